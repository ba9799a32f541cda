"""In: equations that can encode rows, and the rows. Out: warnings where the rows leave coefficients undetermined.

Not decided here: which coefficients these are, and what to say of them (explain/).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.warnings import FewerRows, NotDetermined
from hlmdsl.source.diagnostic import Diagnostic

BLOCK = 1 << 16
TOLERANCE = 1e-11
"""Of the largest singular value, columns scaled to length 1: above rounding, below any predictor that is measured."""


def check_rank(schema: Schema, rows: Rows) -> list[Diagnostic]:
    """A warning for each equation whose common effects the rows do not determine."""
    found: list[Diagnostic] = []
    for equation in schema.equations:
        coefficients = len(equation.coefficients)
        if not coefficients:
            continue
        parameter, span = equation.equation.parameter, equation.equation.span
        if rows.n < coefficients:
            found.append(FewerRows(span=span, parameter=parameter, rows=rows.n, coefficients=coefficients))
            continue
        rank = column_rank(triangle(equation, rows))
        if rank < coefficients:
            directions = coefficients - rank
            found.append(
                NotDetermined(
                    span=span,
                    parameter=parameter,
                    coefficients=coefficients,
                    rank=rank,
                    directions=directions,
                    ways="way" if directions == 1 else "ways",
                )
            )
    return found


def triangle(equation: CodedEquation, rows: Rows) -> Floats:
    """R of the design's QR, from blocks of rows: as much memory as a block needs, as exact as all at once."""
    r = np.empty((0, len(equation.coefficients)))
    for start in range(0, rows.n, BLOCK):
        block = equation.matrix(take(rows, slice(start, start + BLOCK)))
        r = np.linalg.qr(np.concatenate([r, block]), mode="r")
    return r


def column_rank(matrix: Floats) -> int:
    """The number of independent columns, whatever their units."""
    lengths = np.linalg.norm(matrix, axis=0)
    scaled = matrix / np.where(lengths > 0, lengths, 1.0)
    singular = np.linalg.svd(scaled, compute_uv=False)
    return int((singular > TOLERANCE * max(1.0, float(singular[0]))).sum())


def take(rows: Rows, part: slice) -> Rows:
    """Some of the rows."""
    n = len(range(*part.indices(rows.n)))
    return Rows(n, {k: v[part] for k, v in rows.levels.items()}, {k: v[part] for k, v in rows.numbers.items()})
