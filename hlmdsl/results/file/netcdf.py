"""Every use of the HDF5 library in this process: it is not thread-safe, so there is one at a time.

In: an xarray DataTree and a path. Out: a netCDF 4 file.
Not decided here: its content. Fits are opened without the library (contents.py).
"""

from __future__ import annotations

import os
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import xarray as xr

LIBRARY = RLock()
"""Held while the library is used, and while the process forks, so that no child starts with the library half-way."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=LIBRARY.acquire, after_in_parent=LIBRARY.release, after_in_child=LIBRARY.release)

REFUSALS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What netCDF4 and xarray raise for names, types and attributes that netCDF does not have."""


def write(tree: xr.DataTree, path: Path) -> None:
    """Raises one of REFUSALS for what cannot be written, OSError or RuntimeError if the disk fails."""
    with LIBRARY:
        tree.to_netcdf(path, engine="netcdf4")
