"""The contents listed in a file's appendix, every array a range of the file's bytes.

So no more is read than the file's length, whatever the list claims.

In: a path. Out: what is stored there, arrays still on the disk.
Not decided here: the layout (appendix.py), or whether the content is a fit's (read_fit.py, stored_table.py,
check_draws.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
from pydantic import ValidationError

from hlmdsl.results.file.appendix import DIGEST, FORMAT, SIGNATURE, TAIL, Listed, ListedArray, digest_of
from hlmdsl.results.file.stored import TEXT, Array, Group, Stored, Unsound
from hlmdsl.results.fit_errors import FitNoLongerThere
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

LONGEST_LIST = 1 << 26
"""Bytes: a spec has a million characters at most, an array takes some 100 here."""

MOST_DIMS = 32
"""Of one array, as xarray and netCDF have them at most."""


class LaterFormat(Exception):
    """A file in a format unknown to this version."""

    def __init__(self, version: str, given: str) -> None:
        self.version, self.given = version, given
        super().__init__(version, given)


class File:
    """A file with a correct digest. While it is open, it may be replaced; once closed, it is opened again when needed,
    and must then be the same.
    """

    def __init__(self, path: Path, digest: bytes, file: BinaryIO | None) -> None:
        self.path, self.digest, self.file = path, digest, file

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path, "digest": self.digest, "file": None}

    def bytes_at(self, at: int, size: int) -> npt.NDArray[np.uint8]:
        """Raises HlmError if it is a different file now, or gone."""
        if self.file is not None:
            self.file.seek(at)
            return np.fromfile(self.file, np.uint8, size)
        try:
            with self.path.open("rb") as file:
                file.seek(-DIGEST, 2)
                is_same = file.read() == self.digest
                file.seek(at)
                found = np.fromfile(file, np.uint8, size if is_same else 0)
        except OSError as error:
            raise self._gone(error.strerror or str(error)) from error
        if len(found) != size:
            raise self._gone("it was written again")
        return found

    def _gone(self, fact: str) -> HlmError:
        return HlmError([FitNoLongerThere(span=None, path=str(self.path), fact=fact)])


@frozen(eq=False)
class OnDisk:
    """An array's place in a file."""

    file: File
    at: int
    size: int
    kind: str
    shape: tuple[int, ...]

    def read(self) -> npt.NDArray[Any]:
        """The values, got from the file."""
        raw = self.file.bytes_at(self.at, self.size)
        if len(raw) != self.size:
            raise Unsound("it is being written to")
        return _texts(raw, self.shape) if self.kind == TEXT else _numbers(raw, self.kind, self.shape)


@contextmanager
def contents(path: Path) -> Iterator[Stored | None]:
    """The contents of a file's appendix; None if there is no appendix. The file stays open until the block ends.

    Raises Unsound if the file was changed or its list is invalid, LaterFormat if its format is newer, OSError if it
    cannot be read.
    """
    with path.open("rb") as file:
        opened = File(path, b"", file)
        try:
            yield _contents(opened, file)
        finally:
            opened.file = None


def _contents(opened: File, file: BinaryIO) -> Stored | None:
    length = file.seek(0, 2)
    if length < TAIL.size:
        return None
    file.seek(length - TAIL.size)
    signature, format_, at, size, opened.digest = TAIL.unpack(file.read(TAIL.size))
    if signature != SIGNATURE:
        return None
    file.seek(0)
    if digest_of(file, length - DIGEST) != opened.digest:
        raise Unsound("it is not as it was saved: its digest differs")
    if at + size + TAIL.size != length or size > LONGEST_LIST:
        raise Unsound("its list of contents is not where it should be")
    file.seek(at)
    told = file.read(size)
    if format_ > FORMAT:
        raise LaterFormat(_version(told), str(format_))
    try:
        listed = Listed.model_validate_json(told)
    except ValidationError as error:
        raise Unsound(f"its list of contents cannot be read: {_first(error)}") from error
    _check_ranges(listed, at)

    def array(a: ListedArray) -> Array:
        return Array(a.dims, OnDisk(opened, a.at, a.size, a.kind, a.shape), a.attributes)

    groups = {
        name: Group({n: array(a) for n, a in g.arrays.items()}, frozenset(g.coordinates), g.attributes)
        for name, g in listed.groups.items()
    }
    return Stored(groups, listed.attributes)


def _check_ranges(listed: Listed, end: int) -> None:
    total = 0
    for name, a in ((n, a) for g in listed.groups.values() for n, a in g.arrays.items()):
        width = 4 if a.kind == TEXT else np.dtype(a.kind).itemsize
        needed = prod(a.shape) * width
        total += a.size
        fits = a.at + a.size <= end and total <= end and max(a.shape, default=0) <= end
        if not fits or needed > a.size or (a.kind != TEXT and needed < a.size):
            raise Unsound(f"its list of contents has `{name}` in another size than the file")
        if len(a.dims) != len(a.shape) or len(set(a.dims)) != len(a.dims) or len(a.dims) > MOST_DIMS:
            raise Unsound(f"its list of contents has `{name}` with dims that cannot be")


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
