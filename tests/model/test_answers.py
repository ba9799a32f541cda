"""In: a term of another program in an effects line. Out: what its error says to write, which a spec may have there."""

from __future__ import annotations

import re

import pytest

from hlmdsl.model import estimands_elsewhere
from hlmdsl.model.check import check_model
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

COLUMNS = """
covariate x
covariate z
covariate w1
covariate w2
factor f { a, b, c } reference a
factor o ordered { low < mid < high }
factor v { v1, v2, v3 }
group g
group h
group region
"""
NORMAL = f"response y ~ Normal(mu, sigma){COLUMNS}"
COUNTS = f"response y ~ Poisson(mu){COLUMNS}"
ORDERED = f"response y ordered {{ p < q < r }} ~ StoppingRatio(eta, cutpoints){COLUMNS}"

TERMS = {
    "s(x)": "write `spline(x, df = 9)`",
    's(x, k = 7, bs = "cr")': "write `spline(x, df = 6)`",
    's(x, bs = "cc", k = 8)': "write `spline(x, df = 6, basis = cyclic, period = 12)`",
    's(x, bs = "cc", knots = c(0, 24))': "write `spline(x, df = 8, basis = cyclic, period = 24)`",
    "s(x, z)": "write `spline(x, z, df = (4, 4))`",
    's(g, bs = "re")': "write `(1 | g)`",
    's(g, x, bs = "re")': "write `(0 + x | g)`",
    's(x, g, bs = "re")': "write `(0 + x | g)`",
    's(region, bs = "mrf")': 'declare `group region adjacent by "edges.csv"` and write `(1 | region)`',
    's(x, g, bs = "fs")': "write `spline(x, df = 9) + (1 + spline(x, df = 9) | g)`",
    's(f, x, bs = "sz")': "write `f + f:spline(x, df = 9)`",
    "s(x, by = f)": "write `f + f:spline(x, df = 9)`",
    "s(x, by = z)": "write `z + z:spline(x, df = 9)`",
    "s(x, by = g)": "write `(1 + spline(x, df = 9) | g)`",
    's(x, bs = "gp")': "write `hsgp(x, kernel = matern32)`",
    "s(log(x), k = 5)": "declare `covariate log_x` and write `spline(log_x, df = 4)`",
    "s(q, by = r)": "declare `covariate q`, `factor r` and write `r + r:spline(q, df = 9)`",
    "s(f)": "declare `covariate f_number = f` and write `spline(f_number, df = 9)`",
    "te(x, z, k = c(5, 4))": "write `spline(x, z, df = (4, 3))`",
    "te(x, z, by = f)": "write `f + f:spline(x, z, df = (4, 4))`",
    "ti(x, z)": "write `spline(x, z, df = (4, 4))`",
    "bs(x, 5)": "write `spline(x, df = 5)`",
    "rcs(x, 5)": "write `spline(x, df = 4)`",
    "cc(x, df = 4)": "write `spline(x, df = 4, basis = cyclic, period = 12)`",
    "gp(x)": "write `hsgp(x, kernel = expquad)`",
    "gp(x, k = 20)": "write `hsgp(x, m = 20, c = 2.5, kernel = expquad)`",
    "gp(x, by = f, k = 20, c = 5/4)": "write `f + f:hsgp(x, m = 20, c = 2.5, kernel = expquad)`",
    "gp(x, by = z, k = 10)": "write `z + z:hsgp(x, m = 10, c = 2.5, kernel = expquad)`",
    "spline(x, df = 6, by = f)": "write `f + f:spline(x, df = 6)`",
    "spline(x, df = 6, by = z)": "write `z + z:spline(x, df = 6)`",
    "hsgp(x, by = g)": "write `(1 + hsgp(x) | g)`",
    "gp(x, z, k = 10, iso = FALSE)": "write `hsgp(x, z, m = 10, c = 2.5, kernel = expquad)`",
    'spline(x, df = 6, bs = "cc")': "write `spline(x, df = 6, basis = cyclic, period = 12)`",
    "spline(x, k = 7)": "write `spline(x, df = 6)`",
    'hsgp(x, m = 20, cov = "ExpQuad")': "write `hsgp(x, m = 20, kernel = expquad)`",
    "ar(time = x, gr = g)": "leave it out and add `correlation residual(ar(x) | g) ~ Uniform(-1, 1)`",
    "ar(x, p = 1)": "write `ar(x)`",
    "ar1(x)": "write `ar(x)`",
    "arma(x, gr = g)": "leave it out and add `correlation residual(ar(x) | g) ~ Uniform(-1, 1)`",
    "rw2(x)": "write `walk(x, order = 2)`",
    "unstr(v, gr = g)": "leave it out and add `correlation residual(v | g) ~ LKJ(eta = 1)`",
    "unstr(x, gr = g)": (
        "declare `factor x_factor = x`, leave it out and add `correlation residual(x_factor | g) ~ LKJ(eta = 1)`"
    ),
    "cosy(x, gr = g)": "write `(1 | g)`",
    "fcor(V)": 'declare `group row_label related by covariance "V.csv"` and write `(1 | row_label)`',
    'car(W, gr = region, type = "bym2")': 'declare `group region adjacent by "W.csv"` and write `(1 | region)`',
    "lag(y)": "declare `covariate y_lag` and write `y_lag`",
    "ln(x + 1)": "write `log(x + 1)`",
    "log1p(x)": "write `log(x + 1)`",
    "mo(o)": "write `monotonic(o)`",
    "mo(x)": "write `monotonic(x)`",
    "mo(f)": "declare `factor f ordered { a < b < c }` and write `monotonic(f)`",
    "mo(g)": "declare `factor g_level = g ordered { low < mid < high }` and write `monotonic(g_level)`",
    "I(x * z)": "write `x:z`",
    "I(x - 5)": "declare `covariate x center 5` and write `x`",
    "I(x / 10)": "declare `covariate x scale 10` and write `x`",
    "I(x + z)": "declare `covariate x_new` and write `x_new`",
    "as_factor(x)": "declare `factor x_factor = x` and write `x_factor`",
    "scale(x)": "declare `covariate x center mean scale sd` and write `x`",
    "(1 + x | gr(g))": "write `(1 + x | g)`",
    "(1 + x | gr(g, cor = FALSE))": "write `(1 + x || g)`",
    "(x | gr(g, by = f, cor = FALSE))": "write `(x || g by f)`",
    '(1 | gr(g, id = "p"))': "write `(1 | g)`",
    "(1 | gr(g, cov = A))": 'declare `group g related by covariance "A.csv"` and write `(1 | g)`',
    '(1 | gr(g, dist = "student"))': "declare `group g ~ StudentT(nu)` and write `(1 | g)`",
    "(1 | gr(x))": "declare `group x_group = x` and write `(1 | x_group)`",
    "(1 | mm(g, h, weights = cbind(w1, w2)))": "write `(1 | members(g, h, weights = (w1, w2)))`",
    "(1 | interaction(g, h))": "write `(1 | g:h)`",
    "us(v | g)": "write `(v | g)`",
    "diag(1 + x | g)": "write `(1 + x || g)`",
    "ar1(0 + x | g)": "write `(0 + ar(x) | g)`",
}
OTHERS = [
    (COUNTS, "log(mu)", "ar(time = x, gr = g)", "write `(0 + ar(x) | g)`"),
    (COUNTS, "log(mu)", "unstr(v, gr = g)", "write `(0 + v | g)`"),
    (NORMAL, "log(sigma)", "ar(time = x, gr = g)", "write `(0 + ar(x) | g)`"),
    (ORDERED, "eta", "cs(x)", "leave it out and add `effects cutpoints = 1 + x`"),
    (ORDERED, "eta", "cs(f)", "leave it out and add `effects cutpoints = 1 + f`"),
]


