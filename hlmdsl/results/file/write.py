"""A fit to a file.

In: what a fit holds, and a path. Out: the file, whole, or an HlmError and whatever was there before.
Not decided here: the layout (container.py, table.py), or how it is put in its place (beside.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hlmdsl.design.design import Design
from hlmdsl.design.memory import say_bytes
from hlmdsl.options import check_output
from hlmdsl.results.attached import Attached
from hlmdsl.results.errors import CannotBeKept, FitNotWritable
from hlmdsl.results.file import container, netcdf
from hlmdsl.results.file.beside import beside
from hlmdsl.results.file.stored import Array, Group, InMemory, Stored, Unsound
from hlmdsl.results.file.table import table_group
from hlmdsl.source.diagnostic import HlmError

if TYPE_CHECKING:
    import xarray as xr

TABLE, ATTACHED = "table", "attached"
"""The groups of the file that `idata` does not show."""


def write_fit(
    path: Path,
    idata: xr.DataTree,
    design: Design,
    timings: Mapping[str, float],
    strategy: str,
    attached: Mapping[str, Attached],
) -> None:
    """Raises HlmError where it cannot be written, or where `idata` holds what no file keeps."""
    from hlmdsl import __version__
    from hlmdsl.results.file.datatree import attributes_of, groups_of, tree_from

    ours = {
        "hlmdsl_format": container.FORMAT,
        "hlmdsl_version": __version__,
        "spec": design.model.source.text,
        "spec_name": design.model.source.name,
        "table_name": design.table_name,
        "fingerprint": design.fingerprint,
        "rows_dropped": design.rows_dropped,
        "dropped": json.dumps(dict(design.dropped)),
        "timings": json.dumps(dict(timings)),
        "strategy": strategy,
    }
    try:
        groups = groups_of(idata)
        for name in (TABLE, ATTACHED):
            if name in groups:
                raise Unsound(f"the group `{name}` has the name of one that hlmdsl writes itself")
        groups |= {TABLE: table_group(design)} | {f"{ATTACHED}/{n}": _group(one) for n, one in attached.items()}
        stored = Stored(groups, attributes_of("idata", idata.attrs) | ours)
    except Unsound as error:
        raise HlmError([CannotBeKept(span=None, fact=str(error))]) from error
    try:
        check_output(path)
        with beside(path) as part:
            try:
                netcdf.write(tree_from(stored.groups, stored.attributes), part)
            except netcdf.FAILURES as error:
                raise HlmError([_refused(error, part, stored, path)]) from error
            container.append(part, stored, __version__)
    except OSError as error:
        raise HlmError([FitNotWritable(span=None, path=str(path), fact=_reason(error))]) from error


def _group(one: Attached) -> Group:
    arrays = {
        name: Array(tuple(f"{name}_{i}" for i in range(values.ndim)), InMemory(values))
        for name, values in one.arrays.items()
    }
    return Group(arrays, attributes={"facts": json.dumps(dict(one.facts))})


def _reason(error: OSError | RuntimeError) -> str:
    return str(getattr(error, "strerror", None) or error)


def _refused(error: Exception, part: Path, stored: Stored, path: Path) -> FitNotWritable | CannotBeKept:
    """What kept the library from writing: it says no more than `HDF error` where a disk is full, so that is tried."""
    if not isinstance(error, (OSError, RuntimeError)):
        return CannotBeKept(span=None, fact=str(error) or type(error).__name__)
    needed = sum(a.values.nbytes for group in stored.groups.values() for a in group.arrays.values())
    told = _while_writing(part, needed)
    fact = f"{told}; about {say_bytes(needed)} are needed" if told else _reason(error)
    return FitNotWritable(span=None, path=str(path), fact=fact)


def _while_writing(part: Path, size: int) -> str | None:
    """What the system says where so many bytes are written; None where they can be."""
    try:
        with part.open("ab") as file:
            for _ in range(0, size, container.PIECE):
                file.write(bytes(container.PIECE))
    except OSError as error:
        return _reason(error)
    return None
