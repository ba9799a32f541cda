"""Which variances and correlations rows settle, against matrices of the rows by the rows, by brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.design.spreads import confused
from hlmdsl.design.warnings import SpreadsConfused
from hlmdsl.explain.explanation import explain

HEAD = """
response y ~ {family}
covariate x
covariate day
factor t
factor w
group g
group h
group k
group each
group g_of_t = t
factor each_level = each
factor g_level = g
covariate g_number
covariate row
group one
group two
covariate weight
covariate rest
effects {link} = {effects}
"""

BARS = (
    "(1 | g)",
    "(1 | h)",
    "(1 | k)",
    "(1 | each)",
    "(1 | g:k)",
    "(0 + t | g)",
    "(0 + t || g)",
    "(1 + x | g)",
    "(1 + x || k)",
    "(1 + day | h)",
    "(0 + x | h)",
    "(0 + w | each)",
    "(0 + w || k)",
    "(1 + w | k)",
    "(1 + t | h)",
    "(1 | members(one, two, g))",
    "(1 + x | members(two, one, weights = (weight, rest)))",
    "(0 + t || members(one, g))",
    "(1 + spline(x, df = 4) | h)",
    "(0 + spline(day, df = 3) || k)",
)
TOLD = [
    ("1 + g_level + (1 | g)", "Normal(mu, sigma)", True),
    ("1 + g_level + walk(row) + (1 | g)", "Normal(mu, sigma)", True),
    ("1 + g_level + (1 | g)", "Normal(mu, sigma)\nprior g_level ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)", False),
    ("1 + walk(row) + (1 | g)", "Normal(mu, sigma)", False),
]
SHARES = [
    ("0 + g_level + (1 | g)", "g_level ~ Normal(0, tau)", {"tau", "sd_g[Intercept]"}),
    ("0 + g_level + (1 | h) + (1 | k)", "g_level ~ Normal(1, tau)", {"tau", "sd_h[Intercept]"}),
    ("0 + g_level + (1 | h)", "g_level ~ Normal(0, 2 * tau)", {"tau", "sd_h[Intercept]"}),
    ("0 + g_level + g_level:x + (1 + x | h)", "g_level:x ~ Normal(0, tau)", {"tau", "sd_h[x]"}),
    ("1 + x + t + (1 | g_of_t)", "t ~ Normal(0, tau)", {"tau", "sd_g_of_t[Intercept]"}),
    ("0 + each_level", "each_level ~ Normal(0, tau)", {"tau", "sigma"}),
    ("1 + w + walk(row) + (1 | g)", "w ~ Normal(0, tau)", set()),
    ("1 + g_level + (1 | g)", "g_level ~ Normal(0, tau)", set()),
    ("0 + g_level + (1 | g)", "g_level ~ StudentT(4, 0, tau)", set()),
    ("0 + g_level + w + (1 | g)", "g_level ~ Normal(0, tau)\nprior w ~ Normal(0, tau)", set()),
    ("0 + g_level + w + (1 | g)", "g_level ~ Normal(0, tau)\nprior sigma ~ HalfNormal(tau)", set()),
    ("0 + g_level + (1 | k)", "g_level ~ Normal(0, tau)", set()),
]
TRADED = {ratio: ((1.0, 2.0), (1.0 + 1.0 / ratio, 1.0)) for ratio in (0.5, 1.0, 4.0)}
LISTED = ("(1 | g)", "(1 | h)"), ("(0 + t | g)",), ("(1 | each)",), ("(0 + w || each)",)
CURVES = ("(1 + spline(x, df = 4) | h)", "(1 | k)"), ("(1 + spline(x, df = 4) | g)", "(1 + x || k)")
SHARED = ("(1 + x | members(two, one, weights = (weight, rest)))", "(0 + t || members(one, g))", "(1 | g)")


def table(seed: int, units: int = 4, each: int = 3) -> dict[str, np.ndarray]:
    """`h` is `g` under other labels, and `t` is constant in both; `day` is far from zero."""
    rng = np.random.default_rng(seed)
    g = np.repeat(np.arange(units), each)
    n = len(g)
    return {
        "y": rng.integers(0, 2, n).astype(float) + rng.normal(0, 0.1, n),
        "x": rng.normal(size=n).round(2),
        "day": 2.45e6 + rng.integers(0, 50, n),
        "t": np.where(g % 2, "a", "b"),
        "w": np.array(["p", "q"])[np.arange(n) % 2],
        "g": np.array([f"g{i}" for i in g]),
        "h": np.array([f"h{(3 * i) % units}" for i in g]),
        "k": np.array([f"k{i}" for i in rng.integers(0, 3, n)]),
        "each": np.array([f"e{i}" for i in range(n)]),
        "g_number": g.astype(float),
        "row": np.arange(n, dtype=float),
        "one": np.array([f"u{i}" for i in rng.integers(0, 4, n)]),
        "two": np.array([f"u{i}" for i in rng.integers(0, 4, n)]),
        "weight": np.where(np.arange(n) % 3, 0.25, 0.5),
        "rest": np.where(np.arange(n) % 3, 0.75, 0.5),
    }


def by_brute_force(design) -> tuple[list[str], np.ndarray]:
    """Names, and the matrices (P, n * n) of every variance and covariance; those of rows with themselves left out for a
    0-and-1 response."""
    names, matrices = [], []
    n = design.rows.n
    if any(a.name == "sigma" for a in design.model.free_parameters):
        names.append("sigma")
        matrices.append(np.eye(n))
    for v in design.schema.main.varying:
        z = v.matrix(design.rows)
        part = np.zeros((n, len(design.groupings[v.grouping.name].labels)))
        for index, weights in design.groupings[v.grouping.name].entries:
            np.add.at(part, (np.arange(n), index), 1.0 if weights is None else weights)
        same = part @ part.T
        for label in v.sd_labels:  # wiggles of a curve are called like what they share
            own = [j for j, effect in enumerate(v.effects) if effect.partition("[wiggle")[0] == label]
            names.append(f"{v.sd}[{label}]")
            matrices.append(z[:, own] @ z[:, own].T * same)
        for (i, j), pair in zip(v.pairs, v.pair_labels, strict=True):
            names.append(f"{v.cor}[{pair}]")
            matrices.append((np.outer(z[:, i], z[:, j]) + np.outer(z[:, j], z[:, i])) * same)
    stacked = np.array(matrices)
    if design.model.response.family.support in ("binary", "levels"):
        stacked *= 1 - np.eye(n)
    return names, stacked.reshape(len(names), -1)


def settled_by_brute_force(design) -> set[str]:
    """A parameter is settled if without it the matrices' rank falls."""
    names, m = by_brute_force(design)
    size = np.linalg.norm(m, axis=1, keepdims=True)
    m = m / np.where(size > 0, size, 1.0)

    def rank(rows: np.ndarray) -> int:
        return np.linalg.matrix_rank(rows, tol=1e-7)

    return {name for i, name in enumerate(names) if rank(np.delete(m, i, axis=0)) < rank(m)}


