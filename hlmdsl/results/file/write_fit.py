"""A fit to a file.

In: the contents of a fit, and a path. Out: the complete file, or an HlmError, with any earlier file unchanged.
Not decided here: the layout (appendix.py, stored_table.py), or how it is put in its place (beside.py).
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hlmdsl.design.design import Design
from hlmdsl.options import check_output
from hlmdsl.results.attached import Attached
from hlmdsl.results.file import append, netcdf
from hlmdsl.results.file.appendix import FORMAT, PIECE
from hlmdsl.results.file.beside import beside
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.file.stored import Array, Group, InMemory, Stored, Unsound
from hlmdsl.results.file.stored_table import table_group
from hlmdsl.results.file.warned import as_text
from hlmdsl.results.fit_errors import CannotBeKept, FitNotWritable
from hlmdsl.source.exceptions import HlmError

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
    """Raises HlmError if it cannot be written, or if `idata` holds something that a file cannot store."""
    from hlmdsl import __version__
    from hlmdsl.results.file.datatree import attributes_of, groups_of, tree_from

    try:
        groups = groups_of(idata)
        ours = {
            "hlmdsl_format": FORMAT,
            "hlmdsl_version": __version__,
            "spec": design.model.source.text,
            "spec_name": _named(design.model.source.name),
            "table_name": _named(design.table_name),
            "fingerprint": design.fingerprint,
            "rows_dropped": design.rows_dropped,
            "rows_of_weight_zero": design.observed.rows_of_weight_zero,
            "dropped": json.dumps(dict(design.dropped)),
            "learnt": as_json(design.schema),
            "warnings": as_text(design.warnings),
            "timings": json.dumps(dict(timings)),
            "strategy": strategy,
        }
        for name in (TABLE, ATTACHED):
            if name in groups:
                raise Unsound(f"the group `{name}` has the name of one that hlmdsl writes itself")
        groups |= {TABLE: table_group(design)} | {f"{ATTACHED}/{n}": _group(one) for n, one in attached.items()}
        stored = Stored(groups, attributes_of("idata", idata.attrs) | ours)
    except (Unsound, UnicodeError) as error:  # half a surrogate pair, which Python has and UTF-8 has not
        raise HlmError([CannotBeKept(span=None, fact=str(error))]) from error
    try:
        check_output(path)
        with beside(path) as part:
            _reserve(part, sum(a.values.nbytes for group in groups.values() for a in group.arrays.values()))
            try:
                netcdf.write(tree_from(stored.groups, stored.attributes), part)
            except (OSError, RuntimeError):  # a disk error, which the library reports as `HDF error`
                _reserve(part, part.stat().st_size + PIECE)
                raise
            except netcdf.REFUSALS as error:
                raise HlmError([CannotBeKept(span=None, fact=str(error) or type(error).__name__)]) from error
            append.append(part, stored, __version__)
    except (OSError, RuntimeError, MemoryError, ValueError) as error:  # the last: a path that no system has
        fact = str(getattr(error, "strerror", None) or error) or "there is not enough memory"
        raise HlmError([FitNotWritable(span=None, path=str(path), fact=fact)]) from error


def _named(name: str) -> str:
    """A file's name as UTF-8: Python represents invalid bytes as halves of surrogate pairs."""
    return name.encode(errors="backslashreplace").decode()


def _group(one: Attached) -> Group:
    arrays = {
        name: Array(tuple(f"{name}_{i}" for i in range(values.ndim)), InMemory(values))
        for name, values in one.arrays.items()
    }
    return Group(arrays, attributes={"facts": json.dumps(dict(one.facts))})


def _reserve(part: Path, size: int) -> None:
    """Raise OSError if the disk has less space than this.

    The library would notice only at the end, not report the reason, and never close the file.
    """
    with part.open("ab") as file:
        if hasattr(os, "posix_fallocate") and size:
            try:
                os.posix_fallocate(file.fileno(), 0, size)
            except OSError as error:
                if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO):
                    raise
