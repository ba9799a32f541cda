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
from numba import carray, cfunc, types  # type: ignore[attr-defined]
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
def before_likelihood(x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Scalars, covariances and drawn effects; returns their log prior."""
    for i in range(grad.size):
        grad[i] = 0.0
    lp = forward(x, grad, v, dv, ints, floats)
    for k in range(ints[P.N_GROUPS]):
        at = ints[P.GROUPS_AT] + P.GROUP_WIDTH * k
        lp += factor_forward(at, x, grad, v, work, ints, floats)
        if ints[at + P.DRAWN_AT] >= 0:
            lp += effects_forward(at, x, v, work, ints, floats)
    return lp


@compiled
def after_likelihood(x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """The likelihood's gradient back to x."""
    for k in range(ints[P.N_GROUPS]):
        at = ints[P.GROUPS_AT] + P.GROUP_WIDTH * k
        if ints[at + P.DRAWN_AT] >= 0:
            effects_backward(at, grad, dv, work, ints, floats)
        factor_backward(at, x, grad, dv, v, work, ints)
    backward(x, grad, v, dv, ints, floats)


@compiled
def log_density_by_cross_products(x, grad, ints, floats):  # type: ignore[no-untyped-def]
    """Log posterior density up to a constant; fills grad."""
    work, n = np.zeros(ints[P.WORK_SIZE]), ints[P.N_SLOTS]
    v, dv = work[:n], work[n : 2 * n]
    lp = before_likelihood(x, grad, v, dv, work, ints, floats)
    lp += gaussian(ints[P.LIKELIHOOD_AT], x, grad, v, dv, work, ints, floats)
    after_likelihood(x, grad, v, dv, work, ints, floats)
    return lp


@compiled
def log_density_by_rows(x, grad, ints, floats):  # type: ignore[no-untyped-def]
    """The same where the likelihood goes through the cells."""
    work, n = np.zeros(ints[P.WORK_SIZE]), ints[P.N_SLOTS]
    v, dv = work[:n], work[n : 2 * n]
    lp = before_likelihood(x, grad, v, dv, work, ints, floats)
    lp += rows(ints[P.LIKELIHOOD_AT], x, grad, v, dv, work, ints, floats)
    after_likelihood(x, grad, v, dv, work, ints, floats)
    return lp


def _to_pointer(context, address):  # type: ignore[no-untyped-def]
    """An address as a pointer."""

    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.inttoptr(arguments[0], cgutils.voidptr_t)

    return types.voidptr(address), generate


_pointer: Any = intrinsic(_to_pointer)


_DOUBLES = types.CPointer(types.double)  # type: ignore[no-untyped-call]
_NUMBERS = types.CPointer(types.int64)  # type: ignore[no-untyped-call]
_LOGP = types.int64(types.uint64, _DOUBLES, _DOUBLES, _DOUBLES, _NUMBERS)
_EXPAND = types.int64(types.uint64, types.uint64, _DOUBLES, _DOUBLES, _NUMBERS)


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
    """A digest of this package's sources. Numba's cache asks after the file of the cached function alone, but also
    after
    the values that the function closes over: this number makes a change in any of the files a new function.
    """
    folder = Path(__file__).parent
    digest = hashlib.sha256(b"".join((folder / name).read_bytes() for name in _COMPILED_FROM))
    return int(digest.hexdigest()[:12], 16) + 1


@compiled
def _arrays(model):  # type: ignore[no-untyped-def]
    """The buffers, from the four numbers of Density.place."""
    place = carray(model, (4,))
    ints = carray(_pointer(place[0]), (place[1],), np.int64)
    return ints, carray(_pointer(place[2]), (place[3],), np.float64)


@compiled
def _status(lp, gradient):  # type: ignore[no-untyped-def]
    total = lp
    for i in range(gradient.size):
        # zero, or not a number
        total += gradient[i] - gradient[i]
    return 0 if total - total == 0.0 else NOT_FINITE


@cache
def c_functions(by_cross_products: bool) -> tuple[Any, Any]:
    """A density and the identity "expansion", compiled once per machine and kept in numba's cache.

    The two kinds of likelihood are compiled apart, so that the first model waits for its own kind only. What the
    functions
    close over must be a plain number: a compiled function among it would be another one in every process.
    """
    version = _sources()

    def of_cross_products(dim, x, grad, value, model):  # type: ignore[no-untyped-def]
        ints, floats = _arrays(model)
        if version == 0 or dim != ints[P.N_DIM]:
            return WRONG_SIZE
        gradient = carray(grad, (dim,))
        lp = log_density_by_cross_products(carray(x, (dim,)), gradient, ints, floats)
        carray(value, (1,))[0] = lp
        return _status(lp, gradient)

    def of_rows(dim, x, grad, value, model):  # type: ignore[no-untyped-def]
        ints, floats = _arrays(model)
        if version == 0 or dim != ints[P.N_DIM]:
            return WRONG_SIZE
        gradient = carray(grad, (dim,))
        lp = log_density_by_rows(carray(x, (dim,)), gradient, ints, floats)
        carray(value, (1,))[0] = lp
        return _status(lp, gradient)

    def expand(dim, expanded, x, out, model):  # type: ignore[no-untyped-def]
        if version == 0:
            return WRONG_SIZE
        for i in range(dim):
            out[i] = x[i]
        return 0

    logp = cfunc(_LOGP, cache=True)(of_cross_products if by_cross_products else of_rows)
    return logp, cfunc(_EXPAND, cache=True)(expand)


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
    def functions(self) -> tuple[Any, Any]:
        return c_functions(bool(self.ints[P.BY_CROSS_PRODUCTS]))

    def __call__(self, x: Floats) -> tuple[float, Floats]:
        """Log density and gradient at one point, from Python."""
        x = np.ascontiguousarray(x, dtype=np.float64)
        grad, value = np.zeros(self.n_dim), np.zeros(1)
        logp, _ = self.functions
        pointers = [ctypes.cast(a.ctypes.data, ctypes.POINTER(ctypes.c_double)) for a in (x, grad, value)]
        model = ctypes.cast(self.place.ctypes.data, ctypes.POINTER(ctypes.c_int64))
        logp.ctypes(x.size, *pointers, model)
        return float(value[0]), grad
