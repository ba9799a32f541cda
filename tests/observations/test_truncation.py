"""Truncated responses: densities over the probability of the bounds, in every formula, engine and tail; the parameters
are those of all responses, draws and means those within the bounds."""

from __future__ import annotations

import math
import pickle
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pymc as pm
import pytensor
import pytest
from compiled_rows import CompiledRows
from each_family import SCIPY, given, scaled, values_of
from exact_functions import digits, slope
from jacobian import log_jacobian
from mpmath import mp
from scipy import integrate, optimize, stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph
from test_row_density import FAR, exact

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.backend.observed_variable import PYTENSOR
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.families import FAMILIES, truncation
from hlmdsl.families.family import Family
from hlmdsl.families.observation import log_density_of_rows, observed
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen
from hlmdsl.families.statistics import Rows
from hlmdsl.families.truncation import (
    LOWER,
    UPPER,
    can_be_truncated,
    closed,
    may_be_open,
    truncated,
    without_bound,
)
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.means import where_it_is_one
from hlmdsl.predictions.asked import read_asked
from hlmdsl.predictions.new_rows import rows_of_fit
from hlmdsl.predictions.says import says
from hlmdsl.results.draws import draws_of
from hlmdsl.results.pointwise import log_likelihood
from hlmdsl.results.r_squared import r_squared
from tests.as_written import AS_WRITTEN

ROOT = Path(__file__).parents[2]
Y = np.array([1.0, 2.0, 3.0])
LAWS = {
    "Normal": lambda v: stats.norm(v["mu"], v["sigma"]),
    "LogNormal": lambda v: stats.lognorm(v["sigma"], scale=np.exp(v["mu"])),
    "Poisson": lambda v: stats.poisson(v["mu"]),
    "NegativeBinomial": lambda v: stats.nbinom(v["alpha"], v["alpha"] / (v["alpha"] + v["mu"])),
} | {name: law for name, law in SCIPY.items() if can_be_truncated(FAMILIES[name])}
AMOUNTS = ({LOWER: 0.6}, {UPPER: 3.5}, {LOWER: 0.6, UPPER: 3.5})
BEFORE_ALL = {LOWER: 0.05}
"""Before all responses of some families."""
MEASURED = [name for name in LAWS if not FAMILIES[name].is_counted]
COUNTS = ("Poisson", "NegativeBinomial")


def within(name: str, bounds: dict[str, float]) -> dict[str, float]:
    return {key: float(scaled(FAMILIES[name], np.array(bound))) for key, bound in bounds.items()}


CASES = [
    *((name, within(name, bounds)) for name in MEASURED for bounds in (*AMOUNTS, BEFORE_ALL)),
    *((name, bounds) for name in COUNTS for bounds in ({LOWER: 1.0}, {UPPER: 4.0}, {LOWER: 1.0, UPPER: 4.0})),
    *(("Geometric", bounds) for bounds in ({LOWER: 2.0}, {UPPER: 4.0}, {LOWER: 2.0, UPPER: 4.0})),
]
EACH = pytest.mark.parametrize(("name", "bounds"), CASES, ids=lambda c: c if isinstance(c, str) else "-".join(c))


def test_every_family_that_can_be_truncated_is_tested() -> None:
    """Counts among trials in test_among_trials.py, mixtures in test_truncated_mixtures.py, and those with zeros of a
    separate process in test_truncated_zeros.py."""
    own = (f for f in FAMILIES.values() if can_be_truncated(f))
    able = {f.name for f in own if not (f.data or f.components or f.with_zeros)}
    assert able <= set(LAWS)


def made(name: str, bounds: dict[str, float]) -> tuple[Family, dict[str, float], dict[str, np.ndarray]]:
    """The truncated family, values of its parameters, and bounds a row."""
    family = truncated(FAMILIES[name], tuple(bounds))
    values = values_of(FAMILIES[name])
    return family, values, {key: np.full(Y.size, bound) for key, bound in bounds.items()}


def inside(name: str, values: dict[str, float], bounds: dict[str, float]) -> float:
    law, low = LAWS[name](values), bounds.get(LOWER, -np.inf)
    low = low - 1 if FAMILIES[name].is_counted else low
    return float(law.cdf(bounds.get(UPPER, np.inf)) - law.cdf(low))


@EACH
def test_against_scipy(name: str, bounds: dict[str, float]) -> None:
    family, values, beside = made(name, bounds)
    law = LAWS[name](values)
    density = law.logpmf if FAMILIES[name].is_counted else law.logpdf
    y = scaled(family, Y) + (1 if name == "Geometric" else 0)
    found = log_density_of_rows(family, y, None, given(values | bounds), None, beside)
    np.testing.assert_allclose(found, density(y) - np.log(inside(name, values, bounds)), rtol=1e-9)


@EACH
def test_means_and_draws(name: str, bounds: dict[str, float]) -> None:
    family, values, _ = made(name, bounds)
    law, whole = LAWS[name](values), inside(name, values, bounds)
    low, high = bounds.get(LOWER, -np.inf), bounds.get(UPPER, np.inf)
    if FAMILIES[name].is_counted:
        k = np.arange(max(low, 0), min(high, 4000) + 1)

        def of(power: int, function: Callable[[Any], Any] = np.asarray) -> float:
            return float((k.astype(float) ** power * law.pmf(k)).sum() / whole)
    else:
        ends = max(low, law.ppf(1e-15)), min(high, law.ppf(1 - 1e-14))

        def of(power: int, function: Callable[[Any], Any] = np.asarray) -> float:
            return integrate.quad(lambda y: function(y) ** power * law.pdf(y), *ends, limit=200)[0] / whole

    mean = of(1)
    assert family.mean is not None
    assert float(family.mean(NUMPY, given(values | bounds))) == pytest.approx(mean, rel=1e-7)
    if family.moments is not None:
        seen = np.log if family.modelled == "log" else np.asarray
        as_seen, variance = (float(own) for own in family.moments(NUMPY, given(values | bounds)))
        assert as_seen == pytest.approx(of(1, seen), rel=1e-7)
        assert variance == pytest.approx(of(2, seen) - of(1, seen) ** 2, rel=1e-6)
    each = given({key: np.full((4, 5000), value) for key, value in (values | bounds).items()})
    drawn = family.draw(np.random.default_rng(1), each)
    assert ((drawn >= low) & (drawn <= high)).all()
    assert drawn.mean() == pytest.approx(mean, abs=5 * drawn.std() / math.sqrt(drawn.size))


@pytest.mark.parametrize("z", [-40.0, -9.0, 9.0, 40.0])
@pytest.mark.parametrize("bounds", AMOUNTS, ids="-".join)
def test_far_from_the_bounds(z: float, bounds: dict[str, float]) -> None:
    """Probabilities of the bounds that are no numbers of the machine: densities, means and draws keep their digits."""
    family = truncated(FAMILIES["Normal"], tuple(bounds))
    values = {"mu": 2.0 + 0.5 * z, "sigma": 0.5}
    p = given(values | bounds)
    found = log_density_of_rows(family, Y, None, p, None, {k: np.full(3, b) for k, b in bounds.items()})
    with mp.workdps(900):
        a, b = ((mp.mpf(bounds.get(k, e)) - values["mu"]) / mp.mpf(0.5) for k, e in ((LOWER, -1e4), (UPPER, 1e4)))
        whole = mp.erfc(a / mp.sqrt(2)) / 2 - mp.erfc(b / mp.sqrt(2)) / 2
        density = [mp.npdf(y, values["mu"], 0.5) / whole for y in Y]
        d = (mp.npdf(a) - mp.npdf(b)) / whole
        mean, variance = values["mu"] + d / 2, (1 + (a * mp.npdf(a) - b * mp.npdf(b)) / whole - d * d) / 4
    np.testing.assert_allclose(found, [float(mp.log(d)) for d in density], rtol=1e-9, atol=1e-9)
    assert family.mean is not None
    assert float(family.mean(NUMPY, p)) == pytest.approx(float(mean), rel=1e-9)
    assert family.moments is not None
    assert float(family.moments(NUMPY, p)[1]) == pytest.approx(float(variance), rel=1e-6)
    each = given({key: np.full(4000, value) for key, value in (values | bounds).items()})
    drawn = family.draw(np.random.default_rng(2), each)
    assert drawn.mean() == pytest.approx(float(mean), abs=6 * drawn.std() / math.sqrt(drawn.size))
    assert ((drawn >= bounds.get(LOWER, -np.inf)) & (drawn <= bounds.get(UPPER, np.inf))).all()


