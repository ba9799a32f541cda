"""In: an equation with covariates and no factors, after a fit also draws. Out: a panel a covariate, all placed.

Each covariate's line or curve with the others at their zero, the Intercept at its point, the slope as rise over run.
Not decided here: how it is drawn (draw_lines.py).
"""

from __future__ import annotations

import math

import numpy as np

from hlmdsl.design.coded import CodedCovariate, CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.figure_of_cells import INTERVAL, KeyLine, alike, axis_label, estimate_of, of_which
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.readings.axes import Axis, Variable, as_number, axes_of, placed
from hlmdsl.explain.readings.predictor_columns import Columns, columns_of_equation
from hlmdsl.explain.readings.weights import entries, functions_of
from hlmdsl.explain.say.units import average_unit
from hlmdsl.explain.say.wording import Words, step_of
from hlmdsl.model.naming import shown
from hlmdsl.source.frozen import frozen

POINTS = 81
STARTS = (0.45, 0.15, 0.65)
"""Where in the range a slope's run may start."""

FAR = 0.6
"""The zero of a covariate is shown if it is no farther from the data than this share of their range."""


@frozen
class Slope:
    """A run of some steps and the rise over it; `number` is its key line."""

    number: int
    x0: float
    x1: float
    y0: float
    y1: float


@frozen
class LinePanel:
    """One covariate: the curve, its band after a fit, and what is marked on it."""

    label: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    low: tuple[float, ...] | None
    high: tuple[float, ...] | None
    intercept: tuple[int, float, float] | None
    slope: Slope | None


@frozen
class LinesLayout:
    """Panels side by side on one vertical scale, with their key."""

    title: str
    y_label: str
    panels: tuple[LinePanel, ...]
    key: tuple[KeyLine, ...]
    notes: tuple[str, ...]
    is_schematic: bool


def layout_lines(schema: Schema, equation: CodedEquation, draws: Floats | None = None) -> LinesLayout | None:
    """The layout; `draws` (n, p) of the coefficients. None with factors, or without covariates."""
    columns = columns_of_equation(schema, equation)
    axes = axes_of(columns)
    alone = tuple(c for c in columns.covariates if c in axes)  # a surface is no line
    if columns.factors or not alone:
        return None
    names = [c.name for c in equation.coefficients]
    values = draws if draws is not None else _invented(schema, columns, axes)[None, :]
    key: list[KeyLine] = []
    if equation.effects.intercept:
        key.append(KeyLine(1, names[0] + estimate_of(draws, 0), "value"))
    panels, drawn = [], {0} if key else set()
    for covariate in alone:
        j = _straight(columns, covariate)
        panel, text = _panel(schema, columns, axes, covariate, values, draws is not None, bool(key), j, len(key) + 1)
        panels.append(panel)
        if j is not None and text:
            key.append(KeyLine(len(key) + 1, clean(names[j]) + estimate_of(draws, j) + text, "effect"))
            drawn.add(j)
    scale = axis_label(schema, equation)
    return LinesLayout(
        title=f"{clean(schema.model.name)}: lines, and the coefficients on them{of_which(equation)}",
        y_label=scale + (", not to scale" if draws is None else ""),
        panels=tuple(panels),
        key=tuple(key),
        notes=(
            *_notes(
                schema,
                columns,
                axes,
                [clean(n) for j, n in enumerate(names) if j not in drawn],
                panels,
                _band(equation, draws),
            ),
            *alike(equation, draws is None),
        ),
        is_schematic=draws is None,
    )


def _straight(columns: Columns, covariate: str) -> int | None:
    """The column of a covariate that enters alone and untransformed; None if it is curved."""
    own = [j for j, c in enumerate(columns.columns) if set(c.numerics) == {covariate}]
    if len(own) != 1:
        return None
    use = columns.columns[own[0]].numerics[covariate]
    return own[0] if len(use) == 1 and use[0][0].function.is_plain else None


def _zero(axis: Axis) -> float | None:
    """The point at which everything of a covariate is zero; None if that is not a single point."""
    own = entries(axis, axis.origin)
    return as_number(own[0][0]) if len(own) == 1 else None


def _span(coded: CodedCovariate, axis: Axis) -> tuple[float, float]:
    """The data's range, widened to the covariate's zero if that is near."""
    zero = _zero(axis)
    if coded.range is None or not coded.range[0] < coded.range[1]:
        start = zero if zero is not None else as_number(axis.points[0])
        return start, start + 5 * float(coded.scale)
    low, high = coded.range
    if zero is not None and low - FAR * (high - low) <= zero <= high + FAR * (high - low):
        return min(low, zero), max(high, zero)
    return low, high


