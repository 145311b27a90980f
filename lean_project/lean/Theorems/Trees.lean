/-!
# Trees

Binary trees with their traversals and measures, search trees, perfect trees, and forests
(children and siblings). Proofs are by structural induction.
-/

set_option tactic.hygienic false

namespace Trees

variable {α β γ : Type}

inductive Tree (α : Type) where
  | leaf : Tree α
  | node (l : Tree α) (v : α) (r : Tree α) : Tree α

open Tree

/-! ## Measures -/

def nodes : Tree α → Nat
  | leaf => 0
  | node l _ r => nodes l + 1 + nodes r

def leaves : Tree α → Nat
  | leaf => 1
  | node l _ r => leaves l + leaves r

def height : Tree α → Nat
  | leaf => 0
  | node l _ r => max (height l) (height r) + 1

def spine : Tree α → Nat
  | leaf => 0
  | node l _ _ => spine l + 1

theorem leaves_eq_nodes_succ (t : Tree α) : leaves t = nodes t + 1 := by
  induction t
  · rfl
  · simp only [leaves, nodes, l_ih, r_ih]
    omega

theorem leaves_pos (t : Tree α) : 0 < leaves t := by
  rw [leaves_eq_nodes_succ]
  exact Nat.succ_pos (nodes t)

theorem height_le_nodes (t : Tree α) : height t ≤ nodes t := by
  induction t
  · exact Nat.le_refl 0
  · rw [height, nodes]
    omega

theorem spine_le_height (t : Tree α) : spine t ≤ height t := by
  induction t
  · simp [spine, height]
  · rw [spine, height]
    have h := Nat.le_max_left (height l) (height r)
    omega

theorem spine_le_nodes (t : Tree α) : spine t ≤ nodes t := by
  apply Nat.le_trans
  · exact spine_le_height t
  · exact height_le_nodes t

theorem nodes_zero (t : Tree α) (h : nodes t = 0) : t = leaf := by
  cases t
  · rfl
  · rw [nodes] at h
    omega

theorem height_zero_iff (t : Tree α) : height t = 0 ↔ nodes t = 0 := by
  cases t
  · simp [height, nodes]
  · simp [height, nodes]

theorem nodes_lt_two_pow (t : Tree α) : nodes t < 2 ^ height t := by
  induction t
  · simp [nodes, height]
  · rw [nodes, height, Nat.pow_succ]
    have hl := Nat.pow_le_pow_right (n := 2) (by decide) (Nat.le_max_left (height l) (height r))
    have hr := Nat.pow_le_pow_right (n := 2) (by decide) (Nat.le_max_right (height l) (height r))
    omega

/-! ## Map -/

def tmap (f : α → β) : Tree α → Tree β
  | leaf => leaf
  | node l v r => node (tmap f l) (f v) (tmap f r)

theorem nodes_tmap (f : α → β) (t : Tree α) : nodes (tmap f t) = nodes t := by
  induction t
  · rfl
  · rw [tmap, nodes, l_ih, r_ih, nodes]

theorem height_tmap (f : α → β) (t : Tree α) : height (tmap f t) = height t := by
  induction t
  · rfl
  · simp [tmap, height, l_ih, r_ih]

theorem leaves_tmap (f : α → β) (t : Tree α) : leaves (tmap f t) = leaves t := by
  rw [leaves_eq_nodes_succ, nodes_tmap, leaves_eq_nodes_succ]

theorem tmap_id (t : Tree α) : tmap (fun a => a) t = t := by
  induction t
  · rfl
  · rw [tmap, l_ih, r_ih]

theorem tmap_tmap (g : β → γ) (f : α → β) (t : Tree α) :
    tmap g (tmap f t) = tmap (fun a => g (f a)) t := by
  induction t
  · rfl
  · simp only [tmap]
    rw [l_ih, r_ih]

theorem tmap_injective (f : α → β) (hf : ∀ a b, f a = f b → a = b) (t u : Tree α)
    (h : tmap f t = tmap f u) : t = u := by
  induction t generalizing u
  · cases u
    · rfl
    · contradiction
  · cases u
    · contradiction
    · injection h
      rw [l_ih _ l_eq, hf _ _ v_eq, r_ih _ r_eq]

/-! ## Turning a tree around -/

def turn : Tree α → Tree α
  | leaf => leaf
  | node l v r => node (turn r) v (turn l)

