"""In: columns. Out: for each variable the points where it is read, and the weights on them that read one function.

A design column is a product of functions of single variables, so weights that single out a function of each variable
multiply to weights that single out a column (most designs; weights.py checks it and has a general way for the rest).
Not decided here: which of many possible readings of a column is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import numpy as np

from hlmdsl.design.coded import CodedCovariate, CodedFactor, CodedNumericPart
from hlmdsl.design.coding_matrices import inverse
from hlmdsl.design.rows import Floats
from hlmdsl.explain.readings.predictor_columns import Columns, NumericUse
from hlmdsl.model.terms import PartKey

Weight = Fraction | float
Use = tuple[tuple[PartKey | Literal["contrast", "level"], int], ...]
"""How a column uses one variable; empty where it does not."""

CONSTANT: Use = ()


@dataclass(frozen=True, eq=False)
class Axis:
    """One variable's points, and `table` (points, uses): the functions of it that occur, the constant 1 first.

    `origin` are the weights that read everything of this variable at zero, `readers` those that read one function;
    `home` is the point that is preferred where any would do.
    """

    variable: str
    points: tuple[str | float, ...]
    uses: tuple[Use, ...]
    table: Floats
    origin: tuple[Weight, ...]
    readers: Mapping[Use, tuple[Weight, ...]]
    home: int


def axes_of(columns: Columns) -> dict[str, Axis]:
    """An axis per variable of the columns."""
    schema = columns.schema
    by_levels = {name for c in columns.columns for name, (part, _) in c.factors.items() if part.by_levels}
    axes = {name: _factor_axis(schema.factors[name], name in by_levels) for name in columns.factors}
    for name in columns.covariates:
        functions = {numeric_use(c.numerics[name]): c.numerics[name] for c in columns.columns if name in c.numerics}
        axes[name] = _covariate_axis(schema.covariates[name], functions)
    return axes


def numeric_use(parts: NumericUse) -> Use:
    """The key of a product of functions of one covariate."""
    return tuple(sorted((part.part.key, degree) for part, degree in parts))


def _factor_axis(factor: CodedFactor, by_levels: bool) -> Axis:
    """The contrasts; the levels one by one where a term is coded by them: of k levels these are k^2 weights."""
    k = len(factor.levels)
    hypothesis: Sequence[Sequence[Weight]] = factor.exact_hypothesis or factor.hypothesis.tolist()
    readers: dict[Use, tuple[Weight, ...]] = {(("contrast", j),): tuple(row) for j, row in enumerate(hypothesis)}
    table = [np.ones((k, 1)), factor.matrix]
    if by_levels:
        zero, one = Fraction(0), Fraction(1)
        readers |= {(("level", i),): (*[zero] * i, one, *[zero] * (k - 1 - i)) for i in range(k)}
        table.append(np.eye(k))
    origin = _fractions(factor.origin[0])
    return Axis(factor.name, factor.levels, (CONSTANT, *readers), np.hstack(table), origin, readers, factor.reference)


def _fractions(values: Floats) -> tuple[Fraction, ...]:
    """Equal weights and ones are rational: 0.333... is 1/3."""
    return tuple(Fraction(v).limit_denominator(10_000) for v in values.tolist())


def _covariate_axis(covariate: CodedCovariate, functions: Mapping[Use, NumericUse]) -> Axis:
    exponents = {use: _exponent(parts) for use, parts in functions.items()}
    alone = next(iter(functions.values())) if len(functions) == 1 else ()
    step = alone[0][0].function.step if len(alone) == 1 else None
    if all(e is not None for e in exponents.values()) and len(set(exponents.values())) == len(exponents):
        return _polynomial_axis(covariate, {use: e for use, e in exponents.items() if e is not None}, functions)
    if step is not None:
        (use,) = functions
        points, unit = step[:2], step[2]
        weights = {use: (-unit, unit)}
        return Axis(
            covariate.name, points, (CONSTANT, use), _table(points, functions), (Fraction(1), Fraction(0)), weights, 0
        )
    return _general_axis(covariate, functions)


def _exponent(parts: NumericUse) -> int | None:
    """The power of the centred and scaled covariate that a product of functions is, if it is one."""
    powers = [part.function.power for part, _ in parts]
    return None if None in powers else sum(k for k in powers if k is not None)


def raw_value(covariate: CodedCovariate, z: int) -> float:
    """The column's value z units from its declared zero, in the decimals that a person would write."""
    return float(Fraction(repr(float(covariate.center))) + Fraction(repr(float(covariate.scale))) * z)


