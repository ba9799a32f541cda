"""The whole PyMC model of a design: plain PyMC, which every function of PyMC can take from there.

In: a Design. Out: a pm.Model whose variables, dims and coords bear the names of the language reference.
Not decided here: how it is sampled.
"""

from __future__ import annotations

import pymc as pm
import pytensor.tensor as pt

from hlmdsl.backend.data import add_data
from hlmdsl.backend.estimands import add_estimand
from hlmdsl.backend.likelihood import Linked, add_likelihood
from hlmdsl.backend.predictor import add_predictor
from hlmdsl.backend.priors import Priors
from hlmdsl.design.design import Design


def build_model(design: Design) -> pm.Model:
    """Everything the spec declares, with the rows of the design as observed data."""
    with pm.Model(coords=design.coords) as model:
        data = add_data(design)
        priors = Priors(design)
        predictors = {e.equation.parameter: (e, add_predictor(e, priors, data)) for e in design.schema.equations}
        given: dict[str, Linked] = {}
        for argument in design.model.arguments:
            if argument.name in predictors:
                coded, eta = predictors[argument.name]
                given[argument.name] = Linked(coded.equation.link.name, eta)
            elif argument.name in data.arguments:
                given[argument.name] = Linked("identity", data.arguments[argument.name])
            elif argument.source is None:
                given[argument.name] = Linked("identity", priors.variable(argument.name))
            else:
                given[argument.name] = Linked("identity", pt.as_tensor(argument.source))
        response = design.model.response
        add_likelihood(response.family, response.column, given, data.response)
        for estimand in design.model.estimands:
            add_estimand(design, estimand, model)
    return model
