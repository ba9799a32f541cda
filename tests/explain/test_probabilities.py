"""Probabilities of levels as they are told: estimands, and the table that has each level in each cell."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import numpy as np
import pytest
from explained_designs import design_of
from jsonschema import Draft202012Validator
from scipy.special import expit
from test_json import SCHEMA

from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain, with_estimates
from hlmdsl.explain.meaning import CellTable, Explanation, LevelProbability, Meaning
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.cell_table import MOST_PROBABILITIES, cell_tables
from hlmdsl.explain.sections.estimand_section import explain_estimands
from hlmdsl.explain.write import html, latex, markdown
from hlmdsl.explain.write import plain_text as text
from hlmdsl.explain.write.json import to_json
from hlmdsl.results.derived_estimates import derive
from tests.fits.made_fits import made_draws

WINE = (
    'response rating "bitterness" ordered { 1 < 2 < 3 < 4 } ~ OrderedLogistic(eta, cutpoints)\n'
    "factor temp { cold, warm } reference cold\nfactor skins { no, yes } reference no\ncovariate age\n"
    "effects eta = 1 + temp + skins + age + (1 | judge)\ngroup judge\n"
)
N = 48
TABLE: dict[str, Sequence[object]] = {
    "rating": [str(1 + i * 7 % 4) for i in range(N)],
    "temp": ["cold", "warm"] * (N // 2),
    "skins": ["no", "no", "yes", "yes"] * (N // 4),
    "age": [float(i % 5) for i in range(N)],
    "judge": [f"j{i % 6}" for i in range(N)],
}


def design(estimands: str = "") -> Design:
    return design_of(WINE + estimands, TABLE)


def told(expression: str) -> Meaning:
    own = design(f"estimand e = {expression}")
    section = explain_estimands(own.schema, {}, own.rows)
    assert section is not None
    return section.meanings[0]


def tables(own: Design) -> tuple[CellTable, ...]:
    return cell_tables(Predictor(Words(own.schema), own.schema.main, None))


def explanation_of(own: Design) -> Explanation:
    return Explanation("wine", None, "", (), (), tables(own))


OF_A_JUDGE = "for a judge whose deviations are zero"


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        (
            "probability(2, at(temp = warm, skins = no))",
            f"the probability of a bitterness of 2 at warm, skins no, age = 0, {OF_A_JUDGE}",
        ),
        (
            "probability(3, at(temp = warm, skins = no)) + probability(4, at(temp = warm, skins = no))",
            f"the probability of a bitterness of 3 or higher at warm, skins no, age = 0, {OF_A_JUDGE}",
        ),
        (
            "probability(2, at(temp = warm)) + probability(1, at(temp = warm))",
            "the probability of a bitterness of 2 or lower at warm, age = 0, averaged with equal weight over the "
            f"levels of skins, {OF_A_JUDGE}",
        ),
        (
            "average(probability(4, at(temp = warm)) + probability(1, at(temp = warm)), over = judge)",
            "the probability of a bitterness of 1 or 4 at warm, age = 0, averaged with equal weight over the levels of "
            "skins, averaged over judges (the normal distribution of their deviations there integrated out)",
        ),
        (
            "probability(3, at(temp = warm)) + probability(4, at(temp = warm)) - probability(3, at(temp = cold)) "
            "- probability(4, at(temp = cold))",
            "the probability of a bitterness of 3 or higher, averaged with equal weight over the levels of skins, "
            f"{OF_A_JUDGE}: at warm, age = 0 minus at cold, age = 0",
        ),
        (
            "probability(4, at(temp = warm, skins = no))/probability(4, at(temp = cold, skins = no))",
            f"the probability of a bitterness of 4, {OF_A_JUDGE}: at warm, skins no, age = 0, divided by that at cold, "
            "skins no, age = 0",
        ),
        (
            "slope(age, probability(4, at(temp = warm, skins = no)))",
            "the slope of the probability of a bitterness of 4 per unit of age at warm, skins no, age = 0, "
            + OF_A_JUDGE,
        ),
    ],
)
def test_sentences(expression: str, sentence: str) -> None:
    assert told(expression).response == sentence


@pytest.mark.parametrize(
    ("expression", "formula"),
    [
        ("probability(1, at(temp = cold, skins = no))", "expit(cutpoints[1|2])"),
        ("probability(1, at(temp = warm, skins = no))", "expit(cutpoints[1|2] − temp[warm - cold])"),
        (
            "probability(2, at(temp = warm, skins = no, age = 2))",
            "expit(cutpoints[2|3] − temp[warm - cold] − 2 age) − expit(cutpoints[1|2] − temp[warm - cold] − 2 age)",
        ),
        ("probability(4, at(temp = cold, skins = no, age = -1))", "1 − expit(cutpoints[3|4] + age)"),
        (
            "average(probability(4, at(temp = cold, skins = no)), over = judge)",
            "E[1 − expit(cutpoints[3|4] − deviation of judge)]",
        ),
        (
            "probability(4, at(temp = warm, skins = no))/probability(4, at(temp = cold, skins = no))",
            "(1 − expit(cutpoints[3|4] − temp[warm - cold]))/(1 − expit(cutpoints[3|4]))",
        ),
    ],
)
def test_formulas(expression: str, formula: str) -> None:
    assert told(expression).arithmetic == formula


def test_what_is_asked_of_them() -> None:
    """A probability is not compared with zero, a ratio is with 1, and no end of the scale is reached by rounding."""
    one, two = "probability(4, at(temp = warm))", "probability(4, at(temp = cold))"
    value, sum_, ratio, difference = (told(e) for e in (one, f"{one} + {two}", f"{one}/{two}", f"{one} - {two}"))
    assert (value.is_value, value.always_positive, value.unit, value.apart) == (True, True, None, (0.0, 1.0))
    assert (sum_.always_positive, ratio.is_ratio) == (True, True)
    assert (difference.always_positive, difference.is_value) == (False, False)


def test_each_level_has_a_row_in_each_cell() -> None:
    sums, probabilities = tables(design())
    assert sums.title == "each cell of eta as a sum of coefficients, at age = 0"
    assert [(c.text, c.frame) for c in sums.cells[:2]] == [
        ("eta in cold, skins no, at age = 0", None),
        ("eta in cold, skins yes, at age = 0", None),
    ]
    assert probabilities.title == (
        "the probability of each level of bitterness for the average judge, eta as in the cell above, at age = 0"
    )
    assert probabilities.factors == ("temp", "skins", "rating")
    assert [(dict(c.coords)["rating"], c.arithmetic) for c in probabilities.cells[:4]] == [
        ("1", "expit(cutpoints[1|2])"),
        ("2", "expit(cutpoints[2|3]) − expit(cutpoints[1|2])"),
        ("3", "expit(cutpoints[3|4]) − expit(cutpoints[2|3])"),
        ("4", "1 − expit(cutpoints[3|4])"),
    ]
    last = probabilities.cells[-2]
    assert last.name == "P(rating = 3) at temp = warm, skins = yes"
    assert last.arithmetic == "expit(cutpoints[3|4] − eta) − expit(cutpoints[2|3] − eta)"
    assert len(probabilities.cells) == 4 * len(sums.cells)


def test_what_rows_settle_is_the_distance_to_the_cutpoints() -> None:
    """Where each row has one of two treatments, the effects of both together are as well a shift of all cutpoints."""
    spec = (
        "response r ordered { a < b < c } ~ OrderedLogistic(eta, cutpoints)\nfactor f { no, yes }\n"
        "factor h { no, yes }\neffects eta = 1 + f + h\nestimand f_alone = probability(c, at(f = yes, h = no))\n"
        "estimand neither = probability(c, at(f = no, h = no))\nestimand averaged = probability(c, at(f = yes))\n"
        "estimand difference = at(f = yes, h = no) - at(f = no, h = yes)\nestimand effect = at(f = yes) - at(f = no)\n"
    )
    own = design_of(spec, {"r": list("abc") * 4, "f": ["yes", "no"] * 6, "h": ["no", "yes"] * 6})
    told = explain(own.schema, own)
    assert {m.name: m.determined for m in told.meanings if m.kind == "estimand"} == {
        "f_alone": True,
        "neither": False,
        "averaged": False,
        "difference": True,
        "effect": False,
    }
    assert [c.determined for c in told.cells[1].cells] == [False] * 3 + [True] * 6 + [False] * 3


def test_what_the_priors_say_of_it_has_cutpoints_that_rise() -> None:
    """Of equal priors those that rise are sorted ones; taken as they come, half would give a negative probability."""
    spec = (
        f"{WINE}prior cutpoints ~ Normal(0, 1.5)\nprior effects ~ Normal(0, 1)\nprior sd(judge) ~ HalfNormal(1)\n"
        "estimand e = probability(2, at(temp = warm, skins = no))"
    )
    own = design_of(spec, TABLE)
    (meaning,) = (m for m in explain(own.schema, own).meanings if m.name == "e")
    rng = np.random.default_rng(0)
    cuts = np.sort(rng.normal(0, 1.5, (400_000, 3)), axis=1) - rng.normal(0, 1, (400_000, 1))
    wanted = np.quantile(expit(cuts[:, 1]) - expit(cuts[:, 0]), [0.025, 0.975])
    told = re.fullmatch(r"95% of the prior: between (\S+) and (\S+)", meaning.prior_text)
    assert told is not None
    assert [float(end) for end in told.groups()] == pytest.approx(wanted, rel=0.08)


def test_many_cells_are_counted() -> None:
    levels = [f"f{i}" for i in range(20)]
    spec = "response r ordered { a < b < c < d } ~ OrderedLogistic(eta, cutpoints)\nfactor f\neffects eta = 1 + f\n"
    table = {"f": levels * 4, "r": [level for level in "abcd" for _ in range(20)]}
    sums, probabilities = tables(design_of(spec, table))
    assert len(sums.cells) == 20
    assert len(probabilities.cells) == MOST_PROBABILITIES
    assert probabilities.title.endswith("eta as in the cell above (the first 15 of 20 cells)")


def test_after_a_fit_each_has_its_own_interval() -> None:
    own = design()
    draws = made_draws(own, 2, 200, 3)
    before = explanation_of(own)
    after = with_estimates(before, derive(before, draws).numbers)
    sums, probabilities = after.cells
    posterior = draws.posterior
    assert sums.cells[0].amount == ""  # the reference cell is zero whatever the draws
    for cell in probabilities.cells:
        at = dict(cell.coords)
        eta = (at["temp"] == "warm") * posterior["temp"][..., 0] + (at["skins"] == "yes") * posterior["skins"][..., 0]
        below = [
            np.zeros_like(eta),
            *(expit(posterior["cutpoints"][..., k] - eta) for k in range(3)),
            np.ones_like(eta),
        ]
        level = int(at["rating"])
        wanted = below[level] - below[level - 1]
        assert cell.estimate is not None
        low, median, high = np.quantile(wanted, [0.025, 0.5, 0.975])
        assert (cell.estimate.low, cell.estimate.median, cell.estimate.high) == pytest.approx((low, median, high))
    assert "P(> 0)" not in " ".join(c.amount for c in probabilities.cells)


def test_it_is_the_number_that_the_estimand_is() -> None:
    from hlmdsl.design.evaluate import evaluate_estimand
    from hlmdsl.explain.derived import evaluate

    own = design("estimand e = probability(3, at(temp = warm, skins = yes))")
    draws = made_draws(own, 2, 50, 4)
    estimand = evaluate_estimand(own, own.model.estimands[0], draws.posterior)
    cell = next(c for c in tables(own)[1].cells if c.name == "P(rating = 3) at temp = warm, skins = yes")
    assert isinstance(cell.number, LevelProbability)
    np.testing.assert_allclose(evaluate(cell.number, draws.of), estimand, rtol=1e-14)


def test_every_form_has_the_table() -> None:
    own = design()
    before = explanation_of(own)
    after = with_estimates(before, derive(before, made_draws(own, 2, 200, 3)).numbers)
    for explanation in (before, after):
        shown = text.to_text(explanation, width=100)
        assert max(map(len, shown.splitlines())) <= 100
        assert "warm  yes    4" in shown
        assert "formula" in markdown.to_markdown(explanation)
        assert latex.to_latex(explanation).count("expit(cutpoints") > 16
        assert len(re.findall(r"<tr>", html.to_html(explanation))) > 20
    assert "probability (95%)" in text.to_text(after)
    validator = Draft202012Validator({**SCHEMA, "required": []})
    data = json.loads(to_json(before))
    assert [e.message for e in validator.iter_errors(data) if "equations" not in e.json_path] == []
    (cell,) = [c for c in data["cells"][1]["cells"] if c["name"] == "P(rating = 2) at temp = warm, skins = no"]
    assert cell["sum"] is None
    assert cell["probability"] == {
        "level": "2",
        "position": 1,
        "link": "logit",
        "predictor": {"temp[warm - cold]": 1.0},
        "cutpoints": ["cutpoints[1|2]", "cutpoints[2|3]", "cutpoints[3|4]"],
        "among": "all",
        "of_higher": False,
    }
