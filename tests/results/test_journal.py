"""Draws on disk while they come: whenever the writer ends, what is read is what was drawn. Nothing is sampled."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from drawn import TUNE, Running, begun
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hlmdsl.results import drawing as drawings
from hlmdsl.results import journal as journals
from hlmdsl.results.drawing import Drawing, NotADrawing, with_chains
from hlmdsl.results.journal import Journal, beside, check_free, read_journal
from hlmdsl.results.packed import DamagedRecord, record, records
from hlmdsl.source.exceptions import HlmError

LENGTHS = (20, 20, 13)
CRAFTED = 60
"""Crafted files in one run; 1,500 were read once."""

FREELY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

Looks = list[list[int]]


def written(path: Path, looks: Looks, drawing: Drawing | None = None, at_once: int = 2) -> Running:
    """The journal of chains that were looked at after so many steps each."""
    drawing = drawing or begun()
    running, journal = Running(drawing, LENGTHS), Journal(path)
    journal.begin(drawing, at_once)
    for steps in looks:
        journal.see([running.glance(i, n) for i, n in enumerate(steps)])
        assert journal.is_whole
    journal.close()
    return running


def assert_begins(found: Drawing, running: Running) -> None:
    """Every chain is a beginning of what was drawn."""
    for i, chain in enumerate(found.chains):
        if not chain.draws:
            continue
        whole = running.chain(i, chain.draws)
        np.testing.assert_array_equal(chain.x, whole.x)
        for name, values in whole.statistics.items():
            np.testing.assert_array_equal(chain.statistics[name], values)
        assert chain.state is not None
        np.testing.assert_array_equal(chain.state.last, chain.x[-1])
        assert chain.state.step == chain.statistics["step_size_bar"][-1]


def read_or_refused(path: Path) -> tuple[Drawing, int] | None:
    """None where it is refused in words; anything else that is raised goes on."""
    try:
        return read_journal(path)
    except HlmError as error:
        codes = {d.code for d in error.diagnostics}
    assert codes <= {"HLM438", "HLM439"}
    return None


@st.composite
def looks(draw: st.DrawFn) -> Looks:
    """Steps of each chain at a few moments, never fewer than before."""
    most = [n + TUNE for n in LENGTHS]
    chosen = draw(st.lists(st.tuples(*(st.integers(0, m) for m in most)), min_size=1, max_size=5))
    return [list(steps) for steps in np.maximum.accumulate(np.array(chosen), axis=0).tolist()]


@FREELY
@given(looks())
def test_what_is_read_is_what_was_seen_last(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "fit.nc.part"
    path.unlink(missing_ok=True)
    running = written(path, looks)
    found, size = read_journal(path)
    assert size == path.stat().st_size
    assert found.lengths == tuple(max(0, n - TUNE) for n in looks[-1])
    assert_begins(found, running)
    for chain, steps in zip(found.chains, looks[-1], strict=True):
        assert (chain.state is None) == (steps == 0)
        assert chain.state is None or chain.state.tuned == min(steps, TUNE)
    begin = begun()
    assert found.asked == begin.asked
    assert found.design.fingerprint == begin.design.fingerprint
    assert found.design.model.source.text == begin.design.model.source.text
    np.testing.assert_array_equal(found.ready.program.density.floats, begin.ready.program.density.floats)
    np.testing.assert_array_equal(found.ready.spread, begin.ready.spread)
    assert found.waited == {2}


@FREELY
@given(looks(), st.data())
def test_cut_anywhere(tmp_path: Path, looks: Looks, data: st.DataObject) -> None:
    """A killed writer leaves a file that ends anywhere: only the record that was being written is lost."""
    path = tmp_path / "fit.nc.part"
    path.unlink(missing_ok=True)
    running = written(path, looks)
    whole = path.read_bytes()
    ends = [r.end for r in records(whole)]
    at = data.draw(st.integers(ends[0], len(whole)))
    path.write_bytes(whole[:at])
    found, size = read_journal(path)
    assert size == max(end for end in ends if end <= at)
    assert_begins(found, running)


@FREELY
@given(looks(), st.data())
def test_a_changed_byte(tmp_path: Path, looks: Looks, data: st.DataObject) -> None:
    """It is refused; in the last record it may pass for one that was not finished. Wrong draws are never read."""
    path = tmp_path / "fit.nc.part"
    path.unlink(missing_ok=True)
    running = written(path, looks)
    whole = bytearray(path.read_bytes())
    ends = [r.end for r in records(bytes(whole))]
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(whole)
    read = read_or_refused(path)
    if read is None:
        return
    found, size = read
    assert at >= ends[-2]
    assert size == ends[-2]
    assert_begins(found, running)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
arrays = st.sampled_from(
    [np.zeros(0), np.zeros((3, 2)), np.full(4, np.nan), np.zeros(3, bool), np.arange(5), np.zeros((0, 9))]
)


def places(facts: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    inner = facts.items() if isinstance(facts, dict) else enumerate(facts) if isinstance(facts, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))


def changed(facts: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copy = dict(facts) if isinstance(facts, dict) else list(facts)
    copy[path[0]] = changed(copy[path[0]], path[1:], value)
    return copy


@settings(max_examples=CRAFTED, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_crafted_records(tmp_path: Path, data: st.DataObject) -> None:
    """Records with right digests and wrong contents, in any order: an HlmError, or a drawing that can be used."""
    path = tmp_path / "fit.nc.part"
    path.unlink(missing_ok=True)
    written(path, [[4, 9, 0], [26, 15, 3]])
    found = list(records(path.read_bytes()))
    at = data.draw(st.integers(0, len(found) - 1))
    match data.draw(st.sampled_from(["fact", "fact", "fact", "array", "order", "repeat", "kind"])):
        case "fact":
            place = data.draw(st.sampled_from([p for p in places(found[at].facts) if p]))
            found[at] = replace(found[at], facts=changed(found[at].facts, place, data.draw(values)))
        case "array":
            names = list(found[at].arrays)
            own = {**found[at].arrays, data.draw(st.sampled_from(names or ["x"])): data.draw(arrays)}
            found[at] = replace(found[at], arrays=own)
        case "order":
            found = data.draw(st.permutations(found))
        case "repeat":
            found.insert(data.draw(st.integers(0, len(found))), found[at])
        case "kind":
            found[at] = replace(found[at], kind=data.draw(st.integers(0, 255)))
    try:
        path.write_bytes(b"".join(record(r.kind, r.facts, r.arrays) for r in found))
    except (ValueError, TypeError):  # what JSON does not have
        return
    read = read_or_refused(path)
    if read is not None:
        read[0].course()
        assert all(np.isfinite(chain.x).all() for chain in read[0].chains)


def test_a_second_piece_and_a_second_run(tmp_path: Path) -> None:
    path = tmp_path / "fit.nc.part"
    first = written(path, [[26, 16, 9]])
    drawing, size = read_journal(path)
    assert drawing.lengths == (20, 10, 3)
    assert drawing.lacking == [1, 2]
    journal, second = Journal(path), Running(drawing, (10, 17), seed=2)
    journal.append_to(size, drawing, 1)
    journal.see([second.glance(0, TUNE + 4), None])
    journal.see([second.glance(0, TUNE + 10), second.glance(1, TUNE + 2)])
    journal.close()
    both, _ = read_journal(path)
    assert both.lengths == (20, 20, 5)
    assert both.pieces == ((20, 10, 3), (0, 10, 2))
    assert both.waited == {2}
    np.testing.assert_array_equal(both.chains[1].x, np.concatenate([first.chain(1, 10).x, second.chain(0, 10).x]))
    again = Journal(path)
    again.append_to(path.stat().st_size, both, 2)
    anew = Drawing.begun(both.ready, replace(both.asked, target_accept=0.99, again=None), "2 draws diverged")
    again.next_run(anew, 3)
    third = Running(anew, LENGTHS, seed=3)
    again.see([third.glance(i, TUNE + 5) for i in range(3)])
    again.close()
    last, _ = read_journal(path)
    assert last.lengths == (5, 5, 5)
    assert last.pieces == ((5, 5, 5),)
    assert (last.asked.target_accept, last.asked.again, last.told) == (0.99, None, "2 draws diverged")


def test_chains_that_a_file_begins_with(tmp_path: Path) -> None:
    """Of a fit that was cut short, and is gone on with: its chains are in the file before the first new draw."""
    path, drawing = tmp_path / "fit.nc.part", begun()
    running = Running(drawing, LENGTHS)
    cut_short = drawing.with_piece([0, 1, 2], [running.chain(0, 20), running.chain(1, 9), drawing.chains[2]], 2)
    journal = Journal(path)
    journal.begin(cut_short, 2)
    journal.see([None, None])
    journal.close()
    found, _ = read_journal(path)
    assert found.lengths == (20, 9, 0)
    assert (found.pieces, found.waited) == (((20, 9, 0),), {2})
    assert_begins(found, running)


@pytest.mark.parametrize(
    ("change", "fact"),
    [
        ({"pieces": [[20, 9, 1]]}, "its pieces do not add up to its draws"),
        ({"pieces": []}, "its pieces do not add up to its draws"),
        ({"pieces": [[20, 9]]}, "its counts are no whole numbers"),
        ({"attempts": -1}, "its counts are no whole numbers"),
        ({"waited": None}, "its pieces are missing"),
        ({"chains": []}, "its chains are not as many as were asked for"),
    ],
)
def test_chains_that_cannot_be(change: dict[str, Any], fact: str) -> None:
    drawing = begun()
    running = Running(drawing, LENGTHS)
    cut_short = drawing.with_piece([0, 1, 2], [running.chain(0, 20), running.chain(1, 9), drawing.chains[2]], 2)
    facts, arrays = cut_short.chain_facts()
    assert with_chains(drawing, facts, arrays).lengths == (20, 9, 0)
    with pytest.raises(NotADrawing, match=f"^{fact}$"):
        with_chains(drawing, facts | change, arrays)


@contextmanager
def disk_of(size: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A disk that is full after so many bytes of a file."""
    write = os.write

    def bounded(handle: int, data: Any) -> int:
        room = size - os.lseek(handle, 0, os.SEEK_CUR)
        if room <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, bytes(data)[:room])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", bounded)
        yield


