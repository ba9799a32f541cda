"""Priors, centres and scales of any size: refused in words, or explained in all forms with numbers that are numbers."""

from __future__ import annotations

import json
import os
import re
import warnings

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.options import FORMATS
from hlmdsl.priors import DISTRIBUTIONS

N = 24
RNG = np.random.default_rng(0)
TABLE = {
    "y": RNG.normal(size=N),
    "k": RNG.integers(0, 5, N),
    "b": np.arange(N) % 2,
    "o": np.array(["low", "mid", "high"])[RNG.permutation(N) % 3],
    "x": RNG.normal(size=N),
    "f": np.array(["a", "b", "c"])[np.arange(N) % 3],
    "g": np.array([f"u{i % 6}" for i in range(N)]),
}
LIKELIHOODS = {
    "y ~ Normal(mu, sigma)": "mu",
    "y ~ StudentT(mu, sigma, nu)": "mu",
    "k ~ Poisson(mu)": "log(mu)",
    "k ~ NegativeBinomial(mu, alpha)": "log(mu)",
    "b ~ Bernoulli(p)": "logit(p)",
    "o ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)": "eta",
    "o { low, mid, high } reference mid ~ Categorical(p)": "softmax(p)",
}


@st.composite
def sizes(draw: st.DrawFn, exponents: tuple[int, int]) -> str:
    """Numbers of any size, half of them near those that people write."""
    if draw(st.booleans()):
        return f"{10 ** draw(st.floats(-3, 3)):.3g}"
    return f"{draw(st.floats(1, 9.9)):.2f}e{draw(st.integers(*exponents))}"


@st.composite
def priors(draw: st.DrawFn, exponents: tuple[int, int], support: str = "", hyper: bool = False) -> str:
    """One of any support, or of the one that is named."""
    names = [n for n, d in DISTRIBUTIONS.items() if support in ("", d.support)]
    name = draw(st.sampled_from([n for n in names if n not in ("Flat", "HalfFlat")]))
    given = []
    for argument, domain in draw(st.sampled_from(DISTRIBUTIONS[name].parameterisations)).domains.items():
        size = draw(sizes(exponents))
        if domain == "real":
            size = draw(st.sampled_from(["0", size, f"-{size}"]))
        if hyper and argument in ("sigma", "scale") and draw(st.booleans()):
            size = draw(st.sampled_from(["tau", f"{size} * tau"]))
        given.append(f"{argument} = {size}")
    return f"{name}({', '.join(given)})"


@st.composite
def specs(draw: st.DrawFn) -> str:
    reach = draw(st.sampled_from([(-6, 6), (-90, 90), (-90, 90), (-320, 307)]))
    left, right = draw(st.sampled_from(sorted(LIKELIHOODS.items())))
    center = draw(st.sampled_from(["", "center mean", f"center {draw(sizes(reach))}", f"center -{draw(sizes(reach))}"]))
    scale = draw(st.sampled_from(["", "scale sd", f"scale {draw(sizes(reach))}"]))
    in_order, in_no_order = right == "eta", right == "softmax(p)"
    bar = "" if in_no_order else " + (1 + x | g)"
    value = "probability(high, at(f = {}))" if in_order or in_no_order else "mean(at(f = {}))"
    constant = f"cutpoints ~ {draw(priors(reach, 'real'))}" if in_order else f"Intercept ~ {draw(priors(reach))}"
    lines = [
        f"response {left}",
        f"covariate x {center} {scale}",
        "factor f { a, b, c }",
        "group g",
        f"effects {right} = 1 + f + x + {draw(st.sampled_from(['0 + x^2', 'f:x', 'log(x + 5)']))}{bar}",
        f"prior {constant}",
        f"prior effects ~ {draw(priors(reach, hyper=True))}",
        f"prior tau ~ {draw(priors(reach, 'positive'))}",
        f"estimand steep = slope(x, {value.format('b')})",
    ]
    if bar:
        lines += [
            f"prior sd(g) ~ {draw(priors(reach, 'positive'))}",
            f"correlation g ~ LKJ(eta = {draw(sizes(reach))})",
            f"estimand gain = at(f = b, x = {draw(sizes(reach))}) - at(f = a, x = 0)",
            f"estimand all_of_them = average({value.format('c')}, over = g)",
        ]
    else:
        lines += [
            f"prior x[high] ~ {draw(priors(reach))}",
            f"prior f[low, c - a] ~ {draw(priors(reach))}",
            f"estimand odds = probability(low, at(x = {draw(sizes(reach))}))/probability(mid, at(f = a, x = 0))",
        ]
    lines[4] = lines[4].replace("+ 0 + x^2", "+ x^2")
    if "tau" not in lines[6]:
        del lines[7]
    return "\n".join(lines)


