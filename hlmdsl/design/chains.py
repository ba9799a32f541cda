"""States in time of a process that returns to its level: state_t = phi^gap state_{t-1} + sd sqrt(1 - phi^(2 gap)) e_t.

In: positions of coefficients that are states, and the time between these. Out: states of independent normal numbers,
and back. Not decided here: which coefficients are states (model/parts/), or how large phi and the sd are.

The first state has the sd of all others, which therefore is that of the process at any time.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.elements import Element
from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen


@frozen
class Chain:
    """The positions of `states` among coefficients, in time order, with the `distances` from each to the next; the
    parameters that they share.
    """

    states: tuple[int, ...]
    distances: tuple[float, ...]
    is_whole: bool
    sd: Element
    phi: Element

    def kept(self, phi: Floats) -> Floats:
        """(..., states): what each has of the one before it; the first has none."""
        powers = np.concatenate([[np.inf], self.distances])
        with np.errstate(invalid="ignore"):
            found = np.asarray(phi, dtype=float)[..., None] ** np.where(np.isinf(powers), 1.0, powers)
        found[..., 0] = 0.0
        return found

    def coloured(self, z: Floats, phi: Floats) -> Floats:
        """States with an sd of 1 (draws, units, states) of independent normal numbers, for phi (draws,)."""
        kept, out = self.kept(phi), np.array(z, dtype=float)
        own = np.sqrt(1 - kept**2)
        for k in range(1, out.shape[-1]):
            out[..., k] = kept[:, None, k] * out[..., k - 1] + own[:, None, k] * z[..., k]
        return out

    def whitened(self, states: Floats, phi: Floats) -> Floats:
        """The inverse."""
        kept, out = self.kept(phi), np.array(states, dtype=float)
        own = np.sqrt(1 - kept**2)
        for k in range(1, out.shape[-1]):
            out[..., k] = (states[..., k] - kept[:, None, k] * states[..., k - 1]) / own[:, None, k]
        return out

    def factor(self, phi: Floats) -> Floats:
        """(draws, states, states): L of the correlations L L'."""
        n = len(self.states)
        each = self.coloured(np.broadcast_to(np.eye(n), (len(phi), n, n)), phi)
        return np.swapaxes(each, 1, 2)
