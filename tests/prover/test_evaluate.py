"""The estimates are the textbook's, and a measurement on real Lean counts what happened."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.jsonl import write_lines
from data.records import TracedStep, statement_hash, to_json
from prover.commands.watching import Silent
from prover.evaluate import EvalConfig, bootstrap, evaluate, pass_at
from prover.inputs import UsageError
from prover.proving import ProveConfig
from prover.tools import PolicyChoice
from search.best_first import SearchConfig

SOURCE = """
theorem swap (p q : Prop) : p ∧ q → q ∧ p := by sorry
theorem wrong (p : Prop) : p := by sorry
theorem seen (p : Prop) (h : p) : p := by sorry
theorem typo (p : Prop) : undefined p := by sorry
"""
CONFIG = EvalConfig(
    prove=ProveConfig(search=SearchConfig(budget_expansions=10), policy=PolicyChoice(policy="portfolio"), workers=0),
    repeats=1,
    samples=200,
)


@given(st.integers(1, 8), st.data())
def test_pass_at_k_is_the_share_of_all_choices_of_k_runs(runs: int, data: st.DataObject) -> None:
    proved = data.draw(st.integers(0, runs))
    k = data.draw(st.integers(1, runs))
    outcomes = [True] * proved + [False] * (runs - proved)
    chosen = [any(choice) for choice in itertools.combinations(outcomes, k)]
    assert pass_at(k, runs, proved) == pytest.approx(sum(chosen) / len(chosen))


def test_pass_at_more_than_was_run_is_refused() -> None:
    with pytest.raises(ValueError, match="pass@3 cannot be estimated from 2 runs"):
        pass_at(3, 2, 1)


def test_bootstrap_interval_is_that_of_a_mean() -> None:
    low, high = bootstrap([[0.0], [1.0]] * 200, samples=2000)
    assert low == pytest.approx(0.5 - 1.96 * 0.5 / 20, abs=0.01)
    assert high == pytest.approx(0.5 + 1.96 * 0.5 / 20, abs=0.01)
    assert bootstrap([[1.0], [1.0]], 100) == (1.0, 1.0)
    some = [[0.0, 1.0], [1.0, 1.0], [1.0, 0.0]]
    assert bootstrap(some, 500, seed=3) == bootstrap(some, 500, seed=3)


def test_bootstrap_knows_that_repeats_differ() -> None:
    """Repeats of very different luck widen the interval, though every theorem has the same mean."""
    low, high = bootstrap([[0.0, 1.0]] * 50, samples=500)
    assert (low, high) == (0.0, 1.0)


def test_measurement_on_real_lean(tmp_path: Path) -> None:
    (tmp_path / "set.lean").write_text(SOURCE)
    trained = TracedStep("⊢ True", "trivial", "t", statement_hash("theorem t (q : Prop) (g : q) : q := g"))
    write_lines(tmp_path / "train.jsonl", [to_json(trained)])
    config = replace(CONFIG, trained_on=(tmp_path / "train.jsonl",))
    report = evaluate([tmp_path / "set.lean"], config, tmp_path / "eval", Silent())
    [row] = report.rows
    assert (report.theorems, report.failed_to_start, report.left_out) == (3, 1, ("seen",))
    assert row.proved == ("swap",)
    assert row.pass_at == {1: pytest.approx(1 / 3)}
    assert row.interval[0] <= 1 / 3 <= row.interval[1]
    assert row.temperature is None and report.portfolio is None
    assert row.expansions > 0 and row.lean_steps > row.expansions and row.flops == 0.0
    written = json.loads((tmp_path / "eval" / "eval.json").read_text())
    assert written["rows"][0]["proved"] == ["swap"]
    assert "| portfolio | 1 | 0.333 " in (tmp_path / "eval" / "eval.md").read_text()
    assert (tmp_path / "eval" / "curves.png").read_bytes().startswith(b"\x89PNG")
    assert row.curves["expansions"][-1][1] == pytest.approx(1 / 3)
    before = (tmp_path / "eval" / "portfolio" / "results.jsonl").read_bytes()
    assert evaluate([tmp_path / "set.lean"], config, tmp_path / "eval", Silent()) == report
    assert (tmp_path / "eval" / "portfolio" / "results.jsonl").read_bytes() == before


def test_nothing_to_measure_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="at least one repeat"):
        evaluate([tmp_path / "none.lean"], replace(CONFIG, repeats=0), tmp_path / "eval", Silent())
    with pytest.raises(UsageError, match=r"none\.lean"):
        evaluate([tmp_path / "none.lean"], CONFIG, tmp_path / "eval", Silent())
