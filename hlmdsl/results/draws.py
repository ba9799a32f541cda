"""Draws as an xarray DataTree whose every name, dim and coordinate is the language's, whichever sampler made them.

In: arrays by variable, and the Design. Out: posterior, sample_stats, observed_data and constant_data.
Not decided here: how the draws were made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from hlmdsl.design.design import Design

SAMPLE = ("chain", "draw")

STATISTICS = {"depth": "tree_depth", "maxdepth_reached": "reached_max_treedepth", "logp": "lp"}
"""nutpie's names for what PyMC and ArviZ call otherwise."""


def draw_tree(posterior: Mapping[str, Any], statistics: Mapping[str, Any], design: Design, library: str) -> xr.DataTree:
    """`posterior` arrays are (chain, draw, ...), `statistics` (chain, draw)."""
    coords = {
        name: np.arange(labels.start, labels.stop) if isinstance(labels, range) else list(labels)
        for name, labels in design.coords.items()
    }

    def dataset(arrays: Mapping[str, tuple[tuple[str, ...], Any]]) -> xr.Dataset:
        used = {d for names, _ in arrays.values() for d in names}
        return xr.Dataset(dict(arrays), coords={d: v for d, v in coords.items() if d in used})

    drawn = {name: ((*SAMPLE, *dims), posterior[name]) for name, dims in design.dims.items()}
    posterior_set = dataset(drawn)
    statistics_set = dataset({STATISTICS.get(name, name): (SAMPLE, v) for name, v in statistics.items()})
    response = design.model.response
    columns = design.columns
    observed = dataset({response.column: (("row",), columns[response.column])})
    observed[response.column].attrs = {"expression": response.written, "column": response.column}
    constant = dataset({f"data_{name}": (("row",), values) for name, values in columns.items()})
    for group in (posterior_set, statistics_set):
        group.coords["chain"] = np.arange(group.sizes["chain"])
        group.coords["draw"] = np.arange(group.sizes["draw"])
        group.attrs["inference_library"] = library
    return xr.DataTree.from_dict(
        {
            "posterior": posterior_set,
            "sample_stats": statistics_set,
            "observed_data": observed,
            "constant_data": constant,
        }
    )
