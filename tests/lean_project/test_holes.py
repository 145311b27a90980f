"""Every `sorry` as a theorem of its own, searched and certified by real Lean."""

from __future__ import annotations

import dataclasses

import pytest

from data.records import Certificate, Theorem
from lean_project.environment import DojoEnv
from lean_project.holes import Failure, Hole, holes_of, whole_theorem
from lean_project.outline import FileOutline, Outliner, ZygoteSource
from lean_project.states import ProofFinished
from lean_project.verify import KernelCertifier, _Texts

FILE = """\
class Comm (α : Type) (f : α → α → α) where
  comm : ∀ a b, f a b = f b a
namespace Shop
instance inst : Comm Nat (· + ·) where
  comm := by sorry
instance : Comm Nat (· * ·) where
  comm := sorry
def pos : { n : Nat // 0 < n } := ⟨3, by sorry⟩
def dat : Nat := sorry
def log (n : Nat) : Nat := if h : n ≤ 1 then 0 else 1 + log (n / 2)
termination_by n
decreasing_by
  sorry
def half (n : Nat) (h : 1 < n) : { m : Nat // m < n } := ⟨n / 2, by sorry⟩
theorem pair (a b : Nat) : a + b = b + a ∧ 2 = 2 := ⟨by sorry, by sorry⟩
theorem mixed : ∃ n : Nat, n = 3 ∧ n < 5 := ⟨sorry, by sorry⟩
theorem nested (a b : Nat) (h : a < b) : a ≠ b := by
  have back : ¬ b < a := by sorry
  intro e
  have : a < a := by
    sorry
  sorry
example : { n : Nat // n = 3 } := ⟨3, sorry⟩
example : 2 + 2 = 4 := by sorry
end Shop
"""
PROOFS = {
    "Shop.inst": "exact Nat.add_comm",
    "instance at line 6": "by exact Nat.mul_comm",
    "Shop.pos": "decide",
    "Shop.log": "omega",
    "Shop.half": "exact Nat.div_lt_self (by omega) (by decide)",
    "Shop.pair#1": "omega",
    "Shop.pair#2": "rfl",
    "Shop.nested#1": "omega",
    "Shop.nested#2": "omega",
    "Shop.nested#3": "omega",
    "example at line 23": "by decide",
    "example at line 24": "decide",
}


@pytest.fixture(scope="module")
def outline(outliner: Outliner) -> FileOutline:
    return outliner.outline(FILE.encode(), "shop.lean")


@pytest.fixture(scope="module")
def found(outline: FileOutline, outliner: Outliner) -> list[Hole | Failure]:
    return [each for one in outline.declarations if one.holes for each in holes_of(outline, one, outliner)]


@pytest.fixture(scope="module")
def certified(found: list[Hole | Failure], zygotes: ZygoteSource) -> dict[str, Certificate]:
    certifier = KernelCertifier(zygotes)
    theorems = [each.theorem for each in found if isinstance(each, Hole)]
    return {one.name: certifier.certify(one, PROOFS[one.name]) for one in theorems if one.name in PROOFS}


def test_every_sorry_is_a_hole_or_a_failure_with_its_reason(found: list[Hole | Failure]) -> None:
    assert len(found) == FILE.count("sorry")
    holes = [each for each in found if isinstance(each, Hole)]
    assert {hole.theorem.name for hole in holes} == set(PROOFS)
    assert all(FILE.encode()[hole.start : hole.end] == b"sorry" for hole in holes)
    told = {each.name: each.reason for each in found if isinstance(each, Failure)}
    assert "shop.lean:9: this `sorry` stands for data" in told["Shop.dat"]
    assert "stands for data" in told["Shop.mixed#1"]
    assert "rests on the `sorry` for data at line 16" in told["Shop.mixed#2"]


