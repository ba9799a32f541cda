"""In: the predicted values of an estimand. Out: an error where a curve has no value, or no slope, at one of them.

Not decided here: whether an average over units is finite, which depends on columns (design/curve_averages.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.model.errors.curve_errors import NoColumnAtPoint, SlopeOfDeviations
from hlmdsl.model.estimand_tree import Predicted
from hlmdsl.model.problems import Rejected
from hlmdsl.model.written import quoted


def check_points_of_curve(leaves: Sequence[Predicted]) -> None:
    """A column of a curve has no zero of its own, so that a point names it, or it is that of each row."""
    for leaf in leaves:
        mean = leaf.mean
        if mean is None or mean.rule != "curve":
            continue
        named = {variable.name for variable, _ in leaf.point.settings}
        for column in mean.columns:
            if column.name not in named and not leaf.over_rows:
                raise Rejected(NoColumnAtPoint(span=leaf.point.span, name=quoted(column.name)))
        if leaf.slope is None:
            continue
        for equation in leaf.equations:
            for grouping in leaf.over_groups:
                bars = [bar for v in equation.varying if v.grouping == grouping for bar in v.bars]
                parts = [p for bar in bars for t in bar.effects.terms for p in t.numerics]
                if any(leaf.slope.name in p.names for p in parts):
                    raise Rejected(
                        SlopeOfDeviations(
                            span=leaf.point.span,
                            name=quoted(leaf.slope.name),
                            parameter=quoted(equation.parameter),
                            group=grouping.spelled,
                        )
                    )
