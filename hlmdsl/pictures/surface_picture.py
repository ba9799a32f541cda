"""In: a fit's draws and design, and what `fit.plot(..., surface=True)` was given. Out: the picture of a surface.

The predicted response over two covariates: shades and contour lines of its posterior median, within the region that the
rows span. Levels of the response, where it has several, have a panel each.
Not decided here: which numbers (effect_values.py), which ink (draw.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.design.columns import Mask
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.style import clean
from hlmdsl.model.naming import label, shown
from hlmdsl.model.variables import Covariate
from hlmdsl.options import probability, sampling
from hlmdsl.pictures.effect import Effect, read_effect
from hlmdsl.pictures.effect_picture import Options
from hlmdsl.pictures.effect_values import are_whole, curve, points_of
from hlmdsl.pictures.effect_words import label_of, levels_drawn, surface_sentences, surface_title, y_label
from hlmdsl.pictures.hull import hull, within
from hlmdsl.pictures.layout import DATA, Dots, Field, KeyEntry, Layout, Mark, Panel, Scale
from hlmdsl.pictures.picture import Picture
from hlmdsl.pictures.picture_errors import NotDrawn
from hlmdsl.results.draws import Draws
from hlmdsl.source.exceptions import HlmError

ACROSS = 41
"""Points along each covariate."""
MOST_SHADES = 8
MOST_DOTS = 2_000


def surface_picture(
    draws: Draws, design: Design, asked: Options, alarmed: Callable[[], tuple[str, ...]] = tuple
) -> Picture:
    """`alarmed` says what is wrong with the draws. Raises HlmError for what cannot be drawn: why, and what can."""
    inside, chosen = probability("interval", asked.interval), sampling(seed=asked.seed).seed or 0
    if asked.by is None:
        _no("a surface over one variable", "it is over two covariates", 'name the second one: by = "z"')
    if asked.lines is not False:
        _no("lines of single units", "the picture is a surface", "leave `lines` out, or `surface`")
    units = asked.units[:1] if isinstance(asked.units, tuple | list) else asked.units
    effect = read_effect(design, asked.x, asked.by, asked.of, units, asked.at, asked.scale)
    for variable in (effect.x, effect.by):
        if not isinstance(variable, Covariate):
            assert variable is not None
            advice = "leave `surface` out: it has a line or a point for each level"
            _no(f"a surface over `{variable.name}`", "it is a factor", advice)
    if design.model.response.family.is_circular and effect.asked.kind != "linear":
        advice = 'draw the linear predictor, scale = "linear", or lines, without `surface`'
        _no("a surface of directions", "they end where they begin, and contour lines do not", advice)
    return _drawn(draws, effect, inside, chosen, bool(asked.data), alarmed)


def _no(what: str, why: str, advice: str) -> None:
    raise HlmError([NotDrawn(span=None, what=what, why=why, advice=advice)])


def _drawn(
    draws: Draws, effect: Effect, inside: float, seed: int, data: bool, alarmed: Callable[[], tuple[str, ...]]
) -> Picture:
    design, by = effect.design, effect.by
    assert by is not None
    x, y = design.rows.numbers[effect.x.name], design.rows.numbers[by.name]
    region = hull(x, y)
    if region is None:
        one, other = shown(effect.x.name), shown(by.name)
        why = f"the rows' values of {one} and {other} are on one line"
        _no("a surface", why, "leave `surface` out: it is drawn along one of them")
        raise AssertionError
    xs, ys = points_of(effect, ACROSS), np.linspace(float(y.min()), float(y.max()), ACROSS)
    effect = replace(effect, values=tuple(ys.tolist()), by_rule="")
    kind = effect.asked
    each = [curve(effect, draws, kind, value, inside, seed, xs) for value in ys.tolist()]
    median, low, high = (np.stack([getattr(c, end) for c in each], axis=1) for end in ("median", "low", "high"))
    there = within(region, *np.meshgrid(xs, ys))
    levels = levels_drawn(effect)
    edges = _edges(median[:, _and_beside(there)])
    panels = []
    for k, title in enumerate(levels or ("",)):
        marks: list[Mark] = [Field(xs, ys, median[k], edges, region)]
        if data:
            at = np.linspace(0, len(x) - 1, min(len(x), MOST_DOTS)).astype(int)
            marks.append(Dots(x[at], y[at], DATA, 2.2, opacity=0.7))
        across, up = (
            Scale(label_of(v), ends=_ends(seen), whole=are_whole(seen)) for v, seen in ((effect.x, x), (by, y))
        )
        panels.append(Panel(tuple(marks), across, up, clean(label(title)) if title else ""))
    width = (high - low)[:, there]
    told = surface_sentences(effect, inside, _span(width), data, len(x) > MOST_DOTS)
    layout = Layout(surface_title(effect), tuple(panels), _key(effect, edges, data), told)
    return Picture(layout, told, _tables(effect, xs, ys, there, (median, low, high), inside, data), alarmed)


def _and_beside(there: Mask) -> Mask:
    """With the points next to them: between these is all of the region."""
    found = there.copy()
    found[1:] |= there[:-1]
    found[:-1] |= there[1:]
    along = found.copy()
    found[:, 1:] |= along[:, :-1]
    found[:, :-1] |= along[:, 1:]
    return found


def _span(width: Floats) -> str:
    """How wide intervals are: `from 3.1 to 8.4`."""
    finite = width[np.isfinite(width)]
    if not finite.size:
        return ""
    low, high = (numbers.number(float(end), 2) for end in (finite.min(), finite.max()))
    return low if low == high else f"from {low} to {high}"


def _ends(seen: Floats) -> tuple[float, float]:
    room = 0.03 * float(np.ptp(seen))
    return float(seen.min()) - room, float(seen.max()) + room


def _edges(values: Floats) -> Floats:
    """Round numbers between which all values are, at most `MOST_SHADES` stretches."""
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    size = max(high - low, 1e-9 * max(abs(low), abs(high)), 1e-300)
    power = 10.0 ** math.floor(math.log10(size / MOST_SHADES))
    for step in (power * k for k in (1, 2, 2.5, 5, 10, 20)):
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first <= MOST_SHADES:
            return np.asarray(np.arange(first, max(last, first + 1) + 1) * step, dtype=float)
    return np.array([low, high])


def _key(effect: Effect, edges: Floats, data: bool) -> tuple[KeyEntry, ...]:
    """What each shade is."""
    told = [numbers.number(float(f"{edge:.6g}"), 6) for edge in edges]
    n = len(edges) - 1
    found = [KeyEntry(y_label(effect), "heading")]
    found += [KeyEntry(f"{told[k]} to {told[k + 1]}", "shade", k, of=n) for k in range(n)]
    return (*found, KeyEntry("rows of the data", "dot", DATA)) if data else tuple(found)


def _tables(
    effect: Effect, xs: Floats, ys: Floats, there: Mask, found: tuple[Floats, ...], interval: float, data: bool
) -> dict[str, dict[str, Any]]:
    """`surface`, at the points within the region, and `data`."""
    by = effect.by
    assert by is not None
    across, up = np.meshgrid(xs, ys)
    levels = levels_drawn(effect)
    n, ks = int(there.sum()), range(len(levels) or 1)
    surface: dict[str, Any] = {
        effect.x.name: np.tile(across[there], len(ks)).tolist(),
        by.name: np.tile(up[there], len(ks)).tolist(),
    }
    if levels:
        name = "category" if effect.asked.kind == "linear" else "level"
        surface[name] = [levels[k] for k in ks for _ in range(n)]
    low, high = (f"{100 * end:.4g}%" for end in (0.5 - interval / 2, 0.5 + interval / 2))
    for name, values in zip(("median", low, high), found, strict=True):
        surface[name] = values[:, there].ravel().tolist()
    if not data:
        return {"surface": surface}
    rows = effect.design.rows.numbers
    return {"surface": surface, "data": {v: rows[v].tolist() for v in (effect.x.name, by.name)}}
