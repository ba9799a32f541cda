"""The probability of an interval, for families whose distribution function is not a simple product.

In: a log density, and the logs of being below and above a value. Out: `log_between` of a family.
"""

from __future__ import annotations

import math
from typing import Any

from hlmdsl.families.family import Given, LogProbability
from hlmdsl.formulas.functions import Functions

NARROW = 0.02
"""By how much the logs of what is below both ends, or above, differ at most for a difference of the two to lose digits:
Simpson's rule is exact to ten there.
"""


def between(
    log_density: LogProbability, log_cdf: LogProbability, log_survival: LogProbability, narrow: float = NARROW
) -> LogProbability:
    """The difference of the lower tails of both ends, or of the upper tails, whichever are smaller; if that has no
    digits left, the width times the density in the middle and at both ends, by Simpson's rule. `narrow` replaces NARROW
    if densities are a small power of the distance, and so change quickly near the end.
    """

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        low, high = ends
        is_low = f.above(log_survival(f, low, p), log_cdf(f, high, p))
        outer = f.where(is_low, log_cdf(f, high, p), log_survival(f, low, p))
        inner = f.where(is_low, log_cdf(f, low, p), log_survival(f, high, p))
        return difference(f, (outer, inner), log_density, ends, p, narrow)

    return log_between


def difference(
    f: Functions, sides: tuple[Any, Any], log_density: LogProbability, ends: tuple[Any, Any], p: Given, narrow: float
) -> Any:
    """Of the larger side and the smaller one."""
    low, high = ends
    outer, inner = sides
    is_narrow = f.above(narrow, outer - inner)
    wide = outer + f.log1mexp(f.where(is_narrow, -1.0, inner - outer))
    middle = log_density(f, low + (high - low) / 2, p)
    at_ends = f.logaddexp(log_density(f, low, p), log_density(f, high, p))
    simpson = f.log(high - low) - math.log(6) + f.logaddexp(at_ends, math.log(4) + middle)
    return f.where(is_narrow, simpson, wide)
