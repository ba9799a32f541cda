"""Workers that inputs cannot bring down: each in a process with a memory limit; what hangs or dies is a finding too.

In: ranges of inputs. Out: attempts, in any order.
"""

from __future__ import annotations

import multiprocessing as mp
import os
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from tests.fuzz.kinds import SHRINKING, Attempt, attempt

MEMORY = 6 << 30
"""Bytes of address space; what is reserved and never used counts, too."""
WALL = 150.0
"""Seconds without a word after which a worker is taken to hang: more than an input and its shrinking may take on a busy
machine."""
CHUNK = 40
MOST_SHRUNK = 2
"""Findings of one cause that a worker makes smaller."""

assert WALL > 3 * SHRINKING


@dataclass(frozen=True)
class Chunk:
    """Inputs `start` to `stop` of a kind."""

    kind: str
    start: int
    stop: int


def chunks(kind: str, start: int, stop: int) -> list[Chunk]:
    return [Chunk(kind, i, min(i + CHUNK, stop)) for i in range(start, stop, CHUNK)]


def run_all(work: list[Chunk], seed: int, workers: int) -> Iterator[Attempt]:
    """Every input of the work, tried in `workers` processes."""
    waiting = list(reversed(work))
    busy: list[_Worker] = []
    try:
        while waiting or busy:
            while waiting and len(busy) < workers:
                busy.append(_Worker(seed))
            for worker in busy:
                if worker.chunk is None and waiting:
                    worker.start(waiting.pop())
            busy = [w for w in busy if w.chunk is not None or w.end()]
            ready = wait([w.here for w in busy], timeout=1.0)
            for worker in list(busy):
                if worker.here in ready:
                    try:
                        yield from worker.read()
                        continue
                    except EOFError:
                        worker.process.join(10)
                        fault = f"the process died (exit code {worker.process.exitcode})"
                elif time.monotonic() - worker.heard > WALL:
                    fault = "hangs"
                else:
                    continue
                yield worker.lost(fault)
                waiting += worker.left()
                worker.chunk = None
                worker.end()
                busy.remove(worker)
    finally:
        for worker in busy:
            worker.end()


class _Worker:
    """A process, and where it is in its chunk."""

    def __init__(self, seed: int) -> None:
        context = mp.get_context("spawn")
        self.here, there = context.Pipe()
        self.process: BaseProcess = context.Process(target=_work, args=(there, seed), daemon=True)
        self.process.start()
        there.close()
        self.chunk: Chunk | None = None
        self.at = 0
        self.heard = time.monotonic()

    def start(self, chunk: Chunk) -> None:
        self.chunk, self.at = chunk, chunk.start
        self.heard = time.monotonic()
        self.here.send(chunk)

    def read(self) -> Iterator[Attempt]:
        done: Attempt = self.here.recv()
        self.heard, self.at = time.monotonic(), done.index + 1
        assert self.chunk is not None
        if self.at >= self.chunk.stop:
            self.chunk = None
        yield done

    def lost(self, fault: str) -> Attempt:
        assert self.chunk is not None
        return Attempt(
            self.chunk.kind, self.at, "", "finding", (), fault, fault, f"--only '{self.chunk.kind}:{self.at}'"
        )

    def left(self) -> list[Chunk]:
        """What is still to be done of its chunk, without the input at which it was lost."""
        assert self.chunk is not None
        return [Chunk(self.chunk.kind, self.at + 1, self.chunk.stop)] if self.at + 1 < self.chunk.stop else []

    def end(self) -> bool:
        """Stop the process. False, so that it can stand in a filter."""
        self.process.kill()
        self.process.join(10)
        self.here.close()
        return False


def _work(pipe: Connection, seed: int) -> None:
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ["RUST_BACKTRACE"] = "0"
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    shrunk: dict[str, int] = {}

    def shrink(fault: str) -> bool:
        shrunk[fault] = shrunk.get(fault, 0) + 1
        return shrunk[fault] <= MOST_SHRUNK

    while True:
        try:
            chunk: Chunk = pipe.recv()
        except EOFError:
            return
        for index in range(chunk.start, chunk.stop):
            pipe.send(attempt(chunk.kind, seed, index, shrink))
