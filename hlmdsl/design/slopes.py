"""Derivatives of design columns by one covariate, in the column's own units: exact, by the product rule.

In: terms that encode rows, and the rows. Out: the derivative of every column.
Not decided here: what is done with them.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import (
    CodedEquation,
    CodedFactorPart,
    CodedPart,
    CodedTerm,
    CodedTermSet,
    CodedVarying,
)
from hlmdsl.design.rows import Floats, Rows


def matrix_slope(equation: CodedEquation, rows: Rows, by: str) -> Floats:
    """(n, p): the derivative of the common effects' design."""
    return _set_slope(equation.effects, rows, by)


def varying_slope(varying: CodedVarying, rows: Rows, by: str) -> Floats:
    """(n, columns): the derivative of what each unit's deviations are multiplied by."""
    return np.concatenate([_set_slope(bar.in_steps, rows, by) for bar in varying.bars], axis=1)


def offset_slope(equation: CodedEquation, rows: Rows, by: str) -> Floats:
    """(n,): the derivative of the sum of the offsets."""
    own = [o for o in equation.offsets if by in o.names]
    return sum((o.slopes(rows.numbers, by)[:, 0] for o in own), np.zeros(rows.n))


def _set_slope(effects: CodedTermSet, rows: Rows, by: str) -> Floats:
    blocks = [np.zeros((rows.n, 1))] if effects.intercept else []
    blocks += [_term_slope(t, rows, by) for t in effects.terms]
    return np.concatenate(blocks, axis=1) if blocks else np.empty((rows.n, 0))


def _term_slope(term: CodedTerm, rows: Rows, by: str) -> Floats:
    """The sum, over the parts that are functions of the covariate, of the product in which only that one is derived."""
    width = int(np.prod(term.shape, dtype=int))
    total = np.zeros((rows.n, width))
    for derived in term.parts:
        if isinstance(derived, CodedFactorPart) or by not in derived.names:
            continue
        block = np.ones((rows.n, 1))
        for part in term.parts:
            own = derived.slopes(rows.numbers, by) if part is derived else _columns(part, rows)
            block = (block[:, :, None] * own[:, None, :]).reshape(rows.n, -1)
        total += block
    return total


def _columns(part: CodedPart, rows: Rows) -> Floats:
    if isinstance(part, CodedFactorPart):
        return part.matrix[rows.levels[part.factor.name]]
    return np.stack(part.columns(rows.numbers), axis=1)
