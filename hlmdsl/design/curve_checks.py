"""In: a design whose location follows a curve. Out: an error if the curve has no value, or one outside the family's
range.

The parameters are at the centres of their priors, where chains start.
Not decided here: what the curve is (model/read_curve.py), or other values of its parameters.
"""

from __future__ import annotations

import math

import numpy as np

from hlmdsl.design.bind_columns import say_rows, say_values
from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.curve_errors import CurveOutOfRange
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.design.steps import step_of
from hlmdsl.families.curved import of_column
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic

_REQUIRED = {"real": "a number", "positive": "above 0", "unit": "between 0 and 1"}


def check_curve(design: Design) -> list[Diagnostic]:
    """At most one error, for all rows in which the curve leaves the family's range."""
    family, n = design.model.response.family, design.rows.n
    curve, base = family.curve, family.uncurved
    if curve is None or base is None:
        return []
    own = {e.parameter: e for e in design.schema.equations}
    at = {name: own[name].equation.link.value(_middle(design, own[name]), NUMPY) for name, _ in curve.parameters}
    columns = {c: design.observed.arguments[of_column(c)] for c in curve.columns}
    with np.errstate(all="ignore"):
        values = np.broadcast_to(np.asarray(curve.at(NUMPY, {**at, **columns}), dtype=float), (n,))
    domain = base.main.domain
    low, high = {"positive": (0.0, math.inf), "unit": (0.0, 1.0)}.get(domain, (-math.inf, math.inf))
    bad = ~((values > low) & (values < high))  # what is not a number is in no range
    if not bad.any():
        return []
    row = int(np.flatnonzero(bad)[0])
    known = {**{name: float(v[row]) for name, v in at.items()}, **{c: float(v[row]) for c, v in columns.items()}}
    return [
        CurveOutOfRange(
            span=next(
                (a.span for a in design.model.arguments if a.after == "nonlinear"), design.schema.main.equation.span
            ),
            required=_REQUIRED.get(domain, "a number"),
            count=int(bad.sum()),
            total=n,
            rows=say_rows(bad),
            examples=say_values(values, bad),
            row=row + 1,
            there=", ".join(f"{quoted(name)} = {value:.4g}" for name, value in known.items()),
        )
    ]


def _middle(design: Design, equation: CodedEquation) -> Floats:
    """(n,): the predictor with all its coefficients at the centres of their priors."""
    steps = _steps(equation)
    middles = []
    for element in equation.coefficients:
        if element in equation.fixed:
            middles.append(equation.fixed[element])
            continue
        total, share = steps.get(element, (element, 1.0))
        prior = design.priors[total.variable][total.position].prior
        place = prior.distribution.place(prior.numbers)
        middles.append(share * place if math.isfinite(place) else 0.0)
    found: Floats = equation.matrix(design.rows) @ np.array(middles) + equation.offset(design.rows)
    return found


def _steps(equation: CodedEquation) -> dict[Element, tuple[Element, float]]:
    """Of each step of a monotonic term, the total that it is part of, and its share where all steps are alike."""
    found = {}
    for term in equation.monotonic:
        assert term.total is not None
        for i, element in enumerate(term.elements):
            which, _ = step_of(term, i)
            share = len(term.total.elements) / len(term.elements)
            found[element] = term.total.elements[which], share
    return found
