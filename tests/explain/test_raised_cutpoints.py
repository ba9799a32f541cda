"""What is said of effects on single cutpoints: which way they go, and what the numbers do to probabilities."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import special

import hlmdsl as hlm
from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation, LevelProbability

WINE = Path(__file__).parents[2] / "specs" / "data" / "wine.csv"
SPEC = """data "{}"
response rating ordered {{ 1 < 2 < 3 < 4 < 5 }} ~ {}
factor temp {{ cold, warm }} reference cold
factor contact {{ no, yes }} reference no
covariate bottle center 4
group judge
effects eta = 1 + temp{} + (1 | judge)
effects cutpoints = 1 + contact + bottle
"""
CUTS, RAISED, BY_BOTTLE = (
    np.array([-1.1, 0.9, 0.2, 1.5]),
    np.array([-0.5, 0.3, 0.0, -0.9]),
    np.array([0.1, -0.2, 0.3, 0]),
)
TEMP, SD = 0.8, 0.7
FAMILIES = (
    "StoppingRatio(eta, cutpoints)",
    "ContinuationRatio(eta, cutpoints, link = cloglog)",
    "AdjacentCategory(eta, cutpoints)",
    "OrderedLogistic(eta, cutpoints)",
    "OrderedCloglog(eta, cutpoints)",
)


def numbers_of(family: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cutpoints, and what raises them: where they have to be in order, in order wherever rows are."""
    if family.startswith("Ordered"):
        return np.sort(CUTS), 0.3 * RAISED, 0.2 * BY_BOTTLE
    return CUTS, RAISED, BY_BOTTLE


def probabilities(family: str, eta: np.ndarray, cuts: np.ndarray) -> np.ndarray:
    """(..., levels), by their definitions."""
    inside = eta[..., None] - cuts
    if family.startswith("Ordered"):
        low = special.expit(-inside) if "Logistic" in family else -np.expm1(-np.exp(-inside))
        ends = np.zeros((*eta.shape, 1)), np.ones((*eta.shape, 1))
        return np.diff(np.concatenate([ends[0], low, ends[1]], axis=-1), axis=-1)
    if family.startswith("Adjacent"):
        steps = np.concatenate([np.zeros((*eta.shape, 1)), np.cumsum(inside, axis=-1)], axis=-1)
        return np.asarray(special.softmax(steps, axis=-1))
    on = special.expit(inside) if family.startswith("Stopping") else -np.expm1(-np.exp(inside))
    reached = np.concatenate([np.ones((*eta.shape, 1)), np.cumprod(on, axis=-1)], axis=-1)
    return np.asarray(reached * np.concatenate([1 - on, np.ones((*eta.shape, 1))], axis=-1))


def truth(family: str, warm: int, yes: int, bottle: float = 4.0, z: np.ndarray | None = None) -> np.ndarray:
    base, raised, by_bottle = numbers_of(family)
    cuts = base + raised * yes + by_bottle * (bottle - 4)
    eta = np.array(TEMP * warm) if z is None else TEMP * warm + SD * z
    return probabilities(family, eta, cuts)


def value(element: Element, family: str) -> np.ndarray:
    """A draw of each number."""
    base, raised, by_bottle = numbers_of(family)
    own = {"cutpoints": base, "cutpoints_contact": raised, "cutpoints_bottle": by_bottle, "temp": np.array([TEMP])}
    return np.array(own[element.variable][element.position])


def design(family: str, estimands: str = "", more: str = "") -> Design:
    return hlm.parse(SPEC.format(WINE, family, more) + estimands).bind()


@pytest.mark.parametrize("family", FAMILIES)
def test_cells_have_the_probabilities_of_their_cutpoints(family: str) -> None:
    own = design(family)
    rows = [row for table in explain(own.schema, own).cells for row in table.cells]
    found = [row for row in rows if isinstance(row.number, LevelProbability)]
    assert len(found) == 20
    for row in found:
        at = dict(row.coords)
        each = truth(family, at["temp"] == "warm", at["contact"] == "yes")
        assert float(evaluate(row.number, lambda e: value(e, family))) == pytest.approx(
            each[int(at["rating"]) - 1], rel=1e-10
        )


