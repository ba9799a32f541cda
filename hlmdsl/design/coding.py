"""In: a factor, its levels and its reference. Out: what each coefficient estimates, and the coding matrix that follows.

Not decided here: which levels there are (levels.py), or whether a term uses the coding (model/expand.py).

A coding is declared by its hypotheses and never by its matrix: [1, matrix] = [origin; hypothesis]^-1 (Schad, Vasishth,
Hohenstein & Kliegl 2020, JML 110:104038), computed with exact fractions, so that what is printed is what is fitted.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import CodedFactor, degree_labels
from hlmdsl.design.rows import Floats
from hlmdsl.model.naming import label
from hlmdsl.model.variables import Factor
from hlmdsl.source.diagnostic import InternalError

Weights = tuple[Fraction, ...]
Hypotheses = tuple[tuple[str, Weights], ...]

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
        first = _unit(k, reference) if factor.coding == "treatment" else _equal(k)
        square = (first, *exact)
        matrix = (floats(inverse(square)) if k <= EXACT_UP_TO else np.linalg.inv(floats(square)))[:, 1:]
        origin, hypothesis = floats((first,)), floats(exact).reshape(k - 1, k)
    return CodedFactor(
        factor, levels, reference, levels_inferred, reference_inferred, labels, matrix, hypothesis, origin, exact
    )


def hypotheses_of(
    factor: Factor,
    levels: tuple[str, ...],
    reference: int,
    *,
    spell: Callable[[str], str] = label,
    shown_in_a_mean: int = SHOWN_IN_A_MEAN,
) -> Hypotheses:
    """What each coefficient estimates, as its label and its weights on the levels' means; `spell` writes a level."""
    k = len(levels)
    told = tuple(map(spell, levels))
    others = [i for i in range(k) if i != reference]
    match factor.coding:
        case "treatment":
            return tuple((f"{told[i]} - {told[reference]}", _minus(_unit(k, i), _unit(k, reference))) for i in others)
        case "sum":
            mean = "mean" if "mean" not in told else f"mean({', '.join(told)})"  # a level that a spec spells like it
            return tuple((f"{told[i]} - {mean}", _minus(_unit(k, i), _equal(k))) for i in others)
        case "difference":
            return tuple((f"{told[i]} - {told[i - 1]}", _minus(_unit(k, i), _unit(k, i - 1))) for i in range(1, k))
        case "helmert":
            return tuple(
                (f"{told[i]} - {_mean_of(told[:i], shown_in_a_mean)}", _minus(_unit(k, i), _equal(k, before=i)))
                for i in range(1, k)
            )
        case "contrasts":
            found = []
            for contrast in factor.contrasts:
                given = dict(contrast.weights)
                found.append((spell(contrast.name), tuple(given.get(level, Fraction(0)) for level in levels)))
            return tuple(found)
        case _:
            raise InternalError("design", f"no hypotheses are declared for {factor.coding} coding")


def orthogonal_trends(k: int) -> Floats:
    """(k, k - 1): orthonormal polynomials of 1..k, the sign of the highest power positive, as R's contr.poly."""
    if k <= EXACT_UP_TO:
        return _discrete_polynomials(k)
    # each polynomial is x times the one before, less what earlier ones explain of it, twice: a QR of raw powers loses
    # all digits at some twenty levels
    at = np.arange(k) - (k - 1) / 2
    columns = np.full((k, 1), k**-0.5)
    for _ in range(1, k):
        new = at * columns[:, -1]
        for _ in range(2):
            new = new - columns @ (columns.T @ new)
        columns = np.column_stack([columns, new / np.linalg.norm(new)])
    return columns[:, 1:]


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


def floats(rows: Sequence[Weights]) -> Floats:
    """Fractions as a matrix of floats."""
    return np.array([[float(v) for v in row] for row in rows], dtype=np.float64)


def _mean_of(levels: tuple[str, ...], most: int) -> str:
    """`b1`, `mean(b1, b2)`, `mean(b1, ..., b9)`: the labels of many levels would fill the page."""
    if len(levels) == 1:
        return levels[0]
    shown = levels if len(levels) <= most else (levels[0], "...", levels[-1])
    return f"mean({', '.join(shown)})"


def _unit(k: int, i: int) -> Weights:
    return tuple(Fraction(int(j == i)) for j in range(k))


def _equal(k: int, before: int | None = None) -> Weights:
    """Equal weights on all levels, or on those before one."""
    m = k if before is None else before
    return tuple(Fraction(1, m) if j < m else Fraction(0) for j in range(k))


def _minus(a: Weights, b: Weights) -> Weights:
    return tuple(x - y for x, y in zip(a, b, strict=True))
