"""A Design as facts and arrays for a journal, and back: the spec's text and the columns that the model saw.

In: a Design. Out: facts as JSON has them and arrays; from these, the Design, proved the same by its fingerprint.
Not decided here: how columns are kept: as in a fit's file (file/stored_table.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, NonNegativeInt, StringConstraints, ValidationError

from hlmdsl.design.design import Design
from hlmdsl.model.check import check_model
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.file.stored import Array, Group, InMemory, Unsound
from hlmdsl.results.file.stored_table import design_in, table_group
from hlmdsl.results.file.warned import as_text, together
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse


class _Facts(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)

    spec: str
    spec_name: str
    table_name: str
    fingerprint: str
    rows_dropped: NonNegativeInt
    rows_of_weight_zero: NonNegativeInt = 0
    dropped: dict[str, NonNegativeInt]
    warnings: str = "[]"
    learnt: str | None = None
    columns: list[dict[Annotated[str, StringConstraints(pattern="^(name|column|labels)$")], str]]


def design_facts(design: Design) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """What `design_from` reads."""
    columns = table_group(design).arrays
    facts = {
        "spec": design.model.source.text,
        "spec_name": design.model.source.name,
        "table_name": design.table_name,
        "fingerprint": design.fingerprint,
        "rows_dropped": design.rows_dropped,
        "rows_of_weight_zero": design.observed.rows_of_weight_zero,
        "dropped": dict(design.dropped),
        "learnt": as_json(design.schema),
        "warnings": as_text(design.warnings),
        "columns": [dict(a.attributes) for a in columns.values()],
    }
    return facts, {f"column_{i}": a.values for i, a in enumerate(columns.values())}


def design_from(given: Any, arrays: Mapping[str, npt.NDArray[Any]]) -> Design:
    """The design of these facts. Raises Unsound."""
    try:
        facts = _Facts.model_validate(given)
    except ValidationError as error:
        raise Unsound("it has no spec or no table") from error
    found = {}
    for i, attributes in enumerate(facts.columns):
        values = arrays.get(f"column_{i}")
        if values is None or values.ndim != 1:
            raise Unsound("a column of its table is missing")
        found[f"column_{i}"] = Array(("row",), InMemory(values), attributes)
    source = SourceText(facts.spec_name, facts.spec)
    try:
        model = check_model(parse(source), source)
    except HlmError as error:
        raise Unsound(f"this version does not accept its spec: {error.diagnostics[0].title_text}") from error
    left_out = (facts.rows_dropped, facts.dropped, facts.rows_of_weight_zero)
    design = design_in(Group(found), model, facts.table_name, *left_out, facts.learnt)
    if design.fingerprint != facts.fingerprint:
        raise Unsound("its table is not the one that was fitted")
    return replace(design, warnings=together(facts.warnings, design.warnings, len(facts.spec)))
