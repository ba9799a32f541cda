"""The whole log density with its gradient, as one C function that a sampler calls without Python.

In: a point on the real line and the two buffers. Out: the log density up to a constant, its gradient, a status.
Not decided here: what the model is; that is data (program.py).
"""

from __future__ import annotations

import ctypes
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numba import carray, cfunc, types
from numba.core import cgutils
from numba.extending import intrinsic

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.effects import effects_backward, effects_forward, factor_backward, factor_forward
from hlmdsl.backend.kernel.likelihoods import rows
from hlmdsl.backend.kernel.marginal import gaussian
from hlmdsl.backend.kernel.parameters import backward, forward
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.special import compiled

NOT_FINITE = 3
"""nutpie's word for a point it must not go to: the trajectory counts as diverging, the chain goes on."""
WRONG_SIZE = -1


@compiled
def log_density(x, grad, ints, floats):  # type: ignore[no-untyped-def]
    """Log posterior density up to a constant; fills grad."""
    work = np.zeros(ints[P.WORK_SIZE])
    n_slots = ints[P.N_SLOTS]
    v, dv = work[:n_slots], work[n_slots : 2 * n_slots]
    for i in range(grad.size):
        grad[i] = 0.0
    lp = forward(x, grad, v, dv, ints, floats)
    n_groups, groups = ints[P.N_GROUPS], ints[P.GROUPS_AT]
    for k in range(n_groups):
        at = groups + P.GROUP_WIDTH * k
        lp += factor_forward(at, x, grad, v, work, ints, floats)
        if ints[at + P.DRAWN_AT] >= 0:
            lp += effects_forward(at, x, v, work, ints, floats)
    if ints[P.BY_CROSS_PRODUCTS]:
        lp += gaussian(ints[P.LIKELIHOOD_AT], x, grad, v, dv, work, ints, floats)
    else:
        lp += rows(ints[P.LIKELIHOOD_AT], x, grad, v, dv, work, ints, floats)
    for k in range(n_groups):
        at = groups + P.GROUP_WIDTH * k
        if ints[at + P.DRAWN_AT] >= 0:
            effects_backward(at, grad, dv, work, ints, floats)
        factor_backward(at, x, grad, dv, v, work, ints)
    backward(x, grad, v, dv, ints, floats)
    return lp


@intrinsic
def _pointer(context, address):  # type: ignore[no-untyped-def]
    """An address as a pointer."""

    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.inttoptr(arguments[0], cgutils.voidptr_t)

    return types.voidptr(address), generate


_DOUBLES = types.CPointer(types.double)
_LOGP = types.int64(types.uint64, _DOUBLES, _DOUBLES, _DOUBLES, types.CPointer(types.int64))
_EXPAND = types.int64(types.uint64, types.uint64, _DOUBLES, _DOUBLES, types.CPointer(types.int64))


_COMPILED_FROM = (
    "density.py",
    "effects.py",
    "likelihoods.py",
    "loops.py",
    "marginal.py",
    "parameters.py",
    "prior_densities.py",
    "program.py",
    "special.py",
)


def _sources() -> int:
    """A digest of this package's sources. Numba's cache asks after the file of the cached function alone, but also after
    the values that the function closes over: this number makes a change in any of the files a new function.
    """
    folder = Path(__file__).parent
    digest = hashlib.sha256(b"".join((folder / name).read_bytes() for name in _COMPILED_FROM))
    return int(digest.hexdigest()[:12], 16) + 1


@cache
def c_functions() -> tuple[Any, Any]:
    """The density and the identity "expansion", compiled once per machine and kept in numba's cache."""
    version = _sources()

    def logp(dim, x, grad, value, model):  # type: ignore[no-untyped-def]
        if version == 0:
            return WRONG_SIZE
        place = carray(model, (4,))
        ints = carray(_pointer(place[0]), (place[1],), np.int64)
        floats = carray(_pointer(place[2]), (place[3],), np.float64)
        if dim != ints[P.N_DIM]:
            return WRONG_SIZE
        gradient = carray(grad, (dim,))
        lp = log_density(carray(x, (dim,)), gradient, ints, floats)
        carray(value, (1,))[0] = lp
        # a sum of finite numbers can overflow, but then the value is no use either
        total = lp
        for i in range(dim):
            total += gradient[i] - gradient[i]
        return 0 if total - total == 0.0 else NOT_FINITE

    def expand(dim, expanded, x, out, model):  # type: ignore[no-untyped-def]
        if version == 0:
            return WRONG_SIZE
        for i in range(dim):
            out[i] = x[i]
        return 0

    return cfunc(_LOGP, cache=True)(logp), cfunc(_EXPAND, cache=True)(expand)


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

    def __call__(self, x: Floats) -> tuple[float, Floats]:
        """Log density and gradient at one point, from Python."""
        x = np.ascontiguousarray(x, dtype=np.float64)
        grad, value = np.zeros(self.n_dim), np.zeros(1)
        logp, _ = c_functions()
        pointers = [ctypes.cast(a.ctypes.data, ctypes.POINTER(ctypes.c_double)) for a in (x, grad, value)]
        model = ctypes.cast(self.place.ctypes.data, ctypes.POINTER(ctypes.c_int64))
        logp.ctypes(x.size, *pointers, model)
        return float(value[0]), grad
