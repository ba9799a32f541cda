"""In: an estimand, a weighted sum of points. Out: the same as sums of coefficients, from the encoder, and a constant.

Not decided here: its posterior (backend/), its words (explain/).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedNumericPart
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats
from hlmdsl.model.model import Estimand, Point

WeightedCell = tuple[tuple[tuple[str, str | float], ...], Fraction]
"""A point that names every variable of its equation, and its weight."""


def estimand_vectors(schema: Schema, estimand: Estimand) -> tuple[tuple[tuple[CodedEquation, Floats], ...], float]:
    """For each equation that the estimand speaks of, the weights (p,) on its common coefficients; and the constant.

    The constant holds the offsets at the points and the numbers in the estimand itself.
    """
    sums: dict[str, tuple[CodedEquation, Floats]] = {}
    constant = float(estimand.constant)
    for weight, point in estimand.combination:
        equation = equation_of(schema, point)
        cells = point_cells(schema, point)
        rows = schema.rows([dict(at) for at, _ in cells])
        shares = np.array([float(weight * share) for _, share in cells])
        _, before = sums.get(equation.equation.parameter, (equation, np.zeros(len(equation.coefficients))))
        sums[equation.equation.parameter] = (equation, before + shares @ equation.matrix(rows))
        constant += float(shares @ equation.offset(rows))
    return tuple(sums.values()), constant


def equation_of(schema: Schema, point: Point) -> CodedEquation:
    """The bound equation of a point."""
    return next(e for e in schema.equations if e.equation.parameter == point.equation.parameter)


def point_cells(schema: Schema, point: Point) -> tuple[WeightedCell, ...]:
    """A point as cells: factors not named averaged with equal weight, covariates not named at their zero."""
    equation = equation_of(schema, point)
    named = {variable.name: value for variable, value in point.settings}
    parts = [p for t in equation.effects.terms for p in t.parts]
    factors = {p.factor.name for p in parts if not isinstance(p, CodedNumericPart)}
    numerics = [p for p in (*parts, *equation.offsets) if isinstance(p, CodedNumericPart)]
    axes: list[tuple[str, tuple[str | float, ...]]] = []
    for name, factor in schema.factors.items():
        if name in factors:
            axes.append((name, (str(named[name]),) if name in named else factor.levels))
    for name in schema.covariates:
        own = [p for p in numerics if p.covariate.name == name]
        if own:
            axes.append((name, (float(named[name]) if name in named else zero_of(own),)))
    share = Fraction(1, prod(len(values) for _, values in axes))
    names = [name for name, _ in axes]
    return tuple((tuple(zip(names, values, strict=True)), share) for values in product(*(values for _, values in axes)))


def zero_of(parts: list[CodedNumericPart]) -> float:
    """The column's value at a covariate's declared zero; of one that enters only as log or sqrt, where that is 0."""
    functions = {p.part.function for p in parts}
    if functions == {"log"}:
        return 1.0 - parts[0].part.shift
    if functions == {"sqrt"}:
        return -parts[0].part.shift
    return float(parts[0].covariate.center)
