"""In: the times of a table. Out: the columns of a process that has a state at each of them, and its states elsewhere.

A state's column is 1 at its time and falls to 0 at the times beside it, so that the process is straight between times;
beyond the first and the last it falls to 0, its level, within as much time as to the next one. The conditional
variation between times is drawn separately, given the states. States are correlated by phi to the power of the time
between them. Not decided here: how it is written (ar.py).
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats, Ints
from hlmdsl.model.parts.function import digits
from hlmdsl.model.parts.steps import ROUNDING, Times
from hlmdsl.source.frozen import frozen


@frozen
class States(Times):
    """One for each time of the table."""

    @cached_property
    def is_whole(self) -> bool:
        """Whether gaps between times are whole numbers, so that states may alternate."""
        gaps = np.array(self.gaps)
        return bool((np.abs(gaps - np.round(gaps)) <= ROUNDING * np.maximum(gaps, 1.0)).all() and gaps.min() > 0.5)

    @cached_property
    def distances(self) -> tuple[float, ...]:
        """Those from each time to the next, whole numbers being so exactly."""
        return tuple(float(round(gap)) for gap in self.gaps) if self.is_whole else self.gaps

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        """Also a time after the last, at which all columns are 0: it separates them from a level."""
        return (*super().probes, (self.times[-1] + self.gaps[-1],))

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(map(digits, self.times))

    @cached_property
    def _ramps(self) -> tuple[Floats, Floats]:
        """Where each ramp begins and how wide it is: a column is the rise of one ramp less that of the next."""
        gaps = np.array([self.gaps[0], *self.gaps, self.gaps[-1]])
        return np.array([self.times[0] - self.gaps[0], *self.times]), gaps

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        rises = [xp.clip((x - start) / gap, 0.0, 1.0) for start, gap in zip(*self._ramps, strict=True)]
        return tuple(one - other for one, other in pairwise(rises))

    def matrix(self, x: Any, xp: Any, first: int = 0) -> Any:
        """(n, columns), from the first requested one on."""
        starts, gaps = self._ramps
        rises = xp.clip((x[:, None] - starts[first:]) / gaps[first:], 0.0, 1.0)
        return rises[:, :-1] - rises[:, 1:]

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        """At a time the mean of those before and after it."""
        rises = [
            (np.sign(x - start) - np.sign(x - start - gap)) / (2 * gap) for start, gap in zip(*self._ramps, strict=True)
        ]
        return tuple(one - other for one, other in pairwise(rises))

    def spreads(self, x: Floats) -> list[float]:
        """Of the process at any time, if its sd is 1."""
        return [1.0] * len(self.times)

    def place(self, x: Floats) -> Ints:
        middles = np.array(self.times[:-1]) + np.array(self.gaps) / 2
        return np.searchsorted(middles, x).astype(np.int64)

    def more_variance(self, x: Floats) -> Floats:
        """Its variance is the same at all times."""
        return np.asarray(np.maximum(1.0 - np.square(self.matrix(np.asarray(x, dtype=float), np)).sum(axis=1), 0.0))

    def given(self, x: Floats, states: Floats, phi: Floats, rng: np.random.Generator) -> Floats:
        """(draws, n) of the process less its columns, drawn at other times x, each once and in order, from its `states`
        (draws, times) with an sd of 1. Of whole numbers it is straight between them.
        """
        x = np.asarray(x, dtype=float)
        expected = states @ self.matrix(x, np).T
        if not self.is_whole:
            return np.asarray(self._drawn(x, states, phi, rng) - expected)
        steps = x - self.times[0]
        steps = np.where(
            np.abs(steps - np.round(steps)) <= ROUNDING * np.maximum(np.abs(steps), 1.0), np.round(steps), steps
        )
        low = np.floor(steps)
        share = steps - low
        whole = np.unique(np.concatenate([low, np.ceil(steps)]))
        at_whole = self._drawn(self.times[0] + whole, states, phi, rng)
        one, other = (at_whole[:, np.searchsorted(whole, own)] for own in (low, np.ceil(steps)))
        return np.asarray((1 - share) * one + share * other - expected)

    def _drawn(self, x: Floats, states: Floats, phi: Floats, rng: np.random.Generator) -> Floats:
        """(draws, n): a bridge between two states, and back to the level beyond them."""
        found = np.empty((len(states), len(x)))
        times = np.array(self.times)
        place = np.searchsorted(times, x)
        nearest = self.place(x)
        with np.errstate(divide="ignore", invalid="ignore"):
            for gap in np.unique(place).tolist():
                own = np.flatnonzero(place == gap)
                start = 0 if gap == 0 else gap - 1
                value, last = states[:, start], times[start]
                end = gap if 0 < gap < len(times) else None
                for k in (own[::-1] if gap == 0 else own).tolist():
                    if np.abs(x[k] - times[nearest[k]]) <= ROUNDING * max(1.0, abs(x[k])):
                        found[:, k] = states[:, nearest[k]]
                        continue
                    a = _power(phi, abs(x[k] - last), self.is_whole)
                    mean, variance = a * value, 1 - a * a
                    if end is not None:
                        b = _power(phi, times[end] - x[k], self.is_whole)
                        whole = 1 - (a * b) ** 2
                        between = (a * (1 - b * b) * value + b * (1 - a * a) * states[:, end]) / whole
                        mean = np.where(whole > 0, between, mean)
                        variance = np.where(whole > 0, variance * (1 - b * b) / whole, 0.0)
                    value = mean + np.sqrt(np.maximum(variance, 0.0)) * rng.standard_normal(len(states))
                    found[:, k], last = value, x[k]
        return found


def _power(phi: Floats, distance: float, is_whole: bool) -> Floats:
    return np.asarray(phi ** (round(distance) if is_whole else distance))
