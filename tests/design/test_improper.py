"""Flat priors on what rows do not limit are refused, and on what they do limit are not: by exact arithmetic."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl
from hlmdsl import HlmError

Table = dict[str, list[float] | list[str]]


def codes(spec: str, table: dict) -> list[str]:  # type: ignore[type-arg]
    try:
        hlmdsl.parse(spec).bind(table)
    except HlmError as error:
        return [d.code for d in error.diagnostics]
    return []


def rank(rows: list[list[Fraction]]) -> int:
    """By elimination, exactly."""
    rows, found = [list(r) for r in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((i for i in range(found, len(rows)) if rows[i][column]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        for i in range(found + 1, len(rows)):
            share = rows[i][column] / rows[found][column]
            rows[i] = [a - share * b for a, b in zip(rows[i], rows[found], strict=True)]
        found += 1
    return found


def response(n: int) -> list[float]:
    """Nothing that small whole numbers could predict exactly."""
    return [float(v) for v in np.random.default_rng(n).normal(size=n)]


columns = st.lists(st.lists(st.integers(-2, 2), min_size=7, max_size=7), min_size=1, max_size=4)
LISTED = [[1, 2, -1, 0, 2, 1, -2], [2, 4, -2, 0, 4, 2, -4]]
"""x and 2 x."""


@settings(max_examples=25, deadline=None)
@example(own=LISTED, flat=[True, True, True], far=0)
@example(own=LISTED, flat=[True, False, False], far=0)
@example(own=[[1] * 7], flat=[True, True], far=0)
@example(own=LISTED, flat=[True, True, True], far=2_460_000)
@example(own=[[0, 0, 0, 0, 0, 0, -1], [0] * 7, [0, 0, 0, 0, 0, 0, 1]], flat=[False, True, False, True], far=10**9)
@given(own=columns, flat=st.lists(st.booleans(), min_size=5, max_size=5), far=st.sampled_from([0, 1, 2_460_000, 10**9]))
def test_flat_coefficients_need_the_rank(own: list[list[int]], flat: list[bool], far: int) -> None:
    """Of a Normal: a posterior if and only if the columns with flat priors are independent."""
    own = [[v + far for v in column] for column in own]
    names = [f"x{k}" for k in range(len(own))]
    spec = "response y ~ Normal(mu, sigma)\n" + "".join(f"covariate {name}\n" for name in names)
    spec += f"effects mu = 1 + {' + '.join(names)}\n"
    spec += "".join(f"prior {name} ~ Flat()\n" for name, f in zip(["Intercept", *names], flat, strict=False) if f)
    chosen = [c for c, f in zip([[1] * 7, *own], flat, strict=False) if f]
    independent = rank([[Fraction(v) for v in row] for row in zip(*chosen, strict=True)]) == len(chosen)
    found = codes(spec, {"y": response(7), **dict(zip(names, own, strict=True))})
    assert found == ([] if independent or not chosen else ["HLM342"])


@settings(max_examples=30, deadline=None)
@example(cells=[("a", "p"), ("a", "q"), ("b", "p")] * 3, coding="treatment")
@given(
    cells=st.lists(st.sampled_from(list(product("abc", "pq"))), min_size=8, max_size=12),
    coding=st.sampled_from(["treatment", "sum", "helmert"]),
)
def test_flat_interactions_need_every_cell(cells: list[tuple[str, str]], coding: str) -> None:
    f, g = ([c[k] for c in cells] for k in (0, 1))
    levels = sorted(set(f))
    if len(levels) < 2 or len(set(g)) < 2:
        return
    spec = f"response y ~ Normal(mu, sigma)\nfactor f coding {coding}\nfactor g\neffects mu = 1 + f * g\n"
    spec += "prior Intercept ~ Flat()\nprior effects ~ Flat()"
    full = len(set(cells)) == len(levels) * 2
    assert codes(spec, {"y": response(len(cells)), "f": f, "g": g}) == ([] if full else ["HLM342"])


@settings(max_examples=12, deadline=None)
@example(x=[-2, -1, 0, 1, 2, 3], y=[0, 0, 0, 1, 1, 1])
@example(x=[0, 0, 1, 1, 2, 2], y=[0, 1, 1, 1, 1, 1])
@example(x=[-2, -1, 0, 1, 2, 3], y=[0, 0, 1, 0, 1, 1])
@example(x=[0, 0, 0, 1, 1, 1], y=[0, 1, 0, 1, 1, 1])
@given(
    x=st.lists(st.integers(-2, 2), min_size=6, max_size=6),
    y=st.lists(st.integers(0, 1), min_size=6, max_size=6),
)
def test_flat_priors_and_separation(x: list[int], y: list[int]) -> None:
    """Of a Bernoulli (Silvapulle 1981): a point that parts the ones from the zeros, ties allowed, if and only if
    nothing limits the coefficients.
    """
    if len(set(x)) < 2 or len(set(y)) < 2:
        return
    ones, zeros = ([v for v, k in zip(x, y, strict=True) if k == one] for one in (1, 0))
    separated = min(ones) >= max(zeros) or max(ones) <= min(zeros)
    spec = "response y ~ Bernoulli(p)\ncovariate x\neffects {}(p) = 1 + x\nprior Intercept ~ Flat()\nprior x ~ Flat()"
    for link in ("logit", "probit", "cloglog"):
        assert codes(spec.format(link), {"y": y, "x": x}) == (["HLM342"] if separated else [])
    # with a proper prior on the slope, one of both kinds limits the intercept
    assert codes(spec.format("logit").replace("prior x ~ Flat()", ""), {"y": y, "x": x}) == []


@settings(max_examples=30, deadline=None)
@given(
    x=st.lists(st.integers(-2, 2), min_size=6, max_size=6),
    y=st.lists(st.sampled_from([0, 0, 0, 1, 2]), min_size=6, max_size=6),
)
@example(x=[0, 0, 0, 1, 1, 1], y=[1, 2, 0, 0, 0, 0])
def test_flat_priors_and_counts(x: list[int], y: list[int]) -> None:
    """Of a Poisson: rows with counts hold the predictor where they are, at one value of x or at more; at one, the
    others limit the slope unless all of them are on one side.
    """
    if len(set(x)) < 2 or len(set(y)) < 2:
        return
    spec = "response y ~ {}\ncovariate x\neffects log(mu) = 1 + x\nprior Intercept ~ Flat()\nprior x ~ Flat()"
    counted = {v for v, k in zip(x, y, strict=True) if k}
    zeros = [v for v, k in zip(x, y, strict=True) if not k]
    one_sided = len(counted) == 1 and (max(zeros) <= min(counted) or min(zeros) >= max(counted))
    expected = ["HLM342"] if one_sided else []
    assert codes(spec.format("Poisson(mu)"), {"y": y, "x": x}) == expected
    assert codes(spec.format("NegativeBinomial(mu, alpha)"), {"y": y, "x": x}) == expected


GROUPS = "response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + (1 | g)\nprior sd(g) ~ HalfFlat()\n"


@pytest.mark.parametrize("units", [2, 3, 4])
@pytest.mark.parametrize("flat", [True, False])
def test_a_flat_sd_needs_three_groups(units: int, flat: bool) -> None:
    """Gelman (2006), by quadrature: with a flat intercept the likelihood of sd falls as sd^-(units - 1)."""
    table = {"y": response(12), "g": [f"g{k % units}" for k in range(12)]}
    spec = GROUPS + ("prior Intercept ~ Flat()" if flat else "prior Intercept ~ Normal(0, 1)")
    means = np.array([np.mean(table["y"][k::units]) for k in range(units)])

    def marginal(sd: float) -> float:
        v = sd**2 + units / 12
        if not flat:
            covariance = v * np.eye(units) + 1.0
            return float(np.exp(-0.5 * (np.linalg.slogdet(covariance)[1] + means @ np.linalg.solve(covariance, means))))
        return float(v ** (-(units - 1) / 2) * np.exp(-((means - means.mean()) ** 2).sum() / (2 * v)))

    tails = []
    for low in (1e3, 2e3):
        grid = np.linspace(low, 2 * low, 201)
        tails.append(float(np.trapezoid([marginal(s) for s in grid], grid)))
    improper = tails[1] > 0.9 * tails[0]
    assert improper == (flat and units == 2)
    assert codes(spec, table) == (["HLM342"] if improper else [])


@pytest.mark.parametrize(
    ("spec", "is_improper"),
    [
        # the scale of coefficients needs two that rows know, three beside a flat place
        ("effects mu = 1 + x\nprior effects ~ Normal(0, tau)\nprior tau ~ HalfFlat()", True),
        ("effects mu = 1 + x + z\nprior effects ~ Normal(0, tau)\nprior tau ~ HalfFlat()", False),
        ("effects mu = 1 + x + z\nprior effects ~ Normal(m, tau)\nprior m ~ Flat()\nprior tau ~ HalfFlat()", True),
        ("effects mu = 1 + x + z + f\nprior effects ~ Normal(m, tau)\nprior m ~ Flat()\nprior tau ~ HalfFlat()", False),
        # a place that carries coefficients along an open direction
        ("effects mu = 1 + x\nprior x ~ Normal(m, 1)\nprior m ~ Flat()", False),
        ("effects mu = 1 + nought\nprior nought ~ Normal(2 * m - 1, 1)\nprior m ~ Flat()", True),
        ("effects mu = 1 + x\nprior Intercept ~ Normal(m, 1)\nprior m ~ Normal(k, 2)\nprior k ~ Flat()", False),
        ("effects mu = 1 + x\nprior x ~ Normal(m * k, 1)\nprior m ~ Flat()\nprior k ~ Normal(1, 1)", False),
        ("effects mu = 1 + nought\nprior nought ~ Normal(3 - m / 2, 1)\nprior m ~ Flat()", True),
        ("effects mu = 1 + nought\nprior nought ~ Normal(m + 2 * m, 1)\nprior m ~ Flat()", True),
        ("effects mu = 1 + nought\nprior nought ~ Normal(m - m, 1)\nprior m ~ Flat()", True),
        # a scale of one scale
        ("effects mu = 1 + (1 | g)\nprior sd(g) ~ HalfNormal(tau)\nprior tau ~ HalfFlat()", True),
        # both spreads of a varying intercept and slope; groups of groups
        ("effects mu = 1 + x + (1 + x | g)\nprior sd(g) ~ HalfFlat()\nprior Intercept ~ Flat()", False),
        ("effects mu = 1 + (1 | two) + (1 | g)\nprior sd(two) ~ HalfFlat()\nprior Intercept ~ Flat()", True),
        ("effects mu = 1 + x\nprior sigma ~ HalfFlat()\nprior Intercept ~ Flat()\nprior x ~ Flat()", False),
        # halves: one raised with the other is open, one raised against the other is not
        ("effects mu = 1 + x + twice\nprior effects ~ HalfFlat()", False),
        ("effects mu = 1 + x + against\nprior effects ~ HalfFlat()", True),
        # another parameter's predictor, another link
        ("effects mu = 1\neffects log(sigma) = 1 + x + twice\nprior sigma.effects ~ Flat()", True),
        ("effects mu = 1\neffects log(sigma) = 1 + x\nprior sigma.effects ~ Flat()", False),
        ("effects log(mu) = 1 + x\nprior Intercept ~ Flat()", True),
        ("effects log(mu) = 1 + x\nprior x ~ Flat()", False),
    ],
)
def test_flat_priors_elsewhere(spec: str, is_improper: bool) -> None:
    n = 24
    r = np.random.default_rng(4)
    x = np.round(r.normal(size=n), 3)
    table = {
        "y": np.exp(r.normal(size=n)),
        "x": x,
        "twice": 2 * x,
        "against": -3 * x,
        "z": np.round(r.normal(size=n), 3),
        "nought": np.zeros(n),
        "f": np.array(list("abc"))[np.arange(n) % 3],
        "g": np.array([f"g{k % 6}" for k in range(n)]),
        "two": np.array([f"t{k % 2}" for k in range(n)]),
    }
    head = "response y ~ Normal(mu, sigma)\n"
    words = spec.split()
    head += "".join(f"covariate {c}\n" for c in ("x", "twice", "against", "z", "nought") if c in words)
    head += "factor f\n" * ("+ f" in spec) + "group g\n" * ("| g" in spec) + "group two\n" * ("two" in spec)
    assert codes(head + spec, table) == (["HLM342"] if is_improper else [])


@pytest.mark.parametrize("unit", [1e-24, 1e-15, 1e-3, 1.0, 1e6, 1e20])
@pytest.mark.parametrize(
    ("effects", "units", "is_improper"),
    [
        ("1 + (0 + x | g)\nprior Intercept ~ Flat()", 6, False),
        ("1 + x + (1 + x | g)\nprior Intercept ~ Flat()", 6, False),
        ("1 + x + (0 + x | g)\nprior x ~ Flat()", 6, False),
        ("1 + x + (0 + x | g)\nprior x ~ Flat()", 2, True),
    ],
)
def test_flat_sds_of_slopes_in_any_unit(unit: float, effects: str, units: int, is_improper: bool) -> None:
    """Metres or light years: the rows know as much of the sd of a slope."""
    n = 24
    x = unit * np.round(np.random.default_rng(1).normal(size=n), 3)
    spec = f"response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\neffects mu = {effects}\nprior sd(g) ~ HalfFlat()"
    table = {"y": response(n), "x": x, "g": [f"g{k % units}" for k in range(n)]}
    assert codes(spec, table) == (["HLM342"] if is_improper else [])


@pytest.mark.parametrize(
    ("family", "y", "prior"),
    [("StudentT(mu, sigma, nu)", [1.0, 2.5, 2.0, 4.0], "nu"), ("NegativeBinomial(mu, alpha)", [1, 3, 2, 9], "alpha")],
)
def test_parameters_that_no_rows_limit(family: str, y: list[float], prior: str) -> None:
    link = "mu" if family.startswith("S") else "log(mu)"
    spec = f"response y ~ {family}\neffects {link} = 1\nprior {prior} ~ HalfFlat()"
    assert codes(spec, {"y": y}) == ["HLM342"]


def test_the_directions_are_named_at_the_prior() -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate x2\neffects mu = 1 + x + x2\nprior effects ~ Flat()"
    with pytest.raises(HlmError) as raised:
        hlmdsl.parse(spec).bind({"y": [1.0, 2, 4, 3], "x": [1.0, 2, 3, 5], "x2": [2.0, 4, 6, 10]})
    (found,) = raised.value.diagnostics
    assert found.title_text.endswith("limit `x` and `x2`")
    assert found.notes == ("`x2` is 2 × `x` in every row",)
    assert found.span is not None
    assert spec[found.span.start : found.span.end] == "prior effects ~ Flat()"


SPREADS = [
    ("1 + f", "0 + f", 1, True),
    ("1 + x", "0 + f", 1, True),  # a line through one row
    ("1 + x", "0 + f", 2, True),
    ("1", "0 + f", 2, False),
    ("1 + f", "0 + f", 2, False),
    ("1 + f*x", "0 + f", 2, True),
    ("1 + x", "1 + f", 1, True),
    ("0 + x", "0 + f", 1, False),  # x is 0 there
    ("1 + (1 | g)", "0 + f", 3, True),  # each row of a unit of its own
    ("1 + x", "0 + z", 1, False),  # z is of all rows
    ("1 + x", "0 + f + x", 1, True),
]


@pytest.mark.parametrize(("mu", "spread", "rows", "is_improper"), SPREADS)
def test_flat_effects_on_a_spread(mu: str, spread: str, rows: int, is_improper: bool) -> None:
    """Against the density of y with all that is in mu integrated out, as the spread of the first rows goes to zero: it
    stays above zero."""
    f = np.array(["a"] * rows + ["b"] * (9 - rows))
    x = np.array([0.0, 1.0, -1.5, 2.0, 0.5, -0.5, 1.25, 3.0, -2.0])
    y = np.array([2.5, 1.5, 3.5, 1.0, 4.0, 2.0, 3.0, 2.25, 1.25])
    z = np.linspace(1.0, 2.0, 9)
    g = np.array([f"g{k % 3}" for k in range(9)])
    spec = (
        f"response y ~ Normal(mu, sigma)\nfactor f {{ b, a }}\ncovariate x\ncovariate z\ngroup g\neffects mu = {mu}\n"
    )
    table = {"y": y, "f": f, "x": x, "z": z, "g": g}
    flat = f"{spec}effects log(sigma) = {spread}\nprior sigma.{spread[4]} ~ Flat()"
    assert [c for c in codes(flat, table) if c == "HLM342"] == ["HLM342"] * is_improper
    columns = [np.ones(9)] * mu.startswith("1") + [x] * ("x" in mu)
    columns += [f == "a"] * ("f" in mu) + [x * (f == "a")] * ("*" in mu)
    columns += [g == unit for unit in ("g0", "g1", "g2")] if "g" in mu else []
    matrix = np.column_stack(columns).astype(float)

    def log_density(t: float) -> float:
        spreads = np.exp(2 * t * z) if "z" in spread else np.where(f == "a", np.exp(2 * t), 1.0)
        covariance = 25.0 * matrix @ matrix.T + np.diag(spreads)
        return -0.5 * float(np.linalg.slogdet(covariance)[1] + y @ np.linalg.solve(covariance, y))

    assert (log_density(-9.0) > log_density(-6.0) - 0.1) == is_improper


def test_a_weight_below_one_lets_the_density_fall() -> None:
    table = {"y": [2.0, 1.0, 3.0, 2.5], "f": list("abbb"), "w": [0.5, 1.0, 1.0, 1.0]}
    spec = (
        "response y ~ Normal(mu, sigma) weights w\nfactor f\ncovariate w\neffects mu = 1\neffects log(sigma) = 0 + f\n"
        "prior sigma.f ~ Flat()"
    )
    assert "HLM342" not in codes(spec, table)
    assert "HLM342" in codes(spec, table | {"w": [2.0, 1.0, 1.0, 1.0]})
