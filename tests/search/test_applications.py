"""Applications are found in printed text: prefix, with a receiver, nested, each once."""

from __future__ import annotations

from search.applications import applications


def found(text: str, *functions: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.function, each.arguments) for each in applications(text, frozenset(functions))]


def test_arguments_are_atoms_and_groups_without_parentheses() -> None:
    assert found("take n (map f xs) = map f (take n xs)", "take") == [
        ("take", ("n", "map f xs")),
        ("take", ("n", "xs")),
    ]


def test_a_receiver_is_the_first_argument() -> None:
    assert found("a.s.mul b = (a.mul b).add b", "mul", "add") == [
        ("mul", ("a.s", "b")),
        ("add", ("a.mul b", "b")),
        ("mul", ("a", "b")),
    ]


def test_a_namespace_is_no_receiver() -> None:
    assert found("Tree.size t = 0", "size") == [("size", ("t",))]


def test_keywords_and_operators_end_the_arguments() -> None:
    assert found("if p x then f y else f z + 1", "f") == [("f", ("y",)), ("f", ("z",))]


def test_the_text_can_be_written_in_a_tactic() -> None:
    assert [each.text for each in applications("len (rev xs) = 0", frozenset({"len", "rev"}))] == [
        "len (rev xs)",
        "rev xs",
    ]
