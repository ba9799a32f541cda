"""What is printed, read back by a reader of its own, is what the JSON's weights say."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from random_designs import EXAMPLES, RandomCovariate, RandomDesign, RandomFactor, random_designs
from reading import Place, read_cells, read_sum
from test_random_designs import bound

from hlmdsl.design.bind import bind_own_data
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation, Meaning
from hlmdsl.model.check import check_model
from hlmdsl.syntax import parse, read_source

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.hlm"))


def check_arithmetic(design: Design, meaning: Meaning) -> None:
    """Each printed place has the weight of all points there; variables that it leaves out stand still or do not
    matter."""
    levels = {f: c.levels for f, c in design.schema.factors.items()}
    printed = {
        tuple(sorted(in_time(design, meaning, *one) for one in place)): weight
        for place, weight in read_cells(meaning.arithmetic, levels).items()
    }
    named = {v for place in printed for v, _ in place}
    weights: dict[Place, float] = defaultdict(float)
    for point in meaning.weights:
        weights[tuple(sorted((v, x) for v, x in point.at if v in named))] += point.weight
    assert len(printed) == len(weights), (meaning.name, meaning.arithmetic)
    # sizes printed to three digits are off by up to 0.5% each, and up to three of them are multiplied
    exact = all(p.exact is not None for p in meaning.weights) and "." not in meaning.arithmetic
    for place, weight in printed.items():
        (same,) = [at for at in weights if is_same(place, at)]
        assert weight == pytest.approx(weights[same], rel=1e-9 if exact else 1.5e-2), meaning.name
    for v in dict(meaning.weights[0].at).keys() - named:
        assert len({dict(p.at)[v] for p in meaning.weights}) == 1, (meaning.name, v)


def in_time(design: Design, meaning: Meaning, name: str, value: Any) -> tuple[str, Any]:
    """`ar(x) = 0`, a process at its level, as a value of x: the one that is no time of the table."""
    if not (found := re.fullmatch(r"ar\((\w+)\)", name)):
        return name, value
    x = found[1]
    assert value == 0
    (there,) = {dict(p.at)[x] for p in meaning.weights} - set(design.rows.numbers[x].tolist())
    return x, there


def is_same(printed: Place, at: Place) -> bool:
    """Values are printed with six digits."""
    return all(
        v == w and (x == y if isinstance(x, str) else float(y) == pytest.approx(x, rel=1e-5))
        for (v, x), (w, y) in zip(printed, at, strict=True)
    )


def all_sums(explanation: Explanation) -> list[Meaning]:
    """Differences and cells that are told as sums of coefficients."""
    own = [m for s in explanation.sections for m in s.combinations]
    titles = re.compile("each cell (of .+ )?as a sum of coefficients")
    return own + [c for t in explanation.cells if titles.match(t.title) for c in t.cells]


def sums_of(explanation: Explanation, equation: CodedEquation) -> list[Meaning]:
    """Those of its predictor; of a level's predictor by what they are called: `p[yes]: block[b3 - b2]`."""
    parameter, category = equation.equation.parameter, equation.category
    own = [m for m in all_sums(explanation) if m.variable == parameter]
    return own if category is None else [m for m in own if m.name.startswith(f"{parameter}[{category.label}]")]


def check_sums(design: Design, explanation: Explanation, equation: CodedEquation) -> None:
    """Sums and cells, on random coefficients, are what the encoder gives for the points that they name, and what their
    words add up to."""
    names = [c.name for c in equation.coefficients]
    beta = dict(zip(names, np.random.default_rng(5).normal(size=len(names)), strict=True))
    coefficients = np.array(list(beta.values()))
    for meaning in sums_of(explanation, equation):
        rows = equation.matrix(design.schema.rows([dict(p.at) for p in meaning.weights]))
        h = np.array([p.weight for p in meaning.weights])
        size = float(np.abs(h) @ np.abs(rows) @ np.abs(coefficients))
        value = float(h @ rows @ coefficients)
        assert meaning.derived is not None
        derived = sum(w * beta[e.name] for e, w in meaning.derived.terms)
        assert derived == pytest.approx(value, abs=1e-8 * (1 + size)), meaning.name
        # weights printed to three digits are off by up to 0.5% each; what they multiply may cancel
        printed = sum(w * beta[n] for n, w in read_sum(meaning.arithmetic, names).items())
        assert printed == pytest.approx(value, abs=5.1e-3 * size + 1e-8), meaning.name


def check(design: Design) -> int:
    explanation = explain(design.schema, design)
    equations = design.schema.equations
    names = {c.name for e in equations for c in e.coefficients}
    told = [m for m in explanation.meanings if m.name in names and m.arithmetic and m.weights]
    for meaning in told:
        check_arithmetic(design, meaning)
    for equation in equations:
        check_sums(design, explanation, equation)
    assert sum(len(sums_of(explanation, e)) for e in equations) == len(all_sums(explanation))
    return len(told)


@pytest.mark.parametrize("path", SPECS, ids=lambda p: p.stem)
def test_shipped_specs(path: Path) -> None:
    source = read_source(path)
    check(bind_own_data(check_model(parse(source), source)))


def with_a_weight_of_rounding() -> RandomDesign:
    """Of seven points one counts for nothing, but for 3e-11 of what the others count."""
    table = pd.DataFrame({"a": ["a3", "a2", "a2", "a1"], "x": [1998.0, 2000, 2001, 2005], "y": [-0.3, 0.4, 1.0, -0.1]})
    factor = RandomFactor("a", ("a1", "a2", "a3"), "treatment", 0)
    terms = (("poly(x, 2)",), ("x^3",), ("a", "x"), ("a", "log(x)"), ("log(x + 1)",))
    return RandomDesign((factor,), (RandomCovariate("x", "2000", ""),), False, terms, table)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(random_designs(most_coefficients=30))
@example(with_a_weight_of_rounding())
def test_random_designs(random: RandomDesign) -> None:
    design = bound(random)
    assume(design is not None)
    assert design is not None
    check(design)
