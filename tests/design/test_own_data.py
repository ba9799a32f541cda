"""What a spec may read: each clause of the policy in docs/language.md under `data`."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

import hlmdsl as hlm
from hlmdsl.design.bind import bind_own_data
from hlmdsl.design.table import read_table, table_from
from hlmdsl.options import check_output
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import look_at

ROWS = "y,x\n1,2\n2,3\n4,5\n5,4\n"
MODEL = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\n"


def spec(folder: Path, data: str) -> hlm.Spec:
    path = folder / "m.hlm"
    path.write_text(f'data "{data}"\n{MODEL}', encoding="utf-8")
    return hlm.load(path)


def error(folder: Path, data: str) -> Diagnostic:
    with pytest.raises(HlmError) as raised:
        spec(folder, data).bind()
    (only,) = raised.value.diagnostics
    assert str(raised.value)
    return only


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder for the spec, with a table in it, below, beside and above it."""
    folder = tmp_path / "study"
    for place in (folder, folder / "data", tmp_path / "other", tmp_path):
        place.mkdir(exist_ok=True)
        (place / "t.csv").write_text(ROWS, encoding="utf-8")
    return folder


def test_paths_are_relative_to_the_spec_s_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    for data in ("t.csv", "data/t.csv", "./data/../t.csv"):
        assert spec(home, data).bind().table_name == "t.csv"


def test_a_text_s_paths_are_relative_to_the_working_folder_or_to_its_name(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    assert hlm.parse(f'data "data/t.csv"\n{MODEL}').bind().rows.n == 4
    monkeypatch.chdir("/")
    assert hlm.parse(f'data "t.csv"\n{MODEL}', str(home / "data" / "any.hlm")).bind().rows.n == 4


@pytest.mark.parametrize("data", ["../other/t.csv", "../t.csv", "{root}/other/t.csv"])
def test_a_table_outside_of_the_folder_is_read_and_named_by_its_path(home: Path, data: str) -> None:
    data = data.format(root=os.path.realpath(home.parent))
    declared = spec(home, data)
    assert declared.bind().table_name == data
    assert f"4 rows of {data}" in " ".join(str(declared.explain()).split())


def test_links_are_followed_and_named_by_where_they_lead(home: Path) -> None:
    (home / "inside.csv").symlink_to(home / "data" / "t.csv")
    (home / "outside.csv").symlink_to(home.parent / "other" / "t.csv")
    (home / "folder").symlink_to(home.parent / "other")
    assert spec(home, "inside.csv").bind().table_name == "inside.csv"
    outside = os.path.realpath(home.parent / "other" / "t.csv")
    assert spec(home, "outside.csv").bind().table_name == outside
    assert spec(home, "folder/t.csv").bind().table_name == outside


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("https://example.org/t.csv", "an address"),
        ("s3://bucket/t.parquet", "an address"),
        ("file:///t.csv", "an address"),
        ("//server/share/t.csv", "a path on another machine"),
        (r"\\\\server\\share\\t.csv", "a path on another machine"),
    ],
)
def test_nothing_is_read_from_a_network(home: Path, data: str, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", connect)
    found = error(home, data)
    assert found.code == "HLM366"
    assert found.span is not None
    assert what in found.title_text
    with pytest.raises(HlmError, match="only files are read"):
        spec(home, data).explain()  # which goes without a table that is not there, but not without a word
    if what == "an address":
        for given in (data, Path(data)):
            with pytest.raises(HlmError, match="only files are read"):
                table_from(given)


def test_pipes_and_devices_are_not_opened(home: Path) -> None:
    os.mkfifo(home / "pipe.csv")
    os.mkfifo(home / "pipe.parquet")
    (home / "zero.csv").symlink_to("/dev/zero")
    (home / "zero.csv.gz").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        before = Path.cwd()
        os.chdir(home)  # a socket's path may have a hundred bytes only
        listening.bind("socket.csv")
        os.chdir(before)
        for name in ("pipe.csv", "pipe.parquet", "zero.csv", "zero.csv.gz", "socket.csv"):
            found = error(home, name)
            assert found.code == "HLM303"
            assert "a pipe, a device or a socket" in found.notes[0]


@pytest.mark.parametrize(
    ("data", "code", "told"),
    [
        ("data", "HLM303", "it is a folder"),
        ("absent.csv", "HLM301", "there is no file"),
        ("t.csv/u.csv", "HLM301", "part of the path is a file, not a folder"),
        ("dangling.csv", "HLM301", "it is a link to `nowhere.csv`, which does not exist"),
        ("loop.csv", "HLM303", "its links lead in a circle"),
        ("a" * 300 + ".csv", "HLM303", "its name is longer than the file system allows"),
        ("ä" * 130 + ".csv", "HLM303", "its name is longer than the file system allows"),  # of 260 bytes
        ("x/" * 3000 + "t.csv", "HLM303", "its name is longer than the file system allows"),
        ("~/t.csv", "HLM301", "`~` is a name like any other here"),
        ("secrets.txt", "HLM302", "the file's ending is `.txt`"),
        ("t", "HLM302", "the file's ending is `no ending`"),
    ],
)
def test_what_is_no_file_of_a_known_kind(home: Path, data: str, code: str, told: str) -> None:
    (home / "dangling.csv").symlink_to("nowhere.csv")
    (home / "loop.csv").symlink_to("loop.csv")
    found = error(home, data)
    assert found.code == code
    assert told in " ".join((found.label_text, *found.notes, found.help_text))
    if code in ("HLM301", "HLM303") and not data.startswith("data"):
        with pytest.raises(HlmError) as raised:
            read_table(home / data)
        assert [d.code for d in raised.value.diagnostics] == [code]


@pytest.mark.parametrize("name", ["t\0.csv", "t\ud800.csv", "a" * 5000])
def test_a_path_that_cannot_be_is_no_traceback(tmp_path: Path, name: str) -> None:
    assert look_at(tmp_path / name).kind == "unreachable"
    with pytest.raises(HlmError) as raised:
        read_table(tmp_path / name)
    assert len(str(raised.value)) < 600  # however long the path


def test_a_fit_is_not_written_to_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fit.nc")
    with pytest.raises(HlmError, match="a pipe, a device or a socket"):
        check_output(tmp_path / "fit.nc")


def test_a_file_that_may_not_be_read(home: Path) -> None:
    (home / "t.csv").chmod(0)
    if os.access(home / "t.csv", os.R_OK):  # as root
        pytest.skip("everything may be read here")
    found = error(home, "t.csv")
    assert (found.code, found.notes) == ("HLM303", ("permission denied",))


def test_a_table_in_code_takes_the_place_of_the_spec_s_own(home: Path) -> None:
    assert spec(home, "absent.csv").bind({"y": [1.0, 2, 4], "x": [1.0, 2, 5]}).rows.n == 3
    assert spec(home, "https://example.org/t.csv").bind(home / "t.csv").rows.n == 4
    assert spec(home, "absent.csv").explain()  # from the spec alone
    with pytest.raises(HlmError, match="names no data"):
        bind_own_data(hlm.parse(MODEL).model)


def test_an_error_shows_a_few_cells_at_most(home: Path) -> None:
    (home / "t.csv").write_text("y,x\n" + "".join(f"secret{i},{i}\n" for i in range(500)), encoding="utf-8")
    with pytest.raises(HlmError) as raised:
        spec(home, "t.csv").bind()
    assert str(raised.value).count("secret") == 3
