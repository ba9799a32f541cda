"""In: the values of a covariate. Out: the recursion by which R's `poly` makes orthonormal polynomials of them.

Not decided here: whether the values allow that degree (numeric_checks.py), or their columns (coded.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import PolyBasis
from hlmdsl.design.rows import Floats


def poly_basis(values: Floats, degree: int) -> PolyBasis:
    """The three-term recursion for monic polynomials that are orthogonal over the observed values.

    alpha[d] = sum(x p_d^2) / sum(p_d^2), norm2 = (1, n, sum(p_1^2), ...), as R stores them (Kennedy & Gentle 1980).
    """
    # the polynomials of x - centre are those of x: working near zero keeps the digits of a raw `year` near 2000
    centre = float(values.mean())
    x = values - centre
    alpha: list[float] = []
    norm2 = [1.0, float(len(x))]
    previous, current = np.zeros_like(x), np.ones_like(x)
    for _ in range(degree):
        shift = float(x @ (current * current)) / norm2[-1]
        share = norm2[-1] / norm2[-2] if alpha else 0.0
        previous, current = current, (x - shift) * current - share * previous
        alpha.append(shift + centre)
        norm2.append(float(current @ current))
    return PolyBasis(tuple(alpha), tuple(norm2))
