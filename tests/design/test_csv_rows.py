"""No row of a text file vanishes: every line of cells is a row, or the file is an error."""

from __future__ import annotations

import csv
import gzip
import io
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hlmdsl.design import csv_column, csv_content, csv_file, csv_small
from hlmdsl.design.columns import Unusable
from hlmdsl.design.table import Table, read_table
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import composed


@pytest.fixture(params=[0, csv_small.LONGEST], ids=["long", "short"], autouse=True)
def longest_small(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Short files have a reader to themselves; whatever is asked of one reader is asked of the other."""
    monkeypatch.setattr(csv_small, "LONGEST", request.param)


def read(content: bytes, folder: Path, name: str = "t.csv") -> Table:
    path = folder / name
    path.write_bytes(content)
    return read_table(path)


def code(content: bytes, folder: Path, name: str = "t.csv") -> tuple[str, str]:
    with pytest.raises(HlmError) as raised:
        read(content, folder, name)
    (only,) = raised.value.diagnostics
    return only.code, str(raised.value)


def raw(table: Table, column: str) -> list[str]:
    """The cells as the file has them, missing words included."""
    found = table.columns[column]
    assert not isinstance(found, Unusable)
    return [found.cells.labels[c] for c in found.cells.codes]


TWENTY = "".join(f"{i},{i % 3}\n" for i in range(20)).encode()

cells = st.text('ab1 ,"\n\r#\x1a\x0b\x85\u2028é\u0308;\t', max_size=5)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(cells, min_size=n, max_size=n), max_size=6)),
    ending=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    above=st.integers(0, 2),
    is_cut=st.booleans(),
)
@example([["1", "2"], ["3", "4"]], "\n", csv.QUOTE_MINIMAL, 1, False)  # a blank line above the header
@example([["a"], [""], ["b"]], "\n", csv.QUOTE_MINIMAL, 0, False)
@example([["1", "x\ny,z"], ["2", '"']], "\r\n", csv.QUOTE_MINIMAL, 0, True)
def test_what_a_writer_wrote_is_read(
    rows: list[list[str]], ending: str, quoting: Any, above: int, is_cut: bool
) -> None:
    names = [f"c{i}" for i in range(len(rows[0]) if rows else 2)]
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=quoting, lineterminator=ending)
    writer.writerows([names, *rows])
    text = ending * above + (written.getvalue().removesuffix(ending) if is_cut else written.getvalue())
    if text.endswith("\x1a"):  # the end of a file of DOS
        text += ending
    with tempfile.TemporaryDirectory() as folder:
        table = read(text.encode(), Path(folder))
        assert table.n == len(rows)
        for i, name in enumerate(names):
            assert raw(table, name) == [composed(row[i]) for row in rows]


def is_plain(text: str) -> bool:
    """A text without quotation marks or NUL, of which every line of cells has as many as the first, all named."""
    if '"' in text or "\0" in text:
        return False
    lines = [line.split(",") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip(" ")]
    return len(lines) > 1 and len({len(line) for line in lines}) == 1 and all(cell.strip() for cell in lines[0])


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(st.text("ab,\n", max_size=25), st.text('ab,"\n\r ', max_size=25), st.text('ab,"\n\r \x00', max_size=25))
)
@example('y,a\n1,"2\n3,4\n')
@example('y,a\n1,"5 pipe\n2,x\n3,6" pipe\n4,z\n')
@example("y\n1\n\n3\n")
@example('y,a\n1,5" p\n2,6" q\n')
@example("y,a\0b\n1,2\n3,4\n")
def test_any_text_is_read_as_python_s_reader_does_or_is_an_error(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        refused: tuple[Diagnostic, ...] = ()
        try:
            table = read(text.encode(), Path(folder))
        except HlmError as error:
            refused = error.diagnostics
        if refused:
            (only,) = refused
            assert only.code in ("HLM304", "HLM305", "HLM306", "HLM363"), (text, only)
            assert (only.code == "HLM363") == ("\0" in text and bool(text.strip())), (text, only)
            assert not is_plain(text), (text, refused)
            return
        lines = list(csv.reader(io.StringIO(text, newline="")))
        header = next(i for i, row in enumerate(lines) if any(c.strip() for c in row) or len(row) > 1)
        below = lines[header + 1 :]
        rows = below if len(lines[header]) == 1 else [row for row in below if row]
        assert table.n == len(rows)
        for i, name in enumerate(lines[header]):
            if name not in table.repeated:
                assert raw(table, name) == [row[i] if row else "" for row in rows]


@pytest.mark.parametrize(
    "content",
    [b"y,a\0b\n" + TWENTY, b"y\0,a\n" + TWENTY, b"y,a\n" + TWENTY + b"1,\0\n", "y,a\n1,2\n".encode("utf-16-le")],
)
def test_nul_characters_are_an_error(tmp_path: Path, content: bytes) -> None:
    found, told = code(content, tmp_path)
    assert found == "HLM363"
    assert ("UTF-16" in told) == (content[1:2] == b"\0" and content[3:4] == b"\0")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'y,"a\n1,2\n3,4\n', "a cell in line 1 begins with a quotation mark, and none closes it"),
        (b'y,a\n1,"2\n3,4\n', "a cell in line 2 begins with a quotation mark, and none closes it"),
        (b'y,a\r1,2\r3,"4\r', "a cell in line 3 begins"),
        (b'y,a\n1,"5 pipe\n2,x\n3,6" pipe\n4,z\n', "in line 4 text follows the closing quotation mark of a cell that"),
        (b'y,a\n1,"O"Brien\n', "in line 2 text follows the closing quotation mark of a cell\n"),
    ],
)
def test_marks_that_do_not_enclose_a_cell(tmp_path: Path, content: bytes, told: str) -> None:
    found, report = code(content, tmp_path)
    assert found == "HLM306"
    assert told in report


def test_two_stray_marks_around_rows_get_a_warning(tmp_path: Path) -> None:
    stray = read(b'y,a\n1,"5 pipe\n2,x\n3,6"\n4,z\n', tmp_path)
    (warning,) = stray.warnings
    assert stray.n == 2
    assert warning.code == "HLM368"
    assert "runs from line 2 to line 4" in warning.title_text
    assert not read(b'y,a\n1,"first line\nsecond line"\n4,z\n', tmp_path).warnings


def test_headers_of_any_length(tmp_path: Path) -> None:
    assert read(b"y," + b"a" * 140_000 + b"\n" + TWENTY, tmp_path).n == 20
    names = [f"{i:0>1200}" for i in range(1000)]  # more than a mebibyte together
    table = read(f"{','.join(names)}\n{'1,' * 999}2\n".encode(), tmp_path)
    assert (table.n, len(table.names), raw(table, names[-1])) == (1, 1000, ["2"])


def test_rows_longer_than_a_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_file, "BLOCK", 64)
    table = read(b'y,a\n1,"' + b"z\n" * 500 + b'"\n2,b\n', tmp_path)
    assert (table.n, len(raw(table, "a")[0])) == (2, 1000)


def test_a_row_that_the_parser_loses_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_small, "LONGEST", 0)
    whole = csv_file._Body.as_text
    monkeypatch.setattr(csv_file._Body, "as_text", lambda body: whole(body).slice(1))
    found, told = code(b"y,a\n" + TWENTY, tmp_path)
    assert found == "HLM364"
    assert "20 lines of cells, and 19 rows" in told


def test_blank_lines(tmp_path: Path) -> None:
    assert read(b"\n  \r\n\ny,a\n1,2\n\n\n3,4\n\n", tmp_path).n == 2
    assert read(b"y\n1\n\n3\n\n", tmp_path).text("y").tolist() == ["1", None, "3", None]  # of one column: missing cells
    assert code(b"y,a\n1,2\n  \n3,4\n", tmp_path)[0] == "HLM305"
    assert code(b",,\ny,a,b\n1,2,3\n", tmp_path) == (
        "HLM304",
        "error[HLM304]: the data file `t.csv` names no column in its first line\n"
        "  = help: the first line of a CSV file names its columns",
    )


def test_the_end_of_a_file_of_dos(tmp_path: Path) -> None:
    assert read(b"y,a\r\n1,2\r\n3,4\r\n\x1a", tmp_path).n == 2


def test_lines_above_the_header_are_pointed_at(tmp_path: Path) -> None:
    found, told = code(b"# made on Monday\ny,a\n1,2\n", tmp_path)
    assert found == "HLM305"
    assert "the first line must name the columns: remove what is above it" in told
    assert "contain tabs" in code(b"y\ta\n1\t2\n3\t4\t5\n", tmp_path, "t.tsv")[1]


def test_a_packed_file_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_content, "free_memory", lambda: 40 << 20)
    bomb = gzip.compress(b"y,a\n" + b"1,2\n" * 10_000_000)  # 38 MiB of rows in 39 kB
    found, told = code(bomb, tmp_path, "t.csv.gz")
    assert found == "HLM365"
    assert "its text, unpacked, takes more than 10 MiB, and 4 times that to be read; 40 MiB is free" in told
    monkeypatch.setattr(csv_content, "free_memory", lambda: None)  # a system that does not say
    monkeypatch.setattr(csv_content, "UNKNOWN_MEMORY", 40 << 20)
    assert code(bomb, tmp_path, "t.csv.gz")[0] == "HLM365"
    assert read(gzip.compress(b"y,a\n" + TWENTY), tmp_path, "u.csv.gz").n == 20


def test_two_packed_parts_are_one_file(tmp_path: Path) -> None:
    assert read(gzip.compress(b"y,a\n1,2\n") + gzip.compress(b"3,4\n"), tmp_path, "t.csv.gz").n == 2
    assert code(gzip.compress(b"y,a\n1,2\n")[:-3], tmp_path, "t.csv.gz")[0] == "HLM303"


@pytest.mark.parametrize("at", [6, csv_content.AT_ONCE - 1, csv_content.AT_ONCE, csv_content.AT_ONCE + 7])
def test_a_wrong_byte_is_found_in_any_piece(tmp_path: Path, at: int) -> None:
    content = bytearray(b"y,a\n" + "é,2\n".encode() * (csv_content.AT_ONCE // 5 + 40))
    content[at - at % 5 + 4] = 0xFF
    line = content.count(b"\n", 0, at - at % 5 + 4) + 1
    found, told = code(bytes(content), tmp_path)
    assert found == "HLM307"
    assert f"line {line:,} holds the byte 0xff" in told


@pytest.mark.parametrize("few", [0, 100])
def test_a_column_of_numerals_is_read_as_python_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(csv_column, "FEW", few)
    texts = ["1", "-2.5", ".5", "5.", "+3", "1e3", "1E-2", "00012", "", "NA", "nan", "9007199254740993", "0.1", " 4 "]
    for some in (texts, texts[:8], texts[:12]):
        table = read(("y,a\n" + "".join(f"{t},x\n" for t in some)).encode(), tmp_path)
        wanted = [float("nan") if t.strip() in ("", "NA", "nan") else float(t) for t in some]
        assert [repr(v) for v in table.numbers("y").tolist()] == [repr(v) for v in wanted]