def mean_by_density(family: Family, values: dict[str, float], low: float, high: float) -> float:
    """By Gauss-Legendre on pieces that are halved towards both ends: of densities over the highest of them."""
    x, w = np.polynomial.legendre.leggauss(40)
    halves = (high - low) * 0.5 ** np.arange(1, 46)
    cuts = np.unique(
        np.concatenate([[low, high], low + halves, high - halves, values["mu"] + halves, values["mu"] - halves])
    )
    cuts = cuts[(cuts >= low) & (cuts <= high)]
    y = ((cuts[1:] + cuts[:-1])[:, None] + (cuts[1:] - cuts[:-1])[:, None] * x).ravel() / 2
    weight = ((cuts[1:] - cuts[:-1])[:, None] * w).ravel()
    log_density = log_density_of_rows(family, y, None, given(values))
    each = weight * np.exp(log_density - log_density.max())
    return float((each * y).sum() / each.sum())


FAR_OUT = [
    *(("StudentT", {"mu": mu, "sigma": 0.7, "nu": nu}) for mu in (-40.0, 1.7, 30.0) for nu in (0.4, 1.0, 6.0, 90.0)),
    *(("Beta", {"mu": mu, "nu": nu}) for mu in (0.01, 0.4, 0.98) for nu in (0.3, 8.0, 500.0)),
    *(("Exponential", {"mu": mu}) for mu in (1e-3, 0.05, 1e6)),
    *(("Laplace", {"mu": mu, "b": b}) for mu in (-40.0, 1.7, 30.0) for b in (0.05, 0.7)),
    *(("Weibull", {"mu": mu, "alpha": alpha}) for mu in (0.1, 40.0) for alpha in (0.6, 4.0, 12.0)),
    *(("Wald", {"mu": mu, "lam": lam}) for mu in (0.05, 2.0, 300.0) for lam in (0.5, 300.0)),
    *(("ShiftedLogNormal", {"mu": mu, "sigma": 0.3, "shift": shift}) for mu in (-5.0, 6.0) for shift in (0.05, 0.9)),
    *(("ExGaussian", {"mu": mu, "sigma": s, "nu": nu}) for mu in (-20.0, 15.0) for s, nu in ((0.7, 5.0), (0.7, 0.05))),
]


@pytest.mark.parametrize(("name", "values"), FAR_OUT, ids=lambda c: c if isinstance(c, str) else str(c["mu"]))
def test_means_far_out(name: str, values: dict[str, float]) -> None:
    """Where next to nothing of the whole lies within the bounds, and between bounds that are near to each other."""
    whole = FAMILIES[name]
    for low, high in scaled(whole, np.array([(0.6, 3.5), (2.0, 2.001)])):
        family, bounds = truncated(whole, (LOWER, UPPER)), {LOWER: low, UPPER: high}
        mean = mean_by_density(whole, values, max(low, values.get("shift", 0.0)), high)
        assert family.mean is not None
        assert float(family.mean(NUMPY, given(values | bounds))) == pytest.approx(mean, rel=1e-8)


def test_means_are_graphs_too() -> None:
    """Of all families in one, which is evaluated as it is."""
    cases = dict(FAR_OUT)
    bounds = {LOWER: 0.6, UPPER: 3.5}
    each = [
        (truncated(FAMILIES[name], (LOWER, UPPER)).mean, values | within(name, bounds))
        for name, values in cases.items()
    ]
    graphs = [mean(PYTENSOR, given(values, PYTENSOR)) for mean, values in each if mean is not None]
    found = pytensor.function([], graphs, mode=pytensor.compile.mode.Mode(linker="py", optimizer=None))()
    told = [float(mean(NUMPY, given(values))) for mean, values in each if mean is not None]
    np.testing.assert_allclose(found, told, rtol=1e-5)


@pytest.mark.parametrize(
    ("name", "values"),
    [("Poisson", {"mu": 1e-6}), ("NegativeBinomial", {"mu": 1e-6, "alpha": 2.0}), ("Poisson", {"mu": 0.02})],
)
def test_counts_of_which_nearly_all_are_zero(name: str, values: dict[str, float]) -> None:
    family = truncated(FAMILIES[name], (LOWER,))
    p = given({key: np.full(20_000, value) for key, value in (values | {LOWER: 1.0}).items()})
    assert family.mean is not None
    mean = float(family.mean(NUMPY, p)[0])
    assert mean == pytest.approx(1 + values["mu"] / 2 * (1.5 if "alpha" in values else 1.0), rel=1e-4)
    drawn = family.draw(np.random.default_rng(3), p)
    assert drawn.min() == 1
    assert drawn.mean() == pytest.approx(mean, abs=0.003)
    found = log_density_of_rows(family, np.ones(1), None, given(values | {LOWER: 1.0}), None, {LOWER: np.ones(1)})
    assert float(found[0]) == pytest.approx(-(mean - 1), rel=1e-2, abs=1e-12)


def count_in(name: str, values: dict[str, float], low: float, high: float) -> tuple[object, object]:
    """With fifty digits, by adding up: the probability of counts from low to high, and their mean."""
    mu, alpha = mp.mpf(values["mu"]), mp.mpf(values.get("alpha", 1.0))

    def each(y: int) -> object:
        if name == "Poisson":
            return mp.exp(y * mp.log(mu) - mu - mp.loggamma(y + 1))
        ways = mp.loggamma(y + alpha) - mp.loggamma(alpha) - mp.loggamma(y + 1)
        return mp.exp(ways + alpha * mp.log(alpha / (alpha + mu)) + y * mp.log(mu / (alpha + mu)))

    probabilities = [(y, each(y)) for y in range(int(low), int(high) + 1)]
    whole = mp.fsum(p for _, p in probabilities)
    return whole, mp.fsum(y * p for y, p in probabilities) / whole


FAR_COUNTS = [
    *(("Poisson", {"mu": mu}) for mu in (1e-9, 0.3, 6.0, 80.0, 5000.0)),
    *(("NegativeBinomial", {"mu": mu, "alpha": a}) for mu in (1e-9, 6.0, 5000.0) for a in (0.02, 2.0, 1e7)),
]


