"""Files of draws that are kept while they come: killed, damaged. In: chance. Out: cases.

A right answer: refused in words, or every chain is a beginning of what was drawn, to the bit. Its chains are made up,
by the helpers of tests/results.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from hlmdsl.source.exceptions import HlmError
from tests.fuzz.fit_steps import STEPS
from tests.fuzz.outcome import Verdict, claim, refused

RESULTS_TESTS = str(Path(__file__).parents[1] / "results")
LENGTHS = (20, 20, 13)
ARE_KEPT = find_spec("hlmdsl.results.journal") is not None


@cache
def whole() -> tuple[Any, bytes]:
    """Chains that ran to their end, and their journal."""
    if RESULTS_TESTS not in sys.path:
        sys.path.append(RESULTS_TESTS)
    from drawn import TUNE, Running, begun

    from hlmdsl.results.journal import Journal

    running = Running(begun(), LENGTHS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fit.nc.part"
        journal = Journal(path)
        journal.begin(begun(), 2)
        for share in (0.1, 0.4, 0.7, 1.0):
            journal.see([running.glance(i, int(share * (n + TUNE))) for i, n in enumerate(LENGTHS)])
        journal.close()
        return running, path.read_bytes()


@dataclass(frozen=True)
class JournalCase:
    """A journal, and what is done to its bytes."""

    way: str
    steps: tuple[tuple[Any, ...], ...]

    def check(self) -> Verdict:
        from hlmdsl.results.journal import read_journal

        running, data = whole()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "fit.nc.part"
            path.write_bytes(data)
            for step in self.steps:
                STEPS[step[0]](path, *step[1:])
            try:
                found, size = read_journal(path)
            except HlmError as error:
                return refused(error)
            claim(0 < size <= path.stat().st_size, "a journal is no longer than its file", size)
        for i, chain in enumerate(found.chains):
            claim(chain.draws <= LENGTHS[i], "a journal has no more draws than were made", (i, chain.draws))
            if chain.draws:
                drawn = running.chain(i, chain.draws)
                claim(np.array_equal(chain.x, drawn.x), "what is read of a chain is its beginning", i)
                same = all(np.array_equal(v, drawn.statistics[name]) for name, v in chain.statistics.items())
                claim(same, "statistics are those of the draws", i)
        return Verdict("accepted", frozenset())

    def shown(self) -> str:
        return "\n".join(["journals.whole()", *(f"{s!r:.300}" for s in self.steps)])

    def smaller(self, fails: Callable[[JournalCase], bool]) -> JournalCase:
        return self


def make(chance: Random, damage: Callable[[Random], tuple[Any, ...]]) -> JournalCase:
    at = chance.randrange(1 << 30)
    step = chance.choice([("cut", at), ("flip", at, chance.randrange(8)), damage(chance)])
    return JournalCase("draws kept while they come, damaged", (step,))