def bind(effects: str, seed: int, family: str = "Normal(mu, sigma)"):
    columns = table(seed)
    link = "mu"
    if "Bernoulli" in family:
        columns["y"] = np.arange(len(columns["y"])) % 3 == 0
        link = "logit(p)"
    return hlm.parse(HEAD.format(family=family, link=link, effects=effects)).bind(columns)


def may_stand_together(bars: tuple[str, ...]) -> bool:
    groups = [bar.rpartition("| ")[2] for bar in bars]
    return len(set(groups)) == len(groups)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(BARS), min_size=1, max_size=3, unique=True).map(tuple).filter(may_stand_together),
    st.integers(0, 10_000),
    st.sampled_from(("Normal(mu, sigma)", "Normal(mu, sigma = 0.5)", "Bernoulli(p)")),
)
@example(LISTED[0], 0, "Normal(mu, sigma)")
@example(LISTED[1], 0, "Normal(mu, sigma)")
@example(LISTED[2], 0, "Bernoulli(p)")
@example(LISTED[3], 0, "Normal(mu, sigma)")
@example(SHARED, 0, "Normal(mu, sigma)")
@example(SHARED, 1, "Bernoulli(p)")
@example(CURVES[0], 0, "Normal(mu, sigma)")
@example(CURVES[1], 1, "Bernoulli(p)")
def test_confused_are_those_that_the_rank_names(bars: tuple[str, ...], seed: int, family: str) -> None:
    if any("day" in bar for bar in bars):
        return same_far_from_zero(bars, seed)
    design = bind(f"1 + {' + '.join(bars)}", seed, family)
    found = confused(design.model, design.schema.main, design.rows, design.groupings)
    names, matrices = by_brute_force(design)
    loose = {s.name for part in found for s in part.spreads}
    assert set(names) - loose == settled_by_brute_force(design)
    directions = len(names) - np.linalg.matrix_rank(
        matrices / np.maximum(np.linalg.norm(matrices, axis=1, keepdims=True), 1e-300), tol=1e-7
    )
    assert sum(part.directions for part in found) == directions
    for part in found:
        if part.only_sum:
            one, other = (matrices[names.index(s.name)] for s in part.spreads)
            np.testing.assert_allclose(one, other)


