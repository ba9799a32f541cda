"""In: a spec bound to its table. Out: what its rows allow but it leaves out, and what they do not allow, in words.

What varies within which units, slopes that the design would allow (Jun, Seo, Heer & Just 2022 ask the user; here the
rows answer), groupings that are each other's labels or nested, combinations of levels without rows.
Not decided here: whether an effect belongs in the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import inf

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.model.model import Model
from hlmdsl.model.terms import Equation, Varying
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import names as listed
from hlmdsl.source.frozen import frozen
from hlmdsl.suggest.allowed import Slope, bar
from hlmdsl.suggest.relations import determines, same
from hlmdsl.suggest.roles import FEWEST_UNITS, Role
from hlmdsl.suggest.seen import Seen

MOST_CELLS = 10_000
"""Combinations of levels up to which those without rows are listed."""


@frozen
class Asked:
    """Of one grouping in one equation: its predictors, each with whether its effect varies there."""

    group: Role
    predictors: tuple[Role, ...]
    has: frozenset[str]


def design_said(design: Design) -> list[str]:
    """One line for each finding, by grouping; the last ones are about cells."""
    lines: list[str] = []
    groups: dict[str, Role] = {}
    for equation in design.model.equations:
        predictors = _predictors(equation, design)
        for varying in equation.varying:
            name = varying.grouping.name
            if design.groupings[name].is_shared:
                lines.append(f"{name}: rows have several units; what varies within them is not looked at")
                continue
            group = groups.setdefault(name, _group(name, design))
            lines += _of_grouping(Asked(group, predictors, _varies_there(varying, equation)), equation)
    lines += _of_groups(list(groups.values()), design.model)
    if not lines:
        lines.append("no groups: no units within which anything could vary")
    return lines + list(_empty_cells(design))


def _group(name: str, design: Design) -> Role:
    bound = design.groupings[name]
    blank = np.full(design.rows.n, np.nan)
    return Role(Seen(name, "texts", bound.labels, bound.index, blank), "group", "")


def _predictors(equation: Equation, design: Design) -> tuple[Role, ...]:
    """Variables of its common effects, in their order."""
    keys = dict.fromkeys(part.key for term in equation.effects.terms for part in term.parts)
    found: dict[str, Role] = {}
    for key in keys:
        if key.is_factor:
            codes = design.rows.levels[key.variable]
            levels = design.schema.factors[key.variable].levels
            column = Seen(key.variable, "texts", levels, codes, np.full(len(codes), np.nan))
            found[key.variable] = Role(column, "factor", "", levels=levels)
        else:
            values = design.rows.numbers[key.variable]
            different, codes = np.unique(values, return_inverse=True)
            column = Seen(key.variable, "numbers", tuple(map(str, different.tolist())), codes, values)
            found[key.variable] = Role(column, "covariate", "")
    return tuple(found.values())


def _varies_there(varying: Varying, equation: Equation) -> frozenset[str]:
    """Variables of its bars, and factors that its units are combined with elsewhere, as in `Block:Variety`."""
    terms = (term for one in varying.bars for term in one.effects.terms)
    own = {m.name for m in varying.grouping.members}
    wider = ({m.name for m in other.grouping.members} for other in equation.varying)
    combined = {name for names in wider if own < names for name in names - own}
    return frozenset(part.key.variable for term in terms for part in term.parts) | combined


def _of_grouping(asked: Asked, equation: Equation) -> Iterator[str]:
    """What varies within its units; those with slopes first, so that what is allowed is allowed beside them."""
    group, name = asked.group, asked.group.name
    of = "" if equation.is_bare else f" of {equation.parameter}"
    few, most = int(group.seen.rows[group.seen.rows > 0].min()), int(group.seen.rows.max())
    each = f"{few:,}" if few == most else f"{few:,} to {most:,}"
    there = int((group.seen.rows > 0).sum())
    yield f"{name}{of}: {there:,} units, {each} row{'' if most == 1 else 's'} each"
    if there < FEWEST_UNITS:
        yield f"  under {FEWEST_UNITS} units say next to nothing of how much units differ: its prior decides"
    in_order = sorted(asked.predictors, key=lambda role: role.name not in asked.has)
    slopes = {slope.name: slope for slope in bar(group, in_order, most=inf).slopes}
    for predictor in asked.predictors:
        yield f"  {_of_predictor(slopes[predictor.name], predictor.name in asked.has, name)}"


def _of_predictor(slope: Slope, is_there: bool, group: str) -> str:
    variable = quoted(slope.name)
    if is_there:
        doubt = "" if slope.is_allowed else "; the rows hardly allow it"
        return f"{variable} varies {slope.why}: its effect varies there{doubt}"
    if slope.is_allowed:
        return f"{variable} varies {slope.why}: the design allows a slope for each unit, (1 + {variable} | {group})"
    return f"{variable} varies {slope.why}: no slope"


def _of_groups(groups: Sequence[Role], model: Model) -> Iterator[str]:
    """Groupings that are one, or nested."""
    members = {v.grouping.name: {m.name for m in v.grouping.members} for e in model.equations for v in e.varying}
    for one, other in combinations(groups, 2):
        if same(one.seen, other.seen):
            yield f"{one.name} and {other.name} are the same units by other names: leave one out"
            continue
        for inner, outer in ((one, other), (other, one)):
            is_plain = not members[outer.name] <= members[inner.name]  # else its name says so
            if is_plain and determines(inner.seen.codes, outer.seen.codes):
                yield f"each {inner.name} lies in one {outer.name}: nested"


def _empty_cells(design: Design) -> Iterator[str]:
    """Combinations of two factors, and of the factors of each product, that no row has."""
    factors: dict[tuple[str, ...], bool] = {}
    for equation in design.model.equations:
        variables = dict.fromkeys(p.key.variable for t in equation.effects.terms for p in t.parts if p.key.is_factor)
        for term in equation.effects.terms:
            product = tuple(part.key.variable for part in term.parts if part.key.is_factor)
            if len(product) > 1:
                factors[product] = True
        for pair in combinations(variables, 2):
            if not any(set(pair) == set(known) for known in factors):
                factors[pair] = False
    for names, is_product in factors.items():
        levels = [design.schema.factors[name].levels for name in names]
        shape = tuple(map(len, levels))
        if int(np.prod(shape)) > MOST_CELLS:
            continue
        there = np.zeros(shape, dtype=bool)
        there[tuple(design.rows.levels[name] for name in names)] = True
        empty = [":".join(labels[i] for labels, i in zip(levels, at, strict=True)) for at in np.argwhere(~there)]
        if not empty:
            yield f"{':'.join(map(quoted, names))}: all {there.size} cells have rows"
        else:
            what = ":".join(map(quoted, names))
            then = "where only the prior of their interaction tells" if is_product else "so rows tell no effect of both"
            yield f"{what}: no rows in {len(empty)} of {there.size} cells, {listed(empty)}: {then}"
