"""Certificates by real Lean: what is accepted, what is refused and why, what is conditional."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from data.records import Certificate, Theorem
from lean_project.outline import Outliner, ZygoteSource
from lean_project.toolchain import lean_commit, library_hash
from lean_project.verify import CertificateLimits, KernelCertifier, without_proofs


@pytest.fixture(scope="module")
def certifier(zygotes: ZygoteSource) -> KernelCertifier:
    return KernelCertifier(zygotes)


def theorem(text: str, name: str = "claim", prefix: str = "") -> Theorem:
    """A theorem out of `text` with HOLE where the proof belongs."""
    before, after = text.split("HOLE")
    return Theorem(name=name, file="claim.lean", line=1, prefix=prefix, before=before, after=after)


COMMUTES = theorem("theorem claim (a b : Nat) : a + b = b + a := by HOLE\n")


# ---- certify ----
def test_accepted_certificate_says_what_it_certifies(certifier: KernelCertifier) -> None:
    certificate = certifier.certify(COMMUTES, "exact Nat.add_comm a b")
    assert certificate == Certificate(
        theorem="claim",
        verdict="accepted",
        statement_hash=COMMUTES.statement_hash,
        proof_hash=hashlib.sha256(b"exact Nat.add_comm a b").hexdigest(),
        library_hash=library_hash(),
        lean_commit=lean_commit(),
    )
    assert certificate.holds


def test_axioms_of_the_library_are_found(certifier: KernelCertifier) -> None:
    middle = theorem("theorem claim (p : Prop) : p ∨ ¬ p := HOLE\n")
    assert certifier.certify(middle, "Classical.em p").axioms == ("Classical.choice", "Quot.sound", "propext")
    extensional = theorem("theorem claim (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := HOLE\n")
    assert certifier.certify(extensional, "funext h").axioms == ("Quot.sound",)


@pytest.mark.parametrize(
    ("proof", "reason"),
    [
        ("sorry", r"^the proof uses sorry$"),
        ("exact (fun _ => sorry) 1", r"^the proof uses sorry$"),
        ("exact Nat.mul_comm a b", r"^Lean's first error: 1:48: .*mismatch"),
        ("exact (", r"^Lean's first error: 2:0: unexpected"),
        ("exact claim a b", r"^Lean's first error: .*termination"),
        ("exact (of_decide_eq_true rfl : a + b = a + b)", r"^Lean's first error: "),
        ("", r"^Lean's first error: 1:45: unsolved goals"),
        ("\0", r"^the candidate: .*NUL"),
        ("exact \U0001f600\ud800", r"^Lean's first error: 1:"),
        ("exact Nat.add_comm a b /- and", r"^Lean's first error: 2:0: unterminated comment"),
        ("exact Nat.add_comm a b\naxiom more : 1 = 2", r"^the proof does not end where its theorem ends$"),
        ("exact Nat.add_comm a b\n#exit", r"^the proof does not end where its theorem ends$"),
        ("exact Nat.add_comm a b\nmacro_rules | `($a = $b) => `(True)", r"^the proof does not end"),
    ],
)
def test_refused(certifier: KernelCertifier, proof: str, reason: str) -> None:
    certificate = certifier.certify(COMMUTES, proof)
    assert certificate.verdict == "refused"
    assert re.search(reason, certificate.reason), certificate.reason


def test_errors_are_placed_in_the_file(certifier: KernelCertifier) -> None:
    placed = theorem("theorem claim : 1 = 2 := HOLE\n", prefix="def x := 1\n\n  ")
    assert certifier.certify(placed, "rfl").reason.startswith("Lean's first error: 3:27: ")
    assert certifier.certify(placed, "id\n rfl").reason.startswith("Lean's first error: 4:1: ")


def test_first_attack_as_a_tactic(certifier: KernelCertifier) -> None:
    false = theorem("theorem claim : 1 = 2 := by HOLE\n")
    certificate = certifier.certify(false, "set_option debug.skipKernelTC true in decide +kernel")
    assert certificate.verdict == "refused"
    assert "refused by the kernel" in certificate.reason


def test_statement_that_does_not_elaborate(certifier: KernelCertifier) -> None:
    for statement in ("theorem claim (n : Nat) : Evenly n := by HOLE\n", "theorem claim : := by HOLE\n"):
        assert certifier.certify(theorem(statement), "trivial").verdict == "refused"
    unknown = certifier.certify(theorem("theorem claim (n : nope) : n = n := by HOLE\n"), "rfl")
    assert unknown.verdict == "refused"


def test_name_that_is_not_there(certifier: KernelCertifier) -> None:
    certificate = certifier.certify(theorem("theorem other : 1 = 1 := HOLE\n"), "rfl")
    assert certificate.verdict == "refused"
    assert certifier.certify(theorem("example : 1 = 1 := HOLE\n", name=""), "rfl").verdict == "refused"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("namespace A.B\ntheorem claim : 1 = 1 := by HOLE\nend A.B\n", "A.B.claim"),
        ("private theorem claim : 1 = 1 := by HOLE\n", "claim"),
        ("namespace A\nprivate theorem claim : 1 = 1 := by HOLE\nend A\n", "A.claim"),
        ("theorem «two words» : 1 = 1 := by HOLE\n", "«two words»"),
        ("theorem A.«x.y».claim₁' : 1 = 1 := by HOLE\n", "A.«x.y».claim₁'"),
        ("protected theorem Nat.claim : 1 = 1 := by HOLE\n", "Nat.claim"),
    ],
)
def test_names(certifier: KernelCertifier, text: str, name: str) -> None:
    certificate = certifier.certify(theorem(text, name), "rfl")
    assert (certificate.theorem, certificate.verdict, certificate.reason) == (name, "accepted", "")


def test_proof_that_hangs_costs_its_time_only(zygotes: ZygoteSource) -> None:
    hasty = KernelCertifier(zygotes, CertificateLimits(elaboration_seconds=3.0))
    endless = (
        "skip\npartial def spin (n : Nat) : IO Unit := spin (n + 1)\n#eval spin 0\ntheorem more : 1 = 1 := by skip"
    )
    certificate = hasty.certify(COMMUTES, endless)
    assert certificate.verdict == "refused"
    assert "too much time" in certificate.reason
    assert hasty.certify(COMMUTES, "exact Nat.add_comm a b").verdict == "accepted"


def test_proof_that_ends_its_process(certifier: KernelCertifier) -> None:
    certificate = certifier.certify(
        COMMUTES, "exact Nat.add_comm a b\n#eval (IO.Process.exit 0 : IO Unit)\nexample : 1 = 1 := by skip"
    )
    assert certificate.verdict == "refused"
    assert "the candidate" in certificate.reason


# ---- conditional ----
LEMMAS = """theorem open_one (n : Nat) : n + 0 = n := by sorry
theorem proved (n : Nat) : n + 0 = n := open_one n
theorem unused (n : Nat) : n = n + 1 := sorry
namespace A
theorem open_two (n : Nat) : 0 + n = n := by
  have h : n + 0 = n := proved n
  cases n with
  | zero => rfl
  | succ n => sorry
