"""Families that messages of other stages advise, as a spec writes them.

In: nothing. Out: texts. Not decided here: when one is advised, or which family suits the values of a table (suited.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.bernoulli import BERNOULLI
from hlmdsl.families.binomial import BINOMIAL
from hlmdsl.families.log_normal import LOG_NORMAL
from hlmdsl.families.negative_binomial import NEGATIVE_BINOMIAL
from hlmdsl.families.normal import NORMAL
from hlmdsl.families.poisson import POISSON
from hlmdsl.families.student_t import STUDENT_T

OF_NUMBERS = NORMAL.usual()
"""Of any numbers."""

OF_FAR_NUMBERS = STUDENT_T.usual()
"""Of numbers of which some are far from the others."""

OF_TIMES = LOG_NORMAL.usual()
"""Of positive numbers whose logs are as numbers are: times."""

OF_YES_OR_NO = BERNOULLI.usual()
EFFECTS_OF_YES_OR_NO = f"{BERNOULLI.main.usual_link}({BERNOULLI.main.name})"
"""The left side of its effects line."""

OF_COUNTS = POISSON.usual(), NEGATIVE_BINOMIAL.usual()
"""Of counts without a largest one, and of those that vary more."""

WITH_KNOWN_ERRORS = next(f.name for f in FAMILIES.values() if f.takes_known_sd)
"""The family that takes an error of measurement."""


def of_trials(trials: str = "trials") -> str:
    """Of counts of successes among so many."""
    return BINOMIAL.usual(trials)


def of_known_sd(sd: str) -> str:
    """Of numbers whose sd is known in each row."""
    main, spread = NORMAL.parameters
    return NORMAL.written([main.name, f"{spread.name} = {sd}"])


def of_categories() -> tuple[str, ...]:
    """The names of those of counts of several categories, in columns."""
    return tuple(f.name for f in FAMILIES.values() if f.has_parts and f.data)
