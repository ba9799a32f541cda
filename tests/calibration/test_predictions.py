"""Predictions are calibrated, by the results that are stored; the test of that is itself right, and notices a fault."""

from __future__ import annotations

import json

import numpy as np
import pytest
from scipy import stats

from tests.calibration.__main__ import DOCS
from tests.calibration.held_out import CASES, digest
from tests.calibration.ranks import DRAWS
from tests.calibration.report_predictions import LEAST
from tests.calibration.uniformity import bands_of_sets, p_value_of_sets

STORED = json.loads((DOCS / "calibration" / "predictions.json").read_text())


@pytest.mark.parametrize("name", STORED)
def test_predictions_of_held_out_rows_are_uniform(name: str) -> None:
    ps = {kind: p_value_of_sets(found, DRAWS) for kind, found in STORED[name]["ranks"].items()}
    assert min(ps[kind] for kind in ("old", "new") if kind in ps) > LEAST, ps
    planted = [p for kind, p in ps.items() if "planted" in kind]
    assert min(planted, default=0.0) < LEAST, ps
    sets = {len(found) for found in STORED[name]["ranks"].values()}
    assert len(sets) == 1
    assert sets.pop() >= 300


def test_the_models_are_those_that_were_run() -> None:
    """Two of them, as data sets are made of each."""
    for name in ("Gamma", "Poisson"):
        assert STORED[name]["digest"] == digest(CASES[name])


def test_ranks_of_sets() -> None:
    """Sets of ranks that depend on each other: p is uniform if they are, and small if they are too close together."""
    random = np.random.default_rng(3)

    def sets(n: int, spread: float) -> np.ndarray:
        z = np.sqrt(0.3) * random.standard_normal((n, 1)) + np.sqrt(0.7) * random.standard_normal((n, 5))
        below = stats.norm.cdf(z * spread)
        return np.minimum((below * (DRAWS + 1)).astype(int), DRAWS)

    ps = np.array([p_value_of_sets(sets(100, 1.0), DRAWS) for _ in range(300)])
    for level in (0.05, 0.2, 0.5):
        assert abs((ps < level).mean() - level) < 0.08
    assert p_value_of_sets(sets(300, 1 / 1.15), DRAWS) < LEAST
    at, strays, half = bands_of_sets(sets(300, 1.0), DRAWS, 0.99)
    assert np.all(np.abs(strays) < half)
    assert len(at) == DRAWS
    strays, half = bands_of_sets(sets(300, 1 / 1.3), DRAWS, 0.99)[1:]
    assert np.any(np.abs(strays) > half)
