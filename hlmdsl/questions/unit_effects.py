"""In: a grouping of a model, and draws. Out: what varies between its units, each with its common counterpart, if any.

A unit's own coefficient is the common one plus its deviation, of columns that are the same: the same functions of the
same covariates, the same contrasts. Not decided here: how it is shown (units.py).
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import reduce

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedPart, CodedTermSet, CodedVarying, Element
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import deviation_draws

Signature = frozenset[tuple[Hashable, str]]
"""What a coefficient is multiplied by: of each factor or function its key and the coefficient's label; none of an
intercept."""


@dataclass(frozen=True, eq=False)
class Source:
    """One effect of a grouping, at a `position` among its effects; which of its units each unit asked for is of."""

    varying: CodedVarying
    position: int
    units: Ints


@dataclass(frozen=True, eq=False)
class UnitEffect:
    """What varies between units: `label` is how a spec would name it, `common` the coefficient that all units share.
    `sources` are the deviations that add up, those of the grouping itself first.
    """

    label: str
    equation: CodedEquation
    common: Element | None
    sources: tuple[Source, ...]

    def deviations(self, draws: Draws) -> Floats:
        """(draws, units): from what the average unit has."""
        each = (deviation_draws(draws, s.varying)[s.position][:, s.units] for s in self.sources)
        return reduce(np.add, each)

    def own(self, draws: Draws, deviations: Floats) -> Floats:
        """(draws, units): with what all units share."""
        return deviations if self.common is None else draws.of(self.common).reshape(-1, 1) + deviations

    def spread(self, draws: Draws) -> float:
        """The standard deviation between units, at its posterior median."""
        sds = [draws.of(s.varying.sds[s.position]).reshape(-1) for s in self.sources]
        return float(np.median(np.sqrt(sum(sd**2 for sd in sds))))


def unit_effects(schema: Schema, name: str, ancestors: bool) -> list[UnitEffect]:
    """All that varies between the units of a grouping, in every equation; with what they have of the groupings that
    they are within, where `ancestors` says so.
    """
    found = []
    for equation in schema.equations:
        own = next((v for v in equation.varying if v.grouping.name == name), None)
        if own is None or not equation.is_first:
            continue
        common = dict(zip(_signatures(equation.effects), equation.coefficients, strict=True))
        sources: dict[Signature, list[Source]] = {}
        labels: dict[Signature, str] = {}
        for varying in (own, *(above(equation, own) if ancestors else ())):
            units = _units_within(schema, own, varying)
            for position, signature in enumerate(s for bar in varying.bars for s in _signatures(bar.effects)):
                sources.setdefault(signature, []).append(Source(varying, position, units))
                labels.setdefault(signature, varying.effects[position])
        prefix = "" if equation.equation.is_main else f"{equation.parameter}."
        for signature, label in labels.items():
            effect = UnitEffect(f"{prefix}{label}", equation, common.get(signature), tuple(sources[signature]))
            found.append(effect)
    return found


def above(equation: CodedEquation, own: CodedVarying) -> list[CodedVarying]:
    """The groupings that a grouping's units are within, in the same equation."""
    return [v for v in equation.varying if own.grouping.lies_in(v.grouping)]


def _units_within(schema: Schema, own: CodedVarying, other: CodedVarying) -> Ints:
    """Of each unit of a grouping the unit of another that it is within; the grouping's own units are themselves."""
    parts = schema.units[own.grouping.name].parts
    if other is own:
        return np.arange(len(parts))
    names = [m.name for m in own.grouping.members]
    at = [names.index(m.name) for m in other.grouping.members]
    place = {label: i for i, label in enumerate(schema.units[other.grouping.name].parts)}
    return np.array([place[tuple(part[i] for i in at)] for part in parts], dtype=np.int64)


def _signatures(effects: CodedTermSet) -> list[Signature]:
    """Of every coefficient, in the order of columns."""
    found: list[Signature] = [frozenset()] if effects.intercept else []
    for term in effects.terms:
        labelled = [p.dim is not None for p in term.parts]
        for labels in term.coefficients:
            left = iter(labels)
            each = [next(left) if has_label else "" for has_label in labelled]
            found.append(frozenset(zip(map(_key, term.parts), each, strict=True)))
    return found


def _key(part: CodedPart) -> Hashable:
    return (part.factor.name, part.by_levels) if isinstance(part, CodedFactorPart) else part.part.key
