"""Separate effects for each level of a factor, as in `(1 + x | g by f)`: each is zero outside one level.

In: terms that are coded by the levels of a factor. Out: the part for one level, and its position in the whole.
Not decided here: which terms these are (model/terms.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import CodedFactorPart, CodedTerm, CodedTermSet
from hlmdsl.model.variables import Factor


def in_level(effects: CodedTermSet, levels: Mapping[Factor, int]) -> CodedTermSet:
    """Separate effects for each level of a factor, restricted to one level (of several factors, one level each)."""
    if not levels:
        return effects
    terms = []
    for term in effects.terms:
        parts = (
            replace(p, only=levels.get(p.factor.factor)) if isinstance(p, CodedFactorPart) else p for p in term.parts
        )
        terms.append(replace(term, parts=tuple(parts)))
    return CodedTermSet(effects.intercept, tuple(terms))


def whole(term: CodedTerm) -> CodedTerm:
    """The term in all levels and with all columns, if this one is restricted to a level or to some columns."""
    return replace(term, parts=tuple(replace(p, only=None) for p in term.parts))


def place_in_whole(term: CodedTerm, position: int) -> int:
    """The position of a coefficient among those of the whole term."""
    labelled = [p for p in term.parts if p.dim is not None]
    if all(p.only is None for p in labelled):
        return position
    at = np.unravel_index(position, term.shape)
    own = (
        p.level(int(i)) if isinstance(p, CodedFactorPart) else p.column(int(i))
        for p, i in zip(labelled, at, strict=True)
    )
    return int(np.ravel_multi_index(tuple(own), whole(term).shape))


def meet(one: CodedTerm, other: CodedTerm) -> bool:
    """Whether some rows may have both, so that neither is zero because of its level."""
    own = {p.factor.name: p.only for p in one.parts if isinstance(p, CodedFactorPart) and p.only is not None}
    others = (p for p in other.parts if isinstance(p, CodedFactorPart) and p.only is not None)
    return all(own.get(p.factor.name, p.only) == p.only for p in others)
