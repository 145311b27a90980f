"""What Lean refused is not run again; everything else comes out as without the memory."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from scripted import THEOREM, ScriptedCertifier, ScriptedEnv, Table, TablePolicy, tables, weights

from lean_project.states import LeanError, ProofFinished, TacticResult, TacticState
from search.best_first import SearchConfig, Services, search
from search.memory import RememberingEnv
from search.protocols import RecallingEnv

TABLE: Table = {"root": {"bad": "no", "step": ("g",), "end": ()}, "g": {"simp": ()}}
CONFIG = SearchConfig(batch=2, budget_seconds=1e9)


class Counting(ScriptedEnv):
    ran: list[str]

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        self.ran = [*getattr(self, "ran", []), *tactics]
        return super().run(state, tactics)


def test_a_refusal_is_given_again_without_asking() -> None:
    env = Counting(TABLE)
    remembering = RememberingEnv(env)
    assert isinstance(remembering, RecallingEnv)
    state = remembering.start(THEOREM)
    remembering.run(state, ["bad", "step"])
    again = remembering.run(remembering.start(THEOREM), ["bad", "step", "bad", "end", "step"])
    assert env.ran == ["bad", "step", "step", "end", "step"]
    kinds = [type(result.outcome) for result in again]
    assert kinds == [LeanError, TacticState, LeanError, ProofFinished]
    assert (again[0].seconds, again[0].cpu) == (0.0, 0.0)


def test_only_refusals_count() -> None:
    class Slow(ScriptedEnv):
        def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
            self.asked += tactics
            return [TacticResult(LeanError("too slow", "timeout"), 1.0) for _ in tactics]

    env = Slow(TABLE)
    remembering = RememberingEnv(env)
    state = remembering.start(THEOREM)
    remembering.run(state, ["x"])
    remembering.run(state, ["x"])
    assert env.asked == ["x", "x"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_second_search_goes_the_same_way(data: st.DataObject) -> None:
    table = data.draw(tables())
    log_probs = data.draw(weights(table))

    def found(env: RecallingEnv) -> tuple[object, ...]:
        services = Services(certifier=ScriptedCertifier(), clock=lambda: 0.0)
        result = search(THEOREM, env, TablePolicy(table, log_probs), CONFIG, services)
        return result.verdict, result.reason, result.proof, result.expansions, result.lean_steps

    plain = found(ScriptedEnv(table))
    remembering = RememberingEnv(ScriptedEnv(table))
    assert found(remembering) == plain
    assert found(remembering) == plain