theorem height_turn (t : Tree α) : height (turn t) = height t := by
  induction t
  · rfl
  · rw [turn, height, l_ih, r_ih, Nat.max_comm, height]

theorem leaves_turn (t : Tree α) : leaves (turn t) = leaves t := by
  induction t
  · rfl
  · rw [turn, leaves, l_ih, r_ih, leaves, Nat.add_comm]

theorem tmap_turn (f : α → β) (t : Tree α) : tmap f (turn t) = turn (tmap f t) := by
  induction t
  · rfl
  · simp [turn, tmap, l_ih, r_ih]

theorem turn_leaf_iff (t : Tree α) : turn t = leaf ↔ t = leaf := by
  constructor
  · intro h
    cases t
    · rfl
    · contradiction
  · intro h
    rw [h, turn]

/-! ## Traversals -/

def inorder : Tree α → List α
  | leaf => []
  | node l v r => inorder l ++ v :: inorder r

def preorder : Tree α → List α
  | leaf => []
  | node l v r => v :: (preorder l ++ preorder r)

def postorder : Tree α → List α
  | leaf => []
  | node l v r => postorder l ++ postorder r ++ [v]

def inorderOnto : Tree α → List α → List α
  | leaf, acc => acc
  | node l v r, acc => inorderOnto l (v :: inorderOnto r acc)

theorem length_inorder (t : Tree α) : (inorder t).length = nodes t := by
  induction t
  · rfl
  · rw [inorder, List.length_append, List.length_cons, l_ih, r_ih, nodes]
    omega

theorem length_preorder (t : Tree α) : (preorder t).length = nodes t := by
  induction t
  · rfl
  · simp [preorder, nodes, l_ih, r_ih]
    omega

theorem length_postorder (t : Tree α) : (postorder t).length = nodes t := by
  induction t
  · rfl
  · simp [postorder, nodes, l_ih, r_ih]
    omega

theorem same_length_traversals (t : Tree α) : (preorder t).length = (postorder t).length := by
  rw [length_preorder, length_postorder]

theorem inorderOnto_spec (t : Tree α) (acc : List α) : inorderOnto t acc = inorder t ++ acc := by
  induction t generalizing acc
  · rfl
  · rw [inorderOnto, r_ih, l_ih, inorder, List.append_assoc, List.cons_append]

theorem inorderOnto_correct (t : Tree α) : inorderOnto t [] = inorder t := by
  rw [inorderOnto_spec]
  exact List.append_nil (inorder t)

theorem inorder_tmap (f : α → β) (t : Tree α) : inorder (tmap f t) = (inorder t).map f := by
  induction t
  · rfl
  · rw [tmap, inorder, l_ih, r_ih, inorder, List.map_append, List.map_cons]

theorem preorder_tmap (f : α → β) (t : Tree α) : preorder (tmap f t) = (preorder t).map f := by
  induction t
  · rfl
  · simp [tmap, preorder, l_ih, r_ih]

theorem inorder_turn (t : Tree α) : inorder (turn t) = (inorder t).reverse := by
  induction t
  · rfl
  · simp [turn, inorder, l_ih, r_ih]

theorem preorder_turn (t : Tree α) : preorder (turn t) = (postorder t).reverse := by
  induction t
  · rfl
  · simp [turn, preorder, postorder, l_ih, r_ih]

theorem inorder_nil_iff (t : Tree α) : inorder t = [] ↔ t = leaf := by
  constructor
  · intro h
    apply nodes_zero
    rw [← length_inorder, h]
    rfl
  · intro h
    subst h
    rfl

/-! ## Membership, sums, folds -/

def Occurs (a : α) : Tree α → Prop
  | leaf => False
  | node l v r => Occurs a l ∨ a = v ∨ Occurs a r

def total : Tree Nat → Nat
  | leaf => 0
  | node l v r => total l + v + total r

def fold (f : β → α → β → β) (b : β) : Tree α → β
  | leaf => b
  | node l v r => f (fold f b l) v (fold f b r)

theorem occurs_root (l r : Tree α) (a : α) : Occurs a (node l a r) := by
  right
  left
  rfl

theorem occurs_turn (a : α) (t : Tree α) (h : Occurs a t) : Occurs a (turn t) := by
  induction t
  · exact h
  · rcases h with h | h | h
    · right
      right
      exact l_ih h
    · right
      left
      exact h
    · left
      exact r_ih h

