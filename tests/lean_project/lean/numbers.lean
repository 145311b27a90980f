/-! Machine words, bit vectors and floating-point numbers in programs. -/
set_option linter.unusedVariables false
#eval (3 : UInt8)
#eval (255 : UInt8) + 1
#eval (3 : UInt16) * 70000
#eval (3 : UInt32) - 4
#eval (3 : UInt64) / 2
#eval (3 : UInt64).toNat
#eval (3 : USize)
#eval (3 : UInt8) &&& 1
#eval (3 : UInt8) ||| 4
#eval (3 : UInt8) <<< 1
#eval (3 : UInt8) == 3
#eval (3 : UInt8) < 4
#eval (3 : UInt8).toUInt32
#eval (3 : UInt8) = 3
#eval Nat.toUInt8 300
#eval (300 : Nat).toUInt64
#eval (5 : UInt8) % 3
#eval (3 : Int8)
#eval (-3 : Int32)
#eval 1.5 + 2
#eval (1.5 : Float) * 2
#eval (2 : Float).sqrt
#eval Float.sin 0
#eval (1.0 : Float) / 0
#eval (1.0 : Float) < 2
#eval (1.5 : Float) == 1.5
#eval Float.ofNat 3
#eval (3.7 : Float).floor
#eval (3.7 : Float).toUInt64
#eval Float.ofScientific 12 true 1
#eval toString 1.5
#eval -1.5
#eval (2.0 : Float) ^ (3.0 : Float)
#eval 1e10
#eval (3#8 : BitVec 8)
#eval 3#8 + 4#8
#eval (5 : BitVec 4)
#eval (3#8).toNat
#eval 3#8 &&& 1#8
#eval 3#8 ++ 4#8
#eval ~~~ 3#8
#eval 3#8 <<< 1
#eval 3#8 = 4#8
#eval (3 : Fin 5)
#eval (3 : Fin 5) + 4
#eval Fin.last 3
#eval (10 : Nat).toDigits 2
#eval Nat.gcd 4 6
#eval Nat.lcm 4 6
#eval (10 : Nat).log2
#eval 2^100
#eval 10 % 3
#eval 7 / 2
#eval (-7 : Int) / 2
#eval (-7 : Int) % 2
#eval (7 : Int).toNat
#eval (-7 : Int).natAbs
#eval Int.toNat (-3)
#eval 5 - 7
#eval (5 : Int) - 7
#eval max 1 2
#eval min 1 2
#eval 3 &&& 5
#eval 1 <<< 4
#eval Nat.sqrt 10
#eval 3 ∣ 6
#eval (3 == 3 && true) || false
#eval !true
#eval true ^^ false
#eval xor true false
#eval 1 ≤ 2
#eval 1 ≠ 2
#eval if 1 < 2 then "a" else "b"
#eval Nat.succ 3
#eval Nat.pred 3
#eval (3, 4).1
#eval (fun x => x + 1) 3
#eval (3 : Int) * -4
#eval Nat.fold 3 (fun i _ acc => acc + i) 0
#eval Nat.repeat (· + 1) 3 0
#eval (1, 2) == (1, 2)
#eval (1, 2) < (1, 3)
#eval [1,2] < [1,3]
#eval compare 1 2
#eval 0xff
#eval 0b101
#eval 1_000
#eval (1.0/3.0 : Float)
#eval 5 ∈ [1,5]
