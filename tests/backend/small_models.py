"""Small tables, specs bound to them, and their models evaluated at points."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import pymc as pm

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.model.check import check_model
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

HEAD = """
covariate x center 1 scale 2
covariate w
factor a { a1, a2, a3 }
factor b { b1, b2 } coding sum
factor c { c1, c2, c3 } coding helmert
group g
group h
group k in h
group m1
group m2
covariate w1
covariate w2
"""


def a_table(n: int = 60, seed: int = 0) -> dict[str, Any]:
    rng = np.random.default_rng(seed)
    return (
        {
            "x": rng.normal(1, 2, n),
            "w": rng.uniform(1, 3, n),
            "a": np.array(["a1", "a2", "a3"])[np.arange(n) % 3],
            "b": np.array(["b1", "b2"])[np.arange(n) // 3 % 2],
            "c": np.array(["c1", "c2", "c3"])[np.arange(n) // 6 % 3],
            "g": np.array([f"g{i}" for i in range(5)])[rng.permutation(n) % 5],
            "h": np.array([f"h{i}" for i in range(4)])[rng.permutation(n) % 4],
            "k": np.array(["k1", "k2"])[rng.permutation(n) % 2],
            "real": rng.normal(1, 2, n),
            "positive": rng.gamma(3, 1, n),
            "angle": np.linspace(-3.1, 3.0, n),
            "unit": rng.beta(2, 3, n),
            "binary": rng.integers(0, 2, n),
            "count": rng.poisson(3, n),
            "successes": rng.integers(0, 5, n),
            "trials": rng.integers(5, 9, n),
            "se": rng.uniform(0.5, 1, n),
            "rank": np.array(["low", "middle", "high", "top"])[rng.integers(0, 4, n)],
            "passed": np.array(["no", "yes"])[rng.integers(0, 2, n)],
            "travel": np.array(["bus", "car", "train", "foot"])[rng.integers(0, 4, n)],
        }
        | members(n)
        | with_ends(n)
    )


def with_ends(n: int) -> dict[str, Any]:
    """Shares of which some are zero, and of which some are one, too; trials up to a success."""
    rng = np.random.default_rng(4)
    share, is_end, is_one = rng.beta(2, 3, n), rng.random(n) < 0.4, rng.random(n) < 0.5
    return {
        "amount": np.where(is_end, 0.0, share),
        "ends": np.where(is_end, is_one.astype(float), share),
        "tries": rng.geometric(0.4, n),
    }


def members(n: int) -> dict[str, Any]:
    """Rows of two units of one grouping each, at times the same one."""
    rng = np.random.default_rng(3)
    weight = rng.uniform(size=n)
    index = rng.integers(0, 4, (2, n))
    return {"m1": index[0].astype(str), "m2": (index[1] + 1).astype(str), "w1": weight, "w2": 1 - weight}


def bind(text: str, table: dict[str, Any] | None = None) -> Design:
    source = SourceText("test.hlm", text + HEAD)
    return bind_data(check_model(parse(source), source), table_from(table or a_table()))


class AtPoint:
    """A model's log density and its variables' values at a point of the sampling space; compiled when asked for."""

    def __init__(self, model: pm.Model) -> None:
        self.model = model
        self.variables = [*model.free_RVs, *model.deterministics]
        self.names = [v.name for v in self.variables]
        self.shapes = {name: np.shape(v) for name, v in model.initial_point().items()}

    @cached_property
    def _logp(self) -> Any:
        return self.model.compile_logp(jacobian=False)

    @cached_property
    def _values(self) -> Any:
        return self.model.compile_fn(self.model.replace_rvs_by_values(self.variables), on_unused_input="ignore")

    def random(self, rng: np.random.Generator) -> dict[str, Any]:
        return {name: np.asarray(rng.normal(0, 0.5, shape)) for name, shape in self.shapes.items()}

    def values(self, point: dict[str, Any]) -> dict[str, Any]:
        return dict(zip(self.names, self._values(point), strict=True))

    def logp(self, point: dict[str, Any]) -> float:
        return float(self._logp(point))
