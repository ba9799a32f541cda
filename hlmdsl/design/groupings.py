"""In: the right sides of bars, and the labels of their members in every row. Out: the units.

Not decided here: what varies between the units, or the unit of a row (encode.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from hlmdsl.design.binding_errors import OneUnit
from hlmdsl.design.columns import Cells, recoded
from hlmdsl.design.counted_labels import places_in_a_count
from hlmdsl.design.design import Units
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.levels import look_alikes, sort_labels
from hlmdsl.design.memberships import labels_of_members, mean_squared, units_of_rows, weights_of_rows
from hlmdsl.design.neighbours import Alike
from hlmdsl.design.rows import CODE, PIECE, Floats, Ints, Members
from hlmdsl.design.warnings import LabelsRepeat
from hlmdsl.model.model import Model
from hlmdsl.model.terms import Grouping, Varying
from hlmdsl.model.variables import Group
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen

FEW_LABELS = 4

EMPTY: Mapping[str, Alike] = MappingProxyType({})


@frozen(eq=False)
class Member:
    """A grouping member's labels in order, and each row's position among them."""

    labels: tuple[str, ...]
    codes: Ints


def bind_group(cells: Cells, name: str = "", kept: Learnt = NOTHING) -> Member:
    """A group's labels, sorted as a factor's levels are when the spec does not list them."""
    labels = kept.labels_of(name, sort_labels(cells))
    if labels == cells.labels:
        return Member(labels, cells.codes)
    position = {label: i for i, label in enumerate(labels)}
    where = np.array([position[label] for label in cells.labels], dtype=CODE)
    return Member(labels, recoded(where, cells.codes))


def learn_units(
    model: Model,
    members: Mapping[str, Member],
    numbers: Mapping[str, Floats],
    table: str,
    kept: Learnt = NOTHING,
    relations: Mapping[str, Alike] = EMPTY,
) -> tuple[dict[str, Units], list[Diagnostic]]:
    """The units of every grouping of the model by its name, and what is wrong with them. `numbers` hold the weights of
    rows that have several units; `relations` how units are alike, by the group.
    """
    found: list[Diagnostic] = []
    bound: dict[str, Units] = {}
    for varying in model.varying:
        grouping = varying.grouping
        if grouping.name in bound or any(m.name not in members for m in grouping.members):
            continue
        own = [members[m.name] for m in grouping.members]
        if grouping.by_member:
            units = _shared_units(varying, own, numbers, kept)
            found += _look_alikes_between(grouping, own, units.labels)
        else:
            relation = relations.get(grouping.name)
            if relation is not None:
                units = Units(tuple((label,) for label in relation.labels), relation=relation)
            else:
                units = kept.units_of(grouping.name, _units(own))
        bound[grouping.name] = units
        found += _check_units(varying, units, table) if varying.bars else []
    groups = dict.fromkeys(m for g in model.groupings for m in g.members)
    for group in groups:
        if isinstance(group, Group) and group.name in members:
            found += look_alikes(group, members[group.name].labels)
    return bound, found + _labels_that_repeat(model, members)


def _units(members: Sequence[Member]) -> Units:
    """The combinations that occur, sorted by the first member, then the next."""
    first, *others = members
    parts: list[tuple[str, ...]] = [(label,) for label in first.labels]
    if not others:
        there = np.bincount(first.codes, minlength=len(parts)) > 0  # a declared level may be without rows
        return Units(tuple(part for part, is_there in zip(parts, there.tolist(), strict=True) if is_there))
    index = first.codes
    for k, member in enumerate(others, start=1):
        sides = (index, len(parts), member.codes, len(member.labels))
        if k < len(others):
            pairs, index = distinct_pairs(*sides)
        else:
            pairs = pairs_that_occur(*sides)
        both = zip(*(side.tolist() for side in np.divmod(pairs, len(member.labels))), strict=True)
        parts = [(*parts[i], member.labels[j]) for i, j in both]
    return Units(tuple(parts))


def _shared_units(varying: Varying, members: Sequence[Member], numbers: Mapping[str, Floats], kept: Learnt) -> Units:
    """Of rows that have several: the labels of all columns together."""
    labels = kept.labels_of(varying.grouping.name, labels_of_members([(m.labels, m.codes) for m in members]))
    index, _ = units_of_rows(labels, [Cells(m.labels, m.codes) for m in members])
    weights = weights_of_rows(varying, numbers, len(index))
    return Units(tuple((label,) for label in labels), mean_squared(Members(index, weights)))


def _look_alikes_between(grouping: Grouping, members: Sequence[Member], labels: Sequence[str]) -> list[Diagnostic]:
    """Labels of different columns that differ in how they are written alone."""
    first, *others = (g for g in grouping.members if isinstance(g, Group))
    alone = (w for g, m in zip((first, *others), members, strict=True) for w in look_alikes(g, m.labels))
    seen = {pair for warning in alone for pair in warning.pairs}
    return [w for w in look_alikes(first, labels) if not seen.issuperset(w.pairs)]


def distinct_pairs(one: Ints, n_one: int, other: Ints, n_other: int) -> tuple[npt.NDArray[np.int64], Ints]:
    """The combinations of two codes that occur, as one * n_other + other in order, and each row's place among them."""
    size = n_one * n_other
    if size > most_counted(len(one)):
        distinct, index = np.unique(pair_codes(one, n_other, other), return_inverse=True)
        return distinct, index.astype(CODE)
    pairs = pairs_that_occur(one, n_one, other, n_other)
    place = np.zeros(size, dtype=CODE)
    place[pairs] = np.arange(len(pairs))
    index = np.empty(len(one), dtype=CODE)
    for start in range(0, len(one), PIECE):
        at = slice(start, start + PIECE)
        index[at] = place[pair_codes(one[at], n_other, other[at])]
    return pairs, index


