"""States in time as the kernel has them: each state of each unit is a unit of a latent, one after the other in time.

In: a Chain of the design, and how many units there are. Out: `Series`. Not decided here: where states enter predictors
(latents.py), or how the kernel computes them (related.py, joint.py).

Given all else a state depends on those before and after it alone: the precision of a unit's states has three diagonals.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.chains import Chain


@dataclass(frozen=True, eq=False)
class Series:
    """So many `units` have states by a `chain`."""

    chain: Chain
    units: int

    @property
    def length(self) -> int:
        return len(self.chain.states)

    def correlated(self, own: Floats, phi: Floats) -> Floats:
        """(draws, units * states, 1) of independent numbers."""
        return self.chain.coloured(self._by_unit(own), phi).reshape(own.shape)

    def independent(self, states: Floats, phi: Floats) -> Floats:
        """The inverse."""
        return self.chain.whitened(self._by_unit(states), phi).reshape(states.shape)

    def _by_unit(self, values: Floats) -> Floats:
        return values.reshape(len(values), self.units, self.length)

    def said_of_own(self, known: Floats, phi: float) -> Floats:
        """(units * states, 1, 1): what rows that say `known` of states say of what is each state's own, given that of
        all others: it is passed on to the later ones.
        """
        kept = self.chain.kept(np.array([phi]))[0]
        found = known.reshape(self.units, self.length).copy()
        for k in range(self.length - 2, -1, -1):
            found[:, k] += kept[k + 1] ** 2 * found[:, k + 1]
        return np.asarray((found * (1 - kept**2)).reshape(known.shape))

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
