"""Kernels of Gaussian processes: how values of a curve correlate by how far apart they are, and at which frequencies
the curve varies (Rasmussen & Williams 2006, sections 4.2 and 4.2.1).

In: nothing. Out: KERNELS. Not decided here: the waves that a curve is made of (hsgp.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import reduce
from operator import add, mul
from typing import Any

from hlmdsl.source.frozen import frozen

Each = tuple[Any, ...]
"""One along each covariate."""


@frozen
class Kernel:
    """`at_one` is the correlation of two values that are one lengthscale apart. `root(r, u)`, of lengthscales and of
    frequencies as shares of the same lengths, one along each covariate, is the root of the spectral density of a
    process of sd 1, divided by these lengths; of numbers and of anything else with arithmetic.

    A basis that ends at c times the half range S of the data, of m waves, is close to the process if the lengthscale is
    from `of_m` c S/m to S c/`of_c` (Riutort-Mayol et al. 2023, equations 17 to 20). Over two covariates so many waves
    along each would be too many: from `of_m_of_two` c S/m to `longest_of_two` S, covariances of values less their mean
    are off by 8% of the variance at most (tests/oracle/test_gaussian_surfaces.py).
    """

    name: str
    at_one: float
    of_m: float
    of_c: float
    of_m_of_two: float
    root: Callable[[Each, Each], Any]
    latex: str
    latex_of_two: str

    def reach(self, m: int, c: float, covariates: int) -> tuple[float, float]:
        """The shortest and the longest lengthscale along one of so many covariates, in units of S."""
        if covariates == 1:
            return self.of_m * c / m, c / self.of_c
        return self.of_m_of_two * c / m, SLOPE_OF_TWO * (c - LEAST_C_OF_TWO)

    def needed(self, low: float, middle: float, least: float, covariates: int) -> tuple[int, float]:
        """The m and c, at least so large a one, with which lengthscales of `low` to `middle` are reached."""
        c = self.of_c * middle if covariates == 1 else LEAST_C_OF_TWO + middle / SLOPE_OF_TWO
        c = max(math.ceil(10 * c - 1e-9) / 10, least)
        return math.ceil((self.of_m if covariates == 1 else self.of_m_of_two) * c / low), c


LEAST_C_OF_TWO, SLOPE_OF_TWO = 1.1, 0.75
"""How far beyond the data an interval goes is what lengthscales need, whichever the kernel is."""


def _expquad(r: Each, u: Each) -> Any:
    squares = _sum(own**2.0 * (-(v**2) / 4) for own, v in zip(r, u, strict=True))
    return _with_roots((2 * math.pi) ** (0.25 * len(r)), r) * math.e**squares


def _matern52(r: Each, u: Each) -> Any:
    """The constants are 2^d pi^(d/2) Gamma(v + d/2) (2v)^v / Gamma(v) for d covariates, with v = 5/2."""
    constant = {1: 16 / 3 * 5**2.5, 2: 10 * math.pi * 5**2.5}[len(r)]
    return _with_roots(math.sqrt(constant), r) * (_squares(r, u) + 5.0) ** -(1.25 + len(r) / 4)


def _matern32(r: Each, u: Each) -> Any:
    constant = {1: 4 * 3**1.5, 2: 6 * math.pi * 3**1.5}[len(r)]
    return _with_roots(math.sqrt(constant), r) * (_squares(r, u) + 3.0) ** -(0.75 + len(r) / 4)


def _squares(r: Each, u: Each) -> Any:
    return _sum(own**2.0 * v**2 for own, v in zip(r, u, strict=True))


def _sum(each: Iterable[Any]) -> Any:
    return reduce(add, each)


def _with_roots(constant: float, r: Each) -> Any:
    return reduce(mul, (own**0.5 for own in r), constant)


_OF_TWO = r"\frac{\ell_1 \ell_2}{L_1 L_2}"
_MATERN52_OF_TWO = rf"\sqrt{{10\pi\, 5^{{5/2}} {_OF_TWO}}}\,(5 + a^2)^{{-7/4}}"
_MATERN32_OF_TWO = rf"\sqrt{{6\pi\, 3^{{3/2}} {_OF_TWO}}}\,(3 + a^2)^{{-5/4}}"
_EXPQUAD_OF_TWO = rf"\sqrt{{2\pi {_OF_TWO}}}\, e^{{-a^2/4}}"

_MATERN52 = r"\sqrt{16 \cdot 5^{5/2} \ell/(3L)}\,(5 + a^2)^{-3/2}"
_MATERN32 = r"\sqrt{4 \cdot 3^{3/2} \ell/L}\,(3 + a^2)^{-1}"
_EXPQUAD = r"(2\pi)^{1/4} \sqrt{\ell/L}\, e^{-a^2/4}"

KERNELS = {
    kernel.name: kernel
    for kernel in (
        Kernel(
            "matern52",
            (1 + 5**0.5 + 5 / 3) * math.exp(-(5**0.5)),
            2.65,
            4.1,
            2.25,
            _matern52,
            _MATERN52,
            _MATERN52_OF_TWO,
        ),
        Kernel("matern32", (1 + 3**0.5) * math.exp(-(3**0.5)), 3.42, 4.5, 3.0, _matern32, _MATERN32, _MATERN32_OF_TWO),
        Kernel("expquad", math.exp(-0.5), 1.75, 3.2, 1.5, _expquad, _EXPQUAD, _EXPQUAD_OF_TWO),
    )
}
"""By name. The first is the default: its curves are twice differentiable, and it is rougher than `expquad`, whose
curves are analytic, so that a short piece determines the whole.
"""
