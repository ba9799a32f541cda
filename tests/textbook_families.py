"""Families of parts, written out a second time with SciPy: not for far tails.

In: a family's name, responses, and its parameters (and trials) by name. Out: log densities, means, draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from scipy import special, stats

P = Mapping[str, Any]


def _negative_binomial(p: P) -> Any:
    return stats.nbinom(p["alpha"], p["alpha"] / (p["alpha"] + p["mu"]))


def _beta(p: P) -> Any:
    return stats.beta(p["mu"] * p["nu"], (1 - p["mu"]) * p["nu"])


def _trials(p: P) -> Any:
    return np.asarray(p["n"]).astype(int)


def _beta_binomial(p: P) -> Any:
    return stats.betabinom(_trials(p), p["mu"] * p["nu"], (1 - p["mu"]) * p["nu"])


PARTS = {
    "ZeroInflatedPoisson": lambda p: stats.poisson(p["mu"]),
    "ZeroInflatedNegativeBinomial": _negative_binomial,
    "ZeroInflatedBinomial": lambda p: stats.binom(_trials(p), p["p"]),
    "ZeroInflatedBetaBinomial": _beta_binomial,
    "ZeroInflatedBeta": _beta,
    "HurdlePoisson": lambda p: stats.poisson(p["mu"]),
    "HurdleNegativeBinomial": _negative_binomial,
    "HurdleGamma": lambda p: stats.gamma(p["alpha"], scale=p["mu"] / p["alpha"]),
    "HurdleLogNormal": lambda p: stats.lognorm(p["sigma"], scale=np.exp(p["mu"])),
}
"""The part that is not all zeros, of those that have one."""
WHOLE = {"BetaBinomial": _beta_binomial, "Geometric": lambda p: stats.geom(p["p"])}
KINDS = {
    frozenset({"mu", "sigma"}): lambda p: stats.norm(p["mu"], p["sigma"]),
    frozenset({"mu", "alpha"}): _negative_binomial,
    frozenset({"mu"}): lambda p: stats.poisson(p["mu"]),
}
"""Components of mixtures, by their parameters."""
ENDS = ("ZeroOneInflatedBeta", "OrderedBeta")
"""With a part between zero and one, and both of these."""
NAMES = (*PARTS, *WHOLE, *ENDS)


def log_density(name: str, y: Any, p: P) -> Any:
    """Of responses (n,)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return _log_density(name, np.asarray(y, dtype=float), p)


def _log_density(name: str, y: Any, p: P) -> Any:
    if name in WHOLE:
        return WHOLE[name](p).logpmf(y)
    if name == "Mixture":
        return special.logsumexp([np.log(w) + _log(law, y) for w, law in _kinds(p)], axis=0)
    if name in ENDS:
        zero, one = _at_ends(name, p)
        end = np.log(np.where(y == 1, one, zero))
        between = np.log1p(-(zero + one)) + _beta(p).logpdf(np.where((y == 0) | (y == 1), 0.5, y))
        return np.where((y == 0) | (y == 1), end, between)
    part, psi = PARTS[name](p), np.asarray(p["psi"])
    is_counted = hasattr(part.dist, "pmf")
    if name.startswith("ZeroInflated") and is_counted:
        return np.log(psi * part.pmf(y) + (1 - psi) * (y == 0))
    above = part.logpmf(y) - part.logsf(0) if is_counted else part.logpdf(np.where(y == 0, 0.5, y))
    return np.where(y == 0, np.log1p(-psi), np.log(psi) + above)


def _at_ends(name: str, p: P) -> tuple[Any, Any]:
    """The probabilities of exactly 0 and exactly 1."""
    if name == "ZeroOneInflatedBeta":
        return p["zoi"] * (1 - np.asarray(p["coi"])), p["zoi"] * np.asarray(p["coi"])
    latent = stats.logistic(loc=special.logit(p["mu"]))
    return latent.cdf(p["cutzero"]), latent.sf(p["cutzero"] + p["gap"])


