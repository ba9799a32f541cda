"""In: draws, and a function of a chunk of rows. Out: arrays over all rows, computed a chunk at a time.

Not decided here: what the numbers are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, prod

import numpy as np

from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.results.draws import Draws
from hlmdsl.results.needs_errors import RowsTooLarge
from hlmdsl.source.exceptions import HlmError

NUMBERS = 1 << 21
"""Draws times rows at a time: what fits in a processor's cache is computed fastest, and a row costs little alone."""

LEAST_ROWS = 16
"""A stretch begins at a multiple of these, so that what is drawn for so many rows at once never falls into two."""

COPIES = 1.5
"""Of the result, which is filled one piece at a time."""


def stretches(draws: Draws, rows: int, width: int = 1) -> Iterator[slice]:
    """All rows in turn, as many at a time as the memory limit allows. A row and draw take `width` numbers on the
    way.
    """
    size = LEAST_ROWS * max(1, NUMBERS // (LEAST_ROWS * width * max(1, draws.chains * draws.draws)))
    yield from (slice(start, min(start + size, rows)) for start in range(0, rows, size))


def over_rows(
    draws: Draws,
    rows: int,
    at: Callable[[slice], Floats],
    what: str,
    each: tuple[int, ...] = (),
    *,
    width: int = 1,
    alike: Ints | None = None,
) -> Floats:
    """(chains, draws, rows, *each), of (chains * draws, rows, *each) at a stretch of rows; errors speak of `what`.

    `at` takes `width` numbers for each row and draw on the way. If `alike` is given, `at` takes the distinct rows only,
    and `alike` is each row's position among them. Raises HlmError if memory is too small.
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
    looked_at = rows if alike is None else int(alike.max(initial=-1)) + 1
    out = np.empty((total, looked_at, *each))
    for stretch in stretches(draws, looked_at, width):
        out[:, stretch] = at(stretch)
    if alike is not None:
        out = out.take(alike, axis=1)
    return out.reshape(draws.chains, draws.draws, rows, *each)
