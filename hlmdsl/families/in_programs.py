"""What our families, parameters and links are called in lme4, brms and Bambi.

In: a family. Out: its name in a program, the names of its parameters, and what differs there. `from_elsewhere` reads
the same names. Not decided here: how a call is written (notation/).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Literal

from hlmdsl.families import mixtures_there
from hlmdsl.families.family import Family
from hlmdsl.source.frozen import frozen

Program = Literal["lme4", "brms", "bambi"]

NAMES: Mapping[Program, Mapping[str, str]] = {
    "lme4": {
        "Normal": "gaussian",
        "Bernoulli": "binomial",
        "Binomial": "binomial",
        "Poisson": "poisson",
        "NegativeBinomial": "negbinomial",
        "Gamma": "Gamma",
        "Wald": "inverse.gaussian",
    },
    "brms": {
        "Normal": "gaussian",
        "StudentT": "student",
        "SkewNormal": "skew_normal",
        "AsymmetricLaplace": "asym_laplace",
        "ExGaussian": "exgaussian",
        "LogNormal": "lognormal",
        "ShiftedLogNormal": "shifted_lognormal",
        "Gamma": "Gamma",
        "Exponential": "exponential",
        "Weibull": "weibull",
        "Wald": "inverse.gaussian",
        "VonMises": "von_mises",
        "Beta": "Beta",
        "Bernoulli": "bernoulli",
        "Binomial": "binomial",
        "BetaBinomial": "beta_binomial",
        "Poisson": "poisson",
        "NegativeBinomial": "negbinomial",
        "ZeroInflatedPoisson": "zero_inflated_poisson",
        "ZeroInflatedNegativeBinomial": "zero_inflated_negbinomial",
        "ZeroInflatedBinomial": "zero_inflated_binomial",
        "ZeroInflatedBetaBinomial": "zero_inflated_beta_binomial",
        "ZeroInflatedBeta": "zero_inflated_beta",
        "ZeroOneInflatedBeta": "zero_one_inflated_beta",
        "HurdlePoisson": "hurdle_poisson",
        "HurdleNegativeBinomial": "hurdle_negbinomial",
        "HurdleGamma": "hurdle_gamma",
        "HurdleLogNormal": "hurdle_lognormal",
        "OrderedLogistic": "cumulative",
        "OrderedProbit": "cumulative",
        "OrderedCloglog": "cumulative",
        "OrderedCauchit": "cumulative",
        "StoppingRatio": "sratio",
        "ContinuationRatio": "cratio",
        "AdjacentCategory": "acat",
        "Multinomial": "multinomial",
        "DirichletMultinomial": "dirichlet_multinomial",
        "Dirichlet": "dirichlet",
        "Categorical": "categorical",
    },
    "bambi": {
        "Normal": "gaussian",
        "StudentT": "t",
        "Laplace": "laplace",
        "AsymmetricLaplace": "asymmetriclaplace",
        "LogNormal": "lognormal",
        "ExGaussian": "exgaussian",
        "Gamma": "gamma",
        "Exponential": "exponential",
        "Weibull": "weibull",
        "Wald": "wald",
        "Beta": "beta",
        "Bernoulli": "bernoulli",
        "Binomial": "binomial",
        "BetaBinomial": "beta_binomial",
        "Poisson": "poisson",
        "NegativeBinomial": "negativebinomial",
        "ZeroInflatedPoisson": "zero_inflated_poisson",
        "ZeroInflatedNegativeBinomial": "zero_inflated_negativebinomial",
        "ZeroInflatedBinomial": "zero_inflated_binomial",
        "HurdlePoisson": "hurdle_poisson",
        "HurdleNegativeBinomial": "hurdle_negativebinomial",
        "HurdleGamma": "hurdle_gamma",
        "HurdleLogNormal": "hurdle_lognormal",
        "OrderedLogistic": "cumulative",
        "OrderedProbit": "cumulative",
        "OrderedCloglog": "cumulative",
        "StoppingRatio": "sratio",
        "Multinomial": "multinomial",
        "Categorical": "categorical",
    },
}
"""By the name here; a family that is not listed is not available there."""

LINKS: Mapping[Program, Mapping[str, str]] = {
    "lme4": {n: n for n in ("identity", "log", "logit", "probit", "cloglog", "cauchit", "inverse", "sqrt")}
    | {"inverse_squared": "1/mu^2"},
    "brms": {
        n: n
        for n in ("identity", "log", "logit", "probit", "cloglog", "cauchit", "inverse", "sqrt", "softplus", "tan_half")
    }
    | {"inverse_squared": "1/mu^2", "softmax": "logit"},
    "bambi": {n: n for n in ("identity", "log", "logit", "probit", "cloglog", "inverse", "inverse_squared", "softmax")}
    | {"tan_half": "tan_2"},
}
"""By the name here; a link that is not listed is not available there."""

WHY_NOT: Mapping[tuple[str, str], str] = {
    (
        "bambi",
        "VonMises",
    ): "the predictor of Bambi's is the angle itself, under no link that takes a line around a circle",
    **dict.fromkeys(
        (("glmmTMB", "LogNormal"), ("glmmTMB", "HurdleLogNormal")),
        "its parameters there are the mean and the sd of the response itself: where the mean is another one, so is the "
        "sd of the log, which is one `sigma` here",
    ),
    ("bambi", "DirichletMultinomial"): (
        "Bambi's has a predictor of each column under a log, so that effects move the precision, too"
    ),
}
"""Families of ours that a program has by name, but only as a different model."""


@frozen
class OfTheMean:
    """A family whose main parameter is the mean there, and here `main`: how its parameters differ, and `others` whose
    effects there move the mean away from that.
    """

    main: str
    others: frozenset[str]
    differs: str


MEANS: Mapping[tuple[str, str], OfTheMean] = {
    ("brms", "SkewNormal"): OfTheMean(
        "the location",
        frozenset({"sigma", "alpha"}),
        "`mu` of brms is the mean and `sigma` the sd, here they are the location and the scale: the intercept and "
        "`sigma` differ",
    ),
    ("brms", "ExGaussian"): OfTheMean(
        "the mean of the normal part",
        frozenset({"nu"}),
        "`mu` of brms is the mean, here it is the mean of the normal part: intercepts differ",
    ),
}
"""Only this differs, as long as the others have no effects, and the mean no link."""

OTHER_PARAMETERS: Mapping[tuple[str, str], frozenset[str]] = {
    ("brms", "SkewNormal"): frozenset({"sigma"}),
    ("brms", "AsymmetricLaplace"): frozenset({"b"}),
}
"""Parameters that are functions of ours there."""

OTHER_LINKS: Mapping[tuple[str, str, str], str] = {("brms", "StudentT", "nu"): "logm1"}
"""Usual links there of parameters that are not the main one, where they are not ours."""


@frozen
class FamilyThere:
    """A family as a program has it. `flipped` are parameters that are one minus ours there, `other` those that are a
    different number, so that neither priors nor effects of ours are theirs; `remark` says what else differs, and `mean`
    is of a family whose main parameter is the mean there.
    """

    program: Program
    name: str
    parameters: Mapping[str, str]
    flipped: frozenset[str]
    other: frozenset[str]
    remark: str
    mean: OfTheMean | None
    links: Mapping[str, str]
    kinds: tuple[FamilyThere, ...] = ()
    """Of a mixture."""

    def value(self, parameter: str, number: float) -> float:
        """What a number of ours is there."""
        if parameter in self.flipped:
            return 1 - number
        if (self.program, self.name, parameter) == ("bambi", "asymmetriclaplace", "q"):
            return round(math.sqrt(number / (1 - number)), 12)
        return number


def family_in(program: Program, family: Family) -> FamilyThere | None:
    """What a family is there; None of one that is not available."""
    from hlmdsl.families.from_elsewhere import difference, names_of_parameters

    if family.components:
        return _mixture_in(program, family)
    name = NAMES[program].get(family.name)
    if name is None:
        return None
    key = (program, family.name)
    parameters, flipped = names_of_parameters(program, family, name)
    usual = {p.name: OTHER_LINKS.get((program, family.name, p.name), p.usual_link) for p in family.parameters}
    return FamilyThere(
        program,
        name,
        parameters,
        flipped,
        OTHER_PARAMETERS.get(key, frozenset()),
        difference(program, family),
        MEANS.get(key),
        usual,
    )


def _mixture_in(program: Program, family: Family) -> FamilyThere | None:
    """Of kinds that are all there, with parameters of which none is another number."""
    kinds = tuple(own for own in (family_in(program, kind) for kind in family.components) if own is not None)
    has_all = len(kinds) == len(family.components) and not any(own.other or own.mean for own in kinds)
    if program != "brms" or not has_all:
        return None
    shares = mixtures_there.shares(family)
    names = {share: f"{mixtures_there.SHARE}{k + 1}" for k, share in enumerate(shares)}
    mains = {kind.main.name: "mu" for kind in family.components}
    by_kind = [{**own.parameters, **{main: "mu" for main in mains if main in own.parameters}} for own in kinds]
    return FamilyThere(
        program,
        f"mixture({', '.join(own.name for own in kinds)})",
        {**mixtures_there.merged(by_kind), **names},
        frozenset(f"{name}{k + 1}" for k, own in enumerate(kinds) for name in own.flipped),
        frozenset(shares if len(shares) > 1 else ()),
        "; ".join(dict.fromkeys(own.remark for own in kinds if own.remark)),
        None,
        {f"{name}{k + 1}": link for k, own in enumerate(kinds) for name, link in own.links.items()},
        kinds,
    )
