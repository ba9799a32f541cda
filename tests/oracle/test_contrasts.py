"""Five codings of blocks by directions in R: hypothesis matrices (MASS::ginv), lme4's estimates and emmeans' readings.

`data/contrasts_3x2.json` holds R 4.2's output for `log_projection_sq ~ block * direction + ...` in each coding.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from hlmdsl.design.schema import schema_from_spec
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation
from hlmdsl.model.check import check_model
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

sys.path.insert(0, str(Path(__file__).parents[1] / "properties"))
from reading import read_sum

STORED = json.loads((Path(__file__).parent / "data" / "contrasts_3x2.json").read_text(encoding="utf-8"))
CODINGS = {"treatment": "treatment", "sum": "sum", "helmert": "helmert", "sdif": "difference", "poly": "polynomial"}
BLOCKS, DIRECTIONS = ["b1", "b2", "b3"], ["orthogonal", "parallel"]
ORDER = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)]
"""R's order of coefficients: rows of the two hypothesis matrices that each is the product of."""


def explanation_in(coding: str, *compare: str) -> Explanation:
    # R's contr.sum leaves the last level out: ours leaves the reference out
    block, direction = ("b3", "parallel") if coding == "sum" else ("b1", "orthogonal")
    spec = (
        f"response y ~ Normal(mu, sigma)\nfactor block {{ b1, b2, b3 }} reference {block} coding {CODINGS[coding]}\n"
        f"factor direction {{ orthogonal, parallel }} reference {direction} coding {CODINGS[coding]}\n"
        "effects mu = 1 + block * direction"
    )
    source = SourceText("stored.hlm", spec)
    return explain(schema_from_spec(check_model(parse(source), source)), compare=compare)


def times_r(coding: str, i: int, j: int) -> float:
    """Our Helmert coefficient is the difference from the mean of the levels before; R's is that over their number."""
    return (i + 1) * (j + 1) if coding == "helmert" else 1.0


@pytest.mark.parametrize("coding", CODINGS)
def test_every_weight_is_that_of_r(coding: str) -> None:
    blocks, directions = (np.array(STORED["codings"][coding]["hypotheses"][f]) for f in ("block", "direction"))
    effects = [m for m in explanation_in(coding).meanings if m.kind in ("intercept", "effect")]
    assert len(effects) == len(ORDER)
    for meaning, (i, j) in zip(effects, ORDER, strict=True):
        found = np.zeros((3, 2))
        for point in meaning.weights:
            at = dict(point.at)
            found[BLOCKS.index(str(at["block"])), DIRECTIONS.index(str(at["direction"]))] += point.weight
        theirs = np.outer(blocks[i], directions[j]) * times_r(coding, i, j)
        np.testing.assert_allclose(found, theirs, atol=1e-8)


def estimates(coding: str) -> dict[str, float]:
    """R's estimates under our names."""
    names = [m.name for m in explanation_in(coding).meanings if m.kind in ("intercept", "effect")]
    found = zip(names, STORED["codings"][coding]["estimates"], ORDER, strict=True)
    return {name: value * times_r(coding, i, j) for name, value, (i, j) in found}


def evaluated(text: str, at: dict[str, float]) -> float:
    return sum(weight * at[name] for name, weight in read_sum(text, list(at)).items())


@pytest.mark.parametrize("coding", CODINGS)
def test_the_cells_add_up_to_those_of_emmeans(coding: str) -> None:
    (table,) = explanation_in(coding).cells
    told = {tuple(v for _, v in c.coords): evaluated(c.arithmetic, estimates(coding)) for c in table.cells}
    assert told == pytest.approx({(b, d): mean for b, d, mean in STORED["emmeans"]["cells"]}, abs=1e-8)
    for variable, at in (("block", 0), ("direction", 1)):
        for level, mean in STORED["emmeans"][variable]:
            assert np.mean([v for cell, v in told.items() if cell[at] == level]) == pytest.approx(mean, abs=1e-8)


@pytest.mark.parametrize("coding", CODINGS)
def test_the_sums_give_the_simple_effects_of_emmeans(coding: str) -> None:
    fitted = estimates(coding)
    sums = {m.name: m for m in explanation_in(coding, "direction").sections[0].combinations}
    simple = {block: -value for block, value in STORED["emmeans"]["orthogonal - parallel"]}
    pair = "direction[parallel - orthogonal]"
    told = {b: evaluated(sums[n].arithmetic, fitted) for b in BLOCKS if (n := f"{pair} at block = {b}") in sums}
    if coding == "treatment":
        told["b1"] = fitted[pair]
    assert told == pytest.approx(simple, abs=1e-8)


@pytest.mark.parametrize("coding", CODINGS)
def test_all_pairs_of_a_factor_are_differences_of_the_cells_of_emmeans(coding: str) -> None:
    fitted = estimates(coding)
    cells = {(b, d): mean for b, d, mean in STORED["emmeans"]["cells"]}
    sums = {m.name: m for m in explanation_in(coding, "block").sections[0].combinations}
    found = 0
    for d in ("orthogonal", "parallel"):
        for first, second in (("b1", "b2"), ("b1", "b3"), ("b2", "b3")):
            told = sums.get(f"block[{second} - {first}] at direction = {d}")
            if told is not None:  # what is a coefficient already is no sum
                assert evaluated(told.arithmetic, fitted) == pytest.approx(cells[second, d] - cells[first, d], abs=1e-8)
                found += 1
    assert found == (4 if coding == "treatment" else 6)


def test_interactions_are_the_interaction_contrasts_of_emmeans() -> None:
    theirs = dict(STORED["emmeans"]["orthogonal - parallel, by blocks"])
    treatment, difference = estimates("treatment"), estimates("sdif")
    pair = "parallel - orthogonal"
    assert treatment[f"block:direction[b2 - b1, {pair}]"] == pytest.approx(theirs["b1 - b2"], abs=1e-8)
    assert treatment[f"block:direction[b3 - b1, {pair}]"] == pytest.approx(theirs["b1 - b3"], abs=1e-8)
    assert difference[f"block:direction[b3 - b2, {pair}]"] == pytest.approx(theirs["b2 - b3"], abs=1e-8)