def _grid(columns: Columns, axes: dict[Variable, Axis], covariate: str, xs: Floats) -> Floats:
    """(points, coefficients): the encoder's rows along a covariate, the others at their zero."""
    rows = np.zeros((len(xs), len(columns.columns)))
    others = [(v, entries(axis, axis.origin)) for v, axis in axes.items() if v != covariate]
    points: list[tuple[dict[str, str | float], float]] = [({}, 1.0)]
    for v, own in others:
        points = [({**at, **dict(placed(v, value))}, w * float(weight)) for at, w in points for value, weight in own]
    for at, weight in points:
        rows += weight * columns.matrix([{**at, covariate: float(x)} for x in xs])
    return rows


def _invented(schema: Schema, columns: Columns, axes: dict[Variable, Axis]) -> Floats:
    """Coefficients for the schematic: each rises or falls visibly over its covariate's range."""
    found = np.zeros(len(columns.columns))
    for n, covariate in enumerate(c for c in columns.covariates if c in axes):
        xs = np.linspace(*_span(schema.covariates[covariate], axes[covariate]), POINTS)
        spread = np.ptp(_grid(columns, axes, covariate, xs), axis=0)
        own = [j for j, c in enumerate(columns.columns) if set(c.numerics) == {covariate}]
        for i, j in enumerate(own):
            found[j] = (1.0, -0.6, 0.4)[(i + n) % 3] / max(float(spread[j]), 1e-300)
    found[[j for j, c in enumerate(columns.columns) if not c.numerics]] = 0.8
    return found


def _panel(
    schema: Schema,
    columns: Columns,
    axes: dict[Variable, Axis],
    covariate: str,
    values: Floats,
    fitted: bool,
    has_intercept: bool,
    straight: int | None,
    number: int,
) -> tuple[LinePanel, str]:
    coded, axis = schema.covariates[covariate], axes[covariate]
    start, end = _span(coded, axis)
    xs = np.linspace(start, end, POINTS)
    low, mid, high = np.quantile(values @ _grid(columns, axes, covariate, xs).T, INTERVAL, axis=0)
    zero = _zero(axis)

    def at(x: float) -> float:
        return float(np.median(values @ _grid(columns, axes, covariate, np.array([x]))[0]))

    mark = (1, zero, at(zero)) if has_intercept and zero is not None and start <= zero <= end else None
    slope, text = None, ""
    if straight is not None:
        steps = _steps((end - start) / float(coded.scale))
        run = steps * float(coded.scale)
        x0 = start + (end - start) * max(STARTS, key=lambda share: _distance(start + (end - start) * share, run, zero))
        x1 = x0 + run
        slope = Slope(number, x0, x1, at(x0), at(x1))
        step = clean(step_of(coded))
        text = f"  (the rise per {step})" if steps == 1 else f"  (the rise per {step}; {steps:g} of them are drawn)"
    unit = coded.covariate.unit
    panel = LinePanel(
        label=clean(covariate) + (f" ({clean(unit)})" if unit else ""),
        x=tuple(xs.tolist()),
        y=tuple(mid.tolist()),
        low=tuple(low.tolist()) if fitted else None,
        high=tuple(high.tolist()) if fitted else None,
        intercept=mark,
        slope=slope,
    )
    return panel, text


def _distance(x0: float, run: float, zero: float | None) -> float:
    """The distance of a slope's run from the mark of the Intercept."""
    return 0.0 if zero is None else min(abs(x0 - zero), abs(x0 + run - zero))


def _steps(steps_in_range: float) -> float:
    """How many steps the drawn run has: one, unless that is too little or too much of the picture."""
    if 2.5 <= steps_in_range <= 14:
        return 1.0
    return float(f"{10 ** math.floor(math.log10(steps_in_range / 2.5)):g}")


def _band(equation: CodedEquation, draws: Floats | None) -> str:
    if draws is None:
        return ""
    whose = f" of the average {clean(average_unit(equation))}" if equation.varying else ""
    return f"Band: 95% interval of the line{whose}; it shows where the line is, not where observations are."


def _notes(
    schema: Schema,
    columns: Columns,
    axes: dict[Variable, Axis],
    left_out: list[str],
    panels: list[LinePanel],
    band: str,
) -> tuple[str, ...]:
    words, functions = Words(schema), functions_of(columns)
    told = []
    if len(axes) > 1:
        zeros = [words.zero(c, entries(a, a.origin), functions[c]) for c, a in axes.items()]
        told.append(f"In each panel the other covariates stay where they are zero: {clean(', '.join(zeros))}.")
    for covariate, panel in zip((c for c in columns.covariates if c in axes), panels, strict=True):
        zero = _zero(axes[covariate])
        if panel.intercept is None and zero is not None and not columns.columns[0].numerics:
            told.append(f"The Intercept is at {clean(shown(covariate))} = {numbers.plain(zero)}, outside the picture.")
    if band:
        told.append(band)
    if left_out:
        told.append(f"Not marked: {numbers.join(left_out)}.")
    return tuple(told)
