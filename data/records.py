"""The records of leanseek and their one JSON codec. A record never knows where it is stored."""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from data.statements import normal_form

Record = TypeVar("Record")


@dataclass(frozen=True)
class Premise:
    """A declaration that stands before a theorem in its file.

    `kind` is Lean's keyword (`def`, `theorem`, `inductive`, `structure`, `instance`, ...); `text` is its source,
    without the proof for theorems; `name` is full, `short_name` as it can be written at the theorem's place.
    """

    name: str
    kind: str
    text: str
    short_name: str = ""


@dataclass(frozen=True)
class Theorem:
    """A statement with one hole where its proof belongs.

    The source `prefix + before + HOLE + after` elaborates; `prefix` is everything above the theorem's command
    (imports, header, namespaces, variables, definitions, earlier theorems), `before + "sorry" + after` the command
    itself. `hole` is `tactic` when the hole stands in a tactic block and `term` otherwise. `line` is 1-based, 0 when
    the theorem came from no file. `imports` are the module names of the file's header. `brief_prefix` is `prefix` with
    the proofs of earlier theorems left out, for a search that starts often (`above`); certificates use `prefix`.

    `given` stands in the hole where the statement is elaborated for a certificate, which is about the constant `target`
    (the theorem's `name` if it is empty). `fields` are what else its record had; they are kept in the results.
    """

    name: str
    file: str
    line: int
    prefix: str
    before: str
    after: str
    hole: str = "tactic"
    imports: tuple[str, ...] = ("Init",)
    premises: tuple[Premise, ...] = ()
    brief_prefix: str | None = None
    given: str = "sorry"
    target: str = ""
    fields: dict[str, Any] = field(default_factory=dict, compare=False)

    @property
    def above(self) -> str:
        """The shortest text that declares what the theorem stands on: `brief_prefix`, or `prefix` without one."""
        return self.prefix if self.brief_prefix is None else self.brief_prefix

    @property
    def statement(self) -> str:
        """The command with `sorry`, or what is `given`, in its hole."""
        return f"{self.before}{self.given}{self.after}"

    @property
    def constant(self) -> str:
        """The full name of the constant that a certificate is about."""
        return self.target or self.name

    @property
    def statement_hash(self) -> str:
        """Names the statement whatever the theorem is called: see `statement_hash`."""
        return statement_hash(self.statement)


@dataclass(frozen=True)
class TracedStep:
    """A training pair: in `state` (pretty-printed goals) `tactic` was used and led to `remaining` more steps.

    `premises` are lines of context (definitions and earlier lemmas) that the policy may read.
    """

    state: str
    tactic: str
    theorem: str
    statement_hash: str
    premises: tuple[str, ...] = ()
    remaining: int = 0
    source: str = ""


@dataclass(frozen=True)
class Certificate:
    """What the kernel said of one proof, in a process that never ran its text.

    `verdict` is `accepted`, `conditional` (rests on the theorems named in `rests_on`, which are still `sorry`) or
    `refused`, with the `reason` in words. Hashes are hexadecimal SHA-256.
    """

    theorem: str
    verdict: str
    reason: str = ""
    axioms: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
    statement_hash: str = ""
    proof_hash: str = ""
    library_hash: str = ""
    lean_commit: str = ""

    @property
    def holds(self) -> bool:
        """True when the kernel accepted the proof, be it on the condition of named open theorems."""
        return self.verdict in ("accepted", "conditional")


@dataclass(frozen=True)
class TheoremResult:
    """One line of a run's `results.jsonl`.

    `verdict` is `proved`, `open` or `failed_to_start`; `proof` is the text for the hole; `seconds` is wall time;
    `flops` counts the policy's floating-point operations (multiply and add are two).
    """

    name: str
    file: str
    verdict: str
    proof: str | None = None
    seconds: float = 0.0
    expansions: int = 0
    lean_steps: int = 0
    flops: float = 0.0
    reason: str = ""
    line: int = 0
    statement_hash: str = ""
    certificate: Certificate | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def statement_hash(statement: str) -> str:
    """SHA-256 of a statement up to comments, attributes, white space, the theorem's own name and bound names."""
    return hashlib.sha256(normal_form(statement).encode()).hexdigest()


def to_json(record: Any) -> dict[str, Any]:
    """The JSON object of a record; values that equal an empty default are kept, so that lines are uniform."""
    return dataclasses.asdict(record)


_ADAPTERS: dict[type, TypeAdapter[Any]] = {}
"""Building one takes milliseconds, as long as many validations."""


def from_json(kind: type[Record], value: dict[str, Any]) -> Record:
    """The record in a JSON object. Unknown fields go to the record's `extra` when it has one.

    Raises:
        ValueError: a field is missing or of another type; the message names the field.
    """
    known = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = {key: item for key, item in value.items() if key not in known}
    if unknown and "extra" in known:
        value = {**value, "extra": {**value.get("extra", {}), **unknown}}
    try:
        if kind not in _ADAPTERS:
            _ADAPTERS[kind] = TypeAdapter(kind)
        record: Record = _ADAPTERS[kind].validate_python(value)
        return record
    except ValidationError as error:
        first = error.errors()[0]
        raise ValueError(f"field {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