@pytest.mark.parametrize(("name", "values"), FAR_COUNTS, ids=lambda c: c if isinstance(c, str) else str(c["mu"]))
def test_counts_far_out(name: str, values: dict[str, float]) -> None:
    """Densities, means and draws where next to no counts lie within the bounds; and what is known of censored ones."""
    bounds = {LOWER: 2.0, UPPER: 10.0}
    family = truncated(FAMILIES[name], (LOWER, UPPER))
    y, upper = np.array([4.0, 4.0, 4.0, 4.0]), np.full(4, 7.0)
    seen = Seen(np.array([NONE, LEFT, RIGHT, INTERVAL], dtype=np.int8), upper)
    beside = {key: np.full(4, bound) for key, bound in bounds.items()}
    found = log_density_of_rows(family, y, None, given(values | bounds), seen, beside)
    with mp.workdps(50):
        whole, mean = count_in(name, values, 2, 10)
        parts = [count_in(name, values, *ends)[0] for ends in ((4, 4), (2, 4), (5, 10), (5, 7))]
        told = [float(mp.log(part / whole)) for part in parts]
    np.testing.assert_allclose(found, told, rtol=1e-8, atol=1e-10)
    assert family.mean is not None
    assert float(family.mean(NUMPY, given(values | bounds))) == pytest.approx(float(mean), rel=1e-9)
    each = given({key: np.full(4000, value) for key, value in (values | bounds).items()})
    drawn = family.draw(np.random.default_rng(2), each)
    assert set(np.unique(drawn)) <= set(range(2, 11))
    assert drawn.mean() == pytest.approx(float(mean), abs=6 * drawn.std() / math.sqrt(drawn.size) + 0.002)


@pytest.mark.parametrize("name", MEASURED)
@pytest.mark.parametrize("bounds", AMOUNTS, ids="-".join)
def test_truncated_and_censored(name: str, bounds: dict[str, float]) -> None:
    """What is known of a censored row, over the probability of the bounds: F(b) - F(y) over F(b) - F(a)."""
    bounds = within(name, bounds)
    family, values, _ = made(name, bounds)
    law, whole = LAWS[name](values), inside(name, values, bounds)
    low, high = law.cdf(bounds.get(LOWER, -np.inf)), law.cdf(bounds.get(UPPER, np.inf))
    y, upper = scaled(family, np.array([1.0, 1.5, 2.0, 2.5])), scaled(family, np.array([0.0, 0.0, 0.0, 2.75]))
    seen = Seen(np.array([NONE, LEFT, RIGHT, INTERVAL], dtype=np.int8), upper)
    beside = {key: np.full(4, bound) for key, bound in bounds.items()}
    found = log_density_of_rows(family, y, None, given(values | bounds), seen, beside)
    parts = [law.pdf(y[0]), law.cdf(y[1]) - low, high - law.cdf(y[2]), law.cdf(upper[3]) - law.cdf(y[3])]
    np.testing.assert_allclose(found, np.log(np.array(parts) / whole), rtol=1e-8)


@EACH
def test_compiled(name: str, bounds: dict[str, float]) -> None:
    """As every family's density: against its formula with hundreds of digits, and its derivatives."""
    family, values, beside = made(name, bounds)
    main = family.main
    link = hlm.families.links.LINKS[main.usual_link]
    roles = tuple(
        Role(p.name, P.BY_EQUATION, link) if p == main else Role(p.name, P.BY_SLOT) for p in family.parameters
    )
    density = RowDensity(observed(family, None), roles, True)
    rows = Rows(scaled(family, Y) + (1 if name == "Geometric" else 0), None, np.arange(Y.size), Y.size, beside=beside)
    compiled = CompiledRows(density, rows)
    base, _ = compiled(values | {main.name: 0.4})
    for eta in FAR:
        if link.name == "log" and abs(eta) > 30:
            continue
        if name == "Beta" and abs(eta) > 30:  # of a mean that is zero to the machine nothing lies within bounds
            continue
        lp, slopes = compiled(values | {main.name: eta})
        with mp.workdps(digits(eta)):

            def at(i: int, x: object) -> object:
                return exact(density, rows, i, values | {main.name: x})

            start = sum(at(i, 0.4) for i in range(Y.size))
            truth = sum(at(i, eta) for i in range(Y.size)) - start
            # of counts far beyond an upper bound two numbers as large as their mean are subtracted
            lost = 4e-15 * math.exp(eta) if name in COUNTS and UPPER in bounds and eta > 0 else 0.0
            # nearly all proportions are at 0, and what lies above a bound is what is missing of one
            lost += 1e-15 * math.exp(-eta) if name == "Beta" and LOWER in bounds and eta < 0 else 0.0
            assert abs(mp.mpf(lp - base) - truth) < 1e-9 * (abs(truth) + abs(start)) + 1e-9 + lost, eta
            for i, found in enumerate(slopes[main.name]):
                each = slope(partial(at, i), eta)
                assert abs(mp.mpf(float(found)) - each) < 1e-7 * abs(each) + 1e-8 + lost, (eta, i, float(found))


N = 60
HEAD = "covariate x\ngroup g\n"
SPECS = {
    "below": "response y ~ Normal(mu, sigma) truncated (0, inf)\neffects mu = 1 + x + (1 | g)",
    "both": "response y ~ Normal(mu, sigma) truncated (0, 50)\neffects mu = 1 + x\neffects log(sigma) = 1 + x",
    "columns": "covariate lo\ncovariate hi\ncovariate w\n"
    "response y ~ Normal(mu, sigma) truncated (lo, hi) weights w\neffects mu = 1 + x + (1 + x | g)",
    "log(y)": "covariate upper\ncovariate w\nresponse log(y + 1) ~ Normal(mu, sigma) truncated (0.05, inf) weights w\n"
    "    censored by status to upper\neffects mu = 1 + x + (1 | g)",
    "LogNormal": "covariate upper\n"
    "response y ~ LogNormal(mu, sigma) censored by status to upper truncated (0.05, 90)\neffects mu = 1 + x",
    "sqrt(y)": "response sqrt(y) ~ Normal(mu, sigma) truncated (0, inf)\neffects mu = 1 + x + (1 | g)",
    "Weibull": "response y ~ Weibull(mu, alpha) truncated (0.05, 90)\neffects log(mu) = 1 + x + (1 | g)",
    "ShiftedLogNormal": "covariate upper\ncovariate w\nresponse y ~ ShiftedLogNormal(mu, sigma, shift) weights w\n"
    "    truncated (0.05, 90) censored by status to upper\neffects mu = 1 + x + (1 | g)",
    "rows without bounds": "covariate from\ncovariate to_\n"
    "response y ~ Gamma(mu, alpha) truncated (from, to_)\neffects log(mu) = 1 + x + (1 | g)",
    "counts without bounds": "covariate k_to\nresponse k ~ NegativeBinomial(mu, alpha) truncated (1, k_to)\n"
    "effects log(mu) = 1 + x + (1 | g)",
    "ExGaussian": "response y ~ ExGaussian(mu, sigma, nu) truncated (0.05, inf)\neffects mu = 1 + x",
    "Poisson": "response k ~ Poisson(mu) truncated (1, inf)\neffects log(mu) = 1 + x + (1 | g)",
    "Geometric": "covariate top\nresponse k ~ Geometric(p) truncated (1, 40) censored by status_k to top\n"
    "effects logit(p) = 1 + x + (1 | g)",
    "Poisson up to": "response k ~ Poisson(mu) truncated (1, 12) censored by status_k to top\n"
    "covariate top\neffects log(mu) = 1 + x + (1 | g)",
    "NegativeBinomial up to": "covariate top\ncovariate w\nresponse k ~ NegativeBinomial(mu, alpha) weights w\n"
    "    truncated (1, 40) censored by status_k to top\neffects log(mu) = 1 + x + (1 | g)\neffects log(alpha) = 1 + x",
    "NegativeBinomial": "covariate w\nresponse k ~ NegativeBinomial(mu, alpha) truncated (1, inf) weights w\n"
    "effects log(mu) = 1 + x + (1 | g)\neffects log(alpha) = 1 + x",
}


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(6)
    g, x = rng.integers(0, 6, N), rng.normal(size=N).round(1)
    y = np.exp(0.5 + 0.3 * x + rng.normal(0, 0.3, 6)[g] + rng.normal(0, 0.6, N)).round(1) + 0.1
    status = rng.choice(("none", "none", "left", "right", "interval"), N)
    upper = np.where(status == "interval", y + rng.uniform(0.2, 2, N).round(1), np.nan)
    lo, hi = y - rng.uniform(0.01, 1, N), y + rng.uniform(0.01, 3, N)
    k = np.maximum(1, rng.poisson(2, N))
    w = rng.choice([0.5, 1.0, 3.0], N)
    status_k = np.where((status == "right") | (k < 12), status, "none")
    top = np.where(status == "interval", k + 2.0, np.nan)
    return {
        "status_k": status_k,
        "top": top,
        "y": y,
        "x": x,
        "g": g,
        "w": w,
        "status": status,
        "upper": upper,
        "lo": lo,
        "hi": hi,
        "k": k,
        "from": np.where(np.arange(N) % 2, 0.0, np.maximum(lo, 0.01)),
        "to_": np.where(np.arange(N) % 3, np.inf, hi),
        "k_to": np.where(np.arange(N) % 3, np.inf, k + 2.0),
    }


