"""Wherever zero and whatever the unit, the density is that of the numbers in the table, to the digits that these have.

The right side is dense algebra in extended precision, from the table's doubles as they are; at the coordinates' own
coefficients, since a coefficient of 1e12 as a double is rounded more than the rows know it.
"""

from __future__ import annotations

import numpy as np
import pytest
import textbook_density as reference
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_identity import log_jacobian, values_at

import hlmdsl
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.origin import Origin, exact_dot
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.backend.kernel.start import starting_point
from hlmdsl.design.design import Design

LONG = np.longdouble
pytestmark = pytest.mark.skipif(np.finfo(LONG).eps > 1e-18, reason="no extended precision on this machine")

SHIFTS = (0.0, 5.0, 1e3, 1e6, 3e9, 1e10, 1e12)
SCALES = (1e-8, 1.0, 1e8)
FLAT = "prior Intercept ~ Flat()\nprior effects ~ Flat()\n"
HEAD = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate day\nfactor f { a, b, c }\ngroup g\ngroup i in g\n"
STRUCTURES = {
    "no groups": "effects mu = 1 + x + f\n" + FLAT,
    "one grouping": "effects mu = 1 + x + f + (1 | g)\n" + FLAT,
    "slopes": "effects mu = 1 + x + (1 + x | g)\n" + FLAT,
    "nested": "effects mu = 1 + x + (1 | g) + (1 | i)\n" + FLAT,
    "cell means": "effects mu = 0 + f + x + (1 | g)\nprior f ~ Flat()\nprior x ~ Flat()\n",
    "dates": "effects mu = 1 + day + (1 | g)\nprior Intercept ~ Flat()\nprior day ~ Flat()\n",
    "a positive intercept": "effects mu = 1 + x + (1 | g)\nprior Intercept ~ HalfFlat()\nprior x ~ Flat()\n",
}


