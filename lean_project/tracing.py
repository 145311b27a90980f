"""Human proofs replayed tactic by tactic: (state, tactic) pairs out of Lean files.

A proof is taken apart by Lean's own syntax and every tactic is run in the doorway, one goal at a time, exactly as the
search would. A proof term is the one step `exact TERM`, a proof by equations that does not call itself the one step
`exact fun | …`. `induction … with` and `cases … with` become the bare tactic followed by their alternatives, whose own
names are replaced by the names that the bare tactic brings. This module must not know what is trained on the pairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from data.records import Theorem, TracedStep
from lean_project.errors import LeanEnvError, LeanStartError
from lean_project.one_line import one_line
from lean_project.outline import Declaration, FileOutline
from lean_project.states import LeanError, ProofFinished, TacticResult, TacticState
from lean_project.syntax import Syntax, extent, find, is_atom

_TACTIC = "Lean.Parser.Tactic."
_SEQUENCES = (_TACTIC + "tacticSeq", _TACTIC + "tacticSeq1Indented", _TACTIC + "tacticSeqBracketed")
_WORD = re.compile(r"[A-Za-z_α-ωΑ-Ω][\w'!?₀-₉✝.]*")


class _Env(Protocol):
    def start(self, theorem: Theorem) -> TacticState: ...
    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]: ...


@dataclass(frozen=True)
class TraceProblem:
    """A proof that could not be replayed to its end, and why."""

    theorem: str
    file: str
    line: int
    reason: str


class _CannotReplay(Exception):
    """The reason, in words."""


@dataclass
class _Replay:
    env: _Env
    source: bytes
    steps: list[tuple[TacticState, str, int]] = field(default_factory=list)
    renaming: dict[str, str] = field(default_factory=dict)

    def text(self, syntax: Syntax) -> str:
        """The text on one line, under Lean's own names."""
        return self._renamed(one_line(syntax, self.source))

    def texts(self, syntax: Syntax) -> list[str]:
        """The text on one line, and for syntax that needs its lines as it stands; under Lean's own names."""
        texts = [self.text(syntax)]
        span = extent(syntax)
        if span is not None and b"\n" in (written := self.source[span[0] : span[1]]):
            column = span[0] - (self.source.rfind(b"\n", 0, span[0]) + 1)
            texts.append(self._renamed(_dedented(written.decode(errors="replace"), column)))
        return texts

    def _renamed(self, text: str) -> str:
        return _WORD.sub(lambda word: self._rename(word[0]), text)

    def _rename(self, word: str) -> str:
        first, dot, rest = word.partition(".")
        return self.renaming.get(first, first) + dot + rest

    def sequence(self, tactics: Sequence[Syntax], states: list[TacticState]) -> list[TacticState]:
        """Run tactics on a list of goals, each on the first of them; the goals that are left."""
        for tactic in tactics:
            if not states:
                raise _CannotReplay(f"no goal is left for `{self.text(tactic)}`")
            states = self.tactic(tactic, states)
        return states

    def tactic(self, tactic: Syntax, states: list[TacticState]) -> list[TacticState]:
        kind = tactic[0].removeprefix(_TACTIC)
        first, others = states[0], states[1:]
        if kind in ("Lean.cdot", "tacticNext_=>_"):
            if len(first.goals) > 1:
                # Goals that share metavariables are one state: the block works on its first goal.
                return self.sequence(list(_tactics_of(tactic[-1])), [first]) + others
            self.solve(_tactics_of(tactic[-1]), first)
            return others
        if kind == "paren":
            return self.sequence(list(_tactics_of(tactic[2])), [first]) + others
        if kind == "case":
            tags = self.text(tactic[2]).split()
            chosen = next((s for s in states if _tag(s) == tags[0] or _tag(s).endswith("." + tags[0])), None)
            if chosen is None:
                raise _CannotReplay(f"no goal has the tag {tags[0]}")
            self.solve(_tactics_of(tactic[-1]), chosen)
            return [state for state in states if state is not chosen]
        if kind in ("tacticAll_goals_", "allGoals"):
            inner = list(_tactics_of(tactic[-1]))
            return [left for state in states for left in self.sequence(inner, [state])]
        if kind in ("induction", "cases") and (alternatives := _alternatives(tactic)):
            self.with_alternatives(tactic, alternatives, first)
            return others
        return self.step(first, self.texts(tactic)) + others

    def solve(self, tactics: Iterator[Syntax], state: TacticState) -> None:
        left = self.sequence(list(tactics), [state])
        if left:
            raise _CannotReplay(f"{len(left)} goals are left at the end of a block")

    def step(self, state: TacticState, texts: Sequence[str]) -> list[TacticState]:
        """Run the first of the texts that Lean takes, all of one meaning; the goals that it leaves."""
        reason = ""
        for text in texts:
            outcome = self.env.run(state, [text])[0].outcome
            if not isinstance(outcome, LeanError):
                break
            reason = reason or f"`{text}`: {outcome.error.splitlines()[0]}"
        else:
            raise _CannotReplay(reason)
        self.steps.append((state, text, len(self.steps)))
        if isinstance(outcome, ProofFinished):
            return []
        return list(outcome.parts) or [outcome]

    def with_alternatives(self, tactic: Syntax, alternatives: list[Syntax], state: TacticState) -> None:
        whole, start = extent(tactic), extent(alternatives[0])
        assert whole is not None and start is not None
        head = self.source[whole[0] : start[0]].decode(errors="replace")
        children = self.step(state, [self._renamed(" ".join(head.split())).removesuffix("with").rstrip()])
        known = {hypothesis.name for goal in state.goals for hypothesis in goal.hypotheses}
        for alternative in alternatives:
            left = next(find(alternative, _TACTIC + "inductionAltLHS"), None)
            if left is None:
                raise _CannotReplay("an alternative of an unknown form")
            tag, *arguments = self.text(left).removeprefix("|").split()
            tag = tag.lstrip("@")
            children_of_tag = [child for child in children if _tag(child).rsplit(".", 1)[-1] == tag]
            if len(children_of_tag) != 1 or len(children_of_tag[0].goals) != 1:
                raise _CannotReplay(f"the alternative `{tag}` has no goal of its own")
            child = children_of_tag[0]
            children.remove(child)
            brought = [h.name for h in child.goals[0].hypotheses if h.name not in known]
            outer = dict(self.renaming)
            # Names are given to what is explicit, and implicit arguments of a constructor mostly stand first.
            named = brought[max(0, len(brought) - len(arguments)) :]
            self.renaming.update(
                {theirs: ours for theirs, ours in zip(arguments, named, strict=False) if theirs != "_"}
            )
            self.solve(_tactics_of(alternative[-1]), child)
            self.renaming = outer
        if children:
            raise _CannotReplay("a goal of the induction has no alternative")


