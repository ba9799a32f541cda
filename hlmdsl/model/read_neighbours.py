"""`group region adjacent by "edges.csv"`: units that are regions of a map, correlated through their neighbours.

In: the text after the keyword, and where such units are used. Out: the file, or errors.
Not decided here: what is in the file (design/read_neighbours.py), or the prior of rho (place_priors.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.model.errors.neighbour_errors import AdjacentAndOther, AdjacentCombined, AdjacentEffects, AdjacentInParent
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import Grouping, Varying
from hlmdsl.model.variables import NEIGHBOURS, Group, Related
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast


def read_adjacent(declaration: ast.GroupDecl, problems: Problems) -> Related | None:
    """The file of neighbours, if one is declared."""
    given, name = declaration.adjacent, declaration.name.text
    if given is None:
        return None
    other, at = "", given.span
    if declaration.related is not None:
        other, at = f"related by {declaration.related.how.text}", declaration.related.span
    elif declaration.distribution is not None:
        other, at = f"~ {declaration.distribution.function.text}", declaration.distribution.span
    if other:
        problems.add(AdjacentAndOther(span=at, name=name, other=other))
        return None
    if declaration.parent is not None:
        problems.add(AdjacentInParent(span=given.span, name=name, parent=declaration.parent.text))
        return None
    return Related(NEIGHBOURS, given.text, given.span)


def check_regions_alone(groupings: Sequence[Grouping], span: Span) -> None:
    """Raise Rejected if regions with neighbours are only a part of a grouping."""
    for grouping in groupings:
        for unit in grouping.members:
            if isinstance(unit, Group) and unit.has_neighbours and (len(grouping.members) > 1 or grouping.by_member):
                found = AdjacentCombined(span=span, group=grouping.spelled, name=unit.name, column=unit.column)
                raise Rejected(found)


def check_regions(every: Sequence[Varying], problems: Problems) -> bool:
    """Whether all bars of regions with neighbours are `(1 | region)`."""
    found = True
    for varying in every:
        if not varying.grouping.has_neighbours:
            continue
        own = varying.grouping.members[0]
        for bar in varying.bars:
            what = next(
                (f"effects of `{t.spelled}` cannot be like those of neighbours yet" for t in bar.within.terms), ""
            )
            if bar.by:
                what = "deviations in each level of a factor cannot be like those of neighbours yet"
            if what:
                span = bar.span or varying.span
                problems.add(AdjacentEffects(span=span, name=own.name, column=own.column, what=what))
                found = False
    return found
