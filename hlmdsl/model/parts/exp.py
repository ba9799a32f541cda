"""`exp(x)`: a number added to x would only multiply it, so it is never written with one."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Called, Function
from hlmdsl.model.parts.known import Known
from hlmdsl.model.parts.reading import ELSEWHERE, alone
from hlmdsl.model.variables import Covariate
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

LARGEST_EXPONENT = 300.0
"""What exp is taken of, either way, before it leaves the numbers of the machine."""


@frozen
class Exp(Called, Known):
    """exp(x)."""

    name: ClassVar[str] = "exp"
    required: ClassVar[str] = "one covariate"
    advice: ClassVar[str] = f"write `exp(x)`; {ELSEWHERE}"

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        return (alone(cls, call, scope),), cls()

    def spelled(self, x: str) -> str:
        return f"exp({x})"

    def there(self, program: str, x: str) -> str:
        return f"{'np.' if program == 'bambi' else ''}exp({x})"

    def known(self) -> Known:
        return self

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (xp.exp(x),)

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        return (np.exp(x),)

    @property
    def start(self) -> float:
        return 0.0

    def fault(self, value: float) -> str:
        return "too large to compute with" if value > LARGEST_EXPONENT else ""

    def is_far(self, value: float) -> bool:
        return abs(value) > LARGEST_EXPONENT

    def advice_where_undefined(self, name: str, column: str, values: Floats, is_offset: bool) -> str | None:
        return "exp grows beyond all numbers: use the covariate itself, or change its unit in the table"

    def latex(self, x: str, column: int) -> str:
        return rf"\exp({x})"
