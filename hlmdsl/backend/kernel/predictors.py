"""The predictors of all cells, the likelihood, and the gradient back to coefficients.

In: coefficients and effects. Out: the log likelihood and its gradient, without terms that are constant given the
response.
Not decided here: which cells there are (cells.py), or the likelihood, which is generated for each model
(row_density.py).
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hlmdsl.backend.kernel.coupled import couple, keep
from hlmdsl.backend.kernel.every_row import add_rows, add_rows_backward
from hlmdsl.backend.kernel.program import BY_EQUATION, GROUP, IN_X, PARAMETER, PART, ROWS
from hlmdsl.backend.kernel.special import compiled

_of_module: Any = cgutils.get_or_insert_function


def _cells(context, at, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        kind = ir.FunctionType(ir.DoubleType(), [a.type for a in arguments])
        return builder.call(_of_module(builder.module, kind, "cells"), arguments)

    return types.float64(types.int64, v, dv, work, ints, floats), generate


cells: Any = intrinsic(_cells)
"""The log likelihood of all cells; derivatives with respect to predictors replace the predictors, others are added to
dv.
"""


@compiled
def rows(at, x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Log likelihood of all cells; adds its gradient to grad, dv and the gradients with respect to b."""
    n, first = ints[at + ROWS.n_cells], ints[at + ROWS.parameters_at]
    for k in range(ints[at + ROWS.n_parameters]):
        parameter = first + k * len(PARAMETER)
        if ints[parameter + PARAMETER.kind] == BY_EQUATION:
            predict(parameter, n, x, v, work, ints, floats)
    lp = 0.0
    if ints[at + ROWS.coupled_at] >= 0:
        keep(at, dv, work, ints, False)
        cells(at, v, dv, work, ints, floats)
        lp += couple(ints[at + ROWS.coupled_at], v, dv, work, ints, floats)
        keep(at, dv, work, ints, True)
    lp += cells(at, v, dv, work, ints, floats)
    for k in range(ints[at + ROWS.n_parameters]):
        parameter = first + k * len(PARAMETER)
        if ints[parameter + PARAMETER.kind] == BY_EQUATION:
            predict_backward(parameter, n, grad, dv, work, ints, floats)
    return lp


@compiled
def predict(at, n, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """The linear predictor of every cell: computed for distinct design rows, then looked up; Z is never dense."""
    p, distinct = ints[at + PARAMETER.coefficients], ints[at + PARAMETER.design_rows]
    design, row, coefficient = (
        ints[at + PARAMETER.design_at],
        ints[at + PARAMETER.row_w],
        ints[at + PARAMETER.coefficient_w],
    )
    for j in range(p):
        where = ints[at + PARAMETER.coefficients_at] + 2 * j
        work[coefficient + j] = x[ints[where + 1]] if ints[where] == IN_X else v[ints[where + 1]]
    for r in range(distinct):
        total = floats[ints[at + PARAMETER.base_at] + r]
        for j in range(p):
            total += floats[design + r * p + j] * work[coefficient + j]
        work[row + r] = total
    eta, index, offset = (
        ints[at + PARAMETER.eta_w],
        ints[at + PARAMETER.design_index_at],
        ints[at + PARAMETER.offset_at],
    )
    for i in range(n):
        work[eta + i] = work[row + ints[index + i]] + (floats[offset + i] if offset >= 0 else 0.0)
    for k in range(ints[at + PARAMETER.groups]):
        part = ints[at + PARAMETER.groups_at] + len(PART) * k
        group = ints[part + PART.group]
        q, b, z = ints[part + PART.span], ints[group + GROUP.b_w], ints[part + PART.design_at]
        units, z_index = ints[part + PART.units_at], ints[part + PART.index_at]
        if ints[part + PART.row_w] >= 0:
            add_rows(part, eta, n, work, ints, floats)
        elif q == 1:
            for i in range(n):
                work[eta + i] += work[b + ints[units + i]] * floats[z + ints[z_index + i]]
        elif q == 2:
            for i in range(n):
                unit, z_row = b + 2 * ints[units + i], z + 2 * ints[z_index + i]
                work[eta + i] += work[unit] * floats[z_row] + work[unit + 1] * floats[z_row + 1]
        else:
            for i in range(n):
                unit, z_row, total = b + q * ints[units + i], z + q * ints[z_index + i], 0.0
                for j in range(q):
                    total += work[unit + j] * floats[z_row + j]
                work[eta + i] += total


@compiled
def predict_backward(at, n, grad, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to the predictor, which is stored in its place, on to coefficients and effects."""
    p, distinct = ints[at + PARAMETER.coefficients], ints[at + PARAMETER.design_rows]
    design, row, coefficient = (
        ints[at + PARAMETER.design_at],
        ints[at + PARAMETER.row_w],
        ints[at + PARAMETER.coefficient_w],
    )
    eta, index = ints[at + PARAMETER.eta_w], ints[at + PARAMETER.design_index_at]
    for r in range(distinct):
        work[row + r] = 0.0
    for i in range(n):
        work[row + ints[index + i]] += work[eta + i]
    for j in range(p):
        work[coefficient + j] = 0.0
    for r in range(distinct):
        d = work[row + r]
        for j in range(p):
            work[coefficient + j] += floats[design + r * p + j] * d
    for j in range(p):
        where = ints[at + PARAMETER.coefficients_at] + 2 * j
        if ints[where] == IN_X:
            grad[ints[where + 1]] += work[coefficient + j]
        else:
            dv[ints[where + 1]] += work[coefficient + j]
    for k in range(ints[at + PARAMETER.groups]):
        part = ints[at + PARAMETER.groups_at] + len(PART) * k
        group = ints[part + PART.group]
        q, d_b, z = ints[part + PART.span], ints[group + GROUP.d_b_w], ints[part + PART.design_at]
        units, z_index = ints[part + PART.units_at], ints[part + PART.index_at]
        if ints[part + PART.row_w] >= 0:
            add_rows_backward(part, eta, n, work, ints, floats)
        elif q == 1:
            for i in range(n):
                work[d_b + ints[units + i]] += work[eta + i] * floats[z + ints[z_index + i]]
        elif q == 2:
            for i in range(n):
                unit, z_row, d = d_b + 2 * ints[units + i], z + 2 * ints[z_index + i], work[eta + i]
                work[unit] += d * floats[z_row]
                work[unit + 1] += d * floats[z_row + 1]
        else:
            for i in range(n):
                unit, z_row = d_b + q * ints[units + i], z + q * ints[z_index + i]
                for j in range(q):
                    work[unit + j] += work[eta + i] * floats[z_row + j]