theorem occurs_inorder (a : α) (t : Tree α) : Occurs a t ↔ a ∈ inorder t := by
  induction t
  · simp [Occurs, inorder]
  · simp [Occurs, inorder, l_ih, r_ih]

theorem occurs_tmap (f : α → β) (a : α) (t : Tree α) (h : Occurs a t) :
    Occurs (f a) (tmap f t) := by
  induction t
  · contradiction
  · rcases h with h | rfl | h
    · left
      exact l_ih h
    · exact occurs_root (tmap f l) (tmap f r) (f a)
    · right
      right
      exact r_ih h

theorem occurs_nodes_pos (a : α) (t : Tree α) (h : Occurs a t) : 0 < nodes t := by
  cases t
  · cases h
  · rw [nodes]
    omega

theorem total_turn (t : Tree Nat) : total (turn t) = total t := by
  induction t
  · rfl
  · simp only [turn, total, l_ih, r_ih]
    omega

theorem total_tmap_succ (t : Tree Nat) : total (tmap (fun k => k + 1) t) = total t + nodes t := by
  induction t
  · rfl
  · simp only [tmap, total, nodes, l_ih, r_ih]
    omega

theorem total_tmap_times (c : Nat) (t : Tree Nat) :
    total (tmap (fun k => c * k) t) = c * total t := by
  induction t
  · rfl
  · rw [tmap, total, l_ih, r_ih, total, Nat.mul_add, Nat.mul_add]

theorem le_total_of_occurs (a : Nat) (t : Tree Nat) (h : Occurs a t) : a ≤ total t := by
  induction t
  · contradiction
  · rw [total]
    rcases h with h | h | h
    · have hl := l_ih h
      omega
    · omega
    · have hr := r_ih h
      omega

theorem total_as_fold (t : Tree Nat) : total t = fold (fun x v y => x + v + y) 0 t := by
  induction t
  · rfl
  · rw [total, fold, l_ih, r_ih]

theorem nodes_as_fold (t : Tree α) : nodes t = fold (fun x _ y => x + 1 + y) 0 t := by
  induction t
  · rfl
  · rw [nodes, fold, l_ih, r_ih]

theorem fold_rebuild (t : Tree α) : fold node leaf t = t := by
  induction t
  · rfl
  · rw [fold, l_ih, r_ih]

theorem fold_tmap (f : γ → β → γ → γ) (g : α → β) (c : γ) (t : Tree α) :
    fold f c (tmap g t) = fold (fun x v y => f x (g v) y) c t := by
  induction t
  · rfl
  · simp only [tmap, fold]
    rw [l_ih, r_ih]

/-! ## Search trees -/

def put (a : Nat) : Tree Nat → Tree Nat
  | leaf => node leaf a leaf
  | node l v r => if a < v then node (put a l) v r else node l v (put a r)

def AllLess (b : Nat) : Tree Nat → Prop
  | leaf => True
  | node l v r => AllLess b l ∧ v < b ∧ AllLess b r

def AllFrom (b : Nat) : Tree Nat → Prop
  | leaf => True
  | node l v r => AllFrom b l ∧ b ≤ v ∧ AllFrom b r

def Search : Tree Nat → Prop
  | leaf => True
  | node l v r => AllLess v l ∧ AllFrom v r ∧ Search l ∧ Search r

theorem put_lt (a v : Nat) (l r : Tree Nat) (h : a < v) :
    put a (node l v r) = node (put a l) v r := by
  rw [put, if_pos h]

theorem put_ge (a v : Nat) (l r : Tree Nat) (h : ¬a < v) :
    put a (node l v r) = node l v (put a r) := by
  rw [put, if_neg h]

theorem nodes_put (a : Nat) (t : Tree Nat) : nodes (put a t) = nodes t + 1 := by
  induction t
  · rfl
  · by_cases h : a < v
    · rw [put_lt a v l r h, nodes, l_ih, nodes]
      omega
    · rw [put_ge a v l r h, nodes, r_ih, nodes]
      omega

theorem total_put (a : Nat) (t : Tree Nat) : total (put a t) = total t + a := by
  induction t
  · simp [put, total]
  · rw [put]
    split
    · rw [total, l_ih, total]
      omega
    · rw [total, r_ih, total]
      omega

theorem occurs_put (a : Nat) (t : Tree Nat) : Occurs a (put a t) := by
  induction t
  · exact occurs_root leaf leaf a
  · rw [put]
    split
    · left
      exact l_ih
    · right
      right
      exact r_ih

