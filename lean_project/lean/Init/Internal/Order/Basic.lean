prelude
import Init.Control.Lawful
import Init.Data.Array.Update

/-! Fixed points for `partial_fixpoint`, `inductive_fixpoint`, `coinductive_fixpoint` and `coinductive`: orders in which
chains or all sets have least upper bounds, least fixed points of monotone functions, induction over them, and the
lemmas by which functions are seen to be monotone. -/

set_option linter.all false
universe u v w

namespace Lean.Order

class PartialOrder (α : Sort u) where
  rel : α → α → Prop
  rel_refl : ∀ {x}, rel x x
  rel_trans : ∀ {x y z}, rel x y → rel y z → rel x z
  rel_antisymm : ∀ {x y}, rel x y → rel y x → x = y
scoped infix:50 " ⊑ " => PartialOrder.rel
open PartialOrder
theorem PartialOrder.rel_of_eq {α : Sort u} [PartialOrder α] {x y : α} (h : x = y) : x ⊑ y := h ▸ rel_refl

/-- Any two elements of the set are comparable. -/
def chain {α : Sort u} [PartialOrder α] (c : α → Prop) : Prop := ∀ x y, c x → c y → x ⊑ y ∨ y ⊑ x
/-- `s` is the least upper bound of the set. -/
def is_sup {α : Sort u} [PartialOrder α] (c : α → Prop) (s : α) : Prop := ∀ x, s ⊑ x ↔ ∀ y, c y → y ⊑ x
theorem is_sup_unique {α : Sort u} [PartialOrder α] {c : α → Prop} {s₁ s₂ : α} (h₁ : is_sup c s₁) (h₂ : is_sup c s₂) : s₁ = s₂ :=
  rel_antisymm ((h₁ s₂).2 ((h₂ s₂).1 rel_refl)) ((h₂ s₁).2 ((h₁ s₁).1 rel_refl))

class CCPO (α : Sort u) extends PartialOrder α where
  has_csup {c : α → Prop} (hc : chain c) : Exists (is_sup c)
class CompleteLattice (α : Sort u) extends PartialOrder α where
  has_sup (c : α → Prop) : Exists (is_sup c)

section
variable {α : Sort u} [CCPO α]
noncomputable def CCPO.csup {c : α → Prop} (hc : chain c) : α := Classical.choose (CCPO.has_csup hc)
theorem CCPO.csup_spec {c : α → Prop} (hc : chain c) : is_sup c (csup hc) := Classical.choose_spec (CCPO.has_csup hc)
open CCPO
theorem csup_le {x : α} {c : α → Prop} (hc : chain c) (h : ∀ y, c y → y ⊑ x) : csup hc ⊑ x := (csup_spec hc x).2 h
theorem le_csup {c : α → Prop} (hc : chain c) {y : α} (hy : c y) : y ⊑ csup hc := (csup_spec hc _).1 rel_refl y hy
theorem chain_empty : chain (fun _ : α => False) := fun _ _ h => h.elim
noncomputable def bot : α := csup (chain_empty (α := α))
scoped notation "⊥" => bot
theorem bot_le (x : α) : ⊥ ⊑ x := csup_le _ fun _ h => h.elim
end

section
variable {α : Sort u} [CompleteLattice α]
noncomputable def CompleteLattice.sup (c : α → Prop) : α := Classical.choose (CompleteLattice.has_sup c)
theorem CompleteLattice.sup_spec (c : α → Prop) : is_sup c (sup c) := Classical.choose_spec (CompleteLattice.has_sup c)
open CompleteLattice
theorem sup_le {x : α} (c : α → Prop) (h : ∀ y, c y → y ⊑ x) : sup c ⊑ x := (sup_spec c x).2 h
theorem le_sup (c : α → Prop) {y : α} (hy : c y) : y ⊑ sup c := (sup_spec c _).1 rel_refl y hy
noncomputable def inf (c : α → Prop) : α := sup fun x => ∀ y, c y → x ⊑ y
theorem le_inf {x : α} {c : α → Prop} (h : ∀ y, c y → x ⊑ y) : x ⊑ inf c := le_sup _ h
theorem inf_le {c : α → Prop} {y : α} (hy : c y) : inf c ⊑ y := sup_le _ fun _ h => h y hy
theorem inf_spec {x : α} {c : α → Prop} : x ⊑ inf c ↔ ∀ y, c y → x ⊑ y := ⟨fun h _ hy => rel_trans h (inf_le hy), le_inf⟩
noncomputable def meet (x y : α) : α := inf fun z => z = x ∨ z = y
noncomputable def join (x y : α) : α := sup fun z => z = x ∨ z = y
theorem meet_le_left (x y : α) : meet x y ⊑ x := inf_le (.inl rfl)
theorem meet_le_right (x y : α) : meet x y ⊑ y := inf_le (.inr rfl)
theorem le_meet {x y z : α} (h₁ : z ⊑ x) (h₂ : z ⊑ y) : z ⊑ meet x y := le_inf fun _ h => h.elim (· ▸ h₁) (· ▸ h₂)
theorem meet_spec {x y z : α} : z ⊑ meet x y ↔ z ⊑ x ∧ z ⊑ y := ⟨fun h => ⟨rel_trans h (meet_le_left x y), rel_trans h (meet_le_right x y)⟩, fun h => le_meet h.1 h.2⟩
end

