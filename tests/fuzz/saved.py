"""Small fits from draws that no sampler made, saved once: what the files of fits.py are made from."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.results.fit import Fit
from tests.fuzz.answers_fit import by_hand
from tests.fuzz.outcome import claim

DRAWS, ROWS = 5, 24
SPECS = {
    "plain": "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\nprior x ~ Normal(0, 2.5)",
    "groups": (
        'model groups "Units"\nresponse y "outcome" unit "ms" ~ Normal(mu, sigma)\nmissing drop\n'
        "covariate x center mean\n"
        "factor f { a, b } # two\ngroup g\neffects mu = 1 + f * x + (1 + x | g)\n"
        'estimand gain "from one to two" = at(x = 2) - at(x = 1)'
    ),
    "nested": (
        "response k ~ Binomial(n = n, p)\ncovariate n\nfactor f coding sum\ngroup g\ngroup h in g\n"
        "effects logit(p) = 1 + f + (1 | g) + (1 | h)"
    ),
    "odd names": (
        "response `größe in cm` ~ Normal(mu, sigma)\ncovariate `a/b`\ncovariate z = `x` scale sd\n"
        "effects mu = 1 + z + poly(z, 2)\neffects log(sigma) = 1 + z"
    ).replace("covariate `a/b`\n", ""),
}


def _table() -> dict[str, Any]:
    rng = np.random.default_rng(7)
    at = np.arange(ROWS)
    x = np.round(rng.uniform(0.5, 3, ROWS), 2)
    return {
        "y": np.where(at == 5, np.nan, np.round(1 + x + rng.normal(size=ROWS), 3)),
        "größe in cm": np.round(170 + 8 * rng.normal(size=ROWS), 1),
        "x": x,
        "f": [["a", "b"][i % 2] for i in at],
        "g": [f"u{i % 4}" for i in at],
        "h": [str(i % 3) for i in at],
        "k": at % 5,
        "n": at % 5 + 3,
    }


@dataclass(frozen=True, eq=False)
class Saved:
    """A fit and the file that it was saved to."""

    name: str
    fit: Fit
    data: bytes


@cache
def saved(name: str) -> Saved:
    table = _table()
    if name == "plain":
        table["y"] = np.nan_to_num(table["y"], nan=2.0)
    design = hlm.parse(SPECS[name], f"{name}.hlm").bind(table)
    fit = by_hand(design, len(name), DRAWS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fit.nc"
        fit.save(path)
        return Saved(name, fit, path.read_bytes())


def claim_identical(fit: Fit, original: Fit) -> None:
    """Draws, labels and statistics to the bit, the spec to the letter, the table's values, and what is said of it."""
    for group, wanted in original.idata.children.items():
        claim(group in fit.idata.children, "an opened fit has every group", group)
        own, theirs = fit.idata[group].to_dataset(), wanted.to_dataset()
        claim(set(own.variables) == set(theirs.variables), "an opened fit has every variable", group)
        for name in theirs.variables:
            a, b = own[name], theirs[name]
            texts = a.dtype.kind in "OUST" and b.dtype.kind in "OUST"
            same = a.dims == b.dims and a.shape == b.shape
            same = same and (a.values.tolist() == b.values.tolist() if texts else _bits(a) == _bits(b))
            claim(same, "an opened fit has the draws that were saved", (group, name))
    draws, wanted_draws = fit.draws, original.draws
    claim(list(draws.posterior) == list(wanted_draws.posterior), "an opened fit has every variable")
    for name, values in wanted_draws.posterior.items():
        claim(draws.posterior[name].tobytes() == np.ascontiguousarray(values).tobytes(), "draws are those saved", name)
    claim(set(draws.statistics) == set(wanted_draws.statistics), "an opened fit has every statistic")
    for name, values in wanted_draws.statistics.items():
        claim(np.array_equal(draws.statistics[name], values), "statistics are those saved", name)
    for dim, labels in wanted_draws.labels.items():
        claim(list(draws.labels[dim]) == list(labels), "labels are those saved", dim)
    claim(draws.target_accept == wanted_draws.target_accept, "target_accept is that saved")
    design, wanted_design = fit.design, original.design
    claim(design.model.source == wanted_design.model.source, "the spec is that saved", design.model.source.text)
    claim(design.fingerprint == wanted_design.fingerprint, "the table is that saved")
    for part in ("table_name", "rows_dropped", "dropped"):
        own_part, wanted_part = getattr(design, part), getattr(wanted_design, part)
        claim(own_part == wanted_part, f"`{part}` is that saved", (own_part, wanted_part))
    claim(fit.timings == original.timings, "timings are those saved", fit.timings)
    claim(fit.strategy == original.strategy, "the strategy is that saved", fit.strategy)


def _bits(array: Any) -> bytes:
    return array.dtype.str.encode() + np.ascontiguousarray(array.values).tobytes()