def test_what_wiggles_share_is_told_where_single_ones_are_not() -> None:
    """Two rows of a unit are at the same place: six variances and what is left of each, for one number and not four."""
    rng = np.random.default_rng(3)
    x, g = np.repeat(np.tile(np.arange(6.0), 5), 2), np.repeat(np.arange(30), 2)
    text = "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\neffects mu = 1 + (1 + spline(x, df = 5) | g)"
    design = hlm.parse(text).bind({"y": rng.normal(size=60), "x": x, "g": g.astype(str)})
    assert not confused(design.model, design.schema.main, design.rows, design.groupings)


@pytest.mark.parametrize("bar", ["(1 + day | h)", "(1 + day || h)", "(1 + day | k)"])
def test_far_from_zero(bar: str) -> None:
    same_far_from_zero((bar, "(1 | g)"), seed=0)


@pytest.mark.parametrize("bar", ["(1 + t*x*w | k)", "(1 + t*x*w || k)", "(1 + x*w | g)"])
@pytest.mark.parametrize("rows", [[0, 4, 7, 11], [0, 1, 4, 5], [0, 3, 4, 6, 7, 10]])
def test_fewer_rows_than_effects(bar: str, rows: list[int]) -> None:
    few = {name: column[rows] for name, column in table(3).items()}
    text = HEAD.format(family="Normal(mu, sigma)", link="mu", effects=f"0 + x + {bar}")
    design = hlm.parse(text.replace("factor t", "factor t { a, b }").replace("factor w", "factor w { p, q }")).bind(few)
    found = confused(design.model, design.schema.main, design.rows, design.groupings)
    names, _ = by_brute_force(design)
    assert set(names) - {s.name for part in found for s in part.spreads} == settled_by_brute_force(design)


def same_far_from_zero(bars: tuple[str, ...], seed: int) -> None:
    """Julian days confuse nothing that the same days from 0 do not."""
    design = bind(f"1 + {' + '.join(bars)}", seed)
    shifted = table(seed)
    shifted["day"] = shifted["day"] - 2.45e6
    text = HEAD.format(family="Normal(mu, sigma)", link="mu", effects=f"1 + {' + '.join(bars)}")
    near = hlm.parse(text).bind(shifted)
    far, here = (
        {s.name for part in confused(d.model, d.schema.main, d.rows, d.groupings) for s in part.spreads}
        for d in (design, near)
    )
    assert far == here


