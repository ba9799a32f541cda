"""In: the options, and the rows. Out: in words, what is predicted.

Not decided here: the numbers (computation.py).
"""

from __future__ import annotations

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.say.of_units import many_of, one_of
from hlmdsl.explain.say.related import as_new, as_sds_have_them
from hlmdsl.explain.say.units import average_of, one_of_grouping, own_of, per_exposure, unit_of
from hlmdsl.model import means
from hlmdsl.model.model import Response
from hlmdsl.model.naming import shown
from hlmdsl.predictions.asked import Asked, Units, matters
from hlmdsl.predictions.new_rows import NewRows


def says(rows: NewRows, asked: Asked, whole: str) -> tuple[str, ...]:
    """A sentence on what is predicted, and one for each kind of units; then what was left out. `whole` is what the rows
    are of that come from no table: `the fit`.
    """
    schema = rows.where.schema
    table = f"the rows of {whole}" if rows.is_of_fit else f"{rows.n:,} row{'s' * (rows.n != 1)} of a table"
    told = [f"{what_is(schema, asked)}{where_it_is_one(schema, asked)}, at {table}."]
    told += _of_units(schema, rows, asked)
    told += _coupled(rows, asked) + _beside(schema, asked)
    told += _beyond(rows, asked) + _of_new_means(schema, rows)
    return (*told, *_left_out(rows, whole))


def _left_out(rows: NewRows, whole: str) -> list[str]:
    if not rows.dropped:
        return []
    left_out = f"{rows.dropped:,} row{'s' * (rows.dropped != 1)}"
    if rows.is_of_fit:  # its file has only the rows that were fitted
        are = "is" if rows.dropped == 1 else "are"
        return [
            f"{left_out} of the table {are} not in {whole}; rows are counted without {'it' if are == 'is' else 'them'}."
        ]
    return [f"{left_out} with missing values left out (`missing drop`)."]


def _of_new_means(schema: Schema, rows: NewRows) -> list[str]:
    """Units whose means are not in the fit."""
    by_units: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for name, labels in rows.new_means.items():
        own = schema.covariates[name].covariate.of_units
        assert own is not None
        is_one = len(labels) == 1
        whose = one_of(own) if is_one else many_of(own)
        by_units.setdefault((whose, labels), []).append(shown(name))
    told = []
    for (whose, labels), names in by_units.items():
        few = numbers.join(list(labels[:3])) + (f" and {len(labels) - 3:,} more" if len(labels) > 3 else "")
        told.append(f"{numbers.join(names)} of the {whose} {few}: the mean is that of the rows of this table.")
    return told


def what_is(schema: Schema, asked: Asked) -> str:
    """What is predicted, as a sentence begins: `The mean of the outcome`."""
    response = schema.model.response
    thing = response.thing
    if response.text is not None and not thing.startswith("the "):
        thing = f"the {thing}"
    match asked.kind:
        case "response":
            return f"New observations of {response.event(thing)}"
        case "mean" if response.family.probabilities is not None:
            words = response.family.words
            return f"The {words.level} of each {words.levels} of {thing}"
        case "mean" if response.family.modelled == "proportion":
            return f"The expected proportion of {thing} among its trials"
        case "mean" if response.family.is_yes_or_no:
            return f"The probability of {response.event(thing)}"
        case "mean" if response.family.is_circular:
            return f"The mean direction of {thing}"
        case "mean":
            return f"The mean of {thing}"
        case "linear":
            category = schema.main.category
            each = "" if category is None else f", of each level against {category.reference}"
            main = schema.model.main
            left = main.parameter if main.link.name == "identity" else f"{main.link.name}({main.parameter})"
            return f"The linear predictor, {left}{each}"
    parameter = response.family.parameter(asked.name)
    meaning = f" ({parameter.meaning})" if parameter is not None and parameter.meaning else ""
    return f"{asked.name}{meaning}{_where_parameters_are(response)}"


def _where_parameters_are(response: Response) -> str:
    """Of what a parameter is, where that is not the response as it was seen: `, of log(y), before truncation`."""
    told = []
    if not response.transform.is_plain:
        told.append(f"of {response.written}")
    if response.truncation is not None:
        told.append("before truncation")
    if response.exposure is not None:
        told.append(per_exposure(response.exposure))
    return "".join(f", {own}" for own in told)


