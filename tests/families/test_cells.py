"""Rows that share all their parameters are one cell: its log density is the sum of theirs, up to a constant."""

from __future__ import annotations

import numpy as np
import pytest
from each_family import EACH, TRIALS, given, support_of, values_of

from hlmdsl.families.family import Family
from hlmdsl.families.statistics import Rows
from hlmdsl.formulas.functions import NUMPY


def responses(family: Family, n: int, ends: bool) -> np.ndarray:
    """Of any row of the support; without `ends`, of none that is 0 or all of its trials."""
    points, _ = support_of(family)
    y = np.random.default_rng(3).choice(points[:9], n, axis=0)
    return y if ends or family.support not in ("count", "count up to n") else np.clip(y, 1.0, TRIALS - 1.0)


def log_density(family: Family, rows: Rows, values: dict[str, float], is_short: bool = False) -> np.ndarray:
    formula = family.in_short if is_short else family.log_density
    assert formula is not None
    return np.asarray(formula(NUMPY, family.statistics.at(rows), given(values)))


def moved(family: Family) -> dict[str, float]:
    """Other parameters than `values_of`."""
    return {name: 0.6 * value if name != "n" else value for name, value in values_of(family).items()}


@EACH
@pytest.mark.parametrize("ends", [True, False])
@pytest.mark.parametrize("size", [1, 2, 7])
def test_a_cell_is_the_sum_of_its_rows(family: Family, ends: bool, size: int) -> None:
    y = responses(family, 5, ends)
    if family.statistics.alike is not None:
        y, cell = np.repeat(y, size, axis=0), np.repeat(np.arange(5), size)
    else:
        y = responses(family, 5 * size, ends)
        cell = np.arange(5 * size) % 5
    n = np.full(len(y), float(TRIALS)) if family.data else None
    together, each = Rows(y, n, cell, 5), Rows.each(y, n)

    def gap(rows: Rows) -> np.ndarray:
        return log_density(family, rows, values_of(family)) - log_density(family, rows, moved(family))

    np.testing.assert_allclose(gap(together), np.bincount(cell, gap(each)), rtol=1e-9, atol=1e-9)


@EACH
def test_statistics_that_add_up(family: Family) -> None:
    """Those of two cells together, in the formula that is taken while nothing is large."""
    if not family.statistics.add_up:
        return
    y = responses(family, 6, True)
    n = np.full(6, float(TRIALS)) if family.data else None
    halves = Rows(y, n, np.arange(6) % 2, 2)
    of = family.in_short or family.log_density
    parts = family.statistics.at(halves)
    summed = {name: np.array([own.sum()]) for name, own in parts.items()}
    for values in (values_of(family), moved(family)):
        whole = np.asarray(of(NUMPY, summed, given(values)))
        assert float(whole.sum()) == pytest.approx(float(np.sum(of(NUMPY, parts, given(values)))), rel=1e-12)


@EACH
@pytest.mark.parametrize("ends", [True, False])
def test_the_short_formula_is_the_same_up_to_a_constant(family: Family, ends: bool) -> None:
    if family.in_short is None:
        return
    y = responses(family, 8, ends)
    rows = Rows.each(y, np.full(8, float(TRIALS)) if family.data else None)

    def gap(values: dict[str, float]) -> np.ndarray:
        return log_density(family, rows, values, is_short=True) - log_density(family, rows, values)

    np.testing.assert_allclose(gap(values_of(family)), gap(moved(family)), rtol=1e-9, atol=1e-10)
