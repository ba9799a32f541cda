"""`spline(x, df = 6)`: a penalised cubic regression spline, which is as straight as the data allow.

Its columns are the covariate itself, whose coefficient is the slope of the line through the curve, and wiggles, whose
coefficients share an sd that is a parameter. `basis = cyclic, period = 12` is a curve whose ends meet: all wiggles.
`spline(x, z, df = (5, 5))` is a surface (tensor.py).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.smooth_errors import PeriodAndBasis
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.cubic import Cubics, wiggles
from hlmdsl.model.parts.function import Called, Function, digits
from hlmdsl.model.parts.known import Known, Numbers, sd
from hlmdsl.model.parts.read_surface import is_surface, read_surface
from hlmdsl.model.parts.reading import bad, by_no_argument, covariate
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

MOST = 50
"""Columns of a spline."""

ROUNDING = 1e-7
"""By how much knots, of their range, and products of wiggles may differ between programs."""


@frozen
class Smooth(Known):
    """Values at knots, row by row. Not cyclic: the first column is the covariate, and the curves end straight."""

    knots: tuple[float, ...]
    values: tuple[float, ...]
    is_cyclic: bool = False

    @cached_property
    def _curves(self) -> Cubics:
        knots = np.array(self.knots)
        return Cubics(knots, np.array(self.values).reshape(len(knots) - self.is_cyclic, -1), self.is_cyclic)

    @property
    def labels(self) -> tuple[str, ...]:
        each = tuple(f"wiggle {i + 1}" for i in range(self._curves.values.shape[1]))
        return each if self.is_cyclic else ("straight", *each)

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        own = self._curves.at(x, xp)
        return own if self.is_cyclic else (x, *own)

    def matrix(self, x: Any, xp: Any, first: int = 0) -> Any:
        """(n, columns), from the first requested one on."""
        own = self._curves.matrix(x, xp)
        if self.is_cyclic or not first:
            return own if self.is_cyclic else xp.concatenate([x[:, None], own], axis=1)
        return own[:, first - 1 :] if first > 1 else own

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        own = self._curves.slopes(x)
        return own if self.is_cyclic else (np.ones_like(x), *own)

    def spreads(self, x: Floats) -> list[float]:
        """Of the wiggles together, to which their sd refers."""
        each = [1.0] * self._curves.values.shape[1]
        return each if self.is_cyclic else [sd(x), *each]

    def rounding(self, x: Floats) -> Floats:
        size = np.abs(x) + max(map(abs, self.knots))
        return np.asarray(1 + size / (self.knots[-1] - self.knots[0]))

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        return tuple((knot,) for knot in (self.knots[:-1] if self.is_cyclic else self.knots))

    @property
    def numbers(self) -> Numbers:
        return {"knots": self.knots, "values": self.values}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        """Wiggles that are turned have the same distribution, so products of their values are compared."""
        knots, values = numbers.get("knots", ()), numbers.get("values", ())
        if (len(numbers), len(knots), len(values)) != (2, len(self.knots), len(self.values)):
            return None
        before, own = replace(self, knots=knots, values=values), self._curves.values
        size = self.knots[-1] - self.knots[0]
        if not np.allclose(knots, self.knots, rtol=0, atol=ROUNDING * size):
            return None
        products = own @ own.T
        earlier = before._curves.values @ before._curves.values.T
        return before if np.allclose(earlier, products, rtol=0, atol=ROUNDING * np.abs(products).max()) else None

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        return ((self.knots[0], self.knots[-1]),)


@frozen
class Spline(Called):
    """A curve between straight ends."""

    df: int

    name: ClassVar[str] = "spline"
    required: ClassVar[str] = f"a covariate and `df`, a whole number from 2 to {MOST}"
    advice: ClassVar[str] = "write `spline(x, df = 6)`, or `spline(x, df = 6, basis = cyclic, period = 12)`"
    dim: ClassVar[str] = "column"
    is_raw: ClassVar[bool] = False
    free_columns: ClassVar[int | None] = 1
    beyond: ClassVar[str] = "the curve goes on straight there"

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        return _read(cls, call, scope)

    def spelled(self, x: str) -> str:
        return f"spline({x}, df = {self.df})"

    def there(self, program: str, x: str) -> str:
        return f's({x}, bs = "cr", k = {self.df + 1})' if program == "brms" else ""

    def differs_there(self, program: str) -> str:
        return "`sds` of brms scales the wiggles in another unit than their sd here: a prior on it has other numbers"

    def known(self) -> Known | None:
        return None

    def learn(self, values: Floats) -> Known:
        """Knots at quantiles of the different values."""
        knots = np.quantile(np.unique(values), np.linspace(0, 1, self.df + 1))
        return Smooth(tuple(knots.tolist()), tuple(wiggles(knots, values).ravel().tolist()))

    def learnt(self, name: str) -> str:
        return f"the curves of `{name}`, whose knots are among the observed values,"

    @property
    def least_columns(self) -> int:
        return self.df

    @property
    def more_values_than(self) -> int:
        return self.df

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        if distinct <= 2:
            return super().advice_on_few(x, distinct)
        return f"lower df to {distinct - 1}: `{replace(self, df=distinct - 1).spelled(x)}`"

    def is_covariate(self, column: int) -> bool:
        return column == 0

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of {label} of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return x if column == 0 else f"W_{{{column}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are {x} and \(W_1, \ldots, W_{{{self.df - 1}}}\), cubic regression "
            f"splines with {self.df + 1} knots, orthogonal over the fitted rows to a straight line; their mean squares "
            "sum to 1."
        )


@frozen
class CyclicSpline(Spline):
    """A curve that repeats after a period of the column."""

    period: float

    is_raw: ClassVar[bool] = True
    is_centred: ClassVar[bool] = True
    free_columns: ClassVar[int | None] = 0
    beyond: ClassVar[str] = ""

    def spelled(self, x: str) -> str:
        return f"spline({x}, df = {self.df}, basis = cyclic, period = {digits(self.period)})"

    def there(self, program: str, x: str) -> str:
        return f's({x}, bs = "cc", k = {self.df + 2})' if program == "brms" else ""

    @property
    def ends_there(self) -> tuple[float, float] | None:
        return 0.0, self.period

    def learn(self, values: Floats) -> Known:
        """Knots at equal distances, the first at 0."""
        knots = np.linspace(0.0, self.period, self.df + 2)
        return Smooth(tuple(knots.tolist()), tuple(wiggles(knots, values, True).ravel().tolist()), True)

    def learnt(self, name: str) -> str:
        return f"the curves of `{name}`, which are zero on average over the observed values,"

    def is_covariate(self, column: int) -> bool:
        return False

    def latex(self, x: str, column: int) -> str:
        return f"W_{{{column + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are \(W_1, \ldots, W_{{{self.df}}}\), cyclic cubic regression splines "
            f"with {self.df + 1} knots in a period, zero on average over the fitted rows; their mean squares sum to 1."
        )


def _read(of: type[Spline], call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
    named = {a.name: a for a in call.arguments if a.name is not None}
    values = [a.value for a in call.arguments if a.name is None]
    if "by" in named and values:
        x = ", ".join(map(written, values))
        rest = ", ".join([x, *(f"{n} = {written(a.value)}" for n, a in named.items() if n != "by")])
        raise Rejected(by_no_argument(named["by"].value, f"spline({rest})", scope))
    if is_surface(values):
        return read_surface(of, call, values, named, scope)
    unknown = [a for n, a in named.items() if n not in ("df", "basis", "period")]
    if len(values) != 1 or unknown or len(named) != len(call.arguments) - 1 or "df" not in named:
        at = unknown[0].value if unknown else call
        found = f"there is no argument `{unknown[0].name}`" if unknown else of.required + " are required"
        raise Rejected(bad(of, call, at, found, _with_df(of, call, values)))
    found_df, found_x = 0, None

    def read_df() -> None:
        nonlocal found_df
        found_df = whole(named["df"].value, MOST) or 0
        if found_df < 2:
            raise Rejected(bad(of, call, named["df"].value, f"not a whole number from 2 to {MOST}"))

    def read_covariate() -> None:
        nonlocal found_x
        inner = bare(values[0])
        if not isinstance(inner, ast.Name):
            raise Rejected(bad(of, call, inner, describe(inner)))
        found_x = covariate(of, call, inner, scope)

    all_of([read_covariate, read_df])
    assert found_x is not None
    period = _period(of, call, named, f"{quoted(found_x.name)}, df = {found_df}")
    return (found_x,), Spline(found_df) if period is None else CyclicSpline(found_df, period)


def _period(of: type[Spline], call: ast.Call, named: dict[str, ast.Argument], rest: str) -> float | None:
    """That of a cyclic curve, None of one with ends."""
    basis, period = named.get("basis"), named.get("period")
    if basis is None and period is None:
        return None
    advice = f"write `spline({rest}, basis = cyclic, period = 12)`, with the length of your period"
    if basis is not None and not (isinstance(bare(basis.value), ast.Name) and written(bare(basis.value)) == "cyclic"):
        raise Rejected(
            PeriodAndBasis(span=basis.value.span, found=f"there is no basis {describe(basis.value)}", advice=advice)
        )
    if basis is None or period is None:
        found = "a period is of a cyclic curve" if basis is None else "a cyclic curve has a period"
        at = (basis or period or call).span
        raise Rejected(PeriodAndBasis(span=at, found=found, advice=advice))
    length = constant(period.value)
    if length is None or not length > 0:
        raise Rejected(PeriodAndBasis(span=period.value.span, found="a period is a positive number", advice=advice))
    return float(length)


def _with_df(of: type[Spline], call: ast.Call, values: list[ast.Expr]) -> str | None:
    """`spline(x)` and `spline(x, 6)` with what is left out."""
    if not values or not isinstance(bare(values[0]), ast.Name):
        return None
    df = whole(values[1], MOST) if len(values) == 2 else None
    return f"write `spline({written(values[0])}, df = {df or 6})`: a smooth with that many columns"
