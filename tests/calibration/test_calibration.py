"""A short calibration of both strategies and of the likelihood row by row, and proof that it would notice a fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from hlmdsl.backend.kernel import kernel_run as sample
from tests.calibration.models import MODELS
from tests.calibration.ranks import DRAWS, ranked
from tests.calibration.uniformity import bands, difference, p_value

REPLICATES = 24
LEAST = 1e-4
"""Of a quantity's p: some sixty quantities are looked at, so one strays as far by chance in 150 runs."""

SHORT = [("correlated slopes", "auto"), ("correlated slopes", "none"), ("nested", "auto"), ("Poisson", "auto")]
SHORT += [
    ("NegativeBinomial", "auto"),
    ("OrderedLogistic", "auto"),
    ("Categorical", "auto"),
    ("a spread of its own", "auto"),
    ("weights", "auto"),
    ("censored LogNormal", "auto"),
]


def least_p(model: str, integrate: str) -> dict[str, float]:
    found = ranked(MODELS[model], integrate, range(REPLICATES))
    return {quantity: p_value([f.ranks[quantity] for f in found], DRAWS) for quantity in found[0].ranks}


@pytest.mark.parametrize(("model", "integrate"), SHORT)
def test_calibrated(model: str, integrate: str) -> None:
    ps = least_p(model, integrate)
    assert min(ps.values()) > LEAST, ps


def wrong(name: str, change: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    right = getattr(sample, name)
    monkeypatch.setattr(sample, name, lambda *given: change(right(*given)))


def test_a_wrong_constant_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Degrees of freedom as if units had no effects, the fault of forgetting a determinant: sigma is not calibrated."""
    case = MODELS["correlated slopes"]
    wrong("products", lambda made: (replace(made[0], n=made[0].n + 2 * case.groups), *made[1:]), monkeypatch)
    assert least_p("correlated slopes", "auto")["sigma"] < LEAST


def test_rows_counted_four_times_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The posterior is then too narrow."""
    wrong(
        "make_cells",
        lambda cells: replace(cells, rows=replace(cells.rows, weights=np.full(cells.rows.y.size, 4.0))),
        monkeypatch,
    )
    assert min(least_p("Poisson", "auto").values()) < LEAST


def test_uniform_ranks_have_uniform_p() -> None:
    random = np.random.default_rng(2)
    ps = [p_value(random.integers(0, DRAWS + 1, 40).tolist(), DRAWS) for _ in range(300)]
    for level in (0.05, 0.2, 0.5):
        assert abs(np.mean(np.array(ps) < level) - level) < 0.06
    skewed = (DRAWS * random.beta(2, 1, 40)).astype(int).tolist()
    assert p_value(skewed, DRAWS) < 0.01
    _, low, high = bands(40, DRAWS, 0.95)
    outside = difference(skewed, DRAWS)
    assert np.any((outside < low) | (outside > high))
