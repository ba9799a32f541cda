"""A Tuning as facts and arrays that can be written to a file, and back.

In: a Tuning. Out: facts as JSON has them and arrays by name; from these, for a Plan, the Tuning.
Not decided here: in what file.

Compiled code reads a tuning without looking at its size, so what comes from a file is measured here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.lay_out import lay_out
from hlmdsl.backend.kernel.layout import LatentPlaces, Layout
from hlmdsl.backend.kernel.nesting import nestings
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.shear import Shear
from hlmdsl.backend.kernel.tuning import Follow, Parents, Tuning

Arrays = Mapping[str, npt.NDArray[Any]]


class NotATuning(ValueError):
    """Facts and arrays that are not the tuning of the design at hand."""


def as_arrays(tuning: Tuning) -> tuple[dict[str, Any], dict[str, Floats]]:
    """What `tuning_from` reads. Arrays are named by number: names of variables may hold anything."""
    arrays: dict[str, Floats] = {}
    facts: dict[str, Any] = {"linear": list(tuning.linear), "drawn": list(tuning.information)}
    for k, (transform, shift) in enumerate(tuning.linear.values()):
        arrays[f"linear_{k}_transform"], arrays[f"linear_{k}_shift"] = transform, shift
    for k, name in enumerate(tuning.information):
        arrays[f"information_{k}"], arrays[f"pull_{k}"] = tuning.information[name], tuning.pull[name]
    facts["parents"] = {name: [[column for column, _ in own] for own in by] for name, by in tuning.parents.items()}
    for k, by in enumerate(tuning.parents.values()):
        for i, own in enumerate(by):
            if own:
                arrays[f"parents_{k}_{i}"] = np.stack([values for _, values in own])
    for k, middles in enumerate(tuning.middles.values()):
        arrays[f"middles_{k}"] = middles
    facts["middles"] = list(tuning.middles)
    facts["within"] = list(tuning.within)
    if tuning.shear is not None:
        facts["sheared"], arrays["shear"] = tuning.shear.elements.tolist(), tuning.shear.matrix
    facts["follows"] = {name: [list(f.elements), f.by] for name, f in tuning.follows.items()}
    for k, f in enumerate(tuning.follows.values()):
        arrays[f"follow_{k}_values"], arrays[f"follow_{k}_own"], arrays[f"follow_{k}_base"] = f.values, f.own, f.base
    return facts, {name: np.asarray(a, dtype=np.float64) for name, a in arrays.items()}


def tuning_from(plan: Plan, facts: Mapping[str, Any], arrays: Arrays) -> Tuning:
    """The tuning that `as_arrays` was given. Raises NotATuning if it is not one of this plan."""
    try:
        return _Reader(plan, facts, arrays).tuning()
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise NotATuning("a part of its coordinates is missing") from error


class _Reader:
    def __init__(self, plan: Plan, facts: Mapping[str, Any], arrays: Arrays) -> None:
        self.facts, self.arrays = facts, arrays
        self.layout: Layout = lay_out(plan)
        self.drawn = {own.name: own for own in self.layout.drawn}

    def tuning(self) -> Tuning:
        equations = {own.parameter: len(own.elements) for own in self.layout.common}
        self.same("linear", list(equations))
        self.same("drawn", list(self.drawn))
        linear = {
            name: (self.array(f"linear_{k}_transform", (p, p)), self.array(f"linear_{k}_shift", (p,)))
            for k, (name, p) in enumerate(equations.items())
        }
        for own in self.layout.common:
            transform, _ = linear[own.parameter]
            for at in map(own.place, own.equations):
                if not np.linalg.slogdet(transform[at, at])[0]:
                    raise NotATuning("its coordinates do not tell coefficients apart")
        sizes = {name: (own.units, own.q) for name, own in self.drawn.items()}
        information = {
            name: self.array(f"information_{k}", (n, q, q)) for k, (name, (n, q)) in enumerate(sizes.items())
        }
        pull = {name: self.array(f"pull_{k}", size) for k, (name, size) in enumerate(sizes.items())}
        parents = {name: self.parents(k, name, by) for k, (name, by) in enumerate(self.facts["parents"].items())}
        follows = {name: self.follow(k, name, *own) for k, (name, own) in enumerate(self.facts["follows"].items())}
        within = nestings(self.layout) if self.facts["within"] else {}
        self.same("within", list(within))
        self.same("middles", [own.name for own in self.layout.drawn if own.led])
        middles = {name: self.array(f"middles_{k}", (2,)) for k, name in enumerate(self.facts["middles"])}
        if not all((own > 0).all() for own in middles.values()):
            raise NotATuning("an sd of its coordinates is not positive")
        return Tuning(linear, information, pull, parents, follows, within=within, shear=self.shear(), middles=middles)

    def shear(self) -> Shear | None:
        if "sheared" not in self.facts:
            return None
        elements = [self.number(e, self.layout.n_dim) for e in self.facts["sheared"]]
        matrix = self.array("shear", (len(elements),) * 2)
        if len(set(elements)) < len(elements) or not np.array_equal(np.triu(matrix), np.eye(len(elements))):
            raise NotATuning("its coordinates do not follow each other in turn")
        return Shear(np.array(elements, dtype=np.int64), matrix)

    def same(self, name: str, wanted: Sequence[str]) -> None:
        if self.facts[name] != list(wanted):
            raise NotATuning("its coordinates are those of a different model")

    def array(self, name: str, shape: tuple[int, ...]) -> Floats:
        found = self.arrays[name]
        if found.dtype != np.float64 or found.shape != shape or not np.isfinite(found).all():
            raise NotATuning(f"`{name}` is not as large as the model, or not finite")
        return found

    def latent(self, name: str) -> LatentPlaces:
        if name not in self.drawn:
            raise NotATuning("its coordinates are those of a different model")
        return self.drawn[name]

    def number(self, value: Any, below: int) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < below:
            raise NotATuning("its coordinates are those of a different model")
        return value

    def parents(self, k: int, name: str, by: Sequence[Sequence[int]]) -> Parents:
        latent = self.latent(name)
        if len(by) != latent.q:
            raise NotATuning("its coordinates are those of a different model")
        found = []
        for i, columns in enumerate(by):
            p = self.layout.parents_of(latent, i).size
            values = self.array(f"parents_{k}_{i}", (len(columns), latent.units)) if columns else np.zeros((0, 0))
            found.append(tuple((self.number(c, p), v) for c, v in zip(columns, values, strict=True)))
        return tuple(found)

    def follow(self, k: int, name: str, elements: Sequence[int], by: str | None) -> Follow:
        units = self.latent(name).units
        followed = None if by is None else self.latent(by)
        if followed is not None and followed.units != units:
            raise NotATuning("its coordinates are those of a different model")
        return Follow(
            tuple(self.number(e, self.layout.n_slots) for e in elements),
            self.array(f"follow_{k}_values", (units, len(elements))),
            by,
            self.array(f"follow_{k}_own", (units, 0 if followed is None else followed.q)),
            self.array(f"follow_{k}_base", (units,)),
        )
