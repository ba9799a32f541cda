"""Groups of arrays as an xarray DataTree, and back.

In: either. Out: the other.
Not decided here: which groups a fit has (results/tree.py, stored_table.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from hlmdsl.results.file.stored import Array, Group, InMemory, Stored, Unsound
from hlmdsl.results.fit_errors import DamagedFit
from hlmdsl.source.exceptions import HlmError


def groups_of(tree: xr.DataTree) -> dict[str, Group]:
    """Every group of the tree that holds something, by its path. Raises Unsound for what no fit file keeps."""
    found: dict[str, Group] = {}
    for node in tree.subtree:
        dataset = node.to_dataset(inherit=False)
        path = node.path.strip("/")
        if not path and not dataset.variables:
            continue
        arrays = {
            str(name): Array(
                tuple(str(d) for d in v.dims), InMemory(_values(str(name), v.values)), attributes_of(name, v.attrs)
            )
            for name, v in dataset.variables.items()
        }
        coordinates = frozenset(str(name) for name in dataset.coords)
        found[path] = Group(arrays, coordinates, attributes_of(path or "idata", dataset.attrs))
    return found


def tree_from(groups: Mapping[str, Group], attributes: Mapping[str, Any]) -> xr.DataTree:
    """The same the other way; arrays are not copied."""
    tree = xr.DataTree.from_dict({path or "/": _dataset(group) for path, group in groups.items()})
    tree.attrs = dict(attributes)
    return tree


def shown(kept: Stored) -> xr.DataTree:
    """What was read of a file. Raises HlmError if a part that stayed in the file no longer exists, or groups are
    inconsistent.
    """
    try:
        return tree_from(kept.groups, kept.attributes)
    except (ValueError, TypeError, LookupError) as error:
        raise HlmError(
            [DamagedFit(span=None, path=kept.path, fact=f"its groups do not go together: {error}")]
        ) from error


def _dataset(group: Group) -> xr.Dataset:
    variables = {name: xr.Variable(a.dims, a.values, dict(a.attributes)) for name, a in group.arrays.items()}
    coordinates = {name: v for name, v in variables.items() if name in group.coordinates}
    others = {name: v for name, v in variables.items() if name not in group.coordinates}
    return xr.Dataset(others, coordinates, dict(group.attributes))


def attributes_of(owner: object, attributes: Mapping[Any, Any]) -> dict[str, Any]:
    """Attributes as JSON has them: NumPy's numbers and arrays as plain ones."""
    found: dict[str, Any] = {}
    for name, value in attributes.items():
        plain = value.tolist() if isinstance(value, (np.generic, np.ndarray)) else value
        try:
            json.dumps(plain)
        except (TypeError, ValueError) as error:
            raise Unsound(f"the attribute `{name}` of `{owner}` is no text, number or list of these") from error
        found[str(name)] = plain
    return found


def _values(name: str, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    if values.dtype.kind == "U":
        return values.astype(object)
    if values.dtype.kind in "biufcmM":
        return values
    if values.dtype == object and all(isinstance(v, str) for v in values.ravel().tolist()):
        return values
    raise Unsound(f"`{name}` holds neither numbers nor texts")
