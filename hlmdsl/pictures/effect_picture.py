"""In: a fit's draws and design, and arguments of `fit.plot`. Out: the picture of an effect.

A covariate has lines with bands, a factor points with intervals. Levels of the response, if it has several, have a
colour each, and each value of the second variable a panel; otherwise these have the colours.
Not decided here: which numbers (effect_values.py), which words (effect_words.py), which ink (draw.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain.figures.style import clean
from hlmdsl.model.naming import label, shown
from hlmdsl.model.variables import Factor
from hlmdsl.options import probability, sampling
from hlmdsl.pictures.behind import Behind, behind
from hlmdsl.pictures.draw import INNER, OUTER
from hlmdsl.pictures.effect import Effect, Value, read_effect
from hlmdsl.pictures.effect_values import Curve, are_whole, curve, points_of
from hlmdsl.pictures.effect_words import band_label, levels_drawn, sentences, title, value_label, x_label, y_label
from hlmdsl.pictures.layout import DATA, Dots, KeyEntry, Layout, Line, Mark, Panel, Ribbon, Scale, Sign, Whiskers
from hlmdsl.pictures.own_lines import OwnLine, lined, own_lines
from hlmdsl.pictures.picture import Picture
from hlmdsl.predictions.asked import Units
from hlmdsl.results.draws import Draws
from hlmdsl.source.frozen import frozen


@frozen
class Options:
    """What `fit.plot` was given, not yet checked."""

    x: object
    by: object = None
    of: object = "mean"
    units: object = ("average", "new")
    at: object = None
    data: bool = True
    lines: object = False
    scale: object = "response"
    interval: object = 0.95
    seed: object = 0
    surface: object = False


def effect_picture(
    draws: Draws, design: Design, asked: Options, alarmed: Callable[[], tuple[str, ...]] = tuple
) -> Picture:
    """`alarmed` are problems of the draws. Raises HlmError for what cannot be drawn: why, and what can."""
    inside, chosen = probability("interval", asked.interval), sampling(seed=asked.seed).seed or 0
    effect = read_effect(design, asked.x, asked.by, asked.of, asked.units, asked.at, asked.scale)
    with_lines = lined(effect, asked.lines)
    xs = points_of(effect)
    curves = {
        (kind, v): curve(effect, draws, kind_asked, value, inside, chosen, xs)
        for kind, kind_asked in effect.bands
        for v, value in enumerate(effect.values)
    }
    own, of_some = own_lines(effect, draws, with_lines, chosen) if with_lines is not None else ([], "")
    said = ""
    if with_lines is not None:
        name = shown(with_lines.grouping.name)
        said = f"Thin lines: medians of each unit of {name}{of_some}, where it has rows."
    points = behind(effect) if asked.data else ""
    if isinstance(points, Behind):
        heights = np.concatenate([[np.nanmin(c.low), np.nanmax(c.high)] for c in curves.values()])
        points = points.cut(float(heights.min()), float(heights.max()))
    told = sentences(effect, inside, points if isinstance(points, str) else points.said, said)
    drawing = _Drawing(effect, xs, curves, own, points if isinstance(points, Behind) else None)
    return Picture(drawing.layout(inside, told), told, drawing.tables(inside), alarmed)


@frozen(eq=False)
class _Drawing:
    """What there is to draw."""

    effect: Effect
    xs: Floats
    curves: dict[tuple[Units, int], Curve]
    own: list[OwnLine]
    data: Behind | None

    @property
    def is_factor(self) -> bool:
        return isinstance(self.effect.x, Factor)

    @property
    def each(self) -> tuple[str, ...]:
        """What has a line of its own in a panel beside the values of the second variable; empty where nothing has."""
        return levels_drawn(self.effect)

    def layout(self, interval: float, notes: tuple[str, ...]) -> Layout:
        values = range(len(self.effect.values))
        panels = tuple(self._panel((v,)) for v in values) if self.each else (self._panel(tuple(values)),)
        return Layout(title(self.effect), panels, self._key(interval), notes)

    def _panel(self, values: tuple[int, ...]) -> Panel:
        """The values of the second variable that it shows."""
        effect = self.effect
        heading = ""
        if self.each and effect.by is not None:
            heading = value_label(effect, _there(effect.values[values[0]]))
        ticks: tuple[tuple[float, str], ...] = ()
        ends: tuple[float, float] | None
        is_whole = False
        if isinstance(effect.x, Factor):
            levels = effect.design.schema.factors[effect.x.name].levels
            ticks = tuple((float(i), clean(label(level))) for i, level in enumerate(levels))
            ends = (-0.55, len(levels) - 0.45)
        else:
            room = 0.02 * float(np.ptp(self.xs)) or 0.5
            ends = (float(self.xs[0]) - room, float(self.xs[-1]) + room)
            is_whole = are_whole(effect.design.rows.numbers[effect.x.name])
        y = Scale(y_label(effect))
        return Panel(tuple(self._marks(values)), Scale(x_label(effect), ticks, ends, whole=is_whole), y, heading)

    def _marks(self, values: tuple[int, ...]) -> list[Mark]:
        found: list[Mark] = []
        if not self.is_factor:
            found += [mark for pair in self._places(values) for mark in self._ribbons(*pair)]
        found += self._data_marks(values)
        found += [mark for line in self.own if line.series in values for mark in self._own_marks(line)]
        for v, k in self._places(values):
            found += self._intervals(v, k) if self.is_factor else [self._line(v, k)]
        return found

    def _places(self, values: tuple[int, ...]) -> list[tuple[int, int]]:
        """Value of the second variable and level of the response, of each line."""
        return [(v, k) for v in values for k in range(max(1, len(self.each)))]

    def _series(self, v: int, k: int) -> int:
        return k if self.each else v

    def _ribbons(self, v: int, k: int) -> list[Mark]:
        kinds = [kind for kind, _ in self.effect.bands]
        found: list[Mark] = []
        for kind in reversed(kinds):
            own = self.curves[kind, v]
            opacity = (INNER if kind == kinds[0] else OUTER) * (0.6 if self._n > 1 else 1.0)
            found.append(Ribbon(self.xs, own.low[k], own.high[k], self._series(v, k), opacity))
        return found

    def _line(self, v: int, k: int) -> Line:
        series = self._series(v, k)
        return Line(self.xs, self.curves[self.effect.bands[0][0], v].median[k], series, dash=series)

    @property
    def _n(self) -> int:
        """Series in a panel."""
        return len(self.each) or len(self.effect.values)

    @property
    def _slot(self) -> float:
        """What a series has of a factor's level, across."""
        return min(0.36, 0.84 / self._n)

    def _shift(self, series: int) -> float:
        """Offset from the middle of a factor's level, so that series do not overlap."""
        beside = 0.0 if self.data is None or self.data.shares else 0.21
        return (series - (self._n - 1) / 2 - beside) * self._slot

    def _intervals(self, v: int, k: int) -> list[Mark]:
        series = self._series(v, k)
        xs, found = self.xs + self._shift(series), []
        kinds = [kind for kind, _ in self.effect.bands]
        for kind in reversed(kinds):
            own, inner = self.curves[kind, v], kind == kinds[0]
            width = 2.2 if inner else 6.0
            found.append(Whiskers(xs, own.low[k], own.high[k], series, width, 1.0 if inner else 0.25))
        median = self.curves[kinds[0], v].median[k]
        return [*found, Dots(xs, median, series, 6.0, marker=series)]

    def _own_marks(self, line: OwnLine) -> list[Mark]:
        found: list[Mark] = []
        for k in range(len(line.y)):
            series = self._series(line.series, k)
            xs = line.x + (self._shift(series) if self.is_factor else 0.0)
            if len(xs) > 1:
                found.append(Line(xs, line.y[k], series, 0.6, opacity=0.55))
            else:
                found.append(Dots(xs, line.y[k], series, 2.2, opacity=0.6))
        return found

    def _data_marks(self, values: tuple[int, ...]) -> list[Mark]:
        data = self.data
        if data is None:
            return []
        found: list[Mark] = []
        alone = self.effect.by is None and not self.each
        for series in np.unique(data.series).tolist():
            there = (data.series == series) & np.isin(data.value, values)
            if data.inside is not None:
                there &= data.inside
            xs = data.x[there]
            if self.is_factor:
                # beside the interval, so that neither hides the other
                spread = (0.0, 0.0) if data.shares else (0.22 * self._slot, 0.62 * self._slot)
                xs = xs + self._shift(series) + np.random.default_rng(1 + series).uniform(*spread, len(xs))
            if data.shares:
                found.append(Dots(xs, data.shown[there], series, 5.5, marker=3, hollow=True))
                continue
            crowd = max(0.15, min(0.75, 12 / np.sqrt(len(data.x) + 1)))
            colour = DATA if alone else series
            for hollow in (False, True):
                one = data.censored[there] == hollow
                if one.any():
                    size = _sizes(data, there)[one] if data.weights is not None else 3.2
                    opacity = 1.0 if hollow else crowd
                    found.append(Dots(xs[one], data.shown[there][one], colour, size, hollow=hollow, opacity=opacity))
        return found

    def _key(self, interval: float) -> tuple[KeyEntry, ...]:
        effect = self.effect
        found: list[KeyEntry] = []
        sign: Sign = "interval" if self.is_factor else "line"
        if self.each:
            found.append(KeyEntry(clean(shown(effect.design.model.response.column)), "heading"))
            found += [KeyEntry(clean(label(level)), sign, k) for k, level in enumerate(self.each)]
        elif effect.by is not None:
            if isinstance(effect.by, Factor):
                found.append(KeyEntry(clean(shown(effect.by.name)), "heading"))
                values = [clean(label(str(v))) for v in effect.values]
            else:
                values = [value_label(effect, _there(v)) for v in effect.values]
            found += [KeyEntry(text, sign, v) for v, text in enumerate(values)]
        ends = f"{100 * interval:.4g}%"
        alone = not self.each and effect.by is None
        colour = 0 if alone else DATA
        for i, (kind, _) in enumerate(effect.bands):
            whom = band_label(effect, kind)
            text = f"{ends}, {whom}" if whom else f"{ends} interval"
            found.append(KeyEntry(clean(text), "band" if i == 0 else "outer band", colour))
        if self.own:
            found.append(KeyEntry("single units", "thin line", colour))
        if self.data is not None:
            shares = KeyEntry("shares in the data", "hollow", DATA)
            found.append(shares if self.data.shares else KeyEntry("data", "dot", DATA))
        return tuple(found)

    def tables(self, interval: float) -> dict[str, dict[str, Any]]:
        """`curves`, and `lines` and `data` if there are any."""
        found = {"curves": self._curve_table(interval)}
        if self.own:
            found["lines"] = self._line_table()
        if self.data is not None:
            found["data"] = self._data_table(self.data)
        return found

    def _curve_table(self, interval: float) -> dict[str, Any]:
        rows: list[tuple[Any, ...]] = []
        for v, k in self._places(tuple(range(len(self.effect.values)))):
            for kind, _ in self.effect.bands:
                own = self.curves[kind, v]
                for i, x in enumerate(self.xs):
                    rows.append((self._x(x), v, k, kind, own.median[k, i], own.low[k, i], own.high[k, i]))
        xs, vs, ks, kinds, *ends = (list(column) for column in zip(*rows, strict=True))
        low, high = (f"{100 * end:.4g}%" for end in (0.5 - interval / 2, 0.5 + interval / 2))
        units = {"units": kinds} if self.effect.varying else {}
        return self._named(xs, vs, ks) | units | dict(zip(("median", low, high), ends, strict=True))

    def _line_table(self) -> dict[str, Any]:
        rows = [
            (line.label, self._x(x), line.series, k, line.y[k, i])
            for line in self.own
            for k in range(len(line.y))
            for i, x in enumerate(line.x)
        ]
        unit, x, v, k, median = (list(column) for column in zip(*rows, strict=True))
        return {"unit": unit} | self._named(x, v, k) | {"median": median}

    def _data_table(self, data: Behind) -> dict[str, Any]:
        found = self._named([self._x(x) for x in data.x], data.value.tolist(), data.series.tolist())
        return found | {self.effect.design.model.response.column if not data.shares else "share": data.y}

    def _named(self, x: list[Any], v: list[int], k: list[int]) -> dict[str, Any]:
        """The columns of the place: the variable, the second one, the level of the response."""
        found: dict[str, Any] = {self.effect.x.name: x}
        if self.effect.by is not None:
            found[self.effect.by.name] = [self.effect.values[i] for i in v]
        if self.each:
            name = "category" if self.effect.asked.kind == "linear" else "level"
            found[name] = [self.each[i] for i in k]
        return found

    def _x(self, x: float) -> Value:
        if isinstance(self.effect.x, Factor):
            return self.effect.design.schema.factors[self.effect.x.name].levels[int(x)]
        return float(x)


def _there(value: Value | None) -> Value:
    assert value is not None
    return value


def _sizes(data: Behind, there: Any) -> Floats:
    """Areas go with weights."""
    assert data.weights is not None
    return np.asarray(2.0 + 10.0 * np.sqrt(data.weights[there] / data.weights.max()))
