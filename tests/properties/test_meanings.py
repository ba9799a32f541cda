"""Every printed meaning, evaluated on random coefficients, gives the coefficient, whatever the design."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import pandas as pd
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.design.table import table_from
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.readings.determined import determination
from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

CODINGS = ("treatment", "sum", "helmert", "difference", "polynomial")


@st.composite
def specs(draw: st.DrawFn) -> str:
    """A model of one to three factors and up to two covariates, any coding, any set of terms."""
    lines = ["response y ~ Normal(mu, sigma)"]
    factors = []
    for name in "abc"[: draw(st.integers(1, 3))]:
        levels = [f"{name}{i}" for i in range(draw(st.integers(2, 4)))]
        coding, reference = draw(st.sampled_from(CODINGS)), draw(st.sampled_from(levels))
        lines.append(f"factor {name} {{ {', '.join(levels)} }} reference {reference} coding {coding}")
        factors.append(name)
    covariates = list("xz"[: draw(st.integers(0, 2))])
    for name in covariates:
        center = draw(st.sampled_from(["", "center 4.25", "center 2000", "center 0.1"]))
        scale = draw(st.sampled_from(["", "scale 10", "scale 2.88"]))
        lines.append(f"covariate {name} {center} {scale}")
    parts = [*factors, *covariates]
    curved = [f"{x}^{k}" for x in covariates for k in (2, 3)] + [f"log({x})" for x in covariates]
    candidates = [*parts, *curved]
    for size in (2, 3):
        candidates += [f"{':'.join(c)}" for c in itertools.combinations(parts, size)]
    terms = draw(st.lists(st.sampled_from(candidates), min_size=1, max_size=6, unique=True))
    one = draw(st.sampled_from(["0", "1"]))
    return "\n".join([*lines, f"effects mu = {one} + {' + '.join(terms)}"])


def schema_of(spec: str) -> Schema:
    """A set of terms that is refused is one of which an interaction lacks what it is marginal to: no example."""
    source = SourceText("random.hlm", spec)
    try:
        return schema_from_spec(check_model(parse(source), source))
    except HlmError as error:
        if {d.code for d in error.diagnostics} == {"HLM2062"} and ":" in spec.rpartition("effects")[2]:
            reject()
        raise


def check_meaning(schema: Schema, j: int, meaning: Meaning, beta: np.ndarray) -> None:
    rows = schema.rows([dict(p.at) for p in meaning.weights])
    matrix = schema.main.matrix(rows)
    h = np.array([p.weight for p in meaning.weights])
    size = np.abs(h) @ np.abs(matrix) @ np.abs(beta) + abs(beta[j])
    assert abs(h @ (matrix @ beta) - beta[j]) <= 1e-8 * size


@settings(max_examples=150, deadline=None)
@given(specs(), st.integers(0, 1000))
def test_weighted_points_give_the_coefficient(spec: str, seed: int) -> None:
    schema = schema_of(spec)
    names = [c.name for c in schema.main.coefficients]
    by_name = {m.name: m for m in explain(schema).meanings}
    beta = np.random.default_rng(seed).normal(size=len(names))
    for j, name in enumerate(names):
        meaning = by_name[name]
        if meaning.weights:
            check_meaning(schema, j, meaning, beta)
        else:
            assert meaning.determined is False
            assert np.linalg.matrix_rank(_all_rows(schema)) < len(names)


def _all_rows(schema: Schema) -> np.ndarray:
    axes = [(f.name, f.levels) for f in schema.factors.values()]
    axes += [(c.name, tuple(c.center + c.scale * t for t in np.arange(0.5, 6.5))) for c in schema.covariates.values()]
    points = [
        dict(zip([n for n, _ in axes], values, strict=True)) for values in itertools.product(*(v for _, v in axes))
    ]
    matrix = schema.main.matrix(schema.rows(points))
    return matrix / np.maximum(np.abs(matrix).max(axis=0), 1e-300)


@st.composite
def designs(draw: st.DrawFn) -> Design:
    """Two crossed factors with some cells empty, and both main effects still observed."""
    k, m = draw(st.integers(2, 4)), draw(st.integers(2, 3))
    coding = draw(st.sampled_from(CODINGS)), draw(st.sampled_from(CODINGS))
    term = draw(st.sampled_from(["a * b", "a + b", "0 + a:b", "a / b", "a * x + b"]))
    cells = [(i, j) for i in range(k) for j in range(m)]
    kept = draw(st.lists(st.sampled_from(cells), min_size=max(k, m), unique=True))
    for i in range(k):
        kept += [] if any(c[0] == i for c in kept) else [(i, 0)]
    for j in range(m):
        kept += [] if any(c[1] == j for c in kept) else [(0, j)]
    spec = (
        f"response y ~ Normal(mu, sigma)\nfactor a {{ {', '.join(f'a{i}' for i in range(k))} }} coding {coding[0]}\n"
        f"factor b {{ {', '.join(f'b{j}' for j in range(m))} }} coding {coding[1]}\n"
        f"{'covariate x' if 'x' in term else ''}\neffects mu = {term}"
    )
    rows = [(f"a{i}", f"b{j}", float(n % 3)) for n, (i, j) in enumerate(kept * 2)]
    y = np.random.default_rng(len(rows)).normal(size=len(rows))  # which follows from nothing exactly
    table = pd.DataFrame(rows, columns=["a", "b", "x"]).assign(y=y)
    source = SourceText("random.hlm", spec)
    return bind_data(check_model(parse(source), source), table_from(table))


def least_squares_moves(matrix: np.ndarray, j: int) -> bool:
    """Whether the j-th coefficient can move without changing any row, by the rank with and without it."""
    unit = np.zeros((1, matrix.shape[1]))
    unit[0, j] = 1.0
    return bool(np.linalg.matrix_rank(np.vstack([matrix, unit])) > np.linalg.matrix_rank(matrix))


@settings(max_examples=80, deadline=None)
@given(designs())
def test_determined_is_the_row_space_of_the_data(design: Design) -> None:
    schema = design.schema
    matrix = schema.main.matrix(design.rows)
    by_name = {m.name: m for m in explain(schema, design).meanings}
    for j, coefficient in enumerate(schema.main.coefficients):
        meaning = by_name[coefficient.name]
        assert meaning.determined is not least_squares_moves(matrix, j)
        assert bool(meaning.caution) is not meaning.determined
    found = determination(schema, schema.main, design.rows)
    assert found.complete == (np.linalg.matrix_rank(matrix) == matrix.shape[1])


def names_of(meanings: Sequence[Meaning]) -> list[str]:
    return [m.name for m in meanings]


@settings(max_examples=40, deadline=None)
@given(designs())
def test_names_are_unique(design: Design) -> None:
    names = names_of(explain(design.schema, design).meanings)
    assert len(names) == len(set(names))
