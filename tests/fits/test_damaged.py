"""A file that is not as it was saved is refused in words, whatever was done to it, and neither crashes nor hangs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.results.file import convert, old
from hlmdsl.results.file.appendix import FORMAT, TAIL
from tests.fits.files import changed, content, outcome, signed, with_attributes
from tests.fits.made_fits import small_fit

FORMAT_1 = Path(__file__).parent / "format_1" / "dyestuff_laplace.nc"
ENDLESS = 37_562
"""The bit of that file without which the HDF5 library loops for ever."""


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "fit.nc"
    small_fit().save(path)
    return path


def refused(path: Path) -> tuple[str, str]:
    with pytest.raises(hlm.HlmError) as caught:
        hlm.open_fit(path)
    (told,) = caught.value.diagnostics
    return told.code, told.notes[0]


def test_a_changed_bit_is_noticed_wherever_it_is(saved: Path, tmp_path: Path) -> None:
    whole = bytearray(saved.read_bytes())
    random = np.random.default_rng(8)
    tail = range(8 * (len(whole) - TAIL.size), 8 * len(whole))
    start = range(8 * 64)
    path = tmp_path / "fit.nc"
    for bit in (*random.integers(0, 8 * len(whole), 800).tolist(), *tail, *start):
        whole[bit // 8] ^= 1 << bit % 8
        path.write_bytes(whole)
        assert refused(path)[0] in ("HLM402", "HLM404"), bit
        whole[bit // 8] ^= 1 << bit % 8
    path.write_bytes(whole)
    assert outcome(path)[0] == []


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_bytes_that_are_cut_put_in_or_moved(
    saved: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = saved.read_bytes()
    at = data.draw(st.integers(8, len(whole)))  # with less than a signature it may be anything
    until = data.draw(st.integers(at, len(whole)))
    middle = data.draw(st.sampled_from([b"", b"\0", whole[at:until][::-1], whole[at:until] * 2, b"\r\n", whole[:100]]))
    other = whole[:at] + middle + whole[until:]
    path = tmp_path_factory.getbasetemp() / "moved.nc"
    path.write_bytes(other)
    codes, _ = outcome(path)
    assert codes == [] if other == whole else codes[0] in ("HLM402", "HLM404")


def test_what_another_program_writes_is_refused(saved: Path, tmp_path: Path) -> None:
    """ArviZ reads these files; a file that it has written is not one that can be vouched for."""
    with xr.open_datatree(saved, engine="netcdf4") as tree:
        tree.load().to_netcdf(tmp_path / "fit.nc")
    assert refused(tmp_path / "fit.nc") == ("HLM404", "another program has written to it since it was saved")


def test_a_later_format_says_by_which_version(saved: Path, tmp_path: Path) -> None:
    path = signed(tmp_path / "fit.nc", content(saved), format_=FORMAT + 1)
    assert refused(path) == ("HLM403", "saved by hlmdsl 0.2.0, in format 4; this version reads formats up to 3")
    path = signed(tmp_path / "fit.nc", with_attributes(content(saved), hlmdsl_format=7, hlmdsl_version="9.1"))
    assert refused(path) == ("HLM403", "saved by hlmdsl 9.1, in format 7; this version reads formats up to 3")
    for number in (FORMAT + 1, 99, 0, -1, "2", None, True, 2.0, [2]):
        path = signed(tmp_path / "fit.nc", with_attributes(content(saved), hlmdsl_format=number))
        assert refused(path)[0] in ("HLM402", "HLM403"), number


def flipped(bit: int, path: Path) -> Path:
    whole = bytearray(FORMAT_1.read_bytes())
    whole[bit // 8] ^= 1 << bit % 8
    path.write_bytes(whole)
    return path


def test_a_file_without_a_digest_that_the_library_never_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(old, "SECONDS", 3)
    code, fact = refused(flipped(ENDLESS, tmp_path / "fit.nc"))
    assert code == "HLM402"
    assert "does not come to an end" in fact


def test_files_without_a_digest_are_refused_or_open(tmp_path: Path) -> None:
    """Bits in names of attributes made 0.1.0 end in a traceback."""
    whole = FORMAT_1.read_bytes()
    for word in (b"labels", b"_Netcdf4Coordinates"):
        outcome(flipped(8 * whole.index(word) + 1, tmp_path / "fit.nc"))


def test_what_takes_more_memory_than_a_file_can_need(tmp_path: Path) -> None:
    """A variable of four thousand million numbers that are nowhere written: the library would make them up."""
    import netCDF4

    path = tmp_path / "fit.nc"
    path.write_bytes(FORMAT_1.read_bytes())
    with netCDF4.Dataset(path, "a") as file:
        file["posterior"].createDimension("many", 4_000_000_000)
        file["posterior"].createVariable("extra", "f8", ("many",), chunksizes=(1000,))
    code, fact = refused(path)
    assert code == "HLM404"
    assert fact == "it holds `extra`, which would take 29.8 GiB of memory"


def test_sizes_are_looked_at_before_anything_is_read() -> None:
    small = xr.DataTree.from_dict({"a": xr.Dataset({"x": ("n", np.zeros(1000))})})
    convert.check_sizes(small, 1000)
    with pytest.raises(Exception, match="it holds `x`"):
        convert.check_sizes(small, 100)


def test_a_fit_that_does_not_fit_into_memory(saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hlmdsl.results.file import read_fit as read

    monkeypatch.setattr(read, "free_memory", lambda: 1000)
    assert outcome(saved)[0] == []  # nobody asks for so little
    monkeypatch.setattr(read, "SMALL", 1000)
    assert refused(saved)[0] == "HLM413"


def test_a_large_array_that_only_idata_shows_stays_on_the_disk(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hlmdsl.results.file import read_fit as read

    kept = changed(content(saved), "posterior", "extra", np.arange(5000.0), dims=("many",))
    path = signed(tmp_path / "fit.nc", kept)
    monkeypatch.setattr(read, "SMALL", 20_000)
    monkeypatch.setattr(read, "free_memory", lambda: 35_000)
    fit = hlm.open_fit(path)
    assert str(fit.explain())
    other = hlm.open_fit(path)
    assert np.array_equal(fit.idata["posterior"]["extra"].values, np.arange(5000.0))
    path.write_bytes(saved.read_bytes())
    with pytest.raises(hlm.HlmError, match="HLM426"):
        _ = other.idata
    path.unlink()
    with pytest.raises(hlm.HlmError, match="No such file"):
        _ = other.idata
    assert str(other.explain()) == str(fit.explain())
