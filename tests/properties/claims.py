"""What a sentence claims: weights on values of a predictor, at levels and at whatever is done to a covariate."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

Values = Mapping[tuple[str, int], float]
"""A covariate's functions by name and degree (`x`, `log(x)`, `poly(x, 2)`), and the column itself under its RAW."""

Setting = str | Callable[[Values], Values]
"""A level; or what is done to a covariate's values, whatever they are."""

Terms = list[tuple[float, dict[str, Setting]]]
"""Weights and where: what is not mentioned is anywhere, the same in all terms."""

RAW = ("raw", 0)


class Unread(Exception):
    """The reader does not know the words."""


@dataclass(frozen=True)
class Axis:
    """A covariate: its functions at a value of its column, where its zero and unit are, and the observed column.

    `shared` are those of its functions that are of other covariates too. They have no value here: they follow from the
    columns (RAW) of all.
    """

    name: str
    functions: frozenset[str]
    at: Callable[[float], Values]
    zero: float
    unit: float
    observed: np.ndarray
    shared: frozenset[str] = frozenset()


def multiply(outer: Terms, inner: Terms) -> Terms:
    """Each of one at each of the other."""
    for _, a in outer[:1]:
        for _, b in inner[:1]:
            if a.keys() & b.keys():
                raise Unread(f"{a.keys() & b.keys()} twice")
    return [(v * w, {**a, **b}) for v, a in outer for w, b in inner]


def mean(levels: Sequence[tuple[str, str]]) -> Terms:
    return [(1 / len(levels), {factor: level}) for factor, level in levels]


def difference(plus: Terms, minus: Terms) -> Terms:
    if {f for _, at in (*plus, *minus) for f in at} != set(plus[0][1]):
        raise Unread("levels of different factors")
    return [*plus, *((-w, at) for w, at in minus)]


def here(axis: Axis, raw: float) -> Setting:
    return lambda base: axis.at(raw)


def over_rows(axes: Sequence[Axis]) -> Terms:
    """The mean over the observed rows, each with its values of all of the covariates."""
    rows = zip(*(a.observed.tolist() for a in axes), strict=True)
    return [(1 / len(axes[0].observed), {a.name: here(a, v) for a, v in zip(axes, row, strict=True)}) for row in rows]


def moved(axis: Axis, to: Callable[[float], float]) -> Terms:
    return [(1.0, {axis.name: lambda base: axis.at(to(base[RAW]))}), (-1.0, {axis.name: lambda base: base})]


def step_of_function(axis: Axis, key: tuple[str, int], size: float = 1.0) -> Terms:
    """One function's value changed, the others held fixed."""
    return [
        (1.0, {axis.name: lambda base: {**base, key: base[key] + size}}),
        (-1.0, {axis.name: lambda base: base}),
    ]


def derivative(axis: Axis, at: Setting, order: int, size: float) -> Terms:
    """By differences of seven points, exact for polynomials up to the sixth degree."""
    steps = np.arange(-3, 4)
    weights = np.linalg.solve(
        np.vander(steps, increasing=True).T.astype(float), np.eye(7)[order] * math.factorial(order)
    )
    assert not isinstance(at, str)

    def there(step: int) -> Setting:
        return lambda base: axis.at(at(base)[RAW] + step * size)

    return [(w, {axis.name: there(s)}) for w, s in zip(weights.tolist(), steps.tolist(), strict=True)]


def line(axis: Axis, weigh: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Terms:
    """Weights on the observed rows that read their least-squares line: `weigh` of x and of each row's share in its
    slope."""
    x = axis.observed
    share = (x - x.mean()) / np.square(x - x.mean()).sum()
    return [(w, {axis.name: here(axis, v)}) for w, v in zip(weigh(x, share).tolist(), x.tolist(), strict=True)]


def orthonormal(values: np.ndarray, degree: int) -> np.ndarray:
    """(n,): the polynomial of this degree over the values, orthogonal to all lower ones, rising at the right end."""
    x = (values - values.mean()) / (np.std(values) or 1.0)
    q, r = np.linalg.qr(np.vander(x, degree + 1, increasing=True))
    return q[:, degree] * np.sign(r[degree, degree])