def bound(case: str) -> Design:
    return hlm.parse(HEAD + SPECS[case]).bind(table())


@pytest.mark.parametrize("case", SPECS)
def test_kernel_is_pymc(case: str) -> None:
    """Also that PyMC's log likelihoods of rows are ours, in which the normal constants are."""
    design = bound(case)
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 3):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < 1e-6, gaps


def one_draw(design: Design) -> tuple[hlm.Fit, dict[str, np.ndarray]]:
    program = prepare(make_plan(design))
    values = recover(program, points(program, 4, 1)[None], 1)
    draws = draws_of(values, {"diverging": np.zeros((1, 4), dtype=bool)}, design)
    return hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0)), values


@pytest.mark.parametrize("case", ["columns", "log(y)", "NegativeBinomial", "ShiftedLogNormal"])
def test_log_likelihoods_are_those_of_pymc(case: str) -> None:
    fit, _ = one_draw(bound(case))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        theirs = pm.compute_log_likelihood(
            fit.idata, model=build_model(fit.design), extend_inferencedata=False, progressbar=False
        )
    found = fit.log_likelihood(transformed=True)
    np.testing.assert_allclose(found, theirs[fit.design.model.response.column], rtol=1e-7, atol=1e-9)


def test_a_logged_response_is_a_log_normal_one() -> None:
    one = hlm.parse(HEAD + "response y ~ LogNormal(mu, sigma) truncated (0.05, 90)\neffects mu = 1 + x").bind(table())
    text = "response log(y) ~ Normal(mu, sigma) truncated (0.05, 90)\neffects mu = 1 + x"
    other = hlm.parse(HEAD + text).bind(table())
    fit, values = one_draw(one)
    found = log_likelihood(other, draws_of(values, {}, other))
    np.testing.assert_allclose(found, log_likelihood(one, fit.draws), rtol=1e-12)


@pytest.mark.parametrize("case", ["columns", "LogNormal", "NegativeBinomial"])
def test_pymc_draws_within_the_bounds(case: str) -> None:
    design = bound(case)
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        model = build_model(design)
        drawn = pm.draw(model[design.model.response.column], 3, random_seed=1)
    low, high = {"columns": (table()["lo"], table()["hi"]), "LogNormal": (0.05, 90.0)}.get(case, (1.0, np.inf))
    assert ((drawn >= low) & (drawn <= high)).all()


@pytest.mark.parametrize("case", ["columns", "log(y)", "Poisson"])
def test_a_saved_fit_keeps_its_bounds(case: str, tmp_path: Path) -> None:
    fit, _ = one_draw(bound(case))
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == fit.design.fingerprint
    np.testing.assert_allclose(opened.log_likelihood(), fit.log_likelihood())


def test_other_bounds_are_another_fit() -> None:
    found = {
        hlm.parse(HEAD + SPECS["below"].replace("(0, inf)", text)).bind(table()).fingerprint
        for text in ("(0, inf)", "(0.05, inf)", "(-inf, 50)", "(0, 50)")
    }
    plain = hlm.parse(HEAD + SPECS["below"].replace(" truncated (0, inf)", "")).bind(table())
    assert len(found | {plain.fingerprint}) == 5


def test_bounds_that_leave_out_next_to_nothing() -> None:
    far, plain = (
        hlm.parse(HEAD + SPECS["below"].replace(" truncated (0, inf)", text)).bind(table())
        for text in (" truncated (-1000, 1000)", "")
    )
    values = {"Intercept": np.full((1, 1), 0.7), "x": np.full((1, 1), -0.4), "sigma": np.full((1, 1), 1.3)}
    values |= {"sd_g": np.full((1, 1, 1), 1.0), "r_g": np.zeros((1, 1, 6, 1))}
    found = [log_likelihood(d, draws_of(values, {}, d)) for d in (far, plain)]
    np.testing.assert_allclose(found[0], found[1], rtol=1e-12)


def test_means_at_points_and_rows() -> None:
    text = SPECS["both"] + "\nestimand m = mean(at(x = 1))\nestimand d = average(mean(at()), over = data)"
    design = hlm.parse(HEAD + text).bind(table())
    fit, values = one_draw(design)
    sigma, mu = (np.exp(values["sigma_Intercept"] + values["sigma_x"]), values["Intercept"] + values["x"])
    expected = stats.truncnorm(-mu / sigma, (50 - mu) / sigma, mu, sigma).mean()
    asked = fit.ask("mean(at(x = 1))").draws["answer"].values
    np.testing.assert_allclose(np.ravel(asked), np.ravel(expected))
    fitted = fit.fitted().values
    row = np.flatnonzero(table()["x"] == table()["x"][0])
    assert np.ptp(fitted[..., row], axis=-1).max() < 1e-9
    rows = fit.predict({"x": [1.0]}, of="mean").values[..., 0]
    np.testing.assert_allclose(np.asarray(rows).reshape(mu.shape), expected)
    drawn = np.asarray(fit.predict({"x": [1.0, -1.0]}, of="response").values)
    assert ((drawn >= 0) & (drawn <= 50)).all()
    # R² is that within the bounds
    at_zero, by_x, spread, spread_by_x = (
        np.reshape(values[name], (-1, 1)) for name in ("Intercept", "x", "sigma_Intercept", "sigma_x")
    )
    mu, sigma = at_zero + by_x * table()["x"], np.exp(spread + spread_by_x * table()["x"])
    laws = stats.truncnorm(-mu / sigma, (50 - mu) / sigma, mu, sigma)
    explained = laws.mean().var(axis=1, ddof=1)
    found = r_squared(design, fit.draws).reshape(-1, 2)
    np.testing.assert_allclose(found[:, 0], explained / (explained + laws.var().mean(axis=1)), rtol=1e-8)
    assert np.isnan(found[:, 1]).all()


def test_pickled() -> None:
    family = truncated(FAMILIES["Normal"], (LOWER,))
    assert pickle.loads(pickle.dumps(family)) is family


