"""In: the effects of a grouping whose units are related by a file. Out: the units to which its sd applies, and what the
file does.

Not decided here: the sentences that these are parts of.
"""

from __future__ import annotations

from pathlib import Path

from hlmdsl.design.coded import CodedVarying
from hlmdsl.explain import numbers
from hlmdsl.explain.say.neighbours import lead_of_neighbours
from hlmdsl.explain.say.units import unit_of, units_of


def as_sds_have_them(varying: CodedVarying) -> str:
    """The units, in the plural, whose sd it is: if some are related, or vary more than others, those that are not and
    do not.
    """
    units, related = units_of(varying), varying.grouping.related
    if related is None:
        return units
    if related.by == "pedigree":
        return f"{units} that are neither related nor inbred"
    if related.is_by_neighbours:
        return f"typical {units}"
    is_one = varying.known is not None and varying.known.has_unit_diagonal
    return f"unrelated {units}" + ("" if is_one else " with 1 on the diagonal")


def as_new(varying: CodedVarying) -> str:
    """The same of units that are drawn from the population: a region that is on no map has no neighbours."""
    return f"{units_of(varying)} without neighbours" if varying.grouping.has_neighbours else as_sds_have_them(varying)


def lead_of_related(varying: CodedVarying) -> str:
    """How deviations of different units correlate; nothing if they are independent."""
    related = varying.grouping.related
    if related is None:
        return ""
    if related.is_by_neighbours:
        return lead_of_neighbours(varying)
    one, units, file = unit_of(varying), units_of(varying), Path(related.path).name
    told = f" It has all {units} of {file}, whether they have rows or not."
    if related.by == "pedigree":
        return (
            f"{told} Deviations of relatives are alike: those of two have the covariance sd² times their additive "
            "relationship, that of one has the variance sd² (1 + F), F being its inbreeding; "
            f"the average {one} is that of the founders' population."
        )
    return (
        f"{told} The deviations of two have the covariance sd² times their entry there, that of one has the variance "
        "sd² times its own."
    )


def heritability(varying: CodedVarying) -> str:
    """A further description of a share: its usual name, and of which units."""
    related = varying.grouping.related
    if related is None:
        return ""
    if related.by == "pedigree":
        return f" (heritability, of {numbers.an(unit_of(varying))} that is not inbred)"
    if related.is_by_neighbours:
        return f" (of a typical {unit_of(varying)})"
    is_one = varying.known is not None and varying.known.has_unit_diagonal
    return "" if is_one else f" (of {numbers.an(unit_of(varying))} with 1 on the diagonal)"


def of_its_own(varying: CodedVarying, same: list[CodedVarying]) -> str:
    """A further description of the share of independent deviations, where related ones are of the same units."""
    related = next((w for w in same if w.grouping.related is not None), None)
    if related is None or varying.grouping.related is not None:
        return ""
    others = "its neighbours" if related.grouping.has_neighbours else "its relatives"
    if related.grouping.related is not None and related.grouping.related.by == "covariance":
        others = f"other {units_of(related)}"
    return f": what {numbers.an(unit_of(related))} has of its own, independently of {others}"


def relationship(varying: CodedVarying) -> str:
    """Of two units to which the sd applies, by how much of its square they covary; empty if that is estimated, or
    nothing."""
    related = varying.grouping.related
    if related is None or related.is_by_neighbours:
        return ""
    if related.by == "pedigree":
        return (
            f"the additive relationship of two different {units_of(varying)} that are not inbred (½ for a parent and "
            "its offspring)"
        )
    return f"the entry of {Path(related.path).name} for two different {units_of(varying)} with 1 on the diagonal"


def repeatability(varying: CodedVarying) -> str:
    """The usual name of the share of all that a unit's observations have in common, where part of it is related."""
    related = varying.grouping.related
    if related is None or related.is_by_neighbours:
        return ""
    of_whom = heritability(varying).removeprefix(" (").removeprefix("heritability, ").removesuffix(")")
    return f" (repeatability, {of_whom})" if of_whom else " (repeatability)"
