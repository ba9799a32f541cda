"""Censored rows: the probability of what was seen of them, in every formula, engine and tail; the parameters are those
of the response itself."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path

import numpy as np
import pandas
import pymc as pm
import pytensor
import pytest
from compiled_rows import CompiledRows
from each_family import SCIPY, WALKED, given, scaled, suits, values_of
from exact_functions import EXACT, digits, slope
from hypothesis import given as drawn_from
from hypothesis import settings
from hypothesis import strategies as st
from jacobian import log_jacobian
from mpmath import mp
from scipy import stats
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
from hlmdsl.design.design import Design
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, Linked
from hlmdsl.families.links import IDENTITY, LINKS, Link
from hlmdsl.families.observation import log_density_of_rows, observed
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen
from hlmdsl.families.statistics import Rows
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import draws_of
from hlmdsl.results.fit import open_fit
from hlmdsl.results.pointwise import fitted, log_likelihood
from tests.as_written import AS_WRITTEN

HERE = Path(__file__).parent
CENSORABLE = [
    family for family in WALKED.values() if family.log_cdf is not None and not family.components and not family.data
]
"""Counts among trials are in test_among_trials.py."""
AMOUNTS = [family for family in CENSORABLE if not family.is_whole and not family.atoms]
"""Counts are compared with SciPy in test_truncation.py, responses of which zero is one in test_censored_zeros.py."""
EACH = pytest.mark.parametrize("family", AMOUNTS, ids=lambda f: f.name)
STATUS = np.array([NONE, LEFT, RIGHT, INTERVAL], dtype=np.int8)


def test_a_family_has_both_tails_or_none() -> None:
    assert {f.name for f in AMOUNTS} <= set(SCIPY)
    assert all(len({f.log_cdf is None, f.log_survival is None, f.log_between is None}) == 1 for f in FAMILIES.values())


@EACH
@pytest.mark.parametrize("far", [0.0, 8.0, -8.0])
def test_against_scipy(family: Family, far: float) -> None:
    values = values_of(family)
    y = scaled(family, np.array([0.4, 1.0, 2.5, 6.0])) + values.get(family.shifted_by, 0.0)
    if family.main.domain == "real":
        values["mu"] += far * values.get("sigma", 1.0)
    else:
        values["mu"] *= np.exp(far / (9 if family.main.domain == "unit" else 6))
    law = SCIPY[family.name](values)
    upper = y * 1.3
    found = log_density_of_rows(family, y, None, given(values), Seen(STATUS, upper))
    between = np.log(law.sf(y[3]) - law.sf(upper[3]) if y[3] > law.median() else law.cdf(upper[3]) - law.cdf(y[3]))
    expected = [law.logpdf(y[0]), law.logcdf(y[1]), law.logsf(y[2]), between]
    np.testing.assert_allclose(found, expected, rtol=1e-9 if family.name in OF_A_NORMAL else 1e-6)


OF_A_NORMAL = ("Normal", "LogNormal")


@EACH
@pytest.mark.parametrize("width", [1e-9, 3e-4, 0.1, 3.0])
@pytest.mark.parametrize("low", [0.02, 1.2999, 7.0])
def test_intervals_are_parts_of_the_distribution(family: Family, low: float, width: float) -> None:
    """With hundreds of digits: a difference of what is below, and of what is above."""
    values = values_of(family)
    low += values.get(family.shifted_by, 0.0)
    ends = [
        float(family.seen(scaled(family, np.array(end) / (2 if family.support == "unit" else 1))))
        for end in (low, low + width)
    ]
    found = float(family.log_between(NUMPY, tuple(ends), given(values)))
    with mp.workdps(400):
        p = {name: Linked(IDENTITY, mp.mpf(v), EXACT) for name, v in values.items()}
        a, b = map(mp.mpf, ends)
        below = mp.exp(family.log_cdf(EXACT, b, p)) - mp.exp(family.log_cdf(EXACT, a, p))
        above = mp.exp(family.log_survival(EXACT, a, p)) - mp.exp(family.log_survival(EXACT, b, p))
        assert abs(below - above) < mp.mpf(10) ** (-9 if family.name == "ExGaussian" else -300) * above
    # the logs that ends are seen by have lost digits of times from the shift on
    assert found == pytest.approx(float(mp.log(above)), rel=1e-9, abs=2e-6 if family.shifted_by else 2e-9)


@pytest.mark.parametrize("family", [f for f in CENSORABLE if f.name in OF_A_NORMAL], ids=lambda f: f.name)
@pytest.mark.parametrize("z", [-30.0, -3.0, -1e-3, 0.0, 2.0, 30.0])
@pytest.mark.parametrize("width", [1e-9, 1e-5, 3e-4, 0.012, 0.1, 3.0, 70.0])
def test_intervals_keep_their_digits(family: Family, z: float, width: float) -> None:
    p = given({"mu": 1.3, "sigma": 0.7})
    assert family.log_between is not None
    ends = 1.3 + 0.7 * z, 1.3 + 0.7 * (z + width)
    found = float(family.log_between(NUMPY, ends, p))
    with mp.workdps(80):
        a, b = ((mp.mpf(end) - mp.mpf(1.3)) / mp.mpf(0.7) for end in ends)
        a, b = (-b, -a) if a > 0 else (a, b)
        truth = mp.log((mp.erfc(-b / mp.sqrt(2)) - mp.erfc(-a / mp.sqrt(2))) / 2)
    assert found == pytest.approx(float(truth), rel=1e-10, abs=1e-10)


BY_LINK = [
    pytest.param(f, LINKS[link], p.name, id=f"{f.name}-{link}-{p.name}")
    for f in CENSORABLE
    for p in f.parameters
    for link in ("identity", "log" if p.domain != "unit" else "logit")
    if suits(f, p, LINKS[link]) and not p.is_number and p.name != f.shifted_by
]


@pytest.mark.parametrize(("family", "link", "name"), BY_LINK)
def test_compiled(family: Family, link: Link, name: str) -> None:
    """As every family's density: against its formula with hundreds of digits, and its derivatives."""
    usual = values_of(family)
    y = scaled(family, np.array([0.4, 1.0, 2.5, 6.0])) + usual.get(family.shifted_by, 0.0)
    seen = Seen(STATUS, y * 1.3)
    roles = tuple(
        Role(p.name, P.BY_EQUATION, link) if p.name == name else Role(p.name, P.BY_SLOT) for p in family.parameters
    )
    density, rows = RowDensity(observed(family, seen), roles, False), Rows.each(y)
    rows = Rows(y, None, rows.cell, rows.cells, seen=seen)
    compiled = CompiledRows(density, rows)
    base, _ = compiled(usual | {name: 0.4})
    for eta in FAR if family.name in OF_A_NORMAL else (0.7, -0.7, 3.0, -3.0):
        if link.name == "log" and abs(eta) > 100:
            continue
        lp, slopes = compiled(usual | {name: eta})
        with mp.workdps(digits(eta)):

            def at(i: int, x: object) -> object:
                return exact(density, rows, i, usual | {name: x})

            start = sum(at(i, 0.4) for i in range(4))
            truth = sum(at(i, eta) for i in range(4)) - start
            assert abs(mp.mpf(lp - base) - truth) < 1e-9 * (abs(truth) + abs(start)) + 1e-9, eta
            for i, found in enumerate(slopes[name]):
                each = slope(partial(at, i), eta)
                assert abs(mp.mpf(float(found)) - each) < 1e-8 * abs(each) + 1e-9, (eta, i, float(found), float(each))


