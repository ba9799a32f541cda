"""In: the times of a table. Out: the columns of a random walk over them.

Coefficients are independent with one sd. Of a walk they are the changes from each time to the next, in units of the
root of the time between: its covariance is sd² min(s, t), whatever the gaps. Of a second-order walk they are the
changes of the slope at each time but the first and the last, in units of the root of half the time between its
neighbours (Lindgren & Rue 2008, Scandinavian Journal of Statistics 35), which for equal gaps are second differences.
Not decided here: how walks are written (walk.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats, Ints
from hlmdsl.model.parts.function import digits
from hlmdsl.model.parts.known import Known, Numbers, sd
from hlmdsl.source.frozen import frozen

ROUNDING = 1e-7
"""By how much times may differ between programs, of their range, or a column of its largest value."""

MOST_BENDS = 10_000
"""Drawn beyond the times of the table."""


@frozen
class Times(Known):
    """What processes in time have in common: the different times of the table, in order."""

    times: tuple[float, ...]

    @cached_property
    def gaps(self) -> tuple[float, ...]:
        """From each time to the next."""
        return tuple(np.diff(self.times).tolist())

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        return tuple((time,) for time in self.times)

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        return ((self.times[0], self.times[-1]),)

    def rounding(self, x: Floats) -> Floats:
        size = np.abs(x) + max(map(abs, self.times))
        return np.asarray(1 + size / (self.times[-1] - self.times[0]))

    def outside(self, x: Floats) -> Floats:
        """How far from the nearest of these times it is before the first or after the last of them."""
        return np.asarray(np.maximum(self.times[0] - x, 0.0) + np.maximum(x - self.times[-1], 0.0))

    def has_times(self, times: tuple[float, ...]) -> bool:
        """Whether they are the same within rounding."""
        atol = ROUNDING * (self.times[-1] - self.times[0])
        return len(times) == len(self.times) and np.allclose(times, self.times, rtol=0, atol=atol)

    @property
    def numbers(self) -> Numbers:
        return {"times": self.times}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        times = numbers.get("times", ())
        return replace(self, times=times) if len(numbers) == 1 and self.has_times(times) else None


@frozen
class Levels(Times):
    """A level that is 0 up to the first time. Between times a column is straight: what is expected of a walk there."""

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        """Also a time after the last, up to which no change is expected: it separates the walk from a trend."""
        return (*super().probes, (2 * self.times[-1] - self.times[-2],))

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(map(digits, self.times[1:]))

    @property
    def gaps_between(self) -> tuple[float, ...]:
        return self.gaps

    def place(self, x: Floats) -> Ints:
        return np.searchsorted(self.times, x).astype(np.int64)

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        each = zip(self.times, self.gaps, strict=False)
        return tuple(gap**0.5 * xp.clip((x - start) / gap, 0.0, 1.0) for start, gap in each)

    def matrix(self, x: Any, xp: Any, first: int = 0) -> Any:
        """(n, columns), from the first that is asked for."""
        starts, gaps = np.array(self.times[:-1]), np.array(self.gaps)
        return np.sqrt(gaps[first:]) * xp.clip((x[:, None] - starts[first:]) / gaps[first:], 0.0, 1.0)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        """At a time the mean of those before and after it."""
        ends = zip(self.times, self.times[1:], strict=False)
        return tuple((_after(x - a) - _after(x - b)) / (b - a) ** 0.5 for a, b in ends)

    def spreads(self, x: Floats) -> list[float]:
        """Of the level over the rows, about its mean there, if its sd is 1."""
        return [math.sqrt(sum(float(column.var()) for column in self.columns(x)))] * len(self.gaps)

    def more_variance(self, x: Floats) -> Floats:
        """A walk goes on before the first time and after the last, and is a bridge between two."""
        at = np.clip(np.searchsorted(self.times, x), 1, len(self.gaps))
        low, high = np.array(self.times)[at - 1], np.array(self.times)[at]
        return np.asarray(np.maximum((x - low) * (high - x) / (high - low), 0.0) + self.outside(x))

    def more(self, x: Floats, draws: int, rng: np.random.Generator) -> Floats:
        found = np.zeros((draws, len(x)))
        place = np.searchsorted(self.times, x)
        for gap in np.unique(place).tolist():
            own = np.flatnonzero(place == gap)
            order = own[::-1] if gap == 0 else own
            start = self.times[0] if gap == 0 else self.times[gap - 1]
            end = self.times[gap] if 0 < gap < len(self.times) else None
            value, last = np.zeros(draws), start
            for k in order.tolist():
                step = abs(x[k] - last)
                kept = 1.0 if end is None or end == last else (end - x[k]) / (end - last)
                value = kept * value + math.sqrt(kept * step) * rng.standard_normal(draws)
                found[:, k], last = value, x[k]
        return found


@frozen
class Bends(Times):
    """The time itself, and for each bend what a course has gained since, less a line: `constants` and `rises`."""

    constants: tuple[float, ...]
    rises: tuple[float, ...]

    @cached_property
    def _roots(self) -> tuple[float, ...]:
        return tuple(((b - a) / 2) ** 0.5 for a, b in zip(self.times, self.times[2:], strict=False))

    def _each(self) -> Iterator[tuple[float, float, float, float]]:
        return zip(self.times[1:-1], self._roots, self.constants, self.rises, strict=True)

    @property
    def labels(self) -> tuple[str, ...]:
        return ("straight", *map(digits, self.times[1:-1]))

    def labels_of(self, names: Sequence[str], units: Sequence[tuple[float, float]]) -> tuple[str, ...]:
        """Times as the table has them."""
        ((center, scale),) = units
        raw = [center + scale * time for time in self.times[1:-1]]
        found = [digits(float(f"{own:.12g}")) for own in raw]
        return ("straight", *(found if len(set(found)) == len(found) else map(digits, raw)))

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (x, *(root * xp.clip(x - time, 0.0, np.inf) - a - b * x for time, root, a, b in self._each()))

    def matrix(self, x: Any, xp: Any, first: int = 0) -> Any:
        """(n, columns), from the first that is asked for."""
        times, roots, constants, rises = (np.array(own) for own in zip(*self._each(), strict=True))
        bends = roots * xp.clip(x[:, None] - times, 0.0, np.inf) - constants - rises * x[:, None]
        return bends[:, first - 1 :] if first else xp.concatenate([x[:, None], bends], axis=1)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        """At a time the mean of those before and after it."""
        return (np.ones_like(x), *(root * _after(x - time) - b for time, root, _, b in self._each()))

    def spreads(self, x: Floats) -> list[float]:
        """Of the course over the rows, about its line, if the sd of its bends is 1."""
        _, *bends = self.columns(x)
        return [sd(x), *[math.sqrt(sum(float(np.mean(column**2)) for column in bends))] * len(bends)]

    @property
    def numbers(self) -> Numbers:
        return {"times": self.times, "constants": self.constants, "rises": self.rises}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        times, constants, rises = (numbers.get(name, ()) for name in ("times", "constants", "rises"))
        if len(numbers) != 3 or not self.has_times(times) or {len(constants), len(rises)} != {len(self.constants)}:
            return None
        before = replace(self, times=times, constants=constants, rises=rises)
        one, other = (np.stack(own.columns(np.array(self.times))) for own in (self, before))
        return before if np.allclose(one, other, rtol=0, atol=ROUNDING * np.abs(one).max()) else None

    def more_variance(self, x: Floats) -> Floats:
        """A course goes on with bends at the mean distance of the times of the table, straight between them."""
        beyond = self.outside(x)
        step, count = self._bends(float(beyond.max(initial=0.0)))
        return step * sum((np.maximum(beyond - step * k, 0.0) ** 2 for k in range(count)), np.zeros(len(x)))

    def more(self, x: Floats, draws: int, rng: np.random.Generator) -> Floats:
        found = np.zeros((draws, len(x)))
        for is_after in (False, True):
            own = np.flatnonzero(x > self.times[-1] if is_after else x < self.times[0])
            if not own.size:
                continue
            beyond = self.outside(x[own])
            step, count = self._bends(float(beyond.max()))
            slopes = np.cumsum(math.sqrt(step) * rng.standard_normal((draws, count)), axis=1)
            levels = np.cumsum(step * slopes, axis=1) - step * slopes  # where each bend begins
            at: Ints = np.minimum((beyond / step).astype(np.int64), count - 1)
            found[:, own] = levels[:, at] + slopes[:, at] * (beyond - step * at)
        return found

    def _bends(self, beyond: float) -> tuple[float, int]:
        """How far apart, and how many."""
        step = max((self.times[-1] - self.times[0]) / len(self.gaps), beyond / MOST_BENDS)
        return step, max(1, math.ceil(beyond / step))


def lines_of(bends: Bends, x: Floats) -> Bends:
    """The same, less least-squares lines over the rows: orthogonal to a constant and to the time itself."""
    middle = float(x.mean())
    centred = x - middle
    constants, rises = [], []
    for column in bends.columns(x)[1:]:
        rise = float(centred @ column / (centred @ centred))
        rises.append(rise)
        constants.append(float(column.mean()) - rise * middle)
    return replace(bends, constants=tuple(constants), rises=tuple(rises))


def _after(distance: Floats) -> Floats:
    """1 after a time, 0 before it, and a half at it."""
    return np.asarray((np.sign(distance) + 1) / 2)
