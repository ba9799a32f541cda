"""A monotonic effect: shares of a total, which are Gamma variables divided by their sum."""

from __future__ import annotations

import numpy as np
import pytensor
import pytest
from jacobian import log_jacobian
from scipy import stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from tests.as_written import AS_WRITTEN

HEAD = """
covariate x
factor f ordered { poor < fair < good < best }
factor h ordered { low < mid < high }
factor u { u1, u2, u3 } reference u1
group g
group w
group t = g ~ StudentT(nu)
"""
SPECS = {
    "alone": "response y ~ Normal(mu, sigma)\neffects mu = 1 + monotonic(f)",
    "crossed": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x * monotonic(f) + u:monotonic(f) + u\n"
    "prior shares(monotonic(f)) ~ Dirichlet(2)\nprior x:monotonic(f) ~ StudentT(3, 0, 1)",
    "two": "response y ~ Normal(mu, sigma)\neffects mu = 1 + monotonic(h) * monotonic(f)",
    "units": "response y ~ Normal(mu, sigma)\neffects mu = 1 + monotonic(f) + (1 + x | g)",
    "totals of units": "response y ~ Normal(mu, sigma)\n"
    "effects mu = 1 + x * monotonic(f) + (1 + x * monotonic(f) | g)\n"
    "correlation g ~ LKJ(eta = 1.4)",
    "two of units": "response y ~ Normal(mu, sigma)\n"
    "effects mu = 1 + monotonic(h) + monotonic(f) + (1 + monotonic(h) * monotonic(f) || g)",
    "units by levels": "response y ~ Normal(mu, sigma)\neffects mu = 1 + monotonic(f) + (1 + monotonic(f) | g by u)",
    "counts of units": "response k ~ Poisson(mu)\n"
    "effects log(mu) = 1 + monotonic(f) + u * monotonic(h) + (1 + monotonic(f) + u * monotonic(h) | t)",
    "members": "response k ~ Poisson(mu)\neffects log(mu) = 1 + monotonic(f) + (1 + monotonic(f) | members(g, w))",
    "categories of units": "response kind { a, b, c, d } reference a ~ Categorical(p)\n"
    "effects softmax(p) = 1 + monotonic(f) + (1 + monotonic(f) | g)",
    "across": "response y ~ Normal(mu, sigma)\neffects mu = 1 + monotonic(f) + (1 + monotonic(f) | g)\n"
    "effects log(sigma) = 1 + monotonic(h) + (1 + monotonic(h) | g)\ncorrelation g across mu, sigma ~ LKJ(eta = 2)",
    "of a spread": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x\neffects log(sigma) = 1 + monotonic(f)",
    "counts": "response k ~ Poisson(mu)\neffects log(mu) = 1 + monotonic(f) * x + (1 | g)\n"
    "prior monotonic(f) ~ HalfNormal(1)",
    "categories": "response kind { a, b, c, d } reference a ~ Categorical(p)\n"
    "effects softmax(p) = 1 + monotonic(f) * u + (1 | g)",
    "levels": "response rank ordered { a < b < c } ~ OrderedLogistic(eta, cutpoints)\neffects eta = 1 + monotonic(f)",
}
GAUSSIAN = ("alone", "crossed", "two", "units")


def table(n: int = 70) -> dict[str, np.ndarray]:
    r = np.random.default_rng(5)
    return {
        "y": r.normal(1, 2, n),
        "k": r.poisson(3, n),
        "rank": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
        "kind": np.array(["a", "b", "c", "d"])[r.integers(0, 4, n)],
        "x": r.normal(0.3, 1, n),
        "f": np.array(["poor", "fair", "good", "best"])[r.integers(0, 4, n)],
        "h": np.array(["low", "mid", "high"])[r.integers(0, 3, n)],
        "u": np.array(["u1", "u2", "u3"])[r.integers(0, 3, n)],
        "g": np.array([f"g{i}" for i in r.integers(0, 5, n)]),
        "w": np.array([f"w{i}" for i in r.integers(0, 4, n)]),
    }


def bound(name: str) -> Design:
    return hlmdsl.parse(SPECS[name] + HEAD).bind(table())