N = 60
HEAD = "covariate x\ncovariate w\ncovariate upper\ngroup g\n"
SPECS = {
    "LogNormal": "response y ~ LogNormal(mu, sigma) censored by status to upper\neffects mu = 1 + x + (1 | g)",
    "weighted": "response y ~ Normal(mu, sigma) weights w censored by status to upper\n"
    "effects mu = 1 + x + (1 + x | g)",
    "log(y)": "response log(y + 1) ~ Normal(mu, sigma) censored by status to upper\neffects mu = 1 + x + (1 | g)",
    "sqrt(y)": "response sqrt(y) ~ Normal(mu, sigma) censored by status to upper\neffects mu = 1 + x",
    "log(sigma)": "response y ~ Normal(mu, sigma) censored by status to upper\n"
    "effects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + x",
    "Weibull": "response y ~ Weibull(mu, alpha) censored by status to upper\neffects log(mu) = 1 + x + (1 | g)",
    "weighted ExGaussian": "response y ~ ExGaussian(mu, sigma, nu) weights w censored by status to upper\n"
    "effects mu = 1 + x",
    "ShiftedLogNormal": "response y ~ ShiftedLogNormal(mu, sigma, shift) censored by status to upper\n"
    "effects mu = 1 + x + (1 | g)",
    "log link": "response y ~ Normal(mu, sigma) censored by status to upper\neffects log(mu) = 1 + x + (1 | g)",
}


