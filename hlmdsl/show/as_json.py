"""In: the frozen value that a stage returns. Out: the same as JSON.

One function does it for all classes: a value is its class and its fields. Items of a list at the top are written there,
and referred to elsewhere.
Not decided here: which values these are (stages.py).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from pydantic import BaseModel

from hlmdsl.source.text import SourceText

LINES_OF = 2


def as_json(value: Any) -> str:
    """The JSON text of a value, with references to what stands at the top."""
    return json.dumps(as_data(value, _at_the_top(value)), ensure_ascii=False, indent=LINES_OF, allow_nan=False)


def as_data(value: Any, known: Mapping[Any, str] | None = None, is_top: bool = True) -> Any:
    """As numbers, texts, lists and dictionaries.

    A dataclass is a dictionary of its class, under `kind`, and its fields; fields that do not take part in comparisons
    say only where something is written, and are left out. What has functions among its fields, as a family has, is its
    name. Numbers without end are texts.
    """
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else str(value)
        case np.generic() | np.ndarray():
            return as_data(value.tolist(), known, False)
        case Fraction():
            return str(value)
        case BaseModel():
            return {name: as_data(getattr(value, name), known, False) for name in type(value).model_fields}
        case Mapping():
            return {str(k): as_data(v, known, False) for k, v in value.items()}
        case frozenset() | set():
            return [as_data(v, known, False) for v in sorted(value, key=str)]
        case tuple() | list() | range():
            return [as_data(v, known, False) for v in value]
    if not is_dataclass(value) or isinstance(value, type):
        return str(value)
    if known and not is_top and (path := _path(value, known)):
        return {"$ref": path}
    return _fields(value, known, is_top)


def _fields(value: Any, known: Mapping[Any, str] | None, is_top: bool) -> Any:
    own = [(f.name, getattr(value, f.name)) for f in fields(value) if f.compare or not _is_compared(value)]
    if any(callable(v) and not isinstance(v, type) and not is_dataclass(v) for _, v in own) and hasattr(value, "name"):
        return value.name
    found: dict[str, Any] = {"kind": type(value).__name__}
    for name, inner in own:
        if isinstance(inner, SourceText):
            continue  # the text of the spec, and where its file is
        if is_top and _is_list_of_values(inner):
            found[name] = [_fields(v, known, False) for v in inner]
        else:
            found[name] = as_data(inner, known, False)
    return found


def _is_compared(value: object) -> bool:
    return type(value).__eq__ is not object.__eq__


def _is_list_of_values(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(is_dataclass(v) for v in value)


def _at_the_top(value: Any) -> dict[Any, str]:
    """The position of each item of its lists."""
    if not is_dataclass(value):
        return {}
    found: dict[Any, str] = {}
    for f in fields(value):
        items = getattr(value, f.name)
        if _is_list_of_values(items):
            for k, item in enumerate(items):
                found.setdefault(_key(item), f"#/{f.name}/{k}")
    return found


def _path(value: Any, known: Mapping[Any, str]) -> str | None:
    return known.get(_key(value))


def _key(value: Any) -> Any:
    """Equal values are one: the same factor may be met as several objects."""
    try:
        hash(value)
    except TypeError:
        return id(value)
    return type(value), value
