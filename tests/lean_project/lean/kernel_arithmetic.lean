/-! The kernel computes these Nat functions with big-number arithmetic; here that is compared with our definitions.
Left: the accelerated name on literals. Right: the same definition under a name the kernel does not know. -/
set_option linter.unusedVariables false
def add' : Nat → Nat → Nat | a, 0 => a | a, n+1 => (add' a n).succ
def sub' : Nat → Nat → Nat | a, 0 => a | a, n+1 => (sub' a n).pred
def mul' : Nat → Nat → Nat | _, 0 => 0 | a, n+1 => mul' a n + a
def pow' : Nat → Nat → Nat | _, 0 => 1 | a, n+1 => pow' a n * a
def beq' : Nat → Nat → Bool | 0, 0 => true | n+1, m+1 => beq' n m | _, _ => false
def ble' : Nat → Nat → Bool | 0, _ => true | _+1, 0 => false | n+1, m+1 => ble' n m
def shl' : Nat → Nat → Nat | n, 0 => n | n, m+1 => shl' (2 * n) m
def shr' : Nat → Nat → Nat | n, 0 => n | n, m+1 => shr' n m / 2
def ok (a b : Nat) : Bool :=
  a + b == add' a b && a - b == sub' a b && a * b == mul' a b && a / b == Nat.div.steps b a a && a % b == Nat.mod.steps b a a
  && Nat.gcd a b == Nat.gcd.go a a b && Nat.log2 a == Nat.log2.go a a && Nat.beq a b == beq' a b && Nat.ble a b == ble' a b
  && Nat.land a b == Nat.bitwise.go and (a + b) a b && Nat.lor a b == Nat.bitwise.go or (a + b) a b
  && Nat.xor a b == Nat.bitwise.go (fun x y => !(x == y)) (a + b) a b
  && Nat.shiftLeft a b == shl' a b && Nat.shiftRight a b == shr' a b
def okPow (a b : Nat) : Bool := a ^ b == pow' a b && Nat.powMod a b 7 == pow' a b % 7 && Nat.powMod a b 0 == pow' a b
def all2 (n m : Nat) (f : Nat → Nat → Bool) : Bool := (List.range n).all fun a => (List.range m).all fun b => f a b
theorem accel_ok : all2 16 16 ok = true := by decide +kernel
theorem accel_pow_ok : all2 6 6 okPow = true := by decide +kernel
#print axioms accel_ok
#eval all2 30 30 ok
#eval all2 8 8 okPow
