prelude
import Init.Prelude.Bounded

/-! Option, List, Array, byte arrays and strings, with the few functions that elaboration itself uses. -/

set_option linter.all false
universe u v w

inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
attribute [unbox] Option
export Option (none some)
instance {α} : Inhabited (Option α) where
  default := none
@[macro_inline, implicit_reducible] def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt
@[inline, implicit_reducible] protected def Option.map (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none

inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α
instance {α} : Inhabited (List α) where
  default := List.nil

@[implicit_reducible] protected def List.beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | nil, nil => true
  | cons _ _, nil => false
  | nil, cons _ _ => false
  | cons a as, cons b bs => and (BEq.beq a b) (List.beq as bs)
protected def List.hasDecEq {α : Type u} [d : DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | nil, nil => isTrue rfl
  | cons _ _, nil => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
  | nil, cons _ _ => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
  | cons a as, cons b bs =>
    match decEq a b with
    | isFalse n => isFalse (fun h => List.noConfusion rfl (heq_of_eq h) (fun hab _ => n (eq_of_heq hab)))
    | isTrue hab =>
      match List.hasDecEq as bs with
      | isFalse n => isFalse (fun h => List.noConfusion rfl (heq_of_eq h) (fun _ t => n (eq_of_heq t)))
      | isTrue t => isTrue (hab ▸ t ▸ rfl)
instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := List.hasDecEq
instance List.instDecidableNilEq (a : List α) : Decidable (Eq List.nil a) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
instance List.instDecidableEqNil (a : List α) : Decidable (Eq a List.nil) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))

@[instance_reducible] def List.length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1
@[implicit_reducible] def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
def List.set : (l : List α) → (n : Nat) → (a : α) → List α
  | cons _ as, 0, b => cons b as
  | cons a as, Nat.succ n, b => cons a (set as n b)
  | nil, _, _ => nil
@[specialize] def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l
@[implicit_reducible] def List.concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)
@[implicit_reducible] protected def List.append : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)
instance List.instAppend : Append (List α) := ⟨List.append⟩
@[implicit_reducible] def List.flatten : List (List α) → List α
  | nil => nil
  | cons l L => List.append l (flatten L)
@[specialize, implicit_reducible] def List.map (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)
@[inline, implicit_reducible] def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)

structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk
@[match_pattern] abbrev List.toArray (xs : List α) : Array α := .mk xs
@[extern "lean_mk_empty_array_with_capacity"] def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α where
  toList := List.nil
@[extern "lean_mk_empty_array_with_capacity", implicit_reducible] def Array.emptyWithCapacity {α : Type u} (c : @& Nat) : Array α where
  toList := List.nil
@[inline, implicit_reducible] def Array.empty {α : Type u} : Array α := emptyWithCapacity 0
instance {α : Type u} : Inhabited (Array α) where
  default := Array.empty
@[extern "lean_array_get_size", tagged_return, instance_reducible] def Array.size {α : Type u} (a : @& Array α) : Nat := a.toList.length
@[extern "lean_array_fget_borrowed"] unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩
@[extern "lean_array_get_borrowed"] unsafe opaque Array.get!InternalBorrowed {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α
@[extern "lean_array_fget", implicit_reducible] def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩
@[inline] abbrev Array.getD (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)
@[extern "lean_array_get", implicit_reducible] def Array.get!Internal {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α :=
  Array.getD a i default
@[extern "lean_array_push", implicit_reducible] def Array.push {α : Type u} (a : Array α) (v : α) : Array α where
  toList := List.concat a.toList v
def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := (mkArray1 a₁).push a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := (mkArray2 a₁ a₂).push a₃
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α := (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α := (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α := (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈

-- Copying, used by quotations: `fuel` elements of `bs` from index `j` on are pushed onto `as`.
def Array.appendCore.loop {α : Type u} (bs : Array α) : (fuel j : Nat) → (as : Array α) → Array α
  | 0, _, as => as
  | Nat.succ fuel, j, as =>
    dite (LT.lt j bs.size)
      (fun h => loop bs fuel (HAdd.hAdd j 1) (as.push (bs.getInternal j h)))
      (fun _ => as)
protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α := Array.appendCore.loop bs bs.size 0 as
def Array.extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  Array.appendCore.loop as (HSub.hSub (min stop as.size) start) start Array.empty

structure ByteArray where
  mk ::
  data : Array UInt8
attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data
@[extern "lean_mk_empty_byte_array", implicit_reducible] def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray :=
  { data := Array.empty }
@[implicit_reducible] def ByteArray.empty : ByteArray := emptyWithCapacity 0
@[extern "lean_byte_array_push", implicit_reducible] def ByteArray.push : ByteArray → UInt8 → ByteArray
  | ⟨bs⟩, b => ⟨bs.push b⟩
@[extern "lean_byte_array_size", tagged_return, implicit_reducible] def ByteArray.size : (@& ByteArray) → Nat
  | ⟨bs⟩ => bs.size
@[implicit_reducible] def List.toByteArray (bs : List UInt8) : ByteArray := ⟨⟨bs⟩⟩

-- UTF-8: one leading byte that tells the length, then six bits a byte.
@[implicit_reducible] def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  let tail (shift : Nat) : UInt8 := UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v shift) 64) 128)
  ite (LE.le v 0x7f)
    (.cons (UInt8.ofNat v) .nil)
    (ite (LE.le v 0x7ff)
      (.cons (UInt8.ofNat (HAdd.hAdd (HDiv.hDiv v 64) 0xc0)) (.cons (tail 1) .nil))
      (ite (LE.le v 0xffff)
        (.cons (UInt8.ofNat (HAdd.hAdd (HDiv.hDiv v 4096) 0xe0)) (.cons (tail 64) (.cons (tail 1) .nil)))
        (.cons (UInt8.ofNat (HAdd.hAdd (HDiv.hDiv v 262144) 0xf0)) (.cons (tail 4096) (.cons (tail 64) (.cons (tail 1) .nil))))))
@[implicit_reducible] def List.utf8Encode (l : List Char) : ByteArray := (l.flatMap String.utf8EncodeChar).toByteArray
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))

structure String where ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray
attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray
@[extern "lean_string_mk", implicit_reducible] def String.ofList (data : List Char) : String := ⟨List.utf8Encode data, .intro data rfl⟩
@[extern "lean_string_dec_eq", instance_reducible] def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match s₁, s₂ with
  | ⟨⟨⟨l₁⟩⟩, _⟩, ⟨⟨⟨l₂⟩⟩, _⟩ =>
    dite (Eq l₁ l₂) (fun h => match l₁, l₂, h with | _, _, Eq.refl _ => isTrue rfl)
      (fun n => isFalse (fun e => n (congrArg (fun s => Array.toList (ByteArray.data (String.toByteArray s))) e)))
instance instDecidableEqString : DecidableEq String := String.decEq
instance : Inhabited String where
  default := ""
@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible] def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size
structure String.Pos.Raw where
  byteIdx : Nat := 0
instance : Inhabited String.Pos.Raw where
  default := {}
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw
instance : Inhabited Substring.Raw where
  default := ⟨"", {}, {}⟩
def String.toRawSubstring' (s : String) : Substring.Raw := ⟨s, {}, ⟨utf8ByteSize s⟩⟩
abbrev String.toRawSubstring (s : String) : Substring.Raw := s.toRawSubstring'

unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))
@[never_extract, extern "lean_panic_fn_borrowed"] def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default
@[noinline, never_extract] def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg
