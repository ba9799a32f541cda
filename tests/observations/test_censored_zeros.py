"""Censored rows of families with zeros of their own: what is at most a value includes these, what is above it or
between two does not."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytensor
import pytest
from compiled_rows import CompiledRows
from each_family import given, scaled, values_of
from exact_functions import digits, slope
from jacobian import log_jacobian
from mpmath import mp
from test_density import check_gradient, points, values_at
from test_pymc import Graph
from test_row_density import exact
from zeros_of_their_own import PARTS

import hlmdsl as hlm
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.families import FAMILIES
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows, observed
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen
from hlmdsl.families.statistics import Rows
from hlmdsl.results.draws import draws_of
from tests.as_written import AS_WRITTEN

EACH = pytest.mark.parametrize("name", PARTS)
STATUS = np.array([LEFT, LEFT, LEFT, RIGHT, RIGHT, INTERVAL, INTERVAL, INTERVAL, NONE, NONE], dtype=np.int8)
Y = np.array([0.0, 1.0, 5.0, 0.0, 4.0, 0.0, 2.0, 0.0, 0.0, 3.0])
UPPER = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 4.0, 6.0, 1.0, 0.0, 0.0])


def test_all_with_zeros_of_their_own_are_here() -> None:
    assert {f.name for f in FAMILIES.values() if f.with_zeros and f.log_cdf and not f.data} == set(PARTS)


def told(name: str, values: dict[str, float]) -> np.ndarray:
    """By the part's distribution function."""
    law, psi, one = PARTS[name](values), values["psi"], float(scaled(FAMILIES[name], np.array(1.0)))
    none = 0.0 if name.startswith("Zero") else float(law.cdf(0))

    def above(low: float, high: float) -> float:
        return psi * float(law.cdf(high * one) - law.cdf(low * one)) / (1 - none)

    zero = 1 - psi + (psi * float(law.cdf(0)) if name.startswith("Zero") else 0.0)
    density = law.pmf(3) if FAMILIES[name].is_counted else law.pdf(3 * one)
    found = [zero, zero + above(0, 1), zero + above(0, 5), above(0, np.inf), above(4, np.inf)]
    return np.array([*found, above(0, 4), above(2, 6), above(0, 1), zero, psi * density / (1 - none)])


@EACH
def test_against_scipy(name: str) -> None:
    values = values_of(FAMILIES[name])
    family, seen = FAMILIES[name], Seen(STATUS, scaled(FAMILIES[name], UPPER))
    found = log_density_of_rows(family, scaled(family, Y), None, given(values), seen)
    np.testing.assert_allclose(np.exp(found), told(name, values), rtol=1e-9)


@EACH
def test_all_that_is_known_adds_up(name: str) -> None:
    """Far out, too: at most a value, from it to another, and above that."""
    family = FAMILIES[name]
    y, upper = scaled(family, np.array([3.0, 3.0, 7.0])), scaled(family, np.full(3, 7.0))
    seen = Seen(np.array([LEFT, INTERVAL, RIGHT], dtype=np.int8), upper)
    for mu in (1e-3, 0.6, 0.99) if name == "ZeroInflatedBeta" else (1e-3, 2.0, 30.0):
        for psi in (1e-9, 0.4, 1 - 1e-9):
            found = log_density_of_rows(family, y, None, given(values_of(family) | {"mu": mu, "psi": psi}), seen)
            assert np.exp(found).sum() == pytest.approx(1.0, rel=1e-12)


@EACH
@pytest.mark.parametrize("parameter", ["mu", "psi", "alpha", "nu"])
def test_compiled(name: str, parameter: str) -> None:
    """Against the formula with many digits, and its derivatives: by a parameter of each row."""
    family, usual = FAMILIES[name], values_of(FAMILIES[name])
    if parameter not in usual:
        return
    link = LINKS[family.parameter(parameter).usual_link]  # type: ignore[union-attr]
    roles = tuple(
        Role(p.name, P.BY_EQUATION, link) if p.name == parameter else Role(p.name, P.BY_SLOT) for p in family.parameters
    )
    seen = Seen(STATUS, scaled(family, UPPER))
    density = RowDensity(observed(family, seen), roles, True)
    rows = Rows(scaled(family, Y), None, np.arange(Y.size), Y.size, seen=seen)
    compiled = CompiledRows(density, rows)
    base, _ = compiled(usual | {parameter: 0.4})
    for eta in (-6.0, 0.7, 3.0):
        lp, slopes = compiled(usual | {parameter: eta})
        with mp.workdps(digits(eta)):

            def at(i: int, x: object) -> object:
                return exact(density, rows, i, usual | {parameter: x})

            truth = sum(at(i, eta) for i in range(Y.size)) - sum(at(i, 0.4) for i in range(Y.size))
            assert abs(mp.mpf(lp - base) - truth) < 1e-9 * abs(truth) + 1e-8, eta
            for i, found in enumerate(slopes[parameter]):
                each = slope(partial(at, i), eta)
                assert abs(mp.mpf(float(found)) - each) < 1e-7 * abs(each) + 1e-9, (eta, i, float(found), float(each))


N = 48


def table(name: str) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(6)
    x, g = rng.normal(size=N).round(1), rng.integers(0, 5, N)
    amounts = np.exp(0.8 + 0.4 * x + rng.normal(0, 0.5, N))
    y = np.where(rng.random(N) < 0.3, 0.0, np.floor(amounts) + 1 if FAMILIES[name].is_counted else amounts)
    status = rng.choice(["none", "none", "left", "right", "interval"], N)
    return {"y": y, "x": x, "g": g, "status": status, "upper": np.where(status == "interval", y + 3, np.nan)}


