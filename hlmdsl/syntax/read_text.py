"""In: a path. Out: the characters of the spec there.

Not decided here: their meaning. Line ends are kept; a byte order mark is dropped.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import text_errors as errors

LONGEST_FILE = 1_000_000
_BYTES_PER_CHARACTER = 4
_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

_SAVED_FITS = (b"\x89HDF\r\n\x1a\n", b"CDF\x01", b"CDF\x02", b"CDF\x05")
_BINARY_TABLES = (b"PAR1", b"ARROW1")
_TABLES = (".csv", ".tsv", ".parquet", ".pq", ".feather", ".arrow", ".ipc")


def read_source(path: str | Path) -> SourceText:
    """The text of a spec, named as the path was given."""
    path = Path(path)
    name = str(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_FILE * _BYTES_PER_CHARACTER + 1)
    except FileNotFoundError:
        raise _about_the_file(name, errors.FileNotThere(span=None, path=name, nearby=_nearby(path))) from None
    except IsADirectoryError:
        reason = "it is a folder; a spec is a file"
        raise _about_the_file(name, errors.FileUnreadable(span=None, path=name, reason=reason)) from None
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL character
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise _about_the_file(name, errors.FileUnreadable(span=None, path=name, reason=reason)) from None
    kind = _kind_of_other_file(path, raw)
    if kind:
        raise _about_the_file(name, errors.FileUnreadable(span=None, path=name, reason=kind))
    for mark, encoding in _OTHER_MARKS:
        if raw.startswith(mark):
            says = f"its byte order mark says {encoding}"
            raise _about_the_file(name, errors.NotUtf8(span=None, encoding=says))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        without_mark = raw.removeprefix(codecs.BOM_UTF8)
        at = error.start
        shown = SourceText(name, without_mark.decode("utf-8", errors="replace"))
        offset = len(without_mark[:at].decode("utf-8"))
        byte = f"the byte 0x{without_mark[at]:02X} is not UTF-8"
        diagnostic = errors.NotUtf8(span=Span(offset, offset + 1), byte=byte)
        raise HlmError([diagnostic], shown) from None
    return SourceText(name, text)


def _about_the_file(name: str, diagnostic: Diagnostic) -> HlmError:
    return HlmError([diagnostic], SourceText(name, ""))


def _kind_of_other_file(path: Path, raw: bytes) -> str:
    """A table or a saved fit given in place of a spec, and what to write; empty for anything else."""
    if raw.startswith(_SAVED_FITS):
        return f"it is a saved fit; a fit stands beside its spec, as in `hlm explain SPEC --fit {path.name}`"
    if raw.startswith(_BINARY_TABLES) or path.name.lower().removesuffix(".gz").endswith(_TABLES):
        return f"it is a table; a table stands beside its spec, as in `hlm check SPEC --data {path.name}`"
    return ""


def _nearby(path: Path) -> tuple[str, ...]:
    """Specs in the same folder: those with a similar name, otherwise a few of all."""
    try:
        specs = sorted(p.name for p in path.parent.glob("*.hlm"))
    except (OSError, ValueError):
        return ()
    return nearest(path.name, specs) or tuple(specs)
