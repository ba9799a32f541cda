"""A family's parameters as its formulas take them: the inverse links of predictors, for numbers, arrays and symbols.

In: a link and a predictor. Out: the value, its logarithm and the like, each without loss of digits.
Not decided here: what is made of them (the families).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.families.links import Link
from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Linked:
    """A parameter as the inverse link of a predictor; under the identity link it is given itself."""

    link: Link
    eta: Any
    functions: Functions

    @property
    def value(self) -> Any:
        return self.link.value(self.eta, self.functions)

    @property
    def complement(self) -> Any:
        """One minus the value, without the loss of digits of that subtraction."""
        return self.link.complement(self.eta, self.functions)

    @property
    def log(self) -> Any:
        """The value's logarithm."""
        if self.link.logs is not None:
            return self.logs[0]
        of_eta = self.link.log
        return self.functions.log(self.value) if of_eta is None else of_eta(self.eta, self.functions)

    @property
    def half(self) -> tuple[Any, Any]:
        """Of an angle, the cosine and the sine of its half."""
        if self.link.half is not None:
            return self.link.half(self.eta, self.functions)
        return self.functions.cos(self.value / 2), self.functions.sin(self.value / 2)

    @property
    def log_odds(self) -> Any | None:
        """logit(value), if it can be computed without a probability that rounds to 0 or 1."""
        return None if self.link.log_odds is None else self.link.log_odds(self.eta, self.functions)

    @property
    def logs(self) -> tuple[Any, Any]:
        """Of a probability, log p and log(1 - p), each exact even if the other is near zero."""
        if self.link.logs is not None:
            return self.link.logs(self.eta, self.functions)
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.functions.log(self.value), self.functions.log1p(-self.value)


Given = Mapping[str, Linked]
"""The family's parameters, and its data arguments, by name; of a parameter of several numbers each by its `entry`, and
if a library has them together, the whole by its name.
"""


def entry(parameter: str, position: int) -> str:
    """The name of one number of a parameter that has several."""
    return f"{parameter}[{position}]"
