"""Memory by address, inside compiled code: the buffers of a model, and work space for one evaluation.

In: addresses and counts. Out: pointers, read and written as `pointer[i]`, without bounds checks or negative indices.
Not decided here: the contents (program.py).

A pointer is one machine word where numba's array is seven, and its code neither tests for negative indices nor raises
exceptions: less than half of the instructions to compile, and no calls into Python's runtime.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

DOUBLES = types.CPointer(types.float64)  # type: ignore[no-untyped-call]
NUMBERS = types.CPointer(types.int64)  # type: ignore[no-untyped-call]

_of_c: Any = cgutils.get_or_insert_function


def _cast(kind: Any) -> Any:
    def typed(context, address):  # type: ignore[no-untyped-def]
        def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
            return builder.inttoptr(arguments[0], target.get_value_type(kind))

        return kind(types.int64), generate

    return intrinsic(typed)


doubles_at: Any = _cast(DOUBLES)
"""An address as a pointer to doubles."""
numbers_at: Any = _cast(NUMBERS)
"""An address as a pointer to integers."""


def _after(context, pointer, count):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.gep(arguments[0], [arguments[1]])

    return pointer(pointer, types.int64), generate


after: Any = intrinsic(_after)
"""The pointer `count` entries further on."""


def _allocate(context, count):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        word = ir.IntType(64)
        calloc = _of_c(builder.module, ir.FunctionType(cgutils.voidptr_t, [word, word]), "calloc")
        return builder.ptrtoint(builder.call(calloc, [arguments[0], word(8)]), word)

    return types.int64(types.int64), generate


allocate: Any = intrinsic(_allocate)
"""The address of `count` zeros, allocated by the C library; 0 if there is no memory left."""


def _release(context, address):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        free = _of_c(builder.module, ir.FunctionType(ir.VoidType(), [cgutils.voidptr_t]), "free")
        builder.call(free, [builder.inttoptr(arguments[0], cgutils.voidptr_t)])
        return target.get_dummy_value()

    return types.void(types.int64), generate


release: Any = intrinsic(_release)
"""Free what `allocate` returned."""


def _count_up(context, pointer):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.atomic_rmw("add", arguments[0], ir.IntType(64)(1), "monotonic")

    return types.int64(pointer), generate


count_up: Any = intrinsic(_count_up)
"""The previous value of an integer that is raised by one; chains on several threads each get a different number."""
