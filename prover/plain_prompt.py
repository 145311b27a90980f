"""What a language model that was not trained here is asked: the file's declarations and the goal, as text.

It must not know which model that is. The same text goes to models of `transformers` and to servers.
"""

from __future__ import annotations

from prover.prompt import Context, context_of_query
from search.protocols import Query

_ASK = (
    "-- Lean 4. After each goal stands the one tactic, on one line, that makes the next step of its proof.\n\n"
    "h : p ∧ q\n⊢ p\n-- tactic:\nexact h.1\n\n"
    "n : Nat\n⊢ n + 0 = n\n-- tactic:\nsimp\n\n"
)


def plain_prompt(query: Query, characters: int = 4000) -> str:
    """The question about the first goal of `query`; of what is too long the beginning of the declarations goes."""
    return plain_text(context_of_query(query), characters)


def plain_text(context: Context, characters: int = 4000) -> str:
    """The question about a goal in its context."""
    goal = "\n".join([*context.hypotheses, f"⊢ {context.target}"])[-characters:]
    declarations = "\n".join(context.premises)
    room = max(0, characters - len(goal))
    kept = declarations[len(declarations) - min(room, len(declarations)) :]
    return f"{_ASK}{kept}\n\n{goal}\n-- tactic:\n"


def first_line(text: str) -> str:
    """The tactic in what a model wrote."""
    return text.strip("\n").split("\n", 1)[0].strip()
