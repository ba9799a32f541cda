"""Fits to ask questions of, with hand-made draws: of any spec, and of a table that has something for every family."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.design.evaluate import evaluate_estimand
from tests.fits.made_fits import made_fit

CHAINS, DRAWS = 2, 40


def fit_of(spec: str | hlm.Spec, table: Any = None) -> hlm.Fit:
    """A fit whose estimands are those of its draws."""
    read = hlm.parse(spec) if isinstance(spec, str) else spec
    fit = made_fit(read.bind(table), CHAINS, DRAWS)
    posterior = dict(fit.draws.posterior)
    for estimand in fit.design.model.estimands:
        posterior[estimand.name] = evaluate_estimand(fit.design, estimand, posterior)
    return replace(fit, draws=replace(fit.draws, posterior=posterior))


def expit(eta: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-eta))


def table(n: int = 60) -> dict[str, Any]:
    """Two factors, unbalanced, two covariates, casks within batches, and responses of all kinds."""
    rng = np.random.default_rng(3)
    f = np.array(["a", "b", "c"])[rng.integers(0, 3, n)]
    batch = np.arange(n) % 5
    return {
        "y": rng.normal(size=n).round(3),
        "z": rng.gamma(2.0, 1.0, n).round(3) + 0.1,
        "k": rng.poisson(3, n),
        "hit": rng.integers(0, 2, n),
        "grade": np.array(["low", "mid", "high"])[np.arange(n) % 3],
        "x": rng.uniform(0, 4, n).round(2),
        "f": f,
        "h": np.array(["u", "v"])[rng.integers(0, 2, n)],
        "m": np.array(["r", "s", "t"])[rng.integers(0, 3, n)],
        "batch": np.array([f"B{i}" for i in batch]),
        "cask": np.array(["p", "q"])[(np.arange(n) // 5) % 2],
    }


COLUMNS = """
covariate x
factor f { a, b, c } reference a
factor h { u, v } reference u
factor m { r, s, t } reference r
group batch "batch"
group cask "cask" in batch
"""
