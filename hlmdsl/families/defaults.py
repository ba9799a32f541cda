"""Default priors of family parameters. In: an estimate. Out: a distribution and its arguments, in two digits.

Not decided here: the principle (design/default_priors.py), or when a default is used.
"""

from __future__ import annotations

import math

from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.positive import GAMMA, HALF_STUDENT_T, LOG_NORMAL

PriorLine = tuple[Distribution, tuple[tuple[str, float], ...]]
"""A distribution, and its arguments in order."""

HEAVY_TAIL = 3.0
LOG_SD = 1.5


def half_student(scale: float) -> PriorLine:
    """HalfStudentT with three degrees of freedom: finite variance, heavy tail."""
    return HALF_STUDENT_T, (("nu", HEAVY_TAIL), ("sigma", two_digits(scale)))


def nu_prior() -> PriorLine:
    """Of the degrees of freedom of a Student t (Juarez & Steel 2010)."""
    return GAMMA, (("alpha", 2.0), ("beta", 0.1))


def around_on_the_log(guess: float) -> PriorLine:
    """A factor of 20 either way."""
    return LOG_NORMAL, (("mu", round(math.log(guess), 1) + 0.0), ("sigma", LOG_SD))


def two_digits(x: float) -> float:
    """Rounded to two digits; 1 for what is no positive number."""
    return float(f"{x:.2g}") if math.isfinite(x) and x > 0 else 1.0
