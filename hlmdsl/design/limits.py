"""In: factors with their levels, and a schema. Out: what is too large to be explained number by number, in words.

An explanation takes a weight for each coefficient and each point that it is read from, and each is proved.
Not decided here: how much memory the rows take (memory.py), or how long a spec may be (syntax/).
"""

from __future__ import annotations

from math import prod

import numpy as np

from hlmdsl.design.binding_errors import TooManyCoefficients, TooManyLevels
from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedTerm
from hlmdsl.design.design import Schema
from hlmdsl.model.variables import Coding, Factor
from hlmdsl.source.diagnostic import Diagnostic

MOST_LEVELS: dict[Coding, int] = {
    "treatment": 5_000,
    "difference": 5_000,
    "contrasts": 5_000,
    "sum": 1_000,
    "helmert": 1_000,
    "polynomial": 100,
    "steps": 100,
}
"""For a predictor. Coefficients of most codings are sums over all levels; R rejects trends above 95."""
MOST_COEFFICIENTS = 5_000
MOST_WEIGHTS = 2_000_000
MOST_CORRELATED = 100


def check_levels(factor: Factor, levels: int) -> list[Diagnostic]:
    """Before a coding matrix is made: it has as many entries as the square of the levels."""
    most = MOST_LEVELS[factor.coding]
    if levels <= most:
        return []
    found = TooManyLevels(
        span=factor.span,
        factor=factor.name,
        coding=factor.coding,
        levels=levels,
        most=most,
        is_of_numbers=factor.is_of_numbers,
    )
    return [found]


def check_sizes(schema: Schema) -> list[Diagnostic]:
    """Too many effects, before any is encoded."""
    found: list[Diagnostic] = []
    for equation in (e for e in schema.equations if e.is_first):
        found += _check_effects(equation)
        for varying in equation.varying:
            start = varying.start
            for bar in varying.bars:
                together = 0 if bar.independent else len(bar.labels)
                if varying.joint is not None and bar.labels:
                    together = varying.joint.size_of_block(start)
                start += len(bar.labels)
                if together > MOST_CORRELATED:
                    found.append(
                        TooManyCoefficients(
                            span=equation.equation.span,
                            what=f"effects correlated between the units of `{varying.grouping.name}`",
                            count=together,
                            most=MOST_CORRELATED,
                            advice="write `||` for effects without correlations, or let fewer vary",
                        )
                    )
    visits = () if schema.residual is None else schema.residual.visits
    if len(visits) > MOST_CORRELATED:
        found.append(
            TooManyCoefficients(
                span=schema.residual.residual.within_span if schema.residual is not None else None,
                what="visits, every two of which have a correlation",
                count=len(visits),
                most=MOST_CORRELATED,
                advice="let rows correlate by time: `residual(ar(week) | g)`",
            )
        )
    return found


def _check_effects(equation: CodedEquation) -> list[Diagnostic]:
    sets = [("coefficients", equation.effects)]
    sets += [
        (f"effects that vary between the units of `{v.grouping.name}`", b.effects)
        for v in equation.varying
        for b in v.bars
    ]
    for what, effects in sets:
        each = 1 if equation.one_of is None else len(equation.one_of.labels)
        count = each * sum(prod(t.shape) for t in effects.terms)
        weights = each * sum(_weights(t) for t in effects.terms)
        for size, of, most in (
            (count, what, MOST_COEFFICIENTS),
            (weights, f"weights that say what the {what} are", MOST_WEIGHTS),
        ):
            if size > most:
                advice = "cross fewer factors, or let their levels vary around a mean: `(1 | f)`"
                if equation.category is not None:
                    advice = "cross fewer factors, or join levels of them, or of the response, in the table"
                return [TooManyCoefficients(span=equation.equation.span, what=of, count=size, most=most, advice=advice)]
    return []


def _weights(term: CodedTerm) -> int:
    """How many points the coefficients of a term are read from, all together."""
    return prod(
        (len(p.labels) if p.by_levels else int(np.count_nonzero(p.factor.hypothesis)))
        if isinstance(p, CodedFactorPart)
        else max(1, len(p.labels)) ** 2
        for p in term.parts
    )
