"""Levels in no order in words: what is said of odds, coefficients and probabilities is what the probabilities are."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd
import pytest
from explained_designs import design_of, schema_of
from jsonschema import Draft202012Validator
from scipy.special import softmax
from test_json import SCHEMA

import hlmdsl as hlm
from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.explanation import explain, with_estimates
from hlmdsl.explain.figures.figures import figures_of
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning
from hlmdsl.explain.sections.estimand_section import explain_estimands
from hlmdsl.explain.write.json import to_json
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.results.derived_estimates import derive
from tests.fits.made_fits import made_draws

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]

LEVELS = ("bus", "car", "walk")
TRAVEL = """
model travel "How people travel"
response mode "travel mode" { car, bus, walk } reference bus ~ Categorical(p)
factor season { dry, wet, cold } reference dry
factor town { north, south } reference north
covariate income unit "kEUR" center 30
effects softmax(p) = 1 + season * town + income
"""
PRIORS = """
prior Intercept ~ Normal(0, 1)
prior effects ~ Normal(0, 0.5)
"""
N = 90
TABLE: dict[str, Sequence[object]] = {
    "mode": [LEVELS[i * 7 % 9 % 3] for i in range(N)],
    "season": ["dry", "wet", "cold"] * (N // 3),
    "town": ["north", "north", "north", "south", "south", "south"] * (N // 6),
    "income": [20.0 + (i * 11 % 23) for i in range(N)],
}
CELLS = list(itertools.product(("dry", "wet", "cold"), ("north", "south")))
Values = Callable[[Element], np.ndarray]


def design(more: str = "") -> Design:
    return design_of(TRAVEL + more, TABLE)


def etas(values: Mapping[str, float], season: str, town: str, income: float) -> list[float]:
    """Of car and of walk against bus, by hand: the reference cell adds nothing."""
    found = []
    for level in ("car", "walk"):
        eta = values[f"Intercept[{level}]"] + values[f"income[{level}]"] * (income - 30)
        eta += values[f"season[{level}, {season} - dry]"] if season != "dry" else 0.0
        eta += values[f"town[{level}, south - north]"] if town == "south" else 0.0
        if season != "dry" and town == "south":
            eta += values[f"season:town[{level}, {season} - dry, south - north]"]
        found.append(eta)
    return found


def probabilities(values: Mapping[str, float], season: str, town: str, income: float) -> dict[str, float]:
    return dict(zip(LEVELS, softmax([0.0, *etas(values, season, town, income)]).tolist(), strict=True))


def drawn(own: Design, seed: int) -> dict[str, float]:
    rng = np.random.default_rng(seed)
    return {c.name: float(rng.normal(0, 0.4)) for e in own.schema.equations for c in e.coefficients}


def number(formula: str, values: Mapping[str, float]) -> float:
    """What a formula gives, read as arithmetic: names are replaced by their values."""
    names = sorted(values, key=len, reverse=True)
    text = re.sub("|".join(map(re.escape, names)), lambda found: f"({values[found[0]]!r})", formula)
    text = text.replace("½", "0.5*").replace("⅓", "(1/3)*").replace("−", "-")
    text = re.sub(r"(\d) \(", r"\1*(", text)
    return float(eval(text, {"exp": np.exp}))


@pytest.fixture(scope="module")
def travel() -> Design:
    return design()


@pytest.fixture(scope="module")
def told(travel: Design) -> Explanation:
    return explain(travel.schema, travel)


def test_every_coefficient_is_its_weights_on_the_log_odds(travel: Design, told: Explanation) -> None:
    values = drawn(travel, 1)
    meanings = [m for m in told.meanings if m.kind in ("intercept", "effect", "combination")]
    assert {"intercept", "effect", "combination"} == {m.kind for m in meanings}
    for m in meanings:
        level = next(
            e.category.level for e in travel.schema.equations if e.category and m in own(told, e.category.level)
        )
        total = 0.0
        for point in m.weights:
            at = {"season": "dry", "town": "north", "income": 30.0} | dict(point.at)
            p = probabilities(values, str(at["season"]), str(at["town"]), float(at["income"]))
            total += point.weight * np.log(p[level] / p["bus"])
        wanted = values[m.name] if m.name in values else number(m.arithmetic, values)
        assert total == pytest.approx(wanted, abs=1e-9), m.name
        assert m.determined


def own(told: Explanation, level: str) -> tuple[Meaning, ...]:
    (section,) = [s for s in told.sections if s.title == f"common effects: {level} against bus"]
    return (*section.meanings, *section.combinations)


def test_sentences_are_true(travel: Design, told: Explanation, named: Named) -> None:
    """The factor of the sentence is the ratio of P(level)/P(bus) at the two places, whatever the other level's is."""
    values = drawn(travel, 2)

    def odds(level: str, season: str, town: str, income: float) -> float:
        p = probabilities(values, season, town, income)
        return p[level] / p["bus"]

    for level in ("car", "walk"):
        intercept = named(told, f"Intercept[{level}]")
        assert intercept.text == f"log odds of {level} against bus in dry, north, at income = 30"
        assert intercept.response == (
            f"the odds of {level} against bus are exp(Intercept[{level}]), in dry, north, at income = 30"
        )
        assert odds(level, "dry", "north", 30) == pytest.approx(np.exp(values[f"Intercept[{level}]"]))
        wet = named(told, f"season[{level}, wet - dry]")
        assert wet.response == (
            f"the odds of {level} against bus are exp(coefficient) times as large for wet as for dry, for north, at "
            "any income: an odds ratio"
        )
        ratio = odds(level, "wet", "north", 44) / odds(level, "dry", "north", 44)
        assert ratio == pytest.approx(np.exp(values[wet.name]))
        income = named(told, f"income[{level}]")
        assert income.response == (
            f"the odds of {level} against bus are multiplied by exp(coefficient) per +1 kEUR of income, at every "
            "season and every town: an odds ratio"
        )
        ratio = odds(level, "cold", "south", 33) / odds(level, "cold", "south", 32)
        assert ratio == pytest.approx(np.exp(values[income.name]))
        both = named(told, f"season:town[{level}, wet - dry, south - north]")
        assert both.response == (
            f"the ratio of the odds of {level} against bus, south to north, is exp(coefficient) times as large for wet "
            "as for dry, at any income: a ratio of odds ratios"
        )
        ratios = [odds(level, s, "south", 20) / odds(level, s, "north", 20) for s in ("wet", "dry")]
        assert ratios[0] / ratios[1] == pytest.approx(np.exp(values[both.name]))


