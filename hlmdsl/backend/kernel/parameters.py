"""Scalar parameters inside the kernel: from the real line to their own scale, arithmetic with them, their priors.

In: the coordinates x and the buffers. Out: slot values v in the work space; later, the gradient with respect to x from
that with respect to v.
Not decided here: group effects and the likelihood, which read v and add to its gradient between the two.
"""

from __future__ import annotations

import math
from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.pointers import after
from hlmdsl.backend.kernel.program import HEADER, LINEAR, MOVE, ORDER
from hlmdsl.backend.kernel.special import compiled, sigmoid, softplus

_of_module: Any = cgutils.get_or_insert_function
NEXT_ABOVE, NEXT_BELOW = P.NEXT_ABOVE, P.NEXT_BELOW
ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER = P.ADD, P.SUBTRACT, P.MULTIPLY, P.DIVIDE, P.POWER


def _moved(context, k, x, slopes):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        kind = ir.FunctionType(ir.DoubleType(), [a.type for a in arguments])
        return builder.call(_of_module(builder.module, kind, "moved"), arguments)

    return types.float64(types.int64, x, slopes), generate


moved: Any = intrinsic(_moved)
"""The amount of a move; its slopes are written to `slopes`: moves.py."""


@compiled
def move(x, work, ints, floats):  # type: ignore[no-untyped-def]
    """From the sampler's coordinates to those of the program, in place."""
    for k in range(ints[HEADER.n_moves]):
        at = ints[HEADER.moves_at] + len(MOVE) * k
        amount = moved(k, x, after(work, ints[at + MOVE.slopes_w]))
        for j in range(ints[at + MOVE.size]):
            x[ints[ints[at + MOVE.elements_at] + j]] += floats[ints[at + MOVE.weights_at] + j] * amount


@compiled
def move_backward(x, grad, work, ints, floats):  # type: ignore[no-untyped-def]
    """A gradient with respect to the program's coordinates as one with respect to the sampler's."""
    for k in range(ints[HEADER.n_moves] - 1, -1, -1):
        at, total = ints[HEADER.moves_at] + len(MOVE) * k, 0.0
        slopes = after(work, ints[at + MOVE.slopes_w])
        moved(k, x, slopes)
        for j in range(ints[at + MOVE.size]):
            total += floats[ints[at + MOVE.weights_at] + j] * grad[ints[ints[at + MOVE.elements_at] + j]]
        for i in range(ints[at + MOVE.n_by]):
            grad[ints[ints[at + MOVE.by_at] + i]] += total * slopes[i]


@compiled
def shear(x, ints, floats):  # type: ignore[no-untyped-def]
    """Each of some coordinates follows those before it, in place."""
    n, matrix = ints[HEADER.n_sheared], ints[HEADER.shear_at]
    for i in range(n - 1, 0, -1):
        total = 0.0
        for j in range(i):
            total += floats[matrix + n * i + j] * x[ints[ints[HEADER.sheared_at] + j]]
        x[ints[ints[HEADER.sheared_at] + i]] += total


@compiled
def shear_backward(grad, ints, floats):  # type: ignore[no-untyped-def]
    """A gradient after it as one before it."""
    n, matrix = ints[HEADER.n_sheared], ints[HEADER.shear_at]
    for j in range(n - 1):
        total = 0.0
        for i in range(j + 1, n):
            total += floats[matrix + n * i + j] * grad[ints[ints[HEADER.sheared_at] + i]]
        grad[ints[ints[HEADER.sheared_at] + j]] += total


@compiled
def to_scale(transform, x, lower, upper):  # type: ignore[no-untyped-def]
    """The value, its derivative, the log of the absolute derivative (the Jacobian term), and the derivative of that."""
    if transform == P.LOG:
        value = math.exp(x)
        return value, value, x, 1.0
    if transform == P.SOFT:
        return upper * softplus(x), upper * sigmoid(x), math.log(upper) - softplus(-x), sigmoid(-x)
    if transform == P.ABOVE:
        slope = math.exp(x)
        return lower + slope, slope, x, 1.0
    if transform == P.BELOW:
        slope = math.exp(x)
        return upper - slope, -slope, x, 1.0
    if transform == P.LOGIT or transform == P.BETWEEN:
        p, q, width = sigmoid(x), sigmoid(-x), upper - lower
        return lower + width * p, width * p * q, math.log(width) - softplus(x) - softplus(-x), q - p
    return x, 1.0, 0.0, 0.0


