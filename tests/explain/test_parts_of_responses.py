"""Families of parts in words: of which part mu is, which psi says there is, and how the mean is made of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from hlmdsl.explain.meaning import Explanation, Meaning

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]

N = 36
IS_ZERO = np.arange(N) % 3 == 0
TABLE = {
    "k": np.where(IS_ZERO, 0, 1 + np.arange(N) % 5),
    "size": np.full(N, 8),
    "rain": np.where(IS_ZERO, 0.0, 0.5 + np.arange(N) % 7),
    "cover": np.where(IS_ZERO, 0.0, 0.1 + np.arange(N) % 7 / 10),
    "ends": np.where(IS_ZERO, np.arange(N) % 2, 0.1 + np.arange(N) % 7 / 10),
    "cycles": 1 + np.arange(N) % 6,
    "arm": ["ctl", "trt"] * (N // 2),
    "g": [f"u{i % 6}" for i in range(N)],
}

SENTENCES = {
    "BetaBinomial(n = size, mu, nu)": (
        'k "cases"',
        "logit(mu)",
        "log odds of cases",
        "the odds of cases are exp(coefficient) times as large for trt as for ctl",
        "nu",
        "the precision: two of the trials of a row have the correlation 1/(nu + 1)",
        "the mean probability of cases at trt",
    ),
    "ZeroInflatedNegativeBinomial(mu, alpha, psi)": (
        'k "cases"',
        "log(mu)",
        "log of the mean of the count part of cases",
        "the mean of the count part of cases is exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of the count part, not of an extra zero",
        "the expected count of cases (psi times mu) at trt",
    ),
    "ZeroInflatedBinomial(n = size, p, psi)": (
        'k "cases"',
        "logit(p)",
        "log odds of cases in the count part",
        "the odds of cases in the count part are exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of the count part, not of an extra zero",
        "the expected proportion of cases (psi times p) at trt",
    ),
    "ZeroInflatedBetaBinomial(n = size, mu, nu, psi)": (
        'k "cases"',
        "logit(mu)",
        "log odds of cases in the count part",
        "the odds of cases in the count part are exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of the count part, not of an extra zero",
        "the expected proportion of cases (psi times mu) at trt",
    ),
    "HurdlePoisson(mu, psi)": (
        'k "cases"',
        "log(mu)",
        "log of the mean before truncation of cases",
        "the mean before truncation of cases is exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of a count above zero, not of zero",
        "the expected count of cases at trt",
    ),
    "HurdleNegativeBinomial(mu, alpha, psi)": (
        'k "cases"',
        "log(mu)",
        "log of the mean before truncation of cases",
        "the mean before truncation of cases is exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of a count above zero, not of zero",
        "the expected count of cases at trt",
    ),
    "HurdleGamma(mu, alpha, psi)": (
        'rain "rain" unit "mm"',
        "log(mu)",
        "log of the mean above zero of rain",
        "the mean above zero of rain is exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of a response above zero, not of zero",
        "the mean of rain (psi times mu) at trt",
    ),
    "HurdleLogNormal(mu, sigma, psi)": (
        'rain "rain" unit "mm"',
        "mu",
        "log of the median above zero of rain",
        "the median above zero of rain is exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of a response above zero, not of zero",
        "the mean of rain at trt",
    ),
    "ZeroInflatedBeta(mu, nu, psi)": (
        'cover "cover"',
        "logit(mu)",
        "log odds of the mean proportion above zero of cover",
        "the odds of the mean proportion above zero of cover are exp(coefficient) times as large for trt as for ctl",
        "psi",
        "the probability of a response above zero, not of zero",
        "the mean proportion of cover (psi times mu) at trt",
    ),
    "ZeroOneInflatedBeta(mu, nu, zoi, coi)": (
        'ends "cover"',
        "logit(mu)",
        "log odds of the mean proportion between 0 and 1 of cover",
        "the odds of the mean proportion between 0 and 1 of cover are exp(coefficient) times as large for trt",
        "coi",
        "the probability that a response of exactly 0 or 1 is 1",
        "the mean proportion of cover at trt",
    ),
    "OrderedBeta(mu, nu, cutzero, gap)": (
        'ends "cover"',
        "logit(mu)",
        "log odds of the mean proportion between 0 and 1 of cover",
        "the odds of the mean proportion between 0 and 1 of cover are exp(coefficient) times as large for trt",
        "cutzero",
        "the lower cutpoint: the log odds of mu at which a response is as likely exactly 0 as above 0",
        "the mean proportion of cover at trt",
    ),
    "Geometric(p)": (
        'cycles "cycles until it works"',
        "logit(p)",
        "log odds of success at each trial",
        "the odds of success at each trial are exp(coefficient) times as large for trt as for ctl",
        "Intercept",
        "log odds of success at each trial in ctl",
        "the expected count of cycles until it works at trt",
    ),
}


@pytest.mark.parametrize("family", SENTENCES)
def test_what_each_number_is_of(explained: Explained, named: Named, family: str) -> None:
    response, left, scale, factor, parameter, meaning, mean = SENTENCES[family]
    declared = "covariate size\n" * ("size" in family)
    spec = f"response {response} ~ {family}\nfactor arm {{ ctl, trt }}\n{declared}effects {left} = 1 + arm\n"
    explanation = explained(f"{spec}estimand e = mean(at(arm = trt))", TABLE)
    section = next(s for s in explanation.sections if s.title == "common effects")
    assert section.lead.startswith(f"Scale: {scale}.")
    assert factor in named(explanation, "arm[trt - ctl]").response
    assert named(explanation, parameter).text.startswith(meaning)
    assert mean in str(named(explanation, "e"))
    names = {m.name for m in explanation.meanings}
    assert "R2" in names
    assert not any(name.startswith("share_") for name in names)


@pytest.mark.parametrize(
    ("family", "has"), [("HurdleGamma(mu, alpha, psi)", True), ("HurdleLogNormal(mu, sigma, psi)", False)]
)
def test_parts_of_a_variance_are_averaged_over_units_where_they_add_up(
    explained: Explained, family: str, has: bool
) -> None:
    left = "log(mu)" if "Gamma" in family else "mu"
    spec = f"response rain ~ {family}\nfactor arm {{ ctl, trt }}\ngroup g\neffects {left} = 1 + arm + (1 | g)\n"
    assert ("R2 common" in {m.name for m in explained(spec, TABLE).meanings}) == has
