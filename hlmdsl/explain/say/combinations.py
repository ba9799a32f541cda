"""In: weights on the points of single variables. Out: the sum of coefficients that they read, its words and its proof.

Each sum is computed by the encoder from the rows of its points; nothing is a template.
Not decided here: which sums are worth reading (elsewhere.py, cell_table.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import Meaning, ResponseFrame, Sum
from hlmdsl.explain.readings.axes import Axis, Variable, axes_of
from hlmdsl.explain.readings.contrast import signed_sum
from hlmdsl.explain.readings.predictor_columns import Columns, with_ones
from hlmdsl.explain.readings.proof import prove_sum
from hlmdsl.explain.readings.weights import Entries, Reading, as_weight, entries, tensor
from hlmdsl.explain.say.effect_sentences import Said
from hlmdsl.explain.say.population import population
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.source.exceptions import InternalError

REDUNDANT = "the terms say the same thing twice, at least within rounding; only the prior tells them apart"
UNSETTLED = "the data do not settle this sum; its posterior depends on the prior however many rows there are"


def meaning_of_sum(
    predictor: Predictor,
    reading: Reading,
    said: Said,
    frame: ResponseFrame | None,
    kind: str,
    name: str,
    weights: Floats | None = None,
) -> Meaning:
    """A sum of coefficients as a number with a meaning of its own; proved like a coefficient. Its `weights` follow from
    the reading, unless that is no product.
    """
    if weights is None:
        assert reading.by_variable is not None
        weights = applied(predictor.columns, reading.by_variable)
    sum_ = weights
    told = with_ones(predictor.columns)
    # with cutpoints, the sum of the weights distinguishes a difference from a value
    target = np.array([*([float(kind == "cell")] if told is not predictor.columns else []), *sum_])
    prove_sum(told.matrix([dict(p.at) for p in reading.points]), reading.points, target, name)
    settled = predictor.settled.settles(sum_) if predictor.settled is not None else None
    caution = UNSETTLED if settled is False else ""
    if predictor.without_limits and sum_.any():
        settled, caution = False, predictor.without_limits
    coefficients = predictor.equation.coefficients
    return Meaning(
        name=name,
        number=Sum(tuple((coefficients[i], float(sum_[i])) for i in np.flatnonzero(sum_).tolist())),
        kind="cell" if kind == "cell" else "combination",
        variable=predictor.equation.equation.parameter,
        coords=(),
        text=said.text,
        scale="linear predictor",
        weights=reading.points,
        arithmetic=written(predictor.names, sum_),
        invariance=said.everywhere,
        determined=settled,
        caution=caution,
        frame=frame,
        population=population(predictor.words, predictor.equation, reading),
    )


def fixed(axis: Axis, level: str | None) -> Entries:
    """A level, or the variable's origin."""
    if level is None:
        return entries(axis, axis.origin)
    return entries(axis, [as_weight(float(p == level)) for p in axis.points])


def level_at(at: Mapping[str, str], variable: Variable) -> str | None:
    """The level of a factor, if it has one there."""
    return at.get(variable) if isinstance(variable, str) else None


def applied(columns: Columns, by_variable: Mapping[Variable, Entries]) -> Floats:
    """(coefficients,): the sum of coefficients that a product of weights reads; without rounding noise."""
    points = tensor(by_variable)
    rows = columns.matrix([dict(p.at) for p in points])
    h = np.array([p.weight for p in points])
    found = h @ rows
    near, size = np.rint(found), np.abs(h) @ np.abs(rows)
    # a high trend's weight at an end of many levels is 1e-12 and not zero: only what is small beside its summands is
    # a covariate with a large unit has small values, which are not noise
    noise = 1e-9 * np.where(near == 0, size, 1 + size)
    return np.asarray(np.where(np.abs(found - near) < noise, near, found))


def written(names: Sequence[str], combination: Floats) -> str:
    """`Intercept + ½ block[b2 - b1]`; the sum is read back before it is printed."""
    terms = []
    for i in np.flatnonzero(combination).tolist():
        value = float(combination[i])
        weight = as_weight(value)
        if abs(float(weight) - value) > 1e-8 * (1 + abs(value)):
            raise InternalError("explain", "a sum of coefficients is not what it is written as")
        terms.append((names[i], weight))
    leading = next((t for t in terms if t[1] > 0), None)
    if leading is not None:  # no sum starts with a minus sign that it need not
        terms = [leading, *(t for t in terms if t is not leading)]
    return signed_sum(terms) or "0"


def cell_matrix(columns: Columns, cells: Sequence[Mapping[str, str]]) -> Floats:
    """(cells, coefficients): what each cell adds up, covariates at their zero."""
    axes = axes_of(columns)
    rows = [applied(columns, {v: fixed(axes[v], level_at(at, v)) for v in axes}) for at in cells]
    return np.array(rows)
