"""Levels in order: cumulative complementary log-logs, proportional hazards of grouped times (McCullagh 1980, JRSS B 42,
109-142)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import CLOGLOG
from hlmdsl.families.ordinal import Named, cumulative

ORDERED_CLOGLOG: Family = cumulative(
    CLOGLOG,
    Named(
        "OrderedCloglog",
        "what is taken off the log hazard of a level or a lower one",
        "the log hazard of each level or a lower one",
        Words("log hazard", odds="higher"),
        ("ocloglog", "ordered_cloglog", "cumulative_cloglog"),
    ),
    3,
)
"""Three levels, until the number of levels is known."""
