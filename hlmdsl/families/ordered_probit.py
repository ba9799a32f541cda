"""Levels in order: cumulative probits, a normal quantity that cutpoints divide (McKelvey & Zavoina 1975, J. Math.
Sociol. 4, 103-120)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import PROBIT
from hlmdsl.families.ordinal import Named, cumulative

ORDERED_PROBIT: Family = cumulative(
    PROBIT,
    Named(
        "OrderedProbit",
        "the mean of the latent quantity, in its sds",
        "where the latent quantity is divided",
        Words("latent mean", odds="higher"),
        ("oprobit", "meoprobit", "ordered_probit", "cumulative_probit"),
    ),
    3,
)
"""Three levels, until the number of levels is known."""
