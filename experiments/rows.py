"""What the experiments share: two sizes, a small training, a small search, and tables in JSON and Markdown.

Every script of this folder is `python experiments/NAME.py [--small | --full] [--out DIR]`: a fixed seed in the small
size, three in the full one. Its folder keeps trainings and runs, so a script that was stopped goes on; OUT/table.json
and OUT/table.md are the table. Searches spend equal Lean steps; what they took in seconds is told. Not a script itself.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.records import TheoremResult
from data.splits import FAMILIES, VALID, assert_no_leak, evaluation_files, statement_hashes
from lean_project.outline import Outliner, ZygoteSource
from prover.checkpoint import Card, load_checkpoint
from prover.inputs import Choice, Source
from prover.model import PolicyConfig
from prover.pairs import read_pairs
from prover.proving import ProveConfig, prove
from prover.sft import train
from prover.tools import PolicyChoice
from prover.tracing_files import trace_files
from prover.train_config import TrainConfig
from search.batch import RunError, summarize
from search.best_first import SearchConfig

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "lean_project" / "lean" / "Theorems"
# Small enough to be trained in seconds, with everything that the bundled one has.
SHAPE = PolicyConfig(
    width=96, layers=3, dense_layers=1, dense_width=160, heads=6, kv_rank=24, nope_dim=16, rope_dim=8, value_dim=16,
    experts=16, chosen=4, shared=1, expert_width=32,
)  # fmt: skip


@dataclass(frozen=True)
class Scale:
    """How large an experiment is. `valid` and `families` say which part of the theorems is searched (`I/N`)."""

    name: str
    seeds: tuple[int, ...]
    traced: tuple[str, ...]
    pairs: int
    epochs: int
    valid: str
    families: str
    lean_steps: int
    seconds: float


SMALL = Scale("small", (0,), ("Propositional", "Peano", "ListBasics"), 600, 2, "1/10", "1/14", 120, 30.0)
FULL = Scale("full", (0, 1, 2), (), 10**6, 8, "1/1", "1/1", 300, 60.0)


@dataclass(frozen=True)
class Place:
    """Where an experiment keeps what it makes, and its size."""

    out: Path
    scale: Scale

    @property
    def shared(self) -> Path:
        """What all experiments of a size use: the pairs, and the portfolio's runs."""
        return self.out.parent / f"shared-{self.scale.name}"


class Quiet:
    """Says nothing while a batch goes on but its remarks."""

    def begin(self, *_: Any) -> None: ...
    def result(self, result: TheoremResult) -> None: ...
    def remark(self, text: str) -> None:
        print(f"({text})", flush=True)

    def end(self) -> None: ...


def asked(name: str, description: str | None) -> Place:
    """The command line of an experiment; small by default."""
    parser = argparse.ArgumentParser(description=description)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--small", action="store_true", help="one seed, about a minute and a half on two cores (default)")
    size.add_argument("--full", action="store_true", help="three seeds, all theorems: hours")
    parser.add_argument("--out", type=Path, help="folder; default runs/experiments/NAME-SIZE")
    given = parser.parse_args()
    scale = FULL if given.full else SMALL
    return Place(given.out or ROOT / "runs" / "experiments" / f"{name}-{scale.name}", scale)


def library_pairs(place: Place) -> Path:
    """Training pairs out of the library's own proofs, traced once; none of a theorem kept for evaluation."""
    file = place.shared / "pairs.jsonl"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        traced = [LIBRARY / f"{name}.lean" for name in place.scale.traced] or [LIBRARY]
        trace_files(traced, file)
        assert_no_leak(read_pairs([file]), statement_hashes(evaluation_files()))
    return file


def pool(place: Place, names: Sequence[str], count: int) -> list[Path]:
    """Files of the library with `sorry` in place of the first `count` proofs of each."""
    folder = place.shared / f"pool-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"{name}.lean" for name in names]
    with contextlib.closing(ZygoteSource()) as zygotes:
        for file in (each for each in files if not each.exists()):
            text = (LIBRARY / file.name).read_bytes()
            outline = Outliner(zygotes).outline(text, str(file))
            proofs = [each.proof for each in outline.declarations if each.kind == "theorem" and each.proof][:count]
            for start, end in reversed(proofs):
                text = text[:start] + b" by sorry" + text[end:]
            file.write_bytes(text)
    return files


