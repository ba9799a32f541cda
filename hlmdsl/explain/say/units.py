"""In: groupings as coded. Out: what their units are called, one and many.

Not decided here: the sentences that name them.
"""

from __future__ import annotations

from collections.abc import Iterable

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.explain import numbers
from hlmdsl.explain.plurals import plural
from hlmdsl.model.naming import shown
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Covariate


def units_of(varying: CodedVarying) -> str:
    """The units in the plural: `participants`, `herds`; for crossed groupings `combinations of plate and sample`."""
    return many_of_grouping(varying.grouping)


def many_of_grouping(grouping: Grouping) -> str:
    """The same of a grouping."""
    if grouping.is_combination:
        return f"combinations of {numbers.join([shown(m.name) for m in grouping.members])}"
    if grouping.plural:
        return grouping.plural
    if grouping.label:
        return plural(grouping.label)
    return plural(grouping.name) if is_noun(grouping.name) else f"units of {grouping.name}"


def unit_of(varying: CodedVarying) -> str:
    """One unit: `participant`."""
    return one_of_grouping(varying.grouping)


def one_of_grouping(grouping: Grouping) -> str:
    """The same of a grouping."""
    if grouping.is_combination:
        return f"combination of {numbers.join([shown(m.name) for m in grouping.members])}"
    if grouping.label:
        return grouping.label
    return grouping.name if is_noun(grouping.name) else f"unit of {grouping.name}"


def average_unit(equation: CodedEquation) -> str:
    """Whose deviations are zero: `participant`, `person and item`, `block and combination of block and plot`."""
    return average_of(equation.varying)


def average_of(varying: Iterable[CodedVarying]) -> str:
    """The same of effects of several equations, each unit named once."""
    units = [unit_of(v) for v in sorted(varying, key=lambda v: v.grouping.is_combination)]
    return numbers.join(list(dict.fromkeys(units)))


def own_of(varying: Iterable[CodedVarying]) -> str:
    """The units of a row: `participant`; `schools` if it has several."""
    ordered = sorted(varying, key=lambda v: v.grouping.is_combination)
    units = [units_of(v) if v.grouping.by_member else unit_of(v) for v in ordered]
    return numbers.join(list(dict.fromkeys(units)))


def expectation_of(equation: CodedEquation) -> str:
    """What single observations spread around: `participant's expectation` if units have effects."""
    unit = own_of(equation.varying)
    if not unit:
        return "expectation"
    if any(v.grouping.by_member for v in equation.varying):
        return f"expectation, given the {unit}"
    return f"{unit}'s expectation" if " " not in unit else f"expectation, given the {unit}"


def per_exposure(exposure: Covariate) -> str:
    """`per year`, for the unit of the column, otherwise for a 1 in it."""
    return f"per {exposure.unit}" if exposure.unit else f"per 1 of {exposure.name}"


def is_noun(name: str) -> bool:
    """Whether a column's name can be the word for one of its units: `Subject` can, `g` and `id_2` cannot."""
    return len(name) > 2 and name.isalpha()
