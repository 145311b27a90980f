"""The core library, by what Lean prints for each file in `lean/`: it has to be the text of `FILE.expected`.

A line of a file that Lean refuses says `-- error: REASON`; no other line may be refused, whatever the expected text.
After a change for the better, write the expected texts anew: `python tests/lean_project/test_core_library.py`.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_project.bindings.binary import exported_symbols, mangle
from lean_project.library_build import module_imports
from lean_project.toolchain import lean_command, lean_environment, library_path, library_sources

CHECKS = Path(__file__).parent / "lean"


def run_lean(file: Path, folder: Path) -> tuple[str, int]:
    """What Lean prints for a copy of the file in the folder, and its exit code."""
    shutil.copy(file, folder)
    environment = lean_environment(str(library_path())) | {"LEAN_BACKTRACE": "0"}
    command = lean_command([file.name])
    run = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )
    assert run.stderr == ""
    return run.stdout, run.returncode


@pytest.mark.parametrize("file", sorted(CHECKS.glob("*.lean")), ids=lambda file: file.stem)
def test_lean_prints_what_is_expected(file: Path, tmp_path: Path) -> None:
    printed, code = run_lean(file, tmp_path)
    lines = file.read_text(encoding="utf-8").splitlines()
    announced = {number for number, line in enumerate(lines, 1) if "-- error:" in line}
    refused = {int(m[1]) for m in re.finditer(rf"^{re.escape(file.name)}:(\d+):\d+: error", printed, re.MULTILINE)}
    assert refused == announced
    assert code == (1 if announced else 0)
    assert "sorry" not in printed or announced
    assert printed == file.with_suffix(".expected").read_text(encoding="utf-8")


def declared(text: str) -> Iterator[tuple[str, str]]:
    """Full name and line of each declaration that is written at the start of a line, those made by macros left out."""
    namespaces: list[str] = []
    for line in text.splitlines():
        if block := re.match(r"(namespace|(?:noncomputable )?section|mutual|end)\b *(\S*)", line):
            if block[1] != "end":
                namespaces.append(block[2] if block[1] == "namespace" else "")
            elif namespaces:
                namespaces.pop()
        words = "protected |noncomputable |unsafe |partial |scoped "
        kinds = "theorem|def|abbrev|instance|opaque|axiom"
        named = re.match(rf"(?:@\[[^\]]*\] *)*(?:{words})*(?:{kinds}) +(_root_\.)?((?:«[^»]*»|[^\s:({{\[«])+)", line)
        if named and "$" not in "".join(namespaces):
            name = named[2].split(".{")[0].rstrip(".")
            yield name if named[1] else ".".join([*filter(None, namespaces), name]), line


def test_nothing_rests_on_an_axiom_that_is_not_allowed(tmp_path: Path) -> None:
    # The type theory has no value for what only compiled code may do; these are marked unsafe or only run.
    compiled = {"unsafeCast", "unsafeBaseIO", "unsafeEIO", "unsafeIO"}
    compiled |= {"Lean.TSyntaxArray.rawImpl", "Lean.TSyntaxArray.mkImpl"}
    names = {
        name
        for module, path in library_sources().items()
        if not module.startswith("Init.Notation.")
        for name, line in declared(path.read_text(encoding="utf-8"))
        if not re.search(r"\baxiom\b", line)
    }
    listing = tmp_path / "axioms.lean"
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    listing.write_text("import Std\n" + "".join(f"#print axioms {name}\n" for name in sorted(names - compiled)))
    printed, code = run_lean(listing, scratch)
    uses = re.findall(
        r"^'(.*)' (?:does not depend on any axioms|depends on axioms:\s+\[([^\]]*)\])", printed, re.MULTILINE
    )
    assert code == 0, printed[:2000]
    assert len(uses) == len(names - compiled) > 3500
    used = {axiom for _, axioms in uses for axiom in re.split(r",\s+", axioms) if axiom}
    assert used == {"propext", "Classical.choice", "Quot.sound"}


def test_every_module_is_imported() -> None:
    imports = {module: module_imports(path) for module, path in library_sources().items()}
    reached: set[str] = set()
    waiting = ["Init", "Std", "Lean"]
    while waiting:
        module = waiting.pop()
        if module not in reached:
            reached.add(module)
            waiting += imports[module]
    assert reached == set(imports)


def test_every_native_constant_exists_in_the_binary() -> None:
    """Lean compiles a binding to a symbol that does not exist, and then every process that uses it ends."""
    symbols = exported_symbols()
    missing = []
    for path in library_sources().values():
        for name, line in declared(path.read_text(encoding="utf-8")):
            if 'extern "' in line and "unsafe axiom" not in line:
                parts = [part.strip("«»") for part in re.findall(r"«[^»]*»|[^.«»]+", name)]
                symbol = mangle(parts)
                if symbol not in symbols and f"{symbol}___boxed" not in symbols:
                    missing.append(name)
    assert missing == []


def test_bound_syntax_is_as_generated_from_the_binary() -> None:
    command = [sys.executable, "-m", "lean_project.bindings.generate", "--check"]
    run = subprocess.run(command, env=lean_environment(), capture_output=True, text=True, timeout=60)
    assert (run.stderr, run.returncode) == ("", 0)


if __name__ == "__main__":
    scratch = Path(os.environ.get("TMPDIR", "/tmp")) / "leanseek-expected"
    scratch.mkdir(exist_ok=True)
    for check in sorted(CHECKS.glob("*.lean")):
        check.with_suffix(".expected").write_text(run_lean(check, scratch)[0], encoding="utf-8")
    shutil.rmtree(scratch)
