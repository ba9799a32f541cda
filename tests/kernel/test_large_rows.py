"""What is added up piece by piece is what all rows together give."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from kernel_cases import GAUSSIAN, gaussian
from textbook_density import entries_of

from hlmdsl.backend.kernel import crossproducts
from hlmdsl.backend.kernel.crossproducts import CrossProducts, cross_products, fitted
from hlmdsl.backend.kernel.latents import Latent
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.design.design import Design


def made(design: Design, integrate: str) -> CrossProducts:
    plan, random = make_plan(design, integrate), np.random.default_rng(1)
    p = len(plan.coefficients(design.schema.main))
    return cross_products(plan, random.normal(size=(p, p)), random.normal(size=p))


def leaf_columns(design: Design, levels: Sequence[Latent]) -> np.ndarray:
    """(n, units * effects): one column for each effect of each unit of the first level."""
    z = np.concatenate([own.matrix(own.entries[0], design.rows) for own in levels], axis=1)
    out = np.zeros((design.rows.n, levels[0].units, z.shape[1]))
    out[np.arange(design.rows.n), levels[0].entries[0].units] = z
    return out.reshape(design.rows.n, -1)


@pytest.mark.parametrize("integrate", ["nested", "together", "none"])
@pytest.mark.parametrize("name", list(GAUSSIAN))
def test_cross_products_by_pieces_are_those_of_whole_matrices(
    name: str, integrate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    design = gaussian(name)
    plan = make_plan(design, integrate)
    if not plan.by_cross_products:
        pytest.skip("sampled row by row")
    whole = made(design, integrate)
    monkeypatch.setattr(crossproducts, "PIECE", 7)
    found = made(design, integrate)
    main, p = design.schema.main, len(plan.coefficients(design.schema.main))
    random = np.random.default_rng(1)
    transform, shift = random.normal(size=(p, p)), random.normal(size=p)
    x = plan.matrix(main, design.rows)
    e = design.observed.seen - plan.offset(main, design.rows) - x @ shift
    w = np.concatenate([x @ transform, *(entries_of(design, own) for own in plan.columns)], axis=1)
    close = {"rtol": 1e-10, "atol": 1e-10 * max(1.0, np.abs(w.T @ w).max(initial=0.0))}
    for one in (whole, found):
        assert one.ee == pytest.approx(e @ e, rel=1e-12)
        np.testing.assert_allclose(one.we, w.T @ e, **close)
        np.testing.assert_allclose(one.ww.dense(w.shape[1]), w.T @ w, **close)
        if plan.levels:
            z = leaf_columns(design, plan.levels)
            units, q, _ = one.leaf_gram.shape
            gram = (z.T @ z).reshape(units, q, units, q)
            np.testing.assert_allclose(one.leaf_gram, gram[np.arange(units), :, np.arange(units)], **close)
            np.testing.assert_allclose(one.leaf_e.ravel(), z.T @ e, **close)
            np.testing.assert_allclose(one.leaf_w.dense(w.shape[1]), z.T @ w, **close)
    # the same entries are there, whatever the pieces
    np.testing.assert_array_equal(whole.ww.columns, found.ww.columns)
    np.testing.assert_array_equal(whole.leaf_w.pointers, found.leaf_w.pointers)


@pytest.mark.parametrize("centred", [True, False])
def test_a_fit_by_pieces(centred: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    design = gaussian("nested")
    p = len(design.schema.main.coefficients)
    base, ridge = np.linspace(-1, 1, p), np.full(p, 0.1)
    fit, residual = fitted(make_plan(design), base, ridge, centred)
    monkeypatch.setattr(crossproducts, "PIECE", 7)
    again, left = fitted(make_plan(design), base, ridge, centred)
    np.testing.assert_allclose(np.abs(again.r), np.abs(fit.r), rtol=1e-10, atol=1e-10)
    np.testing.assert_allclose(again.coefficients, fit.coefficients, rtol=1e-10)
    assert left == pytest.approx(residual, rel=1e-10)
    x = np.concatenate([design.schema.main.matrix(design.rows), np.diag(ridge)])
    y = np.concatenate([design.observed.value, ridge * base])
    np.testing.assert_allclose(fit.coefficients, np.linalg.lstsq(x, y, rcond=None)[0], rtol=1e-10)
    turned = x @ fit.round(np.ones(p, dtype=bool), 2.0)
    np.testing.assert_allclose(turned.T @ turned, 4.0 * np.eye(p), atol=1e-8)
