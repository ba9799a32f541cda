"""A model's log density with its gradient, for a sampler and for Python.

In: a program's two buffers. Out: the place by which compiled code finds them, and a function of a point.
Not decided here: the computation (log_density.py), or how it comes to be machine code (native.py).
"""

from __future__ import annotations

import ctypes
from dataclasses import replace
from functools import cached_property

import numpy as np

from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel.moves import Move, bent, straight
from hlmdsl.backend.kernel.program import HEADER, PLACE, Floats, Ints
from hlmdsl.backend.kernel.shear import Shear
from hlmdsl.source.frozen import frozen

_LOG_DENSITY = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, *[ctypes.c_void_p] * 4)


@frozen(eq=False)
class Density:
    """A model's buffers, the text of its likelihood (native.functions), and the place in memory by which compiled code
    finds the buffers. Called, it takes the program's coordinates x. A sampler's coordinates are y: x = centre + scale y
    if there is a `scaling`, then sheared, and then moved by `moves`.
    """

    ints: Ints
    floats: Floats
    cells: str
    place: Ints
    moves: tuple[Move, ...] = ()
    shear: Shear | None = None
    scaling: Floats | None = None

    @classmethod
    def of(
        cls, ints: Ints, floats: Floats, cells: str, moves: tuple[Move, ...] = (), shear: Shear | None = None
    ) -> Density:
        place = np.zeros(len(PLACE), dtype=np.int64)
        place[PLACE.ints], place[PLACE.n_ints] = ints.ctypes.data, ints.size
        place[PLACE.floats], place[PLACE.n_floats] = floats.ctypes.data, floats.size
        return cls(ints, floats, cells, place, moves, shear)

    def scaled(self, centre: Floats, scale: Floats) -> Density:
        """The same density for a sampler whose coordinates are relative to a point and in units of `scale`."""
        scaling = np.ascontiguousarray([self.unscaled(centre), scale], dtype=np.float64)
        return replace(self, scaling=scaling)

    def from_sampler(self, y: Floats) -> Floats:
        """A point of the program's coordinates from one of the sampler's."""
        y = y if self.scaling is None else self.scaling[0] + self.scaling[1] * y
        return bent(self.moves, y if self.shear is None else self.shear.bent(y))

    def to_sampler(self, x: Floats) -> Floats:
        """The inverse."""
        y = self.unscaled(x)
        return y if self.scaling is None else (y - self.scaling[0]) / self.scaling[1]

    def unscaled(self, x: Floats) -> Floats:
        """Points (..., coordinates) of the program in the sampler's coordinates before any scaling."""
        if not self.moves and self.shear is None:
            return x  # very many points are not copied
        y = straight(self.moves, x)
        return y if self.shear is None else self.shear.straight(y)

    @cached_property
    def own_place(self) -> Ints:
        """The place of the density in the sampler's coordinates."""
        place = self.place.copy()
        place[PLACE.moved] = 1
        if self.scaling is not None:
            place[PLACE.centre], place[PLACE.scale] = (own.ctypes.data for own in self.scaling)
        return place

    def keeping(self, rows: Floats, used: Ints) -> Ints:
        """A place with room for the points of chains: `rows` (points, coordinates), of which `used` (1,) are taken."""
        place = self.own_place.copy()
        place[PLACE.kept_rows], place[PLACE.kept_used], place[PLACE.kept_room] = (
            rows.ctypes.data,
            used.ctypes.data,
            len(rows),
        )
        return place

    @property
    def n_dim(self) -> int:
        return int(self.ints[HEADER.n_dim])

    @property
    def functions(self) -> native.Functions:
        return native.functions(self.cells)

    def draw_joint(self, x: Floats, noise: Floats) -> Floats:
        """A draw of the effects that are integrated out together, from standard normals (effects,), at one point."""
        x, noise = (np.ascontiguousarray(a, dtype=np.float64) for a in (x, noise))
        out = np.empty(noise.size)
        pointers = [array.ctypes.data for array in (x, noise, out, self.place)]
        if _LOG_DENSITY(self.functions.draw_joint)(x.size, *pointers):
            raise MemoryError
        return out

    def __call__(self, x: Floats) -> tuple[float, Floats]:
        """Log density and gradient at one point, from Python."""
        return self._at(x, self.place)

    def of_sampler(self, y: Floats) -> tuple[float, Floats]:
        """The same in the sampler's coordinates."""
        return self._at(y, self.own_place)

    def _at(self, x: Floats, place: Ints) -> tuple[float, Floats]:
        x = np.ascontiguousarray(x, dtype=np.float64)
        grad, value = np.zeros(self.n_dim), np.zeros(1)
        pointers = [array.ctypes.data for array in (x, grad, value, place)]
        _LOG_DENSITY(self.functions.log_density)(x.size, *pointers)
        return float(value[0]), grad
