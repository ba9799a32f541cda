"""Levels in order in words: what is said of cutpoints and effects is what the probabilities of the levels are."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from explained_designs import after_fit
from hypothesis import HealthCheck, assume, given, settings
from random_designs import RandomDesign, random_designs, settled_columns
from test_random_designs import bound

import hlmdsl as hlm
from hlmdsl.design.bind import bind_own_data
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning, Section
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.families.family import Linked, entry
from hlmdsl.families.family import named as family_named
from hlmdsl.families.links import IDENTITY
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.check import check_model
from hlmdsl.syntax import parse, read_source

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]

WINE = Path(__file__).parents[2] / "specs" / "wine.hlm"
LEVELS = ("1", "2", "3", "4", "5")
EXAMPLES = int(os.environ.get("HLM_DESIGNS", "40"))

RATED = """
response rating "bitterness" ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)
factor temp { cold, warm } reference cold
effects eta = 1 + temp
prior effects ~ Normal(0, 1)
"""


def probabilities(eta: np.ndarray, cutpoints: np.ndarray) -> np.ndarray:
    """(levels, points)."""
    family = family_named("OrderedLogistic", len(cutpoints) + 1)
    assert family.probabilities is not None
    found = family.probabilities(
        NUMPY,
        {"eta": Linked(IDENTITY, eta, NUMPY)}
        | {entry("cutpoints", k): Linked(IDENTITY, c, NUMPY) for k, c in enumerate(cutpoints)},
    )
    return np.array([np.broadcast_to(p, eta.shape) for p in found])


def log_odds_of_at_most(eta: np.ndarray, cutpoints: np.ndarray) -> np.ndarray:
    """(cutpoints, points)"""
    of_levels = probabilities(eta, cutpoints)
    below = np.cumsum(of_levels, axis=0)[:-1]
    above = np.cumsum(of_levels[::-1], axis=0)[::-1][1:]
    return np.asarray(np.log(below) - np.log(above))


@dataclass(frozen=True)
class OrdinalDesign(RandomDesign):
    """The same terms of levels in order."""

    @property
    def spec(self) -> str:
        head, *rest = RandomDesign(self.factors, self.covariates, True, self.terms, self.table).spec.split("\n")
        assert head == "response y ~ Normal(mu, sigma)"
        listed = " < ".join(f'"{level}"' for level in ("l0", "l1", "l2", "l3"))
        lines = [f"response y ordered {{ {listed} }} ~ OrderedLogistic(eta, cutpoints)", *rest]
        return "\n".join(lines).replace("effects mu = ", "effects eta = ")


def ordinal(random: RandomDesign) -> OrdinalDesign:
    levels = np.array([f"l{i % 4}" for i in range(len(random.table))])
    return OrdinalDesign(random.factors, random.covariates, True, random.terms, random.table.assign(y=levels))


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="HLM_DESIGNS" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
@given(random_designs(most_coefficients=30))
def test_no_statement_is_wrong(drawn: RandomDesign) -> None:
    random = ordinal(drawn)
    design = bound(random)
    assume(design is not None)
    assert design is not None
    coefficients, cutpoints = design.schema.main.coefficients, design.schema.main.cutpoints
    by_number = {m.number: m for m in explain(design.schema, design).meanings}
    rng = np.random.default_rng(len(coefficients))
    at = np.sort(rng.normal(size=len(cutpoints)))
    for k, meaning in enumerate(by_number[c] for c in cutpoints):
        check(random, meaning, design, rng, at, np.tile(at[k], len(at)), k)
    for meaning, coefficient in ((by_number[c], c) for c in coefficients if c in by_number):  # all but wiggles
        assert not meaning.weights or abs(sum(p.weight for p in meaning.weights)) < 1e-6 * size_of(meaning)
        check(random, meaning, design, rng, at, None, coefficients.index(coefficient))

    if random.is_rational:  # beside a constant that cutpoints take up
        matrix = random.exact_matrix(coefficients)
        settled = settled_columns(np.column_stack([np.ones(len(matrix), dtype=np.int64), matrix]))
        assert [by_number[c].determined for c in coefficients] == settled[1:]
        seen = min(len(random.table), 4)  # levels that rows have: further cutpoints are above all rows
        assert [by_number[c].determined for c in cutpoints] == [settled[0] and k < seen - 1 for k in range(3)]


def size_of(meaning: Meaning) -> float:
    return 1 + sum(abs(p.weight) for p in meaning.weights)


def check(
    random: RandomDesign,
    meaning: Meaning,
    design: Design,
    rng: np.random.Generator,
    cutpoints: np.ndarray,
    value: np.ndarray | None,
    position: int,
) -> None:
    """An effect is its weights on the log odds of a level above any cutpoint; a cutpoint those at most its level.

    The probabilities at the points are made of the columns that the spec's names promise, without the encoder.
    """
    if not meaning.weights:
        assert not meaning.determined
        return
    points = pd.DataFrame([dict(p.at) for p in meaning.weights])
    if not len(points.columns):
        points = pd.DataFrame(index=range(len(meaning.weights)))
    rows = random.matrix(design.schema.main.coefficients, points)
    largest = np.abs(rows).max(axis=0)  # what is zero but for rounding is not made large
    beta = rng.normal(size=rows.shape[1]) / np.maximum(largest, 1e-6 * largest.max(initial=1e-6)) / rows.shape[1]
    h = np.array([p.weight for p in meaning.weights])
    odds = log_odds_of_at_most(rows @ beta, cutpoints)
    near = 1e-8 * (1 + np.abs(h) @ (np.abs(odds).max(axis=0) + np.abs(rows) @ np.abs(beta)))
    if value is None:
        assert -odds @ h == pytest.approx(np.tile(beta[position], len(cutpoints)), abs=near), meaning.name
    else:
        assert odds[position] @ h == pytest.approx(value[position], abs=near), meaning.name


@pytest.fixture(scope="module")
def wine() -> Design:
    source = read_source(WINE)
    return bind_own_data(check_model(parse(source), source))


def test_sentences_of_wine_are_true(wine: Design, named: Named) -> None:
    """Cells by hand: warm and yes add their coefficients, cold and no add nothing."""
    explanation = explain(wine.schema, wine)
    cutpoints, effects = np.array([-2.0, 0.5, 1.0, 3.0]), {"temp warm": 1.7, "contact yes": -0.4}

    def of(temp: str, contact: str) -> np.ndarray:
        eta = effects.get(f"temp {temp}", 0.0) + effects.get(f"contact {contact}", 0.0)
        return probabilities(np.array([eta]), cutpoints)[:, 0]

    for m, other in (("temp[warm - cold]", ("no", "yes")), ("contact[yes - no]", ("cold", "warm"))):
        said = named(explanation, m).response
        found = re.fullmatch(
            r"the odds of a higher bitterness are exp\(coefficient\) times as large for (?:contact )?(\w+) as for "
            r"(?:contact )?(\w+), at every \w+, for the average judge: an odds ratio",
            said,
        )
        assert found is not None, said
        is_temp = m.startswith("temp")
        ratio = np.exp(effects[f"{'temp' if is_temp else 'contact'} {found[1]}"])
        for beside, k in itertools.product(other, range(4)):
            sides = [of(side, beside) if is_temp else of(beside, side) for side in found.groups()]
            odds = [side[k + 1 :].sum() / side[: k + 1].sum() for side in sides]
            assert odds[0] / odds[1] == pytest.approx(ratio)
    for k, level in enumerate(LEVELS[:-1]):
        meaning = named(explanation, f"cutpoints[{level}|{LEVELS[k + 1]}]")
        event = f"a bitterness of {level}{' or lower' if k else ''}"
        assert meaning.response == (
            f"the probability of {event} is expit(cutpoint), in cold, contact no, for the average judge"
        )
        against = ", against a higher one," if k == 0 else ""
        assert meaning.text == f"log odds of {event}{against} in cold, contact no"
        assert of("cold", "no")[: k + 1].sum() == pytest.approx(1 / (1 + np.exp(-cutpoints[k])))


def test_the_lead_says_what_higher_is(wine: Design) -> None:
    section = explain(wine.schema, wine).sections[0]
    assert "Higher is higher than any given level" in section.lead
    assert "the same at each cutpoint (proportional odds)" in section.lead
    assert [m.kind for m in section.meanings] == ["cutpoint"] * 4 + ["effect"] * 2


def test_shares_are_of_the_latent_quantity_and_nothing_is_said_of_means(wine: Design, named: Named) -> None:
    explanation = explain(wine.schema, wine)
    names = [m.name for m in explanation.meanings]
    assert not any(name.startswith("R2") for name in names)
    assert "averaged over judges" not in named(explanation, "temp[warm - cold]").response
    share = named(explanation, "share_judge").number
    assert share.constant == pytest.approx(np.pi**2 / 3)  # type: ignore[union-attr]
    (section,) = [s for s in explanation.sections if s.title == "where the variance comes from"]
    assert "as if a continuous logistic quantity cut at the cutpoints gave the bitterness" in section.lead
    said = named(explanation, "sd_judge[Intercept]")
    assert said.response.startswith("for about two thirds of judges the odds of a higher bitterness are between")


def test_after_a_fit(wine: Design, named: Named) -> None:
    estimate = Estimate(-1.0, -2.0, 0.0, 0.03, 1.0, 900, 900, 0.01)
    told = after_fit(
        explain(wine.schema, wine),
        {"cutpoints[1|2]": estimate, "temp[warm - cold]": estimate},
        averages={"cutpoints[1|2]": estimate},
    )
    cutpoint = named(told, "cutpoints[1|2]")
    assert "P(> 0)" not in cutpoint.amount
    assert "the probability of a bitterness of 1 is 0.27 (95%: 0.12 to 0.50)" in cutpoint.response
    assert "averaged over judges it is 0.27" in cutpoint.response
    assert "P(> 0) = 0.03" in named(told, "temp[warm - cold]").amount


def test_an_average_over_units_is_that_of_the_cumulative_probability(wine: Design, named: Named) -> None:
    """By quadrature of the normal deviations, against the average that a fit tells."""
    from hlmdsl.explain.say.population import averaged

    population = named(explain(wine.schema, wine), "cutpoints[2|3]").population
    assert population is not None
    values = {"cutpoints[2|3]": np.array([0.7]), "sd_judge[Intercept]": np.array([1.3])}
    found = averaged(population, lambda element: values[element.name], {})
    z, w = np.polynomial.hermite_e.hermegauss(80)
    expected = w @ (1 / (1 + np.exp(-(0.7 - 1.3 * z)))) / w.sum()
    assert 1 / (1 + np.exp(-found)) == pytest.approx(np.array([expected]), rel=1e-4)


def table(levels: str) -> dict[str, list[str]]:
    names = {"l": "low", "m": "mid", "h": "high", "t": "top"}
    return {"rating": [names[c] for c in levels], "temp": ["cold", "warm"] * (len(levels) // 2)}


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        ("lmht", None),
        ("llht", "no row is mid: the rows draw cutpoints[low|mid] and cutpoints[mid|high] together"),
        ("mmht", "no row is low: how low cutpoints[low|mid] is, its prior decides"),
        ("lmlm", "no row is high or top: how high cutpoints[mid|high] and cutpoints[high|top] are, their priors"),
        ("hhtt", "no row is low or mid: how low cutpoints[low|mid] and cutpoints[mid|high] are, their priors decide"),
    ],
)
def test_levels_without_rows(explained: Explained, levels: str, said: str | None) -> None:
    told = explained(RATED.replace("high }", "high < top }"), table(levels))
    found = [fact for fact in told.facts if fact.startswith("no row is")]
    assert len(found) == (said is not None)
    assert said is None or found[0].startswith(said)


def test_a_cutpoint_beyond_all_rows_is_not_settled(explained: Explained, named: Named) -> None:
    four = RATED.replace("high }", "high < top }")
    high = explained(four, table("lmlmml"))
    assert [m.determined for m in high.meanings if m.kind == "cutpoint"] == [True, False, False]
    assert "the rows show only that it is high" in named(high, "cutpoints[high|top]").caution
    low = explained(four, table("mhthtm"))
    assert [m.determined for m in low.meanings if m.kind == "cutpoint"] == [False, True, True]
    assert "its prior decides how low" in named(low, "cutpoints[low|mid]").caution
    between = explained(four, table("lhthtl"))  # the rows bring its two cutpoints together
    assert [m.determined for m in between.meanings if m.kind == "cutpoint"] == [True, True, True]


def test_facts(wine: Design) -> None:
    explanation = explain(wine.schema, wine)
    assert explanation.formula == "rating ordered { 1 < 2 < 3 < 4 < 5 } ~ OrderedLogistic(eta, cutpoints)"
    assert explanation.facts[:3] == (
        "the 1 of eta is the cutpoints between the levels, cutpoints[1|2] to cutpoints[4|5]",
        "of 72 rows 5 are 1, 22 are 2, 26 are 3, 12 are 4 and 7 are 5",
        "eta = 1 + temp + contact + (1 | judge)",
    )


def test_rows_that_are_all_alike_settle_neither_effects_nor_cutpoints(explained: Explained, named: Named) -> None:
    """Rows at one x: its slope and the cutpoints, which are read where x is 0, are told apart only where x is 0."""
    spec = f"{RATED.replace('1 + temp', '1 + x')}covariate x\n".replace(
        "factor temp { cold, warm } reference cold\n", ""
    )
    ratings = ["low", "mid", "high"] * 4
    told = explained(spec, {"rating": ratings, "x": [5.0] * 12})
    assert named(told, "x").determined is False
    assert "`x` is 5 in every row); rows can narrow it" in named(told, "x").caution
    cutpoint = named(told, "cutpoints[low|mid]")
    assert (cutpoint.determined, cutpoint.caution) == (False, named(told, "x").caution)
    zero = explained(spec, {"rating": ratings, "x": [0.0] * 12})
    assert named(zero, "x").determined is False
    assert "informed by its prior alone" in named(zero, "x").caution
    assert named(zero, "cutpoints[low|mid]").determined is True


PRIORS = RATED + "prior cutpoints ~ Normal(0, 1.5)\n"


def between(text: str) -> tuple[float, float]:
    """The last `between a and b` of a sentence."""
    low, high = re.findall(r"between ([\d.e−+]+) and ([\d.e−+]+)", text)[-1]
    return float(low.replace("−", "-")), float(high.replace("−", "-"))


def drawn_cutpoints(sd: float = 1.5, n: int = 400_000) -> np.ndarray:
    """Two of the same normal, kept where they rise."""
    drawn = np.random.default_rng(3).normal(0, sd, (n, 2))
    return drawn[drawn[:, 0] < drawn[:, 1]]


def test_the_prior_of_a_cutpoint_is_that_in_order(explained: Explained, named: Named) -> None:
    told = explained(PRIORS)
    for k, name in enumerate(("cutpoints[low|mid]", "cutpoints[mid|high]")):
        text = named(told, name).prior_text
        assert text.startswith("95% of the prior, with the cutpoints in order: between ")
        own = np.quantile(drawn_cutpoints()[:, k], (0.025, 0.975))
        assert between(text) == pytest.approx(1 / (1 + np.exp(-own)), rel=0.05)


def test_what_the_priors_imply_of_the_ends(explained: Explained) -> None:
    section: Section = explained(PRIORS).sections[0]
    lowest, highest = section.implied
    assert lowest.startswith("The priors together put the probability of a bitterness of low (95%) between")
    assert highest.startswith("They put that of a bitterness of high between")
    cutpoints = drawn_cutpoints()
    warm = np.random.default_rng(4).normal(size=len(cutpoints))
    for said, logits in ((lowest, cutpoints[:, 0] - warm), (highest, warm - cutpoints[:, 1])):
        ends = 1 / (1 + np.exp(-np.quantile(logits, (0.025, 0.975))))
        assert said.endswith("in warm")
        assert between(said) == pytest.approx(ends, rel=0.06)


@pytest.mark.parametrize(
    ("line", "widest"),
    [
        ("prior cutpoints ~ Normal(0, 40)", "prior cutpoints ~ Normal(0, 40)"),
        ("prior cutpoints ~ Normal(0, 1)\nprior temp ~ Normal(0, 50)", "prior temp ~ Normal(0, 50)"),
    ],
)
def test_priors_that_make_a_level_certain_are_absurd(explained: Explained, line: str, widest: str) -> None:
    """Of cutpoints and effects drawn by themselves: how often one of three levels has more than 0.99."""
    *_, last = explained(f"{RATED}{line}\n").sections[0].implied
    found = re.fullmatch(
        r"With probability ([\d.]+) these priors allow one level of bitterness to be nearly certain \(a probability "
        r"above 0.99\) in warm. The widest of them is `(.*)`",
        last,
    )
    assert found is not None, last
    assert found[2] == widest
    wide = "40" in line
    cutpoints = drawn_cutpoints(40.0 if wide else 1.0)
    eta = np.random.default_rng(4).normal(0, 1 if wide else 50, len(cutpoints))
    at_most = 1 / (1 + np.exp(eta[:, None] - cutpoints))
    largest = np.maximum(np.maximum(at_most[:, 0], np.diff(at_most, axis=1)[:, 0]), 1 - at_most[:, 1])
    assert float(found[1]) == pytest.approx(np.mean(largest > 0.99), abs=0.015)


def test_priors_that_are_unknown_or_improper_imply_nothing(explained: Explained, named: Named) -> None:
    told = explained(RATED)  # defaults are scaled to the data
    assert named(told, "cutpoints[low|mid]").prior_text == ""
    assert told.sections[0].implied == ()
    flat = explained(RATED + "prior cutpoints ~ Flat()\n")
    assert named(flat, "cutpoints[low|mid]").prior_text.startswith("flat: the prior prefers no value")
    assert "that of cutpoints[low|mid] and cutpoints[mid|high] is flat" in flat.sections[0].implied[0]


def test_priors_alike_under_a_hyperparameter_are_in_order(explained: Explained, named: Named) -> None:
    told = explained(RATED + "prior spread ~ HalfNormal(1)\nprior cutpoints ~ Normal(0, spread)\n")
    rng = np.random.default_rng(3)
    spread = np.abs(rng.normal(size=400_000))
    drawn = np.sort(rng.normal(size=(400_000, 2)) * spread[:, None], axis=1)
    ends = 1 / (1 + np.exp(-np.quantile(drawn[:, 0], (0.025, 0.975))))
    assert between(named(told, "cutpoints[low|mid]").prior_text) == pytest.approx(ends, rel=0.05)


def test_equations(wine: Design) -> None:
    explanation = explain(wine.schema, wine)
    assert explanation.equations is not None
    cumulative = explanation.equations.response.cumulative
    assert cumulative is not None
    assert (cumulative.link, cumulative.predictor) == ("logit", "eta")
    assert [s.element.name for s in cumulative.cutpoints if s.element] == [
        f"cutpoints[{a}|{b}]" for a, b in itertools.pairwise(LEVELS)
    ]
    text = to_latex(explanation).replace(r"\textbar{}", "|")
    assert r"\operatorname{logit}(\Pr(\text{rating}_i \le \text{2})) &= \kappa_{\text{2|3}} - \eta_i" in text
    assert r"\kappa_{\text{1|2}} & < \kappa_{\text{2|3}} < " in text
    assert r"\beta_{0}" not in text
    assert "independent, but for the order of the cutpoints" in text


def test_two_levels_have_one_cutpoint(explained: Explained, named: Named) -> None:
    spec = RATED.replace("low < mid < high", "low < high") + "prior cutpoints ~ Normal(0, 1.5)\n"
    told = explained(spec, {"rating": ["low", "high"] * 6, "temp": ["cold", "warm", "warm"] * 4})
    assert named(told, "cutpoints[low|high]").prior_text.startswith("95% of the prior: between −2.9 and +2.9")
    assert told.facts[0] == "the 1 of eta is the cutpoint between the levels, cutpoints[low|high]"


@pytest.mark.parametrize("form", ["text", "markdown", "html", "latex", "json"])
def test_cutpoints_alone(explained: Explained, form: str) -> None:
    spec = "response rating ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)\neffects eta = 1\n"
    told = explained(spec, table("lmhhmlmh"))
    assert [m.kind for m in told.meanings] == ["cutpoint", "cutpoint"]
    assert (
        told.sections[0].lead
        == "Scale: log odds of a higher rating. A cutpoint is the log odds of its level or a lower one."
    )
    assert "cutpoint" in hlm.parse(spec).explain().to(form)


def test_levels_in_the_first_line_are_written_as_in_a_spec() -> None:
    response = 'response y ordered { "very bad" < "a|b" < 3 < fine } ~ OrderedLogistic(eta, cutpoints)'
    report = str(hlm.parse(f"{response}\ncovariate x\neffects eta = 1 + x").explain())
    assert response.removeprefix("response ") in report
