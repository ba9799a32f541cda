"""Reads a netCDF file with the HDF5 library and writes its content as an appendix alone (appendix.py).

In: the paths of both and the limits of a process that does nothing else (old.py). Out: the file, and status 0. On
standard output: why the file is rejected, with status 3. Any other failure ends the process, with any status.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.results.file.stored import Stored, Unsound

if TYPE_CHECKING:
    import xarray as xr

REFUSED = 3

MOST_TIMES_THE_FILE = 64
"""A file whose arrays take more memory than this many times its length was crafted: draws do not compress that well."""


def main(source: str, target: str, seconds: int, room: int) -> int:
    """The status. `seconds` of a processor and `room` bytes of address space are the most that this process takes."""
    _limit(seconds, room)
    import xarray as xr

    from hlmdsl.results.file.append import append
    from hlmdsl.results.file.datatree import attributes_of, groups_of

    with xr.open_datatree(source, engine="netcdf4") as tree:
        try:
            check_sizes(tree, Path(source).stat().st_size)
            kept = Stored(groups_of(tree), attributes_of("file", tree.attrs))
        except Unsound as error:
            print(error)
            return REFUSED
    Path(target).touch()
    append(Path(target), kept, str(kept.attributes.get("hlmdsl_version", "unknown")))
    return 0


def check_sizes(tree: xr.DataTree, length: int) -> None:
    """Raise Unsound if the arrays would take more memory than a file of this length can need, or than is free."""
    sizes = {
        str(name): v.size * max(v.dtype.itemsize, 8)
        for node in tree.subtree
        for name, v in node.to_dataset(inherit=False).variables.items()
    }
    total, free = sum(sizes.values()), free_memory()
    largest = max(sizes, key=lambda name: sizes[name], default="")
    if total > MOST_TIMES_THE_FILE * length or (free is not None and 2 * total > free):
        raise Unsound(f"it holds `{largest}`, which would take {say_bytes(sizes[largest])} of memory")


def _limit(seconds: int, room: int) -> None:
    """If the system has such limits."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
