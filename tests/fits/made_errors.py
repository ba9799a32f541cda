"""Every error and every diagnostic of the package, one of each; and what workers of a pool do."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from typing import Any, get_type_hints

import hlmdsl as hlm
from hlmdsl.model.problems import Rejected
from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.text import SourceText, Span


def classes() -> list[type]:
    """All that the package defines; what needs an extra that is not installed, or runs when imported, is left out."""
    for module in pkgutil.walk_packages(hlm.__path__, "hlmdsl."):
        if not module.name.endswith(("__main__", "make_ir")):
            importlib.import_module(module.name)
    modules = [m for name, m in list(sys.modules.items()) if name.startswith("hlmdsl")]
    found = {c for m in modules for c in vars(m).values() if inspect.isclass(c) and c.__module__.startswith("hlmdsl")}
    return sorted(found, key=lambda c: (c.__module__, c.__qualname__))


CLASSES = classes()
DIAGNOSTICS = [c for c in CLASSES if issubclass(c, Diagnostic) and "code" in vars(c)]
EXCEPTIONS = [c for c in CLASSES if issubclass(c, BaseException)]


def made(kind: type) -> Any:
    """Of any class, from its own parameters: something of each type that has state of its own."""
    if issubclass(kind, Rejected):
        return Rejected(*map(made, DIAGNOSTICS[:3]))
    hints = get_type_hints(kind if issubclass(kind, Diagnostic) else kind.__init__)
    values: dict[str, Any] = {}
    for name, hint in hints.items():
        text = str(hint)
        if name in ("return", "severity", "code", "title", "label", "note", "help") or "ClassVar" in text:
            continue
        if name == "diagnostics":
            values[name] = tuple(map(made, DIAGNOSTICS[:3]))
        elif "Diagnostic" in text:
            values[name] = made(DIAGNOSTICS[0])
        elif "SourceText" in text:
            values[name] = SourceText("a.hlm", "response y ~ Normal(mu, sigma)")
        elif "Span" in text:
            values[name] = Span(1, 3)
        elif "Label" in text:
            values[name] = (Label(Span(0, 1), "here"),)
        elif "tuple" in text or "Sequence" in text or "Iterable" in text:
            values[name] = (0.0, 1.0) if "float" in text else ("a", "b")
        elif hint is bool:
            values[name] = True
        elif hint in (int, float):
            values[name] = 3
        else:
            values[name] = "a"
    return kind(**values)


def raising(number: int) -> None:
    raise made(EXCEPTIONS[number])


def explained(fit: hlm.Fit) -> tuple[str, hlm.Fit]:
    return fit.explain().to("json"), fit
