"""Draws on disk during sampling: a file next to the fit's, to which records are appended, and back.

In: a Drawing, and its chains while they run. Out: the file; from it, whenever its writer was stopped, the Drawing.
Not decided here: the form of a record (packed.py), or how sampling continues (resume.py).

The first record has everything needed to continue: the spec, the columns, the options, the coordinates. Then each run
and each piece of one begins with a record, and each chain's draws follow, or its state until it has any.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from errno import EAGAIN
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.chains import Chain, Glance
from hlmdsl.results.drawing import (
    Drawing,
    NotADrawing,
    OtherKernel,
    asked_from,
    drawing_from,
    numbers,
    points,
    state_from,
    statistics_from,
    with_chains,
)
from hlmdsl.results.file.stored import Unsound
from hlmdsl.results.journal_errors import DamagedJournal, JournalInUse, JournalOfOtherVersion, JournalThere
from hlmdsl.results.kept_design import design_facts, design_from
from hlmdsl.results.packed import DamagedRecord, Record, record, records
from hlmdsl.source.exceptions import HlmError

FORMAT = 1
HEADER, CHAINS, RUN, PIECE, DRAWS, STATE = range(1, 7)
"""Kinds of record."""

EVERY = 0.25
"""Seconds between two looks at the chains: what was drawn longer ago is in the file."""

SYNC = 1.0
"""Seconds after which the file is to be on the disk itself, not only with the system."""

ENDING = ".part"


LONGEST_NAME = 255
"""Bytes, as file systems have it."""


def beside(path: Path) -> Path:
    """The journal of a fit that is to be saved at a path. A name too long for an ending is shortened, and distinguished
    from others with the same beginning by its digest.
    """
    name = os.fsencode(path.name)
    if len(name) + len(ENDING) > LONGEST_NAME:
        digest = blake2b(name, digest_size=8).hexdigest()
        return path.with_name(name[:200].decode(errors="ignore") + f".{digest}{ENDING}")
    return path.with_name(path.name + ENDING)


class Journal:
    """Writes what chains have drawn; a Watch of the kernel's. What cannot be written (a full disk) is tried again with
    the next draws, and does not stop them: `trouble` is what hindered the last attempt.
    """

    every = EVERY

    def __init__(self, path: Path) -> None:
        self.path = path
        self.trouble = ""
        self._file: int | None = None
        self._written = 0
        self._pending: list[bytes] = []
        self._done: dict[int, int] = {}
        self._which: Sequence[int] = ()
        self._synced = time.monotonic()

    def begin(self, drawing: Drawing, at_once: int) -> None:
        """A new file, for a drawing and its chains so far."""
        self._written, self._pending = 0, [_header(drawing)]
        if drawing.has_begun:
            self._pending.append(record(CHAINS, *drawing.chain_facts()))
        self.next_piece(drawing, at_once)

    def append_to(self, size: int, drawing: Drawing, at_once: int) -> None:
        """A piece more, after so many bytes that the file has."""
        self._written, self._pending = size, []
        self.next_piece(drawing, at_once)

    def next_run(self, drawing: Drawing, at_once: int) -> None:
        """Everything again, as after divergences."""
        facts = {"target_accept": drawing.asked.target_accept, "told": drawing.told}
        self._pending.append(record(RUN, facts, {}))
        self.next_piece(drawing, at_once)

    def next_piece(self, drawing: Drawing, at_once: int) -> None:
        """What comes is of the chains that lack draws."""
        self._which, self._done = drawing.lacking, {}
        facts = {"which": list(self._which), "at_once": at_once, "draws": drawing.asked.draws}
        self._pending.append(record(PIECE, facts, {}))

    def lacks_nothing(self, size: int) -> None:
        """So many bytes of the file are all that there is to be."""
        self._written = size

    def see(self, chains: Sequence[Glance | None]) -> None:
        """Append what is new of the chains of this piece."""
        new, done = [*self._pending], dict(self._done)
        for i, glance in zip(self._which, chains, strict=True):
            if glance is None or not glance.at.size:
                continue
            since = done.get(i, 0)
            if glance.draws > since:
                new.append(_draws(i, since, glance.chain(since)))
                done[i] = glance.draws
            elif not glance.draws:
                new.append(_state(i, glance.chain()))
        try:
            self._append(b"".join(new))
        except OSError as error:
            self.trouble = error.strerror or str(error)
            return
        self._pending, self._done, self.trouble = [], done, ""

    @property
    def is_whole(self) -> bool:
        """Whether all that was drawn is in the file."""
        return bool(self._written) and not self.trouble and not self._pending and self.path.exists()

    def remove(self) -> None:
        """The fit is saved."""
        self.close()
        if self._written:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _append(self, data: bytes) -> None:
        """At the end of what is whole: a record that was written in part is written over."""
        if self._file is None:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
            handle = os.open(self.path, flags, 0o666)
            if not _locked(handle):
                os.close(handle)
                raise OSError(EAGAIN, "a different run writes it")
            self._file = handle
        os.ftruncate(self._file, self._written)
        os.lseek(self._file, self._written, os.SEEK_SET)
        left = memoryview(data)
        while left:
            left = left[os.write(self._file, left) :]
        self._written += len(data)
        if time.monotonic() - self._synced >= SYNC:
            with suppress(OSError):
                os.fsync(self._file)
            self._synced = time.monotonic()


def check_free(path: Path) -> None:
    """Raise HlmError if there is a journal with draws for a fit that is to be saved at `path`."""
    part = beside(path)
    if not part.exists():
        return
    check_unused(part)
    try:
        drawing, _ = read_journal(part)
    except HlmError as error:
        if not isinstance(error.diagnostics[0], JournalOfOtherVersion):
            # a file that is no journal is not ours to write over
            raise HlmError([JournalThere(span=None, path=str(part), fact="it cannot be read")]) from error
        raise HlmError([JournalThere(span=None, path=str(part), fact="a different version wrote it")]) from error
    if any(drawing.lengths):
        fact = f"{max(drawing.lengths):,} of {drawing.asked.draws:,} draws a chain are in it"
        raise HlmError([JournalThere(span=None, path=str(part), fact=fact)])


def check_unused(part: Path) -> None:
    """Raise HlmError while another process writes the file."""
    try:
        handle = os.open(part, os.O_RDWR)
    except OSError:
        return
    try:
        if not _locked(handle):
            raise HlmError([JournalInUse(span=None, path=str(part))])
    finally:
        os.close(handle)


def read_journal(path: Path) -> tuple[Drawing, int]:
    """The drawing as far as it is in the file, and how many bytes that is. Raises HlmError for any other file."""
    try:
        if not path.is_file():  # a device may have no end
            raise HlmError([DamagedJournal(span=None, path=str(path), fact="there is no such file")])
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        fact = getattr(error, "strerror", None) or str(error)
        raise HlmError([DamagedJournal(span=None, path=str(path), fact=f"it cannot be read: {fact}")]) from error
    try:
        return _read(data)
    except OtherKernel as error:
        raise HlmError([JournalOfOtherVersion(span=None, path=str(path), version=error.version)]) from error
    except (DamagedRecord, NotADrawing, Unsound) as error:
        raise HlmError([DamagedJournal(span=None, path=str(path), fact=str(error))]) from error


def _read(data: bytes) -> tuple[Drawing, int]:
    drawing: Drawing | None = None
    piece: _Piece | None = None
    end = 0
    for one in records(data):
        end = one.end
        if one.kind == HEADER and drawing is None:
            drawing = _begun(one)
        elif drawing is None:
            raise NotADrawing("it does not begin as a journal does")
        elif one.kind == CHAINS and piece is None and not drawing.has_begun:
            drawing = with_chains(drawing, one.facts, one.arrays)
        elif one.kind == RUN:
            drawing, piece = _run(_with(drawing, piece), one), None
        elif one.kind == PIECE:
            drawing = _for_piece(_with(drawing, piece), one)
            piece = _Piece(drawing, one)
        elif piece is not None and one.kind in (DRAWS, STATE):
            piece.add(one)
        else:
            raise NotADrawing("its records are not in order")
    if drawing is None:
        raise NotADrawing("it does not begin as a journal does")
    return _with(drawing, piece), end


class _Piece:
    """What the records of a piece add up to."""

    def __init__(self, drawing: Drawing, one: Record) -> None:
        self.n_dim = drawing.ready.program.n_dim
        self.which = numbers(one.facts.get("which"))
        (self.at_once,) = numbers([one.facts.get("at_once")])
        if list(self.which) != drawing.lacking:
            raise NotADrawing("a piece of it is of other chains than those that lacked draws")
        self.parts: dict[int, list[Chain]] = {i: [] for i in self.which}

    def add(self, one: Record) -> None:
        i, since, names = (one.facts.get(name) for name in ("chain", "since", "statistics"))
        if type(i) is not int or i not in self.parts or since != sum(part.draws for part in self.parts[i]):
            raise NotADrawing("draws of a chain are missing")
        x = one.arrays.get("x")
        x = points(one.arrays, "x", (0 if x is None or x.ndim != 2 else len(x), self.n_dim))
        last, spread = (points(one.arrays, name, (self.n_dim,)) for name in ("last", "spread"))
        statistics = statistics_from(names, one.arrays, "statistic_", len(x))
        if self.parts[i] and not self.parts[i][-1].draws:
            self.parts[i].pop()  # tuning, further back
        self.parts[i].append(Chain(x, statistics, state_from(one.facts, last, spread)))

    @property
    def chains(self) -> list[Chain]:
        return [_chained(self.parts[i], self.n_dim) for i in self.which]


def _chained(parts: Sequence[Chain], n_dim: int) -> Chain:
    if not parts:
        return Chain(np.empty((0, n_dim)), {}, None)
    names = [name for name in parts[-1].statistics if all(name in part.statistics for part in parts)]
    statistics = {name: np.concatenate([part.statistics[name] for part in parts]) for name in names}
    return Chain(np.concatenate([part.x for part in parts]), statistics, parts[-1].state)


def _with(drawing: Drawing, piece: _Piece | None) -> Drawing:
    if piece is None:
        return drawing
    return drawing.with_piece(piece.which, piece.chains, piece.at_once)


def _for_piece(drawing: Drawing, one: Record) -> Drawing:
    """A piece may have been started for more draws, or fewer, than were first requested."""
    asked = asked_from(asdict(drawing.asked) | {"draws": one.facts.get("draws")})
    return replace(drawing, asked=asked)


def _header(drawing: Drawing) -> bytes:
    facts, arrays = drawing.facts()
    own, columns = design_facts(drawing.design)
    return record(HEADER, {"format": FORMAT, "drawing": facts, "design": own}, {**arrays, **columns})


def _begun(one: Record) -> Drawing:
    if one.facts.get("format") != FORMAT:
        raise NotADrawing("it has a form that this version does not know")
    facts = one.facts.get("drawing")
    if not isinstance(facts, dict):
        raise NotADrawing("it does not say what was drawn")
    return drawing_from(design_from(one.facts.get("design"), one.arrays), facts, one.arrays)


def _run(drawing: Drawing, one: Record) -> Drawing:
    target, told = (one.facts.get(name) for name in ("target_accept", "told"))
    if not isinstance(target, float) or not 0 < target < 1 or not isinstance(told, str):
        raise NotADrawing("a run of it cannot be read")
    return Drawing.begun(drawing.ready, replace(drawing.asked, target_accept=target, again=None), told)


def _draws(i: int, since: int, chain: Chain) -> bytes:
    assert chain.state is not None
    names = list(chain.statistics)
    facts = {"chain": i, "since": since, "statistics": names, "tuned": chain.state.tuned, "step": chain.state.step}
    arrays: dict[str, Any] = {"x": chain.x, "last": chain.state.last, "spread": chain.state.spread}
    arrays |= {f"statistic_{k}": chain.statistics[name] for k, name in enumerate(names)}
    return record(DRAWS if chain.draws else STATE, facts, arrays)


def _state(i: int, chain: Chain) -> bytes:
    return _draws(i, 0, Chain(chain.x[:0], {}, chain.state))


def _locked(handle: int) -> bool:
    """Take a file while it is open; False if a different process has it. A killed process gives it back."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows
        return True
    with suppress(OSError):  # a file system without locks
        try:
            flock(handle, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            return False
    return True