theorem occurs_put_of_occurs (a b : Nat) (t : Tree Nat) (h : Occurs b t) : Occurs b (put a t) := by
  induction t
  · contradiction
  · rw [put]
    rcases h with h | h | h
    · split
      · exact Or.inl (l_ih h)
      · exact Or.inl h
    · split
      · exact Or.inr (Or.inl h)
      · exact Or.inr (Or.inl h)
    · split
      · exact Or.inr (Or.inr h)
      · exact Or.inr (Or.inr (r_ih h))

theorem allLess_put (a b : Nat) (t : Tree Nat) (h : AllLess b t) (ha : a < b) :
    AllLess b (put a t) := by
  induction t
  · exact ⟨trivial, ha, trivial⟩
  · obtain ⟨hl, hv, hr⟩ := h
    rw [put]
    split
    · exact ⟨l_ih hl, hv, hr⟩
    · exact ⟨hl, hv, r_ih hr⟩

theorem allFrom_put (a b : Nat) (t : Tree Nat) (h : AllFrom b t) (ha : b ≤ a) :
    AllFrom b (put a t) := by
  induction t
  · exact ⟨trivial, ha, trivial⟩
  · obtain ⟨hl, hv, hr⟩ := h
    by_cases hav : a < v
    · rw [put_lt a v l r hav]
      exact ⟨l_ih hl, hv, hr⟩
    · rw [put_ge a v l r hav]
      exact ⟨hl, hv, r_ih hr⟩

theorem search_put (a : Nat) (t : Tree Nat) (h : Search t) : Search (put a t) := by
  induction t
  · simp [put, Search, AllLess, AllFrom]
  · obtain ⟨hless, hfrom, hl, hr⟩ := h
    by_cases hav : a < v
    · rw [put_lt a v l r hav]
      exact ⟨allLess_put a v l hless hav, hfrom, l_ih hl, hr⟩
    · rw [put_ge a v l r hav]
      refine ⟨hless, ?_, hl, r_ih hr⟩
      apply allFrom_put
      · exact hfrom
      · omega

theorem allLess_occurs (b : Nat) (t : Tree Nat) (h : AllLess b t) (a : Nat) (ha : Occurs a t) :
    a < b := by
  induction t
  · contradiction
  · obtain ⟨hl, hv, hr⟩ := h
    rcases ha with ha | ha | ha
    · exact l_ih hl ha
    · rw [ha]
      exact hv
    · exact r_ih hr ha

theorem allFrom_occurs (b : Nat) (t : Tree Nat) (h : AllFrom b t) (a : Nat) (ha : Occurs a t) :
    b ≤ a := by
  induction t
  · contradiction
  · obtain ⟨hl, hv, hr⟩ := h
    rcases ha with ha | ha | ha
    · exact l_ih hl ha
    · subst ha
      exact hv
    · exact r_ih hr ha

theorem allLess_mono (b c : Nat) (t : Tree Nat) (hbc : b ≤ c) (h : AllLess b t) : AllLess c t := by
  induction t
  · trivial
  · obtain ⟨hl, hv, hr⟩ := h
    exact ⟨l_ih hl, Nat.lt_of_lt_of_le hv hbc, r_ih hr⟩

theorem search_smaller_on_left (l r : Tree Nat) (v a : Nat) (h : Search (node l v r))
    (ha : Occurs a (node l v r)) (hav : a < v) : Occurs a l := by
  rcases ha with ha | ha | ha
  · exact ha
  · omega
  · have hva := allFrom_occurs v r h.2.1 a ha
    omega

def putAll : List Nat → Tree Nat
  | [] => leaf
  | x :: xs => put x (putAll xs)

theorem search_putAll (xs : List Nat) : Search (putAll xs) := by
  induction xs
  · trivial
  · rw [putAll]
    apply search_put
    exact tail_ih

theorem nodes_putAll (xs : List Nat) : nodes (putAll xs) = xs.length := by
  induction xs
  · rfl
  · rw [putAll, nodes_put, tail_ih, List.length_cons]

