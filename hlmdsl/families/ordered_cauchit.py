"""Levels in order: a Cauchy quantity divided at cutpoints, which rows far from their predictor move little (Agresti
2010, Analysis of Ordinal Categorical Data, 5.3)."""

from __future__ import annotations

from hlmdsl.families.family import Family, Words
from hlmdsl.families.links import CAUCHIT
from hlmdsl.families.ordinal import Named, cumulative

ORDERED_CAUCHIT: Family = cumulative(
    CAUCHIT,
    Named(
        "OrderedCauchit",
        "the middle of the latent Cauchy quantity",
        "where the latent quantity is divided",
        Words("latent median", odds="higher"),
        ("ocauchit", "ordered_cauchit", "cumulative_cauchit"),
    ),
    3,
)
"""Three levels, until the number of levels is known."""
