"""In: the priors of a model's numbers. Out: seeded draws of them, under the posterior's names and in its order.

What is drawn is drawn when first asked for; a number without a prior, or with an improper one, is not a number.
Not decided here: deviations of single units, which nobody asks a prior about.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Schema
from hlmdsl.design.random_values import DRAWS, Source, draw, symmetric_correlations
from hlmdsl.design.rows import Floats
from hlmdsl.model.priors import Hyper, Operation, Prior, Quantity
from hlmdsl.source.diagnostic import InternalError

SEED = 20_170_401
FINE = 500
"""Steps per sd of the table of the normal."""

_ARITHMETIC: Mapping[str, Callable[..., Floats]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "^": operator.pow,
    "negate": operator.neg,
}


@dataclass(frozen=True, eq=False)
class PriorDraws:
    """Draws of the whole prior: `draws(name)` is (DRAWS, elements) with the variable's dims in C order.

    `priors` is keyed by posterior variable or hyperparameter, an entry an element (None: no prior is known), `etas` by
    the `cor_` variable. All are one joint prior: elements that share a hyperparameter share its draws.
    """

    schema: Schema
    priors: Mapping[str, Sequence[Prior | None]]
    etas: Mapping[str, float]
    seed: int = SEED
    made: dict[str, Floats] = field(default_factory=dict)

    def __call__(self, name: str) -> Floats:
        if name not in self.made:
            correlated = {v.cor: v for e in self.schema.equations for v in e.varying if v.pairs}
            if name in correlated:
                self.made[name] = self._correlations(correlated[name])
            else:
                each = [self._element(name, i, p) for i, p in enumerate(self.priors.get(name, (None,)))]
                self.made[name] = np.stack(each, axis=1)
        return self.made[name]

    def variance(self, varying: CodedVarying, z: Floats) -> Floats:
        """(DRAWS,): of the sum of a new unit's deviations at a row whose design (q,) they are multiplied by."""
        used = np.flatnonzero(z)
        sd = self(varying.sd)
        total = sd[:, used] ** 2 @ z[used] ** 2
        for k, (i, j) in enumerate(varying.pairs):
            if z[i] * z[j]:
                total = total + 2 * z[i] * z[j] * sd[:, i] * sd[:, j] * self(varying.cor)[:, k]
        return np.maximum(total, 0.0)

    def _element(self, name: str, i: int, prior: Prior | None) -> Floats:
        if prior is None:
            return np.full(DRAWS, math.nan)
        with np.errstate(all="ignore"):
            given = {argument: self._value(value) for argument, value in prior.arguments}
        return draw(prior.distribution.name, given, Source(self.seed, f"{name}[{i}]"))

    def _value(self, quantity: Quantity) -> Floats | float:
        match quantity:
            case Hyper(name):
                return self(name)[:, 0]
            case Operation(sign, operands):
                return _ARITHMETIC[sign](*(np.asarray(self._value(o)) for o in operands))
            case float():
                return quantity
        raise InternalError("design", f"no value of {quantity}")

    def _correlations(self, varying: CodedVarying) -> Floats:
        """(DRAWS, pairs): LKJ in each bar, from partial correlations.

        Given the effects before i, that of i < j is p with (p + 1)/2 ~ Beta(a, a), a = eta + (q - 2 - i)/2
        (Lewandowski, Kurowicka & Joe 2009, JMVA 100, section 2.4); row j of the Cholesky factor breaks a stick by them.
        """
        if varying.cor not in self.etas:
            return np.full((DRAWS, len(varying.pairs)), math.nan)
        eta, found, start = self.etas[varying.cor], [], 0
        for bar in varying.bars:
            q = len(bar.labels)
            if not bar.independent and q > 1:
                factor = np.zeros((DRAWS, q, q))
                for j in range(q):
                    left = np.ones(DRAWS)
                    for i in range(j):
                        source = Source(self.seed, f"{varying.cor}[{start + i}, {start + j}]")
                        partial = symmetric_correlations(2 * eta + q - 2 - i, source)
                        factor[:, j, i] = partial * left
                        left = left * np.sqrt(1 - partial**2)
                    factor[:, j, j] = left
                matrix = factor @ factor.transpose(0, 2, 1)
                found += [matrix[:, i, j] for j in range(q) for i in range(j)]
            start += q
        return np.stack(found, axis=1)


def quantiles(values: Floats, at: Sequence[float]) -> tuple[float, ...] | None:
    """Of one number's draws; None where some are no number."""
    if np.isnan(values).any():
        return None
    with np.errstate(invalid="ignore"):
        found = np.quantile(values, at)
    # between two infinite draws there is nothing to interpolate
    return tuple(np.where(np.isnan(found), np.quantile(values, at, method="lower"), found).tolist())


def half_width(sds: Floats, inside: float) -> float | None:
    """Half of the central interval of N(0, sd^2), averaged over drawn sds (k,); None where some are no number.

    The normal is integrated out, not drawn, so the sds alone leave a Monte Carlo error. What lies within h is concave
    in h: Newton's steps come from the left after the first, and cannot pass the end.
    """
    own = sds[sds > 0]
    if np.isnan(sds).any() or len(own) <= (1 - inside) * len(sds):
        return None if np.isnan(sds).any() else 0.0
    wanted = 1 - (1 - inside) * len(sds) / len(own)
    h = 2 * float(np.median(own))
    for _ in range(50):
        z = h / own
        step = (wanted - float(_within(z).mean())) / float((np.exp(-(z**2) / 2) / own).mean() * math.sqrt(2 / math.pi))
        h, before = max(h + step, h / 2), h
        if abs(h - before) <= 1e-5 * h:
            break
    return h


def normal_cdf(x: Floats) -> Floats:
    """The standard normal's distribution function, to 1e-6."""
    return (1 + np.sign(x) * _within(np.abs(x))) / 2


def _within(z: Floats) -> Floats:
    """The probability that a standard normal is no further from zero than z; interpolated to 1e-6."""
    table = _inner_half()
    at = np.minimum(z, 8.0) * FINE
    i = at.astype(np.intp)
    return table[i] + (at - i) * (table[i + 1] - table[i])


@cache
def _inner_half() -> Floats:
    """At each step of 1/FINE from 0 to 8, and one more."""
    return np.array([math.erf(k / FINE / math.sqrt(2)) for k in range(8 * FINE + 2)])