def table(kinds: tuple[str, ...] = ("none", "none", "left", "right", "interval")) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(6)
    g, x = rng.integers(0, 6, N), rng.normal(size=N).round(1)
    y = np.exp(0.5 + 0.3 * x + rng.normal(0, 0.3, 6)[g] + rng.normal(0, 0.6, N)).round(1) + 0.1
    status = rng.choice(kinds, N)
    upper = np.where(status == "interval", y + rng.uniform(0.2, 2, N).round(1), np.nan)
    return {"y": y, "x": x, "g": g, "w": rng.choice([0.5, 1.0, 3.0], N), "status": status, "upper": upper}


def bound(case: str, columns: dict[str, np.ndarray] | None = None) -> Design:
    return hlm.parse(HEAD + SPECS[case]).bind(columns or table())


@pytest.mark.parametrize("case", SPECS)
def test_kernel_is_pymc(case: str) -> None:
    design = bound(case)
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 3):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < 1e-7, gaps


def one_draw(design: Design, seed: int = 1) -> tuple[hlm.Fit, dict[str, np.ndarray]]:
    program = prepare(make_plan(design))
    values = recover(program, points(program, 4, seed)[None], 1)
    return hlm.Fit(draws_of(values, {"diverging": np.zeros((1, 4), dtype=bool)}, design), design, {}), values


@pytest.mark.parametrize("case", ["LogNormal", "weighted"])
def test_log_likelihoods_are_those_of_pymc(case: str) -> None:
    fit, _ = one_draw(bound(case))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        model = build_model(fit.design)
        theirs = pm.compute_log_likelihood(fit.idata, model=model, extend_inferencedata=False, progressbar=False)
    np.testing.assert_allclose(fit.log_likelihood(), theirs["y"], rtol=1e-8, atol=1e-10)
    assert "censored by `status` the probability" in fit.log_likelihood().attrs["scale"]


def test_a_logged_response_is_a_log_normal_one() -> None:
    """Densities have the Jacobian of the logarithm, probabilities have none."""
    text = "response log(y) ~ Normal(mu, sigma) censored by status to upper\neffects mu = 1 + x + (1 | g)"
    one, other = bound("LogNormal"), hlm.parse(HEAD + text).bind(table())
    fit, values = one_draw(one)
    found = log_likelihood(other, draws_of(values, {}, other))
    np.testing.assert_allclose(found, log_likelihood(one, fit.draws), rtol=1e-12)
    np.testing.assert_allclose(fitted(other, draws_of(values, {}, other)), fitted(one, fit.draws))


def test_a_censored_row_needs_no_density_where_there_is_none() -> None:
    """The root has no slope at zero: at most zero has a probability, zero itself has an infinite density."""
    text = "covariate x\nresponse sqrt(y) ~ Normal(mu, sigma) censored by status\neffects mu = 1 + x"
    columns = {"y": [0.0, 1.0, 4.0, 2.0], "x": [0.0, 1.0, 2.0, 4.0], "status": ["left", "none", "none", "right"]}
    design = hlm.parse(text).bind(columns)
    values = {"Intercept": np.array(0.5), "x": np.array(0.25), "sigma": np.array(2.0)}
    draws = draws_of({name: own[None, None] for name, own in values.items()}, {}, design)
    root, mu = np.sqrt([0.0, 1.0, 4.0, 2.0]), np.array([0.5, 0.75, 1.0, 1.5])
    law = stats.norm(mu, 2.0)
    expected = [law.logcdf(root)[0], *(law.logpdf(root)[1:3] - np.log(2 * root[1:3])), law.logsf(root)[3]]
    np.testing.assert_allclose(log_likelihood(design, draws)[0, 0], expected, rtol=1e-12)


