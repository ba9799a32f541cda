"""The layout of a picture: panels with marks, axes, a key, and the text below.

In: made by the modules that compute numbers. Out: read by draw.py. Not decided here: colours and inks (theme.py).
"""

from __future__ import annotations

from typing import Literal

from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen

DATA, FAINT_INK = -1, -2
"""In place of a series: what was observed, in ink; and what is beside the matter."""


@frozen(eq=False)
class Ribbon:
    """Between `low` and `high` along x (k,); `opacity` tells an inner band from an outer one."""

    x: Floats
    low: Floats
    high: Floats
    series: int
    opacity: float
    steps: bool = False


@frozen(eq=False)
class Line:
    """Along x (k,); `dash` is a position in the theme's list. Pieces are separated by NaN."""

    x: Floats
    y: Floats
    series: int
    width: float = 1.8
    dash: int = 0
    opacity: float = 1.0
    steps: bool = False


@frozen(eq=False)
class Dots:
    """(k,) points; `size` in points of a diameter, one or each; `marker` is a place in the list of style.py."""

    x: Floats
    y: Floats
    series: int
    size: float | Floats = 3.0
    marker: int = 0
    hollow: bool = False
    opacity: float = 1.0


@frozen(eq=False)
class Whiskers:
    """Vertical intervals (k,)."""

    x: Floats
    low: Floats
    high: Floats
    series: int
    width: float
    opacity: float = 1.0


@frozen(eq=False)
class Columns:
    """Bars from zero (k,), `width` in units of x."""

    x: Floats
    height: Floats
    width: float
    series: int
    opacity: float = 0.25


@frozen(eq=False)
class Field:
    """Heights `z` (y, x) over a grid, within the corners of a `region` (k, 2): a shade for each stretch between
    `edges`, and lines along these.
    """

    x: Floats
    y: Floats
    z: Floats
    edges: Floats
    region: Floats


@frozen(eq=False)
class Cells:
    """Squares at whole places (k,), coloured by a `value` between -1 and 1, each with lines of words."""

    x: Floats
    y: Floats
    value: Floats
    texts: tuple[tuple[str, ...], ...]


Mark = Ribbon | Line | Dots | Whiskers | Columns | Field | Cells


@frozen
class Scale:
    """An axis: its label, ticks if they are labels, the ends if they are fixed. If numbers along it are all `whole`, as
    years are, so are its ticks.
    """

    label: str
    ticks: tuple[tuple[float, str], ...] = ()
    ends: tuple[float, float] | None = None
    root: bool = False
    whole: bool = False


@frozen(eq=False)
class Panel:
    """Marks on two scales. If it is `turned`, places (x) are down the side and values (y) along the bottom."""

    marks: tuple[Mark, ...]
    x: Scale
    y: Scale
    title: str = ""
    turned: bool = False


Sign = Literal[
    "heading", "line", "band", "outer band", "dot", "hollow", "interval", "bar", "thin line", "shade", "signed"
]


@frozen
class KeyEntry:
    """What a sign in the picture is. A shade is the one of `series` among so many, and one with a sign that of
    `series`/`of`, between -1 and 1.
    """

    text: str
    sign: Sign
    series: int = 0
    of: int = 1


@frozen(eq=False)
class Layout:
    """Panels in reading order, with one key. Those that `share` one scale upwards have its label once a row. `size` are
    the inches of a panel, across and up, where what is in it needs so much.
    """

    title: str
    panels: tuple[Panel, ...]
    key: tuple[KeyEntry, ...]
    notes: tuple[str, ...]
    share: bool = True
    size: tuple[float, float] | None = None
