"""What can be done to a saved fit, a step at a time: to its bytes, through netCDF, and to its list of contents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from tests.fuzz import appendix

NOT_TAKEN = (
    RuntimeError,
    KeyError,
    IndexError,
    OSError,
    TypeError,
    ValueError,
    AttributeError,
    NotImplementedError,
    MemoryError,
)
"""What netCDF raises where it does not take a step itself, often after some of it."""


def redigest(path: Path) -> bool:
    """Make the file's digest again, so that it is whole in the eyes of the format. False where it has no appendix."""
    data = path.read_bytes()
    if appendix.read(data) is None:
        return False
    path.write_bytes(appendix.with_digest(data))
    return True


# --- by the list of contents ------------------------------------------------------------------------------------------


def _listed(path: Path, at: appendix.Path_, what: str, value: Any) -> None:
    if appended := appendix.read(path.read_bytes()):
        path.write_bytes(appendix.changed(appended, at, what, value).written())


def _array(path: Path, nth: int, at: int, new: bytes) -> None:
    if appended := appendix.read(path.read_bytes()):
        path.write_bytes(appendix.overwritten(appended, nth, at, new).written())


def _spec(path: Path, text: str) -> None:
    """Another spec where the file keeps its own."""
    if appended := appendix.read(path.read_bytes()):
        listed = {**appended.listed, "attributes": {**appended.listed["attributes"], "spec": text}}
        path.write_bytes(replace(appended, listed=listed).written())


# --- bytes ------------------------------------------------------------------------------------------------------------


def _flip(path: Path, at: int, bit: int) -> None:
    data = bytearray(path.read_bytes())
    if data:
        data[at % len(data)] ^= 1 << bit
    path.write_bytes(data)


def _put(path: Path, at: int, new: bytes) -> None:
    data = bytearray(path.read_bytes())
    at %= len(data) + 1
    data[at : at + len(new)] = new
    path.write_bytes(data)


def _insert(path: Path, at: int, new: bytes) -> None:
    data = path.read_bytes()
    at %= len(data) + 1
    path.write_bytes(data[:at] + new + data[at:])


def _drop(path: Path, at: int, n: int) -> None:
    data = path.read_bytes()
    at %= len(data) + 1
    path.write_bytes(data[:at] + data[at + n :])


def _cut(path: Path, at: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: at % (len(data) + 1)])


def _copy(path: Path, source: int, target: int, n: int) -> None:
    data = bytearray(path.read_bytes())
    source, target = source % len(data), target % len(data)
    data[target : target + n] = data[source : source + n]
    path.write_bytes(data)


def _whole(path: Path, data: bytes) -> None:
    path.write_bytes(data)


# --- by netCDF --------------------------------------------------------------------------------------------------------


def attribute(path: Path, group: str, variable: str, name: str, value: Any) -> None:
    """Set, or (None) taken away."""
    with _opened(path) as file:
        holder = file if not group else file.groups.get(group, file)
        holder = holder.variables.get(variable, holder) if variable else holder
        if value is None:
            if name in holder.ncattrs():
                holder.delncattr(name)
        else:
            holder.setncattr(name, value)


def _value(path: Path, group: str, nth: int, at: int, value: float) -> None:
    """One number of the nth variable that holds numbers."""
    with _opened(path) as file:
        variables = [v for v in file.groups[group].variables.values() if v.dtype is not str and v.size]
        variable = variables[nth % len(variables)]
        values = np.asarray(variable[...])
        with np.errstate(all="ignore"):
            values.reshape(-1)[at % values.size] = np.array(value).astype(values.dtype)
        variable[...] = values


def _label(path: Path, group: str, nth: int, at: int, label: str) -> None:
    """One label of the nth variable that holds texts."""
    with _opened(path) as file:
        variables = [v for v in file.groups[group].variables.values() if v.dtype is str]
        if variables:
            variable = variables[nth % len(variables)]
            variable[at % variable.shape[0]] = label


def _rename(path: Path, group: str, what: str, nth: int, name: str) -> None:
    with _opened(path) as file:
        holder = file.groups[group]
        names = list(holder.variables if what == "variable" else holder.dimensions)
        if what == "group":
            file.renameGroup(group, name)
        elif what == "variable":
            holder.renameVariable(names[nth % len(names)], name)
        else:
            holder.renameDimension(names[nth % len(names)], name)


def _large(path: Path, group: str, name: str, size: int) -> None:
    """A variable of very many numbers, none of which takes room in the file."""
    with _opened(path) as file:
        holder = file.groups.get(group) or (file.createGroup(group) if group else file)
        holder.createDimension(f"{name}_dim", size)
        holder.createVariable(name, "f8", (f"{name}_dim",), chunksizes=(min(size, 1 << 16),), zlib=True)


def _added(path: Path, group: str, name: str, dims: tuple[str, ...]) -> None:
    with _opened(path) as file:
        holder = file.groups.get(group) or (file.createGroup(group) if group else file)
        there = set(holder.dimensions) | (set(file.dimensions) if holder is not file else set())
        holder.createVariable(name, "f8", tuple(d for d in dims if d in there))


def _lost(path: Path, group: str, nth: int) -> None:
    """A variable that is left out: everything else is written anew by xarray."""
    import xarray as xr

    with xr.open_datatree(path, engine="netcdf4") as stored:
        tree = stored.load()
    names = list(tree[group].to_dataset().data_vars)
    if names:
        tree[group] = xr.DataTree(tree[group].to_dataset().drop_vars(names[nth % len(names)]))
    path.unlink()
    tree.to_netcdf(path, engine="netcdf4")


def _opened(path: Path) -> Any:
    import netCDF4

    return netCDF4.Dataset(path, "r+")


STEPS: dict[str, Callable[..., None]] = {
    "listed": _listed,
    "array": _array,
    "spec": _spec,
    "flip": _flip,
    "put": _put,
    "insert": _insert,
    "drop": _drop,
    "cut": _cut,
    "copy": _copy,
    "whole": _whole,
    "attribute": attribute,
    "value": _value,
    "label": _label,
    "rename": _rename,
    "large": _large,
    "added": _added,
    "lost": _lost,
}
