"""Joint priors of all effects of the main predictor, which shrink most of them: `Horseshoe` and `R2D2`.

In: the call that a spec writes. Out: the prior: its parameters, their priors, and each coefficient's sd as an
expression in them. Not decided here: its coefficients, or the sds of their columns (design/shrinkage.py); where it is
allowed (place_shrinkage.py).

The priors are on b = coefficient times the sd of its column, so that units do not matter.

- Horseshoe, regularised (Piironen & Vehtari 2017, Electronic Journal of Statistics 11): b_k ~ Normal(0, tau l_k), where
  l_k = lambda_k c / sqrt(c^2 + tau^2 lambda_k^2), lambda_k ~ HalfCauchy(1), c^2 ~ InverseGamma(df/2, df/2 slab^2), and
  tau ~ HalfCauchy(p0/(D - p0) s/sqrt(n)): with tau at its median, p0 of D effects are expected not to be shrunk.
- R2D2 (Zhang, Naughton, Bondell & Reich 2022, JASA 117): b_k ~ Normal(0, sigma sqrt(phi_k R2/(1 - R2))), with
  R2 ~ Beta(mean precision, (1 - mean) precision) and phi ~ Dirichlet(concentration).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import field
from typing import ClassVar

from hlmdsl.model.priors import Hyper, Operation, Prior, Quantity
from hlmdsl.model.terms import Equation
from hlmdsl.priors.bounded import BETA
from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.positive import GAMMA, HALF_CAUCHY, INVERSE_GAMMA
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span

SHRUNK = "shrunk_effect"
"""The dimension of the coefficients that such a prior is on."""

GLOBAL, LOCAL, SLAB = "global_scale", "local_scale", "slab_variance"
R2, SHARE = "R2_effects", "R2_share"


@frozen
class Measure:
    """The scales of such a prior: n rows, or the sum of their weights, the sd `s` of single observations on the
    predictor's scale, and the sd that the default prior of an effect has, for an sd of its column.
    """

    n: float
    s: Quantity
    unit: float
    counted: str = "rows"
    """What n is a number of."""


@frozen
class Shrinkage(ABC):
    """A joint prior of several coefficients. `single` are its parameters that are one number, `each` those with one for
    each coefficient, of which `shares` add up to one.
    """

    name: ClassVar[str]
    arguments: ClassVar[Mapping[str, float | None]]
    """Each with its default: None if it has to be written, or follows from the data."""
    required: ClassVar[tuple[str, ...]] = ()
    example: ClassVar[str]
    other_names: ClassVar[tuple[str, ...]] = ()
    single: ClassVar[tuple[str, ...]]
    each: ClassVar[str]
    shares: ClassVar[str] = ""
    letters: ClassVar[Mapping[str, str]]
    """Those of `single` in formulas."""
    in_units: ClassVar[tuple[str, ...]] = ()
    in_shares: ClassVar[tuple[str, ...]] = ()
    """Which of its parameters have the predictor's unit, and which are between 0 and 1."""
    needs_sigma: ClassVar[bool] = False
    """Whether it is defined by the variance of single observations."""

    @classmethod
    def like(cls, given: Mapping[str, str]) -> str:
        """As a spec writes it, with those of the arguments given that it has; an example if a required one is not."""
        own = {name: value for name, value in given.items() if name in cls.arguments}
        if not own or any(name not in own for name in cls.required):
            return cls.example
        return f"{cls.name}({', '.join(f'{name} = {value}' for name, value in own.items())})"

    @abstractmethod
    def priors(self, size: int, at: Measure) -> dict[str, tuple[Prior, ...]]:
        """Of its parameters, on `size` coefficients."""

    @abstractmethod
    def sd(self, k: int, size: int, at: Measure) -> Quantity:
        """That of the k-th coefficient times the sd of its column."""

    @abstractmethod
    def lead(self, size: int) -> str:
        """What it does to so many effects, in words."""

    @abstractmethod
    def derivation(self, size: int, at: Measure) -> str:
        """How its parameters follow from the table, in words; empty if they do not."""

    @abstractmethod
    def latex(self, size: int, at: Measure | None) -> str:
        """What it is, as a sentence with formulas; of a model without a table its size is a letter."""

    @property
    @abstractmethod
    def texts(self) -> Mapping[str, str]:
        """Of each parameter that is one number, what it is in words."""


