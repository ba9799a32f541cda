"""`(1 + x | g by f)`: what is in each level of f is what a model of that level's rows alone has."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.design import Design

HEAD = """
covariate x
factor f { a, b } reference a
factor h { p, q }
group g
response y ~ Normal(mu, sigma = 0.7)
"""
SDS = np.array([0.6, 1.4, 2.2, 0.3])
CORS = np.array([0.5, -0.8])


def table(f: str = "of units") -> dict[str, np.ndarray]:
    r = np.random.default_rng(3)
    g = np.repeat(np.arange(8), 5)
    level = g % 2 if f == "of units" else r.integers(0, 2, g.size)
    return {
        "x": r.normal(size=g.size),
        "y": r.normal(size=g.size),
        "f": np.array(["a", "b"])[level],
        "h": np.array(["p", "q"])[r.integers(0, 2, g.size)],
        "g": np.array([f"g{k}" for k in g]),
    }


def bound(effects: str, rows: dict[str, np.ndarray]) -> Design:
    words = effects.replace(":", " ").split()
    head = [line for line in HEAD.splitlines() if not line.startswith("factor") or line.split()[1] in words]
    return hlm.parse("\n".join(head) + f"\neffects mu = {effects}").bind(rows)


def log_likelihood(design: Design, sds: np.ndarray, cors: np.ndarray) -> float:
    """Of responses around 0 with the deviations integrated out."""
    (varying,) = design.schema.main.varying
    covariance = np.diag(sds.astype(float) ** 2)
    for (i, j), cor in zip(varying.pairs, cors, strict=True):
        covariance[i, j] = covariance[j, i] = cor * sds[i] * sds[j]
    z, units = varying.matrix(design.rows), design.rows.units["g"]
    of_rows = z @ covariance @ z.T * (units[:, None] == units) + 0.49 * np.eye(design.rows.n)
    return float(stats.multivariate_normal.logpdf(design.observed.value, cov=of_rows))


@pytest.mark.parametrize("f", ["of units", "of rows"])
def test_the_likelihood_is_the_product_of_those_of_each_level(f: str) -> None:
    rows = table(f)
    whole = bound("1 + x + f + (1 + x | g by f)", rows)
    apart = [
        bound("1 + x + (1 + x | g)", {name: column[rows["f"] == level] for name, column in rows.items()})
        for level in ("a", "b")
    ]
    each = [log_likelihood(d, SDS[2 * k :][:2], CORS[k:][:1]) for k, d in enumerate(apart)]
    assert log_likelihood(whole, SDS, CORS) == pytest.approx(sum(each), abs=1e-10)


def test_its_effects_and_pairs() -> None:
    (varying,) = bound("1 + x + f + (1 + x | g by f)", table()).schema.main.varying
    assert varying.effects == ("f[a]", "x:f[a]", "f[b]", "x:f[b]")
    assert varying.pair_labels == ("f[a], x:f[a]", "f[b], x:f[b]")
    (apart,) = bound("1 + x + f + (1 + x || g by f)", table()).schema.main.varying
    assert apart.effects == varying.effects
    assert not apart.pairs


def test_its_columns_are_those_of_each_level() -> None:
    design = bound("1 + x * f + h + (1 + h + x | g by f)", table("of rows"))
    every = bound("1 + x * f + h + (0 + f + h:f + x:f | g)", table("of rows"))
    (by,), (one,) = design.schema.main.varying, every.schema.main.varying
    columns = dict(zip(one.effects, one.matrix(every.rows).T, strict=True))
    told = dict(zip(by.effects, by.matrix(design.rows).T, strict=True))
    assert {"f[a]", "x:f[b]", "h:f[q - p, a]"} <= told.keys()
    for label in ("f[a]", "f[b]", "x:f[a]", "x:f[b]", "h:f[q - p, a]", "h:f[q - p, b]"):
        np.testing.assert_array_equal(told[label], columns[label])


def test_combinations_of_levels() -> None:
    design = bound("1 + f * h + (1 | g by f:h)", table("of rows"))
    (varying,) = design.schema.main.varying
    assert varying.effects == ("f:h[a, p]", "f:h[a, q]", "f:h[b, p]", "f:h[b, q]")
    np.testing.assert_array_equal(varying.matrix(design.rows).sum(axis=1), 1.0)
    assert not varying.pairs


@pytest.mark.parametrize(
    ("target", "hit"),
    {
        "sd(g)": [0, 1, 2, 3],
        "sd(g, Intercept)": [0, 2],
        "sd(g, f)": [0, 2],
        "sd(g, x)": [1, 3],
        "sd(g, x:f)": [1, 3],
        "sd(g, f:x[b])": [3],
        "sd(g, f[a])": [0],
    }.items(),
)
def test_priors_of_all_of_one_effect_and_of_one_level(target: str, hit: list[int]) -> None:
    design = bound(f"1 + x + f + (1 + x | g by f)\nprior {target} ~ Exponential(7)", table())
    assert [i for i, p in enumerate(design.priors["sd_g"]) if not p.is_default] == hit


def test_a_default_prior_is_that_of_an_effect_in_one_covariance() -> None:
    """Slopes of other levels do not widen it."""
    plain = bound("1 + x + (1 + x | g)", table())
    by = bound("1 + x + f + (1 + x | g by f)", table())
    assert [p.prior for p in by.priors["sd_g"]] == [p.prior for p in plain.priors["sd_g"]] * 2
