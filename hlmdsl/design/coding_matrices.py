"""In: a factor, its levels and its reference. Out: what each coefficient estimates, and the coding matrix that follows.

Not decided here: which levels there are (levels.py), or whether a term uses the coding (model/expand.py).

A coding is declared by its hypotheses and never by its matrix: [1, matrix] = [origin; hypothesis]^-1 (Schad, Vasishth,
Hohenstein & Kliegl 2020, JML 110:104038), computed with exact fractions, so that what is printed is what is fitted.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import CodedFactor
from hlmdsl.design.rows import Floats
from hlmdsl.model.degrees import degree_labels
from hlmdsl.model.naming import label
from hlmdsl.model.variables import Factor
from hlmdsl.source.exceptions import InternalError

Weights = tuple[Fraction, ...]
Hypotheses = tuple[tuple[str, Weights], ...]

_ZERO, _ONE, _MINUS_ONE = Fraction(0), Fraction(1), Fraction(-1)
SHOWN_IN_A_MEAN = 4
EXACT_UP_TO = 40
"""Levels: elimination with fractions takes k^3 steps, and these matrices are so well conditioned that floats do."""


def code_factor(
    factor: Factor,
    levels: tuple[str, ...],
    reference: int,
    *,
    levels_inferred: bool = False,
    reference_inferred: bool = False,
) -> CodedFactor:
    """The factor with its coding. Levels and contrasts have been checked."""
    k = len(levels)
    if factor.coding == "polynomial":
        matrix, exact = orthogonal_trends(k), None
        labels = degree_labels(k - 1)
        origin, hypothesis = np.full((1, k), 1 / k), matrix.T
    else:
        hypotheses = hypotheses_of(factor, levels, reference)
        labels, exact = tuple(label for label, _ in hypotheses), tuple(weights for _, weights in hypotheses)
        first = _unit(k, reference) if factor.coding in ("treatment", "steps") else (Fraction(1, k),) * k
        origin = floats((first,))
        if factor.coding == "treatment":  # exact, however many levels there are
            matrix = np.delete(np.eye(k), reference, axis=1)
            hypothesis = matrix.T - origin
        else:
            hypothesis = floats(exact).reshape(k - 1, k)
            few = k <= EXACT_UP_TO
            whole = floats(inverse((first, *exact))) if few else _inverse_of_many(np.concatenate([origin, hypothesis]))
            matrix = whole[:, 1:]
    return CodedFactor(
        factor, levels, reference, levels_inferred, reference_inferred, labels, matrix, hypothesis, origin, exact
    )


def uncoded(
    factor: Factor,
    levels: tuple[str, ...],
    reference: int,
    *,
    levels_inferred: bool = False,
    reference_inferred: bool = False,
) -> CodedFactor:
    """A factor that no design column depends on: levels without coefficients."""
    k = len(levels)
    none, origin = np.empty((k, 0)), np.full((1, k), 1 / k)
    return CodedFactor(factor, levels, reference, levels_inferred, reference_inferred, (), none, none.T, origin, ())


def hypotheses_of(
    factor: Factor,
    levels: tuple[str, ...],
    reference: int,
    *,
    spell: Callable[[str], str] = label,
    shown_in_a_mean: int = SHOWN_IN_A_MEAN,
) -> Hypotheses:
    """What each coefficient estimates, as its label and its weights on the levels' means; `spell` writes a level."""
    labels = labels_of(factor, levels, reference, spell=spell, shown_in_a_mean=shown_in_a_mean)
    return tuple(zip(labels, _weights_of(factor, levels, reference), strict=True))


def labels_of(
    factor: Factor,
    levels: tuple[str, ...],
    reference: int,
    *,
    spell: Callable[[str], str] = label,
    shown_in_a_mean: int = SHOWN_IN_A_MEAN,
) -> tuple[str, ...]:
    """What each coefficient is called."""
    k = len(levels)
    told = tuple(map(spell, levels))
    others = [told[i] for i in range(k) if i != reference]
    match factor.coding:
        case "treatment":
            return tuple(f"{level} - {told[reference]}" for level in others)
        case "sum":
            mean = "mean" if "mean" not in told else f"mean({', '.join(told)})"  # a level that a spec spells like it
            return tuple(f"{level} - {mean}" for level in others)
        case "steps":
            return tuple(f"{told[i - 1]} to {told[i]}" for i in range(1, k))
        case "difference":
            return tuple(f"{told[i]} - {told[i - 1]}" for i in range(1, k))
        case "helmert":
            return tuple(f"{told[i]} - {_mean_of(told, i, shown_in_a_mean)}" for i in range(1, k))
        case "contrasts":
            return tuple(spell(contrast.name) for contrast in factor.contrasts)
        case _:
            raise InternalError("design", f"no hypotheses are declared for {factor.coding} coding")


