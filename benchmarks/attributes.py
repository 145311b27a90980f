"""Which theorems of stock Lean the core library has, and whether they carry the same attributes here.

`python benchmarks/attributes.py [--json] [--list]`. `stock_attributes.txt` beside this file holds names of theorems of
stock Lean's `src/Init` and which of `simp`, `grind` and `ext` each carries there: data, read off its sources by hand,
not complete. Lean says what holds here: a name counts as present when it resolves, and carries an attribute when
`attribute [-simp] NAME` is not refused. `--list` names what differs.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from lean_project.errors import LeanStartError
from lean_project.toolchain import lean_command, lean_environment, library_path

STOCK = Path(__file__).with_name("stock_attributes.txt")
ATTRIBUTES = ("simp", "grind", "ext")


def stock_attributes() -> dict[str, frozenset[str]]:
    """Theorem name to the attributes that it carries in stock Lean."""
    lines = (line.split() for line in STOCK.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {words[0]: frozenset(words[1:]) for words in lines if words}


def quoted(name: str) -> str:
    """The name as Lean reads it."""
    return ".".join(p if re.fullmatch(r"[^\W\d][\w'!?₀-₉]*", p) else f"«{p}»" for p in name.split("."))


def refused_lines(commands: list[str]) -> set[int]:
    """Indices of the commands, one a line, that Lean answers with an error or a warning.

    Raises:
        LeanStartError: Lean does not end by itself.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "attributes.lean")
        file.write_text("import Std\n" + "".join(f"{command}\n" for command in commands), encoding="utf-8")
        environment = lean_environment(str(library_path()))
        command = lean_command(["--json", "-DmaxErrors=1000000", str(file)])
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise LeanStartError(f"Lean ended with exit code {run.returncode}: {run.stderr[-300:]}")
    messages = (json.loads(line) for line in run.stdout.splitlines() if line.startswith("{"))
    return {message["pos"]["line"] - 2 for message in messages if message["severity"] != "information"}


def library_attributes(names: list[str]) -> dict[str, frozenset[str]]:
    """Those of the names that the library has, with the attributes that they carry."""
    absent = refused_lines([f"#check @{quoted(name)}" for name in names])
    present = [name for index, name in enumerate(names) if index not in absent]
    pairs = [(name, attribute) for name in present for attribute in ATTRIBUTES]
    without = refused_lines([f"attribute [-{attribute}] {quoted(name)}" for name, attribute in pairs])
    found = [pair for index, pair in enumerate(pairs) if index not in without]
    return {name: frozenset(a for n, a in found if n == name) for name in present}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="the figures as one line of JSON")
    parser.add_argument("--list", action="store_true", help="name what differs")
    arguments = parser.parse_args()
    stock = stock_attributes()
    here = library_attributes(list(stock))
    equal = [name for name in here if here[name] == stock[name]]
    figures = Counter(stock=len(stock), present=len(here), equal=len(equal))
    for name, attributes in here.items():
        figures.update(f"lacks {a}" for a in stock[name] - attributes)
        figures.update(f"has {a} in excess" for a in attributes - stock[name])
    if arguments.list:
        print("missing:", *(name for name in stock if name not in here))
        for name, attributes in here.items():
            signs = [f"-{a}" for a in sorted(stock[name] - attributes)]
            signs += [f"+{a}" for a in sorted(attributes - stock[name])]
            if signs:
                print(name, *signs)
    print(json.dumps(figures) if arguments.json else figures_text(figures))
    sys.exit(0)


def figures_text(figures: Counter[str]) -> str:
    head = f"{figures['present']} of {figures['stock']} theorems present, {figures['equal']} with equal attributes"
    rest = [f"{key} {count}" for key, count in sorted(figures.items()) if " " in key]
    return "; ".join([head, *rest])


if __name__ == "__main__":
    main()