def test_the_lead_says_once_what_these_odds_are(told: Explanation) -> None:
    titles = [s.title for s in told.sections]
    assert titles == ["common effects: car against bus", "common effects: walk against bus"]
    first, second = (s.lead for s in told.sections)
    assert first.startswith(
        "Scale: log odds of car against bus. These odds are P(mode = car)/P(mode = bus), the ratio of two "
        "probabilities whatever those of other levels are, and not the odds against all other levels together. The "
        "probability of a level depends on the coefficients of all levels: a positive effect raises the odds of its "
        "level against bus, but need not raise the probability of that level."
    )
    assert second == "Scale: log odds of walk against bus."


def test_a_positive_effect_may_lower_the_probability_of_its_level(travel: Design) -> None:
    values = dict.fromkeys(drawn(travel, 1), 0.0) | {"income[car]": 0.1, "income[walk]": 0.5}
    low, high = (probabilities(values, "dry", "north", income) for income in (30, 34))
    assert high["car"] / high["bus"] == pytest.approx(np.exp(0.4) * low["car"] / low["bus"])
    assert high["car"] < low["car"]


def test_nothing_is_told_twice(told: Explanation) -> None:
    """Predictors of one design have names of their own, and what is true of the design is told once."""
    names = [m.name for m in (*told.meanings, *(c for t in told.cells for c in t.cells))]
    assert len(names) == len(set(names))
    assert not any("′" in name for name in names)
    assert "p[walk]: season[wet - dry] at town = south" in names
    assert told.facts.count("softmax(p) = 1 + season + town + income + season:town") == 1
    assert len(set(told.facts)) == len(told.facts)
    assert sum("An interaction is" in s.lead for s in told.sections) == 1
    assert sum(bool(s.implied) for s in told.sections) == 1
    hints = design_of(
        "response y { a, b, c } ~ Categorical(p)\nfactor f\neffects softmax(p) = 1 + f",
        {"y": list("abc") * 8, "f": [f"f{i % 8}" for i in range(24)]},
    )
    assert sum(len(s.hints) for s in explain(hints.schema, hints).sections) == 1


