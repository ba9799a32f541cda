"""The tails of a log gamma variable and of the log odds of a beta variable, divided by the density at the point.

In: NumPy arrays: shapes and the point. Out: arrays. Not decided here: which tail is computed (incomplete.py,
incomplete_beta.py), or how it is computed during sampling (backend/kernel/sides.py).

The log densities of these variables are concave. From the point to where the density is negligible, Gauss-Legendre
quadrature is accurate to all digits with the same number of nodes for all shapes. Derivatives with respect to the
shapes are averages over the same nodes of the derivative of the log density.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats

_LOWER = np.array(
    [
        0.0008811451447203998,
        0.004636880650271497,
        0.011370025008112869,
        0.021041590393104173,
        0.03359359586066173,
        0.04895059651556285,
        0.06702024839387025,
        0.08769388458334416,
        0.1108471742867403,
        0.13634087240503645,
        0.16402165769291022,
        0.19372305516600988,
        0.2252664374524359,
        0.25846209915691065,
        0.2931103978141975,
        0.32900295458712076,
        0.36592390749637316,
        0.40365120964931445,
        0.4419579646623724,
        0.48061379124697456,
    ]
)
_OF_LOWER = np.array(
    [
        0.0022606385492665955,
        0.005249142265576406,
        0.008210529190953945,
        0.01112292459708348,
        0.0139685034900117,
        0.016730097641273922,
        0.019391083987236008,
        0.021935454092836634,
        0.024347903817536116,
        0.02661392349196841,
        0.028719884549695776,
        0.03065312124646447,
        0.03240200672830052,
        0.03395602290761695,
        0.03530582369564339,
        0.03644329119790203,
        0.03736158452898413,
        0.03805518095031312,
        0.038519909082123986,
        0.0387529739892124,
    ]
)
NODES, WEIGHTS = np.concatenate([_LOWER, 1 - _LOWER[::-1]]), np.concatenate([_OF_LOWER, _OF_LOWER[::-1]])
"""Of Gauss-Legendre quadrature with forty nodes on (0, 1), to all digits, which NumPy's do not have."""
LEFT = 36.0
"""The fall of the log density from the point at which it is negligible."""
STEPS = 2


def far_end(fall: Any, first: Floats, second: Floats, is_steady: bool) -> Floats:
    """The distance at which the density is negligible. `fall` is by how much the log density has fallen at a distance,
    and its slope; `first` and `second` are its derivatives at the point. `is_steady`: the fall becomes linear;
    otherwise it grows exponentially at first.
    """
    first = np.maximum(first, 0.0)
    if is_steady:
        gap = LEFT - 2 * first
        way = (gap + np.sqrt(gap * gap + 8 * LEFT * (first + second))) / (2 * (first + second))
    else:
        even = 2 * LEFT / (first + np.sqrt(first * first + 2 * LEFT * second))
        way = np.minimum(even, np.log1p(LEFT / (first + second) + np.sqrt(2 * LEFT / second)))
    for k in range(STEPS):
        fallen, slope = fall(way)
        step = (fallen - LEFT) / slope
        if not is_steady and k < STEPS - 1:
            step = fallen / slope * np.log(fallen / LEFT)
        way = np.minimum(way - step, 690.0)
    return np.asarray(way)


def below_gamma(shape: Floats, x: Floats) -> tuple[Floats, Floats]:
    """P(at most x) shape / (x^shape exp(-x) / Gamma(shape)) for x < shape + 1, and the derivative of its log with
    respect to the shape.
    """
    more = shape + 1
    end = far_end(lambda s: (more * s + x * np.expm1(-s), more - x * np.exp(-s)), more - x, x, True)
    s = end[..., None] * NODES
    each = WEIGHTS * np.exp(-(more[..., None] * s + x[..., None] * np.expm1(-s)))
    whole = 1 + x * end * each.sum(axis=-1)
    return whole, -x * end * (each * s).sum(axis=-1) / whole


def above_gamma(shape: Floats, x: Floats) -> tuple[Floats, Floats]:
    """P(above x) / (x^shape exp(-x) / Gamma(shape)) for x > shape, and the same derivative."""
    end = far_end(lambda s: (x * np.expm1(s) - shape * s, x * np.exp(s) - shape), x - shape, x, False)
    s = end[..., None] * NODES
    each = WEIGHTS * np.exp(shape[..., None] * s - x[..., None] * np.expm1(s))
    total = each.sum(axis=-1)
    return end * total, (each * s).sum(axis=-1) / total


def below_beta(a: Floats, b: Floats, x: Floats, rest: Floats) -> tuple[Floats, Floats, Floats]:
    """P(at most x) a / (x^a (1 - x)^b / B(a, b)) for x < (a + 1)/(a + b + 2), rest = 1 - x, and the derivatives of its
    log with respect to a and b.
    """
    a, b, x, rest = (np.asarray(v) for v in np.broadcast_arrays(a, b, x, rest))
    found = np.empty((3, *a.shape))
    for is_low in (True, False):
        own = (x <= 0.5) == is_low
        if own.any():
            found[:, own] = _below_beta(a[own], b[own], x[own], rest[own], is_low)
    return found[0], found[1], found[2]


def _below_beta(a: Floats, b: Floats, x: Floats, rest: Floats, is_low: bool) -> tuple[Floats, Floats, Floats]:
    """Computed from x or from the rest, whichever is smaller."""
    more, total = a + 1, a + b + 1
    rate, least, sign = (more, x, -1.0) if is_low else (-b, rest, 1.0)

    def fall(s: Floats) -> tuple[Floats, Floats]:
        e = np.exp(sign * s)
        return rate * s + total * np.log1p(least * np.expm1(sign * s)), rate + sign * total * least * e / (
            (1 - least) + least * e
        )

    end = far_end(fall, more - total * x, total * x * rest, is_low)
    s = end[..., None] * NODES
    change = np.log1p(least[..., None] * np.expm1(sign * s))
    each = WEIGHTS * np.exp(-(rate[..., None] * s + total[..., None] * change))
    side = each.sum(axis=-1)
    way, change = (each * s).sum(axis=-1) / side, (each * change).sum(axis=-1) / side
    by_a, by_b = (way + change, change) if is_low else (change, change - way)
    side = side * end
    whole = 1 + x * (a + b) * side
    return whole, x * side * (1 - (a + b) * by_a) / whole, x * side * (1 - (a + b) * by_b) / whole
