"""In: a schema, perhaps with a design, and its priors. Out: the generative model as equations, in data.

Regressors are read off the coding matrices, so that the equations are those of the design and not of a coding's name.
Not decided here: how equations are set (latex_model.py).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import (
    CodedEquation,
)
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.steps import step_of
from hlmdsl.explain.equations_of_priors import prior_equations
from hlmdsl.explain.equations_of_units import deviations_of, joint_deviations, united
from hlmdsl.explain.generative_model import (
    Argument,
    Cumulative,
    Deviations,
    Exposure,
    ModelEquations,
    PredictorEquation,
    ResidualEquation,
    ResponseEquation,
    StepEquation,
    Summand,
    Symbol,
)
from hlmdsl.explain.implied.prior_texts import Priors
from hlmdsl.explain.regressors import offsets_of, regressors_of, under_of
from hlmdsl.explain.say.units import one_of_grouping
from hlmdsl.families.truncation import LOWER, UPPER
from hlmdsl.model import naming
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.naming import label
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate

LETTERS = ("beta", "gamma", "delta", "zeta", "eta")
"""Of the common effects, one letter a predictor."""


def model_equations(schema: Schema, priors: Priors, design: Design | None = None) -> ModelEquations:
    """The model, read from the response to the priors."""
    predictors, deviations = [], []
    apart: dict[str, Deviations] = {}
    number = -1
    for equation in schema.equations:
        number += equation.is_first
        letter = LETTERS[min(number, len(LETTERS) - 1)]
        summands = [*_common(equation, letter), *offsets_of(equation)]
        for varying in equation.varying:
            bars, products = deviations_of(equation, varying, priors, design)
            if varying.joint is None:
                deviations += bars
            else:
                apart[varying.r] = united(bars)
            summands += products
        link = equation.equation.link.name
        level = equation.category.level if equation.category is not None else None
        cutpoint = None
        if equation.cutpoint is not None:
            element = schema.main.cutpoints[equation.cutpoint.position]
            cutpoint = Symbol("kappa", element, under=element.labels)
        predictors.append(PredictorEquation(equation.equation.parameter, link, tuple(summands), level, cutpoint))
    for joint, parts in schema.joints:
        resolved = priors.correlations.get(joint.cor)
        eta = resolved.eta if resolved is not None else None
        is_default = resolved.is_default if resolved is not None and joint.of_categories else False
        own = joint_deviations(joint, apart, [v for _, v in parts])
        deviations += [replace(d, eta=eta, eta_is_default=is_default) if d.correlations else d for d in own]
    equations = ModelEquations(
        rows=design.rows.n if design is not None else None,
        response=_response(schema),
        predictors=tuple(predictors),
        deviations=tuple(deviations),
        priors=(),
    )
    equations = replace(
        equations,
        steps=_steps(schema, equations),
        shrinkage=_shrinkage(schema, design),
        residual=_residual(schema, priors),
    )
    return replace(equations, priors=prior_equations(schema, equations, priors))


def _steps(schema: Schema, equations: ModelEquations) -> tuple[StepEquation, ...]:
    """Of each step of each monotonic term, the total and the shares that it is the product of."""
    found = []
    for equation in schema.equations:
        for term in equation.monotonic:
            assert term.total is not None
            others = [k for k, p in enumerate(p for p in term.parts if p.dim is not None) if p not in term.monotonic]
            for i, element in enumerate(term.elements):
                symbol, (which, steps) = equations.symbols[element], step_of(term, i)
                under = tuple(symbol.under[k] for k in others)
                total = replace(symbol, element=term.total.elements[which], over=symbol.over if under else ())
                shares = (equation.shares_of(name)[k] for name, k in zip(term.shares, steps, strict=True))
                whole = replace(total, under=under or (term.term.shown,))
                own = zip(shares, term.monotonic, strict=True)
                of_factors = (Symbol("s", s, (naming.shown(p.factor.name),), s.labels) for s, p in own)
                found.append(StepEquation(symbol, whole, tuple(of_factors)))
    return tuple(found)


def _residual(schema: Schema, priors: Priors) -> ResidualEquation | None:
    coded = schema.residual
    if coded is None:
        return None
    residual, unit = coded.residual, one_of_grouping(coded.residual.grouping)
    if residual.visit is None:
        assert residual.time is not None
        phi = Symbol("phi", coded.elements[0])
        return ResidualEquation(coded.group, unit, residual.time.name, (), phi=phi)
    pairs = tuple(
        (i, j, Symbol("rho", element, under=(label(coded.visits[i]), label(coded.visits[j]))))
        for (i, j), element in zip(coded.pairs, coded.elements, strict=True)
    )
    eta = priors.correlations[coded.variable].eta
    return ResidualEquation(coded.group, unit, residual.visit.name, coded.visits, pairs, eta)


def _shrinkage(schema: Schema, design: Design | None) -> str:
    own = schema.main.shrinkage
    measure = design.measure if design is not None else None
    return "" if own is None else own.placed.prior.latex(own.size, measure)


def _response(schema: Schema) -> ResponseEquation:
    response = schema.model.response
    given = [a for a in schema.model.arguments if not a.after]
    arguments = tuple(_argument(a, schema) for a in given if a.parameter is None or not a.parameter.in_curve)
    family = response.family.uncurved or response.family
    if response.family.curve is not None:
        main = family.main
        arguments = (Argument(main.name, "parameter", main.name, by_row=True, meaning=main.meaning), *arguments)
    weights = response.weights.name if response.weights is not None else None
    censoring, upper = response.censoring, response.censoring.upper if response.censoring is not None else None
    return ResponseEquation(
        response.column,
        response.transform,
        family.name,
        arguments,
        weights,
        censoring.column if censoring is not None else None,
        upper.name if upper is not None else None,
        response.levels.coded if response.levels is not None else None,
        _cumulative(schema),
        _bounds(schema),
        _exposure(schema),
        response.measured.name if response.measured is not None else None,
        tuple(c.name for c in response.in_order) if response.parts else (),
        tuple((own.name, len(own.parameters)) for own in response.family.components),
        schema.rising or (),
        response.family.curve,
    )


def _exposure(schema: Schema) -> Exposure | None:
    response = schema.model.response
    if response.exposure is None:
        return None
    return Exposure(response.exposure.name, tuple(p.name for p in response.family.parameters))


def _bounds(schema: Schema) -> tuple[Argument | None, Argument | None] | None:
    """The lower and the upper one, None if there is no such end."""
    if schema.model.response.truncation is None:
        return None
    own = {a.name: _argument(a, schema) for a in schema.model.arguments if a.is_bound}
    return own.get(LOWER), own.get(UPPER)


def _cumulative(schema: Schema) -> Cumulative | None:
    cutpoints, main = schema.model.response.family.cutpoints, schema.main
    if cutpoints is None:
        return None
    symbols = tuple(Symbol("kappa", element, under=element.labels) for element in main.cutpoints)
    name, is_of_higher = main.equation.parameter, cutpoints.sign > 0
    raised = any(e.cutpoint is not None for e in schema.equations)
    return Cumulative(cutpoints.link.name, name, symbols, cutpoints.among, is_of_higher, cutpoints.scaled_by, raised)


def _argument(argument: FamilyArgument, schema: Schema) -> Argument:
    name = argument.name
    meaning = argument.parameter.meaning if argument.parameter is not None else ""
    if any(element.variable == name for element in schema.main.cutpoints):
        return Argument(name, "parameter", name, meaning=meaning)
    match argument.source:
        case Equation():
            return Argument(name, "parameter", name, by_row=True, meaning=meaning)
        case Covariate(name=column):
            return Argument(name, "column", column, by_row=True, meaning=meaning)
        case None:
            return Argument(name, "parameter", name, meaning=meaning)
        case number:
            return Argument(name, "value", f"{number:.12g}", meaning=meaning)


def _common(equation: CodedEquation, letter: str) -> list[Summand]:
    summands, level = [], equation.one_of.label if equation.one_of is not None else ""
    if equation.effects.intercept:
        summands.append(Summand("1", Symbol(letter, equation.intercept, under=("0",), level=level), ()))
    for term in equation.effects.terms:
        for element, at in zip(term.elements, np.ndindex(*term.shape), strict=True):
            under = under_of(term, at)
            over = (term.term.shown,) if under else ()
            symbol = Symbol(letter, element, over, under or (term.term.shown,), level=level)
            summands.append(Summand(term.term.name, symbol, regressors_of(term, at)))
    return summands
