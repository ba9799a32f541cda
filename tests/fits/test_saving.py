"""Saving happens whole or not at all: on a full disk, from many threads, when killed; what cannot be saved is said."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import hlmdsl as hlm
from hlmdsl.results.file.beside import beside
from tests.fits.made_fits import TEXT, made_fit, small_fit, small_table

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="limits, links, forks and signals of POSIX")

START = """
import os, sys
from pathlib import Path
import hlmdsl as hlm
from tests.fits.made_fits import small_fit
folder = Path(sys.argv[1])
"""


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """In a process of its own, so that a crash is a failed test."""
    return subprocess.run(
        [sys.executable, "-c", START + script, str(folder)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )


FULL = """
import resource
fit, other = small_fit(), small_fit(seed=2)
fit.save(folder / "fit.nc")
before = (folder / "fit.nc").read_bytes()
told = []
for limit in (0, 1, 4096, len(before) // 4, len(before) // 2, len(before) - 100, len(before) - 1):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        other.save(folder / "fit.nc")
    except hlm.HlmError as error:
        told.append(str(error))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert (folder / "fit.nc").read_bytes() == before
    assert os.listdir(folder) == ["fit.nc"], os.listdir(folder)
assert len(told) == 7
assert all("HLM409" in t and "File too large" in t for t in told), told
other.save(folder / "fit.nc")
assert hlm.open_fit(folder / "fit.nc").summary().equals(other.summary())
print("done")
"""


@POSIX
def test_a_disk_that_is_full_at_any_point(tmp_path: Path) -> None:
    """By the largest size of a file that a process may write, which fails as a full disk does."""
    done = run(FULL, tmp_path)
    assert done.stdout == "done\n", done.stderr
    assert not done.stderr


THREADS = """
import threading
fits = [small_fit(seed=i) for i in range(4)]
texts = [str(fit.explain()) for fit in fits]
fits[0].save(folder / "shared.nc")
def work(i):
    for k in range(6):
        fits[i].save(folder / f"{i}.nc")
        assert str(hlm.open_fit(folder / f"{i}.nc").explain()) == texts[i]
        fits[i].save(folder / "shared.nc")
        assert str(hlm.open_fit(folder / "shared.nc").explain()) in texts
        if i == 0 and k < 3:
            child = os.fork()
            if not child:
                try:
                    fits[0].save(folder / f"child_{k}.nc")
                    os._exit(0)
                finally:
                    os._exit(1)
            assert os.waitpid(child, 0)[1] == 0
threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
failed = []
threading.excepthook = lambda args: failed.append(args)
[t.start() for t in threads]
[t.join() for t in threads]
assert not failed, failed
assert sorted(os.listdir(folder)) == [*(f"{i}.nc" for i in range(4)), *(f"child_{k}.nc" for k in range(3)), "shared.nc"]
print("done")
"""


@POSIX
def test_threads_that_save_open_and_fork(tmp_path: Path) -> None:
    done = run(THREADS, tmp_path)
    assert done.stdout == "done\n", done.stderr
    assert done.returncode == 0


KILLED = """
fit = small_fit()
fit.save(folder / "fit.nc")
print("ready", flush=True)
while True:
    fit.save(folder / "fit.nc")
"""


@POSIX
def test_killed_while_saving(tmp_path: Path) -> None:
    """Again and again at other times: the file is whole, and the next save takes away what was left."""
    for k in range(2):
        saving = subprocess.Popen(
            [sys.executable, "-c", START + KILLED, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert saving.stdout is not None
        assert saving.stdout.readline() == "ready\n"
        time.sleep(0.03 + 0.017 * k)
        saving.send_signal(signal.SIGKILL)
        saving.wait()
        saving.stdout.close()
        assert str(hlm.open_fit(tmp_path / "fit.nc").explain()) == str(small_fit().explain())
    small_fit().save(tmp_path / "fit.nc")
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]


@POSIX
def test_only_what_nobody_writes_any_more_is_swept(tmp_path: Path) -> None:
    target = tmp_path / "fit.nc"
    dead = [".fit.nc.0123abcd.part", ".fit.nc.99999999"]
    others = [".other.nc.0123abcd.part", ".fit.nc.part", ".fit.nc.0123abcd.part.nc", "fit.nc.0123abcd.part"]
    new = [".fit.nc.99999998", f".fit.nc.{os.getpid()}"]
    for name in (*dead, *others, *new):
        (tmp_path / name).write_bytes(b"")
    for name in (dead[1], new[1]):
        os.utime(tmp_path / name, (0, 0))
    with beside(target) as one, beside(target) as two:
        assert one.name != two.name
        assert {p.name for p in tmp_path.iterdir()} == {*others, *new}
        one.write_text("one")
        two.write_text("two")
        with beside(target) as three:  # while two are written
            three.write_text("three")
        assert one.exists()
        assert two.exists()
    assert target.read_text() == "one"
    assert {p.name for p in tmp_path.iterdir()} == {*others, *new, "fit.nc"}


@POSIX
def test_links_permissions_and_long_names(tmp_path: Path) -> None:
    fit = small_fit()
    (tmp_path / "far").mkdir()
    fit.save(tmp_path / "far" / "real.nc")
    (tmp_path / "far" / "real.nc").chmod(0o640)
    (tmp_path / "link.nc").symlink_to(Path("far") / "real.nc")
    small_fit(seed=2).save(tmp_path / "link.nc")
    assert (tmp_path / "link.nc").is_symlink()
    assert (tmp_path / "far" / "real.nc").stat().st_mode & 0o777 == 0o640
    assert hlm.open_fit(tmp_path / "far" / "real.nc").summary().equals(small_fit(seed=2).summary())
    for name in ("a" * 252 + ".nc", "é" * 126 + ".nc"):
        fit.save(tmp_path / name)
        assert hlm.open_fit(tmp_path / name).summary().equals(fit.summary())
    for name in ("a" * 253 + ".nc", "a" * 5000 + ".nc"):
        for act in (fit.save, hlm.open_fit):
            with pytest.raises(hlm.HlmError, match="File name too long"):
                act(tmp_path / name)


def test_an_interrupted_save_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ends it, at whichever step."""
    from hlmdsl.results.file import append, netcdf

    fit = small_fit()
    fit.save(tmp_path / "fit.nc")
    before = (tmp_path / "fit.nc").read_bytes()

    def failing(error: BaseException) -> object:
        def fail(*_: object) -> None:
            raise error

        return fail

    for module, name in ((netcdf, "write"), (append, "append")):
        for error in (
            KeyboardInterrupt(),
            RuntimeError("NetCDF: HDF error"),
            OSError(28, "No space left"),
            MemoryError(),
        ):
            with monkeypatch.context() as patched:
                patched.setattr(module, name, failing(error))
                with pytest.raises((hlm.HlmError, KeyboardInterrupt)) as caught:
                    small_fit(seed=2).save(tmp_path / "fit.nc")
            assert isinstance(error, KeyboardInterrupt) or "HLM409" in str(caught.value)
            assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]
            assert (tmp_path / "fit.nc").read_bytes() == before