SALAMANDERS = {
    "NegativeBinomial(mu, alpha)": (
        [-0.33615580519, -0.51016320894, 0.23274548072, -0.21201143374, 0.66209650522, 0.70560346939, 0.072778342758],
        (1.0854028481, 0.074498104682, 1.5133630395),
        -819.807566974,
    ),
    "Poisson(mu)": (
        [-0.067022856967, -0.52092707685, 0.22457540161, -0.19548415907, 0.64672237736, 0.60513701418, 0.046024761036],
        (1.0144659276, 0.23060639903, 0.0),
        -878.083437178,
    ),
}
"""Effects; of mined, the sd of sites, alpha; and the log likelihood with that of which counts are zero, of glmmTMB
1.1.5 (R 4.2.2), `ziformula = ~ spp + mined`, families truncated_nbinom2 and truncated_poisson."""


@pytest.mark.parametrize("family", SALAMANDERS)
def test_against_glmmtmb(family: str) -> None:
    """A hurdle model is a Bernoulli of which counts are zero, by itself, and a truncated model of the others. The sites
    are integrated out by Laplace's method, as there."""
    effects, (mined, sd, alpha), maximum = SALAMANDERS[family]
    text = (ROOT / "specs" / "salamanders_seen.hlm").read_text().split("# Ten is")[0]
    text = text.replace("NegativeBinomial(mu, alpha)", family)
    design = hlm.parse(text, name=str(ROOT / "specs" / "x.hlm")).bind()
    columns = design.rows
    eta = np.array([0.0, *effects[1:]])[columns.levels["spp"]] + effects[0] + mined * (columns.levels["mined"] == 1)
    site = design.groupings["site"].index
    own = {"alpha": alpha} if alpha else {}

    def each(u: np.ndarray) -> np.ndarray:
        p = given({"mu": np.exp(eta + u[site]), LOWER: 1.0, **own})
        rows = log_density_of_rows(
            design.model.response.family, design.observed.value, None, p, None, design.observed.beside
        )
        return np.bincount(site, rows) + stats.norm.logpdf(u, 0, sd)

    u, h = np.zeros(22), 1e-4
    for _ in range(30):  # Newton's steps, by differences
        first, second = (each(u + h) - each(u - h)) / (2 * h), (each(u + h) - 2 * each(u) + each(u - h)) / h**2
        u = u - first / second
    laplace = each(u) + 0.5 * np.log(2 * np.pi) - 0.5 * np.log(-second)
    whole = hlm.load(ROOT / "specs" / "salamanders.hlm").bind()
    some = (whole.observed.value > 0).astype(float)
    x = np.column_stack([np.eye(7)[whole.rows.levels["spp"]], whole.rows.levels["mined"]])

    def of_zeros(beta: np.ndarray) -> float:
        return float(np.logaddexp(0, np.where(some == 1, -1, 1) * (x @ beta)).sum())

    best = optimize.minimize(of_zeros, np.zeros(8), method="BFGS", options={"gtol": 1e-8})
    assert laplace.sum() - best.fun == pytest.approx(maximum, abs=2e-5)


def test_found_again() -> None:
    """Sampled, since it asks what a posterior makes of rows of which 45% are not there."""
    rng = np.random.default_rng(5)
    n, truth = 1600, {"Intercept": 0.3, "x": 0.8, "sigma": 1.0, "sd_g[Intercept]": 0.5}
    x, g = rng.normal(size=n), np.arange(n) % 20
    units = rng.normal(size=20)
    units = 0.5 * (units - units.mean()) / units.std()
    y = 0.3 + 0.8 * x + units[g] + rng.normal(size=n)
    there = y > 0.2
    assert 0.4 < there.mean() < 0.65
    text = "response y ~ Normal(mu, sigma) truncated (0.2, inf)\ncovariate x\ngroup g\neffects mu = 1 + x + (1 | g)"
    compiled = hlm.parse(text).compile({"y": y[there], "x": x[there], "g": g[there]})
    fit = compiled.sample(draws=500, tune=400, chains=2, seed=5, progressbar=False)
    found = {m.name: m.estimate for m in fit.explain().explanation.meanings if m.estimate is not None}
    for name, value in truth.items():
        estimate = found[name]
        assert estimate.low < value < estimate.high, (name, estimate)
    assert float(fit.fitted().values.mean()) == pytest.approx(float(y[there].mean()), abs=0.05)


def codes_of(text: str, columns: dict[str, np.ndarray] | None = None) -> list[str]:
    with pytest.raises(hlm.HlmError) as raised:
        hlm.parse(HEAD + text).bind(columns or table())
    return [d.code for d in raised.value.diagnostics]


@pytest.mark.parametrize(
    ("response", "code"),
    [
        ("y ~ Normal(mu, sigma) truncated (1)", "HLM2160"),
        ("y ~ Normal(mu, sigma) truncated (3, 3)", "HLM2160"),
        ("y ~ Normal(mu, sigma) truncated (-inf, inf)", "HLM2160"),
        ("y ~ LogNormal(mu, sigma) truncated (0, inf)", "HLM2160"),
        ("y ~ Normal(mu, sigma) truncated (2 * x, inf)", "HLM2160"),
        ("y ~ Normal(mu, sigma) truncated (g, inf)", "HLM2101"),
        ("y ~ Normal(mu, sigma) truncated (nowhere, inf)", "HLM2006"),
        ("y ~ SkewNormal(mu, sigma, alpha) truncated (0, inf)", "HLM2161"),
        ("y ~ Normal(mu, sigma) truncated (1, inf)", "HLM423"),
        ("log(y + 1) ~ Normal(mu, sigma) truncated (1, inf)", "HLM423"),
    ],
)
def test_wrong_bounds(response: str, code: str) -> None:
    assert codes_of(f"response {response}\neffects mu = 1 + x") == [code]


@pytest.mark.parametrize(
    ("lower", "code"), [("(0, inf)", "HLM2160"), ("(1, 9.5)", "HLM2160"), ("(0.5, inf)", "HLM2160")]
)
def test_wrong_bounds_of_counts(lower: str, code: str) -> None:
    assert codes_of(f"response k ~ Poisson(mu) truncated {lower}\neffects log(mu) = 1 + x") == [code]


@pytest.mark.parametrize(
    ("status", "value", "is_wrong"),
    [("left", 0.0, True), ("right", 50.0, True), ("right", 49.0, False), ("left", 0.5, False), ("none", 0.0, False)],
)
def test_what_is_known_of_a_censored_row_leaves_room(status: str, value: float, is_wrong: bool) -> None:
    text = "response y ~ Normal(mu, sigma) truncated (0, 50) censored by status\neffects mu = 1 + x"
    columns = table() | {"status": np.full(N, "none")}
    columns["y"], columns["status"] = columns["y"].copy(), columns["status"].astype(object)
    columns["y"][0], columns["status"][0] = value, status
    if is_wrong:
        assert codes_of(text, columns) == ["HLM423"]
    else:
        assert hlm.parse(HEAD + text).bind(columns).rows.n == N


def test_flat_priors() -> None:
    """Far below a lower bound a Normal is exponential above it: no rows limit a flat mean, and none a flat spread. Of
    counts above zero those above 1 limit the mean."""
    flat = SPECS["below"].replace(" + (1 | g)", "") + "\nprior {} ~ {}"
    assert "HLM342" in codes_of(flat.format("Intercept", "Flat()"))
    assert "HLM342" in codes_of(flat.format("sigma", "HalfFlat()"))
    counts = SPECS["Poisson"].replace(" + (1 | g)", "") + "\nprior Intercept ~ Flat()"
    assert hlm.parse(HEAD + counts).bind(table()).rows.n == N
    assert codes_of(counts, table() | {"k": np.ones(N)}) == ["HLM342"]


