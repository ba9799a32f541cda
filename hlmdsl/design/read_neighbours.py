"""In: a file that says which regions are neighbours. Out: `Neighbours`, or what is wrong with the file.

Two columns are pairs of neighbours, one pair a row: each pair once, or each both ways. A region without neighbours has
a row with an empty second cell. Three and more columns are a matrix of 0 and 1 with labels in its header, which may
have a column of the same labels before it.
Not decided here: which regions a table has (learn.py), or how a file is read as a table (table.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.columns import Cells
from hlmdsl.design.levels import sort_labels
from hlmdsl.design.neighbour_errors import (
    NeighboursOneWay,
    NeighboursTwice,
    NobodysNeighbour,
    NotNeighbours,
    OwnNeighbour,
)
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.design.rows import CODE
from hlmdsl.design.table import Table
from hlmdsl.model.variables import Related
from hlmdsl.source.exceptions import HlmError

MOST_REGIONS = 20_000
"""All regions of a map have deviations, whether they have rows or not."""

Pair = tuple[str, str]


def neighbours_in(related: Related, table: Table) -> Neighbours:
    """Raises HlmError if the file does not list neighbours."""
    if len(table.names) < 2:
        found = f"it has {len(table.names)} column{'s' * (len(table.names) != 1)}"
        raise HlmError([_no(related, table, found, f"{_FORM}; columns are separated by commas")])
    labels, pairs = _of_pairs(related, table) if len(table.names) == 2 else _of_matrix(related, table)
    if len(labels) > MOST_REGIONS:
        found = f"it has {len(labels):,} regions, and {MOST_REGIONS:,} are the most"
        raise HlmError([_no(related, table, found, "use larger regions, such as the districts that these are in")])
    if not pairs:
        raise HlmError([NobodysNeighbour(span=related.span, path=table.name, regions=len(labels))])
    order = sort_labels(Cells(tuple(labels), np.arange(len(labels), dtype=CODE)))
    place = {label: i for i, label in enumerate(order)}
    each = np.array(sorted(sorted((place[a], place[b])) for a, b in pairs), dtype=np.int64)
    return Neighbours(tuple(order), each[:, 0].copy(), each[:, 1].copy(), len(table.names) == 2)


_FORM = "write two columns with a header and in each row two regions that are neighbours, or a matrix of 0 and 1"


def _no(related: Related, table: Table, found: str, advice: str) -> NotNeighbours:
    return NotNeighbours(span=related.span, path=table.name, found=found, advice=advice)


def _of_pairs(related: Related, table: Table) -> tuple[list[str], list[Pair]]:
    """Labels and pairs, each once."""
    one, other = (table.text(name).tolist() for name in table.names)
    labels: dict[str, None] = {}
    rows: dict[Pair, int] = {}
    for k, (a, b) in enumerate(zip(one, other, strict=True), start=1):
        if a is None:
            found = f"row {k:,} has no region in its first cell"
            advice = "name a region in the first cell; leave the second empty if it has no neighbours"
            raise HlmError([_no(related, table, found, advice)])
        labels[a] = None
        if b is None:
            continue
        labels[b] = None
        if a == b:
            raise HlmError([OwnNeighbour(span=related.span, path=table.name, region=a, where=f"row {k:,}")])
        if (a, b) in rows:
            where = f"rows {rows[a, b]:,} and {k:,} are the same pair"
            raise HlmError([NeighboursTwice(span=related.span, path=table.name, one=a, other=b, where=where)])
        rows[a, b] = k
    if set(table.names) <= labels.keys():
        found = f"its header, `{table.names[0]}` and `{table.names[1]}`, has names of regions"
        advice = "write a header before the pairs, such as `from,to`"
        raise HlmError([_no(related, table, found, advice)])
    back = [pair for pair in rows if pair[::-1] in rows]
    if back and len(back) < len(rows):
        a, b = back[0]
        single = next(pair for pair in rows if pair[::-1] not in rows)
        where = (
            f"rows {rows[a, b]:,} and {rows[b, a]:,} are this pair, and `{single[0]}` with `{single[1]}` is there once"
        )
        raise HlmError([NeighboursTwice(span=related.span, path=table.name, one=a, other=b, where=where)])
    return list(labels), [pair for pair in rows if pair[::-1] not in rows or pair < pair[::-1]]


def _of_matrix(related: Related, table: Table) -> tuple[Sequence[str], list[Pair]]:
    names = table.names
    if len(names) == table.n + 1:
        first, names = names[0], names[1:]
        if tuple(table.text(first).tolist()) != names:
            found = f"of its {len(table.names)} columns the first does not have the labels of the others in their order"
            raise HlmError([_no(related, table, found, _FORM)])
    if len(names) != table.n:
        found = f"it has {len(names):,} columns and {table.n:,} rows, and is neither a list of pairs nor a square"
        raise HlmError([_no(related, table, found, _FORM)])
    matrix = np.stack([table.numbers(name) for name in names], axis=1)
    if (bad := np.argwhere(~np.isin(matrix, (0.0, 1.0)))).size:
        row, column = bad[0].tolist()
        found = f"`{names[row]}` with `{names[column]}` is neither 0 nor 1"
        raise HlmError([_no(related, table, found, "write 1 for regions that are neighbours, and 0 for all others")])
    if (own := np.flatnonzero(np.diag(matrix))).size:
        label = names[int(own[0])]
        raise HlmError([OwnNeighbour(span=related.span, path=table.name, region=label, where="the diagonal")])
    if (apart := np.argwhere(matrix != matrix.T)).size:
        row, column = apart[0].tolist()
        a, b = (names[row], names[column]) if matrix[row, column] else (names[column], names[row])
        raise HlmError([NeighboursOneWay(span=related.span, path=table.name, one=a, other=b)])
    pairs = np.argwhere(np.triu(matrix)).tolist()
    return names, [(names[i], names[j]) for i, j in pairs]
