"""In: an effect. Out: the line of each unit, over the range of its rows.

Units of the first grouping that matters, or of the one that is named; groupings that its units are within have their
own deviations too, others are average. Not decided here: how lines look (effect_picture.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Factor
from hlmdsl.options import shown_option
from hlmdsl.pictures.effect import Effect
from hlmdsl.pictures.effect_values import LINE_DRAWS, LINE_POINTS, own_line, points_of
from hlmdsl.pictures.picture_errors import NotDrawn
from hlmdsl.predictions.asked import Asked, Units
from hlmdsl.results.draws import Draws
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

MOST_UNITS = 100


@frozen(eq=False)
class OwnLine:
    """Of a unit, for the value of the second variable at `series`: (points,) and (each, points)."""

    label: str
    series: int
    x: Floats
    y: Floats


def lined(effect: Effect, lines: object) -> CodedVarying | None:
    """The grouping whose units have lines; None if not requested. Raises HlmError if there are no such units."""
    if lines is False or lines is None:
        return None
    can = {v.grouping.name: v for v in effect.varying if _has_lines(v.grouping)}
    if lines is True and can:
        return next(iter(can.values()))
    if isinstance(lines, str) and lines in can:
        return can[lines]
    names = ", ".join(f"`{name}`" for name in can)
    what = "lines of units" if lines is True else f"lines of {shown_option(lines)}"
    why = f"the units that have lines are those of {names}" if can else "no units have effects of their own on this"
    if not can and effect.varying:
        why = "its units are of one level of a factor each, and have no line across them"
        if all(v.grouping.by_member for v in effect.varying):
            why = "a row has several units, and none of them has rows of its own"
    advice = f"write lines = {next(iter(can))!r}" if can else "leave `lines` out"
    raise HlmError([NotDrawn(span=None, what=what, why=why, advice=advice)])


def _has_lines(grouping: Grouping) -> bool:
    """Whether a unit has rows of its own at every level of the factors."""
    return not grouping.by_member and not any(isinstance(m, Factor) for m in grouping.members)


def own_lines(effect: Effect, draws: Draws, varying: CodedVarying, seed: int) -> tuple[list[OwnLine], str]:
    """The lines, and a sentence on them."""
    grouping = varying.grouping
    labels = effect.design.groupings[grouping.name].labels
    chosen = np.unique(np.linspace(0, len(labels) - 1, min(len(labels), MOST_UNITS)).round().astype(int))
    within = _within(effect, grouping)
    kinds: dict[str, Units] = {name: "own" if name in within else "average" for name in effect.asked.units}
    asked: Asked = replace(effect.asked, units=kinds)
    every = -(-draws.chains * draws.draws // LINE_DRAWS)
    few = draws.thinned(every)
    found = []
    for unit in chosen.tolist():
        positions = {name: int(index[unit]) for name, index in within.items()}
        for series, xs in _where(effect, grouping.name, unit):
            y = own_line(effect, few, asked, effect.values[series], seed, xs, positions)
            found.append(OwnLine(labels[unit], series, xs, y))
    said = "" if len(chosen) == len(labels) else f" of {len(chosen)} of {len(labels):,} units"
    return found, said


def _within(effect: Effect, grouping: Grouping) -> dict[str, Ints]:
    """By the grouping, the position of the unit that each unit of this one is within; itself among them."""
    names = [m.name for m in grouping.members]
    own = effect.design.schema.units[grouping.name].parts
    found = {}
    for v in effect.varying:
        members = [m.name for m in v.grouping.members]
        if not v.grouping.by_member and set(members) <= set(names):
            known = {part: i for i, part in enumerate(effect.design.schema.units[v.grouping.name].parts)}
            places = [names.index(m) for m in members]
            found[v.grouping.name] = np.array([known[tuple(part[p] for p in places)] for part in own])
    return found


def _where(effect: Effect, grouping: str, unit: int) -> Iterator[tuple[int, Floats]]:
    """For each value of the second variable among the unit's rows, the positions of these rows on the axis."""
    rows = effect.design.rows
    own = rows.units[grouping] == unit
    series = series_of(effect)
    for s in np.unique(series[own]).tolist():
        there = own & (series == s)
        if isinstance(effect.x, Factor):
            yield s, np.unique(rows.levels[effect.x.name][there]).astype(float)
            continue
        seen = rows.numbers[effect.x.name][there]
        low, high = float(seen.min()), float(seen.max())
        inside = points_of(effect, LINE_POINTS)
        inside = inside[(inside > low) & (inside < high)]
        yield s, np.array([low, *inside, high]) if low < high else np.array([low])


def series_of(effect: Effect) -> Ints:
    """(rows,): of the second variable the value, or the nearest value, that each row has; 0 without one."""
    rows = effect.design.rows
    if effect.by is None:
        return np.zeros(rows.n, dtype=np.intp)
    if isinstance(effect.by, Factor):
        return np.asarray(rows.levels[effect.by.name])
    values = np.array([float(v) for v in effect.values if v is not None])
    return np.asarray(np.abs(rows.numbers[effect.by.name][:, None] - values).argmin(axis=1))
