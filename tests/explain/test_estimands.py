"""What is said of estimands, whether the data determine them, and the points that prove the linear ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import after_fit, design_of, schema_of

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.estimand_weights import compile_estimand
from hlmdsl.explain.explanation import explain
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
            "the probability of cure = 1 at trt, dose = 2, for a site whose deviations are zero",
        ),
        (
            "mean(at(dose = 2))",
            "the probability of cure = 1 at dose = 2, averaged with equal weight over the levels of arm, "
            "for a site whose deviations are zero",
        ),
        (
            "average(mean(at(arm = trt)), over = site)",
            "the probability of cure = 1 at trt, dose = 0, averaged over sites "
            "(the normal distribution of their deviations there integrated out)",
        ),
        (
            "average(mean(at(arm = trt)) - mean(at(arm = ctl)), over = data)",
            "the probability of cure = 1, averaged over the 12 observed rows, all else as observed, "
            "for a site whose deviations are zero: at trt minus at ctl",
        ),
        (
            "mean(at(arm = trt))/mean(at(arm = ctl))",
            "the probability of cure = 1, for a site whose deviations are zero: "
            "at trt, dose = 0, divided by that at ctl, dose = 0",
        ),
        (
            "slope(dose, mean(at(arm = trt, dose = 3)))",
            "the slope of the probability of cure = 1 per mg of dose at trt, dose = 3, "
            "for a site whose deviations are zero",
        ),
        (
            "average(at(arm = trt), over = site)",
            "the log odds of cure = 1 at trt, dose = 0, averaged over sites, which changes nothing: "
            "on this scale their deviations average out; "
            "the probability of cure = 1 is expit(e), at trt, dose = 0, for a site whose deviations are zero",
        ),
        (
            "mean(at(arm = trt, site = b))",
            "the probability of cure = 1 at trt, dose = 0, site b, with the site's own deviations",
        ),
        (
            "mean(at(site = a))/mean(at(site = b))",
            "the probability of cure = 1, averaged with equal weight over the levels of arm, "
            "with the site's own deviations: at dose = 0, site a, divided by that at dose = 0, site b",
        ),
        (
            "mean(at(arm = trt, site = a)) - mean(at(arm = trt))",
            "the probability of cure = 1: (at trt, dose = 0, site a, with the site's own deviations) "
            "minus (at trt, dose = 0, for a site whose deviations are zero)",
        ),
        (
            "at(arm = trt) - at(arm = ctl)",
            "the odds of cure = 1 are exp(e) times as large at trt as at ctl, at dose = 0, "
            "for a site whose deviations are zero: an odds ratio",
        ),
        (
            "at(arm = trt, dose = 2) - at()",
            "the odds of cure = 1 are exp(e) times as large at trt, dose = 2 as "
            "(at dose = 0, on geometric average over the levels of arm), for a site whose deviations are zero",
        ),
        (
            "(at(dose = 1) + at(dose = 2))/2 - at(dose = 5)",
            "the odds of cure = 1 are exp(e) times as large on geometric average over dose = 1 and dose "
            "= 2 as at dose = 5"
            ", on geometric average over the levels of arm, for a site whose deviations are zero",
        ),
        (
            "(at(arm = trt, dose = 2) - at(arm = trt, dose = 1)) - (at(arm = ctl, dose = 2) - at(arm = ctl, dose = 1))",
            "the ratio of the odds of cure = 1, (trt, dose = 2) to (trt, dose = 1), is exp(e) times as "
            "large as the same "
            "ratio of (ctl, dose = 2) to (ctl, dose = 1), for a site whose deviations are zero: a ratio of odds ratios",
        ),
        (
            "at(arm = trt, dose = 2) - at(arm = trt, dose = 1) + at(arm = ctl, dose = 1) - at(arm = ctl, dose = 2)",
            "the ratio of the odds of cure = 1, (trt, dose = 2) to (trt, dose = 1), is exp(e) times as "
            "large as the same "
            "ratio of (ctl, dose = 2) to (ctl, dose = 1), for a site whose deviations are zero: a ratio of odds ratios",
        ),
        ("2*at(arm = trt) - 2*at(arm = ctl)", ""),
        ("at(arm = trt) - at(arm = ctl) + 1", ""),
        ("at(arm = trt, dose = 2)/2 + at(dose = 1)/3 - 5*at(dose = 3)/6", ""),
    ],
)
def test_sentences(explained: Explained, named: Named, expression: str, sentence: str) -> None:
    assert meaning(explained, named, expression).response == sentence


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        (
            "at(arm = trt) - at(arm = ctl)",
            "the median y is 2.6 times as large at trt as at ctl, at dose = 0 (95%: 2.2 to 3.0)",
        ),
        ("at(arm = trt)", "the median y is 2.6 s (95%: 2.2 to 3.0), at trt, dose = 0"),
        ("at()", "the geometric mean of the median y is 2.6 s (95%: 2.2 to 3.0), at dose = 0, over the levels of arm"),
        (
            "slope(dose, at(arm = trt))",
            "the slope of the log of the y per mg of dose at trt; "
            "the median y is multiplied by 2.6 (95%: 2.2 to 3.0) per +1 mg of dose, at trt",
        ),
    ],
)
def test_after_a_fit_an_estimand_on_a_log_scale_is_told_as_a_factor(
    explained: Explained, named: Named, expression: str, sentence: str
) -> None:
    spec = 'response log(y) unit "s" ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate dose unit "mg"\n'
    spec += f"effects mu = arm * dose\nestimand e = {expression}"
    estimates = {"e": Estimate(0.95, 0.8, 1.1, 0.999, 1.0, 900.0, 900.0, 0.01)}
    assert named(after_fit(explained(spec), estimates), "e").response == sentence


def test_a_slope_along_a_curve_is_no_factor_per_unit(explained: Explained, named: Named) -> None:
    told = meaning(explained, named, "slope(dose, at(arm = trt))")
    assert told.frame is None
    assert told.response.startswith("the slope of the log odds of cure = 1 per mg of dose at trt, dose = 0")


def test_the_slope_of_an_average_over_a_group(explained: Explained, named: Named) -> None:
    told = meaning(explained, named, "average(slope(dose, mean(at(arm = trt))), over = site)")
    assert told.determined
    assert told.response == (
        "the slope of the probability of cure = 1 per mg of dose at trt, dose = 0, averaged over sites "
        "(the normal distribution of their deviations there integrated out)"
    )


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
    ((equation, vector),) = compile_estimand(design.schema, design.model.estimands[0], design.rows).linear
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
        ("at(arm = trt)", False, False),
        ("at(arm = trt) - 1", False, False),
    ],
)
def test_what_is_above_zero_is_not_said_to_be_so(
    explained: Explained, named: Named, expression: str, is_positive: bool, warns: bool
) -> None:
    told = meaning(explained, named, expression)
    assert told.always_positive is is_positive
    assert ("denominator" in told.caution) is warns
    estimates = {"e": Estimate(1.5, 1.2, 1.9, 1.0, 1.0, 900.0, 900.0, 0.001, 0.98)}
    fitted = named(after_fit(explained(f"{CURE}estimand e = {expression}", TABLE), estimates), "e")
    assert ("P(> 0)" in fitted.amount) is not (is_positive or told.is_ratio or told.is_value)
    assert ("P(> 1) = 0.98" in fitted.amount) is told.is_ratio


@pytest.mark.parametrize(
    ("expression", "is_ratio"),
    [
        ("mean(at(arm = trt))/mean(at(arm = ctl))", True),
        ("average(mean(at(arm = trt)), over = data)/average(mean(at(arm = ctl)), over = data)", True),
        ("slope(dose, at(arm = trt))/slope(dose, at(arm = ctl))", True),
        ("(mean(at(arm = trt)) - mean(at(arm = ctl)))/mean(at(arm = ctl))", False),
        ("mean(at(arm = trt))/mean(at(arm = ctl)) - 1", False),
        ("slope(dose, mean(at(dose = 2)))/mean(at(dose = 2))", False),
        ("1/mean(at())", False),
        ("mean(at())", False),
    ],
)
def test_one_is_asked_of_ratios_of_a_kind(explained: Explained, named: Named, expression: str, is_ratio: bool) -> None:
    assert meaning(explained, named, expression).is_ratio is is_ratio


@pytest.mark.parametrize(
    ("expression", "is_value"),
    [
        ("at(arm = trt)", True),
        ("(at(arm = trt) + at(arm = ctl))/2", True),
        ("average(at(arm = trt), over = data)", True),
        ("at(arm = trt) - at(arm = ctl)", False),
        ("at(arm = trt) - 1/2", False),
        ("slope(dose, at(arm = trt))", False),
        ("2*at(arm = trt) - at(arm = ctl)", True),
        ("at(arm = trt)/at(arm = ctl)", False),
    ],
)
def test_values_are_not_held_against_zero(explained: Explained, named: Named, expression: str, is_value: bool) -> None:
    told = explained(f"{CURE}estimand e = {expression}", TABLE)
    assert named(told, "e").is_value is is_value
    fitted = after_fit(told, {"e": Estimate(1.5, 1.2, 1.9, 0.97, 1.0, 900.0, 900.0, 0.001)})
    assert ("P(> 0)" in named(fitted, "e").amount) is not is_value


def test_an_estimand_that_no_coefficient_enters_is_told_as_a_number(explained: Explained, named: Named) -> None:
    spec = (
        "response y ~ Normal(mu, sigma)\ncovariate dose\neffects mu = 1 + dose\nprior effects ~ Normal(0, 1)\n"
        "prior Intercept ~ Normal(0, 1)\nprior sigma ~ HalfNormal(1)\n"
        "estimand bend = at(dose = 4) - 2*at(dose = 3) + at(dose = 2)\n"
        "estimand more = at(dose = 4) - 2*at(dose = 3) + at(dose = 2) + 1/2"
    )
    before = explained(spec)
    fitted = after_fit(before, {"bend": Estimate(0.0, 0.0, 0.0, 0.0, float("nan"), 900.0, 900.0, 0.0)})
    for told in (named(before, "bend"), named(fitted, "bend")):
        assert told.arithmetic == "0 whatever the coefficients"
        assert (told.amount, told.prior_text, told.response, told.caution) == ("", "", "", "")
    assert named(before, "more").arithmetic == "0.5 whatever the coefficients"


def test_a_sigma_that_a_ratio_of_means_shares_cancels(explained: Explained, named: Named) -> None:
    spec = (
        "response y ~ LogNormal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate dose\neffects mu = arm\n"
        "effects log(sigma) = 1 + dose\nprior effects ~ Normal(0, 1)\nprior Intercept ~ Normal(0, 1)\n"
        "prior sigma.Intercept ~ Normal(0, 1)\nprior sigma.dose ~ Normal(0, 100)\n"
    )
    told = meaning(explained, named, "mean(at(arm = trt, dose = 5))/mean(at(arm = ctl, dose = 5))", spec)
    assert told.arithmetic == "exp(arm[trt - ctl])"
    assert told.prior_text == "95% of the prior: between 0.14 and 7.1"
    apart = meaning(explained, named, "mean(at(arm = trt, dose = 1))/mean(at(arm = ctl, dose = 0))", spec)
    assert apart.arithmetic.count("sigma") > 2
    assert apart.prior_text.startswith("95% of the prior: between ")
    assert apart.prior_text.endswith(" and ∞")  # there is no number for it
    whole = meaning(explained, named, "average(mean(at(arm = trt)), over = data)/mean(at(arm = ctl, dose = 0))", spec)
    assert not whole.arithmetic.startswith("exp(arm")


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        ("probability(no, at(arm = trt, dose = 2))", "the probability of cure = no at trt, dose = 2, for a site"),
        ("1 - 2 * mean(at(arm = trt))", ": 1 minus 2 times that at trt, dose = 0"),
        ("mean(at(arm = trt))/mean(at(arm = ctl)) - 1", "divided by that at ctl, dose = 0, minus 1"),
    ],
)
def test_numbers_in_sums(explained: Explained, named: Named, expression: str, sentence: str) -> None:
    spec = CURE.replace('"cure" ~', '"cure" { no, yes } ~')
    table = {**TABLE, "cured": ["yes" if y else "no" for y in TABLE["cured"]]}
    assert sentence in named(explained(f"{spec}estimand e = {expression}", table), "e").response


def test_a_covariate_of_varying_slopes_alone_is_warned_of_where_it_counts(explained: Explained, named: Named) -> None:
    spec = (
        "response cured ~ Bernoulli(p)\ncovariate dose center 9\ngroup site\neffects logit(p) = 1 + (1 + dose | site)\n"
    )
    assert meaning(explained, named, "mean(at())", spec).caution == ""
    averaged = meaning(explained, named, "average(mean(at()), over = site)", spec)
    assert averaged.caution == "dose = 9, its declared zero, is outside the data (0 to 6)"


@pytest.mark.parametrize(
    ("expression", "times"),
    [
        ("at(dose = 2.5)", "dose = 2.5"),
        ("at(dose = 2)", ""),
        ("at(dose = 2.5, arm = trt) - at(dose = 2.5, arm = ctl)", ""),
        ("at(dose = 8) - at(dose = 6)", "dose = 8"),
        ("average(at(dose = 8) - at(dose = 2.5), over = data)", "dose = 8 and dose = 2.5"),
        ("average(at(), over = data)", ""),
    ],
)
def test_a_process_where_the_table_has_no_time_is_told_to_be_an_expectation(
    explained: Explained, named: Named, expression: str, times: str
) -> None:
    spec = (
        "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate dose\neffects mu = 1 + arm + walk(dose)\n"
    )
    told = meaning(explained, named, expression, spec).caution
    assert ("walk(dose) is taken where it is expected to be" in told) == bool(times)
    assert f"to be at {times}, which the table does not have; predictions draw" in told or not times


def test_without_data_an_average_over_the_data_is_said_and_not_computed() -> None:
    spec = CURE + "estimand e = average(mean(at(arm = trt)), over = data)"
    (told,) = [m for m in explain(schema_of(spec)).meanings if m.name == "e"]
    assert told.response.startswith("the probability of cure = 1 at trt, averaged over the observed rows")
    assert told.weights == ()
    assert told.determined is None


SLOPED = (
    "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate dose\ncovariate x\n"
    "effects mu = 1 + arm + x + %s\n"
)


@pytest.mark.parametrize(
    ("effects", "expression", "place", "caution"),
    [
        ("dose", "slope(dose, at(arm = trt, dose = 2, x = 90))", "", ""),
        ("dose", "slope(dose, at())", "", ""),
        ("dose + dose^2", "slope(dose, at(arm = trt, x = 90))", " at dose = 0", ""),
        ("dose + dose:x", "slope(dose, at(x = 90, dose = 5))", " at x = 90", "x = 90 is outside the data (1 to 12)"),
        ("arm*dose", "slope(dose, at(x = 90))", ", averaged with equal weight over the levels of arm", ""),
        ("spline(dose, df = 3)", "slope(dose, at(x = 90, dose = 2))", " at dose = 2", ""),
        ("log(dose + 1)", "slope(dose, at(x = 90, dose = 2))", " at dose = 2", ""),
        ("dose", "slope(dose, at(x = 90)) + slope(dose, at(x = 80))", "", ""),
    ],
)
def test_a_slope_is_said_to_be_where_it_would_be_another_elsewhere(
    explained: Explained, named: Named, effects: str, expression: str, place: str, caution: str
) -> None:
    table = {**TABLE, "y": np.arange(12.0) ** 1.5, "x": np.arange(1.0, 13.0)}
    told = named(explained(f"{SLOPED % effects}estimand e = {expression}", table), "e")
    first = f"the slope of the mean y per unit of dose{place}"
    assert told.response == (f"({first}) plus ({first})" if " + " in expression else first)
    assert told.caution == caution
