"""From theorem to theorem: children that end, spares that take over."""

from __future__ import annotations

from collections.abc import Iterator

import psutil
import pytest
from driving import AND, QUICK, TheoremOf, kinds, pid_of, spare_of
from processes import end, gone

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.errors import LeanStartError
from lean_project.outline import ZygoteSource
from lean_project.sessions import embedded_env


@pytest.fixture
def env(zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    one = embedded_env(zygotes, QUICK)
    yield one
    one.close()


def test_a_theorem_that_does_not_start_leaves_the_environment_usable(env: DojoEnv, theorem_of: TheoremOf) -> None:
    with pytest.raises(LeanStartError, match=r"1:12: Unknown identifier `two`"):
        env.start(Theorem("t", "", 0, "", "theorem t : two = 2 := by ", ""))
    assert kinds(env, env.start(theorem_of(AND)), "skip") == ["state"]


def test_starting_again_ends_the_old_process(env: DojoEnv, theorem_of: TheoremOf) -> None:
    env.start(theorem_of(AND))
    pid = pid_of(env)
    env.start(theorem_of(AND))
    assert gone(pid)
    pid = pid_of(env)
    env.close()
    env.close()
    assert gone(pid)


def test_a_spare_takes_over_the_next_theorem(env: DojoEnv, theorem_of: TheoremOf) -> None:
    above = "def two : Nat := 2\n"
    root = env.start(theorem_of(above + AND))
    assert kinds(env, root, "skip") == ["state"]
    spare = spare_of(env)
    root = env.start(theorem_of(above + "theorem u (h : two = 3) : two = 3 := by sorry"))
    assert pid_of(env) == spare
    assert kinds(env, root, "exact h") == ["finished"]
    end(pid_of(env))
    assert kinds(env, root, "skip", "exact h") == ["state", "finished"]
    assert env.restarts == 1


def test_a_spare_of_another_text_is_of_no_harm(env: DojoEnv, theorem_of: TheoremOf) -> None:
    # The two are of one file for all that the records say.
    assert kinds(env, env.start(theorem_of("def two : Nat := 2\n" + AND)), "skip") == ["state"]
    other = theorem_of("def two : Nat := 3\ntheorem u : two = 3 := by sorry")
    assert kinds(env, env.start(other), "rfl") == ["finished"]


def test_a_spare_that_was_killed_is_replaced(env: DojoEnv, theorem_of: TheoremOf) -> None:
    assert kinds(env, env.start(theorem_of(AND)), "skip") == ["state"]
    end(spare_of(env))
    assert kinds(env, env.start(theorem_of(AND)), "skip") == ["state"]


def test_a_spare_has_run_no_tactics_and_goes_with_the_environment(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    assert kinds(env, root, "skip") == ["state"]
    spare = spare_of(env)
    assert spare != pid_of(env)
    env.close()
    assert not psutil.pid_exists(spare)
