"""Orthonormal polynomials against R's `poly` and formulaic's."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from formulaic import model_matrix
from hypothesis import given
from hypothesis import strategies as st

from hlmdsl.design.coded import CodedCovariate, CodedNumericPart
from hlmdsl.design.rows import Floats
from hlmdsl.model.parts.poly import Poly, orthogonal
from hlmdsl.model.terms import NumericPart
from hlmdsl.model.variables import Covariate


def columns(x: Floats, degree: int, at: Floats | None = None) -> Floats:
    covariate = Covariate("x", "x")
    coded = CodedCovariate(covariate, 0.0, 1.0, None)
    part = CodedNumericPart(NumericPart((covariate,), Poly(degree)), (coded,), Poly(degree).learn(x))
    return np.stack(part.columns({covariate.name: x if at is None else at}), axis=1)


def test_r_s_coefficients() -> None:
    # R: attr(poly(1:10, 2), "coefs")
    basis = orthogonal(np.arange(1.0, 11), 2)
    assert basis.alpha == pytest.approx((5.5, 5.5))
    assert basis.norm2 == pytest.approx((1, 10, 82.5, 528))


def test_r_s_columns() -> None:
    # R: poly(1:10, 2)[1:2, ]
    expected = [[-0.49543369, 0.52223297], [-0.38533732, 0.17407766]]
    np.testing.assert_allclose(columns(np.arange(1.0, 11), 2)[:2], expected, atol=1e-8)


@given(st.lists(st.integers(-50, 50), min_size=6, max_size=20, unique=True), st.integers(1, 4))
def test_columns_are_formulaic_s(x: list[int], degree: int) -> None:
    values = np.array(x, dtype=float)
    theirs = np.asarray(model_matrix(f"0 + poly(x, degree={degree})", pd.DataFrame({"x": values})))
    np.testing.assert_allclose(columns(values, degree), theirs, atol=1e-7)


def test_raw_years_keep_their_digits() -> None:
    years = np.repeat(np.arange(1990.0, 2020), 3)
    ours = columns(years, 5)
    np.testing.assert_allclose(ours.T @ ours, np.eye(5), atol=1e-10)
    np.testing.assert_allclose(columns(years, 5, np.array([2005.0])), ours[years == 2005][:1], atol=1e-14)
