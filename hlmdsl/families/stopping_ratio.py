"""Levels in order that are gone through one after another: which of them is the last (Tutz 1990, Br. J. Math. Stat.
Psychol. 43, 39-55)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import LOGIT
from hlmdsl.families.ordinal import Named, sequential

STOPPING_RATIO: Family = sequential(
    LOGIT,
    Named(
        "StoppingRatio",
        "what makes going beyond a level that is reached more probable",
        "what makes stopping at each level more probable, once it is reached",
        Words("log odds", odds="higher"),
        ("sratio", "stopping", "stopping_ratio", "sequential"),
    ),
    False,
    3,
)
"""Three levels under a logit, until the number of levels and the link are known."""