def test_fitted_is_the_mean_of_the_response_itself() -> None:
    fit, values = one_draw(bound("LogNormal"))
    sigma, plain = values["sigma"][..., None], bound("LogNormal", table(("none",)))
    assert fit.fitted().attrs == {"of": "y", "censored": "whatever `status` says was seen of it"}
    mean = fit.fitted().values
    np.testing.assert_allclose(mean, fitted(plain, draws_of(values, {}, plain)))
    mu = fit.fitted(transformed=True).values
    np.testing.assert_allclose(mean, np.exp(mu + sigma**2 / 2))


def test_draws_are_of_the_response_itself() -> None:
    text = "response y ~ Normal(mu, sigma = 2) censored by status\neffects mu = 1\nprior Intercept ~ Normal(3, 1e-9)"
    design = hlm.parse(text).bind({"y": table()["y"], "status": np.full(N, "right")})
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        drawn = pm.draw(build_model(design)["y"], 200, random_seed=1)
    assert (drawn.mean(), drawn.std()) == (pytest.approx(3, abs=0.1), pytest.approx(2, abs=0.05))


@drawn_from(st.lists(st.sampled_from(["none", "left", "right", "interval"]), min_size=N, max_size=N))
@settings(max_examples=15, deadline=None)
def test_limits(kinds: list[str]) -> None:
    """A row that is censored where it says nothing has no say; a narrow interval is its density times its width; rows
    that are not censored are as without `censored by`."""
    base, plain = table(), "response y ~ Normal(mu, sigma)\neffects mu = 1 + x"
    status = np.array(kinds)
    ends = {"left": 1e9, "right": -1e9, "interval": -1e9, "none": 0.0}
    y = np.where(status == "none", base["y"], [ends[kind] for kind in kinds])
    text = (
        "covariate x\ncovariate upper\nresponse y ~ Normal(mu, sigma) censored by status to upper\neffects mu = 1 + x"
    )
    nothing = hlm.parse(text).bind({"y": y, "x": base["x"], "status": status, "upper": np.full(N, 1e9)})
    width = np.where(status == "interval", 1e-6, np.nan)
    narrow = hlm.parse(text).bind(
        {**base, "status": np.where(status == "interval", "interval", "none"), "upper": base["y"] + width}
    )
    whole = hlm.parse(f"covariate x\n{plain}").bind({"y": base["y"], "x": base["x"]})
    values = {"Intercept": np.full((1, 1), 0.7), "x": np.full((1, 1), -0.4), "sigma": np.full((1, 1), 1.3)}
    each = log_likelihood(whole, draws_of(values, {}, whole))[0, 0]
    found = log_likelihood(nothing, draws_of(values, {}, nothing))[0, 0]
    np.testing.assert_allclose(found, np.where(status == "none", each, 0.0), atol=1e-12)
    found = log_likelihood(narrow, draws_of(values, {}, narrow))[0, 0]
    np.testing.assert_allclose(found, np.where(status == "interval", each + np.log(1e-6), each), atol=1e-5)


def test_no_row_is_censored() -> None:
    columns = table(("none",))
    design = bound("LogNormal", columns)
    plain = hlm.parse(HEAD + SPECS["LogNormal"].replace(" censored by status to upper", "")).bind(columns)
    assert make_plan(design).by_cross_products
    one, other = prepare(make_plan(design)), prepare(make_plan(plain))
    for x in points(one, 3):
        assert one.density(x)[0] == pytest.approx(other.density(x)[0], rel=1e-12)


