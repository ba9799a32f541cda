"""Priors and what they are placed on, as references; and the table of prior distributions.

In: made by place_priors.py. Out: resolved to single coefficients by design/.
Not decided here: defaults, which need the data's scale (design/default_priors.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from hlmdsl.families.links import Domain
from hlmdsl.model.terms import Equation, Grouping, Term
from hlmdsl.source.text import Span

ArgumentDomain = Literal["real", "positive"]


@dataclass(frozen=True)
class Distribution:
    """A prior distribution under PyMC's name: parameterisations (arguments in order, with domains) and support."""

    name: str
    parameterisations: tuple[tuple[tuple[str, ArgumentDomain], ...], ...]
    support: Domain | Literal["interval"]


@dataclass(frozen=True)
class Hyper:
    """A reference to a hyperparameter inside a prior's arguments."""

    name: str


@dataclass(frozen=True)
class Operation:
    """Arithmetic in a prior's arguments."""

    operator: Literal["+", "-", "*", "/", "^", "negate"]
    operands: tuple[Quantity, ...]


Quantity = float | Hyper | Operation


@dataclass(frozen=True)
class Prior:
    """`Normal(0, 5)`: a distribution with every argument by its PyMC name."""

    distribution: Distribution
    arguments: tuple[tuple[str, Quantity], ...]
    written: str

    def constant(self, name: str) -> float | None:
        """An argument's value where it is a plain number."""
        value = dict(self.arguments).get(name)
        return value if isinstance(value, float) else None


LevelWeights = tuple[tuple[str, Fraction], ...]
"""Weights on a factor's levels by which a coefficient is recognised: `b2 - b1`, or a contrast's or trend's own name."""


@dataclass(frozen=True)
class CoefficientKey:
    """`[b2 - b1, parallel - orthogonal]`: per factor (or `poly`) of the term, in its order, weights or a bare label."""

    entries: tuple[LevelWeights | str, ...]
    written: str
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True)
class OnIntercept:
    """The intercept of an equation."""

    equation: Equation


@dataclass(frozen=True)
class OnEffects:
    """Every common effect of an equation but its intercept and cell means."""

    equation: Equation


@dataclass(frozen=True)
class OnTerm:
    """A common term, or one coefficient of it."""

    equation: Equation
    term: Term
    coefficient: CoefficientKey | None = None


@dataclass(frozen=True)
class OnSd:
    """The sds of varying effects: all of a grouping, of one term or the `"Intercept"`, or one coefficient's."""

    equation: Equation
    grouping: Grouping
    effect: Term | Literal["Intercept"] | None = None
    coefficient: CoefficientKey | None = None


@dataclass(frozen=True)
class OnParameter:
    """A family parameter without an effects line."""

    name: str


@dataclass(frozen=True)
class OnHyper:
    """A hyperparameter."""

    name: str


PriorTarget = OnIntercept | OnEffects | OnTerm | OnSd | OnParameter | OnHyper


@dataclass(frozen=True)
class PlacedPrior:
    """A declared prior and what it is on."""

    target: PriorTarget
    prior: Prior
    written_target: str
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True)
class PlacedCorrelation:
    """`correlation g ~ LKJ(eta)` in one equation."""

    equation: Equation
    grouping: Grouping
    eta: float
    span: Span | None = field(default=None, compare=False)


def _d(name: str, support: Domain | Literal["interval"], *parameterisations: str) -> Distribution:
    """A row from `"mu sigma+"`: `+` marks an argument that must be positive."""
    rows = tuple(
        tuple((word.rstrip("+"), "positive" if word.endswith("+") else "real") for word in p.split())
        for p in parameterisations
    )
    return Distribution(name, rows, support)  # type: ignore[arg-type]


DISTRIBUTIONS: dict[str, Distribution] = {
    d.name: d
    for d in (
        _d("Normal", "real", "mu sigma+"),
        _d("StudentT", "real", "nu+ mu sigma+"),
        _d("Cauchy", "real", "alpha beta+"),
        _d("Laplace", "real", "mu b+"),
        _d("Logistic", "real", "mu s+"),
        _d("SkewNormal", "real", "mu sigma+ alpha"),
        _d("Gumbel", "real", "mu beta+"),
        _d("Flat", "real", ""),
        _d("Uniform", "interval", "lower upper"),
        _d("TruncatedNormal", "interval", "mu sigma+ lower upper"),
        _d("HalfNormal", "positive", "sigma+"),
        _d("HalfStudentT", "positive", "nu+ sigma+"),
        _d("HalfCauchy", "positive", "beta+"),
        _d("HalfFlat", "positive", ""),
        _d("Exponential", "positive", "lam+", "scale+"),
        _d("Gamma", "positive", "alpha+ beta+", "mu+ sigma+"),
        _d("InverseGamma", "positive", "alpha+ beta+", "mu+ sigma+"),
        _d("LogNormal", "positive", "mu sigma+"),
        _d("Weibull", "positive", "alpha+ beta+"),
        _d("Beta", "unit", "alpha+ beta+", "mu+ nu+", "mu+ sigma+"),
    )
}