@pytest.mark.parametrize("family", FAMILIES)
def test_estimands_are_with_raised_cutpoints(family: str) -> None:
    """At points, averaged over units, and their slopes along what raises cutpoints against differences."""
    point = "at(temp = warm, contact = yes, bottle = 5)"
    asked = {
        "point": f"probability(2, {point})",
        "average": f"average(probability(2, {point}), over = judge)",
        "slope": f"slope(bottle, probability(2, {point}))",
        "slope_of_average": f"average(slope(bottle, probability(2, {point})), over = judge)",
    }
    lines = "".join(f"estimand {name} = {text}\n" for name, text in asked.items())
    own = design(family, lines)
    values = {
        "temp": np.array([TEMP]),
        "cutpoints": numbers_of(family)[0],
        "cutpoints_contact": numbers_of(family)[1][:, None],
        "cutpoints_bottle": numbers_of(family)[2],
        "sd_judge": np.array([SD]),
    }
    z, w = np.polynomial.hermite_e.hermegauss(60)

    def at(bottle: float, averaged: bool) -> float:
        each = truth(family, 1, 1, bottle, z if averaged else None)[..., 1]
        return float(each @ w / w.sum()) if averaged else float(each)

    h = 1e-5
    expected = {
        "point": at(5, False),
        "average": at(5, True),
        "slope": (at(5 + h, False) - at(5 - h, False)) / (2 * h),
        "slope_of_average": (at(5 + h, True) - at(5 - h, True)) / (2 * h),
    }
    for estimand in own.model.estimands:
        found = float(evaluate_estimand(own, estimand, values))
        assert found == pytest.approx(expected[estimand.name], rel=1e-6, abs=1e-9), estimand.name


def told(family: str) -> Explanation:
    return explain(hlm.parse(SPEC.format(WINE, family, "")).bind().schema)


def sentence(explanation: Explanation, name: str) -> str:
    return next(m.response or m.text for s in explanation.sections for m in s.meanings if m.name == name)


def test_what_raises_a_cutpoint_makes_stopping_there_more_probable() -> None:
    stopping = told("StoppingRatio(eta, cutpoints)")
    said = sentence(stopping, "cutpoints_contact[2|3, yes - no]")
    assert "the odds of stopping at a rating of 2, once it is reached, are exp(coefficient) times as large" in said
    lead = next(s.lead for s in stopping.sections if s.title == "common effects on cutpoints[1|2]")
    assert "what raises a cutpoint makes stopping at its level more probable, once that is reached" in lead
    adjacent = sentence(told("AdjacentCategory(eta, cutpoints)"), "cutpoints_contact[2|3, yes - no]")
    assert "the odds of a rating of 2, where it is 2 or 3, are exp(coefficient) times as large for contact" in adjacent
    # under cloglog the hazard is of going beyond, which falls as the cutpoint rises
    hazard = sentence(told("ContinuationRatio(eta, cutpoints, link = cloglog)"), "cutpoints_contact[2|3, yes - no]")
    assert "the hazard of going beyond a rating of 2, once it is reached, is exp(coefficient) times as large" in hazard
    assert "for contact no as for contact yes" in hazard


def test_what_raises_a_cutpoint_makes_lower_levels_more_probable() -> None:
    cumulative = told("OrderedLogistic(eta, cutpoints)")
    said = sentence(cumulative, "cutpoints_contact[2|3, yes - no]")
    assert "the odds of a rating of 2 or lower are exp(coefficient) times as large for contact yes" in said
    lead = next(s.lead for s in cumulative.sections if s.title == "common effects on cutpoints[1|2]")
    assert "what raises a cutpoint makes its level or a lower one more probable" in lead
    assert "no posterior draw has any that cross there" in lead


def test_a_cutpoint_is_read_where_nothing_raises_it() -> None:
    said = next(m.text for m in told("StoppingRatio(eta, cutpoints)").sections[0].meanings if m.kind == "cutpoint")
    assert "in cold, contact no" in said
    assert "bottle = 4" in said


def test_the_rows_tell_effects_on_both_sides_from_each_other() -> None:
    """Double temperatures in `eta` and temperatures in `cutpoints` are one effect, and that is said of both."""
    text = SPEC.format(WINE, FAMILIES[0], "").replace("+ bottle", "+ twice").replace("bottle center 4", "twice")
    frame = pd.read_csv(WINE)
    frame["twice"] = 2.0 * (frame["temp"] == "warm")
    own = hlm.parse(text).bind(frame)
    assert any("`twice`" in str(w) and "`temp`" in str(w) for w in own.warnings)
    loose = [m.name for s in explain(own.schema, own).sections for m in s.meanings if m.determined is False]
    assert "temp[warm - cold]" in loose
    assert "cutpoints_twice[1|2]" in loose
    assert "cutpoints_contact[1|2, yes - no]" not in loose
