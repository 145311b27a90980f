"""Values that come out of the Lean doorway: goals, tactic states and what a tactic led to.

This module must not know how Lean is reached: the embedded Lean and a LeanDojo project give the same values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias


@dataclass(frozen=True)
class Hypothesis:
    """One local hypothesis. `value` is the body of a `let`, or None."""

    name: str
    type: str
    value: str | None = None


@dataclass(frozen=True)
class Goal:
    """One goal: its case tag (or None), its hypotheses in Lean's order, its target, all as Lean prints them.

    `cut` says that a text was too long and ends in `…⟨cut⟩`.
    """

    case: str | None
    hypotheses: tuple[Hypothesis, ...]
    target: str
    cut: bool = False

    @cached_property
    def pp(self) -> str:
        """The goal as Lean shows it, a line per group of neighbouring hypotheses of one type."""
        lines = [f"case {self.case}"] if self.case else []
        names: list[str] = []
        for position, hypothesis in enumerate(self.hypotheses):
            names.append(hypothesis.name)
            following = self.hypotheses[position + 1 : position + 2]
            if following and (following[0].type, following[0].value, hypothesis.value) == (hypothesis.type, None, None):
                continue
            value = "" if hypothesis.value is None else f" := {hypothesis.value}"
            lines.append(f"{' '.join(names)} : {hypothesis.type}{value}")
            names = []
        return "\n".join([*lines, f"⊢ {self.target}"])


@dataclass(frozen=True)
class TacticState:
    """Goals that are still to be proved. Two states are equal when their text is.

    `id` names the state in the environment that made it. `parts` is filled when the state has several goals that
    share no metavariable: one state per goal, each of which can be proved on its own.
    """

    pp: str
    goals: tuple[Goal, ...] = field(compare=False)
    id: int = field(compare=False)
    parts: tuple[TacticState, ...] = field(default=(), compare=False)

    @property
    def cut(self) -> bool:
        """Whether the text does not show everything: another state may have the same text."""
        return any(goal.cut for goal in self.goals)

    @staticmethod
    def of_goals(goals: tuple[Goal, ...], id: int, parts: tuple[TacticState, ...] = ()) -> TacticState:
        """The state whose text is that of `goals`, separated by blank lines."""
        return TacticState("\n\n".join(goal.pp for goal in goals), goals, id, parts)


@dataclass(frozen=True)
class ProofFinished:
    """No goal is left. This is Lean's elaborator speaking: only a certificate makes it a proof."""

    id: int


@dataclass(frozen=True)
class LeanError:
    """Lean refused the tactic. `kind` is one of `parse`, `tactic`, `timeout`, `crash`, `refused`.

    `refused` is ours, not Lean's: the doorway does not run the text (too long, NUL), or does not take what came of it
    (`sorry`, too many or too long goals). An error text does not repeat the goals that the tactic was run on.
    """

    error: str
    kind: str = "tactic"


Outcome: TypeAlias = TacticState | ProofFinished | LeanError


@dataclass(frozen=True)
class TacticResult:
    """What one tactic led to, and the seconds that Lean took over it, by the wall and of the processor."""

    outcome: Outcome
    seconds: float
    cpu: float = 0.0
