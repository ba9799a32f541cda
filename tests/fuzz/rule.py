"""A rule: what it reaches, and how. Made by decorating a function of chance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from random import Random
from typing import Any

from hlmdsl.source.diagnostic import Diagnostic

Run = Callable[[Random], Iterable[Diagnostic] | None]


@dataclass(frozen=True)
class Rule:
    """`run` works in an empty folder; it raises an HlmError with the code, or gives back warnings with it."""

    code: str
    run: Run
    is_slow: bool = False


def reaches(rules: list[Rule], code: str, is_slow: bool = False) -> Callable[[Run], Run]:
    """Adds a function to the rules."""

    def add(run: Run) -> Run:
        rules.append(Rule(code, run, is_slow))
        return run

    return add


@contextmanager
def instead(place: str, value: Any) -> Iterator[None]:
    """As on a machine where things are otherwise: `module:name` or `module:Class.name` is another for a while."""
    module, _, names = place.partition(":")
    *owners, name = names.split(".")
    holder: Any = import_module(module)
    for owner in owners:
        holder = getattr(holder, owner)
    before = getattr(holder, name)
    setattr(holder, name, value)
    try:
        yield
    finally:
        setattr(holder, name, before)
