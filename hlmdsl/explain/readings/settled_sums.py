"""In: an estimand over coefficients, and what rows settle. Out: whether they settle it whatever the prior.

The common effects are settled by all rows, as those of a predictor are (determined.py); deviations of a unit that it
names, once these are known, by the unit's own rows. Not decided here: wording.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.compiled_estimands import Affine, CompiledSum, Leaf, Quotient
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.explain.readings.determined import Determination

TOLERANCE = 1e-9


def is_determined(compiled: CompiledSum, settled: dict[str, Determination]) -> bool:
    """Whether the rows settle the sum of coefficients and, where it is no sum, every predictor that it is made of; of
    those that all units share.
    """
    return all(settled[e.parameter].settles(vector) for e, vector in compiled.linear) and all(
        is_determined(other.numerator, settled) and is_determined(other.denominator, settled)
        if isinstance(other, Quotient)
        else all(_settles(a, settled) for a in _affines(other))
        for _, other in compiled.others
    )


def own_rows_settle(compiled: CompiledSum, rows: Rows | None, common: bool) -> bool | None:
    """Whether the rows settle it, the deviations of units that it names included; None where they do not settle what
    all units share, of which a unit's own rows may tell as much as is needed.
    """
    own = list(_of_units(compiled))
    if not own or rows is None:
        return common
    return all(_settled_by_own_rows(*one, rows) for one in own) if common else None


def _affines(leaf: Leaf) -> list[Affine]:
    """All that it is made of."""
    return [a for a in (*leaf.predictors, *leaf.sources, *leaf.raised) if isinstance(a, Affine)]


def _settles(affine: Affine, settled: dict[str, Determination]) -> bool:
    known = settled[affine.equation.parameter]
    slopes = [] if affine.slope is None else list(affine.slope)
    values, moves = map(known.settles_value, affine.matrix), map(known.settles, slopes)
    return known.complete or (all(values) and all(moves))


def _of_units(compiled: CompiledSum) -> Iterable[tuple[CodedVarying, int, Floats]]:
    """Each sum of one unit's deviations in it: what they are multiplied by, (columns,)."""
    for of_units in compiled.deviations:
        for unit, weights in of_units.by_unit.items():
            yield of_units.varying, unit, weights
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            yield from _of_units(other.numerator)
            yield from _of_units(other.denominator)
            continue
        for own in (own for affine in _affines(other) for own in affine.own):
            for z in (own.z,) if own.slope is None else (own.z, own.slope):
                for unit, weights in zip(own.units.tolist(), z, strict=True):
                    yield own.varying, unit, weights


def _settled_by_own_rows(varying: CodedVarying, unit: int, weights: Floats, rows: Rows) -> bool:
    """Whether the sum is one of what the unit's deviations add to its own rows; of monotonic effects the totals, since
    the shares are those of all units.
    """
    (entries,) = rows.entries(varying.grouping.name)
    there = np.flatnonzero(entries[0] == unit)
    if not len(there):
        return not weights.any()
    weights = weights @ varying.in_equal_steps
    z = varying.columns(take(rows, there)) @ varying.in_equal_steps
    size = np.abs(z).max(axis=0, initial=0.0)
    if (weights[size == 0] != 0).any():
        return False
    scaled, wanted = z / np.where(size, size, 1.0), weights / np.where(size, size, 1.0)
    found = np.linalg.lstsq(scaled.T, wanted, rcond=None)[0]
    return bool(np.abs(found @ scaled - wanted).max(initial=0.0) <= TOLERANCE * max(1.0, np.abs(wanted).max(initial=0)))