def test_counts_that_are_all_one_separate() -> None:
    design = hlm.parse(HEAD + SPECS["Poisson"].replace(" + (1 | g)", "")).bind(table() | {"k": np.ones(N)})
    assert "HLM384" in [d.code for d in design.warnings]


def test_explained() -> None:
    spec = hlm.load(ROOT / "specs" / "salamanders_seen.hlm")
    told = " ".join(str(spec.explain()).split())
    assert "count ~ NegativeBinomial(mu, alpha) truncated (1, inf)" in told
    assert "there are rows only of responses from 1 on: the parameters are those of all responses" in told
    assert "the expected count of salamanders seen before truncation" in told
    assert "share_site" not in told
    assert "means, draws and R² are those within the bounds; of these there are no shares of variance" in told
    assert "R2 common" not in told
    latex = spec.explain().to("latex")
    assert r"1 \le \text{count}_i" in latex
    assert "divided by the probability of that" in latex


@pytest.mark.parametrize(("mu", "bound"), [(0.02, 0.3), (45.0, 9.0)])
def test_draws_with_next_to_nothing_within_bounds_are_at_the_nearer_one(mu: float, bound: float) -> None:
    family = truncated(FAMILIES["Weibull"], (LOWER, UPPER))
    values = {"mu": mu, "alpha": 300.0, LOWER: 0.3, UPPER: 9.0}
    drawn = family.draw(np.random.default_rng(1), given(values))
    np.testing.assert_allclose(drawn, bound, rtol=1e-2)


def test_an_interval_of_a_steep_weibull_has_a_probability() -> None:
    """Where the hazard at the lower end is too small for a number, and its ratio to that at the upper one too large."""
    p = given({"mu": 45.0, "alpha": 300.0})
    family = FAMILIES["Weibull"]
    assert family.log_between is not None
    assert family.log_cdf is not None
    found = family.log_between(NUMPY, (np.array(0.3), np.array(9.0)), p)
    assert float(found) == pytest.approx(float(family.log_cdf(NUMPY, np.array(9.0), p)), rel=1e-12)


def test_where_there_is_no_mean_responses_are_drawn() -> None:
    """And said to be: of a root there is none within bounds."""
    fit, _ = one_draw(bound("sqrt(y)"))
    told = " ".join(fit.plot("x").says)
    assert "New observations of y" in told
    assert (
        "Of the mean there is no picture: the mean of `y` within bounds, under `sqrt(y)`, has no simple form." in told
    )
    with pytest.raises(hlm.HlmError, match='of = "response"'):
        fit.predict(of="mean")


@pytest.mark.parametrize(
    ("family", "bounds", "is_refused"),
    [
        ("Poisson(mu)", "(1, 40)", False),
        ("NegativeBinomial(mu, alpha)", "(1, inf)", False),
        ("NegativeBinomial(mu, alpha)", "(1, 40)", True),
    ],
)
def test_flat_priors_of_counts_up_to_a_greatest_one(family: str, bounds: str, is_refused: bool) -> None:
    """Where they have a shape, all of them keep a probability however large the mean is."""
    spec = hlm.parse(f"response k ~ {family} truncated {bounds}\neffects log(mu) = 1\nprior Intercept ~ Flat()")
    if not is_refused:
        assert spec.bind(table()).rows.n == N
        return
    with pytest.raises(hlm.HlmError, match="HLM342"):
        spec.bind(table())


def test_a_student_t_has_a_mean_above_a_bound_where_nu_is_above_one() -> None:
    family, values = truncated(FAMILIES["StudentT"], (LOWER,)), {"mu": 0.0, "sigma": 1.0, LOWER: 2.0}
    assert family.mean is not None
    for nu, told in ((0.9, np.inf), (1.0, np.inf), (3.0, stats.t(3).expect(lambda y: y, lb=2, conditional=True))):
        assert float(family.mean(NUMPY, given(values | {"nu": nu}))) == pytest.approx(told, rel=1e-6)


def test_bounds_of_proportions() -> None:
    head, columns = "response y ~ Beta(mu, nu) {}\neffects logit(mu) = 1", {"y": np.linspace(0.2, 0.8, 9)}
    assert hlm.parse(head.format("truncated (0, 0.9)")).model.response.family.beside == (UPPER,)
    for text, given_columns in (("truncated (0, 1)", columns), ("truncated (0.3, 1)", columns)):
        with pytest.raises(hlm.HlmError, match="HLM2160" if "0, 1" in text else "HLM423"):
            hlm.parse(head.format(text)).bind(given_columns)
    columns |= {"status": np.array(["interval", "none", "left"] * 3), "upper": np.full(9, 1.0)}
    columns["y"][0] = 0.0
    columns["upper"][0] = 0.4
    design = hlm.parse("covariate upper\n" + head.format("censored by status to upper")).bind(columns)
    assert design.observed.censoring is not None
    assert design.observed.censoring.counts == {"none": 3, "left": 4, "right": 2}


def test_flat_precision_of_censored_proportions() -> None:
    """With none of it responses are at the ends, where a censored one may be."""
    text = "response y ~ Beta(mu, nu) censored by status\neffects logit(mu) = 1\neffects log(nu) = 1\n"
    spec = hlm.parse(text + "prior nu.Intercept ~ Flat()")
    y = np.linspace(0.2, 0.8, 9)
    assert spec.bind({"y": y, "status": np.array(["none"] * 8 + ["right"])}).rows.n == 9
    with pytest.raises(hlm.HlmError, match="HLM342"):
        spec.bind({"y": y, "status": np.array(["left", "left", "right"] * 3)})


@pytest.mark.parametrize("p", [1e-12, 1e-4, 0.3, 0.999, 1 - 1e-13])
def test_trials_up_to_a_success(p: float) -> None:
    """Against sums: what is known of censored ones, and means."""
    family, own = FAMILIES["Geometric"], given({"p": p})
    y, upper = np.array([2.0, 4.0, 4.0, 4.0]), np.full(4, 7.0)
    seen = Seen(np.array([NONE, LEFT, RIGHT, INTERVAL], dtype=np.int8), upper)
    with mp.workdps(40):
        each = [mp.mpf(p) * (1 - mp.mpf(p)) ** (k - 1) for k in range(1, 8)]
        told = [each[1], sum(each[:4]), (1 - mp.mpf(p)) ** 4, sum(each[4:])]
        mean = sum(k * q for k, q in enumerate(each[2:], 3)) / sum(each[2:])
        np.testing.assert_allclose(
            log_density_of_rows(family, y, None, own, seen), [float(mp.log(q)) for q in told], rtol=1e-12, atol=1e-15
        )
    within_bounds = truncated(family, (LOWER, UPPER)).mean
    assert within_bounds is not None
    assert float(within_bounds(NUMPY, own | given({LOWER: 3.0, UPPER: 7.0}))) == pytest.approx(float(mean), rel=1e-13)


@pytest.mark.parametrize(
    ("beside", "y", "status", "is_refused"),
    [
        # above 2 lets the probability of success go to zero, up to 2 to one
        ("censored by status", [2, 2, 2, 2], ["right"] * 4, True),
        ("censored by status", [2, 2, 2, 2], ["left"] * 4, True),
        ("censored by status", [2, 2, 2, 2], ["left", "right"] * 2, False),
        ("censored by status", [2, 2, 2, 2], ["left", "none"] * 2, False),
        # the least is certain where it is one; up to a greatest all are alike where it is zero
        ("truncated (2, inf)", [2, 2, 2, 2], ["none"] * 4, True),
        ("truncated (2, inf)", [2, 3, 2, 2], ["none"] * 4, False),
        ("truncated (1, 9)", [2, 3, 2, 2], ["none"] * 4, True),
    ],
)
def test_flat_priors_of_trials_up_to_a_success(beside: str, y: list[int], status: list[str], is_refused: bool) -> None:
    """Of a probability by which responses are lower the higher it is. Such rows are said to separate, too."""
    spec = hlm.parse(f"response y ~ Geometric(p) {beside}\neffects logit(p) = 1\nprior Intercept ~ Flat()")
    columns = {"y": np.array(y), "status": np.array(status)}
    if is_refused:
        with pytest.raises(hlm.HlmError, match="HLM342"):
            spec.bind(columns)
    else:
        assert spec.bind(columns).rows.n == 4
    warned = hlm.parse(f"response y ~ Geometric(p) {beside}\neffects logit(p) = 1").bind(columns).warnings
    assert ("HLM384" in [d.code for d in warned]) == (is_refused and "9" not in beside)


