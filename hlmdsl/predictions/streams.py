"""In: a seed, and the name of what is drawn. Out: random numbers for that alone.

Draws for one name do not depend on what else is drawn, or in which order. Names are hashed to 128 bits: among a million
units, 32 bits would give about a hundred pairs the same deviations. No name is empty, so no stream is that of the seed
alone, which a fit or a prior uses.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

import numpy as np

from hlmdsl.results.stretches import LEAST_ROWS


def stream(seed: int, name: str) -> np.random.Generator:
    """The same for the same seed and name."""
    words = np.frombuffer(blake2b(name.encode(errors="surrogatepass"), digest_size=16).digest(), dtype="<u4")
    return np.random.default_rng([seed, *words.tolist()])


def streams(seed: int, name: str, rows: slice, n: int) -> Iterator[tuple[slice, np.random.Generator]]:
    """For a stretch of n rows, pieces of it (counted from its start) that each have a stream: the same whatever the
    length of the stretch, as this begins where a piece does.
    """
    start, stop, _ = rows.indices(n)
    for at in range(start, stop, LEAST_ROWS):
        yield slice(at - start, min(at + LEAST_ROWS, stop) - start), stream(seed, f"{name}, from row {at}")
