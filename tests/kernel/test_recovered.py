"""Recovered effects are draws from their exact conditional distribution, all levels together.

Identities compare densities, which know nothing of the draws. Here the draws of nested levels, of as many effects each
as no other has, at one point of everything else, against means and covariances from dense matrices: of single effects,
and between levels, where an order of parents that is turned round shows.
"""

from __future__ import annotations

import kernel_cases as cases
import numpy as np
import pytest
import textbook_density as reference
from scipy import stats

import hlmdsl
from hlmdsl.backend.kernel import recover as recovering
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.comparison.refit import without
from hlmdsl.design.design import Design

DRAWS = 6000
HEAD = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate w\nfactor f { a, b, c }\n"
GROUPS = {"top": "group top\n", "mid": "group mid in top\n", "low": "group low in mid\n", "other": "group other\n"}
STRUCTURES = {
    "one": ("effects mu = 1 + x + (1 + x | top)", ["top"]),
    "two": ("effects mu = 1 + x + (1 + x | top) + (1 | mid)", ["top", "mid"]),
    "two, more below": ("effects mu = 1 + x + (1 | top) + (1 + x + w || mid)", ["top", "mid"]),
    "three": ("effects mu = 1 + x + (1 + w | top) + (1 | mid) + (1 + f | low)", ["top", "mid", "low"]),
    "three of one": ("effects mu = 1 + (1 | top) + (1 | mid) + (1 | low)", ["top", "mid", "low"]),
    "three beside another": ("effects mu = 1 + (1 | top) + (1 + x | mid) + (1 | low) + (1 | other)", list(GROUPS)),
    "curves": (
        "effects mu = 1 + x + (1 + spline(x, df = 4) | top) + (0 + w + spline(x, df = 2) || mid)",
        ["top", "mid"],
    ),
    "a positive intercept": (
        "effects mu = 1 + x + (1 | top) + (1 | mid)\nprior Intercept ~ HalfFlat()\nprior x ~ Flat()",
        ["top", "mid"],
    ),
    "one of equal units": ("effects mu = 1 + x + (1 + w | other)", ["other"]),
}


def table(apart: float = 0.0) -> dict[str, np.ndarray]:
    """Twelve innermost units in six in three, of different sizes, labelled so that no order is that of the rows."""
    r = np.random.default_rng(12)
    low = r.permutation(np.repeat(np.arange(12), [3, 5, 4, 6, 2, 5, 3, 4, 1, 6, 5, 4]))
    mid, top = low // 2, low // 4
    n = low.size
    other = np.arange(n) % 4
    y = r.normal(size=3)[top] * 2 + r.normal(size=6)[mid] + 0.7 * r.normal(size=12)[low] + r.normal(size=n)
    y = y + apart * np.sin(1.0 + low)
    return {
        "y": y,
        "x": r.normal(size=n).round(2),
        "w": (other < 2) + 0.5,
        "f": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
        "top": np.array(["t2", "t3", "t1"])[top],
        "mid": np.array(["m2", "m1"])[mid % 2],
        "low": np.array(["l9", "l10"])[low % 2],
        "other": np.array([f"o{k}" for k in other]),
    }


def bound(effects: str, groups: list[str], apart: float = 0.0) -> Design:
    lines = [line for line in HEAD.splitlines(True) if line.split()[1] in (*effects.replace("|", " ").split(), "y")]
    needed = [
        g for g in GROUPS if g in groups or (g != "other" and "low" in groups) or (g == "top" and "mid" in groups)
    ]
    return hlmdsl.parse("".join(lines) + "".join(GROUPS[g] for g in needed) + effects).bind(table(apart))


