"""In: the layout of lines. Out: a matplotlib figure of them.

Not decided here: where anything goes (figure_of_lines.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.explain.figures.figure_of_lines import LinePanel, LinesLayout
from hlmdsl.explain.figures.page import Page, badge, tidy
from hlmdsl.explain.figures.style import EFFECT, FONT, INK, SERIES

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, HEIGHT, GAP = 4.2, 2.9, 0.3


def draw_lines(layout: LinesLayout) -> Figure:
    """The figure."""
    n = len(layout.panels)
    each = WIDTH if n == 1 else 2.9
    colours = {"value": EFFECT, "effect": EFFECT, "interaction": EFFECT}
    page = Page(layout.title, n * each + (n - 1) * GAP, HEIGHT, 0.75, 0.55, layout.key, layout.notes, colours)
    low, high = _limits(layout)
    for i, panel in enumerate(layout.panels):
        ax = page.axes(i * (each + GAP), each)
        tidy(ax, layout.y_label if i == 0 else "", numbers=not layout.is_schematic and i == 0)
        ax.set_ylim(low, high)
        _panel(ax, panel, high - low)
    return page.figure


def _limits(layout: LinesLayout) -> tuple[float, float]:
    heights = [v for p in layout.panels for v in (*p.y, *(p.low or ()), *(p.high or ()))]
    pad = 0.12 * (max(heights) - min(heights)) or 1.0
    return min(heights) - pad, max(heights) + pad


def _panel(ax: Axes, panel: LinePanel, tall: float) -> None:
    span = panel.x[-1] - panel.x[0]
    ax.set_xlim(panel.x[0] - 0.06 * span, panel.x[-1] + 0.03 * span)
    ax.set_xlabel(panel.label, fontsize=FONT, color=INK, parse_math=False)
    if panel.low is not None and panel.high is not None:
        ax.fill_between(panel.x, panel.low, panel.high, color=SERIES[0], alpha=0.16, lw=0)
    ax.plot(panel.x, panel.y, color=SERIES[0], lw=1.8)
    if panel.intercept is not None:
        number, x, y = panel.intercept
        ax.axvline(x, color=EFFECT, lw=0.8, ls=":", zorder=1)
        ax.plot([x], [y], "o", color=EFFECT, ms=6, zorder=4)
        badge(ax, number, x + 0.035 * span, y - 0.07 * tall, EFFECT, "square")
    if panel.slope is not None:
        s = panel.slope
        ax.plot([s.x0, s.x1], [s.y0, s.y0], ":", color=EFFECT, lw=1.1)
        ax.annotate(
            "", xy=(s.x1, s.y1), xytext=(s.x1, s.y0),
            arrowprops={"arrowstyle": "-|>", "color": EFFECT, "lw": 1.6, "shrinkA": 0, "shrinkB": 0,
                        "mutation_scale": 11}, zorder=5,
        )  # fmt: skip
        badge(ax, s.number, s.x1 + 0.045 * span, (s.y0 + s.y1) / 2, EFFECT, "circle")
