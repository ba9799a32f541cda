"""Weights are powers of the rows' likelihoods: a weight of 2 is the row twice, of 0 the row left out, of 1 nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import kernel_cases as cases
import numpy as np
import pymc as pm
import pytensor
import pytest
from each_family import EACH, TRIALS, support_of, values_of
from hypothesis import given as drawn_from
from hypothesis import settings
from hypothesis import strategies as st
from jacobian import log_jacobian
from test_cells import log_density, moved
from test_density import check_gradient, points, values_at
from test_pymc import Graph

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel.cells import make_cells
from hlmdsl.backend.kernel.crossproducts import cross_products
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.lay_out import lay_out
from hlmdsl.backend.kernel.pack import Program, pack
from hlmdsl.backend.kernel.plan import Plan, make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.whiten import whitened_products
from hlmdsl.design.design import Design
from hlmdsl.families.family import Family
from hlmdsl.families.statistics import Rows
from hlmdsl.results.draws import draws_of
from hlmdsl.results.fit import open_fit
from hlmdsl.results.pointwise import log_likelihood
from hlmdsl.results.r_squared import r_squared
from tests.as_written import AS_WRITTEN

TABLE = cases.table()
N = len(TABLE["y"])
HALVES = np.random.default_rng(8).choice([0.5, 1.0, 1.7, 3.0], N)
WHOLE = np.random.default_rng(9).choice([1.0, 2.0, 3.0], N)

ONE_EACH = [
    "Bernoulli",
    "Binomial",
    "Poisson",
    "ZeroInflatedPoisson",
    "NegativeBinomial with log(alpha)",
    "ZeroInflatedPoisson",
    "ZeroInflatedPoisson with logit(psi) of units",
    "Gamma",
    "Beta",
    "StudentT all by equations",
    "LogNormal",
    "Normal with log(sigma)",
    "Normal with known errors",
    "OrderedLogistic",
    "Categorical",
]
GAUSSIAN = ["no groups", "two bars", "nested both with slopes", "crossed"]


def weighed(text: str) -> str:
    first, _, rest = text.partition("\n")
    return f"{first} weights times\ncovariate times\n{rest}"


def bound(case: str, weights: np.ndarray | None, table: dict[str, np.ndarray] = TABLE) -> Design:
    """Under the default priors of the table as it is: they are scaled to the rows, of which there may be others."""
    text = cases.OTHERS.get(case) or "response y ~ Normal(mu, sigma)\n" + cases.GAUSSIAN[case]
    usual = hlm.parse(cases.HEAD + text).bind(TABLE)
    if weights is not None:
        text, table = weighed(text), {**table, "times": weights}
    return replace(hlm.parse(cases.HEAD + text).bind(table), priors=usual.priors)


@pytest.mark.parametrize("case", ["no groups", "crossed", *ONE_EACH])
def test_kernel_is_pymc(case: str) -> None:
    design = bound(case, HALVES)
    program = prepare(make_plan(design, "none"))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 3):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < 1e-7, gaps


@pytest.mark.parametrize("case", [*GAUSSIAN, "Poisson", "ZeroInflatedPoisson", "StudentT", "Categorical"])
@pytest.mark.parametrize("integrate", ["auto", "none"])
def test_a_weight_of_two_is_the_row_twice(case: str, integrate: str) -> None:
    """Integrated out or not, by cross products or by rows."""
    rows = np.repeat(np.arange(N), WHOLE.astype(int))
    one, other = bound(case, WHOLE), bound(case, None, {name: column[rows] for name, column in TABLE.items()})
    first = prepare(make_plan(one, integrate))
    twice = in_coordinates_of(first, make_plan(other, integrate))
    xs = points(first, 4)
    check_gradient(first.density, xs[0])
    gaps = [first.density(x)[0] - twice.density(x)[0] for x in xs]
    assert np.ptp(gaps) < 1e-8 * (1 + abs(first.density(xs[0])[0])), gaps


def in_coordinates_of(program: Program, plan: Plan) -> Program:
    """Another design of the same model, so that densities can be compared at the same points."""
    layout, tuning = lay_out(plan), program.tuning
    if plan.by_cross_products:
        return pack(layout, cross_products(plan, *tuning.linear[layout.common[0].parameter]), tuning)
    return pack(layout, make_cells(plan), tuning)


def test_whitened_products_too() -> None:
    rows = np.repeat(np.arange(N), WHOLE.astype(int))
    one, other = (
        bound("nested both with slopes", WHOLE),
        bound("nested both with slopes", None, {name: column[rows] for name, column in TABLE.items()}),
    )
    transform, shift = np.array([[1.0, 0.3], [0.0, 0.7]]), np.array([1.2, -0.1])
    a, b = (whitened_products(make_plan(d), transform, shift) for d in (one, other))
    assert a.n == b.n
    np.testing.assert_allclose(a.ee, b.ee, rtol=1e-9)
    np.testing.assert_allclose(a.we, b.we, rtol=1e-8, atol=1e-10)
    gram = [np.einsum("uij,uik->ujk", p.leaf_gram[:, :2, :2], p.leaf_gram[:, :2, :2]) for p in (a, b)]
    np.testing.assert_allclose(*gram, rtol=1e-8, atol=1e-9)


@drawn_from(
    st.lists(st.sampled_from([0.0, 0.0, 0.25, 1.0, 2.5]), min_size=N, max_size=N).filter(
        lambda w: sum(map(bool, w)) > 20
    )
)
@settings(max_examples=25, deadline=None)
def test_a_weight_of_zero_is_the_row_left_out(weights: list[float]) -> None:
    """Of levels, centres, units, default priors, warnings: the whole design is that of the other rows."""
    text = weighed(
        "response y ~ Normal(mu, sigma)\ncovariate x center mean scale sd\nfactor f\ngroup g\n"
        "effects mu = 1 + x + poly(w, 2) + f + (1 | g)\ncovariate w"
    )
    w = np.array(weights)
    whole = {**TABLE, "times": w}
    there = {name: column[w > 0] for name, column in whole.items()}
    results = []
    for table in (whole, there):
        try:
            results.append(hlm.parse(text).bind(table))
        except hlm.HlmError as error:
            results.append([d.code for d in error.diagnostics])
    one, other = results
    if isinstance(other, list):
        assert one == other
        return
    assert one.observed.rows_of_weight_zero == (w == 0).sum()
    assert one.fingerprint == other.fingerprint
    assert one.priors == other.priors
    assert [d.code for d in one.warnings] == [d.code for d in other.warnings]
    assert one.schema.covariates["x"].center == other.schema.covariates["x"].center


def test_weights_of_one_are_none() -> None:
    for case in ("crossed", "Poisson"):
        one, other = bound(case, np.ones(N)), bound(case, None)
        a, b = (prepare(make_plan(design)) for design in (one, other))
        for x in points(a, 3):
            assert a.density(x)[0] == pytest.approx(b.density(x)[0], rel=1e-12)


@EACH
def test_a_cell_adds_up_its_rows_by_their_weights(family: Family) -> None:
    weights, cell = np.array([0.3, 2.0, 1.0, 4.5, 1.0, 0.7]), np.array([0, 1, 1, 0, 1, 1])
    y = support_of(family)[0][[0, 1, 1, 0, 1, 1]]
    if family.statistics.alike is None:
        y = y[::-1].copy()
        cell = np.array([0, 0, 0, 1, 1, 1])
    n = np.full(6, float(TRIALS)) if family.data else None

    def gap(rows: Rows) -> np.ndarray:
        return log_density(family, rows, values_of(family)) - log_density(family, rows, moved(family))

    expected = np.bincount(cell, weights * gap(Rows.each(y, n)))
    np.testing.assert_allclose(gap(Rows(y, n, cell, 2, weights)), expected, rtol=1e-9, atol=1e-9)


def test_log_likelihoods_are_times_the_weight_and_those_of_pymc() -> None:
    design = bound("LogNormal", HALVES)
    program = prepare(make_plan(design, "none"))
    x = points(program, 4)[None]
    draws = draws_of(recover(program, x, 1), {}, design)
    fit = hlm.Fit(draws_of(recover(program, x, 1), {"diverging": np.zeros((1, 4), dtype=bool)}, design), design, {})
    found = fit.log_likelihood()
    plain = log_likelihood(bound("LogNormal", None), draws)
    np.testing.assert_allclose(found.values, plain * HALVES, rtol=1e-12)
    assert found.attrs["scale"] == "density of `pos`, to the power of `times`"
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        model = build_model(design)
        theirs = pm.compute_log_likelihood(fit.idata, model=model, extend_inferencedata=False, progressbar=False)
    np.testing.assert_allclose(found, theirs["pos"], rtol=1e-8)


def test_draws_are_those_of_the_family() -> None:
    """A weight says how much a row counts, not how it comes about."""
    text = "response y ~ Normal(mu, sigma = 2) weights times\ncovariate times\neffects mu = 1\n"
    design = hlm.parse(f"{text}prior Intercept ~ Normal(3, 1e-9)").bind({"y": TABLE["y"], "times": 50.0 * HALVES})
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        drawn = pm.draw(build_model(design)["y"], 200, random_seed=1)
    assert drawn.shape == (200, N)
    assert drawn.std() == pytest.approx(2, abs=0.05)
    assert drawn.mean() == pytest.approx(3, abs=0.1)


def test_other_weights_are_another_design() -> None:
    assert bound("Poisson", WHOLE).fingerprint != bound("Poisson", HALVES).fingerprint
    assert bound("Poisson", np.ones(N)).fingerprint != bound("Poisson", None).fingerprint


def test_r_squared_counts_rows_by_their_weights() -> None:
    """As those of the table in which each row stands as often as its weight says."""
    plain = bound("crossed", None)
    program = prepare(make_plan(plain, "none"))
    values = recover(program, points(program, 5)[None], 1)

    def of(weights: np.ndarray | None, repeats: np.ndarray) -> np.ndarray:
        rows = np.repeat(np.arange(N), repeats.astype(int))
        design = bound("crossed", weights, {name: column[rows] for name, column in TABLE.items()})
        return r_squared(design, draws_of(values, {}, design))

    once, twice = np.ones(N), np.full(N, 2)
    np.testing.assert_allclose(of(WHOLE, once), of(None, WHOLE), rtol=1e-9)
    np.testing.assert_allclose(of(np.full(N, 2.0), once), of(None, twice), rtol=1e-9)
    np.testing.assert_allclose(of(np.where(np.arange(2 * N) % 2, 0.25, 1.75), twice), of(None, twice), rtol=1e-9)
    # fewer than the rows: in proportion, as weights that add up to the number of rows
    np.testing.assert_allclose(of(np.full(N, 1 / N), once), of(None, once), rtol=1e-9)


def test_a_saved_fit_has_its_weights(tmp_path: Path) -> None:
    weights = np.where(np.arange(N) % 7 == 0, 0.0, HALVES)
    design = bound("crossed", weights)
    program = prepare(make_plan(design, "none"))
    draws = draws_of(recover(program, points(program, 6)[None], 1), {"diverging": np.zeros((1, 6), dtype=bool)}, design)
    fit = hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0))
    fit.save(tmp_path / "fit.nc")
    opened = open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == design.fingerprint
    assert opened.design.observed.rows_of_weight_zero == design.observed.rows_of_weight_zero == 9
    np.testing.assert_array_equal(opened.design.observed.weights, design.observed.weights)


def test_explained() -> None:
    spec = hlm.load(Path(__file__).parents[2] / "specs" / "admissions.hlm")
    text = str(spec.explain())
    assert "admitted ~ Bernoulli(p) weights applicants" in text
    assert "raised to the power of `applicants`, its weight" in " ".join(text.split())
    assert "here from 8 to 512, 4526 in all" in " ".join(text.split())
    report = spec.explain()
    assert json.loads(report.to("json"))["equations"]["response"]["weights"] == "applicants"
    assert "raised to the power of" in report.to("latex")


HERE = Path(__file__).parent


def test_a_table_of_counts_is_a_binomial() -> None:
    """Yes and no with their numbers as weights, and the same as successes among trials."""
    spec = hlm.load(HERE.parents[1] / "specs" / "admissions.hlm")
    table = np.genfromtxt(HERE.parents[1] / "specs/data/admissions.csv", delimiter=",", names=True, dtype=None)
    assert table["applicants"].sum() == 4526
    yes, no = (table[table["admitted"] == k] for k in (1, 0))
    pooled = {"hits": yes["applicants"], "n": yes["applicants"] + no["applicants"]}
    pooled |= {name: yes[name] for name in ("gender", "department")}
    _, _, effects = spec.source.text.partition("effects")
    head = "response hits ~ Binomial(n = n, p)\ncovariate n\nfactor gender { male, female }\ngroup department\neffects"
    one, other = spec.bind(), hlm.parse(head + effects).bind(pooled)
    first = prepare(make_plan(one))
    second = in_coordinates_of(first, make_plan(other))
    gaps = [first.density(x)[0] - second.density(x)[0] for x in points(first, 5)]
    assert np.ptp(gaps) < 1e-9 * abs(first.density(np.zeros(first.n_dim))[0])


def test_against_r() -> None:
    """`kidiq` of rstanarm 2.21.3, kid_score ~ mom_hs + mom_iq, weights 1, 2, 3 in turn: maximum likelihood by R 4.2.2,
    sigma² = sum(w r²)/sum(w), standard errors by the weighted information.
    """
    estimates = {"Intercept": 25.3162743729, "mom_hs": 6.0887241324, "mom_iq": 0.56728024481}
    errors = {"Intercept": 4.1468498733, "mom_hs": 1.5370853172, "mom_iq": 0.042856816026}
    sigma, maximum = 17.9188728078, -3732.2555634464
    columns = np.genfromtxt(HERE / "data" / "kidiq.csv", delimiter=",", names=True)
    table = {name: columns[name] for name in columns.dtype.names} | {"w": 1.0 + np.arange(len(columns)) % 3}
    text = "response kid_score ~ Normal(mu, sigma) weights w\ncovariate w\ncovariate mom_hs\ncovariate mom_iq\n"
    design = hlm.parse(f"{text}effects mu = 1 + mom_hs + mom_iq").bind(table)

    def total(values: dict[str, float]) -> float:
        posterior = {name: np.full((1, 1), value) for name, value in values.items()}
        return float(log_likelihood(design, draws_of(posterior, {}, design)).sum())

    best = estimates | {"sigma": sigma}
    assert total(best) == pytest.approx(maximum, abs=1e-6)
    for name, value in best.items():
        assert max(total(best | {name: value * (1 + h)}) for h in (1e-3, -1e-3)) < maximum
    # the width of the posterior of one coefficient, sigma given, is its standard error: that of the inverse information
    steps = np.diag([errors[name] for name in estimates])
    bent = np.array(
        [
            [
                sum(
                    sign
                    * total(best | dict(zip(estimates, np.array(list(estimates.values())) + a + k * b, strict=True)))
                    for k, sign in ((1, 1), (-1, -1))
                )
                for b in steps
            ]
            for a in steps
        ]
    )
    np.testing.assert_allclose(np.diag(np.linalg.inv(-bent / 2)), 1.0, rtol=1e-5)