def test_facts(told: Explanation, travel: Design) -> None:
    assert told.formula == "mode { car, bus, walk } reference bus ~ Categorical(p)"
    counts = [list(TABLE["mode"]).count(level) for level in LEVELS]
    assert told.facts[:2] == (
        "p is the probability of each level; its predictors are the log odds of each other level against bus",
        f"of 90 rows {counts[0]} are bus, {counts[1]} are car and {counts[2]} are walk",
    )
    inferred = design_of(TRAVEL.replace(" reference bus", ""), TABLE)
    assert "reference of mode: car, the first level" in explain(inferred.schema, inferred).inferred
    assert not any("reference of mode" in line for line in told.inferred)


def test_levels_without_rows_rest_on_priors(explained: Explained, named: Named) -> None:
    without = {**TABLE, "mode": ["bus" if m == "walk" else m for m in TABLE["mode"]]}
    told = explained(TRAVEL, without)
    assert "no row is walk: how low its log odds are, priors decide" in told.facts
    assert {m.determined for m in own(told, "car")} == {True}
    assert {m.determined for m in own(told, "walk")} == {False}
    assert named(told, "income[walk]").caution == (
        "no row is walk, so how low these log odds are, and what changes them, depends on the priors"
    )
    assert {c.determined for c in told.cells[1].cells} == {False}
    without = {**TABLE, "mode": ["car" if m == "bus" else m for m in TABLE["mode"]]}
    told = explained(TRAVEL, without)
    assert "no row is bus: how high all log odds are, priors decide" in told.facts
    assert {m.determined for m in (*own(told, "car"), *own(told, "walk"))} == {False}
    assert "no row is bus, so how high" in named(told, "Intercept[car]").caution


def test_what_rows_do_not_settle_they_settle_of_no_level(explained: Explained, named: Named) -> None:
    """Rows at one income: its slope and the Intercept, read where it is 30, are told apart of no level."""
    spec = TRAVEL.replace("season * town + income", "income") + "estimand e = probability(car, at(income = 40))\n"
    spec += "estimand there = probability(walk, at(income = 35))\n"
    spec = "\n".join(line for line in spec.splitlines() if not line.startswith("factor"))
    told = explained(spec, {"mode": TABLE["mode"], "income": [35.0] * N})
    for level in ("car", "walk"):
        assert not named(told, f"income[{level}]").determined
        caution = named(told, f"income[{level}]").caution
        assert caution.endswith(f"They do settle ⅕ Intercept[{level}] + income[{level}]")
    assert not named(told, "e").determined
    assert named(told, "there").determined
    assert [c.determined for c in told.cells[0].cells] == [False] * 3


