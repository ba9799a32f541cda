"""What functions cost by themselves: each function of a row density in a loop that does nothing else.

In: a density, and the values of its inputs. Out: nanoseconds a row of all its functions, each over the arguments that
it has in the density. Not decided here: what the density itself costs (row_times.py).
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Mapping
from typing import Any

import llvmlite.binding as llvm
import numpy as np

from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel.derivatives import gradient
from hlmdsl.backend.kernel.llvm_text import INFIX, declarations, lines, lowered
from hlmdsl.backend.kernel.node_values import NUMBERS
from hlmdsl.backend.kernel.program import BY_SLOT
from hlmdsl.backend.kernel.row_density import RowDensity
from hlmdsl.backend.kernel.trace import Graph, Node, in_order, inputs_of

ARITHMETIC = {*INFIX, "neg", "abs", "where", "above", "larger", "number", "input"}
OF_LOWERED: Mapping[str, Callable[..., Any]] = {**NUMBERS, "abs": np.abs, "larger": np.maximum, "log1p_unit": np.log1p}
LOOP = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_int64, ctypes.c_void_p)


def nanoseconds_of_functions(density: RowDensity, inputs: Mapping[str, Any], rows: int, runs: int) -> float:
    """Of the functions that the loop over cells calls for each cell, equal ones once."""
    part, given = density.parts[0], [density.graph.input(r.input) for r in density.roles]
    nodes = in_order(lowered([part, *gradient(part, given)]))
    known = {r.input for r in density.roles if r.kind == BY_SLOT}
    values: dict[int, Any] = {}
    total = 0.0
    for node in nodes:
        with np.errstate(all="ignore"):
            match node.op:
                case "number":
                    values[id(node)] = node.number
                case "input":
                    values[id(node)] = inputs[node.name]
                case op:
                    values[id(node)] = OF_LOWERED[op](*(values[id(a)] for a in node.args))
        if node.op not in ARITHMETIC and inputs_of([node]) - known:
            total += _alone(node, [values[id(a)] for a in node.args], rows, runs)
    return total


def _alone(node: Node, arguments: list[Any], rows: int, runs: int) -> float:
    """Nanoseconds of one function at its arguments."""
    table = np.array([np.broadcast_to(np.asarray(a, dtype=float), rows) for a in arguments])
    engine, function = _compiled(node.op, len(arguments))
    best = np.inf
    for _ in range(runs):
        started = time.perf_counter()
        function(rows, table.ctypes.data)
        best = min(best, time.perf_counter() - started)
    del engine
    return 1e9 * best / rows


def _compiled(op: str, arguments: int) -> tuple[Any, Any]:
    """A loop that adds up the function's values, made as the density is; and what keeps it alive."""
    graph = Graph()
    names = [f"x{k}" for k in range(arguments)]
    text = lines([graph.node(op, *map(graph.input, names))], {name: f"%{name}" for name in names})
    loads = []
    for k, name in enumerate(names):
        loads += [f"%{name}.m = mul i64 %n, {k}", f"%{name}.i = add i64 %{name}.m, %i"]
        loads += [f"%{name}.p = getelementptr double, ptr %x, i64 %{name}.i", f"%{name} = load double, ptr %{name}.p"]
    loop = [
        "%i = phi i64 [0, %entry], [%next, %loop]",
        "%sum = phi double [0.0, %entry], [%sum.next, %loop]",
        *loads,
        *text.once,
        *text.each,
        f"%sum.next = fadd reassoc nsz contract double %sum, {text.names[0]}",
        "%next = add i64 %i, 1",
        "%more = icmp slt i64 %next, %n",
        "br i1 %more, label %loop, label %done",
    ]
    body = ["entry:", "br label %loop", "loop:", *loop, "done:", "ret double %sum.next"]
    made = "\n".join([*declarations(), "define double @cells(i64 %n, ptr %x) {", *body, "}", ""])
    native.bind_symbols()
    cpu, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), native.machine(cpu, features))
    engine.add_object_file(llvm.ObjectFileRef.from_data(native._code(native.FUNCTIONS, made, cpu, features)))
    engine.finalize_object()
    return engine, LOOP(engine.get_function_address("cells"))
