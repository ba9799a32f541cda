"""Whatever the design, what is said of it is so: against matrices that the package has no part in.

`HLM_DESIGNS=1000 pytest tests/properties/test_random_designs.py` draws a thousand.
"""

from __future__ import annotations

import os

import numpy as np
import pandas as pd
from formulaic import Formula
from hypothesis import HealthCheck, assume, example, given, settings
from random_designs import (
    EXAMPLES,
    RandomCovariate,
    RandomDesign,
    RandomFactor,
    random_bars,
    random_designs,
    settled_columns,
)

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.elements import Element
from hlmdsl.design.table import table_from
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Meaning
from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

REFUSED = {"HLM327", "HLM2062", "HLM326", "HLM328", "HLM336"}
"""Margins absent; too few values for a polynomial."""


def bound(random: RandomDesign) -> Design | None:
    source = SourceText("random.hlm", random.spec)
    try:
        return bind_data(check_model(parse(source), source), table_from(random.table))
    except HlmError as error:
        if {d.code for d in error.diagnostics} <= REFUSED:
            return None
        raise


def points_and_weights(told: list[Meaning]) -> tuple[pd.DataFrame, np.ndarray]:
    """All points that are read, and (meanings, points) how much of each."""
    points = pd.DataFrame([dict(p.at) for m in told for p in m.weights])
    weights = np.zeros((len(told), len(points)))
    ends = np.cumsum([len(m.weights) for m in told])
    for j, (m, end) in enumerate(zip(told, ends, strict=True)):
        weights[j, end - len(m.weights) : end] = [p.weight for p in m.weights]
    return points, weights


def at_its_mean() -> RandomDesign:
    """0.2 is the mean of 0.1, 0.2 and 0.3 but for 2.8e-17. Which designs are drawn depends on the modules that are
    imported (constants in them are tried as values), so this one must be drawn in any company."""
    table = pd.DataFrame({"a": ["a3", "a1", "a2"], "x": [0.1, 0.2, 0.3], "y": [0.9, -0.7, -1.3]})
    factor = RandomFactor("a", ("a1", "a2", "a3"), "treatment", 0)
    return RandomDesign((factor,), (RandomCovariate("x", "mean", ""),), False, (("a", "x"),), table)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="HLM_DESIGNS" not in os.environ,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(random_designs())
@example(at_its_mean())
def test_no_statement_is_wrong(random: RandomDesign) -> None:
    design = bound(random)
    assume(design is not None)
    assert design is not None
    coefficients = design.schema.main.coefficients
    by_name = {m.name: m for m in explain(design.schema, design).meanings}
    own = [j for j, c in enumerate(coefficients) if c.name in by_name]  # all but wiggles
    told = [by_name[coefficients[j].name] for j in own]
    observed = random.matrix(coefficients, random.table)

    # the design used for fitting is the one that the names promise
    np.testing.assert_allclose(design.schema.main.matrix(design.rows), observed, rtol=1e-7, atol=1e-9)

    # the weights single out the coefficient
    points, h = points_and_weights(told)
    if not len(points):
        return
    read = np.array([bool(m.weights) for m in told])
    assert not any(m.determined for m in told if not m.weights)
    rows = random.matrix(coefficients, points)
    # an entry that is zero but for rounding, as the pseudo-inverse leaves, is not held against the weights
    target = np.eye(len(coefficients))[own]
    size = np.abs(h) @ (np.abs(rows) + 1e-6 * np.abs(rows).max(axis=0)) + target
    assert (np.abs(h @ rows - target) <= 1e-8 * size)[read].all()

    # determined by the data, or not
    if random.is_rational:
        assert [m.determined for m in told] == settled_columns(random.exact_matrix(coefficients))

    # and a fit returns what is said: a surface in another program's coding, seen without noise
    if any(m.determined for m in told):
        assert_fit_returns_what_is_said(random, design, told)