def test_status_by_words_numbers_and_truth() -> None:
    base = table(("none", "right"))
    text = "response y ~ LogNormal(mu, sigma) censored by {}\ncovariate x\neffects mu = 1 + x"
    words = hlm.parse(text.format("status")).bind(base)
    seen = base["status"] == "right"
    for column, codes in (
        (seen.astype(int), "{ 1 = right, 0 = none }"),
        (seen.astype(float), "{ 1 = right, 0 = none }"),
        (np.where(seen, "dead", "alive"), "{ dead = right, alive = none }"),
        (np.where(seen, "right", "seen"), "{ seen = none }"),
    ):
        design = hlm.parse(text.format(f"status {codes}")).bind({**base, "status": column})
        assert design.fingerprint == words.fingerprint
    other = hlm.parse(text.format("status { 1 = none, 0 = right }")).bind({**base, "status": seen.astype(int)})
    assert other.fingerprint != words.fingerprint
    assert other.observed.censoring is not None
    assert other.observed.censoring.counts["right"] == (~seen).sum()


def test_an_interval_from_where_responses_begin_is_left_censored() -> None:
    base = table()
    low = base["status"] == "interval"
    one = bound("LogNormal", {**base, "y": np.where(low, 0.0, base["y"])})
    left = {**base, "y": np.where(low, base["upper"], base["y"]), "status": np.where(low, "left", base["status"])}
    other = bound("LogNormal", {**left, "upper": np.full(N, np.nan)})
    assert one.fingerprint == other.fingerprint


@pytest.mark.parametrize("written", ["Inf", "inf", "Infinity", np.inf])
@pytest.mark.parametrize("case", ["LogNormal", "log(y)", "log(sigma)"])
def test_an_interval_up_to_infinity_is_right_censored(case: str, written: str | float, tmp_path: Path) -> None:
    base = table()
    of_interest = np.flatnonzero(base["status"] == "interval")[::2]
    status, upper = base["status"].copy(), base["upper"].astype(object)
    status[of_interest], upper[of_interest] = "right", np.nan
    right = bound(case, {**base, "status": status, "upper": upper.astype(float)})
    upper[of_interest] = written
    upper[np.flatnonzero(base["status"] == "none")[0]] = written  # nothing is asked of it there
    if isinstance(written, str):
        cells = ["" if u != u else str(u) for u in upper]  # what is missing is not itself
        lines = [",".join(map(str, row)) for row in zip(*(base[k] for k in "yxgw"), base["status"], cells, strict=True)]
        (tmp_path / "t.csv").write_text("\n".join(["y,x,g,w,status,upper", *lines]) + "\n")
        other = hlm.parse(HEAD + SPECS[case]).bind(tmp_path / "t.csv")
    else:
        other = bound(case, {**base, "upper": upper.astype(float)})
    assert other.fingerprint == right.fingerprint
    assert other.observed.censoring is not None
    assert right.observed.censoring is not None
    assert other.observed.censoring.counts == right.observed.censoring.counts
    program, same = prepare(make_plan(right)), prepare(make_plan(other))
    x = points(program, 1)[0]
    assert program.density(x)[0] == same.density(x)[0]


@pytest.mark.parametrize(("end", "extra"), [(-np.inf, ""), (1e200, ""), (np.inf, " + upper")])
def test_other_infinite_ends_are_errors(end: float, extra: str) -> None:
    base = table()
    upper = np.where(base["status"] == "interval", base["upper"], 1.0)
    upper[np.flatnonzero(base["status"] == "interval")[0]] = end
    text = HEAD + SPECS["log(y)"].replace("+ x", "+ x" + extra)
    assert codes_of(text, {**base, "upper": upper}) == ["HLM315"]


def test_upper_ends_may_be_missing_where_there_is_no_interval() -> None:
    base = table()
    assert bound("LogNormal", base).rows.n == N
    first = int(np.flatnonzero(base["status"] == "interval")[0])
    upper = base["upper"].copy()
    upper[first] = np.nan
    with pytest.raises(hlm.HlmError) as raised:
        bound("LogNormal", {**base, "upper": upper})
    assert [(d.code, d.column) for d in raised.value.diagnostics] == [("HLM313", "upper")]  # type: ignore[attr-defined]
    dropped = hlm.parse("missing drop\n" + HEAD + SPECS["LogNormal"]).bind({**base, "upper": upper})
    assert (dropped.rows.n, dropped.rows_dropped) == (N - 1, 1)


