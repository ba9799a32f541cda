"""What is integrated out, by counting: one sparse factor where it stays sparse, else nested groupings alone."""

from __future__ import annotations

import kernel_cases as cases
import numpy as np
import pytest

import hlmdsl
from hlmdsl.backend.kernel import plan as planning
from hlmdsl.backend.kernel.elimination import eliminate
from hlmdsl.backend.kernel.plan import Plan, joined_units, make_plan

SPEC = "response y ~ Normal(mu, sigma)\ngroup s\ngroup i\neffects mu = 1 + (1 | s) + (1 | i)"


def plan_of(s: np.ndarray, i: np.ndarray) -> Plan:
    y = np.random.default_rng(1).normal(size=s.size)
    return make_plan(hlmdsl.parse(SPEC).bind({"y": y, "s": s, "i": i}))


def test_units_that_hang_together_in_a_chain_are_integrated_out_together() -> None:
    """Each of 120 people at two neighbouring sites of sixty: the factor is hardly fuller than their table."""
    person = np.repeat(np.arange(120), 4)
    site = (np.repeat(np.arange(120) % 60, 4) + np.tile([0, 0, 1, 1], 120)) % 60
    plan = plan_of(person, site)
    assert plan.together is not None
    assert [own.over for own in plan.integrated] == ["s", "i"]
    assert "`s` and `i` integrated out exactly" in plan.strategy


def test_everyone_with_everything_is_not() -> None:
    """The factor of whichever grouping goes second is full."""
    s, i = (a.ravel() for a in np.meshgrid(np.arange(30), np.arange(20)))
    plan = plan_of(s, i)
    assert plan.together is None
    assert [own.over for own in plan.levels] == ["s"]


def dense_pattern(n: int, pairs: np.ndarray, first: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Which entries of a Cholesky factor are not zero, by numbers that do not cancel."""
    r = np.random.default_rng(2)
    node = np.repeat(np.arange(len(sizes)), sizes)[np.argsort(np.repeat(first, sizes) + within(sizes), kind="stable")]
    joined = np.eye(len(sizes), dtype=bool)
    joined[pairs[:, 0], pairs[:, 1]] = joined[pairs[:, 1], pairs[:, 0]] = True
    a = np.where(joined[np.ix_(node, node)], r.uniform(0.5, 1.0, (n, n)), 0.0)
    return np.abs(np.linalg.cholesky(a + a.T + 4 * n * np.eye(n))) > 1e-12


def within(sizes: np.ndarray) -> np.ndarray:
    return np.concatenate([np.arange(q) for q in sizes])


@pytest.mark.parametrize("seed", range(6))
def test_the_pattern_is_that_of_the_factor(seed: int) -> None:
    r = np.random.default_rng(seed)
    sizes = r.integers(1, 4, 25)
    pairs = np.unique(np.sort(r.integers(0, 25, (30, 2)), axis=1), axis=0)
    found = eliminate(sizes, pairs[:, 0], pairs[:, 1], np.inf)
    assert found is not None
    assert sorted(np.concatenate([f + np.arange(q) for f, q in zip(found.first, sizes, strict=True)])) == [
        *range(found.n)
    ]
    pattern = np.zeros((found.n, found.n), dtype=bool)
    columns = np.repeat(np.arange(found.n), np.diff(found.pointers))
    pattern[found.rows, columns] = True
    np.testing.assert_array_equal(pattern, dense_pattern(found.n, pairs, found.first, sizes))
    # by rows: what is left of the diagonal, and where it stands
    places, starts = found.before
    for row in range(found.n):
        own = places[starts[row] : starts[row + 1]]
        assert (found.rows[own] == row).all()
        assert columns[own].tolist() == np.flatnonzero(pattern[row, :row]).tolist()


def test_nothing_is_begun_that_would_be_too_much() -> None:
    one, other = (a.ravel() for a in np.meshgrid(np.arange(40), np.arange(40, 60)))
    assert eliminate(np.ones(60, dtype=np.int64), one, other, 1000.0) is None
    assert eliminate(np.ones(60, dtype=np.int64), one, other, 1e6) is not None


def test_common_curves_that_units_follow_are_numbers_of_their_own() -> None:
    """By rows; where cross products say all, both are integrated out."""
    assert not make_plan(cases.other("Poisson with a curve and one of each unit")).taken
    one_for_all = make_plan(cases.other("Poisson with a cyclic smooth")).taken
    assert list(one_for_all) == ["spline(year, df = 4, basis = cyclic, period = 8)"]


def test_curves_of_levels_fill_no_place_between_each_other() -> None:
    """No row has two of them: three blocks of a factor, of 14 effects each."""
    plan = make_plan(cases.gaussian("Gaussian process of each level"))
    assert plan.together is not None
    assert [own.q for own in plan.together.of] == [14, 14, 14]
    assert plan.together.elimination.rows.size == 3 * 14 * 15 // 2


def test_no_more_pairs_are_listed_than_say_that_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A curve shares rows with every unit of every grouping."""
    latents = make_plan(cases.gaussian("second-order walk of many times"), "none").latents
    every = max(map(len, (pairs[0] for pairs in joined_units(latents).values())))
    assert every == 5 * 58
    monkeypatch.setattr(planning, "MOST_JOINED", 40)
    listed = [len(pairs[0]) for pairs in joined_units(latents).values()]
    assert 40 < max(listed) <= 40 + 58
