"""In: the text of a spec, and perhaps a table. Out: the results of the stages, as far as it can be read.

Nothing is decided here; each stage is called as far as possible, and errors are returned, not raised.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.own_data import own_data_path
from hlmdsl.design.table import Table, read_table, table_from
from hlmdsl.model.check import check_model, check_recovering
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.ast import DataDecl, SpecFile
from hlmdsl.syntax.parse import parse_recovering


@frozen
class Look:
    """A text, the part of it that could be read, and all its errors. The model is None if it has errors, the design
    also if there is no table or the two disagree. `rest` is the model without the declarations that could not be read,
    if there are any.
    """

    source: SourceText
    tree: SpecFile
    model: Model | None
    design: Design | None
    diagnostics: tuple[Diagnostic, ...]
    rest: Model | None = None

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(d for d in self.diagnostics if d.severity == "error")


Bind = Callable[[Model], Design | None]
"""A model's design with its table; None if it names none. Raises HlmError."""


def look(source: SourceText, bind: Bind) -> Look:
    """Read, check and bind a text as far as it goes."""
    tree, unreadable = parse_recovering(source)
    if unreadable:
        rest, anyway = check_recovering(tree, source)
        return Look(source, tree, None, None, (*unreadable, *anyway), rest)
    try:
        model = check_model(tree, source)
    except HlmError as error:
        return Look(source, tree, None, None, error.diagnostics)
    try:
        design = bind(model)
    except HlmError as error:
        return Look(source, tree, model, None, (*model.warnings, *error.diagnostics))
    found = design.warnings if design is not None else ()
    return Look(source, tree, model, design, (*model.warnings, *found))


@dataclass
class Tables:
    """Tables that specs name, read again when their file has changed."""

    _read: dict[tuple[str, int, int], Table] = field(default_factory=dict)

    def of(self, model: Model) -> Table | None:
        """The table that a model names; None if it names none. Raises HlmError as `read_own_data` does."""
        from hlmdsl.design.own_data import read_own_data

        path = own_data_path(model)
        if path is None:
            return None
        key = _state(str(path))
        if key is None or key not in self._read:
            table = read_own_data(model)
            if key is None or table is None or table.warnings:  # which point into this text, not the next
                return table
            self._read = {k: t for k, t in self._read.items() if k[0] != key[0]} | {key: table}
        return self._read[key]

    def named_in(self, tree: SpecFile, name: str) -> Table | None:
        """The same for a spec that has no model yet; None also if it cannot be read."""
        named = next((d.path.text for d in tree.declarations if isinstance(d, DataDecl)), None)
        if named is None:
            return None
        path = os.path.join(os.path.dirname(name), named)
        key = _state(path)
        if key is None:
            return None
        if key not in self._read:
            try:
                self._read[key] = read_table(path)
            except HlmError:
                return None
        return self._read[key]

    def bind(self, model: Model) -> Design | None:
        """The model bound to its own table."""
        table = self.of(model)
        return None if table is None else bind_data(model, table)


def _state(path: str) -> tuple[str, int, int] | None:
    """What changes when a file is written again."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return os.path.abspath(path), found.st_mtime_ns, found.st_size


def with_table(data: Path | None) -> Bind:
    """Binds every model to this table, otherwise to its own."""
    if data is None:
        return Tables().bind
    return lambda model: bind_data(model, table_from(data))
