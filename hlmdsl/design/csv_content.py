"""In: the path of a text file, packed or not. Out: its content as UTF-8, or why it is not text.

Not decided here: what the text means (csv_lines.py, csv_file.py).
"""

from __future__ import annotations

import codecs
import gzip
import zlib
from pathlib import Path
from typing import Protocol

from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.design.table_errors import FileEmpty, FileNotReadable, FileTooLarge, NotUtf8, NulCharacters
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import say_fault
from hlmdsl.source.text import SourceText, Span

COPIES = 4
"""How many times a text's size is needed to read it: its bytes, twice while they come in, its columns, their labels."""
UNKNOWN_MEMORY = 1 << 33
"""Bytes assumed to be free on a system that does not report it."""
AT_ONCE = 1 << 24
ALWAYS_FITS = 1 << 20
"""Below this many bytes, free memory is not checked: that would take longer than reading them."""

_END_OF_FILE = b"\x1a"
"""Ctrl-Z, with which DOS programs end a text file."""


class _Readable(Protocol):
    """A file, or what unpacks one."""

    def read(self, size: int, /) -> bytes: ...


def read_content(path: Path, span: Span | None, source: SourceText | None) -> bytes:
    """The file as UTF-8 without its byte order mark. Raises HlmError if it is no text or does not fit into memory."""
    is_packed = path.suffix.lower() == ".gz"
    try:
        with path.open("rb") as plain:
            if is_packed:
                with gzip.GzipFile(fileobj=plain) as unpacked:
                    content = _whole(unpacked, path, span, source, is_packed)
            else:
                content = _whole(plain, path, span, source, is_packed)
    except OSError as fault:  # gzip's own faults among them
        fact = say_fault(fault) if fault.errno else str(fault)
        raise HlmError([FileNotReadable(span=span, path=path.name, fact=fact)], source) from fault
    except (EOFError, zlib.error) as fault:
        raise HlmError([FileNotReadable(span=span, path=path.name, fact=str(fault))], source) from fault
    content = content.removeprefix(codecs.BOM_UTF8).removesuffix(_END_OF_FILE)
    if not content.strip():
        raise HlmError([FileEmpty(span=span, path=path.name)], source)
    if problem := _not_text(content, path, span):
        raise HlmError([problem], source)
    return content


def _whole(file: _Readable, path: Path, span: Span | None, source: SourceText | None, is_packed: bool) -> bytes:
    """Everything in the file, read in pieces, since a few bytes can unpack to more than any machine holds."""
    free = limit = 0
    pieces: list[bytes] = []
    size = 0
    while piece := file.read(AT_ONCE):
        size += len(piece)
        if size > ALWAYS_FITS and not limit:
            told = free_memory()
            free = UNKNOWN_MEMORY if told is None else told
            limit = max(free // COPIES, 1)
        if size > max(limit, ALWAYS_FITS):
            raise HlmError(
                [
                    FileTooLarge(
                        span=span,
                        path=path.name,
                        part="its text, unpacked," if is_packed else "its text",
                        size=f"more than {say_bytes(limit)}, and {COPIES} times that to be read",
                        free=say_bytes(free),
                        advice="save it as Parquet: only the columns of the model are then read",
                    )
                ],
                source,
            )
        pieces.append(piece)
    return b"".join(pieces)


def _not_text(content: bytes, path: Path, span: Span | None) -> Diagnostic | None:
    """UTF-16, another encoding of one byte a letter, or no text at all."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(content)
    for start in range(0, len(content), AT_ONCE):
        try:
            decoder.decode(view[start : start + AT_ONCE], final=start + AT_ONCE >= len(content))
        except UnicodeDecodeError as fault:
            # the decoder may hold back the first bytes of a letter from the piece before
            at = _first_wrong(content, max(0, start - 4), fault)
            return NotUtf8(span=span, path=path.name, line=line_at(content, at), byte=f"{content[at]:#04x}")
    if (first := content.find(0)) >= 0:
        count = content.count(0)
        is_utf16 = 4 * count > len(content)
        return NulCharacters(span=span, path=path.name, count=count, line=line_at(content, first), is_utf16=is_utf16)
    return None


def _first_wrong(content: bytes, start: int, fault: UnicodeDecodeError) -> int:
    """The position in the file at which a decoder stopped, which sees only one chunk."""
    while start > 0 and content[start] & 0xC0 == 0x80:  # inside of a letter
        start -= 1
    try:
        content[start:].decode()
    except UnicodeDecodeError as whole:
        return start + whole.start
    raise fault


def line_at(content: bytes, position: int) -> int:
    """The line (from 1) of a position; lines end with LF, CRLF or a lone CR."""
    ends = content.count(b"\n", 0, position) + content.count(b"\r", 0, position)
    return ends - content.count(b"\r\n", 0, position) + 1
