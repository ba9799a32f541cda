"""In: an estimand's tree, and a model that has its variables. Out: a statement of the estimand as a Deterministic.

Not decided here: how it is computed: the evaluator of draws (design/evaluate.py) writes the expression, too.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.backend.functions import written
from hlmdsl.backend.statements.expressions import Expr, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.short import short
from hlmdsl.design.compiled_estimands import CompiledSum, ManyShares, factored
from hlmdsl.design.design import Design
from hlmdsl.design.elements import Element
from hlmdsl.design.estimand_weights import compile_estimand
from hlmdsl.design.evaluate import evaluate
from hlmdsl.model.estimand_tree import Estimand


def add_estimand(writer: Writer, design: Design, estimand: Estimand) -> None:
    """Register the estimand under its name."""
    compiled = compile_estimand(design.schema, estimand, design.rows)
    value = _sum(writer, design, compiled) if not compiled.others else None
    if value is None:
        value = evaluate(compiled, lambda name: _flat(writer, design, name), written(writer))
    whole = value if isinstance(value, Expr) else pt.as_tensor(value)
    writer.state(pm.Deterministic(estimand.name, whole), estimand.name)


def _flat(writer: Writer, design: Design, name: str) -> Any:
    """(elements,) of a variable."""
    own, dims = writer.variables[name], design.dims[name]
    return own if len(dims) == 1 else own.reshape((-1,)) if dims else own[None]


def _sum(writer: Writer, design: Design, compiled: CompiledSum) -> Any:
    """For a weighted sum of coefficients only."""
    total: Any = None if compiled.constant == 0 else compiled.constant
    for equation, weights in compiled.linear:
        each: dict[str, dict[Element, float]] = {}
        for c, weight in zip(equation.coefficients, weights.tolist(), strict=True):
            if weight:
                each.setdefault(c.variable, {})[c] = weight
        for name, own in each.items():
            one = _weighted(writer, design, name, own)
            total = one if total is None else total + one
    for of_units in compiled.deviations:
        every = factored(of_units.weights.items())
        whole = {deviation: weight for deviation, shares, weight in every if not shares}
        sums = [_weighted(writer, design, of_units.varying.r, whole)] if whole else []
        sums += [_of_steps(writer, design, *part) for part in every if part[1]]
        for one in sums:
            total = one if total is None else total + one
    return 0.0 if total is None else total


def _of_steps(writer: Writer, design: Design, deviation: Element, shares: ManyShares, weight: float) -> Any:
    """What some steps have of a unit's deviation in a monotonic effect."""
    each = [
        math.prod([_entry(writer, design, e) for e in own[1:]], start=_entry(writer, design, own[0])) for own in shares
    ]
    product = _entry(writer, design, deviation) * sum(each[1:], start=each[0])
    return product if weight == 1 else short(weight) * product


MANY = 4
"""Entries of a variable from which on they are a product of vectors."""


def _weighted(writer: Writer, design: Design, name: str, weights: Mapping[Element, float]) -> Any:
    """A sum of entries of a variable."""
    if len(weights) >= MANY:
        vector = np.zeros(math.prod(len(design.coords[dim]) for dim in design.dims[name]))
        vector[[c.position for c in weights]] = list(weights.values())
        return vector @ _flat(writer, design, name)
    total: Any = 0
    for c, weight in weights.items():
        own = _entry(writer, design, c)
        total = total + (own if weight == 1 else short(weight) * own)
    return total


def _entry(writer: Writer, design: Design, element: Element) -> Any:
    """One number of a variable."""
    variable, dims = writer.variables[element.variable], design.dims[element.variable]
    if not dims:
        return variable
    at = np.unravel_index(element.position, [len(design.coords[dim]) for dim in dims])
    return variable[tuple(map(int, at))]
