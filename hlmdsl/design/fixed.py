"""Coefficients that the spec gives, `prior x ~ DiracDelta(0.5)`: identifiability checks take them as known, and they
are part of the predictor, like an offset.

In: a schema and the priors that are declared. Out: the schema with them, or why they cannot be.
Not decided here: which priors there are (resolve_priors.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.fixed_errors import FixedForSomeLevels, NothingToEstimate
from hlmdsl.design.resolve_priors import Declared
from hlmdsl.source.diagnostic import Diagnostic


def with_fixed(schema: Schema, declared: Declared) -> Schema:
    """The same, with the coefficients that the spec gives in their equations."""

    def fixed(equation: CodedEquation) -> dict[Element, float]:
        own = ((c, declared[c.variable][c.position]) for c in equation.coefficients if c.variable in declared)
        each = ((c, placed.prior.fixed) for c, placed in own if placed is not None)
        return {c: value for c, value in each if value is not None}

    return replace(schema, equations=tuple(replace(e, fixed=fixed(e)) for e in schema.equations))


def check_fixed(design: Design) -> list[Diagnostic]:
    """Errors: nothing is left to estimate, or coefficients are given for only some levels of the response."""
    if all(r.prior.fixed is not None for each in design.priors.values() for r in each):
        return [NothingToEstimate(span=design.schema.main.equation.span)]
    return list(_of_some_levels(design.schema))


def _of_some_levels(schema: Schema) -> Iterator[Diagnostic]:
    several = [e for e in schema.equations if e.one_of is not None]
    names = [c.variable for c in several[0].coefficients] if several else []
    mixed = [name for j, name in enumerate(names) if len({j in e.free for e in several}) > 1]
    for name in dict.fromkeys(mixed):
        yield FixedForSomeLevels(span=several[0].equation.span, term=name)