@frozen
class Horseshoe(Shrinkage):
    """`slab` is None if it is taken from the default prior."""

    p0: float
    slab: float | None = None
    slab_df: float = 4.0

    name = "Horseshoe"
    arguments: ClassVar[Mapping[str, float | None]] = {"p0": None, "slab": None, "slab_df": 4.0}
    required = ("p0",)
    example = "Horseshoe(p0 = 1)"
    other_names = ("horseshoe", "regularizedhorseshoe", "regularisedhorseshoe", "hs", "hs_plus")
    single = (GLOBAL, SLAB)
    letters: ClassVar[Mapping[str, str]] = {GLOBAL: "tau", SLAB: "c"}
    in_units = (GLOBAL,)
    each = LOCAL

    def priors(self, size: int, at: Measure) -> dict[str, tuple[Prior, ...]]:
        ratio = self.p0 / (size - self.p0) / at.n**0.5
        scale: Quantity = ratio * at.s if isinstance(at.s, float) else Operation("*", (ratio, at.s))
        told = f"{scale:.3g}" if isinstance(scale, float) else f"{ratio:.3g} * sigma"
        half, slab = self.slab_df / 2, self.slab_of(at)
        return {
            GLOBAL: (_prior(HALF_CAUCHY, told, beta=scale),),
            LOCAL: (_prior(HALF_CAUCHY, "1", beta=1.0),) * size,
            SLAB: (_prior(INVERSE_GAMMA, f"{half:.3g}, {half * slab**2:.3g}", alpha=half, beta=half * slab**2),),
        }

    def lead(self, size: int) -> str:
        return (
            f"A shrinkage prior by how many effects it expects: when the global scale is at the median of its prior, "
            f"about {self.p0:g} of the {size} effects are expected not to be shrunk to zero. Small effects are "
            "pulled nearly all the way, and large ones hardly, unless they go beyond the slab. Shrinkage applies to "
            "an effect times the sd of its column, so units do not matter."
        )

    def derivation(self, size: int, at: Measure) -> str:
        s = f"{at.s:.3g}" if isinstance(at.s, float) else "sigma"
        of = "" if not isinstance(at.s, float) else ", about the sd of single observations on the predictor's scale"
        slab = "" if self.slab is not None else ", the sd of the default prior of an effect for an sd of its column"
        return (
            f"The global scale is HalfCauchy(p0/(D - p0) s/√n), with D = {size} effects, n = {at.n:g} {at.counted} and "
            f"s = {s}{of}; the slab is {self.slab_of(at):.3g}{slab}."
        )

    def latex(self, size: int, at: Measure | None) -> str:
        half, p0 = f"{self.slab_df / 2:g}", f"{self.p0:g}"
        slab = "s_0" if self.slab is None else f"{self.slab:g}"
        told = (
            r"A coefficient with the Horseshoe prior, times the sd of its column, is "
            r"\(\text{Normal}(0, \tau \tilde{\lambda}_k)\), where "
            r"\(\tilde{\lambda}_k = \lambda_k \sqrt{c} / \sqrt{c + \tau^2 \lambda_k^2}\) and "
            r"\(\lambda_k \sim \text{HalfCauchy}(1)\)"
        )
        if at is not None:
            return f"{told}."
        return (
            rf"{told}, \(c \sim \text{{InverseGamma}}({half}, {half} \cdot {slab}^2)\) and "
            rf"\(\tau \sim \text{{HalfCauchy}}({p0}/(D - {p0}) \cdot s/\sqrt{{n}})\)."
        )

    @property
    def texts(self) -> Mapping[str, str]:
        return {
            GLOBAL: (
                "the sd of an effect's prior, for an sd of its column, where its local scale is 1 and the slab far away"
            ),
            SLAB: "what the variance of an effect's prior, for an sd of its column, is below however large its scales",
        }

    def slab_of(self, at: Measure) -> float:
        """The slab, as it is written or by the default prior."""
        return at.unit if self.slab is None else self.slab

    def sd(self, k: int, size: int, at: Measure) -> Quantity:
        scale = Hyper(GLOBAL) * Hyper(LOCAL, k)
        return scale * (1.0 + scale * scale / Hyper(SLAB)) ** -0.5


