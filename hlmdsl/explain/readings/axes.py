"""In: columns. Out: for each variable the points at which it is read, and the weights on them that read one
function.

A design column is a product of functions of single variables, so weights that single out a function of each variable
multiply to weights that single out a column (most designs; weights.py checks it and has a general way for the rest).
Not decided here: which of many possible readings of a column is printed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import islice, product
from typing import Literal

import numpy as np

from hlmdsl.design.coded import CodedCovariate, CodedFactor, CodedFactorPart, CodedNumericPart
from hlmdsl.design.coding_matrices import inverse
from hlmdsl.design.rows import Floats
from hlmdsl.explain.readings.predictor_columns import Column, Columns, NumericUse
from hlmdsl.model.terms import PartKey
from hlmdsl.source.frozen import frozen

Weight = Fraction | float
Value = str | float | tuple[float, ...]
"""A point of an axis: one number for each covariate if it is of several."""

Variable = str | tuple[str, ...]
"""What an axis is of: a variable, or covariates that a function is of together."""

Use = tuple[tuple[PartKey | Literal["contrast", "level", "total"], int], ...]
"""How a column uses one variable; empty if it does not."""

CONSTANT: Use = ()

MOST_POINTS = 20_000
"""Of a grid, from which those of an axis are taken."""

TOLERANCE = 1e-6
"""A row is independent of those before it if this share of it is not a sum of them."""


@frozen(eq=False)
class Axis:
    """The points of a variable, or of covariates that functions take together, and `table` (points, uses): the
    functions of it that occur, the constant 1 first.

    `origin` are the weights that read everything of this variable at zero, `readers` those that read one function;
    `home` is the preferred point if any would do.
    """

    variable: Variable
    points: tuple[Value, ...]
    uses: tuple[Use, ...]
    table: Floats
    origin: tuple[Weight, ...]
    readers: Mapping[Use, tuple[Weight, ...]]
    home: int


def axes_of(columns: Columns) -> dict[Variable, Axis]:
    """An axis per variable of the columns, but one for covariates that functions take together."""
    schema = columns.schema
    by_levels = {name for c in columns.columns for name, (part, _) in c.factors.items() if part.by_levels}
    totals = {name for c in columns.columns for name, (part, _) in c.factors.items() if part.is_total}
    axes: dict[Variable, Axis] = {
        name: _factor_axis(schema.factors[name], name in by_levels, name in totals) for name in columns.factors
    }
    for name in columns.covariates:
        variable = variable_of(columns, name)
        used = [use for c in columns.columns if (use := uses_of(c, variable))]
        functions = {numeric_use(use): use for use in used}
        if isinstance(variable, str):
            axes[variable] = _covariate_axis(schema.covariates[name], functions)
        elif variable not in axes:
            axes[variable] = _joint_axis(variable, tuple(schema.covariates[n] for n in variable), functions)
    return axes


def variable_of(columns: Columns, covariate: str) -> Variable:
    """What the axis of a covariate is of."""
    return next((own for own in columns.together if covariate in own), covariate)


def names_of(variable: Variable) -> tuple[str, ...]:
    """The variables that it is, or consists of."""
    return (variable,) if isinstance(variable, str) else variable


def placed(variable: Variable, value: Value) -> tuple[tuple[str, str | float], ...]:
    """A point of an axis, variable by variable."""
    if isinstance(variable, str):
        assert not isinstance(value, tuple)
        return ((variable, value),)
    assert isinstance(value, tuple)
    return tuple(zip(variable, value, strict=True))


def as_number(value: Value) -> float:
    """Of a point of a covariate by itself."""
    assert not isinstance(value, tuple)
    return float(value)


def homes(axes: Mapping[Variable, Axis]) -> dict[str, str | float]:
    """The preferred point of every variable."""
    return {name: v for own, axis in axes.items() for name, v in placed(own, axis.points[axis.home])}


def uses_of(column: Column, variable: Variable) -> NumericUse:
    """The functions of covariates that a column has, each once."""
    found = dict.fromkeys(one for name in names_of(variable) for one in column.numerics.get(name, ()))
    return tuple(found)


def numeric_use(parts: NumericUse) -> Use:
    """The key of a product of functions of one covariate."""
    return tuple(sorted((part.part.key, degree) for part, degree in parts))


def _factor_axis(factor: CodedFactor, by_levels: bool, has_total: bool = False) -> Axis:
    """The contrasts; the single levels if a term is coded by them: for k levels these are k^2 weights. A total of steps
    is read at the highest and the lowest level, whatever the shares of the steps are.
    """
    k = len(factor.levels)
    hypothesis: Sequence[Sequence[Weight]] = factor.exact_hypothesis or factor.hypothesis.tolist()
    readers: dict[Use, tuple[Weight, ...]] = {(("contrast", j),): tuple(row) for j, row in enumerate(hypothesis)}
    table = [np.ones((k, 1)), factor.matrix]
    if by_levels:
        zero, one = Fraction(0), Fraction(1)
        readers |= {(("level", i),): (*[zero] * i, one, *[zero] * (k - 1 - i)) for i in range(k)}
        table.append(np.eye(k))
    if has_total:
        readers[(("total", 0),)] = (Fraction(-1), *[Fraction(0)] * (k - 2), Fraction(1))
        table.append(CodedFactorPart(factor, by_levels=False, is_total=True).matrix)
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
            covariate.name,
            points,
            (CONSTANT, use),
            _table(points, functions, covariate.name),
            (Fraction(1), Fraction(0)),
            weights,
            0,
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
    """Powers of x: the fewest points of 0, 1, -1, 2, ... (symmetric if that suffices) at which they are independent."""
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
    return Axis(covariate.name, points, uses, _table(points, functions, covariate.name), weights[0], readers, 0)


def _general_axis(covariate: CodedCovariate, functions: Mapping[Use, NumericUse]) -> Axis:
    """Any functions: as many points as there are functions and one more, spread over the data's range.

    The table's floats are inverted exactly and only then rounded: `x` and `x^2` far from zero ruin a double solve.
    """
    parts = list(dict.fromkeys(part for use in functions.values() for part, _ in use))
    low, high = _domain(covariate, parts)
    n = len(functions) + 1
    probes = {v for part in parts for (v,) in part.probes}
    spread = np.linspace(low, high, n if not probes else 4 * n)
    points = tuple(float(f"{v:.6g}") for v in (*sorted(probes), *spread, *_beyond(probes, high - low, functions)))
    points = _telling(tuple(dict.fromkeys(points)), functions, n, covariate.name) if probes else points
    table = _table(points, functions, covariate.name)
    solved = _solve(table) if not probes else tuple(map(tuple, np.linalg.pinv(table).tolist()))
    readers = {use: solved[i + 1] for i, use in enumerate(functions)}
    # a walk is read at the time where it starts: what refers to the home is then said to be there; a process that
    # returns to its level is zero nowhere near its times
    at_zero = np.flatnonzero(np.abs(np.array(solved[0], dtype=float)) > TOLERANCE).tolist()
    starts = bool(probes) and len(at_zero) == 1 and not any(part.function.has_persistence for part in parts)
    home = at_zero[0] if starts else n // 2
    if not low <= points[home] <= high:
        home = min(range(len(points)), key=lambda k: abs(points[k] - (low + high) / 2))
    return Axis(covariate.name, points, (CONSTANT, *functions), table, solved[0], readers, home)


def _beyond(probes: set[float], width: float, functions: Mapping[Use, NumericUse]) -> list[float]:
    """Values on both sides of all at which smooths are told from a constant, as many as there are functions beside the
    smooth with most columns: where a process has no states, others are told from it even if it has one at every time
    of the table.
    """
    if not probes:
        return []
    sizes = Counter(part for use in functions.values() for part, _ in use if part.probes)
    others = len(functions) - max(sizes.values())
    last = [max(probes) + width * k for k in range(1, others + 1)]
    return last + [min(probes) - width * k for k in range(1, others + 1)]


def _joint_axis(
    variable: tuple[str, ...], covariates: tuple[CodedCovariate, ...], functions: Mapping[Use, NumericUse]
) -> Axis:
    """Of functions of several covariates together: the points that their probes are, and corners of what all span."""
    parts = list(dict.fromkeys(part for use in functions.values() for part, _ in use))
    n = len(functions) + 1
    each = [
        sorted({v for part in parts for at in part.probes if name in part.names for v in (at[part.names.index(name)],)})
        for name in variable
    ]
    domains = [_domain(c, [part for part in parts if c.name in part.names]) for c in covariates]
    middle = tuple(float(f"{(low + high) / 2:.6g}") for low, high in domains)
    found = [
        tuple(dict(zip(part.names, at, strict=True)).get(name, middle[k]) for k, name in enumerate(variable))
        for part in parts
        for at in part.probes
    ]
    grid = (
        tuple(at)
        for at in islice(
            product(*(own or np.linspace(*d, 5).tolist() for own, d in zip(each, domains, strict=True))), MOST_POINTS
        )
    )
    rounded = tuple(dict.fromkeys(tuple(float(f"{v:.6g}") for v in at) for at in (*found, *grid)))
    table = _table(rounded, functions, variable)
    chosen = _independent(table, n)
    points, table = tuple(rounded[i] for i in chosen), table[chosen]
    solved = tuple(map(tuple, np.linalg.pinv(table).tolist()))
    readers = {use: solved[i + 1] for i, use in enumerate(functions)}
    return Axis(variable, points, (CONSTANT, *functions), table, solved[0], readers, _nearest(points, middle))


def _nearest(points: Sequence[tuple[float, ...]], middle: tuple[float, ...]) -> int:
    """The point that is closest to the middle."""
    at = np.array(points)
    size = np.maximum(np.ptp(at, axis=0), 1e-300)
    return int(np.argmin((((at - middle) / size) ** 2).sum(axis=1)))


def _independent(table: Floats, n: int) -> list[int]:
    """The first `n` rows, if there are so many, none of which is nearly a sum of those before it."""
    size = np.maximum(np.abs(table[np.isfinite(table).all(axis=1)]).max(axis=0), 1e-300)
    basis, chosen = np.empty((n, table.shape[1])), list[int]()
    for i, row in enumerate(table / size):
        if not np.isfinite(row).all():
            continue
        rest = row
        for _ in range(2):
            rest = rest - basis[: len(chosen)].T @ (basis[: len(chosen)] @ rest)
        norm = float(np.linalg.norm(rest))
        if norm > TOLERANCE * float(np.linalg.norm(row)):
            basis[len(chosen)] = rest / norm
            chosen.append(i)
        if len(chosen) == n:
            break
    return chosen


def _telling(
    points: tuple[float, ...], functions: Mapping[Use, NumericUse], n: int, variable: Variable
) -> tuple[float, ...]:
    """The first `n` points at which the functions and the constant are independent."""
    table = _table(points, functions, variable)
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
    """Weights that read each function alone; least squares if the functions are redundant."""
    scaled = table / np.maximum(np.abs(table).max(axis=0), 1e-300)
    if np.linalg.matrix_rank(scaled) < len(table):
        return tuple(map(tuple, np.linalg.pinv(table).tolist()))
    exact = inverse(tuple(tuple(Fraction(v) for v in row) for row in table.tolist()))
    return tuple(tuple(float(w) for w in row) for row in exact)


def _domain(covariate: CodedCovariate, parts: Sequence[CodedNumericPart]) -> tuple[float, float]:
    """Where the functions are read: the data's range, otherwise near the column's centre if all have values there, or
    near 0 if some would be too large there.
    """
    if covariate.range is not None and covariate.range[0] < covariate.range[1]:
        return covariate.range
    for part in parts:
        if part.known.domain:
            return part.known.domain[part.names.index(covariate.name)]
    floor = [p.function.floor for p in parts if p.function.floor is not None]
    start = max(floor) + 1 if floor else float(covariate.center)
    end = max(start + len(parts), float(covariate.center + covariate.scale))
    if any(p.function.is_far(at) for p in parts for at in (start, end)):
        start = max(floor) + 1 if floor else 0.0
        end = start + len(parts)
    return start, end


def _table(
    points: Sequence[float | tuple[float, ...]], functions: Mapping[Use, NumericUse], variable: Variable
) -> Floats:
    raw = np.array(points, dtype=float).reshape(len(points), -1)
    numbers = {name: raw[:, k] for k, name in enumerate(names_of(variable))}
    every = {part: part.columns(numbers) for parts in functions.values() for part in {p for p, _ in parts}}
    columns = [np.ones(len(points))]
    for parts in functions.values():
        columns.append(np.prod([every[part][degree] for part, degree in parts], axis=0))
    return np.stack(columns, axis=1)
