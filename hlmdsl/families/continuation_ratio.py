"""Levels in order that are gone through one after another: whether the next one is reached (Fienberg 1980, The Analysis
of Cross-Classified Categorical Data, 6.6)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import LOGIT
from hlmdsl.families.ordinal import Named, sequential

CONTINUATION_RATIO: Family = sequential(
    LOGIT,
    Named(
        "ContinuationRatio",
        "what moves the log odds of going on from a level that is reached",
        "minus the log odds of going on from each level, once it is reached",
        Words("log odds", odds="higher"),
        ("cratio", "continuation", "continuation_ratio"),
    ),
    True,
    3,
)
"""Three levels under a logit, until a response says how many it has and which link."""
