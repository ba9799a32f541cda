"""Facts and arrays as consecutive records of bytes in a file, each with a digest.

In: facts as JSON has them, arrays by name. Out: bytes, and from bytes every complete record.
Not decided here: what a record means (journal.py).

A file to which records are appended can end in the middle of one, if its writer is killed. So an incomplete record is
left out if none follows; if some follow, the file was damaged.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.source.frozen import frozen

MAGIC = b"hlmR"
HEAD = struct.Struct("<4sB3xQ")
"""Magic, kind, length of the body. A checksum follows, so that a damaged length is not used."""
CHECK = struct.Struct("<I")
BEFORE = HEAD.size + CHECK.size
DIGEST = 16
LENGTH = struct.Struct("<I")
KINDS = "biuf"
"""Truth values and numbers."""

Arrays = Mapping[str, npt.NDArray[Any]]


class DamagedRecord(ValueError):
    """Bytes that are not a record, with the reason for an error message."""


@frozen(eq=False)
class Record:
    """One record: its kind, facts and arrays; `end` is where the next one starts."""

    kind: int
    facts: dict[str, Any]
    arrays: dict[str, npt.NDArray[Any]]
    end: int


def record(kind: int, facts: Mapping[str, Any], arrays: Arrays) -> bytes:
    """The bytes of one record."""
    own = {name: np.ascontiguousarray(a) for name, a in arrays.items()}
    own = {name: a.astype(a.dtype.newbyteorder("<"), copy=False) for name, a in own.items()}
    layout = [[name, a.dtype.str, list(np.shape(arrays[name]))] for name, a in own.items()]
    text = json.dumps({"facts": dict(facts), "arrays": layout}).encode()
    body = b"".join([LENGTH.pack(len(text)), text, *(a.tobytes() for a in own.values())])
    head = HEAD.pack(MAGIC, kind, len(body))
    head += CHECK.pack(zlib.crc32(head))
    return head + body + blake2b(head + body, digest_size=DIGEST).digest()


def records(data: bytes) -> Iterator[Record]:
    """Every whole record from the start. Raises DamagedRecord if one that is not whole is followed by one that is."""
    at = 0
    while at < len(data):
        found = _record_at(data, at)
        if found is None:
            if _is_followed(data, at + 1):
                raise DamagedRecord("a part of it was changed or is missing")
            return
        yield found
        at = found.end


def _record_at(data: bytes, at: int) -> Record | None:
    """The record that starts at a position; None if there is none, or it is incomplete."""
    end = _end_of(data, at)
    if end is None:
        return None
    (_, kind, length), start = HEAD.unpack_from(data, at), at + BEFORE
    return Record(kind, *_unpacked(memoryview(data)[start : start + length]), end)


def _end_of(data: bytes, at: int) -> int | None:
    """The end of the record at a position, if it is complete and unchanged."""
    if at + BEFORE > len(data):
        return None
    magic, _, length = HEAD.unpack_from(data, at)
    (check,) = CHECK.unpack_from(data, at + HEAD.size)
    end = at + BEFORE + length
    if magic != MAGIC or check != zlib.crc32(data[at : at + HEAD.size]) or end + DIGEST > len(data):
        return None
    if blake2b(memoryview(data)[at:end], digest_size=DIGEST).digest() != data[end : end + DIGEST]:
        return None
    return int(end + DIGEST)


def _is_followed(data: bytes, at: int) -> bool:
    while (at := data.find(MAGIC, at)) >= 0:
        if _end_of(data, at) is not None:
            return True
        at += 1
    return False


def _unpacked(body: memoryview) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """Facts and arrays. Digests detect damage; these checks are for files made on purpose."""
    try:
        (length,) = LENGTH.unpack_from(body)
        given = json.loads(bytes(body[LENGTH.size : LENGTH.size + length]))
        facts, layout = given["facts"], given["arrays"]
        if not isinstance(facts, dict):
            raise DamagedRecord("its facts are none")
        arrays, at = {}, LENGTH.size + length
        for name, kind, shape in layout:
            dtype = np.dtype(kind)
            count = prod(shape)
            if dtype.kind not in KINDS or not all(isinstance(n, int) and n >= 0 for n in shape):
                raise DamagedRecord(f"`{name}` is no array of numbers")
            if at + count * dtype.itemsize > len(body):
                raise DamagedRecord(f"`{name}` is longer than the file")
            arrays[str(name)] = np.frombuffer(body, dtype, count, at).reshape(shape).copy()
            at += count * dtype.itemsize
    except DamagedRecord:
        raise
    # everything that a crafted layout can make these lines raise
    except (struct.error, ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise DamagedRecord("a record cannot be read") from error
    return facts, arrays