@pytest.mark.parametrize(
    ("status", "value", "separates"),
    [("left", 3, True), ("right", 3, True), ("none", 0, True), ("none", 3, False), ("interval", 3, False)],
)
def test_censored_counts_that_separate(status: str, value: int, separates: bool) -> None:
    """At x = 1 all that is known of counts is that they are above a number, or up to one: their mean may be any larger
    or smaller one."""
    text = "response k ~ Poisson(mu) censored by status to top\ncovariate x\ncovariate top\neffects log(mu) = 1 + x"
    spec = hlm.parse(text)
    k = np.array([1, 2, 3, *[value] * 3, 5])
    columns = {"k": k, "x": np.array([0, 0, 0, 1, 1, 1, 0]), "status": np.array(["none"] * 3 + [status] * 3 + ["none"])}
    columns["top"] = k + 4
    assert ("HLM384" in [d.code for d in spec.bind(columns).warnings]) == separates


# --- rows without a bound beside rows with one ------------------------------------------------------------------------

LAWS_HERE = {name: law for name, law in LAWS.items() if may_be_open(FAMILIES[name])}


def test_the_mean_of_a_student_t_with_one_bound_may_be_infinite() -> None:
    family = truncated(FAMILIES["StudentT"], (LOWER, UPPER))
    low, high = np.array([-np.inf, 0.6, -np.inf, 0.6]), np.array([3.5, np.inf, np.inf, 3.5])
    ends = {LOWER: closed(family, LOWER, low), UPPER: closed(family, UPPER, high)}
    assert family.mean is not None
    means = family.mean(NUMPY, given({"mu": 1.0, "sigma": 0.7, "nu": 0.9} | ends))
    assert means[0] == -np.inf
    assert means[1] == np.inf
    assert means[2] == 1.0
    assert np.isfinite(means[3])


@pytest.mark.parametrize(
    ("response", "where"),
    [
        ("StudentT(mu, sigma, nu)", "where nu > 1"),
        ("StudentT(mu, sigma, nu) truncated (0, inf)", "where nu > 1; otherwise it is infinite"),
        ("StudentT(mu, sigma, nu) truncated (0, 50)", ""),
        ("StudentT(mu, sigma, nu) truncated (lo, inf)", "where nu > 1, or a row has two bounds"),
        ("Mixture(Normal(mu1, sigma1), StudentT(mu2, sigma2, nu2), w)", "where nu2 > 1"),
        ("Normal(mu, sigma) truncated (0, inf)", ""),
    ],
)
def test_where_there_is_a_mean_is_said(response: str, where: str) -> None:
    """Of the heavy tails of a Student t variable, wherever the mean is."""
    effects = "effects mu1 = 1 + x\neffects mu2 = 1" if "mu1" in response else "effects mu = 1 + x"
    text = f"covariate lo\nresponse y ~ {response}\n{effects}\n"
    design = hlm.parse("covariate x\n" + text).bind(table())
    assert where_it_is_one(design.model.response) == where
    told = says(rows_of_fit(design), read_asked(design.model, "mean", "own"), "the fit")[0]
    assert told == f"The mean of y{where and f' ({where})'}, at the rows of the fit."
    if "lo" in response:
        return
    estimand = "estimand at_zero = mean(at())\n"
    asked = explain(hlm.parse("covariate x\n" + text + estimand).bind(table()).schema)
    (meaning,) = (m for m in asked.meanings if m.name == "at_zero")
    assert (f"{where})" in str(meaning.response)) if where else ("where" not in str(meaning.response))


OPEN_HEAD = "covariate x\ncovariate lo\ncovariate hi\n"
OPEN = (True, True), (True, False), (False, True), (False, False)


