"""In: the sizes of a picture's parts in inches, and its key. Out: a matplotlib figure with a place for each part.

matplotlib is imported when a figure is made, and only here; no global state of it is used.
Not decided here: what the picture shows.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from hlmdsl.explain.figures.figure_errors import PlotsNotInstalled
from hlmdsl.explain.figures.style import FAINT, FONT, INK, LINE, fitted, width_of
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from hlmdsl.explain.figures.figure_of_cells import KeyLine

RIGHT, TOP, LEAST_WIDTH = 0.25, 0.42, 5.6
BADGE_ROOM = 0.32


def new_figure(width: float, height: float, paper: str = "white") -> Figure:
    """An empty figure with that background. Raises HlmError if matplotlib is not installed."""
    try:
        kind = import_module("matplotlib.figure")
    except ImportError as error:
        raise HlmError([PlotsNotInstalled(span=None, fact=str(error))]) from error
    figure: Figure = kind.Figure(figsize=(width, height), facecolor=paper)
    return figure


class Page:
    """A title, a picture of `width` by `height` with room on its left and below, then key and notes."""

    def __init__(
        self,
        title: str,
        width: float,
        height: float,
        left: float,
        below: float,
        key: Sequence[KeyLine],
        notes: Sequence[str],
        colours: Mapping[str, str],
    ) -> None:
        self.width, self.height, self.left = width, height, left
        whole = max(LEAST_WIDTH, left + width + RIGHT)
        # a picture narrower than the page is centred
        self.left += (whole - left - width - RIGHT) / 2
        room = whole - 0.35
        entries = [(k, broken(k.text, room - BADGE_ROOM, "    ")) for k in key]
        told = [line for note in notes for line in broken(note, room)]
        self.bottom = 0.18 + LINE * len(told) + 0.08 + sum(LINE * len(lines) + 0.06 for _, lines in entries) + 0.1
        self.bottom += below
        self.whole = whole
        self.tall = self.bottom + height + TOP
        self.figure = new_figure(whole, self.tall)
        self._put(0.18, self.tall - 0.12, fitted(title, whole - 0.3), va="top", weight="bold", color=INK)
        y = self.bottom - below - 0.1
        for line, lines in entries:
            self._number(0.3, y - LINE / 2, line.number, colours[line.kind], line.kind == "value")
            self._put(0.18 + BADGE_ROOM, y, "\n".join(lines), va="top", color=INK)
            y -= LINE * len(lines) + 0.06
        if told:
            self._put(0.18, y - 0.08, "\n".join(told), va="top", color=FAINT)

    def axes(self, start: float = 0.0, width: float | None = None) -> Axes:
        """Axes for the picture, or for a part of its width."""
        inches = (self.left + start, self.bottom, width or self.width, self.height)
        left, bottom, wide, high = inches
        return self.figure.add_axes((left / self.whole, bottom / self.tall, wide / self.whole, high / self.tall))

    def text(self, x: float, y: float, text: str, **style: Any) -> None:
        """Text at inches from the picture's lower left corner."""
        self._put(self.left + x, self.bottom + y, text, **style)

    def rule(self, x0: float, x1: float, y: float) -> None:
        """A thin horizontal line, in the same inches."""
        from matplotlib.lines import Line2D

        xs = [(self.left + x) / self.whole for x in (x0, x1)]
        self.figure.add_artist(Line2D(xs, [(self.bottom + y) / self.tall] * 2, color=FAINT, lw=0.6))

    def _put(self, x: float, y: float, text: str, **style: Any) -> None:
        # labels are text, never mathematics: a `$` is a dollar
        self.figure.text(
            x / self.whole, y / self.tall, text, **{"fontsize": FONT, "parse_math": False, "linespacing": 1.35, **style}
        )

    def _number(self, x: float, y: float, number: int, colour: str, is_value: bool) -> None:
        self._put(x, y, str(number), **_badge_style(colour, "square" if is_value else "circle"))


def badge(ax: Axes, number: int, x: float, y: float, colour: str, shape: str) -> None:
    """A number in a circle or a square, as the key has it."""
    ax.text(x, y, str(number), zorder=7, **_badge_style(colour, shape))


def _badge_style(colour: str, shape: str) -> dict[str, Any]:
    box = {"boxstyle": f"{shape},pad=0.18", "fc": "white", "ec": colour, "lw": 0.8}
    return {"ha": "center", "va": "center", "color": colour, "weight": "bold", "fontsize": 7.5, "bbox": box}


def broken(text: str, room: float, indent: str = "") -> list[str]:
    """Lines that fit; words are broken only if they alone are too long."""
    letters = max(12, int(room / (width_of(text) / max(1, len(text)))))
    return _even(text, letters, indent)


def _even(text: str, letters: int, indent: str = "") -> list[str]:
    """As few lines as possible, and these as short as possible: no last line of one word."""

    def wrapped(width: int) -> list[str]:
        return textwrap.wrap(text, width, subsequent_indent=indent, break_on_hyphens=False) or [""]

    fewest = len(wrapped(letters))
    widths = range(max(12, letters // 2), letters)
    return next((lines for lines in map(wrapped, widths) if len(lines) <= fewest), wrapped(letters))


def tidy(ax: Axes, y_label: str, numbers: bool) -> None:
    """Axes with as little ink as they need."""
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        ax.spines[side].set_color(FAINT)
    letters = max(10, int(ax.get_position().height * ax.figure.get_figheight() / 0.075))  # type: ignore[union-attr]
    lines = _even(y_label, letters)[:3] if y_label else []
    ax.set_ylabel("\n".join(lines), fontsize=FONT, color=INK, parse_math=False)
    ax.tick_params(labelsize=FONT - 1, colors=INK, length=3)
    if not numbers:
        ax.set_yticks([])
