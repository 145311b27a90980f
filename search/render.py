"""Writes a proof tree as text for the hole of its theorem.

The search runs with `tactic.hygienic` off, where the names that tactics bring (`tail_ih`, `left`, `h_1`) can
be used by later tactics. A reader's file has it on: there these names must be given. So `induction xs`
becomes `induction xs with` and an alternative for each goal, `intros` becomes `intro a b`, and other tactics
are followed by `rename_i` where a name is used. Names that nothing mentions are left out or become `_`.

This module judges by the text of goals and tactics and may be wrong; the last rendering switches hygiene off
and repeats what the search did. Whoever uses a rendering has it certified.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from data.records import Theorem
from lean_project.states import Goal, Hypothesis
from search.constructors import explicit_arguments
from search.extract import ProofTree
from search.hole import fill
from search.identifiers import IDENTIFIER, base, words

_ELIMINATION = re.compile(r"(cases|induction)\s+([^\W\d][\w'!?]*)(\s+generalizing\s[\s\w'!?]+)?")


def renderings(theorem: Theorem, proof: ProofTree) -> list[str]:
    """Texts for the hole of `theorem`, the most readable first, the surest last."""
    return list(dict.fromkeys(fill(theorem, lines) for lines in line_renderings(theorem, proof)))


def line_renderings(theorem: Theorem, proof: ProofTree) -> list[list[str]]:
    """The same as lines that start at column 0."""
    return [_structured(theorem, proof), ["set_option tactic.hygienic false in", *_plain(proof)]]


def _plain(proof: ProofTree) -> list[str]:
    """The tactics as they were run, a line each, a bullet for each goal where there are several."""
    return [*proof.tactic.split("\n"), *_below([_plain(child) for child in proof.children])]


def _structured(theorem: Theorem, proof: ProofTree) -> list[str]:
    """The lines of a proof that works with hygiene on."""
    bodies = [_structured(theorem, child) for child in proof.children]
    lines = _alternatives(theorem, proof, bodies) if bodies else []
    if lines:
        return lines
    if proof.tactic.startswith("have ") and proof.tactic.endswith(":= ?_") and len(bodies) == 2:
        return [f"{proof.tactic.removesuffix('?_')}by", *_indent(bodies[1], "  "), *bodies[0]]
    if proof.tactic.strip() in ("intro", "intros") and len(bodies) == 1:
        names = _introduced(proof)
        if names:
            return [f"intro {' '.join(names)}", *bodies[0]]
    named = [_with_names(proof, child, body) for child, body in zip(proof.children, bodies, strict=True)]
    return [*proof.tactic.split("\n"), *_below(named)]


def _below(bodies: Sequence[list[str]]) -> list[str]:
    if len(bodies) == 1:
        return bodies[0]
    return [line for body in bodies for line in _indent(body, "· ")]


def _indent(lines: Sequence[str], first: str) -> list[str]:
    return [f"{first if position == 0 else '  '}{line}" for position, line in enumerate(lines)]


def _alternatives(theorem: Theorem, proof: ProofTree, bodies: Sequence[list[str]]) -> list[str]:
    """`induction x with` or `cases x with` and its alternatives; nothing when goals cannot be told apart."""
    elimination = _ELIMINATION.fullmatch(proof.tactic.strip())
    if not elimination or len(proof.goals) != 1 or any(len(child.goals) != 1 for child in proof.children):
        return []
    kind, target = elimination[1], elimination[2]
    goals = [child.goals[0] for child in proof.children]
    constructors = [(goal.case or "").rsplit(".", 1)[-1] for goal in goals]
    if not all(constructors) or len(set(constructors)) < len(constructors):
        return []
    arguments = explicit_arguments(theorem.premises, _head(proof.goals[0], target))
    alternatives: list[tuple[list[str], list[str]]] = []
    for constructor, goal, body in zip(constructors, goals, bodies, strict=True):
        new = [hypothesis.name for hypothesis in _fields(proof.goals[0], goal, target)]
        given = _mentioned(_pattern(new, arguments.get(constructor)), body)
        alternatives.append((given, _renamed(goal, {*new} - {*given}, body)))
    if kind == "cases" and constructors in (["intro"], ["mk"]) and len(alternatives[0][0]) > 1:
        [(given, body)] = alternatives
        return [f"obtain ⟨{', '.join(given)}⟩ := {target}", *body]
    lines = [f"{proof.tactic.strip()} with"]
    for constructor, (given, body) in zip(constructors, alternatives, strict=True):
        while given and given[-1] == "_":
            given.pop()
        head = " ".join(["|", constructor, *given, "=>"])
        lines += [f"{head} {body[0]}"] if len(body) == 1 else [head, *_indent(body, "  ")]
    return lines


def _head(goal: Goal, name: str) -> str:
    """The first identifier in the type of a hypothesis."""
    types = (hypothesis.type for hypothesis in goal.hypotheses if hypothesis.name == name)
    found = IDENTIFIER.match(next(types, "").lstrip("@("))
    return found[0] if found else ""


def _pattern(new: Sequence[str], arguments: Sequence[str] | None) -> list[str]:
    """The names that an alternative takes, one for each explicit argument of its constructor.

    `new` are those that came: without the arguments that unification made equal to something else, with implicit
    ones, which a pattern does not name. Induction hypotheses follow the arguments.
    """
    if arguments is None:
        return list(new)
    names: list[str] = []
    position = 0
    for argument in arguments:
        name = re.compile(rf"{re.escape(argument)}(_\d+)?(✝.*)?")
        same = (i for i in range(position, len(new)) if name.fullmatch(new[i]))
        found = next(same, None)
        names.append("_" if found is None else new[found])
        position = position if found is None else found + 1
    return [*names, *(name for name in new[position:] if re.search(r"_ih(_\d+)?$", name))]


def _mentioned(names: Sequence[str], body: Sequence[str]) -> list[str]:
    used = words("\n".join(body))
    return [name if name in used else "_" for name in names]


def _fields(before: Goal, after: Goal, target: str) -> list[Hypothesis]:
    """The hypotheses that an elimination of `target` brought: the constructor's arguments and induction
    hypotheses.

    They stand together, after what does not depend on the target and before what does (or is generalized),
    which keeps its name and order.
    """
    old = [base(hypothesis.name) for hypothesis in before.hypotheses if hypothesis.name != target]
    new = [base(hypothesis.name) for hypothesis in after.hypotheses]
    count = len(new) - len(old)
    known = {(hypothesis.name, hypothesis.type) for hypothesis in before.hypotheses}
    for start in range(len(old), -1, -1) if count >= 0 else ():
        if sorted(new[:start] + new[start + count :]) != sorted(old):
            continue
        if all((hypothesis.name, hypothesis.type) in known for hypothesis in after.hypotheses[:start]):
            return list(after.hypotheses[start : start + count])
    return [hypothesis for hypothesis in after.hypotheses if (hypothesis.name, hypothesis.type) not in known]


def _introduced(proof: ProofTree) -> list[str]:
    """The names that `intro` or `intros` brought, in order; `_` for one that is out of reach."""
    before, after = proof.goals[0].hypotheses, proof.children[0].goals[0].hypotheses
    return ["_" if "✝" in hypothesis.name else hypothesis.name for hypothesis in after[len(before) :]]


def _with_names(proof: ProofTree, child: ProofTree, body: list[str]) -> list[str]:
    """`body` after a `rename_i` for the names that it uses and that the tactic brought unnamed."""
    if len(child.goals) != 1:
        return body
    known = {hypothesis.name for goal in proof.goals for hypothesis in goal.hypotheses}
    given = words(proof.tactic) | known | {"this"}
    goal = child.goals[0]
    return _renamed(goal, {hypothesis.name for hypothesis in goal.hypotheses} - given, body)


def _renamed(goal: Goal, unnamed: Set[str], body: list[str]) -> list[str]:
    """`body` after a `rename_i` for those of the `unnamed` hypotheses of `goal` that it mentions.

    `rename_i` takes the last hypotheses without a name, so those between the first one that is mentioned and the end
    get a name or `_`.
    """
    hidden = [name.name for name in goal.hypotheses if name.name in unnamed or "✝" in name.name]
    names = _mentioned([name if name in unnamed else "_" for name in hidden], body)
    while names and names[0] == "_":
        names.pop(0)
    return [f"rename_i {' '.join(names)}", *body] if names else body