def _dedented(text: str, columns: int) -> str:
    """The text with so many blanks fewer before all lines but the first."""
    first, *others = text.split("\n")
    return "\n".join([first, *(line[min(columns, len(line) - len(line.lstrip())) :] for line in others)])


def _tag(state: TacticState) -> str:
    return state.goals[0].case or ""


def _tactics_of(syntax: Syntax | None) -> Iterator[Syntax]:
    """The tactics of a `tacticSeq`, without separators."""
    if not syntax or is_atom(syntax):
        return
    if syntax[0] in _SEQUENCES or syntax[0] == "null":
        for child in syntax[1:]:
            yield from _tactics_of(child)
    elif extent(syntax) is not None:
        yield syntax


def _alternatives(tactic: Syntax) -> list[Syntax]:
    found = [child for child in tactic[1:] if child and child[0] == "null"]
    return [
        alternative
        for child in found
        for block in find(child, _TACTIC + "inductionAlts")
        for alternative in find(block, _TACTIC + "inductionAlt")
    ]


def trace_theorem(env: _Env, outline: FileOutline, declaration: Declaration) -> list[TracedStep]:
    """The steps of one theorem's proof, in the order of the text.

    Raises:
        LeanStartError: there is no proof after `:=`, or it cannot be replayed; the text says where it stops.
    """
    if declaration.holes:
        raise LeanStartError("the proof has a `sorry`")
    equations = declaration.equations_syntax if declaration.proof_syntax is None else None
    if equations is not None and (span := extent(equations)) is not None:
        theorem = outline.theorem_at(declaration, (*span, "term"))
        theorem = replace(theorem, before=f"{theorem.before}:= ")
    else:
        theorem = replace(outline.theorem(declaration), hole="term")
    replay = _Replay(env, outline.source)
    try:
        root = env.start(theorem)
        if equations is not None:
            try:
                left = replay.step(root, [f"exact fun {text}" for text in replay.texts(equations)])
            except _CannotReplay as reason:
                words = f"a proof by equations is one step only where it does not call itself: {reason}"
                raise _CannotReplay(words) from reason
            if left:
                raise _CannotReplay("the equations leave goals")
        elif declaration.proof_syntax is None:
            raise _CannotReplay("there is no proof")
        elif declaration.proof_syntax[0] == "Lean.Parser.Term.byTactic":
            replay.solve(_tactics_of(declaration.proof_syntax[2]), root)
        elif replay.step(root, [f"exact {text}" for text in replay.texts(declaration.proof_syntax)]):
            raise _CannotReplay("the proof term leaves goals")
    except _CannotReplay as reason:
        raise LeanStartError(str(reason)) from reason
    premises = tuple(f"{premise.text}" for premise in theorem.premises)
    total = len(replay.steps)
    return [
        TracedStep(
            state=state.pp,
            tactic=text,
            theorem=declaration.name,
            statement_hash=theorem.statement_hash,
            premises=premises,
            remaining=total - position,
            source=f"{outline.file}:{declaration.line}",
        )
        for state, text, position in replay.steps
    ]


def trace_file(env: _Env, outline: FileOutline) -> tuple[list[TracedStep], list[TraceProblem]]:
    """All theorems of a file: their steps, and those that could not be replayed."""
    steps: list[TracedStep] = []
    problems: list[TraceProblem] = []
    for declaration in outline.declarations:
        if declaration.kind != "theorem":
            continue
        try:
            steps += trace_theorem(env, outline, declaration)
        except LeanEnvError as error:
            problems.append(TraceProblem(declaration.name, outline.file, declaration.line, str(error)))
    return steps, problems
