"""Colours of a picture, on light paper and on dark.

In: nothing. Out: themes. Okabe & Ito's hues on both; on dark they are lighter, so that lines have a contrast of 4.5 to
the paper there too. Not decided here: sizes (explain/figures/style.py).
"""

from __future__ import annotations

from hlmdsl.explain.figures import style
from hlmdsl.source.frozen import frozen


@frozen
class Theme:
    """`band` is the factor by which bands are more opaque than on light paper."""

    paper: str
    ink: str
    faint: str
    rule: str
    series: tuple[str, ...]
    band: float
    shades: tuple[str, str]
    below: str
    """What is at −1, where `shades` end at 1 and 0 has the colour of the paper."""

    def shade(self, k: int, of: int) -> tuple[float, float, float]:
        """One of several from low to high, evenly between the two ends: on both papers lines and words in ink are read
        on any of them."""
        return _between(*self.shades, k / max(of - 1, 1))

    def signed(self, value: float) -> tuple[float, float, float]:
        """Of a value between -1 and 1, on which words in ink are read, too."""
        end = self.shades[1] if value > 0 else self.below
        return _between("#FFFFFF" if self.paper == "white" else self.paper, end, min(abs(value), 1.0))

    def colour(self, series: int) -> str:
        """Of a series; ink for data."""
        if series < 0:
            return self.ink if series == -1 else self.faint
        return self.series[series % len(self.series)]


def _between(low: str, high: str, share: float) -> tuple[float, float, float]:
    ends = [[int(end[i : i + 2], 16) / 255 for i in (1, 3, 5)] for end in (low, high)]
    red, green, blue = (one + share * (other - one) for one, other in zip(*ends, strict=True))
    return red, green, blue


LIGHT = Theme("white", style.INK, "#6A6A6A", "#DDDDDA", style.SERIES, 1.0, ("#F4F7F0", "#4F9BCB"), "#E9A15B")
DARK = Theme(
    "#16181D",
    "#E8E8E6",
    "#A3A3A0",
    "#3A3D44",
    ("#4DA6E0", "#F2B134", "#2CC295", "#E394BF", "#8CCBF2", "#FF8A4C", "#B8B8B8"),
    1.3,
    ("#22303A", "#2C7FB0"),
    "#95501A",
)

DASHES: tuple[str | tuple[int, tuple[float, ...]], ...] = ("-", (0, (5, 2)), (0, (5, 1.5, 1, 1.5)), (0, (1.5, 1.5)))
"""Lines are also distinguishable without colours."""
