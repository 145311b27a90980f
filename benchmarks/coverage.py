"""Which names and tactics of stock Lean the core library has, as a page.

`python benchmarks/coverage.py > docs/lean_coverage.md`. Functions: the names of stock Lean's compiled functions are
symbols of the binary, so their list is exact. Theorems: stock Lean's own list is not at hand offline, and
`stock_theorems.txt` beside this file holds the names that published code uses. Tactics: the parser descriptions in the
binary, bound by the library or not. A name counts when Lean itself resolves it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from lean_project.bindings.binary import exported_symbols, parser_descriptions, unmangle
from lean_project.bindings.generate import parser_lines
from lean_project.errors import LeanStartError
from lean_project.header import embedded
from lean_project.toolchain import lean_command, lean_environment, library_path

THEOREMS = Path(__file__).with_name("stock_theorems.txt")
_NAMESPACES = (
    "Nat Int Bool Option List Prod Sum Except Ordering Char String Array "
    "Subarray Vector Fin BitVec UInt8 UInt16 UInt32 UInt64 USize Float ByteArray Function "
    "Id StateT ReaderT ExceptT OptionT Std.HashMap Std.HashSet IO"
)
NAMESPACES = _NAMESPACES.split()
# Auxiliary functions that the compiler makes, and those that only other functions of stock Lean's call.
INTERNAL = re.compile(
    r"___|_spec|_closed|_match|_lam|_elam|_rarg|_cstage|_boxed|_redArg|_unsafe|_override|_impl|_sunfold"
)
PRIVATE_PART = re.compile(
    r"^(inst.*|go|loop|aux|.*Aux|.*TR|.*Unsafe|.*Impl|impl|ctorIdx|toCtorIdx|noConfusion.*|casesOn|recOn|rec|brecOn|repr"
    r"|ctorElim.*|elim|match.*|reduce\w+|fromExpr\?|\d+|_.*|Internal|Raw.*|.*Internal)$"
)
USES = {
    "a name that is missing": "example : 1 = 1 := Nat.no_such_lemma",
    "a simp lemma that is missing": "example : 1 = 1 := by simp only [Nat.no_such_lemma]",
    "a tactic that is missing": "example (x y : BitVec 8) : x + y = y + x := by bv_decide",
}

MODULES = {
    "a module of stock Lean that is missing": "Init.Data.List.Nat.TakeDrop",
    "a module of Mathlib": "Mathlib.Tactic",
    "a module that nobody has": "Lean.NoSuchModule",
}


def compiled_functions() -> dict[str, list[str]]:
    """Names of the compiled functions of stock Lean, by namespace, without auxiliary ones."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for symbol in exported_symbols():
        if not symbol.startswith("l_") or INTERNAL.search(symbol):
            continue
        parts = [unmangle(part) for part in re.split(r"(?<!_)_(?=[A-Za-z])(?!x[0-9a-f]{2}|u[0-9a-f]{4})", symbol[2:])]
        for size in (1, 2):
            namespace = ".".join(parts[:size])
            if namespace in NAMESPACES and len(parts) == size + 1 and not PRIVATE_PART.match(parts[-1]):
                found[namespace].append(".".join(parts))
    return {namespace: sorted(found[namespace]) for namespace in NAMESPACES if found[namespace]}


def run_lean(text: str) -> list[dict[str, object]]:
    """The messages of Lean for a text.

    Raises:
        LeanStartError: Lean does not end by itself.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "names.lean")
        file.write_text(text, encoding="utf-8")
        command = lean_command(["--json", "-DmaxErrors=1000000", str(file)])
        environment = lean_environment(str(library_path()))
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise LeanStartError(f"Lean ended with exit code {run.returncode}: {run.stderr[-300:]}")
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def resolved(names: Sequence[str]) -> set[str]:
    """Those of the names that are constants of the library."""
    quoted = [".".join(p if re.fullmatch(r"[^\W\d][\w'!?₁₂₃]*", p) else f"«{p}»" for p in n.split(".")) for n in names]
    messages = run_lean("import Std\n" + "".join(f"#check @{name}\n" for name in quoted))
    refused = {message["pos"]["line"] for message in messages if message["severity"] == "error"}  # type: ignore[index]
    return {name for line, name in enumerate(names, 2) if line not in refused}


def listing(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"


def share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({part / max(whole, 1):.0%})"


def section(title: str, about: str, groups: dict[str, list[str]], known: set[str]) -> list[str]:
    """Counts for each group, and what it lacks."""
    total = [name for names in groups.values() for name in names]
    lines = [f"## {title}", "", f"{about} {share(len(known & set(total)), len(total))} are here.", ""]
    lines += ["| namespace | here | missing |", "|---|---|---|"]
    for group, names in groups.items():
        missing = [name.removeprefix(group + ".") for name in names if name not in known]
        lines.append(f"| {group} | {share(len(names) - len(missing), len(names))} | {listing(missing)} |")
    return [*lines, ""]


def tactics() -> list[str]:
    """The tactic syntax of the binary that the library binds, and what it leaves out."""
    prefix = "Lean.Parser.Tactic."
    bound = parser_lines()[1]
    kinds = {
        p.kind for p in parser_descriptions() if p.kind.startswith(prefix) and p.tokens and p.tokens[0][0] == "word"
    }
    words = {p.kind: p.tokens[0][1].strip() for p in parser_descriptions() if p.kind in kinds}
    here, left = ({words[kind] for kind in chosen} for chosen in (kinds & bound, kinds - bound))
    about = "Tactics whose syntax stock Lean defines in its library (those built into the elaborator are all there)."
    return [
        "## Tactics",
        "",
        about,
        "",
        f"Here: {listing(sorted(here))}.",
        "",
        f"Not here: {listing(sorted(left - here))}.",
        "",
    ]


def main() -> None:
    functions = compiled_functions()
    theorems: defaultdict[str, list[str]] = defaultdict(list)
    for name in THEOREMS.read_text(encoding="utf-8").split():
        theorems[name.rpartition(".")[0]].append(name)
    known = resolved([name for groups in (functions, theorems) for names in groups.values() for name in names])
    page = ["# What of stock Lean 4.35 the core library has", "", "Written by `python benchmarks/coverage.py`.", ""]
    page += section("Functions", "Of the functions that stock Lean compiles in these namespaces,", functions, known)
    page += section("Theorems", "Of the theorems that published code names,", dict(sorted(theorems.items())), known)
    page += tactics()
    page += ["## What a user sees when something is missing", "", "| | text | Lean's answer |", "|---|---|---|"]
    for what, text in USES.items():
        said = str(run_lean(text)[0]["data"]).splitlines()[0]  # further lines name folders of this machine
        page.append(f"| {what} | `{text}` | {said} |")
    for what, module in MODULES.items():
        try:
            said = f"imported as `{embedded(module)}`"
        except LeanStartError as error:
            said = str(error)
        page.append(f"| {what} | `import {module}` | {said} |")
    sys.stdout.write("\n".join(page) + "\n")


if __name__ == "__main__":
    main()