def errors(text: str) -> list[Diagnostic]:
    source = SourceText("<spec>", text)
    try:
        check_model(parse(source), source)
    except HlmError as error:
        return list(error.diagnostics)
    return []


def with_lines(text: str, lines: list[str]) -> str:
    """With declarations, in place of those of the same names."""
    named = {line.split()[1] for line in lines if line.split()[0] in ("covariate", "factor", "group")}
    kept = [line for line in text.splitlines() if line.split()[:1] and line.split()[1] not in named]
    return "\n".join([*kept, *lines])


def followed(head: str, left: str, call: str, advice: str) -> str:
    """The spec with a term as the advice says."""
    done = re.findall(r"`([^`]+)`", advice)
    lines = [own for own in done if re.match(r"(covariate|factor|group|correlation|effects)\b", own)]
    (term,) = [own for own in done if own not in lines] or [""]
    effects = f"effects {left} = 1 + w1" + (f" + {term}" if term else "")
    beside = "\neffects mu = 1" if left == "log(sigma)" else ""
    return with_lines(head, lines) + f"\n{effects}{beside}\n"


@pytest.mark.parametrize(
    ("head", "left", "call", "advice"),
    [*((NORMAL, "mu", call, advice) for call, advice in TERMS.items()), *OTHERS],
    ids=[*TERMS, *(f"{call} of {left}" for _, left, call, _ in OTHERS)],
)
def test_what_is_advised_is_of_the_same_columns_and_has_no_errors(head: str, left: str, call: str, advice: str) -> None:
    beside = "effects mu = 1\n" if left == "log(sigma)" else ""
    first, *_ = errors(f"{head}\neffects {left} = 1 + w1 + {call}\n{beside}")
    told = first.help_text
    assert told.startswith(advice), told
    assert told[len(advice) : len(advice) + 1] in ("", ";", ",", ":"), told
    assert errors(followed(head, left, call, advice)) == []