@pytest.mark.parametrize(
    ("effects", "code", "named"),
    [
        ("1 + (1 | g) + (1 | h)", "HLM380", "`h` has the same units as `g`"),
        ("1 + (1 | g/h)", "HLM380", "`g:h` has the same units as `g`"),
        ("1 + x + (1 | k) + (0 + x | g) + (0 + x | h)", "HLM380", "`h` has the same units as `g`"),
        ("1 + w + (0 + w || each)", "HLM380", "`sigma`"),
        ("1 + t + (0 + t | g)", "HLM381", "`cor_g[t[a], t[b]]`"),
        ("1 + (1 | each)", "HLM351", "`each`"),
        ("1 + t + (1 + t | g)", "HLM356", "no `g` has more than one `t`"),
        ("1 + t + (1 | g_of_t)", "HLM382", "the units of `g_of_t`"),
        ("1 + t*x + (1 + x | g_of_t)", "HLM382", "the units of `g_of_t`"),
        ("1 + each_level + (1 | g)", "HLM2501", "each of the 12 rows"),
        ("1 + g_level + walk(g_number)", "HLM2500", "`walk(g_number)`"),
        ("1 + g_level + ar(g_number)", "HLM2500", "`ar(g_number)`"),
    ],
)
def test_one_warning_for_each_reason(effects: str, code: str, named: str) -> None:
    warnings = bind(effects, seed=3).warnings
    assert [w.code for w in warnings] == [code]
    assert named in warnings[0].title_text


@pytest.mark.parametrize(
    ("effects", "family"),
    [
        ("1 + x + (1 + x | g) + (1 | k)", "Normal(mu, sigma)"),
        ("1 + (1 | each)", "Normal(mu, sigma = 0.5)"),  # known standard errors: a meta-analysis
        ("1 + w + (0 + w | g)", "Normal(mu, sigma)"),
        ("1 + t + (0 + t || g)", "Normal(mu, sigma)"),
        ("1 + day + (1 + day | k)", "Normal(mu, sigma)"),
        ("1 + each_level + (1 | g)", "Normal(mu, sigma)\nprior each_level ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)"),
        ("1 + each_level + (1 | g)", "Normal(mu, sigma)\nprior effects ~ Horseshoe(p0 = 2)"),
        ("1 + g_level + (1 | g)", "Normal(mu, sigma)\nprior g_level ~ DiracDelta(0)"),
        ("1 + monotonic(g_number) + (1 | g)", "Normal(mu, sigma)"),
        ("1 + walk(row) + (1 | g)", "Normal(mu, sigma)"),
        ("1 + walk(row, order = 2) + (1 | g)", "Normal(mu, sigma)"),
        ("1 + ar(row) + (1 | g)", "Normal(mu, sigma)"),
        ("1 + hsgp(row) + (1 | g)", "Normal(mu, sigma)"),
        ("1 + walk(row) + t + (1 | g) + (1 | k)", "Normal(mu, sigma)"),
    ],
)
def test_no_warning_where_rows_settle_all(effects: str, family: str) -> None:
    """What has an sd that is a parameter, or no coefficient to fit, leaves the rows' word on the spread of units."""
    assert not bind(effects, 3, family).warnings


@pytest.mark.parametrize(
    ("response", "effects"),
    [
        ("y ~ Bernoulli(p)", "logit(p) = 1 + x + (1 + x | each)"),
        ("t ordered { a < b } ~ OrderedProbit(eta, cutpoints)", "eta = 1 + x + (1 | each)"),
        ("level { l, m, h } reference l ~ Categorical(p)", "softmax(p) = 1 + (1 | each)"),
    ],
)
def test_units_with_a_single_level_each(response: str, effects: str) -> None:
    """Their effects are in rows, and there is nothing in these to tell how far they spread."""
    columns = table(3) | {"level": np.array(list("lmh"))[np.arange(12) % 3], "y": np.arange(12) % 3 == 0}
    text = f"response {response}\ncovariate x\ngroup each\neffects {effects}"
    design = hlm.parse(text).bind(columns)
    assert {w.code for w in design.warnings} == {"HLM381"}
    (warned, *_) = design.warnings
    assert warned.title_text.startswith("the rows say next to nothing of `sd_each")
    assert "no `each` has two rows with" in warned.label_text
    assert "which value a single response has is random" in warned.help_text


