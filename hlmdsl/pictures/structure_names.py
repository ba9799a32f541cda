"""In: a design. Out: the names of the parts of its model that have a picture of their own, beside its predictors.

Not decided here: the pictures (structures.py).
"""

from __future__ import annotations

from hlmdsl.design.design import Design
from hlmdsl.design.schema import curve_columns
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Section
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.variance import explain_variance
from hlmdsl.model.estimand_tree import predictors
from hlmdsl.model.residual import RESIDUAL
from hlmdsl.questions.unit_effects import unit_effects

EFFECTS, VARIANCE = "effects", "variance"
"""Beside `residual`, as the lines `correlation residual(...)` and `prior effects ~ ...` have them."""

LACKS = {
    RESIDUAL: "rows of one unit have independent residuals: the spec has no `correlation residual(...)`",
    EFFECTS: "no prior shrinks the effects together: the spec has no `prior effects ~ Horseshoe(...)` or `R2D2(...)`",
    VARIANCE: "no variance of this model is divided into shares, and it has no R²",
}


def structures(design: Design) -> tuple[str, ...]:
    """The names of those that a model has."""
    taken = predicted_along(design)
    own = [
        *(name for name in groupings_drawn(design) if unit_effects(design.schema, name, ancestors=False)),
        *([RESIDUAL] if design.schema.residual is not None else []),
        *([EFFECTS] if design.schema.main.shrinkage is not None else []),
        *([VARIANCE] if variance_section(design) is not None else []),
    ]
    return tuple(name for name in dict.fromkeys(own) if name not in taken)


def groupings_drawn(design: Design) -> tuple[str, ...]:
    """Those with effects of units, curves among them."""
    return tuple(dict.fromkeys(v.grouping.name for e in design.schema.equations for v in e.varying))


def variance_section(design: Design) -> Section | None:
    """What shares of the variance there are; None if there are none."""
    return explain_variance(Words(design.schema), design)


def predicted_along(design: Design) -> tuple[str, ...]:
    """The variables that some prediction depends on."""
    groups = tuple({v.grouping.name: v.grouping for e in design.model.equations for v in e.varying}.values())
    found = [c.name for c in curve_columns(design.model)] if design.model.response.family.curve is not None else []
    return tuple(dict.fromkeys([*found, *(name for e in design.model.equations for name in predictors(e, groups))]))


def say_those(design: Design) -> str:
    """What can be drawn, in words."""
    along, own = ([f"`{name}`" for name in names] for names in (predicted_along(design), structures(design)))
    told = [f"draw what is predicted along {numbers.join(along, ' or ')}"] if along else []
    told += [f"draw {numbers.join(own, ' or ')}"] if own else []
    return ", or ".join(told) or "`fit.check()` draws how single responses are distributed"
