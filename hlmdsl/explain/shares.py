"""In: what a part of a variance is computed from, and the posterior's elements. Out: its draws.

Not decided here: which parts there are, at which point, or their words (variance.py).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hlmdsl.design.coded import CodedVarying, Element
from hlmdsl.design.expected import inverse_link
from hlmdsl.design.rows import Floats
from hlmdsl.families.family import Single, Within
from hlmdsl.families.student_t import tails
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.priors import Hyper, Quantity, evaluate
from hlmdsl.source.frozen import frozen


@frozen
class Tailed:
    """The variance of a Student t variable of scale 1 with these degrees of freedom: nu/(nu − 2), infinite up to 2."""

    nu: Element

    @property
    def name(self) -> str:
        return f"{self.nu.name}/({self.nu.name} - 2)"


@frozen
class Wave:
    """By what the sd of a Gaussian process is multiplied in that of a wave: arithmetic of its lengthscales."""

    lengthscales: tuple[Element, ...]
    relative: Quantity

    @property
    def name(self) -> str:
        return f"s({', '.join(own.name for own in self.lengthscales)})"


Spreads = tuple[tuple[tuple[Element | Tailed | Wave, ...], float], ...]
"""A variance: products of the posterior's sds and correlations, each with its multiplier."""

Value = Callable[[Element], Floats]
"""Draws of an element of the posterior, such as `sd_user[Intercept]`."""


@frozen
class AtPoint:
    """A parameter of the family at one point: the inverse link of a constant plus a sum of the posterior's elements."""

    link: str
    constant: float
    terms: tuple[tuple[Element, float], ...]


@frozen
class Share:
    """The part of a variance at one point that is between the units of some groupings.

    `part` is their variance, `whole` that of all groupings, on the linear predictor; `within` what single observations
    add, from `parameters` or, if it is a number, `constant`.
    """

    part: Spreads
    whole: Spreads
    within: Within
    parameters: tuple[tuple[str, AtPoint], ...] = ()
    constant: float = 0.0


def spreads_of(varying: CodedVarying, z: list[float]) -> Spreads:
    """The variance of z'b, where b (columns,) are one unit's deviations, times their shares."""
    sds, tail = varying.sd_of, () if varying.degrees is None else (Tailed(varying.degrees),)
    waves: dict[int, tuple[Wave, ...]] = {}
    for own in varying.waves:
        given = [Hyper(e.variable, e.position) for e in own.lengthscales]
        for effect, column in zip(own.effects, own.columns, strict=True):
            waves[effect] = (Wave(own.lengthscales, own.known.scale(column, 1.0, *given)),) * 2
    of, shares = varying.effect_of, varying.shares
    found: list[tuple[tuple[Element | Tailed | Wave, ...], float]] = [
        ((sds[of[k]], sds[of[k]], *shares[k], *shares[k], *waves.get(of[k], ()), *tail), v * v)
        for k, v in enumerate(z)
        if v
    ]
    for a, b in varying.column_pairs:
        if z[a] * z[b]:
            i, j = sorted((of[a], of[b]))
            correlation = () if i == j else (varying.correlation(i, j),)
            found.append(((sds[i], sds[j], *correlation, *shares[a], *shares[b], *tail), 2 * z[a] * z[b]))
    return tuple(found)


def variance(spreads: Spreads, value: Value) -> Floats:
    """Its draws; never below zero, which rounding under a correlation of -1 would make it."""
    by_tails: dict[Tailed | None, Floats] = {}
    for each, v in spreads:
        own = next((e for e in each if isinstance(e, Tailed)), None)
        product = v * np.prod([_factor(e, value) for e in each if not isinstance(e, Tailed)], axis=0)
        by_tails[own] = by_tails.get(own, np.zeros(())) + product
    total: Floats = np.zeros(())
    for own, part in by_tails.items():
        part = np.maximum(part, 0.0)
        with np.errstate(invalid="ignore"):
            total = total + (part if own is None else np.where(part > 0, part * tails(value(own.nu)), 0.0))
    return total


def _factor(own: Element | Wave, value: Value) -> Floats:
    if isinstance(own, Wave):
        return np.asarray(evaluate(own.relative, lambda h: value(Element(h.name, h.position))))
    return value(own)


def share_of(share: Share, value: Value) -> Floats:
    """Draws of the part, between 0 and 1.

    Counts under a log link are exact on their own scale: with normal deviations of variance V on the log, the expected
    count is m = exp(eta + V/2), the variance of units' expected counts m²(exp(V) − 1), and the correlation of two
    counts that share the deviations of variance v is m²(exp(v) − 1) over the whole variance (Stryhn, Sanchez, Morley,
    Booker & Dohoo 2006; Carrasco 2010, Biometrics 66). Under a log link the log of a Gamma variable has the variance
    trigamma(alpha) whatever its mean (Nakagawa, Johnson & Schielzeth 2017, J. R. Soc. Interface 14).
    """
    part, whole = variance(share.part, value), variance(share.whole, value)
    at = {name: _parameter(p, value) for name, p in share.parameters}
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        if share.within == "count":
            # m²(exp(v) - 1) / (m²(exp(V) - 1) + m + m² exp(V)/alpha), divided by m² exp(V)
            m = at["mu"] * np.exp(whole / 2)
            chance = np.exp(-whole) / m + (1 / at["alpha"] if "alpha" in at else 0.0)
            between = np.exp(-whole) * np.expm1(part)
            return np.asarray(between / (-np.expm1(-whole) + chance))
        # of an infinite variance it is all
        return np.where(np.isinf(part), 1.0, part / (whole + _within(share, at)))


def _parameter(at: AtPoint, value: Value) -> Floats:
    eta = sum((w * value(element) for element, w in at.terms), np.full((), at.constant))
    return np.asarray(inverse_link(at.link, eta, NUMPY))


def _within(share: Share, at: dict[str, Floats]) -> Floats:
    match share.within:
        case "sigma":
            return at["sigma"] ** 2
        case "t":
            return at["sigma"] ** 2 * tails(at["nu"])
        case "gamma":
            return trigamma(at["alpha"])
        case Single() as own:
            return own.of(at)
    return np.asarray(share.constant)


def trigamma(x: Floats) -> Floats:
    """The second derivative of log Gamma, x > 0: recurrence up to 10, then the asymptotic series (Abramowitz & Stegun
    6.4.6, 6.4.12)."""
    x, total = np.array(x, dtype=float), np.zeros(np.shape(x))
    for _ in range(10):
        low = x < 10
        total, x = total + np.where(low, 1 / x**2, 0.0), np.where(low, x + 1, x)
    y = 1 / x**2
    series = y * (1 / 6 - y * (1 / 30 - y * (1 / 42 - y * (1 / 30 - y * 5 / 66))))
    return np.asarray(total + (1 + 0.5 / x + series) / x)