@pytest.mark.parametrize("case", ["LogNormal", "log(y)", "weighted"])
def test_a_saved_fit_has_what_was_seen(case: str, tmp_path: Path) -> None:
    base = table()
    base["w"] = np.where(np.arange(N) % 9 == 0, 0.0, base["w"])
    base["y"] = np.where((base["status"] == "interval") & (case == "LogNormal"), 0.0, base["y"])
    base["upper"] = np.where((base["x"] > 0) & (case == "log(y)"), np.inf, base["upper"])
    fit, values = one_draw(bound(case, base))
    draws = draws_of(values, {"diverging": np.zeros((1, 4), dtype=bool)}, fit.design)
    hlm.Fit(draws, fit.design, dict.fromkeys(("compile", "sample", "total"), 1.0)).save(tmp_path / "fit.nc")
    opened = open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == fit.design.fingerprint
    np.testing.assert_allclose(opened.log_likelihood(), fit.log_likelihood())


def codes_of(text: str, columns: dict[str, np.ndarray]) -> list[str]:
    with pytest.raises(hlm.HlmError) as raised:
        hlm.parse(text).bind(columns)
    return [d.code for d in raised.value.diagnostics]


def test_flat_priors_where_rows_say_no_end() -> None:
    """Rows that are all known to be above something put no end to their median."""
    columns = {**table(("right",)), "upper": np.zeros(N)}
    text = "response y ~ LogNormal(mu, sigma) censored by status\neffects mu = 1\nprior Intercept ~ Flat()"
    assert codes_of(text, columns) == ["HLM342"]
    assert hlm.parse(text).bind(table(("right", "none"))).rows.n == N


def test_residuals_of_zero_are_those_of_rows_that_are_known() -> None:
    x = np.arange(12.0)
    columns = {"y": 1 + 2 * x, "x": x, "status": np.where(x > 8, "right", "none")}
    columns["y"] = np.where(x > 8, 1.0, columns["y"])
    text = "covariate x\nresponse y ~ Normal(mu, sigma) censored by status\neffects mu = 1 + x"
    assert codes_of(text, columns) == ["HLM343"]


Estimates = dict[str, float | list[float]]


def at_best(design: Design, values: Estimates) -> float:
    dims = design.dims
    posterior = {n: np.reshape(v, (1, 1, *[-1] * len(dims[n]))) for n, v in values.items() if n in dims}
    return float(log_likelihood(design, draws_of(posterior, {}, design)).sum())


OVARIAN = "covariate age\nfactor rx { `1`, `2` }\neffects mu = 1 + age + rx\n".replace("`", '"')
OVARIAN_LOG = OVARIAN.replace("effects mu", "effects log(mu)")


def weibull(log_scale: float, shape: float) -> Estimates:
    """survreg has the log of the scale, which is that of the mean less log Gamma(1 + 1/shape)."""
    return {"Intercept": log_scale + math.lgamma(1 + 1 / shape), "alpha": shape}


KIDNEY = """response time ~ LogNormal(mu, sigma) censored by censored { 1 = right, 0 = none }
covariate age
factor sex { male, female }
factor disease { other, GN, AN, PKD }
effects mu = 1 + age + sex + disease
"""


