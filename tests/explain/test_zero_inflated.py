"""A zero-inflated count in words: mu is the mean of a part, psi the probability of that part, and neither the mean."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import after_fit

from hlmdsl.explain.meaning import Estimate, Explanation, Meaning

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]

N = 36
Y = np.where(np.arange(N) % 3 == 0, 0, 1 + np.arange(N) % 5)
TABLE = {
    "y": Y,
    "x": np.round(np.linspace(-2, 2, N), 1),
    "arm": ["ctl", "trt"] * (N // 2),
    "g": [f"u{i % 6}" for i in range(N)],
    "h": [f"v{i % 4}" for i in range(N)],
}
HEAD = 'response y "calls" ~ ZeroInflatedPoisson(mu, psi)\nfactor arm { ctl, trt }\n'
ONE = f"{HEAD}covariate x\ngroup g\neffects log(mu) = 1 + arm + x + (1 | g)\n"
PART = "the mean of the count part of calls"
SHARE = "psi (the probability of the count part, not of an extra zero)"


def told(explained: Explained, named: Named, expression: str, spec: str = ONE) -> Meaning:
    return named(explained(f"{spec}estimand e = {expression}", TABLE), "e")


def test_coefficients_are_of_the_count_part(explained: Explained, named: Named) -> None:
    explanation = explained(ONE, TABLE)
    section = next(s for s in explanation.sections if s.title == "common effects")
    assert f"Scale: log of {PART}" in section.lead
    assert "The expected count is psi times that mean" in section.lead
    assert "is a factor of the expected count too, if psi is the same" in section.lead
    assert named(explanation, "arm[trt - ctl]").response.startswith(
        f"{PART} is exp(coefficient) times as large for trt"
    )
    assert named(explanation, "psi").text == "the probability of the count part, not of an extra zero"
    assert named(explanation, "psi").prior == "prior psi ~ Beta(1, 1)"
    names = [m.name for m in explanation.meanings]
    assert {"R2", "R2 common"} <= set(names)
    assert not any(name.startswith("share_") for name in names)


def test_under_the_identity_it_is_no_expected_response(explained: Explained, named: Named) -> None:
    explanation = explained(f"{HEAD}effects identity(mu) = 1 + arm\nestimand e = at(arm = trt)", TABLE)
    assert explanation.sections[0].lead.startswith(f"Scale: {PART}. The expected count is psi times that mean")
    assert named(explanation, "Intercept").text == f"{PART} in ctl"
    assert "expected calls" not in str(explanation)


@pytest.mark.parametrize(
    ("link", "value", "scale"),
    [
        ("logit", "expit(psi_Intercept)", f"log odds of {SHARE}"),
        ("probit", "Phi(psi_Intercept)", f"probit of {SHARE}"),
        ("cloglog", "1 − exp(−exp(psi_Intercept))", f"cloglog of {SHARE}"),
    ],
)
def test_a_share_with_effects(explained: Explained, named: Named, link: str, value: str, scale: str) -> None:
    """Its implied values are between 0 and 1 under every link, and its defaults as wide as a probability's."""
    explanation = explained(f"{HEAD}effects log(mu) = 1\neffects {link}(psi) = 1 + arm", TABLE)
    section = next(s for s in explanation.sections if s.title == "common effects on psi")
    assert section.lead.startswith(f"Scale: {scale}.")
    assert named(explanation, "psi_Intercept").response == f"psi is {value}, in ctl"
    assert named(explanation, "psi_arm[trt - ctl]").prior == "prior psi.arm ~ Normal(0, 1)"
    (implied,) = [note for note in section.implied if note.startswith("The priors together")]
    assert "put psi (95%) between 0." in implied
    assert "−" not in implied


