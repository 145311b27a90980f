"""Random formulas: what is told holds, by a check of its own."""

from __future__ import annotations

import itertools
import random
import re

from data.formulas import Formula, first_order, propositional


def truth(text: str, values: dict[str, bool]) -> bool:
    """A propositional formula as Python: implication and equivalence by their comparisons."""
    words = {"¬": " not ", "∧": " and ", "∨": " or ", "→": " <= ", "↔": " == "}
    plain = re.sub("[¬∧∨→↔]", lambda sign: words[sign[0]], re.sub(r"¬([pqrs])", r"(¬\1)", text))
    while (braced := re.sub(r"not \(([^()]*)\)", r"(not (\1))", plain)) != plain and "((not" not in braced:
        plain = braced
    return bool(eval(plain, {}, dict(values)))


def test_propositional_statements_hold_and_say_something() -> None:
    told = list(itertools.islice(propositional(random.Random(1)), 60))
    assert len(set(told)) > 50
    for text in told:
        binders, _, body = text.partition(" : Prop) : ")
        letters = binders.removeprefix("(").split()
        if "¬(" in body:  # Python's `not` binds otherwise there
            continue
        rows = [dict(zip(letters, row, strict=True)) for row in itertools.product((False, True), repeat=len(letters))]
        assert all(truth(body, row) for row in rows), text
        assert set(letters) == set(re.findall("[pqrs]", body))


def test_the_same_seed_tells_the_same() -> None:
    assert list(itertools.islice(first_order(random.Random(3)), 5)) == list(
        itertools.islice(first_order(random.Random(3)), 5)
    )


def test_quantifiers_range_over_the_model() -> None:
    some = Formula("∃ x", (Formula("P", terms=("x",)),))
    every = Formula("∀ x", (Formula("P", terms=("x",)),))
    model = {"P": frozenset({(1,)})}
    assert some.holds(model, 2, {}) and not every.holds(model, 2, {})
    assert str(Formula("→", (every, some))) == "(∀ x, P x) → (∃ x, P x)"
    assert every.holds({"P": frozenset({(0,), (1,)})}, 2, {})
