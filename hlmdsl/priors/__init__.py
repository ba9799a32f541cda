"""Prior distributions, one entry each with everything about it: a new one is a value here, and in DISTRIBUTIONS.

In: nothing. Out: values that the checker, the design, the backend, the explanations and the results read.
"""

from __future__ import annotations

from hlmdsl.priors.bounded import BETA, TRUNCATED_NORMAL, UNIFORM
from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.positive import (
    EXPONENTIAL,
    GAMMA,
    HALF_CAUCHY,
    HALF_FLAT,
    HALF_NORMAL,
    HALF_STUDENT_T,
    INVERSE_GAMMA,
    LOG_NORMAL,
    WEIBULL,
)
from hlmdsl.priors.real import CAUCHY, DIRAC_DELTA, FLAT, GUMBEL, LAPLACE, LOGISTIC, NORMAL, SKEW_NORMAL, STUDENT_T

_ON_THE_LINE = (NORMAL, STUDENT_T, CAUCHY, LAPLACE, LOGISTIC, SKEW_NORMAL, GUMBEL, FLAT)
_BETWEEN = (UNIFORM, TRUNCATED_NORMAL)
_POSITIVE = (HALF_NORMAL, HALF_STUDENT_T, HALF_CAUCHY, HALF_FLAT)
_SHAPED = (EXPONENTIAL, GAMMA, INVERSE_GAMMA, LOG_NORMAL, WEIBULL, BETA)
_POINTS = (DIRAC_DELTA,)

DISTRIBUTIONS: dict[str, Distribution] = {d.name: d for d in (*_ON_THE_LINE, *_BETWEEN, *_POSITIVE, *_SHAPED, *_POINTS)}


def called(name: str) -> Distribution | None:
    """The distribution with that name in other programs, or an informal one."""
    return next((d for d in DISTRIBUTIONS.values() if name in d.other_names), None)
