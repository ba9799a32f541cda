"""In: a file that says how units are alike. Out: the `Relation`, or what is wrong with the file.

Not decided here: which units a table has (learn.py), or how a file is read as a table (table.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from hlmdsl.design.columns import Cells
from hlmdsl.design.levels import sort_labels
from hlmdsl.design.neighbours import Alike
from hlmdsl.design.pedigree import from_parents
from hlmdsl.design.read_neighbours import neighbours_in
from hlmdsl.design.relation import Relation
from hlmdsl.design.relation_errors import NotARelation, NotPositiveDefinite, NotSymmetric
from hlmdsl.design.rows import CODE, Floats
from hlmdsl.design.table import Table, read_table
from hlmdsl.design.table_errors import NotLocal
from hlmdsl.model.model import Model
from hlmdsl.model.variables import Group, Related
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import is_network_path, is_url, say_path

ROUNDING = 1e-8
"""Relative to the variances of both: by how much a covariance may differ from its mirror image. Files have few digits.
"""

NOTHING = 1e-12
"""A weight, relative to the sds of both units, that counts as rounding."""

SINGULAR = 1e-10
"""Relative to the largest eigenvalue: a smallest one below this counts as zero."""

MOST_UNITS = 5_000
"""Of a covariance, whose square is read and inverted."""

SHOWN = 3


def read_relation(model: Model, group: Group) -> tuple[Alike | None, list[Diagnostic]]:
    """How the units of a group are alike; the path is relative to the spec's folder."""
    related = group.related
    assert related is not None
    what = "an address" if is_url(related.path) else "a path on another machine"
    if is_url(related.path) or is_network_path(related.path):
        return None, [NotLocal(span=related.span, path=say_path(related.path), what=what)]
    try:
        table = read_table(Path(model.source.name).parent / related.path, related.span, model.source)
        if table.repeated:
            raise HlmError([_no(related, table, f"`{min(table.repeated)}` names two columns", "name each column once")])
        if related.is_by_neighbours:
            return neighbours_in(related, table), []
        if related.by == "pedigree":
            return from_parents(related, table), []
        return _from_covariance(related, table), []
    except HlmError as error:
        return None, list(error.diagnostics)


def _no(related: Related, table: Table, found: str, advice: str) -> NotARelation:
    what = {"pedigree": "pedigree", "covariance": "covariance of units"}.get(related.by, "file of neighbours")
    return NotARelation(span=related.span, path=table.name, what=what, found=found, advice=advice)


def _from_covariance(related: Related, table: Table) -> Relation:
    """Of a square matrix with labels in its header; the first column may repeat the labels."""
    names = table.names
    advice = "write the units' labels in the header, and below it one row for each, in the same order"
    if len(names) == table.n + 1:
        first, names = names[0], names[1:]
        if tuple(table.text(first).tolist()) != names:
            found = "its first column does not have the labels of the header in their order"
            raise HlmError([_no(related, table, found, advice)])
    if len(names) != table.n:
        found = f"it has {len(names):,} columns and {table.n:,} rows"
        raise HlmError([_no(related, table, found, advice)])
    if table.n > MOST_UNITS:
        found = f"it has {table.n:,} units, and {MOST_UNITS:,} are the most"
        raise HlmError([_no(related, table, found, "leave out units that have no rows, or give a pedigree")])
    matrix = np.stack([table.numbers(name) for name in names], axis=1)
    if (bad := np.argwhere(~np.isfinite(matrix))).size:
        row, column = bad[0].tolist()
        found = f"`{names[row]}` with `{names[column]}` is not a number"
        raise HlmError([_no(related, table, found, "give every two units a number, 0 where they are not alike")])
    diagonal = np.diag(matrix)
    if (diagonal <= 0).any():
        k = int(np.argmin(diagonal))
        found = f"the variance of `{names[k]}` is {diagonal[k]:.6g}"
        raise HlmError([_no(related, table, found, "variances are positive")])
    size = np.sqrt(np.outer(diagonal, diagonal))
    apart = np.abs(matrix - matrix.T) / size
    if apart.max() > ROUNDING:
        i, j = sorted(np.unravel_index(int(np.argmax(apart)), apart.shape))
        there, back = (f"{float(v):.6g}" for v in (matrix[i, j], matrix[j, i]))
        found_ = NotSymmetric(span=related.span, path=table.name, one=names[i], other=names[j], there=there, back=back)
        raise HlmError([found_])
    order = [names.index(label) for label in in_order(names)]
    return of_covariance(in_order(names), (0.5 * (matrix + matrix.T))[np.ix_(order, order)], related, table.name)


def in_order(labels: Sequence[str]) -> tuple[str, ...]:
    """As units are sorted."""
    return sort_labels(Cells(tuple(labels), np.arange(len(labels), dtype=CODE)))


def of_covariance(labels: tuple[str, ...], matrix: Floats, related: Related, path: str = "") -> Relation:
    """The recursion of a matrix; raises HlmError if it is not positive definite."""
    n, scale = len(labels), np.sqrt(np.diag(matrix))
    values, vectors = np.linalg.eigh(matrix)
    if values[0] <= SINGULAR * values[-1]:
        weight = np.abs(vectors[:, 0])
        units = tuple(labels[k] for k in np.argsort(-weight.round(6), kind="stable")[:SHOWN] if weight[k] > 1e-6)
        is_zero = abs(values[0]) <= SINGULAR * values[-1]
        found = "so some units determine others" if is_zero else "so it is the covariance of nothing"
        twins = "units that are always the same, such as identical twins, are one unit: give them one label"
        advice = twins if is_zero else "check how the matrix was computed, and how many digits it has"
        raise HlmError(
            [
                NotPositiveDefinite(
                    span=related.span,
                    path=path,
                    eigenvalue="0" if is_zero else f"{values[0]:.3g}",
                    largest=f"{values[-1]:.3g}",
                    found=found,
                    units=units,
                    advice=advice,
                )
            ]
        )
    root = np.linalg.cholesky(matrix)
    inverse = np.linalg.solve(root, np.eye(n))
    own = np.diag(root).copy()
    weights = -np.tril(inverse, -1) * own[:, None]
    kept = np.abs(weights) * scale[None, :] > NOTHING * scale[:, None]
    rows, earlier = np.nonzero(kept)
    pointers = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=n))]).astype(np.int64)
    order = np.arange(n, dtype=np.int64)
    return Relation(
        "covariance", labels, order, pointers, earlier.astype(np.int64), weights[kept], own, np.diag(matrix).copy()
    )


def relations_of(
    model: Model, groups: Sequence[Group], kept: Mapping[str, Alike]
) -> tuple[dict[str, Alike], list[Diagnostic]]:
    """By the group's name, for groups whose units are related; those that are `kept` are not read again."""
    found: dict[str, Alike] = {}
    wrong: list[Diagnostic] = []
    for group in (g for g in groups if g.related is not None):
        own, problems = (kept[group.name], []) if group.name in kept else read_relation(model, group)
        wrong += problems
        if own is not None:
            found[group.name] = own
    return found, wrong