def table(shift: float, scale: float, apart: float, days: float) -> dict[str, np.ndarray]:
    r = np.random.default_rng(6)
    n = 36
    g = np.arange(n) % 6
    x = r.uniform(0, 10, n)
    y = 2 + 0.35 * x + (0.5 + apart) * r.normal(size=6)[g] + 0.9 * r.normal(size=n)
    return {
        "y": y * scale + shift,
        "x": x,
        "day": days + np.arange(n) * 1.0,
        "f": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
        "g": np.array([f"g{k}" for k in g]),
        "i": np.array([f"i{k}" for k in np.arange(n) // 18]),
    }


def bound(structure: str, shift: float = 0.0, scale: float = 1.0, apart: float = 0.0, days: float = 2.46e6) -> Design:
    used = STRUCTURES[structure]
    words = "".join(c if c.isalnum() else " " for c in used).split()
    lines = [
        line for line in HEAD.splitlines() if line.split()[1] in (*words, "y") or (line == "group g" and "i" in words)
    ]
    return hlmdsl.parse("\n".join(lines) + "\n" + used).bind(table(shift, scale, apart, days))


def exact_marginal(program: Program, x: np.ndarray, values: dict[str, np.ndarray]) -> LONG:
    """log N(y; X beta, sigma^2 I + Z Sigma Z') in extended precision."""
    design, main = program.design, program.design.schema.main
    transform, shift = (a.astype(LONG) for a in program.tuning.linear["mu"])
    elements = program.layout.common[0].elements
    named = np.concatenate([np.ravel(values[v]) for v in dict.fromkeys(c.variable for c in main.coefficients)])
    real = [program.layout.transforms[e] == 0 for e in elements]
    theta = np.where(real, x[elements], 0.0).astype(LONG)
    beta = np.where(real, shift + transform @ theta, named.astype(LONG))
    e = design.observed.value.astype(LONG) - main.matrix(design.rows).astype(LONG) @ beta
    covariance = np.eye(design.rows.n, dtype=LONG) * LONG(values["sigma"]) ** 2
    for v in main.varying:
        index = design.groupings[v.grouping.name].index
        z = v.matrix(design.rows).astype(LONG)
        spread = reference.covariance(v, values).astype(LONG)
        covariance += (z @ spread @ z.T) * (index[:, None] == index[None, :])
    root = np.zeros_like(covariance)
    for j in range(len(root)):
        root[j, j] = np.sqrt(covariance[j, j] - root[j, :j] @ root[j, :j])
        root[j + 1 :, j] = (covariance[j + 1 :, j] - root[j + 1 :, :j] @ root[j, :j]) / root[j, j]
    half = np.zeros(len(e), dtype=LONG)
    for j in range(len(e)):
        half[j] = (e[j] - root[j, :j] @ half[:j]) / root[j, j]
    return -np.log(np.diag(root)).sum() - half @ half / 2


def points(program: Program, n: int) -> np.ndarray:
    """Near the data, where a sampler is."""
    centre, width = starting_point(program)
    near = 0.6 * np.minimum(width / 0.5, 1.0)
    return centre + near * np.random.default_rng(3).normal(size=(n, program.n_dim))


def check(program: Program, allowed: float = 1e-7) -> None:
    density, gaps, sizes = program.density, [], []
    for x in points(program, 4):
        values = values_at(program, x)
        exact = exact_marginal(program, x, values)
        exact += LONG(reference.log_priors(program.design, values) + log_jacobian(program, x))
        gaps.append(float(LONG(density(x)[0]) - exact))
        sizes.append(abs(float(exact)))
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < allowed * (1 + max(sizes)), (gaps, sizes)


@settings(max_examples=8, deadline=None)
@example(structure="no groups", shift=3e9, scale=1.0, days=2.46e6)
@example(structure="no groups", shift=1e10, scale=1.0, days=2.46e6)
@example(structure="no groups", shift=5.0, scale=1e-8, days=2.46e6)
@example(structure="one grouping", shift=1e12, scale=1.0, days=2.46e6)
@example(structure="cell means", shift=1e12, scale=1.0, days=2.46e6)
@example(structure="a positive intercept", shift=1e12, scale=1.0, days=2.46e6)
@example(structure="dates", shift=1e12, scale=1.0, days=1.7e12)
@example(structure="dates", shift=5.0, scale=1.0, days=1.7e12)
@example(structure="slopes", shift=0.0, scale=1e8, days=2.46e6)
@given(
    structure=st.sampled_from(list(STRUCTURES)),
    shift=st.sampled_from(SHIFTS),
    scale=st.sampled_from(SCALES),
    days=st.sampled_from([0.0, 2.46e6, 1.7e9, 1.7e12]),
)
def test_the_density_is_that_of_the_numbers(structure: str, shift: float, scale: float, days: float) -> None:
    if shift > 1e12 * scale:  # extended precision has seven digits left
        return
    design = bound(structure, shift, scale, days=days)
    program = prepare(make_plan(design))
    # an intercept a slope times milliseconds since 1970 away is rounded by 1e-4 before the exact side sees it
    allowed = 5e-7 if structure == "dates" and days > 1e12 else 1e-7
    check(program, allowed)
    check(retuned(program, points(program, 30))[0], allowed)


@pytest.mark.parametrize("structure", ["one grouping", "slopes", "nested"])
@pytest.mark.parametrize("apart", [1e4, 1e7])
def test_units_that_lie_far_apart(structure: str, apart: float) -> None:
    """Between units, numbers differ ten million times more than within."""
    if structure == "nested" and apart > 1e5:
        pytest.skip("the outer of two groupings so far apart is left to the alarms")
    design = bound(structure, apart=apart)
    program = prepare(make_plan(design))
    assert isinstance(program.data, CrossProducts)
    assert program.data.is_whitened
    check(program)


@pytest.mark.parametrize("structure", ["one grouping", "slopes", "nested"])
def test_effects_of_units_far_apart_are_recovered(structure: str) -> None:
    """Their conditional means are those of dense algebra, to a thousandth of a residual sd."""
    design = bound(structure, apart=1e4)
    program = prepare(make_plan(design))
    x = points(program, 1)[0]
    draws = recover(program, np.tile(x, (1, 4000, 1)), 1)
    values = {name: array[0, 0] for name, array in draws.items()}
    main, n = design.schema.main, design.rows.n
    columns, precisions = [], []
    for v in main.varying:
        bound_to, z = design.groupings[v.grouping.name], v.matrix(design.rows)
        own = np.zeros((n, len(bound_to.labels), z.shape[1]))
        own[np.arange(n), bound_to.index] = z
        columns.append(own.reshape(n, -1))
        precisions.append(np.kron(np.eye(len(bound_to.labels)), np.linalg.inv(reference.covariance(v, values))))
    z = np.concatenate(columns, axis=1)
    precision = z.T @ z / values["sigma"] ** 2
    at = 0
    for block in precisions:
        precision[at : at + len(block), at : at + len(block)] += block
        at += len(block)
    named = np.concatenate([np.ravel(values[v]) for v in dict.fromkeys(c.variable for c in main.coefficients)])
    left = design.observed.value - main.matrix(design.rows) @ named
    mean = np.linalg.solve(precision, z.T @ left / values["sigma"] ** 2)
    found = np.concatenate([draws[v.r][0].reshape(4000, -1) for v in main.varying], axis=1)
    covariance = np.linalg.inv(precision)
    # sums that rows know well, and all effects
    for what, middle, spread in ((found @ z.T, z @ mean, z @ covariance @ z.T), (found, mean, covariance)):
        error = np.sqrt(np.diag(spread) / 4000)
        assert (np.abs(what.mean(axis=0) - middle) < 5 * error + 1e-7 * np.abs(middle)).all()
        np.testing.assert_allclose(what.std(axis=0), np.sqrt(np.diag(spread)), rtol=0.08)


@pytest.mark.parametrize("shift", [0.0, 1e10, 1e12])
@pytest.mark.parametrize("family", ["Normal(mu, sigma)", "StudentT(mu, sigma, nu = 4)"])
def test_row_by_row_as_well(family: str, shift: float) -> None:
    """A Normal of which sigma has a predictor, and a StudentT, effects sampled."""
    more = "effects log(sigma) = 1 + x\n" if family.startswith("Normal") else ""
    spec = f"response y ~ {family}\ncovariate x\ngroup g\neffects mu = 1 + x + (1 | g)\n{more}" + FLAT
    design = hlmdsl.parse(spec).bind(table(shift, 1.0, 0.0, 0.0))
    program = prepare(make_plan(design))
    density, gaps = program.density, []
    for x in points(program, 4):
        values = values_at(program, x)
        transform, at = program.tuning.linear["mu"]
        beta = at.astype(LONG) + transform.astype(LONG) @ x[program.layout.common[0].elements].astype(LONG)
        mean = design.schema.main.matrix(design.rows).astype(LONG) @ beta
        z = design.observed.value.astype(LONG) - mean - values["r_g"][design.groupings["g"].index, 0]
        if more:
            log_sigma = reference.predictor(design, design.schema.equations[1], values)
            each = -log_sigma - (z / np.exp(log_sigma)) ** 2 / 2
        else:
            each = -np.log(values["sigma"]) - LONG(2.5) * np.log1p((z / values["sigma"]) ** 2 / 4)
        rest = reference.log_priors(design, values) + reference.log_effects(design, values)
        gaps.append(float(LONG(density(x)[0]) - each.sum() - LONG(rest + log_jacobian(program, x))))
    assert np.ptp(gaps) < 1e-6, gaps


@pytest.mark.parametrize("days", [0.0, 2.46e6, 1e10])
def test_categories_beside_dates(days: float) -> None:
    """In coordinates of all predictors together; intercepts are where the date is zero."""
    r = np.random.default_rng(4)
    x = days + r.normal(size=90)
    eta = np.stack([0 * x, 1.5 + 0.8 * (x - days), 2 - 0.5 * (x - days)])
    y = np.array(["a", "b", "c"])[np.argmax(eta + r.gumbel(size=eta.shape), axis=0)]
    spec = (
        "response y { a, b, c } ~ Categorical(p)\ncovariate x\neffects softmax(p) = 1 + x\nprior Intercept ~ Flat()\n"
    )
    design = hlmdsl.parse(spec + "prior effects ~ Flat()").bind({"y": y, "x": x})
    first = prepare(make_plan(design))
    program, at = retuned(first, np.random.default_rng(5).normal(0, 0.5, (40, first.n_dim)))
    density, gaps = program.density, []
    transform, shift = (a.astype(LONG) for a in program.tuning.linear["p[0]"])
    assert np.abs(transform[2:, :2]).max() > 0
    for point in at[:6]:
        beta = shift + transform @ point[program.layout.common[0].elements].astype(LONG)
        columns = np.stack([np.ones(90), x], axis=1).astype(LONG)
        own = np.stack([np.zeros(90, dtype=LONG), columns @ beta[:2], columns @ beta[2:]])
        each = own[design.observed.value.astype(int), np.arange(90)] - np.log(np.exp(own).sum(axis=0))
        gaps.append(float(LONG(density(point)[0]) - each.sum()))
    assert np.ptp(gaps) < 1e-6, gaps


@given(st.lists(st.tuples(st.floats(-1e12, 1e12), st.floats(-1e3, 1e3)), min_size=1, max_size=8))
def test_sums_of_products_are_exact(pairs: list[tuple[float, float]]) -> None:
    from fractions import Fraction

    a, b = (np.array(side) for side in zip(*pairs, strict=True))
    exact = sum((Fraction(x) * Fraction(y) for x, y in zip(a.tolist(), b.tolist(), strict=True)), Fraction(0))
    if exact == 0 or abs(exact) > Fraction(1, 10**200):
        assert exact_dot(a, b[:, None])[0] == float(exact)


def test_a_residual_keeps_the_digits_of_differences() -> None:
    y = 1e12 + np.array([0.25, 1.5, -2.75])
    x = np.array([[1.0, 1.7e12], [1.0, 1.7e12 + 1], [1.0, 1.7e12 + 3]])
    shift = np.array([-0.7e12, 1.0])
    e = Origin(y[0], x[0], np.array([True, False])).residual(y, x, shift)
    np.testing.assert_array_equal(e, [0.25, 0.5, -5.75])