theorem occurs_putAll (a : Nat) (xs : List Nat) (h : a ∈ xs) : Occurs a (putAll xs) := by
  induction xs
  · contradiction
  · rw [putAll]
    rcases List.mem_cons.mp h with h' | h'
    · rw [h']
      exact occurs_put head (putAll tail)
    · apply occurs_put_of_occurs
      exact tail_ih h'

/-! ## Perfect trees -/

def full (a : α) : Nat → Tree α
  | 0 => leaf
  | n + 1 => node (full a n) a (full a n)

def Balanced : Tree α → Prop
  | leaf => True
  | node l _ r => height l = height r ∧ Balanced l ∧ Balanced r

theorem height_full (a : α) (k : Nat) : height (full a k) = k := by
  induction k
  · rfl
  · rw [full, height, a_1, Nat.max_self]

theorem leaves_full (a : α) (k : Nat) : leaves (full a k) = 2 ^ k := by
  induction k
  · rfl
  · rw [full, leaves, a_1, Nat.pow_succ, Nat.mul_two]

theorem nodes_full (a : α) (k : Nat) : nodes (full a k) + 1 = 2 ^ k := by
  rw [← leaves_eq_nodes_succ]
  exact leaves_full a k

theorem balanced_full (a : α) (k : Nat) : Balanced (full a k) := by
  induction k
  · trivial
  · exact ⟨rfl, a_1, a_1⟩

theorem turn_full (a : α) (k : Nat) : turn (full a k) = full a k := by
  induction k
  · rfl
  · simp [full, turn, a_1]

theorem balanced_turn (t : Tree α) (h : Balanced t) : Balanced (turn t) := by
  induction t
  · trivial
  · obtain ⟨he, hl, hr⟩ := h
    refine ⟨?_, r_ih hr, l_ih hl⟩
    rw [height_turn, height_turn, he]

theorem balanced_leaves (t : Tree α) (h : Balanced t) : leaves t = 2 ^ height t := by
  induction t
  · rfl
  · obtain ⟨he, hl, hr⟩ := h
    rw [leaves, l_ih hl, r_ih hr, height, he, Nat.max_self, Nat.pow_succ]
    omega

/-! ## Forests: a label, its children, its siblings -/

inductive Forest (α : Type) where
  | empty : Forest α
  | tree (v : α) (kids : Forest α) (rest : Forest α) : Forest α

def weight : Forest α → Nat
  | .empty => 0
  | .tree _ kids rest => 1 + weight kids + weight rest

def roots : Forest α → Nat
  | .empty => 0
  | .tree _ _ rest => roots rest + 1

def beside : Forest α → Forest α → Forest α
  | .empty, g => g
  | .tree v kids rest, g => .tree v kids (beside rest g)

def toTree : Forest α → Tree α
  | .empty => leaf
  | .tree v kids rest => node (toTree kids) v (toTree rest)

def toForest : Tree α → Forest α
  | leaf => .empty
  | node l v r => .tree v (toForest l) (toForest r)

theorem beside_empty (f : Forest α) : beside f .empty = f := by
  induction f
  · rfl
  · rw [beside, rest_ih]

theorem beside_assoc (f g h : Forest α) : beside (beside f g) h = beside f (beside g h) := by
  induction f
  · rfl
  · simp [beside, rest_ih]

theorem weight_beside (f g : Forest α) : weight (beside f g) = weight f + weight g := by
  induction f
  · simp [beside, weight]
  · rw [beside, weight, rest_ih, weight]
    omega

theorem roots_beside (f g : Forest α) : roots (beside f g) = roots f + roots g := by
  induction f
  · rw [beside, roots, Nat.zero_add]
  · simp [beside, roots, rest_ih]
    omega

theorem roots_le_weight (f : Forest α) : roots f ≤ weight f := by
  induction f
  · exact Nat.le_refl 0
  · rw [roots, weight]
    omega

theorem toForest_toTree (f : Forest α) : toForest (toTree f) = f := by
  induction f
  · rfl
  · rw [toTree, toForest, kids_ih, rest_ih]

theorem toTree_toForest (t : Tree α) : toTree (toForest t) = t := by
  induction t
  · rfl
  · simp only [toForest, toTree, l_ih, r_ih]

theorem toTree_injective (f g : Forest α) (h : toTree f = toTree g) : f = g := by
  rw [← toForest_toTree f, h]
  exact toForest_toTree g

theorem weight_eq_nodes (f : Forest α) : weight f = nodes (toTree f) := by
  induction f
  · rfl
  · rw [weight, toTree, nodes, kids_ih, rest_ih]
    omega

theorem nodes_eq_weight (t : Tree α) : nodes t = weight (toForest t) := by
  rw [weight_eq_nodes, toTree_toForest]

end Trees
