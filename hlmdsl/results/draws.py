"""Draws as arrays with the names, dims and labels of the language, whichever sampler made them.

In: arrays by variable, and the Design. Out: Draws.
Not decided here: how the draws were made, or how ArviZ sees them (tree.py). Without xarray, which takes half a second
to import.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.quality import Approximation
from hlmdsl.source.frozen import frozen

SAMPLE = ("chain", "draw")
"""The first dims of everything that is drawn."""

STATISTICS = {"depth": "tree_depth", "maxdepth_reached": "reached_max_treedepth", "logp": "lp"}
"""nutpie's names for what PyMC and ArviZ call otherwise."""


@frozen(eq=False)
class Draws:
    """A posterior: arrays (chain, draw, *dims) by variable, the labels of each dim, and the sampler's statistics
    (chain, draw). `approximation` if the draws are not a sampler's, `target_accept` if they are and it is known.
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

    def flat(self, variable: str) -> Floats:
        """(chains, draws, numbers in C order)"""
        array = self.posterior[variable]
        return array.reshape(*array.shape[:2], -1)

    def of(self, element: Element) -> Floats:
        """(chains, draws) of one number."""
        array = self.posterior[element.variable]
        at: Any = (slice(None), slice(None), *np.unravel_index(element.position, array.shape[2:]))
        return np.asarray(array[at], dtype=float)

    @property
    def _first(self) -> Floats:
        return next(iter(self.posterior.values()))

    def thinned(self, every: int) -> Draws:
        """One draw in `every`, the posterior alone."""
        return replace(self, posterior={name: v[:, ::every] for name, v in self.posterior.items()}, statistics={})

    def count(self, statistic: str) -> int:
        """How many draws have it; 0 if the sampler does not store it."""
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


def elements(draws: Draws, variable: str) -> list[Element]:
    """The numbers of a variable, in C order."""
    dims = draws.dims[variable]
    labels = product(*([str(v) for v in draws.labels[d]] for d in dims))
    return [Element(variable, i, dims, own) for i, own in enumerate(labels)]


def in_one_axis(draws: Draws) -> Callable[[str], Floats]:
    """(chains * draws, numbers) of a variable."""
    total = draws.chains * draws.draws
    return lambda variable: draws.posterior[variable].reshape(total, -1).astype(float)


def coefficient_draws(draws: Draws, equation: CodedEquation) -> Floats:
    """(chains * draws, coefficients) of a predictor's common effects, in the order of its design columns."""
    if not equation.coefficients:
        return np.zeros((draws.chains * draws.draws, 0))
    return np.stack([draws.of(element).reshape(-1) for element in equation.coefficients], axis=1)
