"""In: the columns of a response that are shares of a whole. Out: what is wrong with them.

Rounded shares add up to 1 within the rounding error: for each, half of the last decimal that any of them has. They are
then divided by their sum. Not decided here: responses of counts (parts.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.bind_columns import BoundColumns, say_rows, say_values
from hlmdsl.design.binding_errors import OutOfSupport
from hlmdsl.design.part_errors import NotAWhole
from hlmdsl.design.rows import Floats
from hlmdsl.families.advised import of_categories
from hlmdsl.model.model import Model, Response
from hlmdsl.model.variables import Covariate
from hlmdsl.source.diagnostic import Diagnostic

MOST_DECIMALS = 6
"""More of them are not rounded but computed: such shares add up to 1 within the last of these."""

MOST_ROUNDING = 0.02
"""What is farther from 1 may be rounding, but is no matter of course."""


def as_whole(response: Response, values: Floats) -> Floats:
    """Shares (n, parts) that add up to one exactly; what is no share as it is."""
    return values / values.sum(axis=1, keepdims=True) if response.family.is_of_shares else values


def check_shares(model: Model, columns: BoundColumns) -> list[Diagnostic]:
    """Each is between 0 and 1, both excluded, and those of a row add up to 1."""
    parts = [c for c in model.response.parts if c.name in columns.numbers]
    found = [d for c in parts for d in _check_share(model, columns, c)]
    whole = columns.numbers.get(model.response.column)
    return found if found or whole is None else _check_whole(model, whole)


def rounding_of(whole: Floats) -> float:
    """How far the shares (n, parts) of a row may be from adding up to 1."""
    for decimals in range(1, MOST_DECIMALS + 1):
        times = whole * 10.0**decimals
        if np.abs(times - np.round(times)).max(initial=0.0) < 1e-6:
            return min(float(whole.shape[1] * 0.5 * 10.0**-decimals) + 1e-9, MOST_ROUNDING)
    return float(10.0**-MOST_DECIMALS)


def _check_share(model: Model, columns: BoundColumns, part: Covariate) -> list[Diagnostic]:
    values = columns.numbers[part.name]
    bad = ~((values > 0) & (values < 1))
    if not bad.any():
        return []
    wrong = values[bad]
    family = model.response.family.name
    advice = "correct these cells: a share is between 0 and 1"
    if ((wrong == 0) | (wrong == 1)).all():
        advice = (
            f"a {family} distribution has no zeros, and nothing that is all of the whole: join parts that are rare "
            f"into one column, made in the table; of counts declare {' or '.join(f'`{f}`' for f in of_categories())}"
        )
    elif (wrong > 1).any() and (wrong >= 0).all() and (wrong <= 100).all():
        advice = "divide percentages by 100, and amounts by their sum"
    elif (wrong >= 0).all():
        advice = "divide amounts by their sum"
    return [
        OutOfSupport(
            span=part.span,
            cause=f"a column of a {family} response",
            required="shares between 0 and 1, both excluded",
            count=int(bad.sum()),
            total=len(values),
            rows=say_rows(bad),
            examples=say_values(values, bad),
            advice=advice,
        )
    ]


def _check_whole(model: Model, whole: Floats) -> list[Diagnostic]:
    total, near = whole.sum(axis=1), rounding_of(whole)
    bad = np.abs(total - 1) > near
    if not bad.any():
        return []
    at = int(np.argmax(bad))
    response = model.response
    advice = "correct these cells, or divide them by their sum, if that is what they are shares of"
    if (total < 1 + near).all():
        advice += "; if there are other parts, their share is a column, too, to be made in the table"
    return [
        NotAWhole(
            span=response.column_span or response.span,
            columns=response.columns,
            count=int(bad.sum()),
            total=len(total),
            rows=say_rows(bad),
            row=at + 1,
            found=f"{total[at]:.6g}",
            advice=advice,
        )
    ]
