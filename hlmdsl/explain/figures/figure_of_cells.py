"""In: an equation with factors, after a fit also draws of its coefficients. Out: the layout of the cell picture.

Horizontally in inches, each cell in a slot as wide as its label and its arrows need, so that nothing overlaps.
Not decided here: what is an arrow (arrows.py), and how it is drawn (draw_cells.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.arrows import Arrow, Cell, Kind, Place, arrows_of, cells_of, vector
from hlmdsl.explain.figures.style import clean, width_of, wrapped
from hlmdsl.explain.readings.axes import axes_of
from hlmdsl.explain.readings.predictor_columns import Columns, columns_of_equation
from hlmdsl.explain.readings.weights import entries, functions_of, read_columns
from hlmdsl.explain.say.combinations import cell_matrix
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.naming import label
from hlmdsl.source.frozen import frozen

MOST_CELLS = 24
MOST_LABEL = 1.15
"""Inches, before a label is broken into lines."""

ARROW_STEP, POINT_ROOM, LABEL_PAD, GROUP_GAP = 0.4, 0.24, 0.14, 0.18
MOST_NAMED = 6
INTERVAL = (0.025, 0.5, 0.975)


@frozen
class Node:
    """A cell, or a mean of cells that an arrow needs: its place, its slot and its height."""

    place: Place
    series: int
    x: float
    y: float
    low: float | None
    high: float | None
    left: float
    right: float

    @property
    def is_cell(self) -> bool:
        return len(self.place) == 1


@frozen
class DrawnArrow:
    """An arrow with its number in the key. `y0` is None for a value, `leader` the dotted line that shows what it
    starts from."""

    number: int
    arrow: Arrow
    x: float
    y0: float | None
    y1: float
    leader: tuple[tuple[float, float], ...]


@frozen
class TickLabel:
    """A level, or a mean, below the slots that have it."""

    lines: tuple[str, ...]
    x: float
    left: float
    right: float


@frozen
class KeyLine:
    """What a number in the picture is."""

    number: int
    text: str
    kind: Kind


@frozen
class CellsLayout:
    """Everything of the picture, placed. `rows` are the labels below, the innermost factor first, with its name."""

    title: str
    y_label: str
    nodes: tuple[Node, ...]
    arrows: tuple[DrawnArrow, ...]
    links: tuple[tuple[int, tuple[int, ...]], ...]
    rows: tuple[tuple[str, tuple[TickLabel, ...]], ...]
    key: tuple[KeyLine, ...]
    notes: tuple[str, ...]
    width: float
    is_schematic: bool


def layout_cells(schema: Schema, equation: CodedEquation, draws: Floats | None = None) -> CellsLayout | None:
    """The picture's layout; `draws` (n, p) of the coefficients. None without factors, or with too many cells."""
    columns = columns_of_equation(schema, equation)
    if not columns.factors or len(cells_of(columns)) > MOST_CELLS:
        return None
    coefficients = equation.coefficients
    arrows, left_out = arrows_of(columns, read_columns(columns), coefficients)
    cells = cells_of(columns)
    matrix = cell_matrix(columns, [dict(zip(columns.factors, cell, strict=True)) for cell in cells])
    values = draws @ matrix.T if draws is not None else _invented(columns, matrix)[None, :]
    nodes = _nodes(schema, columns, cells, arrows, values, draws is not None)
    drawn = _drawn(nodes, cells, arrows, values)
    words = Words(schema)
    return CellsLayout(
        title=_title(schema, equation),
        y_label=axis_label(schema, equation) + (", not to scale" if draws is None else ""),
        nodes=nodes,
        arrows=drawn,
        links=_links(columns, nodes),
        rows=_rows(words, columns, nodes),
        key=_key(arrows, coefficients, draws),
        notes=(*_notes(words, columns, arrows, left_out, draws is None), *alike(equation, draws is None)),
        width=nodes[-1].right,
        is_schematic=draws is None,
    )