section
variable {α : Sort u} [PartialOrder α] {β : Sort v} [PartialOrder β]
def monotone (f : α → β) : Prop := ∀ x y, x ⊑ y → f x ⊑ f y
theorem monotone_const (c : β) : monotone (fun _ : α => c) := fun _ _ _ => rel_refl
theorem monotone_id : monotone (fun x : α => x) := fun _ _ h => h
theorem monotone_compose {γ : Sort w} [PartialOrder γ] {f : α → β} {g : β → γ} (hf : monotone f) (hg : monotone g) : monotone (fun x => g (f x)) := fun _ _ h => hg _ _ (hf _ _ h)
end

section
variable {α : Sort u} [CCPO α]
open CCPO
/-- What holds on a chain holds of its least upper bound; so it holds of `⊥`. -/
def admissible (P : α → Prop) : Prop := ∀ (c : α → Prop) (hc : chain c), (∀ x, c x → P x) → P (csup hc)
theorem admissible_const_true : admissible (fun _ : α => True) := fun _ _ _ => trivial
theorem admissible_and (P Q : α → Prop) (h₁ : admissible P) (h₂ : admissible Q) : admissible (fun x => P x ∧ Q x) :=
  fun c hc h => ⟨h₁ c hc fun x hx => (h x hx).1, h₂ c hc fun x hx => (h x hx).2⟩
theorem chain_conj (c P : α → Prop) (hc : chain c) : chain (fun x => c x ∧ P x) := fun x y hx hy => hc x y hx.1 hy.1
theorem csup_conj (c P : α → Prop) (hc : chain c) (h : ∀ x, c x → ∃ y, c y ∧ x ⊑ y ∧ P y) : csup hc = csup (chain_conj c P hc) :=
  rel_antisymm
    (csup_le hc fun x hx => let ⟨_, hy, hxy, hP⟩ := h x hx; rel_trans hxy (le_csup (chain_conj c P hc) ⟨hy, hP⟩))
    (csup_le _ fun _ hx => le_csup hc hx.1)