def part_of(place: Place, file: Path, shard: str) -> Path:
    """A file of theorems with those of a part (`I/N`: every N-th, from the I-th) only."""
    part = place.shared / f"{file.stem}-{shard.replace('/', '-of-')}.lean"
    if not part.exists():
        text = file.read_bytes()
        with contextlib.closing(ZygoteSource()) as zygotes:
            outline = Outliner(zygotes).outline(text, str(file))
        first, every = map(int, shard.split("/"))
        theorems = [each for each in outline.declarations if each.kind == "theorem"]
        for number, each in reversed(list(enumerate(theorems, start=1))):
            if number % every != first % every:
                text = text[: each.start] + text[each.end :]
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(text)
    return part


def trained(
    place: Place, name: str, seed: int, shape: PolicyConfig = SHAPE, **changes: Any
) -> tuple[Path, Card, float]:
    """A network trained on the library's pairs: its folder, its card, seconds. `changes` are of `TrainConfig`."""
    folder = place.out / f"{name}-{seed}"
    pairs = read_pairs([library_pairs(place)])[: place.scale.pairs]
    settings = {"epochs": place.scale.epochs, "valid_fraction": 0.15, "warmup_steps": 20, **changes}
    took = folder.with_name(f"{folder.name}.seconds")
    if not (folder / "card.json").exists():
        report = train(pairs, TrainConfig(model=shape, seed=seed, threads=1, **settings), folder)
        took.write_text(f"{report.seconds}\n")
    return folder, load_checkpoint(folder)[2], float(took.read_text())


def searched(
    folder: Path, file: Path, choice: PolicyChoice, scale: Scale, config: SearchConfig | None = None
) -> list[TheoremResult]:
    """What a policy proves of the experiment's part of a file; one process, no exploration unless it is asked for."""
    shard = {VALID: scale.valid, FAMILIES: scale.families}.get(file, "1/1")
    search = dataclasses.replace(
        config or SearchConfig(), budget_lean_steps=scale.lean_steps, budget_seconds=scale.seconds
    )
    policy = dataclasses.replace(choice, explore=choice.explore or 0.0)
    settings = ProveConfig(search, policy, workers=0, choice=Choice(shard=shard))
    try:
        return list(prove([Source(file)], folder, settings, Quiet()).results)
    except RunError:  # of an earlier version of leanseek
        return list(prove([Source(file)], folder, settings, Quiet(), fresh=True).results)


def portfolio(place: Place, file: Path = VALID) -> list[TheoremResult]:
    """The fixed templates alone on the same budget: no network, one run for all experiments."""
    return searched(place.shared / f"portfolio-{file.stem}", file, PolicyChoice(policy="portfolio"), place.scale)


def costs(results: Sequence[TheoremResult], alone: Sequence[TheoremResult]) -> dict[str, Any]:
    """The columns that every table of searches has: what was proved, beside the portfolio alone, and what it cost."""
    proved = {each.name for each in results if each.verdict == "proved"}
    theirs = {each.name for each in alone if each.verdict == "proved"}
    totals = summarize(results)
    return {
        "theorems": len(results),
        "proved": len(proved),
        "portfolio": len(theirs),
        "either": len(proved | theirs),
        "lean_steps": totals["lean_steps"],
        "expansions": totals["expansions"],
        "flops": totals["flops"],
        "proved_per_teraflop": totals["proved_per_teraflop"],
        "seconds": round(totals["search_seconds"], 1),
    }


def write(place: Place, title: str, rows: Sequence[dict[str, Any]], began: float) -> None:
    """Print the table and keep it, with the size and the seconds since `began` (of `time.monotonic`)."""
    place.out.mkdir(parents=True, exist_ok=True)
    wall = round(time.monotonic() - began, 1)
    whole = {"title": title, "scale": dataclasses.asdict(place.scale), "wall_seconds": wall, "rows": list(rows)}
    (place.out / "table.json").write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n")
    columns = list(dict.fromkeys(key for row in rows for key in row))
    lines = [f"## {title} ({place.scale.name}, {len(place.scale.seeds)} seed(s), {wall:.0f} s)", ""]
    lines += [f"| {' | '.join(key.replace('_', ' ') for key in columns)} |", "|" + "---|" * len(columns)]
    lines += [f"| {' | '.join(_cell(row.get(key)) for key in columns)} |" for row in rows]
    (place.out / "table.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines) + "\n", flush=True)


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, float):
        return f"{value:.2e}" if abs(value) >= 1e6 else f"{value:.4g}"
    return f"{value:,}" if isinstance(value, int) else str(value)
