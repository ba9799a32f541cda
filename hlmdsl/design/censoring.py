"""In: the columns of a model with `censored by`. Out: what was observed of each row, or what makes no sense.

An interval that begins at the lower limit of the response is left censored at its upper end, since no probability is
below, unless the limit itself is a possible response. One up to infinity, as other programs write it, or to the upper
limit, is right censored at its lower end.
Not decided here: how the columns were read (bind_columns.py), or what follows for the likelihood (families/).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.bind_columns import BoundColumns, say_rows, status_of
from hlmdsl.design.binding_errors import IntervalWithoutUpper, UndeclaredStatus, UpperNotAbove
from hlmdsl.design.columns import Cells, recoded
from hlmdsl.design.observed import BoundCensoring
from hlmdsl.design.rows import Floats
from hlmdsl.families.seen import INTERVAL, LEFT, RIGHT
from hlmdsl.model.model import Censoring, Model, Response
from hlmdsl.model.variables import Covariate
from hlmdsl.source.diagnostic import Diagnostic


def bind_censoring(model: Model, columns: BoundColumns) -> tuple[BoundColumns, BoundCensoring | None, list[Diagnostic]]:
    """The columns, with values for rows whose interval begins at the lower limit; what was observed; or errors."""
    response, censoring = model.response, model.response.censoring
    cells = columns.cells.get(censoring.column) if censoring is not None else None
    values = columns.numbers.get(response.column)
    if censoring is None or cells is None:
        return columns, None, []
    codes = status_of(censoring, cells.labels)
    if unknown := _unknown(censoring, cells, codes):
        return columns, None, unknown
    status = recoded(np.array(codes, dtype=np.int8), cells.codes)
    is_interval = status == INTERVAL
    if is_interval.any() and censoring.upper is None:
        rows = int(is_interval.sum())
        span = censoring.span
        return columns, None, [IntervalWithoutUpper(span=span, column=censoring.column, count=rows, total=len(status))]
    ends = columns.numbers.get(censoring.upper.name) if censoring.upper is not None else values
    if values is None or ends is None or not columns.is_complete:
        return columns, None, []
    if response.family.is_whole:
        ends = np.floor(ends)  # of counts, which are whole numbers, the same
    to_end = is_interval & (ends >= greatest(model, columns))
    status = np.where(to_end, np.int8(RIGHT), status)
    is_interval &= ~to_end
    upper = np.where(is_interval, ends, values)
    bad = is_interval & ~(upper > values)
    if bad.any():
        assert censoring.upper is not None
        facts = UpperNotAbove(
            span=censoring.upper_span,
            upper=censoring.upper.column,
            lower=response.column,
            count=int(bad.sum()),
            total=len(status),
            rows=say_rows(bad),
        )
        return columns, None, [facts]
    from_below = is_interval & (values <= least(response))
    if from_below.any():
        numbers = {**columns.numbers, response.column: np.where(from_below, upper, values)}
        columns = replace(columns, numbers=numbers)
    return columns, BoundCensoring(np.where(from_below, np.int8(LEFT), status), upper), []


def least(response: Response) -> float:
    """The column's value up to which there are no responses."""
    if response.transform.floor is not None:
        return response.transform.floor
    family = response.family
    # if zero is a possible response, an interval from zero excludes it, but "at most the upper end" does not
    return -np.inf if family.support == "real" or family.is_whole or 0.0 in family.atoms else 0.0


def greatest(model: Model, columns: BoundColumns) -> Floats | float:
    """What no response is above, in each row or in all."""
    trials = next((a.source for a in model.arguments if a.is_trials), None)
    if isinstance(trials, Covariate):
        return columns.numbers.get(trials.name, np.inf)
    if isinstance(trials, (int, float)):
        return float(trials)
    return 1.0 if model.response.family.is_share else np.inf


def _unknown(censoring: Censoring, cells: Cells, codes: list[int | None]) -> list[Diagnostic]:
    """Labels of the status column that the spec does not give a meaning."""
    counts = {label: cells.counts[label] for label, code in zip(cells.labels, codes, strict=True) if code is None}
    if not counts:
        return []
    by_rows = sorted(counts, key=lambda label: (-counts[label], label))
    found = tuple(f"`{label}` ({counts[label]:,})" for label in by_rows)
    others = tuple(by_rows[:2])
    return [UndeclaredStatus(span=censoring.span, column=censoring.column, found=found, labels=others)]