@settings(
    max_examples=max(EXAMPLES // 6, 1),
    deadline=None,
    derandomize="HLM_DESIGNS" not in os.environ,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(random_bars())
def test_columns_of_units_are_those_that_their_names_promise(random: RandomDesign) -> None:
    """In the order of the effects' labels, whatever stands left of the bar."""
    design = bound(random)
    assume(design is not None)
    assert design is not None
    (varying,) = design.schema.main.varying
    elements = [Element("Intercept")]
    for bar in varying.bars:
        elements += [e for term in bar.effects.terms for e in term.elements]
    promised = random.matrix(elements, random.table)
    assert [e.name for e in elements] == list(varying.effects)
    np.testing.assert_allclose(varying.matrix(design.rows), promised, rtol=1e-7, atol=1e-9)


def is_rounding(sizes: np.ndarray) -> np.ndarray:
    """Of columns: a covariate at its mean in every row of a level; not tenths squared beside cubes of years."""
    return (sizes <= 1e-12 * sizes.max()) & (sizes <= 1e-9)


def assert_fit_returns_what_is_said(random: RandomDesign, design: Design, told: list[Meaning]) -> None:
    formula, frame = formulaic_of(random, random.table)
    theirs = Formula(formula).get_model_matrix(frame)
    scale = np.abs(np.asarray(theirs, dtype=float)).max(axis=0)
    # a surface that is made of rounding, divided by its size, would be seen by their design and not by ours
    gamma = np.random.default_rng(1).normal(size=theirs.shape[1]) / np.where(is_rounding(scale), np.inf, scale)
    ours = design.schema.main.matrix(design.rows)
    unit = np.linalg.norm(ours, axis=0)
    nothing = is_rounding(unit)
    ours[:, nothing], unit[nothing] = 0.0, 1.0
    seen = np.asarray(theirs, dtype=float) @ gamma
    singular = np.linalg.svd(ours / unit, compute_uv=False)
    real = singular[singular > 1e-11 * singular[0]]
    accuracy = 1e-12 * float(singular[0] / real[-1])  # of least squares, from the condition of the columns
    if accuracy > 1e-5:
        return
    fitted = np.linalg.lstsq(ours / unit, seen, rcond=1e-11)[0]
    np.testing.assert_allclose(ours / unit @ fitted, seen, atol=1e-6 * (1 + np.abs(seen).max()))
    points, h = points_and_weights(told)
    surface = np.asarray(theirs.model_spec.get_model_matrix(formulaic_of(random, points)[1]), dtype=float)
    said, size = h @ surface @ gamma, np.abs(h) @ np.abs(surface) @ np.abs(gamma)
    settled = np.array([bool(m.determined) for m in told])
    names = {m.name for m in told}
    own = [j for j, c in enumerate(design.schema.main.coefficients) if c.name in names]
    if design.schema.main.waves:  # least squares knows of no distribution that they have
        null = np.linalg.svd(ours / unit)[2][len(real) :]
        settled &= np.abs(null[:, own]).max(axis=0, initial=0.0) < 1e-9
    allowed = 1e-8 * size + 100 * accuracy * np.abs(fitted).max() / unit[own]
    assert (np.abs((fitted / unit)[own] - said) <= allowed)[settled].all()


def formulaic_of(random: RandomDesign, points: pd.DataFrame) -> tuple[str, pd.DataFrame]:
    """The same terms as a formula over treatment-coded factors and columns that hold each function's values."""
    frame = pd.DataFrame(index=points.index)
    for f in random.factors:
        if f.name in points:
            frame[f.name] = pd.Categorical(points[f.name], categories=list(f.levels))
    columns: dict[str, list[str]] = {}
    for part in dict.fromkeys(p for term in random.terms for p in term):
        if part in frame:
            columns[part] = [part]
            continue
        degrees = int(part.split(", ")[1].removeprefix("df = ").rstrip(")")) if part[:4] in ("poly", "spli") else 1
        columns[part] = [f"n{len(columns)}_{d}" for d in range(degrees)]
        for d, name in enumerate(columns[part]):
            frame[name] = random.numeric(part, points, d)
    written = []
    for term in random.terms:
        products = [""]
        for part in term:
            products = [f"{left}:{name}".lstrip(":") for left in products for name in columns[part]]
        written += products
    return f"{int(random.intercept)} + {' + '.join(written)}", frame
