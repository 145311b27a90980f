/-! What cuts a string gives a slice; patterns are characters, tests and strings; iterators are lazy. -/
#check (String.drop : String → Nat → String.Slice)
#eval "red admiral".dropEndWhile Char.isAlpha |>.copy
#eval "red admiral".dropEndWhile 'l'
#eval "the the butterfly".dropWhile "the "
#eval " Hello  ".trimAscii.copy
#eval "a,b,,c".split ',' |>.toList
#eval ("a and b and c".split " and ").toArray
#eval ("12_3".toNat?, "-5".toInt?, "".toNat?, "1__2".toNat?)
#eval "héllo wörld".find? (· == 'w') |>.map (·.get!)
#eval "abcabc".contains "ca"
#eval "line1\nline2\r\n".lines.toList
#eval "x=y=z".replace "=" " is "
#eval "αβγ".drop 1 |>.takeEnd 1
#eval ("foo.txt".dropSuffix? ".txt").map String.Slice.copy
#eval ("foo.txt".dropSuffix? ".md").map String.Slice.copy
#eval "Hello...   ".dropEndWhile (fun c => not (c.isAlphanum))
#eval ("abc".endPos.prev!).get!
#eval ("abc".take 2 == "xab".drop 1, ("abc".take 2).isEmpty)
#eval "abc".dropWhile [12] -- error: a list is no pattern
#eval [1, 2, 3, 4].iter.map (· * 2) |>.filter (· > 2) |>.toList
#eval (Std.Iter.repeat (· + 1) 0 |>.take 5).toArray
#eval (#["a", "b"].iter.zip [1, 2, 3].iter).toList
#eval ([3, 1, 4].iter.fold (· + ·) 0, [3, 1, 4].iter.any (· > 3), [3, 1, 4].iter.find? (· < 3))
#eval Id.run do
  let mut n := 0
  for c in "abc".chars do n := n + c.toNat
  return n
