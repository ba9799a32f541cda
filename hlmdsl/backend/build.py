"""The whole PyMC model of a design: plain PyMC, which every function of PyMC can take from there.

In: a Design. Out: a pm.Model whose variables, dims and coords bear the names of the language reference.
Not decided here: how it is sampled.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pymc as pm
import pytensor.tensor as pt

from hlmdsl.backend.data import add_data
from hlmdsl.backend.likelihood import Linked, add_likelihood
from hlmdsl.backend.predictor import add_predictor
from hlmdsl.backend.priors import Priors
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.estimands import estimand_vectors


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
            summands, constant = estimand_vectors(design.schema, estimand)
            pm.Deterministic(estimand.name, _total(summands, constant, priors))
    return model


def _total(summands: Any, constant: Any, priors: Priors) -> Any:
    """c'b over the coefficients of each equation, plus a constant."""
    total = pt.as_tensor(float(constant))
    for equation, weights in summands:
        for variable, shape, block in _blocks(equation, np.asarray(weights, dtype=float)):
            coefficients = priors.variable(variable)
            if np.any(block):
                total = total + (coefficients * block.reshape(shape)).sum()
    return total


def _blocks(equation: CodedEquation, weights: Any) -> list[tuple[str, tuple[int, ...], Any]]:
    """The weights of each posterior variable, in the order of the design's columns."""
    variables: list[tuple[str, tuple[int, ...]]] = [(equation.intercept_variable, ())] * equation.effects.intercept
    variables += [(term.variable, term.shape) for term in equation.effects.terms]
    ends = np.cumsum([int(np.prod(shape, dtype=int)) for _, shape in variables])
    return [(name, shape, w) for (name, shape), w in zip(variables, np.split(weights, ends[:-1]), strict=True)]