def _title(schema: Schema, equation: CodedEquation) -> str:
    return f"{clean(schema.model.name)}: the cells, and the coefficients between them{of_which(equation)}"


def of_which(equation: CodedEquation) -> str:
    """Which of several predictors a picture is of: ` (predictor of sigma)`, ` (car against bus)`."""
    if equation.category is not None:
        return f" ({clean(equation.category.label)} against {clean(equation.category.reference)})"
    return "" if equation.equation.is_bare else f" (predictor of {equation.equation.parameter})"


def alike(equation: CodedEquation, schematic: bool) -> tuple[str, ...]:
    """That the picture before a fit is that of every level of the response."""
    if equation.category is None or len(equation.category.labels) == 1 or not schematic:
        return ()
    reference = clean(equation.category.reference)
    return (f"Before a fit the picture of any other level against {reference} is the same, with its own coefficients.",)


def axis_label(schema: Schema, equation: CodedEquation) -> str:
    """`average reaction time (ms)`; beside cutpoints, from where the predictor is zero."""
    scale = response_scale(schema, equation)
    if equation.cutpoints:
        return clean(f"change in the {scale.subject}, from {equation.equation.parameter} = 0")
    return clean(scale.subject + (f" ({scale.unit})" if scale.unit else ""))


def _invented(columns: Columns, matrix: Floats) -> Floats:
    """Heights for the schematic: all effects visible and of unlike sizes, within what the model can be (so that an
    additive model looks additive)."""
    steps = [_steps(len(columns.schema.factors[f].levels)) for f in columns.factors]
    grid = np.zeros([len(s) for s in steps])
    for axis, step in enumerate(steps):
        shape = [-1 if i == axis else 1 for i in range(len(steps))]
        other = [np.ones_like(s) if i != axis else s for i, s in enumerate(steps)]
        own = np.array(step).reshape(shape)
        grid = grid + own * (1.0, 0.75, 0.5, 0.4)[min(axis, 3)]
        for later in range(axis + 1, len(steps)):
            shape_later = [-1 if i == later else 1 for i in range(len(steps))]
            grid = grid + 0.55 * own * other[later].reshape(shape_later) * np.array(steps[later]).reshape(shape_later)
    if len(steps) > 2:
        grid = grid + 0.6 * np.multiply.outer(np.multiply.outer(steps[0], steps[1]), _prod(steps[2:]))
    target = grid.reshape(-1)
    return np.asarray(matrix @ np.linalg.lstsq(matrix, target, rcond=None)[0])


def _prod(steps: Sequence[Floats]) -> Floats:
    """The product of all steps along an axis each."""
    found = np.array(steps[0])
    for step in steps[1:]:
        found = np.multiply.outer(found, step)
    return found


def _steps(k: int) -> Floats:
    """0, then heights that alternate and are never close to each other."""
    return np.array([0.0, *(0.55 + (i * 0.618) % 1.0 for i in range(1, k))])


def _nodes(
    schema: Schema, columns: Columns, cells: Sequence[Cell], arrows: Sequence[Arrow], values: Floats, fitted: bool
) -> tuple[Node, ...]:
    """Slots from left to right: the cells, then the means that arrows end at."""
    whole: list[Place] = [((cell, Fraction(1)),) for cell in cells]
    means = [a.head for a in arrows if len(a.head) > 1]
    places = list(dict.fromkeys([*whole, *means]))
    levels = list(schema.factors[columns.factors[-1]].levels)
    found: list[Node] = []
    x = 0.0
    for i, place in enumerate(places):
        x += GROUP_GAP if i > 0 and _group(place) != _group(places[i - 1]) else 0.0
        n = sum(a.head == place for a in arrows if a.tail is not None)
        label = _mean_name(columns, place) if len(place) > 1 else clean(place[0][0][-1])
        room = min(MOST_LABEL, width_of(label)) + LABEL_PAD
        group_room = _group_room(place, len(levels)) if len(place) == 1 else 0.0
        width = max(room, 2 * POINT_ROOM + ARROW_STEP * n, group_room)
        draws = values @ vector(place, cells)
        low, mid, high = (float(v) for v in np.quantile(draws, INTERVAL))
        series = levels.index(place[0][0][-1]) if len(place) == 1 and len(columns.factors) > 1 else -1
        start = x + (width - 2 * POINT_ROOM - ARROW_STEP * n) / 2 + POINT_ROOM
        found.append(Node(place, series, start, mid, low if fitted else None, high if fitted else None, x, x + width))
        x += width
    return tuple(found)


