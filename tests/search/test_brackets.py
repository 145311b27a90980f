"""Text is split only where no bracket is open."""

from __future__ import annotations

from search.brackets import end_of_group, split, without_comments


def test_separators_in_brackets_do_not_split() -> None:
    assert split("a, (b, c), ⟨d, e⟩", ", ") == ["a", "(b, c)", "⟨d, e⟩"]
    assert split("f x", ":=") == ["f x"]


def test_groups_nest() -> None:
    assert end_of_group("(a [b] (c)) d") == 10
    assert end_of_group("(a") == 1


def test_comments_are_blanks() -> None:
    assert without_comments("a /- b -/ c -- d\ne") == "a   c  \ne"
