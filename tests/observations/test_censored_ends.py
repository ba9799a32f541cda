"""Censored proportions with exact zeros and ones: what is at most a value includes the zeros, what is above one the
ones, and what is between two neither."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytensor
import pytest
from compiled_rows import CompiledRows
from each_family import given, values_of
from exact_functions import digits, slope
from jacobian import log_jacobian
from mpmath import mp
from scipy import special, stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph
from test_row_density import exact

import hlmdsl as hlm
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.families import FAMILIES
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows, observed
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen
from hlmdsl.families.statistics import Rows
from tests.as_written import AS_WRITTEN

NAMES = ("ZeroOneInflatedBeta", "OrderedBeta")
EACH = pytest.mark.parametrize("name", NAMES)
STATUS = np.array([LEFT, LEFT, RIGHT, RIGHT, INTERVAL, INTERVAL, NONE, NONE, NONE], dtype=np.int8)
Y = np.array([0.0, 0.3, 0.0, 0.6, 0.0, 0.2, 0.0, 1.0, 0.4])
UPPER = np.array([0.0, 0.0, 0.0, 0.0, 0.35, 0.7, 0.0, 0.0, 0.0])


def shares(name: str, v: dict[str, float]) -> tuple[float, float, float]:
    """Of zero, of what is between, and of one."""
    if name == "ZeroOneInflatedBeta":
        return v["zoi"] * (1 - v["coi"]), 1 - v["zoi"], v["zoi"] * v["coi"]
    low = v["cutzero"] - special.logit(v["mu"])
    zero, one = special.expit(low), special.expit(-low - v["gap"])
    return zero, 1 - zero - one, one


@EACH
@pytest.mark.parametrize("mu", [0.02, 0.5, 0.97])
def test_against_scipy(name: str, mu: float) -> None:
    values = values_of(FAMILIES[name]) | {"mu": mu}
    zero, between, one = shares(name, values)
    law = stats.beta(mu * values["nu"], (1 - mu) * values["nu"])
    found = log_density_of_rows(FAMILIES[name], Y, None, given(values), Seen(STATUS, UPPER))
    told = [zero, zero + between * law.cdf(0.3), between + one, one + between * law.sf(0.6)]
    told += [between * law.cdf(0.35), between * (law.cdf(0.7) - law.cdf(0.2)), zero, one, between * law.pdf(0.4)]
    np.testing.assert_allclose(np.exp(found), told, rtol=1e-9)


@EACH
def test_all_that_is_known_adds_up(name: str) -> None:
    """At most a value, from it to another, and above that; and from where nothing is left out."""
    family = FAMILIES[name]
    seen = Seen(np.array([LEFT, INTERVAL, RIGHT, LEFT, RIGHT], dtype=np.int8), np.full(5, 0.7))
    y = np.array([0.3, 0.3, 0.7, 0.0, 0.0])
    for mu in (1e-6, 0.4, 1 - 1e-6):
        for nu in (0.05, 4.0, 3000.0):
            found = np.exp(log_density_of_rows(family, y, None, given(values_of(family) | {"mu": mu, "nu": nu}), seen))
            assert found[:3].sum() == pytest.approx(1.0, rel=1e-12)
            assert found[3:].sum() == pytest.approx(1.0, rel=1e-12)


@EACH
def test_compiled(name: str) -> None:
    """Against the formula with many digits, and its derivatives: by each parameter."""
    family, usual = FAMILIES[name], values_of(FAMILIES[name])
    seen = Seen(STATUS, UPPER)
    rows = Rows(Y, None, np.arange(Y.size), Y.size, seen=seen)
    for parameter in family.parameters:
        link = LINKS[parameter.usual_link]
        roles = tuple(
            Role(p.name, P.BY_EQUATION, link) if p == parameter else Role(p.name, P.BY_SLOT) for p in family.parameters
        )
        density = RowDensity(observed(family, seen), roles, True)
        compiled = CompiledRows(density, rows)
        base, _ = compiled(usual | {parameter.name: 0.4})
        for eta in (-5.0, 2.5):
            lp, slopes = compiled(usual | {parameter.name: eta})
            with mp.workdps(digits(eta)):

                def at(i: int, x: object, own: str = parameter.name, d: RowDensity = density) -> object:
                    return exact(d, rows, i, usual | {own: x})

                truth = sum(at(i, eta) - at(i, 0.4) for i in range(Y.size))  # type: ignore[operator]
                assert abs(mp.mpf(lp - base) - truth) < 1e-9 * abs(truth) + 1e-8, (parameter.name, eta)
                for i, found in enumerate(slopes[parameter.name]):
                    told = slope(partial(at, i), eta)
                    assert abs(mp.mpf(float(found)) - told) < 1e-7 * abs(told) + 1e-9, (parameter.name, eta, i)


N = 48


def text(name: str, more: str = "") -> str:
    head = f"response y ~ {FAMILIES[name].usual()} censored by status to upper\ncovariate x\ncovariate upper\n"
    return f"{head}effects logit(mu) = 1 + x\n{more}"


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(6)
    y = np.select([rng.random(N) < 0.2, rng.random(N) < 0.2], [0.0, 1.0], rng.uniform(0.1, 0.7, N).round(2))
    status = np.where(y == 1, "none", rng.choice(["none", "none", "left", "right", "interval"], N))
    upper = np.where(status == "interval", np.where(rng.random(N) < 0.3, 1.0, y + 0.2), np.nan)
    return {"y": y, "x": rng.normal(size=N).round(1), "status": status, "upper": upper}


def test_kernel_is_pymc() -> None:
    design = hlm.parse(text("OrderedBeta")).bind(table())
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 2):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.ptp(gaps) < 1e-6, gaps


def codes(name: str, own: str, y: list[float], status: list[str], upper: float = 0.8) -> list[str]:
    columns = {"y": np.array(y), "status": np.array(status), "upper": np.full(len(y), upper)}
    spec = text(name, own).replace("1 + x", "1", 1).replace("covariate x\n", "")
    try:
        hlm.parse(spec).bind(columns)
    except hlm.HlmError as error:
        return [d.code for d in error.diagnostics]
    return []


MU, ZOI, COI = (
    "prior Intercept ~ Flat()\n",
    *(f"effects logit({name}) = 1\nprior {name}.Intercept ~ Flat()\n" for name in ("zoi", "coi")),
)
CUT = "effects cutzero = 1\nprior cutzero.Intercept ~ Flat()\n"


@pytest.mark.parametrize(
    ("name", "own", "y", "status", "is_proper"),
    [
        # separate parts: what may be at an end says nothing for certain
        ("ZeroOneInflatedBeta", MU, [0.2, 0.3, 0.6], ["interval", "left", "right"], True),
        ("ZeroOneInflatedBeta", MU, [0.0, 0.3, 0.6], ["interval", "left", "right"], False),
        ("ZeroOneInflatedBeta", ZOI, [0.0, 0.3, 0.2], ["left", "left", "interval"], True),
        ("ZeroOneInflatedBeta", ZOI, [0.1, 0.3, 0.2], ["left", "left", "interval"], False),
        ("ZeroOneInflatedBeta", COI, [0.0, 1.0, 0.2], ["left", "none", "interval"], True),
        ("ZeroOneInflatedBeta", COI, [0.0, 0.5, 0.2], ["left", "right", "interval"], False),
        # one scale: left and right pull
        ("OrderedBeta", MU, [0.3, 0.6, 0.3], ["left", "right", "left"], True),
        ("OrderedBeta", MU, [0.3, 0.6, 0.3], ["left", "left", "left"], False),
        ("OrderedBeta", MU, [0.0, 0.1, 0.3], ["interval", "left", "left"], True),
        ("OrderedBeta", CUT, [0.3, 0.6, 0.3], ["left", "right", "left"], True),
        ("OrderedBeta", CUT, [0.3, 0.6, 0.3], ["right", "right", "right"], False),
    ],
)
def test_flat_priors(name: str, own: str, y: list[float], status: list[str], is_proper: bool) -> None:
    assert ("HLM342" not in codes(name, own, y, status)) == is_proper


@EACH
def test_what_is_at_an_end(name: str) -> None:
    """Nothing is above one, an interval to one is what is above its lower end, and one from zero leaves zeros out."""
    assert codes(name, "", [1.0, 0.2, 0.4], ["right", "none", "none"]) == ["HLM2345"]
    columns = {"y": [0.0, 0.2, 0.4], "status": ["interval", "interval", "none"], "upper": [0.5, 1.0, np.nan]}
    design = hlm.parse(text(name).replace("1 + x", "1").replace("covariate x\n", "")).bind(columns)
    assert design.observed.censoring is not None
    assert design.observed.censoring.counts == {"none": 1, "right": 1, "interval": 1}