@pytest.mark.parametrize(
    ("table", "text", "estimates", "maximum"),
    [
        (
            HERE / "data" / "ovarian.csv",
            f"response futime ~ LogNormal(mu, sigma) censored by fustat {{ 0 = right, 1 = none }}\n{OVARIAN}",
            {"Intercept": 10.5449141308, "age": -0.076547572368, "rx": 0.69035761706, "sigma": 0.68298527014},
            -87.6582206606,
        ),
        (
            HERE / "data" / "ovarian_interval.csv",
            f"response lower ~ LogNormal(mu, sigma) censored by cens to upper\ncovariate upper\n{OVARIAN}",
            {"Intercept": 10.5171709116, "age": -0.07566574954, "rx": 0.64090583733, "sigma": 0.67153148687},
            -32.7709438988,
        ),
        (
            HERE / "data" / "ovarian.csv",
            f"response futime ~ Weibull(mu, alpha) censored by fustat {{ 0 = right, 1 = none }}\n{OVARIAN_LOG}",
            weibull(11.0298908352, 1.816069102) | {"age": -0.079095369538, "rx": 0.56727555788},
            -88.761710101,
        ),
        (
            HERE / "data" / "ovarian_interval.csv",
            f"response lower ~ Weibull(mu, alpha) censored by cens to upper\ncovariate upper\n{OVARIAN_LOG}",
            weibull(11.0492215386, 1.8464076727) | {"age": -0.079446233657, "rx": 0.55573902989},
            -33.6221576839,
        ),
        (
            HERE / "data" / "ovarian.csv",
            f"response futime ~ Exponential(mu) censored by fustat {{ 0 = right, 1 = none }}\n{OVARIAN_LOG}",
            {"Intercept": 12.7835890625, "age": -0.1050637967, "rx": 0.66106302364},
            -91.2089882892,
        ),
        (
            HERE.parents[1] / "specs" / "data" / "kidney.csv",
            KIDNEY.replace("LogNormal(mu, sigma)", "Weibull(mu, alpha)").replace("effects mu", "effects log(mu)"),
            weibull(3.7144273227, 1.0342967736)
            | {
                "age": -0.0019074863489,
                "sex": 1.6079177715,
                "disease": [-0.049330984204, -0.52064077104, 1.3424637004],
            },
            -330.3634715213,
        ),
        (
            HERE.parents[1] / "specs" / "data" / "kidney.csv",
            KIDNEY.replace("LogNormal(mu, sigma)", "Exponential(mu)").replace("effects mu", "effects log(mu)"),
            {
                "Intercept": 3.7055377021,
                "age": -0.0019109106807,
                "sex": 1.6117824586,
                "disease": [-0.058024430834, -0.51810212791, 1.326432413],
            },
            -330.4222461286,
        ),
        (
            HERE.parents[1] / "specs" / "data" / "kidney.csv",
            KIDNEY,
            {
                "Intercept": 3.3749222158,
                "age": -0.0025721899757,
                "sex": 1.5114692136,
                "disease": [-0.29368283304, -0.48093350662, 0.73949597634],
                "sigma": 1.128664498,
            },
            -329.1226189261,
        ),
    ],
    ids=[
        *("ovarian", "ovarian_interval", "ovarian Weibull", "ovarian_interval Weibull", "ovarian Exponential"),
        *("kidney Weibull", "kidney Exponential", "kidney"),
    ],
)
def test_against_survreg(table: Path, text: str, estimates: Estimates, maximum: float) -> None:
    """Maximum likelihood by survreg of survival 3.5.3 (R 4.2.2), of `ovarian` (Edmunson et al. 1979), of the same times
    in intervals of 100 days, where `lower` is 0 if nothing is known but the upper end, and of `kidney` of brms 2.18.0
    (McGilchrist & Aisbett 1991) without a frailty."""
    design = hlm.parse(text).bind(table)
    assert at_best(design, estimates) == pytest.approx(maximum, abs=1e-6)
    for parameter, value in estimates.items():
        for i in range(np.size(value)):
            for h in (0.99, 1.01):
                moved = np.where(np.arange(np.size(value)) == i, h, 1.0) * value
                assert at_best(design, estimates | {parameter: moved.tolist()}) < maximum


def test_tobit_against_survreg() -> None:
    """`tobin` of survival 3.5.3 (Tobin 1958): durable goods of 0 are left-censored, by survreg with dist = gaussian."""
    columns = pandas.read_csv(HERE / "data" / "tobin.csv")
    columns["status"] = np.where(columns["durable"] == 0, "left", "none")
    text = "response durable ~ Normal(mu, sigma) censored by status\ncovariate age\ncovariate quant\n"
    design = hlm.parse(text + "effects mu = 1 + age + quant").bind(columns)
    estimates: Estimates = {"Intercept": 15.1448663322, "age": -0.12905928386, "quant": -0.04554166289}
    assert at_best(design, estimates | {"sigma": 5.572539766}) == pytest.approx(-28.9401331997, abs=1e-6)


