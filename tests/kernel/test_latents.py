"""Latents of any number of entries: rows that are in several units, effects of several predictors that correlate.

Left: the compiled density, by cross products and by rows. Right: SciPy and dense matrices of the same latent.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import textbook_density as reference
from jacobian import log_jacobian
from scipy import linalg, stats
from test_density import check_gradient, points, values_at

import hlmdsl
from hlmdsl.backend.kernel.cells import Cells
from hlmdsl.backend.kernel.kept_tuning import as_arrays, tuning_from
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.latents import Columns, Correlated, Entry, Latent, Place
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import Plan, factored, joined_units, make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Rows

N, UNITS = 40, 5


def table() -> dict[str, np.ndarray]:
    r = np.random.default_rng(8)
    g = np.concatenate([np.arange(UNITS), r.integers(0, UNITS, N - UNITS)])
    x = r.normal(0.3, 1, N)
    return {
        "y": 1 + x + r.normal(size=UNITS)[g] + r.normal(size=N),
        "x": x,
        "f": np.array(["a", "b"])[r.integers(0, 2, N)],
        "g": np.array([f"g{k}" for k in g]),
        "h": np.array([f"h{k}" for k in r.integers(0, 3, N)]),
    }


HEAD = """
covariate x
factor f { a, b } reference a
group g
"""
MEMBERS = (
    HEAD
    + """group h
response y ~ Normal(mu, sigma)
effects mu = 1 + x + (1 + x | g) + (1 | h)
correlation g ~ LKJ(eta = 1.3)
"""
)
ACROSS = (
    HEAD
    + """response y ~ Normal(mu, sigma)
