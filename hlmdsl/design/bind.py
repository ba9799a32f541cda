"""In: a checked model and a table. Out: the `Design`, or every way in which the two disagree.

Not decided here: each question has its own file; this one asks them in turn and collects the answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hlmdsl.design.bind_columns import BoundColumns, bind_columns, used_groups
from hlmdsl.design.censoring import bind_censoring
from hlmdsl.design.coded import CodedFactor
from hlmdsl.design.default_priors import default_priors
from hlmdsl.design.dependence import check_rank
from hlmdsl.design.design import BoundGrouping, Design, Schema
from hlmdsl.design.errors import NoDataNamed, UnknownSetting
from hlmdsl.design.estimand_checks import check_points
from hlmdsl.design.estimands import named_levels
from hlmdsl.design.exact_fit import check_residuals
from hlmdsl.design.groupings import Member, bind_group, bind_groupings
from hlmdsl.design.improper import check_posterior
from hlmdsl.design.levels import BoundFactor, bind_factor
from hlmdsl.design.limits import check_sizes
from hlmdsl.design.numeric_checks import bind_covariates
from hlmdsl.design.own_data import read_own_data
from hlmdsl.design.resolve_priors import declared_priors, resolve_correlations, resolve_priors
from hlmdsl.design.response import check_response, family_columns
from hlmdsl.design.response_levels import with_levels_as_numbers
from hlmdsl.design.row_weights import row_weights, with_weight
from hlmdsl.design.rows import Rows
from hlmdsl.design.schema import build_schema, grouping_factors, numeric_parts, predictor_covariates, predictor_factors
from hlmdsl.design.separation import check_separation
from hlmdsl.design.spread_checks import check_spreads
from hlmdsl.design.table import Table
from hlmdsl.design.transform import transformed
from hlmdsl.design.within_units import check_within_units
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic, HlmError, nearest


def bind_own_data(model: Model) -> Design:
    """The model bound to the table that its spec names. Raises HlmError as `bind_data` does."""
    table = read_own_data(model)
    if table is None:
        raise HlmError([NoDataNamed(span=None)], model.source)
    return bind_data(model, table)


def bind_data(model: Model, table: Table, memory_limit: int | None = None) -> Design:
    """The model bound to a table. Raises HlmError with everything in which the two disagree.

    Also where the columns would take more than `memory_limit` bytes (None: what is free), before they are read.
    """
    columns, found = bind_columns(model, table, memory_limit)
    return design_of(model, columns, [*found, *table.warnings], table.name, table.said)


def design_of(model: Model, columns: BoundColumns, problems: Sequence[Diagnostic], name: str, said: str) -> Design:
    """The model bound to columns that are read already, with the `problems` that were seen on the way.

    `name` is the table's, `said` how errors speak of it. Raises HlmError as `bind_data` does.
    """
    columns, diagnostics = with_weight(model, columns)
    found = [*problems, *diagnostics]
    columns, diagnostics = with_levels_as_numbers(model, columns, said)
    found += diagnostics
    columns, censoring, diagnostics = bind_censoring(model, columns)
    found += diagnostics
    factors, diagnostics = _bind_factors(model, columns, said)
    found += diagnostics
    covariates, learnt, diagnostics = bind_covariates(model, columns.numbers)
    found += diagnostics
    found += check_response(model, columns, censoring)
    coded = {name: bound.coded for name, bound in factors.items()}
    found += _check_settings(model, coded, said)
    members: dict[str, Member] = {}
    groupings: dict[str, BoundGrouping] = {}
    if columns.is_complete:
        members = _members(model, columns, factors)
        groupings, diagnostics = bind_groupings(model, members, said)
        found += diagnostics
    schema: Schema | None = None
    if _is_known(model, coded, covariates) and not any(d.severity == "error" for d in diagnostics):
        is_learnt = all(p.key in learnt or p.function.known() is not None for _, p in numeric_parts(model))
        schema = build_schema(model, coded, covariates, learnt) if is_learnt else None
        if schema is not None and (too_large := check_sizes(schema)):
            raise HlmError([d for d in (*found, *too_large) if d.severity == "error"], model.source)
    declared, diagnostics = declared_priors(schema) if schema is not None else ({}, [])
    found += diagnostics
    if schema is None or any(d.severity == "error" for d in found):
        raise HlmError([d for d in found if d.severity == "error"], model.source)
    rows = Rows(
        columns.n,
        {name: bound.codes for name, bound in factors.items()},
        {c.name: columns.numbers[c.name] for c in predictor_covariates(model)},
    )
    undefined = check_points(schema, rows)
    if undefined:
        raise HlmError(undefined, model.source)
    raw = columns.numbers[model.response.column]
    response, arguments = transformed(model.response, raw), family_columns(model, columns)
    within = check_within_units(model, rows, groupings)
    found += [*check_rank(schema, rows), *within, *check_spreads(schema, rows, groupings, within)]
    design = Design(
        schema=schema,
        table_name=name,
        rows=rows,
        response=response,
        response_raw=raw,
        arguments=arguments,
        groupings=groupings,
        groups={g.name: members[g.name].labels for g in used_groups(model)},
        priors=resolve_priors(schema, declared, default_priors(schema, rows, response, arguments)),
        correlations=resolve_correlations(schema),
        rows_dropped=columns.rows_dropped,
        dropped=columns.dropped,
        warnings=tuple(found),
        weights=row_weights(model, columns),
        rows_of_weight_zero=columns.rows_of_weight_zero,
        censoring=censoring,
    )
    without = check_residuals(design) + check_posterior(design)
    if without:
        raise HlmError(without, model.source)
    return replace(design, warnings=(*design.warnings, *check_separation(design)))


def _bind_factors(model: Model, columns: BoundColumns, table: str) -> tuple[dict[str, BoundFactor], list[Diagnostic]]:
    bound: dict[str, BoundFactor] = {}
    found: list[Diagnostic] = []
    predictors = predictor_factors(model)
    for factor in dict.fromkeys([*predictors, *grouping_factors(model)]):
        if factor.name not in columns.cells:
            continue
        one, diagnostics = bind_factor(factor, columns.cells[factor.name], table, factor in predictors)
        found += diagnostics
        if one is not None:
            bound[factor.name] = one
    return bound, found


def _members(model: Model, columns: BoundColumns, factors: Mapping[str, BoundFactor]) -> dict[str, Member]:
    """All that groupings are made of: groups, and factors right of a bar."""
    members = {g.name: bind_group(columns.cells[g.name]) for g in used_groups(model) if g.name in columns.cells}
    for factor in grouping_factors(model):
        if factor.name in factors:
            bound = factors[factor.name]
            members[factor.name] = Member(bound.coded.levels, bound.codes)
    return members


def _is_known(model: Model, factors: Mapping[str, object], covariates: Mapping[str, object]) -> bool:
    """Whether every part of every term has its numbers."""
    return all(f.name in factors for f in predictor_factors(model)) and all(
        c.name in covariates for c in predictor_covariates(model)
    )


def _check_settings(model: Model, factors: Mapping[str, CodedFactor], table: str) -> list[Diagnostic]:
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