UNSAVABLE = {
    "mixed": xr.DataArray(np.array([1, "a", None], dtype=object), dims="n"),
    "bytes": xr.DataArray(np.array([b"a", b"b"]), dims="n"),
    "complex": xr.DataArray(np.array([1j, 2.0]), dims="n"),
    "none": xr.DataArray([1.0, 2.0], dims="n", attrs={"a": None}),
    "nested": xr.DataArray([1.0, 2.0], dims="n", attrs={"a": {"b": 1}}),
    "truth": xr.DataArray([1.0, 2.0], dims="n", attrs={"a": True}),
    "huge": xr.DataArray([1.0, 2.0], dims="n", attrs={"a": 10**30}),
    "slash": xr.DataArray([1.0], dims="n", attrs={"a/b": 1}),
}


@pytest.mark.parametrize("name", UNSAVABLE)
def test_what_no_file_keeps_is_said(tmp_path: Path, name: str) -> None:
    fit = small_fit()
    fit.idata["added"] = xr.Dataset({"what": UNSAVABLE[name]})
    with pytest.raises(hlm.HlmError) as caught:
        fit.save(tmp_path / "fit.nc")
    assert [d.code for d in caught.value.diagnostics] in (["HLM412"], ["HLM409"])
    assert not list(tmp_path.iterdir())
    small_fit().save(tmp_path / "fit.nc")  # the library is none the worse for it


def test_names_that_are_no_utf_8_and_paths_that_are_none(tmp_path: Path) -> None:
    """A file's name may hold any byte; a fit of it is saved all the same."""
    design = hlm.parse(TEXT, "b\udcff.hlm").bind(small_table())
    fit = made_fit(replace(design, table_name="\udcfe.csv"))
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.design.model.source.name == "b\\udcff.hlm"
    assert opened.design.table_name == "\\udcfe.csv"
    with pytest.raises(hlm.HlmError, match="HLM503"):
        fit.save(tmp_path / "a\0b.nc")
    with pytest.raises(hlm.HlmError, match="HLM401"):
        hlm.open_fit(tmp_path / "a\0b.nc")


def test_names_of_our_own_groups_are_taken(tmp_path: Path) -> None:
    for group in ("table", "attached", "attached/resume"):
        fit = small_fit()
        fit.idata[group] = xr.Dataset({"x": ("n", [1.0])})
        with pytest.raises(hlm.HlmError, match="HLM412"):
            fit.save(tmp_path / "fit.nc")


def test_all_that_is_added_to_idata_comes_back(tmp_path: Path) -> None:
    fit = small_fit()
    fit.idata.attrs["note"] = "mine"
    fit.idata["posterior"]["twice"] = 2 * fit.idata["posterior"]["sigma"]
    pointwise = np.random.default_rng(0).normal(size=(2, 8, 24))
    fit.idata["log_likelihood"] = xr.Dataset({"y": (("chain", "draw", "row"), pointwise)})
    fit.idata["mine/deeper"] = xr.Dataset(
        {
            "texts": (("a", "b"), np.array([["é", ""], ["x\0y", "\n"]], dtype=object)),
            "when": ("t", np.array(["2020-01-01", "NaT"], dtype="datetime64[ns]")),
            "long": ("t", np.array([1, 2], dtype="timedelta64[ns]")),
            "small": ("k", np.arange(3, dtype=np.float32)),
            "flags": ("k", np.array([True, False, True])),
            "one": 3.5,
            "none": ("z", np.zeros(0)),
        },
        attrs={"x": [1.5, 2.0], "n": 3, "empty": ""},
    )
    fit.save(tmp_path / "fit.nc")
    again = hlm.open_fit(tmp_path / "fit.nc")
    assert again.idata.identical(fit.idata)
    again.save(tmp_path / "again.nc")
    assert hlm.open_fit(tmp_path / "again.nc").idata.identical(fit.idata)


def test_fits_are_saved_from_what_they_hold(tmp_path: Path) -> None:
    """The same fit saved twice is the same file but for nothing: no clock, no order of a set."""
    fit = replace(small_fit())
    fit.save(tmp_path / "a.nc")
    hlm.open_fit(tmp_path / "a.nc").save(tmp_path / "b.nc")
    assert (tmp_path / "a.nc").read_bytes() == (tmp_path / "b.nc").read_bytes()
