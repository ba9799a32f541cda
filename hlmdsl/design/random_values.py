"""In: a distribution's name and its arguments, numbers or one value a draw. Out: seeded draws of it.

Latin hypercube draws in pairs: each tenth, each thousandth of a distribution gets its share of the draws exactly, and
the second half of the draws mirrors the first, so that what is symmetric comes out symmetric.
Not decided here: what the arguments depend on (prior_draws.py).
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from statistics import NormalDist

import numpy as np

from hlmdsl.design.rows import Floats, Ints
from hlmdsl.source.diagnostic import InternalError

PAIRS = 4096
DRAWS = 2 * PAIRS

Given = Mapping[str, Floats | float]
"""Arguments by their PyMC names; arrays are (DRAWS,)."""

_inv_cdf = np.frompyfunc(NormalDist().inv_cdf, 1, 1)
_erfc = np.frompyfunc(math.erfc, 1, 1)


@dataclass(frozen=True, eq=False)
class Source:
    """Random numbers that depend on a seed and a name alone: what else is drawn, and when, changes nothing.

    All arrays are (DRAWS,). `tiled` is for scales and shapes, which the two draws of a pair share.
    """

    seed: int
    name: str

    def normals(self) -> Floats:
        """Standard normal; each pair z and -z."""
        half = _normal_grid()[self._order("normal")] * self._generator("sign").choice((-1.0, 1.0), PAIRS)
        return np.concatenate([half, -half])

    def half_normals(self) -> Floats:
        """The size of a normal, the same for a pair."""
        half = _normal_grid()[self._order("normal")]
        return np.concatenate([half, half])

    def uniforms(self, tiled: bool) -> Floats:
        """Between 0 and 1; each pair u and 1 - u, or u and u."""
        half = (self._order("uniform") + 0.5) / PAIRS
        return np.concatenate([half, half if tiled else 1 - half])

    def gammas(self, shape: Floats | float) -> Floats:
        """Gamma with rate 1. Not a number where the shape is not positive."""
        shape = np.broadcast_to(np.asarray(shape, dtype=np.float64), DRAWS)
        good = np.isfinite(shape) & (shape > 0)
        drawn = self._generator("gamma").standard_gamma(np.where(good, shape, 1.0))
        return np.where(good, drawn, np.nan)

    def under(self, name: str) -> Source:
        """Another source, for a second number of the same thing."""
        return Source(self.seed, f"{self.name}, {name}")

    def _order(self, kind: str) -> Ints:
        return self._generator(kind).permutation(PAIRS)

    def _generator(self, kind: str) -> np.random.Generator:
        return np.random.default_rng([self.seed, zlib.crc32(f"{self.name}: {kind}".encode())])


@cache
def _normal_grid() -> Floats:
    """The size of a normal at the middle of each of PAIRS parts of equal probability."""
    return np.asarray(_inv_cdf(0.5 + (np.arange(PAIRS) + 0.5) / (2 * PAIRS)), dtype=np.float64)


@cache
def student_angles(nu: float) -> tuple[Floats, Floats]:
    """(probabilities, angles): of theta over 0 to pi/2, where sqrt(nu) tan(theta) is |t| of Student's t.

    Its density is cos(theta)^(nu - 1); sin(theta) is then the size of a correlation of which (1 + r)/2 is
    Beta(nu/2, nu/2). Integrated over w = (pi/2 - theta)^nu where the density has a pole at its end.
    """
    power = min(nu, 1.0)
    beside = np.linspace(0.0, (math.pi / 2) ** power, 20_001) ** (1 / power)
    with np.errstate(divide="ignore", invalid="ignore"):
        density = np.sin(beside) ** (nu - 1) * beside ** (1 - power)
    density[0] = 1.0 if nu <= 1 else 0.0  # sin(x)/x at its limit
    steps = np.diff(beside**power) * (density[1:] + density[:-1]) / 2
    above = np.concatenate([[0.0], np.cumsum(steps)])
    return 1 - above[::-1] / above[-1], math.pi / 2 - beside[::-1]


def student_quantile(nu: float, q: float | Floats) -> Floats:
    """The quantile of |t|: sqrt(nu) tan of the angle's quantile."""
    if nu > 1e5:  # as good as normal by then
        return np.asarray(_inv_cdf((1 + np.asarray(q)) / 2), dtype=np.float64)
    return math.sqrt(nu) * np.tan(np.interp(q, *student_angles(nu)))


def correlation_quantile(nu: float, q: float | Floats) -> Floats:
    """The quantile of |r|, where (1 + r)/2 is Beta(nu/2, nu/2)."""
    return np.sin(np.interp(q, *student_angles(nu)))


def symmetric_correlations(nu: float, source: Source) -> Floats:
    """(DRAWS,): r of which (1 + r)/2 is Beta(nu/2, nu/2); r and -r in pairs."""
    u = source.uniforms(tiled=False)
    return np.sign(u - 0.5) * correlation_quantile(nu, np.abs(2 * u - 1))


