"""What a person reads: the two forum questions, the response's scale, priors, units, cautions."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import after_fit
from scipy import stats

from hlmdsl.explain.meaning import Estimate, Explanation, Meaning
from hlmdsl.explain.numbers import factors, with_unit
from hlmdsl.explain.say.population import averaged, averaged_link
from hlmdsl.explain.say.with_numbers import response_amount
from hlmdsl.explain.write.html import to_html
from hlmdsl.explain.write.json import as_data
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.explain.write.markdown import to_markdown
from hlmdsl.explain.write.plain_text import to_text

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]


def estimate(median: float, low: float, high: float) -> Estimate:
    return Estimate(median, low, high, 0.999, 1.0, 4000, 4000, 0.001)


def test_the_first_forum_question(explained: Explained, named: Named, projection: str) -> None:
    # "Are all the slopes offsets to the orthogonal projection in block 1 (intercept)?
    #  Or is b2_parallel_offset, for example, the difference to parallel_offset?"
    explanation = explained(projection)
    said = {m.name: m.text for m in explanation.meanings}
    assert said["Intercept"] == "log of the squared projection in b1, orthogonal"
    assert said["block[b2 - b1]"] == "b2 minus b1, for orthogonal"
    assert said["direction[parallel - orthogonal]"] == "parallel minus orthogonal, in b1"
    interaction = named(explanation, "block:direction[b2 - b1, parallel - orthogonal]")
    assert interaction.text == "by how much parallel minus orthogonal is larger in b2 than in b1"
    assert interaction.arithmetic == "(b2 parallel − b2 orthogonal) − (b1 parallel − b1 orthogonal)"
    common = explanation.sections[0]
    assert "it is not the offset of a cell from the Intercept" in common.lead
    simple = named(explanation, "direction[parallel - orthogonal] at block = b2")
    assert simple in common.combinations
    assert simple.text == "parallel minus orthogonal, in b2"
    assert simple.arithmetic == "direction[parallel - orthogonal] + block:direction[b2 - b1, parallel - orthogonal]"
    cell = next(c for c in explanation.cells[0].cells if c.name == "mu at block = b2, direction = parallel")
    assert cell.arithmetic == (
        "Intercept + block[b2 - b1] + direction[parallel - orthogonal] + "
        "block:direction[b2 - b1, parallel - orthogonal]"
    )


def test_the_second_forum_question(explained: Explained, named: Named, sleep: str) -> None:
    # sds and the one correlation of varying intercepts and slopes, by name and without the constant ones
    explanation = explained(sleep)
    section = next(s for s in explanation.sections if s.title == "between Subjects")
    assert [m.name for m in section.meanings] == [
        "sd_Subject[Intercept]",
        "sd_Subject[Days]",
        "cor_Subject[Intercept, Days]",
    ]
    intercept, slope, correlation = section.meanings
    assert intercept.text == "how much Subjects differ (sd) in their expected average reaction time at Days = 0"
    assert intercept.unit == "ms"
    assert slope.text == "how much Subjects differ (sd) in their change per +1 day of Days"
    assert slope.unit == "ms per day"
    assert "above 0: those with a higher expected average reaction time at Days = 0" in correlation.text
    assert "depends on where Days is zero" in correlation.text
    assert named(explanation, "Days").prior_text == "95% of the prior: between −39 and +39 ms per day"


def test_numbers_enter_the_sentences_after_a_fit(explained: Explained, named: Named, projection: str) -> None:
    name = "direction[parallel - orthogonal]"
    fitted = after_fit(explained(projection), {name: estimate(0.62, 0.35, 0.89)}, ("12 divergences",))
    meaning = named(fitted, name)
    assert meaning.said == "parallel minus orthogonal, in b1: 0.62 (95%: 0.35 to 0.89), P(> 0) > 0.99"
    assert meaning.response == (
        "the median squared projection is 1.86 times as large for parallel as for orthogonal, in b1, "
        "for the average participant (95%: 1.42 to 2.44)"
    )
    assert named(fitted, "Intercept").amount == ""
    assert to_text(fitted).splitlines()[1].strip() == "! 12 divergences"


def test_an_estimate_has_the_unit_of_its_number(explained: Explained, named: Named, sleep: str) -> None:
    values = {"Intercept": estimate(251.0, 238.0, 264.0), "Days": estimate(10.4, 7.4, 13.6)}
    fitted = after_fit(explained(sleep), values)
    assert named(fitted, "Intercept").amount == "251 ms (95%: 238 to 264)"
    assert named(fitted, "Days").amount == "10.4 ms per day (95%: 7.4 to 13.6), P(> 0) > 0.99"


@pytest.mark.parametrize(
    ("median", "low", "high", "told"),
    [(2.0, 1.0, 4.0, True), (-2.0, -4.0, -1.0, True), (1.0, -1.0, 2.0, False), (1.0, 0.0, 2.0, False),
     (-1.0, -2.0, 0.0, False)],
)  # fmt: skip
@pytest.mark.parametrize("link", ["inverse(mu)", "sqrt"])
def test_no_interval_passes_through_an_inverse_that_is_not_monotone_on_it(
    explained: Explained, named: Named, link: str, median: float, low: float, high: float, told: bool
) -> None:
    """1/x has a pole at 0, x² turns round there."""
    if link == "sqrt":
        spec = "response sqrt(y) ~ Normal(mu, sigma)\ncovariate x\neffects mu = x"
    else:
        spec = f"response y ~ Gamma(mu, alpha)\ncovariate x\neffects {link} = x"
    explanation = explained(spec)
    assert "this" in named(explanation, "Intercept").response
    fitted = named(after_fit(explanation, {"Intercept": estimate(median, low, high)}), "Intercept")
    if not told:
        assert fitted.response == response_amount(fitted) == ""
        return
    ends = sorted((1 / low, 1 / high) if link != "sqrt" else (low**2, high**2))
    numbers_ = [float(v.replace("−", "-")) for v in re.findall(r"−?\d[\d.]*", response_amount(fitted))]
    middle = 1 / median if link != "sqrt" else median**2
    assert numbers_ == pytest.approx([middle, *ends])


def test_a_monte_carlo_error_as_large_as_a_reciprocal(explained: Explained, named: Named) -> None:
    """The middle less its error is zero, of which there is no reciprocal."""
    one = Estimate(0.5, 0.25, 1.0, 1.0, 1.0, 5, 5, 0.5)
    explanation = explained("response y ~ Gamma(mu, alpha)\ncovariate x\neffects inverse(mu) = x")
    assert response_amount(named(after_fit(explanation, {"Intercept": one}), "Intercept")) == "2.0 (1.0 to 4.0)"


def test_the_monte_carlo_error_counts_on_the_responses_scale(explained: Explained, named: Named) -> None:
    """A probability has no digits that another run would not repeat."""
    explanation = explained("response y ~ Bernoulli(p)\ncovariate x\neffects logit(p) = x")
    amounts = []
    for error in (0.0001, 0.05):
        one = Estimate(0.4, 0.296, 0.504, 1.0, 1.0, 4000, 4000, error)
        amounts.append(response_amount(named(after_fit(explanation, {"Intercept": one}), "Intercept")))
    assert amounts == ["0.599 (0.573 to 0.623)", "0.60 (0.57 to 0.62)"]


RESPONSES = [
    # the likelihood and the link, the effect's sentence on the response's scale
    ('response y "yield" ~ Normal(mu, sigma)', "mu", ""),
    ('response log(y) "yield" ~ Normal(mu, sigma)', "mu", "the median yield is exp(coefficient) times as large"),
    (
        'response log(y + 1) "yield" ~ Normal(mu, sigma)',
        "mu",
        "the median of yield + 1 is exp(coefficient) times as large",
    ),
    ('response sqrt(y) "yield" ~ Normal(mu, sigma)', "mu", ""),
    ('response 1/y "yield" ~ Normal(mu, sigma)', "mu", ""),
    ('response y "yield" ~ LogNormal(mu, sigma)', "mu", "the median yield is exp(coefficient) times as large"),
    ('response y "yield" ~ Gamma(mu, alpha)', "log(mu)", "the expected yield is exp(coefficient) times as large"),
    ('response y "seizures" ~ Poisson(mu)', "log(mu)", "the expected count of seizures is exp(coefficient) times"),
    (
        'response y "cure" ~ Bernoulli(p)',
        "logit(p)",
        "the odds of cure = 1 are exp(coefficient) times as large for trt as",
    ),
    ('response y "cure" ~ Bernoulli(p)', "cloglog(p)", "the hazard of cure = 1 is exp(coefficient) times as large"),
    ('response y "cure" ~ Bernoulli(p)', "probit(p)", ""),
    ('response y "cure" ~ Bernoulli(p)', "cauchit(p)", ""),
    ('response y "cure" ~ Bernoulli(p)', "loglog(p)", ""),
    ('response y "yield" ~ Gamma(mu, alpha)', "softplus(mu)", ""),
    ('response y "yield" ~ Gamma(mu, alpha)', "inverse_squared(mu)", ""),
    ('response y "seizures" ~ Poisson(mu)', "sqrt(mu)", ""),
    ('response y "share" ~ Beta(mu, nu)', "logit(mu)", "the odds of the expected share are exp(coefficient) times"),
]


VALUES = [
    ("softplus(mu)", "inverse softplus of the expected yield", "the expected yield is softplus(Intercept)"),
    ("sqrt(mu)", "square root of the expected yield", "the expected yield is the square of this"),
    (
        "inverse_squared(mu)",
        "1 / the square of the expected yield",
        "the expected yield is 1 divided by the square root of this",
    ),
    ("loglog(mu)", "loglog of the expected yield", "the expected yield is exp(−exp(−Intercept))"),
    ("cauchit(mu)", "cauchit of the expected yield", "the expected yield is 1/2 + arctan(Intercept)/π"),
]


@pytest.mark.parametrize(("left", "text", "said"), VALUES)
def test_what_a_value_is_on_the_response(explained: Explained, named: Named, left: str, text: str, said: str) -> None:
    intercept = named(explained(f'response y "yield" ~ Gamma(mu, alpha)\neffects {left} = 1'), "Intercept")
    assert intercept.text == text
    assert intercept.response == said


@pytest.mark.parametrize(("response", "left", "said"), RESPONSES)
def test_a_factor_only_where_the_spec_declares_a_link_or_a_transformation(
    explained: Explained, named: Named, response: str, left: str, said: str
) -> None:
    explanation = explained(f"{response}\nfactor arm {{ ctl, trt }}\neffects {left} = arm")
    effect = named(explanation, "arm[trt - ctl]").response
    assert effect.startswith(said) if said else effect == ""


@pytest.mark.parametrize("link", ["logit", "probit", "cloglog", "loglog", "cauchit"])
def test_probabilities_of_trials_are_those_of_a_single_one(explained: Explained, link: str) -> None:
    spec = f"response y ~ Binomial(n = size, p)\ncovariate size\ncovariate x\neffects {link}(p) = x"
    told = "Probabilities and odds are those of a single trial; a row has `size` trials."
    assert told in explained(spec).sections[0].lead
    assert told not in explained(f"response y ~ Bernoulli(p)\ncovariate x\neffects {link}(p) = x").sections[0].lead


def test_sigma_of_its_own_predictor_is_a_ratio_of_spreads(explained: Explained, named: Named) -> None:
    explanation = explained(
        "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\neffects mu = arm\neffects log(sigma) = arm"
    )
    meaning = named(explanation, "sigma_arm[trt - ctl]")
    assert meaning.response == "sigma is exp(coefficient) times as large for trt as for ctl"


def test_an_offset_puts_the_intercept_at_exposure_one(explained: Explained, named: Named) -> None:
    explanation = explained(
        'response y "seizures" ~ Poisson(mu)\ncovariate exposure\nfactor arm { ctl, trt }\n'
        "effects log(mu) = arm + offset(log(exposure))"
    )
    assert named(explanation, "Intercept").text.endswith("in ctl, at exposure = 1")
    assert "exposure" not in named(explanation, "arm[trt - ctl]").text


def test_units_and_standard_deviations_of_covariates(explained: Explained, named: Named) -> None:
    days = [float(d) for d in range(10)]
    explanation = explained(
        'response y "time" unit "ms" ~ Normal(mu, sigma)\ncovariate Days unit "day" center mean scale sd\n'
        "effects mu = Days",
        {"y": [1.0, 2, 3, 5, 4, 6, 7, 9, 8, 10], "Days": days},
    )
    assert named(explanation, "Intercept").text == "expected time at the mean Days (4.5)"
    assert named(explanation, "Days").text == "change in time per +1 sd of Days (3.03 days)"
    assert named(explanation, "Days").unit == "ms per sd of Days"
    assert "centre of Days, its mean in the data: 4.5" in explanation.inferred


TWO_BY_THREE = "response y ~ Normal(mu, sigma)\nfactor a { a1, a2, a3 }%s\nfactor b { lo, hi }%s\neffects mu = a * b"
CELLS = [("a1", "lo"), ("a1", "hi"), ("a2", "lo"), ("a2", "hi"), ("a3", "lo"), ("a3", "hi")]


def table(empty: tuple[str, str]) -> dict[str, list[object]]:
    rows = [c for c in CELLS if c != empty] * 3
    return {"a": [a for a, _ in rows], "b": [b for _, b in rows], "y": [float(i) for i in range(len(rows))]}


def test_an_empty_cell_costs_all_six_coefficients_under_sum_coding(explained: Explained) -> None:
    spec = TWO_BY_THREE % (" coding sum", " coding sum")
    effects = explained(spec, table(("a3", "hi"))).sections[0].meanings
    assert [m.determined for m in effects] == [False] * 6
    assert all("no row has a = a3 and b = hi" in m.caution and "depends on the prior" in m.caution for m in effects)


def test_an_empty_cell_costs_one_coefficient_under_treatment_coding(explained: Explained) -> None:
    explanation = explained(TWO_BY_THREE % ("", ""), table(("a3", "hi")))
    lost = [m for m in explanation.sections[0].meanings if m.determined is False]
    assert [m.name for m in lost] == ["a:b[a3 - a1, hi - lo]"]
    assert "informed by its prior alone" in lost[0].caution
    sums = {m.name: m for m in explanation.sections[0].combinations}
    assert sums["b[hi - lo] at a = a3"].determined is False
    assert "the data do not settle this sum" in sums["b[hi - lo] at a = a3"].caution
    assert sums["b[hi - lo] at a = a2"].determined is True


def test_an_empty_reference_cell_costs_four(explained: Explained) -> None:
    explanation = explained(TWO_BY_THREE % ("", ""), table(("a1", "hi")))
    lost = [m for m in explanation.sections[0].meanings if m.determined is False]
    assert [m.name for m in lost] == ["b[hi - lo]", "a:b[a2 - a1, hi - lo]", "a:b[a3 - a1, hi - lo]"]
    assert all("informed by its prior alone" not in m.caution for m in lost)


def test_without_data_nothing_is_said_of_being_determined(explained: Explained) -> None:
    assert {m.determined for m in explained(TWO_BY_THREE % ("", "")).meanings} == {None}


def test_independent_effects_depend_on_the_coding(explained: Explained) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f { u, v, w }\ngroup id \neffects mu = f + (1 + f || id)"
    section = next(s for s in explained(spec.replace("{ u, v, w }", "{ uu, vv, ww }")).sections if "between" in s.title)
    assert "a different coding would be a different model" in section.lead
    assert section.implied == ("With equal sds of 1 the spread of units of id would be 1.00 in uu, 1.41 in vv and ww",)
    summed = spec.replace("{ u, v, w }", "{ uu, vv } coding sum")
    section = next(s for s in explained(summed).sections if "between" in s.title)
    assert section.implied == ("With equal sds of 1 the spread of units of id would be 1.41 in every cell",)
    # of known priors it is told what they are
    known = spec.replace("{ u, v, w }", "{ uu, vv, ww }") + "\nprior sd(id) ~ HalfNormal(2)"
    explanation = explained(known)
    (told,) = next(s for s in explanation.sections if "between" in s.title).implied
    assert told.endswith(" 2 in uu, 2.8 in vv and ww")
    assert all(not s.implied for s in after_fit(explanation, {}).sections)


def test_treatment_coding_gives_the_reference_cell_the_least_prior_spread(
    explained: Explained, projection: str
) -> None:
    told = explained(projection.replace("Normal(0, 10)", "Normal(0, 1)")).sections[0].implied
    cells = (
        "1 in b1 orthogonal, 1.4 in b1 parallel, b2 orthogonal and b3 orthogonal, 1.8 in b2 parallel and b3 parallel"
    )
    assert told[0] == f"Under this coding the prior uncertainty (sd) of a cell's value differs: {cells}"


@pytest.mark.parametrize(("eta", "expected"), [(0.0, 0.83), (-4.0, 0.95)])
def test_population_average_is_computed_where_it_is_read(eta: float, expected: float) -> None:
    slope = averaged_link("logit", np.array(eta + 1.0), np.array(1.0)) - averaged_link(
        "logit", np.array(eta), np.array(1.0)
    )
    assert slope == pytest.approx(expected, abs=0.006)


def test_population_average_by_simulation() -> None:
    z = np.random.default_rng(1).normal(size=400_000)
    for link, inverse in (("logit", lambda x: 1 / (1 + np.exp(-x))), ("cloglog", lambda x: 1 - np.exp(-np.exp(x)))):
        p = inverse(0.4 + 1.3 * z).mean()
        forward = math.log(p / (1 - p)) if link == "logit" else math.log(-math.log(1 - p))
        assert averaged_link(link, np.array(0.4), np.array(1.3**2)) == pytest.approx(forward, abs=0.01)


def test_the_population_average_stands_beside_the_odds_ratio(explained: Explained, named: Named) -> None:
    spec = 'response y "cure" ~ Bernoulli(p)\ncovariate x\ngroup g "patient"\neffects logit(p) = x + (1 | g)'
    estimates = {
        n: estimate(v, v - 0.1, v + 0.1) for n, v in (("Intercept", -0.5), ("x", 1.0), ("sd_g[Intercept]", 1.0))
    }
    explanation = explained(spec)
    population = named(explanation, "x").population
    assert population is not None
    value = averaged(population, lambda element: np.array([estimates[element.name].median]), {})
    below, above = averaged_link("logit", np.array([-0.5, 0.5]), np.array(1.0))
    assert value == pytest.approx(above - below)
    fitted = after_fit(explanation, estimates, averages={"x": estimate(0.83, 0.7, 0.95)})
    response = named(fitted, "x").response
    assert response.startswith("the odds of cure = 1 are multiplied by 2.7")
    assert (
        "of probabilities averaged over patients, from x = 0 to x = 1, the odds ratio is 2.29 (95%: 2.01 to 2.59)"
        in response
    )


def test_estimands_are_sums_and_warn_outside_the_data(explained: Explained, named: Named) -> None:
    spec = (
        "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate year\neffects mu = arm * year\n"
        'estimand gain "trt minus ctl in 2001" = at(arm = trt, year = 2001) - at(arm = ctl, year = 2001)\n'
        "estimand level = at(arm = trt)"
    )
    rows = {"arm": ["ctl", "trt"] * 6, "year": [2000.0 + i for i in range(12)], "y": [float(i * i) for i in range(12)]}
    explanation = explained(spec, rows)
    gain = named(explanation, "gain")
    assert gain.text == "trt minus ctl in 2001"
    assert gain.arithmetic == "arm[trt - ctl] + 2001 arm:year[trt - ctl]"
    assert gain.determined
    assert not gain.caution
    assert "year = 0, its declared zero, is outside the data (2000 to 2011)" in named(explanation, "level").caution


def test_what_cancels_may_be_read_outside_the_data(explained: Explained, named: Named) -> None:
    spec = (
        "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate year\ncovariate z\n"
        "effects mu = arm * z + spline(year, df = 3)\nestimand alone = at(arm = trt, z = 4) - at(arm = ctl, z = 4)\n"
        "estimand moved = at(arm = trt, year = 2003) - at(arm = ctl)\nestimand own = at(arm = trt) - at(arm = ctl)\n"
    )
    n = 12
    rows = {"arm": ["ctl", "trt"] * 6, "year": [2000.0 + i for i in range(n)], "z": [3.0 + i % 5 for i in range(n)]}
    explanation = explained(spec, rows | {"y": [float(i * i) for i in range(n)]})
    assert not named(explanation, "alone").caution
    assert "year = 0, its declared zero, is outside the data (2000 to 2011)" in named(explanation, "moved").caution
    assert named(explanation, "own").caution == "z = 0, its declared zero, is outside the data (3 to 7)"


@pytest.mark.parametrize(
    ("effects", "of", "is_told"),
    [
        ("arm + year", "at(arm = trt) - at(arm = ctl)", False),
        ("arm + year", "slope(year, at(arm = trt))", False),
        ("arm * year", "slope(year, at(arm = trt))", False),
        ("arm * year", "at(arm = trt) - at(arm = ctl)", True),
        ("arm + year + year^2", "slope(year, at(arm = trt))", True),
        ("arm + year", "mean(at(arm = trt)) / mean(at(arm = ctl))", True),
    ],
)
def test_a_zero_outside_the_data_is_told_where_it_counts(
    explained: Explained, named: Named, effects: str, of: str, is_told: bool
) -> None:
    declared = "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt }\ncovariate year\n"
    spec = f"{declared}effects mu = {effects}\nestimand e = {of}"
    rows = {"arm": ["ctl", "trt"] * 6, "year": [2000.0 + i for i in range(12)], "y": [float(i * i) for i in range(12)]}
    assert ("its declared zero" in named(explained(spec, rows), "e").caution) == is_told


def test_a_hyperparameter_says_what_it_is_shared_by(explained: Explained, named: Named) -> None:
    spec = (
        "response y ~ Normal(mu, sigma)\nfactor arm { ctl, trt, oth }\neffects mu = arm\n"
        "prior arm ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)"
    )
    meaning = named(explained(spec), "tau")
    assert meaning.text == "shared by the prior of arm"
    assert meaning.prior == "prior tau ~ HalfNormal(1)"


def test_names_are_the_names_of_the_posterior(explained: Explained, projection: str) -> None:
    assert [m.name for m in explained(projection).meanings if m.derived is None] == [
        "Intercept",
        "block[b2 - b1]",
        "block[b3 - b1]",
        "direction[parallel - orthogonal]",
        "block:direction[b2 - b1, parallel - orthogonal]",
        "block:direction[b3 - b1, parallel - orthogonal]",
        "sd_user[Intercept]",
        "sd_user[direction[parallel - orthogonal]]",
        "cor_user[Intercept, direction[parallel - orthogonal]]",
        "sigma",
        "cost_in_b2",
    ]


def test_a_sum_says_at_which_covariate_it_holds(explained: Explained, named: Named) -> None:
    spec = """response y ~ Normal(mu, sigma)
    factor arm { ctl, trt }
    factor site { north, south }
    covariate age center 40
    effects mu = arm * site + arm * age"""
    told = named(explained(spec), "arm[trt - ctl] at site = south")
    assert told.text == "trt minus ctl, for south, at age = 40"
    assert told.arithmetic == "arm[trt - ctl] + arm:site[trt - ctl, south - north]"


@pytest.mark.parametrize(
    ("numbers_", "told"),
    [
        ((1.49, 5.2, 22.8), ("1.5", "5.2", "22.8")),
        ((1.0004, 1.02, 1.3), ("> 1.00", "1.02", "1.30")),
        ((0.8, 0.97, 0.9996), ("0.80", "0.97", "< 1.00")),
        ((0.96, 1.0, 1.2), ("0.96", "1.00", "1.20")),
        ((344.1, 345.2, 346.3), ("344.1", "345.2", "346.3")),
        ((0.00002, 0.5, 12345.0), ("> 0.00", "0.50", "12,000")),
    ],
)
def test_an_interval_of_factors_never_rounds_to_touch_one(
    numbers_: tuple[float, float, float], told: tuple[str, str, str]
) -> None:
    assert factors(*numbers_) == told


def test_an_interaction_under_logit_is_a_ratio_of_odds_ratios(explained: Explained, named: Named) -> None:
    spec = (
        'response y "cure" ~ Bernoulli(p)\nfactor arm { ctl, trt }\nfactor sex { men, women }\n'
        "group g\neffects logit(p) = arm * sex + (1 | g)"
    )
    name = "arm:sex[trt - ctl, women - men]"
    explanation = explained(spec)
    assert named(explanation, name).response.endswith(": a ratio of odds ratios")
    assert named(explanation, "arm[trt - ctl]").response.endswith(": an odds ratio")
    values = {m.name: estimate(0.5, 0.4, 0.6) for m in explanation.meanings}
    fitted = named(after_fit(explanation, values, averages=values), name).response
    assert "; ratio of odds ratios)" in fitted
    assert "the ratio of odds ratios is" in fitted


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("day", "2.1 days"),
        ("IQ point", "2.1 IQ points"),
        ("point per day", "2.1 points per day"),
        ("inch", "2.1 inches"),
        ("ms per day", "2.1 ms per day"),
        ("%", "2.1 %"),
        ("log pCi/L", "2.1 log pCi/L"),
        ("mmol", "2.1 mmol"),
        (None, "2.1"),
    ],
)
def test_units_that_are_words_stand_in_the_plural(unit: str | None, told: str) -> None:
    assert with_unit("2.1", unit) == told


def test_the_95_percent_of_a_gamma_prior(explained: Explained, named: Named) -> None:
    spec = "response y ~ NegativeBinomial(mu, alpha)\neffects log(mu) = 1\nprior alpha ~ Gamma(alpha = 2, beta = 1)"
    alpha = named(explained(spec), "alpha")
    assert alpha.prior_text == "95% of the prior: below 4.7"
    assert alpha.text == "the shape: the smaller, the more overdispersed (the variance is mu + mu²/alpha)"


def test_a_prior_is_as_above_only_where_it_says_the_same(explained: Explained) -> None:
    spec = (
        'response y unit "point" ~ Normal(mu, sigma)\ncovariate age unit "year"\ncovariate dose unit "mg"\n'
        'covariate more unit "mg"\neffects mu = age + dose + more\nprior effects ~ Normal(0, 1)'
    )
    told = to_text(explained(spec))
    assert told.count("prior effects ~ Normal(0, 1), as above") == 1
    assert "+2.0 points per year" in told
    assert "+2.0 points per mg" in told


def test_sigma_of_its_own_predictor_has_the_unit_of_the_response(explained: Explained, named: Named) -> None:
    spec = 'response y unit "point" ~ Normal(mu, sigma)\ncovariate x\neffects mu = x\neffects log(sigma) = x'
    values = {"sigma_Intercept": estimate(1.8, 1.7, 1.9)}
    response = named(after_fit(explained(spec), values), "sigma_Intercept").response
    assert response.startswith("sigma is 6.0 points (95%: 5.5 to 6.7)")


def test_the_lead_names_an_interaction_and_what_it_is_compared_with(explained: Explained, projection: str) -> None:
    told = (
        "block:direction[b2 - b1, parallel - orthogonal] compares parallel minus orthogonal in b2 with "
        "direction[parallel - orthogonal], which is the same difference in b1."
    )
    assert told in explained(projection).sections[0].lead
    summed = projection.replace("reference b1", "reference b1 coding sum")
    assert "which is the same difference" not in explained(summed).sections[0].lead


def test_the_reading_point_says_where_the_offset_is_zero(explained: Explained) -> None:
    explanation = explained(
        'response y "seizures" ~ Poisson(mu)\ncovariate exposure\nfactor arm { ctl, trt }\n'
        "effects log(mu) = arm + offset(log(exposure))"
    )
    assert "read at: arm ctl, exposure = 1" in explanation.facts
    assert explanation.cells[0].title == "each cell as a sum of coefficients, at exposure = 1"


def test_an_average_of_logarithms_is_a_geometric_one(explained: Explained, named: Named) -> None:
    explanation = explained(
        'response y "breaks" ~ Poisson(mu)\nfactor wool { soft, hard } coding sum\nfactor load { low, high } coding sum'
        "\neffects log(mu) = wool * load"
    )
    assert named(explanation, "Intercept").response == (
        "the geometric mean of the expected count of breaks is exp(Intercept), over soft and hard and over low and high"
    )
    assert ", on geometric average over low and high" in named(explanation, "wool[hard - mean]").response
    assert "read at: the mean over wool (soft and hard); the mean over load (low and high)" in explanation.facts


CROSSED = 'response y ~ Normal(mu, sigma)\ngroup plate "assay plate"\ngroup batch\neffects mu = 1 + %s'


@pytest.mark.parametrize(
    ("bars", "unit"),
    [
        ("(1 | plate)", "assay plate"),
        ("(1 | plate) + (1 | plate:batch)", "assay plate and combination of plate and batch"),
        ("(1 | plate:batch)", "combination of plate and batch"),
        ("(1 | plate/batch) + (1 | batch)", "assay plate, batch and combination of plate and batch"),
    ],
)
def test_every_grouping_is_named_where_deviations_are_zero(
    explained: Explained, named: Named, bars: str, unit: str
) -> None:
    spec = CROSSED % bars
    if "batch" not in bars:
        spec = spec.replace("group batch\n", "")
    explanation = explained(spec)
    assert f"read at: the average {unit}" in explanation.facts
    assert named(explanation, "sigma").text.endswith(f"around their expectation, given the {unit}")
    assert f"whose deviations are zero (the average {unit})" in explanation.sections[0].lead


def test_nested_groupings_are_all_named(explained: Explained, named: Named) -> None:
    explanation = explained(
        "response log(y) ~ Normal(mu, sigma)\ngroup school\ngroup class in school\n"
        "effects mu = 1 + (1 | school) + (1 | class)"
    )
    assert "read at: the average school and class" in explanation.facts
    assert named(explanation, "sigma").response.endswith("times its median, given the school and class")


def test_sigma_of_its_own_predictor_is_around_the_units_expectations(explained: Explained, named: Named) -> None:
    spec = "response y ~ %s(mu, sigma%s)\ngroup pupil\neffects mu = 1 + (1 | pupil)\neffects log(sigma) = 1"
    told = named(explained(spec % ("Normal", "")), "sigma_Intercept").text
    assert told == "log of sigma (the standard deviation of single observations around their pupil's expectation)"
    told = named(explained(spec % ("StudentT", ", nu")), "sigma_Intercept").text
    assert told == "log of sigma (the scale of single observations around their pupil's expectation)"


@pytest.mark.parametrize(
    ("bar", "labels", "depends"),
    [
        ("1 + z", "Intercept, z", "depends on where z is zero"),
        ("1 + log(z)", "Intercept, log(z)", "depends on the unit of z: the level is read at z = 1"),
        ("1 + log(z + 1)", "Intercept, log(z + 1)", "the level is read at z = 0"),
        ("1 + sqrt(z)", "Intercept, sqrt(z)", "the level is read at z = 0"),
        ("1 + exp(z)", "Intercept, exp(z)", "the level is read where exp(z) would be 0"),
        ("1 + poly(z, 2)", "Intercept, poly(z, 2)[linear]", "the level is read averaged over the z of the data"),
        ("1 + poly(z, 2)", "poly(z, 2)[linear], poly(z, 2)[quadratic]", ""),
        ("1 + z + z^2", "Intercept, z^2", "depends on where z is zero"),
        ("1 + z + z^2", "z, z^2", "depends on where z is zero"),
        ("1 + z + w", "Intercept, w", "depends on where w and z are zero"),
        ("1 + z + w", "z, w", ""),
        ("1 + z * w", "z, w", "depends on where w and z are zero"),
        ("1 + z + f", "z, f[b - a]", "depends on the coding of f"),
        ("1 + z * f", "Intercept, f[b - a]", "depends on where z is zero"),
        ("1 + log(z) * f", "log(z), f[b - a]", "depends on the unit of z: it is read at z = 1"),
    ],
)
def test_what_a_correlation_moves_with(explained: Explained, named: Named, bar: str, labels: str, depends: str) -> None:
    spec = f"response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + ({bar} | g)"
    spec += "\ncovariate z" + "\ncovariate w" * ("w" in bar) + "\nfactor f { a, b }" * ("f" in bar)
    rows = {"z": [1.0, 2.0, 4.0, 5.0] * 3, "w": [float(i % 5) for i in range(12)], "f": list("aab") * 4}
    rows |= {"g": list("uuuuvvvvwwww"), "y": [float(i * i) for i in range(12)]}
    text = named(
        explained(spec, {k: v for k, v in rows.items() if k in spec.split() or k in "gyz"}), f"cor_g[{labels}]"
    ).text
    assert text.endswith(f" ({depends})") if depends else not text.endswith(")")


def test_a_slope_of_what_is_constant_in_units_rests_on_the_spread_between_them(
    explained: Explained, named: Named
) -> None:
    spec = "response y ~ Normal(mu, sigma)\ngroup school\ncovariate ses\neffects mu = 1 + ses + (1 + ses | school)"
    schools = [f"s{i}" for i in range(8)] * 3
    rows = {"school": schools, "ses": [float(s[1]) for s in schools], "y": [float(i % 7) for i in range(24)]}
    explanation = explained(spec, rows)
    assert named(explanation, "sd_school[ses]").caution == (
        "the effect of a single school cannot be told from its other deviations: only how the spread between schools "
        "changes with ses informs this sd"
    )
    assert named(explanation, "sd_school[Intercept]").caution == ""
    assert "its sd and correlations" in next(w for w in explanation.warnings if w.code == "HLM356").note
    varied = {**rows, "ses": [float(i % 5) for i in range(24)]}
    assert named(explained(spec, varied), "sd_school[ses]").caution == ""


def test_a_correlation_names_an_interaction_by_its_label(explained: Explained, named: Named) -> None:
    spec = "response y ~ Normal(mu, sigma)\ngroup g\nfactor a { a1, a2 }\nfactor b { lo, hi }\n"
    spec += "effects mu = 1 + (1 + a * b | g)"
    meaning = named(explained(spec), "cor_g[a[a2 - a1], a:b[a2 - a1, hi - lo]]")
    assert "tend to have a larger a:b[a2 - a1, hi - lo]" in meaning.text
    assert "the one with the larger a2 minus a1, for lo, also has the larger a:b[a2 - a1, hi - lo]" in meaning.response


def test_remarks_are_quiet_and_below_the_facts(explained: Explained, sleep: str) -> None:
    fitted = after_fit(explained(sleep), {}, ("12 draws diverged",), remarks=("sd_g[x] may be near zero",))
    lines = [line.strip() for line in to_text(fitted).splitlines()]
    assert lines.index("! 12 draws diverged") == 1
    assert lines.index("sd_g[x] may be near zero") > max(
        i for i, line in enumerate(lines) if line.startswith("read at")
    )
    assert "- sd\\_g\\[x\\] may be near zero" in to_markdown(fitted)
    assert "<li>sd_g[x] may be near zero</li>" in to_html(fitted)
    assert r"sd\_g" in to_latex(fitted).replace("{}", "")
    assert as_data(fitted)["remarks"] == ["sd_g[x] may be near zero"]


def test_units_stand_where_the_noun_does_not_say_them(explained: Explained, named: Named) -> None:
    """Also of averages under a square root; and only there."""
    area = 'response sqrt(y) "area" unit "mm²" ~ Normal(mu, sigma)\nfactor f { aa, bb } coding sum\neffects mu = 1 + f'
    fitted = after_fit(explained(area), {"Intercept": estimate(3.8, 3.5, 4.1)})
    told = named(fitted, "Intercept").response
    assert told.startswith("the squared median of sqrt(y) that belongs to this average is 14.4 mm² (95%: 12.2 to 16.8)")
    counts = 'response y "accidents" unit "accident" ~ Poisson(mu)\neffects log(mu) = 1'
    fitted = after_fit(explained(counts), {"Intercept": estimate(1.16, 1.0, 1.3)})
    assert named(fitted, "Intercept").response.startswith("the expected count of accidents is 3.19 (95%: ")


@pytest.mark.parametrize(("shift", "ends"), [("+ 1", ("0.65", "0.22", "1.2")), ("- 0.5", ("2.15", "1.72", "2.7"))])
def test_a_shifted_median_is_told_of_the_column_too(
    explained: Explained, named: Named, shift: str, ends: tuple[str, str, str]
) -> None:
    """`The median hours + 1 is 1.65 hours` is read as 1.65 hours: what lies the shift below it stands beside it."""
    spec = f'response log(y {shift}) "hours" unit "hour" ~ Normal(mu, sigma)\neffects mu = 1\nestimand e = at()'
    told = named(explained(spec), "Intercept").response
    of = f"hours {shift.replace('-', '−')}"
    by = "1 less" if shift == "+ 1" else "0.5 more"
    assert told == f"the median of {of} is exp(Intercept); the median hours is {by}"
    values = {name: estimate(0.5, 0.2, 0.8) for name in ("Intercept", "e")}
    fitted = after_fit(explained(spec), values)
    for name in values:
        told = named(fitted, name).response
        assert told.startswith(f"the median of {of} is 1.6"), told
        found = re.search(r"so the median hours is (\S+) hours \(95%: (\S+) to (\S+)\)", told)
        assert found
        for text, wanted in zip(found.groups(), ends, strict=True):
            assert float(text) == pytest.approx(float(wanted), abs=0.06)


def test_a_square_root_has_a_squared_median(explained: Explained, named: Named) -> None:
    """mu² is no median of a square whose root may be below zero: for mu = sigma = 1 that of (mu + e)² is 1.10."""
    spec = 'response sqrt(y + 2) "area" ~ Normal(mu, sigma)\nfactor f { aa, bb }\neffects mu = 1 + f'
    explanation = explained(spec)
    assert named(explanation, "Intercept").response.startswith(
        "the squared median of sqrt(y + 2) is the square of this"
    )
    lead = explanation.sections[0].lead
    assert "The squared median of sqrt(y + 2) less 2 is the median area where the model puts next to nothing of" in lead
    assert stats.foldnorm(1).median() ** 2 == pytest.approx(1.10, abs=0.005)


def test_a_beta_response_has_expected_proportions(explained: Explained, named: Named) -> None:
    spec = 'response y "share" ~ Beta(mu, nu)\nfactor f { aa, bb }\ngroup g\neffects logit(mu) = 1 + f + (1 | g)'
    explanation = explained(spec)
    values = {m.name: estimate(0.5, 0.4, 0.6) for m in explanation.meanings}
    fitted = after_fit(explanation, values, averages=values)
    assert "of expected proportions averaged over" in named(fitted, "f[bb - aa]").response
    assert "probabilit" not in to_text(fitted)


def test_units_of_functions_of_covariates(explained: Explained, named: Named) -> None:
    spec = (
        'response y unit "point" ~ Normal(mu, sigma)\ncovariate z\ncovariate x scale 10 unit "point"\n'
        "effects mu = 1 + log(z) + x + z^2"
    )
    units = [m.unit for m in explained(spec).sections[0].meanings]
    assert units == ["point", "point per e-fold of z", "point per 10 points", "point per unit of z^2"]


def test_a_binomial_says_of_what_its_probabilities_are(explained: Explained) -> None:
    spec = 'response k "cases" ~ Binomial(n = size, p)\ncovariate size\nfactor f { aa, bb }\neffects logit(p) = f'
    assert (
        "Probabilities and odds are those of a single trial; a row has `size` trials."
        in explained(spec).sections[0].lead
    )


def test_cell_means_are_not_held_against_zero(explained: Explained, named: Named) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f { aa, bb }\neffects mu = 0 + f"
    fitted = after_fit(explained(spec), {"f[aa]": estimate(1.0, 0.5, 1.5)})
    assert named(fitted, "f[aa]").amount == "1.00 (95%: 0.50 to 1.50)"


@pytest.mark.parametrize(
    ("effects", "at", "held"),
    [
        ("log(hours) + offset(log(hours))", "at hours = 1", "log(hours)"),
        ("hours + offset(hours)", "at hours = 0", "hours"),
        ("hours + offset(log(hours))", "at hours = 0, without the offset log(hours)", "log(hours)"),
        ("hours + hours^2 + offset(log(hours))", "at hours = 0, without the offset log(hours)", "log(hours)"),
    ],
)
def test_an_effect_of_what_is_an_offset_too(
    explained: Explained, named: Named, effects: str, at: str, held: str
) -> None:
    """A step of the covariate moves the expected count by the offset as well, which the coefficient does not have."""
    spec = f"response y ~ Poisson(mu)\ncovariate hours\ncovariate z\neffects log(mu) = 1 + z + {effects}"
    rows = {"hours": [1.0, 2, 3, 4, 6, 8], "z": [0.0, 1, 0, 2, 1, 3], "y": [1, 3, 2, 5, 4, 9]}
    explanation = explained(spec, rows)
    intercept, own = named(explanation, "Intercept"), named(explanation, effects.split(" + ")[0])
    assert (
        intercept.text.removeprefix("log of the expected count of y ")
        .replace("at z = 0, ", "")
        .replace(", at z = 0", "")
        == at
    )
    assert own.text.endswith(f", with the offset {held} held fixed")
    assert not own.response or f"with the offset {held} held fixed" in own.response
    assert "held fixed" not in named(explanation, "z").text


def test_an_offset_cancels_from_differences_of_effects(explained: Explained, named: Named) -> None:
    spec = "response y ~ Poisson(mu)\ncovariate hours\nfactor f\neffects log(mu) = 1 + f * hours + offset(log(hours))"
    rows = {"hours": [1.0, 2, 3, 4, 6, 8], "f": list("ababab"), "y": [1, 3, 2, 5, 4, 9]}
    explanation = explained(spec, rows)
    assert named(explanation, "hours").text.endswith("in f a, with the offset log(hours) held fixed")
    assert "offset" not in named(explanation, "f:hours[b - a]").text.replace("log(hours)", "")
    (inside,) = [m for s in explanation.sections for m in s.combinations if m.name == "hours at f = b"]
    assert inside.text.endswith("in f b, with the offset log(hours) held fixed")


@pytest.mark.parametrize(
    ("declared", "effects", "told"),
    [
        ("covariate again = year center 2005", "year + again^2", "year and again are the same column, year: "),
        ("factor again = year", "year + again", "year and again are the same column, year: "),
        ("covariate again = other", "year + again", ""),
        ("group again = year", "year + (1 | again)", ""),
        ("group arm\ncovariate again = year averaged by arm", "year + again", ""),
    ],
)
def test_two_predictors_of_one_column(explained: Explained, declared: str, effects: str, told: str) -> None:
    """`change per +1 of year, at any again` is of no row, which the explanation says."""
    spec = f"response y ~ Normal(mu, sigma)\ncovariate year\n{declared}\neffects mu = 1 + {effects}"
    year = [2000.0 + i % 4 for i in range(12)]
    rows = {"year": year, "y": [float(i * i % 7) for i in range(12)], "arm": list("aabbbbccccca")}
    facts = explained(spec, rows | {"other": year[::-1]}).facts
    found = [fact for fact in facts if "same column" in fact]
    said = f"{told}an effect of one is said with the other held fixed, and no row has one without the other"
    assert found == ([said] if told else [])


@pytest.mark.parametrize(
    ("effects", "response"),
    [
        ("x + log(x)", "the expected count of y is exp(Intercept), where log(x) and x would be 0"),
        (
            "spline(x, df = 3)",
            "the expected count of y is exp(Intercept), on the straight line through its curve over x, at x = 0",
        ),
        ("hsgp(x, m = 4)", "the geometric mean of the expected count of y is exp(Intercept), over the x of the data"),
    ],
)
def test_what_is_read_from_many_points_is_not_always_an_average(
    explained: Explained, named: Named, effects: str, response: str
) -> None:
    rows = {"x": [1.0, 2, 3, 4, 6, 8, 9, 11], "y": [1, 3, 2, 5, 4, 9, 8, 12]}
    found = explained(f"response y ~ Poisson(mu)\ncovariate x\neffects log(mu) = 1 + {effects}", rows)
    assert named(found, "Intercept").response == response
