"""The covariate itself, and powers of it: `x`, `x^2`. Of the centred and scaled column.

The reciprocal is of a response alone, `1/y`: in effects, `/` nests.
"""

from __future__ import annotations

import math
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.inverse import Inverted
from hlmdsl.model.parts.known import Known
from hlmdsl.model.parts.poly import orthogonal
from hlmdsl.source.frozen import frozen


@frozen
class Power(Function, Known):
    """x^exponent; the first is the covariate itself."""

    exponent: int = 1

    name: ClassVar[str] = "power"
    is_raw: ClassVar[bool] = False

    def spelled(self, x: str) -> str:
        return x if self.exponent == 1 else f"{x}^{self.exponent}"

    def known(self) -> Known:
        return self

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (x if self.exponent == 1 else x**self.exponent,)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return (self.exponent * x ** (self.exponent - 1),)

    def spreads(self, x: Floats) -> list[float]:
        """Of a higher power, what the lower ones leave of it."""
        if self.exponent > 1 and len(np.unique(x)) > self.exponent:
            return [math.sqrt(orthogonal(x, self.exponent).norm2[-1] / len(x))]
        return super().spreads(x)

    @property
    def power(self) -> int:
        return self.exponent

    @property
    def lower(self) -> tuple[Function, ...]:
        return tuple(Power(k) for k in range(1, self.exponent))

    def latex(self, x: str, column: int) -> str:
        return x if self.exponent == 1 else f"{x}{{}}^{{{self.exponent}}}"


PLAIN = Power()
"""The covariate itself."""


@frozen
class Reciprocal(Function, Known):
    """1/y, of values of one sign: on both sides of zero together it would not be in their order."""

    name: ClassVar[str] = "reciprocal"

    def spelled(self, x: str) -> str:
        return f"1/{x}"

    def known(self) -> Known:
        return self

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (1.0 / x,)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return (-1.0 / np.square(x),)

    def fault(self, value: float) -> str:
        return "without a value" if value == 0 else ""

    def refused(self, column: str, values: Floats) -> tuple[Any, str, str] | None:
        zero = values == 0
        if zero.any():
            advice = "a zero has no reciprocal: correct these cells, or model the column itself"
            return zero, "values other than 0", advice
        is_above = float(np.median(values)) > 0
        bad = values < 0 if is_above else values > 0
        if not bad.any():
            return None
        advice = "correct these cells, or model the column itself: across zero reciprocals are not in order"
        return bad, f"values of one sign, as most are {'above' if is_above else 'below'} 0", advice

    @property
    def noun(self) -> str:
        return "reciprocal"

    @property
    def inverse(self) -> Inverted:
        return Inverted()

    def latex(self, x: str, column: int) -> str:
        return rf"1 / {x}"


RECIPROCAL = Reciprocal()
"""Of a response."""
