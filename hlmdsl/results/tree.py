"""Draws as an xarray DataTree, as ArviZ 1 uses it, and back.

In: Draws and the Design. Out: posterior, sample_stats, observed_data and constant_data.
Not decided here: the file's layout (file.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.quality import approximation_of
from hlmdsl.results.draws import Draws

SAMPLE = ("chain", "draw")


def tree_of(draws: Draws, design: Design) -> xr.DataTree:
    """Draws are not copied."""
    coords = {
        name: np.arange(labels.start, labels.stop) if isinstance(labels, range) else list(labels)
        for name, labels in {**design.coords, **draws.labels}.items()
    }

    def dataset(arrays: Mapping[str, tuple[tuple[str, ...], Any]]) -> xr.Dataset:
        used = {d for names, _ in arrays.values() for d in names}
        return xr.Dataset(dict(arrays), coords={d: v for d, v in coords.items() if d in used})

    posterior = dataset({name: ((*SAMPLE, *draws.dims[name]), v) for name, v in draws.posterior.items()})
    statistics = dataset({name: (SAMPLE, v) for name, v in draws.statistics.items()})
    response = design.model.response
    columns = design.columns
    observed = dataset({response.column: (("row",), columns[response.column])})
    observed[response.column].attrs = {"expression": response.written, "column": response.column}
    constant = dataset({f"data_{name}": (("row",), values) for name, values in columns.items()})
    for group in (posterior, statistics):
        group.coords["chain"] = np.arange(group.sizes["chain"])
        group.coords["draw"] = np.arange(group.sizes["draw"])
        group.attrs["inference_library"] = draws.library
    if draws.approximation is not None:
        statistics.attrs |= draws.approximation.as_attributes()
    if draws.target_accept is not None:
        statistics.attrs["target_accept"] = draws.target_accept
    return xr.DataTree.from_dict(
        {
            "posterior": posterior,
            "sample_stats": statistics,
            "observed_data": observed,
            "constant_data": constant,
        }
    )


def not_in(tree: xr.DataTree, design: Design) -> list[str]:
    """Variables of the design that the tree's posterior lacks, or has with other dims."""
    posterior = _posterior(tree, design)
    return [
        name
        for name, dims in design.dims.items()
        if name not in posterior.data_vars or set(posterior[name].dims) != {*SAMPLE, *dims}
    ]


def draws_in(tree: xr.DataTree, design: Design) -> Draws:
    """The draws of the design's variables; what else somebody has put into the tree is left where it is."""
    posterior, statistics = _posterior(tree, design), tree.children["sample_stats"].to_dataset()
    dims = {name: tuple(own) for name, own in design.dims.items()}
    per_draw = {str(name): v for name, v in statistics.data_vars.items() if set(v.dims) == set(SAMPLE)}
    return Draws(
        {name: posterior[name].transpose(*SAMPLE, *own).values for name, own in dims.items()},
        {name: v.transpose(*SAMPLE).values for name, v in per_draw.items()},
        dims,
        {dim: design.coords[dim] for own in dims.values() for dim in own},
        str(posterior.attrs.get("inference_library", "")),
        approximation_of(statistics.attrs),
        float(statistics.attrs["target_accept"]) if "target_accept" in statistics.attrs else None,
    )


def _posterior(tree: xr.DataTree, design: Design) -> xr.Dataset:
    """In the order of the design's labels. Labels that are not the design's are taken for its own in their order:
    before 0.2, those with a separator in them stood without quotes.
    """
    posterior = tree.children["posterior"].to_dataset()
    for dim, labels in design.coords.items():
        theirs = [str(label) for label in posterior.coords[dim].values] if dim in posterior.coords else []
        if theirs != list(labels) and sorted(theirs) == sorted(map(str, labels)):
            posterior = posterior.sel({dim: list(labels)})
    return posterior


def by_rows(values: Floats, name: str, every: int) -> xr.DataArray:
    """(chain, draw, row), of one draw in `every`."""
    chains, draws, rows = values.shape
    coords = {"chain": np.arange(chains), "draw": every * np.arange(draws), "row": np.arange(rows)}
    return xr.DataArray(values, dims=(*SAMPLE, "row"), coords=coords, name=name)