def test_the_table_of_probabilities(told: Explanation, travel: Design) -> None:
    """One row for each level in each cell, whose formula and number are the softmax of the cells above."""
    car, walk, table = told.cells
    assert car.title == (
        "each cell of eta[car], the log odds of car against bus, as a sum of coefficients, at income = 30"
    )
    assert table.title == (
        "the probability of each level of travel mode, eta[car] and eta[walk] as in the cells above, at income = 30"
    )
    assert (table.factors, table.estimate) == (("season", "town", "mode"), "probability")
    assert len(table.cells) == 3 * len(CELLS)
    values = drawn(travel, 3)
    for k, (cell, level) in enumerate(itertools.product(CELLS, LEVELS)):
        row = table.cells[k]
        assert row.coords == (("season", cell[0]), ("town", cell[1]), ("mode", level))
        wanted = probabilities(values, *cell, 30)[level]
        each = {f"eta[{e}]": number(t.cells[k // 3].arithmetic, values) for e, t in (("car", car), ("walk", walk))}
        assert number(row.arithmetic, each) == pytest.approx(wanted)
        found = evaluate(row.number, lambda e: np.array(values[e.name]))  # type: ignore[arg-type]
        assert float(found) == pytest.approx(wanted)
    assert table.cells[1].name == "P(mode = car) at season = dry, town = north"
    assert table.cells[1].text == "the probability of car at season = dry, town = north"


def test_without_factors_there_is_one_place(explained: Explained) -> None:
    spec = "response y { a, bb, cc } ~ Categorical(p)\ncovariate x center 2\neffects softmax(p) = 1 + x"
    (table,) = explained(spec).cells
    assert table.title == "the probability of each level of y, at x = 2"
    assert [c.arithmetic for c in table.cells] == [
        "1/(1 + exp(Intercept[bb]) + exp(Intercept[cc]))",
        "exp(Intercept[bb])/(1 + exp(Intercept[bb]) + exp(Intercept[cc]))",
        "exp(Intercept[cc])/(1 + exp(Intercept[bb]) + exp(Intercept[cc]))",
    ]
    many = ", ".join(f"m{i}" for i in range(8))
    (table,) = explained(spec.replace("a, bb, cc", many)).cells
    assert table.title.startswith("the probability of each level of y, each eta the log odds of a level against m0")
    assert table.cells[0].arithmetic == "1/(1 + the sum of exp(eta) over all levels but m0)"
    assert table.cells[7].arithmetic == "exp(eta[m7])/(1 + the sum of exp(eta) over all levels but m0)"


WET_SOUTH = "at(season = wet, town = south, income = 40)"
DRY_SOUTH = "at(season = dry, town = south, income = 40)"
ESTIMANDS = {
    f"probability(car, {WET_SOUTH})": "the probability of car at wet, south, income = 40",
    f"probability(bus, {DRY_SOUTH})": "the probability of bus at dry, south, income = 40",
    f"probability(car, {WET_SOUTH}) + probability(walk, {WET_SOUTH})": (
        "the probability of car or walk at wet, south, income = 40"
    ),
    f"probability(car, {WET_SOUTH}) - probability(car, {DRY_SOUTH})": (
        "the probability of car: at wet, south, income = 40 minus at dry, south, income = 40"
    ),
    f"probability(car, {WET_SOUTH})/probability(car, {DRY_SOUTH})": (
        "the probability of car: at wet, south, income = 40, divided by that at dry, south, income = 40"
    ),
    f"probability(walk, {WET_SOUTH})/probability(bus, {WET_SOUTH})": (
        "(the probability of walk at wet, south, income = 40) divided by (the probability of bus at wet, south, income "
        "= 40)"
    ),
    f"probability(bus, {WET_SOUTH})/probability(car, {WET_SOUTH})": (
        "(the probability of bus at wet, south, income = 40) divided by (the probability of car at wet, south, income "
        "= 40)"
    ),
    "probability(walk, at(season = wet))": (
        "the probability of walk at wet, income = 30, averaged with equal weight over the levels of town"
    ),
    "average(probability(walk, at(season = wet)), over = data)": (
        "the probability of walk at wet, averaged over the 90 observed rows, all else as observed"
    ),
    f"slope(income, probability(bus, {WET_SOUTH}))": (
        "the slope of the probability of bus per kEUR of income at wet, south, income = 40"
    ),
    "average(slope(income, probability(car, at(season = wet))), over = data)": (
        "the slope of the probability of car per kEUR of income at wet, averaged over the 90 observed rows, all else "
        "as observed"
    ),
}


def by_hand(expression: str, values: Mapping[str, float]) -> float:
    """The estimand read as Python, with probabilities that are computed here."""

    def over_data(inner: Callable[[dict[str, object]], float]) -> float:
        rows = pd.DataFrame(TABLE).drop(columns="mode").to_dict("records")
        return float(np.mean([inner({**row, "season": "wet"}) for row in rows]))  # type: ignore[dict-item]

    def p(level: str, at: Mapping[str, object]) -> float:
        return probabilities(values, str(at["season"]), str(at["town"]), float(at["income"]))[level]  # type: ignore[arg-type]

    def slope(level: str, at: Mapping[str, object]) -> float:
        h, x = 1e-5, float(at["income"])  # type: ignore[arg-type]
        return (p(level, {**at, "income": x + h}) - p(level, {**at, "income": x - h})) / (2 * h)

    found = re.fullmatch(
        r"average\((slope\(income, )?probability\((\w+), at\(season = wet\)\)\)?, over = data\)", expression
    )
    if found is not None:
        return over_data(lambda row: (slope if found[1] else p)(found[2], row))
    if expression == "probability(walk, at(season = wet))":
        return float(np.mean([p("walk", {"season": "wet", "town": t, "income": 30}) for t in ("north", "south")]))
    text = re.sub(r"probability\((\w+), at\(season = (\w+), town = (\w+), income = (\d+)\)\)",
                  r"P('\1', dict(season='\2', town='\3', income=\4))", expression)  # fmt: skip
    text = re.sub(r"slope\(income, P(\(.*\))\)", r"S\1", text)
    return float(eval(text, {"P": p, "S": slope, "dict": dict}))


def test_estimands_in_words_formulas_and_numbers() -> None:
    lines = "".join(f"estimand e{k} = {expression}\n" for k, expression in enumerate(ESTIMANDS))
    own = design(lines)
    section = explain_estimands(own.schema, {}, own.rows)
    assert section is not None
    values = drawn(own, 4)
    arrays = {name: np.zeros([len(own.coords[d]) for d in dims]) for name, dims in own.dims.items()}
    for e in own.schema.equations:
        for c in e.coefficients:
            arrays[c.variable].reshape(-1)[c.position] = values[c.name]
    for m, estimand, (expression, sentence) in zip(
        section.meanings, own.model.estimands, ESTIMANDS.items(), strict=True
    ):
        assert m.response == sentence
        wanted = by_hand(expression, values)
        assert float(evaluate_estimand(own, estimand, arrays)) == pytest.approx(wanted, rel=1e-6), expression
        if m.arithmetic != estimand.written and m.arithmetic:
            assert number(m.arithmetic, values) == pytest.approx(wanted, rel=1e-6), m.arithmetic
    formulas = dict(zip(ESTIMANDS, (m.arithmetic for m in section.meanings), strict=True))
    assert formulas[f"probability(bus, {DRY_SOUTH})"] == (
        "1/(1 + exp(Intercept[car] + town[car, south - north] + 10 income[car]) + exp(Intercept[walk] + "
        "town[walk, south - north] + 10 income[walk]))"
    )
    assert formulas[f"probability(walk, {WET_SOUTH})/probability(bus, {WET_SOUTH})"].startswith(
        "exp(Intercept[walk] + "
    )
    assert formulas[f"probability(bus, {WET_SOUTH})/probability(car, {WET_SOUTH})"].startswith("exp(−Intercept[car] − ")
    assert formulas[f"slope(income, probability(bus, {WET_SOUTH}))"] == ""
    assert formulas["probability(walk, at(season = wet))"] == ""  # too long to be read


def between(text: str) -> list[float]:
    """The first `between a and b` of a sentence."""
    found = re.search(r"between ([\d.e−+]+) and (?:> )?([\d.e−+]+)", text)
    assert found is not None, text
    return [float(end.replace("−", "-")) for end in found.groups()]


SMALL = "response y { aa, bb, cc } ~ Categorical(p)\nfactor f { one, two }\neffects softmax(p) = 1 + f\n"


def test_what_the_priors_imply_of_all_levels(explained: Explained) -> None:
    spec = f"{SMALL}prior Intercept[bb] ~ Normal(0, 1)\nprior Intercept[cc] ~ Normal(1, 2)\nprior f ~ Normal(0, 3)\n"
    first, second = explained(spec).sections
    assert first.implied == ()
    rng = np.random.default_rng(0)
    one = rng.normal(0, 1, 300_000), rng.normal(1, 2, 300_000)
    found = softmax(np.stack([np.zeros(300_000), *one]), axis=0)
    assert len(second.implied) == 3
    heads = ("The priors together put the probability of aa (95%)", "They put that of bb", "They put that of cc")
    for said, head, values in zip(second.implied, heads, found, strict=True):
        assert said.startswith(f"{head} between")
        assert "in one" in said
        assert between(said) == pytest.approx(np.quantile(values, (0.025, 0.975)), rel=0.08)


def test_levels_with_the_same_priors_are_told_alike(explained: Explained) -> None:
    told = explained(f"{SMALL}{PRIORS}prior f ~ Normal(0, 1)\n".replace("prior effects ~ Normal(0, 0.5)\n", ""))
    implied = told.sections[1].implied
    assert len(implied) == 2
    assert implied[1].startswith("They put those of bb and cc each between ")


def test_priors_that_make_a_level_certain_are_absurd(explained: Explained) -> None:
    told = explained(f"{SMALL}prior Intercept ~ Normal(0, 1)\nprior f ~ Normal(0, 1)\nprior f[cc] ~ Normal(0, 40)\n")
    found = re.fullmatch(
        r"With probability ([\d.]+) these priors allow one level of y to be nearly certain \(a probability above "
        r"0.99\) in two. The widest of them is `prior f\[cc\] ~ Normal\(0, 40\)`",
        told.sections[1].implied[-1],
    )
    assert found is not None, told.sections[1].implied
    rng = np.random.default_rng(1)
    bb, cc = rng.normal(0, np.sqrt(2), 300_000), rng.normal(0, np.hypot(1, 40), 300_000)
    largest = softmax(np.stack([np.zeros(300_000), bb, cc]), axis=0).max(axis=0)
    assert float(found[1]) == pytest.approx(np.mean(largest > 0.99), abs=0.015)


def test_priors_that_are_improper_or_unknown_imply_nothing(explained: Explained) -> None:
    assert not any(s.implied for s in explained(SMALL).sections)
    flat = explained(f"{SMALL}prior f ~ Normal(0, 1)\nprior Intercept ~ Flat()\n").sections[1].implied
    assert flat == ("What the priors imply together has no limits: that of Intercept[bb] and Intercept[cc] is flat",)


def test_the_prior_of_an_estimand_is_that_of_all_predictors(named: Named) -> None:
    lines = "prior Intercept ~ Normal(0, 2)\nprior effects ~ Normal(0, 0.5)\n"
    own = design(f"{lines}estimand e = probability(walk, at(season = dry, town = north, income = 30))\n")
    said = named(explain(own.schema, own), "e").prior_text
    one = np.random.default_rng(2).normal(0, 2, (2, 300_000))
    values = softmax(np.stack([np.zeros(300_000), *one]), axis=0)[2]
    assert between(said) == pytest.approx(np.quantile(values, (0.025, 0.975)), rel=0.08)


def test_a_probability_is_not_told_as_one(named: Named) -> None:
    lines = "prior Intercept ~ Normal(0, 9)\nprior effects ~ Normal(0, 0.5)\n"
    own = design(f"{lines}estimand e = probability(walk, at(season = dry, town = north, income = 30))\n")
    assert named(explain(own.schema, own), "e").prior_text.endswith("and > 0.9999")


def test_after_a_fit(travel: Design, told: Explanation, named: Named) -> None:
    draws = made_draws(travel, 2, 100, 5)
    after = with_estimates(told, derive(told, draws).numbers)
    posterior = draws.posterior
    assert posterior["season"].shape == (2, 100, 2, 2)
    wet = [posterior["Intercept"][..., k] + posterior["season"][..., k, 0] for k in range(2)]
    wanted = softmax(np.stack([np.zeros_like(wet[0]), *wet]), axis=0)
    cells = {c.name: c for c in after.cells[2].cells}
    for k, level in enumerate(LEVELS):
        estimate = cells[f"P(mode = {level}) at season = wet, town = north"].estimate
        assert estimate is not None
        ends = np.quantile(wanted[k], (0.025, 0.5, 0.975))
        assert (estimate.low, estimate.median, estimate.high) == pytest.approx(tuple(ends))
    odds = next(c for c in after.cells[1].cells if c.name == "p[walk] at season = wet, town = north").estimate
    assert odds is not None
    assert odds.median == pytest.approx(np.median(wet[1]))
    one = with_estimates(told, {named(told, "income[car]").number: Estimate(0.5, 0.2, 0.9, 1.0, 1.0, 900, 900, 0.001)})
    assert named(one, "income[car]").response.startswith(
        "the odds of car against bus are multiplied by 1.6 (95%: 1.2 to 2.5; odds ratio) per +1 kEUR of income"
    )


def test_equations_are_those_of_each_level(told: Explanation) -> None:
    assert told.equations is not None
    assert [(p.parameter, p.link, p.level) for p in told.equations.predictors] == [
        ("p", "softmax", "car"),
        ("p", "softmax", "walk"),
    ]
    symbols = told.equations.symbols
    assert len(set(symbols.values())) == len(symbols) == 14
    text = to_latex(told)
    assert r"\text{mode}_i &\sim \text{Categorical}(p_i)" in text
    assert r"where \(p_i\) is the probability of each level. The predictors are" in text
    for level in ("car", "walk"):
        odds = rf"\log\frac{{\Pr(\text{{mode}}_i = \text{{{level}}})}}{{\Pr(\text{{mode}}_i = \text{{bus}})}} &= "
        assert text.count(odds) == 1
        assert rf"\beta_{{\text{{{level}}},0}}" in text
        assert (
            rf"\beta^{{\text{{season}}}}_{{\text{{{level}}},\text{{wet}}}}\, [\text{{season}}_i = \text{{wet}}]" in text
        )
    many = explain(schema_of("response y { " + ", ".join(f"m{i}" for i in range(9)) + " } ~ Categorical(p)\n"
                             "factor f { one, two }\neffects softmax(p) = 1 + f"))  # fmt: skip
    assert many.equations is not None
    assert {s.letter for s in many.equations.symbols.values()} == {"beta"}
    assert len(set(many.equations.symbols.values())) == 16
    assert to_latex(many).count(r"\log\frac") == 2  # the first and the last


def test_json_holds_what_probabilities_are_made_of(travel: Design, told: Explanation) -> None:
    data = json.loads(to_json(told))
    assert [e.message for e in Draft202012Validator(SCHEMA).iter_errors(data)] == []
    values = drawn(travel, 6)
    for cell in data["cells"][2]["cells"]:
        made = cell["probability"]
        assert made["link"] == "softmax"
        sums = [sum(w * values[name] for name, w in terms.items()) for terms in made["predictors"]]
        at = cell["coords"]
        wanted = probabilities(values, at["season"], at["town"], 30)[at["mode"]]
        assert softmax([0.0, *sums])[made["position"]] == pytest.approx(wanted)
        assert made["level"] == at["mode"]
    first, second = data["equations"]["predictors"]
    assert (first["level"], second["level"]) == ("car", "walk")
    row = {"season": "wet", "town": "south", "income": 37.0}
    for predictor, wanted in zip((first, second), etas(values, "wet", "south", 37.0), strict=True):
        eta = 0.0
        for summand in predictor["summands"]:
            product = values[summand["coefficient"]["element"]]
            for r in summand["regressors"]:
                is_level = r["kind"] == "indicator"
                product *= (
                    row[r["factor"]] == r["level"] if is_level else (row[r["covariate"]] - r["center"]) / r["scale"]
                )
            eta += product
        assert eta == pytest.approx(wanted)


def test_figures(travel: Design) -> None:
    """Before a fit one picture stands for all levels, after it each has its own."""
    assert list(figures_of(travel.schema)) == ["cells", "coding season", "coding town"]
    draws = made_draws(travel, 2, 20, 1)

    def of(equation: object) -> np.ndarray:
        return np.stack([draws.of(c).reshape(-1) for c in equation.coefficients], axis=1)  # type: ignore[attr-defined]

    found = figures_of(travel.schema, of)
    assert list(found) == ["cells car", "cells walk", "coding season", "coding town"]
    texts = [t.get_text() for t in found["cells walk"].texts]
    assert any("walk against bus" in t for t in texts)
    assert any(t.startswith("Intercept[walk]") for t in texts)


def test_two_levels(explained: Explained, named: Named) -> None:
    spec = "response use { N, Y } ~ Categorical(p)\nfactor f { one, two }\neffects softmax(p) = 1 + f\n"
    told = explained(spec, {"use": ["N", "Y", "Y", "N"] * 3, "f": ["one", "two"] * 6})
    assert told.sections[0].lead == "Scale: log odds of use = Y against N. These odds are P(use = Y)/P(use = N)."
    assert named(told, "f[Y, two - one]").response == (
        "the odds of use = Y against N are exp(coefficient) times as large for two as for one: an odds ratio"
    )
    assert told.facts[0] == "p is the probability of each level; its predictor is the log odds of Y against N"
    assert told.cells[1].cells[1].arithmetic == "exp(eta[Y])/(1 + exp(eta[Y]))"


@pytest.mark.parametrize(
    ("response", "said"),
    [
        ('y "answer" { no, perhaps }', "the odds of an answer of perhaps against no are"),
        ("y { no, perhaps }", "the odds of y = perhaps against no are"),
        ("y { car, bus }", "the odds of bus against car are"),
        ('y "travel mode" { "a - b", bus }', 'the odds of bus against "a - b" are'),
        ('y "travel mode" { one, bus }', "the odds of a travel mode of bus against one are"),
    ],
)
def test_levels_that_say_nothing_alone_are_named(explained: Explained, named: Named, response: str, said: str) -> None:
    """`one` is a level of a factor as well."""
    spec = f"response {response} ~ Categorical(p)\nfactor f {{ one, two }}\neffects softmax(p) = 1 + f\n"
    told = explained(spec)
    assert told.sections[0].meanings[0].response.startswith(said)


@pytest.mark.parametrize("form", ["text", "markdown", "html", "latex", "json"])
def test_six_levels_in_every_form(form: str) -> None:
    spec = (
        'response mode { "a - b", bus, car, "on foot", "6", "train, fast" } reference bus ~ Categorical(p)\n'
        "factor town { north, south, east } coding sum\ncovariate x\neffects softmax(p) = 1 + town * x\n"
        'estimand e = probability("a - b", at(town = south))\n'
    )
    told = hlm.parse(spec).explain().to(form)  # type: ignore[arg-type]
    for level in ("a - b", "on foot", "train, fast"):
        assert level in told
    assert "′" not in told
