"""In: the columns of a truncated response. Out: bounds that make no sense, or responses outside them.

Not decided here: what a spec may give as a bound (model/read_truncation.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hlmdsl.design.bind_columns import say_rows, say_values
from hlmdsl.design.bounds_errors import BadBoundColumns, OutsideBounds
from hlmdsl.design.columns import Mask
from hlmdsl.design.observed import BoundCensoring
from hlmdsl.design.rows import Floats
from hlmdsl.design.transform import has_open_bounds, no_bound
from hlmdsl.families.family import Family
from hlmdsl.families.seen import INTERVAL, LEFT, RIGHT
from hlmdsl.families.truncation import LOWER, UPPER, closed, without_bound
from hlmdsl.model.model import Bound, Model
from hlmdsl.model.parts.shifted import Shifted
from hlmdsl.model.variables import Covariate
from hlmdsl.source.diagnostic import Diagnostic

ROOM = 1e10
"""By how much what stands for no bound has to be above all responses."""


def check_bounds(model: Model, numbers: Mapping[str, Floats]) -> list[Diagnostic]:
    """What bounds that are columns must be."""
    truncation, response = model.response.truncation, model.response
    if truncation is None or not truncation.has_columns:
        return []
    found: list[Diagnostic] = []

    def bad(column: str, required: str, where: Mask, values: Floats) -> None:
        found.append(
            BadBoundColumns(
                span=truncation.span,
                column=column,
                required=required,
                count=int(where.sum()),
                total=len(where),
                rows=say_rows(where),
                examples=say_values(values, where),
                open=no_bound(response),
            )
        )

    for bound in truncation.bounds:
        if not isinstance(bound, Covariate) or bound.name not in numbers:
            continue
        values = numbers[bound.name]
        if has_open_bounds(response):
            own = LOWER if bound == truncation.lower else UPPER
            raw = numbers.get(response.column, np.zeros(1))
            closed_ones = closed(response.family, own, values)
            is_far = float(np.max(raw, initial=0.0)) > without_bound(response.family, UPPER) / ROOM
            if own == UPPER and is_far and (where := closed_ones != values).any():
                bad(bound.column, "a number in every row where responses are that large", where, values)
                continue
            # what is below the least response leaves out nothing, whatever it is
            values = closed_ones
        if isinstance(response.transform, Shifted) and (where := response.transform.is_below(values)).any():
            bad(bound.column, f"values at which `{response.written}` is a number", where, values)
        elif (
            response.family.is_whole
            and (where := (values != np.floor(values)) | (values < _first(response.family))).any()
        ):
            bad(bound.column, f"whole numbers from {_first(response.family)} on", where, values)
        elif response.family.support == "positive" and (where := values <= 0).any():
            bad(bound.column, "values above 0", where, values)
        elif response.family.support == "zero or positive" and (where := values < 0).any():
            bad(bound.column, "values from 0 on", where, values)
        elif response.family.support == "unit or zero" and (where := (values < 0) | (values >= 1)).any():
            bad(bound.column, "values from 0 on, and below 1", where, values)
        elif response.family.support == "unit" and (where := (values <= 0) | (values >= 1)).any():
            bad(bound.column, "values between 0 and 1", where, values)
    if not found:
        low, high = _values(truncation.lower, numbers), _values(truncation.upper, numbers)
        if low is not None and high is not None and len({low.shape, high.shape} - {()}) == 1:  # all cells are there
            where = np.atleast_1d(~(low < high))
            if where.any():
                column = truncation.lower if isinstance(truncation.lower, Covariate) else truncation.upper
                assert isinstance(column, Covariate)
                bad(column.column, "the first bound to be below the second", where, numbers[column.name])
    return found


def _first(family: Family) -> int:
    return 1 if family.support == "count from 1" else 0


def check_within(model: Model, numbers: Mapping[str, Floats], censoring: BoundCensoring | None) -> list[Diagnostic]:
    """Responses outside the bounds, where the spec says there are no rows; for censored ones, the known end."""
    truncation, raw = model.response.truncation, numbers.get(model.response.column)
    if truncation is None or raw is None:
        return []
    low, high = _values(truncation.lower, numbers), _values(truncation.upper, numbers)
    if low is None or high is None or {low.shape, raw.shape, high.shape} - {()} != {raw.shape}:
        return []
    outside, end = (raw < low) | (raw > high), raw
    if censoring is not None:
        status, upper = censoring.status, censoring.upper
        end = np.where(status == INTERVAL, upper, raw)
        # a continuous response at its bound has no interval left; a count at the least value has, and so has a zero
        has_some = model.response.family.is_whole | np.isin(raw, model.response.family.atoms)
        below = np.where(has_some, raw < low, raw <= low)
        outside |= (end > high) | ((status == LEFT) & below) | ((status == RIGHT) & (raw >= high))
    if not outside.any():
        return []
    bounds = [_spoken(b) for b in truncation.bounds]
    return [
        OutsideBounds(
            span=truncation.span,
            response=model.response.column,
            lower=bounds[0],
            upper=bounds[1],
            count=int(outside.sum()),
            total=raw.size,
            rows=say_rows(outside),
            examples=say_values(end, outside),
            of_censored=censoring is not None,
        )
    ]


def _values(bound: Bound, numbers: Mapping[str, Floats]) -> Floats | None:
    if isinstance(bound, Covariate):
        return numbers.get(bound.name)
    return np.array(float(bound))


def _spoken(bound: Bound) -> str:
    return f"`{bound.column}`" if isinstance(bound, Covariate) else f"{bound:g}"