def where_it_is_one(schema: Schema, asked: Asked) -> str:
    """What has to hold for responses to have a mean, in brackets; empty if they always have one."""
    where = means.where_it_is_one(schema.model.response) if asked.kind == "mean" else ""
    return f" ({where})" if where else ""


def _of_units(schema: Schema, rows: NewRows, asked: Asked) -> list[str]:
    varying = {v.grouping.name: v for e in _decisive(schema, asked) for v in e.varying}
    told = []
    by_kind: dict[Units, list[str]] = {}
    for name, kind in asked.units.items():
        if name in varying:
            by_kind.setdefault(kind, []).append(name)
    for kind, names in by_kind.items():
        own = [varying[name] for name in names]
        match kind:
            case "own":
                told.append(f"Each row with the deviations of its {own_of(own)}.")
            case "average":
                told.append(f"For the average {average_of(own)}: deviations are zero.")
            case "population":
                every = numbers.join([as_sds_have_them(v) for v in own])
                how = ""
                if schema.model.response.family.is_circular:
                    spread = (v.grouping.name for e in schema.equations if not e.equation.is_main for v in e.varying)
                    lengths = "vectors, each as long as its responses agree"
                    how = f", as {'unit vectors' if set(names).isdisjoint(spread) else lengths}"
                told.append(f"Averaged over the population of {every} within each draw{how}.")
            case "new":
                for v in own:
                    labelled = rows.where.rows.has_units(v.grouping.name)
                    which = "rows of the same label share one" if labelled else "each row has one of its own"
                    told.append(f"For new {as_new(v)}, drawn from the population: {which}.")
    return told


def _decisive(schema: Schema, asked: Asked) -> list[CodedEquation]:
    """The equations on which the requested quantity depends: units of others do not matter."""
    return [e for e in schema.equations if matters(schema.model, e.equation, asked.kind, asked.name, asked.mean)]


def _beyond(rows: NewRows, asked: Asked) -> list[str]:
    """Rows outside the fitted values of a covariate, where its curve is extrapolated."""
    schema, told = rows.where.schema, []
    equations = _decisive(schema, asked)
    curves = [("", t.smooth) for e in equations for t in e.effects.terms if t.smooth]
    for varying in (v for e in equations for v in e.varying if asked.units[v.grouping.name] != "average"):
        whose = f"for each {unit_of(varying)}, "
        curves += [(whose, t.smooth) for bar in varying.bars for t in bar.effects.terms if t.smooth]
    each = {(name, smooth.function.beyond): (whose, smooth) for whose, smooth in curves[::-1] for name in smooth.names}
    for (name, beyond), (whose, _) in reversed(each.items()):
        reach = schema.covariates[name].range
        if not beyond or reach is None:
            continue
        (low, high), values = reach, rows.where.rows.numbers[name]
        if n := int(((values < low) | (values > high)).sum()):
            place = f"outside the fitted {name} ({low:g} to {high:g})"
            told.append(f"{n:,} {'row is' if n == 1 else 'rows are'} {place}: {whose}{beyond}.")
    return told


def _coupled(rows: NewRows, asked: Asked) -> list[str]:
    """The units whose residuals are drawn jointly."""
    coded = rows.where.schema.residual
    if coded is None or asked.kind != "response":
        return []
    grouping = coded.residual.grouping
    if coded.group not in rows.where.rows.units:
        return [f"The table does not say of which {one_of_grouping(grouping)} a row is: residuals are independent."]
    unit = one_of_grouping(grouping)
    told = f"Residuals of the same {unit} are drawn together, with their correlations"
    return [f"{told}; what was observed of a {unit} tells nothing of its residuals here."]


def _beside(schema: Schema, asked: Asked) -> list[str]:
    """What responses as drawn leave out of what was seen."""
    response = schema.model.response
    is_main = asked.kind == "parameter" and asked.name == response.family.main.name
    told = []
    if response.family.is_circular and (is_main or asked.kind in ("response", "mean")):
        told = ["Medians and intervals are those of turns from the draws' mean direction, and may go past π."]
    return told + _seen(response, asked)


def _seen(response: Response, asked: Asked) -> list[str]:
    if asked.kind != "response":
        return []
    told = [response.family.working] if response.family.working else []
    if response.censoring is not None:
        told.append("Responses are drawn uncensored.")
    if response.truncation is not None:
        told.append(f"They are drawn within their bounds: {response.truncation.written}.")
    if response.weights is not None:
        told.append("Weights play no part: each is one observation.")
    return told
