"""In: estimands over coefficients. Out: errors where a function of a covariate has no value at one of their points.

Not decided here: which rows a point stands for (estimands.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying
from hlmdsl.design.columns import LARGEST
from hlmdsl.design.design import Schema
from hlmdsl.design.errors import UndefinedAtPoint
from hlmdsl.design.estimands import rows_of
from hlmdsl.design.rows import Rows
from hlmdsl.design.slopes import matrix_slope, offset_slope, varying_slope
from hlmdsl.model.estimand_tree import Estimand, Predicted
from hlmdsl.source.diagnostic import Diagnostic


def check_points(schema: Schema, rows: Rows | None) -> list[Diagnostic]:
    """`at(x = 0)` under `log(x)`, for every estimand; without rows, only what is not averaged over them."""
    found: dict[Diagnostic, None] = {}
    for estimand in schema.model.estimands:
        for leaf in estimand.expression.leaves:
            if rows is not None or not leaf.over_rows:
                problem = _undefined(schema, estimand, leaf, rows)
                if problem is not None:
                    found[problem] = None
    return list(found)


def _undefined(schema: Schema, estimand: Estimand, leaf: Predicted, rows: Rows | None) -> Diagnostic | None:
    where, _ = rows_of(schema, leaf, rows)
    parameters = {e.parameter for e in leaf.equations}
    named = {v.name for v, _ in leaf.point.settings}
    for equation in schema.equations:
        if equation.equation.parameter not in parameters:
            continue
        for part in _numeric_parts(equation, leaf):
            raw = where.numbers[part.covariate.name]
            columns = part.columns(raw)
            bad = ~np.all([np.abs(c) <= LARGEST for c in columns], axis=0)
            what = f"`{part.part.name}`"
            if not bad.any() and leaf.slope is not None and part.covariate.name == leaf.slope.name:
                by = leaf.slope.name
                with np.errstate(all="ignore"):
                    slopes = np.column_stack(
                        [
                            matrix_slope(equation, where, by),
                            offset_slope(equation, where, by),
                            *(varying_slope(v, where, by) for v in _integrated(equation, leaf)),
                        ]
                    )
                bad = ~(np.abs(slopes) <= LARGEST).all(axis=1)
                what = f"the slope of `{part.part.name}`"
            if bad.any():
                name = part.covariate.name
                own = name in named or leaf.over_rows
                return UndefinedAtPoint(
                    span=leaf.point.span or estimand.span,
                    what=what,
                    covariate=name,
                    value=f"{raw[bad][0]:g}" + ("" if own else ", its declared zero"),
                    advice=f"give `{name}` another value in `at(...)`",
                )
    return None


def _integrated(equation: CodedEquation, leaf: Predicted) -> list[CodedVarying]:
    """The varying effects whose deviations bend the value that is averaged over them."""
    return [] if leaf.is_linear else [v for v in equation.varying if v.grouping in leaf.over_groups]


def _numeric_parts(equation: CodedEquation, leaf: Predicted) -> list[CodedNumericPart]:
    parts = [p for t in equation.effects.terms for p in t.parts]
    parts += [p for v in _integrated(equation, leaf) for bar in v.bars for t in bar.effects.terms for p in t.parts]
    return [p for p in (*parts, *equation.offsets) if isinstance(p, CodedNumericPart)]