def conditional(program: Program, values: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and covariance of all integrated effects, given all else."""
    design, main, levels = program.design, program.design.schema.main, program.plan.integrated
    z = np.concatenate([reference.columns_of(design, own) for own in levels], axis=1)
    named = dict.fromkeys(c.variable for c in main.coefficients)
    e = design.observed.value - main.matrix(design.rows) @ np.concatenate([np.ravel(values[v]) for v in named])
    for own in program.plan.kept:
        e = e - reference.columns_of(design, own) @ reference.effects_of(own, values).ravel()
    spreads = [np.kron(np.eye(own.units), reference.covariance_of(own, values)) for own in levels]
    prior = np.zeros((z.shape[1],) * 2)
    at = 0
    for block in spreads:
        prior[at : at + len(block), at : at + len(block)] = block
        at += len(block)
    if not np.linalg.norm(e) < 1e4 * values["sigma"]:  # else the covariances of the rows lose all digits
        covariance = np.linalg.inv(z.T @ z / values["sigma"] ** 2 + np.linalg.inv(prior))
        return covariance @ z.T @ e / values["sigma"] ** 2, covariance
    # by the covariance of the rows, not by precisions: another road than the kernel's
    gain = prior @ z.T @ np.linalg.inv(z @ prior @ z.T + values["sigma"] ** 2 * np.eye(len(e)))
    return gain @ e, prior - gain @ z @ prior


def assert_normal(draws: np.ndarray, mean: np.ndarray, covariance: np.ndarray) -> None:
    """Means and all covariances, by the chance that so many numbers differ by chance (Bonferroni, 1 in 1000)."""
    k = mean.size
    bound = stats.norm.isf(5e-4 / (k + k * (k + 1) / 2))
    variances = np.diag(covariance)
    assert (np.abs(draws.mean(axis=0) - mean) < bound * np.sqrt(variances / DRAWS)).all()
    error = np.sqrt((np.outer(variances, variances) + covariance**2) / DRAWS)
    assert (np.abs(np.cov(draws.T) - covariance) < bound * error).all()


@pytest.mark.parametrize("integrate", ["nested", "together"])
@pytest.mark.parametrize("name", STRUCTURES)
def test_recovered_effects(name: str, integrate: str) -> None:
    design = bound(*STRUCTURES[name])
    program = prepare(make_plan(design, integrate))
    assert [v.over for v in reversed(program.plan.integrated)]
    x = np.random.default_rng(2).normal(0, 0.4, program.n_dim)
    found = recover(program, np.tile(x, (1, DRAWS, 1)), 7)
    values = {variable: array[0, 0] for variable, array in found.items()}
    draws = np.concatenate([found[v.places[0].variable][0].reshape(DRAWS, -1) for v in program.plan.integrated], axis=1)
    assert_normal(draws, *conditional(program, values))


@pytest.mark.parametrize("left_out", ["t2", "t3"])
def test_recovered_effects_where_no_unit_within_an_outer_one_has_rows(left_out: str) -> None:
    """Between two others, or after all of them, as where schools are left out by k-fold."""
    whole = bound(*STRUCTURES["three"])
    design = without(whole, np.flatnonzero(table()["top"] != left_out))
    program = prepare(make_plan(design, "nested"))
    x = np.random.default_rng(2).normal(0, 0.4, program.n_dim)
    found = recover(program, np.tile(x, (1, DRAWS, 1)), 7)
    values = {variable: array[0, 0] for variable, array in found.items()}
    draws = np.concatenate([found[v.places[0].variable][0].reshape(DRAWS, -1) for v in program.plan.integrated], axis=1)
    mean, covariance = conditional(program, values)
    with_rows = np.abs(mean) > 0  # others within it are drawn from the population, of whichever outer unit
    assert np.count_nonzero(~with_rows) >= 2
    assert_normal(draws, mean, covariance)


@pytest.mark.parametrize("name", ["three", "three of one"])
def test_recovered_effects_of_units_that_lie_far_apart(name: str) -> None:
    """Innermost units are whitened there, and what is above them is eliminated by another formula."""
    design = bound(*STRUCTURES[name], apart=3e3)
    program = prepare(make_plan(design))
    assert isinstance(program.data, CrossProducts)
    assert program.data.is_whitened
    x = np.random.default_rng(2).normal(0, 0.4, program.n_dim)
    found = recover(program, np.tile(x, (1, DRAWS, 1)), 7)
    values = {variable: array[0, 0] for variable, array in found.items()}
    draws = np.concatenate([found[v.places[0].variable][0].reshape(DRAWS, -1) for v in program.plan.integrated], axis=1)
    assert_normal(draws, *conditional(program, values))


def test_all_three_levels_are_integrated_out() -> None:
    """Else the test above would say little."""
    for name in ("three", "three of one", "three beside another"):
        design = bound(*STRUCTURES[name])
        plan = make_plan(design, "nested")
        assert [str(v.over).split(":")[-1] for v in plan.levels] == ["low", "mid", "top"]
        assert [v.over for v in plan.kept] == (["other"] if "other" in name else [])


def test_it_notices() -> None:
    """Levels that are told apart no more, a mean a fifth of an sd off: neither passes."""
    design = bound(*STRUCTURES["three of one"])
    program = prepare(make_plan(design))
    x = np.random.default_rng(2).normal(0, 0.4, program.n_dim)
    found = recover(program, np.tile(x, (1, DRAWS, 1)), 7)
    values = {variable: array[0, 0] for variable, array in found.items()}
    mean, covariance = conditional(program, values)
    draws = np.concatenate([found[v.places[0].variable][0].reshape(DRAWS, -1) for v in program.plan.integrated], axis=1)
    shuffled = draws.copy()
    shuffled[:, :12] = np.random.default_rng(1).permutation(shuffled[:, :12])
    for wrong in (shuffled, draws + 0.2 * np.sqrt(np.diag(covariance))):
        with pytest.raises(AssertionError):
            assert_normal(wrong, mean, covariance)


@pytest.mark.parametrize("name", ["four effects", "Normal with log(sigma)"])
def test_many_effects_of_one_unit_are_what_few_are(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Products of whole matrices against the loops over effects; of one, units weigh what their spread makes them."""
    design = cases.gaussian(name) if name in cases.GAUSSIAN else cases.other(name)
    first = prepare(make_plan(design, "none"))
    program, x = retuned(first, np.random.default_rng(3).normal(0, 0.3, (40, first.n_dim)))
    assert bool(program.tuning.follows) == (name not in cases.GAUSSIAN)
    few = recover(program, x[None], 1)
    monkeypatch.setattr(recovering, "MANY", 0)
    many = recover(program, x[None], 1)
    assert not all(np.array_equal(few[key], many[key]) for key in few)  # the other way was taken
    for key, values in few.items():
        np.testing.assert_allclose(many[key], values, rtol=1e-9, atol=1e-11, err_msg=key)
