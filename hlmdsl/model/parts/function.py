"""A function of a covariate: everything that the language, the design and the explanations need, in one value.

In: nothing. Out: `Function`, implemented by the other modules of this folder; `Known`, the function with its
numbers.
Not decided here: which functions there are (registry.py), or how they combine with other parts of a term.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from hlmdsl.formulas.arrays import Floats, Ints
from hlmdsl.model.parts.inverse import Inverse
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    from hlmdsl.model.names import Scope
    from hlmdsl.model.variables import Covariate
    from hlmdsl.syntax import ast

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

    def labels_of(self, names: Sequence[str]) -> tuple[str, ...]:
        """The same, of covariates that are called so."""
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


@frozen
class Resolution:
    """The range of lengthscales along `each` covariate that a function's columns approximate well enough, and how to
    write it for others, empty if that is not possible.
    """

    each: tuple[tuple[float, float], ...]
    instead: str


class Function(ABC):
    """A function as the spec declares it. Implementations are frozen dataclasses: equal ones are the same function."""

    name: ClassVar[str]
    """Its name: in the spec, if it is written as a call."""

    is_raw: ClassVar[bool] = True
    """Whether it is of the raw column, whatever zero the covariate declares."""

    dim: ClassVar[str] = ""
    """The name of the dimension of its columns, if they have one."""

    is_centred: ClassVar[bool] = False
    """Whether its columns are zero on average over the data."""

    free_columns: ClassVar[int | None] = None
    """How many of its first columns have coefficients with separate priors: the others share an sd, which is a
    parameter. None if all have.
    """

    has_lengthscale: ClassVar[bool] = False
    """Whether the sds of these also depend on a lengthscale, a further parameter."""

    has_persistence: ClassVar[bool] = False
    """Whether they are states in time, with correlation phi, a further parameter, to the power of the time between."""

    is_process: ClassVar[bool] = False
    """Whether these have a distribution as deviations of units have: there may be more of them than the rows settle."""

    beyond: ClassVar[str] = ""
    """How a curve continues outside the fitted values, if that needs a sentence."""

    @abstractmethod
    def spelled(self, x: str) -> str:
        """The function of what is spelled `x`."""

    # -- its numbers

    @abstractmethod
    def known(self) -> Known | None:
        """With all its numbers, if these are in the spec; None if they come from data."""

    def learn(self, values: Any) -> Known:
        """With all its numbers, from its argument in the fitting table."""
        found = self.known()
        assert found is not None
        return found

    def learnt(self, name: str) -> str:
        """The numbers that a function of that name needs from data, and why."""
        return f"`{name}`"

    @property
    def least_columns(self) -> int:
        """How many columns it has, or at least has."""
        return 1

    @property
    def more_values_than(self) -> int:
        """So many different values are too few to learn from."""
        return 0

    @property
    def at_one_lengthscale(self) -> float:
        """The correlation of two values that are a lengthscale apart."""
        return 0.0

    def resolved(self, x: str, known: Known, each: tuple[tuple[float, float], ...]) -> Resolution:
        """Of one with a lengthscale for each covariate that is the first number or longer, and about the second."""
        raise NotImplementedError

    def fewest_values(self, which: int) -> int:
        """The same along one of several covariates."""
        return self.more_values_than

    def advice_on_few(self, x: str, distinct: int, *others: str) -> str:
        """What to write instead, if there are too few values of `x`, as the spec spells it, among `others`."""
        return f"use `{x}` itself" if distinct > 1 else "remove it"

    def size(self, values: Floats) -> float:
        """A number that must be one to compute with, for the columns to be."""
        return 1.0

    # -- where it has values

    @property
    def shift(self) -> float:
        """The number added to the covariate, before anything else."""
        return 0.0

    @property
    def start(self) -> float | None:
        """A column's value at which it is small; None if it has values everywhere."""
        return None

    @property
    def origin(self) -> float | None:
        """The column's value at which it is zero, whatever zero the covariate declares."""
        return None

    @property
    def origin_is_one_unit(self) -> bool:
        """Whether the origin is one unit of the column, and so depends on the unit of measurement."""
        return False

    @property
    def floor(self) -> float | None:
        """The column's value below which it has none."""
        return None

    def fault(self, value: float) -> str:
        """What is wrong with a value of the column, `without a value` or `too large to compute with`; or nothing."""
        return ""

    def is_far(self, value: float) -> bool:
        """Whether the function cannot be computed with at a value of the column."""
        return False

    def advice_where_undefined(self, name: str, column: str, values: Floats, is_offset: bool) -> str | None:
        """What to do about rows in which it has no value; None if the numbers are only too large."""
        return None

    def refused(self, column: str, values: Floats) -> tuple[Any, str, str] | None:
        """For a response of that name: the values (n,) for which it is undefined, what is required, and what to do;
        None if there are none.
        """
        return None

    def advice_on_zeros(self, name: str) -> str:
        """What to write if a column has real zeros and the function has no value there; `name` as it is declared."""
        return ""

    # -- what it is to its neighbours

    @property
    def power(self) -> int | None:
        """k of a power x^k; None of any other function."""
        return None

    @property
    def is_plain(self) -> bool:
        """Whether it is the covariate itself."""
        return self.power == 1

    @property
    def is_smooth(self) -> bool:
        """Whether it is a curve whose wiggles share an sd."""
        return self.free_columns is not None

    def is_covariate(self, column: int) -> bool:
        """Whether its column at that position is the covariate itself."""
        return self.is_plain

    def straight(self, column: int) -> tuple[int, ...]:
        """The numbers of the covariates whose product its column is; none where it is no such product."""
        return (0,) if self.is_covariate(column) else ()

    def directions(self, names: Sequence[str]) -> tuple[str, ...]:
        """What each of the sds that its wiggles share is along, of covariates that are called so; empty of one sd."""
        return ()

    @property
    def degree(self) -> int | None:
        """If it is a polynomial in the covariate; otherwise None."""
        return self.power

    @property
    def lower(self) -> tuple[Function, ...]:
        """Functions without which its coefficient would have a different meaning: lower powers."""
        return ()

    @property
    def doubling(self) -> float | None:
        """Its increase with every doubling of its argument; None if that is not constant."""
        return None

    @property
    def noun(self) -> str:
        """What it is called, of a response: `square root`."""
        return ""

    @property
    def inverse(self) -> Inverse | None:
        """Its inverse, if a response may be modelled under it."""
        return None

    @property
    def step(self) -> tuple[float, float, float | Fraction] | None:
        """Its origin, a further value of the column, and how many such differences make one unit: 1, 2 and 1/log(2) for
        a logarithm. None if it has no origin.
        """
        return None

    # -- in other programs' formulas

    def there(self, program: str, x: str) -> str:
        """How a formula of `lme4`, `brms` or `bambi` writes it, for an argument written `x` there; empty if it has
        none.
        """
        return ""

    def differs_there(self, program: str) -> str:
        """How it differs there; empty if it is the same."""
        return ""

    @property
    def ends_there(self) -> tuple[float, float] | None:
        """The ends of a period, which other programs take beside a formula."""
        return None

    # -- in words and formulas; `x` is how the covariate is spelled there

    def argument(self, x: str) -> str:
        """What it is taken of: `x + 1`."""
        return f"{x} {'+' if self.shift > 0 else '-'} {digits(abs(self.shift))}" if self.shift else x

    def sd_words(self, curve: str, step: str) -> tuple[str, str]:
        """What the sd of its wiggles measures, unless it is the distance of a curve from a line or a level, given the
        name of the curve and one unit of its covariate. Otherwise empty.
        """
        return "", ""

    def step_words(self, x: str, label: str = "") -> str:
        """One unit of it, or of its column of that label: `+1 of sqrt(x)`."""
        return f"+1 of {self.spelled(x)}"

    def unit_words(self, x: str) -> str:
        """What a coefficient is per: `unit of sqrt(x)`."""
        return f"unit of {self.spelled(x)}"

    @abstractmethod
    def latex(self, x: str, column: int) -> str:
        """Of what `x` is in LaTeX; its column of that number."""

    def latex_note(self, x: str) -> str:
        """The meaning of its symbol, if it is not a common one; `x` is escaped."""
        return ""


class Called(Function):
    """A function that is written as a call."""

    required: ClassVar[str]
    """What it takes, for the error if it is given something else."""

    advice: ClassVar[str]
    """What to write then."""

    @classmethod
    @abstractmethod
    def read(cls, call: ast.Call, scope: Scope) -> tuple[tuple[Covariate, ...], Function]:
        """`log(x + 1)`: the covariates, and the function. Raises Rejected for other arguments."""


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


def digits(value: float) -> str:
    """The shortest decimals that are this very number."""
    short = f"{value:g}"
    return short if float(short) == value else repr(value)


def sd(column: Floats) -> float:
    """With n - 1; 0 of a single value."""
    return float(column.std(ddof=1)) if len(column) > 1 else 0.0
