"""Portfolio, network and both at equal Lean steps, on the validation theorems and on families held out whole.

`python experiments/portfolio_and_policy.py [--small | --full]`. The network is the bundled one; proofs per 10^12 FLOPs
are in the same table.
"""

from __future__ import annotations

import time

from rows import asked, costs, portfolio, searched, write

from data.splits import FAMILIES, VALID
from prover.tools import PolicyChoice

POLICIES = {
    "network alone": PolicyChoice(policy="learned"),
    "network over the templates": PolicyChoice(policy="mixed", portfolio_first=0.0),
    "templates first, then network over templates": PolicyChoice(policy="mixed"),
    "the same with exploration": PolicyChoice(policy="mixed", explore=0.3),
}


def main() -> None:
    place, began = asked("portfolio_and_policy", __doc__), time.monotonic()
    rows = []
    for file in (VALID, FAMILIES):
        alone = portfolio(place, file)
        rows.append({"theorems_of": file.stem, "policy": "portfolio", "seed": "-", **costs(alone, alone)})
        for name, choice in POLICIES.items():
            for seed in place.scale.seeds:
                folder = place.out / f"{file.stem}-{name.replace(' ', '_').replace(',', '')}-{seed}"
                seeded = PolicyChoice(**{**vars(choice), "seed": seed})
                results = searched(folder, file, seeded, place.scale)
                rows.append({"theorems_of": file.stem, "policy": name, "seed": seed, **costs(results, alone)})
    write(place, "Portfolio, network, both", rows, began)


if __name__ == "__main__":
    main()
