"""Simulation-based calibration: where values drawn from the prior stand among draws of the posterior they gave rise to.

In: a model, a strategy, a replicate. Out: the rank of each quantity, uniform on 0..DRAWS if the sampler is right
(Talts, Betancourt, Simpson, Vehtari & Gelman 2018, arXiv:1804.06788).
Not decided here: whether ranks are uniform (uniformity.py).

The log likelihood is one of the quantities: it sees faults that no single number's rank shows (Modrak et al. 2023,
Bayesian Analysis).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from unittest import mock

import numpy as np

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import sample
from hlmdsl.design import neighbours
from hlmdsl.design.design import Design
from tests.calibration.models import Case
from tests.calibration.simulate import Values, prior_of, simulate
from tests.kernel.textbook_density import log_likelihood

DRAWS = 99
THIN = 6
TUNE = 400
UNITS = 2
"""Of each grouping, whose effects are looked at."""


@dataclass(frozen=True)
class Ranked:
    """One replicate: ranks by quantity, and divergences of its fit."""

    ranks: dict[str, int]
    divergences: int


def ranked(case: Case, integrate: str, replicates: range) -> list[Ranked]:
    """Some replicates of a model with one strategy."""
    with mock.patch.object(neighbours, "MOST_TURNED", case.turned):
        return _ranked(case, integrate, replicates)


def _ranked(case: Case, integrate: str, replicates: range) -> list[Ranked]:
    spec, table = hlmdsl.parse(case.spec), case.table()
    empty = spec.bind(table)
    prior = prior_of(empty)
    found = []
    for replicate in replicates:
        values, response = simulate(empty, prior, zlib.crc32(case.text.encode()), replicate)
        design = spec.bind(case.seen(table | {"y": response}))
        found.append(_one(design, values, integrate, replicate, case.fault))
    return found


def _one(design: Design, values: Values, integrate: str, seed: int, fault: Mapping[str, float]) -> Ranked:
    fit = sample(design, draws=DRAWS * THIN, tune=TUNE, chains=1, seed=seed, integrate=integrate, cores=1)
    kept = {name: fit.posterior[name][0, THIN - 1 :: THIN] * fault.get(name, 1.0) for name in values}
    values = {name: np.reshape(values[name], drawn.shape[1:]) for name, drawn in kept.items()}
    ranks: dict[str, int] = {}
    for name, drawn in kept.items():
        truth = values[name]
        if name.startswith("r_"):
            drawn, truth = drawn[:, :UNITS], truth[:UNITS]
        for at in np.ndindex(*truth.shape):
            label = f"{name}[{', '.join(map(str, at))}]" if at else name
            ranks[label] = int((drawn[(slice(None), *at)] < truth[at]).sum())
    each = [log_likelihood(design, {name: drawn[i] for name, drawn in kept.items()}) for i in range(DRAWS)]
    ranks["log likelihood"] = int((np.array(each) < log_likelihood(design, values)).sum())
    return Ranked(ranks, int(fit.sample_stats["diverging"].sum()))