def bounds_of(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Infinite ones, and numbers, in all four ways."""
    whole = FAMILIES[name].is_counted
    ends = (2.0, 4.0) if whole else scaled(FAMILIES[name], np.array((0.6, 3.5)))
    return tuple(np.where([o[k] for o in OPEN], (-np.inf, np.inf)[k], ends[k]) for k in (0, 1))  # type: ignore[return-value]


@pytest.mark.parametrize("name", LAWS_HERE)
def test_against_scipy_row_by_row(name: str) -> None:
    family, values, (low, high) = truncated(FAMILIES[name], (LOWER, UPPER)), values_of(FAMILIES[name]), bounds_of(name)
    law, whole = LAWS[name](values), FAMILIES[name].is_counted
    y = np.array([2.0, 3.0, 4.0, 3.0]) if whole else scaled(FAMILIES[name], np.array([1.0, 2.0, 3.0, 2.0]))
    inside = law.cdf(high) - law.cdf(low - whole)
    beside = {LOWER: closed(family, LOWER, low), UPPER: closed(family, UPPER, high)}
    found = log_density_of_rows(family, y, None, given(values | beside), None, beside)
    np.testing.assert_allclose(found, (law.logpmf if whole else law.logpdf)(y) - np.log(inside), rtol=1e-9)
    assert family.mean is not None
    means = family.mean(NUMPY, given(values | beside))
    for k, (no_low, no_high) in enumerate(OPEN):
        own = {n: beside[n][k] for n, has in ((LOWER, not no_low), (UPPER, not no_high)) if has}
        one = truncated(FAMILIES[name], tuple(own)) if own else FAMILIES[name]
        expected = law.mean() if not own or one.mean is None else one.mean(NUMPY, given(values | own))
        assert float(means[k]) == pytest.approx(float(expected), rel=1e-8)
    drawn = family.draw(
        np.random.default_rng(1), given({n: np.tile(v, (2000, 1)) for n, v in (values | beside).items()})
    )
    drawn = np.broadcast_to(drawn, (2000, 4))
    assert ((drawn >= low) & (drawn <= high)).all()
    assert (np.abs(drawn.mean(0) - means) < 5 * drawn.std(0) / 2000**0.5).all()


@pytest.mark.parametrize("name", [n for n in LAWS_HERE if without_bound(FAMILIES[n], UPPER) == truncation.FAR])
@pytest.mark.parametrize("size", [1e18, 1e22, 1e40])
def test_means_and_draws_beyond_what_stands_for_no_bound(name: str, size: float) -> None:
    """As of the family with the lower bound alone, and in a row with both bounds as with both."""
    family, main = FAMILIES[name], FAMILIES[name].main
    both, low, high = truncated(family, (LOWER, UPPER)), *bounds_of(name)
    values = values_of(family) | {main.name: size if main.domain != "unit" else 1 / size}
    beside = {LOWER: closed(both, LOWER, low), UPPER: closed(both, UPPER, high)}
    assert both.mean is not None
    means = both.mean(NUMPY, given(values | beside))
    one = truncated(family, (LOWER,))
    assert one.mean is not None
    for k in (0, 2):  # without an upper bound
        row = {LOWER: beside[LOWER][[k]]}
        assert means[[k]] == pytest.approx(one.mean(NUMPY, given(values | row)), rel=1e-9)
        assert means[k] > 0.5 * size
    assert means[1] <= high[1]
    if both.moments is not None:
        found, alone = both.moments(NUMPY, given(values | beside)), one.moments
        assert alone is not None
        for got, own in zip(found, alone(NUMPY, given(values | {LOWER: beside[LOWER]})), strict=True):
            np.testing.assert_allclose(*(np.broadcast_to(v, 4)[[0, 2]] for v in (got, own)), rtol=1e-9)
    if not family.is_counted and name != "Wald":  # most of whose draws are far below its mean
        drawn = both.draw(
            np.random.default_rng(3), given({n: np.tile(v, (400, 1)) for n, v in (values | beside).items()})
        )
        assert (drawn[:, [0, 2]].max(axis=0) > 0.9 * size).all()
        assert (drawn[:, [1, 3]] <= high[[1, 3]]).all()


def test_means_of_zeros_and_amounts_beyond_what_stands_for_no_bound() -> None:
    for name in ("HurdleGamma", "HurdlePoisson", "ZeroInflatedPoisson"):
        family, values = FAMILIES[name], {"mu": 1e22, "alpha": 2.0, "psi": 0.25}
        up_to = truncated(family, (UPPER,))
        own = {k: values[k] for k in family.entries}
        p = given(own | {UPPER: np.array([np.inf, 9.0]).clip(None, truncation.FAR)})
        assert up_to.mean is not None
        assert up_to.moments is not None
        assert up_to.mean(NUMPY, p)[0] == pytest.approx(0.25e22)
        assert up_to.mean(NUMPY, p)[1] <= 9
        mean, variance = up_to.moments(NUMPY, p)
        assert mean[0] == pytest.approx(0.25e22)
        within = 0.25 * 0.75 * 1e44 + 0.25 * (0.5e44 if "Gamma" in name else 0.0)
        assert variance[0] == pytest.approx(within, rel=1e-6)
    drawn = truncated(FAMILIES["HurdleGamma"], (UPPER,)).draw(
        np.random.default_rng(3), given(values | {UPPER: np.full(400, truncation.FAR)})
    )
    assert 0.15 < (drawn > 1e21).mean() < 0.35


def test_a_gamma_far_below_bounds_that_are_none_in_some_rows() -> None:
    """Compiled, with derivatives: each row as the family that has its bounds alone, which is exact there. In means of
    the response what stands for no upper bound is beyond 1e33.
    """
    family, (low, high) = FAMILIES["Gamma"], bounds_of("Gamma")
    y = np.array([1.0, 2.0, 3.0, 2.0])
    roles = (Role("mu", P.BY_EQUATION, hlm.families.links.LINKS["log"]), Role("alpha", P.BY_SLOT))
    both = truncated(family, (LOWER, UPPER))
    beside = {LOWER: closed(both, LOWER, low), UPPER: closed(both, UPPER, high)}
    compiled = CompiledRows(
        RowDensity(observed(both, None), roles, True), Rows(y, None, np.arange(4), 4, beside=beside)
    )
    values, at_start = {"alpha": 8.0}, None
    for eta in (0.4, -30.0, -60.0, 30.0):
        lp, slopes = compiled(values | {"mu": eta})
        with mp.workdps(digits(eta)):
            whole: Any = 0
            for k, (no_low, no_high) in enumerate(OPEN):
                own = {n: beside[n][[k]] for n, has in ((LOWER, not no_low), (UPPER, not no_high)) if has}
                one = truncated(family, tuple(own)) if own else family
                rows = Rows(y[[k]], None, np.arange(1), 1, beside=own)
                density = RowDensity(observed(one, None), roles, True)

                def at(x: object, density: RowDensity = density, rows: Rows = rows) -> Any:
                    return exact(density, rows, 0, values | {"mu": x})

                whole += at(eta)
                assert float(slopes["mu"][k]) == pytest.approx(float(slope(at, eta)), rel=1e-7, abs=1e-7), (eta, k)
            at_start = lp - whole if at_start is None else at_start
            assert abs(lp - whole - at_start) < 1e-9 * (1 + abs(whole)), eta


@pytest.mark.parametrize(("mu", "bounds"), [(60.0, {UPPER: 3.5}), (-60.0, {LOWER: 0.6})])
def test_draws_where_next_to_nothing_is_within_the_only_bound(mu: float, bounds: dict[str, float]) -> None:
    family = truncated(FAMILIES["Normal"], (LOWER, UPPER))
    of_row = {LOWER: bounds.get(LOWER, -np.inf), UPPER: bounds.get(UPPER, np.inf)}
    p = given(
        {"mu": np.full(4000, mu), "sigma": 0.7} | {n: closed(family, n, np.full(4000, b)) for n, b in of_row.items()}
    )
    drawn, (end,) = family.draw(np.random.default_rng(2), p), bounds.values()
    beyond = np.abs(drawn - end)  # exponential, with the rate |end - mu|/sigma²
    assert stats.kstest(beyond, stats.expon(scale=0.49 / abs(end - mu)).cdf).pvalue > 1e-4


SPEC = OPEN_HEAD + "response y ~ Gamma(mu, alpha) truncated (lo, hi)\neffects log(mu) = 1 + x\n"


def some_open() -> dict[str, np.ndarray]:
    found = table()
    at = np.arange(found["y"].size)
    return found | {"lo": np.where(at % 2, 0.0, found["lo"].clip(0.01)), "hi": np.where(at % 3, np.inf, found["hi"])}


def test_a_table_has_infinities_and_zeros() -> None:
    design = hlm.parse(SPEC).bind(some_open())
    assert np.isinf(design.observed.arguments[UPPER]).any()
    assert np.isfinite(design.observed.modelled[UPPER]).all()
    assert (design.observed.modelled[LOWER] > 0).all()


@pytest.mark.parametrize(
    ("response", "cells", "code", "told"),
    [
        ("y ~ Gamma(mu, alpha) truncated (lo, hi)", {"lo": np.inf}, "HLM315", "correct these cells"),
        ("y ~ Gamma(mu, alpha) truncated (lo, hi)", {"hi": np.nan}, "HLM313", "a row without a bound has `inf`"),
        ("log(y) ~ Normal(mu, sigma) truncated (lo, hi)", {"hi": np.inf}, "HLM2490", "farther than all responses"),
        ("log(y) ~ Normal(mu, sigma) truncated (lo, hi)", {"lo": 0.0}, "HLM424", "farther than all responses"),
        ("k ~ Binomial(n = n, p) truncated (lo, hi)", {"hi": np.inf}, "HLM2490", "the number of its trials"),
    ],
)
def test_what_is_no_bound_is_said(response: str, cells: dict[str, float], code: str, told: str) -> None:
    data: dict[str, list[float]] = {"y": [1.0, 2.0, 2.5], "k": [1, 2, 2], "n": [5, 5, 5], "x": [0, 1, 3]}
    data |= {"lo": [1.0] * 3, "hi": [3.0] * 3}
    data |= {name: [cell, *data[name][1:]] for name, cell in cells.items()}
    left = "logit(p)" if "Binomial" in response else "mu" if "log" in response else "log(mu)"
    with pytest.raises(hlm.HlmError) as caught:
        hlm.parse(f"{OPEN_HEAD}covariate n\nresponse {response}\neffects {left} = 1\n").bind(data)
    assert [d.code for d in caught.value.diagnostics] == [code]
    assert told in caught.value.diagnostics[0].help_text
