"""`log(x)`, `log(x + 1)`: the natural logarithm, and what logarithms to any base have in common."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.inverse import Exponential
from hlmdsl.model.parts.reading import ELSEWHERE, shifted
from hlmdsl.model.parts.shifted import Shifted
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import quoted
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast


@frozen
class Logarithm(Shifted):
    """log(x + added) to a base."""

    required: ClassVar[str] = "one covariate, or a covariate plus a number"
    is_open: ClassVar[bool] = True

    base: ClassVar[float]
    times: ClassVar[str]
    """By how much the argument grows in one unit: `doubling`."""

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        covariate, added = shifted(cls, call, scope)
        return (covariate,), cls(added)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return (1.0 / ((x + self.added) * math.log(self.base)),)

    @property
    def start(self) -> float:
        return 1.0 - self.added

    @property
    def origin(self) -> float:
        return self.start

    @property
    def origin_is_one_unit(self) -> bool:
        return not self.added

    @property
    def doubling(self) -> float:
        return math.log(2) / math.log(self.base)

    @property
    def noun(self) -> str:
        return self.name

    @property
    def inverse(self) -> Exponential:
        return Exponential(self.base)

    @property
    def step(self) -> tuple[float, float, float | Fraction]:
        return self.origin, self.base - self.added, Fraction(1)

    def advice_where_undefined(self, name: str, column: str, values: Floats, is_offset: bool) -> str | None:
        if is_offset:
            return "a row without exposure has no rate: correct these cells, or leave the rows out of the table"
        if values.min() == 0 and not self.added:
            return f"{self.advice_on_zeros(name)}; otherwise correct these cells"
        return super().advice_where_undefined(name, column, values, is_offset)

    def advice_on_zeros(self, name: str) -> str:
        """With something added to it the results depend on what is added."""
        instead = f"`{self.name}({quoted(name)} + 1)`"
        return f"if zeros are real, {instead} has a value there, but results then depend on the unit of `{name}`"

    def step_words(self, x: str, label: str = "") -> str:
        return f"{self.times} of {self.argument(x)}"

    def unit_words(self, x: str) -> str:
        return f"{self.times} of {self.argument(x)}"


@frozen
class Log(Logarithm):
    """The natural logarithm."""

    name: ClassVar[str] = "log"
    advice: ClassVar[str] = f"write `log(x)` or `log(x + 1)`; {ELSEWHERE}"
    base: ClassVar[float] = math.e
    times: ClassVar[str] = "e-fold"

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (xp.log(self.shifted(x)),)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return (1.0 / (x + self.added),)

    @property
    def step(self) -> tuple[float, float, float | Fraction]:
        return self.origin, self.origin + 1, 1 / math.log(2)  # at 2, which a person can look up, and e is not

    def step_words(self, x: str, label: str = "") -> str:
        return f"e-fold (2.72 times) increase of {self.argument(x)}"

    def latex(self, x: str, column: int) -> str:
        return rf"\log({x})"
