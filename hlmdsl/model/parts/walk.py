"""`walk(week)`: a level with random changes from one time to the next, whose sd is a parameter. `walk(week, order =
2)`: a course whose slope changes in this way.

In: how it is written. Out: the function. Not decided here: the columns (steps.py), or predictions at times that are not
in the fitted table (predictions/).
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.arithmetic import describe, whole
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.function import Called, Function
from hlmdsl.model.parts.known import Known
from hlmdsl.model.parts.reading import bad, by_no_argument, covariate
from hlmdsl.model.parts.steps import Bends, Levels, lines_of
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, written
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

OVER_OTHERS = "sd; over k times that distance √k times as much"


@frozen
class Walk(Called):
    """A level that starts at 0 at the first time, and whose changes are independent."""

    name: ClassVar[str] = "walk"
    required: ClassVar[str] = "a covariate, and `order`, 1 or 2"
    advice: ClassVar[str] = "write `walk(x)`, or `walk(x, order = 2)` for a course whose slope changes"
    dim: ClassVar[str] = "time"
    free_columns: ClassVar[int | None] = 0
    is_process: ClassVar[bool] = True
    pieces: ClassVar[str] = "changes"
    beyond: ClassVar[str] = "the walk goes on there from its nearest value, and what it adds is drawn"

    @classmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        return _read(cls, call, scope)

    def spelled(self, x: str) -> str:
        return f"walk({x})"

    def known(self) -> Known | None:
        return None

    def learn(self, values: Floats) -> Known:
        return Levels(tuple(np.unique(values).tolist()))

    def learnt(self, name: str) -> str:
        return f"the times of `{name}`, at which it changes,"

    @property
    def more_values_than(self) -> int:
        return 1

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        return "remove it: there is no change to see"

    def sd_words(self, curve: str, step: str) -> tuple[str, str]:
        return f"how much {curve} typically changes per {step}", OVER_OTHERS

    def step_words(self, x: str, label: str = "") -> str:
        return f"+1 of {label} of {self.spelled(x)}"

    def latex(self, x: str, column: int) -> str:
        return f"W_{{{column + 1}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are \(W_k({x}) = \sqrt{{g_k}} \min(1, \max(0, ({x} - "
            rf"t_{{k-1}})/g_k))\) with \(g_k = t_k - t_{{k-1}}\), where \(t_0 < t_1 < \ldots\) are the fitted values "
            rf"of {x}: a random walk that is 0 at \(t_0\)."
        )


@frozen
class SecondWalk(Walk):
    """A course that bends at each time: its slope is a walk."""

    is_raw: ClassVar[bool] = False
    free_columns: ClassVar[int | None] = 1
    pieces: ClassVar[str] = "bends"
    beyond: ClassVar[str] = "the course goes on there with its nearest slope, and how much that changes is drawn"

    def spelled(self, x: str) -> str:
        return f"walk({x}, order = 2)"

    def learn(self, values: Floats) -> Known:
        """The residuals of the bends' columns from straight lines through them."""
        times = tuple(np.unique(values).tolist())
        return lines_of(Bends(times, (0.0,) * (len(times) - 2), (0.0,) * (len(times) - 2)), values)

    def learnt(self, name: str) -> str:
        return f"the times of `{name}`, at which its slope changes,"

    @property
    def least_columns(self) -> int:
        return 2

    @property
    def more_values_than(self) -> int:
        return 2

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        return f"use `{x}` itself: a line through {distinct} times has no bend" if distinct > 1 else "remove it"

    def is_covariate(self, column: int) -> bool:
        return column == 0

    def sd_words(self, curve: str, step: str) -> tuple[str, str]:
        return f"how much the slope of {curve} typically changes per {step}", OVER_OTHERS

    @property
    def sd_is_of_slopes(self) -> bool:
        return True

    def latex(self, x: str, column: int) -> str:
        return x if column == 0 else f"W_{{{column}}}({x})"

    def latex_note(self, x: str) -> str:
        return (
            rf"The columns of {self.spelled(x)} are {x} and \(W_k({x}) = \sqrt{{w_k}} \max(0, {x} - t_k)\) with "
            rf"\(w_k = (t_{{k+1}} - t_{{k-1}})/2\), where \(t_0 < t_1 < \ldots\) are the fitted values of {x}, centred "
            "and scaled as it is declared, less their least-squares lines over the fitted rows: a second-order random "
            "walk."
        )


def _read(of: type[Walk], call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Walk]:
    named = {a.name: a for a in call.arguments if a.name is not None}
    values = [a.value for a in call.arguments if a.name is None]
    if "by" in named and len(values) == 1:
        rest = ", ".join([written(values[0]), *(f"{n} = {written(a.value)}" for n, a in named.items() if n != "by")])
        raise Rejected(by_no_argument(named["by"].value, f"walk({rest})", scope))
    unknown = [a for n, a in named.items() if n != "order"]
    if len(values) != 1 or unknown or len(named) != len(call.arguments) - 1:
        at = unknown[0].value if unknown else call
        found = f"there is no argument `{unknown[0].name}`" if unknown else "one covariate is required"
        raise Rejected(bad(of, call, at, found, _with_order(values)))
    found_x: list[Covariate] = []
    order = 1

    def read_order() -> None:
        nonlocal order
        if "order" in named:
            order = whole(named["order"].value, 2) or 0
            if not order:
                raise Rejected(bad(of, call, named["order"].value, "an order is 1 or 2"))

    def read_covariate() -> None:
        inner = bare(values[0])
        if not isinstance(inner, ast.Name):
            raise Rejected(bad(of, call, inner, describe(inner)))
        found_x.append(covariate(of, call, inner, scope))

    all_of([read_covariate, read_order])
    return (found_x[0],), SecondWalk() if order == 2 else Walk()


def _with_order(values: list[ast.Expr]) -> str | None:
    """`walk(x, 2)` with what is left out."""
    if len(values) != 2 or not isinstance(bare(values[0]), ast.Name) or whole(values[1], 2) != 2:
        return None
    return f"write `walk({written(bare(values[0]))}, order = 2)`"
