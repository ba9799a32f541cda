"""In: an estimand's tree, and a model that has its variables. Out: the estimand as a Deterministic of the model.

Not decided here: how it is computed: the evaluator of draws (design/evaluate.py) builds the graph, too.
"""

from __future__ import annotations

from typing import Any

import pymc as pm
import pytensor.tensor as pt

from hlmdsl.backend.observed_variable import PYTENSOR
from hlmdsl.design.design import Design
from hlmdsl.design.estimand_weights import compile_estimand
from hlmdsl.design.evaluate import evaluate
from hlmdsl.model.estimand_tree import Estimand


def add_estimand(design: Design, estimand: Estimand, model: pm.Model) -> None:
    """Register the estimand under its name."""
    compiled = compile_estimand(design.schema, estimand, design.rows)

    def variable(name: str) -> Any:
        return model[name].reshape((-1,))

    pm.Deterministic(estimand.name, pt.as_tensor(evaluate(compiled, variable, PYTENSOR)))
