"""In: an SVG figure that was drawn for light paper. Out: the same for dark paper.

Colours are exchanged one by one, so that a figure that uses a new one is an error here and not a black line on black.
Not decided here: the colours themselves (hlmdsl/pictures/theme.py, hlmdsl/explain/figures/style.py).
"""

from __future__ import annotations

import re

from hlmdsl.explain.figures import style
from hlmdsl.pictures.theme import DARK, LIGHT

PAPER = "#1e2129"
"""The ground of the site's pages when they are dark."""

OF_FIGURES = {
    "#ffffff": PAPER,
    "#000000": DARK.ink,
    style.INK: DARK.ink,
    style.FAINT: DARK.faint,
    style.BAND: "#2a2e37",
    style.EFFECT: "#d0d0ce",
    style.INTERACTION: "#f08a5d",
    style.PLUS: "#1f4a68",
    style.MINUS_FILL: "#66471a",
    LIGHT.faint: DARK.faint,
    LIGHT.rule: DARK.rule,
    **dict(zip(LIGHT.series, DARK.series, strict=True)),
}

OF_BENCHMARKS = {
    "#c0392b": "#ff7b6b",
    "#2c7fb8": "#5fb0e6",
    "#8a6d00": "#d9b44a",
    "#b8a04a": "#8f7c38",
    "#7fb3d5": "#3f7fae",
    "#5e3c99": "#b79be6",
    "#b2abd2": "#7a70ab",
    "#e5e5e5": DARK.rule,
    "#b0b0b0": "#6f737c",
}

OF_TERMINALS = ("#28c840", "#292929", "#608ab1", "#98a84b", "#c5c8c6", "#cc555a", "#febc2e", "#ff5f57")
"""A picture of a terminal is dark on any page."""

EXCHANGED = {colour: colour for colour in OF_TERMINALS} | {
    light.lower(): dark.lower() for light, dark in (OF_FIGURES | OF_BENCHMARKS).items()
}


def dark(svg: str) -> str:
    """The figure with its colours exchanged. Raises KeyError for a colour that has no other."""
    recoloured = re.sub(r"#[0-9a-fA-F]{6}\b", lambda m: EXCHANGED[m[0].lower()], svg)
    # text without a colour is black
    return recoloured.replace("<svg ", f'<svg fill="{DARK.ink}" ', 1)
