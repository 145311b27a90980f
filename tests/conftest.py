"""What all tests share: property tests have no deadline, and the process ends as the command line does.

The machines that run the tests are shared and noisy, hence no deadline.
"""

import sys

import pytest
from hypothesis import settings

from prover.cli import end

settings.register_profile("noisy", deadline=None)
settings.load_profile("noisy")

EXIT_CODE = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[EXIT_CODE] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """After everything is told: what Ray left in this process shall not decide its exit code."""
    if EXIT_CODE in config.stash and "ray" in sys.modules:
        end(config.stash[EXIT_CODE])
