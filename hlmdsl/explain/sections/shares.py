"""In: a response whose columns are shares of a whole. Out: what is predicted for each, and the observed shares.

Not decided here: single coefficients (common_effects.py), or responses of counted categories (categories.py).
"""

from __future__ import annotations

from hlmdsl.design.coded import Category
from hlmdsl.design.design import Design
from hlmdsl.explain import numbers
from hlmdsl.model.model import Response

MOST_PARTS = 10
"""Whose mean share is reported."""

EXACT = 1e-5
"""How far shares may be from adding up to 1 before their division by the sum is mentioned."""


def facts_of_shares(response: Response, category: Category, parameter: str, design: Design | None) -> list[str]:
    """What the parameter is, and the mean share of each part."""
    others, reference = category.labels, category.reference
    are, each = "its predictor is the log of the ratio", others[0]
    if len(others) > 1:
        are, each = "its predictors are the logs of the ratios", "each other part"
    told = [f"{parameter} is {response.family.main.meaning}; {are} of that of {each} to that of {reference}"]
    if design is None:
        return told
    shares = design.observed.value.mean(axis=0)
    parts = [f"{numbers.number(share, 2)} {part}" for share, part in zip(shares, (reference, *others), strict=True)]
    if len(parts) > MOST_PARTS:
        parts = [*parts[: MOST_PARTS - 1], f"{len(parts) - MOST_PARTS + 1} further parts the rest"]
    told.append(f"the rows are on average {numbers.join(parts)}")
    total = design.observed.raw.sum(axis=1)
    low, high = float(total.min()), float(total.max())
    if max(1 - low, high - 1) > EXACT:
        between = f"between {low:.6g} and {high:.6g}"
        told.append(f"the shares of a row add up to 1 within rounding, {between}, and are divided by their sum")
    return told


def lead_of_shares(category: Category, has_effects: bool) -> list[str]:
    """The meaning of these ratios, and what a coefficient implies for a share; once."""
    told = ["An expected share is the mean of a part's share of the whole; those of all parts add up to 1."]
    if len(category.labels) > 1:
        told.append("The ratio is of two parts, whatever the shares of the others are.")
        if has_effects:
            told.append(
                "The expected share of a part depends on the coefficients of all parts: a positive effect raises its "
                f"ratio to {category.reference}, but need not raise the share itself."
            )
    return told
