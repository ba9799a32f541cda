"""What is said where the latent quantity of levels in order differs in spread: what the numbers do to probabilities."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.coded import Element
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation, LevelProbability, Meaning

SPEC = Path(__file__).parents[2] / "specs" / "wine_scale.hlm"


@pytest.fixture(scope="module")
def wine() -> Explanation:
    design = hlm.load(SPEC).bind()
    return explain(design.schema, design)


def value(element: Element) -> np.ndarray:
    """A draw of each number, made of its name."""
    if element.variable == "cutpoints":
        return np.array(-1.1 + 0.9 * element.position)
    return np.array({"temp": 0.8, "contact": 0.5, "disc_temp": -0.4}[element.variable])


def probability(k: int, eta: float, disc: float) -> float:
    """Of a level, by its definition."""
    ends = np.array([-np.inf, -1.1, -0.2, 0.7, 1.6, np.inf])
    return float(np.diff(stats.norm.cdf(disc * (ends - eta)))[k])


def cells(told: Explanation) -> list[Meaning]:
    return [row for table in told.cells for row in table.cells if isinstance(row.number, LevelProbability)]


def test_cells_have_the_probabilities_of_their_disc(wine: Explanation) -> None:
    found = cells(wine)
    assert len(found) == 20
    for row in found:
        at = dict(row.coords)
        eta = 0.8 * (at["temp"] == "warm") + 0.5 * (at["contact"] == "yes")
        disc = np.exp(-0.4 * (at["temp"] == "warm"))
        truth = probability(int(at["rating"]) - 1, eta, disc)
        assert float(evaluate(row.number, value)) == pytest.approx(truth, rel=1e-10)
        assert ("disc" in row.arithmetic) == (at["temp"] == "warm")


def test_no_effect_is_said_to_be_one_on_odds(wine: Explanation) -> None:
    """It is one on the latent quantity; a cutpoint is a probability when disc is 1, and that is said with it."""
    section = wine.sections[0]
    assert "an effect changes the probit of the probability of a higher bitterness by disc times itself" in section.lead
    for meaning in section.meanings:
        if meaning.kind == "cutpoint":
            assert meaning.text.endswith(", when disc is 1")
            assert "when disc is 1" in meaning.response
            assert meaning.population is None
        else:
            assert meaning.response == ""


def test_coefficients_of_disc_are_ratios(wine: Explanation) -> None:
    section = next(s for s in wine.sections if s.title == "common effects on disc")
    (temp,) = section.meanings
    assert temp.response.startswith("disc is exp(coefficient) times as large for warm as for cold")
    assert "Its 1 is fixed at 0: disc is 1 in cold for the average judge" in section.lead
    (share,) = [m for s in wine.sections for m in s.meanings if m.name == "share_judge"]
    sds = {"sd_judge": 0.6}
    found = evaluate(share.number, lambda e: np.array(sds[e.variable]))
    assert float(found) == pytest.approx(0.36 / 1.36)
