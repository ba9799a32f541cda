"""In: a layout. Out: a matplotlib figure of it.

The key is above the panels, in rows, and notes below, so neither covers data. Not decided here: what is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from math import ceil
from typing import TYPE_CHECKING, Any, assert_never

import numpy as np

from hlmdsl.explain.figures.page import broken, new_figure
from hlmdsl.explain.figures.style import FONT, LINE, MARKERS, fitted, width_of, wrapped
from hlmdsl.pictures.layout import KeyEntry, Layout, Panel
from hlmdsl.pictures.marks import common_ends, draw_mark
from hlmdsl.pictures.theme import DARK, DASHES, LIGHT, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTHS = {1: 5.0, 2: 3.3}
"""Inches of a panel, by how many are in a row; 2.35 for three."""
HEIGHT, MOST_COLUMNS = 2.9, 3
LEFT, RIGHT, EDGE = 0.82, 0.2, 0.18
SIGN = 0.3
TALLEST, FEW_TICKS = 1.1, 7
"""Inches for vertical labels, and from how many long ones on they are vertical."""
MOST_BESIDE, BESIDE = 2.3, 0.14
"""Inches for labels down the side, and the room between these and what is on their left."""


def draw(layout: Layout, dark: bool) -> Figure:
    """The figure. Raises HlmError if matplotlib is not installed."""
    return _Sheet(layout, DARK if dark else LIGHT).figure


class _Sheet:
    """Everything placed in inches from the lower left corner."""

    def __init__(self, layout: Layout, theme: Theme) -> None:
        self.layout, self.theme = layout, theme
        n = len(layout.panels)
        self.columns = min(n, MOST_COLUMNS) if n != 4 else 2
        self.rows = ceil(n / self.columns)
        self.wide, self.high = WIDTHS.get(self.columns, 2.35), HEIGHT if self.rows == 1 else 2.3
        if layout.size is not None:
            self.wide, self.high = layout.size
        lefts = [self._room_on_the_left(column) for column in range(self.columns)]
        ends = list(accumulate(left + self.wide for left in lefts))
        self.starts = [end - self.wide for end in ends]
        self.whole = ends[-1] + RIGHT
        key = _in_rows(layout.key, self.whole - 2 * EDGE)
        notes = broken(" ".join(layout.notes), self.whole - 2 * EDGE) if layout.notes else []
        ticks = max(_tick_room(panel, self.wide) for panel in layout.panels)
        below = [panel.y.label if panel.turned else panel.x.label for panel in layout.panels]
        names = max(len(wrapped(label, self.wide, 2)) for label in below)
        self.below, self.above = 0.2 + ticks + LINE * names, 0.26 if any(p.title for p in layout.panels) else 0.08
        self.foot = EDGE + LINE * len(notes) + 0.06 * bool(notes)
        head = 0.36 + (LINE + 0.05) * len(key)
        body = self.rows * (self.high + self.below + self.above)
        self.tall = self.foot + body + head
        self.figure = new_figure(self.whole, self.tall, theme.paper)
        self._put(EDGE, self.tall - 0.12, fitted(layout.title, self.whole - 0.3), va="top", weight="bold")
        for i, row in enumerate(key):
            self._key(row, self.tall - 0.42 - i * (LINE + 0.05))
        for i, panel in enumerate(layout.panels):
            self._panel(panel, i // self.columns, i % self.columns)
        if notes:
            self._put(EDGE, self.foot - 0.06, "\n".join(notes), va="top", color=theme.faint)

    def _room_on_the_left(self, column: int) -> float:
        """Inches between the panels of a column and those before it, or the edge."""
        panels, least = self.layout.panels[column :: self.columns], 0.25
        if column == 0 or not self.layout.share:
            least = LEFT
        if any(panel.turned for panel in panels):
            least = EDGE + BESIDE
        return max(least, *(_beside(panel) for panel in panels))

    def _put(self, x: float, y: float, text: str, **style: Any) -> None:
        own = {"fontsize": FONT, "parse_math": False, "linespacing": 1.35, "color": self.theme.ink, **style}
        self.figure.text(x / self.whole, y / self.tall, text, **own)

    def _key(self, row: Sequence[tuple[float, KeyEntry]], y: float) -> None:
        """Signs in one pair of axes, in inches, then their words."""
        ax = self.figure.add_axes((0, (y - LINE) / self.tall, 1, LINE / self.tall))
        ax.set_axis_off()
        ax.set_xlim(0, self.whole)
        ax.set_ylim(-LINE / 2, LINE / 2)
        for x, entry in row:
            x += EDGE
            style = {"style": "italic", "color": self.theme.faint} if entry.sign == "heading" else {}
            self._sign(ax, entry, x)
            start = x if entry.sign == "heading" else x + SIGN
            self._put(start, y - LINE / 2, entry.text, va="center_baseline", **style)

    def _sign(self, ax: Axes, entry: KeyEntry, x: float) -> None:
        at, colour = np.array([x, x + 0.22]), self.theme.colour(entry.series)
        dash = DASHES[max(entry.series, 0) % len(DASHES)]
        match entry.sign:
            case "heading":
                return
            case "line":
                ax.plot(at, [0, 0], color=colour, lw=1.8, ls=dash)
            case "thin line":
                ax.plot(at, [0, 0], color=colour, lw=0.7, alpha=0.7)
            case "band" | "outer band":
                alpha = (INNER if entry.sign == "band" else OUTER) * self.theme.band
                ax.fill_between(at, -0.055, 0.055, color=colour, alpha=alpha, lw=0)
            case "bar":
                ax.fill_between(at, -0.055, 0.055, color=colour, alpha=0.25 * self.theme.band, lw=0)
            case "shade":
                ax.fill_between(at, -0.055, 0.055, color=self.theme.shade(entry.series, entry.of), lw=0)
            case "signed":
                shade = self.theme.signed(entry.series / entry.of)
                ax.fill_between(at, -0.055, 0.055, facecolor=shade, edgecolor=self.theme.rule, lw=0.6)
            case "interval":
                ax.plot([x + 0.11] * 2, [-0.07, 0.07], color=colour, lw=1.8)
                ax.plot([x + 0.11], [0], MARKERS[max(entry.series, 0) % len(MARKERS)], color=colour, ms=4)
            case "dot":
                ax.plot([x + 0.11], [0], "o", color=colour, ms=3.5, mew=0, alpha=0.8)
            case "hollow":
                ax.plot([x + 0.11], [0], "D", mfc=self.theme.paper, mec=colour, ms=4, mew=0.9)
            case _ as never:
                assert_never(never)

    def _panel(self, panel: Panel, row: int, column: int) -> None:
        left = self.starts[column]
        bottom = self.foot + (self.rows - 1 - row) * (self.high + self.below + self.above) + self.below
        ax = self.figure.add_axes(
            (left / self.whole, bottom / self.tall, self.wide / self.whole, self.high / self.tall)
        )
        self._dress(ax, panel, named=column == 0 or not self.layout.share)
        for k, mark in enumerate(panel.marks):
            draw_mark(ax, mark, self.theme, 2 + 0.01 * k, panel.turned, self._place_of(panel))
        ends = common_ends(self.layout.panels) if self.layout.share else panel.y.ends
        if panel.turned:
            if panel.x.ends is not None:
                ax.set_ylim(*reversed(panel.x.ends))  # the first is at the top
            if ends is not None:
                ax.set_xlim(*ends)
            return
        if panel.x.ends is not None:
            ax.set_xlim(*panel.x.ends)
        if ends is not None:
            ax.set_ylim(*ends)

    def _place_of(self, panel: Panel) -> tuple[float, float]:
        """Inches of a whole place, across and up."""
        (left, right), (low, high) = panel.x.ends or (0.0, 1.0), panel.y.ends or (0.0, 1.0)
        return self.wide / (right - left), self.high / (high - low)

    def _dress(self, ax: Axes, panel: Panel, named: bool) -> None:
        from matplotlib.ticker import MaxNLocator

        theme = self.theme
        ax.set_facecolor(theme.paper)
        for side in ("top", "right"):
            ax.spines[side].set_visible(False)
        for side in ("left", "bottom"):
            ax.spines[side].set_color(theme.faint)
        ax.tick_params(labelsize=FONT - 1, colors=theme.ink, length=3)
        ax.grid(axis="x" if panel.turned else "y", color=theme.rule, lw=0.5)
        ax.set_axisbelow(True)
        if panel.turned:
            self._dress_turned(ax, panel)
            return
        if panel.y.root:
            ax.set_yscale("function", functions=(_root, np.square))
        ax.set_xlabel("\n".join(wrapped(panel.x.label, self.wide, 2)), fontsize=FONT, color=theme.ink, parse_math=False)
        for axis, scale in ((ax.xaxis, panel.x), (ax.yaxis, panel.y)):
            if scale.whole:
                axis.set_major_locator(MaxNLocator("auto", steps=[1, 2, 5, 10], integer=True))
        label = "\n".join(wrapped(panel.y.label, self.high, 3)) if named else ""
        ax.set_ylabel(label, fontsize=FONT, color=theme.ink, parse_math=False)
        if not named:
            ax.tick_params(labelleft=False)
        self._head(ax, panel)
        if panel.y.ticks:
            _label_side(ax, panel.y.ticks)
            ax.grid(False)
        if panel.x.ticks:
            upright = _is_upright(panel, self.wide)
            slot = _slot(panel, self.wide)
            texts = [fitted(t, TALLEST) if upright else "\n".join(wrapped(t, slot, 3)) for _, t in panel.x.ticks]
            ax.set_xticks([at for at, _ in panel.x.ticks], texts, parse_math=False, rotation=90.0 * upright)

    def _head(self, ax: Axes, panel: Panel) -> None:
        if panel.title:
            told = fitted(panel.title, self.wide)
            ax.set_title(told, fontsize=FONT, color=self.theme.ink, loc="left", parse_math=False, pad=4)

    def _dress_turned(self, ax: Axes, panel: Panel) -> None:
        """Words of places on the left, the name of the values below."""
        label = "\n".join(wrapped(panel.y.label, self.wide, 2))
        ax.set_xlabel(label, fontsize=FONT, color=self.theme.ink, parse_math=False)
        self._head(ax, panel)
        _label_side(ax, panel.x.ticks)
        ax.tick_params(axis="y", length=0)


def _label_side(ax: Axes, ticks: Sequence[tuple[float, str]]) -> None:
    ax.set_yticks([at for at, _ in ticks], [fitted(text, MOST_BESIDE) for _, text in ticks], parse_math=False)


def _beside(panel: Panel) -> float:
    """Inches on the left that words there need."""
    ticks = panel.x.ticks if panel.turned else panel.y.ticks
    if not ticks:
        return 0.0
    words = min(MOST_BESIDE, max(width_of(text) for _, text in ticks))
    return EDGE + BESIDE + words + (LINE if panel.y.label and not panel.turned else 0.0)


INNER, OUTER = 0.34, 0.15


def _slot(panel: Panel, wide: float) -> float:
    """Inches that a tick's words have."""
    low, high = panel.x.ends or (0.0, 1.0)
    places = [at for at, _ in panel.x.ticks]
    apart = min((b - a for a, b in pairwise(places)), default=high - low)
    return max(0.3, wide * apart / (high - low) - 0.08)


