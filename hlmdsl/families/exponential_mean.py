"""The mean and the variance of an exponential variable between two ends.

In: a width, in means of the variable. Out: how far beyond the nearer end the mean is, in the same, and the
variance. Not decided here:
which families use it (exponential.py, laplace.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.formulas.functions import Functions

NARROW, WIDE = 0.1, 700.0
"""Up to which the series is exact to fourteen digits, and from which the far end is negligible."""


def beyond(f: Functions, width: Any) -> Any:
    """1 - w/(exp(w) - 1); from the lower end on, an exponential variable is as it was at the start."""
    narrow, wide = -f.maximum(-width, -NARROW), -f.maximum(-f.maximum(width, NARROW), -WIDE)
    u = narrow * narrow
    series = narrow * (0.5 - narrow * (1 / 12 - u * (1 / 720 - u * (1 / 30240 - u / 1209600))))
    return f.where(f.above(width, NARROW), 1 - wide * f.exp(-wide) / -f.expm1(-wide), series)


def spread(f: Functions, width: Any) -> Any:
    """The variance, 1 - w² exp(-w)/(1 - exp(-w))²."""
    narrow, wide = -f.maximum(-width, -NARROW), -f.maximum(-f.maximum(width, NARROW), -WIDE)
    u = narrow * narrow
    series = u * (1 / 12 - u * (1 / 240 - u * (1 / 6048 - u / 172800)))
    return f.where(f.above(width, NARROW), 1 - wide * wide * f.exp(-wide) / f.expm1(-wide) ** 2, series)
