"""Responses with zeros of a separate process of which only those up to a bound have rows: all the zeros, and some of
the rest, so that psi is not the share of these among the rows."""

from __future__ import annotations

import math

import numpy as np
import pymc as pm
import pytensor
import pytest
from compiled_rows import CompiledRows
from each_family import given, scaled, values_of
from exact_functions import digits
from jacobian import log_jacobian
from mpmath import mp
from scipy import integrate, stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph
from test_row_density import exact
from zeros_of_their_own import PARTS

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows, observed
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen
from hlmdsl.families.statistics import Rows
from hlmdsl.families.truncation import UPPER, can_be_truncated, truncated
from hlmdsl.formulas.functions import NUMPY
from tests.as_written import AS_WRITTEN

TRIALS = 9.0
AMONG = {
    "ZeroInflatedBinomial": lambda v: stats.binom(TRIALS, v["p"]),
    "ZeroInflatedBetaBinomial": lambda v: stats.betabinom(TRIALS, v["mu"] * v["nu"], (1 - v["mu"]) * v["nu"]),
}
LAWS = PARTS | AMONG
EACH = pytest.mark.parametrize("name", LAWS)
Y = np.array([0.0, 1.0, 3.0, 6.0, 0.0, 2.0, 4.0, 0.0])
STATUS = np.array([NONE, NONE, NONE, NONE, LEFT, LEFT, RIGHT, INTERVAL], dtype=np.int8)
TOP, UP_TO = np.full(Y.size, 6.0), np.where(STATUS == INTERVAL, 5.0, 0.0)


def test_all_of_them_are_here() -> None:
    assert {f.name for f in FAMILIES.values() if f.with_zeros} == set(LAWS)
    assert all(can_be_truncated(FAMILIES[name]) for name in LAWS)


def trials_of(family: Family) -> np.ndarray | None:
    return np.full(Y.size, TRIALS) if family.data else None


def told(name: str, values: dict[str, float]) -> tuple[np.ndarray, float, float]:
    """By the distribution function of the part: all is divided by what lies up to the bound."""
    family = FAMILIES[name]
    law, psi, one = LAWS[name](values), values["psi"], float(scaled(family, np.array(1.0)))
    behind = not name.startswith("ZeroInflated") or name == "ZeroInflatedBeta"
    psi = psi / (1 - float(law.cdf(0))) if behind else psi
    zero = 1 - values["psi"] + (0.0 if behind else psi * float(law.cdf(0)))

    def above(low: float, high: float) -> float:
        return psi * float(law.cdf(high * one) - law.cdf(low * one))

    whole = zero + above(0, 6)
    density = [psi * float((law.pmf if family.is_whole else law.pdf)(y * one)) for y in (1, 3, 6)]
    each = [zero, *density, zero, zero + above(0, 2), above(4, 6), above(0, 5)]

    def of(power: int) -> float:
        if family.is_whole:
            found = sum(y**power * float(law.pmf(y)) for y in range(1, 7))
        else:
            found = integrate.quad(lambda y: y**power * law.pdf(y), 0, 6 * one, limit=200)[0]
        return psi * found / whole / (TRIALS**power if family.data else 1)

    return np.array(each) / whole, of(1), of(2) - of(1) ** 2


