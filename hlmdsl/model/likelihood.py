"""In: the response declaration. Out: the response, its family, and where each argument of the family comes from.

Not decided here: the effects lines themselves (equations.py), and whether the column fits the family (design/).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hlmdsl.families import advised
from hlmdsl.families.family import Family, Parameter
from hlmdsl.families.known_of_rows import EXPOSURE, KNOWN_SD, exposed, measured
from hlmdsl.families.normal import NORMAL
from hlmdsl.families.truncation import can_be_truncated, truncated
from hlmdsl.model.arithmetic import describe
from hlmdsl.model.errors.circular_errors import DirectionsInDegrees
from hlmdsl.model.errors.likelihood_errors import BadResponse, NotCarriedOver
from hlmdsl.model.family_arguments import Given, arguments_of_any, read_arguments
from hlmdsl.model.mixtures import read_components
from hlmdsl.model.model import Response
from hlmdsl.model.modifiers import read_censoring, read_exposure, read_known_sd, read_weights
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.power import PLAIN, RECIPROCAL
from hlmdsl.model.problems import Problems
from hlmdsl.model.read_family import read_family
from hlmdsl.model.read_parts import read_parts
from hlmdsl.model.read_response import meant_response, transformed
from hlmdsl.model.read_response_levels import read_levels
from hlmdsl.model.read_truncation import bounds_of, read_truncation
from hlmdsl.model.reciprocals import check_reciprocal
from hlmdsl.model.response_elsewhere import response_elsewhere
from hlmdsl.model.written import quoted, quoted_name, written
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

DEGREES = ("degree", "degrees", "deg", "°")


@frozen
class Likelihood:
    """`arguments` by name, those that could be read.

    If the response or its family is invalid, a stand-in (not `known`) has the parameters that the spec mentions, so
    that other errors are reported in the same run. `lists_levels`: the response's levels are listed, perhaps wrongly.
    """

    response: Response
    arguments: dict[str, Given]
    known: bool = True
    lists_levels: bool = False

    @property
    def complete(self) -> bool:
        """Whether response and family are known and every argument was read."""
        family = self.response.family
        return self.known and all(
            name in self.arguments for name in (*(p.name for p in family.parameters), *family.data)
        )


def read_likelihood(
    declaration: ast.ResponseDecl, modelled: tuple[str, ...], scope: Scope, problems: Problems
) -> Likelihood:
    """The likelihood; if response or family is invalid, a stand-in with the parameters that are `modelled`."""
    read = transformed(declaration.expression)
    if read is None:
        expr = declaration.expression
        own = quoted_name(expr) if isinstance(expr, ast.String) else response_elsewhere(declaration)
        advice = own or meant_response(expr, declaration.family) or BadResponse.advice
        problems.add(BadResponse(span=expr.span, found=f"{describe(expr)} is neither", advice=advice))
    known, call = read_family(declaration, problems), declaration.family
    if known is not None and known.of_components is not None:
        known, call = read_components(call, known, problems)
    family = known or _stand_in(declaration.family, modelled)
    transform, column = read or (PLAIN, ast.node(ast.Name, text=""))
    weights = read_weights(declaration, scope, problems)
    censoring = read_censoring(declaration, known, scope, problems)
    parts, levels = read_parts(declaration, column, known, problems)
    if declaration.parts is None and not (known is not None and known.has_parts):
        levels = read_levels(declaration, column, known, problems)
    if levels is not None and family.of_levels is not None:
        family = family.of_levels(len(levels.declared))
    exposure = read_exposure(declaration, known, scope, problems)
    known_sd = read_known_sd(declaration, known, transform.is_plain, scope, problems)
    truncation = read_truncation(declaration, known, transform, scope, problems)
    bounds = bounds_of(truncation, family, transform) if truncation is not None and known is not None else {}
    whole = family
    if exposure is not None and known is not None:
        family = exposed(family)
    if known_sd is not None and known is not None:
        family = measured(family)
    if bounds and can_be_truncated(family):
        family = truncated(family, tuple(bounds))
    response = Response(
        column.text,
        transform,
        written(declaration.expression),
        family,
        declaration.text.text if declaration.text else None,
        declaration.unit.text if declaration.unit else None,
        declaration.expression.span,
        column.span,
        weights,
        declaration.weights.span if declaration.weights else None,
        censoring,
        levels,
        truncation,
        exposure,
        known_sd,
        parts,
    )
    if known is None:
        arguments = arguments_of_any(declaration.family, family, scope, problems)
    else:
        arguments = read_arguments(call, whole, scope, problems, known_response=read is not None)
        response = replace(response, family=_of_number(response.family, arguments))
        if transform == RECIPROCAL:
            check_reciprocal(declaration, column.text, known, problems)
        elif not family.words.middle and not transform.is_plain:
            problems.add(_not_carried_over(response, declaration))
        at = (truncation.span if truncation is not None else None) or declaration.span
        arguments |= {name: Given(bound, at, "truncated") for name, bound in bounds.items()}
        if exposure is not None and declaration.exposure is not None:
            arguments[EXPOSURE] = Given(exposure, declaration.exposure.span, "exposure")
        if known_sd is not None and declaration.measured is not None:
            arguments[KNOWN_SD] = Given(known_sd, declaration.measured.span, "measured")
        if family.is_circular and response.unit is not None and response.unit.strip(". ").casefold() in DEGREES:
            at = declaration.unit.span if declaration.unit is not None else declaration.span
            problems.add(DirectionsInDegrees(span=at, family=family.name, column=quoted(column.text)))
    is_known = known is not None and read is not None
    lists_levels = declaration.levels is not None or declaration.parts is not None
    return Likelihood(response, arguments, is_known, lists_levels)


def _of_number(family: Family, arguments: Mapping[str, Given]) -> Family:
    """The family with a parameter fixed at the number that the spec gives."""
    if family.of_number is None:
        return family
    given = (arguments[p.name].value for p in family.parameters if p.is_number and p.name in arguments)
    number = next(given, None)
    return family.of_number(number) if isinstance(number, float) else family


def _not_carried_over(response: Response, declaration: ast.ResponseDecl) -> NotCarriedOver:
    family, column = response.family, quoted(response.column)
    advice = f"write `{column} ~ {family.usual()}`, or `{response.written} ~ {advised.OF_FAR_NUMBERS}`"
    return NotCarriedOver(
        span=declaration.expression.span, family=family.name, centre=family.words.centre, column=column, advice=advice
    )


def _stand_in(call: ast.Call, modelled: tuple[str, ...]) -> Family:
    """A family of that name with only its parameters: those named in it, and those with effects."""
    named = [a.value.text for a in call.arguments if a.name is None and isinstance(a.value, ast.Name)]
    in_order = [*(n for n in named if n in modelled), *modelled, *named]
    names = dict.fromkeys((*in_order, *(a.name for a in call.arguments if a.name is not None)))
    parameters = tuple(Parameter(name, "real", "identity", "") for name in names)
    parameters = parameters or (Parameter("", "real", "identity", ""),)
    return replace(NORMAL, name=call.function.text, parameters=parameters)  # any that is complete: it is never bound
