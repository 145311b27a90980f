prelude
import Init.Data.String.Search

/-! Floating-point numbers: opaque in the logic, native when run; numerals with a decimal point. -/

set_option linter.all false
universe u

class OfScientific (α : Type u) where
  ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : α

structure FloatSpec where
  float : Type
  val : float
  lt : float → float → Prop
  le : float → float → Prop
  decLt : DecidableRel lt
  decLe : DecidableRel le
opaque floatSpec : FloatSpec := ⟨Unit, (), fun _ _ => True, fun _ _ => True, fun _ _ => isTrue trivial, fun _ _ => isTrue trivial⟩
structure Float where
  val : floatSpec.float
instance : Nonempty Float := ⟨⟨floatSpec.val⟩⟩
noncomputable instance Float.instInhabitedSpec : Inhabited Float := ⟨⟨floatSpec.val⟩⟩
namespace Float
@[extern "native"] opaque add : Float → Float → Float
@[extern "native"] opaque sub : Float → Float → Float
@[extern "native"] opaque mul : Float → Float → Float
@[extern "native"] opaque div : Float → Float → Float
@[extern "native"] opaque neg : Float → Float
def lt (a b : Float) : Prop := floatSpec.lt a.val b.val
def le (a b : Float) : Prop := floatSpec.le a.val b.val
@[extern "native"] opaque beq (a b : Float) : Bool
@[extern "native"] opaque decLt (a b : Float) : Decidable (a.lt b) := floatSpec.decLt a.val b.val
@[extern "native"] opaque decLe (a b : Float) : Decidable (a.le b) := floatSpec.decLe a.val b.val
instance : Add Float := ⟨add⟩
instance : Sub Float := ⟨sub⟩
instance : Mul Float := ⟨mul⟩
instance : Div Float := ⟨div⟩
instance : Neg Float := ⟨neg⟩
instance : BEq Float := ⟨beq⟩
instance : LT Float := ⟨lt⟩
instance : LE Float := ⟨le⟩
instance (a b : Float) : Decidable (a < b) := decLt a b
instance (a b : Float) : Decidable (a ≤ b) := decLe a b
@[extern "native"] protected opaque toString : Float → String
@[extern "native"] protected opaque ofNat : @& Nat → Float
@[extern "native"] protected opaque ofScientific (m : Nat) (s : Bool) (e : Nat) : Float
@[extern "native"] opaque ofBits : UInt64 → Float
@[extern "native"] opaque toBits : Float → UInt64
@[extern "native"] opaque toUInt8 : Float → UInt8
@[extern "native"] opaque toUInt16 : Float → UInt16
@[extern "native"] opaque toUInt32 : Float → UInt32
@[extern "native"] opaque toUInt64 : Float → UInt64
@[extern "native"] opaque toUSize : Float → USize
@[extern "native"] opaque toInt64 : Float → Int64
@[extern "native"] opaque isNaN : Float → Bool
@[extern "native"] opaque isFinite : Float → Bool
@[extern "native"] opaque isInf : Float → Bool
@[extern "native"] opaque sin : Float → Float
@[extern "native"] opaque cos : Float → Float
@[extern "native"] opaque tan : Float → Float
@[extern "native"] opaque asin : Float → Float
@[extern "native"] opaque acos : Float → Float
@[extern "native"] opaque atan : Float → Float
@[extern "native"] opaque atan2 : Float → Float → Float
@[extern "native"] opaque sinh : Float → Float
@[extern "native"] opaque cosh : Float → Float
@[extern "native"] opaque tanh : Float → Float
@[extern "native"] opaque exp : Float → Float
@[extern "native"] opaque exp2 : Float → Float
@[extern "native"] opaque log : Float → Float
@[extern "native"] opaque log2 : Float → Float
@[extern "native"] opaque log10 : Float → Float
@[extern "native"] opaque pow : Float → Float → Float
@[extern "native"] opaque sqrt : Float → Float
@[extern "native"] opaque cbrt : Float → Float
@[extern "native"] opaque ceil : Float → Float
@[extern "native"] opaque floor : Float → Float
@[extern "native"] opaque round : Float → Float
@[extern "native"] opaque abs : Float → Float
end Float
@[extern "native"] opaque UInt64.toFloat : UInt64 → Float
@[extern "native"] opaque UInt8.toFloat : UInt8 → Float
@[extern "native"] opaque Int64.toFloat : Int64 → Float