def text(name: str, more: str = "") -> str:
    written = FAMILIES[name].usual()
    link = "mu" if name == "HurdleLogNormal" else "log(mu)"
    head = f"response y ~ {written} censored by status to upper\ncovariate x\ncovariate upper\ngroup g\n"
    return f"{head}effects {link} = 1 + x{more}\n"


@pytest.mark.parametrize("name", ["ZeroInflatedPoisson", "HurdleGamma"])
def test_kernel_is_pymc(name: str) -> None:
    """Of one kind each: a graph of PyTensor takes its time."""
    design = hlm.parse(text(name, " + (1 | g)") + "effects logit(psi) = 1 + x\n").bind(table(name))
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 2):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.ptp(gaps) < 1e-6, gaps


@pytest.mark.parametrize("name", ["ZeroInflatedPoisson", "HurdleGamma", "HurdleLogNormal"])
def test_saved_opened_and_predicted(name: str, tmp_path: Path) -> None:
    """A fit's file has what was seen of each row; what is predicted is the response itself, zeros included."""
    design = hlm.parse(text(name, " + (1 | g)")).bind(table(name))
    program = prepare(make_plan(design))
    values = recover(program, points(program, 200, 1)[None], 1)
    draws = draws_of(values, {"diverging": np.zeros((1, 200), dtype=bool)}, design)
    fit = hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0))
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == design.fingerprint
    np.testing.assert_allclose(opened.log_likelihood(), fit.log_likelihood())
    rows = {"x": [0.0, 1.0], "g": [0, 3]}
    mean, again = (np.asarray(f.predict(rows, of="mean").values) for f in (fit, opened))
    np.testing.assert_allclose(mean, again)
    drawn = np.asarray(opened.predict(rows, of="response", seed=1).values)
    assert 0.02 < (drawn == 0).mean() < 0.98
    assert np.isfinite(mean).all()


FLAT = "prior Intercept ~ Flat()\n"


def codes(name: str, own: str, y: list[float], status: list[str], upper: float) -> list[str]:
    columns = {"y": np.array(y), "status": np.array(status), "upper": np.full(len(y), upper)}
    head = f"response y ~ {FAMILIES[name].usual()} censored by status to upper\ncovariate upper\n"
    link = "mu" if name == "HurdleLogNormal" else "log(mu)"
    try:
        hlm.parse(f"{head}effects {link} = 1\n{own}").bind(columns)
    except hlm.HlmError as error:
        return [d.code for d in error.diagnostics]
    return []


OF_PSI = "effects logit(psi) = 1\nprior psi.Intercept ~ Flat()\n"


@pytest.mark.parametrize(
    ("name", "own", "y", "status", "upper", "is_proper"),
    [
        # psi behind a hurdle: above zero holds it from below, zero from above; at most five is either
        ("HurdlePoisson", OF_PSI, [0, 0, 3, 4], ["none", "right", "left", "left"], 9, True),
        ("HurdlePoisson", OF_PSI, [0, 0, 3, 4], ["none", "left", "left", "left"], 9, False),
        ("HurdlePoisson", OF_PSI, [1, 0, 3, 4], ["none", "right", "left", "interval"], 9, False),
        ("HurdleGamma", OF_PSI, [0, 0, 3, 4], ["none", "interval", "left", "left"], 9, True),
        # of extra zeros nothing but these holds it from above, and a zero may be of either part
        ("ZeroInflatedPoisson", OF_PSI, [0, 0, 3, 4], ["none", "right", "none", "none"], 9, False),
        # mu of counts above zero: above 1 holds it from below, at most 1 is 1, at most 9 above zero holds it from above
        ("HurdlePoisson", FLAT, [0, 1, 3, 0], ["none", "right", "left", "interval"], 9, True),
        ("HurdlePoisson", FLAT, [0, 0, 3, 0], ["none", "right", "left", "interval"], 9, False),
        ("HurdlePoisson", FLAT, [0, 1, 3, 2], ["none", "right", "left", "right"], 9, False),
        ("ZeroInflatedPoisson", FLAT, [0, 0, 3, 0], ["none", "right", "left", "interval"], 9, True),
        ("ZeroInflatedPoisson", FLAT, [0, 0, 3, 0], ["none", "right", "left", "right"], 9, False),
        ("HurdleGamma", FLAT, [0, 1, 3, 0], ["none", "right", "left", "interval"], 9, True),
        ("HurdleLogNormal", FLAT, [0, 0, 3, 0], ["none", "right", "left", "interval"], 9, False),
    ],
)
def test_flat_priors(name: str, own: str, y: list[float], status: list[str], upper: float, is_proper: bool) -> None:
    assert ("HLM342" not in codes(name, own, y, status, upper)) == is_proper


def test_an_interval_from_zero_leaves_zeros_out() -> None:
    """Where zero is a response, it is not at most its upper end."""
    columns = {"y": [0.0, 2.0, 1.0], "status": ["interval", "none", "none"], "upper": [1.5, np.nan, np.nan]}
    for name in ("HurdleLogNormal", "HurdleGamma"):
        design = hlm.parse(text(name).replace("1 + x", "1").replace("covariate x\n", "")).bind(
            {**columns, "g": ["a", "a", "b"]}
        )
        assert design.observed.censoring is not None
        assert design.observed.censoring.counts["interval"] == 1