@EACH
@pytest.mark.parametrize("psi", [0.6, 1 - 1e-6])
def test_against_scipy(name: str, psi: float) -> None:
    """Densities, what is known of censored rows, the mean, and draws, also where next to all of the part is beyond."""
    family = FAMILIES[name]
    whole, bound = truncated(family, (UPPER,)), float(scaled(family, np.array(6.0)))
    far = {"mu": 3.0 if name == "HurdleLogNormal" else 40.0} if psi > 0.9 and not family.is_share else {}
    values = values_of(family) | {"psi": psi} | far
    beside, seen = {UPPER: np.full(Y.size, bound)}, Seen(STATUS, scaled(family, UP_TO))
    p = given(values | {UPPER: bound} | ({"n": TRIALS} if family.data else {}))
    each, mean, variance = told(name, values)
    found = log_density_of_rows(whole, scaled(family, Y), trials_of(family), p, seen, beside)
    np.testing.assert_allclose(np.exp(found), each, rtol=1e-7)
    assert whole.mean is not None
    assert float(whole.mean(NUMPY, p)) == pytest.approx(mean, rel=1e-6)
    assert whole.moments is not None
    assert [float(own) for own in whole.moments(NUMPY, p)] == pytest.approx([mean, variance], rel=1e-6)
    many = {key: np.full(20_000, float(own.eta)) for key, own in p.items()}
    drawn = whole.draw(np.random.default_rng(1), given(many)) / (TRIALS if family.data else 1)
    assert ((drawn >= 0) & (drawn <= (bound / TRIALS if family.data else bound))).all()
    assert drawn.mean() == pytest.approx(mean, abs=5 * drawn.std() / math.sqrt(drawn.size))
    assert (drawn == 0).mean() == pytest.approx(each[0], abs=0.015)


@pytest.mark.parametrize(
    "name", ["ZeroInflatedNegativeBinomial", "ZeroInflatedBinomial", "HurdlePoisson", "HurdleGamma"]
)
@pytest.mark.parametrize("is_main", [True, False])
def test_compiled(name: str, is_main: bool) -> None:
    """Several rows of a cell, zeros among them: against the formula with many digits."""
    family = truncated(FAMILIES[name], (UPPER,))
    moved = family.main if is_main else family.parameter("psi")
    assert moved is not None
    usual = values_of(FAMILIES[name])
    roles = tuple(
        Role(p.name, P.BY_EQUATION, LINKS[p.usual_link]) if p == moved else Role(p.name, P.BY_SLOT)
        for p in family.parameters
    )
    density = RowDensity(observed(family, None), roles, True)
    cells = np.array([0, 0, 1, 2, 0, 3, 4, 5]) if FAMILIES[name].statistics.add_up else np.arange(Y.size)
    rows = Rows(Y, trials_of(family), cells, int(cells.max()) + 1, beside={UPPER: TOP})
    compiled, single = (
        CompiledRows(density, rows),
        Rows(Y, trials_of(family), np.arange(Y.size), Y.size, beside={UPPER: TOP}),
    )
    base, _ = compiled(usual | {moved.name: 0.4})
    for eta in (-5.0, 0.9, 3.0):
        lp, _ = compiled(usual | {moved.name: eta})
        with mp.workdps(digits(eta)):
            truth = sum(exact(density, single, i, usual | {moved.name: eta}) for i in range(Y.size))
            truth -= sum(exact(density, single, i, usual | {moved.name: 0.4}) for i in range(Y.size))
            assert abs(mp.mpf(lp - base) - truth) < 1e-9 * abs(truth) + 1e-8, eta


N = 40
HEAD = "covariate x\ncovariate top\ncovariate up\n"
SPEC = (
    "response y ~ HurdleLogNormal(mu, sigma, psi) truncated (0, top) censored by status to up\n"
    "effects mu = 1 + x\neffects logit(psi) = 1 + x\n"
)


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(3)
    x = rng.normal(size=N).round(1)
    y = np.minimum(rng.poisson(np.exp(1 + 0.3 * x)), 8.0) * (rng.random(N) < 0.7)
    status = rng.choice(["none", "none", "left", "right", "interval"], N)
    up = np.where(status == "interval", y + 1, np.nan)
    return {"y": y, "x": x, "top": y + rng.integers(1, 4, N), "status": status, "up": up}


def test_kernel_is_pymc() -> None:
    design = hlm.parse(HEAD + SPEC).bind(table())
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 2):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.ptp(gaps) < 1e-6, gaps


