"""CSV files with damage: bytes lost, changed and added, quotes, NULs, encodings, ragged rows, other separators.

A right answer, where the file is read at all: as many rows as Python's own csv module finds, with the same cells.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np

import hlmdsl as hlm
from hlmdsl.source.exceptions import HlmError
from tests.fuzz.outcome import Verdict, check_diagnostics, claim, codes_of, refused
from tests.fuzz.roads import Content, csv_text
from tests.fuzz.shrink import fewer
from tests.fuzz.written import name_text

ODD_BYTES = (
    *(b"\0", b'"', b'""', b"'", b",", b",,", b"\n", b"\r", b"\r\n", b"\n\n", b"\t", b";", b" ", b"\xff", b"\xfe"),
    *(b"\xef\xbb\xbf", b"\x80", b"\xc3", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\x1a", b"\x1b[31m", b"#", b"\\", b"NA"),
    *(b"inf", b"nan", b"-", b"1e400", b"1,5", b"1 000", b"0x1F", b"1_000", b"\xd9\xa3", b"\xc2\xa0", b"\xe2\x88\x92"),
)


@dataclass(frozen=True)
class CsvCase:
    """Bytes of a file of a name, read for a response, perhaps one covariate, with incomplete rows dropped."""

    way: str
    data: bytes
    name: str
    numeric: tuple[str, ...]

    @property
    def spec(self) -> str:
        covariates = [f"covariate {name_text(n)}" for n in self.numeric]
        terms = " + ".join(["1", *(name_text(n) for n in self.numeric)])
        return "\n".join(["response y ~ Normal(mu, sigma)", "missing drop", *covariates, f"effects mu = {terms}"])

    def check(self) -> Verdict:
        spec = hlm.parse(self.spec, "fuzz.hlm")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / self.name
            path.write_bytes(self.data)
            try:
                design = spec.bind(path)
            except HlmError as error:
                return refused(error)
        check_diagnostics(design.warnings, spec.source)
        rows = self.rows()
        claim(rows is not None, "a quote that is never closed is refused")
        assert rows is not None
        used, all_rows = design.rows.n + design.rows_dropped, len(rows) - 1
        claim(used == all_rows, "no row of a file vanishes", (used, all_rows))
        header = [c.strip() if c.startswith("\ufeff") else c for c in rows[0]]
        for name, told in (("y", design.observed.raw), *((n, design.rows.numbers[n]) for n in self.numeric)):
            at = header.index(name)
            cells = [_number(row[at]) for row in rows[1:]]
            if design.rows_dropped == 0 and None not in cells:
                claim(np.array_equal(told, np.array(cells, dtype=float)), "a file's numbers are read as they are", name)
        return Verdict("accepted", codes_of(design.warnings))

    def rows(self) -> list[list[str]] | None:
        """None where a quote is open at the end: any rows after it would be one cell."""
        data = gzip.decompress(self.data) if self.name.endswith(".gz") else self.data
        text = data.decode("utf-8-sig", errors="replace")
        delimiter = "\t" if ".tsv" in self.name else ","
        csv.field_size_limit(1 << 24)
        try:
            list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                return None
        text = re.sub(r"\A(?: *(?:\r\n|\r|\n))+", "", text)  # blank lines above the header
        return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]

    def shown(self) -> str:
        return f"{self.spec}\n--- {self.name}\n{self.data!r}"

    def smaller(self, fails: Callable[[CsvCase], bool]) -> CsvCase:
        if self.name.endswith(".gz"):
            return self
        lines = fewer(self.data.splitlines(keepends=True), lambda kept: fails(replace(self, data=b"".join(kept))))
        case = replace(self, data=b"".join(lines))
        if len(case.data) > 3_000:
            return case
        single = fewer(list(case.data), lambda kept: fails(replace(case, data=bytes(kept))))
        case = replace(case, data=bytes(single))
        numeric = fewer(list(case.numeric), lambda kept: fails(replace(case, numeric=tuple(kept))))
        return replace(case, numeric=tuple(numeric))


def _number(cell: str) -> float | None:
    try:
        return float(cell) if "_" not in cell and cell.isascii() else None
    except ValueError:
        return None


def damaged(chance: Random, content: Content) -> CsvCase:
    tabs = chance.random() < 0.2
    name = "t.tsv" if tabs else "t.csv"
    data = csv_text(content, "\t" if tabs else ",", chance).encode()
    way = chance.choice(list(WAYS))
    for _ in range(chance.choice([1, 1, 2, 3])):
        data = WAYS[way](chance, data)
    if chance.random() < 0.05:
        name, data = f"{name}.gz", _zipped(chance, data)
    numeric = [n for n, c in content.items() if n != "y" and c.kind in ("float", "int") and chance.random() < 0.5]
    return CsvCase(f"CSV, {way}", data, name, tuple(numeric))


def _inserted(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + chance.choice(ODD_BYTES) + data[at:]


def _place(chance: Random, data: bytes) -> int:
    """Mostly below the header, without which nothing else is looked at."""
    return chance.randint(0 if chance.random() < 0.25 else min(len(data), data.find(b"\n") + 1), len(data))


def _changed(chance: Random, data: bytes) -> bytes:
    found = bytearray(data)
    for _ in range(chance.choice([1, 1, 4])):
        found[min(_place(chance, data), len(found) - 1)] = chance.choice([chance.randrange(256), *b',"\n\0 '])
    return bytes(found)


def _lost(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + data[at + chance.choice([1, 1, 3, 20]) :]


def _cut(chance: Random, data: bytes) -> bytes:
    return data[: _place(chance, data)]


def _lines(chance: Random, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    if not lines:
        return data
    at = chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            lines.insert(0, chance.choice([b"\n", b" \n", b"# made by hand\n", b"\r\n", b",\n", b'""\n']))
        case 1:
            lines.insert(at, chance.choice([b"\n", b"   \n", b",,,,,\n", b"total\n", b'"\n']))
        case 2:
            lines[at] = lines[at].rstrip(b"\r\n") + b",1" + lines[at][-1:]
        case 3:
            lines[at] = lines[at].rpartition(b",")[0] + b"\n"
        case _:
            lines[0] = lines[0] + lines[0]
    return b"".join(lines)


def _encoded(chance: Random, data: bytes) -> bytes:
    text = data.decode(errors="replace").replace("y", chance.choice(["y", "ÿ"]), 1)
    return text.encode(chance.choice(["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-32", "utf-7"]), errors="replace")


def _separated(chance: Random, data: bytes) -> bytes:
    return data.replace(b",", chance.choice([b";", b"\t", b"|", b" ", b", ", b" ,"]))


def _long(chance: Random, data: bytes) -> bytes:
    long = chance.choice([b"x", b"1", b'"', b","]) * chance.choice([300, 140_000])
    at = _place(chance, data)
    return data[:at] + long + data[at:]


def _zipped(chance: Random, data: bytes) -> bytes:
    zipped = bytearray(gzip.compress(data))
    if chance.random() < 0.7:
        at = chance.randrange(len(zipped))
        zipped[at] ^= 1 << chance.randrange(8)
    return bytes(zipped[: chance.choice([len(zipped), len(zipped), chance.randrange(len(zipped))])])


WAYS: dict[str, Callable[[Random, bytes], bytes]] = {
    "bytes added": _inserted,
    "bytes changed": _changed,
    "bytes lost": _lost,
    "cut off": _cut,
    "lines added or short": _lines,
    "another encoding": _encoded,
    "another separator": _separated,
    "very long": _long,
}
