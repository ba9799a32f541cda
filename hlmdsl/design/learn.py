"""In: a model and the columns that it uses. Out: the `Schema`, all that is learnt from them, or what hinders it.

Not decided here: rows (encode.py), or what a schema and its rows are like together (bind.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from hlmdsl.design.bind_columns import BoundColumns, unit_members, used_groups
from hlmdsl.design.binding_errors import UnknownSetting
from hlmdsl.design.coded import CodedFactor
from hlmdsl.design.design import Schema, Units
from hlmdsl.design.encode import codes_among
from hlmdsl.design.estimand_points import named_levels
from hlmdsl.design.groupings import Member, bind_group, learn_units
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.levels import code_levels, match_levels
from hlmdsl.design.limits import check_sizes
from hlmdsl.design.neighbour_errors import NotOnTheMap
from hlmdsl.design.neighbours import Alike
from hlmdsl.design.numeric_checks import bind_covariates
from hlmdsl.design.read_relation import relations_of
from hlmdsl.design.relation_errors import NotRelated
from hlmdsl.design.schema import build_schema, grouping_factors, numeric_parts, predictor_covariates, predictor_factors
from hlmdsl.design.unit_means import learn_means, with_means
from hlmdsl.model.model import Model
from hlmdsl.model.variables import Factor, Group, Related
from hlmdsl.source.diagnostic import Diagnostic, nearest


def learn(
    model: Model, columns: BoundColumns, table: str, kept: Learnt = NOTHING
) -> tuple[Schema | None, list[Diagnostic]]:
    """What is estimated from these columns before the fit, with errors and warnings; errors call the table `table`.

    What was learnt from the same columns before, by any version, is `kept` to the last digit.
    """
    means, without = learn_means(model, columns, kept)
    columns = with_means(model, means, columns).columns
    factors, found = _factors(model, columns, table, kept)
    found += without
    covariates, functions, diagnostics = bind_covariates(model, columns.numbers, kept)
    found += diagnostics
    found += (wrong := check_settings(model, factors, table))
    groups: dict[str, tuple[str, ...]] = {}
    units: dict[str, Units] = {}
    if columns.is_complete:
        members = _members(model, columns, factors, kept)
        relations, unread = relations_of(model, used_groups(model), kept.relations)
        wrong = [*unread, *_put_in_relations(model, members, relations, columns, table)]
        if not wrong:
            units, wrong = learn_units(model, members, columns.numbers, table, kept, relations)
        found += wrong
        groups = {g.name: members[g.name].labels for g in used_groups(model)}
        shared = {v.grouping.name for e in model.equations for v in e.varying if v.grouping.by_member}
        groups |= {name: own.labels for name, own in units.items() if name in shared}
    is_known = (
        not any(d.severity == "error" for d in wrong)
        and all(f.name in factors for f in predictor_factors(model))
        and all(c.name in covariates for c in predictor_covariates(model))
        and all(p.key in functions or p.function.known() is not None for _, p in numeric_parts(model))
    )
    if not is_known:
        return None, found
    schema = build_schema(model, factors, covariates, functions, groups, units, means)
    too_large = check_sizes(schema)
    return (None if too_large else schema), found + too_large


def _factors(
    model: Model, columns: BoundColumns, table: str, kept: Learnt
) -> tuple[dict[str, CodedFactor], list[Diagnostic]]:
    coded: dict[str, CodedFactor] = {}
    found: list[Diagnostic] = []
    predictors = predictor_factors(model)
    asked = dict.fromkeys([*predictors, *grouping_factors(model)])
    for factor in asked:
        if factor.name not in columns.cells:
            continue
        one, diagnostics = code_levels(factor, columns.cells[factor.name], table, factor in predictors, kept)
        found += diagnostics
        if one is not None:
            coded[factor.name] = one
    for factor in (m for m in unit_members(model) if isinstance(m, Factor)):
        if factor.name in columns.cells and all(factor.name != other.name for other in asked):
            found += code_levels(factor, columns.cells[factor.name], table, False, kept)[1]
    return coded, found


def _members(
    model: Model, columns: BoundColumns, factors: Mapping[str, CodedFactor], kept: Learnt
) -> dict[str, Member]:
    """All that groupings are made of: groups, and factors right of a bar."""
    members = {g.name: bind_group(columns.cells[g.name], g.name, kept) for g in used_groups(model)}
    for factor in grouping_factors(model):
        if factor.name in factors:
            levels = factors[factor.name].levels
            members[factor.name] = Member(levels, codes_among(levels, columns.cells[factor.name]))
    return members


def _put_in_relations(
    model: Model, members: dict[str, Member], relations: Mapping[str, Alike], columns: BoundColumns, table: str
) -> list[Diagnostic]:
    """Members that are related have the labels of their file; returns an error if it lacks some."""
    found: list[Diagnostic] = []
    for group in (g for g in used_groups(model) if g.name in relations):
        labels, cells = relations[group.name].labels, columns.cells[group.name]
        members[group.name] = Member(labels, codes_among(labels, cells))
        absent = [own for own, at in zip(cells.labels, match_levels(cells.labels, labels), strict=True) if at is None]
        if absent and group.related is not None:
            near = nearest(absent[0], labels)[:1]
            if group.has_neighbours:
                found.append(_not_on_the_map(group, group.related, labels, absent, near, table))
                continue
            advice = f"`{absent[0]}` is perhaps `{near[0]}`" if near else "labels are those of the header"
            if group.related.by == "pedigree":
                advice = f"add a line for `{absent[0]}`, with empty cells where its parents are not known"
            found.append(
                NotRelated(
                    span=group.related.span,
                    name=group.name,
                    table=table,
                    path=Path(group.related.path).name,
                    count=len(absent),
                    known=len(labels),
                    found=tuple(absent),
                    advice=advice,
                )
            )
    return found


def _not_on_the_map(
    group: Group, related: Related, labels: Sequence[str], absent: Sequence[str], near: Sequence[str], table: str
) -> NotOnTheMap:
    advice = f"add `{absent[0]}` with its neighbours; if it has none, as a row with an empty second cell"
    if near:
        advice = f"`{absent[0]}` is perhaps `{near[0]}`; else {advice}"
    return NotOnTheMap(
        span=related.span,
        name=group.name,
        table=table,
        path=Path(related.path).name,
        count=len(absent),
        known=len(labels),
        found=tuple(absent),
        advice=advice,
    )


def check_settings(model: Model, factors: Mapping[str, CodedFactor], table: str) -> list[Diagnostic]:
    """Levels that estimands name where the spec leaves the levels to the data."""
    found: list[Diagnostic] = []
    seen: set[tuple[str, str, str]] = set()
    for estimand in model.estimands:
        for point, factor, level in named_levels(estimand):
            key = (estimand.name, factor.name, level)
            if factor.name not in factors or level in factors[factor.name].levels or key in seen:
                continue
            seen.add(key)
            levels = factors[factor.name].levels
            found.append(
                UnknownSetting(
                    span=point.span or estimand.span,
                    factor=factor.name,
                    level=level,
                    table=table,
                    estimand=estimand.name,
                    levels=levels,
                    near=nearest(level, levels),
                )
            )
    return found
