"""The whole PyMC model of a design: plain PyMC, for use with every function of PyMC.

In: a Design. Out: the list of its statements, and the pm.Model that they make, whose variables, dims and coords
have the names of the language reference.
Not decided here: how it is sampled, or how statements are run (statements/run.py) or printed (statements/write.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import pymc

from hlmdsl.backend.add_estimand import add_estimand
from hlmdsl.backend.add_joint import add_joints
from hlmdsl.backend.add_predictor import add_predictor
from hlmdsl.backend.add_residual import add_coupled_likelihood
from hlmdsl.backend.data import Data, add_data
from hlmdsl.backend.functions import written
from hlmdsl.backend.observed_variable import Modified, add_likelihood, given, linked
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.reading import Reading
from hlmdsl.backend.statements.expressions import Name, pm, pt
from hlmdsl.backend.statements.listing import Listing, Writer
from hlmdsl.backend.statements.run import run
from hlmdsl.design.design import Design
from hlmdsl.design.observed import part
from hlmdsl.design.transform import modelled_arguments, open_bounds, transformed
from hlmdsl.families.family import Linked, entry
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Total


def build_model(design: Design) -> pymc.Model:
    """Everything the spec declares, with the rows of the design as observed data."""
    return run(statements_of(design))


def statements_of(design: Design, path: str = "") -> Listing:
    """The statements of that model; `path` is where the table is read."""
    equations = design.schema.equations
    writer = Writer()
    reading = Reading(design, writer, path)
    data = add_data(writer, design, reading)
    priors = Priors(design, writer, reading)
    joint = add_joints(priors)
    f = written(writer)
    predictors: dict[str, Linked] = {}
    for e in equations:
        eta = add_predictor(e, priors, data, joint)
        own = eta if isinstance(eta, Name) else writer.assign(_called(e.parameter, e.equation.link.name), eta)
        predictors[e.parameter] = linked(e.equation.link, own, f)
    parameters: dict[str, Linked] = dict(predictors)
    opened = open_bounds(design.model, design.observed.arguments)
    for argument in design.model.arguments:
        if argument.name in predictors:
            continue
        raised = {e.cutpoint.position: predictors[e.parameter].eta for e in equations if e.cutpoint is not None}
        if isinstance(argument.source, Equation) and argument.source.categories:
            own = [predictors[e.parameter] for e in equations if e.equation is argument.source]
            parameters[argument.name] = given(f, _together(own, design.rows.n))
        elif isinstance(argument.source, Equation):
            cutpoints = priors.cutpoints(design.schema.main)
            number = len(design.schema.main.cutpoints)
            each = [cutpoints[k] + raised[k] if k in raised else cutpoints[k] for k in range(number)]
            if raised and design.model.response.family.cutpoints_rise:
                each = _in_order(writer, argument.name, each)
                cutpoints = pt.stack(each, axis=1)
            parameters[argument.name] = given(f, cutpoints)
            for k in range(number):
                parameters[entry(argument.name, k)] = given(f, each[k])
        elif argument.source is None:
            parameters[argument.name] = given(f, priors.variable(argument.name))
        else:
            values = {argument.name: _column(argument, design, data)}
            parameters[argument.name] = given(f, modelled_arguments(design.model, values, pt, opened)[argument.name])
    response = design.model.response
    dims = design.dims_of_column(response.column)
    if design.coupled is not None:
        add_coupled_likelihood(priors, response.column, parameters, data, dims)
    else:
        _add_rows(writer, design, parameters, data, dims)
    for estimand in design.model.estimands:
        add_estimand(writer, design, estimand)
    return Listing(
        design.model.text or design.model.name,
        reading.statements,
        reading.coords,
        tuple(writer.definitions),
        tuple(writer.body),
    )


def _in_order(writer: Writer, name: str, cutpoints: Sequence[Any]) -> list[Any]:
    """The cutpoints of each row, which has no density where they have crossed; there each is at least as high as the
    one before, so that levels have probabilities.
    """
    each = [writer.assign(f"{name}_{k}", own) for k, own in enumerate(cutpoints)]
    risen = each[:1]
    for own in each[1:]:
        risen.append(pt.maximum(own, risen[-1]))
    if len(each) > 1:
        steps = pt.stack([high - low for low, high in pairwise(each)], axis=0)
        writer.variable(pm.Potential, f"{name}_rise", pt.switch(pt.min(steps) > 0, 0.0, -np.inf))
    return risen


def _add_rows(writer: Writer, design: Design, parameters: dict[str, Linked], data: Data, dims: tuple[str, ...]) -> None:
    response, modified = design.model.response, _modified(design, data)
    add_likelihood(writer, response.family, response.column, parameters, data.of("value"), modified, dims)


def _called(parameter: str, link: str) -> str:
    """What a predictor is called: `mu`, or `logit_p`."""
    return parameter if link == "identity" else f"{link}_{parameter}"


def _column(argument: FamilyArgument, design: Design, data: Data) -> Any:
    """The value of an argument, in the units of the table: a column, a number, or a sum of columns."""
    source = argument.source
    if not isinstance(source, Total):
        column = data.of("argument", argument.name)
        return pt.as_tensor(source) if column is None else column
    total: Any = source.constant
    for sign, c in source.items:
        own = data.of("argument", part(argument.name, c))
        total = total + sign * pt.as_tensor(_of_response(design, data, c.name) if own is None else own)
    return total


def _of_response(design: Design, data: Data, name: str) -> Any:
    """The response's column, or one of them."""
    names = [c.name for c in design.model.response.in_order] if design.model.response.parts else []
    whole = data.of("value")
    return whole[:, names.index(name)] if whole is not None and names else whole


def _together(predictors: Sequence[Linked], rows: int) -> Any:
    """(rows, levels): log odds against the first level, whose own are zero."""
    etas = [pt.broadcast_to(p.eta, (rows,)) for p in predictors]
    return pt.stack([pt.zeros_like(etas[0]), *etas], axis=1)


def _modified(design: Design, data: Data) -> Modified:
    """Weights, and what was seen, on the model's scale."""
    weights = data.of("weights")
    if design.observed.censored is None:
        return Modified(weights)
    upper = data.of("upper")
    upper = data.of("value") if upper is None else transformed(design.model.response, upper, pt)
    return Modified(weights, data.of("status"), upper, design.observed.censored.kinds)
