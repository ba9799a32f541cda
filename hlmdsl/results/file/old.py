"""Fits of 0.1.0, which have no digest: read by the HDF5 library, in a separate process.

If a file is damaged the library can crash, loop forever or request any amount of memory. The output of the process is
read like any other fit.

In: a path. Out: what the file holds, in memory.
Not decided here: whether it is a fit (read_fit.py).
"""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from hlmdsl.results.file.contents import contents
from hlmdsl.results.file.convert import REFUSED
from hlmdsl.results.file.stored import InMemory, Stored, Unsound

NETCDF = (b"\x89HDF\r\n\x1a\n", b"CDF\x01", b"CDF\x02", b"CDF\x05")
"""How files begin that the library reads."""

START = struct.Struct("<8sBB18xQ")
"""Of HDF5: signature, version, bytes of an address, and after others the address where the file ends."""

SECONDS = 15
BYTES_A_SECOND = 5_000_000
"""Of a processor: a sound file takes one or two seconds, most of them for imports."""

WITHOUT_END = "reading it as netCDF does not come to an end"

ROOM = 4 << 30
"""Bytes of address space besides the file's content: libraries take two."""


class Foreign(Exception):
    """A file that is not netCDF, or cannot be read as such; the message is the fact."""


def read(path: Path) -> Stored:
    """Raises Foreign or Unsound, or OSError if the file cannot be read at all."""
    _check_start(path)
    with tempfile.TemporaryDirectory(prefix="hlmdsl-") as folder:
        target = Path(folder) / "fit"
        _convert(path, target)
        with contents(target) as kept:
            if kept is None:
                raise Foreign("it cannot be read as netCDF")
            return _in_memory(kept)


def _check_start(path: Path) -> None:
    """What can be checked without the library: that it is netCDF, and has the length that it claims.

    In HDF5 the length is at one position in the versions of the first block that netCDF 4 writes.
    """
    with path.open("rb") as file:
        start, length = file.read(START.size), file.seek(0, 2)
    if not start.startswith(NETCDF):
        raise Foreign("it is no netCDF file")
    if not start.startswith(NETCDF[0]):
        return
    if len(start) < START.size:
        raise Foreign("it is cut short")
    _, version, width, end = START.unpack(start)
    if version in (2, 3) and width == 8 and length < end:
        raise Foreign("it is cut short")
    if version in (2, 3) and width == 8 and length > end:
        raise Unsound("its end is not the one that was written")


def _convert(path: Path, target: Path) -> None:
    length = path.stat().st_size
    seconds = SECONDS + length // BYTES_A_SECOND
    start = f"import sys; sys.path[:] = {sys.path!r}; from hlmdsl.results.file.convert import main; "
    arguments = (str(path.resolve()), str(target), seconds, ROOM + 4 * length)
    command = [sys.executable, "-c", f"{start}sys.exit(main{arguments!r})"]
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"}
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=os.environ | one_thread,
            timeout=10 * seconds,
        )
    except subprocess.TimeoutExpired as error:
        raise Foreign(WITHOUT_END) from error
    if done.returncode == REFUSED:
        raise Unsound(done.stdout.decode(errors="replace").strip())
    if done.returncode:
        was_stopped = sys.platform != "win32" and done.returncode == -signal.SIGXCPU
        raise Foreign(WITHOUT_END if was_stopped else "it cannot be read as netCDF")


def _in_memory(kept: Stored) -> Stored:
    groups = {
        path: replace(group, arrays={n: replace(a, source=InMemory(a.values)) for n, a in group.arrays.items()})
        for path, group in kept.groups.items()
    }
    return replace(kept, groups=groups)
