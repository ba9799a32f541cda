"""`spline(x, z, df = (5, 5))`: a penalised tensor product of cubic regression splines, which is as straight as the data
allow.

Its columns are x, z and their product, whose coefficients have separate priors, and wiggles of three kinds, each with
an sd that is a parameter: along x, along z, and along both. Not decided here: what these are (bicubic.py), or how a
call is read (spline.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import product
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.parts.bicubic import Bicubics, surfaces
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.known import Known, Numbers, sd
from hlmdsl.source.frozen import frozen

ROUNDING = 1e-7
"""By how much knots, of their range, and products of wiggles may differ between programs."""

STRAIGHT = ((0,), (1,), (0, 1))
"""The covariates whose product each of the first columns is."""


@frozen
class Tensor(Known):
    """Values of the wiggles on the grid of `knots` along both covariates, row by row."""

    knots: tuple[tuple[float, ...], tuple[float, ...]]
    values: tuple[float, ...]

    @cached_property
    def _surfaces(self) -> Bicubics:
        first, second = (np.array(own) for own in self.knots)
        return Bicubics((first, second), np.array(self.values).reshape(len(first) * len(second), -1))

    @cached_property
    def _kinds(self) -> list[int]:
        """Of each column, which sd its coefficient has; those of the straight ones do not count."""
        first, second = (len(own) - 2 for own in self.knots)
        return [0] * len(STRAIGHT) + [0] * (2 * first) + [1] * (2 * second) + [2] * (first * second)

    def kind(self, column: int) -> int:
        return self._kinds[column]

    @property
    def labels(self) -> tuple[str, ...]:
        return self.labels_of(("x", "z"), ())

    def labels_of(self, names: Sequence[str], units: Sequence[tuple[float, float]]) -> tuple[str, ...]:
        wiggles = len(self._kinds) - len(STRAIGHT)
        return (
            *(f"straight {':'.join(names[k] for k in own)}" for own in STRAIGHT),
            *(f"wiggle {i + 1}" for i in range(wiggles)),
        )

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        wiggles = self._surfaces.matrix(x, xp)
        return (x[0], x[1], x[0] * x[1], *(wiggles[..., j] for j in range(len(self._kinds) - len(STRAIGHT))))

    def matrix(self, x: Any, xp: Any, first: int = 0) -> Any:
        """(n, columns), from the first requested one on."""
        own = self._surfaces.matrix(x, xp)
        lines = (x[0], x[1], x[0] * x[1])[first:]
        if lines:
            return xp.concatenate([xp.stack(lines, axis=1), own], axis=1)
        return own[:, first - len(STRAIGHT) :] if first > len(STRAIGHT) else own

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return self.slopes_by(0, x)

    def slopes_by(self, which: int, x: Any) -> tuple[Floats, ...]:
        own = self._surfaces.slopes(which, x)
        one, none = np.ones_like(own[..., 0]), np.zeros_like(own[..., 0])
        lines = (one, none, x[1] * one) if which == 0 else (none, one, x[0] * one)
        return (*lines, *(own[..., j] for j in range(own.shape[-1])))

    def spreads(self, x: Any) -> list[float]:
        """Of the wiggles of a kind together, to which their sd refers."""
        return [sd(x[0]), sd(x[1]), sd(x[0] * x[1]), *[1.0] * (len(self._kinds) - len(STRAIGHT))]

    def rounding(self, x: Any) -> Floats:
        each = ((np.abs(at) + max(map(abs, own))) / (own[-1] - own[0]) for at, own in zip(x, self.knots, strict=True))
        return np.asarray(1 + sum(each))

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        return tuple(product(*self.knots))

    @property
    def numbers(self) -> Numbers:
        first, second = self.knots
        return {"knots": first, "knots of the second": second, "values": self.values}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        """Wiggles of a kind that are turned have the same distribution, so products of their values are compared."""
        own = self.numbers
        if {n: len(v) for n, v in numbers.items()} != {n: len(v) for n, v in own.items()}:
            return None
        first, second, values = (tuple(numbers[name]) for name in own)
        before = replace(self, knots=(first, second), values=values)
        for given, now in zip(before.knots, self.knots, strict=True):
            if not np.allclose(given, now, rtol=0, atol=ROUNDING * (now[-1] - now[0])):
                return None
        kinds = np.array(self._kinds[len(STRAIGHT) :])
        for kind in range(len(STRAIGHT)):
            earlier, now_ = (own._surfaces.values[:, kinds == kind] for own in (before, self))
            products = now_ @ now_.T
            if not np.allclose(earlier @ earlier.T, products, rtol=0, atol=ROUNDING * np.abs(products).max()):
                return None
        return before

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        return tuple((own[0], own[-1]) for own in self.knots)


@frozen
class TensorSpline(Function):
    """A surface with as many columns along each covariate as a curve of this df."""

    df: tuple[int, int]

    name: ClassVar[str] = "spline"
    dim: ClassVar[str] = "column"
    is_raw: ClassVar[bool] = False
    free_columns: ClassVar[int | None] = len(STRAIGHT)
    is_process: ClassVar[bool] = True
    beyond: ClassVar[str] = "the surface goes on straight there"

    def spelled(self, x: str) -> str:
        return f"spline({x}, df = ({self.df[0]}, {self.df[1]}))"

    def there(self, program: str, x: str) -> str:
        each = ", ".join(str(own + 1) for own in self.df)
        return f't2({x}, bs = "cr", k = c({each}))' if program == "brms" else ""

    def differs_there(self, program: str) -> str:
        return (
            "`sds` of brms scales the wiggles in another unit than their sds here, and tells wiggles from lines by the "
            "knots, not by the rows: priors on them have other numbers"
        )

    def known(self) -> Known | None:
        return None

    def learn(self, values: Any) -> Known:
        """Knots at quantiles of the different values along each covariate."""
        x, z = values
        first, second = (
            np.quantile(np.unique(own), np.linspace(0, 1, df + 1)) for own, df in zip((x, z), self.df, strict=True)
        )
        found = np.concatenate(surfaces((first, second), (x, z), (x, z)), axis=1)
        return Tensor((tuple(first.tolist()), tuple(second.tolist())), tuple(found.ravel().tolist()))

    def learnt(self, name: str) -> str:
        return f"the surfaces of `{name}`, whose knots are among the observed values,"

    @property
    def least_columns(self) -> int:
        return math.prod(own + 1 for own in self.df) - 1

    @property
    def more_values_than(self) -> int:
        return max(self.df)

    def fewest_values(self, which: int) -> int:
        return self.df[which]

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        curve = f"write `spline({', '.join(others)}, df = {max(self.df)})`"
        if distinct <= 2:
            return f"{curve}, and `{x}` itself" if distinct > 1 else curve
        return f"lower its df to {distinct - 1}"

    def straight(self, column: int) -> tuple[int, ...]:
        return STRAIGHT[column] if column < len(STRAIGHT) else ()

    def directions(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(":".join(names[k] for k in own) for own in STRAIGHT)

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of {label} of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return f"W_{{{column - len(STRAIGHT) + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        first, second = (own - 1 for own in self.df)
        ends = 2 * first, 2 * (first + second), self.least_columns - len(STRAIGHT)
        return (
            rf"The columns of {self.spelled(x)} are both covariates, their product and \(W_1, \ldots, "
            rf"W_{{{ends[2]}}}\), products of cubic regression splines with {self.df[0]} + 1 knots along the first "
            rf"and {self.df[1]} + 1 along the second: wiggles times lines (to \(W_{{{ends[0]}}}\)), lines times "
            rf"wiggles (to \(W_{{{ends[1]}}}\)) and wiggles times wiggles, orthogonal over the fitted rows to the "
            r"other columns and to a constant; the mean squares of each of these three kinds sum to 1."
        )
