"""A row that free effects fit exactly says nothing of its spread, against the likelihood without these effects."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.lone_errors import OneResidual, RowsFitted
from hlmdsl.explain.explanation import explain

F = np.array(["a", *"bbbbbb", *"cccccc"])
X = np.random.default_rng(4).normal(size=13).round(2)
Y = np.random.default_rng(5).normal(3.0, 1.0, size=13).round(2)


def bound(mu: str, spread: str, family: str = "Normal(mu, sigma)", f: np.ndarray = F, more: str = "") -> Design:
    text = f"response y ~ {family}\nfactor f\nfactor h\ncovariate x\ngroup g = f\n{mu}\n{spread}\n{more}"
    return hlm.parse(text).bind({"y": Y, "f": f, "h": np.array(list("pq"))[np.arange(13) % 2], "x": X})


def found(mu: str, spread: str, **more: Any) -> list[RowsFitted]:
    design = bound(mu, spread, **more)
    own = [w for w in design.warnings if isinstance(w, RowsFitted)]
    told = {m.name for s in explain(design.schema, design).sections for m in s.meanings if "exactly" in m.caution}
    assert told == {name for w in own for name in w.coefficients}
    return own


@pytest.mark.parametrize(
    ("mu", "spread", "family", "coefficients"),
    [
        ("0 + f", "0 + f", "Normal(mu, sigma)", {"sigma_f[a]"}),
        ("1 + f", "1 + f", "Normal(mu, sigma)", {"sigma_Intercept", "sigma_f[b - a]", "sigma_f[c - a]"}),
        ("1 + x + f", "0 + f + h", "StudentT(nu, mu, sigma)", {"sigma_f[a]"}),
        ("1 + f", "0 + f", "SkewNormal(mu, sigma, alpha)", {"sigma_f[a]"}),
        ("1 + x", "1 + f", "Normal(mu, sigma)", set()),
        ("1 + (1 | g)", "1 + f", "Normal(mu, sigma)", set()),
        ("1 + f", "1 + x", "Normal(mu, sigma)", set()),
        ("1 + f", "1 + f", "ExGaussian(mu, sigma, nu)", set()),  # the exponential part remains
    ],
)
def test_what_only_fitted_rows_tell(mu: str, spread: str, family: str, coefficients: set[str]) -> None:
    own = found(f"effects mu = {mu}", f"effects log(sigma) = {spread}", family=family)
    assert {name for w in own for name in w.coefficients} == coefficients
    assert all(w.rows == "the one row with f = a" for w in own)


@pytest.mark.parametrize(
    ("mu", "spread", "coefficients"),
    [
        ("1 + x", "0 + f", {"sigma_f[a]"}),
        ("1 + x", "1 + f", {"sigma_Intercept", "sigma_f[b - a]", "sigma_f[c - a]"}),
        ("1 + (1 | g)", "0 + f", {"sigma_f[a]"}),
        ("1", "0 + f + h", {"sigma_f[a]"}),
        ("1", "1 + x", set()),
        ("1 + f", "0 + f", set()),  # no residual at all
    ],
)
def test_a_single_residual(mu: str, spread: str, coefficients: set[str]) -> None:
    design = bound(f"effects mu = {mu}", f"effects log(sigma) = {spread}")
    own = [w for w in design.warnings if isinstance(w, OneResidual)]
    assert {name for w in own for name in w.coefficients} == coefficients
    assert all(w.rows == "the one row with f = a" for w in own)
    told = {m.name for s in explain(design.schema, design).sections for m in s.meanings if "one residual" in m.caution}
    assert told == coefficients


def test_effects_on_a_spread_that_share_an_sd_need_no_second_row() -> None:
    more = "prior sigma.f ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)"
    assert not bound("effects mu = 1", "effects log(sigma) = 0 + f", more=more).warnings


def test_of_other_families_and_ends() -> None:
    (own,) = found("effects log(mu) = 1 + f", "effects log(alpha) = 0 + f", family="Gamma(mu, alpha)")
    assert (own.coefficients, own.goes_to) == (("alpha_f[a]",), "infinity")


def test_two_rows_that_a_line_fits() -> None:
    two = F.copy()
    two[1] = "a"
    (own,) = found("effects mu = 1 + f*x", "effects log(sigma) = 0 + f", f=two)
    assert own.rows == "the 2 rows with f = a"
    assert not found("effects mu = 1 + f", "effects log(sigma) = 0 + f", f=two)


def test_effects_with_an_sd_are_not_free() -> None:
    assert not found(
        "effects mu = 0 + f", "effects log(sigma) = 0 + f", more="prior f ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)"
    )


@pytest.mark.parametrize("x", [np.eye(3)[[0, 1, 1, 1, 2, 2, 2]], np.column_stack([np.ones(7), np.arange(7.0)])])
def test_the_restricted_likelihood_depends_on_other_rows_alone(x: np.ndarray) -> None:
    """The first row's variance changes it unless the row has a leverage of 1, which is what is asked above."""

    def restricted(first: float) -> float:
        y, w = np.arange(7.0) ** 1.5, 1 / np.array([first, 1, 2, 1, 3, 1, 2])
        inside = x.T @ (w[:, None] * x)
        left = y - x @ np.linalg.solve(inside, x.T @ (w * y))
        return -0.5 * float(-np.log(w).sum() + np.linalg.slogdet(inside)[1] + left @ (w * left))

    is_alone = bool(np.isclose((x @ np.linalg.solve(x.T @ x, x.T))[0, 0], 1.0))
    assert np.isclose(restricted(1.0), restricted(1e-8), rtol=1e-7) == is_alone
