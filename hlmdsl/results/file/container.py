"""The appendix of a fit file: its arrays, a list of what they are, and a digest of the whole file.

    ...     what stands before: netCDF 4, or nothing
    bytes   of every array that does not stand before as it is, and of all texts
    JSON    the list: groups, arrays, attributes, and for every array the place of its bytes in the file
    68      signature, format, place and length of the list, SHA-256 of all bytes before it

In: a path and what is stored. Out: the appendix, or what is stored. Every array is a range of the file's own bytes, so
that no file makes anyone read more than its length.
Not decided here: what the arrays mean (table.py, check.py), or how netCDF is written (netcdf.py).
"""

from __future__ import annotations

import hashlib
import json
import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, JsonValue, NonNegativeInt, StringConstraints, ValidationError

from hlmdsl.results.errors import FitNoLongerThere
from hlmdsl.results.file.stored import TEXT, Array, Group, Stored, Unsound
from hlmdsl.source.diagnostic import HlmError

SIGNATURE = b"\x89hlmdsl fit\r\n\x1a\n\0"
TAIL = struct.Struct(f"<{len(SIGNATURE)}sIQQ32s")
"""Signature, format, place and length of the list, digest."""

DIGEST = 32
FORMAT = 2

LONGEST_LIST = 1 << 26
"""Bytes: a spec has a million characters at most, an array takes some 100 here."""

LOOKED_FOR = 4096
"""Bytes of an array below which it is repeated in the appendix: to look for it in what stands before does not pay."""

HEAD, CANDIDATES = 64, 256
"""By how many bytes the place of an array is looked for, and how many places with such a head are tried."""

PIECE = 1 << 20

MOST_DIMS = 32
"""Of one array, as xarray and netCDF have them at most."""

_NUMBERS = r"\|b1|\|[iu]1|<[iu][248]|<f[248]|<c8|<c16|<[mM]8\[(D|h|m|s|ms|us|ns)\]"


class LaterFormat(Exception):
    """A file whose format this version does not know."""

    def __init__(self, version: str, given: str) -> None:
        self.version, self.given = version, given
        super().__init__(version, given)


