"""What is said where the latent quantity of levels in order differs in spread: what the numbers do to probabilities."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy import special, stats

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


STEPS = """data "{}"
response rating ordered {{ 1 < 2 < 3 < 4 < 5 }} ~ {}(eta, cutpoints, disc)
factor temp {{ cold, warm }} reference cold
factor contact {{ no, yes }} reference no
effects eta = 1 + temp
effects cutpoints = 1 + contact
effects log(disc) = 1 + contact
"""


@pytest.mark.parametrize(
    ("family", "where"),
    [
        ("StoppingRatio", "At each level that is reached an effect changes the log odds of going beyond a level"),
        ("AdjacentCategory", "Of each two neighbouring levels an effect changes the log odds of the higher of two"),
    ],
)
def test_of_separate_steps(family: str, where: str) -> None:
    """Beside effects on cutpoints, which disc multiplies, too."""
    text = STEPS.format(SPEC.parent / "data" / "wine.csv", family)
    told = explain(hlm.parse(text).bind().schema)
    assert where in told.sections[0].lead
    assert "by disc times itself" in told.sections[0].lead
    (effect,) = (m for m in told.sections[0].meanings if m.name == "temp[warm - cold]")
    assert effect.response == ""
    (raised,) = (m for s in told.sections for m in s.meanings if m.name == "cutpoints_contact[1|2, yes - no]")
    assert raised.response == ""  # no ratio of odds where disc is not 1
    found = cells(told)
    assert len(found) == 20
    rises = np.array([0.3, -0.4, 0.2, 0.1])

    def numbers(element: Element) -> np.ndarray:
        raised = {"cutpoints_contact": rises}.get(element.variable)
        own = {"disc_contact": -0.4} if raised is None else {"cutpoints_contact": raised[element.position]}
        return np.array(own[element.variable]) if element.variable in own else value(element)

    for row in found:
        at = dict(row.coords)
        is_yes = at["contact"] == "yes"
        disc = np.exp(-0.4 * is_yes)
        inside = disc * (0.8 * (at["temp"] == "warm") - (np.linspace(-1.1, 1.6, 4) + rises * is_yes))
        if family == "AdjacentCategory":
            each = special.softmax(np.append(0.0, np.cumsum(inside)))
        else:
            reached = np.append(1.0, np.cumprod(special.expit(inside)))
            each = reached * np.append(special.expit(-inside), 1.0)
        assert float(evaluate(row.number, numbers)) == pytest.approx(each[int(at["rating"]) - 1], rel=1e-10)
        assert ("disc" in row.arithmetic) == (is_yes and row.arithmetic != "1 − the probabilities of all higher levels")


def test_coefficients_of_disc_are_ratios(wine: Explanation) -> None:
    section = next(s for s in wine.sections if s.title == "common effects on disc")
    (temp,) = section.meanings
    assert temp.response.startswith("disc is exp(coefficient) times as large for warm as for cold")
    assert "Its 1 is fixed at 0: disc is 1 in cold for the average judge" in section.lead
    (share,) = [m for s in wine.sections for m in s.meanings if m.name == "share_judge"]
    sds = {"sd_judge": 0.6}
    found = evaluate(share.number, lambda e: np.array(sds[e.variable]))
    assert float(found) == pytest.approx(0.36 / 1.36)
