"""Animals of a pedigree with records, and what they are to each other by the tabular method: no recursion, no sparsity.

Some have no records, some no known parents, one is inbred. In: a folder. Out: designs.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

import hlmdsl
from hlmdsl.design.design import Design

# children stand before their parents, so that an order has to be found
PEDIGREE = {
    "kid": ("pa", "ma"),
    "pa": ("", ""),
    "ma": ("old", ""),
    "old": ("NA", "0"),
    "sis": ("pa", "ma"),
    "inbred": ("kid", "sis"),
    "last": ("inbred", "old"),
    "alone": ("", ""),
}
OBSERVED = ("kid", "ma", "sis", "inbred", "last", "alone")


def relationship() -> tuple[tuple[str, ...], np.ndarray]:
    """Labels in order, and A (Emik & Terrill 1949): half of what both parents share with every animal before."""
    order = ("old", "pa", "ma", "kid", "sis", "inbred", "last", "alone")
    known = {name: [order.index(p) for p in parents if p in order] for name, parents in PEDIGREE.items()}
    a = np.zeros((len(order), len(order)))
    for i, name in enumerate(order):
        own = known[name]
        a[i, :i] = a[:i, i] = sum((0.5 * a[p, :i] for p in own), np.zeros(i))
        a[i, i] = 1 + (0.5 * a[own[0], own[1]] if len(own) == 2 else 0.0)
    labels = tuple(sorted(order))
    at = [order.index(name) for name in labels]
    return labels, a[np.ix_(at, at)]


def write_files(folder: Path) -> None:
    lines = ["animal,sire,dam", *(f"{name},{','.join(parents)}" for name, parents in PEDIGREE.items())]
    (folder / "p.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    labels, a = relationship()
    back = labels[::-1]  # in an order of its own, with labels before the rows too
    rows = [f"{name},{','.join(repr(float(x)) for x in row)}" for name, row in zip(back, a[::-1, ::-1], strict=True)]
    (folder / "A.csv").write_text("\n".join([f",{','.join(back)}", *rows]) + "\n", encoding="utf-8")


def table(n: int = 40) -> dict[str, np.ndarray]:
    r = np.random.default_rng(5)
    index = r.integers(0, len(OBSERVED), n)
    x = r.normal(0.3, 1, n)
    return {
        "y": 1 + x + r.normal(size=len(OBSERVED))[index] + r.normal(size=n),
        "count": r.poisson(3, n),
        "x": x,
        "animal": np.array(OBSERVED)[index],
        "h": np.array([f"h{k}" for k in r.integers(0, 3, n)]),
    }


GAUSSIAN = {
    "one effect": "effects mu = 1 + x + (1 | animal)",
    "two effects": "effects mu = 1 + x + (1 + x | animal)\ncorrelation animal ~ LKJ(eta = 1.3)",
    "independent effects": "effects mu = 1 + x + (1 + x || animal)",
    "beside its own": "effects mu = 1 + x + (1 | animal) + (1 | own)",
    "beside others": "effects mu = 1 + x + (1 + x | animal) + (1 | h)",
}
OTHERS = {
    "Poisson of two effects": "response count ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 + x | animal) + (1 | h)",
    "of mean and spread": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | animal)\n"
    "effects log(sigma) = 1 + (1 | animal)",
}


def bound(folder: Path, effects: str, by: str = 'pedigree "p.csv"') -> Design:
    write_files(folder)
    head = f"covariate x\ngroup animal related by {by}\ngroup own = animal\ngroup h\n"
    response = "" if effects.startswith("response") else "response y ~ Normal(mu, sigma)\n"
    return hlmdsl.parse(head + response + effects, str(folder / "spec.hlm")).bind(table())
