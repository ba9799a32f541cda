"""What responses a family may have: in words, which values are none of them, and what these seem to be.

In: a family's support, and values on the scale that it sees. Out: which are outside, and advice.
Not decided here: which values a response has, or where an error points (design/check_response.py).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hlmdsl.families.family import Support
from hlmdsl.formulas.arrays import Floats

Mask = npt.NDArray[np.bool_]

_ADVICE = {
    "positive": "a Normal response may be of any sign; zeros beside amounts are of `HurdleGamma(mu, alpha, psi)`",
    "zero or positive": "a Normal response may be of any sign",
    "unit or zero": "divide percentages by 100; for successes among trials, declare `~ Binomial(n = trials, p)`",
    "unit or its ends": "divide percentages by 100; for successes among trials, declare `~ Binomial(n = trials, p)`",
    "unit": "divide percentages by 100; for successes among trials, declare `~ Binomial(n = trials, p)`",
    "binary": "code the response as 0 and 1; for a count among trials, declare `~ Binomial(n = trials, p)`",
    "count": "check the column: a rate or an average is not a count; give its count and `offset(log(exposure))`",
    "count from 1": "check the column: it counts trials up to the first success, that one included",
    "count up to n": "check the column: it counts successes; for a proportion, multiply it by the trials",
    "angle": "degrees are turned into radians in the table, a column that is degrees × π/180",
}
REQUIRED = {
    "positive": "responses above 0",
    "zero or positive": "responses from 0 on",
    "unit": "responses between 0 and 1, both excluded",
    "unit or zero": "responses between 0 and 1, and 0 itself",
    "unit or its ends": "responses from 0 to 1",
    "binary": "responses that are 0 or 1",
    "count": "whole numbers from 0 on",
    "count from 1": "whole numbers from 1 on",
    "count up to n": "whole numbers from 0 on",
    "angle": "angles in radians, at most one turn (2π) from 0",
}
ROUNDED = 1e-3
"""By how much an angle that was written with few digits may be more than a whole turn."""


def outside(support: Support, values: Floats) -> Mask:
    """Which values a family with this support does not have."""
    is_whole = values == np.floor(values)
    found: Mask = {
        "real": np.zeros(len(values), dtype=bool),
        "levels": np.zeros(len(values), dtype=bool),
        "counts": np.zeros(len(values), dtype=bool),
        "shares": np.zeros(len(values), dtype=bool),
        "positive": values <= 0,
        "zero or positive": values < 0,
        "unit": (values <= 0) | (values >= 1),
        "unit or zero": (values < 0) | (values >= 1),
        "unit or its ends": (values < 0) | (values > 1),
        "binary": (values != 0) & (values != 1),
        "count": ~is_whole | (values < 0),
        "count from 1": ~is_whole | (values < 1),
        "count up to n": ~is_whole | (values < 0),
        "angle": np.abs(values) > 2 * np.pi + ROUNDED,
    }[support]
    return found


def advice_on(support: Support, values: Floats, bad: Mask) -> str:
    """What the values that the family does not have seem to be."""
    wrong = values[bad]
    if support == "unit" and ((wrong == 0) | (wrong == 1)).all():
        own = "ZeroInflatedBeta(mu, nu, psi)" if (wrong == 0).all() else "ZeroOneInflatedBeta(mu, nu, zoi, coi)"
        return (
            "exact zeros and ones are often counts: of successes among trials, declare `~ Binomial(n = trials, p)`; "
            f"shares that are none or all have `~ {own}`"
        )
    if support == "unit or zero" and (wrong == 1).all():
        return "a share of exactly 1 is one of `ZeroOneInflatedBeta(mu, nu, zoi, coi)`"
    if support == "unit" and ((values < 0) | (values > 100)).any():
        return "correct these cells: a proportion is between 0 and 1"
    if support == "count from 1" and (wrong == 0).all():
        return "a zero is a count of failures before the success: declare `~ NegativeBinomial(mu, alpha = 1)`"
    if support.startswith("count") and (wrong == np.floor(wrong)).all():
        return "correct these cells: a count is never negative"
    return _ADVICE[support]
