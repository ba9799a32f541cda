"""In: a table and a spec's declarations of its columns. Out: a line on each, its levels, its values.

Not decided here: whether they suit a model (design/).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.columns import Unusable
from hlmdsl.design.table import Table
from hlmdsl.explain.numbers import number
from hlmdsl.source.diagnostic import names
from hlmdsl.syntax import ast

MOST_LABELS = 200


def is_numeric(table: Table, column: str) -> bool:
    """Whether all cells that hold something hold a number."""
    found = table.columns[column]
    return not isinstance(found, Unusable) and not bool(found.numbers.unreadable.any())


def labels_of(table: Table | None, column: str) -> tuple[str, ...]:
    """The labels of a column in the order of its table, each once; none of a column that is not there."""
    found = table.columns.get(column) if table is not None else None
    if found is None or isinstance(found, Unusable):
        return ()
    return found.cells.without_missing().labels


def counts_of(table: Table | None, column: str) -> dict[str, int]:
    """Rows by label."""
    found = table.columns.get(column) if table is not None else None
    return {} if found is None or isinstance(found, Unusable) else found.cells.without_missing().counts


def described(table: Table, column: str, as_labels: bool | None = None) -> str:
    """`numbers from 0 to 9`, or `3 labels: ...`, and how many cells are missing."""
    found = table.columns.get(column)
    if found is None:
        return f"{table.said} has no column `{column}`"
    if isinstance(found, Unusable):
        return f"neither numbers nor labels: {found.holds}"
    numeric = is_numeric(table, column) if as_labels is None else not as_labels
    if numeric:
        values = found.numbers.values[np.isfinite(found.numbers.values)]
        text = (
            f"numbers from {number(float(values.min()))} to {number(float(values.max()))}" if len(values) else "empty"
        )
        missing = found.n - len(values)
    else:
        labels = found.cells.without_missing().labels
        text = f"{len(labels):,} labels: {names(labels, quote=False)}"
        missing = found.n - int(sum(found.cells.without_missing().rows))
    return f"{text}; {missing:,} of {found.n:,} cells are missing" if missing else text


def column_of(declaration: ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl) -> str:
    """The column of the table for a declared name."""
    return (declaration.column or declaration.name).text


def levels_of(tree: ast.SpecFile, table: Table | None, factor: str) -> tuple[str, ...]:
    """Those that the spec lists, otherwise those of the table; also of a response with levels."""
    for d in tree.declarations:
        if isinstance(d, ast.FactorDecl) and d.name.text == factor:
            listed = tuple(level.text for level in d.levels or ())
            return listed or labels_of(table, column_of(d))
        if isinstance(d, ast.ResponseDecl) and isinstance(d.expression, ast.Name) and d.expression.text == factor:
            return tuple(level.text for level in d.levels.names) if d.levels else labels_of(table, factor)
    return ()
