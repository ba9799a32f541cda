"""In: a grouping of which rows have several units, and the columns. Out: its labels; each row's units and weights.

All columns share one set of units: a label is the same unit in any of them. Weights are taken as they are. They must be
shares, nonnegative with sum 1: a row then is of a mixture of its units, an average unit's deviation is zero and
everything that all units share enters it once.
Not decided here: rows of unknown units (encode.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.bind_columns import say_rows, say_values
from hlmdsl.design.binding_errors import NegativeMemberWeights, NotShares
from hlmdsl.design.columns import Cells, recoded
from hlmdsl.design.levels import match_levels, sort_labels
from hlmdsl.design.rows import CODE, Floats, Ints, Members
from hlmdsl.model.terms import Varying
from hlmdsl.source.diagnostic import Diagnostic

ROUNDING = 1e-6
"""By how much weights may miss 1 together: as much as numbers in single precision do."""


def labels_of_members(columns: Sequence[tuple[tuple[str, ...], Ints]]) -> tuple[str, ...]:
    """The labels that occur, from each column's labels and the rows' positions among them; in the order that all
    columns declare, if they agree, otherwise sorted.
    """
    there: dict[str, None] = {}
    for labels, codes in columns:
        has_rows = (np.bincount(codes, minlength=len(labels)) > 0).tolist()
        there |= dict.fromkeys(label for label, is_there in zip(labels, has_rows, strict=True) if is_there)
    first = columns[0][0]
    if all(labels == first for labels, _ in columns):
        return tuple(label for label in first if label in there)
    return sort_labels(Cells(tuple(there), np.zeros(0, dtype=CODE)))


def units_of_rows(known: Sequence[str], cells: Sequence[Cells]) -> tuple[Ints, tuple[str, ...]]:
    """(n, members): positions among the labels that are known; those of others follow, which are the second result."""
    matched = [match_levels(own.labels, known) for own in cells]
    unknown = {
        label
        for own, found in zip(cells, matched, strict=True)
        for label, at in zip(own.labels, found, strict=True)
        if at is None
    }
    strange = tuple(sorted(unknown))
    place = {label: len(known) + k for k, label in enumerate(strange)}
    columns = []
    for own, found in zip(cells, matched, strict=True):
        where = [place[label] if at is None else at for label, at in zip(own.labels, found, strict=True)]
        columns.append(recoded(np.array(where, dtype=CODE), own.codes))
    return np.stack(columns, axis=1), strange


def weights_of_rows(varying: Varying, numbers: Mapping[str, Floats], n: int) -> Floats:
    """(n, members): equal ones if no columns are named."""
    by_member = varying.grouping.by_member
    equal = 1.0 / len(by_member)
    each = (np.full(n, equal) if w is None else numbers[w.name] for w in by_member.values())
    return np.stack(list(each), axis=1)


def check_weights(varying: Varying, weights: Floats) -> list[Diagnostic]:
    """Weights that are not shares."""
    names = tuple(w.column for w in varying.grouping.by_member.values() if w is not None)
    if not names:
        return []
    negative = (weights < 0).any(axis=1)
    if negative.any():
        column = int((weights < 0).any(axis=0).argmax())
        own = weights[:, column] < 0
        return [
            NegativeMemberWeights(
                span=varying.span,
                column=names[column],
                count=int(own.sum()),
                total=len(own),
                rows=say_rows(own),
                examples=say_values(weights[:, column], own),
            )
        ]
    total = weights.sum(axis=1)
    wrong = np.abs(total - 1.0) > ROUNDING
    if not wrong.any():
        return []
    count, rows, sums = int(wrong.sum()), say_rows(wrong), say_values(total, wrong)
    return [NotShares(span=varying.span, weights=names, count=count, total=len(wrong), rows=rows, sums=sums)]


def mean_squared(members: Members) -> float:
    """The mean over the rows of what the squares of their units' weights add up to."""
    return float(members.squared.mean()) if len(members.units) else 1.0
