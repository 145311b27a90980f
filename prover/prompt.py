"""What the policy reads: definitions and lemmas that the goal has to do with, hypotheses, target.

It must not know the model. Training pairs and search queries become prompts by the same functions, so that a policy
is asked what it was taught. Only the first goal of a state is shown: it is the one that a tactic works on.

    <bos> (<def> text)* (<lemma> name statement)* (<hyp> names : type)* <goal> target <tactic>
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from data.records import Premise, TracedStep
from prover.tokenizer import BOS, DEFINITION, GOAL, HYPOTHESIS, LEMMA, TACTIC, PolicyTokenizer
from search.protocols import Query

IDENTIFIER = re.compile(r"[^\W\d][\w'!?✝]*")
_SIGNS = re.compile(r"[∧∨¬→↔∃∀=≠≤<≥>+*/^%∣∈∉⊆∪∩∘-]|::|\+\+|\b\d+\b")
_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.S)
_DECLARATION = re.compile(
    r"(?:@\[[^\]]*\]\s*)*(?:(?:private|protected|noncomputable|partial|unsafe|nonrec|local|scoped)\s+)*"
    r"(theorem|lemma|def|abbrev|inductive|structure|class|instance|axiom|opaque|example)\b\s*(\S*)\s*(.*)",
    re.S,
)


@dataclass(frozen=True)
class PromptConfig:
    """How a prompt is made.

    Attributes:
        tokens: of the whole prompt, at most.
        premise_tokens: of all its definitions and lemmas together.
        one_premise_tokens: of one of them.
        signs: names are read and written as signs (`prover.signs`).
        abridged: long lists of lemmas in tactics are written short (`prover.abridge`).
    """

    tokens: int = 208
    premise_tokens: int = 96
    one_premise_tokens: int = 40
    signs: bool = True
    abridged: bool = False


@dataclass(frozen=True)
class Context:
    """One goal and what may be read with it. Lines are on one line each, hypotheses as `names : type`."""

    hypotheses: tuple[str, ...]
    target: str
    premises: tuple[str, ...]


@dataclass(frozen=True)
class _Declaration:
    """A premise taken apart: is it a lemma, its name as written, the text shown, the words that it is made of."""

    lemma: bool
    name: str
    text: str
    words: frozenset[str]


def context_of_step(step: TracedStep) -> Context:
    """What was to be read when the step of a proof was taken."""
    return _context(step.state, step.premises)


def context_of_query(query: Query) -> Context:
    """What is to be read for the first goal of a query.

    Raises:
        ValueError: the query has no goal.
    """
    if not query.goals:
        raise ValueError(f"a query without goals, about {query.theorem.name}")
    return _context(query.goals[0].pp, premise_lines(query.theorem.premises))


def premise_lines(premises: Sequence[Premise]) -> tuple[str, ...]:
    """The text of each premise under the name by which it can be used at the theorem's place."""
    return tuple(_renamed_premise(premise) for premise in premises)


def select(context: Context, tokenizer: PolicyTokenizer, config: PromptConfig) -> Context:
    """The context with the premises that the goal has to do with, best first as far as the limits allow, in file order.

    Definitions count by their use in the target, the hypotheses and other chosen definitions; lemmas by the words and
    signs that they share with the goal, weighted by how few premises have them.
    """
    declarations = [_declaration(text) for text in context.premises]
    target = _words(context.target)
    goal = target.union(*(_words(line) for line in context.hypotheses))
    spread = Counter(word for declaration in declarations for word in declaration.words)
    score: dict[int, float] = {}
    for place, declaration in enumerate(declarations):
        if declaration.lemma:
            shared = declaration.words & goal
            weight = sum((2.0 if word in target else 1.0) / spread[word] for word in shared)
            # A later lemma of equal merit is more often the one that was stated for this purpose.
            score[place] = weight / (1 + len(declaration.words - goal)) + 1e-6 * place if shared else 0.0
        else:
            names = set(IDENTIFIER.findall(declaration.name)[-1:])
            score[place] = 1000.0 * bool(names & target) + 500.0 * bool(names & goal)
    for place, declaration in enumerate(declarations):
        if score[place] >= 500.0 and not declaration.lemma:
            for other, needed in enumerate(declarations):
                if not needed.lemma and not score[other] and set(IDENTIFIER.findall(needed.name)) & declaration.words:
                    score[other] = 100.0
    room, chosen = config.premise_tokens, []
    for place in sorted((place for place in score if score[place]), key=lambda place: -score[place]):
        cost = min(len(tokenizer.encode(f" {declarations[place].text}")), config.one_premise_tokens) + 1
        if cost <= room:
            room -= cost
            chosen.append(place)
    return Context(context.hypotheses, context.target, tuple(context.premises[place] for place in sorted(chosen)))


