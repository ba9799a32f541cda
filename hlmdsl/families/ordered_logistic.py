"""Levels in order: cumulative logits, the proportional odds model (McCullagh 1980, JRSS B 42, 109-142)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import LOGIT
from hlmdsl.families.ordinal import Named, cumulative

ORDERED_LOGISTIC: Family = cumulative(
    LOGIT,
    Named(
        "OrderedLogistic",
        "what moves the log odds of a higher level",
        "the log odds of each level or a lower one",
        Words("log odds", odds="higher"),
        (
            "cumulative",
            "ordinal",
            "ordered",
            "polr",
            "clm",
            "clmm",
            "ologit",
            "meologit",
            "ordered_logistic",
            "orderedlogistic",
        ),
    ),
    3,
)
"""Three levels, until the number of levels is known."""