def test_frailty_against_r() -> None:
    """`kidney` of brms 2.18.0 with a normal frailty: maximum likelihood by R 4.2.2, the frailty integrated out on a
    fine grid. Here it is integrated out of the sums of log likelihoods of the patient's rows."""
    spec = hlm.load(HERE.parents[1] / "specs" / "kidney.hlm")
    design = spec.bind()
    index = design.groupings["patient"].index
    nodes = np.linspace(-8, 8, 801)
    mu = 3.2075856673 - 0.054930884034 * (design.rows.numbers["age"] - 45) / 10
    mu = mu + 1.3795031591 * (design.rows.levels["sex"] == 1)
    values = given({"mu": mu[None] + 0.34816222521 * nodes[:, None], "sigma": 1.1345398823})
    observed = design.observed
    rows = log_density_of_rows(design.model.response.family, observed.value, None, values, observed.censored)
    units = np.stack([rows[:, index == k].sum(axis=1) for k in range(38)], axis=1)
    total = np.log((np.exp(units) * stats.norm.pdf(nodes)[:, None]).sum(axis=0) * (nodes[1] - nodes[0])).sum()
    assert total == pytest.approx(-331.8697637114, abs=1e-6)


def test_found_again() -> None:
    """Sampled, since it asks what a posterior makes of rows of which 45% are censored in three ways."""
    rng = np.random.default_rng(77)
    n, truth = 600, {"Intercept": 1.0, "x": 0.5, "sigma": 0.8, "sd_g[Intercept]": 0.6}
    x, g = rng.normal(size=n), np.arange(n) % 15
    units = rng.normal(size=15)
    units = 0.6 * (units - units.mean()) / units.std()
    t = np.exp(1.0 + 0.5 * x + units[g] + 0.8 * rng.normal(size=n))
    status = np.where(t > 6, "right", np.where(t < 1, "left", np.where((t > 3) & (t < 4), "interval", "none")))
    y = np.select([status == s for s in ("right", "left", "interval")], [6.0, 1.0, 3.0], t)
    assert 0.4 < (status != "none").mean() < 0.6
    text = "response y ~ LogNormal(mu, sigma) censored by status to upper\ncovariate x\ncovariate upper\ngroup g\n"
    spec = hlm.parse(text + "effects mu = 1 + x + (1 | g)")
    compiled = spec.compile({"y": y, "x": x, "g": g, "status": status, "upper": np.full(n, 4.0)})
    fit = compiled.sample(draws=500, tune=400, chains=2, seed=5, progressbar=False)
    found = {m.name: m.estimate for m in fit.explain().explanation.meanings if m.estimate is not None}
    for name, value in truth.items():
        estimate = found[name]
        assert estimate.low < value < estimate.high, (name, estimate)
        assert estimate.median == pytest.approx(value, abs=0.12)


def test_explained() -> None:
    spec = hlm.load(HERE.parents[1] / "specs" / "kidney.hlm")
    told = " ".join(str(spec.explain()).split())
    assert "time ~ LogNormal(mu, sigma) censored by censored" in told
    assert "of 76, 18 are only known to be above their value" in told
    assert "the parameters are those of time itself" in told
    assert "is known, and its likelihood is the probability of that" in spec.explain().to("latex")
    plain = hlm.parse("response y ~ LogNormal(mu, sigma) censored by status\ncovariate x\neffects mu = 1 + x")
    assert "default priors take the values of censored rows as they are" in " ".join(
        str(plain.explain(table(("none", "left")))).split()
    )


def test_counts_within_ends() -> None:
    """Above the first, at most the second, which is a whole number; none is at the end where counts begin."""
    text = "response k ~ Poisson(mu) censored by status to upper\ncovariate upper\neffects log(mu) = 1"
    status, upper = np.array(["none", "interval", "left", "right"]), np.array([np.nan, 2.5, np.nan, np.nan])
    design = hlm.parse(text).bind({"k": np.array([3, 0, 0, 9]), "status": status, "upper": upper})
    found = np.exp(log_likelihood(design, draws_of({"Intercept": np.full((1, 1), math.log(2.0))}, {}, design))).ravel()
    law = stats.poisson(2.0)
    told = [law.pmf(3), law.cdf(2) - law.cdf(0), law.pmf(0), law.sf(9)]
    np.testing.assert_allclose(found, told, rtol=1e-12)
