"""Which prior each number gets: the most specific declared one, else a default written as the line that declares it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import hlmdsl
from hlmdsl.design.design import Design
from hlmdsl.design.resolve_priors import declared_priors
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.model.model import Model
from hlmdsl.source.exceptions import HlmError

Bind = Callable[[str, Any], Design]
MakeModel = Callable[[str], Model]

SPEC = """
response y ~ Normal(mu, sigma)
covariate x
factor f {{ a, b, c }} reference a coding {coding}
factor d {{ u, v }}
group g
effects mu = 1 + f * d + x + poly(x, 2):d + (1 + f + x | g)
{priors}
"""
DATA = pd.DataFrame(
    {
        "y": np.random.default_rng(0).normal(50, 10, 60),
        "x": np.random.default_rng(1).normal(0, 2, 60),
        "f": [*"abc"] * 20,
        "d": [*"uuuvvv"] * 10,
        "g": [i // 6 for i in range(60)],
    }
)


def chosen(design: Design, variable: str) -> list[str]:
    return [p.prior.written if not p.is_default else "default" for p in design.priors[variable]]


@pytest.mark.parametrize(
    ("coding", "priors", "variable", "expected"),
    [
        ("treatment", "prior effects ~ Normal(0, 1)", "f", ["Normal(0, 1)"] * 2),
        ("treatment", "prior effects ~ Normal(0, 1)", "f:d", ["Normal(0, 1)"] * 2),
        ("treatment", "prior effects ~ Normal(0, 1)", "Intercept", ["default"]),
        ("treatment", "prior effects ~ Normal(0, 1)", "sd_g", ["default"] * 4),
        ("treatment", "prior effects ~ Normal(0, 1)\nprior f ~ Normal(0, 2)", "f", ["Normal(0, 2)"] * 2),
        ("treatment", "prior f ~ Normal(0, 2)\nprior f[c - a] ~ Normal(0, 3)", "f", ["Normal(0, 2)", "Normal(0, 3)"]),
        ("treatment", "prior f[c - a] ~ Normal(0, 3)", "f", ["default", "Normal(0, 3)"]),
        ("treatment", "prior d:f[v - u, b - a] ~ Normal(0, 3)", "f:d", ["Normal(0, 3)", "default"]),
        ("sum", "prior f[b - mean] ~ Normal(0, 3)", "f", ["Normal(0, 3)", "default"]),
        ("sum", "prior f[b - (a + b + c)/3] ~ Normal(0, 3)", "f", ["Normal(0, 3)", "default"]),
        ("sum", "prior f[2/3*b - 1/3*c - 1/3*a] ~ Normal(0, 3)", "f", ["Normal(0, 3)", "default"]),
        ("helmert", "prior f[c - mean(a, b)] ~ Normal(0, 3)", "f", ["default", "Normal(0, 3)"]),
        ("difference", "prior f[c - b] ~ Normal(0, 3)", "f", ["default", "Normal(0, 3)"]),
        ("polynomial", "prior f[quadratic] ~ Normal(0, 3)", "f", ["default", "Normal(0, 3)"]),
        ("treatment", "prior sd(g) ~ HalfNormal(1)", "sd_g", ["HalfNormal(1)"] * 4),
        ("treatment", "prior sd(g, f) ~ HalfNormal(1)", "sd_g", ["default", *["HalfNormal(1)"] * 2, "default"]),
        (
            "treatment",
            "prior sd(g) ~ HalfNormal(1) prior sd(g, f[c - a]) ~ HalfNormal(2) prior sd(g, Intercept) ~ HalfNormal(3)",
            "sd_g",
            ["HalfNormal(3)", "HalfNormal(1)", "HalfNormal(2)", "HalfNormal(1)"],
        ),
        ("treatment", "prior sigma ~ HalfNormal(4)", "sigma", ["HalfNormal(4)"]),
        ("treatment", "prior f ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)", "tau", ["HalfNormal(1)"]),
    ],
)
def test_most_specific_wins(bind: Bind, coding: str, priors: str, variable: str, expected: list[str]) -> None:
    assert chosen(bind(SPEC.format(coding=coding, priors=priors), DATA), variable) == expected


def test_declared_lines_are_those_of_the_spec(bind: Bind) -> None:
    design = bind(SPEC.format(coding="treatment", priors="prior f[c - a] ~ Normal(0, 3)"), DATA)
    assert design.priors["f"][1].line == "prior f[c - a] ~ Normal(0, 3)"


def test_inferred_levels_and_mean(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f coding sum\neffects mu = 1 + f\nprior f[c - mean] ~ Normal(0, 3)"
    assert chosen(bind(spec, DATA), "f") == ["default", "Normal(0, 3)"]


def test_effects_leave_cell_means_out(bind: Bind) -> None:
    spec = """response y ~ Normal(mu, sigma)
    covariate x
    factor f
    effects mu = 0 + f + f:x
    prior effects ~ Normal(0, 1)"""
    design = bind(spec, DATA)
    assert chosen(design, "f") == ["default"] * 3
    assert chosen(design, "f:x") == ["Normal(0, 1)"] * 3
    mean = dict(design.priors["f"][0].prior.arguments)["mu"]
    assert abs(mean - 50) < 5


@pytest.mark.parametrize("coding", ["treatment", "sum", "helmert", "difference", "polynomial"])
def test_default_lines_declare_what_they_show(bind: Bind, coding: str) -> None:
    """Copied into the spec, they give the same priors, and no prior is a default any more."""
    spec = SPEC.format(coding=coding, priors="prior f:d[@] ~ Normal(0, 7)")
    key = bind(SPEC.format(coding=coding, priors=""), DATA).schema.main.effects.terms
    label = ", ".join(next(t for t in key if t.term.name == "f:d").coefficients[0])
    design = bind(spec.replace("@", label), DATA)
    lines = dict.fromkeys(p.line for each in design.priors.values() for p in each)
    lines |= dict.fromkeys(c.line for c in design.correlations.values())
    again = bind(SPEC.format(coding=coding, priors="\n".join(lines)), DATA)
    for variable, each in design.priors.items():
        assert [p.prior.arguments for p in again.priors[variable]] == [p.prior.arguments for p in each], variable
        assert not any(p.is_default for p in again.priors[variable])
    assert not any(c.is_default for c in again.correlations.values())


def test_default_lines_quote_odd_names(bind: Bind) -> None:
    spec = """response y ~ Normal(mu, sigma)
    factor `age group` { "0-17", 18, "a b" } coding helmert
    covariate `Body Mass` = x
    group `unit` = g
    effects mu = 1 + `age group` + log(`Body Mass`) + (1 + `age group` | `unit`)
    prior `age group`[18 - "0-17"] ~ Normal(0, 1)"""
    data = DATA.assign(x=DATA.x.abs() + 1)
    data["age group"] = ["0-17", "18", "a b"] * 20
    design = bind(spec, data)
    lines = [p.line.split(" ~ ")[0] for p in design.priors["age group"]]
    assert lines == ['prior `age group`[18 - "0-17"]', 'prior `age group`["a b" - mean("0-17", 18)]']
    assert design.priors["log(Body Mass)"][0].line.startswith("prior log(`Body Mass`) ~ Normal(0, ")
    extra = "\n".join(dict.fromkeys(p.line for each in design.priors.values() for p in each if p.is_default))
    assert not any(p.is_default for each in bind(f"{spec}\n{extra}", data).priors.values() for p in each)


@pytest.mark.parametrize(
    ("response", "y", "effects", "expected"),
    [
        ("Normal(mu, sigma)", [1.0, 2, 3, 4, 5], "mu", "Normal(3, 3.2)"),
        ("Poisson(mu)", [1, 2, 3, 4, 5], "log(mu)", "Normal(1.1, 1.5)"),
        ("Bernoulli(p)", [0, 0, 0, 0, 1], "logit(p)", "Normal(-1.1, 1.5)"),
        ("Binomial(n = 10, p)", [0, 0, 0, 0, 1], "logit(p)", "Normal(-3.5, 1.5)"),
        ("LogNormal(mu, sigma)", [math.e, math.e**2, math.e**3, math.e**4, math.e**5], "mu", "Normal(3, 3.2)"),
        ("Gamma(mu, alpha)", [1.0, 2, 3, 4, 5], "log(mu)", "Normal(1.1, 1.5)"),
        ("Beta(mu, nu)", [0.1, 0.2, 0.3, 0.4, 0.5], "logit(mu)", "Normal(-0.8, 1.5)"),
    ],
)
def test_default_intercept(bind: Bind, response: str, y: list[float], effects: str, expected: str) -> None:
    spec = f"response y ~ {response}\ncovariate x\neffects {effects} = 1 + x"
    # not in order: a response that follows from x exactly has no posterior
    assert bind(spec, {"y": y, "x": [-2, 0, 1, -1, 2]}).priors["Intercept"][0].prior.written == expected


def test_defaults_follow_the_units(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\neffects mu = 1 + x + x^2 + (1 + x | g)"
    one, scaled = bind(spec, DATA), bind(spec, DATA.assign(y=DATA.y * 1000, x=DATA.x * 10))
    for variable, factor in {"Intercept": 1000, "x": 100, "x^2": 10, "sigma": 1000}.items():
        ratio = scaled.priors[variable][0].prior.constant("sigma") / one.priors[variable][0].prior.constant("sigma")  # type: ignore[operator]
        assert ratio == pytest.approx(factor, rel=0.1), variable


def test_an_interaction_is_half_as_wide_for_each_term_more(bind: Bind) -> None:
    priors = bind("response y ~ Normal(mu, sigma)\nfactor f\nfactor d\neffects mu = f * d", DATA).priors
    wide, narrow = (priors[v][0].prior.constant("sigma") for v in ("f", "f:d"))
    assert wide == pytest.approx(2 * narrow, rel=0.05)  # type: ignore[operator]
    by_levels = bind("response y ~ Normal(mu, sigma)\nfactor f\ncovariate x\neffects mu = f + f:x", DATA).priors
    alone = bind("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = x", DATA).priors
    assert by_levels["f:x"][0].prior == alone["x"][0].prior  # a slope for each level is no difference of slopes


def test_intercept_reaches_zero_far_from_the_data(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x{}\neffects mu = 1 + x"
    years = DATA.assign(x=[1990 + i % 20 for i in range(60)])
    raw, centred = bind(spec.format(""), years), bind(spec.format(" center mean"), years)
    assert centred.priors["Intercept"][0].prior.constant("sigma") == pytest.approx(2 * DATA.y.std(), rel=0.05)
    slope = raw.priors["x"][0].prior.constant("sigma")
    assert slope == centred.priors["x"][0].prior.constant("sigma")
    assert raw.priors["Intercept"][0].prior.constant("sigma") == pytest.approx(1990 * slope, rel=0.05)  # type: ignore[operator]


def without_priors(path: Path) -> str:
    kept = re.sub(r"^(prior|corr).*\n([ \t]+.*\n)*", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return kept.replace('"data/', f'"{path.parent}/data/')


def absurd(text: str) -> list[str]:
    told = [line for section in hlmdsl.parse(text).explain().explanation.sections for line in section.implied]
    return [
        line for line in told if re.match(r"With probability (over )?0\.\d+ (the default|these) priors allow ", line)
    ]


TOO_WIDE = {
    "airquality",
    "epilepsy_visits",
    "kidney",
    "engel",
    "pigs",
    "poisons",
    "nlschools_within",
    "diabetes",
    "diabetes_r2",
    "columbus_regions",
}
"""Patients aged 10, or with 151 seizures before the trial, are far from the others on a log scale of which the
responses use much: the report says so, and what prior would do. So is a household with five times the usual income, and
a diet with half as much again of protein, under a log link of which the responses use little. A mean of 1/y near zero
is a y without end. The means of classes differ less than their pupils do, so that the default allows much for one point
of a mean. Ten predictors that correlate add up, for a patient who is extreme in four of them. A neighbourhood with
twice the usual income is far from the others on a log scale, too. Away from the rows wiggles of a surface are larger
than over them, and those of a windy day add up."""


SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.hlm"))
WITH_DEFAULTS = [path for path in SPECS if hlmdsl.load(path).model.response.family.curve is None]
"""Parameters of a curve have none."""


@pytest.mark.parametrize("path", WITH_DEFAULTS, ids=lambda p: p.stem)
def test_the_defaults_together_are_not_absurd(path: Path) -> None:
    """And it would be seen: an intercept anywhere, or cutpoints anywhere, are absurd in every one of these models."""
    text = without_priors(path)
    assert bool(absurd(text)) == (path.stem in TOO_WIDE)
    family = hlmdsl.load(path).model.response.family
    of = "cutpoints" if family.is_ordinal else "Intercept"
    # no direction is absurd
    assert bool(absurd(f"{text}\nprior {of} ~ Normal(0, 1e7)\n")) == (not family.is_circular)


def test_a_rare_level_has_no_wider_prior(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
    rare = DATA.assign(f=["a"] * 40 + ["b"] * 19 + ["c"])
    assert len({p.line for p in bind(spec, rare).priors["f"]}) == 1


@pytest.mark.parametrize(("key", "code"), [("b - c", "HLM331"), ("c", "HLM2077"), ("b - a - c", "HLM331")])
def test_keys_that_hit_nothing(bind: Bind, key: str, code: str) -> None:
    spec = f"response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f\nprior f[{key}] ~ Normal(0, 3)"
    with pytest.raises(HlmError) as raised:
        bind(spec, DATA)
    (only,) = raised.value.diagnostics
    assert only.code == code
    assert only.span is not None
    assert spec[only.span.start : only.span.end].strip("[]") == key


def test_declared_priors_need_no_data(model: MakeModel) -> None:
    schema = schema_from_spec(
        model("response y ~ Normal(mu, sigma)\nfactor f { a, b, c }\neffects mu = 1 + f\nprior f[c - a] ~ Normal(0, 3)")
    )
    declared, found = declared_priors(schema)
    assert not found
    assert [p and p.prior.written for p in declared["f"]] == [None, "Normal(0, 3)"]
    assert declared["sigma"] == (None,)


def test_a_correlation_prior_is_that_of_its_grouping(bind: Bind) -> None:
    """Three groupings of an equation, one of another: each keeps its own eta, and what has none the default."""
    spec = (
        "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\ngroup h\ngroup k\n"
        "effects mu = 1 + x + (1 + x | g) + (1 + x | h) + (1 + x | k)\neffects log(sigma) = 1 + (1 + x | h)\n"
        "correlation h ~ LKJ(eta = 7)\ncorrelation g ~ LKJ(eta = 0.7)\ncorrelation sigma.h ~ LKJ(eta = 3)"
    )
    data = DATA.assign(h=[f"h{i % 7}" for i in range(len(DATA))], k=[f"k{i % 5}" for i in range(len(DATA))])
    found = {name: (c.eta, c.is_default) for name, c in bind(spec, data).correlations.items()}
    assert found == {
        "cor_g": (0.7, False),
        "cor_h": (7.0, False),
        "cor_k": (2.0, True),
        "cor_h__sigma": (3.0, False),
    }


@pytest.mark.parametrize("shift", [0.0, 1e10, 1.7e12, -3e9, 1e15])
def test_default_lines_far_from_zero_declare_what_they_show(bind: Bind, shift: float) -> None:
    """With all the digits that the centre has: a tenth of an sd at 1.7e12 takes thirteen."""
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    data = DATA.assign(y=DATA.y * 3 + shift)
    one = bind(spec, data)
    again = bind(spec + "\n" + "\n".join(p.line for each in one.priors.values() for p in each), data)
    for name, each in one.priors.items():
        assert [p.prior.arguments for p in again.priors[name]] == [p.prior.arguments for p in each]
    centre = one.priors["Intercept"][0].prior.constant("mu")
    sd = one.priors["Intercept"][0].prior.constant("sigma")
    assert centre is not None
    assert sd is not None
    assert abs(centre - data.y.mean()) < 0.1 * sd + 2e-16 * abs(shift)


@pytest.mark.parametrize(("upper", "expected"), [(1.5, 1.5), (9.0, 2.0)])
def test_a_shift_is_before_responses_and_not_before_what_they_are_above(
    bind: Bind, upper: float, expected: float
) -> None:
    """A response that is above 0.5 may be later than any shift; one in an interval is before its upper end."""
    table = {
        "y": [0.5, 0.7, 2.0, 3.0, 4.0],
        "st": ["right", "interval", "none", "left", "none"],
        "to": [1, upper, 1, 1, 1],
    }
    spec = "response y ~ ShiftedLogNormal(mu, sigma, shift) censored by st to to\ncovariate to\neffects mu = 1"
    (shift,) = bind(spec, pd.DataFrame(table)).priors["shift"]
    assert shift.prior.constant("upper") == pytest.approx(expected)
