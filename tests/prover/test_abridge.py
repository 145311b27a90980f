"""Long lists of lemmas written short and spelled out again."""

import pytest

from prover.abridge import abridged, spelled_out


@pytest.mark.parametrize(
    ("tactic", "short"),
    [
        ("simp_all [add, le_refl, o_le]", "simp_all […]"),
        ("simp +arith [a, b, c] at h", "simp +arith […] at h"),
        ("induction xs <;> grind [f, g, h, k]", "induction xs <;> grind […]"),
        ("simp_all [add, le]", "simp_all [add, le]"),
        ("rw [a, b, c, d]", "rw [a, b, c, d]"),
        ("simp only [a, b, c]", "simp only [a, b, c]"),
        ("exact h", "exact h"),
    ],
)
def test_only_long_lists_of_sets_are_abridged(tactic: str, short: str) -> None:
    assert abridged(tactic) == short


def test_what_is_short_is_spelled_out_with_the_names_there_are() -> None:
    assert spelled_out("simp_all […] at h", ["f", "f_nil"]) == "simp_all [f, f_nil] at h"
    assert spelled_out("simp_all […]", []) == ""
    assert spelled_out("simp [f]", []) == "simp [f]"
