from __future__ import annotations

from pathlib import Path

import pytest

from hlmdsl.source.exceptions import HlmError
from hlmdsl.syntax import parse, read_source


def report(path: Path) -> str:
    with pytest.raises(HlmError) as raised:
        parse(read_source(path))
    return str(raised.value)


def test_utf8_with_and_without_mark(tmp_path: Path) -> None:
    path = tmp_path / "m.hlm"
    path.write_bytes("covariate Größe\r\n".encode())
    plain = read_source(path)
    path.write_bytes("covariate Größe\r\n".encode("utf-8-sig"))
    assert read_source(path) == plain
    assert plain.text == "covariate Größe\r\n"
    assert plain.name == str(path)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_other_encodings_are_named(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "m.hlm"
    path.write_bytes("model m".encode(encoding))
    assert f"its byte order mark says {encoding.upper()}" in report(path)


def test_a_wrong_byte_is_located(tmp_path: Path) -> None:
    path = tmp_path / "m.hlm"
    path.write_bytes(b'\xef\xbb\xbfmodel m\ncovariate \xc3\xa4 "\xfc"\n')
    assert "m.hlm:2:14" in report(path)
    assert "0xFC" in report(path)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "sleepstudy.hlm").touch()
    assert "HLM101" in report(tmp_path / "sleepstdy.hlm")
    assert "`sleepstudy.hlm`" in report(tmp_path / "sleepstdy.hlm")
    assert "HLM101" in report(tmp_path / "no" / "m.hlm")
    assert "HLM102" in report(tmp_path)
    assert "HLM102" in report(Path("nul\0.hlm"))
    assert "HLM102" in report(tmp_path / ("x" * 5000))


def test_files_that_are_too_long(tmp_path: Path) -> None:
    path = tmp_path / "m.hlm"
    path.write_bytes("ä".encode() * 1_000_001)
    assert "HLM104" in report(path)


@pytest.mark.parametrize(
    ("name", "content", "instead"),
    [
        ("t.csv", b"y,x\n1,2\n", "hlm check SPEC --data t.csv"),
        ("t.tsv.gz", b"\x1f\x8b", "hlm check SPEC --data t.tsv.gz"),
        ("t", b"PAR1\x15", "hlm check SPEC --data t"),
        ("c.nc", b"\x89HDF\r\n\x1a\n\x00", "hlm explain SPEC --fit c.nc"),
    ],
)
def test_tables_and_fits_are_no_specs(tmp_path: Path, name: str, content: bytes, instead: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert "[HLM102]" in report(path)
    assert instead in report(path)
