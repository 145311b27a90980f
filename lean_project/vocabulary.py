"""The functions and types that a theorem speaks of, with their signatures, as Lean says them.

From the constants of a statement to those of the equations that define them, as far as the file itself defines them;
of the library only what is named. What has no simple type is left out. This module must not know what the symbols are
wanted for.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from data.records import Theorem
from data.terms import ARROW, PRODUCT, Symbol, Type, UnreadableType, parse_signature
from lean_project.evaluation import Evaluator
from lean_project.outline import Message

ASK_SECONDS = 10.0
ROUNDS = 4
EQUATIONS = 6
"""So many equations of a definition are looked at."""
OWN_FUNCTIONS = 14

_PLAIN = "".join(
    f"set_option pp.{option} {value} in "
    for option, value in (
        ("notation", "false"),
        ("fieldNotation", "false"),
        ("fullNames", "true"),
        ("explicit", "false"),
    )
)
_IDENTIFIER = re.compile(r"(?:«[^»]*»|[^\W\d][\w'!?]*)(?:\.(?:«[^»]*»|[^\W\d][\w'!?]*))*")
_LOGIC = frozenset(
    {"And", "Or", "Not", "Iff", "Eq", "Ne", "Exists", "True", "False", "HEq", "ite", "dite", "fun", "OfNat.ofNat"}
    | {"Prop", "Type", "Sort", "decide", "cond", "Decidable", "DecidableEq", "if", "then", "else", "let", "match"}
    | {"with", "forall", "exists"}
)
_OPERATORS = {
    "HAdd.hAdd": "{0} + {1}",
    "HSub.hSub": "{0} - {1}",
    "HMul.hMul": "{0} * {1}",
    "HDiv.hDiv": "{0} / {1}",
    "HMod.hMod": "{0} % {1}",
    "HPow.hPow": "{0} ^ {1}",
    "HAppend.hAppend": "{0} ++ {1}",
    "Min.min": "min {0} {1}",
    "Max.max": "max {0} {1}",
    "BEq.beq": "{0} == {1}",
}
_RELATIONS = {"LE.le": "{0} ≤ {1}", "LT.lt": "{0} < {1}", "Membership.mem": "{1} ∈ {0}"}
_NAT, _LIST, _OPTION, _BOOL = "Nat", "List", "Option", "Bool"
_α, _β = Type("α"), Type("β")
_CORE_CONSTRUCTORS = {
    _NAT: (
        Symbol("Nat.zero", (), Type(_NAT), template="0"),
        Symbol("Nat.succ", (Type(_NAT),), Type(_NAT), template="{0} + 1"),
    ),
    _LIST: (
        Symbol("List.nil", (), Type(_LIST, (_α,)), ("α",), template="[]"),
        Symbol("List.cons", (_α, Type(_LIST, (_α,))), Type(_LIST, (_α,)), ("α",), template="{0} :: {1}"),
    ),
    _OPTION: (
        Symbol("none", (), Type(_OPTION, (_α,)), ("α",)),
        Symbol("some", (_α,), Type(_OPTION, (_α,)), ("α",)),
    ),
    _BOOL: (Symbol("true", (), Type(_BOOL)), Symbol("false", (), Type(_BOOL))),
    PRODUCT: (Symbol("Prod.mk", (_α, _β), Type(PRODUCT, (_α, _β)), ("α", "β"), template="({0}, {1})"),),
    "Int": (),
}


@dataclass(frozen=True)
class Vocabulary:
    """`functions` give data, `relations` propositions; `constructors` by the head of their type.

    `definitions` are the names (as the theorem can write them) of the file's own functions among them, `endless` those
    of them whose one equation holds for all arguments and calls the function again: rewriting with it does not end.
    """

    functions: tuple[Symbol, ...]
    relations: tuple[Symbol, ...]
    constructors: dict[str, tuple[Symbol, ...]] = field(hash=False)
    definitions: tuple[str, ...]
    endless: frozenset[str] = frozenset()


def vocabulary(theorem: Theorem, lean: Evaluator) -> Vocabulary:
    """What `theorem` speaks of; `lean` stands behind its prefix.

    Raises:
        LeanEnvError: Lean dies or hangs on the question.
    """
    kinds = ("def", "abbrev", "inductive")
    own = {each.name: each.short_name or each.name for each in theorem.premises if each.kind in kinds}
    check = f"{_PLAIN}#check @{theorem.name}\n"
    told = lean.ask(f"{theorem.statement}\n{check}", ASK_SECONDS)
    statement = next((each.text for each in reversed(told) if each.severity == "information"), "")
    names: dict[str, tuple[str, str]] = {}
    endless: set[str] = set()
    frontier = _constants(statement) - {theorem.name}
    for _ in range(ROUNDS):
        new = sorted(frontier - set(names))
        if not new:
            break
        types = lean.by_line([f"#check @{name}" for name in new], ASK_SECONDS)
        names |= {name: _told(message) for name, message in zip(new, types, strict=True)}
        defined = [name for name in new if name in own and names[name][1]][:OWN_FUNCTIONS]
        lines = [f"{_PLAIN}#check @{name}.eq_{number + 1}" for name in defined for number in range(EQUATIONS)]
        equations = lean.by_line(lines, ASK_SECONDS) if lines else []
        texts = [_told(message)[1] for message in equations]
        endless |= {
            name for place, name in enumerate(defined) if _endless(name, texts[place * EQUATIONS :][:EQUATIONS])
        }
        frontier = {name for text in texts for name in _constants(text)}
    symbols = [
        symbol
        for name, told_of in names.items()
        if name not in _LOGIC and (symbol := _symbol(name, told_of, name in own)) is not None
    ]
    heads = dict.fromkeys(head for symbol in symbols for of in (*symbol.args, symbol.result) for head in of.heads())
    constructors = _constructors(heads, {param for symbol in symbols for param in symbol.params}, lean)
    made = {symbol.name for group in constructors.values() for symbol in group}
    readable = [symbol for symbol in symbols if symbol.name not in made and _readable(symbol, constructors)]
    used = [each for each in (*_OPERATORS, *_RELATIONS) if each in names]
    operators = _operators(used, _ground_types(readable, constructors), lean)
    places = {each.name: place for place, each in enumerate(theorem.premises)}
    everything = [
        dataclasses.replace(symbol, rank=2 + places[symbol.name] if symbol.own else 1)
        for symbol in sorted([*readable, *operators], key=lambda symbol: places.get(symbol.name, -1))
    ]
    return Vocabulary(
        tuple(symbol for symbol in everything if symbol.result.head != "Prop"),
        tuple(symbol for symbol in everything if symbol.result.head == "Prop"),
        constructors,
        tuple(own[symbol.name] for symbol in readable if symbol.name in own),
        frozenset(own[name] for name in endless),
    )


def _endless(name: str, equations: Sequence[str]) -> bool:
    """Whether the first equation, `Eq (name x y) right`, takes only variables and its right side calls `name`."""
    first = equations[0].rpartition(", ")[2] if equations[0].startswith("∀") else equations[0]
    found = re.match(rf"Eq \({re.escape(name)}( [^\s()]+)*\) (.*)", first)
    return bool(found) and not equations[1] and name in _constants(found[2] if found else "")


def _constants(text: str) -> set[str]:
    return set(_IDENTIFIER.findall(text))


def _told(message: Message | None) -> tuple[str, str]:
    """The name and the type that `#check` told, each in one line, or nothing."""
    if message is None or message.severity != "information":
        return "", ""
    name, _, type_ = message.text.partition(" : ")
    return name.removeprefix("@").strip(), " ".join(type_.split())


def _symbol(name: str, told: tuple[str, str], own: bool) -> Symbol | None:
    if name in _OPERATORS or name in _RELATIONS or name.endswith((".rec", ".casesOn", ".below", ".brecOn")):
        return None
    written, type_ = told
    try:
        params, classes, args, result = parse_signature(type_)
    except UnreadableType:
        return None
    if result.head in ("Type", "Sort") or any(head in ("Prop", "Type", "Sort") for arg in args for head in arg.heads()):
        return None
    template = " ".join([written, *(f"{{{position}}}" for position in range(len(args)))])
    return Symbol(name, args, result, params, classes, template, own)


def _readable(symbol: Symbol, constructors: dict[str, tuple[Symbol, ...]]) -> bool:
    """Whether all its types are type variables, functions, or made of constructors that are known."""
    known = {*symbol.params, *constructors, ARROW}
    heads = {head for of in symbol.args for head in of.heads()}
    return heads <= known and (symbol.result.head == "Prop" or set(symbol.result.heads()) <= known)


def _constructors(heads: Iterable[str], variables: set[str], lean: Evaluator) -> dict[str, tuple[Symbol, ...]]:
    """The constructors of the inductive types among `heads` and of the types of their arguments."""
    found: dict[str, tuple[Symbol, ...]] = {}
    waiting = [head for head in heads if head not in (ARROW, "Prop") and head not in variables]
    while waiting:
        new = [head for head in dict.fromkeys(waiting) if head not in found]
        found |= {head: _CORE_CONSTRUCTORS.get(head, ()) for head in new}
        others = [head for head in new if head not in _CORE_CONSTRUCTORS]
        printed = lean.by_line([f"#print {head}" for head in others], ASK_SECONDS) if others else []
        names = [(head, name) for head, told in zip(others, printed, strict=True) for name in _constructor_names(told)]
        checked = lean.by_line([f"#check @{name}" for _, name in names], ASK_SECONDS) if names else []
        groups: dict[str, list[Symbol | None]] = {}
        for (head, name), message in zip(names, checked, strict=True):
            groups.setdefault(head, []).append(_constructor(name, message))
        found |= {
            head: tuple(symbol for symbol in group if symbol) for head, group in groups.items() if None not in group
        }
        waiting = [
            part
            for head in others
            for symbol in found[head]
            for of in symbol.args
            for part in of.heads()
            if part not in found and part not in symbol.params
        ]
    return {head: group for head, group in found.items() if group or head in _CORE_CONSTRUCTORS}


def _constructor_names(message: Message | None) -> list[str]:
    """The names of the constructors of an inductive type or a structure, as `#print` told it."""
    if message is None or not message.text.startswith(("inductive", "structure")):
        return []
    lines = message.text.partition("\nconstructor")[2].splitlines()[1:]
    indent = "  " if message.text.startswith("structure") else ""
    named = (re.match(rf"{indent}({_IDENTIFIER.pattern})", line) for line in lines)
    return [found[1] for found in named if found]


def _constructor(name: str, message: Message | None) -> Symbol | None:
    shown, type_ = _told(message)
    try:
        params, classes, args, result = parse_signature(type_)
    except UnreadableType:
        return None
    if classes or any(ARROW in arg.heads() for arg in args):
        return None
    if any(each.args or each.head not in params for each in result.args):
        return None
    template = " ".join([shown, *(f"{{{position}}}" for position in range(len(args)))])
    return Symbol(name, args, result, params, (), template, True)


def _ground_types(symbols: Sequence[Symbol], constructors: dict[str, tuple[Symbol, ...]]) -> list[Type]:
    """The data types without type variables, and lists at any type, for which operators are asked."""
    types: dict[Type, None] = {}
    for symbol in symbols:
        for of in (*symbol.args, symbol.result):
            if of.head in constructors and not set(symbol.params) & set(of.heads()):
                types[of] = None
            elif of.head == _LIST:
                types[Type(_LIST, (_α,))] = None
    if Type(_LIST, (_α,)) in types:
        types = {of: None for of in types if of.head != _LIST} | {Type(_LIST, (_α,)): None}
    return [*types, *([] if Type(_NAT) in types else [Type(_NAT)])]


def _operators(names: Sequence[str], types: Sequence[Type], lean: Evaluator) -> list[Symbol]:
    """Those of the operators that Lean accepts at a type, its elements' on both sides (`∈`: of element and list)."""
    asked: list[tuple[str, str, Type]] = []
    lines: list[str] = []
    for name in names:
        template = _OPERATORS.get(name) or _RELATIONS[name]
        for of in types:
            first = second = of
            if name == "Membership.mem":
                if of.head != _LIST:
                    continue
                second = of.args[0]
            applied = template.format("a", "b")
            lines.append(f"#check fun {{α : Type}} (a : {first}) (b : {second}) => {applied}")
            asked.append((name, template, of))
    told = lean.by_line(lines, ASK_SECONDS) if lines else []
    found: list[Symbol] = []
    for (name, template, of), message in zip(asked, told, strict=True):
        if message is None or message.severity != "information" or "sorry" in message.text:
            continue
        result = Type("Prop") if name in _RELATIONS else Type(_BOOL) if name == "BEq.beq" else of
        params = ("α",) if _α.head in of.heads() else ()
        second = of.args[0] if name == "Membership.mem" else of
        found.append(Symbol(f"{name} {of}", (of, second), result, params, (), template))
    return found
