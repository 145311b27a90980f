/-! `cbv` and `decide_cbv`: evaluation by value, with a proof that the kernel checks. -/
def fib : Nat → Nat | 0 => 0 | 1 => 1 | n+2 => fib n + fib (n+1)
example : fib 10 = 55 := by cbv
example : (List.range 5).map (· * 2) = [0,2,4,6,8] := by cbv
example (x : Nat) (h : x = 2 + 2) : x = 4 := by cbv at h; exact h
theorem t : fib 12 = 144 := by decide_cbv
#print axioms t
example : fib 10 = 54 := by cbv -- error: false
def ack : Nat → Nat → Nat | 0, n => n + 1 | m+1, 0 => ack m 1 | m+1, n+1 => ack m (ack (m+1) n)
termination_by m n => (m, n)
example : ack 2 3 = 9 := by cbv
@[cbv_eval] theorem fib_two : fib 2 = 1 := rfl
example : fib 2 = 1 := by conv => lhs; cbv