def _is_upright(panel: Panel, wide: float) -> bool:
    """Whether there are so many labels below that they are vertical."""
    slot = _slot(panel, wide)
    return len(panel.x.ticks) > FEW_TICKS and any(width_of(text) > slot for _, text in panel.x.ticks)


def _tick_room(panel: Panel, wide: float) -> float:
    """Inches below the axis that its numbers or words need."""
    if not panel.x.ticks or panel.turned:
        return LINE
    if _is_upright(panel, wide):
        return min(TALLEST, max(width_of(text) for _, text in panel.x.ticks))
    return LINE * max(len(wrapped(text, _slot(panel, wide), 3)) for _, text in panel.x.ticks)


def _root(values: Any) -> Any:
    return np.sqrt(np.maximum(values, 0.0))


def _in_rows(key: Sequence[KeyEntry], room: float) -> list[list[tuple[float, KeyEntry]]]:
    """As many rows as the entries need, each entry with its place."""
    rows: list[list[tuple[float, KeyEntry]]] = []
    x = room
    for entry in key:
        sign = 0.0 if entry.sign == "heading" else SIGN
        text = fitted(entry.text, room - SIGN)
        needed = sign + width_of(text) + 0.16
        if not rows or x + needed - 0.16 > room:
            rows.append([])
            x = 0.0
        rows[-1].append((x, replace(entry, text=text)))
        x += needed
    return rows