def _polynomial_axis(
    covariate: CodedCovariate, exponents: Mapping[Use, int], functions: Mapping[Use, NumericUse]
) -> Axis:
    """Powers of x: the fewest points of 0, 1, -1, 2, ... (symmetric where they suffice) that tell them apart."""
    powers = [0, *exponents.values()]
    chosen: list[int] = []
    for z in (0, *(sign * k for k in range(1, 4 * max(powers)) for sign in (1, -1))):
        rows = np.array([[float(c) ** e for e in powers] for c in [*chosen, z]])
        if np.linalg.matrix_rank(rows) == len(rows):
            chosen.append(z)
        if len(chosen) == len(powers):
            break
    weights = inverse(tuple(tuple(Fraction(z) ** e for e in powers) for z in chosen))
    points = tuple(raw_value(covariate, z) for z in chosen)
    readers = {use: weights[i + 1] for i, use in enumerate(exponents)}
    uses = (CONSTANT, *exponents)
    return Axis(covariate.name, points, uses, _table(points, functions), weights[0], readers, 0)


def _general_axis(covariate: CodedCovariate, functions: Mapping[Use, NumericUse]) -> Axis:
    """Any functions: as many points as there are functions and one more, spread over the data's range.

    The table's floats are inverted exactly and only then rounded: `x` and `x^2` far from zero ruin a double solve.
    """
    parts = [part for use in functions.values() for part, _ in use]
    low, high = _domain(covariate, parts)
    n = len(functions) + 1
    probes = {v for part in parts for v in part.probes}
    spread = np.linspace(low, high, n if not probes else 4 * n)
    points = tuple(float(f"{v:.6g}") for v in (*sorted(probes), *spread))
    points = _telling(tuple(dict.fromkeys(points)), functions, n) if probes else points
    table = _table(points, functions)
    solved = _solve(table) if not probes else tuple(map(tuple, np.linalg.pinv(table).tolist()))
    readers = {use: solved[i + 1] for i, use in enumerate(functions)}
    return Axis(covariate.name, points, (CONSTANT, *functions), table, solved[0], readers, n // 2)


def _telling(points: tuple[float, ...], functions: Mapping[Use, NumericUse], n: int) -> tuple[float, ...]:
    """The first `n` points that tell the functions and the constant apart."""
    table = _table(points, functions)
    finite = np.isfinite(table).all(axis=1)
    rows, chosen = table / np.maximum(np.abs(table[finite]).max(axis=0), 1e-300), list[int]()
    if finite[:n].all() and np.linalg.matrix_rank(rows[:n]) == n:
        return points[:n]
    for i in np.flatnonzero(finite).tolist():
        if np.linalg.matrix_rank(rows[[*chosen, i]]) > len(chosen):
            chosen.append(i)
        if len(chosen) == n:
            break
    return tuple(points[i] for i in chosen)


def _solve(table: Floats) -> tuple[tuple[float, ...], ...]:
    """Weights that read each function alone; what is nearest to that where they say the same thing twice."""
    scaled = table / np.maximum(np.abs(table).max(axis=0), 1e-300)
    if np.linalg.matrix_rank(scaled) < len(table):
        return tuple(map(tuple, np.linalg.pinv(table).tolist()))
    exact = inverse(tuple(tuple(Fraction(v) for v in row) for row in table.tolist()))
    return tuple(tuple(float(w) for w in row) for row in exact)


def _domain(covariate: CodedCovariate, parts: Sequence[CodedNumericPart]) -> tuple[float, float]:
    """Where the functions are read: the data's range, else near the column's centre where all have values, or near 0
    where some would be too large there."""
    if covariate.range is not None and covariate.range[0] < covariate.range[1]:
        return covariate.range
    for part in parts:
        if part.known.domain is not None:
            return part.known.domain
    floor = [p.function.floor for p in parts if p.function.floor is not None]
    start = max(floor) + 1 if floor else float(covariate.center)
    end = max(start + len(parts), float(covariate.center + covariate.scale))
    if any(p.function.is_far(at) for p in parts for at in (start, end)):
        start = max(floor) + 1 if floor else 0.0
        end = start + len(parts)
    return start, end


def _table(points: Sequence[float], functions: Mapping[Use, NumericUse]) -> Floats:
    raw = np.array(points, dtype=float)
    columns = [np.ones(len(points))]
    for parts in functions.values():
        columns.append(np.prod([part.columns(raw)[degree] for part, degree in parts], axis=0))
    return np.stack(columns, axis=1)
