"""The tables of likelihood families and links: adding one is adding a row.

In: nothing. Out: rows that the checker, the explanations and the backend read.
Not decided here: how a row becomes a PyMC distribution (backend/families.py reads `pymc`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Domain = Literal["real", "positive", "unit"]
Support = Literal["real", "positive", "unit", "binary", "count", "count up to n"]


@dataclass(frozen=True)
class Link:
    """A link function: `inverse` and `forward` are formulas for people, `range` is where its inverse lands."""

    name: str
    range: Domain
    forward: str
    inverse: str


LINKS: dict[str, Link] = {
    link.name: link
    for link in (
        Link("identity", "real", "{x}", "{eta}"),
        Link("log", "positive", "log({x})", "exp({eta})"),
        Link("logit", "unit", "log({x} / (1 - {x}))", "1 / (1 + exp(-{eta}))"),
        Link("probit", "unit", "Phi^-1({x})", "Phi({eta})"),
        Link("cloglog", "unit", "log(-log(1 - {x}))", "1 - exp(-exp({eta}))"),
        Link("inverse", "positive", "1 / {x}", "1 / {eta}"),
    )
}


@dataclass(frozen=True)
class Parameter:
    """A parameter of a family: where it lives, the link it usually has, and what it is in plain words."""

    name: str
    domain: Domain
    usual_link: str
    meaning: str


@dataclass(frozen=True)
class Family:
    """A likelihood. `main` is the parameter that the main predictor models; `data` are arguments that must be columns
    or numbers (the trials of a Binomial); `pymc` is the PyMC distribution's name. `centre` says what the main
    parameter is of the response.
    """

    name: str
    parameters: tuple[Parameter, ...]
    support: Support
    pymc: str
    centre: str
    data: tuple[str, ...] = ()

    @property
    def main(self) -> Parameter:
        return self.parameters[0]

    def parameter(self, name: str) -> Parameter | None:
        return next((p for p in self.parameters if p.name == name), None)


FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        Family(
            "Normal",
            (
                Parameter("mu", "real", "identity", "the mean"),
                Parameter(
                    "sigma", "positive", "log", "the standard deviation of single observations around their mean"
                ),
            ),
            "real",
            "Normal",
            "mean",
        ),
        Family(
            "StudentT",
            (
                Parameter("mu", "real", "identity", "the centre"),
                Parameter("sigma", "positive", "log", "the scale of single observations around their centre"),
                Parameter("nu", "positive", "log", "the degrees of freedom: small means heavy tails"),
            ),
            "real",
            "StudentT",
            "centre",
        ),
        Family(
            "LogNormal",
            (
                Parameter("mu", "real", "identity", "the log of the median"),
                Parameter("sigma", "positive", "log", "the standard deviation of the log of single observations"),
            ),
            "positive",
            "LogNormal",
            "log of the median",
        ),
        Family(
            "Gamma",
            (
                Parameter("mu", "positive", "log", "the mean"),
                Parameter("alpha", "positive", "log", "the shape: the coefficient of variation is 1/sqrt(alpha)"),
            ),
            "positive",
            "Gamma",
            "mean",
        ),
        Family(
            "Beta",
            (
                Parameter("mu", "unit", "logit", "the mean proportion"),
                Parameter("nu", "positive", "log", "the precision: the variance is mu(1 - mu)/(nu + 1)"),
            ),
            "unit",
            "Beta",
            "mean proportion",
        ),
        Family(
            "Bernoulli", (Parameter("p", "unit", "logit", "the probability"),), "binary", "Bernoulli", "probability"
        ),
        Family(
            "Binomial",
            (Parameter("p", "unit", "logit", "the probability of each of the n"),),
            "count up to n",
            "Binomial",
            "probability",
            data=("n",),
        ),
        Family(
            "Poisson", (Parameter("mu", "positive", "log", "the expected count"),), "count", "Poisson", "expected count"
        ),
        Family(
            "NegativeBinomial",
            (
                Parameter("mu", "positive", "log", "the expected count"),
                Parameter(
                    "alpha",
                    "positive",
                    "log",
                    "the shape: the smaller, the more overdispersed (the variance is mu + mu²/alpha)",
                ),
            ),
            "count",
            "NegativeBinomial",
            "expected count",
        ),
    )
}