def test_a_full_disk_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, drawing = tmp_path / "fit.nc.part", begun()
    running, journal = Running(drawing, LENGTHS), Journal(path)
    journal.begin(drawing, 3)
    journal.see([running.glance(i, TUNE + 2) for i in range(3)])
    whole = path.stat().st_size
    with disk_of(whole + 700, monkeypatch):
        journal.see([running.glance(i, TUNE + 8) for i in range(3)])
        assert journal.trouble == os.strerror(errno.ENOSPC)
        assert not journal.is_whole
        assert read_journal(path)[0].lengths[0] >= 2
    journal.see([running.glance(i, TUNE + 11) for i in range(3)])
    journal.close()
    assert journal.is_whole
    found, _ = read_journal(path)
    assert found.lengths == (11, 11, 11)
    assert_begins(found, running)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """Draws go on without it."""
    drawing = begun()
    journal = Journal(tmp_path / "no" / "such" / "fit.nc.part")
    journal.begin(drawing, 3)
    journal.see([Running(drawing, LENGTHS).glance(i, 9) for i in range(3)])
    assert journal.trouble
    assert not journal.is_whole
    journal.remove()


def test_nothing_that_was_drawn_is_written_over(tmp_path: Path) -> None:
    fit = tmp_path / "fit.nc"
    check_free(fit)
    written(beside(fit), [[5, 5, 5]])  # tuning alone
    check_free(fit)
    written(beside(fit), [[9, 5, 5]])
    with pytest.raises(HlmError) as stopped:
        check_free(fit)
    assert stopped.value.diagnostics[0].code == "HLM436"
    assert "3 of 20 draws a chain are in it" in str(stopped.value)
    beside(fit).write_text("something else")
    with pytest.raises(HlmError, match="HLM436") as stopped:
        check_free(fit)
    assert f"`{beside(fit)}` keeps draws" in str(stopped.value)
    assert "it cannot be read" in str(stopped.value)


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    fit, drawing = tmp_path / "fit.nc", begun()
    running, journal = Running(drawing, LENGTHS), Journal(beside(fit))
    journal.begin(drawing, 3)
    journal.see([running.glance(i, TUNE + 2) for i in range(3)])
    with pytest.raises(HlmError, match="HLM437"):
        check_free(fit)
    second = Journal(beside(fit))
    second.begin(drawing, 3)
    for _ in range(2):  # nor at the next attempt
        second.see([running.glance(i, 3) for i in range(3)])
        assert second.trouble
    journal.close()
    assert read_journal(beside(fit))[0].lengths == (2, 2, 2)


