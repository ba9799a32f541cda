"""The appendix of a fit file: its arrays, a list of what they are, and a digest of the whole file.

    ...     what stands before: netCDF 4, or nothing
    bytes   of every array that does not stand before as it is, and of all texts
    JSON    the list: groups, arrays, attributes, and for every array the place of its bytes in the file
    68      signature, format, place and length of the list, SHA-256 of all bytes before it

In: nothing. Out: the constants and the list's schema, for writing it (append.py) and reading it (contents.py).
Not decided here: what the arrays mean (stored_table.py, check_draws.py), or how netCDF is written (netcdf.py).
"""

from __future__ import annotations

import hashlib
import struct
from typing import Annotated, BinaryIO

from pydantic import BaseModel, ConfigDict, JsonValue, NonNegativeInt, StringConstraints

from hlmdsl.results.file.stored import TEXT

FORMAT = 3
"""Of what is written. Files of every format up to this one can be read (upgrade.py)."""

SIGNATURE = b"\x89hlmdsl fit\r\n\x1a\n\0"
TAIL = struct.Struct(f"<{len(SIGNATURE)}sIQQ32s")
"""Signature, format, place and length of the list, digest."""

DIGEST = 32

PIECE = 1 << 20
"""Bytes that are read at a time."""

_NUMBERS = r"\|b1|\|[iu]1|<[iu][248]|<f[248]|<c8|<c16|<[mM]8\[(D|h|m|s|ms|us|ns)\]"


class Record(BaseModel):
    """Nothing is converted, and nothing that is not here may be there."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class ListedArray(Record):
    """An array's dims and type, and where its bytes are."""

    dims: tuple[str, ...]
    shape: tuple[NonNegativeInt, ...]
    kind: Annotated[str, StringConstraints(pattern=rf"^({_NUMBERS}|{TEXT})$")]
    at: NonNegativeInt
    size: NonNegativeInt
    attributes: dict[str, JsonValue]


class ListedGroup(Record):
    """As stored.Group."""

    arrays: dict[str, ListedArray]
    coordinates: tuple[str, ...]
    attributes: dict[str, JsonValue]


class Listed(Record):
    """`version` is here in every format, so that an older hlmdsl can name the version needed to open a file."""

    version: str
    attributes: dict[str, JsonValue]
    groups: dict[str, ListedGroup]


def digest_of(file: BinaryIO, length: int) -> bytes:
    """Of the next `length` bytes."""
    digest = hashlib.sha256()
    while length > 0 and (piece := file.read(min(PIECE, length))):
        digest.update(piece)
        length -= len(piece)
    return digest.digest()
