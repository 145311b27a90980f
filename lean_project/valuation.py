"""Values of terms on samples: a small Lean program evaluates a whole level of an enumeration in one request.

The program keeps for each type an array of values on all samples; a term is a code and the places of its arguments, so
thousands of terms cost one literal. Values are told by their hash. Type variables are taken at `Nat`. Samples are drawn
from constructors by a seed. This module must not know how terms are enumerated.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from data.conjecture import APPLY, Language
from data.terms import ARROW, PRODUCT, Symbol, Term, Type
from lean_project.errors import LeanEnvError
from lean_project.evaluation import Evaluator

SAMPLES = 40
LEVEL_SECONDS = 10.0
LONGEST = 1600
"""Characters of a term's values on all samples, above which it is dropped."""

_SHOW = """
class LeanseekShow (α : Type) where tell : α → String
instance : LeanseekShow Nat := ⟨fun n => toString n⟩
instance : LeanseekShow Int := ⟨fun n => toString n⟩
instance : LeanseekShow Bool := ⟨fun b => cond b "t" "f"⟩
instance {α : Type} [LeanseekShow α] : LeanseekShow (List α) :=
  ⟨fun xs => xs.foldl (fun r x => r ++ LeanseekShow.tell x ++ ",") "[" ++ "]"⟩
instance {α : Type} [LeanseekShow α] : LeanseekShow (Option α) :=
  ⟨fun x => match x with | none => "n" | some x => "s" ++ LeanseekShow.tell x⟩
instance {α β : Type} [LeanseekShow α] [LeanseekShow β] : LeanseekShow (α × β) :=
  ⟨fun x => "(" ++ LeanseekShow.tell x.1 ++ "," ++ LeanseekShow.tell x.2 ++ ")"⟩
"""


# Binders around the file's own terms: no name of theirs may be hidden.
_STORE, _CODE, _K, _VALUES = "leanseekStore", "leanseekCode", "leanseekK", "leanseekValues"


