"""What is shipped of the compiled density: which modules there are, what they are made from, and LLVM's settings.

In: nothing. Out: names, a digest, LLVM's picture of a processor and its passes.
Not decided here: how the modules come about (make_ir.py), or what becomes of them on a user's machine (native.py).
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm  # type: ignore[import-untyped]

HERE = Path(__file__).parent
SHIPPED = HERE / "ir"
CROSS_PRODUCTS, ROWS, FUNCTIONS = "cross_products", "rows", "functions"
"""What is shipped: the density by cross products; that by rows, which calls a model's own `cells`; what these call."""

COMPILED_FROM = (
    "../../formulas/sides.py",
    "../../priors/__init__.py",
    "../../priors/bounded.py",
    "../../priors/positive.py",
    "../../priors/real.py",
    "../../priors/scaled.py",
    "../../priors/students.py",
    "apart.py",
    "beta_binomial.py",
    "derivatives.py",
    "effects.py",
    "every_row.py",
    "incomplete.py",
    "incomplete_beta.py",
    "intrinsic.py",
    "joint.py",
    "llvm_text.py",
    "log_density.py",
    "marginal.py",
    "outer_units.py",
    "pairs.py",
    "parameters.py",
    "pointers.py",
    "predictors.py",
    "prior_text.py",
    "program.py",
    "regions.py",
    "related.py",
    "states.py",
    "sides.py",
    "single_effects.py",
    "special.py",
    "trace.py",
)


@cache
def sources() -> str:
    """A digest of what the machine code is made from."""
    return hashlib.sha256(b"".join((HERE / name).read_bytes() for name in COMPILED_FROM)).hexdigest()


def machine(cpu: str, features: str) -> Any:
    """LLVM's picture of a processor, for code that is linked where it runs."""
    triple = llvm.get_process_triple()
    reloc = "static" if triple.startswith(("x86", "i386", "i686")) else "default"
    options = {"opt": 3, "reloc": reloc, "codemodel": "jitdefault", "jit": True}
    return llvm.Target.from_triple(triple).create_target_machine(cpu=cpu, features=features, **options)


def optimise(module: Any, target: Any, level: int, vectorise: bool) -> None:
    """LLVM's own passes. Loops are short and many: unrolling them was measured to make all of it slower."""
    options = llvm.PipelineTuningOptions(speed_level=level)
    options.loop_vectorization = options.loop_interleaving = vectorise
    options.loop_unrolling = options.slp_vectorization = False
    passes = llvm.create_pass_builder(target, options)
    passes.getModulePassManager().run(module, passes)
    module.verify()
