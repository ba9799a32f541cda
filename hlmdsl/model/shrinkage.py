"""Priors of all effects of the main predictor together, which shrink most of them: `Horseshoe` and `R2D2`.

In: the call that a spec writes. Out: what the prior is: its parameters, their priors, and each coefficient's sd as
arithmetic of them. Not decided here: which coefficients it is on, or the sds of their columns (design/shrinkage.py);
where it may stand (place_shrinkage.py).

On b = coefficient times the sd of its column, so that units do not matter.

- Horseshoe, regularised (Piironen & Vehtari 2017, Electronic Journal of Statistics 11): b_k ~ Normal(0, tau l_k), where
  l_k = lambda_k c / sqrt(c^2 + tau^2 lambda_k^2), lambda_k ~ HalfCauchy(1), c^2 ~ InverseGamma(df/2, df/2 slab^2), and
  tau ~ HalfCauchy(p0/(D - p0) s/sqrt(n)): where tau is at its median, p0 of D effects are expected not to be shrunk.
- R2D2 (Zhang, Naughton, Bondell & Reich 2022, JASA 117): b_k ~ Normal(0, sigma sqrt(phi_k R2/(1 - R2))), with
  R2 ~ Beta(mean precision, (1 - mean) precision) and phi ~ Dirichlet(concentration).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from hlmdsl.model.priors import Hyper, Operation, Prior, Quantity
from hlmdsl.model.terms import Equation
from hlmdsl.priors.bounded import BETA
from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.positive import GAMMA, HALF_CAUCHY, INVERSE_GAMMA
from hlmdsl.source.text import Span

SHRUNK = "shrunk_effect"
"""The dimension of the coefficients that such a prior is on."""

GLOBAL, LOCAL, SLAB = "global_scale", "local_scale", "slab_variance"
R2, SHARE = "R2_effects", "R2_share"


@dataclass(frozen=True)
class Measure:
    """What such a prior is relative to: n rows, the sd `s` of single observations on the predictor's scale, and the sd
    that the default prior of an effect has, for an sd of its column.
    """

    n: float
    s: Quantity
    unit: float


@dataclass(frozen=True)
class Shrinkage(ABC):
    """A prior of several coefficients together. `single` are its parameters that are one number, `each` those with one
    for each coefficient, of which `shares` add up to one.
    """

    name: ClassVar[str]
    arguments: ClassVar[Mapping[str, float | None]]
    """Each with its default: None of one that has to be written, or that the data say."""
    required: ClassVar[tuple[str, ...]] = ()
    example: ClassVar[str]
    other_names: ClassVar[tuple[str, ...]] = ()
    single: ClassVar[tuple[str, ...]]
    each: ClassVar[str]
    shares: ClassVar[str] = ""
    needs_sigma: ClassVar[bool] = False
    """Whether it is defined by the variance of single observations."""

    @abstractmethod
    def priors(self, size: int, at: Measure) -> dict[str, tuple[Prior, ...]]:
        """Of its parameters, on `size` coefficients."""

    @abstractmethod
    def sd(self, k: int, size: int, at: Measure) -> Quantity:
        """That of the k-th coefficient times the sd of its column."""


@dataclass(frozen=True)
class Horseshoe(Shrinkage):
    """`slab` is None where the default prior says it."""

    p0: float
    slab: float | None = None
    slab_df: float = 4.0

    name = "Horseshoe"
    arguments = {"p0": None, "slab": None, "slab_df": 4.0}
    required = ("p0",)
    example = "Horseshoe(p0 = 3)"
    other_names = ("horseshoe", "regularizedhorseshoe", "regularisedhorseshoe", "hs", "hs_plus")
    single = (GLOBAL, SLAB)
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

    def slab_of(self, at: Measure) -> float:
        """The slab, as it is written or by the default prior."""
        return at.unit if self.slab is None else self.slab

    def sd(self, k: int, size: int, at: Measure) -> Quantity:
        scale = Hyper(GLOBAL) * Hyper(LOCAL, k)
        return scale * (1.0 + scale * scale / Hyper(SLAB)) ** -0.5


@dataclass(frozen=True)
class R2D2(Shrinkage):
    """`mean` and `precision` are those of the Beta distribution of R2."""

    mean: float = 0.5
    precision: float = 2.0
    concentration: float = 0.5

    name = "R2D2"
    arguments = {"mean": 0.5, "precision": 2.0, "concentration": 0.5}
    example = "R2D2(mean = 0.5, precision = 2)"
    other_names = ("r2d2",)
    single = (R2,)
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


SHRINKAGES: Mapping[str, type[Shrinkage]] = {own.name: own for own in (Horseshoe, R2D2)}


@dataclass(frozen=True)
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