def test_of_a_different_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "fit.nc.part"
    written(path, [[9, 9, 9]])
    monkeypatch.setattr(drawings, "kernel_digest", lambda: "0" * 64)
    with pytest.raises(HlmError, match="HLM439") as stopped:
        read_journal(path)
    assert "begun by hlmdsl " in str(stopped.value)


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"\0" * 1000),
        lambda path: path.write_bytes(os.urandom(5000)),
        lambda path: path.write_bytes(record(journals.DRAWS, {}, {})),
        lambda path: path.write_bytes(record(journals.HEADER, {"format": 99}, {})),
        lambda path: path.mkdir(),
        lambda path: None,
    ],
)
def test_what_is_no_journal(tmp_path: Path, make: Callable[[Path], object]) -> None:
    path = tmp_path / "fit.nc.part"
    make(path)
    with pytest.raises(HlmError, match="HLM438"):
        read_journal(path)


def test_records_of_any_facts_and_arrays() -> None:
    given = {"x": np.array([[1.5, -np.inf], [np.nan, 0.0]]), "flag": np.array([True]), "none": np.zeros((0, 3), ">i4")}
    facts = {"text": "ä \u2028", "deep": [1, {"a": None}]}
    (back,) = records(record(7, facts, given) + b"hlmR and no more")
    assert (back.kind, back.facts) == (7, facts)
    for name, array in given.items():
        np.testing.assert_array_equal(back.arrays[name], array)
        assert back.arrays[name].shape == array.shape
    one = record(1, {}, {})
    with pytest.raises(DamagedRecord):
        list(records(one + b"x" + one))


def test_no_array_is_larger_than_its_file() -> None:
    layout = json.dumps({"facts": {}, "arrays": [["x", "<f8", [2**40]]]}).encode()
    body = len(layout).to_bytes(4, "little") + layout
    own = record(1, {}, {})
    head = own[: own.index(b"{") - 4]
    assert head.startswith(b"hlmR")
    from hlmdsl.results.packed import _unpacked

    with pytest.raises(DamagedRecord, match="longer than the file"):
        _unpacked(memoryview(body))
