/-! Lists, arrays, options, strings and other containers in programs. -/
set_option linter.unusedVariables false
#eval [1,2,3][1]
#eval [1,2,3][1]!
#eval [1,2,3][5]?
#eval #[1,2,3][1]
#eval #[1,2,3][1]!
#eval #[1,2,3][5]?
#eval #[1,2,3].push 4
#eval #[1,2,3].size
#eval #[1,2,3].map (· + 1)
#eval #[1,2,3].foldl (· + ·) 0
#eval #[1,2,3].foldr (· + ·) 0
#eval #[1,2,3].filter (· > 1)
#eval #[1,2,3].set! 0 5
#eval #[1,2,3].set 0 5
#eval #[1,2,3].swap 0 1
#eval #[1,2,3].swapIfInBounds 0 1
#eval #[1,2,3].toList
#eval (Array.mkEmpty 3 : Array Nat)
#eval #[1,2] ++ #[3]
#eval #[1,2].append #[3]
#eval #[1,2] ++ [3]
#eval [1,2].toArray
#eval #[3,1,2].qsort (· < ·)
#eval #[1,2,3].reverse
#eval #[1,2,3].contains 2
#eval #[1,2,3].any (· > 2)
#eval #[1,2,3].all (· > 2)
#eval #[1,2,3].back!
#eval #[1,2,3].back?
#eval #[1,2,3].pop
#eval #[1,2,3].isEmpty
#eval (#[] : Array Nat)
#eval Array.range 5
#eval Array.replicate 3 'a'
#eval #[1,2,3].zip #["a","b","c"]
#eval #[1,2,3].extract 0 2
#eval #[1,2,3][0:2]
#eval #[1,2,3].find? (· > 1)
#eval #[1,2,3].mapIdx fun i x => i + x
#eval #[#[1],#[2]].flatten
#eval #[1,2].flatMap fun x => #[x,x]
#eval #[1,2] == #[1,2]
#eval decide (#[1,2] = #[1,3])
#eval Array.ofFn fun (i : Fin 3) => i.val
#eval #[1,2,3].filterMap fun x => if x > 1 then some x else none
#eval #[1,2,3].take 2
#eval #[1,2,3].partition (· > 1)
def f (a : Array Nat) (i : Nat) (h : i < a.size) : Nat := a[i]
def g (a : Array Nat) (i : Fin a.size) : Nat := a[i]
def h (a : Array Nat) : Nat := if h : 0 < a.size then a[0] else 0
#eval "abc".length
#eval "abc" ++ "d"
#eval "abc".append "d"
#eval "abc".push 'd'
#eval "abc".toList
#eval "abc".data
#eval ", ".intercalate ["a","b"]
#eval "abc".toUpper
#eval "ABC".toLower
#eval "a,b,c".splitOn ","
#eval "".isEmpty
#eval "12".toNat?
#eval "12".toNat!
#eval "-12".toInt?
#eval Nat.repr 3
#eval toString 3
#eval "abc".get 0
#eval "abc".get! 0
#eval "abc".startsWith "ab"
#eval "abc".endsWith "bc"
#eval "abc".contains 'a'
#eval "abc".any (· == 'a')
#eval "abc".all Char.isAlpha
#eval " abc ".trim
#eval "abc".map Char.toUpper
#eval "abc".foldl (fun n c => n + c.toNat) 0
#eval "abc" == "abc"
#eval "abc" < "abd"
#eval "abc".take 2
#eval "abc".drop 2
#eval "abc".replace "a" "x"
#eval "abc".front
#eval "abc".back
#eval ("a b c".split (· == ' ')).toList
#eval String.join ["a","b"]
#eval String.mk ['a','b']
#eval String.ofList ['a']
#eval "abc".isPrefixOf "abcd"
#eval "abc".capitalize
#eval "abc".hash != 0
#eval "abc".utf8ByteSize
#eval "ab".toSubstring
#eval for c in "abc".toList do IO.println c
#eval ("abc".find (· == 'b')).offset
#eval "a\nb".lines.toList
#eval "héλ".length
#eval 'a'.toNat
#eval 'a'.isDigit
#eval 'a'.isAlpha
#eval 'a'.toUpper
#eval Char.ofNat 98
#eval 'a' < 'b'
#eval 'a'.isWhitespace
#eval 'a'.isAlphanum
#eval 'a'.isUpper
#eval 'a'.val
#eval 'a'.toString
