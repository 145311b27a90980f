"""The same check once more by a stock Lean, where one is installed: trust in it replaces trust in our core library.

The stock Lean compiles the trusted statements and the submitted file to modules in a folder of their own; then it runs
`stock_lean/Check.lean`, which reads both as data. The submitted text runs with the rights of whoever asks for this.
This module must not know how the embedded Lean checks.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lean_project.declarations import printable
from lean_project.errors import LeanStartError

CHECK = Path(__file__).parent / "stock_lean" / "Check.lean"
SECONDS = 600.0
_KEPT_VARIABLES = ("PATH", "HOME", "ELAN_HOME", "LANG", "LC_ALL")
_SHOWN = 300


@dataclass(frozen=True)
class StockVerdict:
    """What a stock Lean says of one theorem: accepted when there is no `reason` against it."""

    theorem: str
    lean: str
    version: str
    reason: str = ""
    axioms: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether it was accepted."""
        return not self.reason


def find_stock_lean(wanted: str | None = None) -> Path | None:
    """The executable that is `wanted` (a path, or a name on PATH), or `lean` on PATH if there is one.

    Raises:
        LeanStartError: it was asked for and is not there.
    """
    found = shutil.which(wanted or "lean")
    if found is None and wanted:
        raise LeanStartError(f"{wanted}: no executable of that name; give --lean the path of a stock Lean")
    return Path(found).absolute() if found else None


def stock_check(
    lean: Path, stated: bytes, submitted: bytes, names: Sequence[str], seconds: float = SECONDS
) -> list[StockVerdict]:
    """What the stock Lean `lean` says of each theorem of `stated`, proved in `submitted`.

    Raises:
        LeanStartError: it does not say its version.
    """
    with tempfile.TemporaryDirectory(prefix="leanseek-stock-") as name:
        folder = Path(name)
        version = _version(lean, folder, seconds)

        def all_refused(reason: str) -> list[StockVerdict]:
            return [StockVerdict(theorem, str(lean), version, reason) for theorem in names]

        for who, text in (
            ("submitted", submitted),
            ("trusted", stated),
        ):  # nothing of ours is there when strange text runs
            (folder / who).mkdir()
            (folder / who / "Module.lean").write_bytes(text)
            try:
                ended = _run(lean, ["-o", "Module.olean", "Module.lean"], folder / who, seconds)
            except subprocess.TimeoutExpired:
                return all_refused(f"the stock Lean took over {seconds:.0f} s for the {who} file")
            if not (folder / who / "Module.olean").is_file():
                return all_refused(f"the stock Lean does not compile the {who} file: {_first_line(ended)}")
        shutil.copy(CHECK, folder / "Check.lean")
        order = ["--run", "Check.lean", "trusted/Module.olean", "submitted/Module.olean", *names]
        try:
            ended = _run(lean, order, folder, seconds)
        except subprocess.TimeoutExpired:
            return all_refused(f"the stock Lean took over {seconds:.0f} s for the replay")
        if ended.returncode:
            return all_refused(f"the stock Lean refuses: {_first_line(ended)}")
        return _verdicts(ended.stdout, names, lean, version)


def _verdicts(said: str, names: Sequence[str], lean: Path, version: str) -> list[StockVerdict]:
    told: dict[str, dict[str, Any]] = {}
    for line in said.splitlines():
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) and isinstance(value.get("theorem"), str):
            told[value["theorem"]] = value
    verdicts = []
    for theorem in names:
        value = told.get(theorem, {})
        reason, axioms = value.get("reason"), value.get("axioms")
        if not isinstance(reason, str) or not isinstance(axioms, list):
            reason, axioms = "the stock Lean does not say anything about it", []
        shown = tuple(printable(str(axiom)) for axiom in axioms)
        verdicts.append(StockVerdict(theorem, str(lean), version, printable(reason[:_SHOWN]), shown))
    return verdicts


def _version(lean: Path, folder: Path, seconds: float) -> str:
    try:
        ended = _run(lean, ["--version"], folder, seconds)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LeanStartError(f"{lean}: cannot be run ({error}); give --lean the path of a stock Lean") from error
    if ended.returncode or not ended.stdout.strip():
        raise LeanStartError(f"{lean}: does not say its version ({_first_line(ended)}); is it a stock Lean?")
    return printable(ended.stdout.strip().splitlines()[0][:_SHOWN])


def _run(lean: Path, arguments: Sequence[str], folder: Path, seconds: float) -> subprocess.CompletedProcess[str]:
    """Lean in `folder`, without the variables by which modules of other places would be found."""
    return subprocess.run(
        [str(lean), *arguments],
        cwd=folder,
        env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=seconds,
        check=False,
    )


def _first_line(ended: subprocess.CompletedProcess[str]) -> str:
    lines = [line for line in (*ended.stdout.splitlines(), *ended.stderr.splitlines()) if line.strip()]
    told = next((line for line in lines if "error" in line), lines[0] if lines else f"status {ended.returncode}")
    return printable(told[:_SHOWN])
