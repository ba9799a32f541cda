"""What each coefficient is, as weights on points: a row a case."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from math import log

import numpy as np
import pytest

from hlmdsl.design.coded import Element
from hlmdsl.explain.meaning import Explanation, Meaning, Sum
from hlmdsl.explain.write.json import to_json

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]
HEAD = 'response y "score" unit "ms" ~ Normal(mu, sigma)\n'

TWO = "factor block {b1, b2, b3}%s\nfactor direction {orthogonal, parallel}%s\n"
TREATMENT, SUM = TWO % ("", ""), TWO % (" coding sum", " coding sum")
HELMERT = TWO % (" coding helmert", " coding helmert")
DIFFERENCE = TWO % (" coding difference", " coding difference")
DAYS = 'covariate Days unit "day"\n'

F = Fraction
SIXTH = F(1, 6)


def cells(text: str) -> dict[tuple[object, ...], Fraction]:
    """`b1 orthogonal: 1/6, b2 parallel: -1`"""
    found: dict[tuple[object, ...], Fraction] = {}
    for entry in text.split(","):
        at, _, weight = entry.partition(":")
        found[tuple(_value(v) for v in at.split())] = F(weight.strip())
    return found


def _value(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return text


CASES = [
    # declarations, effects, coefficient, weights, words of its sentence
    (TREATMENT, "block * direction", "Intercept", "b1 orthogonal: 1", "score in b1, orthogonal"),
    (
        TREATMENT,
        "block * direction",
        "block[b3 - b1]",
        "b3 orthogonal: 1, b1 orthogonal: -1",
        "b3 minus b1, for orthogonal",
    ),
    (
        TREATMENT,
        "block * direction",
        "direction[parallel - orthogonal]",
        "b1 parallel: 1, b1 orthogonal: -1",
        "parallel minus orthogonal, in b1",
    ),
    (
        TREATMENT,
        "block * direction",
        "block:direction[b2 - b1, parallel - orthogonal]",
        "b2 parallel: 1, b2 orthogonal: -1, b1 parallel: -1, b1 orthogonal: 1",
        "by how much parallel minus orthogonal is larger in b2 than in b1",
    ),
    (
        TREATMENT,
        "block + direction",
        "block[b2 - b1]",
        "b2 orthogonal: 1, b1 orthogonal: -1",
        "b2 minus b1, at every direction",
    ),
    (
        SUM,
        "block + direction",
        "block[b2 - mean]",
        "b2 orthogonal: 2/3, b1 orthogonal: -1/3, b3 orthogonal: -1/3",
        "b2 minus the mean of b1, b2 and b3, at every direction",
    ),
    (
        SUM,
        "block * direction",
        "Intercept",
        "b1 orthogonal: 1/6, b2 orthogonal: 1/6, b3 orthogonal: 1/6, b1 parallel: 1/6, b2 parallel: 1/6, "
        "b3 parallel: 1/6",
        "averaged over b1, b2 and b3 and over orthogonal and parallel",
    ),
    (
        SUM,
        "block * direction",
        "block:direction[b2 - mean, parallel - mean]",
        "b2 parallel: 1/3, b2 orthogonal: -1/3, b1 parallel: -1/6, b1 orthogonal: 1/6, b3 parallel: -1/6, "
        "b3 orthogonal: 1/6",
        "is larger in b2 than on average over b1, b2 and b3",
    ),
    (HELMERT, "block", "block[b3 - mean(b1, b2)]", "b3: 1, b1: -1/2, b2: -1/2", "b3 minus the mean of b1 and b2"),
    (DIFFERENCE, "block", "block[b3 - b2]", "b3: 1, b2: -1", "b3 minus b2"),
    (DIFFERENCE, "block", "Intercept", "b1: 1/3, b2: 1/3, b3: 1/3", "score, averaged over b1, b2 and b3"),
    (TREATMENT, "0 + block + direction", "block[b2]", "b2 orthogonal: 1", "score in b2, orthogonal"),
    (
        TREATMENT,
        "0 + block + direction",
        "direction[parallel - orthogonal]",
        "b1 parallel: 1, b1 orthogonal: -1",
        "parallel minus orthogonal, at every block",
    ),
    (TREATMENT, "0 + block:direction", "block:direction[b2, parallel]", "b2 parallel: 1", "score in b2, parallel"),
    (
        TREATMENT,
        "block / direction",
        "block:direction[b2, parallel - orthogonal]",
        "b2 parallel: 1, b2 orthogonal: -1",
        "parallel minus orthogonal, in b2",
    ),
    (
        "factor g {a1, a2, a3}\ncontrasts g { one = a2 - a1; half = (a3 - a1/2 - a2/2)/2 }\n",
        "g",
        "g[half]",
        "a3: 1/2, a1: -1/4, a2: -1/4",
        "½ times (a3 minus the mean of a1 and a2)",
    ),
    (DAYS, "Days", "Days", "1: 1, 0: -1", "change in score per +1 day of Days"),
    ('covariate Days unit "day" center 4.5 scale 2\n', "Days", "Days", "6.5: 1, 4.5: -1", "per +2 days of Days"),
    ('covariate Days unit "day" center 4.5\n', "Days", "Intercept", "4.5: 1", "score at Days = 4.5"),
    (DAYS, "Days + Days^2", "Days", "1: 1/2, -1: -1/2", "per +1 day of Days, at Days = 0"),
    (DAYS, "Days + Days^2", "Days^2", "1: 1/2, -1: 1/2, 0: -1", "curvature"),
    (
        DAYS + "covariate z\n",
        "Days * z",
        "Days:z",
        "1 1: 1, 1 0: -1, 0 1: -1, 0 0: 1",
        "by how much the change per +1 day of Days grows per +1 of z",
    ),
    (
        "factor arm {ctl, trt}\n" + DAYS,
        "arm * Days",
        "arm:Days[trt - ctl]",
        "trt 1: 1, trt 0: -1, ctl 1: -1, ctl 0: 1",
        "by how much the change per +1 day of Days is larger in trt than in ctl",
    ),
    (
        "factor arm {ctl, trt}\n" + DAYS,
        "arm + arm:Days",
        "arm:Days[trt]",
        "trt 1: 1, trt 0: -1",
        "change in score per +1 day of Days, in trt",
    ),
    (
        "factor a {early, late}\nfactor b {b1, b2}\nfactor c {left, right}\n",
        "a * b * c",
        "a:b:c[late - early, b2 - b1, right - left]",
        "late b2 right: 1, late b2 left: -1, late b1 right: -1, late b1 left: 1, early b2 right: -1, "
        "early b2 left: 1, early b1 right: 1, early b1 left: -1",
        "by how much the excess of b2 over b1 in (right minus left) is larger in late than in early",
    ),
]


@pytest.mark.parametrize(("declared", "effects", "name", "weights", "words"), CASES)
def test_weights_and_words(
    explained: Explained, named: Named, declared: str, effects: str, name: str, weights: str, words: str
) -> None:
    meaning = named(explained(f"{HEAD}{declared}effects mu = {effects}"), name)
    assert {tuple(v for _, v in p.at): p.exact for p in meaning.weights} == cells(weights)
    assert words in meaning.text


def test_log_is_read_between_one_and_two(explained: Explained, named: Named) -> None:
    explanation = explained(HEAD + 'covariate dose unit "mg"\neffects mu = log(dose)')
    slope = named(explanation, "log(dose)")
    assert {p.at: p.weight for p in slope.weights} == {(("dose", 2.0),): 1 / log(2), (("dose", 1.0),): -1 / log(2)}
    assert slope.arithmetic == "1/log 2 ([dose = 2] − [dose = 1])"
    assert named(explanation, "Intercept").text == "expected score at dose = 1"
    (doubling,) = explanation.sections[0].combinations
    assert (doubling.text, doubling.arithmetic) == ("change in score per doubling of dose", "0.693 log(dose)")
    assert doubling.derived == Sum(((Element("log(dose)"), pytest.approx(log(2))),))  # type: ignore[arg-type]
    assert {p.at: p.weight for p in doubling.weights} == {(("dose", 2.0),): 1.0, (("dose", 1.0),): -1.0}


def test_roots_are_written_as_roots(explained: Explained, named: Named) -> None:
    explanation = explained(HEAD + "factor dose {low, mid, high} coding polynomial\neffects mu = dose")
    assert named(explanation, "dose[linear]").arithmetic == "√½ (high − low)"
    assert named(explanation, "dose[quadratic]").arithmetic == "√⅙ low + √⅙ high − √⅔ mid"


# lme4's design for 3 blocks by 2 directions, each factor's hypothesis matrix by MASS::ginv (R 4.4)
R_HYPOTHESES = {
    "treatment": ([[1, 0, 0], [-1, 1, 0], [-1, 0, 1]], [[1, 0], [-1, 1]]),
    "sum": ([[1 / 3] * 3, [2 / 3, -1 / 3, -1 / 3], [-1 / 3, 2 / 3, -1 / 3]], [[0.5, 0.5], [0.5, -0.5]]),
    "difference": ([[1 / 3] * 3, [-1, 1, 0], [0, -1, 1]], [[0.5, 0.5], [-1, 1]]),
    "polynomial": (
        [[1 / 3] * 3, [-(0.5**0.5), 0, 0.5**0.5], [6**-0.5, -2 * 6**-0.5, 6**-0.5]],
        [[0.5, 0.5], [-(0.5**0.5), 0.5**0.5]],
    ),
}


@pytest.mark.parametrize("coding", R_HYPOTHESES)
def test_weights_are_the_products_of_r_hypothesis_matrices(explained: Explained, coding: str) -> None:
    # R's contr.sum leaves the last level out; here the reference is the level left out
    references = (" reference b3", " reference parallel") if coding == "sum" else ("", "")
    declared = TWO % tuple(f"{r} coding {coding}" for r in references)
    explanation = explained(f"{HEAD}{declared}effects mu = block * direction")
    blocks, directions = (np.array(h, dtype=float) for h in R_HYPOTHESES[coding])
    order = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)]
    effects = [m for m in explanation.meanings if m.kind in ("intercept", "effect")]
    levels = (["b1", "b2", "b3"], ["orthogonal", "parallel"])
    for meaning, (i, j) in zip(effects, order, strict=True):
        found = np.zeros((3, 2))
        for p in meaning.weights:
            at = dict(p.at)
            found[levels[0].index(at["block"]), levels[1].index(at["direction"])] += p.weight
        np.testing.assert_allclose(found, np.outer(blocks[i], directions[j]), atol=1e-12)


def test_every_point_of_an_effect_names_every_predictor(explained: Explained, projection: str) -> None:
    for meaning in explained(projection).meanings:
        if meaning.kind in ("intercept", "effect"):
            assert {tuple(dict(p.at)) for p in meaning.weights} == {("block", "direction")}


def test_json_holds_the_weights(explained: Explained, projection: str) -> None:
    data = json.loads(to_json(explained(projection)))
    block = next(m for m in data["meanings"] if m["name"] == "block[b2 - b1]")
    assert block["variable"] == "block"
    assert block["coords"] == {"block_contrast": "b2 - b1"}
    assert block["weights"] == [
        {"at": {"block": "b2", "direction": "orthogonal"}, "weight": 1.0, "exact": "1"},
        {"at": {"block": "b1", "direction": "orthogonal"}, "weight": -1.0, "exact": "-1"},
    ]