def of_sums(program: Program, x: np.ndarray) -> float:
    """What shares leave of independent Gamma variables: the density of each sum, and what dividing by it takes."""
    total, v = 0.0, elements(program, x[None])[0]
    for name in {name for e in program.design.schema.equations for t in e.monotonic for name in t.shares}:
        own = v[program.layout.variables[name].elements]
        a = sum(r.prior.numbers["alpha"] for r in program.design.priors[name])
        total += stats.gamma(a).logpdf(own.sum()) - (own.size - 1) * np.log(own.sum())
    return total


@pytest.mark.parametrize("name", SPECS)
def test_the_density_is_pymcs(name: str) -> None:
    design = bound(name)
    first = prepare(make_plan(design, "none"))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for program in (first, retuned(first, points(first, 40))[0]):
            gaps = []
            for x in points(program, 3):
                theirs = graph.at(values_at(program, x)) + of_sums(program, x) + log_jacobian(program, x)
                gaps.append(program.density(x)[0] - theirs)
                check_gradient(program.density, x)
            assert np.ptp(gaps) < 1e-7, gaps


@pytest.mark.parametrize("name", ["units", "totals of units"])
def test_effects_of_units_are_integrated_out_beside_it(name: str) -> None:
    """As a normal density of the rows, whose covariance they make."""
    design = bound(name)
    program = prepare(make_plan(design, "g"))
    assert program.plan.levels
    numbers, f = design.rows.numbers["x"], design.rows.levels["f"]
    index = design.groupings["g"].index
    gaps = []
    for x in points(program, 4):
        check_gradient(program.density, x)
        v = values_at(program, x)
        climbed = np.concatenate([[0.0], np.cumsum(v["shares_monotonic(f)"])])[f]
        mu = v["Intercept"] + v["monotonic(f)"] * climbed
        z = np.stack([np.ones(70), numbers], axis=1)
        if name == "totals of units":
            mu = mu + numbers * (v["x"] + v["x:monotonic(f)"] * climbed)
            z = np.stack([np.ones(70), numbers, climbed, numbers * climbed], axis=1)
        q = z.shape[1]
        cov = np.eye(q)
        cov[np.tril_indices(q, -1)] = v["cor_g"]
        eta, (log_det,) = design.correlations["cor_g"].eta, np.linalg.slogdet(cov + np.tril(cov, -1).T)[1:]
        cov = np.outer(v["sd_g"], v["sd_g"]) * (cov + np.tril(cov, -1).T)
        rows = z @ cov @ z.T * (index[:, None] == index) + v["sigma"] ** 2 * np.eye(70)
        theirs = stats.multivariate_normal(mu, rows).logpdf(design.observed.value)
        own = ("x", "x:monotonic(f)") if name == "totals of units" else ()
        for variable in ("Intercept", "monotonic(f)", "sd_g", "sigma", *own):
            for value, resolved in zip(np.ravel(v[variable]), design.priors[variable], strict=True):
                theirs += float(resolved.prior.distribution.log_density_at(value, resolved.prior.canonical))
        theirs += (eta - 1) * log_det  # LKJ, without the constant; of shares, Dirichlet(1), there is none
        gaps.append(program.density(x)[0] - theirs - of_sums(program, x) - log_jacobian(program, x))
    assert np.ptp(gaps) < 1e-7, gaps


def test_steps_are_shares_of_totals() -> None:
    program = prepare(make_plan(bound("crossed")))
    x = points(program, 1)[0]
    v = values_at(program, x)
    shares = v["shares_monotonic(f)"]
    assert shares.sum() == pytest.approx(1)
    np.testing.assert_allclose(v["steps_monotonic(f)"], v["monotonic(f)"] * shares)
    np.testing.assert_allclose(v["steps_x:monotonic(f)"], v["x:monotonic(f)"] * shares)
    np.testing.assert_allclose(v["steps_u:monotonic(f)"], np.outer(v["u:monotonic(f)"], shares))
    both = values_at(prepare(make_plan(bound("two"))), points(prepare(make_plan(bound("two"))), 1)[0])
    outer = np.outer(both["shares_monotonic(h)"], both["shares_monotonic(f)"])
    np.testing.assert_allclose(both["steps_monotonic(h):monotonic(f)"], both["monotonic(h):monotonic(f)"] * outer)