@compiled
def forward(x, grad, v, dv, ints, floats):  # type: ignore[no-untyped-def]
    """Compute the slots; return the log prior of all elements with Jacobians, adding its gradient to grad and dv."""
    n, lp = ints[HEADER.n_elements], 0.0
    transforms, bounds = ints[HEADER.transforms_at], ints[HEADER.bounds_at]
    for e in range(n):
        value, _, jacobian, slope = to_scale(
            ints[transforms + e], x[e], floats[bounds + 2 * e], floats[bounds + 2 * e + 1]
        )
        v[e] = value
        lp += jacobian
        grad[e] += slope
    for k in range(ints[HEADER.n_linear]):
        at = ints[HEADER.linear_at] + len(LINEAR) * k
        m, own, to = ints[at + LINEAR.size], ints[at + LINEAR.elements_at], ints[at + LINEAR.to_at]
        t, shift = ints[at + LINEAR.t_at], ints[at + LINEAR.shift_at]
        for i in range(m):
            total = floats[shift + i]
            for j in range(m):
                total += floats[t + i * m + j] * x[ints[own + j]]
            v[ints[to + i]] = total
    for k in range(ints[HEADER.n_constants]):
        v[n + k] = floats[ints[HEADER.constants_at] + k]
    lp += climb(v, n, transforms, ints, floats)
    calculate(v, n + ints[HEADER.n_constants], ints)
    return lp + priors(v, dv, ints)


@compiled
def nearest(e, v, ints, floats):  # type: ignore[no-untyped-def]
    """By how much more effects raise the next cutpoint than that of an element, at the row where that is least, and the
    number of that row; 0 and -1 if it is never negative, or if the element is not such a cutpoint.
    """
    least, row, at = 0.0, -1, ints[HEADER.order_at]
    if at < 0 or e < ints[at + ORDER.first] or e + 1 >= ints[at + ORDER.first] + ints[at + ORDER.cutpoints]:
        return least, row
    q = ints[at + ORDER.n_columns]
    own = ints[at + ORDER.effects_at] + (e - ints[at + ORDER.first]) * q
    for r in range(ints[at + ORDER.n_rows]):
        total = 0.0
        for j in range(q):
            total += floats[ints[at + ORDER.rows_at] + r * q + j] * (v[ints[own + q + j]] - v[ints[own + j]])
        if total < least:
            least, row = total, r
    return least, row


