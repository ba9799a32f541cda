"""Fit again: a changed spec, a different table, or both, with the same options.

In: a Fit, a spec, a table, options. Out: a Fit. Not decided here: what makes two posteriors the same (same.py).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from hlmdsl.backend.kernel.plan import named_grouping
from hlmdsl.design.bind import bind_data, bind_own_data
from hlmdsl.design.bind_columns import column_uses
from hlmdsl.design.design import Design
from hlmdsl.design.learnt import kept_relations
from hlmdsl.design.own_data import own_data_is_there
from hlmdsl.design.table import table_from
from hlmdsl.model.model import Model
from hlmdsl.results.file.stored import Unsound
from hlmdsl.results.file.stored_table import bound_again, columns_of
from hlmdsl.results.options_kept import DECIDE, options_of
from hlmdsl.results.retold import retold
from hlmdsl.results.same import is_same
from hlmdsl.results.stored_errors import NotInTheFit
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    from hlmdsl.results.fit import Fit

KEPT = (*DECIDE, "max_treedepth")
"""Options taken from the fit unless given."""


def update(fit: Fit, spec: Any, table: Any, options: Mapping[str, Any]) -> Fit:
    """`spec` is a Spec, the path of one, or a table in its place. Nothing is sampled if the posterior does not change.
    Raises HlmError as `load`, `compile` and `sample` do, and if the rows lack a column that the spec names.
    """
    from hlmdsl.spec import CompiledModel, Spec, load

    if isinstance(spec, (str, os.PathLike)) and os.fspath(spec).endswith(".hlm"):
        spec = load(os.fspath(spec))
    if spec is not None and not isinstance(spec, Spec) and table is None:
        spec, table = None, spec
    model = fit.design.model if spec is None else spec.model
    if table is None and not options and is_same(fit.design, model.source):
        return retold(fit, model)
    if table is None:
        design = rows_of_fit(fit.design, model)
    else:
        design = bind_data(model, table_from(table), kept=kept_relations(fit.design.schema, model))
    return CompiledModel(design).sample(**(_as_before(fit, design) | dict(options)))


def rows_of_fit(before: Design, model: Model) -> Design:
    """A different model of the rows of a fit, if these have all its columns; otherwise of those of its own table."""
    import pandas as pd

    with suppress(Unsound):  # other columns, or others of a kind
        return bound_again(before, model)
    there = columns_of(before)
    absent = [use.column for use in column_uses(model) if use.column not in there]
    if not absent:
        return bind_data(
            model, table_from(pd.DataFrame(there), before.table_name), kept=kept_relations(before.schema, model)
        )
    if own_data_is_there(model):
        return bind_own_data(model)
    raise HlmError([NotInTheFit(span=None, columns=tuple(dict.fromkeys(absent)))], model.source)


def _as_before(fit: Fit, design: Design) -> dict[str, Any]:
    kept = options_of(fit) or {"draws": fit.draws.draws, "chains": fit.draws.chains}
    found = {name: value for name, value in kept.items() if name in KEPT}
    integrate = found.get("integrate", "auto")
    if integrate not in ("auto", "none") and not named_grouping(design, integrate):
        del found["integrate"]
    return found