theorem admissible_or (P Q : α → Prop) (h₁ : admissible P) (h₂ : admissible Q) : admissible (fun x => P x ∨ Q x) := by
  intro c hc h
  by_cases k : ∀ x, c x → ∃ y, c y ∧ x ⊑ y ∧ P y
  · exact .inl (csup_conj c P hc k ▸ h₁ _ (chain_conj c P hc) fun _ hx => hx.2)
  · have k' : ∀ y, c y → ∃ z, c z ∧ y ⊑ z ∧ Q z := by
      simp only [Classical.not_forall] at k
      obtain ⟨x, hx, hn⟩ := k
      have up (z : α) (hz : c z) (hxz : x ⊑ z) : Q z := (h z hz).elim (fun hP => absurd ⟨z, hz, hxz, hP⟩ hn) id
      intro y hy
      rcases hc x y hx hy with hxy | hyx
      · exact ⟨y, hy, rel_refl, up y hy hxy⟩
      · exact ⟨x, hx, hyx, up x hx rel_refl⟩
    exact .inr (csup_conj c Q hc k' ▸ h₂ _ (chain_conj c Q hc) fun _ hx => hx.2)
theorem admissible_pi {β : Sort v} (P : α → β → Prop) (h : ∀ y, admissible (fun x => P x y)) : admissible (fun x => ∀ y, P x y) :=
  fun c hc k y => h y c hc fun x hx => k x hx y
end

section
variable {α : Sort u} [CompleteLattice α]
noncomputable def lfp (f : α → α) : α := inf fun c => f c ⊑ c
noncomputable def lfp_monotone (f : α → α) (_hm : monotone f) : α := lfp f
theorem lfp_le_of_le {f : α → α} {x : α} (h : f x ⊑ x) : lfp f ⊑ x := inf_le h
theorem lfp_prefixed {f : α → α} {hm : monotone f} : f (lfp f) ⊑ lfp f := le_inf fun _ hy => rel_trans (hm _ _ (lfp_le_of_le hy)) hy
theorem lfp_postfixed {f : α → α} {hm : monotone f} : lfp f ⊑ f (lfp f) := lfp_le_of_le (hm _ _ (lfp_prefixed (hm := hm)))
theorem lfp_fix {f : α → α} (hm : monotone f) : lfp f = f (lfp f) := rel_antisymm (lfp_postfixed (hm := hm)) (lfp_prefixed (hm := hm))
theorem lfp_monotone_fix {f : α → α} {hm : monotone f} : lfp_monotone f hm = f (lfp_monotone f hm) := lfp_fix hm
theorem lfp_le_of_le_monotone (f : α → α) {hm : monotone f} (x : α) (h : f x ⊑ x) : lfp_monotone f hm ⊑ x := lfp_le_of_le h
theorem lfp_le_of_le_meet {f : α → α} (hm : monotone f) {x : α} (h : f (meet x (lfp f)) ⊑ x) : lfp f ⊑ x :=
  rel_trans (lfp_le_of_le (x := meet x (lfp f)) (le_meet h (rel_trans (hm _ _ (meet_le_right x _)) (lfp_prefixed (hm := hm))))) (meet_le_left x _)
theorem lfp_le_of_le_meet_monotone (f : α → α) {hm : monotone f} (x : α) (h : f (meet x (lfp_monotone f hm)) ⊑ x) : lfp_monotone f hm ⊑ x := lfp_le_of_le_meet hm h
end

section
variable {α : Sort u} [CCPO α]
open CCPO
/-- What comes out of nothing by `f` and by least upper bounds of chains. -/
inductive iterates (f : α → α) : α → Prop where
  | step {x : α} : iterates f x → iterates f (f x)
  | sup {c : α → Prop} (hc : chain c) (hi : ∀ x, c x → iterates f x) : iterates f (csup hc)
theorem rel_f_of_iterates {f : α → α} (hf : monotone f) {x : α} (hx : iterates f x) : x ⊑ f x := by
  induction hx with
  | step _ ih => exact hf _ _ ih
  | sup hc _ ih => exact csup_le hc fun y hy => rel_trans (ih y hy) (hf _ _ (le_csup hc hy))
/-- Whatever is below some element of a chain or above all is comparable with its least upper bound. -/
theorem csup_comparable {c : α → Prop} (hc : chain c) {x : α} (h : ∀ y, c y → x ⊑ y ∨ y ⊑ x) : x ⊑ csup hc ∨ csup hc ⊑ x := by
  by_cases k : ∃ y, c y ∧ x ⊑ y
  · obtain ⟨y, hy, hxy⟩ := k; exact .inl (rel_trans hxy (le_csup hc hy))
  · exact .inr (csup_le hc fun y hy => (h y hy).resolve_left fun hxy => k ⟨y, hy, hxy⟩)
theorem chain_iterates {f : α → α} (hf : monotone f) : chain (iterates f) := by
  intro x y hx
  induction hx generalizing y with
  | step _ ihx =>
    intro hy
    induction hy with
    | step hy _ => exact (ihx _ hy).imp (hf _ _) (hf _ _)
    | sup hc _ ihy => exact csup_comparable hc ihy
  | sup hc _ ihx => exact fun hy => (csup_comparable hc fun z hz => (ihx z hz y hy).symm).symm
noncomputable def fix (f : α → α) (hmono : monotone f) : α := csup (chain_iterates hmono)
theorem fix_iterates {f : α → α} (hf : monotone f) : iterates f (fix f hf) := .sup (chain_iterates hf) fun _ h => h
theorem fix_eq {f : α → α} (hf : monotone f) : fix f hf = f (fix f hf) :=
  rel_antisymm (rel_f_of_iterates hf (fix_iterates hf)) (le_csup (chain_iterates hf) (.step (fix_iterates hf)))
theorem fix_induct {f : α → α} (hf : monotone f) (motive : α → Prop) (hadm : admissible motive) (h : ∀ x, motive x → motive (f x)) : motive (fix f hf) :=
  have all (x : α) (hx : iterates f x) : motive x := by
    induction hx with
    | step _ ih => exact h _ ih
    | sup hc _ ih => exact hadm _ hc ih
  all _ (fix_iterates hf)
end

section
variable {α : Sort u} {β : α → Sort v} {γ : Sort w}
instance instOrderPi [∀ x, PartialOrder (β x)] : PartialOrder (∀ x, β x) where
  rel f g := ∀ x, f x ⊑ g x
  rel_refl _ := rel_refl
  rel_trans h k x := rel_trans (h x) (k x)
  rel_antisymm h k := funext fun x => rel_antisymm (h x) (k x)
theorem monotone_of_monotone_apply [PartialOrder γ] [∀ x, PartialOrder (β x)] (f : γ → ∀ x, β x) (h : ∀ y, monotone (fun x => f x y)) : monotone f :=
  fun x y hxy z => h z x y hxy
theorem monotone_apply [PartialOrder γ] [∀ x, PartialOrder (β x)] (a : α) (f : γ → ∀ x, β x) (h : monotone f) : monotone (fun x => f x a) :=
  fun x y hxy => h x y hxy a
theorem chain_apply [∀ x, PartialOrder (β x)] {c : (∀ x, β x) → Prop} (hc : chain c) (x : α) : chain (fun y => ∃ f, c f ∧ f x = y) := by
  rintro _ _ ⟨f, hf, rfl⟩ ⟨g, hg, rfl⟩
  exact (hc f g hf hg).imp (· x) (· x)
theorem is_sup_pi [∀ x, PartialOrder (β x)] {c : (∀ x, β x) → Prop} {s : ∀ x, β x} (h : ∀ x, is_sup (fun y => ∃ f, c f ∧ f x = y) (s x)) : is_sup c s :=
  fun g => ⟨fun hs f hf x => (h x _).1 (hs x) _ ⟨f, hf, rfl⟩, fun hg x => (h x _).2 (by rintro _ ⟨f, hf, rfl⟩; exact hg f hf x)⟩
instance instCCPOPi [∀ x, CCPO (β x)] : CCPO (∀ x, β x) where
  has_csup hc := ⟨fun x => CCPO.csup (chain_apply hc x), is_sup_pi fun x => CCPO.csup_spec (chain_apply hc x)⟩
instance instCompleteLatticePi [∀ x, CompleteLattice (β x)] : CompleteLattice (∀ x, β x) where
  has_sup _ := ⟨fun _ => CompleteLattice.sup _, is_sup_pi fun _ => CompleteLattice.sup_spec _⟩
theorem csup_apply [∀ x, CCPO (β x)] {c : (∀ x, β x) → Prop} (hc : chain c) (x : α) : CCPO.csup hc x = CCPO.csup (chain_apply hc x) :=
  congrFun (is_sup_unique (CCPO.csup_spec hc) (is_sup_pi (s := fun x => CCPO.csup (chain_apply hc x)) fun x => CCPO.csup_spec (chain_apply hc x))) x
theorem admissible_apply [∀ x, CCPO (β x)] (P : ∀ x, β x → Prop) (x : α) (h : admissible (P x)) : admissible (fun f : ∀ x, β x => P x (f x)) := by
  intro c hc k
  show P x (CCPO.csup hc x)
  rw [csup_apply hc x]
  exact h _ _ (by rintro _ ⟨f, hf, rfl⟩; exact k f hf)
theorem admissible_pi_apply [∀ x, CCPO (β x)] (P : ∀ x, β x → Prop) (h : ∀ x, admissible (P x)) : admissible (fun f : ∀ x, β x => ∀ x, P x (f x)) :=
  admissible_pi _ fun x => admissible_apply P x (h x)
end

@[partial_fixpoint_monotone] theorem monotone_ite {α : Sort u} {β : Sort v} [PartialOrder α] [PartialOrder β] (c : Prop) [Decidable c] (k₁ k₂ : α → β)
    (h₁ : monotone k₁) (h₂ : monotone k₂) : monotone fun x => if c then k₁ x else k₂ x := by
  by_cases h : c
  · simpa only [if_pos h] using h₁
  · simpa only [if_neg h] using h₂
@[partial_fixpoint_monotone] theorem monotone_dite {α : Sort u} {β : Sort v} [PartialOrder α] [PartialOrder β] (c : Prop) [Decidable c] (k₁ : α → c → β) (k₂ : α → ¬c → β)
    (h₁ : monotone k₁) (h₂ : monotone k₂) : monotone fun x => dite c (k₁ x) (k₂ x) := by
  by_cases h : c
  · simpa only [dif_pos h] using monotone_apply h _ h₁
  · simpa only [dif_neg h] using monotone_apply h _ h₂

section
variable {α : Sort u} {β : Sort v} {γ : Sort w}
instance instPartialOrderPProd [PartialOrder α] [PartialOrder β] : PartialOrder (α ×' β) where
  rel a b := a.1 ⊑ b.1 ∧ a.2 ⊑ b.2
  rel_refl := ⟨rel_refl, rel_refl⟩
  rel_trans h k := ⟨rel_trans h.1 k.1, rel_trans h.2 k.2⟩
  rel_antisymm {a b} h k := by
    cases a; cases b
    have e₁ := rel_antisymm h.1 k.1
    have e₂ := rel_antisymm h.2 k.2
    cases e₁; cases e₂; rfl
@[partial_fixpoint_monotone] theorem PProd.monotone_mk [PartialOrder α] [PartialOrder β] [PartialOrder γ] {f : γ → α} {g : γ → β} (hf : monotone f) (hg : monotone g) : monotone (fun x => PProd.mk (f x) (g x)) :=
  fun x y h => ⟨hf x y h, hg x y h⟩
@[partial_fixpoint_monotone] theorem PProd.monotone_fst [PartialOrder α] [PartialOrder β] [PartialOrder γ] {f : γ → α ×' β} (hf : monotone f) : monotone (fun x => (f x).1) :=
  fun x y h => (hf x y h).1
@[partial_fixpoint_monotone] theorem PProd.monotone_snd [PartialOrder α] [PartialOrder β] [PartialOrder γ] {f : γ → α ×' β} (hf : monotone f) : monotone (fun x => (f x).2) :=
  fun x y h => (hf x y h).2
def PProd.fst [PartialOrder α] [PartialOrder β] (c : α ×' β → Prop) : α → Prop := fun a => ∃ b, c ⟨a, b⟩
def PProd.snd [PartialOrder α] [PartialOrder β] (c : α ×' β → Prop) : β → Prop := fun b => ∃ a, c ⟨a, b⟩
theorem PProd.chain_fst [PartialOrder α] [PartialOrder β] {c : α ×' β → Prop} (hc : chain c) : chain (PProd.fst c) :=
  fun _ _ ⟨_, h⟩ ⟨_, k⟩ => (hc _ _ h k).imp (·.1) (·.1)
theorem PProd.chain_snd [PartialOrder α] [PartialOrder β] {c : α ×' β → Prop} (hc : chain c) : chain (PProd.snd c) :=
  fun _ _ ⟨_, h⟩ ⟨_, k⟩ => (hc _ _ h k).imp (·.2) (·.2)
theorem PProd.is_sup_mk [PartialOrder α] [PartialOrder β] {c : α ×' β → Prop} {a : α} {b : β} (ha : is_sup (PProd.fst c) a) (hb : is_sup (PProd.snd c) b) : is_sup c ⟨a, b⟩ :=
  fun x => ⟨fun h y hy => ⟨(ha x.1).1 h.1 _ ⟨_, hy⟩, (hb x.2).1 h.2 _ ⟨_, hy⟩⟩,
    fun h => ⟨(ha x.1).2 fun _ ⟨_, hy⟩ => (h _ hy).1, (hb x.2).2 fun _ ⟨_, hy⟩ => (h _ hy).2⟩⟩
instance instCompleteLatticePProd [CompleteLattice α] [CompleteLattice β] : CompleteLattice (α ×' β) where
  has_sup _ := ⟨⟨CompleteLattice.sup _, CompleteLattice.sup _⟩, PProd.is_sup_mk (CompleteLattice.sup_spec _) (CompleteLattice.sup_spec _)⟩
instance instCCPOPProd [CCPO α] [CCPO β] : CCPO (α ×' β) where
  has_csup hc := ⟨⟨CCPO.csup (PProd.chain_fst hc), CCPO.csup (PProd.chain_snd hc)⟩, PProd.is_sup_mk (CCPO.csup_spec _) (CCPO.csup_spec _)⟩
theorem csup_pprod [CCPO α] [CCPO β] {c : α ×' β → Prop} (hc : chain c) : CCPO.csup hc = ⟨CCPO.csup (PProd.chain_fst hc), CCPO.csup (PProd.chain_snd hc)⟩ :=
  is_sup_unique (CCPO.csup_spec hc) (PProd.is_sup_mk (CCPO.csup_spec _) (CCPO.csup_spec _))
theorem admissible_pprod_fst [CCPO α] [CCPO β] (P : α → Prop) (h : admissible P) : admissible (fun x : α ×' β => P x.1) := by
  intro c hc k
  show P (CCPO.csup hc).1
  rw [csup_pprod hc]; exact h _ (PProd.chain_fst hc) fun _ ⟨_, hx⟩ => k _ hx
theorem admissible_pprod_snd [CCPO α] [CCPO β] (P : β → Prop) (h : admissible P) : admissible (fun x : α ×' β => P x.2) := by
  intro c hc k
  show P (CCPO.csup hc).2
  rw [csup_pprod hc]; exact h _ (PProd.chain_snd hc) fun _ ⟨_, hx⟩ => k _ hx
end

section
variable {α : Sort u} {b : α}
/-- The type in which `b` is below everything and nothing else is below anything but itself. -/
def FlatOrder {α : Sort u} (_b : α) : Sort u := α
inductive FlatOrder.rel : (x y : FlatOrder b) → Prop where
  | bot {x : FlatOrder b} : rel b x
  | refl {x : FlatOrder b} : rel x x
theorem FlatOrder.rel_iff {x y : FlatOrder b} : rel x y ↔ x = b ∨ x = y :=
  ⟨fun h => by cases h; { exact .inl rfl }; { exact .inr rfl }, fun h => h.elim (· ▸ .bot) (· ▸ .refl)⟩
instance FlatOrder.instOrder : PartialOrder (FlatOrder b) where
  rel := rel
  rel_refl := .refl
  rel_trans h k := by cases h; { exact .bot }; { exact k }
  rel_antisymm {x y} h k := by
    rcases rel_iff.1 h with e | e
    · rcases rel_iff.1 k with e' | e'
      · exact e.trans e'.symm
      · exact e'.symm
    · exact e
theorem FlatOrder.has_sup (c : FlatOrder b → Prop) (hc : chain c) : Exists (is_sup c) := by
  by_cases h : ∃ x, c x ∧ x ≠ b
  · obtain ⟨s, hs, hne⟩ := h
    refine ⟨s, fun x => ⟨fun hx y hy => ?_, fun hx => hx s hs⟩⟩
    rcases hc y s hy hs with k | k
    · exact rel_trans k hx
    · rcases rel_iff.1 k with e | e
      · exact absurd e hne
      · exact e ▸ hx
  · refine ⟨b, fun x => ⟨fun _ y hy => ?_, fun _ => .bot⟩⟩
    rw [show y = b from Classical.byContradiction fun hne => h ⟨y, hy, hne⟩]; exact .bot
instance FlatOrder.instCCPO : CCPO (FlatOrder b) where
  has_csup hc := FlatOrder.has_sup _ hc
theorem admissible_flatOrder (P : FlatOrder b → Prop) (hnot : P b) : admissible P := by
  intro c hc h
  by_cases k : ∃ x, c x ∧ x ≠ b
  · obtain ⟨s, hs, hne⟩ := k
    rcases FlatOrder.rel_iff.1 (le_csup hc hs) with e | e
    · exact absurd e hne
    · exact e ▸ h s hs
  · rcases FlatOrder.rel_iff.1 (csup_le (α := FlatOrder b) (x := b) hc fun y hy => by rw [show y = b from Classical.byContradiction fun hne => k ⟨y, hy, hne⟩]; exact .bot) with e | e <;> exact Eq.mpr (congrArg P e) hnot
end

section
class MonoBind (m : Type u → Type v) [Bind m] [∀ α, PartialOrder (m α)] where
  bind_mono_left {α β : Type u} {a₁ a₂ : m α} {f : α → m β} (h : a₁ ⊑ a₂) : a₁ >>= f ⊑ a₂ >>= f
  bind_mono_right {α β : Type u} {a : m α} {f₁ f₂ : α → m β} (h : ∀ x, f₁ x ⊑ f₂ x) : a >>= f₁ ⊑ a >>= f₂
@[partial_fixpoint_monotone] theorem monotone_bind (m : Type u → Type v) [Bind m] [∀ α, PartialOrder (m α)] [MonoBind m] {α β : Type u} {γ : Sort w} [PartialOrder γ]
    (f : γ → m α) (g : γ → α → m β) (hf : monotone f) (hg : monotone g) : monotone (fun x : γ => f x >>= g x) :=
  fun x y h => rel_trans (MonoBind.bind_mono_left (hf x y h)) (MonoBind.bind_mono_right (hg x y h))
variable {α σ ρ ε : Type u} {m : Type u → Type v}
instance instPartialOrderOption {α : Type u} : PartialOrder (Option α) := inferInstanceAs (PartialOrder (FlatOrder none))
instance instCCPOOption {α : Type u} : CCPO (Option α) := inferInstanceAs (CCPO (FlatOrder none))
instance : MonoBind Option where
  bind_mono_left h := by cases h; { exact FlatOrder.rel.bot }; { exact FlatOrder.rel.refl }
  bind_mono_right {_ _ a} {_ _} h := match a with
    | none => FlatOrder.rel.refl
    | some x => h x
theorem Option.admissible_eq_some {α : Type u} (P : Prop) (y : α) : admissible (fun x : Option α => x = some y → P) :=
  admissible_flatOrder _ fun h => nomatch h
instance [i : ∀ α, PartialOrder (m α)] : PartialOrder (ExceptT ε m α) := i _
instance [i : ∀ α, CCPO (m α)] : CCPO (ExceptT ε m α) := i _
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (ExceptT ε m) where
  bind_mono_left h := MonoBind.bind_mono_left (m := m) h
  bind_mono_right h := MonoBind.bind_mono_right (m := m) fun x => match x with
    | .ok a => h a
    | .error _ => rel_refl
instance [i : ∀ α, PartialOrder (m α)] : PartialOrder (OptionT m α) := i _
instance [i : ∀ α, CCPO (m α)] : CCPO (OptionT m α) := i _
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (OptionT m) where
  bind_mono_left h := MonoBind.bind_mono_left (m := m) h
  bind_mono_right h := MonoBind.bind_mono_right (m := m) fun x => match x with
    | some a => h a
    | none => rel_refl
instance [PartialOrder (m α)] : PartialOrder (ReaderT ρ m α) := instOrderPi
instance [CCPO (m α)] : CCPO (ReaderT ρ m α) := instCCPOPi
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (ReaderT ρ m) where
  bind_mono_left h r := MonoBind.bind_mono_left (m := m) (h r)
  bind_mono_right h r := MonoBind.bind_mono_right (m := m) fun x => h x r
instance [∀ α, PartialOrder (m α)] : PartialOrder (StateT σ m α) := instOrderPi
instance [∀ α, CCPO (m α)] : CCPO (StateT σ m α) := instCCPOPi
instance [Monad m] [∀ α, PartialOrder (m α)] [MonoBind m] : MonoBind (StateT σ m) where
  bind_mono_left h s := MonoBind.bind_mono_left (m := m) (h s)
  bind_mono_right h s := MonoBind.bind_mono_right (m := m) fun p => h p.1 p.2
@[partial_fixpoint_monotone] theorem monotone_exceptTRun {γ : Sort w} [PartialOrder γ] [Monad m] [∀ α, PartialOrder (m α)] (f : γ → ExceptT ε m α) (h : monotone f) : monotone (fun x : γ => ExceptT.run (f x)) := h
@[partial_fixpoint_monotone] theorem monotone_optionTRun {γ : Sort w} [PartialOrder γ] [Monad m] [∀ α, PartialOrder (m α)] (f : γ → OptionT m α) (h : monotone f) : monotone (fun x : γ => OptionT.run (f x)) := h
@[partial_fixpoint_monotone] theorem monotone_readerTRun {γ : Sort w} [PartialOrder γ] [Monad m] [PartialOrder (m α)] (f : γ → ReaderT ρ m α) (h : monotone f) (r : ρ) : monotone (fun x : γ => ReaderT.run (f x) r) := fun x y k => h x y k r
@[partial_fixpoint_monotone] theorem monotone_stateTRun {γ : Sort w} [PartialOrder γ] [Monad m] [∀ α, PartialOrder (m α)] (f : γ → StateT σ m α) (h : monotone f) (s : σ) : monotone (fun x : γ => StateT.run (f x) s) := fun x y k => h x y k s
end

/-- Propositions, ordered by implication. -/
def ImplicationOrder : Type := Prop
instance ImplicationOrder.instOrder : PartialOrder ImplicationOrder where
  rel (p q : Prop) := p → q
  rel_refl := id
  rel_trans h k := k ∘ h
  rel_antisymm h k := propext ⟨h, k⟩
instance ImplicationOrder.instCompleteLattice : CompleteLattice ImplicationOrder where
  has_sup c := ⟨(∃ p : Prop, c p ∧ p : Prop), fun _ => ⟨fun h y hy hp => h ⟨y, hy, hp⟩, fun h ⟨p, hc, hp⟩ => h p hc hp⟩⟩
/-- Propositions, ordered by implication the other way. -/
def ReverseImplicationOrder : Type := Prop
instance ReverseImplicationOrder.instOrder : PartialOrder ReverseImplicationOrder where
  rel (p q : Prop) := q → p
  rel_refl := id
  rel_trans h k := h ∘ k
  rel_antisymm h k := propext ⟨k, h⟩
instance ReverseImplicationOrder.instCompleteLattice : CompleteLattice ReverseImplicationOrder where
  has_sup c := ⟨(∀ p : Prop, c p → p : Prop), fun _ => ⟨fun h y hy hx => h hx y hy, fun h hx p hp => h p hp hx⟩⟩

section
variable {α : Sort u} [PartialOrder α] {β : Sort v}
@[partial_fixpoint_monotone] theorem implication_order_monotone_exists (f : α → β → ImplicationOrder) (h : monotone f) : @monotone _ _ _ ImplicationOrder.instOrder (fun x => (Exists (f x) : Prop)) :=
  fun x y hxy ⟨w, hw⟩ => ⟨w, h x y hxy w hw⟩
@[partial_fixpoint_monotone] theorem implication_order_monotone_forall (f : α → β → ImplicationOrder) (h : monotone f) : @monotone _ _ _ ImplicationOrder.instOrder (fun x => ∀ y, f x y) :=
  fun x y hxy k z => h x y hxy z (k z)
@[partial_fixpoint_monotone] theorem implication_order_monotone_and (f₁ f₂ : α → ImplicationOrder) (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ImplicationOrder.instOrder (fun x => (f₁ x : Prop) ∧ (f₂ x : Prop)) := fun x y hxy k => ⟨h₁ x y hxy k.1, h₂ x y hxy k.2⟩
@[partial_fixpoint_monotone] theorem implication_order_monotone_or (f₁ f₂ : α → ImplicationOrder) (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ImplicationOrder.instOrder (fun x => (f₁ x : Prop) ∨ (f₂ x : Prop)) := fun x y hxy k => k.imp (h₁ x y hxy) (h₂ x y hxy)
@[partial_fixpoint_monotone] theorem coind_monotone_exists (f : α → β → ReverseImplicationOrder) (h : monotone f) : @monotone _ _ _ ReverseImplicationOrder.instOrder (fun x => (Exists (f x) : Prop)) :=
  fun x y hxy ⟨w, hw⟩ => ⟨w, h x y hxy w hw⟩
@[partial_fixpoint_monotone] theorem coind_monotone_forall (f : α → β → ReverseImplicationOrder) (h : monotone f) : @monotone _ _ _ ReverseImplicationOrder.instOrder (fun x => ∀ y, f x y) :=
  fun x y hxy k z => h x y hxy z (k z)
@[partial_fixpoint_monotone] theorem coind_monotone_and (f₁ f₂ : α → ReverseImplicationOrder) (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder (fun x => (f₁ x : Prop) ∧ (f₂ x : Prop)) := fun x y hxy k => ⟨h₁ x y hxy k.1, h₂ x y hxy k.2⟩
@[partial_fixpoint_monotone] theorem coind_monotone_or (f₁ f₂ : α → ReverseImplicationOrder) (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder (fun x => (f₁ x : Prop) ∨ (f₂ x : Prop)) := fun x y hxy k => k.imp (h₁ x y hxy) (h₂ x y hxy)
-- Negation and implication turn the order round.
@[partial_fixpoint_monotone] theorem coind_not (f₁ : α → ReverseImplicationOrder) (h : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁) : @monotone _ _ _ ImplicationOrder.instOrder (fun x => ¬(f₁ x : Prop)) :=
  fun x y hxy k e => k (h x y hxy e)
@[partial_fixpoint_monotone] theorem ind_not (f₁ : α → ImplicationOrder) (h : @monotone _ _ _ ImplicationOrder.instOrder f₁) : @monotone _ _ _ ReverseImplicationOrder.instOrder (fun x => ¬(f₁ x : Prop)) :=
  fun x y hxy k e => k (h x y hxy e)
@[partial_fixpoint_monotone] theorem ind_impl (f₁ : α → ImplicationOrder) (f₂ : α → ReverseImplicationOrder) (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder (fun x => ∀ _ : f₁ x, f₂ x) := fun x y hxy k e => h₂ x y hxy (k (h₁ x y hxy e))
@[partial_fixpoint_monotone] theorem coind_impl (f₁ : α → ReverseImplicationOrder) (f₂ : α → ImplicationOrder) (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ImplicationOrder.instOrder (fun x => ∀ _ : f₁ x, f₂ x) := fun x y hxy k e => h₂ x y hxy (k (h₁ x y hxy e))
end
end Lean.Order
