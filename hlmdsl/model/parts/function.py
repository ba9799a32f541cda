"""A function of a covariate: everything that the language, the design and the explanations need, in one value.

In: nothing. Out: `Function`, implemented by the other modules of this folder.
Not decided here: the function with its numbers (known.py), which functions there are (registry.py), or how they combine
with other parts of a term.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.parts.inverse import Inverse
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    from hlmdsl.model.names import Scope
    from hlmdsl.model.variables import Covariate
    from hlmdsl.syntax import ast
from hlmdsl.model.parts.known import Known


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
    pieces: ClassVar[str] = "wiggles"
    """What its columns are called that share an sd."""
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

    def by_there(self, program: str, by: str) -> str:
        """The argument of a smooth there that makes a curve for each level of `by`; empty if it has none."""
        return f"by = {by}" if program == "brms" else ""

    def differs_there(self, program: str) -> str:
        """How it differs there; empty if it is the same."""
        return ""

    def in_units_there(self, program: str) -> tuple[str, str]:
        """The argument with which its lengthscale is in units of the column there, and what it is in without; empty if
        it is in these anyway.
        """
        return "", ""

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

    @property
    def sd_is_of_slopes(self) -> bool:
        """Whether that sd is one of slopes along the covariate, in whose unit it is."""
        return False

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


def digits(value: float) -> str:
    """The shortest decimals that are this very number."""
    short = f"{value:g}"
    return short if float(short) == value else repr(value)
