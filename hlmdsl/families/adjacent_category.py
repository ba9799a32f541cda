"""Levels in order by the odds of each against the next (Agresti 2010, Analysis of Ordinal Categorical Data, 4.1)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.ordinal import Named, adjacent

ADJACENT_CATEGORY: Family = adjacent(
    Named(
        "AdjacentCategory",
        "what moves the log odds of a level against the next lower one",
        "the log odds of each level against the next higher one",
        Words("log odds", odds="higher"),
        ("acat", "adjacent", "adjacent_category"),
    ),
    3,
)
"""Three levels, until the number of levels is known."""
