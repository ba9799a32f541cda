"""Counts among trials that are truncated or censored: by sums over all counts, in every formula and engine."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
import pymc as pm
import pytensor
import pytest
from compiled_rows import CompiledRows
from each_family import given
from exact_functions import digits, slope
from jacobian import log_jacobian
from mpmath import mp
from scipy import stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph
from test_row_density import exact

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.design.design import Design
from hlmdsl.families import FAMILIES
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows, observed
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen
from hlmdsl.families.statistics import Rows
from hlmdsl.families.truncation import LOWER, UPPER, can_be_truncated, truncated
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import draws_of
from tests.as_written import AS_WRITTEN

OF = {
    "Binomial": lambda n, v: stats.binom(n, v["p"]),
    "BetaBinomial": lambda n, v: stats.betabinom(n, v["mu"] * v["nu"], (1 - v["mu"]) * v["nu"]),
}
OF |= {f"ZeroInflated{name}": law for name, law in OF.items()}
VALUES = {"Binomial": {"p": 0.3}, "BetaBinomial": {"mu": 0.3, "nu": 5.5}}
VALUES |= {f"ZeroInflated{name}": own | {"psi": 0.7} for name, own in VALUES.items()}
BOUNDS = ({LOWER: 1.0}, {UPPER: 4.0}, {LOWER: 1.0, UPPER: 4.0})
TRIALS = np.array([1.0, 3.0, 12.0, 40.0, 4.0])
Y = np.array([1.0, 2.0, 3.0, 4.0, 4.0])
WHOLE = [name for name in OF if can_be_truncated(FAMILIES[name]) and not FAMILIES[name].with_zeros]
STATUS = np.array([NONE, LEFT, RIGHT, INTERVAL, LEFT], dtype=np.int8)
ENDS = np.array([0.0, 0.0, 0.0, 7.0, 0.0])


def test_all_families_among_trials_are_here() -> None:
    assert {f.name for f in FAMILIES.values() if f.data and f.log_cdf} == set(OF)
    assert WHOLE == ["Binomial", "BetaBinomial"]


def each_count(name: str, values: dict[str, float]) -> np.ndarray:
    """(counts, rows): with the extra zeros."""
    k = np.arange(int(TRIALS.max()) + 1)[:, None]
    found = OF[name](TRIALS, values).pmf(k)
    if "psi" in values:
        found = values["psi"] * found + (1 - values["psi"]) * (k == 0)
    return np.asarray(found)


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("bounds", BOUNDS, ids="-".join)
@pytest.mark.parametrize("main", [1e-7, 0.02, 0.3, 0.9])
def test_within_bounds(name: str, bounds: dict[str, float], main: float) -> None:
    family = truncated(FAMILIES[name], tuple(bounds))
    values = VALUES[name] | {family.main.name: main}
    beside = {key: np.full(Y.size, bound) for key, bound in bounds.items()}
    k = np.arange(int(TRIALS.max()) + 1)[:, None]
    each = each_count(name, values) * ((k >= bounds.get(LOWER, 0)) & (k <= bounds.get(UPPER, 99)))
    each = each / each.sum(axis=0)
    found = log_density_of_rows(family, Y, TRIALS, given(values | bounds), None, beside)
    np.testing.assert_allclose(np.exp(found), each[Y.astype(int), range(Y.size)], rtol=1e-9)
    p = given(values | bounds | {"n": TRIALS})
    assert family.mean is not None
    mean = (k * each).sum(axis=0) / TRIALS
    np.testing.assert_allclose(family.mean(NUMPY, p), mean, rtol=1e-9)
    assert family.moments is not None
    variance = (np.square(k / TRIALS) * each).sum(axis=0) - mean**2
    np.testing.assert_allclose(family.moments(NUMPY, p), (mean, variance), rtol=1e-9, atol=1e-12)
    drawn = family.draw(np.random.default_rng(1), given(values | bounds | {"n": np.tile(TRIALS, (4000, 1))}))
    assert ((drawn >= bounds.get(LOWER, 0)) & (drawn <= np.minimum(bounds.get(UPPER, 99), TRIALS))).all()
    np.testing.assert_allclose(drawn.mean(axis=0) / TRIALS, mean, atol=5 * drawn.std() / math.sqrt(4000) + 1e-3)


@pytest.mark.parametrize("name", OF)
@pytest.mark.parametrize("main", [1e-7, 0.02, 0.3, 0.9])
def test_censored(name: str, main: float) -> None:
    """What is known adds up to one, and each part of it is a sum of counts."""
    family = FAMILIES[name]
    values = VALUES[name] | {family.main.name: main}
    each = each_count(name, values)
    found = log_density_of_rows(family, Y, TRIALS, given(values | {"n": TRIALS}), Seen(STATUS, ENDS))
    rows = zip((1, 0, 4, 5, 0), (1, 2, 12, 7, 4), strict=True)
    told = [each[low : high + 1, i].sum() for i, (low, high) in enumerate(rows)]
    np.testing.assert_allclose(np.exp(found), told, rtol=1e-9)


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("is_censored", [False, True])
def test_compiled(name: str, is_censored: bool) -> None:
    """Against the formula with many digits, and its derivatives; trials without an upper end among the bounds, too."""
    whole = FAMILIES[name]
    family = whole if is_censored else truncated(whole, (LOWER, UPPER))
    seen = Seen(STATUS, ENDS) if is_censored else None
    for parameter in whole.parameters:
        link = LINKS[parameter.usual_link]
        roles = tuple(
            Role(p.name, P.BY_EQUATION, link) if p == parameter else Role(p.name, P.BY_SLOT) for p in whole.parameters
        )
        density = RowDensity(observed(family, seen), roles, True)
        beside = {} if is_censored else {LOWER: np.ones(Y.size), UPPER: np.full(Y.size, 4.0)}
        rows = Rows(Y, TRIALS, np.arange(Y.size), Y.size, seen=seen, beside=beside)
        compiled = CompiledRows(density, rows)
        base, _ = compiled(VALUES[name] | {parameter.name: 0.4})
        for eta in (-9.0, 0.7, 4.0):
            lp, slopes = compiled(VALUES[name] | {parameter.name: eta})
            with mp.workdps(digits(eta)):

                def at(i: int, x: object, own: str = parameter.name, d: RowDensity = density, r: Rows = rows) -> object:
                    return exact(d, r, i, VALUES[name] | {own: x})

                truth = sum(at(i, eta) - at(i, 0.4) for i in range(Y.size))  # type: ignore[operator]
                assert abs(mp.mpf(lp - base) - truth) < 1e-9 * abs(truth) + 1e-9, eta
                for i, found in enumerate(slopes[parameter.name]):
                    told = slope(partial(at, i), eta)
                    assert abs(mp.mpf(float(found)) - told) < 1e-7 * abs(told) + 1e-9, (eta, i, float(found))


N = 40
SPECS = {
    "Binomial": "response y ~ Binomial(n = m, p) truncated (1, inf)\neffects logit(p) = 1 + x + (1 | g)\n",
    "BetaBinomial within bounds": "response y ~ BetaBinomial(n = m, mu, nu) truncated (1, 7)\n"
    "effects logit(mu) = 1 + x + (1 | g)\n",
    "BetaBinomial": "covariate top\nresponse y ~ BetaBinomial(n = m, mu, nu) weights w\n"
    "    censored by status to top\ncovariate w\neffects logit(mu) = 1 + x + (1 | g)\n",
}


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(3)
    m, x, g = rng.integers(2, 9, N) * 1.0, rng.normal(size=N).round(1), rng.integers(0, 5, N)
    y = np.minimum(np.maximum(rng.binomial(m.astype(int), 0.4), 1.0), 7.0)
    status = rng.choice(["none", "none", "left", "right", "interval"], N)
    status = np.where((y == m) & (status != "left"), "none", status)
    top = np.where(status == "interval", y + 2, np.nan)
    return {"y": y, "m": m, "x": x, "g": g, "status": status, "top": top, "w": rng.choice([1.0, 2.0], N)}


def bound(text: str) -> Design:
    return hlm.parse(f"covariate m\ncovariate x\ngroup g\n{text}").bind(table())


@pytest.mark.parametrize("case", SPECS)
def test_kernel_is_pymc(case: str) -> None:
    design = bound(SPECS[case])
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 2):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.ptp(gaps) < 1e-6, gaps


def test_predicted() -> None:
    """New rows bring their trials, of which a mean within bounds is a mean; at a point there are none."""
    design = bound(SPECS["Binomial"])
    program = prepare(make_plan(design))
    values = recover(program, points(program, 40, 1)[None], 1)
    draws = draws_of(values, {"diverging": np.zeros((1, 40), dtype=bool)}, design)
    fit = hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0))
    rows = {"x": [0.5, 0.5], "m": [3.0, 8.0]}
    mean = np.asarray(fit.predict(rows, of="mean", units={"g": "average"}).values).reshape(-1, 2)
    p = 1 / (1 + np.exp(-(values["Intercept"] + 0.5 * values["x"]).ravel()))
    told = p[:, None] / (1 - (1 - p[:, None]) ** [3, 8])
    np.testing.assert_allclose(mean, told, rtol=1e-9)
    with pytest.raises(hlm.HlmError):
        fit.ask("mean(at(x = 1))")


def codes(text: str, **columns: object) -> list[str]:
    try:
        hlm.parse(f"covariate m\n{text}").bind({key: np.array(own) for key, own in columns.items()})
    except hlm.HlmError as error:
        return [d.code for d in error.diagnostics]
    return []


FLAT = "effects logit({}) = 1\nprior Intercept ~ Flat()\n"


@pytest.mark.parametrize(
    ("family", "y", "m", "is_proper"),
    [
        # one of the trials is certain where there is but one, and becomes so without end where all are one
        ("Binomial(n = m, p) truncated (1, inf)", [1, 1, 1], [1, 4, 5], False),
        ("Binomial(n = m, p) truncated (1, inf)", [1, 2, 1], [1, 4, 5], True),
        ("Binomial(n = m, p) truncated (1, inf)", [1, 4, 1], [1, 4, 5], True),
        ("Binomial(n = m, p) truncated (1, 3)", [1, 3, 3], [1, 3, 5], False),
        # of trials that are alike all counts above none stay as likely where none of them is a success
        ("BetaBinomial(n = m, mu, nu) truncated (1, inf)", [1, 2, 1], [1, 4, 5], False),
        ("BetaBinomial(n = m, mu, nu) truncated (1, 3)", [1, 2, 1], [4, 4, 5], False),
    ],
)
def test_flat_priors(family: str, y: list[int], m: list[int], is_proper: bool) -> None:
    main = "mu" if "mu" in family else "p"
    assert ("HLM342" not in codes(f"response y ~ {family}\n{FLAT.format(main)}", y=y, m=m)) == is_proper


def test_rare_counts_stay_as_likely_against_each_other() -> None:
    """What the rule of flat priors says: near no success the probabilities of counts above none have a limit, near
    nothing but successes those of counts below all; and then only all."""
    own, m = truncated(FAMILIES["BetaBinomial"], (LOWER,)), np.array([6.0])
    for mu, told in ((1e-9, True), (1 - 1e-9, False)):
        p = given({"mu": mu, "nu": 4.0, LOWER: 1.0})
        found = float(np.exp(log_density_of_rows(own, np.array([3.0]), m, p, None, {LOWER: np.ones(1)})[0]))
        assert (found > 0.01) == told
    own = truncated(FAMILIES["BetaBinomial"], (UPPER,))
    p = given({"mu": 1 - 1e-9, "nu": 4.0, UPPER: 5.0})
    assert np.exp(log_density_of_rows(own, np.array([3.0]), m, p, None, {UPPER: np.full(1, 5.0)})[0]) > 0.01


def test_pymc_draws_within_the_bounds() -> None:
    """Where nearly all counts are outside, too, by their probabilities."""
    text = "response y ~ BetaBinomial(n = m, mu, nu) truncated (1, 7)\neffects logit(mu) = 1\n"
    design = bound(f"{text}prior nu ~ LogNormal(1.7, 0.0001)\nprior Intercept ~ Normal(-5, 0.0001)\n")
    law = OF["BetaBinomial"](table()["m"], {"mu": 1 / (1 + np.exp(5.0)), "nu": np.exp(1.7)})
    k = np.arange(1, 8)[:, None]
    each = law.pmf(k) / law.pmf(k).sum(axis=0)
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        model = build_model(design)
        drawn = pm.draw(model["y"], 300, random_seed=1)
    assert ((drawn >= 1) & (drawn <= np.minimum(7, table()["m"]))).all()
    assert drawn.mean() == pytest.approx(float((k * each).sum(axis=0).mean()), abs=0.02)


@pytest.mark.parametrize(
    ("y", "status", "is_proper"),
    [
        ([0, 2], ["right", "left"], True),  # at least one, and at most two of three
        ([0, 1], ["right", "right"], False),
        ([0, 1], ["left", "left"], False),
        ([0, 0], ["interval", "left"], True),
        ([0, 0], ["interval", "right"], True),
    ],
)
def test_flat_priors_of_censored_rows(y: list[int], status: list[str], is_proper: bool) -> None:
    text = f"response y ~ Binomial(n = m, p) censored by s to u\ncovariate u\n{FLAT.format('p')}"
    assert ("HLM342" not in codes(text, y=y, m=[3, 3], s=status, u=[1, 1])) == is_proper


def test_what_nothing_is_above() -> None:
    text = "response y ~ Binomial(n = m, p) censored by s to u\ncovariate u\neffects logit(p) = 1\n"
    assert codes(text, y=[1, 3], m=[3, 3], s=["none", "right"], u=[0, 0]) == ["HLM2345"]
    # an interval to the end of what there is says that it is above its lower end
    design = hlm.parse(f"covariate m\n{text}").bind({"y": [1, 2], "m": [3, 3], "s": ["none", "interval"], "u": [0, 4]})
    assert design.observed.censoring is not None
    assert design.observed.censoring.counts == {"none": 1, "right": 1}
