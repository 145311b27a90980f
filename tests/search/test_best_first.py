"""The search against a scripted Lean: verdicts, budgets, order, crashes, refusals; random graphs by brute force."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scripted import (
    THEOREM,
    Clock,
    ScriptedCertifier,
    ScriptedCritic,
    ScriptedEnv,
    Table,
    TablePolicy,
    provable,
    smallest,
    tables,
    weights,
)

from lean_project.errors import LeanCrashed, LeanTimeout
from search.best_first import SearchConfig, SearchResult, Services, search
from search.check import check_tree
from search.extract import ProofTree
from search.journal import Journal, read_journal

DEBUG = SearchConfig(debug=True, budget_seconds=1e9)

EASY: Table = {
    "root": {"split": ("a", "b"), "bad": "no such lemma"},
    "a": {"simp": ()},
    "b": {"step": ("c",)},
    "c": {"rfl": ()},
}


def run(
    table: Table,
    config: SearchConfig = DEBUG,
    log_probs: dict[tuple[str, str], float] | None = None,
    **services: Any,
) -> tuple[SearchResult, ScriptedEnv, TablePolicy]:
    env, policy = ScriptedEnv(table), TablePolicy(table, log_probs or {})
    services.setdefault("certifier", ScriptedCertifier())
    services.setdefault("clock", Clock(0.001))
    result = search(THEOREM, env, policy, config, Services(**services))
    if result.tree:
        check_tree(result.tree)
    return result, env, policy


def test_a_certified_proof_is_proved_and_counted() -> None:
    result, env, policy = run(EASY)
    assert (result.verdict, result.reason) == ("proved", "")
    assert result.proof == "\n  split\n  · simp\n  · step\n    rfl"
    assert result.certificate is not None and result.certificate.holds
    assert (result.expansions, result.lean_steps, result.tokens, result.flops) == (4, 5, 40, 400.0)
    assert env.asked == ["root", "a", "b", "c"]
    assert policy.paths == [(), ("split",), ("split",), ("split", "step")]


def test_without_a_certifier_nothing_is_proved() -> None:
    result, _, _ = run(EASY, certifier=None)
    assert result.verdict == "uncertified" and result.proof and result.certificate is None


def test_a_finishing_tactic_ends_the_expansion() -> None:
    result, _, _ = run({"root": {"simp": (), "omega": (), "grind": ()}})
    assert (result.lean_steps, result.proof) == (1, "simp")


def test_a_dead_end_is_exhausted() -> None:
    result, _, _ = run({"root": {"a": ("x", "y"), "b": ("root",)}, "x": {"t": "error"}, "y": {"t": ()}})
    assert (result.verdict, result.reason, result.proof) == ("open", "exhausted", None)


def test_a_theorem_that_does_not_start_says_why() -> None:
    env = ScriptedEnv(EASY, start_error="unknown identifier 'nope'")
    result = search(THEOREM, env, TablePolicy(EASY), DEBUG, Services(clock=Clock()))
    assert (result.verdict, result.reason) == ("failed_to_start", "unknown identifier 'nope'")
    assert result.seconds == 1.0 and result.tree is None


CHAIN: Table = {"root": {"t": ("n1",)}, **{f"n{i}": {"t": (f"n{i + 1}",), "u": "no"} for i in range(1, 200)}}


@pytest.mark.parametrize(
    ("config", "reason", "expansions"),
    [
        (replace(DEBUG, budget_expansions=5), "out of expansions", 5),
        (replace(DEBUG, budget_lean_steps=6), "out of Lean steps", 4),
        (replace(DEBUG, budget_tokens=25), "out of tokens", 3),
        (replace(DEBUG, budget_seconds=2.0), "out of time", None),
    ],
)
def test_budgets_end_the_search(config: SearchConfig, reason: str, expansions: int | None) -> None:
    result, _, _ = run(CHAIN, config, clock=Clock(0.1))
    assert (result.verdict, result.reason) == ("open", reason)
    if expansions is None:
        assert 2.0 <= result.seconds < 2.6
    else:
        assert result.expansions == expansions
    assert config.budget_lean_steps is None or result.lean_steps == config.budget_lean_steps


def test_stop_ends_the_search() -> None:
    answers = iter([False, False, True])
    result, _, _ = run(CHAIN, stop=lambda: next(answers))
    assert (result.reason, result.expansions) == ("stopped", 2)


@pytest.mark.parametrize(
    "config",
    [replace(DEBUG, budget_expansions=1), replace(DEBUG, budget_seconds=1.5), replace(DEBUG, budget_lean_steps=1)],
)
def test_a_proof_found_as_a_budget_is_crossed_counts(config: SearchConfig) -> None:
    result, _, _ = run({"root": {"simp": ()}}, config, clock=Clock(1.0))
    assert result.verdict == "proved"


def test_the_best_path_goes_first_and_alpha_lengthens_it() -> None:
    table: Table = {
        "root": {"deep": ("d1",), "flat": ("f1",)},
        "d1": {"t": ("d2",)},
        "d2": {"t": ("d3",)},
        "d3": {"t": "no"},
        "f1": {"t": ("f2",)},
    }
    log_probs = {("root", "deep"): -1.0, ("root", "flat"): -2.5, ("d1", "t"): -1.0, ("d2", "t"): -1.0}
    _, env, _ = run(table, replace(DEBUG, alpha=0.0, budget_expansions=4), log_probs)
    assert env.asked == ["root", "d1", "d2", "f1"]
    _, env, _ = run(table, replace(DEBUG, alpha=1.0, budget_expansions=4), log_probs)
    assert env.asked == ["root", "d1", "d2", "d3"]


def test_a_critic_is_asked_about_new_goals_once_and_moves_them(tmp_path: Path) -> None:
    table: Table = {
        "root": {"a": ("near",), "b": ("far",)},
        "near": {"c": ("near2",)},
        "far": {"d": ("far2",)},
        "near2": {"x": "no"},
        "far2": {"e": ()},
    }
    log_probs = {("root", "a"): -0.5, ("root", "b"): -1.0}
    _, env, _ = run(table, replace(DEBUG, budget_expansions=3), log_probs)
    assert env.asked == ["root", "near", "near2"]
    critic = ScriptedCritic({"near": -3.0, "near2": -3.0, "far2": -0.5})
    with Journal(tmp_path / "j.jsonl") as journal:
        found, env, _ = run(table, DEBUG, log_probs, critic=critic, journal=journal)
    assert env.asked[:3] == ["root", "far", "far2"]
    assert critic.asked[:2] == ["near", "far"] and len(critic.asked) == len(set(critic.asked))
    assert found.tokens == 10 * found.expansions + 3 * len(critic.asked)
    told = {line.goals[0].target: line for line in read_journal(tmp_path / "j.jsonl").nodes.values()}
    assert told["near"].extra == {"outlook": -3.0} and told["near"].priority == pytest.approx(-3.5)
    assert told["far"].extra == {}


def test_unlikely_candidates_wait_until_their_turn() -> None:
    table: Table = {
        "root": {"likely": ("a",), "no": "error", "unlikely": ("b",)},
        "a": {"t": ("c",)},
        "b": {"t": ()},
        "c": {"t": "error"},
    }
    log_probs = {("root", "likely"): -0.1, ("root", "no"): -0.2, ("root", "unlikely"): -3.0}
    result, env, policy = run(table, replace(DEBUG, batch=2), log_probs)
    assert env.asked == ["root", "a", "c", "root", "b"]
    assert policy.paths == [(), ("likely",), ("likely", "t"), ("unlikely",)]
    assert result.verdict == "proved"


def test_a_better_path_moves_a_waiting_goal_forward() -> None:
    table: Table = {
        "root": {"far": ("a",), "middle": ("b",), "near": ("c",)},
        "a": {"t": "no"},
        "b": {"t": "no"},
        "c": {"t": ("a",)},
    }
    log_probs = {("root", "far"): -9.0, ("root", "middle"): -5.0, ("root", "near"): -1.0, ("c", "t"): -1.0}
    _, env, _ = run(table, log_probs=log_probs)
    assert env.asked == ["root", "c", "a", "b"]


def test_goals_that_cannot_help_are_not_expanded() -> None:
    table: Table = {
        "root": {"both": ("dead", "sibling"), "rest": ("x",)},
        "dead": {"t": "no"},
        "sibling": {"t": ()},
        "x": {"u": ("late",), "v": ()},
        "late": {"t": ()},
    }
    _, env, _ = run(table, log_probs={("root", "rest"): -9.0})
    assert env.asked == ["root", "dead", "x"]


def test_a_goal_set_aside_comes_back_when_a_new_path_needs_it() -> None:
    table: Table = {
        "root": {"both": ("dead", "side"), "rest": ("x",)},
        "dead": {"t": "no"},
        "side": {"t": ()},
        "x": {"t": ("side",)},
    }
    result, env, _ = run(table, log_probs={("root", "both"): -0.1, ("root", "rest"): -9.0})
    assert env.asked == ["root", "dead", "x", "side"]
    assert result.verdict == "proved"


def test_what_is_below_a_goal_set_aside_comes_back_too() -> None:
    table: Table = {
        "root": {"both": ("side", "dead"), "rest": ("x",)},
        "side": {"t": ("below",)},
        "dead": {"t": "no"},
        "below": {"t": ()},
        "x": {"t": ("side",)},
    }
    log_probs = {("root", "both"): -0.1, ("root", "rest"): -9.0, ("side", "t"): -0.5}
    result, env, _ = run(table, log_probs=log_probs)
    assert env.asked == ["root", "side", "dead", "x", "below"]
    assert result.verdict == "proved"


def test_states_that_are_not_needed_are_released() -> None:
    table: Table = {"root": {"s": ("a", "b"), "t": ("a",), "u": ("b", "a")}, "a": {}, "b": {}}
    result, env, _ = run(table)
    assert result.reason == "exhausted"
    assert list(env.alive.values()) == ["b"]
    result, env, _ = run(EASY)
    assert env.alive == {}


def test_a_state_with_too_long_goals_is_dropped() -> None:
    long = "x" * 200
    result, env, _ = run({"root": {"grow": (long,)}, long: {"t": ()}}, replace(DEBUG, max_goal_chars=150))
    assert result.reason == "exhausted" and env.asked == ["root"] and env.alive == {}


def test_one_crash_costs_one_expansion() -> None:
    table: Table = {
        "root": {"a": ("x",), "b": ("y",)},
        "x": {"t": LeanCrashed("gone")},
        "y": {"t": ()},
    }
    result, env, _ = run(table, log_probs={("root", "a"): -0.1})
    assert (result.verdict, env.asked) == ("proved", ["root", "x", "y"])


def test_crashes_that_do_not_follow_each_other_do_not_end_the_search() -> None:
    table: Table = {"root": {f"t{i}": (f"n{i}",) for i in range(8)}, "n7": {"t": ()}}
    for i in range(7):
        table = {**table, f"n{i}": {"t": LeanCrashed("gone") if i % 3 < 2 else "no"}}
    result, env, _ = run(table)
    assert result.verdict == "proved" and len(env.asked) == 9


def test_lean_that_cannot_be_brought_back_ends_the_search() -> None:
    table: Table = {
        "root": {f"t{i}": (f"n{i}",) for i in range(5)},
        **{f"n{i}": {"t": LeanTimeout("no answer in 3 s")} for i in range(5)},
    }
    result, env, _ = run(table)
    assert (result.verdict, result.reason) == ("open", "Lean could not be brought back: no answer in 3 s")
    assert len(env.asked) == 4


def test_an_exhausted_search_tells_of_lost_expansions() -> None:
    result, _, _ = run({"root": {"t": LeanCrashed("gone")}})
    assert (result.verdict, result.reason) == ("open", "exhausted; an expansion was lost: gone")


def test_a_refused_proof_is_given_up_and_the_search_goes_on(tmp_path: Path) -> None:
    table: Table = {"root": {"cheat": (), "step": ("a",)}, "a": {"cheat": (), "honest": ()}}
    certifier = ScriptedCertifier(bad=["cheat"])
    with Journal(tmp_path / "j.jsonl") as journal:
        result, env, policy = run(table, certifier=certifier, journal=journal)
    assert (result.verdict, result.proof) == ("proved", "\n  step\n  honest")
    assert env.asked == ["root", "root", "a", "a"]
    assert len(policy.paths) == 2, "untried candidates need no new proposal"
    refused = read_journal(tmp_path / "j.jsonl").refused
    assert [line.proof for line in refused][:2] == [
        "cheat",
        "\n  set_option tactic.hygienic false in\n  cheat",
    ]
    assert {line.reason for line in refused} == {"by the script"}


def test_refusals_all_the_way_end_exhausted() -> None:
    result, _, _ = run({"root": {"cheat": (), "t": ("a",)}, "a": {"cheat": ()}}, certifier=ScriptedCertifier([""]))
    assert (result.verdict, result.reason, result.proof) == ("open", "exhausted", None)


def test_a_certifier_that_fails_is_not_a_proof() -> None:
    certifier = ScriptedCertifier(error=LeanCrashed("no memory"))
    result, _, _ = run(EASY, certifier=certifier)
    assert result.verdict == "open" and "could not be checked: no memory" in result.reason


def test_the_certifier_sees_renderings_in_order_until_one_holds() -> None:
    certifier = ScriptedCertifier()
    run(EASY, certifier=certifier)
    assert len(certifier.seen) == 1
    certifier = ScriptedCertifier(bad=["split\n  ·"])
    result, _, _ = run(EASY, certifier=certifier)
    assert result.verdict == "open" and len(certifier.seen) == 2
    assert "tactic.hygienic false" in certifier.seen[1]


def replayed(table: Table, proof: ProofTree) -> bool:
    """Whether every step of a proof tree is in the table."""
    outcome = table[proof.goals[0].target][proof.tactic]
    left = tuple(child.goals[0].target for child in proof.children)
    return outcome == left and all(replayed(table, child) for child in proof.children)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(tables(), st.data(), st.sampled_from([0.0, 0.5, 1.0]))
def test_random_graphs_agree_with_brute_force(table: Table, data: st.DataObject, alpha: float) -> None:
    log_probs = data.draw(weights(table))
    batch = data.draw(st.integers(1, 4))
    result, _, _ = run(table, replace(DEBUG, alpha=alpha, batch=batch), log_probs)
    if "root" in provable(table):
        assert result.verdict == "proved" and result.proof_tree is not None
        assert replayed(table, result.proof_tree)
    else:
        assert (result.verdict, result.reason) == ("open", "exhausted")


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(tables(), st.data())
def test_random_refusals_agree_with_brute_force(table: Table, data: st.DataObject) -> None:
    """Closing tactics drawn as cheats: a proof without them is found, unless a proof with them hid it."""
    closing = [tactic for tactics in table.values() for tactic, outcome in tactics.items() if outcome == ()]
    cheats = [tactic for tactic in closing if data.draw(st.booleans())]
    certifier = ScriptedCertifier(bad=cheats)
    config = replace(DEBUG, batch=data.draw(st.integers(1, 4)))
    result, _, _ = run(table, config, data.draw(weights(table)), certifier=certifier)
    honest = {
        name: {tactic: outcome for tactic, outcome in tactics.items() if tactic not in cheats}
        for name, tactics in table.items()
    }
    if result.verdict == "proved":
        assert result.proof_tree is not None and replayed(honest, result.proof_tree)
    if "root" not in provable(honest):
        assert (result.verdict, result.reason) == ("open", "exhausted")


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(tables(), st.integers(1, 6))
def test_cut_searches_leave_a_sound_tree(table: Table, expansions: int) -> None:
    result, _, _ = run(table, replace(DEBUG, budget_expansions=expansions))
    assert result.expansions <= expansions
    if result.verdict == "proved":
        assert result.proof_tree is not None and result.proof_tree.size >= smallest(table)["root"]


def test_the_same_search_twice_gives_the_same_journal(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        with Journal(tmp_path / name) as journal:
            run(EASY, clock=Clock(0.5), journal=journal)
        texts.append((tmp_path / name).read_text())
    assert texts[0] == texts[1]
    assert [json.loads(line)["kind"] for line in texts[0].splitlines()][-1] == "end"