def _group(place: Place) -> Cell | None:
    """Cells of the same outer levels are together; means are separate."""
    return place[0][0][:-1] if len(place) == 1 else None


def _group_room(place: Place, slots: int) -> float:
    """What the outer factors' labels need of each of the slots that share them."""
    outer = place[0][0][:-1]
    return max((min(MOST_LABEL, width_of(clean(level))) + LABEL_PAD for level in outer), default=0.0) / slots


def _mean_name(columns: Columns, place: Place) -> str:
    """`mean`, or with the levels that it is confined to: `mean of b2`, `mean of A, B`."""
    confined = []
    for factor, own in zip(columns.factors, zip(*(cell for cell, _ in place), strict=True), strict=True):
        there = [level for level in columns.schema.factors[factor].levels if level in own]
        if len(there) < len(columns.schema.factors[factor].levels):
            confined.append(", ".join(clean(label(level)) for level in there))
    kind = "mean" if _counts_alike(place) else "weighted mean"
    return f"{kind} of {' '.join(confined)}" if confined else kind


def _counts_alike(place: Place) -> bool:
    return len({w for _, w in place}) == 1


def _drawn(
    nodes: Sequence[Node], cells: Sequence[Cell], arrows: Sequence[Arrow], values: Floats
) -> tuple[DrawnArrow, ...]:
    by_place = {n.place: n for n in nodes}
    used: dict[Place, int] = {}
    found = []
    for number, arrow in enumerate(arrows, start=1):
        node = by_place[arrow.head]
        if arrow.tail is None:
            found.append(DrawnArrow(number, arrow, node.x, None, node.y, ()))
            continue
        used[arrow.head] = used.get(arrow.head, 0) + 1
        x = node.x + ARROW_STEP * used[arrow.head] - 0.06
        length = float(np.median(values @ (vector(arrow.head, cells) - vector(arrow.tail, cells))))
        y0 = node.y - length
        found.append(DrawnArrow(number, arrow, x, y0, node.y, _leader(by_place, arrow, x, y0)))
    return tuple(found)


def _leader(by_place: dict[Place, Node], arrow: Arrow, x: float, y0: float) -> tuple[tuple[float, float], ...]:
    """From where the arrow's tail is read to its foot: a cell, a mean across its cells, or along a neighbour's series
    to where the cell would be without the interaction."""
    assert arrow.tail is not None
    if arrow.starts_at_a_ghost:
        series = by_place[arrow.head].series
        same = [by_place[((cell, Fraction(1)),)] for cell, w in arrow.tail if w == 1]
        along = [n for n in same if n.series == series]
        return ((along[0].x, along[0].y), (x, y0)) if along and len(arrow.tail) == 3 else ()
    if arrow.tail in by_place:
        return ((by_place[arrow.tail].x, y0), (x, y0))
    across = [by_place[((cell, Fraction(1)),)].x for cell, _ in arrow.tail]
    return ((min(across), y0), (max(*across, x), y0))


