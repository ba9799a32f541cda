"""In: draws, and what they say of a stretch of rows. Out: arrays over all rows, made a stretch at a time.

Not decided here: what the numbers are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, prod

import numpy as np

from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.design.rows import Floats
from hlmdsl.results.draws import Draws
from hlmdsl.results.needs_errors import RowsTooLarge
from hlmdsl.source.exceptions import HlmError

NUMBERS = 1 << 21
"""Draws times rows at a time: what fits in a processor's cache is computed fastest, and a row costs little alone."""

LEAST_ROWS = 16

COPIES = 1.5
"""Of the result, which is filled a piece at a time."""


def stretches(draws: Draws, rows: int) -> Iterator[slice]:
    """All rows in turn, as many at a time as memory is kept for."""
    size = max(LEAST_ROWS, NUMBERS // max(1, draws.chains * draws.draws))
    yield from (slice(start, min(start + size, rows)) for start in range(0, rows, size))


def over_rows(draws: Draws, rows: int, at: Callable[[slice], Floats], what: str, each: tuple[int, ...] = ()) -> Floats:
    """(chains, draws, rows, *each), of (chains * draws, rows, *each) at a stretch of rows; errors speak of `what`.
    Raises HlmError where there is no room.
    """
    total = draws.chains * draws.draws
    needed, free = COPIES * 8 * total * rows * prod(each), free_memory()
    if free is not None and needed > free:
        raise HlmError(
            [
                RowsTooLarge(
                    span=None,
                    what=what,
                    rows=rows,
                    draws=total,
                    needed=say_bytes(needed),
                    free=say_bytes(free),
                    every=ceil(needed / free),
                )
            ]
        )
    out = np.empty((total, rows, *each))
    for stretch in stretches(draws, rows):
        out[:, stretch] = at(stretch)
    return out.reshape(draws.chains, draws.draws, rows, *each)
