"""States in time as the kernel has them: each state of each unit is a unit of a latent, one after the other in time.

In: a Chain of the design, and how many units there are. Out: `Series`. Not decided here: where states enter predictors
(latents.py), or how the kernel computes them (states.py, joint.py).

Given all else a state depends on those before and after it alone: the precision of a unit's states has three diagonals.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.chains import Chain
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Series:
    """So many `units` have states by a `chain`."""

    chain: Chain
    units: int

    @property
    def length(self) -> int:
        return len(self.chain.states)

    def by_unit(self, values: Floats) -> Floats:
        """(draws, units, states)"""
        return values.reshape(len(values), self.units, self.length)

    def filtered(self, known: Floats, pull: Floats, phi: Floats) -> Filtered:
        """Of states with an sd of 1, at points phi (draws,), given what rows say: precisions (draws, units * states),
        and these times means.
        """
        kept = self.chain.kept(phi)
        w, g = (np.moveaxis(self.by_unit(a), 2, 0) for a in np.broadcast_arrays(known, pull))
        predicted, variance, mean = np.empty((3, *w.shape))
        v, m = np.zeros((2, *w.shape[1:]))
        for k in range(self.length):
            a = kept[:, k, None]
            predicted[k] = a**2 * v + (1.0 - a**2)
            d = 1.0 + w[k] * predicted[k]
            v, m = predicted[k] / d, (a * m + predicted[k] * g[k]) / d
            variance[k], mean[k] = v, m
        return Filtered(self, np.moveaxis(kept, 1, 0)[:, :, None], predicted, variance, mean)

    @property
    def pattern(self) -> tuple[Ints, Ints]:
        """Rows and columns of the entries of the precision that are not zero, on both sides of the diagonal."""
        every = np.arange(self.units * self.length)
        later = every[every % self.length > 0]
        return np.concatenate([every, later, later - 1]), np.concatenate([every, later - 1, later])

    def entry(self, one: Ints, other: Ints) -> Ints:
        """What an entry of the precision is: 2k on the diagonal at the k-th state, 2k + 1 beside it, before it."""
        later = np.maximum(one, other) % self.length
        return np.asarray(2 * later + (one != other))


@frozen(eq=False)
class Filtered:
    """What states.py has of states of an sd of 1, as (states, draws, units): `kept` is a, `predicted` P, `variance` V,
    `mean` m.
    """

    series: Series
    kept: Floats
    predicted: Floats
    variance: Floats
    mean: Floats

    def states(self, u: Floats) -> Floats:
        """c (draws, units * states) from what is drawn."""
        u = self._states_first(u)
        out = np.empty_like(u)
        out[-1] = self.mean[-1] + self._scale(-1) * u[-1]
        for k in range(len(u) - 2, -1, -1):
            out[k] = self._expected(k, out[k + 1]) + self._scale(k) * u[k]
        return self._as_given(out)

    def drawn(self, states: Floats) -> Floats:
        """The inverse: u."""
        c = self._states_first(states)
        out = np.empty_like(c)
        out[-1] = (c[-1] - self.mean[-1]) / self._scale(-1)
        for k in range(len(c) - 1):
            out[k] = (c[k] - self._expected(k, c[k + 1])) / self._scale(k)
        return self._as_given(out)

    def pulls(self, u: Floats) -> Floats:
        """By how much more rows pull (draws, units * states) where u is the higher by so much, and states the same."""
        u = self._states_first(u)
        out = np.empty_like(u)
        for k in range(len(u)):
            out[k] = u[k] / self._scale(k)
            if k > 0:
                out[k] -= self._share(k - 1) * u[k - 1] / self._scale(k - 1)
        return self._as_given(out)

    def _share(self, k: int) -> Floats:
        return np.asarray(self.kept[k + 1] * self.variance[k] / self.predicted[k + 1])

    def _expected(self, k: int, later: Floats) -> Floats:
        return np.asarray(self.mean[k] + self._share(k) * (later - self.kept[k + 1] * self.mean[k]))

    def _scale(self, k: int) -> Floats:
        """The sd of a state, given the one after it."""
        if k in (-1, len(self.mean) - 1):
            return np.asarray(np.sqrt(self.variance[-1]))
        return np.asarray(np.sqrt((1.0 - self.kept[k + 1] ** 2) * self.variance[k] / self.predicted[k + 1]))

    def _states_first(self, values: Floats) -> Floats:
        return np.moveaxis(self.series.by_unit(values), 2, 0)

    def _as_given(self, values: Floats) -> Floats:
        return np.moveaxis(values, 0, 2).reshape(values.shape[1], -1)
