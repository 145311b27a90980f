"""Proofs made shorter: which texts are tried, and what real Lean leaves of a clumsy proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from data.records import Theorem
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.states import Goal
from lean_project.verify import KernelCertifier
from prover.tools import _messages
from search.best_first import SearchResult
from search.extract import ProofTree
from search.minimise import Checker, Style, minimised, shorter
from search.protocols import LeanEnv

BRANCHES = """\
intro h
induction n with
| zero => simp
| succ n ih =>
  have useless := ih
  constructor
  · skip
    exact a
  · simp [b, c (d, e), f]"""


def never() -> bool:
    return False


def kept_by(*needed: str) -> list[str]:
    """What is left of BRANCHES when a text is a proof if it has all of `needed`."""
    return minimised(
        BRANCHES.split("\n"), lambda lines: all(each in "\n".join(lines) for each in needed), Style(), never
    )


def test_a_block_becomes_one_tactic_where_one_will_do() -> None:
    assert kept_by("rfl") == ["rfl"]
    assert kept_by("intro h", "induction n with", "| zero", "| succ n ih => omega") == [
        "intro h",
        "induction n with",
        "| zero => simp",
        "| succ n ih => omega",
    ]


def test_useless_lines_and_arguments_go_and_bullets_stay() -> None:
    needed = (
        "intro h",
        "induction n with",
        "| zero => simp",
        "| succ n ih =>",
        "constructor",
        "exact a",
        "· simp [",
        "c (d, e)",
    )
    assert kept_by(*needed) == [
        "intro h",
        "induction n with",
        "| zero => simp",
        "| succ n ih =>",
        "  constructor",
        "  · exact a",
        "  · simp [c (d, e)]",
    ]


def test_every_text_that_is_tried_is_no_longer_and_time_ends_it() -> None:
    tried: list[Sequence[str]] = []

    def closes(lines: Sequence[str]) -> bool:
        tried.append(lines)
        return False

    lines = BRANCHES.split("\n")
    assert minimised(lines, closes, Style(), lambda: len(tried) >= 5) == lines
    assert len(tried) == 5
    assert minimised(lines, closes, Style(), never) == lines
    assert all(len(each) <= len(lines) for each in tried)


@pytest.fixture(scope="module")
def lean() -> Iterator[tuple[LeanEnv, KernelCertifier, ZygoteSource]]:
    zygotes = ZygoteSource()
    env = embedded_env(zygotes)
    yield env, KernelCertifier(zygotes), zygotes
    env.close()
    zygotes.close()


def leaf(tactic: str, *children: ProofTree) -> ProofTree:
    return ProofTree(0, (Goal(None, (), "p"),), tactic, children)


CLUMSY = "theorem t (xs : List Nat) (n : Nat) : (xs ++ []).length + 0 = xs.length := by\n  sorry\n"


def polished(
    lean: tuple[LeanEnv, KernelCertifier, ZygoteSource], source: str, tree: ProofTree, style: Style
) -> tuple[Theorem, SearchResult]:
    env, certifier, zygotes = lean
    outline = Outliner(zygotes).outline(source.encode(), "t.lean")
    theorem = outline.theorem(outline.declarations[-1])
    text = "\n  ".join(line for line in lines_of(tree))
    found = SearchResult("proved", proof=text, certificate=certifier.certify(theorem, text), proof_tree=tree)
    assert found.certificate is not None and found.certificate.holds
    checker = Checker(env, certifier, lambda theorem, text: _messages(zygotes, theorem, text))
    return theorem, shorter(theorem, found, checker, style)


def lines_of(tree: ProofTree) -> list[str]:
    return [tree.tactic, *(line for child in tree.children for line in lines_of(child))]


def test_lean_leaves_one_tactic_of_a_clumsy_proof(lean: tuple[LeanEnv, KernelCertifier, ZygoteSource]) -> None:
    tree = leaf("have h : n = n := rfl", leaf("skip", leaf("simp [h, List.length_append]")))
    theorem, result = polished(lean, CLUMSY, tree, Style(minimise_seconds=60.0))
    assert result.proof in ("rfl", "simp")
    assert result.certificate is not None and result.certificate.verdict == "accepted"
    assert lean[1].certify(theorem, result.proof).proof_hash == result.certificate.proof_hash


def test_a_stable_proof_says_what_simp_used(lean: tuple[LeanEnv, KernelCertifier, ZygoteSource]) -> None:
    _, result = polished(lean, CLUMSY, leaf("skip", leaf("simp")), Style(minimise_seconds=60.0, stable=True))
    assert result.proof == "simp only [List.append_nil, Nat.add_zero]"


def test_a_proof_is_left_alone_on_request(lean: tuple[LeanEnv, KernelCertifier, ZygoteSource]) -> None:
    tree = leaf("skip", leaf("simp"))
    _, result = polished(lean, CLUMSY, tree, Style(minimise_seconds=0.0))
    assert result.proof == "skip\n  simp"
