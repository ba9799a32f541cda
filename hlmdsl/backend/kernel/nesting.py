"""Sampled units that lie in other sampled units: lecturers in departments, classes in schools.

In: a Layout. Out: of each sampled latent, those that its units are in; the order in which effects are filled in. All
this only chooses coordinates. Not decided here: nested latents that are integrated out (plan.py).

Given the rows, what a department's effect gains its lecturers' lose. So a lecturer's coordinate is counted from what
the department leaves of its mean, and of the department the rows say what they say whatever its lecturers' effects are
(retune.py, effects.py): hierarchical centring, of deviations by deviations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

import numpy as np

from hlmdsl.backend.kernel.crossproducts import pieces
from hlmdsl.backend.kernel.latents import Latent
from hlmdsl.backend.kernel.layout import LatentPlaces, Layout
from hlmdsl.backend.kernel.plan import is_nested, parents_of
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.tuning import Follow, Within
from hlmdsl.design.rows import Rows


def nestings(layout: Layout) -> dict[str, tuple[Within, ...]]:
    """By name of a sampled latent, those that its units lie in and that have a column of its own; the one with most
    units first. What a region of a large map has by itself lies in what it shares with its neighbours.
    """
    able = sorted((own for own in layout.drawn if _is_able(own.latent)), key=lambda own: -own.units)
    found: dict[str, list[Within]] = {}
    for inner, outer in permutations(able, 2):
        if inner.units <= outer.units or inner.latent.entries[0].equation is not outer.latent.entries[0].equation:
            continue
        if not is_nested(inner.latent, outer.latent):
            continue
        effects = _same_columns(layout, inner.latent, outer.latent)
        if any(k >= 0 for k in effects):
            found.setdefault(inner.name, []).append(
                Within(outer.name, parents_of(inner.latent, outer.latent), np.array(effects, dtype=np.int64))
            )
    shared = in_maps(layout)
    return {name: (*shared.get(name, ()), *found.get(name, ())) for name in (shared | found)}


def in_maps(layout: Layout) -> dict[str, tuple[Within, ...]]:
    """What each region of a large map has by itself, in what it shares with its neighbours."""
    shared = {id(own.latent.entries): own.name for own in layout.drawn if own.latent.is_intrinsic}
    return {
        inner.name: (Within(shared[at], np.arange(inner.units), np.zeros(1, dtype=np.int64)),)
        for inner in layout.drawn
        if (at := id(inner.latent.entries)) in shared and _is_able(inner.latent)
    }


def _is_able(own: Latent) -> bool:
    """Normal effects of units of which a row has one, that are independent."""
    simple = len(own.entries) == 1 and own.over is not None and own.level is None and not own.copied
    return simple and not own.is_alike and own.tails is None


def _same_columns(layout: Layout, inner: Latent, outer: Latent) -> list[int]:
    """Of each effect, which one of the outer latent has the same column; -1 if none has."""
    same = np.ones((inner.q, outer.q), dtype=bool)
    for at, rows in pieces(layout.plan.design.rows):
        own, other = _matrix(inner, rows, at), _matrix(outer, rows, at)
        same &= (own[:, :, None] == other[:, None, :]).all(axis=0)
    return [int(np.argmax(row)) if row.any() else -1 for row in same]


def _matrix(own: Latent, rows: Rows, at: slice) -> Floats:
    return own.matrix(own.entries[0], rows, at)


def filled(
    latents: Sequence[LatentPlaces], within: Mapping[str, tuple[Within, ...]], follows: Mapping[str, Follow]
) -> tuple[int, ...]:
    """Numbers of latents in the order in which their effects are filled in: from the last to the first, so that those
    of the mean may follow those of the spread, but not before those that a latent is within.
    """
    number = {own.name: k for k, own in enumerate(latents)}
    order: list[int] = []

    def before(k: int) -> Iterator[str]:
        name = latents[k].name
        yield from (own.of for own in within.get(name, ()))
        if name in follows and (by := follows[name].by) is not None:
            yield by

    def fill(k: int) -> None:
        if k not in order:
            for name in before(k):
                fill(number[name])
            order.append(k)

    for k in reversed(range(len(latents))):
        fill(k)
    return tuple(order)


def left_open(information: Floats, factor: Floats) -> Floats:
    """(units, q, q): what the rows of each unit say of effects that are added to its own, which are integrated out:
    with S and Lambda, S - S Lambda (I + Lambda' S Lambda)^-1 Lambda' S.
    """
    half = information @ factor
    inner = np.eye(factor.shape[1]) + factor.T @ half
    return np.asarray(information - half @ np.linalg.solve(inner, np.swapaxes(half, 1, 2)))


def said_above(own: Within, said: Floats, known: Floats) -> Floats:
    """(units of the outer latent, its effects twice): what the rows say of its effects, which is `known` given those of
    the inner units, where these are integrated out and `said` is what is left of each.

    Effects with columns that no inner one has keep what is known, and the others' part of it shrinks in proportion.
    """
    outer = np.flatnonzero(np.isin(np.arange(known.shape[1]), own.effects))
    inner = [int(np.flatnonzero(own.effects == k)[0]) for k in outer]
    total = np.zeros((len(known), outer.size, outer.size))
    np.add.at(total, own.units, said[:, inner][:, :, inner])
    shrunk = np.tile(np.eye(known.shape[1]), (len(known), 1, 1))
    before = known[:, outer][:, :, outer]
    least = (1e-12 * np.trace(before, axis1=1, axis2=2) + 1e-200)[:, None, None] * np.eye(outer.size)
    roots = np.linalg.cholesky(total + least), np.linalg.cholesky(before + least)
    shrunk[np.ix_(range(len(known)), outer, outer)] = roots[0] @ np.linalg.inv(roots[1])
    return np.asarray(shrunk @ known @ np.swapaxes(shrunk, 1, 2))


def explained(own: Within, outer: Floats) -> Floats:
    """(draws, units, q): of each effect, the outer unit's effect with the same column, or zero."""
    found = outer[:, own.units][:, :, np.maximum(own.effects, 0)]
    return np.where(own.effects >= 0, found, 0.0)
