"""The kernel as machine code of this processor: from the intermediate form that is shipped, by LLVM alone.

In: the text of a model's likelihood, or none if that is by cross products. Out: addresses of C functions. Not decided
here: what they compute (log_density.py, row_density.py).

Shipped is what numba makes of the sources, up to where a processor has to be known (make_ir.py). What remains takes
half a second, and its result is kept on disk, as numba keeps its own. If the shipped form does not match these sources
(while they are being developed) or is not readable (an older LLVM), numba compiles it again, in twenty times the time.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import llvmlite  # type: ignore[import-untyped]
import llvmlite.binding as llvm  # type: ignore[import-untyped]

from hlmdsl.backend.kernel.shipped import CROSS_PRODUCTS, FUNCTIONS, HERE, ROWS, SHIPPED, machine, optimise, sources
from hlmdsl.source.frozen import frozen

OF_C = (
    "calloc",
    "free",
    "memset",
    "memcpy",
    "sqrt",
    "exp",
    "expm1",
    "log",
    "log1p",
    "pow",
    "tanh",
    "cosh",
    "erfc",
    "atan",
    "lgamma",
)
"""All that the machine code calls, of C's library. What is not there when the code is linked ends the process."""


class NotExecutable(Exception):
    """Functions that machine code would call, and that this machine does not have."""

    def __init__(self, absent: tuple[str, ...]) -> None:
        super().__init__(absent)  # all that a copy in another process is made from
        self.absent = absent

    def __str__(self) -> str:
        return f"no address of {', '.join(self.absent)}"


EACH = "each"
"""The function of a text that is compiled by itself (each_cell.py)."""

WITH_LOOPS = (
    *("_side", "_small", "_gamma_end", "_beta_end", "gamma_side", "beta_side", "gamma_into", "beta_into"),
    *("_lowered", "beta_binomial_into"),
)
"""Parts of the incomplete gamma and beta functions and of sums of counts, which would only be repeated."""


@frozen(eq=False)
class Functions:
    """Addresses, and the owner of their memory. `draw_joint` is 0 if the likelihood is by rows."""

    log_density: int
    expand: int
    engine: Any
    draw_joint: int = 0


_LOADING = Lock()
"""Threads that are the first to call the same functions would each load them, and the later would free what the earlier
runs."""


def functions(cells: str) -> Functions:
    """The functions of one likelihood, the text of which is that of row_density.py, or empty where rows enter by their
    cross products; from the disk where this processor's are there already.

    Raises NotExecutable where the machine lacks a function of C that they call.
    """
    with _LOADING:
        return _loaded(cells)


@cache
def _loaded(cells: str) -> Functions:
    bind_symbols()
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    cpu, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine(cpu, features))
    for name, text in ((ROWS, ""), (FUNCTIONS, cells)) if cells else ((CROSS_PRODUCTS, ""),):
        engine.add_object_file(llvm.ObjectFileRef.from_data(_code(name, text, cpu, features)))
    engine.finalize_object()
    log_density, expand = (engine.get_function_address(name) for name in ("log_density", "expand"))
    return Functions(log_density, expand, engine, 0 if cells else engine.get_function_address("draw_joint"))


def alone(text: str) -> Any:
    """What owns the machine code of a text by itself, which calls shipped functions; its function is named `EACH`."""
    bind_symbols()
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    cpu, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine(cpu, features))
    engine.add_object_file(llvm.ObjectFileRef.from_data(_code(FUNCTIONS, text, cpu, features)))
    engine.finalize_object()
    return engine


def _code(name: str, text: str, cpu: str, features: str) -> bytes:
    """Machine code of a shipped module, or of a text that calls its functions."""
    how = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in ("native.py", "shipped.py"))).hexdigest()
    made_of = (sources(), how, llvmlite.__version__, llvm.get_process_triple(), cpu, features, name, text)
    key = hashlib.sha256("\n".join(made_of).encode()).hexdigest()
    code = _kept(key)
    if code is None:
        code = _translated(name, text, machine(cpu, features))
        _keep(key, code)
    return code


def bind_symbols() -> None:
    """See that LLVM finds every function of C: in the process, in C's libraries by name, or where numba has them."""
    absent = [name for name in OF_C if not _is_there(name)]
    if absent:
        with contextlib.suppress(ImportError):  # which binds those that it brings along
            from numba.core.registry import cpu_target

            _ = cpu_target.target_context
        absent = [name for name in absent if not _is_there(name)]
    if absent:
        raise NotExecutable(tuple(absent))


def _is_there(name: str) -> bool:
    if llvm.address_of_symbol(name):
        return True
    for library in (None, ctypes.util.find_library("m"), "ucrtbase", "msvcrt"):
        try:
            address = ctypes.cast(getattr(ctypes.CDLL(library), name), ctypes.c_void_p).value
        except (OSError, AttributeError, TypeError):  # no such library, or nothing of that name in it
            continue
        if address:
            llvm.add_symbol(name, address)
            return True
    return False


def _translated(name: str, text: str, target: Any) -> bytes:
    module = _shipped(name)
    if module is None:
        from hlmdsl.backend.kernel.make_ir import intermediate

        module = llvm.parse_assembly(intermediate(name))
    if text:
        own = llvm.parse_assembly(text)
        called = {function.name for function in module.functions}
        own.link_in(module)
        for function in own.functions:
            if not function.is_declaration and function.name not in ("cells", "moved", EACH):
                function.linkage = "internal"
                # written into loops, which can then be made of vector instructions
                if function.name in called and function.name not in WITH_LOOPS:
                    function.add_function_attribute("alwaysinline")
        module = own
    module.triple, module.data_layout = llvm.get_process_triple(), str(target.target_data)
    if name != CROSS_PRODUCTS:  # whose sums, over the effects of one unit, are too short to gain by it
        optimise(module, target, level=2 if text else 1, vectorise=True)
    return bytes(target.emit_object(module))


def _shipped(name: str) -> Any | None:
    """The shipped module, unless it is of other sources or this LLVM cannot read it."""
    try:
        text = (SHIPPED / f"{name}.ll").read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    if text.partition("\n")[0] != f"; from sources {sources()}":
        return None
    try:
        return llvm.parse_assembly(text)
    except RuntimeError:
        return None


def _kept(key: str) -> bytes | None:
    """What an earlier run left under a key, if it is whole."""
    for folder in _folders():
        try:
            kept = (folder / f"hlmdsl-{key[:32]}.o").read_bytes()
        except OSError:
            continue
        digest, code = kept[:32], kept[32:]
        if hashlib.sha256(code).digest() == digest:
            return code
    return None


def _keep(key: str, code: bytes) -> None:
    """Leave it where this process may write, whole or not at all; without such a place the next run compiles again."""
    for folder in _folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=folder)
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(code).digest() + code)
            os.replace(temporary, folder / f"hlmdsl-{key[:32]}.o")
        except OSError:
            continue
        return


def _folders() -> Iterator[Path]:
    """Where numba would keep its own: as it is told to, or beside the source, or in the user's folder of caches."""
    told = os.environ.get("NUMBA_CACHE_DIR")
    if told:
        yield Path(told)
        return
    yield HERE / "__pycache__"
    homes = {"win32": os.environ.get("LOCALAPPDATA"), "darwin": "~/Library/Caches"}
    home = homes.get(sys.platform) or os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    yield Path(home).expanduser() / "hlmdsl"
