"""In: the predictor of a level of an unordered response. Out: the meaning of its log odds, and what the rows do not
determine.

All of them have the same design, so statements on the design are made with the first.
Not decided here: single coefficients (common_effects.py), or probabilities (cell_table.py).
"""

from __future__ import annotations

from hlmdsl.design.coded import Category, CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.sections.cutpoints import level_counts
from hlmdsl.explain.sections.shares import lead_of_shares


def title_of(category: Category) -> str:
    """`common effects: virginica against setosa`"""
    return f"common effects: {category.label} against {category.reference}"


def lead_of_category(predictor: Predictor, has_effects: bool) -> list[str]:
    """The meaning of these odds, and what a coefficient implies for a probability; once."""
    category, response = predictor.equation.category, predictor.schema.model.response
    if category is None or not predictor.equation.is_first:
        return []
    if response.family.is_of_shares:
        return lead_of_shares(category, has_effects)
    own, other = (f"P({response.column} = {label})" for label in (category.label, category.reference))
    if len(category.labels) == 1:
        return [f"These odds are {own}/{other}."]
    told = [
        f"These odds are {own}/{other}, the ratio of two probabilities whatever those of other levels are, and not the "
        "odds against all other levels together."
    ]
    if has_effects:
        told.append(
            "The probability of a level depends on the coefficients of all levels: a positive effect raises the odds "
            f"of its level against {category.reference}, but need not raise the probability of that level."
        )
    return told


def without_limits(equation: CodedEquation, design: Design | None) -> str:
    """Why rows leave all coefficients of a level unbounded on one side: it has no rows, or the reference level has
    none. Empty if both have rows.
    """
    category = equation.category
    if category is None or design is None or design.model.response.family.is_of_shares:
        return ""
    counts = level_counts(design)
    there, against = counts[category.position + 1], counts[0]
    if there and against:
        return ""
    missing, how = (category.label, "low") if not there else (category.reference, "high")
    if not there and not against:
        missing, how = f"{category.label} or {category.reference}", "large"
    no = "nothing" if design.model.response.parts else "no row"
    return f"{no} is {missing}, so how {how} these log odds are, and what changes them, depends on the priors"
