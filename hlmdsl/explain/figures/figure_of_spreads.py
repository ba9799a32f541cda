"""In: an equation of an Intercept and groups alone, after a fit also the estimates. Out: a row a source of variation.

Each row is centred at one example of the row above: a batch around the mean, an observation around its batch.
Not decided here: how it is drawn (draw_spreads.py).
"""

from __future__ import annotations

from collections.abc import Mapping

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.figure_of_cells import KeyLine, axis_label
from hlmdsl.explain.figures.style import clean, wrapped
from hlmdsl.explain.meaning import Estimate, Number
from hlmdsl.explain.say.units import average_unit, unit_of, units_of
from hlmdsl.source.frozen import frozen

EXAMPLES = (0.8, -0.7)
"""The position of the example of a row, in sds of the row: alternating above and below, so that the rows stay close."""

INVENTED = (1.0, 0.75, 1.1, 0.85)
MOST_ROWS = 8
LABEL_ROOM = 1.7


@frozen
class SpreadRow:
    """Things that vary around `centre` with `sd`; (low, high) is its interval after a fit. `example` is one of them,
    which the next row is centred at."""

    number: int
    label: tuple[str, ...]
    centre: float
    sd: float
    low: float | None
    high: float | None
    example: float | None


@frozen
class SpreadsLayout:
    """The mean with its interval, and the rows below it."""

    title: str
    x_label: str
    mean: float
    mean_label: tuple[str, ...]
    low: float | None
    high: float | None
    rows: tuple[SpreadRow, ...]
    key: tuple[KeyLine, ...]
    notes: tuple[str, ...]
    is_schematic: bool


@frozen
class _Source:
    """A standard deviation of the model, and what varies."""

    sd: Element
    label: str
    unit: str


def layout_spreads(
    schema: Schema, equation: CodedEquation, estimates: Mapping[Number, Estimate] | None = None
) -> SpreadsLayout | None:
    """The layout. None if there are common effects, or only the Intercept, to draw, and for units that are Student t:
    how many are within one scale depends on nu.
    """
    if any(v.nu for v in equation.varying):
        return None
    sources, left_out = _sources(schema, equation)
    if equation.effects.terms or not equation.effects.intercept or not sources or len(sources) > MOST_ROWS:
        return None
    elements = [equation.coefficients[0], *(s.sd for s in sources)]
    known = None if estimates is None else [estimates[e] for e in elements if e in estimates]
    if known is not None and len(known) < len(elements):
        return None
    rows: list[SpreadRow] = []
    centre = start = known[0].median if known is not None else 0.0
    for i, source in enumerate(sources):
        estimate = known[i + 1] if known is not None else None
        sd = estimate.median if estimate is not None else INVENTED[i % len(INVENTED)]
        is_last = i == len(sources) - 1
        example = None if is_last else centre + EXAMPLES[i % len(EXAMPLES)] * sd
        low, high = (estimate.low, estimate.high) if estimate is not None else (None, None)
        rows.append(SpreadRow(i + 2, wrapped(source.label, LABEL_ROOM, 3), centre, sd, low, high, example))
        centre = example if example is not None else centre
    of = "" if equation.equation.is_bare else f" (predictor of {equation.equation.parameter})"
    return SpreadsLayout(
        title=f"{clean(schema.model.name)}: the mean, and what varies around it{of}",
        x_label=axis_label(schema, equation) + (", not to scale" if known is None else ""),
        mean=start,
        mean_label=wrapped(_mean_label(equation), LABEL_ROOM, 3),
        low=known[0].low if known is not None else None,
        high=known[0].high if known is not None else None,
        rows=tuple(rows),
        key=tuple(
            KeyLine(
                i,
                clean(element.name) + (_told(known[i - 1]) if known is not None else ""),
                "value" if i == 1 else "effect",
            )
            for i, element in enumerate(elements, start=1)
        ),
        notes=_notes(sources, left_out, known is not None),
        is_schematic=known is None,
    )


def _mean_label(equation: CodedEquation) -> str:
    return f"the average {clean(average_unit(equation))}" if equation.varying else "the mean"


def _sources(schema: Schema, equation: CodedEquation) -> tuple[list[_Source], list[str]]:
    """What varies, from the groups to single observations; and names of sds that are no shift of the mean."""
    found, left_out = [], []
    for varying in equation.varying:
        ones = (b.effects.intercept and i == 0 for b in varying.bars for i in range(len(b.sd_labels)))
        for sd, is_one in zip(varying.sds, ones, strict=True):
            if is_one:
                found.append(_Source(sd.element, clean(units_of(varying)), clean(unit_of(varying))))
            else:
                left_out.append(sd.name)
    response = schema.model.response
    has_sigma = any(a.name == "sigma" for a in schema.model.free_parameters)
    if equation.equation.is_main and has_sigma and response.family.is_normal:
        found.append(_Source(Element("sigma"), "single observations", "observation"))
    return found, left_out


def _told(estimate: Estimate) -> str:
    """`:  45  (95%: 17 to 90)`"""
    low, middle, high = numbers.interval(estimate.low, estimate.median, estimate.high, estimate.mcse)
    return f":  {middle}  (95%: {low} to {high})"


def _notes(sources: list[_Source], left_out: list[str], fitted: bool) -> tuple[str, ...]:
    told = [
        "Dark band: two thirds lie within one standard deviation (arrow) of the centre. Light band: 95% within two."
    ]
    if len(sources) > 1:
        chain = [f"one {s.unit}" for s in sources[:-1]]
        told.append(f"Open circle: {numbers.join(chain)}, as an example; the row below is centred there.")
    if fitted:
        told.append("Bands are drawn with posterior medians. Thin bars: 95% intervals of the mean and of each sd.")
    if left_out:
        told.append(f"Not drawn: {numbers.join([clean(n) for n in left_out])}.")
    return tuple(told)
