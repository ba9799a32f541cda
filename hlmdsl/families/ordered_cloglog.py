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
        "minus what moves the log hazard of stopping at a level",
        "the log cumulative hazard up to each level",
        Words("log hazard", odds="higher"),
        ("ocloglog", "ordered_cloglog", "cumulative_cloglog"),
    ),
    3,
)
"""Three levels, until a response says how many it has."""
