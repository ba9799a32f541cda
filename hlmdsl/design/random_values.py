"""In: a distribution's name and its arguments, numbers or one value a draw. Out: seeded draws of it.

By inversion of quantiles, in pairs: each tenth, each thousandth of a distribution gets its share of the draws exactly,
and the second half of the draws mirrors the first, so that what is symmetric comes out symmetric.
Not decided here: what the arguments depend on (prior_draws.py).
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from hlmdsl.design.prior_laws import Given, of_numbers, shapes, truncated
from hlmdsl.design.quantiles import correlation_quantile, gamma_log_quantile, normal_quantile, student_quantile
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.source.diagnostic import InternalError

PAIRS = 8192
DRAWS = 2 * PAIRS

SYMMETRIC = (
    "Normal",
    "StudentT",
    "Cauchy",
    "Laplace",
    "Logistic",
    "SkewNormal",
    "Gumbel",
    "Uniform",
    "TruncatedNormal",
)
"""Of which the two draws of a pair mirror each other; of scales and shapes they share one."""


@dataclass(frozen=True, eq=False)
class Source:
    """Random numbers that depend on a seed and a name alone: what else is drawn, and when, changes nothing.

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
        half = self._evenly() if self.dimension is not None else (self._order("uniform") + 0.5) / PAIRS
        return np.concatenate([half, half if tiled else 1 - half])

    def gammas(self, shape: Floats | float) -> Floats:
        """Gamma with rate 1, the same for a pair. Not a number where the shape is not positive."""
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

    def _order(self, kind: str) -> Ints:
        return self._generator(kind).permutation(PAIRS)

    def _generator(self, kind: str) -> np.random.Generator:
        return np.random.default_rng([self.seed, zlib.crc32(f"{self.name}: {kind}".encode())])


def symmetric_correlations(nu: float, source: Source) -> Floats:
    """(DRAWS,): r of which (1 + r)/2 is Beta(nu/2, nu/2); r and -r in pairs."""
    u = source.uniforms(tiled=False)
    return np.sign(u - 0.5) * correlation_quantile(nu, np.abs(2 * u - 1))


def draw(distribution: str, given: Given, source: Source) -> Floats:
    """(DRAWS,) of a prior distribution; not a number where it is improper or its arguments make no sense."""
    with np.errstate(all="ignore"):
        low = np.full(DRAWS, False)
        for name in ("sigma", "beta", "b", "s", "nu", "lam", "scale"):
            low |= ~(np.asarray(given.get(name, 1.0)) > 0)
        drawn = np.nan if low.all() else np.asarray(_draw(distribution, given, source), dtype=np.float64)
        return np.where(low, np.nan, np.broadcast_to(drawn, DRAWS))


def _draw(distribution: str, a: Given, source: Source) -> Floats | float:
    u = source.uniforms(tiled=distribution not in SYMMETRIC)
    if all(isinstance(v, float) for v in a.values()):
        exact = of_numbers(distribution, {name: float(v) for name, v in a.items()}, u)
        if exact is not None:
            return exact
    if distribution in _BY_QUANTILE:
        return _BY_QUANTILE[distribution](a, u)
    match distribution:
        case "SkewNormal":
            # Azzalini (1985), Scandinavian Journal of Statistics 12, section 2: |Z0| and Z1 in the shares of alpha
            slant = a["alpha"] / np.sqrt(1 + np.square(a["alpha"]))
            both = slant * np.abs(source.under("half").normals()) + np.sqrt(1 - slant**2) * source.normals()
            return a["mu"] + a["sigma"] * both
        case "StudentT":
            return a["mu"] + a["sigma"] * _students(a["nu"], source, u)
        case "HalfStudentT":
            return a["sigma"] * np.abs(_students(a["nu"], source, (1 + u) / 2))
    alpha, beta = shapes(distribution, a)
    match distribution:
        case "Gamma":
            return source.gammas(alpha) / beta
        case "InverseGamma":
            return beta / source.gammas(alpha)
        case "Beta":
            x, y = source.gammas(alpha), source.under("other").gammas(beta)
            return x / (x + y)
    raise InternalError("design", f"no draws of {distribution}")


_BY_QUANTILE: Mapping[str, Callable[[Given, Floats], Floats]] = {
    "Normal": lambda a, u: a["mu"] + a["sigma"] * normal_quantile(u),
    "Cauchy": lambda a, u: a["alpha"] + a["beta"] * np.tan(math.pi * (u - 0.5)),
    "Laplace": lambda a, u: a["mu"] - a["b"] * np.sign(u - 0.5) * np.log1p(-np.abs(2 * u - 1)),
    "Logistic": lambda a, u: a["mu"] + a["s"] * np.log(u / (1 - u)),
    "Gumbel": lambda a, u: a["mu"] - a["beta"] * np.log(-np.log(u)),
    "Uniform": lambda a, u: a["lower"] + (a["upper"] - np.asarray(a["lower"])) * u,
    "TruncatedNormal": truncated,
    "HalfNormal": lambda a, u: a["sigma"] * normal_quantile((1 + u) / 2),
    "HalfCauchy": lambda a, u: a["beta"] * np.tan(math.pi * u / 2),
    "Exponential": lambda a, u: -np.log1p(-u) * (a["scale"] if "scale" in a else 1 / np.asarray(a["lam"])),
    "LogNormal": lambda a, u: np.exp(a["mu"] + a["sigma"] * normal_quantile(u)),
    "Weibull": lambda a, u: a["beta"] * (-np.log1p(-u)) ** (1 / np.asarray(a["alpha"])),
}


def _students(nu: Floats | float, source: Source, u: Floats) -> Floats:
    """Standard t; by its quantiles where nu is a number, as a normal over a root of a gamma where it is drawn."""
    if isinstance(nu, float):
        return np.sign(u - 0.5) * student_quantile(nu, np.abs(2 * u - 1))
    return normal_quantile(u) / np.sqrt(source.gammas(np.asarray(nu) / 2) / (np.asarray(nu) / 2))
