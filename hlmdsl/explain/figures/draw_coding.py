"""In: the layout of a factor's two tables. Out: a matplotlib figure of them.

Not decided here: what the tables hold (figure_of_coding.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.explain.figures.figure_of_coding import CodingLayout, Table
from hlmdsl.explain.figures.page import Page
from hlmdsl.explain.figures.style import FAINT, FONT, INK, LINE, MINUS_FILL, PLUS, width_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

GAP, ROW_PAD, TITLE_ROOM = 0.55, 0.1, 0.3


def draw_coding(layout: CodingLayout) -> Figure:
    """The figure."""
    left, right = layout.coding, layout.hypothesis
    first = max(left.width, width_of(left.title) + 0.1)
    width = first + GAP + max(right.width, width_of(right.title) + 0.1)
    height = max(_height(left), _height(right))
    page = Page(layout.title, width, height, 0.25, 0.05, (), layout.notes, {})
    ax = page.axes()
    ax.set_axis_off()
    ax.set_xlim(0, width)
    ax.set_ylim(-height, 0)
    _draw(ax, left, 0.0)
    _draw(ax, right, first + GAP)
    return page.figure


def _head_height(table: Table) -> float:
    return LINE * max(len(h) for h in table.heads) + ROW_PAD


def _row_heights(table: Table) -> list[float]:
    return [LINE * len(lines) + ROW_PAD for lines in table.names]


def _height(table: Table) -> float:
    return TITLE_ROOM + _head_height(table) + sum(_row_heights(table))


def _draw(ax: Axes, table: Table, x0: float) -> None:
    _put(ax, x0, -0.1, table.title, ha="left", color=FAINT, style="italic")
    top = -TITLE_ROOM
    middle = top - _head_height(table) / 2
    _put(ax, x0 + table.name_width - 0.08, middle, table.corner, ha="right", color=FAINT, style="italic")
    x = x0 + table.name_width
    for head, width in zip(table.heads, table.widths, strict=True):
        _put(ax, x + width / 2, middle, "\n".join(head), ha="center", color=INK)
        x += width
    y = top - _head_height(table)
    for lines, cells, signs, height in zip(table.names, table.cells, table.signs, _row_heights(table), strict=True):
        _put(ax, x0 + table.name_width - 0.08, y - height / 2, "\n".join(lines), ha="right", color=INK)
        x = x0 + table.name_width
        for text, sign, width in zip(cells, signs, table.widths, strict=True):
            _box(ax, x, y, width, height, sign)
            _put(ax, x + width / 2, y - height / 2, text, ha="center", color=INK if sign else FAINT)
            x += width
        y -= height


def _box(ax: Axes, x: float, y: float, width: float, height: float, sign: int) -> None:
    from matplotlib.patches import Rectangle

    fill = {1: PLUS, -1: MINUS_FILL, 0: "white"}[sign]
    ax.add_patch(Rectangle((x, y - height), width, height, facecolor=fill, edgecolor="white", lw=1.5))


def _put(ax: Axes, x: float, y: float, text: str, **style: str) -> None:
    ax.text(x, y, text, va="center", fontsize=FONT, parse_math=False, **style)  # type: ignore[arg-type]
