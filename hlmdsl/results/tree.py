"""Draws as an xarray DataTree, as ArviZ 1 uses it.

In: Draws and the Design. Out: posterior, sample_stats, observed_data and constant_data.
Not decided here: the file's layout (file/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.results.draws import SAMPLE, Draws


def tree_of(draws: Draws, design: Design, attributes: Mapping[str, Any] | None = None) -> xr.DataTree:
    """Draws are not copied. Those of a prior have no statistics of a sampler. `attributes` go to what was drawn."""
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
    observed = dataset({response.column: (design.dims_of_column(response.column), columns[response.column])})
    observed[response.column].attrs = {"expression": response.written, "column": response.column}
    if response.levels is not None and response.of_texts:
        observed[response.column].attrs["levels"] = list(response.levels.coded)  # of 0 and 1
    constant = dataset({f"data_{name}": (design.dims_of_column(name), values) for name, values in columns.items()})
    has_statistics = bool(draws.statistics) or draws.approximation is not None
    for group in (posterior, *([statistics] if has_statistics else [])):
        group.coords["chain"] = np.arange(group.sizes["chain"])
        group.coords["draw"] = np.arange(group.sizes["draw"])
        group.attrs |= {"inference_library": draws.library, **(attributes or {})}
    if draws.approximation is not None:
        statistics.attrs |= draws.approximation.as_attributes()
    if draws.target_accept is not None:
        statistics.attrs["target_accept"] = draws.target_accept
    return xr.DataTree.from_dict(
        {
            "posterior": posterior,
            **({"sample_stats": statistics} if has_statistics else {}),
            "observed_data": observed,
            "constant_data": constant,
        }
    )


def by_rows(values: Floats, name: str, every: int, levels: Sequence[str] = ()) -> xr.DataArray:
    """(chain, draw, row), of one draw in `every`; with the levels of the response (chain, draw, row, level)."""
    chains, draws, rows, *_ = values.shape
    coords = {"chain": np.arange(chains), "draw": every * np.arange(draws), "row": np.arange(rows)}
    by_level = {"level": list(levels)} if levels else {}
    return xr.DataArray(values, dims=(*SAMPLE, "row", *by_level), coords={**coords, **by_level}, name=name)
