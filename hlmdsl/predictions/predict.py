"""The door to this stage. In: draws, the design that they belong to, a table, and options. Out: predictions.

Not decided here: anything; each line calls the file that decides.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hlmdsl.design.design import Design
from hlmdsl.design.relation import Relation
from hlmdsl.design.table import table_from
from hlmdsl.options import sampling
from hlmdsl.predictions.asked import Asked, read_asked
from hlmdsl.predictions.computation import Computation
from hlmdsl.predictions.new_rows import rows_of_fit, rows_of_table
from hlmdsl.predictions.prediction_errors import NewOfUnknownVariance
from hlmdsl.predictions.predictions import Predictions
from hlmdsl.results.draws import Draws
from hlmdsl.source.exceptions import HlmError


def check_new(design: Design, asked: Asked) -> None:
    """Raise HlmError for new units with an unknown variance."""
    for name in asked.groupings("new"):
        relation, related = design.groupings[name].relation, design.schema.grouping(name).related
        if not isinstance(relation, Relation) or related is None or related.by == "pedigree":
            continue  # a new founder varies as all of them do, a new region as one without neighbours
        if relation.has_unit_diagonal:
            continue
        least, most = (f"{v:.3g}" for v in (relation.diagonal.min(), relation.diagonal.max()))
        path = Path(related.path).name
        raise HlmError([NewOfUnknownVariance(span=None, grouping=name, path=path, least=least, most=most)])


def predict(
    draws: Draws,
    design: Design,
    table: Any,
    of: object,
    units: object,
    seed: object,
    alarmed: Callable[[], tuple[str, ...]] = tuple,
) -> Predictions:
    """At the rows of the design if no table is given; `alarmed` are problems of the draws. Raises HlmError for options
    that make no sense.
    """
    asked = read_asked(design.model, of, units)
    check_new(design, asked)
    own = sampling(seed=seed)
    rows = rows_of_fit(design) if table is None else rows_of_table(design.schema, table_from(table), asked)
    return Predictions(Computation(draws, rows, asked, own.seed or 0), alarmed)
