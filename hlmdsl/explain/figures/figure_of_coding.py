"""In: a factor that enters by contrasts. Out: its coding matrix and its hypothesis matrix as two small tables.

Each is the other's inverse (Schad, Vasishth, Hohenstein & Kliegl 2020, JML 110:104038).
Not decided here: how tables are drawn (draw_coding.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from hlmdsl.design.coded import Category, CodedFactor, CodedFactorPart
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.style import clean, width_of, wrapped
from hlmdsl.explain.readings.weights import as_weight
from hlmdsl.model.naming import element
from hlmdsl.source.frozen import frozen

MOST_LEVELS = 12
MOST_NAME, MOST_HEAD, CELL_PAD = 1.9, 0.95, 0.16


@frozen
class Table:
    """Weights as people write them, with their signs for the colours; widths in inches."""

    title: str
    corner: str
    heads: tuple[tuple[str, ...], ...]
    names: tuple[tuple[str, ...], ...]
    cells: tuple[tuple[str, ...], ...]
    signs: tuple[tuple[int, ...], ...]
    name_width: float
    widths: tuple[float, ...]

    @property
    def width(self) -> float:
        return self.name_width + sum(self.widths)


@frozen
class CodingLayout:
    """The two tables of a factor, side by side."""

    title: str
    coding: Table
    hypothesis: Table
    notes: tuple[str, ...]


def coded_factors(schema: Schema) -> tuple[CodedFactor, ...]:
    """Factors whose contrasts are common effects of some equation, and that have few enough levels for a table."""
    used = {
        p.factor.name
        for e in schema.equations
        for t in e.effects.terms
        for p in t.parts
        if isinstance(p, CodedFactorPart) and not p.by_levels
    }
    return tuple(f for f in schema.factors.values() if f.name in used and len(f.levels) <= MOST_LEVELS)


def layout_coding(
    factor: CodedFactor,
    beside_cutpoints: bool = False,
    response: str = "",
    category: Category | None = None,
    is_of_shares: bool = False,
) -> CodingLayout:
    """[1, matrix] beside [origin; hypothesis]; `category` is that of the first predictor, if each level of the
    `response` has one.
    """
    k = len(factor.levels)
    one = "1" if beside_cutpoints else "Intercept"
    coefficients = [one, *(element(factor.name, [label]) for label in factor.labels)]
    coding = [[1.0, *row] for row in factor.matrix.tolist()]
    hypothesis = [factor.origin[0].tolist(), *_rows(factor.hypothesis)]
    named = "contrasts of its own" if factor.factor.contrasts else f"{factor.factor.coding} coding"
    return CodingLayout(
        title=f"factor {clean(factor.name)}, {named}: coding and hypothesis matrix",
        coding=_table("what each level adds up", clean(factor.name), [one, *factor.labels],
                      factor.levels, coding),
        hypothesis=_table("what each coefficient is", "", factor.levels, coefficients, hypothesis),
        notes=(
            "Left, read along a row: a level is the sum of the coefficients, each times its weight.",
            "Right, read along a row: a coefficient is the sum of the levels, each times its weight.",
            f"Each table is the inverse of the other ({k} by {k}). Levels are read where the other predictors are "
            "read.",
            *(["1 is where the cutpoints are read."] if beside_cutpoints else []),
            *_of_each(response, category, is_of_shares),
        ),
    )  # fmt: skip


def _of_each(response: str, category: Category | None, is_of_shares: bool) -> list[str]:
    """The predictor of these coefficients, if there are several."""
    if category is None or len(category.labels) == 1:
        return []
    reference = clean(category.reference)
    if is_of_shares:
        return [
            f"Each part of {clean(response)} but {reference} has such coefficients, of the log of the ratio of its "
            "expected share to that one's."
        ]
    return [f"Each level of {clean(response)} but {reference} has such coefficients, of its log odds against it."]


def _rows(matrix: Floats) -> list[list[float]]:
    return [[float(v) for v in row] for row in matrix]


def _table(
    title: str, corner: str, heads: Sequence[str], names: Sequence[str], values: Sequence[Sequence[float]]
) -> Table:
    cells = tuple(tuple(_weight(v) for v in row) for row in values)
    broken = tuple(wrapped(h, MOST_HEAD, 3) for h in heads)
    widths = tuple(
        max([*(width_of(line) for line in head), *(width_of(row[j]) for row in cells)]) + CELL_PAD
        for j, head in enumerate(broken)
    )
    named = tuple(wrapped(n, MOST_NAME, 2) for n in names)
    name_width = max(width_of(line) for lines in (*named, (corner,)) for line in lines) + CELL_PAD
    signs = tuple(tuple((v > 1e-12) - (v < -1e-12) for v in row) for row in values)
    return Table(title, corner, broken, named, cells, signs, name_width, widths)


def _weight(value: float) -> str:
    if abs(value) < 1e-12:
        return "0"
    exact = as_weight(value)
    text = numbers.weight(value, exact if isinstance(exact, Fraction) else None)
    return (numbers.MINUS if value < 0 else "") + text
