"""In: a checked model. Out: the table that its spec names, and what a spec may read at all.

A spec may come from an untrusted source, and using it must have no unexpected effects. So it names one table, which is
a file: nothing is looked up on a network, and no pipe or device is opened. Relative and absolute paths, `..` and links
are followed, with the user's permissions. Every result names a table from outside the spec's folder by its path.
Not decided here: how a table is read (table.py).
"""

from __future__ import annotations

import os
from pathlib import Path

from hlmdsl.design.table import Table, read_table
from hlmdsl.design.table_errors import NotLocal
from hlmdsl.model.model import Model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import is_network_path, is_url, look_at, say_path


def own_data_path(model: Model) -> Path | None:
    """The table that the spec names, relative to the spec's folder; None if it names none.

    Raises HlmError for anything but the path of a file.
    """
    named = model.data_path
    if named is None:
        return None
    what = "an address" if is_url(named) else "a path on another machine" if is_network_path(named) else ""
    if what:
        raise HlmError([NotLocal(span=model.data_span, path=say_path(named), what=what)], model.source)
    return Path(model.source.name).parent / named


def own_data_is_there(model: Model) -> bool:
    """Whether the spec names a table, and something is at its path."""
    path = own_data_path(model)
    return path is not None and look_at(path).kind != "absent"


def read_own_data(model: Model) -> Table | None:
    """The table that the spec names; None if it names none. Raises HlmError as `read_table` does."""
    path, named = own_data_path(model), model.data_path
    if path is None or named is None:
        return None
    return read_table(path, model.data_span, model.source, _shown(named, Path(model.source.name).parent))


def _shown(named: str, folder: Path) -> str:
    """The name of the table in results: its name within the spec's folder, otherwise the path that the spec gives.

    If a link leads out of the folder, the path where it leads, which the spec does not give.
    """
    try:
        home, real = os.path.realpath(folder), os.path.realpath(folder / named)
    except (OSError, ValueError):
        return ""  # it cannot be read either
    if Path(real).is_relative_to(home):
        return Path(named).name
    return named if os.path.normpath(os.path.join(home, named)) == real else real
