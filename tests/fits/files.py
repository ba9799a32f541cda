"""Fit files that somebody made: a sound digest over any content."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.results.file.append import append
from hlmdsl.results.file.appendix import FORMAT, TAIL
from hlmdsl.results.file.contents import contents
from hlmdsl.results.file.stored import Array, Group, InMemory, Stored
from hlmdsl.results.fit import Fit


def content(path: Path) -> Stored:
    """What a sound file holds, in memory."""
    with contents(path) as kept:
        assert kept is not None
        groups = {
            name: replace(g, arrays={n: replace(a, source=InMemory(a.values)) for n, a in g.arrays.items()})
            for name, g in kept.groups.items()
        }
        return replace(kept, groups=groups)


def signed(path: Path, kept: Stored, format_: int = FORMAT) -> Path:
    """A file of this content, whatever it is, with a digest that is right."""
    path.write_bytes(b"")
    append(path, kept, "0.2.0", format_)
    return path


def with_list(path: Path, source: Path, change: Callable[[Any], Any]) -> Path:
    """The same bytes with another list of contents, its digest right."""
    import hashlib

    whole = source.read_bytes()
    signature, format_, at, size, _ = TAIL.unpack(whole[-TAIL.size :])
    told = change(json.loads(whole[at : at + size]))
    told = told if isinstance(told, bytes) else json.dumps(told).encode()
    tail = TAIL.pack(signature, format_, at, len(told), bytes(32))[:-32]
    start = whole[:at] + told + tail
    path.write_bytes(start + hashlib.sha256(start).digest())
    return path


def changed(kept: Stored, group: str, name: str, values: Any, **fields: Any) -> Stored:
    """With other values in one array."""
    before = kept.groups[group]
    a = before.arrays.get(name, Array((), InMemory(np.zeros(()))))
    after = replace(a, source=InMemory(np.asarray(values)), **fields)
    return with_group(kept, group, replace(before, arrays={**before.arrays, name: after}))


def without(kept: Stored, group: str, name: str) -> Stored:
    before = kept.groups[group]
    return with_group(kept, group, replace(before, arrays={n: a for n, a in before.arrays.items() if n != name}))


def with_group(kept: Stored, name: str, group: Group) -> Stored:
    return replace(kept, groups={**kept.groups, name: group})


def with_attributes(kept: Stored, **attributes: Any) -> Stored:
    return replace(kept, attributes={**kept.attributes, **attributes})


def outcome(path: Path) -> tuple[list[str], Fit | None]:
    """Codes of what is refused; or the fit, of which everything has been asked."""
    try:
        fit = hlm.open_fit(path)
    except hlm.HlmError as error:
        return [d.code for d in error.diagnostics if str(error)], None
    assert str(fit.explain())
    assert fit.explain().to("json")
    assert len(fit.summary())
    assert fit.diagnostics.line
    assert repr(fit)
    assert len(fit.idata.children) >= 2
    return [], fit