REFUSED = {
    "HLM2098": "numbers out of reach",
    "HLM2080": "a lower bound that is not below the upper",
    "HLM2205": "cutpoints that are a point",
    "HLM336": "a term without a value at a point, as the logarithm of a covariate there",
    "HLM337": "a term beyond any number at a point, as a square there",
}


def has_numbers_out_of_reach(spec: str) -> bool:
    written = re.findall(r"(?<![\w.])\d+(?:\.\d*)?(?:e[-+]?\d+)?", spec)
    return any(float(n) and not 1e-100 <= float(n) <= 1e100 for n in written)


SIMPLE = (
    "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f { a, b, c }\ngroup g\neffects mu = 1 + f + x + (1 + f | g)\n"
)


@settings(max_examples=int(os.environ.get("HLM_EXAMPLES", "15")), deadline=None)
@given(specs())
@example(SIMPLE + "prior sd(g) ~ InverseGamma(0.001, 0.001)")
@example(SIMPLE + "prior sd(g) ~ LogNormal(0, 20)")
@example(SIMPLE.replace("1 + f | g", "1 + x | g") + "prior sd(g) ~ LogNormal(0, 2^10)")
@example(SIMPLE + "prior sd(g) ~ HalfNormal(1e160)")
@example(SIMPLE + "prior Intercept ~ Normal(0, 1e150)")
@example(SIMPLE + "prior sd(g) ~ HalfStudentT(0.01, 1)")
@example(SIMPLE + "prior sd(g) ~ Weibull(0.001, 1)")
@example(SIMPLE + "prior sigma ~ Uniform(0, 1000)")
@example(SIMPLE.replace("covariate x", "covariate x center 1e300") + "estimand e = slope(x, at(f = a))")
@example(SIMPLE + "prior effects ~ Normal(0, tau)\nprior tau ~ InverseGamma(0.001, 0.001)")
def test_refused_or_explained(spec: str) -> None:
    refused, told = "", {}
    codes: set[str] = set()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", RuntimeWarning)  # NumPy's are not for readers of a report
            compiled = hlm.parse(spec).compile(TABLE)
            report = compiled.explain()
            told = {form: report.to(form) for form in FORMATS}
    except hlm.HlmError as error:
        refused, codes = str(error), {d.code for d in error.diagnostics}
    assert codes <= REFUSED.keys(), refused
    assert ("HLM2098" in codes) == has_numbers_out_of_reach(spec), refused
    if codes:
        return
    for form, text in told.items():
        assert not re.search(r"\bnan\b|\bNaN\b|\binf\b|Infinity", text), (form, spec)
    data = json.loads(told["json"])
    for meaning in data["meanings"]:
        ends = re.fullmatch(
            r"95% of the prior: between (?:[<>] )?(\S+) and (?:[<>] )?\+?(\S+?)( .*)?",
            meaning["prior_text"].partition(", that")[0],
        )
        if ends:
            low, high = (float(e.replace("−", "-").replace(",", "").replace("∞", "inf")) for e in ends.groups()[:2])
            assert low <= high, (meaning["prior_text"], spec)


def test_what_is_no_factor_is_not_told_twice() -> None:
    report = hlm.parse(SIMPLE + "prior sigma ~ Uniform(0, 1000)").compile(TABLE).explain()
    (sigma,) = [m for m in report.explanation.meanings if m.name == "sigma"]
    assert sigma.prior_text == "95% of the prior: between 25 and 980"
