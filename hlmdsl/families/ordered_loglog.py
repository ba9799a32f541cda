"""Levels in order: cumulative log-logs, proportional hazards counted from the highest level (McCullagh 1980, JRSS B 42,
109-142)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import LOGLOG
from hlmdsl.families.ordinal import Named, cumulative

ORDERED_LOGLOG: Family = cumulative(
    LOGLOG,
    Named(
        "OrderedLoglog",
        "what is added to the log hazard of a higher level",
        "what is taken off the log hazard of a level above each",
        Words("log hazard", odds="higher"),
        ("ologlog", "ordered_loglog", "cumulative_loglog"),
    ),
    3,
)
"""Three levels, until the number of levels is known."""
