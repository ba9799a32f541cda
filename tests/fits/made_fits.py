"""Fits with hand-made draws: any spec and table, nothing sampled, every number inside its domain."""

from __future__ import annotations

import numpy as np

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.fit import Fit

TIMINGS = {"compile": 0.25, "sample": 1.5, "total": 1.75}

TEXT = """
model small "A small model"
response y "the outcome" unit "ms" ~ Normal(mu, sigma)
covariate x center mean
factor f { a, b }
group g
effects mu = 1 + f + x + (1 + x | g)
prior sd(g) ~ HalfNormal(tau)
prior tau ~ Exponential(1)
prior x ~ Uniform(-2, 2)
estimand gain "from one to two" = at(x = 2) - at(x = 1)
"""


def small_table(rows: int = 24) -> dict[str, np.ndarray]:
    r = np.random.default_rng(0)
    at = np.arange(rows)
    return {
        "y": r.normal(size=rows),
        "x": r.uniform(0.5, 3, rows),
        "f": np.array(["a", "b"])[at % 2],
        "g": np.array([f"u{i}" for i in at % 6]),
    }


def small_fit(seed: int = 1) -> Fit:
    return made_fit(hlm.parse(TEXT, "small.hlm").bind(small_table()), seed=seed)


def made_fit(design: Design, chains: int = 2, draws: int = 8, seed: int = 1, **more: object) -> Fit:
    return Fit(made_draws(design, chains, draws, seed), design, dict(TIMINGS), "made by hand", **more)  # type: ignore[arg-type]


def keep_order(design: Design, posterior: dict[str, np.ndarray], cutpoints: str) -> None:
    """Effects on single cutpoints that are in order made so small that none cross at any row."""
    raising = [e for e in design.schema.equations if e.cutpoint is not None]
    if not raising or not design.model.response.family.cutpoints_rise:
        return
    least = np.diff(posterior[cutpoints], axis=-1).min(axis=-1)
    most = np.abs(raising[0].matrix(design.rows)).sum(axis=1).max()
    for name in {c.variable for e in raising for c in e.coefficients}:
        own = posterior[name]
        beside = (..., *[None] * (own.ndim - 2))
        own *= (0.4 * least / most)[beside] / np.abs(own).max(axis=tuple(range(2, own.ndim)), keepdims=True)


def made_draws(design: Design, chains: int, draws: int, seed: int) -> Draws:
    """Whatever the priors, within every domain: what is written here is written apart from the package's own list."""
    r = np.random.default_rng(seed)
    posterior = {
        name: r.normal(size=(chains, draws, *(len(design.coords[d]) for d in dims)))
        for name, dims in design.dims.items()
    }
    for name, priors in design.priors.items():
        flat = posterior[name].reshape(chains, draws, -1)
        for i, resolved in enumerate(priors):
            prior = resolved.prior
            kind = prior.distribution.support
            if kind == "positive" or name.startswith("sd_"):
                flat[:, :, i] = np.exp(flat[:, :, i])
            elif kind == "unit":
                flat[:, :, i] = 1 / (1 + np.exp(-flat[:, :, i]))
            if kind == "interval":
                low, high = prior.constant("lower"), prior.constant("upper")
                assert low is not None
                assert high is not None
                flat[:, :, i] = r.uniform(low, high, (chains, draws))
    if "R2_share" in posterior:
        posterior["R2_share"] /= posterior["R2_share"].sum(axis=-1, keepdims=True)
    for name in (n for e in design.schema.equations for n in e.share_variables):
        posterior[name] = r.dirichlet(np.ones(posterior[name].shape[-1]), (chains, draws))
    for name in {c.variable for c in design.schema.main.cutpoints}:
        posterior[name].sort(axis=-1)
        keep_order(design, posterior, name)
    for name, (pairs, q) in design.schema.correlated.items():
        x = r.normal(size=(chains, draws, q, 2 * q))
        matrix = x @ np.swapaxes(x, 2, 3)
        sd = np.sqrt(np.diagonal(matrix, axis1=2, axis2=3))
        matrix /= sd[..., :, None] * sd[..., None, :]
        for k, (i, j) in enumerate(pairs):
            posterior[name][:, :, k] = matrix[:, :, i, j]
    statistics = {
        "diverging": np.zeros((chains, draws), dtype=bool),
        "lp": r.normal(size=(chains, draws)),
        "n_steps": r.integers(1, 64, (chains, draws)),
        "depth": r.integers(1, 6, (chains, draws)).astype(np.uint8),
    }
    return draws_of(posterior, statistics, design, target_accept=0.9)
