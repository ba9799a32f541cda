"""In: a fit's draws and design, and a grouping. Out: the picture of its units: how far each is from the average one.

Units of every kind: independent ones, regions with neighbours, relatives. Each effect that varies has a panel, in which
the units are sorted. Not decided here: what varies (questions/unit_effects.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.columns import Mask
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain import numbers
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.meaning import Number
from hlmdsl.explain.say.units import unit_of, units_of
from hlmdsl.model.model import Response
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted
from hlmdsl.pictures.intervals import Intervals, extremes, size_of
from hlmdsl.pictures.layout import KeyEntry, Layout, Panel
from hlmdsl.pictures.picture import Picture
from hlmdsl.pictures.picture_errors import NotDrawn
from hlmdsl.predictions.predictions import quantiles
from hlmdsl.questions.unit_effects import UnitEffect, above, have_rows, scale_of, unit_effects
from hlmdsl.results.draws import Draws
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

FEW_PANELS = 3
"""Of more panels each has fewer units."""
PIECE = 1 << 22
"""Draws times units at a time."""


@frozen(eq=False)
class _Drawn:
    """Deviations of an effect: (3, units), median and ends; which units have it."""

    effect: UnitEffect
    ends: Floats
    occurs: Mask

    def shown(self, few: bool) -> tuple[Ints, int | None]:
        """Positions of the units that are drawn, and after how many some are left out."""
        there = np.flatnonzero(self.occurs)
        chosen, gap = extremes(self.ends[0, there], few)
        return there[chosen], gap


def unit_picture(
    draws: Draws, design: Design, name: str, inside: float, alarmed: Callable[[], tuple[str, ...]]
) -> Picture:
    """Raises HlmError if nothing but curves varies between the units."""
    schema = design.schema
    effects = unit_effects(schema, name, ancestors=False)
    if not effects:
        curve = next(b.smooth for e in schema.equations for v in e.varying if v.grouping.name == name for b in v.bars)
        x = curve.smooth.names[0] if curve is not None and curve.smooth else "x"
        advice = f"draw the curves: `hlm plot FIT {quoted(x)} --lines`"
        why = "curves alone vary between them, and no single number of a curve means anything"
        raise HlmError([NotDrawn(span=None, what=f"the units of {shown(name)}", why=why, advice=advice)])
    ends = (0.5 - inside / 2, 0.5 + inside / 2)
    own = effects[0].sources[0].varying
    rows = have_rows(design.rows, name, len(schema.units[name].labels))
    found = [_Drawn(e, _summary(e.deviations(draws), ends), e.occurs(design.rows, name)) for e in effects]
    labels = schema.units[name].labels
    units = {m.number: m.unit for m in explain(schema, design).meanings}
    few = len(found) > FEW_PANELS
    panels = [
        _panel(d, labels, rows, few, _label(d.effect, units, schema.model.response), len(found) > 1) for d in found
    ]
    told = _says(own, found, inside, rows, few)
    key = [KeyEntry(f"median and {100 * inside:.4g}% interval", "interval")]
    if not rows.all():
        key.append(KeyEntry("without rows", "hollow"))
    title = clean(f"{design.model.name}: {units_of(own)}")
    layout = Layout(title, tuple(panels), tuple(key), told, share=False, size=size_of(panels))
    return Picture(layout, told, {"units": _table(name, found, labels, ends)}, alarmed)


def _summary(deviations: Floats, ends: tuple[float, float]) -> Floats:
    size = max(1, PIECE // len(deviations))
    pieces = (deviations[:, start : start + size] for start in range(0, deviations.shape[1], size))
    return np.concatenate([quantiles(own, ends) for own in pieces], axis=1)


def _panel(drawn: _Drawn, labels: Sequence[str], rows: Mask, few: bool, label: str, titled: bool) -> Panel:
    at, gap = drawn.shown(few)
    median, low, high = drawn.ends[:, at]
    own = Intervals(tuple(labels[i] for i in at.tolist()), median, low, high, ~rows[at], gap)
    return own.panel(label, clean(drawn.effect.label) if titled else "")


def _label(effect: UnitEffect, units: dict[Number, str | None], response: Response) -> str:
    """What the numbers are, with their unit or the scale that they are on."""
    source = effect.sources[0]
    unit = units.get(source.varying.sd_of[source.position])
    if unit:
        return clean(f"deviation ({unit})")
    if effect.equation.category is not None:
        return clean(f"deviation of the log odds against {effect.equation.category.reference}")
    scale = scale_of(effect, response)
    return clean(f"deviation, {scale}") if scale else "deviation"


def _says(own: CodedVarying, found: Sequence[_Drawn], inside: float, rows: Mask, few: bool) -> tuple[str, ...]:
    one, many = unit_of(own), units_of(own)
    within = dict.fromkeys(unit_of(w) for d in found for w in above(d.effect.equation, d.effect.sources[0].varying))
    inner = f" of its {numbers.join(list(within))}" if within else ""
    told = [
        f"How far each {one} is from the average {one}{inner}. Dots: posterior median; bars: {100 * inside:.4g}% "
        f"interval of each {one} by itself; whether two of them differ is not read from these."
    ]
    if len(found) > 1:
        told.append(f"Each effect has its own order of {many}.")
    told += _alike(own)
    if not rows.all():
        told.append(f"Hollow: {many} without rows, of which the others alone tell.")
    if half := max(d.shown(few)[1] or 0 for d in found):
        total = f"{len(rows):,} {many}"
        told.append(f"Shown are the {half} highest and the {half} lowest of {total}; `table()` has all.")
    if any(d.effect.levels for d in found):
        factors = numbers.join([shown(f) for f in dict.fromkeys(f for d in found for f, _ in d.effect.levels)])
        told.append(f"Of each {one} only what is of the levels of {factors} that it has rows of.")
    if any(bar.smooth is not None for d in found for s in d.effect.sources for bar in s.varying.bars):
        told.append(f"Not in it: what bends each {one}'s curve.")
    return tuple(clean(t) for t in told)


def _alike(own: CodedVarying) -> list[str]:
    """What deviations of related units are relative to, and that they correlate."""
    related, one, many = own.grouping.related, unit_of(own), units_of(own)
    if related is None:
        return []
    if related.is_by_neighbours:
        return [f"Deviations of {many} are like those of their neighbours as far as rho, the share of these, says."]
    if related.by == "pedigree":
        return [
            f"The average {one} is that of the founders' population; deviations of relatives are alike, as the "
            "pedigree says."
        ]
    return [f"Deviations of {many} correlate as their file says."]


def _table(
    name: str, found: Sequence[_Drawn], labels: Sequence[str], ends: tuple[float, float]
) -> dict[str, list[Any]]:
    """All units, sorted within each effect."""
    low, high = (f"{100 * end:.4g}%" for end in ends)
    table: dict[str, list[Any]] = {name: [], "effect": [], "median": [], low: [], high: []}
    for d in found:
        there = np.flatnonzero(d.occurs)
        at = there[np.argsort(-d.ends[0, there], kind="stable")]
        table[name] += [labels[i] for i in at.tolist()]
        table["effect"] += [d.effect.label] * len(at)
        for column, values in zip(("median", low, high), d.ends[:, at], strict=True):
            table[column] += values.tolist()
    return table
