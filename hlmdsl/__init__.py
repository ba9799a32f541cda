"""hlmdsl: hierarchical regression models declared in plain text, compiled to PyMC, with every coefficient explained.

import hlmdsl as hlm

spec = hlm.load("sleepstudy.hlm")
print(spec.explain())
fit = spec.compile().sample(seed=1)
print(fit.explain())
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hlmdsl.comparison.doors import compare, pool
    from hlmdsl.notation.translate import from_formula
    from hlmdsl.results.fit import Fit, open_fit
    from hlmdsl.results.resume import resume
    from hlmdsl.source.diagnostic import Diagnostic
    from hlmdsl.source.exceptions import HlmError, InternalError
    from hlmdsl.source.warn import HlmWarning
    from hlmdsl.spec import CompiledModel, Spec, load, parse
    from hlmdsl.suggest.new_spec import new_spec

__version__ = "0.1.0"

__all__ = [
    "CompiledModel",
    "Diagnostic",
    "Fit",
    "HlmError",
    "HlmWarning",
    "InternalError",
    "Spec",
    "compare",
    "from_formula",
    "load",
    "new_spec",
    "open_fit",
    "parse",
    "pool",
    "resume",
]

_HOMES = {
    "CompiledModel": "hlmdsl.spec",
    "Diagnostic": "hlmdsl.source.diagnostic",
    "Fit": "hlmdsl.results.fit",
    "HlmError": "hlmdsl.source.exceptions",
    "HlmWarning": "hlmdsl.source.warn",
    "InternalError": "hlmdsl.source.exceptions",
    "Spec": "hlmdsl.spec",
    "compare": "hlmdsl.comparison.doors",
    "from_formula": "hlmdsl.notation.translate",
    "load": "hlmdsl.spec",
    "new_spec": "hlmdsl.suggest.new_spec",
    "open_fit": "hlmdsl.results.fit",
    "parse": "hlmdsl.spec",
    "pool": "hlmdsl.comparison.doors",
    "resume": "hlmdsl.results.resume",
}


def __getattr__(name: str) -> Any:
    """Load a public name on first use, so that `import hlmdsl` stays fast."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext hlmdsl` in a notebook: `%%hlm`, and errors shown with their places."""
    from hlmdsl.editor.notebook import load as load_into

    load_into(shell)


def unload_ipython_extension(shell: Any) -> None:
    """`%unload_ext hlmdsl`."""
    from hlmdsl.editor.notebook import unload

    unload(shell)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
