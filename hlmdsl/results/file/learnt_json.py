"""A schema as JSON, and what of it a design of the same table takes.

    {"version": 1,
     "factors": {"arm": {"levels": ["a", "b"], "reference": 0}},
     "covariates": {"x": {"center": 2.5, "scale": 1.0, "range": [1.0, 4.0]}},
     "functions": [{"covariate": "x", "function": "poly(x, 2)", "numbers": {"alpha": [2.5, 2.5], ...}}],
     "groups": {"school": ["s1", "s2"], "class": ["1", "2"]},
     "units": {"class": {"school": [0, 0, 1], "class": [0, 1, 0]}}}

Units are positions among the labels of each member; those of a grouping of one column are its labels, and those of a
grouping of which rows have several stand among the groups. How units are alike is a recursion over them, `relations`
(design/relation.py), or pairs of neighbours (design/neighbours.py). Covariates that are made of the means of units have
these as `means`, with the labels of each unit and the rows of the smallest and the largest.
In: a Schema; or a text of a file, and the model. Out: the text; or what was learnt, or whether a schema agrees with the
text. Not decided here: what is learnt (design/learn.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import zip_longest
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import Field, NonNegativeInt, ValidationError

import hlmdsl.design.relation as design
from hlmdsl.design.design import Schema, UnitMeans, Units
from hlmdsl.design.learnt import Learnt, Zero
from hlmdsl.design.neighbours import Alike, Neighbours
from hlmdsl.model.model import Model
from hlmdsl.model.terms import PartKey
from hlmdsl.model.variables import NEIGHBOURS, Factor, Group, Relation
from hlmdsl.results.file.appendix import Record
from hlmdsl.results.file.stored import Unsound

Finite = Annotated[float, Field(allow_inf_nan=False)]
Labels = tuple[str, ...]


class _Factor(Record):
    levels: Labels
    reference: NonNegativeInt


class _Covariate(Record):
    center: Finite
    scale: Finite
    range: tuple[Finite, Finite]


class _Function(Record):
    covariate: str
    function: str
    numbers: dict[str, tuple[Finite, ...]]
    others: tuple[str, ...] = ()

    def like(self, before: _Function | None) -> _Function:
        """Without the other covariates, if an earlier file does not have them."""
        return self if before is None or before.others else self.model_copy(update={"others": ()})


class _Relation(Record):
    by: Relation
    labels: Labels
    order: tuple[NonNegativeInt, ...]
    pointers: tuple[NonNegativeInt, ...]
    earlier: tuple[NonNegativeInt, ...]
    weights: tuple[Finite, ...]
    scales: tuple[Finite, ...]
    diagonal: tuple[Finite, ...]


class _Neighbours(Record):
    by: Literal["neighbours"]
    labels: Labels
    one: tuple[NonNegativeInt, ...]
    other: tuple[NonNegativeInt, ...]


class _Means(Record):
    units: tuple[Labels, ...]
    means: tuple[Finite, ...]
    rows: tuple[NonNegativeInt, NonNegativeInt]


class _Schema(Record):
    """With another version comes another format of files, and a step to it (upgrade.py)."""

    version: Literal[1]
    factors: dict[str, _Factor]
    covariates: dict[str, _Covariate]
    functions: tuple[_Function, ...]
    groups: dict[str, Labels]
    units: dict[str, dict[str, tuple[NonNegativeInt, ...]]]
    relations: Annotated[dict[str, _Relation | _Neighbours], Field(default_factory=dict)]
    means: Annotated[dict[str, _Means], Field(default_factory=dict)]


def as_json(schema: Schema) -> str:
    """All that was learnt. Relations and means of units are of few designs, and files of the others are as they were
    before them.
    """
    told = _recorded(schema).model_dump()
    for name in ("relations", "means"):
        if not told[name]:
            del told[name]
    for function in told["functions"]:
        if not function["others"]:
            del function["others"]
    return json.dumps(told)


def learnt_in(text: str, model: Model) -> Learnt:
    """What the text has, for `design.learn`. Raises Unsound."""
    read = _read(text)
    return Learnt(
        levels={name: f.levels for name, f in read.factors.items()},
        zeros={name: Zero(c.center, c.scale) for name, c in read.covariates.items()},
        functions={PartKey(f.covariate, f.function, f.others): f.numbers for f in read.functions},
        groups=read.groups,
        units=_units(read, model),
        relations={name: _relation(name, own) for name, own in read.relations.items()},
        means={name: _unit_means(name, own) for name, own in read.means.items()},
    )


def check_same(text: str, schema: Schema) -> None:
    """Raise Unsound unless the schema of a file's spec and table is the one that the file has."""
    read, own = _read(text), _recorded(schema)
    for what in ("factors", "covariates", "groups", "units", "relations", "means"):
        one, other = getattr(read, what), getattr(own, what)
        for name in dict.fromkeys([*one, *other]):
            if one.get(name) != other.get(name):
                raise Unsound(f"what it has learnt of `{name}` is not what its spec and its table give")
    each = zip_longest(own.functions, read.functions)
    own = own.model_copy(update={"functions": tuple(f.like(before) for f, before in each if f is not None)})
    if read != own:
        raise Unsound("what it has learnt of functions of covariates is not what its spec and its table give")


