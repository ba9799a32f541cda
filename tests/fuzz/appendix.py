"""The appendix of a fit file, read and written by what its layout says, to make files that are whole and wrong.

In: bytes. Out: bytes. The list of contents is JSON before a tail with the list's place and a digest of all before it.
"""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass, replace
from typing import Any

SIGNATURE = b"\x89hlmdsl fit\r\n\x1a\n\0"
TAIL = struct.Struct(f"<{len(SIGNATURE)}sIQQ32s")
DIGEST = 32

Path_ = tuple[int, ...]
"""A place in JSON: at each step the nth child, counted around."""


@dataclass(frozen=True)
class Appended:
    """What stands before the list, and the list."""

    before: bytes
    listed: Any
    format: int

    def written(self) -> bytes:
        told = json.dumps(self.listed).encode()
        tail = TAIL.pack(SIGNATURE, self.format, len(self.before), len(told), bytes(DIGEST))
        return with_digest(self.before + told + tail)


def read(data: bytes) -> Appended | None:
    """None where there is no appendix, or none that can be read."""
    if len(data) < TAIL.size or not data[-TAIL.size :].startswith(SIGNATURE):
        return None
    _, format_, at, size, _ = TAIL.unpack(data[-TAIL.size :])
    try:
        return Appended(data[:at], json.loads(data[at : at + size]), format_)
    except ValueError:
        return None


def with_digest(data: bytes) -> bytes:
    return data[:-DIGEST] + hashlib.sha256(data[:-DIGEST]).digest()


def place(listed: Any, path: Path_) -> tuple[Any, Any, str]:
    """The holder of a place, its key there, and the place in words."""
    holder, key, words = None, None, []
    here = listed
    for nth in path:
        if not isinstance(here, (dict, list)) or not here:
            break
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        holder, key = here, keys[nth % len(keys)]
        here = here[key]
        words.append(str(key))
    return holder, key, ".".join(words)


def changed(appended: Appended, path: Path_, what: str, value: Any) -> Appended:
    """The list with something set, taken away, doubled under another name, or renamed."""
    listed = json.loads(json.dumps(appended.listed))
    holder, key, _ = place(listed, path)
    if holder is None:
        return appended
    match what:
        case "set":
            holder[key] = value
        case "lost":
            del holder[key]
        case "again" if isinstance(holder, list):
            holder.append(holder[key])
        case "again":
            holder[str(value)] = holder[key]
        case "renamed" if isinstance(holder, dict):
            holder[str(value)] = holder.pop(key)
    return replace(appended, listed=listed)


def overwritten(appended: Appended, nth: int, at: int, new: bytes) -> Appended:
    """Some bytes of the nth array."""
    arrays = [a for g in appended.listed["groups"].values() for a in g["arrays"].values() if a["size"]]
    chosen = arrays[nth % len(arrays)]
    start = chosen["at"] + at % chosen["size"]
    stop = min(start + len(new), chosen["at"] + chosen["size"])
    before = appended.before[:start] + new[: stop - start] + appended.before[stop:]
    return replace(appended, before=before)
