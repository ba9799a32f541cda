"""A function of a covariate plus a number that starts somewhere: `log(x + 1)`, `sqrt(x - 0.6)`.

In: nothing. Out: `Shifted`, which logarithms and roots are made of.
Not decided here: the functions themselves (log.py, sqrt.py and others).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    pass
from hlmdsl.model.parts.function import Called
from hlmdsl.model.parts.known import Known


@frozen
class Shifted(Called, Known):
    """A function of one column, of a covariate plus a number, that starts somewhere."""

    added: float = 0.0

    is_open: ClassVar[bool]
    """Whether it has no value at the start of its range."""

    @property
    def shift(self) -> float:
        return self.added

    def known(self) -> Known:
        return self

    @property
    def floor(self) -> float:
        return 0.0 - self.added

    def is_below(self, x: Any) -> Any:
        """Where it has no value: elementwise, of numbers and arrays."""
        at = x + self.added
        return at <= 0 if self.is_open else at < 0

    def fault(self, value: float) -> str:
        return "without a value" if self.is_below(value) else ""

    def refused(self, column: str, values: Floats) -> tuple[Any, str, str] | None:
        bad = self.is_below(values)
        if not bad.any():
            return None
        advice = "correct these cells"
        if self.shift:
            advice = self.advice_on_shift(column, float(values.min()))
        elif values.min() == 0 and (about_zeros := self.advice_on_zeros(column)):
            advice = f"{about_zeros}; another family may fit better"
        required = f"values {'above' if self.is_open else 'from'} {self.floor:g}" + ("" if self.is_open else " on")
        return bad, required, advice

    def shifted(self, x: Any) -> Any:
        """The argument: x + 1."""
        return x + self.added if self.added else x

    def advice_where_undefined(self, name: str, column: str, values: Floats, is_offset: bool) -> str | None:
        if self.added:
            return self.advice_on_shift(column, float(values.min()))
        return "correct these cells, or leave the rows out of the table"

    def advice_on_shift(self, column: str, least: float) -> str:
        """What to do about `log(rt - 0.6)` of an rt of 0.52: the cells may be right, and the shift wrong."""
        smallest = f"the smallest `{column}` is {least:g}"
        if self.added < 0 < least:
            return f"{smallest}: subtract {'less than' if self.is_open else 'at most'} that, or correct these cells"
        if self.added > 0:
            return f"{smallest}: add {'more than' if self.is_open else 'at least'} {-least:g}, or correct these cells"
        return f"{smallest}, which leaves nothing to subtract: correct these cells"

    def spelled(self, x: str) -> str:
        return f"{self.name}({self.argument(x)})"

    def there(self, program: str, x: str) -> str:
        return f"{'np.' if program == 'bambi' else ''}{self.name}({self.argument(x)})"
