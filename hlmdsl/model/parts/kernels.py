"""Kernels of Gaussian processes: how values of a curve correlate by how far apart they are, and at which frequencies
the curve varies (Rasmussen & Williams 2006, sections 4.2 and 4.2.1).

In: nothing. Out: KERNELS. Not decided here: the waves that a curve is made of (hsgp.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Kernel:
    """`at_one` is the correlation of two values that are one lengthscale apart. `root(r, u)`, of the lengthscale and of
    a frequency as shares of the same length, is the root of the spectral density of a process of sd 1, divided by that
    length; of numbers and of whatever else does arithmetic.

    A basis that ends at c times the half range S of the data, of m waves, is close to the process where the lengthscale
    is from `of_m` c S/m to S c/`of_c` (Riutort-Mayol et al. 2023, equations 17 to 20).
    """

    name: str
    at_one: float
    of_m: float
    of_c: float
    root: Callable[[Any, float], Any]
    latex: str


def _expquad(r: Any, u: float) -> Any:
    return (2 * math.pi) ** 0.25 * r**0.5 * math.e ** (r**2.0 * (-(u**2) / 4))


def _matern52(r: Any, u: float) -> Any:
    return math.sqrt(16 / 3 * 5**2.5) * r**0.5 * (r**2.0 * u**2 + 5.0) ** -1.5


def _matern32(r: Any, u: float) -> Any:
    return math.sqrt(4 * 3**1.5) * r**0.5 * (r**2.0 * u**2 + 3.0) ** -1.0


_MATERN52 = r"\sqrt{16 \cdot 5^{5/2} \ell/(3L)}\,(5 + a^2)^{-3/2}"
_MATERN32 = r"\sqrt{4 \cdot 3^{3/2} \ell/L}\,(3 + a^2)^{-1}"
_EXPQUAD = r"(2\pi)^{1/4} \sqrt{\ell/L}\, e^{-a^2/4}"

KERNELS = {
    kernel.name: kernel
    for kernel in (
        Kernel("matern52", (1 + 5**0.5 + 5 / 3) * math.exp(-(5**0.5)), 2.65, 4.1, _matern52, _MATERN52),
        Kernel("matern32", (1 + 3**0.5) * math.exp(-(3**0.5)), 3.42, 4.5, _matern32, _MATERN32),
        Kernel("expquad", math.exp(-0.5), 1.75, 3.2, _expquad, _EXPQUAD),
    )
}
"""By name. The first is that of a spec that names none: its curves have a slope and a curvature everywhere, and it is
rougher than `expquad`, whose curves are known everywhere once they are known anywhere."""