def encode(context: Context, tokenizer: PolicyTokenizer, config: PromptConfig) -> list[int]:
    """Token ids of the prompt of a context whose premises were selected; at most `config.tokens`.

    The target is kept before the hypotheses, those that share names with it before others, later ones before earlier
    ones, and hypotheses before premises.
    """
    room = config.tokens - 3
    target = _clip(tokenizer.encode(f" {context.target}"), room)
    room -= len(target)
    wanted = _words(context.target)
    kept: dict[int, Sequence[int]] = {}
    order = sorted(
        range(len(context.hypotheses)),
        key=lambda place: (not _names(context.hypotheses[place]) & wanted, -place),
    )
    for place in order:
        line: Sequence[int] = tokenizer.encode(f" {context.hypotheses[place]}")
        if room < 2 or (len(line) + 1 > room and kept):
            continue
        kept[place] = _clip(line, room - 1)
        room -= len(kept[place]) + 1
    premises: list[int] = []
    for text in context.premises:
        declaration = _declaration(text)
        line = _clip(tokenizer.encode(f" {declaration.text}"), config.one_premise_tokens)
        if len(line) + 1 <= room:
            premises += [tokenizer.ids[LEMMA if declaration.lemma else DEFINITION], *line]
            room -= len(line) + 1
    hypotheses = [id for place in sorted(kept) for id in (tokenizer.ids[HYPOTHESIS], *kept[place])]
    return [tokenizer.ids[BOS], *premises, *hypotheses, tokenizer.ids[GOAL], *target, tokenizer.ids[TACTIC]]


def encode_tactic(tactic: str, tokenizer: PolicyTokenizer) -> list[int]:
    """Token ids of a tactic and the end after it. The first word has its space, so that names are one token."""
    return [*tokenizer.encode(f" {tactic.strip()}"), tokenizer.eos]


def decode_tactic(ids: Sequence[int], tokenizer: PolicyTokenizer) -> str:
    """The tactic in `ids`, the inverse of `encode_tactic`."""
    return tokenizer.decode(ids).strip()


def declared(text: str) -> tuple[bool, str]:
    """Whether a premise line is a lemma, and the name that it declares ('' for an unnamed instance)."""
    declaration = _declaration(text)
    return declaration.lemma, declaration.name


def _context(state: str, premises: Sequence[str]) -> Context:
    lines: list[str] = []
    for line in state.split("\n\n")[0].split("\n"):
        if line.startswith("case ") and not lines:
            continue
        if line.startswith(" ") and lines:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(" ".join(line.split()))
    target = " ".join(line.removeprefix("⊢").strip() for line in lines if line.startswith("⊢"))
    hypotheses = tuple(line for line in lines if line and not line.startswith("⊢"))
    return Context(hypotheses, target, tuple(premises))


@functools.lru_cache(maxsize=1 << 14)
def _renamed_premise(premise: Premise) -> str:
    name = _declaration(premise.text).name
    if not premise.short_name or not name or name == premise.short_name:
        return premise.text
    return premise.text.replace(name, premise.short_name, 1)


@functools.lru_cache(maxsize=1 << 14)
def _declaration(text: str) -> _Declaration:
    plain = " ".join(_COMMENT.sub(" ", text).split())
    match = _DECLARATION.match(plain)
    if match is None:
        return _Declaration(True, "", plain, _words(plain))
    keyword, name, rest = match.groups()
    lemma = keyword in ("theorem", "lemma", "axiom", "example")
    if keyword == "instance" and name.startswith((":", "(", "[", "{")):
        name, rest = "", f"{name} {rest}"
    if lemma:
        rest = re.sub(r"\s*:=\s*(by|sorry|by sorry)?\s*$", "", rest)
    shown = f"{name} {rest}" if lemma or keyword in ("def", "abbrev") else f"{keyword} {name} {rest}"
    return _Declaration(lemma, name, shown.strip(), _words(rest))


@functools.lru_cache(maxsize=1 << 14)
def _words(text: str) -> frozenset[str]:
    return frozenset(IDENTIFIER.findall(text)) | frozenset(_SIGNS.findall(text))


def _names(hypothesis: str) -> set[str]:
    return set(hypothesis.split(" : ")[0].split())


def _clip(ids: Sequence[int], limit: int) -> Sequence[int]:
    """At most `limit` ids: the beginning and, of what is too long, a fifth of the room for its end."""
    if len(ids) <= limit:
        return ids
    tail = limit // 5
    return [*ids[: limit - tail], *ids[len(ids) - tail :]]
