"""Priors and what they are placed on, as references.

In: made by place_priors.py. Out: resolved to single coefficients by design/.
Not decided here: defaults, which need the data's scale (design/default_priors.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import field
from fractions import Fraction
from typing import Any, Literal

from hlmdsl.formulas.arithmetic import ARITHMETIC, Operator
from hlmdsl.model.terms import Equation, Grouping, Term
from hlmdsl.model.variables import Factor
from hlmdsl.model.written import quoted
from hlmdsl.priors.distribution import Distribution
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span


def _by(sign: Operator, swapped: bool = False) -> Callable[[Any, Any], Operation]:
    def operation(own: Any, other: Any) -> Operation:
        operands = tuple(o if isinstance(o, _Arithmetic) else float(o) for o in (own, other))
        return Operation(sign, operands[::-1] if swapped else operands)  # type: ignore[arg-type]

    return operation


class _Arithmetic:
    """What is no number yet does arithmetic too: `1 - Hyper("m")` is an Operation."""

    __add__, __radd__ = _by("+"), _by("+", swapped=True)
    __sub__, __rsub__ = _by("-"), _by("-", swapped=True)
    __mul__, __rmul__ = _by("*"), _by("*", swapped=True)
    __truediv__, __rtruediv__ = _by("/"), _by("/", swapped=True)
    __pow__, __rpow__ = _by("^"), _by("^", swapped=True)


@frozen
class Hyper(_Arithmetic):
    """A reference to a hyperparameter inside a prior's arguments, or to an element of a variable of sds."""

    name: str
    position: int = 0


@frozen
class Operation(_Arithmetic):
    """Arithmetic in a prior's arguments."""

    operator: Operator | Literal["negate"]
    operands: tuple[Quantity, ...]


Quantity = float | Hyper | Operation


def evaluate(quantity: Quantity, hyper: Callable[[Hyper], Any]) -> Any:
    """With a value for each hyperparameter, of any type with arithmetic."""
    match quantity:
        case Hyper():
            return hyper(quantity)
        case Operation(sign, operands):
            return ARITHMETIC[sign](*(evaluate(o, hyper) for o in operands))
    return quantity


@frozen
class Prior:
    """`Normal(0, 5)`: a distribution with every argument by its PyMC name."""

    distribution: Distribution
    arguments: tuple[tuple[str, Quantity], ...]
    written: str

    def constant(self, name: str) -> float | None:
        """An argument's value if it is a plain number."""
        value = dict(self.arguments).get(name)
        return value if isinstance(value, float) else None

    @property
    def canonical(self) -> Mapping[str, Quantity]:
        """The distribution's canonical arguments, in order."""
        return self.distribution.canonical(dict(self.arguments))

    @property
    def numbers(self) -> Mapping[str, float]:
        """Those that are numbers; the others are not a number."""
        return {name: q if isinstance(q, float) else math.nan for name, q in self.canonical.items()}

    @property
    def is_improper(self) -> bool:
        """Whether it has no integral."""
        return self.distribution.law is None

    @property
    def fixed(self) -> float | None:
        """The number that it is, of a prior which leaves nothing open."""
        return self.numbers["c"] if self.distribution.is_point else None

    @property
    def is_plain(self) -> bool:
        """Whether all arguments are numbers."""
        return all(isinstance(q, float) for _, q in self.arguments)


LevelWeights = tuple[tuple[str, Fraction], ...]
"""Weights on a factor's levels that identify a coefficient: `b2 - b1`, or the name of a contrast or trend."""


@frozen
class CoefficientKey:
    """`[b2 - b1, parallel - orthogonal]`: per factor (or `poly`) of the term, in its order, weights or a bare label."""

    entries: tuple[LevelWeights | str, ...]
    written: str
    span: Span | None = field(default=None, compare=False)


@frozen
class OnIntercept:
    """The intercept of an equation, or that of one of its `categories`."""

    equation: Equation
    category: str | None = None


@frozen
class OnCutpoints:
    """The cutpoints of an equation, or the one of this position."""

    equation: Equation
    position: int | None = None


@frozen
class OnEffects:
    """Every common effect of an equation but its intercept and cell means."""

    equation: Equation


@frozen
class OnTerm:
    """A common term, or one coefficient of it; of all `categories` of the equation, or of one."""

    equation: Equation
    term: Term
    coefficient: CoefficientKey | None = None
    category: str | None = None


@frozen
class OnSd:
    """The sds of varying effects: all of a grouping, of one term or the `"Intercept"`, or one coefficient's."""

    equation: Equation
    grouping: Grouping
    effect: Term | Literal["Intercept"] | None = None
    coefficient: CoefficientKey | None = None
    along: str | None = None
    """Of units' surfaces, along which direction."""


@frozen
class OnTails:
    """The degrees of freedom of a grouping's deviations, which are multivariate t."""

    equation: Equation
    grouping: Grouping


@frozen
class OnNeighbours:
    """The share of the variance between regions that neighbours have in common."""

    equation: Equation
    grouping: Grouping


@frozen
class OnSmoothSd:
    """The sds that the wiggles of a smooth term share: all, or those along one direction of a surface."""

    equation: Equation
    term: Term
    along: str | None = None


@frozen
class OnShares:
    """The shares of the steps of a monotonic factor in an equation."""

    equation: Equation
    factor: Factor


@frozen
class OnPhi:
    """What is left after one unit of time of processes: of a term's, or of those of a grouping's units."""

    equation: Equation
    term: Term
    grouping: Grouping | None = None


@frozen
class OnLengthscale:
    """The lengthscales of a smooth term, or of one of several covariates that its function is of; or of the curves of a
    grouping's units.
    """

    equation: Equation
    term: Term
    along: str | None = None
    grouping: Grouping | None = None


@frozen
class OnParameter:
    """A family parameter without an effects line."""

    name: str


@frozen
class OnHyper:
    """A hyperparameter."""

    name: str


PriorTarget = (
    OnIntercept
    | OnCutpoints
    | OnEffects
    | OnTerm
    | OnSd
    | OnTails
    | OnNeighbours
    | OnSmoothSd
    | OnLengthscale
    | OnPhi
    | OnShares
    | OnParameter
    | OnHyper
)


@frozen
class PlacedPrior:
    """A declared prior and what it is on."""

    target: PriorTarget
    prior: Prior
    written_target: str
    span: Span | None = field(default=None, compare=False)


@frozen
class PlacedAcross:
    """`correlation g across mu, sigma ~ LKJ(eta)`: effects of g in several equations have one covariance. The main
    equation is last: its effects are described given those of the others.
    """

    equations: tuple[Equation, ...]
    grouping: Grouping
    eta: float
    span: Span | None = field(default=None, compare=False)

    @property
    def parameters(self) -> tuple[str, ...]:
        """The equations of these predictors, in this order."""
        return tuple(e.parameter for e in self.equations)

    @property
    def line(self) -> str:
        """The left side that declares it, the main predictor first as people write it."""
        main_first = sorted(self.equations, key=lambda e: not e.is_main)
        named = ", ".join(quoted(e.parameter) for e in main_first)
        return f"correlation {self.grouping.spelled} across {named}"

    def holds(self, equation: Equation, grouping: Grouping) -> bool:
        """Whether the effects of a grouping in an equation are among them."""
        return grouping == self.grouping and equation.parameter in self.parameters


@frozen
class PlacedCorrelation:
    """`correlation g ~ LKJ(eta)` in one equation."""

    equation: Equation
    grouping: Grouping
    eta: float
    span: Span | None = field(default=None, compare=False)