def _weights_of(factor: Factor, levels: tuple[str, ...], reference: int) -> tuple[Weights, ...]:
    """Weights on the levels' means. A zero is one and the same fraction everywhere: there are k^2 of them."""
    k = len(levels)
    others = [i for i in range(k) if i != reference]
    match factor.coding:
        case "treatment":
            return tuple(_with(k, {i: _ONE, reference: _MINUS_ONE}) for i in others)
        case "sum":
            share = Fraction(-1, k)
            return tuple((*[share] * i, _ONE + share, *[share] * (k - 1 - i)) for i in others)
        case "difference" | "steps":
            return tuple(_with(k, {i: _ONE, i - 1: _MINUS_ONE}) for i in range(1, k))
        case "helmert":
            return tuple((*[Fraction(-1, i)] * i, _ONE, *[_ZERO] * (k - 1 - i)) for i in range(1, k))
        case _:
            position = {level: i for i, level in enumerate(levels)}
            return tuple(
                _with(k, {position[level]: weight for level, weight in contrast.weights if level in position})
                for contrast in factor.contrasts
            )


def orthogonal_trends(k: int) -> Floats:
    """(k, k - 1): orthonormal polynomials of 1..k, the sign of the highest power positive, as R's contr.poly."""
    if k <= EXACT_UP_TO:
        return _discrete_polynomials(k)
    # each polynomial is x times the one before, less what earlier ones explain of it, twice: a QR of raw powers loses
    # all digits at some twenty levels
    at = np.arange(k) - (k - 1) / 2
    columns = np.empty((k, k), order="F")
    columns[:, 0] = k**-0.5
    for d in range(1, k):
        new = at * columns[:, d - 1]
        for _ in range(2):
            new = new - columns[:, :d] @ (columns[:, :d].T @ new)
        columns[:, d] = new / np.linalg.norm(new)
    return np.ascontiguousarray(columns[:, 1:])


def _discrete_polynomials(k: int) -> Floats:
    """By Gram's recursion p[d + 1] = x p[d] - d^2 (k^2 - d^2) / (4 (4 d^2 - 1)) p[d - 1], in fractions: a trend that is
    zero at a level is exactly zero, or a design without other levels would seem to determine it."""
    at = [Fraction(2 * i - k + 1, 2) for i in range(k)]
    before, now = [Fraction(0)] * k, [Fraction(1)] * k
    columns = []
    for d in range(k - 1):
        share = Fraction(d * d * (k * k - d * d), 4 * (4 * d * d - 1)) if d else Fraction(0)
        before, now = now, [x * p - share * q for x, p, q in zip(at, now, before, strict=True)]
        length = math.sqrt(sum(p * p for p in now))
        columns.append([float(p) / length for p in now])
    return np.array(columns).T


def inverse(matrix: Sequence[Weights]) -> tuple[Weights, ...]:
    """The exact inverse, by elimination; rows that hold a zero in the pivot's column are left alone."""
    n = len(matrix)
    left = [list(row) for row in matrix]
    right = [list(_unit(n, i)) for i in range(n)]
    for column in range(n):
        pivot = next((r for r in range(column, n) if left[r][column]), None)
        if pivot is None:
            raise InternalError("design", "the hypotheses of a coding are not independent")
        left[column], left[pivot] = left[pivot], left[column]
        right[column], right[pivot] = right[pivot], right[column]
        scale = left[column][column]
        if scale != 1:
            left[column] = [v / scale for v in left[column]]
            right[column] = [v / scale for v in right[column]]
        where_left = [i for i in range(column, n) if left[column][i]]
        where_right = [i for i in range(n) if right[column][i]]
        for r in range(n):
            share = left[r][column]
            if r == column or not share:
                continue
            for i in where_left:
                left[r][i] -= share * left[column][i]
            for i in where_right:
                right[r][i] -= share * right[column][i]
    return tuple(tuple(row) for row in right)


def _inverse_of_many(square: Floats) -> Floats:
    """In doubles; rounding errors become zero, or a cell would seem to contribute to every coefficient."""
    found: Floats = np.linalg.inv(square)
    found[np.abs(found) < 1e-13 * np.abs(found).max(axis=0)] = 0.0
    return found


def floats(rows: Sequence[Weights]) -> Floats:
    """Fractions as a matrix of floats."""
    # the same few fractions occur at k^2 places: each is converted once, and found again by its identity
    if not rows:
        return np.zeros((0,))
    values: dict[int, float] = {}
    for row in rows:
        if set(map(id, row)) - values.keys():
            values |= {id(v): float(v) for v in row if id(v) not in values}
    keys = np.array(sorted(values), dtype=np.int64)
    found = np.array([values[key] for key in keys.tolist()])
    at = np.fromiter((id(v) for row in rows for v in row), dtype=np.int64).reshape(len(rows), -1)
    return np.asarray(found[np.searchsorted(keys, at)])


def _mean_of(levels: tuple[str, ...], before: int, most: int) -> str:
    """`b1`, `mean(b1, b2)`, `mean(b1, ..., b9)`: the labels of many levels would fill the page."""
    if before == 1:
        return levels[0]
    shown = levels[:before] if before <= most else (levels[0], "...", levels[before - 1])
    return f"mean({', '.join(shown)})"


def _with(k: int, weights: Mapping[int, Fraction]) -> Weights:
    """Zero except for these."""
    row = [_ZERO] * k
    for i, weight in weights.items():
        row[i] = weight
    return tuple(row)


def _unit(k: int, i: int) -> Weights:
    return _with(k, {i: _ONE})