def test_a_row_of_a_weight_is_several() -> None:
    columns = table(3) | {"y": np.arange(12) % 3 == 0, "times": np.full(12, 4.0)}
    text = "response y ~ Bernoulli(p) weights times\ncovariate times\ngroup each\neffects logit(p) = 1 + (1 | each)"
    assert not hlm.parse(text).bind(columns).warnings


@pytest.mark.parametrize(("effects", "family", "is_told"), TOLD)
def test_rows_inform_an_sd_beside_what_is_not_free(effects: str, family: str, is_told: bool) -> None:
    """Against the marginal likelihood of normal responses, free effects integrated out: it depends on the sd or not."""
    design = bind(effects, 3, family)
    warned = any(w.code == "HLM382" for w in design.warnings)
    free, shared = by_priors(design)
    z = np.eye(4)[design.rows.units["g"]]
    along = [restricted(design.observed.value, free, shared @ shared.T + s * z @ z.T + np.eye(12)) for s in (0.1, 4.0)]
    assert warned == is_told == bool(np.isclose(*along, atol=1e-7))


@pytest.mark.parametrize(("effects", "prior", "confounded"), SHARES)
def test_sds_of_common_effects_beside_those_of_units(effects: str, prior: str, confounded: set[str]) -> None:
    """Against the same likelihood: it stays as it is while one variance is traded for the other, or does not."""
    design = bind(effects, 3, f"Normal(mu, sigma)\nprior {prior}\nprior tau ~ HalfNormal(1)")
    found = [w for w in design.warnings if isinstance(w, SpreadsConfused)]
    assert len(found) == bool(confounded)
    if not found:
        return
    (warned,) = found
    assert set(warned.spreads) == confounded
    free, shared = by_priors(design)
    names, matrices = by_brute_force(design)
    (other,) = confounded - {"tau"}
    n = design.rows.n
    (at,) = (m.reshape(n, n) for name, m in zip(names, matrices, strict=True) if name == other)
    ratio = 4.0 if "2 * tau" in prior else 0.5 if prior.startswith("t ~") else 1.0
    shared = 2.0 * shared if "2 * tau" in prior else shared
    beside = np.eye(n) + 0.3 * sum(m.reshape(n, n) for m, name in zip(matrices, names, strict=True) if "sd_k" in name)
    both = [restricted(design.observed.value, free, a * shared @ shared.T + b * at + beside) for a, b in TRADED[ratio]]
    assert np.isclose(*both, atol=1e-7)
    assert warned.only_sum == (ratio == 1.0)
    cautions = {m.name: m.caution for section in explain(design.schema, design).sections for m in section.meanings}
    assert all("tau" in cautions[other] and other in cautions["tau"] for other in confounded - {"tau"})


def by_priors(design) -> tuple[np.ndarray, np.ndarray]:
    """The columns of effects with a prior of known width, and of those with an sd that is a parameter."""
    main = design.schema.main
    matrix = main.matrix(design.rows)
    plain = [design.priors[c.variable][c.position].prior.is_plain for c in main.coefficients]
    return matrix[:, plain], matrix[:, np.logical_not(plain)]


def restricted(y: np.ndarray, x: np.ndarray, v: np.ndarray) -> float:
    """The restricted log likelihood of y ~ Normal(x b, v), up to a constant."""
    inside = x.T @ np.linalg.solve(v, x)
    left = y - x @ np.linalg.solve(inside, x.T @ np.linalg.solve(v, y))
    return -0.5 * float(np.linalg.slogdet(v)[1] + np.linalg.slogdet(inside)[1] + left @ np.linalg.solve(v, left))
