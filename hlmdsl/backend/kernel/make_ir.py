"""The kernel in LLVM's intermediate language, for any 64-bit processor: what the package ships in place of waiting.

In: the compiled functions' sources. Out: text, and with `python -m hlmdsl.backend.kernel.make_ir` the files of `ir/`,
or those of a folder that is given.
Not decided here: what becomes of the text on a user's machine (native.py). To be run after every change of the sources.

Numba optimises and translates each of fifty functions together with all that it calls, and is given an unspecified
processor and leaves the optimising to one pass at the end: the result must hold no vector instructions and no layout of
one machine.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm  # type: ignore[import-untyped]

from hlmdsl.backend.kernel.prior_text import prior_text
from hlmdsl.backend.kernel.shipped import CROSS_PRODUCTS, FUNCTIONS, ROWS, SHIPPED, machine, optimise, sources

LONG = ("log_of", "_rising", "stirling_rest_of", "stirling_slope")
"""Functions that are called in many places, and for which a call is relatively cheap."""

UNSPECIFIC = {
    "NUMBA_CPU_NAME": "generic",
    "NUMBA_CPU_FEATURES": "",
    "NUMBA_OPT": "0",
    "NUMBA_LOOP_VECTORIZE": "0",
    "NUMBA_SLP_VECTORIZE": "0",
}
"""To be set before numba is imported."""


def intermediate(name: str) -> str:
    """What is shipped under a name as one module with its public functions, by numba: some ten seconds."""
    from numba import cfunc

    from hlmdsl.backend.kernel.log_density import entry_points

    module, names = llvm.parse_assembly(""), {}
    for elsewhere in ("cells", "moved", "prior_density"):  # numba only has to find that there is one
        llvm.add_symbol(elsewhere, 1)
    public, priors = entry_points(name), "" if name == FUNCTIONS else prior_text()
    own = {n: entry for n, entry in entry_points(FUNCTIONS).items() if re.search(rf"call .*@{n}\(", priors)}
    for called, (function, signature) in {**public, **own}.items():
        # of a compiled function, with its ways of dividing and rounding
        options = {k: v for k, v in getattr(function, "targetoptions", {}).items() if k in ("error_model", "fastmath")}
        made: Any = cfunc(signature, **options)(getattr(function, "py_func", function))
        names[made.native_name] = called
        priors = priors.replace(f"@{called}(", f'@"{made.native_name}"(')
        module.link_in(llvm.parse_assembly(made._library.get_llvm_str()))
    module.link_in(llvm.parse_assembly(priors))
    for thing in (*module.functions, *module.global_variables):
        if not thing.is_declaration:
            thing.linkage = "external" if names.get(thing.name) in public else "internal"
    for function in module.functions:  # written once, until a loop needs it within
        if "_ZN" in function.name and _last_part(function.name) in LONG and not function.is_declaration:
            function.add_function_attribute("noinline")
    optimise(module, machine("", ""), level=2, vectorise=False)
    return _neutral(str(module), names)


def _neutral(text: str, names: dict[str, str]) -> str:
    """Without the layout of this machine, attributes that LLVM finds again by itself, and numba's long names."""
    text = re.sub(r"^(; ModuleID|source_filename|target |attributes #|; Function Attrs).*\n", "", text, flags=re.M)
    text = re.sub(r"^.*@llvm\.lifetime\..*\n", "", text, flags=re.M)
    text = re.sub(r" (#\d+|initializes\(\(.*?\)\)|captures\([^)]*\)|range\(i\d+ [^)]*\))", "", text)
    short = dict(names)
    taken = set(names.values())
    for name in dict.fromkeys(re.findall(r"[\w.$]*_ZN\w[\w.$]*", text)):
        if name not in short:
            plain = _last_part(name)
            count = 1 + sum(other == plain or other.startswith(f"{plain}.") for other in taken)
            short[name] = plain if count == 1 else f"{plain}.{count}"
            taken.add(short[name])
    text = re.sub(r"[\w.$]*_ZN\w[\w.$]*", lambda m: short[m.group()], text)
    return text


def _last_part(mangled: str) -> str:
    """The function's own name: the last of the names that stand after their lengths."""
    rest, part = mangled[mangled.index("_ZN") + 3 :], ""
    while found := re.match(r"\d+", rest):
        end = found.end() + int(found.group())
        part, rest = rest[found.end() : end], rest[end:]
    return part


def main(folder: Path = SHIPPED) -> None:
    """Write all files."""
    os.environ.update(UNSPECIFIC)
    folder.mkdir(exist_ok=True)
    for name in (CROSS_PRODUCTS, ROWS, FUNCTIONS):
        text = f"; from sources {sources()}\n{intermediate(name)}"
        (folder / f"{name}.ll").write_text(text, encoding="ascii", newline="\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
