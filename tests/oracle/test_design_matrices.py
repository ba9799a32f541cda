"""Design matrices against formulaic's: the same numbers under treatment coding, the same column space under any."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from formulaic import model_matrix

from hlmdsl.design.bind import bind_data
from hlmdsl.design.rows import Floats
from hlmdsl.design.table import table_from
from hlmdsl.model.check import check_model
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

CELLS = [(f, g, h) for f in "abc" for g in "uv" for h in "pqrs"] * 3
RNG = np.random.default_rng(3)
DATA = pd.DataFrame(CELLS, columns=["f", "g", "h"]).assign(
    x=RNG.normal(size=len(CELLS)), z=RNG.uniform(1, 3, size=len(CELLS)), y=RNG.normal(size=len(CELLS))
)


def ours(effects: str, coding: str = "treatment") -> Floats:
    names = [n for n in "xz" if n in effects.replace("exp", "")] + [n for n in "fgh" if n in effects.replace("log", "")]
    declared = "\n".join(f"covariate {n}" if n in "xz" else f"factor {n} coding {coding}" for n in names)
    source = SourceText("<spec>", f"response y ~ Normal(mu, sigma)\n{declared}\neffects mu = {effects}")
    design = bind_data(check_model(parse(source), source), table_from(DATA))
    matrix = design.schema.main.matrix(design.rows)
    assert matrix.shape[1] == len(design.schema.main.coefficients)
    return matrix


def theirs(effects: str) -> Floats:
    return np.asarray(model_matrix(effects, DATA), dtype=float)


EXACT = {
    "1 + f": "1 + f",
    "f + x": "f + x",
    "1 + f * g": "f * g",
    "1 + f * x": "f * x",
    "1 + f + x + f:x": "f + x + f:x",
    "0 + f": "0 + f",
    "0 + f + g": "0 + f + g",
    "0 + f + x": "0 + f + x",
    "0 + x": "0 + x",
    "1 + f + f:x": "1 + f + f:x",
    "1 + x * z": "x * z",
    "1 + log(z)": "1 + log(z)",
    "1 + exp(x)": "1 + exp(x)",
    "1 + x^2": "1 + I(x**2)",
    "1 + x + x^2 + x^3": "1 + x + I(x**2) + I(x**3)",
    "1 + sqrt(z)": "1 + I(z**0.5)",
    "1 + log(z + 1)": "1 + I(log(z + 1))",
    "1 + poly(x, 3)": "1 + poly(x, degree=3)",
    "1 + f * g * h": "f * g * h",
    "1 + (f + g + h)^2": "(f + g + h)**2",
    "1 + f / g": "f / g",
    "1 + f * g - f:g": "f + g",
    "1 + x + f * x:z": "1 + x + f + x:z + f:x:z",
}
SPACE = {
    "0 + f:g": "0 + f:g",
    "1 + f * g * x": "f * g * x",
    "1 + f + f:g": "1 + f + f:g",
    "0 + f + f:g": "0 + f + f:g",
    "0 + f * g": "0 + f * g",
    "1 + f * g + h:x": "1 + f * g + h:x",
    "1 + f * poly(x, 2)": "f * poly(x, degree=2)",
    "1 + f:x": "1 + f:x",
    **EXACT,
}


def sorted_columns(matrix: Floats) -> Floats:
    return matrix[:, np.lexsort(np.round(matrix, 9))]


@pytest.mark.parametrize("effects", EXACT)
def test_treatment_coding_is_the_same_matrix(effects: str) -> None:
    np.testing.assert_allclose(sorted_columns(ours(effects)), sorted_columns(theirs(EXACT[effects])), atol=1e-9)


@pytest.mark.parametrize("coding", ["treatment", "sum", "helmert", "difference", "polynomial"])
@pytest.mark.parametrize("effects", SPACE)
def test_every_coding_spans_the_same_space(effects: str, coding: str) -> None:
    our, their = ours(effects, coding), theirs(SPACE[effects])
    rank = np.linalg.matrix_rank(their)
    assert our.shape[1] == np.linalg.matrix_rank(our) == rank
    assert np.linalg.matrix_rank(np.hstack([our, their])) == rank
