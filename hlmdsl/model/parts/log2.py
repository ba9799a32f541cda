"""`log2(x)`, `log2(x + 1)`: a coefficient is the change with every doubling."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from hlmdsl.model.parts.log import Logarithm
from hlmdsl.model.parts.reading import ELSEWHERE
from hlmdsl.source.frozen import frozen


@frozen
class Log2(Logarithm):
    """The logarithm to the base 2."""

    name: ClassVar[str] = "log2"
    advice: ClassVar[str] = f"write `log2(x)` or `log2(x + 1)`; {ELSEWHERE}"
    base: ClassVar[float] = 2.0
    times: ClassVar[str] = "doubling"

    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        return (xp.log2(self.shifted(x)),)

    def latex(self, x: str, column: int) -> str:
        return rf"\log_{{2}}({x})"
