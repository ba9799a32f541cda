"""In: a covariate that is made of the means of units. Out: what it is, in words.

Not decided here: the sentences on its effects (effect_sentences.py).
"""

from __future__ import annotations

from hlmdsl.design.design import Schema
from hlmdsl.design.schema import predictor_covariates
from hlmdsl.explain.plurals import plural
from hlmdsl.explain.say.units import is_noun
from hlmdsl.model.naming import shown
from hlmdsl.model.variables import Covariate, Group, OfUnits


def one_of(own: OfUnits) -> str:
    """One unit: `class`, `unit of g`."""
    if own.by.text:
        return own.by.text
    return own.by.name if is_noun(own.by.name) else f"unit of {shown(own.by.name)}"


def many_of(own: OfUnits) -> str:
    """Units: `classes`, `units of g`."""
    if isinstance(own.by, Group) and own.by.plural:
        return own.by.plural
    if own.by.text:
        return plural(own.by.text)
    return plural(own.by.name) if is_noun(own.by.name) else f"units of {shown(own.by.name)}"


def what_of(covariate: Covariate) -> str:
    """The variable of a step: `ses relative to the mean of the school`, `the mean ses of the school`; otherwise the
    name.
    """
    own, column = covariate.of_units, shown(covariate.column)
    if own is None:
        return shown(covariate.name)
    if own.is_within:
        return f"{column} relative to the mean of the {one_of(own)}"
    return f"the mean {column} of the {one_of(own)}"


def zero_of_unit(covariate: Covariate) -> str:
    """Where a covariate relative to units is zero: `at the mean ses of the school`."""
    assert covariate.of_units is not None
    return f"at the mean {shown(covariate.column)} of the {one_of(covariate.of_units)}"


def facts_of_units(schema: Schema) -> list[str]:
    """What covariates that are made of the means of units are, and what their effects compare."""
    told: list[str] = []
    covariates = predictor_covariates(schema.model)
    means: dict[str, OfUnits] = {}
    for covariate in covariates:
        own, name, column = covariate.of_units, shown(covariate.name), shown(covariate.column)
        if own is None:
            continue
        others = [c.of_units for c in covariates if c.column == covariate.column and c != covariate]
        is_alone = all(o is not None and o.by == own.by and o.is_within != own.is_within for o in others)
        if own.is_within:
            effect = f": its effects are differences between rows of the same {one_of(own)}" if is_alone else ""
            told.append(f"{name} is {column} minus its mean over the rows of the {one_of(own)}{effect}")
            continue
        known = schema.means.get(covariate.name)
        rows = ""
        if known is not None:
            low, high = known.rows
            rows = f" ({low:,} rows each)" if low == high else f" ({low:,} to {high:,} rows)"
        effect = f": its effects are differences between {many_of(own)}" if is_alone else ""
        told.append(f"{name} is the mean {column} over the rows of each {one_of(own)}{rows}{effect}")
        means.setdefault(own.by.name, own)
    for own in means.values():
        told.append(
            f"where the rows of a {one_of(own)} are a sample of it, their mean is not exactly that of the "
            f"{one_of(own)}: the effect between {many_of(own)} then tends to come out nearer to the one within them "
            "than it is"
        )
    return told
