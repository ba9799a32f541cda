"""The shortest settled sum with a coefficient in it is the one that trying every pair finds."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from hlmdsl.design.rank import RowSpace
from hlmdsl.explain.readings.determined import Determination


def brute_force(null: np.ndarray, j: int) -> np.ndarray | None:
    others = [k for k in range(len(null) - 1, -1, -1) if k != j and null[k].any()]
    for size in (1, 2):
        for chosen in combinations(others, size):
            share = np.linalg.lstsq(null[list(chosen)].T, -null[j], rcond=None)[0]
            if np.allclose(share @ null[list(chosen)], -null[j], rtol=0, atol=1e-9) and share.all():
                found = np.zeros(len(null))
                found[j], found[list(chosen)] = 1.0, share
                return found
    return None


def test_settled_sums_are_those_that_trying_all_finds() -> None:
    rng = np.random.default_rng(1)
    there = 0
    for _ in range(150):
        p, r = int(rng.integers(4, 12)), int(rng.integers(1, 4))
        null = rng.integers(-2, 3, (p, r)).astype(float)
        known = Determination(RowSpace(null, tuple(range(r)), (False,) * p))
        for j in np.flatnonzero(null.any(axis=1)).tolist():
            found, wanted = known.settled_with(j), brute_force(null, j)
            assert (found is None) == (wanted is None)
            if found is not None and wanted is not None:
                there += 1
                np.testing.assert_allclose(found, wanted, atol=1e-9)
                np.testing.assert_allclose(found @ null, 0, atol=1e-9)
    assert there > 100
