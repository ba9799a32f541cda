"""In: the text of a CSV file. Out: its header, where its rows begin, and how many there are, counted by line ends.

Rows are counted here and read by a different library, so a lost row is noticed.
Not decided here: what the cells are (csv_file.py).
"""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from hlmdsl.design.csv_content import line_at
from hlmdsl.design.rows import PIECE
from hlmdsl.source.frozen import frozen

Positions = npt.NDArray[np.int64]

QUOTE, LF, CR = ord('"'), ord("\n"), ord("\r")
MANY_CELLS = 200
"""Cells of several lines that are looked at for rows."""
SHOWN_OF_A_CELL = 30


@frozen
class Header:
    """The names in the first line that holds anything, and the position of the first character after its line."""

    names: tuple[str, ...]
    end: int


@frozen
class Fault:
    """Quotation marks that do not enclose a cell. `line` is where it shows, `begun` where the cell begins."""

    line: int
    begun: int
    is_open: bool


@frozen
class LongCell:
    """A quoted cell over several lines of the table's own form; `lines` counts them."""

    first: int
    last: int
    beginning: str

    @property
    def lines(self) -> int:
        return self.last - self.first + 1


@frozen
class Lines:
    """The rows below the header, whether there are quotation marks, and a cell that may have swallowed some rows."""

    rows: int
    has_quotes: bool = False
    long_cell: LongCell | None = None


def read_header(content: bytes, delimiter: str) -> Header | Fault:
    """The column names, however long; lines above them that hold nothing are passed over."""
    at, names, mark = _first_filled(content), [], delimiter.encode()
    plain = re.compile(rb"[^" + mark + rb"\r\n]*+")
    while True:
        if content[at : at + 1] == b'"':
            cell = _QUOTED.match(content, at)
            assert cell is not None  # an opening mark is all that it needs
            if fault := _fault(content, cell, mark):
                return fault
            names.append(cell[0][1:-1].replace(b'""', b'"').decode())
        else:
            cell = plain.match(content, at)
            assert cell is not None
            names.append(cell[0].decode())
        at = cell.end()
        if content[at : at + 1] != mark:
            break
        at += 1
    end = at + (2 if content[at : at + 2] == b"\r\n" else 1)
    return Header(tuple(names), min(end, len(content)))


def count_rows(content: bytes, header: Header, delimiter: str) -> Lines | Fault:
    """The rows below the header. An empty line is one only in a table of a single column."""
    mark = delimiter.encode()
    if header.end >= len(content):
        return Lines(0)
    quotes = _quote_positions(content, header.end)
    if len(quotes) and not _encloses_cells(content, quotes, header.end, mark):
        found = _cells_in_quotes(content, header.end, mark)  # marks inside of cells, as in 5" pipe
        if isinstance(found, Fault):
            return found
        quotes = found
    rows = 0
    inside: list[Positions] = []
    text = np.frombuffer(content, dtype=np.uint8)
    for start in range(header.end, len(content), PIECE * 4):
        piece = text[start : start + PIECE * 4]
        ends = np.flatnonzero((piece == LF) | (piece == CR)) + start
        if len(quotes):
            within = (np.searchsorted(quotes, ends) & 1).astype(bool)
            inside.append(ends[within])
            ends = ends[~within]
        before = text[ends - 1]  # the header is before the first
        if len(header.names) == 1:
            rows += int(np.count_nonzero((text[ends] == CR) | (before != CR)))
        else:
            rows += int(np.count_nonzero((before != LF) & (before != CR)))
    rows += content[-1] not in (LF, CR)
    long_cell = None
    if any(map(len, inside)):
        long_cell = _long_cell(content, quotes, np.concatenate(inside), len(header.names), mark)
    return Lines(rows, len(quotes) > 0, long_cell)


_BLANK = re.compile(rb"[ \r\n]*+")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_QUOTED = re.compile(rb'"[^"]*+(?:""[^"]*+)*+("?)')


def _first_filled(content: bytes) -> int:
    """The beginning of the first line with anything but blanks."""
    blank = _BLANK.match(content)
    filled = blank.end() if blank else 0
    before = max(content.rfind(b"\n", 0, filled), content.rfind(b"\r", 0, filled))
    return before + 1


def _fault(content: bytes, cell: re.Match[bytes], mark: bytes) -> Fault | None:
    """Of a quoted cell that has no end, or text after it."""
    begun = line_at(content, cell.start())
    if not cell[1]:
        return Fault(begun, begun, is_open=True)
    after = content[cell.end() : cell.end() + 1]
    return None if after in (b"", b"\n", b"\r", mark) else Fault(line_at(content, cell.end()), begun, is_open=False)


def _quote_positions(content: bytes, start: int) -> Positions:
    text = np.frombuffer(content, dtype=np.uint8)
    pieces = [np.flatnonzero(text[at : at + PIECE * 4] == QUOTE) + at for at in range(start, len(content), PIECE * 4)]
    return np.concatenate(pieces).astype(np.int64)


def _encloses_cells(content: bytes, quotes: Positions, start: int, mark: bytes) -> bool:
    """Whether every mark opens or closes a whole cell, or is one of two in a row inside of one (RFC 4180)."""
    if len(quotes) % 2:
        return False
    text = np.frombuffer(content, dtype=np.uint8)
    bounds = np.zeros(256, dtype=bool)
    bounds[[*mark, LF, CR, QUOTE]] = True
    opening, closing = quotes[0::2], quotes[1::2]
    # a mark before an opening one can only be the closing one before it, and the other way round
    opens = bounds[text[opening - 1]] | (opening == start)
    closes = bounds[text[np.minimum(closing + 1, len(text) - 1)]] | (closing + 1 == len(text))
    return bool(opens.all() and closes.all())


def _cells_in_quotes(content: bytes, start: int, mark: bytes) -> Positions | Fault:
    """The first and last position of each quoted cell, one after the other: marks elsewhere are characters like any."""
    opening = re.compile(rb"(?<=[" + mark + rb'\r\n])"')
    bounds: list[int] = []
    at = start
    while (found := opening.search(content, at)) is not None:
        cell = _QUOTED.match(content, found.start())
        assert cell is not None
        if fault := _fault(content, cell, mark):
            return fault
        bounds += (cell.start(), cell.end() - 1)
        at = cell.end()
    return np.array(bounds, dtype=np.int64)


def _long_cell(content: bytes, quotes: Positions, inside: Positions, columns: int, mark: bytes) -> LongCell | None:
    """The first quoted cell with as many separators in every line as a row has: two stray marks look like that."""
    if columns < 2:
        return None
    done = 0
    for closing in np.unique(np.searchsorted(quotes, inside))[:MANY_CELLS].tolist():
        opened, closed = int(quotes[closing - 1]), int(quotes[closing])
        start = content.rfind(b"\n", 0, opened) + 1
        start = content.rfind(b"\r", start, opened) + 1 or start
        if start < done:  # a second long cell of the same row
            continue
        ending = _LINE_END.search(content, closed)
        done = ending.start() if ending else len(content)
        lines = _LINE_END.split(content[start:done])
        if all(line.count(mark) == columns - 1 for line in lines):
            beginning = _LINE_END.split(content[opened + 1 : closed])[0].decode()
            first = line_at(content, start)
            return LongCell(first, first + len(lines) - 1, beginning[:SHOWN_OF_A_CELL])
    return None
