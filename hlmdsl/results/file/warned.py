"""The warnings of a design as JSON, and back: some refer to the original table, which is not in the file.

In: diagnostics; or a text of a file. Out: the text; or its diagnostics that this version knows.
Not decided here: which warnings the design of an opened fit gives again by itself (design/).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Json, TypeAdapter, ValidationError

from hlmdsl.results.file.stored import Unsound
from hlmdsl.source.diagnostic import Diagnostic


class _Warning(BaseModel):
    model_config = ConfigDict(frozen=True)

    code: str
    facts: dict[str, Any]


_WARNINGS: TypeAdapter[list[_Warning]] = TypeAdapter(Json[list[_Warning]])


def as_text(warnings: Iterable[Diagnostic]) -> str:
    """`[{"code": "HLM367", "facts": {...}}]`."""
    return json.dumps([{"code": w.code, "facts": asdict(w)} for w in warnings], default=np.generic.item)


def together(kept: object, own: tuple[Diagnostic, ...], length: int) -> tuple[Diagnostic, ...]:
    """Stored warnings, and a design's `own` that are not among them. Unknown kinds are left out.

    `length` is that of the spec's text, which warnings point into. Raises Unsound for what `as_text` does not write.
    """
    try:
        told = _WARNINGS.validate_python(kept, strict=True)
        found = [warning for each in told if (warning := _made(each, length)) is not None]
    except ValidationError as error:
        raise Unsound("its warnings cannot be read") from error
    return (*found, *(w for w in own if w not in found))


def _made(told: _Warning, length: int) -> Diagnostic | None:
    for kind in _kinds(Diagnostic):
        if vars(kind).get("code") == told.code and kind.severity == "warning":
            made: Diagnostic = TypeAdapter(_as_dataclass(kind)).validate_json(json.dumps(told.facts))
            spans = [made.span, *(label.span for label in made.also)]
            if any(s is not None and not 0 <= s.start <= s.end <= length for s in spans):
                raise Unsound("its warnings point to places that its spec does not have")
            return made
    return None


def _as_dataclass(kind: type[Diagnostic]) -> type[Diagnostic]:
    """A kind becomes a dataclass when one is made (source/diagnostic.py), but pydantic needs its fields before."""
    Diagnostic.__new__(kind)
    return kind


def _kinds(kind: type[Diagnostic]) -> Iterator[type[Diagnostic]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)
