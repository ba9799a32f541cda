"""In: a prior distribution and its arguments, numbers or one value a node. Out: quantiles, moments, seeded draws.

Quantiles of arguments that vary are those of the mixture over nodes.
Not decided here: the source of the nodes of hyperparameters (design/prior_draws.py).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.priors.distribution import Arguments, Distribution, Law
from hlmdsl.priors.quantiles import solve
from hlmdsl.priors.source import DRAWS, Source
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen


@frozen
class _Positive:
    """A number with its logarithm, for numbers that overflow: the shape of a Gamma by mean and sd may be 1e400."""

    value: Any
    log: Any

    def __mul__(self, other: _Positive) -> _Positive:
        return _Positive(self.value * other.value, self.log + other.log)

    def __truediv__(self, other: _Positive) -> _Positive:
        return _Positive(self.value / other.value, self.log - other.log)

    def __rtruediv__(self, number: float) -> _Positive:
        return _Positive(number / self.value, math.log(number) - self.log)

    def __add__(self, number: float) -> _Positive:
        return _Positive(self.value + number, np.logaddexp(self.log, math.log(number)))


def quantile(distribution: Distribution, given: Arguments, p: float) -> float:
    """Infinite if it overflows, NaN if the distribution is improper or its arguments are invalid."""
    law = distribution.law
    with np.errstate(all="ignore"):
        if law is None or not _make_sense(distribution, given).all():
            return math.nan
        if law.quantile is not None and all(isinstance(v, float) for v in given.values()):
            return float(law.quantile(*_with_logs(distribution, given), np.asarray(p)))
        a = distribution.canonical(given)
        middle, width = (a.get(name) for name in (distribution.location, distribution.scale))
        if isinstance(middle, float) and isinstance(width, float):
            standard = {**a, distribution.location: 0.0, distribution.scale: 1.0}
            return middle + width * solve(lambda z: float(np.mean(law.cdf(standard, z))), p)
        _, highest = distribution.bounds(a)
        return min(solve(lambda x: float(np.mean(cdf(distribution, law, a, x))), p), float(np.max(highest)))


def quantiles(distribution: Distribution, given: Arguments, at: Floats) -> Floats:
    """For numeric arguments, at several probabilities; NaN if there are none."""
    law = distribution.law
    with np.errstate(all="ignore"):
        if law is None or law.quantile is None or not _make_sense(distribution, given).all():
            return np.array([quantile(distribution, given, float(p)) for p in at])
        return np.asarray(law.quantile(*_with_logs(distribution, given), at))


def cdf(distribution: Distribution, law: Law, a: Arguments, x: float) -> Floats:
    """(nodes,), of canonical arguments at a finite x."""
    low, high = distribution.bounds(a)
    if np.all(x <= low) or np.all(x >= high):
        return np.asarray(float(np.all(x >= high)))
    return law.cdf(a, x)


def moments(distribution: Distribution, given: Arguments) -> tuple[float, float] | None:
    """Mean and sd of a distribution with numeric arguments, possibly infinite; None if it never has any."""
    if distribution.law is None or distribution.law.moments is None:
        return None
    with np.errstate(all="ignore"):
        a = distribution.canonical({name: np.float64(value) for name, value in given.items()})
        mean, sd = distribution.law.moments(a)
    return float(mean), float(sd)


def draw(distribution: Distribution, given: Arguments, source: Source) -> Floats:
    """(DRAWS,); NaN if the distribution is improper or its arguments are invalid."""
    law = distribution.law
    with np.errstate(all="ignore"):
        fine = _make_sense(distribution, given)
        if law is None or not fine.any():
            return np.full(DRAWS, math.nan)
        values, logs = _with_logs(distribution, given)
        if law.quantile is not None and isinstance(values.get(law.shape, 0.0), float):
            mirrored = distribution.support in ("real", "interval")
            drawn = law.quantile(values, logs, source.uniforms(tiled=not mirrored))
        elif law.draw is not None:
            drawn = law.draw(values, source)
        else:
            raise InternalError("design", f"no draws of {distribution.name}")
        return np.where(fine, np.broadcast_to(drawn, DRAWS), math.nan)


def _make_sense(distribution: Distribution, given: Arguments) -> Any:
    """Where arguments are valid."""
    way = distribution.parameterisation(given)
    together = way.together
    fine = np.asarray(together is None or together.holds(**{name: given[name] for name in together.of}))
    for name, domain in way.domains.items():
        value = np.asarray(given[name])
        fine = fine & (~np.isnan(value) if domain == "real" else value > 0)
        fine = fine & (value < 1) if domain == "unit" else fine
    return fine


def _with_logs(distribution: Distribution, given: Arguments) -> tuple[dict[str, Any], dict[str, Any]]:
    """The canonical arguments, and the logarithms of positive ones."""
    way = distribution.parameterisation(given)
    if "unit" in way.domains.values():
        return dict(distribution.canonical(given)), {}
    sized = {n: _Positive(v, np.log(v)) if way.domains[n] == "positive" else v for n, v in given.items()}
    a = distribution.canonical(sized)
    logs = {name: v.log for name, v in a.items() if isinstance(v, _Positive)}
    return {name: v.value if isinstance(v, _Positive) else v for name, v in a.items()}, logs
