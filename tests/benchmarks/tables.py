"""Tables for the runs: the published ones, simulated ones, and new data of the same structure for second runs.

In: a Problem and a folder. Out: paths of files there.
Not decided here: what is done with them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from tests.benchmarks.problems import Problem

BINARY_FLIPPED = 0.02


def first_table(problem: Problem, folder: Path) -> Path:
    """The published table, or simulated rows (the same in every run)."""
    if problem.data is not None:
        return problem.data
    path = folder / f"{problem.name}.parquet"
    if not path.exists():
        _simulated(problem).to_parquet(path, index=False)
    return path


def second_table(problem: Problem, first: Path, folder: Path) -> Path:
    """New responses of the same units under the same conditions."""
    path = folder / f"{problem.name}_second{first.suffix}"
    frame = pd.read_parquet(first) if first.suffix == ".parquet" else pd.read_csv(first)
    column = problem.column or problem.response
    frame[column] = _again(problem, frame, frame[column].to_numpy(), np.random.default_rng(2))
    if first.suffix == ".parquet":
        frame.to_parquet(path, index=False)
    else:
        frame.to_csv(path, index=False)
    return path


def _again(problem: Problem, frame: pd.DataFrame, y: Any, rng: np.random.Generator) -> Any:
    match problem.family:
        case "gaussian":
            return y * np.exp(0.02 * rng.standard_normal(len(y)))
        case "bernoulli":
            return np.where(rng.random(len(y)) < BINARY_FLIPPED, 1 - y, y)
        case "cumulative":
            return np.clip(y + (rng.random(len(y)) < BINARY_FLIPPED) * rng.choice([-1, 1], len(y)), y.min(), y.max())
        case "categorical":
            return np.where(rng.random(len(y)) < BINARY_FLIPPED, rng.permutation(y), y)
        case "binomial":
            n = frame[problem.trials].to_numpy()
            return rng.binomial(n, (y + 0.5) / (n + 1))
    return rng.poisson(y + 0.2)


def _simulated(problem: Problem) -> pd.DataFrame:
    rng, n = np.random.default_rng(1), problem.rows
    assert n is not None
    if problem.name == "two_scalars":
        return pd.DataFrame({"y": rng.normal(1, 2, n)})
    units = 50_000 if problem.name == "large" else 200
    columns = [c for c in problem.common if c.startswith("x")]
    x = {c: rng.standard_normal(n) for c in columns}
    unit = np.concatenate([np.arange(min(units, n)), rng.integers(units, size=max(n - units, 0))])
    eta = 1.0 + 0.5 * rng.standard_normal(units)[unit]
    for k, column in enumerate(columns):
        eta += (0.4 - 0.2 * k) * x[column]
    labels = np.array([f"u{k:05d}" for k in range(units)])
    frame: dict[str, Any] = {**x, "unit": pd.Categorical.from_codes(unit, labels.tolist())}
    if "a" in problem.levels:
        a = rng.integers(3, size=n)
        eta += np.array([0, 0.3, -0.2])[a] + 0.3 * rng.standard_normal(units)[unit] * x["x1"]
        frame["a"] = pd.Categorical.from_codes(a, ["a1", "a2", "a3"])
    return pd.DataFrame({"y": eta + rng.standard_normal(n), **frame})