end A
"""


@pytest.mark.parametrize(
    ("proof", "verdict", "rests_on"),
    [
        ("open_one n", "conditional", ("open_one",)),
        ("proved n", "conditional", ("open_one",)),
        ("by have := A.open_two n; exact open_one n", "conditional", ("A.open_two", "open_one")),
        ("rfl", "accepted", ()),
        ("unused n ▸ sorry", "refused", ()),
    ],
)
def test_conditional(certifier: KernelCertifier, proof: str, verdict: str, rests_on: tuple[str, ...]) -> None:
    certificate = certifier.certify(theorem("theorem claim (n : Nat) : n + 0 = n := HOLE\n", prefix=LEMMAS), proof)
    assert (certificate.verdict, certificate.rests_on) == (verdict, rests_on)


def test_open_definition_is_no_ground(certifier: KernelCertifier) -> None:
    prefix = "def f (n : Nat) : Nat := sorry\ndef g : { n : Nat // n < 3 } := ⟨1, by sorry⟩\n"
    for statement, blamed in (("f 0 = f 0", "`f` uses sorry"), ("g.1 = g.1", "`g` uses sorry")):
        certificate = certifier.certify(theorem(f"theorem claim : {statement} := HOLE\n", prefix=prefix), "rfl")
        assert certificate.verdict == "refused"
        assert blamed in certificate.reason or "uses sorry" in certificate.reason
    inside = certifier.certify(theorem("theorem claim : (sorry : Nat) = sorry := HOLE\n"), "sorry")
    assert inside.reason.startswith("the statement uses sorry")


# ---- files ----
SHARED = """inductive Tree (α : Type u) where
  | leaf
  | node (l : Tree α) (x : α) (r : Tree α)
