"""A model's log density with its gradient, for a sampler and for Python.

In: a program's two buffers. Out: the place by which compiled code finds them, and a function of a point.
Not decided here: the computation (log_density.py), or how it comes to be machine code (native.py).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.program import Floats, Ints

_LOG_DENSITY = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, *[ctypes.c_void_p] * 4)


@dataclass(frozen=True, eq=False)
class Density:
    """A model's buffers, and the place in memory by which compiled code finds them."""

    ints: Ints
    floats: Floats
    place: Ints

    @classmethod
    def of(cls, ints: Ints, floats: Floats) -> Density:
        place = np.array([ints.ctypes.data, ints.size, floats.ctypes.data, floats.size], dtype=np.int64)
        return cls(ints, floats, place)

    @property
    def n_dim(self) -> int:
        return int(self.ints[P.N_DIM])

    @property
    def functions(self) -> native.Functions:
        return native.functions(bool(self.ints[P.BY_CROSS_PRODUCTS]))

    def __call__(self, x: Floats) -> tuple[float, Floats]:
        """Log density and gradient at one point, from Python."""
        x = np.ascontiguousarray(x, dtype=np.float64)
        grad, value = np.zeros(self.n_dim), np.zeros(1)
        pointers = [array.ctypes.data for array in (x, grad, value, self.place)]
        _LOG_DENSITY(self.functions.log_density)(x.size, *pointers)
        return float(value[0]), grad
