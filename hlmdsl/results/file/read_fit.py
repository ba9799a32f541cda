"""A fit from a file: everything in it is checked before it is used.

In: a path. Out: the contents of a fit, or an HlmError with what is wrong with the file.
Not decided here: how files are read (contents.py, old.py), which draws are valid (check_draws.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, Json, NonNegativeInt

from hlmdsl.design.design import Design
from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.results.attached import Attached
from hlmdsl.results.draws import SAMPLE, Draws
from hlmdsl.results.file import old
from hlmdsl.results.file.appendix import FORMAT
from hlmdsl.results.file.check_draws import check_groups, draws_in, read_attributes
from hlmdsl.results.file.contents import LaterFormat, contents
from hlmdsl.results.file.stored import TEXT, Array, Group, InMemory, Stored, Unsound
from hlmdsl.results.file.stored_table import design_in
from hlmdsl.results.file.upgrade import upgraded
from hlmdsl.results.file.warned import together
from hlmdsl.results.file.write_fit import ATTACHED, TABLE
from hlmdsl.results.fit_errors import (
    DamagedFit,
    FitNotReadable,
    FitNotThere,
    FitOfAnotherVersion,
    FitTooLargeToOpen,
    NotAFit,
)
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

NEEDED = ("posterior", "sample_stats", TABLE)

SMALL = 1 << 26
"""Bytes: larger arrays that only `idata` shows stay on the disk until it is used."""

OBJECT = 16
"""Times its bytes that a text takes as a Python object."""

SECONDS = Annotated[float, Field(ge=0, allow_inf_nan=False)]


@frozen(eq=False)
class Opened:
    """What a fit is made of. `groups` and `attributes` are what `idata` shows."""

    draws: Draws
    design: Design
    timings: dict[str, float]
    strategy: str
    attached: dict[str, Attached]
    idata: Stored


class _Spec(BaseModel):
    """As it is in every format."""

    model_config = ConfigDict(frozen=True)

    spec: str
    spec_name: str


class _Facts(_Spec):
    table_name: str
    fingerprint: str
    strategy: str = ""
    warnings: str = "[]"
    learnt: str
    rows_dropped: NonNegativeInt = 0
    rows_of_weight_zero: NonNegativeInt = 0
    dropped: Json[dict[str, NonNegativeInt]]
    timings: Json[dict[str, SECONDS]]


def read_fit(path: Path) -> Opened:
    """Raises HlmError for anything but a fit that `write_fit`, or 0.1.0, wrote."""
    try:
        if not path.is_file():
            raise HlmError([FitNotThere(span=None, path=str(path), fact="it is a folder" if path.is_dir() else "")])
        with contents(path) as kept:
            return _opened(path, kept)
    except LaterFormat as error:
        raise _of_another_version(path, error.version, error.given) from error
    except old.Foreign as error:
        raise HlmError([NotAFit(span=None, path=str(path), fact=str(error))]) from error
    except Unsound as error:
        raise HlmError([DamagedFit(span=None, path=str(path), fact=str(error))]) from error
    except OSError as error:
        raise HlmError([FitNotReadable(span=None, path=str(path), fact=error.strerror or str(error))]) from error


def _of_another_version(path: Path, version: str, given: str) -> HlmError:
    known = FORMAT
    return HlmError([FitOfAnotherVersion(span=None, path=str(path), version=version, given=given, known=known)])


def _opened(path: Path, kept: Stored | None) -> Opened:
    is_whole = kept is not None
    if kept is None:
        kept = old.read(path)
    format_ = kept.attributes.get("hlmdsl_format")
    if format_ is None:
        raise old.Foreign("it is a netCDF file without a spec")
    if type(format_) is not int or not 1 <= format_ <= FORMAT:
        raise _of_another_version(path, str(kept.attributes.get("hlmdsl_version", "unknown")), str(format_))
    if format_ > 1 and not is_whole:
        raise Unsound("another program has written to it since it was saved")
    for name in NEEDED:
        if name not in kept.groups:
            raise Unsound(f"it lacks `{name}`")
    arrays = [(name, n, a) for name, group in kept.groups.items() for n, a in group.arrays.items()]
    _check_memory((a for name, _, a in arrays if name == TABLE or a.source.size < SMALL), path)
    model = _model(read_attributes(_Spec, kept.attributes))
    kept = upgraded(kept, format_, model)
    facts = read_attributes(_Facts, kept.attributes)
    left_out = (facts.rows_dropped, facts.dropped, facts.rows_of_weight_zero)
    design = design_in(kept.groups[TABLE], model, facts.table_name, *left_out, facts.learnt)
    if design.fingerprint != facts.fingerprint:
        raise Unsound("its table is not the one that was fitted")
    design = replace(design, warnings=together(facts.warnings, design.warnings, len(facts.spec)))
    _check_counts(facts)
    _check_memory((a for name, n, a in arrays if name == "posterior" and n in design.dims), path)
    draws = draws_in(kept.groups, design)
    check_groups(kept.groups)
    return Opened(draws, design, facts.timings, facts.strategy, _attached(kept), _shown(kept, draws, path))


def _check_memory(arrays: Iterable[Array], path: Path) -> None:
    """Raise HlmError if memory is too small for them. Arrays already in memory have no size on the disk."""
    needed = sum(a.source.size * (OBJECT if a.kind == TEXT else 1) for a in arrays)
    free = free_memory()
    if needed > SMALL and free is not None and needed > free:
        too_large = FitTooLargeToOpen(span=None, path=str(path), needed=say_bytes(needed), free=say_bytes(free))
        raise HlmError([too_large])


def _model(facts: _Spec) -> Model:
    source = SourceText(facts.spec_name, facts.spec)
    try:
        return check_model(parse(source), source)
    except HlmError as error:
        raise Unsound(f"its spec is none that this version accepts: {error.diagnostics[0].title_text}") from error


def _check_counts(facts: _Facts) -> None:
    missing = facts.dropped.values()
    if not {"compile", "sample", "total"} <= facts.timings.keys():
        raise Unsound("it does not say how long sampling took")
    if facts.rows_dropped < max(missing, default=0) or (facts.rows_dropped and not missing):
        raise Unsound("its counts of rows that were dropped disagree")


def _attached(kept: Stored) -> dict[str, Attached]:
    start = f"{ATTACHED}/"
    return {
        path.removeprefix(start): _one(path, group) for path, group in kept.groups.items() if path.startswith(start)
    }


class _AttachedFacts(BaseModel):
    model_config = ConfigDict(frozen=True)

    facts: Json[dict[str, Any]]


def _one(path: str, group: Group) -> Attached:
    for name, a in group.arrays.items():
        if not a.is_real and a.kind != "|b1":
            raise Unsound(f"its `{path}/{name}` holds no numbers")
    facts = read_attributes(_AttachedFacts, group.attributes).facts
    return Attached(facts, {name: a.values for name, a in group.arrays.items()})


def _shown(kept: Stored, draws: Draws, path: Path) -> Stored:
    """What `idata` shows: draws as they were checked, with the labels of the design; the rest is read now if small."""

    def array(group: str, name: str, a: Array) -> Array:
        if group in ("posterior", "sample_stats") and (name,) == a.dims and name in draws.labels:
            labels = np.array([str(label) for label in draws.labels[name]], dtype=object)
            return replace(a, source=InMemory(labels))
        if group == "posterior" and name in draws.posterior:
            return Array((*SAMPLE, *draws.dims[name]), InMemory(draws.posterior[name]), a.attributes)
        if group == "sample_stats" and name in draws.statistics:
            return Array(SAMPLE, InMemory(draws.statistics[name]), a.attributes)
        return replace(a, source=InMemory(a.values)) if a.source.size < SMALL else a

    ours = _Facts.model_fields.keys() | {"hlmdsl_format", "hlmdsl_version"}
    groups = {
        name: replace(group, arrays={n: array(name, n, a) for n, a in group.arrays.items()})
        for name, group in kept.groups.items()
        if name.split("/")[0] not in (TABLE, ATTACHED)
    }
    return Stored(groups, {n: v for n, v in kept.attributes.items() if n not in ours}, str(path))
