"""One fault is one error: what else hits nothing because of it, priors, correlations and estimands, is not reported."""

from __future__ import annotations

import pytest

import hlmdsl as hlm

SPEC = """response y ~ Normal(mu, sigma)
covariate x
covariate z
factor f { a, b }
group g
group h
effects mu = 1 + x + f + z + (1 + x | g)
prior sd(g) ~ HalfNormal(1)
prior sd(g, x) ~ HalfNormal(1)
prior x ~ Normal(0, tau)
prior tau ~ HalfNormal(1)
prior f ~ Normal(0, 1)
correlation g ~ LKJ(eta = 2)
estimand e = average(mean(at(x = 1)), over = g)
estimand e2 = at(x = 1, g = "a") - at(x = 0, g = "a")
estimand e3 = slope(x, at(f = a))
effects log(sigma) = 1 + x + (1 | h)
prior sigma.x ~ Normal(0, 1)
prior sigma.sd(h) ~ HalfNormal(1)
"""
CURVE = """response y ~ Normal(mu, sigma)
covariate x
group g
nonlinear mu = a * exp(-k * x)
effects a = 1 + (1 | g)
effects log(k) = 1
prior a.Intercept ~ Normal(1, 1)
prior k.Intercept ~ Normal(1, 1)
prior a.sd(g) ~ HalfNormal(1)
estimand e = mean(at(x = 1))
"""
BARS = ("y", "x", '"g"', "gg", "gr(g)", "gr(g, by = f)", "mm(g, h)", "as.factor(g)", "factor(g) + h", "g + h", "g * h")
FAULTS = [
    *(("(1 + x | g)", f"(1 + x | {unit})") for unit in BARS),
    *(("(1 + x | g)", bar) for bar in ("1 + x | g", "us(1 + x | g)", "(1 + s(x) | g)", "(1 + y | g)", "(1 + xx | g)")),
    *(("1 + x + f", f"1 + {own} + f") for own in ("s(x)", "y", "X", "I(x)", "x:q", "scale(x)", '"x"', "x^2.5", "2")),
    ("1 + x + f", "1 + x + C(f)"),
    *(("covariate x\n", line) for line in ("covariate x center foo\n", "covariate x\ncovariate x\n", "")),
    *(("factor f { a, b }", f"factor f {own}") for own in ("{ a, a }", "{ a, b } coding foo", "{ a, b } reference c")),
    *(("group g\n", line) for line in ("group g in k\n", "group g ~ Cauchy(0)\n", "")),
    *(("Normal(mu, sigma)", own) for own in ("Normal(mu, sd)", "Normal(mu)", "Nrmal(mu, sigma)", "Normal(m, sigma)")),
    *(("Normal(mu, sigma)\n", f"Normal(mu, sigma) {own}\n") for own in ("truncated (a, 3)", "weights w")),
    *(("effects mu", f"effects {own}") for own in ("mean", "lg(mu)")),
    *(("effects log(sigma)", f"effects {own}") for own in ("log(sgma)", "log(sd)", "lg(sigma)", "log(tau2)")),
    *(("(1 | h)", bar) for bar in ("(1 | gr(h))", "(1 | x)", '(1 | "h")')),
    *(("Normal(0, tau)", law) for law in ("Nrmal(0, tau)", "Normal(0, tau, 1)")),
]
OF_CURVES = [
    *(("log(k)", own) for own in ("log(kk)", "lg(k)")),
    *(("a * exp", own) for own in ("A * exp", "a * ex")),
    *(("(1 | g)", bar) for bar in ("(1 | gr(g))", "(1 | x)")),
    ("effects a", "effects aa"),
    ("nonlinear mu", "nonlinear m"),
]


def test_without_a_fault_there_is_no_error() -> None:
    hlm.parse(SPEC)
    hlm.parse(CURVE)


@pytest.mark.parametrize(("right", "wrong"), FAULTS, ids=lambda own: own.strip() or "nothing")
def test_one_fault_is_one_error(right: str, wrong: str) -> None:
    assert right in SPEC
    with pytest.raises(hlm.HlmError) as caught:
        hlm.parse(SPEC.replace(right, wrong, 1))
    assert len(caught.value.diagnostics) == 1, caught.value


@pytest.mark.parametrize(("right", "wrong"), OF_CURVES, ids=lambda own: own)
def test_one_fault_of_a_curve_is_one_error(right: str, wrong: str) -> None:
    assert right in CURVE
    with pytest.raises(hlm.HlmError) as caught:
        hlm.parse(CURVE.replace(right, wrong, 1))
    assert len(caught.value.diagnostics) == 1, caught.value


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("prior sd(h) ~ HalfNormal(1)", "HLM2070"),
        ("prior sigma2.Intercept ~ Normal(0, 1)", "HLM2075"),
        ("prior q ~ Normal(0, 1)", "HLM2070"),
    ],
)
def test_another_fault_is_another_error(line: str, code: str) -> None:
    """Beside a term and a bar that say which column they mean."""
    wrong = SPEC.replace("1 + x + f", "1 + s(x) + f").replace("(1 + x | g)", "(1 + xx | g)")
    with pytest.raises(hlm.HlmError) as caught:
        hlm.parse(wrong + line)
    assert code in {d.code for d in caught.value.diagnostics}, caught.value


@pytest.mark.parametrize("label", ["1925", '"wiggle 2"'])
@pytest.mark.parametrize("term", ["walk(year)", "walk(year, order = 2)", "ar(year)", "spline(year, df = 4)"])
def test_a_coefficient_of_a_curve_has_no_prior_of_its_own_whatever_it_is_called(term: str, label: str) -> None:
    lines = "response y ~ Normal(mu, sigma)\ncovariate year\n"
    text = f"{lines}effects mu = 1 + {term}\nprior {term}[{label}] ~ Normal(0, 1)\n"
    with pytest.raises(hlm.HlmError) as found:
        hlm.parse(text)
    assert [d.code for d in found.value.diagnostics] == ["HLM2123"]