def test_pymc_draws_within_the_bound() -> None:
    """Zeros, and counts above them, by their probabilities."""
    text = "response y ~ HurdlePoisson(mu, psi) truncated (-inf, 4)\neffects log(mu) = 1\n"
    design = hlm.parse(f"{text}prior Intercept ~ Normal(1.6, 0.0001)\nprior psi ~ Beta(70000, 30000)\n").bind(
        {"y": np.ones(N)}
    )
    law, k = stats.poisson(math.exp(1.6)), np.arange(5)
    each = law.pmf(k) * 0.7 * (k > 0) / (1 - law.pmf(0)) + 0.3 * (k == 0)
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        drawn = pm.draw(build_model(design)["y"], 200, random_seed=1)
    found = np.array([(drawn == i).mean() for i in k])
    np.testing.assert_allclose(found, each / each.sum(), atol=0.018)


FLAT = "prior Intercept ~ Flat()\n"
OF_PSI = "effects logit(psi) = 1\nprior psi.Intercept ~ Flat()\n"


@pytest.mark.parametrize(
    ("family", "own", "y", "is_proper"),
    [
        ("HurdlePoisson(mu, psi) truncated (-inf, 5)", FLAT, [0, 1, 3, 5], True),
        ("HurdlePoisson(mu, psi) truncated (-inf, 5)", FLAT, [0, 1, 1, 0], False),  # ones remain as mu falls
        ("HurdlePoisson(mu, psi) truncated (-inf, 5)", FLAT, [0, 5, 5, 0], True),  # as mu grows, zeros alone
        ("HurdleNegativeBinomial(mu, alpha, psi) truncated (-inf, 5)", FLAT, [0, 2, 5, 0], True),
        ("HurdleGamma(mu, alpha, psi) truncated (0, 5)", FLAT, [0, 2, 5, 0], True),
        ("HurdlePoisson(mu, psi) truncated (-inf, 5)", OF_PSI, [0, 1, 3, 5], True),
        ("HurdlePoisson(mu, psi) truncated (-inf, 5)", OF_PSI, [2, 1, 3, 5], False),
        ("ZeroInflatedPoisson(mu, psi) truncated (-inf, 5)", OF_PSI, [0, 1, 3, 5], False),
    ],
)
def test_flat_priors(family: str, own: str, y: list[float], is_proper: bool) -> None:
    codes = []
    try:
        hlm.parse(f"response y ~ {family}\neffects log(mu) = 1\n{own}").bind({"y": np.array(y)})
    except hlm.HlmError as error:
        codes = [d.code for d in error.diagnostics]
    assert ("HLM342" not in codes) == is_proper


def test_what_remains_as_mu_grows() -> None:
    """Which is why no flat prior of it is refused there: given psi, no counts, while Poisson counts up to a bound alone
    pile up at it."""
    for name, expected in (("HurdlePoisson", 0.0), ("Poisson", 1.0)):
        own = truncated(FAMILIES[name], (UPPER,))
        p = given({"mu": 1e4, "psi": 0.9, UPPER: 5.0})
        found = log_density_of_rows(own, np.array([5.0]), None, p, None, {UPPER: np.full(1, 5.0)})
        assert float(np.exp(found[0])) == pytest.approx(expected, abs=1e-2)


@pytest.mark.parametrize(
    ("family", "top"),
    [("HurdleGamma(mu, alpha, psi)", -1.0), ("ZeroInflatedBeta(mu, nu, psi)", 1.0), ("HurdlePoisson(mu, psi)", 1.5)],
)
def test_bounds_that_are_columns(family: str, top: float) -> None:
    link = "logit" if "Beta" in family else "log"
    text = f"response y ~ {family} truncated (0, top)\ncovariate top\neffects {link}(mu) = 1\n"
    with pytest.raises(hlm.HlmError) as caught:
        hlm.parse(text).bind({"y": [0.0, 0.0], "top": [0.5 if "Beta" in family else 3.0, top]})
    assert "HLM424" in [d.code for d in caught.value.diagnostics]
