"""In: priors of several numbers, each by itself. Out: quantiles and draws of them restricted to rise.

The joint prior is their product where x1 < x2 < ..., so that the density of one of them is its own, times the
probability that those before it are below it in order, times the probability that those after it are above it in order:

    F_k(x) = P(x1 < ... < xk < x), the integral to x of f_k F_(k-1)
    G_k(x) = P(x < xk < ...), the integral from x of f_k G_(k+1)

Both are sums over a grid of quantiles of the single priors, of differences of distribution functions, so that heavy
tails are no farther away than light ones. No result if the order has a probability below `LEAST`.
Not decided here: priors that depend on hyperparameters (design/prior_draws.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.priors.distribution import Arguments, Distribution
from hlmdsl.priors.laws import quantiles
from hlmdsl.priors.quantiles import normal_cdf
from hlmdsl.priors.source import Source
from hlmdsl.source.frozen import frozen

STEPS = 800
"""Of the grid that each prior adds: a thousand of twenty are still a moment."""
SEARCHED = 41
"""Of them, those that are searched for where a prior's quantiles have no formula."""
FAR = 8.0
"""Sds of a normal, beyond which the probability underflows."""
LEAST = 1e-9
"""Differences of two distribution functions near 1 are not more precise."""

One = tuple[Distribution, Arguments]
"""A prior with plain numbers for arguments."""


@frozen(eq=False)
class InOrder:
    """Numbers with these priors that rise."""

    priors: tuple[One, ...]

    @cached_property
    def grid(self) -> Floats:
        """(points,): quantiles of every prior; NaN if one has none."""
        probabilities = normal_cdf(np.linspace(-FAR, FAR, STEPS + 1))
        probabilities = probabilities[(probabilities > 1e-15) & (probabilities < 1 - 1e-15)]
        alike = {(one[0], tuple(one[1].items())): one for one in self.priors}
        found = [_cells(one, probabilities) for one in alike.values()]
        known = [f[np.isfinite(f)] for f in found]  # a search may leave the range of numbers
        return np.unique(np.concatenate(known)) if all(f.size for f in known) else np.array([np.nan])

    @cached_property
    def masses(self) -> Floats:
        """(numbers, points - 1): what each prior has between neighbours of the grid."""
        inner = np.array([_cdf(one, self.grid) for one in self.priors])
        inner[:, 0], inner[:, -1] = 0.0, 1.0
        return np.maximum(np.diff(inner, axis=1), 0.0)

    @cached_property
    def below(self) -> Floats:
        """(numbers, points): F of those before each, 1 before the first."""
        found = [np.ones(self.grid.size)]
        for own in self.masses[:-1]:
            found.append(np.concatenate([[0.0], np.cumsum(own * _middle(found[-1]))]))
        return np.array(found)

    @cached_property
    def above(self) -> Floats:
        """(numbers, points): G of those after each, 1 after the last."""
        found = [np.ones(self.grid.size)]
        for own in self.masses[:0:-1]:
            found.append(np.concatenate([np.cumsum((own * _middle(found[-1]))[::-1])[::-1], [0.0]]))
        return np.array(found[::-1])

    @cached_property
    def is_known(self) -> bool:
        """Whether they are in order often enough for a result."""
        if np.isnan(self.grid).any():
            return False
        return float(self.masses[0] @ _middle(self.above[0])) > LEAST

    def quantile(self, position: int, p: float) -> float:
        """Of one number; NaN if there is no result."""
        if not self.is_known:
            return float("nan")
        own = self.masses[position] * _middle(self.below[position] * self.above[position])
        reached = np.concatenate([[0.0], np.cumsum(own)])
        return float(np.interp(p * reached[-1], reached, self.grid))

    def draws(self, sources: Sequence[Source]) -> Floats:
        """(draws, numbers), one after the other from the lowest: each given the one before, by the inverse of what is
        left above that; not numbers where nothing is known."""
        uniform = [source.uniforms(tiled=False) for source in sources]
        if not self.is_known:
            return np.full((uniform[0].size, len(sources)), np.nan)
        found: list[Floats] = []
        for own, above, u in zip(self.masses, self.above, uniform, strict=True):
            left = np.concatenate([np.cumsum((own * _middle(above))[::-1])[::-1], [0.0]])
            most = np.interp(found[-1], self.grid, left) if found else left[0]
            found.append(np.interp(-(1 - u) * most, -left, self.grid))
        return np.stack(found, axis=1)


def _middle(values: Floats) -> Floats:
    """Between neighbours."""
    return np.asarray((values[1:] + values[:-1]) / 2)


def _cells(one: One, probabilities: Floats) -> Floats:
    """Quantiles at all probabilities; where each has to be searched for, at some of them, and evenly between."""
    distribution, given = one
    if distribution.law is None:
        return np.array([np.nan])
    if distribution.law.quantile is not None:
        return quantiles(distribution, given, probabilities)
    some = np.linspace(0, probabilities.size - 1, SEARCHED).astype(int)
    return np.interp(np.arange(probabilities.size), some, quantiles(distribution, given, probabilities[some]))


def _cdf(one: One, grid: Floats) -> Floats:
    distribution, given = one
    assert distribution.law is not None
    with np.errstate(all="ignore"):
        return np.asarray(distribution.law.cdf(distribution.canonical(given), grid))
