"""Draws as arrays whose every name, dim and label is the language's, whichever sampler made them.

In: arrays by variable, and the Design. Out: Draws.
Not decided here: how the draws were made, or how ArviZ sees them (tree.py). No xarray: half a second of a command.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.quality import Approximation

SAMPLE = ("chain", "draw")
"""The first dims of everything that is drawn."""

STATISTICS = {"depth": "tree_depth", "maxdepth_reached": "reached_max_treedepth", "logp": "lp"}
"""nutpie's names for what PyMC and ArviZ call otherwise."""


@dataclass(frozen=True, eq=False)
class Draws:
    """A posterior: arrays (chain, draw, *dims) by variable, the labels of each dim, and the sampler's statistics
    (chain, draw). `approximation` where the draws are no sampler's, `target_accept` where they are and it is known.
    """

    posterior: Mapping[str, Floats]
    statistics: Mapping[str, npt.NDArray[Any]]
    dims: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, Sequence[Any]]
    library: str = "hlmdsl"
    approximation: Approximation | None = None
    target_accept: float | None = None

    @property
    def chains(self) -> int:
        return int(self._first.shape[0])

    @property
    def draws(self) -> int:
        """Of each chain."""
        return int(self._first.shape[1])

    @property
    def _first(self) -> Floats:
        return next(iter(self.posterior.values()))

    def thinned(self, every: int) -> Draws:
        """One draw in `every`, the posterior alone."""
        return replace(self, posterior={name: v[:, ::every] for name, v in self.posterior.items()}, statistics={})

    def count(self, statistic: str) -> int:
        """How many draws it is true of; 0 where the sampler does not keep it."""
        return int(self.statistics[statistic].sum()) if statistic in self.statistics else 0


def draws_of(
    posterior: Mapping[str, Any],
    statistics: Mapping[str, Any],
    design: Design,
    library: str = "hlmdsl",
    approximation: Approximation | None = None,
    target_accept: float | None = None,
) -> Draws:
    """`posterior` arrays are (chain, draw, ...) for every variable of the design, `statistics` (chain, draw)."""
    dims = {name: tuple(own) for name, own in design.dims.items()}
    return Draws(
        {name: posterior[name] for name in dims},
        {STATISTICS.get(name, name): v for name, v in statistics.items()},
        dims,
        {dim: design.coords[dim] for own in dims.values() for dim in own},
        library,
        approximation,
        target_accept,
    )


def quantities(draws: Draws, variables: Sequence[str]) -> tuple[list[str], Floats]:
    """Names, `variable[label, label]`, and draws (chains, draws, names)."""
    names: list[str] = []
    columns: list[Floats] = []
    for variable in variables:
        array = draws.posterior[variable]
        labels = [[str(v) for v in draws.labels[d]] for d in draws.dims[variable]]
        for at in np.ndindex(*array.shape[2:]):
            text = ", ".join(own[i] for own, i in zip(labels, at, strict=True))
            names.append(f"{variable}[{text}]" if labels else variable)
        columns.append(array.reshape(*array.shape[:2], -1))
    together = columns[0] if len(columns) == 1 else np.concatenate(columns, axis=2)
    return names, together.astype(float, copy=False)


def coefficient_draws(draws: Draws, equation: CodedEquation) -> Floats:
    """(chains * draws, coefficients) of a predictor's common effects, in the order of its design columns."""
    wanted = [c.name for c in equation.coefficients]
    if not wanted:
        return np.zeros((draws.chains * draws.draws, 0))
    names, values = quantities(draws, list(dict.fromkeys(c.variable for c in equation.coefficients)))
    return np.asarray(values.reshape(-1, len(names))[:, [names.index(name) for name in wanted]])
