"""Random numbers for draws of priors, in pairs. In: a seed and a name. Out: (DRAWS,) of each kind.

By inversion of quantiles: each tenth, each thousandth of a distribution gets its share of the draws exactly, and the
second half of the draws mirrors the first, so that what is symmetric comes out symmetric.
Not decided here: what is drawn (laws.py), or what its arguments depend on (design/prior_draws.py).
"""

from __future__ import annotations

import zlib
from functools import lru_cache

import numpy as np

from hlmdsl.formulas.arrays import Floats, Ints
from hlmdsl.priors.quantiles import correlation_quantile, gamma_log_quantile, normal_quantile
from hlmdsl.source.frozen import frozen

PAIRS = 8192
DRAWS = 2 * PAIRS


@frozen(eq=False)
class Source:
    """Random numbers that depend only on a seed and a name, not on what else is drawn, or when.

    All arrays are (DRAWS,). `tiled` is for scales and shapes, which the two draws of a pair share. Of a `dimension` the
    numbers are not random but spread evenly, and evenly together with those of other dimensions (of `dimensions`).
    """

    seed: int
    name: str
    dimension: int | None = None
    dimensions: int = 1

    def normals(self) -> Floats:
        """Standard normal; each pair z and -z."""
        return normal_quantile(self.uniforms(tiled=False))

    def uniforms(self, tiled: bool) -> Floats:
        """Between 0 and 1; each pair u and 1 - u, or u and u."""
        half = self._evenly() if self.dimension is not None else (self.order("uniform") + 0.5) / PAIRS
        return np.concatenate([half, half if tiled else 1 - half])

    def gammas(self, shape: Floats | float) -> Floats:
        """Gamma with rate 1, the same for a pair. NaN if the shape is not positive."""
        if isinstance(shape, float) and shape > 0:
            with np.errstate(over="ignore", under="ignore"):
                return np.exp(gamma_log_quantile(shape, self.uniforms(tiled=True)))
        shape = np.broadcast_to(np.asarray(shape, dtype=np.float64), DRAWS)
        good = np.isfinite(shape) & (shape > 0)
        drawn = self._generator("gamma").standard_gamma(np.where(good, shape, 1.0))
        return np.where(good, drawn, np.nan)

    def under(self, name: str) -> Source:
        """Another source, for a second number of the same thing."""
        return Source(self.seed, f"{self.name}, {name}")

    def _evenly(self) -> Floats:
        """(PAIRS,): multiples of an irrational number, of which several fill a cube evenly (Roberts 2018, `the
        unreasonable effectiveness of quasirandom sequences`): the powers of the root of x^(d + 1) = x + 1."""
        assert self.dimension is not None
        root = 2.0
        for _ in range(60):
            root = (1 + root) ** (1 / (self.dimensions + 1))
        return np.asarray((0.5 + root ** -(self.dimension + 1) * np.arange(1, PAIRS + 1)) % 1.0)

    def order(self, kind: str) -> Ints:
        """(PAIRS,): a random order."""
        return self._generator(kind).permutation(PAIRS)

    def _generator(self, kind: str) -> np.random.Generator:
        return np.random.default_rng([self.seed, zlib.crc32(f"{self.name}: {kind}".encode())])


def symmetric_correlations(nu: float, source: Source) -> Floats:
    """(DRAWS,): r of which (1 + r)/2 is Beta(nu/2, nu/2); r and -r in pairs."""
    half = _correlations(nu)[source.order("uniform")]
    return np.concatenate([half, -half])


@lru_cache(128)
def _correlations(nu: float) -> Floats:
    """(PAIRS,): the quantiles at evenly spaced probabilities."""
    u = (np.arange(PAIRS) + 0.5) / PAIRS
    return np.sign(u - 0.5) * correlation_quantile(nu, np.abs(2 * u - 1))
