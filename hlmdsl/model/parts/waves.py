"""In: covariates. Out: the waves that an approximate Gaussian process over them is made of, and how large each may be.

The coefficients of the waves are independent, and how large each may be depends on an sd and a lengthscale along each
covariate, which are parameters. At both ends of the interval, and outside of it, the process is zero. The curve is the
process less its mean over the fitted rows, so that an intercept is what it is without one.
Not decided here: how many waves there are, or how wide the interval is (hsgp.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial, reduce
from itertools import product
from operator import add, mul
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.parts.kernels import Kernel
from hlmdsl.model.parts.known import Known, Numbers
from hlmdsl.source.frozen import frozen

ROUNDING = 1e-7
"""By how much what is learnt may differ between programs, of the half range or of a wave's height."""

type Each[T] = tuple[T, ...]
"""One along each covariate."""


@frozen
class Waves(Known):
    """Of covariates between `centre` - `half` and `centre` + `half`, along each: products of `m` waves of each.

    `means` are those of the products over the fitted rows, `spacing` is the mean distance between neighbours.
    """

    kernel: Kernel
    m: Each[int]
    c: Each[float]
    centre: Each[float]
    half: Each[float]
    spacing: Each[float]
    means: tuple[float, ...]

    @property
    def ends(self) -> tuple[float, ...]:
        """How far from the centre the process is zero, along each covariate."""
        return tuple(c * half for c, half in zip(self.c, self.half, strict=True))

    @cached_property
    def _frequencies(self) -> tuple[list[float], ...]:
        """In half waves of the whole interval."""
        return tuple((np.arange(1, m + 1) * (np.pi / 2)).tolist() for m in self.m)

    @property
    def labels(self) -> tuple[str, ...]:
        numbers = product(*(range(1, m + 1) for m in self.m))
        return tuple("wave " + ", ".join(map(str, at)) for at in numbers)

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        waves = [
            [xp.sin(u * at) for u in own]
            for own, at in zip(self._frequencies, self._along(x, partial(_within, xp)), strict=True)
        ]
        return tuple(reduce(mul, at) - mean for at, mean in zip(product(*waves), self.means, strict=True))

    def matrix(self, x: Any, xp: Any, first: int = 0) -> Any:
        """(n, columns), from the first requested one on."""
        found: Any = None
        width = 1
        for own, at in zip(self._frequencies, self._along(x, partial(_within, xp)), strict=True):
            waves = xp.sin(at[:, None] * np.array(own))
            width *= len(own)
            found = waves if found is None else (found[:, :, None] * waves[:, None, :]).reshape((-1, width))
        centred = found - np.array(self.means)
        return centred[:, first:] if first else centred

    def _along(self, x: Any, within: Callable[[Any], Any]) -> list[Any]:
        """How far from the first end, in units of half the interval, along each covariate."""
        each = x if isinstance(x, tuple) else (x,)
        return [
            within((own - centre) / end) + 1.0 for own, centre, end in zip(each, self.centre, self.ends, strict=True)
        ]

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return self.slopes_by(0, x)

    def slopes_by(self, which: int, x: Any) -> tuple[Floats, ...]:
        waves = []
        for k, (own, at) in enumerate(zip(self._frequencies, self._along(x, np.asarray), strict=True)):
            inside = np.abs(at - 1) < 1
            clipped = np.clip(at, 0.0, 2.0)
            if k == which:
                waves.append([np.where(inside, u / self.ends[k] * np.cos(u * at), 0.0) for u in own])
            else:
                waves.append([np.sin(u * clipped) for u in own])
        return tuple(reduce(mul, at) for at in product(*waves))

    def spreads(self, x: Any) -> list[float]:
        """Of the process, to which its sd refers."""
        return [1.0] * len(self.means)

    def rounding(self, x: Any) -> Floats:
        each = x if isinstance(x, tuple) else (x,)
        shares = ((np.abs(own) + abs(o)) / half for own, o, half in zip(each, self.centre, self.half, strict=True))
        return np.asarray(1 + reduce(add, shares))

    def scale(self, column: int, sd: Any, *lengthscales: Any) -> Any:
        shares = tuple(own * (1 / end) for own, end in zip(lengthscales, self.ends, strict=True))
        at = np.unravel_index(column, self.m)
        return sd * self.kernel.root(shares, tuple(u[int(k)] for u, k in zip(self._frequencies, at, strict=True)))

    def scales(self, columns: Sequence[int], sd: Any, *lengthscales: Any) -> Any:
        shares = tuple(own * (1 / end) for own, end in zip(lengthscales, self.ends, strict=True))
        at = np.unravel_index(np.array(columns), self.m)
        each = tuple(np.array(u)[k] for u, k in zip(self._frequencies, at, strict=True))
        return sd * self.kernel.root(shares, each)

    @property
    def likely_lengthscales(self) -> tuple[tuple[float, float], ...]:
        """From half of the shortest that the waves can follow, so that the posterior can show that there are too few,
        or the shortest that neighbouring values can show, to the range of the data: a curve with that lengthscale is
        nearly straight.
        """
        least = [max(low / 2, own) for (low, _), own in zip(self.lengthscales, self.spacing, strict=True)]
        return tuple((low, max(2 * half, 2 * low)) for low, half in zip(least, self.half, strict=True))

    @property
    def lengthscales(self) -> tuple[tuple[float, float], ...]:
        """The shortest and the longest that the waves follow."""
        each = (self.kernel.reach(m, c, len(self.m)) for m, c in zip(self.m, self.c, strict=True))
        return tuple((low * half, high * half) for (low, high), half in zip(each, self.half, strict=True))

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        """The point at which the process is zero, and that at which the waves are orthogonal."""
        inside = [
            (centre + end * (2 * np.arange(1, m + 1) / (m + 1) - 1)).tolist()
            for centre, end, m in zip(self.centre, self.ends, self.m, strict=True)
        ]
        corner = tuple(centre - end for centre, end in zip(self.centre, self.ends, strict=True))
        return (corner, *product(*inside))

    @property
    def numbers(self) -> Numbers:
        return {"centre": self.centre, "half": self.half, "spacing": self.spacing, "means": self.means}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        own = self.numbers
        if {n: len(v) for n, v in numbers.items()} != {n: len(v) for n, v in own.items()}:
            return None
        for name, values in own.items():
            size = 1.0 if name == "means" else np.array(self.half)
            if not (np.abs(np.subtract(numbers[name], values)) <= ROUNDING * size).all():
                return None
        centre, half, spacing, means = (tuple(numbers[name]) for name in own)
        return replace(self, centre=centre, half=half, spacing=spacing, means=means)

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        return tuple((centre - half, centre + half) for centre, half in zip(self.centre, self.half, strict=True))


def _within(xp: Any, at: Any) -> Any:
    return xp.clip(at, -1.0, 1.0)
