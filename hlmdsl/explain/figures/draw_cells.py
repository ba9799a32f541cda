"""In: the layout of a cell picture. Out: a matplotlib figure of it.

Not decided here: where anything goes (figure_of_cells.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.explain.figures.figure_of_cells import CellsLayout, DrawnArrow, Node, TickLabel
from hlmdsl.explain.figures.page import Page, badge, tidy
from hlmdsl.explain.figures.style import BAND, EFFECT, FAINT, INK, INTERACTION, LINE, MARKERS, SERIES, width_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEIGHT = 3.1
"""Inches of the picture itself."""

COLOURS = {"value": EFFECT, "effect": EFFECT, "interaction": INTERACTION}


def draw_cells(layout: CellsLayout) -> Figure:
    """The figure."""
    names = [name for name, _ in layout.rows]
    left = max(0.75, max(width_of(name) for name in names) + 0.2)
    below = sum(_row_height(labels) for _, labels in layout.rows) + 0.1
    page = Page(layout.title, layout.width, HEIGHT, left, below, layout.key, layout.notes, COLOURS)
    ax = page.axes()
    tidy(ax, layout.y_label, numbers=not layout.is_schematic)
    ax.set_xlim(0, layout.width)
    ax.set_ylim(*_limits(layout))
    ax.set_xticks([])
    for i, node in enumerate(layout.nodes):
        if i % 2 == 0:
            ax.axvspan(node.left, node.right, color=BAND, lw=0, zorder=0)
    for series, run in layout.links:
        ax.plot(
            [layout.nodes[i].x for i in run], [layout.nodes[i].y for i in run],
            color=_colour(series), alpha=0.35, lw=1, zorder=1,
        )  # fmt: skip
    for node in layout.nodes:
        _node(ax, node)
    for drawn in layout.arrows:
        _arrow(ax, drawn, layout)
    _tick_labels(page, layout)
    return page.figure


def _limits(layout: CellsLayout) -> tuple[float, float]:
    heights = [v for n in layout.nodes for v in (n.y, n.low, n.high) if v is not None]
    heights += [a.y0 for a in layout.arrows if a.y0 is not None]
    low, high = min(heights), max(heights)
    pad = 0.14 * (high - low) or 1.0
    return low - pad, high + pad


def _colour(series: int) -> str:
    return SERIES[series % len(SERIES)] if series >= 0 else SERIES[0]


def _node(ax: Axes, node: Node) -> None:
    if node.low is not None and node.high is not None:
        ax.plot([node.x, node.x], [node.low, node.high], color=_colour(node.series), lw=1.6, zorder=3)
    if node.is_cell:
        marker = MARKERS[node.series % len(MARKERS)] if node.series >= 0 else "o"
        ax.plot([node.x], [node.y], marker, color=_colour(node.series), ms=7, mec="white", mew=0.8, zorder=4)
    else:
        ax.plot([node.x], [node.y], "D", color="white", ms=6.5, mec=INK, mew=1.2, zorder=4)


def _arrow(ax: Axes, drawn: DrawnArrow, layout: CellsLayout) -> None:
    colour = COLOURS[drawn.arrow.kind]
    node = next(n for n in layout.nodes if n.place == drawn.arrow.head)
    if drawn.y0 is None:
        badge(ax, drawn.number, node.x - 0.19, drawn.y1, colour, "square")
        return
    if drawn.leader:
        xs, ys = zip(*drawn.leader, strict=True)
        ax.plot(xs, ys, ":", color=colour, lw=1.1, zorder=2)
    ax.plot([node.x, drawn.x], [drawn.y1, drawn.y1], color=colour, lw=0.8, zorder=2)
    ax.annotate(
        "", xy=(drawn.x, drawn.y1), xytext=(drawn.x, drawn.y0),
        arrowprops={"arrowstyle": "-|>", "color": colour, "lw": 1.6, "shrinkA": 0, "shrinkB": 0,
                    "mutation_scale": 11}, zorder=5,
    )  # fmt: skip
    if drawn.arrow.starts_at_a_ghost:
        ax.plot([drawn.x], [drawn.y0], "o", color="white", ms=6, mec=colour, mew=1.1, zorder=6)
    badge(ax, drawn.number, drawn.x + 0.17, (drawn.y0 + drawn.y1) / 2, colour, "circle")


def _row_height(labels: tuple[TickLabel, ...]) -> float:
    return LINE * max(len(label.lines) for label in labels) + 0.07


def _tick_labels(page: Page, layout: CellsLayout) -> None:
    """Levels below their slots, one row a factor, with the factor's name before the row."""
    y = -0.07
    for depth, (name, labels) in enumerate(layout.rows):
        page.text(-0.12, y, name, ha="right", va="top", color=FAINT, style="italic")
        for label in labels:
            page.text(label.x, y, "\n".join(label.lines), ha="center", va="top", color=INK)
            if depth:
                page.rule(label.left + 0.06, label.right - 0.06, y + 0.03)
        y -= _row_height(labels)
