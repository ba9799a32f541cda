"""Coefficients of priors of four distributions, in an order that is not its own inverse: each keeps its own."""

from __future__ import annotations

from typing import Any

import numpy as np
import pymc as pm
from scipy import stats

from hlmdsl.backend.mixed_priors import by_distribution

LEVELS = "f0, f1, f2, f3, f4, f5, f6"
PRIORS = [
    "Normal(10, 0.01)",
    "Uniform(20, 20.1)",
    "HalfNormal(0.01)",
    "StudentT(30, 40, 0.01)",
    "Normal(50, 0.01)",
    "Uniform(60, 60.1)",
]
CENTRES = np.array([10, 20.05, 0, 40, 50, 60.05])
EXACT = [
    stats.norm(10, 0.01),
    stats.uniform(20, 0.1),
    stats.halfnorm(scale=0.01),
    stats.t(30, 40, 0.01),
    stats.norm(50, 0.01),
    stats.uniform(60, 0.1),
]


def spec() -> tuple[str, Any]:
    lines = "".join(f"prior f[f{k + 1} - f0] ~ {prior}\n" for k, prior in enumerate(PRIORS))
    n = 21
    table = {"y": np.random.default_rng(1).normal(size=n), "f": np.array([f"f{k % 7}" for k in range(n)])}
    text = f"response y ~ Normal(mu, sigma)\nfactor f {{ {LEVELS} }} reference f0\neffects mu = 1 + f\n{lines}"
    return text, table


def made(model_of: Any) -> tuple[pm.Model, Any]:
    _, model = model_of(*spec())
    return model, model["f"]


def test_the_order_is_not_its_own_inverse(model_of: Any) -> None:
    """Else an order that is not inverted would pass."""
    design, _ = model_of(*spec())
    pieces = by_distribution(design.priors["f"])
    joined = [i for piece in pieces for i in piece.positions]
    order = np.argsort(joined)
    assert len(pieces) == 4
    assert list(order) != joined
    assert np.array(joined)[order].tolist() == list(range(6))


def test_draws_and_starting_values(model_of: Any) -> None:
    model, f = made(model_of)
    assert np.abs(pm.draw(f, draws=20, random_seed=1) - CENTRES).max() < 0.1
    start = transform_of(model, f).backward(model.initial_point()["f_pieces__"]).eval()
    assert np.abs(start - CENTRES).max() < 0.1


def transform_of(model: pm.Model, f: Any) -> Any:
    return model.rvs_to_transforms[f]


def test_transform(model_of: Any) -> None:
    model, f = made(model_of)
    transform, values = transform_of(model, f), CENTRES + np.array([0.02, 0.01, 0.03, -0.01, 0.0, -0.02])
    there = np.asarray(transform.forward(values).eval())
    np.testing.assert_allclose(transform.backward(there).eval(), values)
    expected = values.copy()
    for k, (low, high) in {1: (20, 20.1), 5: (60, 60.1)}.items():
        expected[k] = np.log((values[k] - low) / (high - values[k]))
    expected[2] = np.log(values[2])
    np.testing.assert_allclose(there, expected)


def test_density(model_of: Any) -> None:
    _, f = made(model_of)
    values = CENTRES + np.array([0.02, 0.01, 0.03, -0.01, 0.0, -0.02])
    found = float(pm.logp(f, values).sum().eval())
    np.testing.assert_allclose(found, sum(e.logpdf(v) for e, v in zip(EXACT, values, strict=True)))