def _read(text: str) -> _Schema:
    try:
        return _Schema.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise Unsound(f"what it has learnt cannot be read: {where}: {first['msg']}") from error


def _recorded(schema: Schema) -> _Schema:
    factors = {name: _Factor(levels=f.levels, reference=f.reference) for name, f in schema.factors.items()}
    covariates: dict[str, Any] = {}
    for name, c in schema.covariates.items():
        assert c.range is not None
        covariates[name] = _Covariate(center=c.center, scale=c.scale, range=c.range)
    functions = [
        _Function(covariate=key.variable, function=key.function, numbers=dict(known.numbers), others=key.others)
        for key, known in schema.functions.items()
    ]
    units: dict[str, dict[str, tuple[int, ...]]] = {}
    for grouping in schema.model.groupings:
        if len(grouping.members) > 1 and not grouping.by_member and grouping.name not in units:
            each = zip(grouping.members, zip(*schema.units[grouping.name].parts, strict=True), strict=True)
            units[grouping.name] = {m.name: _positions(_labels(schema, m), labels) for m, labels in each}
    return _Schema(
        version=1,
        factors=factors,
        covariates=covariates,
        functions=tuple(functions),
        groups=dict(schema.groups),
        units=units,
        relations={name: _recorded_relation(u.relation) for name, u in schema.units.items() if u.relation is not None},
        means={
            name: _Means(units=own.units, means=tuple(own.values.tolist()), rows=own.rows)
            for name, own in schema.means.items()
        },
    )


def _unit_means(name: str, read: _Means) -> UnitMeans:
    """Raises Unsound unless there is one for each unit."""
    if len(set(read.units)) != len(read.units) or len(read.units) != len(read.means):
        raise Unsound(f"what it has learnt of `{name}` is not one mean for each unit")
    return UnitMeans(read.units, np.array(read.means, dtype=np.float64), read.rows)


def _recorded_relation(own: Alike) -> _Relation | _Neighbours:
    if isinstance(own, Neighbours):
        return _Neighbours(
            by=NEIGHBOURS, labels=own.labels, one=tuple(own.one.tolist()), other=tuple(own.other.tolist())
        )
    arrays = {name: tuple(getattr(own, name).tolist()) for name in _ARRAYS}
    return _Relation(by=own.by, labels=own.labels, **arrays)


def _neighbours(name: str, read: _Neighbours) -> Neighbours:
    """Raises Unsound for what are no pairs of regions."""
    one, other = np.array(read.one, dtype=np.int64), np.array(read.other, dtype=np.int64)
    sound = len(set(read.labels)) == len(read.labels) and len(one) == len(other) > 0
    sound = sound and bool((one < other).all()) and int(other.max()) < len(read.labels)
    if not sound or len(set(zip(read.one, read.other, strict=True))) < len(one):
        raise Unsound(f"it does not say which regions of `{name}` are neighbours")
    return Neighbours(read.labels, one, other)


def _relation(name: str, read: _Relation | _Neighbours) -> Alike:
    """Raises Unsound for what is no recursion over units."""
    if isinstance(read, _Neighbours):
        return _neighbours(name, read)
    n = len(read.labels)
    arrays: dict[str, Any] = {name: np.array(getattr(read, name), dtype=kind) for name, kind in _ARRAYS.items()}
    pointers, earlier = arrays["pointers"], arrays["earlier"]
    rank = np.empty(n, dtype=np.int64)
    sound = len(set(read.labels)) == n > 0 and sorted(read.order) == list(range(n)) and len(pointers) == n + 1
    sound = sound and pointers[0] == 0 and bool((np.diff(pointers) >= 0).all()) and pointers[-1] == len(earlier)
    sound = sound and len(earlier) == len(read.weights) and len(read.scales) == len(read.diagonal) == n
    sound = sound and bool((earlier < n).all()) and bool((arrays["scales"] > 0).all())
    if sound:
        rank[arrays["order"]] = np.arange(n)
        sound = bool((rank[earlier] < np.repeat(np.arange(n), np.diff(pointers))).all())
    if not sound:
        raise Unsound(f"it does not say how units of `{name}` are alike")
    return design.Relation(read.by, read.labels, **arrays)


_ARRAYS: Mapping[str, type] = {
    **dict.fromkeys(("order", "pointers", "earlier"), np.int64),
    **dict.fromkeys(("weights", "scales", "diagonal"), np.float64),
}


def _labels(schema: Schema, member: Group | Factor) -> Labels:
    return schema.factors[member.name].levels if isinstance(member, Factor) else schema.groups[member.name]


def _positions(among: Labels, labels: Labels) -> tuple[int, ...]:
    position = {label: i for i, label in enumerate(among)}
    return tuple(position[label] for label in labels)


def _units(read: _Schema, model: Model) -> dict[str, Units]:
    labels_of = read.groups | {name: f.levels for name, f in read.factors.items()}
    found: dict[str, Units] = {}
    for grouping in model.groupings:
        positions = read.units.get(grouping.name)
        if positions is None:
            continue
        try:
            labels = [[labels_of[m.name][at] for at in positions[m.name]] for m in grouping.members]
            found[grouping.name] = Units(tuple(zip(*labels, strict=True)))
        except (LookupError, ValueError) as error:
            raise Unsound(f"what it has learnt of `{grouping.name}` is not of the labels of its members") from error
    return found
