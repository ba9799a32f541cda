"""Standard output and error as the command writes to them: any text can be written, and no fault of a stream ends a
run.

In: `sys.stdout` and `sys.stderr`. Out: streams to replace them, which never raise and record what went wrong.
Not decided here: the exit status after a fault (cli.py).

A report may be written to a terminal without a minus sign, a full disk, a closed pipe, or nothing at all. Losing draws
that took long to sample because of these would be worse.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import select
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

from hlmdsl.source.frozen import frozen

SIGNS = {
    "−": "-", "–": "-", "—": "-", "‐": "-", "…": "...", "×": "x", "·": "*", "±": "+/-", "√": "sqrt", "∞": "inf",
    "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "→": "->", "←": "<-", "′": "'", "″": "''", "‘": "'", "’": "'", "‚": ",",
    "“": '"', "”": '"', "„": '"', "«": "<<", "»": ">>", "‹": "<", "›": ">", "•": "*", "∑": "sum", "∆": "delta",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2044": "/", "÷": "/",
}  # fmt: skip
"""Signs of reports, each by what it means in ASCII. Letters are not among them: two labels could become one."""

GREEK = "GREEK SMALL LETTER "

HANDLER = "hlmdsl.signs"
"""The name under which codecs finds the handler of characters that an encoding lacks."""


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    """A codecs error handler: known signs become words, any other character its code, so that nothing is left out."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text, raised = error.object, False
    found: list[str] = []
    for at in range(error.start, error.end):
        kind = unicodedata.decomposition(text[at]).partition(" ")[0]
        plain = unicodedata.normalize("NFKD", text[at]).replace("−", "-").replace("\u2044", "/")
        if text[at] in SIGNS:
            found.append(SIGNS[text[at]])
        elif kind == "<super>" and plain.isascii():
            found.append(plain if raised else f"^{plain}")
        elif kind == "<fraction>" and plain.isascii():
            found.append(f" {plain}" if text[max(at - 1, 0)].isdigit() and at else plain)
        elif unicodedata.name(text[at], "").startswith(GREEK):
            found.append(unicodedata.name(text[at]).removeprefix(GREEK).lower().replace(" ", "_"))
        else:
            found.append(text[at].encode("ascii", "backslashreplace").decode("ascii"))
        raised = kind == "<super>"
    return "".join(found), error.end


codecs.register_error(HANDLER, _in_ascii)


class _Steady(io.RawIOBase):
    """A raw stream that takes everything. What it cannot write after a fault is lost; the fault is kept."""

    def __init__(self, raw: Any, fault: OSError | None = None) -> None:
        self._raw, self._closed_before = raw, fault
        self.fault: OSError | None = None

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return int(self._raw.fileno())

    def isatty(self) -> bool:
        return self._closed_before is None and bool(self._raw.isatty())

    def write(self, data: Any) -> int:
        left = memoryview(data).cast("B")
        size, self.fault = left.nbytes, self.fault or self._closed_before
        try:
            while left and self.fault is None:
                written = self._raw.write(left)
                if written is None:  # a pipe that does not block, and is full
                    select.select([], [self._raw], [])
                else:
                    left = left[written:]
        except (OSError, ValueError) as error:
            self.fault = error if isinstance(error, OSError) else OSError(errno.EBADF, str(error))
        return size


@frozen(eq=False)
class Streams:
    """What replaced standard output and error, if anything did."""

    out: _Steady | None
    err: _Steady | None

    @property
    def lost(self) -> str:
        """Why a part of the output was lost; empty if none was, or if its reader closed the pipe."""
        self.flush()
        fault = self.out.fault if self.out is not None else None
        if fault is None or fault.errno == errno.EPIPE:
            return ""
        return "it is closed" if fault.errno == errno.EBADF else fault.strerror or str(fault)

    def flush(self) -> None:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()


def colour(stream: Any) -> bool:
    """Colours if the output is a terminal, unless NO_COLOR (https://no-color.org) is set."""
    return bool(stream.isatty()) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def steady() -> Iterator[Streams]:
    """Put them in place, and back at the end."""
    kept = sys.stdout, sys.stderr
    sys.stdout, out = _steadied(sys.stdout, 1)
    sys.stderr, err = _steadied(sys.stderr, 2)
    streams = Streams(out, err)
    try:
        yield streams
    finally:
        streams.flush()
        sys.stdout, sys.stderr = kept


def _steadied(stream: TextIO | None, number: int) -> tuple[TextIO, _Steady | None]:
    if stream is None:
        raw = _Steady(_nowhere(number), OSError(errno.EBADF, os.strerror(errno.EBADF)))
        return io.TextIOWrapper(io.BufferedWriter(raw), encoding="utf-8", errors=HANDLER), raw
    with suppress(OSError, ValueError):
        stream.flush()
    buffer = getattr(stream, "buffer", None)
    inner = getattr(buffer, "raw", buffer)  # with `python -u` there is none between
    if not isinstance(inner, io.RawIOBase):  # a custom stream, such as a test's
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=HANDLER)
        return stream, None
    raw = _Steady(inner)
    at_once = inner is buffer
    lines = bool(getattr(stream, "line_buffering", False)) or raw.isatty()
    writer: Any = raw if at_once else io.BufferedWriter(raw)
    text = io.TextIOWrapper(
        writer, encoding=stream.encoding, errors=HANDLER, line_buffering=lines, write_through=at_once
    )
    return text, raw


def _nowhere(number: int) -> io.FileIO:
    """A stream to nowhere that holds the number of a closed one, so that no file that is opened gets it."""
    try:
        os.fstat(number)
    except OSError:
        null = os.open(os.devnull, os.O_RDWR)
        if null != number:
            os.dup2(null, number)
            os.close(null)
    return io.FileIO(os.devnull, "w")
