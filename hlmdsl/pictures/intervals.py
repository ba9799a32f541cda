"""Numbers by name, one below the other, each with its interval: a panel of a picture.

In: names, medians and ends. Out: a panel, and the size that it needs. Not decided here: what the numbers are.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.columns import Mask
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain.figures.style import LINE, clean
from hlmdsl.pictures.layout import FAINT_INK, Dots, Line, Mark, Panel, Scale, Whiskers
from hlmdsl.source.frozen import frozen

ACROSS = {1: 4.4, 2: 3.0}
"""Inches of a panel, by how many are beside each other; 2.35 for more."""
GAP = "…"
MOST, AT_AN_END = 60, 20
"""How many are shown, and of more than that how many from each end."""


@frozen(eq=False)
class Intervals:
    """(k,) each, from top to bottom; those `unseen` (k,) have a hollow mark. Of many some are left out after the first
    `left_out_after`.
    """

    names: tuple[str, ...]
    median: Floats
    low: Floats
    high: Floats
    unseen: Mask | None = None
    left_out_after: int | None = None

    @property
    def places(self) -> Floats:
        """(k,): with a place for those that are left out."""
        at = np.arange(len(self.names), dtype=float)
        return at if self.left_out_after is None else at + (at >= self.left_out_after)

    @property
    def rows(self) -> int:
        """Places."""
        return len(self.names) + (self.left_out_after is not None)

    def panel(
        self,
        label: str,
        title: str = "",
        at: float | None = 0.0,
        named: bool = True,
        ends: tuple[float, float] | None = None,
    ) -> Panel:
        """`label` is what the numbers are, `at` the value that has a line."""
        places, rows = self.places, self.rows
        marks: list[Mark] = []
        if at is not None:
            marks.append(Line(np.array([-0.6, rows - 0.4]), np.full(2, at), FAINT_INK, 0.9))
        marks.append(Whiskers(places, self.low, self.high, 0, 1.8))
        unseen = np.zeros(len(self.names), dtype=bool) if self.unseen is None else self.unseen
        for own, hollow in ((~unseen, False), (unseen, True)):
            if own.any():
                size, marker = (4.2, 3) if hollow else (4.6, 0)
                marks.append(Dots(places[own], self.median[own], 0, size, marker=marker, hollow=hollow))
        words = [clean(name) if named else "" for name in self.names]
        ticks = list(zip(places.tolist(), words, strict=True))
        if self.left_out_after is not None:
            ticks.append((float(self.left_out_after), GAP if named else ""))
        return Panel(tuple(marks), Scale("", tuple(ticks), (-0.6, rows - 0.4)), Scale(label, ends=ends), title, True)


def size_of(panels: Sequence[Panel]) -> tuple[float, float]:
    """Inches of each of them."""
    rows = max(len(panel.x.ticks) for panel in panels)
    return ACROSS.get(len(panels), 2.35), max(0.6, LINE * (rows + 0.2))


def extremes(median: Floats, few: bool) -> tuple[Ints, int | None]:
    """Positions, the highest first; of very many half of those shown from each end, and after how many some are left
    out. `few` if they share the picture with many others.
    """
    order = np.argsort(-median, kind="stable").astype(np.intp)
    most, half = (MOST // 2, AT_AN_END // 2) if few else (MOST, AT_AN_END)
    if len(order) <= most:
        return order, None
    return np.concatenate([order[:half], order[-half:]]), half
