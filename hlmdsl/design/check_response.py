"""In: the columns of the response and the family's arguments. Out: the response on the model's scale, or its errors.

Not decided here: how the columns were read (bind_columns.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from hlmdsl.design.bind_columns import BoundColumns, say_rows, say_values
from hlmdsl.design.binding_errors import ArgumentOutOfDomain, ConstantResponse, MoreThanTrials, OutOfSupport
from hlmdsl.design.bounds import check_bounds, check_within
from hlmdsl.design.bounds_errors import NothingAbove
from hlmdsl.design.censoring import greatest
from hlmdsl.design.columns import Mask
from hlmdsl.design.link_range import check_link
from hlmdsl.design.not_numbers import advice_on_texts
from hlmdsl.design.observed import BoundCensoring, part
from hlmdsl.design.parts import check_parts
from hlmdsl.design.rows import Floats
from hlmdsl.design.transform import transformed
from hlmdsl.design.warnings import DirectionsAboutPi, TwoValues
from hlmdsl.families.seen import NONE, RIGHT
from hlmdsl.families.supports import REQUIRED, advice_on, outside
from hlmdsl.formulas.circle import mean_direction
from hlmdsl.model.model import FamilyArgument, Model, Response
from hlmdsl.model.variables import Covariate, Total, columns_of
from hlmdsl.source.diagnostic import Diagnostic


def check_response(model: Model, columns: BoundColumns, censoring: BoundCensoring | None = None) -> list[Diagnostic]:
    """Everything that the family and the declared transformation do not allow."""
    found = check_arguments(model, model.arguments, columns.numbers)
    if model.response.parts:
        return found + check_parts(model, columns)
    raw = columns.numbers.get(model.response.column)
    if raw is None:
        return found
    known = raw if censoring is None else raw[censoring.status == NONE]
    problem = (
        _outside(model.response, raw)
        or _before_shift(model, columns, raw)
        or (_constant(model.response, raw) if known.size == raw.size else None)
    )
    if problem is not None:
        return [*found, problem]
    if columns.is_complete and not found:
        found = check_within(model, columns.numbers, censoring)
    if found:
        return found
    trials = _more_than_trials(model, columns, raw) if columns.is_complete else []
    if censoring is not None and columns.is_complete and not trials:
        trials = _nothing_above(model, columns, raw, censoring)
    seen = transformed(model.response, raw)
    return trials or check_link(model, seen) + _two_values(model.response, raw) + _about_pi(model.response, seen)


NEAR_PI = 2.4
"""A mean direction from which on the tangent of half of it, about 2.6, changes fast with the direction."""


def _about_pi(response: Response, y: Floats) -> list[Diagnostic]:
    if not response.family.is_circular or not len(y) or abs(float(mean_direction(y))) <= NEAR_PI:
        return []
    middle = float(mean_direction(y))
    span = response.column_span or response.span
    return [DirectionsAboutPi(span=span, response=response.column, middle=f"{middle:.2g}")]


def check_arguments(
    model: Model, arguments: Iterable[FamilyArgument], numbers: Mapping[str, Floats]
) -> list[Diagnostic]:
    """Values that the family does not allow in columns given for its arguments."""
    own = list(arguments)
    found = [d for a in own if not a.is_bound for d in _check_argument(a, model, numbers)]
    return found + (check_bounds(model, numbers) if any(a.is_bound for a in own) else [])


def _two_values(response: Response, raw: Floats) -> list[Diagnostic]:
    """Zeros and ones under a likelihood of amounts or counts: a yes-or-no response, nearly always.

    Rare events are counts of 0 and 1 by chance: warn only if Poisson counts would look so less than once in a thousand.
    """
    expects = {"real": "numbers of every size", "count": "counts without a bound"}.get(response.family.support)
    if expects is None or not response.transform.is_plain or len(raw) < 3 or not ((raw == 0) | (raw == 1)).all():
        return []
    mean = float(raw.mean())
    if response.family.support == "count" and len(raw) * (np.log1p(mean) - mean) > np.log(0.001):
        return []
    span = response.column_span or response.span
    return [TwoValues(span=span, response=response.column, family=response.family.name, expects=expects)]


def family_columns(model: Model, columns: BoundColumns) -> Mapping[str, Floats]:
    """Family arguments that are columns or numbers, one value a row."""
    given: dict[str, Floats] = {}
    for argument in model.arguments:
        if isinstance(argument.source, Covariate):
            given[argument.name] = columns.numbers[argument.source.name]
            if isinstance(argument.source, Total):
                given |= {part(argument.name, c): columns.numbers[c.name] for c in columns_of(argument.source)}
        elif isinstance(argument.source, (int, float)):
            given[argument.name] = np.full(columns.n, float(argument.source))
    return given


def _outside(response: Response, raw: Floats) -> Diagnostic | None:
    refused = response.transform.refused(response.column, raw)
    if refused is not None:
        bad, required, advice = refused
        return _out(response, f"`{response.written}`", required, raw, bad, advice)
    values = transformed(response, raw)
    support = response.family.support
    bad = outside(support, values)
    if not bad.any():
        return None
    advice = advice_on(support, values, bad)
    if response.family.is_yes_or_no and response.transform.is_plain and len(different := np.unique(raw)) == 2:
        advice = advice_on_texts(response, [f"{value:.15g}" for value in different])
    return _out(response, f"the {response.family.name} likelihood", REQUIRED[support], raw, bad, advice)


def _before_shift(model: Model, columns: BoundColumns, raw: Floats) -> Diagnostic | None:
    """Responses below the known shift."""
    name = model.response.family.shifted_by
    given = next((a for a in model.arguments if a.name == name), None)
    if given is None or not isinstance(given.source, (Covariate, int, float)):
        return None
    bad = np.asarray(transformed(model.response, raw) <= _values(given, columns))
    if not bad.any():
        return None
    shift = f"`{given.source.column}`" if isinstance(given.source, Covariate) else f"{given.source:g}"
    advice = f"correct these cells, or write only `{name}`, which is then estimated below all responses"
    family = model.response.family.name
    return _out(model.response, f"the {family} likelihood", f"responses above the shift, {shift}", raw, bad, advice)


def _out(response: Response, cause: str, required: str, raw: Floats, bad: Mask, advice: str) -> Diagnostic:
    return OutOfSupport(
        span=response.column_span or response.span,
        cause=cause,
        required=required,
        count=int(bad.sum()),
        total=len(raw),
        rows=say_rows(bad),
        examples=say_values(raw, bad),
        advice=advice,
    )


def _constant(response: Response, raw: Floats) -> Diagnostic | None:
    """A response without variation leaves its spread to the prior. Counts have no separate spread; if all are zero, or
    all successes, the posterior follows the priors (separation.py).
    """
    is_counted = response.family.is_whole or response.family.has_levels
    if is_counted or len(raw) < 2 or not (raw == raw[0]).all():
        return None
    at = response.column_span or response.span
    return ConstantResponse(span=at, response=response.column, value=f"{raw[0]:g}", total=len(raw))


def _trials(model: Model) -> FamilyArgument | None:
    return next((a for a in model.arguments if a.is_trials), None)


def _values(argument: FamilyArgument, columns: BoundColumns) -> Floats | float:
    source = argument.source
    if isinstance(source, Covariate) and source.name in columns.numbers:
        return columns.numbers[source.name]
    return source if isinstance(source, float) else float("nan")


def _nothing_above(model: Model, columns: BoundColumns, raw: Floats, censoring: BoundCensoring) -> list[Diagnostic]:
    """Right-censored rows above which no response is possible."""
    most = greatest(model, columns)
    bad = (censoring.status == RIGHT) & (raw >= most)
    if not bad.any() or model.response.censoring is None:
        return []
    trials = _trials(model)
    column = trials.source.column if trials is not None and isinstance(trials.source, Covariate) else ""
    return [
        NothingAbove(
            span=model.response.censoring.span,
            response=model.response.column,
            column=model.response.censoring.column,
            greatest=f"`{column}`" if column else f"{most:g}",
            count=int(bad.sum()),
            total=len(raw),
            rows=say_rows(bad),
        )
    ]


def _check_argument(argument: FamilyArgument, model: Model, numbers: Mapping[str, Floats]) -> list[Diagnostic]:
    """Trials are whole numbers; a known parameter is in the parameter's range."""
    source = argument.source
    if not isinstance(source, Covariate) or source.name not in numbers:
        return []
    values = numbers[source.name]
    if argument.after == "nonlinear":  # whether the curve has a value there is checked with the curve
        return []
    if argument.after:
        bad, required = values <= 0, "values above 0"
    elif argument.parameter is None:
        bad, required = (values != np.floor(values)) | (values < 0), "whole numbers from 0 on"
    elif argument.parameter.domain == "positive":
        bad, required = values <= 0, "values above 0"
    elif argument.parameter.domain == "unit":
        bad, required = (values <= 0) | (values >= 1), "values between 0 and 1"
    else:
        return []
    if not bad.any():
        return []
    return [
        ArgumentOutOfDomain(
            span=argument.span or source.span,
            argument=argument.name,
            family=model.response.family.name,
            column=source.column,
            required=required,
            count=int(bad.sum()),
            total=len(values),
            rows=say_rows(bad),
            examples=say_values(values, bad),
        )
    ]


def _more_than_trials(model: Model, columns: BoundColumns, raw: Floats) -> list[Diagnostic]:
    trials = _trials(model)
    if trials is None:
        return []
    bad = raw > _values(trials, columns)
    if not bad.any():
        return []
    named = trials.source.column if isinstance(trials.source, Covariate) else f"{trials.source:g}"
    return [
        MoreThanTrials(
            span=model.response.column_span or model.response.span,
            family=model.response.family.name,
            response=model.response.column,
            trials=named,
            count=int(bad.sum()),
            total=len(raw),
            rows=say_rows(bad),
        )
    ]
