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
from collections.abc import Sequence

from data.records import Theorem
from lean_project.states import Goal, Hypothesis
from search.extract import ProofTree
from search.hole import fill
from search.identifiers import base, words

_ELIMINATION = re.compile(r"(cases|induction)\s+([^\W\d][\w'!?]*)(\s+generalizing\s[\s\w'!?]+)?")


def renderings(theorem: Theorem, proof: ProofTree) -> list[str]:
    """Texts for the hole of `theorem`, the most readable first, the surest last."""
    plain = ["set_option tactic.hygienic false in", *_plain(proof)]
    texts = [fill(theorem, _structured(proof)), fill(theorem, plain)]
    return list(dict.fromkeys(texts))


def _plain(proof: ProofTree) -> list[str]:
    """The tactics as they were run, a line each, a bullet for each goal where there are several."""
    return [*proof.tactic.split("\n"), *_below([_plain(child) for child in proof.children])]


def _structured(proof: ProofTree) -> list[str]:
    """The lines of a proof that works with hygiene on."""
    bodies = [_structured(child) for child in proof.children]
    elimination = _ELIMINATION.fullmatch(proof.tactic.strip())
    if elimination and len(proof.goals) == 1 and bodies:
        lines = _alternatives(proof, elimination, bodies)
        if lines:
            return lines
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


def _alternatives(proof: ProofTree, elimination: re.Match[str], bodies: Sequence[list[str]]) -> list[str]:
    """`induction x with` or `cases x with` and its alternatives; nothing when goals cannot be told apart."""
    target = elimination[2]
    alternatives: list[tuple[str, list[str], list[str]]] = []
    for child, body in zip(proof.children, bodies, strict=True):
        if len(child.goals) != 1 or not child.goals[0].case:
            return []
        constructor = child.goals[0].case.rsplit(".", 1)[-1]
        names = [base(new.name) for new in _fields(proof.goals[0], child.goals[0], target)]
        alternatives.append((constructor, names, body))
    if len({constructor for constructor, _, _ in alternatives}) < len(alternatives):
        return []
    if elimination[1] == "cases" and len(alternatives) == 1:
        [(constructor, names, body)] = alternatives
        if constructor in ("intro", "mk") and len(names) > 1:
            return [f"obtain ⟨{', '.join(_mentioned(names, body))}⟩ := {target}", *body]
    lines = [f"{proof.tactic.strip()} with"]
    for constructor, names, body in alternatives:
        shown = _mentioned(names, body)
        while shown and shown[-1] == "_":
            shown.pop()
        head = " ".join(["|", constructor, *shown, "=>"])
        if len(body) == 1:
            lines.append(f"{head} {body[0]}")
        else:
            lines += [head, *_indent(body, "  ")]
    return lines


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
    """The names that `intro` or `intros` brought, in order."""
    before, after = proof.goals[0].hypotheses, proof.children[0].goals[0].hypotheses
    return [base(hypothesis.name) or "_" for hypothesis in after[len(before) :]]


def _with_names(proof: ProofTree, child: ProofTree, body: list[str]) -> list[str]:
    """`body` after a `rename_i` for the names that it uses and that the tactic brought unnamed."""
    if len(child.goals) != 1:
        return body
    known = {hypothesis.name for goal in proof.goals for hypothesis in goal.hypotheses if "✝" not in hypothesis.name}
    given = words(proof.tactic) | known | {"this"}
    new = [hypothesis.name for hypothesis in child.goals[0].hypotheses if hypothesis.name not in given]
    names = _mentioned(new, body)
    while names and names[0] == "_":
        names.pop(0)
    return [f"rename_i {' '.join(names)}", *body] if names else body