effects mu = 1 + x + (1 + x || g)
effects log(sigma) = 1 + f + (1 | g)
"""
)


def members(plan: Plan) -> Plan:
    """Of two units a row, half of each; some rows have the same unit twice, and some a weight of their own."""
    one, *others = plan.latents
    entry, r = one.entries[0], np.random.default_rng(2)
    weight = r.uniform(0.2, 0.8, N)
    second = np.where(np.arange(N) % 7 == 0, entry.units, r.integers(0, UNITS, N))

    def times(weights: np.ndarray) -> Columns:
        return lambda rows, at: weights[at, None] * entry.columns(rows, at)

    entries = (
        replace(entry, columns=times(weight)),
        replace(entry, columns=times(1 - weight), units=second.astype(np.int64)),
    )
    latents = (replace(one, entries=entries), *others)
    together = factored(latents, joined_units(latents), math.inf) if plan.together else None
    return replace(plan, latents=latents, levels=tuple(own for own in plan.levels if own in latents), together=together)


def across(plan: Plan) -> Plan:
    """The two effects on the mean and the one on the log of the spread as one latent, of which the first and the last
    correlate, and the one between them with neither.
    """
    mean, spread = plan.latents
    there: Entry = replace(spread.entries[0], effects=(2,))
    whole = Latent(
        name="across",
        called="`g`",
        over="g",
        units=mean.units,
        scales=(*mean.scales, *spread.scales),
        entries=(*mean.entries, there),
        places=(*mean.places, Place(spread.places[0].variable, (2,))),
        correlated=(Correlated((0, 2), 1.7),),
        cor="cor_across",
    )
    return replace(plan, latents=(whole,))


def bound(text: str) -> Design:
    return hlmdsl.parse(text).bind(table())


def log_joint(program: Program, values: dict[str, np.ndarray]) -> float:
    """Priors of scalars and of correlations, effects, rows."""
    design, y = program.design, program.design.observed.value
    names = list(program.layout.variables)
    total = sum(
        reference.prior_logpdf(resolved.prior, x, values)
        for name in names
        for resolved, x in zip(design.priors[name], np.ravel(values[name]), strict=True)
    )
    etas = {}
    for e in design.schema.equations:
        own = dict.fromkeys(c.variable for c in e.coefficients)
        etas[e.parameter] = e.matrix(design.rows) @ np.concatenate([np.ravel(values[n]) for n in own])
    for own in program.plan.latents:
        b, covariance = reference.effects_of(own, values), reference.covariance_of(own, values)
        total += stats.multivariate_normal(np.zeros(own.q), covariance).logpdf(b).sum()
        for block in own.correlated:
            r = covariance[np.ix_(block.effects, block.effects)]
            sds = np.sqrt(np.diag(r))
            total += (block.eta - 1) * np.linalg.slogdet(r / np.outer(sds, sds))[1]
        for entry in own.entries:
            z = np.zeros((design.rows.n, own.q))
            z[:, list(entry.effects)] = entry.columns(design.rows, slice(None))
            etas[entry.equation.parameter] = etas[entry.equation.parameter] + (z * b[entry.units]).sum(axis=1)
    sigma = np.exp(etas["sigma"]) if "sigma" in etas else values["sigma"]
    return float(total + stats.norm.logpdf(y, etas["mu"], sigma).sum())


def check(program: Program) -> None:
    gaps, sizes = [], []
    for x in points(program, 4):
        values = values_at(program, x)
        truth = log_joint(program, values) + log_jacobian(program, x)
        if program.plan.integrated:
            truth -= _conditional(program, values)
        gaps.append(program.density(x)[0] - truth)
        sizes.append(abs(truth))
    assert np.ptp(gaps) < 1e-8 * (1 + max(sizes)), gaps
    check_gradient(program.density, points(program, 1, seed=9)[0])


def _conditional(program: Program, values: dict[str, np.ndarray]) -> float:
    """log p(b | y, everything else) of what is integrated out, by two joint densities: of b, and of its mean."""
    design, out = program.design, program.plan.integrated
    z = np.concatenate([reference.columns_of(design, own) for own in out], axis=1)
    priors = [np.kron(np.eye(own.units), np.linalg.inv(reference.covariance_of(own, values))) for own in out]
    precision = z.T @ z / values["sigma"] ** 2 + linalg.block_diag(*priors)
    b = np.concatenate([reference.effects_of(own, values).ravel() for own in out])

    def joint(b: np.ndarray) -> float:
        starts = np.cumsum([0, *(own.size for own in out)])
        own_of = zip(out, starts, strict=False)
        each = {o.places[0].variable: b[s : s + o.size].reshape(o.units, o.q) for o, s in own_of}
        return log_joint(program, {**values, **each})

    # the joint density is normal in b, so that its slope at 0 is precision times mean
    slope = np.array([(joint(step) - joint(-step)) / 2e-2 for step in 1e-2 * np.eye(b.size)])
    d = b - np.linalg.solve(precision, slope)
    return float(0.5 * np.linalg.slogdet(precision)[1] - 0.5 * d @ precision @ d)


CASES: dict[str, tuple[str, Callable[[Plan], Plan], tuple[str, bool]]] = {
    "members by cross products": (MEMBERS, members, ("none", False)),
    "members kept beside a grouping that is integrated out": (MEMBERS, members, ("h", False)),
    "members, and a grouping beside them, integrated out together": (MEMBERS, members, ("together", False)),
    "members by rows": (MEMBERS, members, ("none", True)),
    "across": (ACROSS, across, ("auto", False)),
}


@pytest.mark.parametrize("name", CASES)
def test_density(name: str) -> None:
    text, change, (integrate, force_rows) = CASES[name]
    program = prepare(change(make_plan(bound(text), integrate, force_rows)))
    check(program)
    better, x = retuned(program, points(program, 40))
    for variable, value in values_at(program, points(program, 40)[0]).items():
        if not any(p.variable == variable for own in program.plan.integrated for p in own.places):
            np.testing.assert_allclose(values_at(better, x[0])[variable], value, rtol=1e-7, atol=1e-9)
    check(better)
    # and from a file
    facts, arrays = as_arrays(better.tuning)
    again = tuning_from(better.plan, facts, arrays)
    for latent, pull in better.tuning.pull.items():
        np.testing.assert_array_equal(again.pull[latent], pull)


def test_what_rows_say_of_a_unit_that_is_in_them_twice() -> None:
    """Coordinates that are as round as those of one unit a row: halves of the same unit are that unit."""
    plan = make_plan(bound(MEMBERS), "none", force_rows=True)
    one, other = plan.latents
    entry = one.entries[0]

    def half(rows: Rows, at: slice) -> np.ndarray:
        return 0.5 * entry.columns(rows, at)

    halves = replace(plan, latents=(replace(one, entries=(replace(entry, columns=half),) * 2), other))
    x = np.random.default_rng(1).normal(0, 0.3, (30, prepare(plan).n_dim))
    programs = []
    for own in (plan, halves):
        program = prepare(own)
        program = replace(program, tuning=replace(program.tuning, information=prepare(plan).tuning.information))
        programs.append(retuned(program, x)[0])
    for name, known in programs[0].tuning.information.items():
        np.testing.assert_allclose(programs[1].tuning.information[name], known, rtol=1e-8)


def test_effects_follow_the_common_effects_of_their_own_predictor() -> None:
    program = prepare(across(make_plan(bound(ACROSS))))
    assert isinstance(program.data, Cells)
    better, _ = retuned(program, points(program, 40, width=0.3))
    (parents,) = better.tuning.parents.values()
    sizes = [len(e.coefficients) for e in better.plan.latents[0].equations]
    assert [{c for c, _ in own} for own in parents] == [set(range(n)) for n in sizes]
    assert not better.tuning.follows  # which is for effects on the mean alone


def test_draws_go_to_the_variables_of_each_predictor() -> None:
    program = prepare(across(make_plan(bound(ACROSS))))
    x = np.random.default_rng(3).normal(size=(1, 6, program.n_dim))
    found = recover(program, x, 1)
    assert found["r_g"].shape == (1, 6, UNITS, 2)
    assert found["r_g__sigma"].shape == (1, 6, UNITS, 1)
    assert found["cor_across"].shape == (1, 6, 1)