namespace Tree
variable {α : Type u}
theorem first (o : Option Nat) : (match o with | some n => n | none => 0) =
    (match o with | some n => n | none => 0) := by
  match o with
  | some _ => rfl
  | none => rfl
def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror
def value (o : Option Nat) : Nat := match o with | some n => n | none => 0
theorem value_some (n : Nat) : value (some n) = n := by unfold value; rfl
private def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
instance : Inhabited (Tree α) := ⟨leaf⟩
@[simp] theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, ihl, ihr]
private theorem size_mirror (t : Tree α) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp only [mirror, size, ihl, ihr]; omega
def bounded (n : Nat) : { m : Nat // m < n + 1 } := ⟨n, by omega⟩
theorem bounded_val (n : Nat) : (bounded n).val = n := rfl
mutual
theorem even_or (n : Nat) : n = 0 ∨ 0 < n := match n with | 0 => .inl rfl | n + 1 => .inr (Nat.succ_pos n)
end
def half (n : Nat) : Nat := if n < 2 then 0 else half (n - 2) + 1
termination_by n
theorem half_le (n : Nat) : half n ≤ n := by
  induction n using Nat.strongRecOn with
  | _ n ih => rw [half]; split <;> first | omega | (have := ih (n - 2) (by omega); omega)
end Tree
"""


def test_file_with_auxiliary_constants(certifier: KernelCertifier, tmp_path: Path) -> None:
    path = tmp_path / "shared.lean"
    path.write_text(SHARED)
    certificates = certifier.verify_file(path)
    assert [c.theorem for c in certificates] == [
        f"Tree.{name}"
        for name in ("first", "value_some", "mirror_mirror", "size_mirror", "bounded_val", "even_or", "half_le")
    ]
    assert [(c.theorem, c.reason) for c in certificates if c.verdict != "accepted"] == []
    assert len({c.statement_hash for c in certificates}) == len(certificates)


def test_proofs_are_cut_out(zygotes: ZygoteSource) -> None:
    source = (
        b"theorem a : 1 = 1 := rfl\n/- x -/\ntheorem b (n : Nat) : n = n := by\n  rfl\ntheorem c : 2 = 2 := by simp"
    )
    outline = Outliner(zygotes).outline(source, "f.lean")
    assert without_proofs(outline, outline.declarations) == (
        b"theorem a : 1 = 1 := sorry\n/- x -/\ntheorem b (n : Nat) : n = n := sorry\ntheorem c : 2 = 2 := sorry"
    )


def test_file_against_statements(certifier: KernelCertifier, tmp_path: Path) -> None:
    given_file, proved = tmp_path / "given.lean", tmp_path / "proved.lean"
    given_file.write_text(
        "theorem a : 1 + 1 = 2 := sorry\ntheorem b : 2 = 2 := sorry\n"
        "theorem c : 3 = 3 := by sorry\ntheorem d : 1 = 2 := sorry\n"
    )
    proved.write_text(
        "theorem c : 3 = 3 := by sorry\ntheorem a : 1 + 1 = 2 := by have := c; rfl\ntheorem d : 2 = 2 := rfl"
    )
    certificates = certifier.verify_file(proved, given_file)
    assert [(c.theorem, c.verdict, c.rests_on) for c in certificates] == [
        ("a", "conditional", ("c",)),
        ("b", "refused", ()),
        ("c", "refused", ()),
        ("d", "refused", ()),
    ]
    assert certificates[1].reason == "the text does not prove it"
    assert certificates[3].reason == "the statement is not the one that was to be proved"


KINDS = """universe u v
inductive Rose (α : Type u) where
  | node (x : α) (children : List (Rose α))
mutual
inductive Even : Nat → Prop
  | zero : Even 0
  | succ {n} : Odd n → Even (n + 1)
inductive Odd : Nat → Prop
  | succ {n} : Even n → Odd (n + 1)
end
mutual
theorem even_half (n : Nat) (h : Even n) : ∃ k, n = 2 * k := by
  cases h with
  | zero => exact ⟨0, rfl⟩
  | succ h => obtain ⟨k, hk⟩ := odd_half _ h; exact ⟨k + 1, by omega⟩
theorem odd_half (n : Nat) (h : Odd n) : ∃ k, n = 2 * k + 1 := by
  cases h with
  | succ h => obtain ⟨k, hk⟩ := even_half _ h; exact ⟨k, by omega⟩
end
theorem rose (α : Type u) (motive : Rose α → Prop) (h : ∀ x c, motive (.node x c)) (r : Rose α) : motive r :=
  Rose.rec (motive_1 := motive) (motive_2 := fun _ => True) (fun x c _ => h x c) trivial (fun _ _ _ _ => trivial) r
class Unit' (M : Type u) extends Mul M where
  one : M
  mul_one : ∀ a : M, a * one = a
theorem one_unique {M : Type u} [Unit' M] (e : M) (h : ∀ a : M, e * a = a) : e = Unit'.one := by
  rw [← Unit'.mul_one e, h]
theorem large : 2 ^ 200 = 1606938044258990275541962092341162602522202993782792835301376 := by decide
theorem string : "a\\n\\"λ" ++ "" = "a\\n\\"λ" := rfl
def Three : Type := Quot (fun a b : Nat => a % 3 = b % 3)
theorem quotient : (Quot.mk _ 1 : Three) = Quot.mk _ 4 := Quot.sound rfl
theorem bound (n : Nat) : (let m := n + 1; m + m) = n + 1 + (n + 1) := rfl
structure Pair (α : Type u) (β : Type v) where
  a : α
  b : β
theorem eta {α : Type u} {β : Type v} (p : Pair α β) : Pair.mk p.a p.b = p := rfl
inductive Vec (α : Type u) : Nat → Type u
  | nil : Vec α 0
  | cons {n} (a : α) (v : Vec α n) : Vec α (n + 1)
def Vec.map {α : Type u} {β : Type v} (f : α → β) : {n : Nat} → Vec α n → Vec β n
  | _, .nil => .nil
  | _, .cons a v => .cons (f a) (v.map f)
theorem Vec.map_id {α : Type u} : ∀ {n} (v : Vec α n), v.map id = v
  | _, .nil => rfl
  | _, .cons a v => by simp [Vec.map, Vec.map_id v]
opaque secret : Nat
theorem secret_eq : secret = secret := rfl
inductive Color | red | green | blue deriving DecidableEq
theorem colors : ∀ c : Color, c = .red ∨ c = .green ∨ c = .blue := by intro c; cases c <;> decide
theorem congruent (f : Nat → Nat) (a b : Nat) (h : a = b) (h2 : f a = 1) : f b = 1 := by grind
"""


def test_all_kinds_of_declarations(certifier: KernelCertifier, tmp_path: Path) -> None:
    path = tmp_path / "kinds.lean"
    path.write_text(KINDS)
    certificates = certifier.verify_file(path)
    assert [(c.theorem, c.reason) for c in certificates if c.verdict != "accepted"] == []
    assert len(certificates) == KINDS.count("theorem ")


def test_functions_run_as_the_file_has_them(certifier: KernelCertifier, tmp_path: Path) -> None:
    """A function that the binary has under the same name, with other arguments."""
    path = tmp_path / "own.lean"
    path.write_text(
        "def Lean.Meta.whnf (n : Nat) : Nat := n + 1\n#eval Lean.Meta.whnf 3\n"
        "theorem claim : Lean.Meta.whnf 3 = 4 := rfl\n"
    )
    assert [c.verdict for c in certifier.verify_file(path)] == ["accepted"]


def test_candidate_cannot_import_more(certifier: KernelCertifier, tmp_path: Path) -> None:
    given_file, proved = tmp_path / "given.lean", tmp_path / "proved.lean"
    given_file.write_text("theorem a : 1 + 1 = 2 := sorry")
    proved.write_text("import Std\ntheorem a : 1 + 1 = 2 := rfl")
    assert [c.reason for c in certifier.verify_file(proved, given_file)] == [
        "the candidate imports Std, which the statements do not"
    ]
    given_file.write_text("import Std\ntheorem a : 1 + 1 = 2 := sorry")
    assert [c.verdict for c in certifier.verify_file(proved, given_file)] == ["accepted"]


def test_one_bad_theorem_does_not_spoil_the_file(certifier: KernelCertifier, tmp_path: Path) -> None:
    path = tmp_path / "mixed.lean"
    path.write_text(
        "set_option debug.skipKernelTC true\n"
        "theorem good : 1 + 1 = 2 := by decide\ntheorem bad : 1 + 1 = 3 := by decide +kernel\n"
        "theorem worse : False := absurd bad (by decide)\ntheorem fine : 2 = 2 := rfl\n"
    )
    certificates = {c.theorem: c for c in certifier.verify_file(path)}
    assert [name for name, c in certificates.items() if c.verdict == "accepted"] == ["good", "fine"]
    assert "`bad._proof_1` is refused by the kernel" in certificates["worse"].reason


def test_file_without_theorems(certifier: KernelCertifier, tmp_path: Path) -> None:
    (tmp_path / "empty.lean").write_text("def x := 1\nexample : 1 = 1 := rfl\n")
    assert certifier.verify_file(tmp_path / "empty.lean") == []


STATED = """\
def half (n : Nat) (h : 1 < n) : { m : Nat // m < n } := ⟨n / 2, by omega⟩
def log (n : Nat) : Nat := if h : n ≤ 1 then 0 else 1 + log (n / 2)
termination_by n
decreasing_by omega
theorem halves : (half 8 (by decide)).1 = 4 := sorry
theorem logs : log 1 = 0 := sorry
"""


def test_a_definition_may_differ_in_proofs(certifier: KernelCertifier, tmp_path: Path) -> None:
    statements, candidate = tmp_path / "stated.lean", tmp_path / "proved.lean"
    statements.write_text(STATED)
    other = STATED.replace("by omega⟩", "Nat.div_lt_self (by omega) (by decide)⟩")
    other = other.replace("decreasing_by omega", "decreasing_by exact Nat.div_lt_self (by omega) (by decide)")
    proved = other.replace("= 4 := sorry", "= 4 := rfl").replace("= 0 := sorry", "= 0 := by rw [log]; rfl")
    for text, verdicts in (
        (proved, ["accepted", "accepted"]),
        (proved.replace("1 + log", "2 + log"), ["refused", "refused"]),
    ):
        candidate.write_text(text)
        found = certifier.verify_file(candidate, statements)
        assert [certificate.verdict for certificate in found] == verdicts, [each.reason for each in found]


# ---- readers that are kept from theorem to theorem ----
def test_one_file_theorem_after_theorem(zygotes: ZygoteSource) -> None:
    """Each theorem's prefix goes on where the last one ended; the verdicts are those of readers of its own."""
    kept = KernelCertifier(zygotes)
    source = SHARED.encode()
    outline = Outliner(zygotes).outline(source, "shared.lean")
    seen = []
    for declaration in outline.declarations:
        if declaration.kind != "theorem" or declaration.proof is None:
            continue
        wanted = outline.theorem(declaration)
        right, wrong = outline.text(*declaration.proof), "sorry"
        for proof in (wrong, right):
            alone = KernelCertifier(zygotes)
            certificate = kept.certify(wanted, proof)
            assert certificate == alone.certify(wanted, proof)
            alone.close()
            seen.append(certificate.verdict)
    kept.close()
    assert seen == ["refused", "accepted"] * (len(seen) // 2)
    assert len(seen) >= 10


def test_spoilt_reader_harms_no_later_proof(zygotes: ZygoteSource) -> None:
    kept = KernelCertifier(zygotes, CertificateLimits(elaboration_seconds=5.0))
    good = "exact Nat.add_comm a b"
    assert kept.certify(COMMUTES, good).verdict == "accepted"
    ends = f"{good}\n#eval (IO.Process.exit 0 : IO Unit)\nexample : 1 = 1 := by skip"
    assert kept.certify(COMMUTES, ends).verdict == "refused"
    assert kept.certify(COMMUTES, good).verdict == "accepted"
    kept.close()


def test_ended_reader_is_replaced(zygotes: ZygoteSource) -> None:
    kept = KernelCertifier(zygotes)
    assert kept.certify(COMMUTES, "exact Nat.add_comm a b").verdict == "accepted"
    for reader in kept._kept.values():
        reader.kill()
    assert kept.certify(COMMUTES, "exact Nat.add_comm a b").verdict == "accepted"
    kept.close()


def test_prefix_cut_inside_a_command_is_read_anew(zygotes: ZygoteSource) -> None:
    """The text after the first theorem's prefix is part of the structure that the prefix ends with."""
    kept = KernelCertifier(zygotes)
    small = theorem("theorem claim : 1 = 1 := HOLE\n", prefix="structure S where\n  a : Nat\n")
    large = theorem(
        "theorem claim (s t : S) (h : s.a = t.a) : s = t := HOLE\n", prefix="structure S where\n  a : Nat\n  b : Nat\n"
    )
    proof = "by cases s; cases t; cases h; rfl"
    assert kept.certify(small, "rfl").verdict == "accepted"
    assert kept.certify(large, proof).verdict == "refused"
    kept.close()
    alone = KernelCertifier(zygotes)
    assert alone.certify(theorem(f"{large.before}HOLE{large.after}", prefix=small.prefix), proof).verdict == "accepted"
    alone.close()
