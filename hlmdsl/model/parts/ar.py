"""`ar(week)`: a process that returns to its level, AR(1): at each time phi to the power of the time passed is left of
what it was, and the rest is drawn.

In: how it is written. Out: the function. Not decided here: its columns and its states (states.py), or the distribution
of these (design/chains.py).
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.arithmetic import describe
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Called, Function
from hlmdsl.model.parts.known import Known
from hlmdsl.model.parts.reading import bad, by_no_argument, covariate
from hlmdsl.model.parts.states import States
from hlmdsl.model.problems import Rejected
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, written
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast


@frozen
class Ar(Called):
    """A stationary process: it has the same sd at all times."""

    name: ClassVar[str] = "ar"
    required: ClassVar[str] = "a covariate: the time"
    advice: ClassVar[str] = "write `ar(x)`"
    dim: ClassVar[str] = "time"
    free_columns: ClassVar[int | None] = 0
    is_process: ClassVar[bool] = True
    pieces: ClassVar[str] = "states"
    has_persistence: ClassVar[bool] = True
    beyond: ClassVar[str] = "the process returns there to its level, and what it adds is drawn"

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        named = {a.name: a for a in call.arguments if a.name is not None}
        values = [a.value for a in call.arguments if a.name is None]
        if "by" in named and len(values) == 1:
            at, curve = named["by"].value, f"ar({written(values[0])})"
            raise Rejected(by_no_argument(at, curve, scope))
        if named or len(values) != 1:
            raise Rejected(bad(cls, call, *_more(call, named)))
        inner = bare(values[0])
        if not isinstance(inner, ast.Name):
            raise Rejected(bad(cls, call, inner, describe(inner)))
        return (covariate(cls, call, inner, scope),), cls()

    def spelled(self, x: str) -> str:
        return f"ar({x})"

    def known(self) -> Known | None:
        return None

    def learn(self, values: Floats) -> Known:
        return States(tuple(np.unique(values).tolist()))

    def learnt(self, name: str) -> str:
        return f"the times of `{name}`, at each of which it has a state,"

    @property
    def least_columns(self) -> int:
        return 2

    @property
    def more_values_than(self) -> int:
        return 1

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        return "remove it: there is one time"

    def sd_words(self, curve: str, step: str) -> tuple[str, str]:
        return f"how far {curve} typically is from its level", "sd at any time"

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of {label} of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return f"S_{{{column + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are \(S_k({x})\), 1 where {x} is \(t_k\) and 0 at the others of its "
            rf"fitted values \(t_1 < t_2 < \ldots\): the coefficients are the states of an AR(1) process at these "
            "times."
        )


def _more(call: ast.Call, named: dict[str, ast.Argument]) -> tuple[ast.Expr, str]:
    """What is wrong with other arguments."""
    if named:
        at = next(iter(named.values()))
        return at.value, f"there is no argument `{at.name}`"
    return call, "one covariate is required"
