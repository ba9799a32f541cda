"""In: the effects of regions with neighbours. Out: the meaning of their sd and their share of neighbours.

The variance of a region's deviation is sd² (rho q + 1 − rho), with q determined by the map alone. The geometric mean of
q is 1 within each connected part, so that a region with q = 1 is called typical: its sd is sd whatever rho is.
Not decided here: the sentences that these are parts of.
"""

from __future__ import annotations

from pathlib import Path

from hlmdsl.design.coded import CodedVarying, Element
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.units import unit_of, units_of

SHOWN = 5


def lead_of_neighbours(varying: CodedVarying) -> str:
    """How deviations of regions correlate, and of which regions the sd is."""
    related = varying.grouping.related
    assert related is not None
    one, units, file = unit_of(varying), units_of(varying), Path(related.path).name
    known = varying.neighbours
    each = " within each connected part of the map" if known is None or known.n_parts > 1 else ""
    told = f" It has all {units} of {file}, whether they have rows or not."
    told += (
        f" The deviation of {numbers.an(one)} is {varying.sd} (√rho φ + √(1 − rho) θ), rho being {varying.rho}: θ is "
        f"its own, φ is like that of its neighbours and adds up to zero{each} (BYM2). Its variance is "
        f"sd² (rho q + 1 − rho), where q follows from the map{_variances(known)} and has the geometric mean 1{each}: "
        f"of a typical {one}, with q = 1, the sd is {varying.sd} whatever rho is."
    )
    if known is not None and known.islands:
        few = numbers.join(list(known.islands[:SHOWN]))
        few += f" and {len(known.islands) - SHOWN:,} more" if len(known.islands) > SHOWN else ""
        are = "has no neighbours, and varies" if len(known.islands) == 1 else "have no neighbours, and vary"
        told += f" {few} {are} by {varying.sd} θ alone."
    return told


def _variances(known: Neighbours | None) -> str:
    if known is None:
        return ""
    least, most = (numbers.number(float(v), 2) for v in (known.diagonal.min(), known.diagonal.max()))
    return f" (from {least} to {most})" if least != most else ""


def say_share(varying: CodedVarying, rho: Element) -> Meaning:
    """rho, the part of the variance that neighbours have in common."""
    units, one = units_of(varying), unit_of(varying)
    return Meaning(
        name=rho.name,
        number=rho,
        kind="parameter",
        variable=rho.variable,
        coords=(),
        text=(
            f"of the variance of a typical {one}'s deviation, the share that {units} have in common with their "
            f"neighbours (rho); near 0 deviations of {units} are independent, near 1 they follow the map"
        ),
        scale="parameter",
    )