def test_the_search_finishes_each_hole_and_cannot_use_the_others(
    found: list[Hole | Failure], embedded_env: DojoEnv
) -> None:
    for each in found:
        if isinstance(each, Hole) and each.theorem.name in PROOFS:
            proof = PROOFS[each.theorem.name].removeprefix("by ")
            [result] = embedded_env.run(embedded_env.start(each.theorem), [proof])
            assert isinstance(result.outcome, ProofFinished), each.theorem.name
    pair = theorem_named(found, "Shop.pair#1")
    [result] = embedded_env.run(embedded_env.start(pair), ["exact hole_2_of_pair"])
    assert not isinstance(result.outcome, ProofFinished)
    log = embedded_env.start(theorem_named(found, "Shop.log"))
    assert log.goals[0].target == "n / 2 < n"


def test_a_hole_alone_is_certified_and_one_of_several_on_the_condition_of_the_others(
    certified: dict[str, Certificate],
) -> None:
    alone = ["Shop.inst", "instance at line 6", "Shop.pos", "Shop.log", "Shop.half"]
    alone += ["example at line 23", "example at line 24"]
    assert {name: certified[name].verdict for name in alone} == dict.fromkeys(alone, "accepted")
    assert certified["Shop.pair#1"].rests_on == ("Shop.hole_2_of_pair",)
    assert certified["Shop.nested#2"].rests_on == ("Shop.hole_1_of_nested", "Shop.hole_3_of_nested")


def test_a_wrong_proof_is_refused_wherever_it_stands(found: list[Hole | Failure], zygotes: ZygoteSource) -> None:
    certifier = KernelCertifier(zygotes)
    for name, proof in (
        ("Shop.pos", "exact hole_1_of_pos"),  # the placeholder itself: conditional at best
        ("Shop.pos", "sorry"),
        ("Shop.half", "exact hole_1_of_half"),
        ("Shop.half", "sorry"),
        ("example at line 24", "exact (sorry : 2 + 2 = 4)"),
    ):
        certificate = certifier.certify(theorem_named(found, name), proof)
        assert certificate.verdict != "accepted", (name, proof)
    # the data of a definition cannot change with its proof
    text = "decide⟩\ndef unused : { n : Nat // 0 < n } := ⟨4, by decide"
    assert certifier.certify(theorem_named(found, "Shop.pos"), text).verdict == "refused"


def test_the_data_of_a_definition_cannot_change_with_its_proof(
    found: list[Hole | Failure], zygotes: ZygoteSource
) -> None:
    # What proves the obligation may use hypotheses or not; what is beside it has to stay.
    half = theorem_named(found, "Shop.half")
    certifier = KernelCertifier(zygotes)
    for was, becomes, verdict in (
        ("n / 2", "n / 2", "accepted"),
        ("n / 2", "n / 3", "refused"),
        ("n / 2", "0", "refused"),
    ):
        changed = dataclasses.replace(half, before=half.before.replace(was, becomes), given=half.given)
        assert certifier.certify(changed, "omega").verdict == "accepted"
        assert _against(half, changed, certifier) == verdict, becomes


def _against(stated: Theorem, changed: Theorem, certifier: KernelCertifier) -> str:
    """The verdict when the definition that was stated and the one that is proved are not the same text."""
    texts = _Texts(
        imports=stated.imports, prefix=stated.prefix, given=stated.statement, file=stated.file, same_commands=True,
        candidate=f"{changed.before}omega{changed.after}",
    )  # fmt: skip
    return certifier._certify(texts, stated.constant).verdict


def test_a_declaration_with_several_holes_is_certified_as_a_whole(outline: FileOutline, zygotes: ZygoteSource) -> None:
    certifier = KernelCertifier(zygotes)
    nested = next(one for one in outline.declarations if one.name == "Shop.nested")
    assert certifier.certify(whole_theorem(outline, nested, ["omega"] * 3), "omega").verdict == "accepted"
    assert certifier.certify(whole_theorem(outline, nested, ["omega", "rfl", "omega"]), "omega").verdict == "refused"


def theorem_named(found: list[Hole | Failure], name: str) -> Theorem:
    return next(each.theorem for each in found if isinstance(each, Hole) and each.theorem.name == name)
