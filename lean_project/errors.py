"""The exceptions of the Lean doorway: a process that died, kept silent or never started.

What Lean *says* about a tactic is a value (`lean_project.states.LeanError`), never one of these.
"""


class LeanEnvError(Exception):
    """Root of all failures of a Lean environment. The text is one line that names the mend."""


class LeanStartError(LeanEnvError):
    """Lean, its library or a theorem could not be started."""


class LeanCrashed(LeanEnvError):
    """A Lean process ended although it was asked to go on."""


class LeanKilled(LeanCrashed):
    """A Lean process was ended by somebody else, by SIGKILL, which no tactic sends; or its fork server ended."""


class LeanTimeout(LeanEnvError):
    """A Lean process did not answer in time and was killed."""


ATTEMPTS = 8
"""How often something is tried whose process somebody ends."""