def pairs_that_occur(one: Ints, n_one: int, other: Ints, n_other: int) -> npt.NDArray[np.int64]:
    """The first of both alone."""
    size = n_one * n_other
    if size > most_counted(len(one)):
        return np.unique(pair_codes(one, n_other, other))
    there = np.zeros(size, dtype=bool)
    for start in range(0, len(one), PIECE):
        at = slice(start, start + PIECE)
        there[pair_codes(one[at], n_other, other[at])] = True
    return np.flatnonzero(there)


def most_counted(rows: int) -> int:
    """Up to this many pairs of codes are listed whether they occur or not."""
    return max(1_000_000, 4 * rows)


def pair_codes(one: Ints, n_other: int, other: Ints) -> npt.NDArray[np.int64]:
    """(n,): one * n_other + other, which is no overflow."""
    pairs = np.multiply(one, n_other, dtype=np.int64)
    pairs += other
    return pairs


def _check_units(varying: Varying, units: Units, table: str) -> list[Diagnostic]:
    name, span = varying.grouping.name, varying.span
    if len(units.labels) == 1:
        return [OneUnit(span=span, grouping=name, table=table, unit=units.labels[0])]
    return []


def _labels_that_repeat(model: Model, members: Mapping[str, Member]) -> list[Diagnostic]:
    """Labels that start again in every unit of a different group, but are used as if they did not.

    A table alone does not show whether casks a, b, c of every batch are nested, or crossed like samples with plates. So
    the warning is given only if labels count from one end (1, 2, 3; a, b, c; class 1, class 2) within each parent, and
    either how far they count differs between parents, which is unlikely in a crossed design, or they are too few to be
    a crossed group of their own. Names that recur, such as colours, look like raters or visits that are the same in all
    units.
    """
    alone = dict.fromkeys(
        v.grouping.members[0]
        for e in model.equations
        for v in e.varying
        if len(v.grouping.members) == 1 and isinstance(v.grouping.members[0], Group)
    )
    groups = [g for g in alone if g.name in members]
    found: list[Diagnostic] = []
    for child in groups:
        for parent in groups:
            if child is parent:
                continue
            c, p = members[child.name], members[parent.name]
            if len(p.labels) <= len(c.labels) or (places := places_in_a_count(c.labels)) is None:
                continue
            pairs = pairs_that_occur(p.codes, len(p.labels), c.codes, len(c.labels))
            per_parent = np.bincount(pairs // len(c.labels), minlength=len(p.labels))
            highest = np.zeros(len(p.labels), dtype=np.intp)
            np.maximum.at(highest, pairs // len(c.labels), np.array(places)[pairs % len(c.labels)])
            starts_anew = bool((highest + 1 == per_parent).all()) and per_parent.min() > 1
            counts_differ = per_parent.min() < per_parent.max()
            if starts_anew and (counts_differ or len(c.labels) <= FEW_LABELS):
                found.append(
                    LabelsRepeat(
                        span=child.span,
                        child=child.name,
                        parent=parent.name,
                        example=c.labels[places.index(0)],
                        units=len(c.labels),
                        pairs=len(pairs),
                    )
                )
                break
    return found
