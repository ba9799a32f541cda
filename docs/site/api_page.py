"""In: the package's public names. Out: a page on which mkdocstrings sets their signatures and docstrings.

Not decided here: any word on an object; the docstrings have them.
"""

from __future__ import annotations

import inspect
from importlib import import_module

import hlmdsl

RETURNED = {
    "Report": "hlmdsl.explain.report",
    "Prior": "hlmdsl.predictions.prior",
    "Predictions": "hlmdsl.predictions.predictions",
    "Answers": "hlmdsl.questions.answers",
    "UnitCoefficients": "hlmdsl.questions.units",
    "Picture": "hlmdsl.pictures.picture",
    "CrossValidated": "hlmdsl.comparison.cross_validated",
    "Comparison": "hlmdsl.comparison.compare",
    "PooledFit": "hlmdsl.comparison.pool",
}
"""Classes that are not called by their names: the module of each."""

LEAD = """Everything that `import hlmdsl as hlm` offers, then the objects that those return. Names that are not on this
page may change without notice. [A whole analysis](workflow.md) and [After the fit](after.md) show them in use."""

FUNCTION = "::: {path}\n    options:\n      heading_level: 3\n"
CLASS = "::: {path}\n    options:\n      heading_level: 3\n      inherited_members: true\n"


def page() -> str:
    """Functions, classes, and what they return."""
    homes = {name: f"{getattr(hlmdsl, name).__module__}.{name}" for name in hlmdsl.__all__}
    classes = [n for n in homes if inspect.isclass(getattr(hlmdsl, n))]
    errors = [n for n in classes if n.startswith("Hlm") or n in {"InternalError", "Diagnostic"}]
    functions = [n for n in homes if n not in classes]
    parts = ["# Python API", LEAD, "## Functions", *(FUNCTION.format(path=homes[n]) for n in functions)]
    parts += ["## Specs, models and fits", *(CLASS.format(path=homes[n]) for n in classes if n not in errors)]
    parts += ["## What they return"]
    for name, module in RETURNED.items():
        assert hasattr(import_module(module), name), name
        parts.append(CLASS.format(path=f"{module}.{name}"))
    parts += ["## Errors and warnings", *(FUNCTION.format(path=homes[n]) for n in errors)]
    return "\n\n".join(parts) + "\n"
