/-! `#eval` runs native code where the binary has a function of the same name. It has to agree with our definitions. -/
set_option linter.unusedVariables false
def t1 : Bool := [1,2,3].count 2 == 1 && [1,2,3].contains 3 && [3,1,2].erase 1 == [3,2] && [1,2,3].take 2 == [1,2] && [1,2,3].drop 2 == [3]
  && [1,2,3].reverse == [3,2,1] && [1,2].zip [3,4] == [(1,3),(2,4)] && [1,2,3].filter (· > 1) == [2,3] && List.range 4 == [0,1,2,3] && List.replicate 2 7 == [7,7]
def t2 : Bool := [1,2,3].dropLast == [1,2] && [1,2,3].getLast? == some 3 && [1,2,3].head? == some 1 && [1,2,3].takeWhile (· < 3) == [1,2] && [1,2,3].dropWhile (· < 3) == [3]
  && [1,2,3].idxOf 2 == 1 && [1,2,3].findIdx (· == 3) == 2 && [1,2,3].all (· < 4) && [1,2,3].any (· == 2) && [1,2,3].sum == 6 && [1,2,3].foldl (· - ·) 10 == 4
def t3 : Bool := [1,2,3].set 1 5 == [1,5,3] && [1,2,3].getD 7 9 == 9 && [1,2,3].insert 4 == [4,1,2,3] && [[1],[2,3]].flatten == [1,2,3] && [1,2,3].isPrefixOf [1,2,3,4]
  && [1,2,3].eraseIdx 1 == [1,3] && [1,2,3].splitAt 1 == ([1],[2,3]) && [1,2,3].span (· < 2) == ([1],[2,3]) && [1,2,3].partition (· < 2) == ([1],[2,3]) && [(1,2)].unzip == ([1],[2])
def t4 : Bool := [1,2,3].max? == some 3 && [1,2,3].min? == some 1 && [1,2,3].rotateLeft 1 == [2,3,1] && [1,2,3].intersperse 0 == [1,0,2,0,3] && [1,2].zipIdx == [(1,0),(2,1)]
  && [1,2,3].mapIdx (fun i a => i + a) == [1,3,5] && [1,2,3].insertIdx 1 9 == [1,9,2,3] && [1,2,3].modify 1 (· + 1) == [1,3,3] && [true,false].or && ![true,false].and && [(1,2)].lookup 1 == some 2
  && [1,3].merge [2,4] (fun a b => decide (a ≤ b)) == [1,2,3,4] && List.range' 2 3 == [2,3,4] && [1,2,3].find? (· > 1) == some 2 && [1,2,3].filterMap (fun x => if x > 1 then some (x+1) else none) == [3,4]
def t5 : Bool := (-7 : Int) / 2 == -4 && (-7 : Int) % 2 == 1 && Int.tdiv (-7) 2 == -3 && Int.tmod (-7) 2 == -1 && (-7 : Int).natAbs == 7 && (-7 : Int).toNat == 0 && (-2 : Int) ^ 3 == -8
  && (3 : Int) - 5 == -2 && Int.gcd (-4) 6 == 2 && Int.sign (-3) == -1 && Int.bmod 5 4 == 1 && Int.subNatNat 2 5 == -3 && (7 : Int) / (-2) == -3 && (7 : Int) % (-2) == 1
def t6 : Bool := (some 3).map (· + 1) == some 4 && (some 3).getD 0 == 3 && (none : Option Nat).isNone && (some 3).filter (· > 4) == none && (some 3).all (· > 1) && (some 3).any (· > 1)
  && ((some 3).bind fun x => some (x+1)) == some 4 && compare 1 2 == .lt && max 3 4 == 4 && min 3 4 == 3 && (3, 4).swap == (4, 3)
def t7 : Bool := "abc".length == 3 && "ab" ++ "c" == "abc" && "aé".toList == ['a', 'é'] && "abc".push 'd' == "abcd" && String.ofList ['x','y'] == "xy" && 'a'.toNat == 97 && "" != "a" && "aé".utf8ByteSize == 3
#eval t1 && t2 && t3 && t4 && t5 && t6 && t7
theorem t1_ok : t1 = true := by decide +kernel
theorem t2_ok : t2 = true := by decide +kernel
theorem t3_ok : t3 = true := by decide +kernel
theorem t4_ok : t4 = true := by decide +kernel
theorem t5_ok : t5 = true := by decide +kernel
theorem t6_ok : t6 = true := by decide +kernel
theorem t7_ok : t7 = true := by decide +kernel
