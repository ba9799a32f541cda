"""Priors that shrink all effects together: each coefficient's sd is arithmetic of what they share."""

from __future__ import annotations

import numpy as np
import pytensor
import pytest
from jacobian import log_jacobian
from scipy import stats
from test_density import check_gradient, check_program, points, values_at
from test_pymc import Graph

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.model.shrinkage import GLOBAL, LOCAL, R2, SHARE, SLAB
from tests.as_written import AS_WRITTEN

HEAD = "\ncovariate x1\ncovariate x2\nfactor f { a, b, c }\ngroup g\n"
HORSESHOE = "prior effects ~ Horseshoe(p0 = 1.5, slab = 2, slab_df = 5)\nprior x2 ~ Normal(0, 1)"
R2D2 = "prior effects ~ R2D2(mean = 0.4, precision = 3, concentration = 0.7)"
NORMAL = "response y ~ Normal(mu, sigma)\neffects mu = 1 + x1 + x2 + f + x1:f + (1 | g)\n"
SPECS = {
    "horseshoe": NORMAL + HORSESHOE,
    "horseshoe of odds": "response yes ~ Bernoulli(p)\neffects logit(p) = 1 + x1 + x2 + f\n" + HORSESHOE,
    "R2D2": NORMAL + R2D2,
    "R2D2 of logs": NORMAL.replace("Normal(", "LogNormal(").replace("y ~", "pos ~") + R2D2,
}


def table(n: int = 60) -> dict[str, np.ndarray]:
    r = np.random.default_rng(8)
    y = r.normal(1, 2, n)
    return {
        "y": y,
        "pos": np.exp(0.3 * y),
        "yes": (y > 1).astype(int),
        "x1": r.normal(0.5, 3, n),
        "x2": r.normal(0, 1, n),
        "f": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
        "g": np.array([f"g{k}" for k in r.integers(0, 5, n)]),
    }


def bound(name: str) -> Design:
    return hlmdsl.parse(SPECS[name] + HEAD).bind(table())


def of_sums(program: Program, x: np.ndarray) -> float:
    """What shares leave of independent Gamma variables."""
    if SHARE not in program.layout.variables:
        return 0.0
    own = elements(program, x[None])[0][program.layout.variables[SHARE].elements]
    a = sum(r.prior.numbers["alpha"] for r in program.design.priors[SHARE])
    return float(stats.gamma(a).logpdf(own.sum()) - (own.size - 1) * np.log(own.sum()))


@pytest.mark.parametrize("name", SPECS)
def test_the_density_is_pymcs(name: str) -> None:
    first = prepare(make_plan(bound(name), "none"))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(first.design)
        for program in (first, retuned(first, points(first, 40))[0]):
            gaps = []
            for x in points(program, 3):
                theirs = graph.at(values_at(program, x)) + of_sums(program, x) + log_jacobian(program, x)
                gaps.append(program.density(x)[0] - theirs)
                check_gradient(program.density, x)
            assert np.ptp(gaps) < 1e-7, gaps


def test_shrunk_effects_are_integrated_out() -> None:
    program = prepare(make_plan(bound("horseshoe"), "together"))
    assert {own.over for own in program.plan.integrated} == {None, "g"}
    check_program(program)


def test_a_coefficient_has_the_sd_of_its_paper() -> None:
    """By the formulas of Piironen & Vehtari (2017) and of Zhang et al. (2022), at one point."""
    design, own = bound("horseshoe"), bound("R2D2")
    values = values_at(prepare(make_plan(design)), points(prepare(make_plan(design)), 1)[0])
    t, c2 = values[GLOBAL] * values[LOCAL], values[SLAB]
    column = np.std(design.rows.numbers["x1"])
    prior = design.priors["x1"][0].prior
    sd = _evaluated(prior, values)
    assert sd == pytest.approx(np.sqrt(c2 * t[0] ** 2 / (c2 + t[0] ** 2)) / column)
    assert values[LOCAL].size == 1 + 2 + 2  # x2 has a prior of its own
    scale = design.priors[GLOBAL][0].prior
    assert _evaluated(scale, values, "beta") == pytest.approx(1.5 / 3.5 * values["sigma"] / np.sqrt(60))
    values = values_at(prepare(make_plan(own)), points(prepare(make_plan(own)), 1)[0])
    assert values[SHARE].sum() == pytest.approx(1)
    odds = values[R2] / (1 - values[R2])
    sd = _evaluated(own.priors["x1"][0].prior, values)
    assert sd == pytest.approx(values["sigma"] * np.sqrt(values[SHARE][0] * odds) / column)


def _evaluated(prior, values, argument: str = "sigma") -> float:  # type: ignore[no-untyped-def]
    from hlmdsl.model.priors import evaluate

    return float(evaluate(dict(prior.arguments)[argument], lambda h: np.ravel(values[h.name])[h.position]))


@pytest.mark.parametrize(
    ("response", "effects", "s"),
    [
        ("yes ~ Bernoulli(p)", "logit(p)", lambda t: 1 / np.sqrt(t["yes"].mean() * (1 - t["yes"].mean()))),
        ("yes ~ Poisson(mu)", "log(mu)", lambda t: 1 / np.sqrt(t["yes"].mean())),
        ("y ~ Normal(mu, sigma = 3)", "mu", lambda t: 3.0),
    ],
)
def test_what_is_in_place_of_sigma(response: str, effects: str, s) -> None:  # type: ignore[no-untyped-def]
    """Piironen & Vehtari (2017), table 1: one over the root of what a row says of the predictor."""
    spec = f"response {response}\neffects {effects} = 1 + x1 + x2\nprior effects ~ Horseshoe(p0 = 1)\n{HEAD[:26]}"
    design = hlmdsl.parse(spec).bind(table())
    assert design.measure is not None
    assert design.measure.s == pytest.approx(s(table()), rel=0.02)


def test_observations_are_the_sum_of_the_weights() -> None:
    weighted = SPECS["horseshoe of odds"].replace("(p)\n", "(p) weights w\n") + HEAD + "covariate w\n"
    design = hlmdsl.parse(weighted).bind(table() | {"w": np.tile([1, 2], 30)})
    told = [" ".join(s.implied) for d in (design, bound("horseshoe")) for s in explain(d.schema, d).sections]
    assert any("n = 90 as the sum of the weights and s = " in one for one in told)
    assert any("n = 60 rows and s = sigma" in one for one in told)
