"""The appendix, written behind what a file holds.

In: a path and what is stored. Out: the longer file.
Not decided here: the layout (appendix.py).
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from hlmdsl.results.file.appendix import DIGEST, FORMAT, PIECE, SIGNATURE, TAIL, digest_of
from hlmdsl.results.file.stored import TEXT, Array, Stored

LOOKED_FOR = 4096
"""Below this many bytes, an array is repeated in the appendix: searching for it in the file does not pay."""

HEAD, CANDIDATES = 64, 256
"""By how many bytes an array is searched for, and how many matches are tried."""


def append(path: Path, stored: Stored, version: str, format_: int = FORMAT) -> None:
    """Write the appendix after the file's content. OSError if that fails."""
    arrays = {(g, n): a for g, group in stored.groups.items() for n, a in group.arrays.items()}
    raw = {key: _bytes(a.values) for key, a in arrays.items()}
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        places = _places(file, end, {key: b for key, b in raw.items() if arrays[key].kind != TEXT})
        for key in (k for k in raw if k not in places):
            places[key] = file.tell()
            file.write(raw[key])
        groups = {
            name: {
                "arrays": {n: _listed(a, places[name, n], len(raw[name, n])) for n, a in group.arrays.items()},
                "coordinates": sorted(group.coordinates),
                "attributes": group.attributes,
            }
            for name, group in stored.groups.items()
        }
        told = json.dumps({"version": version, "attributes": stored.attributes, "groups": groups}).encode()
        at = file.tell()
        file.write(told)
        file.write(TAIL.pack(SIGNATURE, format_, at, len(told), bytes(DIGEST))[:-DIGEST])
        file.flush()
        file.seek(0)
        digest = digest_of(file, at + len(told) + TAIL.size - DIGEST)
        file.seek(0, 2)
        file.write(digest)


def _listed(a: Array, at: int, size: int) -> dict[str, Any]:
    return {
        "dims": a.dims,
        "shape": a.shape,
        "kind": a.kind,
        "at": at,
        "size": size,
        "attributes": a.attributes,
    }


def _bytes(values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """As the file has them: numbers little-endian in C order; of texts the lengths, then the texts in UTF-8."""
    if values.dtype == object:
        encoded = [text.encode() for text in values.ravel().tolist()]
        lengths = np.array([len(e) for e in encoded], dtype="<i4")
        return np.frombuffer(lengths.tobytes() + b"".join(encoded), dtype=np.uint8)
    little = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("<"))
    return little.reshape(-1).view(np.uint8)


def _places(
    file: BinaryIO, end: int, raw: Mapping[tuple[str, str], npt.NDArray[np.uint8]]
) -> dict[tuple[str, str], int]:
    """Where arrays are stored unchanged before `end`.

    HDF5 stores an uncompressed array in one piece, but its libraries do not report where, so it is searched for. Any
    position with the same bytes is as good.
    """
    long = {key: b for key, b in raw.items() if len(b) >= LOOKED_FOR}
    if not long or end == 0:
        return {}
    found: dict[tuple[str, str], int] = {}
    with mmap.mmap(file.fileno(), end, access=mmap.ACCESS_READ) as before:
        start = 0
        for key, b in long.items():
            place = _place(before, b, start)
            if place is not None:
                found[key] = place
                start = place + len(b)  # arrays are in the order in which they were written
    return found


def _place(before: mmap.mmap, wanted: npt.NDArray[np.uint8], start: int) -> int | None:
    head, tries, at, wrapped = wanted[:HEAD].tobytes(), CANDIDATES, start, False
    while tries:
        tries -= 1
        at = before.find(head, at)
        if at < 0:
            if wrapped:
                return None
            at, wrapped = 0, True
        elif _is_at(before, wanted, at):
            return at
        else:
            at += 1
    return None


def _is_at(before: mmap.mmap, wanted: npt.NDArray[np.uint8], at: int) -> bool:
    end = at + len(wanted)
    if end > len(before):
        return False
    pieces = range(0, len(wanted), PIECE)
    return all(before[at + i : min(at + i + PIECE, end)] == wanted[i : i + PIECE].tobytes() for i in pieces)
