"""A Design as facts and arrays for a file, and back: the spec's text and the columns that the model saw.

In: a Design. Out: facts as JSON has them and arrays; from these, the Design, proved the same by its fingerprint.
Not decided here: what the spec means: it is read and bound again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy.typing as npt

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.model.check import check_model
from hlmdsl.results.file import _columns, _frame
from hlmdsl.source.diagnostic import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

Arrays = Mapping[str, npt.NDArray[Any]]
TEXTS = ("spec", "spec_name", "table_name", "fingerprint")


class NotADesign(ValueError):
    """Facts and arrays from which no design can be had, with a fact that can be told."""


def design_facts(design: Design) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """What `design_from` reads."""
    columns = _columns(design)
    facts: dict[str, Any] = {
        "spec": design.model.source.text,
        "spec_name": design.model.source.name,
        "table_name": design.table_name,
        "fingerprint": design.fingerprint,
        "rows_dropped": design.rows_dropped,
        "dropped": dict(design.dropped),
        "columns": [dict(v.attrs) for v in columns.data_vars.values()],
    }
    return facts, {str(name): v.values for name, v in columns.data_vars.items()}


def design_from(facts: Mapping[str, Any], arrays: Arrays) -> Design:
    """The design of these facts. Raises NotADesign."""
    import xarray as xr

    texts = [facts.get(name) for name in TEXTS]
    columns, rows_dropped, dropped = (facts.get(name) for name in ("columns", "rows_dropped", "dropped"))
    if not all(isinstance(text, str) for text in texts) or not isinstance(columns, list):
        raise NotADesign("it has no spec or no table")
    spec, spec_name, table_name, fingerprint = map(str, texts)
    if type(rows_dropped) is not int or not isinstance(dropped, dict):
        raise NotADesign("its counts cannot be read")
    found = {}
    for i, attributes in enumerate(columns):
        values = arrays.get(f"column_{i}")
        if values is None or values.ndim != 1 or not isinstance(attributes, dict) or "column" not in attributes:
            raise NotADesign("a column of its table is missing")
        found[f"column_{i}"] = xr.Variable(("row",), values, attributes)
    if len({v.size for v in found.values()}) > 1:
        raise NotADesign("the columns of its table are not of one length")
    source = SourceText(spec_name, spec)
    try:
        bound = bind_data(check_model(parse(source), source), table_from(_frame(xr.Dataset(found))))
    except HlmError as error:
        raise NotADesign("its spec and its table disagree: " + error.diagnostics[0].title_text) from error
    except (ValueError, KeyError, TypeError, json.JSONDecodeError) as error:
        raise NotADesign("a column of its table cannot be read") from error
    if bound.fingerprint != fingerprint:
        raise NotADesign("its table is not the one that was fitted")
    return replace(bound, table_name=table_name, rows_dropped=rows_dropped, dropped=dropped)
