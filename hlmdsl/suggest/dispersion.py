"""In: counts, predictors and units. Out: the dispersion of the counts given these, as a multiple of their mean.

A Poisson regression by iterated least squares, with a coefficient for each unit that is shrunk to the others.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.suggest.relations import columns_of
from hlmdsl.suggest.roles import Role

MOST_ROWS = 5000
MOST_COLUMNS = 200
STEPS = 25
HELD = 1.0
"""The precision of a unit's coefficient: a standard deviation of 1 on the log scale."""


def dispersion(y: Floats, predictors: Sequence[Role], groups: Sequence[Role]) -> float:
    """Pearson's statistic over its degrees of freedom; 1 of a Poisson."""
    take = np.arange(len(y)) if len(y) <= MOST_ROWS else np.linspace(0, len(y) - 1, MOST_ROWS).astype(int)
    y = y[take]
    parts = [np.ones((len(y), 1)), *(columns_of(p)[take] for p in predictors)]
    held = [np.full(p.shape[1], 1e-6) for p in parts]
    for group in groups:
        indicators = np.asarray(group.seen.codes[take][:, None] == np.arange(len(group.seen.labels)), dtype=np.float64)
        if sum(p.shape[1] for p in parts) + indicators.shape[1] <= min(MOST_COLUMNS, len(y) / 2):
            parts.append(indicators)
            held.append(np.full(indicators.shape[1], HELD))
    x, precision = np.column_stack(parts), np.diag(np.concatenate(held))
    mean = y + 0.5
    freedom = float(len(y) - 1)
    for _ in range(STEPS):
        weighted = x * mean[:, None]
        normal = weighted.T @ x + precision
        working = np.log(mean) + (y - mean) / mean
        predictor = x @ np.linalg.solve(normal, weighted.T @ working)
        freedom = len(y) - float(np.trace(np.linalg.solve(normal, weighted.T @ x)))
        mean = np.exp(np.clip(predictor, -20, 30))
    return float(((y - mean) ** 2 / mean).sum() / max(freedom, 1.0))
