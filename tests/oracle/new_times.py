"""Draws of a process in time, of all rows or of units, at times of which some have no row; and what its variance is."""

from __future__ import annotations

import numpy as np

import hlmdsl as hlm


def covariance_at(times: np.ndarray, new: np.ndarray, term: str, priors: str, units: str) -> np.ndarray:
    """Of what the prior predicts at new times: of the rows of one process, or (`own`, `new`) of two units. In `priors`
    stands `{of}` for what the numbers of the process are of."""
    y = np.random.default_rng(1).normal(size=3 * len(times))
    bar, of = (f"(0 + {term} | g)", f"g, {term}") if units else (term, term)
    text = (
        f"response y ~ Normal(mu, sigma)\ncovariate t\n{'group g' * bool(units)}\neffects mu = 1 + {bar}\n"
        f"prior Intercept ~ Normal(0, 1e-6)\n{priors.format(of=of)}\n"
    )
    table = {"y": y, "t": np.tile(times, 3)} | ({"g": np.repeat(["a", "b", "c"], len(times))} if units else {})
    each = ["q", "z"] if units == "new" else ["a", "b"]
    rows = {"t": np.repeat(new, 2), "g": np.tile(each, len(new))} if units else {"t": new}
    prior = hlm.parse(text).prior(table, draws=8000, seed=1)
    drawn = prior.predict(rows, of="linear", seed=2, **({"units": units} if units else {})).values.to_numpy()
    return np.cov(drawn.reshape(-1, len(rows["t"])).T)


def of_all_rows(covariance: np.ndarray, units: str) -> np.ndarray:
    """That of one process, or of independent ones of two units."""
    return np.kron(covariance, np.eye(2)) if units else covariance


def variance_between_units(times: np.ndarray, new: np.ndarray, term: str) -> np.ndarray:
    """As it is averaged over, where the sd is one."""
    y = np.random.default_rng(1).normal(size=3 * len(times))
    text = f"response y ~ Normal(mu, sigma)\ncovariate t\ngroup g\neffects mu = 1 + (0 + {term} | g)\n"
    design = hlm.parse(text).bind({"y": y, "t": np.tile(times, 3), "g": np.repeat(["a", "b", "c"], len(times))})
    (varying,) = design.schema.main.varying
    z = varying.as_of_one_unit(design.schema.rows([{"t": float(v)} for v in new]))
    return (z**2).sum(axis=1)
