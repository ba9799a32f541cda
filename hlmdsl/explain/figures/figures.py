"""In: a schema, after a fit also draws and estimates. Out: every figure of the model, by name.

Not decided here: the content of a figure (figure_of_cells.py, figure_of_coding.py, figure_of_lines.py,
figure_of_spreads.py), or where it is saved (save_figures.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats
from hlmdsl.explain.figures.draw_cells import draw_cells
from hlmdsl.explain.figures.draw_coding import draw_coding
from hlmdsl.explain.figures.draw_lines import draw_lines
from hlmdsl.explain.figures.draw_spreads import draw_spreads
from hlmdsl.explain.figures.figure_of_cells import layout_cells
from hlmdsl.explain.figures.figure_of_coding import coded_factors, layout_coding
from hlmdsl.explain.figures.figure_of_lines import layout_lines
from hlmdsl.explain.figures.figure_of_spreads import layout_spreads
from hlmdsl.explain.meaning import Estimate, Number

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draws = Callable[[CodedEquation], Floats]
"""The draws (n, p) of an equation's coefficients, in the order of its design columns."""


def figures_of(
    schema: Schema, draws: Draws | None = None, estimates: Mapping[Number, Estimate] | None = None
) -> dict[str, Figure]:
    """`cells` (with factors), `lines` (with covariates only) or `spreads` (with neither) of each predictor, and
    `coding FACTOR`. `estimates` are those of every number. Before a fit the pictures of predictors with one design
    would be the same: they are drawn once.
    """
    found: dict[str, Figure] = {}
    for equation in schema.equations:
        if draws is None and not equation.is_first:
            continue
        of = "" if equation.equation.is_bare else f" {equation.equation.parameter}"
        of = f" {equation.category.label}" if equation.category is not None and draws is not None else of
        own = draws(equation) if draws is not None else None
        cells = layout_cells(schema, equation, own)
        if cells is not None:
            found[f"cells{of}"] = draw_cells(cells)
        lines = layout_lines(schema, equation, own)
        if lines is not None:
            found[f"lines{of}"] = draw_lines(lines)
        spreads = layout_spreads(schema, equation, estimates)
        if spreads is not None:
            found[f"spreads{of}"] = draw_spreads(spreads)
    main = schema.main
    for factor in coded_factors(schema):
        response = schema.model.response
        coding = layout_coding(
            factor, bool(main.cutpoints), response.column, main.category, response.family.is_of_shares
        )
        found[f"coding {factor.name}"] = draw_coding(coding)
    return found
