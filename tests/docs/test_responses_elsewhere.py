"""Responses as brms, Bambi and R write them: each is answered by a line of the user's own columns, which is right."""

from __future__ import annotations

import re

import pytest

from hlmdsl import HlmError, parse
from hlmdsl.families import FAMILIES

NORMAL = "Normal(mu, sigma)"
LINES = {
    f"y | weights(w) ~ {NORMAL}": f"y ~ {NORMAL} weights w",
    f"y | weights(w) + trunc(lb = 0, ub = hi) ~ {NORMAL}": f"y ~ {NORMAL} weights w truncated (0, hi)",
    "time | cens(c) ~ LogNormal(mu, sigma)": "time ~ LogNormal(mu, sigma) censored by c { 1 = right, 0 = none }",
    "time | cens(c, y2 = hi) ~ Gamma(mu, alpha)": "time ~ Gamma(mu, alpha) censored by c { 1 = right, 0 = none } to hi",
    'time "t" unit "s" | trunc(ub = 9) ~ Gamma(mu, alpha)': 'time "t" unit "s" ~ Gamma(mu, alpha) truncated (-inf, 9)',
    "cases | resp_rate(t) ~ NegativeBinomial(mu, alpha)": "cases ~ NegativeBinomial(mu, alpha) exposure t",
    "cases | rate(t) ~ Normal(mu, sigma)": "cases ~ Poisson(mu) exposure t",
    f"y | se(s) ~ {NORMAL}": "y ~ Normal(mu, sigma = s)",
    f"y | se(s, sigma = TRUE) ~ {NORMAL}": f"y ~ {NORMAL} measured with sd s",
    f"y | mi(s) ~ {NORMAL}": f"y ~ {NORMAL} measured with sd s",
    "k | trials(n) ~ BetaBinomial(mu, nu)": "k ~ BetaBinomial(n = n, mu, nu)",
    "k | trials(a + b) ~ Binomial(p)": "k ~ Binomial(n = a + b, p)",
    "k | trials(10) ~ Normal(mu, sigma)": "k ~ Binomial(n = 10, p)",
    "cbind(a, b, d) | trials(n) ~ Multinomial(p)": "y = (a, b, d) reference a ~ Multinomial(n = n, p)",
    "y | thres(4) ~ OrderedProbit(eta, cutpoints)": "y ordered { low < mid < high } ~ OrderedProbit(eta, cutpoints)",
    f"y ~ {NORMAL} cens(c)": f"y ~ {NORMAL} censored by c {{ 1 = right, 0 = none }}",
    f"y ~ {NORMAL} weights w trunc(lb = 0)": f"y ~ {NORMAL} weights w truncated (0, inf)",
    f"y ~ {NORMAL} se(s)": "y ~ Normal(mu, sigma = s)",
    "y ~ Poisson(mu) rate(t)": "y ~ Poisson(mu) exposure t",
    f"censored(y, c) ~ {NORMAL}": f"y ~ {NORMAL} censored by c",
    f"censored(y, hi, c) ~ {NORMAL}": f"y ~ {NORMAL} censored by c to hi",
    "weighted(y, w) ~ Gamma(mu, alpha)": "y ~ Gamma(mu, alpha) weights w",
    f"truncated(y, lo, np.inf) ~ {NORMAL}": f"y ~ {NORMAL} truncated (lo, inf)",
    f"truncated(y, ub = 3) ~ {NORMAL}": f"y ~ {NORMAL} truncated (-inf, 3)",
    f"constrained(y, 0, 1) ~ {NORMAL}": f"y ~ {NORMAL} truncated (0, 1)",
    "constrained(y, 0, 1) ~ Beta(mu, nu)": "y ~ Beta(mu, nu)",
    "p(k, n) ~ Binomial(p)": "k ~ Binomial(n = n, p)",
    "prop(k, 12) ~ BetaBinomial(mu, nu)": "k ~ BetaBinomial(n = 12, mu, nu)",
    f"proportion(k, n) ~ {NORMAL}": "k ~ Binomial(n = n, p)",
    f"mvbind(y, z) ~ {NORMAL}": f"y ~ {NORMAL}",
    'y["Yes"] ~ Bernoulli(p)': "y { N, Yes } reference N ~ Bernoulli(p)",
    "y[1] ~ Bernoulli(p)": "y ~ Bernoulli(p)",
}
NO_LINE = {
    "mi()": "missing drop",
    "thres(gr = item)": "(1 | item)",
    "subset(s)": "not in `s`",
    "dec(d)": "`dec` has no counterpart",
    "bhaz(df = 5)": "`bhaz` has no counterpart",
    "index(i)": "`index` has no counterpart",
    "vint(a, b)": "`vint` has no counterpart",
    "vreal(a)": "`vreal` has no counterpart",
}


def told(response: str) -> str:
    """The help of the error that the response line has."""
    with pytest.raises(HlmError) as caught:
        parse(f"response {response}\n")
    return next(d.help_text for d in caught.value.diagnostics if d.code in ("HLM120", "HLM2035"))


@pytest.mark.parametrize("written", LINES)
def test_the_line_that_is_told_is_right(written: str) -> None:
    help_text = told(written)
    line = LINES[written]
    assert re.search(rf"write `(response )?{re.escape(line)}`", help_text)
    family = FAMILIES[line.partition("~ ")[2].partition("(")[0]]
    link, main = family.main.usual_link, family.main.name
    left = main if link == "identity" else f"{link}({main})"
    declared = re.findall(r"`(covariate \w+)`", help_text)
    declared += ["covariate w"] * written.endswith("weights w trunc(lb = 0)")  # which stands there already
    parse("\n".join([f"response {line}", f"effects {left} = 1 + x", "covariate x", *declared]))


@pytest.mark.parametrize("addition", NO_LINE)
@pytest.mark.parametrize("line", ["y | {} ~ Normal(mu, sigma)", "y ~ Normal(mu, sigma) {}"])
def test_an_addition_without_a_counterpart_has_its_reason(line: str, addition: str) -> None:
    assert NO_LINE[addition] in told(line.format(addition))


def test_what_a_family_does_not_take_is_said() -> None:
    assert "SkewNormal responses cannot be censored" in told("y | cens(c) ~ SkewNormal(mu, sigma, alpha)")
    assert "Normal responses have no exposure" in told("y | rate(t) ~ Normal(mu, sigma)")


def test_trials_of_no_column_are_asked_for() -> None:
    with pytest.raises(HlmError) as caught:
        parse("response k ~ Binomial(n = n, p)\neffects logit(p) = 1\n")
    (found,) = caught.value.diagnostics
    assert found.code == "HLM2033"
    assert found.help_text == "declare the column: `covariate n`"
