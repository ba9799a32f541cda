"""A family's compiled density by itself: the cells of a model of which nothing but a family's parameters is there."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass

import llvmlite.binding as llvm
import numpy as np

from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import Cells
from hlmdsl.backend.kernel.pack_rows import responses
from hlmdsl.backend.kernel.program import Packer
from hlmdsl.backend.kernel.row_density import RowDensity
from hlmdsl.families.statistics import Rows

CELLS = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_int64, *[ctypes.c_void_p] * 5)


@dataclass(frozen=True, eq=False)
class Buffers:
    """As the compiled function takes them; `at` is where the likelihood's fields begin in `ints`."""

    at: int
    v: np.ndarray
    dv: np.ndarray
    work: np.ndarray
    ints: np.ndarray
    floats: np.ndarray


class CompiledRows:
    """`values` are predictors or columns (cells,), or numbers, by parameter, as the roles have them."""

    def __init__(self, density: RowDensity, rows: Rows) -> None:
        self.density = density
        self.cells = Cells(rows, density, (), {})
        native.bind_symbols()
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        cpu, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
        self.engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), native.machine(cpu, features))
        code = native._code(native.FUNCTIONS, density.text, cpu, features)
        self.engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self.engine.finalize_object()
        self.function = CELLS(self.engine.get_function_address("cells"))

    def __call__(self, values: Mapping[str, float | np.ndarray]) -> tuple[float, dict[str, np.ndarray]]:
        """The log likelihood up to a constant, and its derivatives by predictors (cells,) and single parameters."""
        buffers, roles = self.buffers(values), list(enumerate(self.density.roles))
        lp = self.run(buffers)
        slopes = {r.parameter: buffers.work[k].copy() for k, r in roles if r.kind == P.BY_EQUATION}
        return lp, slopes | {r.parameter: buffers.dv[[k]] for k, r in roles if r.kind == P.BY_SLOT}

    def run(self, buffers: Buffers) -> float:
        """The log likelihood; derivatives by predictors replace these in `work`, the others are added to `dv`."""
        arrays = (buffers.v, buffers.dv, buffers.work, buffers.ints, buffers.floats)
        return float(self.function(buffers.at, *(a.ctypes.data for a in arrays)))

    def buffers(self, values: Mapping[str, float | np.ndarray]) -> Buffers:
        """What the compiled function reads and writes."""
        packer, n, roles = Packer(), self.cells.n, self.density.roles
        table = responses(self.cells)
        v, dv = np.zeros(len(roles)), np.zeros(len(roles))
        work = np.zeros((len(roles), n))
        parameters = []
        for k, role in enumerate(roles):
            match role.kind:
                case P.BY_EQUATION:
                    parameters.append(P.Parameter(role.kind, eta_w=k * n))
                    work[k] = values[role.parameter]
                case P.BY_SLOT:
                    parameters.append(P.Parameter(role.kind, slot=k))
                    v[k] = values[role.parameter]
                case _:
                    column = np.broadcast_to(np.asarray(values[role.parameter], dtype=float), n)
                    parameters.append(P.Parameter(role.kind, column_at=packer.reals(column)))
        likelihood = P.ByRows(
            n_cells=n,
            n_responses=table.shape[1],
            statistics_at=packer.reals([self.cells.statistics[name] for name in self.density.main_statistics]),
            responses_at=packer.reals(table),
            n_parameters=len(roles),
            parameters_at=packer.ints(parameters),
        )
        at = packer.ints(likelihood)
        return Buffers(at, v, dv, work, *packer.buffers(np.zeros(len(P.HEADER))))
