"""The exponent of the path length in the search's priority, 0, 0.5 and 1, at equal Lean steps.

`python experiments/alpha.py [--small | --full]`. The bundled network over the templates, and the templates alone, on
the validation theorems and on the families that are held out whole. A batch of 4 tactics, or the order would matter
little.
"""

from __future__ import annotations

import dataclasses
import time

from rows import asked, costs, searched, write

from data.splits import FAMILIES, VALID
from prover.tools import PolicyChoice
from search.best_first import SearchConfig

ALPHAS = (0.0, 0.5, 1.0)
NETWORK = PolicyChoice(policy="mixed", portfolio_first=0.0)


def main() -> None:
    place, began = asked("alpha", __doc__), time.monotonic()
    rows = []
    for file in (VALID, FAMILIES):
        for alpha in ALPHAS:
            config = SearchConfig(alpha=alpha, batch=4)
            folder = place.out / f"{file.stem}-{alpha:g}"
            alone = searched(folder / "portfolio", file, PolicyChoice(policy="portfolio"), place.scale, config)
            for seed in place.scale.seeds:
                choice = dataclasses.replace(NETWORK, seed=seed)
                results = searched(folder / f"network-{seed}", file, choice, place.scale, config)
                rows.append({"theorems_of": file.stem, "alpha": alpha, "seed": seed, **costs(results, alone)})
    write(place, "The exponent alpha", rows, began)


if __name__ == "__main__":
    main()
