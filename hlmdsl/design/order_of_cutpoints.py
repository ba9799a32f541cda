"""Where cutpoints in order, which effects raise, cannot cross.

In: rows at which they are in order, and other points. Out: whether they are in order at a point whatever they are.
What is between neighbouring cutpoints is a sum of effects, positive at every row and where nothing raises them; so it
is at every point whose values are a sum of theirs without negative weights, and may be negative at any other.
Not decided here: whether draws have any that cross elsewhere (predictions/).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.design.estimand_points import rows_of
from hlmdsl.design.order_errors import CutpointsMayCross
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen

LEFT = 1e-9
"""Of a point's size, what rounding may leave of it."""


def raises_in_order(schema: Schema) -> CodedEquation | None:
    """Of what the first cutpoint is raised by, where cutpoints are in order and anything raises them."""
    if not schema.model.response.family.cutpoints_rise or len(schema.main.cutpoints) < 2:
        return None
    return next((e for e in schema.equations if e.cutpoint is not None), None)


@frozen(eq=False)
class InOrder:
    """`rows` (m, 1 + q): a one and the values of what raises cutpoints, first where nothing does, then at rows."""

    rows: Floats

    @classmethod
    def at_rows(cls, raising: CodedEquation, rows: Rows) -> InOrder:
        matrix = np.unique(raising.matrix(rows), axis=0)
        matrix = np.concatenate([np.zeros((1, matrix.shape[1])), matrix])
        return cls(np.column_stack([np.ones(len(matrix)), matrix]))

    def covers(self, values: Floats) -> bool:
        """Whether a point (q,) is a sum of the rows."""
        from scipy.optimize import nnls  # type: ignore[import-untyped]

        scale = np.abs(self.rows).max(axis=0)
        if (np.abs(values) > 0)[scale[1:] == 0].any():
            return False
        scale[scale == 0] = 1.0
        point = np.append(1.0, values) / scale
        _, left = nnls((self.rows / scale).T, point)
        return bool(left <= LEFT * np.linalg.norm(point))

    def steps(self, cutpoints: Floats, raised: Floats) -> Floats:
        """(draws, m, cutpoints - 1): between neighbours, of cutpoints (draws, k) and effects on them (draws, k, q)."""
        each = cutpoints[:, None, :] + np.einsum("mq,dkq->dmk", self.rows[:, 1:], raised)
        return np.asarray(np.diff(each, axis=2))


def check_order(schema: Schema, rows: Rows) -> list[Diagnostic]:
    """Probabilities of levels that are asked of points at which cutpoints may have crossed."""
    raising = raises_in_order(schema)
    if raising is None:
        return []
    known, found = InOrder.at_rows(raising, rows), dict[Diagnostic, None]()
    for estimand in schema.model.estimands:
        for leaf in estimand.expression.leaves:
            if leaf.mean is None or leaf.mean.rule != "probability":
                continue
            where, _ = rows_of(schema, leaf, rows)
            if not all(known.covers(own) for own in np.unique(raising.matrix(where), axis=0)):
                parameter = schema.main.cutpoints[0].variable
                problem = CutpointsMayCross(span=leaf.point.span or estimand.span, parameter=parameter)
                found[problem] = None
    return list(found)
