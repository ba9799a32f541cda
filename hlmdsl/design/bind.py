"""In: a checked model and a table. Out: the `Design`, or every way in which the two disagree.

Not decided here: each check has a separate file; this one calls them in turn and collects their results.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.design.bind_columns import BoundColumns, bind_columns, with_totals
from hlmdsl.design.binding_errors import NoDataNamed
from hlmdsl.design.censoring import bind_censoring
from hlmdsl.design.check_response import check_response, family_columns
from hlmdsl.design.curve_checks import check_curve
from hlmdsl.design.default_priors import default_priors
from hlmdsl.design.dependence import check_rank
from hlmdsl.design.design import Design, bound_groupings
from hlmdsl.design.encode import look_up
from hlmdsl.design.estimand_checks import check_points
from hlmdsl.design.exact_fit import check_residuals
from hlmdsl.design.fixed import check_fixed, with_fixed
from hlmdsl.design.improper import check_posterior
from hlmdsl.design.learn import learn
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.lone_rows import check_lone_rows
from hlmdsl.design.observed import Observed
from hlmdsl.design.order_of_cutpoints import check_order
from hlmdsl.design.own_data import read_own_data
from hlmdsl.design.part_shares import as_whole
from hlmdsl.design.parts import with_parts
from hlmdsl.design.process_checks import check_phis
from hlmdsl.design.residual_checks import check_coupled
from hlmdsl.design.resolve_priors import declared_priors, resolve_correlations, resolve_priors
from hlmdsl.design.response_levels import with_levels_as_numbers
from hlmdsl.design.row_weights import row_weights, with_weight
from hlmdsl.design.separation import check_separation
from hlmdsl.design.shrinkage import check_shrinkage, with_shrinkage, with_shrunk
from hlmdsl.design.spread_checks import check_spreads
from hlmdsl.design.suspicious import check_cells, check_names, with_known_errors
from hlmdsl.design.table import Table
from hlmdsl.design.transform import transformed
from hlmdsl.design.unit_means import as_read, with_means
from hlmdsl.design.within_units import check_within_units, what_else_informs
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError


def bind_own_data(model: Model) -> Design:
    """The model bound to the table that its spec names. Raises HlmError as `bind_data` does."""
    table = read_own_data(model)
    if table is None:
        raise HlmError([NoDataNamed(span=None)], model.source)
    return bind_data(model, table)


def bind_data(model: Model, table: Table, memory_limit: int | None = None, kept: Learnt = NOTHING) -> Design:
    """The model bound to a table; what was `kept` of other files is not read again. Raises HlmError with every
    disagreement.

    Also, before anything is read, if the columns would take more than `memory_limit` bytes (None: what is free).
    """
    if wrong := check_names(model, table):
        raise HlmError(wrong, model.source)
    columns, found = bind_columns(model, table, memory_limit)
    design = design_of(model, columns, [*found, *table.warnings], table.name, table.said, kept)
    warnings = with_known_errors(design.warnings, model, table)
    return design if warnings == design.warnings else replace(design, warnings=warnings)


def design_of(
    model: Model,
    columns: BoundColumns,
    problems: Sequence[Diagnostic],
    name: str,
    said: str,
    kept: Learnt = NOTHING,
) -> Design:
    """The model bound to columns that are read already, with the `problems` that were seen on the way.

    `name` is the table's, `said` its name in errors; `kept` was learnt from the same columns before.
    Raises HlmError as `bind_data` does.
    """
    columns, diagnostics = with_weight(model, with_parts(model, with_totals(model, columns)))
    found = [*problems, *diagnostics]
    columns, diagnostics = with_levels_as_numbers(model, columns, said)
    found += diagnostics
    columns, censoring, diagnostics = bind_censoring(model, columns)
    found += diagnostics
    schema, diagnostics = learn(model, columns, said, kept)
    found += [*diagnostics, *check_response(model, columns, censoring)]
    declared, diagnostics = declared_priors(schema) if schema is not None else ({}, [])
    found += diagnostics
    if schema is None or any(d.severity == "error" for d in found):
        raise HlmError([d for d in found if d.severity == "error"], model.source)
    schema = with_shrinkage(with_fixed(schema, declared), declared)
    if wrong := check_shrinkage(schema):
        raise HlmError(wrong, model.source)
    encoded, unknown = look_up(schema, with_means(model, schema.means, columns).columns, said)
    if unknown:
        raise HlmError(unknown, model.source)
    rows = encoded.rows
    undefined = check_points(schema, rows) or check_order(schema, rows)
    if undefined:
        raise HlmError(undefined, model.source)
    raw = model.response.family.kept(columns.numbers[model.response.column])
    observed = Observed(
        model,
        value=as_whole(model.response, transformed(model.response, raw)),
        raw=raw,
        arguments=family_columns(model, columns),
        weights=row_weights(model, columns),
        rows_of_weight_zero=columns.rows_of_weight_zero,
        censoring=censoring,
    )
    found += check_cells(model, columns, said)
    groupings = bound_groupings(schema, rows)
    within = check_within_units(model, rows, groupings)
    coupled = check_coupled(schema, rows, groupings)
    if wrong := [d for d in coupled if d.severity == "error"]:
        raise HlmError(wrong, model.source)
    at_most = observed.at_most if censoring is not None else None
    defaults = default_priors(schema, rows, observed.value, observed.arguments, at_most)
    priors, measure = with_shrunk(schema, rows, observed, resolve_priors(schema, declared, defaults), at_most)
    spreads = check_spreads(schema, rows, groupings, priors, within)
    found += [*check_rank(schema, rows, priors), *what_else_informs(within, spreads), *spreads, *coupled]
    design = Design(
        schema=schema,
        table_name=name,
        rows=rows,
        observed=observed,
        priors=priors,
        correlations=resolve_correlations(schema),
        rows_dropped=columns.rows_dropped,
        dropped=columns.dropped,
        warnings=tuple(found),
        as_read=as_read(model, columns),
        measure=measure,
    )
    without = check_phis(schema, priors) or check_fixed(design) or check_residuals(design) + check_posterior(design)
    without = without or check_curve(design)
    if without:
        raise HlmError(without, model.source)
    return replace(design, warnings=(*design.warnings, *check_lone_rows(design), *check_separation(design)))
