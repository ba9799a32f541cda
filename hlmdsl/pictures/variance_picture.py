"""In: a fit's draws and design. Out: the picture of where the variance comes from: shares of units, and R².

Not decided here: which shares there are, at which point, or their words (explain/sections/variance.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.meaning import RSquared
from hlmdsl.explain.shares import Share, share_of
from hlmdsl.pictures.intervals import Intervals, size_of
from hlmdsl.pictures.layout import KeyEntry, Layout
from hlmdsl.pictures.picture import Picture
from hlmdsl.pictures.structure_names import variance_section
from hlmdsl.predictions.predictions import quantiles
from hlmdsl.results.draws import Draws
from hlmdsl.results.r_squared import r_squared


def variance_picture(draws: Draws, design: Design, inside: float, alarmed: Callable[[], tuple[str, ...]]) -> Picture:
    """Of a model with shares of its variance."""
    section = variance_section(design)
    assert section is not None
    ends = (0.5 - inside / 2, 0.5 + inside / 2)
    is_of_rows = any(isinstance(m.number, RSquared) for m in section.meanings)
    of_rows = r_squared(design, draws).reshape(-1, 2) if is_of_rows else np.zeros((1, 2))
    each = []
    for meaning in section.meanings:
        if isinstance(meaning.number, RSquared):
            each.append(quantiles(of_rows[:, [int(meaning.number.common)]], ends)[:, 0])
        elif isinstance(meaning.number, Share):
            drawn = np.broadcast_to(share_of(meaning.number, draws.of), (draws.chains, draws.draws))
            each.append(quantiles(drawn.reshape(-1, 1), ends)[:, 0])
    names = tuple(m.name for m in section.meanings)
    median, low_end, high_end = np.stack(each, axis=1)
    own = Intervals(names, median, low_end, high_end)
    panel = own.panel("share of the variance", at=None, ends=(-0.03, 1.03))
    interval = f"{100 * inside:.4g}% interval"
    told = (
        f"Dots: posterior median; bars: {interval}.",
        *([section.lead] if section.lead else []),
        *(f"{m.name}: {m.text}." for m in section.meanings),
    )
    said = tuple(clean(t) for t in told)
    key = (KeyEntry(f"median and {interval}", "interval"),)
    title = clean(f"{design.model.name}: where the variance comes from")
    layout = Layout(title, (panel,), key, said, share=False, size=size_of((panel,)))
    low, high = (f"{100 * end:.4g}%" for end in ends)
    table: dict[str, Any] = {"share": list(names)}
    for column, values in zip(("median", low, high), np.stack(each, axis=1), strict=True):
        table[column] = values.tolist()
    return Picture(layout, said, {"shares": table}, alarmed)