@compiled
def nearest_backward(e, row, d, dv, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to that amount on to the effects."""
    if row >= 0:
        at = ints[HEADER.order_at]
        q = ints[at + ORDER.n_columns]
        own = ints[at + ORDER.effects_at] + (e - ints[at + ORDER.first]) * q
        for j in range(q):
            x = floats[ints[at + ORDER.rows_at] + row * q + j]
            dv[ints[own + q + j]] += x * d
            dv[ints[own + j]] -= x * d


@compiled
def climb(v, n, transforms, ints, floats):  # type: ignore[no-untyped-def]
    """From logs of differences between neighbouring numbers to the numbers, starting from the one that is not a
    difference.
    """
    lp = 0.0
    for e in range(1, n):
        if ints[transforms + e] == NEXT_ABOVE:
            lp += v[e]
            least, _ = nearest(e - 1, v, ints, floats)
            v[e] = v[e - 1] + (math.exp(v[e]) - least)
    for e in range(n - 2, -1, -1):
        if ints[transforms + e] == NEXT_BELOW:
            lp += v[e]
            least, _ = nearest(e, v, ints, floats)
            v[e] = v[e + 1] - (math.exp(v[e]) - least)
    return lp


@compiled
def climb_backward(v, dv, n, transforms, ints, floats):  # type: ignore[no-untyped-def]
    """Turn the gradient with respect to the numbers into one with respect to the logs of differences, adding that of
    the Jacobian.
    """
    for e in range(n - 1, 0, -1):
        if ints[transforms + e] == NEXT_ABOVE:
            least, row = nearest(e - 1, v, ints, floats)
            nearest_backward(e - 1, row, -dv[e], dv, ints, floats)
            dv[e - 1] += dv[e]
            dv[e] = dv[e] * (v[e] - v[e - 1] + least) + 1.0
    for e in range(n - 1):
        if ints[transforms + e] == NEXT_BELOW:
            least, row = nearest(e, v, ints, floats)
            nearest_backward(e, row, dv[e], dv, ints, floats)
            dv[e + 1] += dv[e]
            dv[e] = dv[e] * (v[e] - v[e + 1] - least) + 1.0


@compiled
def calculate(v, first, ints):  # type: ignore[no-untyped-def]
    """Arithmetic in the arguments of priors, in an order in which it can be computed."""
    for k in range(ints[HEADER.n_operations]):
        at = ints[HEADER.operations_at] + 3 * k
        operator, a, b = ints[at], v[ints[at + 1]], v[ints[at + 2]]
        if operator == ADD:
            v[first + k] = a + b
        elif operator == SUBTRACT:
            v[first + k] = a - b
        elif operator == MULTIPLY:
            v[first + k] = a * b
        elif operator == DIVIDE:
            v[first + k] = a / b
        elif operator == POWER:
            v[first + k] = a**b
        else:
            v[first + k] = -a


def _prior_density(context, code, e, at, v, dv, ints):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        kind = ir.FunctionType(ir.DoubleType(), [a.type for a in arguments])
        return builder.call(_of_module(builder.module, kind, "prior_density"), arguments)

    return types.float64(types.int64, types.int64, types.int64, v, dv, ints), generate


prior_density: Any = intrinsic(_prior_density)
"""The log density of an element, whose derivatives are added to dv: prior_text.py."""


@compiled
def priors(v, dv, ints):  # type: ignore[no-untyped-def]
    """Log prior of all elements; adds its gradient to dv."""
    lp = 0.0
    for e in range(ints[HEADER.n_elements]):
        code = ints[ints[HEADER.distributions_at] + e]
        if code == 0:
            continue
        lp += prior_density(code, e, ints[HEADER.arguments_at] + 4 * e, v, dv, ints)
    return lp


@compiled
def backward(x, grad, v, dv, ints, floats):  # type: ignore[no-untyped-def]
    """Add to grad the gradient with respect to the slots, passed back to x."""
    n = ints[HEADER.n_elements]
    first = n + ints[HEADER.n_constants]
    for k in range(ints[HEADER.n_operations] - 1, -1, -1):
        at = ints[HEADER.operations_at] + 3 * k
        operator, i, j, d = ints[at], ints[at + 1], ints[at + 2], dv[first + k]
        if operator == ADD:
            dv[i] += d
            dv[j] += d
        elif operator == SUBTRACT:
            dv[i] += d
            dv[j] -= d
        elif operator == MULTIPLY:
            dv[i] += d * v[j]
            dv[j] += d * v[i]
        elif operator == DIVIDE:
            dv[i] += d / v[j]
            dv[j] -= d * v[first + k] / v[j]
        elif operator == POWER:
            dv[i] += d * v[j] * (v[first + k] / v[i] if v[i] > 0 else v[i] ** (v[j] - 1.0))
            if v[i] > 0 and not n <= j < first:  # a constant has no gradient
                dv[j] += d * v[first + k] * math.log(v[i])
        else:
            dv[i] -= d
    transforms, bounds = ints[HEADER.transforms_at], ints[HEADER.bounds_at]
    climb_backward(v, dv, n, transforms, ints, floats)
    for k in range(ints[HEADER.n_linear]):
        at = ints[HEADER.linear_at] + len(LINEAR) * k
        m, own, t = ints[at + LINEAR.size], ints[at + LINEAR.elements_at], ints[at + LINEAR.t_at]
        to = ints[at + LINEAR.to_at]
        for j in range(m):
            total = 0.0
            for i in range(m):
                total += floats[t + i * m + j] * dv[ints[to + i]]
            grad[ints[own + j]] += total
        for i in range(m):
            dv[ints[to + i]] = 0.0
    for e in range(n):
        _, slope, _, _ = to_scale(ints[transforms + e], x[e], floats[bounds + 2 * e], floats[bounds + 2 * e + 1])
        grad[e] += slope * dv[e]
