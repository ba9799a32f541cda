"""A function of a covariate with all its numbers: columns, slopes, and what a curve or a process is between values.

In: nothing. Out: `Known`, implemented by the other modules of this folder.
Not decided here: how a spec writes the function, or what is said of it (function.py).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.formulas.arrays import Floats, Ints

if TYPE_CHECKING:
    pass


Numbers = Mapping[str, tuple[float, ...]]
"""What a function learnt, by name."""


class Known(ABC):
    """A function that can be computed. Its argument is the covariate's column; unless the function is of the raw column
    (`Function.is_raw`), the column less the covariate's centre, in units of its scale. For a function of several
    covariates it is a tuple of these.
    """

    @property
    def labels(self) -> tuple[str, ...]:
        """Of its columns, if coefficients have a dimension for them; otherwise there is one column."""
        return ()

    def labels_of(self, names: Sequence[str], units: Sequence[tuple[float, float]]) -> tuple[str, ...]:
        """The same, of covariates that are called so, with the centre and scale of what columns are computed from."""
        return self.labels

    def kind(self, column: int) -> int:
        """Which of several sds that wiggles share the coefficient of a column has."""
        return 0

    @abstractmethod
    def columns(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        """(n,) each, with the functions of `xp` (NumPy, or pytensor.tensor: one encoder)."""

    @abstractmethod
    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        """(n,) each: derivatives of the columns by the argument, if there is only one."""

    def slopes_by(self, which: int, x: Any) -> tuple[Floats, ...]:
        """(n,) each: derivatives by the argument of that number, of a function of several."""
        return self.slopes(x)

    def spreads(self, x: Any) -> list[float]:
        """Of each column, the sd by which a default prior on its coefficient is scaled."""
        return [sd(column) for column in self.columns(x)]

    def scale(self, column: int, sd: Any, *lengthscales: Any) -> Any:
        """The sd of a column's coefficient, if that is a parameter: an expression in the shared sd, and in the
        lengthscales if there are any, one for each covariate.
        """
        return sd

    def scales(self, columns: Sequence[int], sd: Any, *lengthscales: Any) -> Any:
        """(..., columns): the same of several columns at once, of what broadcasts to these."""
        raise NotImplementedError

    @property
    def likely_lengthscales(self) -> tuple[tuple[float, float], ...]:
        """The shortest and the longest that a default prior leaves likely, for each covariate; empty without any."""
        return ()

    def rounding(self, x: Any) -> Floats | None:
        """(n,): the size of the terms of which columns are differences, in the columns' unit; None if they are not
        differences.
        """
        return None

    @property
    def numbers(self) -> Numbers:
        """Those that a table taught it."""
        return {}

    def with_numbers(self, numbers: Numbers) -> Known | None:
        """The same function with numbers stored earlier; None if these differ by more than rounding."""
        return None if numbers else self

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        """Values of its covariates at which all its columns and a constant are linearly independent; empty if any
        do.
        """
        return ()

    @property
    def gaps_between(self) -> tuple[float, ...]:
        """Of a walk, from each value of the table to the next: its columns are steps as high as their roots."""
        return ()

    def place(self, x: Floats) -> Ints:
        """(n,): which of these values in order each is, of a walk."""
        raise NotImplementedError

    def more_variance(self, x: Floats) -> Floats | None:
        """(n,): the conditional variance of a process at values that are not in the table, given its columns, in
        squares of its sd; None for a curve that is fully given by its columns.
        """
        return None

    def more(self, x: Floats, draws: int, rng: np.random.Generator) -> Floats:
        """(draws, n): draws of the process at such values, each once and in order, in units of its sd."""
        raise NotImplementedError

    @property
    def distances(self) -> tuple[float, ...]:
        """Of states that correlate by the time between them: how much there is from each to the next."""
        return ()

    @property
    def is_whole(self) -> bool:
        """Whether these are whole numbers."""
        return False

    def given(self, x: Floats, states: Floats, phi: Floats, rng: np.random.Generator) -> Floats:
        """(draws, n): as `more`, drawn given the states (draws, columns) of units of an sd of 1, and phi (draws,)."""
        raise NotImplementedError

    @property
    def domain(self) -> tuple[tuple[float, float], ...]:
        """Values at which it is described without data, along each covariate; empty if any will do."""
        return ()


def sd(column: Floats) -> float:
    """With n - 1; 0 of a single value."""
    return float(column.std(ddof=1)) if len(column) > 1 else 0.0