def draw(distribution: str, given: Given, source: Source) -> Floats:
    """(DRAWS,) of a prior distribution; not a number where it is improper or its arguments make no sense."""
    with np.errstate(all="ignore"):
        drawn = np.asarray(_draw(distribution, given, source), dtype=np.float64)
        low = np.full(DRAWS, False)
        for name in ("sigma", "beta", "b", "s", "nu", "lam", "scale"):
            low |= np.asarray(given.get(name, 1.0)) <= 0
        return np.where(low, np.nan, np.broadcast_to(drawn, DRAWS))


def _draw(distribution: str, a: Given, source: Source) -> Floats | float:
    match distribution:
        case "Flat" | "HalfFlat":
            return math.nan
        case "Normal":
            return a["mu"] + a["sigma"] * source.normals()
        case "StudentT":
            return a["mu"] + a["sigma"] * _students(a["nu"], source)
        case "SkewNormal":
            # Azzalini (1985), Scandinavian Journal of Statistics 12, section 2: |Z0| and Z1 in the shares of alpha
            slant = a["alpha"] / np.sqrt(1 + np.square(a["alpha"]))
            both = slant * np.abs(source.under("half").normals()) + np.sqrt(1 - slant**2) * source.normals()
            return a["mu"] + a["sigma"] * both
        case "HalfNormal":
            return a["sigma"] * source.half_normals()
        case "HalfStudentT":
            return a["sigma"] * np.abs(_students(a["nu"], source, tiled=True))
        case "LogNormal":
            return np.exp(a["mu"] + a["sigma"] * _inv_normal(source.uniforms(tiled=True)))
        case "TruncatedNormal":
            return _truncated(a, source.uniforms(tiled=False))
    if distribution in _BY_QUANTILE:
        tiled = distribution in ("HalfCauchy", "Exponential", "Weibull")
        return _BY_QUANTILE[distribution](a, source.uniforms(tiled))
    alpha, beta = _shapes(distribution, a)
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
    "Cauchy": lambda a, u: a["alpha"] + a["beta"] * np.tan(math.pi * (u - 0.5)),
    "Laplace": lambda a, u: a["mu"] - a["b"] * np.sign(u - 0.5) * np.log1p(-np.abs(2 * u - 1)),
    "Logistic": lambda a, u: a["mu"] + a["s"] * np.log(u / (1 - u)),
    "Gumbel": lambda a, u: a["mu"] - a["beta"] * np.log(-np.log(u)),
    "Uniform": lambda a, u: a["lower"] + (a["upper"] - a["lower"]) * u,
    "HalfCauchy": lambda a, u: a["beta"] * np.tan(math.pi * u / 2),
    "Exponential": lambda a, u: -np.log1p(-u) * (a["scale"] if "scale" in a else 1 / np.asarray(a["lam"])),
    "Weibull": lambda a, u: a["beta"] * (-np.log1p(-u)) ** (1 / np.asarray(a["alpha"])),
}


def _students(nu: Floats | float, source: Source, tiled: bool = False) -> Floats:
    """Standard t; by its quantiles where nu is a number, as a normal over a root of a gamma where it is drawn."""
    if isinstance(nu, float):
        u = source.uniforms(tiled)
        return np.sign(u - 0.5) * student_quantile(nu, np.abs(2 * u - 1))
    return source.normals() / np.sqrt(source.gammas(np.asarray(nu) / 2) / (np.asarray(nu) / 2))


def _shapes(distribution: str, a: Given) -> tuple[Floats | float, Floats | float]:
    """The two arguments of a Gamma, InverseGamma or Beta, from whichever pair the prior was written with."""
    if "alpha" in a:
        return a["alpha"], a["beta"]
    mu = np.asarray(a["mu"])
    squared = np.square(a["sigma"]) if "sigma" in a else np.asarray(math.nan)
    match distribution:
        case "Gamma":
            return mu**2 / squared, mu / squared
        case "InverseGamma":
            return 2 + mu**2 / squared, mu * (1 + mu**2 / squared)
    nu = a["nu"] if "nu" in a else mu * (1 - mu) / squared - 1
    return mu * nu, (1 - mu) * nu


def _truncated(a: Given, u: Floats) -> Floats:
    """By the quantile function, taken in the tail below zero, where probabilities keep their digits."""
    low, high = ((np.asarray(a[end]) - a["mu"]) / a["sigma"] for end in ("lower", "upper"))
    flip = np.where(np.abs(low) < np.abs(high), low > 0, low + high > 0)
    low, high, u = np.where(flip, -high, low), np.where(flip, -low, high), np.where(flip, 1 - u, u)
    below, above = _normal_cdf(low), _normal_cdf(high)
    z = np.clip(_inv_normal(below + (above - below) * u), low, high)
    return a["mu"] + a["sigma"] * np.where(flip, -z, z)


def _normal_cdf(x: Floats) -> Floats:
    return np.asarray(_erfc(-np.asarray(x, dtype=np.float64) / math.sqrt(2)), dtype=np.float64) / 2


def _inv_normal(p: Floats) -> Floats:
    inside = np.clip(p, 1e-300, 1 - 1e-16)
    return np.asarray(_inv_cdf(inside), dtype=np.float64)