@pytest.mark.parametrize("call", ["s(y)", "ar1(y)", "bs(y, 5)", "scale(y)", "s(x, by = y)"])
def test_the_response_is_not_among_the_columns_that_are_advised(call: str) -> None:
    assert [d.code for d in errors(f"{NORMAL}\neffects mu = 1 + {call}\n")] == ["HLM2036"]


@pytest.mark.parametrize(
    ("call", "why"),
    [
        ("sar(W)", "neighbouring rows is not available"),
        ("me(x, w1)", "errors of their measurement are not available"),
        ("mi(x)", "`missing drop`"),
        ("cs(x)", "a response `ordered { low < mid < high }`"),
        ("(1 + mmc(x, z) | mm(g, h))", "one covariate for all members of a row"),
        ("(1 | gr(g, pw = w1))", "weights of units are not available"),
        ("(1 | mm(g, h, by = cbind(f, f)))", "without `by`"),
        ("spline(region, df = 6)", '`group region adjacent by "edges.csv"`'),
    ],
)
def test_what_has_no_counterpart_is_told_with_the_reason(call: str, why: str) -> None:
    first, *_ = errors(f"{NORMAL}\neffects mu = 1 + {call}\n")
    assert why in first.help_text


@pytest.mark.parametrize(
    ("curve", "parameters"),
    [
        ("a * exp(-k * x)", ["a", "k"]),
        ("vmax * x/(km + x)", ["vmax", "km"]),
        ("a * x^b", ["a", "b"]),
        ("a/(1 + exp(-(x - m)/s)) + (1 | g)", ["a", "m", "s"]),
    ],
)
def test_a_curve_among_effects_is_written_as_one(curve: str, parameters: list[str]) -> None:
    (found,) = errors(f"{NORMAL}\neffects mu = {curve}\n")
    assert found.code == "HLM2450"
    lines = re.findall(r"`((?:nonlinear|effects|prior)[^`]+)`", found.help_text)
    assert [line.split()[1] for line in lines if line.startswith("effects")] == parameters
    assert errors("\n".join([NORMAL, *lines])) == []


@pytest.mark.parametrize(
    "terms", ["a * x", "q / h", "exp(q)", "log(q + 1)", "x + q", "a * exp(-k * f)", "2 * x", "(q | g)"]
)
def test_terms_of_unknown_columns_are_no_curve(terms: str) -> None:
    assert "HLM2450" not in [d.code for d in errors(f"{NORMAL}\neffects mu = {terms}\n")]


@pytest.mark.parametrize("prior", ["horseshoe(1)", "horseshoe(p0 = 1)", "hs()", "Lasso(1)", "r2d2()"])
def test_the_shrinkage_that_is_advised_is_one_that_two_effects_can_have(prior: str) -> None:
    (found,) = errors(f"{NORMAL}\neffects mu = 1 + x + z\nprior effects ~ {prior}\n")
    lines = re.findall(r"`(prior [^`]+)`", found.help_text)
    assert lines
    assert "p0 = 1" in found.help_text or "R2D2" in found.help_text
    assert errors("\n".join([NORMAL, "effects mu = 1 + x + z", *lines])) == []


@pytest.mark.parametrize("advice", sorted(set(estimands_elsewhere._BY_NAME.values())))
def test_what_is_written_here_for_questions_of_other_programs(advice: str) -> None:
    """Each estimand that it names is one."""
    whole = [own for own in re.findall(r"`([^`]*)`", advice) if not own.startswith(("fit.", "probability"))]
    assert whole
    for written in whole:
        source = SourceText("s.hlm", f"{NORMAL}effects mu = 1 + x + f\nestimand e = {written}\n")
        (found,) = check_model(parse(source), source).estimands
        assert found.expression.terms
