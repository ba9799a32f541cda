"""In: the layout of what varies around a mean. Out: a matplotlib figure of it.

Not decided here: where anything goes (figure_of_spreads.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.explain.figures.figure_of_spreads import SpreadRow, SpreadsLayout
from hlmdsl.explain.figures.page import Page, badge, tidy
from hlmdsl.explain.figures.style import EFFECT, FONT, INK, SERIES, width_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, ROW = 4.4, 0.62
"""Inches of the picture, and of a row of it."""

HALF = 0.24
"""Half a band's height, in rows."""


def draw_spreads(layout: SpreadsLayout) -> Figure:
    """The figure."""
    n = len(layout.rows) + 1
    labels = [layout.mean_label, *(row.label for row in layout.rows)]
    left = max(width_of(line) for lines in labels for line in lines) + 0.25
    colours = {"value": EFFECT, "effect": EFFECT, "interaction": EFFECT}
    page = Page(layout.title, WIDTH, ROW * n, left, 0.5, layout.key, layout.notes, colours)
    ax = page.axes()
    tidy(ax, "", numbers=False)
    ax.spines["left"].set_visible(False)
    ax.set_xlabel(layout.x_label, fontsize=FONT, color=INK, parse_math=False)
    if layout.is_schematic:
        ax.set_xticks([])
    low, high = _limits(layout)
    ax.set_xlim(low, high)
    ax.set_ylim(-n + 0.5, 0.5)
    inch = (high - low) / WIDTH
    _mean(ax, layout)
    for i, row in enumerate(layout.rows, start=1):
        _row(ax, row, -i, SERIES[(i - 1) % len(SERIES)], inch)
    for i, lines in enumerate(labels):
        page.text(-0.15, ROW * (n - i - 0.5), "\n".join(lines), ha="right", va="center", color=INK)
    return page.figure


def _limits(layout: SpreadsLayout) -> tuple[float, float]:
    ends = [row.centre + side * max(2 * row.sd, row.high or 0.0) for row in layout.rows for side in (-1, 1)]
    ends += [v for v in (layout.mean, layout.low, layout.high) if v is not None]
    pad = 0.04 * (max(ends) - min(ends)) or 1.0
    return min(ends) - pad, max(ends) + pad


def _mean(ax: Axes, layout: SpreadsLayout) -> None:
    if layout.low is not None and layout.high is not None:
        ax.plot([layout.low, layout.high], [0, 0], color=EFFECT, lw=1.6, zorder=3)
    ax.plot([layout.mean] * 2, [0, -1], ":", color=EFFECT, lw=1, zorder=1)
    ax.plot([layout.mean], [0], "o", color=EFFECT, ms=6, zorder=4)
    badge(ax, 1, layout.mean, 0.3, EFFECT, "square")


def _row(ax: Axes, row: SpreadRow, y: float, colour: str, inch: float) -> None:
    """Bands, the arrow of one sd on the side where the example is not, and the example with its way down."""
    for sds, alpha in ((2, 0.18), (1, 0.38)):
        x0, x1 = row.centre - sds * row.sd, row.centre + sds * row.sd
        ax.fill_between([x0, x1], y - HALF, y + HALF, color=colour, alpha=alpha, lw=0, zorder=2)
    side = -1 if row.example is not None and row.example > row.centre else 1
    ax.plot([row.centre] * 2, [y - HALF, y + HALF], color=colour, lw=1.4, zorder=3)
    ax.annotate(
        "", xy=(row.centre + side * row.sd, y), xytext=(row.centre, y),
        arrowprops={"arrowstyle": "-|>", "color": EFFECT, "lw": 1.4, "shrinkA": 0, "shrinkB": 0,
                    "mutation_scale": 10}, zorder=5,
    )  # fmt: skip
    if row.low is not None and row.high is not None:
        ends = [row.centre + side * row.low, row.centre + side * row.high]
        ax.plot(ends, [y - HALF - 0.09] * 2, "-|", color=EFFECT, lw=0.9, ms=5, zorder=4)
    badge(ax, row.number, row.centre + side * (row.sd + 0.16 * inch), y, EFFECT, "circle")
    if row.example is not None:
        ax.plot([row.example] * 2, [y, y - 1], ":", color=colour, lw=1.1, zorder=1)
        ax.plot([row.example], [y], "o", color="white", ms=6.5, mec=colour, mew=1.4, zorder=6)
