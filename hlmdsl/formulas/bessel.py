"""The modified Bessel function of the first kind, the normalising constant of a direction's density.

In: kappa, zero or positive, of any library with + and *. Out: log(I0(kappa)) - kappa, and how far I1(kappa)/I0(kappa)
is below one, each to fourteen digits and in one line of arithmetic: the power series up to 12 (Abramowitz & Stegun
9.6.12), above it polynomials in 24/kappa - 1, interpolated at Chebyshev's points. Not decided here: their use
(families/von_mises.py).
"""

from __future__ import annotations

from math import factorial, log, pi
from typing import Any

MIDDLE = 12.0
"""Up to which the power series is used."""
TERMS = 26
ZEROTH = tuple(1.0 / factorial(j) ** 2 for j in range(TERMS))
"""Of I0, in kappa²/4."""
FIRST = tuple(1.0 / (factorial(j) * factorial(j + 1)) for j in range(TERMS))
"""Of I1 over kappa/2."""
FAR = (
    1.0053360718329294,
    0.005469884440227808,
    0.00014033314613798187,
    7.012811534945584e-06,
    5.443405236304143e-07,
    5.9377858909773675e-08,
    8.632468609371063e-09,
    1.625998585606062e-09,
    3.8744896053074784e-10,
    1.1497392838221203e-10,
    5.580440192899614e-11,
    3.878575027999087e-11,
    1.1270904365942039e-11,
    -7.632006396677044e-12,
    -5.440565380591913e-12,
    -6.045378035568322e-13,
)
"""Of I0(kappa) exp(-kappa) sqrt(2 pi kappa)."""
FAR_REST = (
    1.0108817033298239,
    0.011380850768036943,
    0.0005367662282768406,
    4.1600141899364534e-05,
    4.535694552769186e-06,
    6.526214826898948e-07,
    1.2011553590963855e-07,
    2.7915583639152523e-08,
    8.195610834451534e-09,
    3.0001410049361584e-09,
    1.489741024273943e-09,
    1.203144797888358e-09,
    7.012237616508635e-10,
    -3.3001186354252965e-10,
    -6.544800839684528e-10,
    -9.928079794279108e-11,
    1.7555055757441354e-10,
    3.6097459935828877e-11,
    -1.8742269518927456e-11,
)
"""Of (1 - I1/I0) 2 kappa."""


def polynomial(coefficients: tuple[float, ...], x: Any) -> Any:
    """By Horner's rule, the lowest power first."""
    value = coefficients[-1] + 0.0 * x
    for c in coefficients[-2::-1]:
        value = value * x + c
    return value


def log_bessel(kappa: Any, where: Any, above: Any, log_of: Any) -> Any:
    """log(I0(kappa)) - kappa."""
    is_far = above(kappa, MIDDLE)
    near, far = where(is_far, MIDDLE, kappa), where(is_far, kappa, MIDDLE)
    s = 2.0 * MIDDLE / far - 1.0
    of_far = log_of(polynomial(FAR, s)) - 0.5 * (log_of(far) + log(2 * pi))
    return where(is_far, of_far, log_of(polynomial(ZEROTH, near * near / 4.0)) - near)


def bessel_rest(kappa: Any, where: Any, above: Any) -> Any:
    """1 - I1(kappa)/I0(kappa), of a large kappa too."""
    is_far = above(kappa, MIDDLE)
    near, far = where(is_far, MIDDLE, kappa), where(is_far, kappa, MIDDLE)
    t = near * near / 4.0
    of_near = 1.0 - near / 2.0 * polynomial(FIRST, t) / polynomial(ZEROTH, t)
    return where(is_far, polynomial(FAR_REST, 2.0 * MIDDLE / far - 1.0) / (2.0 * far), of_near)