class Valuation:
    """Values the terms of a language level by level; `drops` names the symbols that Lean cannot run."""

    def __init__(
        self, language: Language, constructors: Mapping[str, tuple[Symbol, ...]], lean: Evaluator, seed: int = 0
    ) -> None:
        """Define the program behind `lean`'s texts.

        Raises:
            LeanEnvError: Lean dies or hangs on it, or it is not well typed.
        """
        self._language, self._constructors, self._lean = language, constructors, lean
        self._random = random.Random(seed)
        self._types: dict[Type, int] = {}
        self._codes: dict[str, int] = {}
        self._places: dict[Term, int] = {}
        self._counts: dict[int, int] = {}
        self._history: list[str] = []
        self._define()

    def __call__(self, terms: Sequence[Term]) -> list[str | None]:
        """The values of new terms, see `data.conjecture.Evaluate`; nothing when Lean dies or takes too long."""
        known = len(self._history)
        for term in terms:
            args = [str(self._places[arg]) for arg in term.args]
            self._history.append(" ".join([str(self._codes[_code_name(term)]), *args]))
            at = self._types[term.type]
            self._places[term] = self._counts.get(at, 0)
            self._counts[at] = self._places[term] + 1
        try:
            told = self._lean.ask(f'#eval leanseekRun {known} "{";".join(self._history)}"\n', LEVEL_SECONDS)
        except LeanEnvError:
            return []
        text = next((message.text for message in told if message.severity == "information"), "")
        words = text.strip('"').split()
        if len(words) != len(terms):
            return []
        return [None if word == "-" else word for word in words]

    def _define(self) -> None:
        functions: list[str] = []
        symbols = [s for s in self._language.symbols if s.instance(self._language.base)[1].head != "Prop"]
        for symbol in symbols:
            args, result = symbol.instance(self._language.base)
            for of in (*args, result):
                self._types.setdefault(of, len(self._types))
            functions.append(self._function(symbol, args, result))
        for of, variables in self._language.variables.items():
            self._types.setdefault(of, len(self._types))
            for variable in variables:
                values = ", ".join(self.sample(of, self._random.choice((1, 2, 3, 3, 4, 5))) for _ in range(SAMPLES))
                functions.append(self._constant(variable.name, of, f"#[{values}]"))
        for source in (self._shows(), self._program(functions)):
            errors = [message.text for message in self._lean.keep(source) if message.severity == "error"]
            if errors:
                raise LeanEnvError(f"the terms of this theorem cannot be valued: {errors[0].splitlines()[0]}")

    def _lean_type(self, of: Type) -> str:
        return str(of.substitute({"α": Type("Nat")}))

    def _function(self, symbol: Symbol, args: tuple[Type, ...], result: Type) -> str:
        """One case of the program: values of an application, sample by sample, from those of its arguments."""
        code = self._codes.setdefault(_name(symbol, args), len(self._codes))
        places = [
            f"(leanseekGet leanseekDefault{at} {_STORE}.t{at} ({_CODE}.getD {position} 0) {_K})"
            for position, at in enumerate((self._types[of] for of in args), start=1)
        ]
        applied = symbol.text(tuple(places))
        return self._case(code, result, f"leanseekSamples.map fun {_K} => (({applied}) : {self._lean_type(result)})")

    def _constant(self, name: str, of: Type, values: str) -> str:
        code = self._codes.setdefault(f"variable {name}", len(self._codes))
        return self._case(code, of, f"({values} : Array ({self._lean_type(of)}))")

    def _case(self, code: int, of: Type, values: str) -> str:
        at = self._types[of]
        shown = f'"f{code}"' if of.head == ARROW else f"leanseekTell {_VALUES}"
        return (
            f"def leanseekCode{code} ({_STORE} : LeanseekStore) ({_CODE} : Array Nat) : LeanseekStore × String :=\n"
            f"  let {_VALUES} := {values}\n  ({{ {_STORE} with t{at} := {_STORE}.t{at}.push {_VALUES} }}, {shown})"
        )

    def _program(self, functions: Sequence[str]) -> str:
        fields = [f"  t{at} : Array (Array ({self._lean_type(of)}))" for of, at in self._types.items()]
        empty = ", ".join("#[]" for _ in self._types)
        defaults = [
            f"def leanseekDefault{at} : {self._lean_type(of)} := {self.sample(of, 0)}" for of, at in self._types.items()
        ]
        cases = [f"  | {code} => leanseekCode{code} s c" for code in self._codes.values()]
        samples = ", ".join(map(str, range(SAMPLES)))
        return "\n".join(
            [
                "structure LeanseekStore where",
                *fields,
                f"def leanseekEmpty : LeanseekStore := ⟨{empty}⟩",
                f"def leanseekSamples : Array Nat := #[{samples}]",
                *defaults,
                "def leanseekGet {α : Type} (d : α) (a : Array (Array α)) (i k : Nat) : α := (a.getD i #[]).getD k d",
                "def leanseekTell {α : Type} [LeanseekShow α] (v : Array α) : String :=",
                '  let text := v.foldl (fun r x => r ++ ";" ++ LeanseekShow.tell x) ""',
                f'  if text.length > {LONGEST} then "-" else toString (hash text)',
                *functions,
                "def leanseekStep (s : LeanseekStore) (c : Array Nat) : LeanseekStore × String :=",
                "  match c.getD 0 0 with",
                *cases,
                '  | _ => (s, "-")',
                "def leanseekRun (known : Nat) (text : String) : String :=",
                '  let codes := (text.splitOn ";").map fun c => ((c.splitOn " ").map String.toNat!).toArray',
                "  let last := codes.foldl (fun r c => let q := leanseekStep r.1 c",
                '    (q.1, r.2.1 + 1, if r.2.1 < known then r.2.2 else r.2.2 ++ " " ++ q.2)) (leanseekEmpty, 0, "")',
                "  last.2.2",
                "",
            ]
        )

    def _shows(self) -> str:
        """Instances that write values of the types in use, one for each inductive type of the file's."""
        lines = [_SHOW]
        for head, group in self._constructors.items():
            if head in ("Nat", "Int", "Bool", "List", "Option", PRODUCT) or not group:
                continue
            params = group[0].result.args
            binders = "".join(f" {{{each} : Type}} [LeanseekShow {each}]" for each in params)
            applied = str(group[0].result)
            name = f"leanseekShow{len(lines)}"
            cases = []
            for number, symbol in enumerate(group):
                fields = [f"leanseekX{position}" for position in range(len(symbol.args))]
                text = "".join(f' ++ LeanseekShow.tell {each} ++ ","' for each in fields)
                pattern = " ".join([f"@{symbol.name}", *("_" for _ in symbol.params), *fields])
                cases.append(f'  | {pattern} => "{number}("{text} ++ ")"')
            lines += [
                f"partial def {name}{binders} (t : {applied}) : String :=",
                f"  have : LeanseekShow ({applied}) := ⟨{name}⟩",
                "  match t with",
                *cases,
                f"instance{binders} : LeanseekShow ({applied}) := ⟨{name}⟩",
            ]
        return "\n".join(lines) + "\n"

    def sample(self, of: Type, size: int) -> str:
        """A value of a type as Lean text; `size` bounds lists and the depth of terms."""
        draw, depth = self._random, size
        size = max(size, 0)
        if of.head == ARROW:
            return self._sample_function(of)
        if not of.args and of.head in ("α", "Nat"):
            return str(draw.randrange(size + 1) if size else 0)
        if of.head == "Int":
            return f"({draw.randrange(-size, size + 1)})"
        if of.head == "List":
            return (
                f"[{', '.join(self.sample(of.args[0], size) for _ in range(draw.randrange(size + 1) if size else 0))}]"
            )
        if of.head == PRODUCT:
            return f"({self.sample(of.args[0], size)}, {self.sample(of.args[1], size)})"
        group = self._constructors.get(of.head, ())
        if not group:
            raise LeanEnvError(f"no values of {of} are known")
        values = {each.head: arg for each, arg in zip(group[0].result.args, of.args, strict=True)}
        flat = [symbol for symbol in group if of.head not in {head for arg in symbol.args for head in arg.heads()}]
        symbol = draw.choice(flat if depth <= 0 and flat else group)
        if depth < -8:
            raise LeanEnvError(f"no small values of {of} are known")
        args = []
        for arg in symbol.args:
            at = arg.substitute({name: values.get(place.head, place) for name, place in _own(symbol, group[0])})
            args.append(self.sample(at, depth - 1))
        return f"({symbol.text(tuple(args))})"

    def _sample_function(self, of: Type) -> str:
        """A function that depends on its arguments where they are numbers."""
        args, result = of.uncurried
        names = [f"leanseekA{position}" for position in range(len(args))]
        numbers = [name for name, arg in zip(names, args, strict=True) if not arg.args and arg.head in ("α", "Nat")]
        draw = self._random
        mixed = " + ".join([*(f"{draw.randrange(1, 4)} * {name}" for name in numbers), str(draw.randrange(3))])
        same = [name for name, arg in zip(names, args, strict=True) if arg == result]
        if not result.args and result.head in ("α", "Nat"):
            body = f"({mixed}) % 7"
        elif result.head == "Bool" and numbers:
            body = f"Nat.ble (({mixed}) % 3) {draw.randrange(2)}"
        elif same and draw.random() < 0.7:
            body = draw.choice(same)
        else:
            body = self.sample(result, 2)
        binders = " ".join(f"({name} : {self._lean_type(arg)})" for name, arg in zip(names, args, strict=True))
        return f"(fun {binders} => {body})"


def _own(symbol: Symbol, first: Symbol) -> list[tuple[str, Type]]:
    """For each type variable of a constructor the one of the first constructor in its place."""
    return [(own.head, place) for own, place in zip(symbol.result.args, first.result.args, strict=True)]


def _name(symbol: Symbol, args: Sequence[Type]) -> str:
    return f"{symbol.name} {args[0]}" if symbol.name == APPLY else symbol.name


def _code_name(term: Term) -> str:
    if term.symbol is None:
        return f"variable {term.name}"
    return _name(term.symbol, [arg.type for arg in term.args])