class _Record(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Array(_Record):
    dims: tuple[str, ...]
    shape: tuple[NonNegativeInt, ...]
    kind: Annotated[str, StringConstraints(pattern=rf"^({_NUMBERS}|{TEXT})$")]
    at: NonNegativeInt
    size: NonNegativeInt
    attributes: dict[str, JsonValue]


class _Group(_Record):
    arrays: dict[str, _Array]
    coordinates: tuple[str, ...]
    attributes: dict[str, JsonValue]


class _List(_Record):
    """`version` stands here in every format: an older hlmdsl says by which version a file has to be opened."""

    version: str
    attributes: dict[str, JsonValue]
    groups: dict[str, _Group]


@dataclass(frozen=True)
class OnDisk:
    """An array's bytes in a file that has this digest."""

    path: Path
    digest: bytes
    at: int
    size: int
    kind: str
    shape: tuple[int, ...]

    def read(self) -> npt.NDArray[Any]:
        """Raises HlmError where the file is another one now, or none."""
        try:
            with self.path.open("rb") as file:
                file.seek(-DIGEST, 2)
                is_same = file.read() == self.digest
                file.seek(self.at)
                raw = np.fromfile(file, np.uint8, self.size if is_same else 0)
        except OSError as error:
            raise self._gone(error.strerror or str(error)) from error
        if len(raw) != self.size:
            raise self._gone("it was written again")
        return _texts(raw, self.shape) if self.kind == TEXT else _numbers(raw, self.kind, self.shape)

    def _gone(self, fact: str) -> HlmError:
        return HlmError([FitNoLongerThere(span=None, path=str(self.path), fact=fact)])


def append(path: Path, stored: Stored, version: str, format_: int = FORMAT) -> None:
    """Write the appendix behind what the file holds. OSError where that cannot be done."""
    arrays = {(g, n): a for g, group in stored.groups.items() for n, a in group.arrays.items()}
    raw = {key: _bytes(a.values) for key, a in arrays.items()}
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        places = _places(file, end, {key: b for key, b in raw.items() if arrays[key].kind != TEXT})
        for key in raw.keys() - places.keys():
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
        digest = _digest(file, at + len(told) + TAIL.size - DIGEST)
        file.seek(0, 2)
        file.write(digest)


def read(path: Path) -> Stored | None:
    """What a file's appendix lists, arrays still on the disk; None where there is no appendix.

    Raises Unsound where the file is not as it was written or lists what cannot be, LaterFormat where its format is not
    known yet, OSError where it cannot be read.
    """
    with path.open("rb") as file:
        length = file.seek(0, 2)
        if length < TAIL.size:
            return None
        file.seek(length - TAIL.size)
        signature, format_, at, size, digest = TAIL.unpack(file.read(TAIL.size))
        if signature != SIGNATURE:
            return None
        file.seek(0)
        if _digest(file, length - DIGEST) != digest:
            raise Unsound("it is not as it was saved: its digest is another")
        if at + size + TAIL.size != length or size > LONGEST_LIST:
            raise Unsound("its list of contents is not where it should be")
        file.seek(at)
        told = file.read(size)
    if format_ > FORMAT:
        raise LaterFormat(_version(told), str(format_))
    try:
        listed = _List.model_validate_json(told)
    except ValidationError as error:
        raise Unsound(f"its list of contents cannot be read: {_first(error)}") from error
    _check_ranges(listed, at)

    def array(a: _Array) -> Array:
        return Array(a.dims, OnDisk(path, digest, a.at, a.size, a.kind, a.shape), a.attributes)

    groups = {
        name: Group({n: array(a) for n, a in g.arrays.items()}, frozenset(g.coordinates), g.attributes)
        for name, g in listed.groups.items()
    }
    return Stored(groups, listed.attributes)


def _check_ranges(listed: _List, end: int) -> None:
    total = 0
    for name, a in ((n, a) for g in listed.groups.values() for n, a in g.arrays.items()):
        width = 4 if a.kind == TEXT else np.dtype(a.kind).itemsize
        needed = prod(a.shape) * width
        total += a.size
        if a.at + a.size > end or total > end or len(a.dims) != len(a.shape) or len(set(a.dims)) != len(a.dims):
            raise Unsound(f"its list of contents has no place for `{name}`")
        if (
            needed > a.size
            or (a.kind != TEXT and needed != a.size)
            or len(a.shape) > 16
            or max(a.shape, default=0) > end
        ):
            raise Unsound(f"its list of contents has `{name}` in another size than the file")


def _version(told: bytes) -> str:
    try:
        listed = json.loads(told)
    except (ValueError, RecursionError):
        return "unknown"
    version = listed.get("version") if isinstance(listed, dict) else None
    return version if isinstance(version, str) else "unknown"


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"]


def _digest(file: BinaryIO, length: int) -> bytes:
    """Of the next `length` bytes."""
    digest = hashlib.sha256()
    while length > 0 and (piece := file.read(min(PIECE, length))):
        digest.update(piece)
        length -= len(piece)
    return digest.digest()


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


def _numbers(raw: npt.NDArray[np.uint8], kind: str, shape: tuple[int, ...]) -> npt.NDArray[Any]:
    if kind == "|b1" and raw.max(initial=0) > 1:
        raise Unsound("it has truth values that are neither true nor false")
    dtype = np.dtype(kind)
    return raw.view(dtype).reshape(shape).astype(dtype.newbyteorder("="), copy=False)


def _texts(raw: npt.NDArray[np.uint8], shape: tuple[int, ...]) -> npt.NDArray[np.object_]:
    n = prod(shape)
    lengths = raw[: 4 * n].view("<i4").astype(np.int64)
    ends = np.cumsum(lengths)
    together = raw[4 * n :].tobytes()
    if lengths.min(initial=0) < 0 or (ends[-1] if n else 0) != len(together):
        raise Unsound("it has texts of other lengths than it says")
    out = np.empty(n, dtype=object)
    starts = ends - lengths
    try:
        for i, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
            out[i] = together[start:end].decode()
    except UnicodeDecodeError as error:
        raise Unsound("it has a text that is not UTF-8") from error
    return out.reshape(shape)


def _places(
    file: BinaryIO, end: int, raw: Mapping[tuple[str, str], npt.NDArray[np.uint8]]
) -> dict[tuple[str, str], int]:
    """Where before `end` arrays stand byte for byte.

    HDF5 keeps an array that is not compressed in one piece, and its libraries do not tell where, so it is looked for.
    Any place that has the same bytes is as good.
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
                start = place + len(b)  # arrays stand in the order in which they were written
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
    if at + len(wanted) > len(before):
        return False
    return all(before[at + i : at + i + PIECE] == wanted[i : i + PIECE].tobytes() for i in range(0, len(wanted), PIECE))
