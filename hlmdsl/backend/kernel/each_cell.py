"""The log density of each cell by itself, with its slopes, compiled: where cells are not to be added up as one sum.

In: a RowDensity and which of its predictors to derive by. Out: a function from statistics, columns, predictors and
parameters to arrays. Not decided here: what they are for.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel.derivatives import gradient
from hlmdsl.backend.kernel.llvm_text import declarations, lines
from hlmdsl.backend.kernel.program import BY_SLOT, Floats
from hlmdsl.backend.kernel.row_density import RowDensity
from hlmdsl.backend.kernel.trace import Node, inputs_of
from hlmdsl.source.frozen import frozen

_EACH = ctypes.CFUNCTYPE(None, ctypes.c_int64, *[ctypes.c_void_p] * 3)


@frozen(eq=False)
class EachCell:
    """`by` are inputs of the density's graph that slopes are by."""

    density: RowDensity
    by: tuple[str, ...] = ()

    @cached_property
    def ends(self) -> tuple[Node, ...]:
        """The log density, then the slopes."""
        formula = self.density.formula
        return (formula, *gradient(formula, [self.density.graph.input(name) for name in self.by]))

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """Inputs that are the same in all cells."""
        needed = inputs_of(self.ends)
        return tuple(r.input for r in self.density.roles if r.kind == BY_SLOT and r.input in needed)

    @cached_property
    def of_cells(self) -> tuple[str, ...]:
        """The other inputs."""
        return tuple(sorted(inputs_of(self.ends) - set(self.slots)))

    def ready(self) -> EachCell:
        """The same, compiled: by one thread, before several call it."""
        _ = self._function
        return self

    def __call__(self, inputs: Mapping[str, Any], points: int, cells: int) -> Floats:
        """(1 + slopes, points, cells). Inputs of cells are (cells,) or (points, cells), the others (points, 1)."""
        if not self.slots and points > 1:  # all of them at once
            shape = (points, cells)
            flat = {name: np.broadcast_to(inputs[name], shape).ravel() for name in self.of_cells}
            return self(flat, 1, points * cells).reshape(-1, *shape)
        own = [np.ascontiguousarray(inputs[name], dtype=np.float64) for name in self.of_cells]
        steps = [8 * cells if array.ndim == 2 else 0 for array in own]
        places = np.array([array.ctypes.data for array in own], dtype=np.int64)
        slots = np.array([np.asarray(inputs[name], dtype=np.float64).ravel() for name in self.slots])
        slots = np.ascontiguousarray(slots.T) if self.slots else np.zeros((points, 1))
        found = np.empty((points, len(self.ends), cells))
        every = places + np.arange(points)[:, None] * np.array(steps, dtype=np.int64)
        function, at = self._function[0], (every.ctypes.data, slots.ctypes.data, found.ctypes.data)
        sizes = (every.itemsize * every.shape[1], slots.itemsize * slots.shape[1], found.itemsize * found[0].size)
        for k in range(points):
            function(cells, *(start + k * size for start, size in zip(at, sizes, strict=True)))
        return np.moveaxis(found, 1, 0)

    @cached_property
    def _function(self) -> tuple[Any, Any]:
        """And what owns its memory."""
        engine = native.alone(self.text)
        return _EACH(engine.get_function_address(native.EACH)), engine

    @cached_property
    def text(self) -> str:
        """LLVM's: places of the inputs of cells, numbers that are the same in all, and where the arrays go."""
        names = {name: f"%x{k}" for k, name in enumerate(self.of_cells)}
        names |= {name: f"%v{k}" for k, name in enumerate(self.slots)}
        made = lines(list(self.ends), names, set(self.slots))
        ends, n_in = len(self.ends), len(self.of_cells)
        pointers = [f"ptr noalias %p{k}" for k in range(n_in)] + [f"ptr noalias %o{k}" for k in range(ends)]
        numbers = [f"double %v{k}" for k in range(len(self.slots))]
        loop = ["%i = phi i64 [0, %entry], [%next, %loop]"]
        for k in range(n_in):
            loop += [f"%x{k}.p = getelementptr double, ptr %p{k}, i64 %i", f"%x{k} = load double, ptr %x{k}.p"]
        loop += made.each
        for k, name in enumerate(made.names):
            loop += [f"%o{k}.p = getelementptr double, ptr %o{k}, i64 %i", f"store double {name}, ptr %o{k}.p"]
        loop += ["%next = add i64 %i, 1", "%more = icmp slt i64 %next, %n", "br i1 %more, label %loop, label %done"]
        entry = [*made.once, "%some = icmp sgt i64 %n, 0", "br i1 %some, label %loop, label %done"]
        blocks = {"entry": entry, "loop": loop, "done": ["ret void"]}
        head = f"define internal void @loop_over_each({', '.join(['i64 %n', *pointers, *numbers])}) {{"
        inner = [head, *(f"{b}:\n" + "\n".join(f"  {line}" for line in ls) for b, ls in blocks.items()), "}"]
        body, arguments = [], ["i64 %n"]
        for k in range(n_in):
            body += [f"%p{k}.a = getelementptr ptr, ptr %in, i64 {k}", f"%p{k} = load ptr, ptr %p{k}.a"]
            arguments.append(f"ptr %p{k}")
        for k in range(ends):
            body += [f"%o{k}.i = mul i64 %n, {k}", f"%o{k} = getelementptr double, ptr %out, i64 %o{k}.i"]
            arguments.append(f"ptr %o{k}")
        for k in range(len(self.slots)):
            body += [f"%v{k}.p = getelementptr double, ptr %slots, i64 {k}", f"%v{k} = load double, ptr %v{k}.p"]
            arguments.append(f"double %v{k}")
        body += [f"call void @loop_over_each({', '.join(arguments)})", "ret void"]
        outer = [
            f"define void @{native.EACH}(i64 %n, ptr %in, ptr %slots, ptr %out) {{",
            *(f"  {b}" for b in body),
            "}",
        ]
        return "\n".join([*declarations(), *inner, *outer, ""])
