"""In: a grouping of a model, and draws. Out: what varies between its units, each with its common counterpart, if any.

A unit's coefficient is the common one plus its deviation, for equal columns: the same functions of the same covariates,
the same contrasts. Not decided here: how it is shown (units.py).
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from functools import reduce

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedPart, CodedTermSet, CodedVarying, Element
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.design.unit_curves import effect_labels
from hlmdsl.model.model import Response
from hlmdsl.model.terms import PartKey
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import deviation_draws
from hlmdsl.source.frozen import frozen

Signature = frozenset[tuple[Hashable, str]]
"""What a coefficient is multiplied by: of each factor or function its key and the coefficient's label; none of an
intercept."""


@frozen(eq=False)
class Source:
    """One effect of a grouping, at a `position` among its effects; which of its units each unit asked for is of."""

    varying: CodedVarying
    position: int
    units: Ints


@frozen(eq=False)
class UnitEffect:
    """What varies between units: `label` is how a spec would name it, `common` the coefficient that all units share, or
    the weighted sum that gives it in one level of a factor; none if there is none. `sources` are the deviations that
    add up, those of the grouping itself first. `levels` are those of factors to which it is restricted, if each has a
    separate covariance.
    """

    label: str
    equation: CodedEquation
    common: tuple[tuple[Element, float], ...]
    sources: tuple[Source, ...]
    levels: tuple[tuple[str, int], ...] = ()

    def deviations(self, draws: Draws) -> Floats:
        """(draws, units): from what the average unit has."""
        each = (deviation_draws(draws, s.varying)[s.position][:, s.units] for s in self.sources)
        return reduce(np.add, each)

    def own(self, draws: Draws, deviations: Floats) -> Floats:
        """(draws, units): with what all units share."""
        return sum((weight * draws.of(one).reshape(-1, 1) for one, weight in self.common), deviations)

    def occurs(self, rows: Rows, grouping: str) -> npt.NDArray[np.bool_]:
        """(units,): which of a grouping's have it. One that is restricted to levels is of the units that have rows in
        these: for others only the population gives its distribution.
        """
        n = len(self.sources[0].units)
        if not self.levels:
            return np.ones(n, dtype=bool)
        there = np.ones(rows.n, dtype=bool)
        for factor, level in self.levels:
            there &= rows.levels[factor] == level
        return have_rows(rows, grouping, n, there)

    def spread(self, draws: Draws) -> float:
        """The standard deviation between units, at its posterior median."""
        sds = [draws.of(s.varying.sd_of[s.position]).reshape(-1) for s in self.sources]
        return float(np.median(np.sqrt(sum(sd**2 for sd in sds))))


def scale_of(effect: UnitEffect, response: Response) -> str:
    """What it is added to, if that is not the response itself: `log(mu)`, or `log(y)`, of which mu is the mean."""
    equation = effect.equation.equation
    if equation.link.of_levels:
        return ""
    if equation.link.name != "identity":
        return f"{equation.link.name}({equation.parameter})"
    if not equation.is_main:
        return ""
    is_log = response.family.modelled == "log" and response.family.mean_of is None
    return f"log({response.column})" if is_log else "" if response.transform.is_plain else response.written


def have_rows(rows: Rows, grouping: str, n: int, among: npt.NDArray[np.bool_] | None = None) -> npt.NDArray[np.bool_]:
    """(units,): which of the `n` units of a grouping do, among all rows or some."""
    there = np.ones(rows.n, dtype=bool) if among is None else among
    found = np.zeros(n, dtype=bool)
    for units, weights in rows.entries(grouping):
        found[units[there if weights is None else there & (weights > 0)]] = True
    return found


def unit_effects(schema: Schema, name: str, ancestors: bool) -> list[UnitEffect]:
    """All that varies between the units of a grouping, in every equation, but for wiggles of their curves, of which a
    single one means nothing; with what they have of the groupings that they are within, where `ancestors` says so.
    """
    found = []
    for equation in schema.equations:
        own = next((v for v in equation.varying if v.grouping.name == name), None)
        if own is None:
            continue
        common = dict(zip(_signatures(equation.effects), equation.coefficients, strict=True))
        for term in equation.monotonic:
            assert term.total is not None
            own_totals = _signatures(CodedTermSet(False, (term.in_totals,)))
            common |= dict(zip(own_totals, term.total.elements, strict=True))
        sources: dict[Signature, list[Source]] = {}
        labels: dict[Signature, str] = {}
        levels: dict[Signature, dict[str, CodedFactorPart]] = {}
        for varying in (own, *(above(equation, own) if ancestors else ())):
            units = _units_within(schema, own, varying)
            called = [label for bar in varying.bars for label in effect_labels(bar.effects, equation.category)]
            each = ((bar, s, in_level) for bar in varying.bars for s, in_level in _in_levels(bar.effects))
            for position, (bar, signature, in_level) in enumerate(each):
                if bar.smooth is not None:
                    continue
                levels.setdefault(signature, in_level)
                sources.setdefault(signature, []).append(Source(varying, position, units))
                labels.setdefault(signature, called[position])
        prefix = equation.equation.prefix
        for signature, label in labels.items():
            own_levels = levels[signature]
            shared = ((common[signature], 1.0),) if signature in common else _in_level(common, signature, own_levels)
            at = tuple((name, part.level(0)) for name, part in own_levels.items())
            found.append(UnitEffect(f"{prefix}{label}", equation, shared, tuple(sources[signature]), at))
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


def _in_levels(effects: CodedTermSet) -> list[tuple[Signature, dict[str, CodedFactorPart]]]:
    """The same, each with the factors of which it is in one level alone."""
    only: list[dict[str, CodedFactorPart]] = [{}] if effects.intercept else []
    for term in effects.terms:
        own = {p.factor.name: p for p in term.parts if isinstance(p, CodedFactorPart) and p.only is not None}
        only += [own] * len(term.coefficients)
    return list(zip(_signatures(effects), only, strict=True))


def _in_level(
    common: Mapping[Signature, Element], signature: Signature, levels: Mapping[str, CodedFactorPart]
) -> tuple[tuple[Element, float], ...]:
    """What an effect is of all units in one level of a factor: the coefficients that add up to it there."""
    rest = {use for use in signature if _factor_of(use) not in levels}
    found = []
    for own, element in common.items():
        weight = 1.0
        for use in own:
            factor, label = _factor_of(use), use[1]
            if factor in levels:
                coded = replace(levels[factor], only=None)
                coded = coded if label in coded.labels else replace(coded, by_levels=False)
                weight *= float(coded.matrix[levels[factor].level(0), coded.labels.index(label)])
        if {use for use in own if _factor_of(use) not in levels} == rest and weight:
            found.append((element, weight))
    return tuple(found)


def _factor_of(use: tuple[Hashable, str]) -> str:
    """The factor of which it is a contrast or a level; empty for a covariate."""
    key, _ = use
    return str(key[0]) if isinstance(key, tuple) and not isinstance(key, PartKey) else ""


def _key(part: CodedPart) -> Hashable:
    return (part.factor.name, part.by_levels) if isinstance(part, CodedFactorPart) else part.part.key
