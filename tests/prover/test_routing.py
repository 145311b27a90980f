"""Which experts fired: counted at the routers, and made again for a run by its checkpoint."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from prover.checkpoint import weights_hash
from prover.cli import main
from prover.model import PolicyModel
from prover.routing import recompute, route
from prover.tools import BUNDLED
from search.explorer.routing import add
from search.run_folder import ReportError, open_run

PROMPT = [1, 5, 9, 7, 3, 2]


def test_every_token_is_counted_once_for_each_chosen_expert(model: PolicyModel) -> None:
    prompt, tactics = route(model, PROMPT, [[4, 6], [8, 8, 1]])
    layers, chosen = len(model.routers()), model.config.chosen
    assert len(prompt) == layers
    assert all(len(layer) == model.config.experts for layer in prompt)
    assert [sum(layer) for layer in prompt] == [len(PROMPT) * chosen] * layers
    assert [[sum(layer) for layer in counts] for counts in tactics] == [[2 * chosen] * layers, [3 * chosen] * layers]


def test_a_prompt_is_routed_alike_whatever_follows_it(model: PolicyModel) -> None:
    alone, none = route(model, PROMPT, [])
    first, tactics = route(model, PROMPT, [[4, 6], [8, 8, 1]])
    second, again = route(model, PROMPT, [[8, 8, 1]])
    assert alone == first == second
    assert (none, tactics[1]) == ([], again[0])
    whole, _ = route(model, [*PROMPT, 4, 6], [])
    assert [list(layer) for layer in whole] == add([first, tactics[0]])


def test_a_run_is_read_again_by_its_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "toy.lean"
    file.write_text("def dbl (n : Nat) : Nat := n + n\ntheorem dbl_eq (n : Nat) : dbl n = n + n := by sorry\n")
    assert main(["prove", str(file), "--policy", "portfolio", "--workers", "0", "--run", "toy"]) == 0
    run = open_run(tmp_path / "runs/toy")
    with pytest.raises(ReportError, match="searched without a network"):
        recompute(run)
    policy = {"policy": "mixed", "checkpoint": str(BUNDLED)}
    manifest = {"policy": policy, "checkpoint_sha256": weights_hash(BUNDLED)}
    routing = recompute(dataclasses.replace(run, manifest=manifest))
    root = routing.theorems[1][0]
    assert routing.problems == ()
    assert sum(root.prompt[0]) > 20
    assert root.tactics
    (run.folder / "manifest.json").write_text(json.dumps(manifest))
    assert main(["inspect", "toy", "--html", "report.html", "--experts"]) == 0
    assert "heatMap" in Path("report.html").read_text()
    [told] = recompute(dataclasses.replace(run, manifest={"policy": policy})).problems
    assert "does not say which weights" in told
    with pytest.raises(ReportError, match=r"not the network that run toy was searched with \(weights 00ff…\)"):
        recompute(dataclasses.replace(run, manifest={**manifest, "checkpoint_sha256": "00ff"}))
    file.write_text("theorem other : 1 = 1 := by sorry\n")
    assert recompute(dataclasses.replace(run, manifest=manifest)).problems == (
        "1 theorems are not in their files as they were: no experts for them",
    )
