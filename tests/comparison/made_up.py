"""Designs, and draws for them that no sampler made: what is computed of draws is computed of any."""

from __future__ import annotations

import numpy as np

import hlmdsl as hlm
from hlmdsl.results.draws import draws_of


def table(n: int = 60, units: int = 6) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(4)
    g = np.arange(n) % units
    x = rng.uniform(-1, 1, n)
    eta = 0.5 + 0.4 * x + rng.normal(0, 0.7, units)[g] + 0.3 * rng.normal(0, 1, units)[g] * x
    return {
        "y": np.exp(eta + rng.normal(0, 0.4, n)).round(3),
        "k": rng.poisson(np.exp(eta)),
        "b": (rng.uniform(size=n) < 1 / (1 + np.exp(-eta))).astype(int),
        "x": x,
        "f": np.array(["u", "v", "w"])[np.arange(n) % 3],
        "w": rng.integers(1, 4, n).astype(float),
        "g": np.array([f"g{i}" for i in g]),
        "c": np.array([f"c{i}" for i in (g * 2 + (np.arange(n) // units) % 2)]),
        "i": np.array([f"i{j}" for j in np.arange(n) % 4]),
    }


def made_up(text: str, draws: int = 5, data: dict[str, np.ndarray] | None = None) -> hlm.Fit:
    """A fit of two chains with draws around the middle of nowhere: positive numbers for scales, small ones else."""
    design = hlm.parse(text).bind(table() if data is None else data)
    rng, posterior = np.random.default_rng(7), {}
    estimands = {e.name for e in design.model.estimands}
    for name, dims in design.dims.items():
        shape = (2, draws, *(len(design.coords[d]) for d in dims))
        values = rng.normal(0.2, 0.3, shape)
        is_scale = name.startswith("sd_") or name in ("sigma", "nu", "alpha")
        posterior[name] = np.abs(values) + 0.3 if is_scale else np.tanh(values) if name.startswith("cor_") else values
        assert name not in estimands
    statistics = {"diverging": np.zeros((2, draws), dtype=bool)}
    return hlm.Fit(draws_of(posterior, statistics, design), design, {})