def _links(columns: Columns, nodes: Sequence[Node]) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Cells that differ in the last but one factor only, joined: parallel lines mean no interaction."""
    if len(columns.factors) < 2:
        return ()
    joined: dict[tuple[Cell, str], list[int]] = {}
    for i, node in enumerate(nodes):
        if node.is_cell:
            cell = node.place[0][0]
            joined.setdefault((cell[:-2], cell[-1]), []).append(i)
    return tuple((nodes[run[0]].series, tuple(run)) for run in joined.values())


def _rows(words: Words, columns: Columns, nodes: Sequence[Node]) -> tuple[tuple[str, tuple[TickLabel, ...]], ...]:
    cells = [n for n in nodes if n.is_cell]
    rows = []
    for depth in range(len(columns.factors) - 1, -1, -1):
        labels: list[TickLabel] = []
        start = 0
        for i in range(1, len(cells) + 1):
            here = cells[start].place[0][0][: depth + 1]
            if i < len(cells) and cells[i].place[0][0][: depth + 1] == here and depth < len(columns.factors) - 1:
                continue
            left, right = cells[start].left, cells[i - 1].right
            lines = wrapped(here[-1], right - left - LABEL_PAD / 2, 3)
            labels.append(TickLabel(lines, (left + right) / 2, left, right))
            start = i
        if depth == len(columns.factors) - 1:
            for node in nodes:
                if not node.is_cell:
                    lines = wrapped(_mean_name(columns, node.place), node.right - node.left - LABEL_PAD / 2, 3)
                    labels.append(TickLabel(lines, (node.left + node.right) / 2, node.left, node.right))
        rows.append((clean(columns.factors[depth]), tuple(labels)))
    return tuple(rows)


def _key(arrows: Sequence[Arrow], coefficients: Sequence[Element], draws: Floats | None) -> tuple[KeyLine, ...]:
    return tuple(
        KeyLine(i, clean(a.coefficient.name) + estimate_of(draws, coefficients.index(a.coefficient)), a.kind)
        for i, a in enumerate(arrows, start=1)
    )


def estimate_of(draws: Floats | None, j: int) -> str:
    """`: 0.62 (0.44 to 0.80)`, empty before a fit."""
    if draws is None:
        return ""
    ends = [float(v) for v in np.quantile(draws[:, j], INTERVAL)]
    low, mid, high = numbers.interval(ends[0], ends[1], ends[2])
    return f":  {mid}  (95%: {low} to {high})"


def _notes(
    words: Words, columns: Columns, arrows: Sequence[Arrow], left_out: Sequence[str], schematic: bool
) -> tuple[str, ...]:
    told = []
    if any(a.tail is not None for a in arrows):
        told.append("An arrow is its coefficient: from the height it is compared with (dotted) to its cell or mean.")
    if any(a.starts_at_a_ghost for a in arrows):
        told.append(_ghosts(columns, arrows))
    if any(len(a.head) > 1 for a in arrows):
        alike = all(_counts_alike(a.head) for a in arrows)
        told.append(
            "Diamond: a mean of cells, " + ("each counted alike." if alike else "weighted as in its coefficient.")
        )
    if not schematic:
        told.append("Bars: 95% intervals of the cells.")
    axes, functions = axes_of(columns), functions_of(columns)
    zeros = [words.zero(c, entries(a, a.origin), functions[c]) for c, a in axes.items() if c not in columns.factors]
    if zeros:
        told.append(f"Cells are drawn {', '.join(clean(z) for z in zeros)}.")
    if left_out:
        shown = [clean(n) for n in left_out[:MOST_NAMED]]
        more = [f"{len(left_out) - MOST_NAMED} more"] if len(left_out) > MOST_NAMED else []
        told.append(f"Not drawn: {numbers.join([*shown, *more])}.")
    return tuple(told)


def _ghosts(columns: Columns, arrows: Sequence[Arrow]) -> str:
    """What open circles are: in general no more than an arrow's foot; for most codings what people read into them."""
    ghosts = [a for a in arrows if a.starts_at_a_ghost and a.tail is not None]
    cells = [dict(a.head).keys() for a in ghosts]
    own = [sum(w for c, w in a.tail or () if c in head) for a, head in zip(ghosts, cells, strict=True)]
    if all(len(a.head) == 1 for a in ghosts) and not any(own):
        return "Open circle: where the cell would be if that interaction were zero and all other cells stayed."
    return "Open circle: the foot of an interaction, as far from its cell as the interaction is large."