@frozen
class R2D2(Shrinkage):
    """`mean` and `precision` are those of the Beta distribution of R2."""

    mean: float = 0.5
    precision: float = 2.0
    concentration: float = 0.5

    name = "R2D2"
    arguments: ClassVar[Mapping[str, float | None]] = {"mean": 0.5, "precision": 2.0, "concentration": 0.5}
    example = "R2D2(mean = 0.5, precision = 2)"
    other_names = ("r2d2",)
    single = (R2,)
    letters: ClassVar[Mapping[str, str]] = {R2: "R"}
    in_shares = (R2,)
    each = SHARE
    shares = SHARE
    needs_sigma = True

    def priors(self, size: int, at: Measure) -> dict[str, tuple[Prior, ...]]:
        a, b = self.mean * self.precision, (1 - self.mean) * self.precision
        told = f"Dirichlet({self.concentration:g})"
        return {
            R2: (_prior(BETA, f"{a:.3g}, {b:.3g}", alpha=a, beta=b),),
            SHARE: (Prior(GAMMA, (("alpha", self.concentration), ("beta", 1.0)), told),) * size,
        }

    def sd(self, k: int, size: int, at: Measure) -> Quantity:
        total: Quantity = Hyper(SHARE)
        for j in range(1, size):
            total = Operation("+", (total, Hyper(SHARE, j)))
        odds = Hyper(R2) / (1.0 - Hyper(R2))
        return Operation("*", (at.s, (odds * Hyper(SHARE, k) / total) ** 0.5))

    def lead(self, size: int) -> str:
        return (
            f"A shrinkage prior by the R² of all {size} effects together, which it divides among them: effects with a "
            "small share are pulled to zero. It is exact for columns that are uncorrelated; if they correlate, the "
            "effects account for more or for less. Shrinkage applies to an effect times the sd of its column, so "
            "units do not matter."
        )

    def derivation(self, size: int, at: Measure) -> str:
        return ""

    def latex(self, size: int, at: Measure | None) -> str:
        a, b = f"{self.mean * self.precision:.3g}", f"{(1 - self.mean) * self.precision:.3g}"
        told = (
            r"A coefficient with the R2D2 prior, times the sd of its column, is "
            r"\(\text{Normal}(0, \sigma \sqrt{\phi_k R / (1 - R)})\), where "
            rf"\(\phi \sim \text{{Dirichlet}}({self.concentration:g}, \dots, {self.concentration:g})\)"
        )
        return f"{told}." if at is not None else rf"{told} and \(R \sim \text{{Beta}}({a}, {b})\)."

    @property
    def texts(self) -> Mapping[str, str]:
        return {
            R2: "the share of the response's variance that the prior expects the effects to account for together, were "
            "their columns uncorrelated"
        }


SHRINKAGES: Mapping[str, type[Shrinkage]] = {own.name: own for own in (Horseshoe, R2D2)}


@frozen
class PlacedShrinkage:
    """Such a prior, as it is `written`, and the equation whose effects it is on."""

    equation: Equation
    prior: Shrinkage
    written: str
    span: Span | None = field(default=None, compare=False)

    @property
    def line(self) -> str:
        """The line that declares it."""
        return f"prior effects ~ {self.written}"


def meant(name: str) -> type[Shrinkage] | None:
    """The one that other programs call so."""
    return next((own for own in SHRINKAGES.values() if name.casefold() in own.other_names), None)


def _prior(distribution: Distribution, told: str, **arguments: Quantity) -> Prior:
    return Prior(distribution, tuple(arguments.items()), f"{distribution.name}({told})")
