"""`sqrt(x)`, `sqrt(x + 1)`."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.inverse import Square
from hlmdsl.model.parts.reading import ELSEWHERE, shifted
from hlmdsl.model.parts.shifted import Shifted
from hlmdsl.model.variables import Covariate
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast


@frozen
class Sqrt(Shifted):
    """sqrt(x + added)."""

    name: ClassVar[str] = "sqrt"
    required: ClassVar[str] = "one covariate, or a covariate plus a number"
    advice: ClassVar[str] = f"write `sqrt(x)` or `sqrt(x + 1)`; {ELSEWHERE}"
    is_open: ClassVar[bool] = False

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        covariate, added = shifted(cls, call, scope)
        return (covariate,), cls(added)

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (xp.sqrt(self.shifted(x)),)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return (0.5 / np.sqrt(x + self.added),)

    @property
    def start(self) -> float:
        return 0.0 - self.added

    @property
    def origin(self) -> float:
        return self.start

    @property
    def noun(self) -> str:
        return "square root"

    @property
    def inverse(self) -> Square:
        return Square()

    @property
    def step(self) -> tuple[float, float, Fraction]:
        return self.origin, self.origin + 1, Fraction(1)

    def latex(self, x: str, column: int) -> str:
        return rf"\sqrt{{{x}}}"
