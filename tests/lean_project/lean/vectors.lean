/-! Vectors: arrays whose size is part of the type. -/
set_option linter.unusedVariables false
def v : Vector Nat 3 := #v[1, 2, 3]
#eval v
#eval v[1]
#eval v.push 4
#eval (v.map (· + 1)).sum
#eval v ++ v
#check v
#check #v[1,2]
#eval (v.set 0 9).toList
#eval v[7]?
#eval v.zip v
#eval (Vector.ofFn fun i : Fin 4 => i.val * i.val)
example (v : Vector Nat n) (i : Nat) (h : i < n) : Nat := v[i]
example (v : Vector Nat n) (i : Fin n) : Nat := v[i]
#eval (ByteArray.empty.push 3 |>.push 4).toList
#eval (ByteArray.empty.push 3 ++ ByteArray.empty.push 5).size
#eval "héllo".toUTF8
#eval String.fromUTF8! "héllo".toUTF8
#eval "abc".toUTF8[1]!
#eval ("." : System.FilePath).pathExists
#eval ("." : System.FilePath).isDir
