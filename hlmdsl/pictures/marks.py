"""In: a mark, matplotlib's axes, a theme. Out: the mark drawn there; and how far marks reach along their values.

A panel that is turned has its places down the side and its values along the bottom.
Not decided here: where axes are, or what is around them (draw.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, assert_never

import numpy as np

from hlmdsl.explain.figures.style import FONT, LINE, MARKERS, width_of
from hlmdsl.pictures.layout import Cells, Columns, Dots, Field, Line, Mark, Panel, Ribbon, Whiskers
from hlmdsl.pictures.theme import DASHES, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SMALLER = 0.86
"""Letters in cells, beside those elsewhere."""


def draw_mark(
    ax: Axes, mark: Mark, theme: Theme, order: float, turned: bool = False, cell: tuple[float, float] = (1.0, 1.0)
) -> None:
    """`cell` are the inches of a place, across and up."""
    if isinstance(mark, Field):
        _field(ax, mark, theme, order)
        return
    if isinstance(mark, Cells):
        _cells(ax, mark, theme, order, cell)
        return
    colour = theme.colour(mark.series)
    match mark:
        case Ribbon():
            step: Literal["post"] | None = "post" if mark.steps else None
            between = ax.fill_betweenx if turned else ax.fill_between
            between(
                mark.x, mark.low, mark.high, color=colour, alpha=min(1.0, mark.opacity * theme.band), lw=0,
                step=step, zorder=order,
            )  # fmt: skip
        case Line():
            ax.plot(
                *_placed(mark.x, mark.y, turned), color=colour, lw=mark.width, ls=DASHES[mark.dash % len(DASHES)],
                alpha=mark.opacity, drawstyle="steps-post" if mark.steps else "default", zorder=order,
            )  # fmt: skip
        case Dots():
            face = theme.paper if mark.hollow else colour
            ax.scatter(
                *_placed(mark.x, mark.y, turned), s=np.square(mark.size), marker=MARKERS[mark.marker % len(MARKERS)],
                facecolor=face, edgecolor=colour if mark.hollow else "none", linewidth=0.9, alpha=mark.opacity,
                zorder=order,
            )  # fmt: skip
        case Whiskers():
            lines = ax.hlines if turned else ax.vlines
            lines(mark.x, mark.low, mark.high, color=colour, lw=mark.width, alpha=mark.opacity, zorder=order)
        case Columns():
            ax.bar(
                mark.x, mark.height, mark.width, color=colour, alpha=min(1.0, mark.opacity * theme.band), lw=0,
                zorder=order,
            )  # fmt: skip
        case _ as never:
            assert_never(never)


def _placed(x: Any, y: Any, turned: bool) -> tuple[Any, Any]:
    return (y, x) if turned else (x, y)


def _field(ax: Axes, field: Field, theme: Theme, order: float) -> None:
    """Shades and lines, which end at the edge of the region."""
    n = len(field.edges) - 1
    shades = [theme.shade(k, n) for k in range(n)]
    (edge,) = ax.fill(*field.region.T, fill=False, edgecolor=theme.faint, lw=0.7, zorder=order)
    filled = ax.contourf(field.x, field.y, field.z, field.edges, colors=shades, extend="both", zorder=order)
    filled.set_clip_path(edge)
    lines = ax.contour(
        field.x, field.y, field.z, field.edges, colors=[theme.ink], linewidths=0.6, alpha=0.8, zorder=order
    )
    lines.set_clip_path(edge)


def _cells(ax: Axes, cells: Cells, theme: Theme, order: float, room: tuple[float, float]) -> None:
    """A square for each, with as many of its words as fit into it."""
    for x, y, value, texts in zip(cells.x.tolist(), cells.y.tolist(), cells.value.tolist(), cells.texts, strict=True):
        corners = (x - 0.48, x + 0.48, x + 0.48, x - 0.48), (y - 0.46, y - 0.46, y + 0.46, y + 0.46)
        ax.fill(*corners, color=theme.signed(value), lw=0, zorder=order)
        lines = [text for text in texts if SMALLER * width_of(text) <= 0.96 * room[0]][: int(room[1] / LINE)]
        if lines and lines[0] == texts[0]:  # not the interval alone
            ax.text(
                x, y, "\n".join(lines), ha="center", va="center", fontsize=SMALLER * FONT, color=theme.ink,
                parse_math=False, zorder=order + 0.01,
            )  # fmt: skip


def common_ends(panels: Sequence[Panel]) -> tuple[float, float] | None:
    """The ends of the scale that panels share: all that is drawn in any of them, with some room around."""
    given = [panel.y.ends for panel in panels if panel.y.ends is not None]
    if given:
        return min(low for low, _ in given), max(high for _, high in given)
    low, high = np.inf, -np.inf
    for panel in panels:
        for mark in panel.marks:
            for values in _heights(mark):
                there = values[np.isfinite(values)]
                if there.size:
                    low, high = min(low, float(there.min())), max(high, float(there.max()))
    if not low <= high:
        return None
    if any(isinstance(mark, Columns) for panel in panels for mark in panel.marks) and low >= 0:
        return 0.0, high * 1.06 or 1.0
    room = 0.05 * (high - low) or abs(high) * 0.1 or 1.0
    return low - room, high + room


def _heights(mark: Mark) -> tuple[Any, ...]:
    match mark:
        case Ribbon() | Whiskers():
            return mark.low, mark.high
        case Line() | Dots() | Field() | Cells():
            return (mark.y,)
        case Columns():
            return np.zeros(1), mark.height
        case _ as never:
            assert_never(never)