def _kinds(p: P) -> list[tuple[Any, Any]]:
    """The components of a mixture with their shares: of three, w2 is among what is not of the first."""
    if "w" in p:
        return [(p["w"], _kind(1, p)), (1 - np.asarray(p["w"]), _kind(2, p))]
    first, second = np.asarray(p["w1"]), np.asarray(p["w2"])
    shares = first, (1 - first) * second, (1 - first) * (1 - second)
    return [(w, _kind(k + 1, p)) for k, w in enumerate(shares)]


class Cdf:
    """A distribution function of what SciPy has none of, or a slow one."""

    def __init__(self, of: Callable[[Any], Any]) -> None:
        self.of = of

    def cdf(self, at: Any) -> Any:
        return self.of(np.asarray(at, dtype=float))


def law(name: str, p: P) -> Cdf:
    """Of mixtures, of proportions with both ends, and of counts among trials."""
    if name == "Mixture":
        return Cdf(lambda y: sum(w * own.cdf(y) for w, own in _kinds(p)))
    if name in ENDS:
        zero, one = _at_ends(name, p)
        return Cdf(lambda y: np.where(y < 0, 0.0, np.where(y >= 1, 1.0, zero + (1 - zero - one) * _beta(p).cdf(y))))
    counts = np.arange(int(_trials(p).max()) + 1)[:, None]
    own = stats.binom(_trials(p), p["p"]) if name == "Binomial" else _beta_binomial(p)
    each = np.atleast_2d(own.pmf(counts))
    return Cdf(lambda y: (each * (counts <= y)).sum(axis=0))


def _kind(number: int, p: P) -> Any:
    """A component of a mixture."""
    own = {name: p[f"{name}{number}"] for name in ("mu", "sigma", "alpha") if f"{name}{number}" in p}
    return KINDS[frozenset(own)](own)


def _log(law: Any, y: Any) -> Any:
    return law.logpmf(y) if hasattr(law.dist, "pmf") else law.logpdf(y)


def mean(name: str, p: P) -> Any:
    """Of the response, of trials the proportion."""
    if name in WHOLE:
        return WHOLE[name](p).mean() / (_trials(p) if "n" in p else 1)
    if name in ENDS:
        zero, one = _at_ends(name, p)
        return one + (1 - zero - one) * p["mu"]
    if name == "Mixture":
        return sum(w * law.mean() for w, law in _kinds(p))
    part = PARTS[name](p)
    above = part.mean() / part.sf(0) if name.startswith("Hurdle") else part.mean()
    return p["psi"] * above / (_trials(p) if "n" in p else 1)


def up_to(name: str, p: P, end: Any) -> Any:
    """The probability of a response up to an end, zeros of a separate process included."""
    part = PARTS[name](p)
    zero = part.cdf(0) if name.startswith("Hurdle") else 0.0
    return 1 - p["psi"] + p["psi"] * (part.cdf(end) - zero) / (1 - zero)


def between(shares: Any) -> Any:
    """Shares that do not round to 0 or 1."""
    return np.clip(shares, 1e-300, np.nextafter(1.0, 0.0))


def draw(name: str, rng: np.random.Generator, p: P, n: int) -> Any:
    """n responses, by turning uniform numbers around."""
    if name in WHOLE:
        return WHOLE[name](p).rvs(size=n, random_state=rng)
    if name == "Mixture":
        shares, laws = zip(*_kinds(p), strict=True)
        ends = np.cumsum(np.broadcast_arrays(*(np.broadcast_to(w, n) for w in shares)), axis=0)
        which = (rng.random(n) > ends[:-1]).sum(axis=0)
        return np.choose(which, [law.rvs(size=n, random_state=rng) for law in laws])
    if name in ENDS:
        zero, one = _at_ends(name, p)
        end = (rng.random(n) < one / (zero + one)).astype(float)
        return np.where(rng.random(n) < zero + one, end, between(_beta(p).rvs(size=n, random_state=rng)))
    part = PARTS[name](p)
    none = part.cdf(0) if name.startswith("Hurdle") else np.zeros(())
    above = part.ppf(none + (1 - none) * rng.random(n))
    above = between(above) if name == "ZeroInflatedBeta" else above
    return np.where(rng.random(n) < p["psi"], above, 0.0)
