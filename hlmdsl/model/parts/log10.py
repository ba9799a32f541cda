"""`log10(x)`, `log10(x + 1)`: a coefficient is the change with every tenfold increase."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from hlmdsl.model.parts.log import Logarithm
from hlmdsl.model.parts.reading import ELSEWHERE
from hlmdsl.source.frozen import frozen


@frozen
class Log10(Logarithm):
    """The logarithm to the base 10."""

    name: ClassVar[str] = "log10"
    advice: ClassVar[str] = f"write `log10(x)` or `log10(x + 1)`; {ELSEWHERE}"
    base: ClassVar[float] = 10.0
    times: ClassVar[str] = "tenfold increase"

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (xp.log10(self.shifted(x)),)

    def latex(self, x: str, column: int) -> str:
        return rf"\log_{{10}}({x})"