@pytest.mark.parametrize(
    ("spec", "expression", "sentence", "formula"),
    [
        (
            ONE,
            "mean(at(arm = trt))",
            "the expected count of calls (psi times mu) at trt, x = 0, for a unit of g whose deviations are zero",
            "psi × exp(Intercept + arm[trt - ctl])",
        ),
        (
            ONE,
            "mean(at(arm = trt))/mean(at(arm = ctl))",
            "the expected count of calls (psi times mu), for a unit of g whose deviations are zero: at trt, x = 0, "
            "divided by that at ctl, x = 0",
            "exp(arm[trt - ctl])",
        ),
        (
            ONE,
            "average(mean(at(arm = trt)), over = g)",
            "the expected count of calls (psi times mu) at trt, x = 0, averaged over units of g "
            "(the normal distribution of their deviations there integrated out)",
            "E[psi × exp(Intercept + arm[trt - ctl] + deviation of g)]",
        ),
        (
            ONE.replace("psi)", "psi = 0.5)"),
            "mean(at(arm = trt)) - mean(at(arm = ctl))",
            "the expected count of calls (psi times mu), for a unit of g whose deviations are zero: at trt, x = 0 "
            "minus at ctl, x = 0",
            "(0.5 × exp(Intercept + arm[trt - ctl])) − (0.5 × exp(Intercept))",
        ),
        (
            f"{ONE}group h\neffects logit(psi) = 1 + arm + (1 | h)\n",
            "mean(at(arm = trt))/mean(at(arm = ctl))",
            "the expected count of calls (psi times mu), for a unit of g and unit of h whose deviations are zero: at "
            "trt, x = 0, divided by that at ctl, x = 0",
            "(expit(psi_Intercept + psi_arm[trt - ctl]) × exp(Intercept + arm[trt - ctl]))"
            "/(expit(psi_Intercept) × exp(Intercept))",
        ),
        (
            f"{ONE}group h\neffects logit(psi) = 1 + arm + (1 | h)\n",
            "average(mean(at(arm = trt)), over = g)",
            "the expected count of calls (psi times mu) at trt, x = 0, averaged over units of g (the normal "
            "distribution of their deviations there integrated out), deviations of units of h at zero",
            "E[expit(psi_Intercept + psi_arm[trt - ctl]) × exp(Intercept + arm[trt - ctl] + deviation of g)]",
        ),
        (
            f"{HEAD}effects identity(mu) = 1 + arm\n",
            "mean(at(arm = trt))",
            "the expected count of calls (psi times mu) at trt",
            "psi × (Intercept + arm[trt - ctl])",
        ),
        (
            f"{HEAD}effects log(mu) = 1\neffects logit(psi) = 1 + arm\n",
            "mean(psi.at(arm = trt))",
            f"{SHARE} at trt",
            "expit(psi_Intercept + psi_arm[trt - ctl])",
        ),
    ],
)
def test_the_mean_is_that_of_the_response(
    explained: Explained, named: Named, spec: str, expression: str, sentence: str, formula: str
) -> None:
    found = told(explained, named, expression, spec)
    assert found.response == sentence
    assert found.arithmetic == formula


def test_means_are_above_zero_as_far_as_they_are(explained: Explained, named: Named) -> None:
    assert told(explained, named, "mean(at(arm = trt))").always_positive
    assert not told(explained, named, "mean(at(arm = trt))", f"{HEAD}effects identity(mu) = 1 + arm\n").always_positive


def test_a_share_that_varies_is_averaged_by_its_own_name(explained: Explained, named: Named) -> None:
    """After a fit a logit's coefficients are told averaged over units, too: of psi, not of what is expected."""
    spec = f"{HEAD}group g\neffects log(mu) = 1 + arm\neffects logit(psi) = 1 + arm + (1 | g)"
    explanation, values = explained(spec, TABLE), {"psi_arm[trt - ctl]": Estimate(0.5, 0.4, 0.6, 1, 1, 400, 400, 0.01)}
    found = named(after_fit(explanation, values, averages=values), "psi_arm[trt - ctl]")
    assert "of values of psi averaged over units of g the odds ratio is 1.65" in found.response
