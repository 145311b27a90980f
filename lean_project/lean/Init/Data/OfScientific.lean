prelude
import Init.Data.Float

/-! Numerals, printing and order of floating-point numbers. -/

set_option linter.all false
universe u

@[default_instance mid+1] instance Float.instOfScientific : OfScientific Float := ⟨Float.ofScientific⟩
instance {n : Nat} : OfNat Float n := ⟨Float.ofNat n⟩
instance : NatCast Float := ⟨Float.ofNat⟩
namespace Float
protected def ofInt : Int → Float
  | .ofNat n => Float.ofNat n
  | .negSucc n => Float.neg (Float.ofNat (n + 1))
instance : IntCast Float := ⟨Float.ofInt⟩
instance : Inhabited Float := ⟨Float.ofNat 0⟩
instance : ToString Float := ⟨Float.toString⟩
instance : Repr Float := ⟨fun x prec => if x < Float.ofNat 0 then Repr.addAppParen (Std.Format.text x.toString) prec else Std.Format.text x.toString⟩
instance : ReprAtom Float := {}
instance : Hashable Float := ⟨fun x => x.toBits⟩
instance : HomogeneousPow Float := ⟨Float.pow⟩
instance : Min Float := minOfLe
instance : Max Float := maxOfLe
def nan : Float := Float.div (Float.ofNat 0) (Float.ofNat 0)
def inf : Float := Float.div (Float.ofNat 1) (Float.ofNat 0)
end Float
def Nat.toFloat (n : Nat) : Float := Float.ofNat n
def Int.toFloat (i : Int) : Float := Float.ofInt i
