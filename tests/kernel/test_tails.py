"""Units with heavy tails: deviations are multivariate t, in the compiled density, in PyMC's, and drawn back.

The truth is SciPy's density of a multivariate t for the effects of each unit.
"""

from __future__ import annotations

import numpy as np
import pytensor
import pytest
import textbook_density as reference
from jacobian import log_jacobian
from scipy import stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from tests.as_written import AS_WRITTEN

SPECS = {
    "one effect": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)",
    "correlated, and in the spread": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\n"
    "effects log(sigma) = 1 + (1 | g)\nprior sigma.nu(g) ~ Exponential(0.2)",
    "counts, independent, beside normal ones": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + x + (1 + x || g) + (1 | h)",
}


def bound(case: str) -> Design:
    r = np.random.default_rng(4)
    n, g = 40, r.integers(0, 5, 40)
    x, u = r.normal(0.3, 1, n), np.array([0.2, -0.3, 0.1, 4.0, -0.5])
    cells = {"y": 1 + x + u[g] + r.normal(size=n), "count": r.poisson(np.exp(0.2 + 0.5 * u[g])), "x": x}
    cells |= {"g": g.astype(str), "h": r.integers(0, 4, n).astype(str)}
    declared = "covariate x\ngroup g ~ StudentT(nu)\n" + ("group h\n" if "| h" in SPECS[case] else "")
    return hlmdsl.parse(declared + SPECS[case]).bind(cells)


def log_effects(design: Design, values: dict[str, np.ndarray]) -> float:
    """Deviations of all groupings, given their scales, correlations and degrees of freedom."""
    total = 0.0
    for varying in (v for e in design.schema.equations for v in e.varying):
        r, shape = values[varying.r], reference.covariance(varying, values)
        law = stats.multivariate_t(np.zeros(len(shape)), shape, df=float(values[varying.nu])) if varying.nu else None
        law = law or stats.multivariate_normal(np.zeros(len(shape)), shape)
        total += np.sum(law.logpdf(r))
    return total


def log_rows(design: Design, values: dict[str, np.ndarray]) -> float:
    """The response, given everything."""
    found = {}
    for e in design.schema.equations:
        eta = e.matrix(design.rows) @ np.array([np.ravel(values[c.variable])[c.position] for c in e.coefficients])
        for v in e.varying:
            own = values[v.r][design.rows.units[v.grouping.name]]
            eta = eta + (v.matrix(design.rows) * own).sum(axis=1)
        found[e.parameter] = eta
    if "sigma" not in found and "sigma" in values:
        found["sigma"] = np.log(values["sigma"])
    if "sigma" not in found:
        return float(stats.poisson.logpmf(design.observed.value, np.exp(found["mu"])).sum())
    return float(stats.norm.logpdf(design.observed.value, found["mu"], np.exp(found["sigma"])).sum())


@pytest.mark.parametrize("case", SPECS)
def test_density(case: str) -> None:
    """In the first coordinates and in those after a pilot run."""
    design = bound(case)
    first = prepare(make_plan(design))
    for program in (first, retuned(first, points(first, 40))[0]):
        gaps = []
        for x in points(program, 4):
            values = values_at(program, x)
            truth = reference.log_priors(design, values) + log_effects(design, values) + log_rows(design, values)
            gaps.append(program.density(x)[0] - truth - log_jacobian(program, x))
        assert np.ptp(gaps) < 1e-7, gaps
        check_gradient(program.density, points(program, 1, seed=9)[0])


@pytest.mark.parametrize("case", ["correlated, and in the spread", "counts, independent, beside normal ones"])
def test_graph(case: str) -> None:
    design = bound(case)
    program = prepare(make_plan(design))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        gaps = []
        for x in points(program, 3):
            values = values_at(program, x)
            truth = reference.log_priors(design, values) + log_effects(design, values) + log_rows(design, values)
            gaps.append(graph.at(values) - truth)
    assert np.ptp(gaps) < 1e-7, gaps


def test_they_are_sampled_whatever_else_is_integrated_out() -> None:
    design = bound("one effect")
    for how in ("auto", "together", "nested"):
        plan = make_plan(design, how)
        assert [own.name for own in plan.kept] == ["sd_g"]
    program = prepare(make_plan(design))
    (x,) = points(program, 1)
    draws = recover(program, np.broadcast_to(x, (1, 3, x.size)), 3)
    assert draws["nu_g"].shape == (1, 3)
