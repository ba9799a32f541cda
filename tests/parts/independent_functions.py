"""The functions of covariates by definitions of their own, for tests that walk them: one row for each.

In: nothing. Out: `FORMS`, how a spec writes each of `x`, with its columns by NumPy and with many digits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import numpy as np
from scipy.interpolate import CubicSpline
from scipy.linalg import eigh, null_space

Columns = Callable[[Any], Any]


@dataclass(frozen=True)
class Form:
    """`text` has `{}` where the covariate stands. `exact` of a number in mpmath; None where data are learnt from, of
    which `learnt` has the columns: (n, columns) of data seen and values.
    """

    name: str
    text: str
    value: Columns | None = None
    exact: Columns | None = None
    learnt: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None

    def of(self, covariate: str) -> str:
        return self.text.format(covariate)


def orthonormal(seen: np.ndarray, raw: np.ndarray, degree: int) -> np.ndarray:
    """(n, degree) by QR of powers around the mean, the leading coefficients positive."""
    mid, spread = seen.mean(), seen.std()
    _, r = np.linalg.qr(np.vander((seen - mid) / spread, degree + 1, increasing=True))
    r = r * np.sign(np.diag(r))[:, None]
    return np.linalg.solve(r.T, np.vander((raw - mid) / spread, degree + 1, increasing=True).T).T[:, 1:]


def smooth(seen: np.ndarray, raw: np.ndarray, df: int, period: float | None = None) -> np.ndarray:
    """(n, df) by SciPy's cubic splines through unit vectors at knots: the curves that are stationary points of the mean
    square over the rows for a given integral of the squared second derivative, which Simpson's rule has exactly.
    """
    if period is None:  # the same curves in any unit: in one that no power of overflows
        size = np.ptp(seen)
        middle = np.median(seen)
        found = _smooth((seen - middle) / size, (raw - middle) / size, df)
        return np.column_stack([raw, found[:, 1:]])
    return _smooth(seen, raw, df, period)


def tensor(seen: Sequence[np.ndarray], raw: Sequence[np.ndarray], df: Sequence[int]) -> np.ndarray:
    """(n, columns) of a penalised surface: both covariates, their product, and of each kind of wiggles the principal
    components over the rows, which are positive at the last knots.
    """
    knots = [np.quantile(np.unique(x), np.linspace(0, 1, k + 1)) for x, k in zip(seen, df, strict=True)]
    places = [np.concatenate([x, at, own[-1:]]) for x, at, own in zip(seen, raw, knots, strict=True)]
    n, columns = len(seen[0]), [raw[0], raw[1], raw[0] * raw[1]]
    for wide in tensor_covariances(seen, places, df):
        spread, vectors = np.linalg.eigh(wide[:n, :n])
        some = slice(-1, -1 - np.linalg.matrix_rank(wide[:n, :n]), -1)
        values = wide[:, :n] @ vectors[:, some] / np.sqrt(spread[some])
        columns += list((values * np.sign(values[-1]))[n:-1].T)
    return np.stack(columns, axis=1)


def tensor_covariances(seen: Sequence[np.ndarray], places: Sequence[np.ndarray], df: Sequence[int]) -> list[np.ndarray]:
    """(n, n) of a surface at places that begin with those seen, of each kind of wiggles by itself where its sd is 1:
    products of what a covariate's line and wiggles have, less what is bilinear over the rows.
    """
    lines, wiggly = [], []
    for x, at, own in zip(seen, places, df, strict=True):
        knots = np.quantile(np.unique(x), np.linspace(0, 1, own + 1))
        curves = CubicSpline(knots, np.eye(own + 1), bc_type="natural")
        squares = sum(
            np.einsum("i,j->ij", *[curves.derivative(2)(low + h * place)] * 2) * h / 2
            for low, h in zip(knots[:-1], np.diff(knots), strict=True)
            for place in (1 + np.polynomial.legendre.leggauss(2)[0]) / 2
        )
        inside, slope = np.clip(at, knots[0], knots[-1]), curves.derivative()
        values = curves(inside) + slope(inside) * (at - inside)[:, None]
        free = np.stack([np.ones(len(at)), at - x.mean()], axis=1)
        left = values - free @ np.linalg.lstsq(free[: len(x)], values[: len(x)], rcond=None)[0]
        wide = left @ np.linalg.pinv(squares, rcond=1e-10) @ left.T
        wiggly.append(wide / np.trace(wide[: len(x), : len(x)]) * len(x))
        line = (at - x.mean()) / x.std()
        lines.append(1 + np.outer(line, line))
    n, (one, other) = len(seen[0]), [at - x.mean() for at, x in zip(places, seen, strict=True)]
    flat = np.stack([np.ones(len(one)), one, other, one * other], axis=1)
    fitted = np.concatenate([flat @ np.linalg.pinv(flat[:n]), np.zeros((len(flat), len(flat) - n))], axis=1)
    taken, found = np.eye(len(flat)) - fitted, []
    for wide in (wiggly[0] * lines[1], lines[0] * wiggly[1], wiggly[0] * wiggly[1]):
        own = taken @ wide @ taken.T
        found.append(own / np.trace(own[:n, :n]) * n)
    return found


def waves(seen: np.ndarray, raw: np.ndarray, m: int, c: float) -> np.ndarray:
    """(n, m): the functions that are minus their second derivative, up to a factor, and zero at the ends of an interval
    around the data, c times as wide, and outside of it; less their means over the data.
    """
    return sines(seen, raw, m, c) - sines(seen, seen, m, c).mean(axis=0)


def surface(seen: Sequence[np.ndarray], raw: Sequence[np.ndarray], m: int, c: float) -> np.ndarray:
    """(n, m m): products of such functions along each of two covariates, less their means."""

    def products(at: Sequence[np.ndarray]) -> np.ndarray:
        one, other = (sines(own, x, m, c) for own, x in zip(seen, at, strict=True))
        return (one[:, :, None] * other[:, None, :]).reshape(len(one), -1)

    return products(raw) - products(seen).mean(axis=0)


def sines(seen: np.ndarray, raw: np.ndarray, m: int, c: float) -> np.ndarray:
    """(n, m): these functions, not yet less their means."""
    low, high = (seen.min() + seen.max()) / 2 + np.array([-c, c]) * np.ptp(seen) / 2
    turns = (raw[:, None] - low) / (high - low) * np.arange(1, m + 1)
    inside = (raw > low) & (raw < high)
    return np.where(inside[:, None], np.imag(np.exp(1j * np.pi * turns)), 0.0)


def walk(seen: np.ndarray, raw: np.ndarray) -> np.ndarray:
    """(n, times - 1): what is expected of Brownian motion from the first time on, given its values at the times, which
    are the Cholesky factor of their covariance min(s, t) times independent numbers.
    """
    times = np.unique(seen) - seen.min()
    covariance = np.minimum.outer(times[1:], times[1:])
    beside = np.minimum.outer(np.maximum(raw - seen.min(), 0.0), times[1:])
    return np.linalg.solve(np.linalg.cholesky(covariance), beside.T).T


def states(seen: np.ndarray, raw: np.ndarray) -> np.ndarray:
    """(n, times): what a broken line through a 1 at one time and 0 at all others is, which is 0 from one gap before the
    first time, and from one after the last.
    """
    times = np.unique(seen)
    ends = np.concatenate([[2 * times[0] - times[1]], times, [2 * times[-1] - times[-2]]])
    return np.stack([np.interp(raw, ends, own) for own in np.eye(len(ends))[1:-1]], axis=1)


def bends(seen: np.ndarray, raw: np.ndarray) -> np.ndarray:
    """(n, times - 1): the time, and curves whose divided second differences are one root of a weight at one time each
    and zero at the others, as straight as they can be over the data.
    """
    times = np.unique(seen)
    gaps, inner = np.diff(times), range(len(times) - 2)
    second = np.zeros((len(inner), len(times)))
    for k in inner:
        second[k, k : k + 3] = np.array([1 / gaps[k], -1 / gaps[k] - 1 / gaps[k + 1], 1 / gaps[k + 1]])
        second[k] /= np.sqrt((gaps[k] + gaps[k + 1]) / 2)
    values = np.linalg.pinv(second)
    lines, at_seen = np.stack([np.ones(len(seen)), seen], axis=1), np.searchsorted(times, seen)
    left = np.linalg.lstsq(lines, values[at_seen], rcond=None)[0]
    curves = values - np.stack([np.ones(len(times)), times], axis=1) @ left
    ends = np.array([times[0] - 1000, *times, times[-1] + 1000])
    first, last = (curves[1] - curves[0]) / gaps[0], (curves[-1] - curves[-2]) / gaps[-1]
    longer = np.vstack([curves[0] - 1000 * first, curves, curves[-1] + 1000 * last])
    return np.column_stack([raw, *(np.interp(raw, ends, own) for own in longer.T)])


def _smooth(seen: np.ndarray, raw: np.ndarray, df: int, period: float | None = None) -> np.ndarray:
    knots = np.quantile(np.unique(seen), np.linspace(0, 1, df + 1))
    unit = np.eye(df + 1)
    if period is not None:
        knots, unit = np.linspace(0, period, df + 2), np.vstack([unit, unit[:1]])
    curves = CubicSpline(knots, unit, bc_type="natural" if period is None else "periodic")
    bend = curves.derivative(2)
    low, high = knots[:-1], knots[1:]
    penalty = np.zeros((df + 1, df + 1))
    for weight, at in ((1, low + 0.0), (4, (low + high) / 2), (1, high - 1e-12 * knots[-1])):
        penalty += weight * np.einsum("k,ki,kj->ij", (high - low) / 6, bend(at), bend(at))

    def at(x: np.ndarray) -> np.ndarray:
        if period is not None:
            return curves(x % period)
        inside, slope = np.clip(x, knots[0], knots[-1]), curves.derivative()
        return curves(inside) + slope(inside) * (x - inside)[:, None]

    rows = at(seen)
    free = np.ones((len(seen), 1)) if period is not None else np.stack([np.ones(len(seen)), seen], axis=1)
    space = null_space(free.T @ rows)
    squares, own = eigh(space.T @ rows.T @ rows @ space / len(seen), space.T @ penalty @ space)
    values = space @ own[:, ::-1] / np.sqrt(squares.sum())
    wiggles = at(raw) @ (values * np.sign(values[-1]))
    return wiggles if period is not None else np.column_stack([raw, wiggles])


FORMS = (
    Form("", "{}", lambda x: x, lambda x: x),
    Form("", "{}^2", lambda x: x**2, lambda x: x**2),
    Form("", "{}^3", lambda x: x**3, lambda x: x**3),
    Form("log", "log({})", np.log, mp.log),
    Form("log", "log({} + 1)", lambda x: np.log(x + 1), lambda x: mp.log(x + 1)),
    Form("log2", "log2({})", lambda x: np.log(x) / np.log(2), lambda x: mp.log(x, 2)),
    Form("log10", "log10({} - 0.25)", lambda x: np.log(x - 0.25) / np.log(10), lambda x: mp.log(x - mp.mpf(0.25), 10)),
    Form("log10", "log10({})", lambda x: np.log(x) / np.log(10), lambda x: mp.log(x, 10)),
    Form("sqrt", "sqrt({})", lambda x: x**0.5, mp.sqrt),
    Form("sqrt", "sqrt({} + 2)", lambda x: (x + 2) ** 0.5, lambda x: mp.sqrt(x + 2)),
    Form("exp", "exp({})", np.exp, mp.exp),
    Form("poly", "poly({}, 1)", learnt=lambda seen, raw: orthonormal(seen, raw, 1)),
    Form("poly", "poly({}, 2)", learnt=lambda seen, raw: orthonormal(seen, raw, 2)),
    Form("poly", "poly({}, 3)", learnt=lambda seen, raw: orthonormal(seen, raw, 3)),
    Form("spline", "spline({}, df = 2)", learnt=lambda seen, raw: smooth(seen, raw, 2)),
    Form("spline", "spline({}, df = 5)", learnt=lambda seen, raw: smooth(seen, raw, 5)),
    Form(
        "spline", "spline({}, df = 4, basis = cyclic, period = 30)", learnt=lambda seen, raw: smooth(seen, raw, 4, 30)
    ),
    Form("hsgp", "hsgp({}, m = 5)", learnt=lambda seen, raw: waves(seen, raw, 5, 1.5)),
    Form("hsgp", "hsgp({}, m = 4, c = 2.25, kernel = expquad)", learnt=lambda seen, raw: waves(seen, raw, 4, 2.25)),
    Form("walk", "walk({})", learnt=walk),
    Form("walk", "walk({}, order = 2)", learnt=bends),
    Form("ar", "ar({})", learnt=states),
)
