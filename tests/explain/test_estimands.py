"""What is said of estimands, whether the data determine them, and the points that prove the linear ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import design_of, schema_of

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.estimands import estimand_vectors
from hlmdsl.explain.explanation import explain, with_estimates
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]

CURE = (
    'response cured "cure" ~ Bernoulli(p)\nfactor arm { ctl, trt }\ncovariate dose unit "mg"\ngroup site\n'
    "effects logit(p) = 1 + arm * dose + dose^2 + (1 + dose | site)\n"
)
TABLE = {
    "cured": [0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0],
    "arm": ["ctl", "trt"] * 6,
    "dose": [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 0.0, 1.0, 2.0, 3.0, 4.0],
    "site": ["a", "b", "c"] * 4,
}


def meaning(explained: Explained, named: Named, expression: str, spec: str = CURE) -> Meaning:
    table = {**TABLE, "y": [1.0, 2.5, 3.0, 4.0, 5.5, 6.0, 7.0, 8.5, 9.0, 1.5, 2.0, 3.5]}
    return named(explained(f"{spec}estimand e = {expression}", table), "e")


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        (
            "mean(at(arm = trt, dose = 2))",
            "the probability of cure at trt, dose = 2, for a site whose deviations are zero",
        ),
        (
            "mean(at(dose = 2))",
            "the probability of cure at dose = 2, averaged with equal weight over the levels of arm, "
            "for a site whose deviations are zero",
        ),
        (
            "average(mean(at(arm = trt)), over = site)",
            "the probability of cure at trt, dose = 0, averaged over sites "
            "(the normal distribution of their deviations there integrated out)",
        ),
        (
            "average(mean(at(arm = trt)) - mean(at(arm = ctl)), over = data)",
            "the probability of cure, averaged over the 12 observed rows, all else as observed, "
            "for a site whose deviations are zero: at trt minus at ctl",
        ),
        (
            "mean(at(arm = trt))/mean(at(arm = ctl))",
            "the probability of cure, for a site whose deviations are zero: "
            "at trt, dose = 0 divided by at ctl, dose = 0",
        ),
        (
            "slope(dose, mean(at(arm = trt, dose = 3)))",
            "the slope of the probability of cure per mg of dose at trt, dose = 3, "
            "for a site whose deviations are zero",
        ),
        (
            "average(at(arm = trt), over = site)",
            "the log odds of cure at trt, dose = 0, averaged over sites, which changes nothing: "
            "on this scale their deviations average out",
        ),
        ("at(arm = trt) - at(arm = ctl)", ""),
    ],
)
def test_sentences(explained: Explained, named: Named, expression: str, sentence: str) -> None:
    assert meaning(explained, named, expression).response == sentence


def test_a_logged_response_has_a_mean_and_a_median(explained: Explained, named: Named) -> None:
    spec = 'response log(y) unit "s" ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\neffects mu = arm\n'
    told = meaning(explained, named, "mean(at(arm = trt))", spec)
    assert told.response == "the mean y (exp(mu + sigma²/2); its median is exp(mu)) at trt"
    assert told.arithmetic == "exp(Intercept + arm[trt - ctl] + sigma²/2)"
    assert told.unit == "s"
    assert told.scale == "response"


def test_formulas(explained: Explained, named: Named) -> None:
    odds = "mean(at(arm = trt))/(1 - mean(at(arm = trt)))"
    assert (
        meaning(explained, named, odds).arithmetic
        == "expit(Intercept + arm[trt - ctl])/(1 − expit(Intercept + arm[trt - ctl]))"
    )
    both = "average(mean(at()), over = site)"
    assert (
        meaning(explained, named, both).arithmetic
        == "(½ E[expit(Intercept + deviation of site)] + ½ E[expit(Intercept + arm[trt - ctl] + deviation of site)])"
    )


@pytest.mark.parametrize(
    "expression",
    [
        "at(arm = trt, dose = 2) - at(arm = ctl)",
        "average(at(arm = trt), over = data)",
        "average(at(dose = 3), over = site)",
        "slope(dose, at(arm = trt, dose = 3))",
        "average(slope(dose, at()), over = data) + 1",
        "(slope(dose, at(dose = 2)) - slope(dose, at(dose = 1)))/2",
    ],
)
def test_the_points_of_a_linear_estimand_are_it(expression: str) -> None:
    design: Design = design_of(f"{CURE}estimand e = {expression}", TABLE)
    (told,) = [m for m in explain(design.schema, design).meanings if m.name == "e"]
    (((equation, vector),), _) = estimand_vectors(design.schema, design.model.estimands[0], design.rows)
    assert told.weights
    assert by_points(design, equation, told) == pytest.approx(vector)


def by_points(design: Design, equation: CodedEquation, told: Meaning) -> object:
    rows = equation.matrix(design.schema.rows([dict(p.at) for p in told.weights]))
    return np.array([p.weight for p in told.weights]) @ rows


@pytest.mark.parametrize(
    ("expression", "determined"),
    [
        ("mean(at(a = a1, b = b2))", True),
        ("mean(at(a = a2, b = b2))", False),
        ("mean(at(a = a1, b = b1))/mean(at(a = a2, b = b2))", False),
        ("average(mean(at(a = a2)), over = data)", False),
        ("average(mean(at()), over = data)", True),
        ("at(a = a2, b = b1)/at(a = a1, b = b1)", True),
    ],
)
def test_an_estimand_is_determined_if_its_predictors_are(
    explained: Explained, named: Named, expression: str, determined: bool
) -> None:
    spec = (
        "response k ~ Poisson(mu)\nfactor a { a1, a2 }\nfactor b { b1, b2 }\neffects log(mu) = a * b\n"
        f"estimand e = {expression}"
    )
    table = {"a": ["a1", "a1", "a2"] * 3, "b": ["b1", "b2", "b1"] * 3, "k": [1, 2, 3, 4, 2, 1, 3, 2, 1]}
    told = named(explained(spec, table), "e")
    assert told.determined is determined
    assert ("the data do not settle it" in told.caution) is not determined


@pytest.mark.parametrize(
    ("expression", "is_positive", "warns"),
    [
        ("mean(at(arm = trt))/mean(at(arm = ctl))", True, False),
        ("mean(at(arm = trt))/(1 - mean(at(arm = trt)))", True, False),
        ("mean(at(arm = trt)) - mean(at(arm = ctl))", False, False),
        ("mean(at(arm = trt))/(mean(at(arm = trt)) - mean(at(arm = ctl)))", False, True),
        ("at(arm = trt)/at(arm = ctl)", False, True),
        ("slope(dose, mean(at()))", False, False),
    ],
)
def test_what_is_above_zero_is_not_said_to_be_so(
    explained: Explained, named: Named, expression: str, is_positive: bool, warns: bool
) -> None:
    told = meaning(explained, named, expression)
    assert told.always_positive is is_positive
    assert ("denominator" in told.caution) is warns
    estimates = {"e": Estimate(1.5, 1.2, 1.9, 1.0, 1.0, 900.0, 900.0, 0.001)}
    fitted = named(with_estimates(explained(f"{CURE}estimand e = {expression}", TABLE), estimates), "e")
    assert ("P(> 0)" in fitted.amount) is not is_positive


def test_without_data_an_average_over_the_data_is_said_and_not_computed() -> None:
    spec = CURE + "estimand e = average(mean(at(arm = trt)), over = data)"
    (told,) = [m for m in explain(schema_of(spec)).meanings if m.name == "e"]
    assert told.response.startswith("the probability of cure at trt, averaged over the observed rows")
    assert told.weights == ()
    assert told.determined is None
