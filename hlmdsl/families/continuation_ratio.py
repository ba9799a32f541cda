"""Ordered levels passed one after another: whether the next one is reached (Fienberg 1980, The Analysis of
Cross-Classified Categorical Data, 6.6).
"""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import LOGIT
from hlmdsl.families.ordinal import Named, sequential

CONTINUATION_RATIO: Family = sequential(
    LOGIT,
    Named(
        "ContinuationRatio",
        "what makes going beyond a level that is reached more probable",
        "what makes stopping at each level more probable, once it is reached",
        Words("log odds", odds="higher"),
        ("cratio", "continuation", "continuation_ratio"),
    ),
    True,
    3,
)
"""Three levels under a logit, until the number of levels and the link are known."""
