"""In: prior declarations. Out: what each is on, and its arguments by name."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.model.priors import (
    Hyper,
    OnEffects,
    OnHyper,
    OnIntercept,
    OnParameter,
    OnSd,
    OnTerm,
    Operation,
    PriorTarget,
)
from hlmdsl.model.terms import Term
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

EFFECTS = "1 + x + a * b + poly(z, 2) + a:x + (1 + x + b | g) + (1 | g:h)"
SIGMA = "\neffects log(sigma) = 1 + x + (1 | g)\n"


def spelled(target: PriorTarget) -> str:
    match target:
        case OnIntercept():
            return f"{target.equation.parameter}: intercept"
        case OnEffects():
            return f"{target.equation.parameter}: effects"
        case OnTerm():
            return (
                f"{target.equation.parameter}: {target.term.name} {target.coefficient and target.coefficient.entries}"
            )
        case OnSd():
            effect = target.effect.name if isinstance(target.effect, Term) else target.effect
            entries = target.coefficient and target.coefficient.entries
            return f"{target.equation.parameter}: sd of {target.grouping.name}, {effect} {entries}"
        case OnParameter() | OnHyper():
            return f"{type(target).__name__} {target.name}"


ONE, HALF = Fraction(1), Fraction(1, 2)
B = (("b2", ONE), ("b1", -ONE))
A = (("a3", ONE), ("a1", -ONE))
MEAN = (("a3", ONE), ("a1", -HALF), ("a2", -HALF))
TARGETS = {
    "Intercept": "mu: intercept",
    "mu.Intercept": "mu: intercept",
    "effects": "mu: effects",
    "x": "mu: x None",
    "mu.x": "mu: x None",
    "b:a": "mu: a:b None",
    "x:a": "mu: a:x None",
    "poly(z, 2)": "mu: poly(z, 2) None",
    "poly(z, 2)[quadratic]": "mu: poly(z, 2) ('quadratic',)",
    "b[b2 - b1]": f"mu: b {(B,)}",
    "b:a[b2 - b1, a3 - a1]": f"mu: a:b {(A, B)}",
    "a:b[a3 - (a1 + a2)/2, b2 - b1]": f"mu: a:b {(MEAN, B)}",
    "a[a3 - mean(a1, a2)]": f"mu: a {(MEAN,)}",
    "x:a[a3 - a1]": f"mu: a:x {(A,)}",
    "sd(g)": "mu: sd of g, None None",
    "sd(g, Intercept)": "mu: sd of g, Intercept None",
    "sd(g, x)": "mu: sd of g, x None",
    "sd(g, b[b2 - b1])": f"mu: sd of g, b {(B,)}",
    "sd(h:g)": "mu: sd of g:h, None None",
    "sigma.Intercept": "sigma: intercept",
    "sigma.effects": "sigma: effects",
    "sigma.x": "sigma: x None",
    "sigma.sd(g)": "sigma: sd of g, None None",
}


@pytest.mark.parametrize(("target", "expected"), TARGETS.items())
def test_targets(target: str, expected: str, model) -> None:  # type: ignore[no-untyped-def]
    checked: Model = model(f"{SIGMA}prior {target} ~ HalfNormal(1)", effects=EFFECTS)
    (placed,) = checked.priors
    assert spelled(placed.target) == expected
    assert placed.written_target == target


def test_levels_that_are_numbers(model) -> None:  # type: ignore[no-untyped-def]
    """The label under which a coefficient is printed can be written in a prior."""
    text = "response y ~ Normal(mu, sigma) factor f { 1, 2 } effects mu = 1 + f prior f[2 - 1] ~ Normal(0, 1)"
    (placed,) = model(text).priors
    assert placed.target.coefficient.entries == ((("2", ONE), ("1", -ONE)),)


def test_labels_of_codings(model) -> None:  # type: ignore[no-untyped-def]
    text = """response y ~ Normal(mu, sigma)
    factor f { l, m, h } contrasts f { up = h - l; bend = m - (l + h)/2 }
    factor k coding sum
    effects mu = 1 + f + k
    prior f[up] ~ Normal(0, 1)
    prior f[m - 0.5*l - 0.5*h] ~ Normal(0, 1)
    prior k[p - mean] ~ Normal(0, 1)"""
    entries = [p.target.coefficient.entries for p in model(text).priors]
    assert entries == [("up",), ((("m", ONE), ("l", -HALF), ("h", -HALF)),), ("p - mean",)]


REFUSED = {
    "prior Intercpt ~ Normal(0, 1)": ["HLM2070"],
    "prior z ~ Normal(0, 1)": ["HLM2070"],
    "prior sd(h) ~ HalfNormal(1)": ["HLM2070"],
    "prior sd(g:h, x) ~ HalfNormal(1)": ["HLM2070"],
    "prior sigma.a ~ Normal(0, 1)": ["HLM2070"],
    "prior tau ~ HalfNormal(1)": ["HLM2070"],
    "prior sigma ~ HalfNormal(1)": ["HLM2074"],
    "prior mu ~ Normal(0, 1)": ["HLM2074"],
    "prior nu.x ~ Normal(0, 1)": ["HLM2075"],
    "prior a * b ~ Normal(0, 1)": ["HLM2076"],
    "prior a[a2] ~ Normal(0, 1)": ["HLM2077"],
    "prior a[a9 - a1] ~ Normal(0, 1)": ["HLM2022"],
    "prior a:b[a2 - a1] ~ Normal(0, 1)": ["HLM2077"],
    "prior b:a ~ Normal(0, 1)\nprior a:b ~ Normal(0, 1)": ["HLM2071"],
    "prior b[b2 - b1] ~ Normal(0, 1)\nprior b[-b1 + b2] ~ Normal(0, 1)": ["HLM2071"],
    "prior x ~ Norml(0, 1)": ["HLM2078"],
    "prior x ~ Normal(0)": ["HLM2079"],
    "prior x ~ Normal(0, 1, 2)": ["HLM2079"],
    "prior x ~ Normal(0, sigma = 1, sigma = 2)": ["HLM2079"],
    "prior x ~ Normal(0, 0)": ["HLM2080"],
    "prior x ~ Uniform(2, 1)": ["HLM2080"],
    "prior x ~ Uniform(0, inf)": ["HLM2080"],
    "prior x ~ TruncatedNormal(0, 1, 3, 3)": ["HLM2080"],
    "prior x ~ TruncatedNormal(0, -1, 3, 1)": ["HLM2080", "HLM2080"],
    "prior x ~ TruncatedNormal(0, 1, -inf, inf)": [],
    "prior x ~ Beta(mu = 1.5, nu = 3)": ["HLM2080"],
    "prior x ~ Beta(mu = 0.5, sigma = 0.5)": ["HLM2080"],
    "prior x ~ Beta(mu = 0.5, sigma = 0.4999)": [],
    "prior x ~ Beta(mu = 1, sigma = 3)": ["HLM2080"],
    "prior x ~ Beta(mu = 0.5, sigma = tau)\nprior tau ~ HalfNormal(1)": [],
    "prior sd(g) ~ Normal(0, 1)": ["HLM2081"],
    "prior sd(g) ~ Uniform(-1, 1)": ["HLM2081"],
    "prior x ~ Normal(0, 1/0)": ["HLM2082"],
    "prior x ~ Normal(0, 9^999)": ["HLM2082"],
    "prior x ~ Normal(0, 1e999)": ["HLM2082"],
    "prior x ~ Normal(0, 1e101 * tau)\nprior tau ~ HalfNormal(1)": ["HLM2098"],  # and tau's prior stays
    "prior x ~ Normal(1/0 + m, s + t(s))\nprior m ~ Normal(0, 1)\nprior s ~ HalfNormal(1)": ["HLM2082", "HLM2082"],
    "prior x ~ Normal(0, 1e101 * tau)\nprior tua ~ HalfNormal(1)": ["HLM2098", "HLM2070"],
    "prior x ~ Normal(0, tau)": ["HLM2083"],
    "prior x ~ Normal(0, tau)\nprior tua ~ HalfNormal(1)": ["HLM2083"],
    "prior x ~ Normal(0, z)": ["HLM2084"],
    "prior x ~ Normal(0, y)": ["HLM2084"],
    "prior x ~ Normal(0, s)\nprior s ~ HalfNormal(s)": ["HLM2085"],
    "prior x ~ Normal(0, s)\nprior s ~ Normal(0, 1)": ["HLM2080"],
    "prior x ~ Normal(0, 1 - s)\nprior s ~ HalfNormal(1)": ["HLM2080"],
    "prior g ~ LKJ(2)": ["HLM2078"],
    "correlation g ~ LKJ(0)": ["HLM2086"],
    "correlation g ~ LKJ(1, 2)": ["HLM2086"],
    "correlation g:h ~ LKJ(2)": ["HLM2087"],
    "correlation sigma.g ~ LKJ(2)": ["HLM2087"],
    "correlation g ~ LKJ(1)\ncorrelation g ~ LKJ(2)": ["HLM2088"],
}


@pytest.mark.parametrize(("lines", "expected"), REFUSED.items())
def test_refused(lines: str, expected: list[str], codes) -> None:  # type: ignore[no-untyped-def]
    assert codes(SIGMA + lines, effects=EFFECTS) == expected


@pytest.mark.parametrize(
    ("written", "arguments"),
    {
        "Normal(0, 2.5)": {"mu": 0.0, "sigma": 2.5},
        "Normal(sigma = 2 ^ 2, mu = -(1 + 2)*3/2)": {"mu": -4.5, "sigma": 4.0},
        "StudentT(3, 0, sigma = 1)": {"nu": 3.0, "mu": 0.0, "sigma": 1.0},
        "Exponential(2)": {"lam": 2.0},
        "Exponential(scale = 2)": {"scale": 2.0},
        "Gamma(mu = 1, sigma = 2)": {"mu": 1.0, "sigma": 2.0},
        "TruncatedNormal(0, 1, 0, inf)": {"mu": 0.0, "sigma": 1.0, "lower": 0.0, "upper": float("inf")},
        "Flat()": {},
    }.items(),
)
def test_arguments(written: str, arguments: dict[str, float], model) -> None:  # type: ignore[no-untyped-def]
    (placed,) = model(f"prior x ~ {written}", effects=EFFECTS).priors
    assert dict(placed.prior.arguments) == arguments


def test_hyperparameters(model) -> None:  # type: ignore[no-untyped-def]
    lines = """
    prior x ~ Normal(m, 2 * s)
    prior m ~ Normal(0, 1 / (1 - u))
    prior s ~ HalfNormal(1)
    prior u ~ Beta(1, 1)"""
    priors = {p.written_target: p for p in model(lines, effects=EFFECTS).priors}
    assert dict(priors["x"].prior.arguments) == {"mu": Hyper("m"), "sigma": Operation("*", (2.0, Hyper("s")))}
    assert priors["m"].target == OnHyper("m")


@pytest.mark.parametrize("prior", ["HalfNormal(1)", "Uniform(0, 10)", "Beta(1, 1)", "TruncatedNormal(1, 1, 0, inf)"])
def test_any_positive_prior_may_be_on_an_sd(prior: str, model) -> None:  # type: ignore[no-untyped-def]
    assert model(f"prior sd(g) ~ {prior}\nprior sigma ~ {prior}", effects=EFFECTS).priors


@pytest.mark.parametrize("effects", ["1 + (1 + x | g)", "1 + (1 + c | g)", "1 + (0 + b | g)", "1 + (0 + x | g:h)"])
def test_correlations_need_two_effects(effects: str, model, codes) -> None:  # type: ignore[no-untyped-def]
    group = "g:h" if "g:h" in effects else "g"
    found = codes(f"correlation {group} ~ LKJ(2)", effects=effects)
    assert found == (["HLM2087"] if group == "g:h" else [])


def test_a_failed_term_is_not_reported_again_by_its_prior(codes) -> None:  # type: ignore[no-untyped-def]
    lines = "prior q ~ Normal(0, 1)\nprior q:x ~ Normal(0, 1)\nprior sd(k) ~ HalfNormal(1)\ncorrelation k ~ LKJ(2)"
    assert codes(lines, effects="1 + q + x:q + (1 + x | k)") == ["HLM2006", "HLM2006"]


@pytest.mark.parametrize(
    ("written", "instead"),
    {
        "Normal(0, 5)": "HalfNormal(5)",
        "Normal(mu = 0, sigma = 2 * tau)": "HalfNormal(2 * tau)",
        "Normal(1, 5)": "HalfNormal(1)",
        "StudentT(4, 0, 2.5)": "HalfStudentT(4, 2.5)",
        "StudentT(sigma = 2, mu = 1 - 1, nu = 4)": "HalfStudentT(4, 2)",
        "Cauchy(0, 25)": "HalfCauchy(25)",
        "Cauchy(m, 25)": "HalfCauchy(1)",
        "Flat()": "HalfFlat()",
        "Laplace(0, 3)": "HalfNormal(1)",
        "Uniform(-1, 1)": "HalfNormal(1)`, or `Uniform` with `lower` from 0",
        "TruncatedNormal(0, 1, -1, 1)": "HalfNormal(1)`, or `TruncatedNormal` with `lower` from 0",
        "Normal(0)": "HalfNormal(1)",
    }.items(),
)
def test_the_positive_prior_nearest_to_what_was_written(written: str, instead: str) -> None:
    hypers = "prior tau ~ HalfNormal(1)\n" * ("tau" in written) + "prior m ~ Normal(0, 1)\n" * ("m," in written)
    source = SourceText("s.hlm", f"response y ~ Normal(mu, sigma)\neffects mu = 1\nprior sigma ~ {written}\n{hypers}")
    with pytest.raises(HlmError) as raised:
        check_model(parse(source), source)
    (found,) = [d for d in raised.value.diagnostics if d.code == "HLM2081"]
    assert found.help_text.startswith(f"write `{instead}")
