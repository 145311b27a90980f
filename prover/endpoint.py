"""A model behind an OpenAI-compatible server (vLLM, llama.cpp, ...) as a policy: `/v1/completions`.

It must not know the search. Questions of one call go out at the same time; one that fails is asked again, later each
time. When the server does not answer any more the policy says so once, proposes nothing for a while, and then tries
again.
"""

from __future__ import annotations

import json
import logging
import math
import os
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from prover.plain_prompt import first_line, plain_prompt
from search.protocols import Candidate, Proposal, Query

_log = logging.getLogger(__name__)

KEY = "OPENAI_API_KEY"
_AGAIN = (408, 409, 425, 429)


class EndpointError(ValueError):
    """A server that cannot be used as asked. One line that names the address and the mend."""


@dataclass(frozen=True)
class EndpointConfig:
    """How a server is asked.

    Attributes:
        url: up to and with the version, such as `http://localhost:8000/v1`.
        model: its name there; none takes the first of the server's list.
        temperature: of sampling.
        timeout: seconds for one answer.
        tries: times that one question is asked.
        pause: seconds before the second time, doubled for each further one.
        silence: seconds for which a server that failed is not asked.
        concurrency: questions under way at one time.
    """

    url: str
    model: str | None = None
    temperature: float = 1.0
    timeout: float = 30.0
    tries: int = 3
    pause: float = 0.5
    silence: float = 30.0
    concurrency: int = 8
    max_tokens: int = 64


class EndpointPolicy:
    """Draws tactics from a server. `remarks` collects what the user should hear."""

    def __init__(self, config: EndpointConfig) -> None:
        self.config = config
        self.remarks: list[str] = []
        self._model = config.model
        self._silent_until = 0.0

    def check(self) -> None:
        """See that the server answers.

        Raises:
            EndpointError: it does not.
        """
        try:
            self._name()
        except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
            raise EndpointError(
                f"{self.config.url}: no OpenAI-compatible server ({_words(error)}); start it, or mend the address"
            ) from error

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """At most `width` tactics for each query, most probable first; none while the server is gone."""
        if not queries or time.monotonic() < self._silent_until:
            return [Proposal(()) for _ in queries]
        with ThreadPoolExecutor(min(len(queries), self.config.concurrency)) as pool:
            return list(pool.map(lambda query: self._one(query, width), queries))

    def _one(self, query: Query, width: int) -> Proposal:
        try:
            answer = self._insist(
                "completions",
                {
                    "model": self._name(),
                    "prompt": plain_prompt(query),
                    "n": width,
                    "max_tokens": self.config.max_tokens,
                    "temperature": self.config.temperature,
                    "logprobs": 1,
                    "stop": ["\n"],
                },
            )
            return _proposal(answer)
        except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
            self._silent_until = time.monotonic() + self.config.silence
            if not self.remarks:
                text = f"{self.config.url} does not answer ({_words(error)}); going on with what remains"
                self.remarks.append(text)
                _log.warning(text)
            return Proposal(())

    def _name(self) -> str:
        if self._model is None:
            self._model = str(self._insist("models", None)["data"][0]["id"])
        return self._model

    def _insist(self, path: str, body: dict[str, Any] | None) -> dict[str, Any]:
        for attempt in range(self.config.tries):
            try:
                return self._ask(path, body)
            except urllib.error.HTTPError as error:
                if error.code < 500 and error.code not in _AGAIN:
                    raise
                last: Exception = error
            except (OSError, ValueError) as error:
                last = error
            if attempt + 1 < self.config.tries:
                time.sleep(self.config.pause * 2**attempt)
        raise last

    def _ask(self, path: str, body: dict[str, Any] | None) -> dict[str, Any]:
        headers = {"Content-Type": "application/json"}
        if key := os.environ.get(KEY):
            headers["Authorization"] = f"Bearer {key}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.config.url.rstrip('/')}/{path}", data, headers)
        with urllib.request.urlopen(request, timeout=self.config.timeout) as response:
            answer = json.loads(response.read())
        if not isinstance(answer, dict):
            raise ValueError("the answer is no JSON object")
        return answer


def _proposal(answer: dict[str, Any]) -> Proposal:
    """Candidates of an answer. Without log-probabilities a tactic has the share of the draws that gave it."""
    choices = answer["choices"]
    told: dict[str, float] = {}
    counts: dict[str, int] = {}
    for choice in choices:
        tactic = first_line(str(choice["text"]))
        if not tactic:
            continue
        counts[tactic] = counts.get(tactic, 0) + 1
        values = (choice.get("logprobs") or {}).get("token_logprobs")
        if values:
            told[tactic] = math.fsum(float(value) for value in values if value is not None)
    for tactic, count in counts.items():
        told.setdefault(tactic, math.log(count / len(choices)))
    ordered = sorted(told.items(), key=lambda item: -item[1])
    tokens = int((answer.get("usage") or {}).get("total_tokens", 0))
    return Proposal(tuple(Candidate(tactic, log_prob, "openai") for tactic, log_prob in ordered), tokens)


def _words(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"HTTP {error.code}"
    reason = getattr(error, "reason", None) or error
    return str(reason) or type(error).__name__
