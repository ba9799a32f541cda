"""The covariate itself, and powers of it: `x`, `x^2`. Of the centred and scaled column."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.parts.function import Function, Known
from hlmdsl.model.parts.poly import orthogonal


@dataclass(frozen=True)
class Power(Function, Known):
    """x^exponent; the first is the covariate itself."""

    exponent: int = 1

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
