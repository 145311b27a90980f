/-! `grind`: operators that are associative, commutative or idempotent. -/
set_option linter.unusedVariables false
example (xs ys zs : List Nat) (f : List Nat → Nat) : f (xs ++ (ys ++ zs)) = f (xs ++ ys ++ zs) := by grind
example (xs ys zs : List Nat) (h : xs ++ ys = zs) : xs ++ (ys ++ xs) = zs ++ xs := by grind
example (a b c : Nat) (f : Nat → Nat) : f (max a (max b c)) = f (max (max c b) a) := by grind
example (a b c : Bool) (f : Bool → Nat) : f (a && (b && c)) = f ((c && b) && a) := by grind
example (a b c : Nat) : Nat.gcd a (Nat.gcd b c) = Nat.gcd (Nat.gcd c b) a := by grind
example (op : Nat → Nat → Nat) [Std.Associative op] [Std.Commutative op] (a b c : Nat) : op a (op b c) = op (op c b) a := by grind
example (op : Nat → Nat → Nat) [Std.Associative op] (a b c : Nat) : op a (op b c) = op (op a b) c := by grind
example (a b c : Int) (f : Int → Int) : f (a + (b + c)) = f (c + b + a) := by grind
example (a b c : Nat) (f : Nat → Nat) : f (a * (b * c)) = f (c * b * a) := by grind
