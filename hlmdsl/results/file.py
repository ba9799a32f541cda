"""Fits on disk: one netCDF file with the draws, the spec's text and the columns that the model saw.

In: what a Fit holds, or a path. Out: a file, or what a Fit holds.
Not decided here: what the spec means: it is read and bound again, and the data's fingerprint proves it the same.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.model.check import check_model
from hlmdsl.options import check_output
from hlmdsl.results.attached import Attached
from hlmdsl.results.errors import DamagedFit, FitNotThere, FitNotWritable, FitOfAnotherVersion, NotAFit
from hlmdsl.source.diagnostic import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

if TYPE_CHECKING:
    import xarray as xr

FORMAT = 1
TABLE = "table"
"""The group of the file that holds the columns."""
ATTACHED = "attached"
"""The group with a group for everything that is attached to the fit."""


@dataclass(frozen=True, eq=False)
class Kept:
    """What a fit is made of: the draws, the design they belong to, seconds spent, and how they were drawn."""

    idata: xr.DataTree
    design: Design
    timings: dict[str, float]
    strategy: str
    attached: Mapping[str, Attached] = field(default_factory=dict)


def write_fit(fit: Kept, path: Path) -> None:
    """Beside the target first, then in its place: an interrupted write leaves an old file as it was."""
    import xarray as xr

    from hlmdsl import __version__

    check_output(path)

    design = fit.design
    attached = {f"{ATTACHED}/{name}": _attached(one) for name, one in fit.attached.items()}
    tree = xr.DataTree.from_dict({**_groups(fit.idata), TABLE: _columns(design), **attached})
    tree.attrs = {
        "hlmdsl_format": FORMAT,
        "hlmdsl_version": __version__,
        "spec": design.model.source.text,
        "spec_name": design.model.source.name,
        "table_name": design.table_name,
        "fingerprint": design.fingerprint,
        "rows_dropped": design.rows_dropped,
        "dropped": json.dumps(dict(design.dropped)),
        "timings": json.dumps(fit.timings),
        "strategy": fit.strategy,
    }
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        tree.to_netcdf(beside, engine="netcdf4")
        beside.replace(path)
    except OSError as error:
        raise HlmError([FitNotWritable(span=None, path=str(path), fact=error.strerror or str(error))]) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def read_fit(path: Path) -> Kept:
    """Everything back in memory; the file is closed."""
    tree = _open(path)
    kept = dict(tree.attrs)
    if "hlmdsl_format" not in kept:
        raise HlmError([NotAFit(span=None, path=str(path), fact="it is a netCDF file without a spec")])
    if kept["hlmdsl_format"] != FORMAT:
        version, given = str(kept.get("hlmdsl_version", "unknown")), str(kept["hlmdsl_format"])
        raise HlmError([FitOfAnotherVersion(span=None, path=str(path), version=version, given=given, known=FORMAT)])
    missing = [n for n in ("posterior", "sample_stats", TABLE) if n not in tree.children]
    missing += [n for n in ("spec", "spec_name", "table_name", "fingerprint", "timings", "dropped") if n not in kept]
    if missing:
        raise HlmError([DamagedFit(span=None, path=str(path), fact=f"it lacks `{missing[0]}`")])
    source = SourceText(str(kept["spec_name"]), str(kept["spec"]))
    try:
        bound = bind_data(check_model(parse(source), source), table_from(_frame(tree.children[TABLE].to_dataset())))
    except HlmError as error:
        fact = "its spec and its table disagree: " + error.diagnostics[0].title_text
        raise HlmError([DamagedFit(span=None, path=str(path), fact=fact)]) from error
    if bound.fingerprint != kept["fingerprint"]:
        raise HlmError([DamagedFit(span=None, path=str(path), fact="its table is not the one that was fitted")])
    try:
        dropped, timings = json.loads(kept["dropped"]), json.loads(kept["timings"])
    except ValueError as error:
        raise HlmError([DamagedFit(span=None, path=str(path), fact="its counts cannot be read")]) from error
    design = replace(
        bound, table_name=str(kept["table_name"]), rows_dropped=int(kept.get("rows_dropped", 0)), dropped=dropped
    )
    groups = {name: group for name, group in _groups(tree).items() if name not in (TABLE, ATTACHED)}
    import xarray as xr

    from hlmdsl.results.tree import not_in

    if lacking := not_in(tree, design):
        fact = f"its posterior lacks `{lacking[0]}`, or has it with other dims"
        raise HlmError([DamagedFit(span=None, path=str(path), fact=fact)])

    attached = {}
    if ATTACHED in tree.children:
        for name, node in tree.children[ATTACHED].children.items():
            arrays = {str(n): v.values for n, v in node.to_dataset().data_vars.items()}
            attached[name] = Attached(json.loads(node.attrs["facts"]), arrays)
    return Kept(xr.DataTree.from_dict(groups), design, timings, str(kept.get("strategy", "")), attached)


def _open(path: Path) -> xr.DataTree:
    import xarray as xr

    if not path.is_file():
        fact = "it is a folder" if path.is_dir() else ""
        raise HlmError([FitNotThere(span=None, path=str(path), fact=fact)])
    try:
        with xr.open_datatree(path, engine="netcdf4") as tree:
            return tree.load()
    # netCDF4 raises any of these for a file that is no netCDF, or a broken one
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise HlmError([NotAFit(span=None, path=str(path), fact="it cannot be read as netCDF")]) from error


def _groups(tree: xr.DataTree) -> dict[str, xr.Dataset]:
    return {name: child.to_dataset() for name, child in tree.children.items()}


def _attached(one: Attached) -> xr.Dataset:
    import xarray as xr

    arrays = {name: ([f"{name}_{i}" for i in range(v.ndim)], v) for name, v in one.arrays.items()}
    return xr.Dataset(arrays, attrs={"facts": json.dumps(one.facts)})


def _columns(design: Design) -> xr.Dataset:
    """The columns that the model saw, in their own units and labels, so that the spec can be bound to them again.

    Labels keep their order as codes and an attribute: a spec may leave the order of levels to the data.
    """
    import xarray as xr

    schema, model = design.schema, design.model
    columns: dict[str, Any] = {}

    def labelled(column: str, labels: tuple[str, ...], codes: Any) -> None:
        columns.setdefault(column, xr.Variable(("row",), codes, {"labels": json.dumps(labels)}))

    columns[model.response.column] = xr.Variable(("row",), design.response_raw)
    for covariate in model.covariates:
        if covariate.name in design.rows.numbers:
            columns.setdefault(covariate.column, xr.Variable(("row",), design.rows.numbers[covariate.name]))
    for argument in model.arguments:
        column = getattr(argument.source, "column", None)
        if column is not None and argument.name in design.arguments:
            columns.setdefault(column, xr.Variable(("row",), design.arguments[argument.name]))
    for name, codes in design.rows.levels.items():
        labelled(schema.factors[name].factor.column, schema.factors[name].levels, codes)
    for varying in (v for e in schema.equations for v in e.varying):
        units = design.groupings[varying.grouping.name]
        for i, member in enumerate(varying.grouping.members):
            own = [parts[i] for parts in units.parts]
            place = {label: i for i, label in enumerate(dict.fromkeys(own))}
            labelled(member.column, tuple(place), np.array([place[label] for label in own])[units.index])
    for column, variable in columns.items():
        variable.attrs["column"] = column  # netCDF refuses names that tables may have
    return xr.Dataset({f"column_{i}": v for i, v in enumerate(columns.values())})


def _frame(stored: xr.Dataset) -> Any:
    import pandas as pd

    columns: dict[str, Any] = {}
    for variable in stored.data_vars.values():
        values: Any = variable.values
        if "labels" in variable.attrs:
            values = pd.Categorical.from_codes(values, json.loads(variable.attrs["labels"]))
        columns[variable.attrs["column"]] = values
    return pd.DataFrame(columns)
