"""New statements to prove, by exploration: equations about the functions of Lean files that hold on samples.

`python -m experiments.conjectured FILES.lean --out statements.jsonl [--per-vocabulary 12]` writes lines that
`leanseek prove` takes: the text above a theorem of the file as `header`, and an equation between terms of the functions
that the theorem speaks of. Nothing that an evaluation set states is written. What is proved of them becomes training
pairs by `leanseek train --data RUN`.
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from data.conjecture import Equation, Limits
from data.general_types import NotTyped, equation
from data.jsonl import append_line
from data.records import Theorem, statement_hash
from data.splits import evaluation_files, statement_hashes
from lean_project.errors import LeanEnvError
from lean_project.evaluation import Evaluator
from lean_project.outline import Outliner, ZygoteSource
from lean_project.theorems import load_theorems
from lean_project.vocabulary import Vocabulary, vocabulary
from search.theory import Theory

LIMITS = Limits(size=6, full_size=4, terms=800, terms_of_size=400)


def statements(theorem: Theorem, zygotes: ZygoteSource, seen: set[Vocabulary], most: int) -> Iterator[str]:
    """Equations about what a theorem speaks of, plainest first; none when its vocabulary is among those `seen`."""
    prefix = theorem.prefix if theorem.brief_prefix is None else theorem.brief_prefix
    with closing(Evaluator(zygotes, theorem.imports, prefix, 30.0)) as lean:
        words = vocabulary(theorem, lean)
        if words in seen or not words.functions:
            return
        seen.add(words)
        theory = Theory(words, lean, LIMITS)
        for candidate in itertools.islice(_equations(theory), most):
            try:
                stated = equation(candidate.left, candidate.right)
            except NotTyped:
                continue
            yield " ".join([*stated.binders, ":", stated.body])


def _equations(theory: Theory) -> Iterator[Equation]:
    while not theory.finished:
        yield from theory.candidates()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--per-vocabulary", type=int, default=12)
    asked = parser.parse_args()
    kept_away = statement_hashes(evaluation_files())
    told: set[str] = set()
    with closing(ZygoteSource()) as zygotes:
        for file in asked.files:
            seen: set[Vocabulary] = set()
            known = len(told)
            for theorem in load_theorems(file, Outliner(zygotes)).theorems:
                try:
                    for text in statements(theorem, zygotes, seen, asked.per_vocabulary):
                        name = f"conjecture_{len(told) + 1}"
                        hashed = statement_hash(f"theorem {name} {text}")
                        if hashed in kept_away or hashed in told:
                            continue
                        told.add(hashed)
                        above = theorem.prefix if theorem.brief_prefix is None else theorem.brief_prefix
                        append_line(asked.out, {"name": name, "header": above, "statement": f"theorem {name} {text}"})
                except LeanEnvError as error:
                    print(f"({file.name}, {theorem.name}: {error})")
            print(f"{file.name}: {len(told) - known} statements", flush=True)


if __name__ == "__main__":
    main()
