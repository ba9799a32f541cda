"""In: nothing. Out: the colours, sizes and text measures that all figures share.

Not decided here: what is drawn. Sizes are inches, so that a layout is known before anything is drawn.
"""

from __future__ import annotations

import unicodedata

SERIES = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#7A7A7A")
"""Okabe & Ito's colours, distinguishable with every kind of colour vision; markers repeat the distinction."""

MARKERS = ("o", "s", "^", "D", "v", "P", "X")
INK, FAINT, BAND = "#222222", "#8A8A8A", "#F4F4F2"
EFFECT, INTERACTION = "#333333", "#B5460F"
PLUS, MINUS_FILL = "#D6E8F5", "#FBE3C8"

FONT = 8.5
LINE = 0.17
"""The height of a line of text."""

_EM = FONT / 72


def clean(text: str) -> str:
    """A label on one line, without characters that no font draws and no SVG may hold."""
    return "".join(c if c.isprintable() else " " for c in text).strip()


def width_of(text: str) -> float:
    """What a line of text takes at most."""
    return sum(_EM * (1.05 if unicodedata.east_asian_width(c) in "WF" else _latin(c)) for c in text)


def _latin(c: str) -> float:
    if c in "mwMW@%—…":
        return 0.98
    return 0.74 if c.isupper() else 0.45 if c in " .,:;iljtf[]()|'!" else 0.63


def fitted(text: str, room: float) -> str:
    """The text, or as much of its beginning as there is room for."""
    text = clean(text)
    if width_of(text) <= room:
        return text
    while text and width_of(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"


def wrapped(text: str, room: float, most_lines: int) -> tuple[str, ...]:
    """The text broken at blanks and underscores into lines that fit; the last one is cut if need be."""
    lines = [""]
    for word in clean(text).replace("_", "_\0").replace(" ", " \0").split("\0"):
        if lines[-1] and width_of((lines[-1] + word).rstrip()) > room:
            lines.append("")
        lines[-1] += word
    if len(lines) > most_lines:
        lines = [*lines[: most_lines - 1], "".join(lines[most_lines - 1 :])]
    return tuple(fitted(line, room) for line in lines)
