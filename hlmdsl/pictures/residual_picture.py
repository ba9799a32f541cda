"""In: a fit's draws and design. Out: the picture of how residuals of one unit correlate: a matrix over visits, or in
time the correlation by distance.

Not decided here: what correlates, or its words (explain/sections/residuals.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.design import Design
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.say.units import one_of_grouping
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.residuals import given_what
from hlmdsl.model.naming import label, shown
from hlmdsl.model.residual import Residual
from hlmdsl.pictures.draw import INNER
from hlmdsl.pictures.layout import FAINT_INK, Cells, Dots, KeyEntry, Layout, Line, Mark, Panel, Ribbon, Scale, Whiskers
from hlmdsl.pictures.picture import Picture
from hlmdsl.predictions.predictions import quantiles
from hlmdsl.results.draws import Draws, in_one_axis

POINTS, MOST_DISTANCES = 81, 60
CELL, LOWEST, TALLEST = (0.9, 0.4), (3.4, 1.4), (9.0, 8.0)
MOST_WITH_INTERVALS, MOST_WITH_NUMBERS = 10, 24
"""Inches of a correlation with its interval, and of the matrix at least and at most; rows that have room for words."""


def residual_picture(draws: Draws, design: Design, inside: float, alarmed: Callable[[], tuple[str, ...]]) -> Picture:
    """Of a model whose residuals correlate."""
    coded = design.schema.residual
    assert coded is not None
    ends = (0.5 - inside / 2, 0.5 + inside / 2)
    drawn = in_one_axis(draws)(coded.variable)
    if coded.is_by_visit:
        return _over_visits(coded, design, quantiles(drawn, ends), ends, alarmed)
    return _in_time(coded, design, drawn, ends, alarmed)


def _over_visits(
    coded: CodedResidual,
    design: Design,
    found: Floats,
    ends: tuple[float, float],
    alarmed: Callable[[], tuple[str, ...]],
) -> Picture:
    visit = coded.residual.visit
    assert visit is not None
    n = len(coded.visits)
    median, low, high = found
    one, other = np.array(coded.pairs).T
    words_of = (tuple(numbers.rounded(float(v), 2) for v in own) for own in zip(low, median, high, strict=True))
    lines = 2 if n - 1 <= MOST_WITH_INTERVALS else 1 if n - 1 <= MOST_WITH_NUMBERS else 0
    texts = tuple((told[1], f"{told[0]} to {told[2]}")[:lines] for told in words_of)
    # the later visit of a pair has the row, rows go down
    cells = Cells(one.astype(float), (n - 1 - other).astype(float), median, texts)
    words = [clean(label(own)) for own in coded.visits]
    name = visit.text or shown(visit.name)
    across = Scale(clean(name), tuple((float(i), words[i]) for i in range(n - 1)), (-0.5, n - 1.5))
    up = Scale(clean(name), tuple((float(n - 1 - j), words[j]) for j in range(1, n)), (-0.5, n - 1.5))
    size = tuple(
        float(np.clip(own * (n - 1), least, most)) for own, least, most in zip(CELL, LOWEST, TALLEST, strict=True)
    )
    interval = f"{100 * (ends[1] - ends[0]):.4g}%"
    what = {
        2: f"Posterior medians, and below them {interval} intervals",
        1: f"Posterior medians; `table()` has {interval} intervals",
        0: f"Shades: posterior medians; `table()` has these and {interval} intervals",
    }
    told = (f"{_what(design, coded)} at each pair of visits, {shown(visit.name)}. {what[lines]}.",)
    key = (
        KeyEntry("correlation", "heading"),
        *(KeyEntry(numbers.plain(k / 2), "signed", k, of=2) for k in (-2, -1, 0, 1, 2)),
    )
    ends_of = {f"{100 * end:.4g}%": values.tolist() for end, values in zip(ends, (low, high), strict=True)}
    table: dict[str, Any] = {
        visit.name: [coded.visits[i] for i in one.tolist()],
        f"{visit.name}, later": [coded.visits[j] for j in other.tolist()],
        "median": median.tolist(),
        **ends_of,
    }
    panel = Panel((cells,), across, up)
    layout = Layout(_title(design), (panel,), key, told, share=False, size=(size[0], size[1]))
    return Picture(layout, told, {"correlations": table}, alarmed)


def _in_time(
    coded: CodedResidual,
    design: Design,
    drawn: Floats,
    ends: tuple[float, float],
    alarmed: Callable[[], tuple[str, ...]],
) -> Picture:
    time = coded.residual.time
    assert time is not None
    distances, is_whole = _distances(coded, design)
    median, low, high = quantiles(drawn[:, :1] ** distances, ends)
    marks: list[Mark] = [Line(distances[[0, -1]], np.zeros(2), FAINT_INK, 0.9)]
    if is_whole:
        marks += [Whiskers(distances, low, high, 0, 1.8), Dots(distances, median, 0, 4.6)]
    else:
        marks += [Ribbon(distances, low, high, 0, INNER), Line(distances, median, 0)]
    interval = f"{100 * (ends[1] - ends[0]):.4g}% interval"
    what = f"{'Dots' if is_whole else 'Line'}: posterior median; {'bars' if is_whole else 'band'}: {interval}"
    told = [
        f"{_what(design, coded)} by how far apart they are in {shown(time.name)}: phi_residual to that power. {what}."
    ]
    if is_whole:
        which = f"the {MOST_DISTANCES} smallest" if len(distances) == MOST_DISTANCES else "the"
        told.append(
            f"It is drawn at {which} distances between rows of one unit: a negative phi has whole powers alone."
        )
    else:
        told.append("It is drawn up to the largest distance between two rows of one unit.")
    key = [KeyEntry("median", "line"), KeyEntry(interval, "band")]
    if is_whole:
        key = [KeyEntry(f"median and {interval}", "interval")]
    name = time.text or shown(time.name)
    unit = f" ({time.unit})" if time.unit and time.unit != name else ""
    across = Scale(clean(f"distance in {name}{unit}"))
    top = 1.02 if not is_whole else float(max(high.max(), 0.0)) + 0.05
    bottom = min(0.0, float(low.min())) - 0.03
    table: dict[str, Any] = {"distance": distances.tolist(), "median": median.tolist()}
    table |= {f"{100 * end:.4g}%": values.tolist() for end, values in zip(ends, (low, high), strict=True)}
    panel = Panel(tuple(marks), across, Scale("correlation", ends=(bottom, top)))
    said = tuple(told)
    return Picture(Layout(_title(design), (panel,), tuple(key), said), said, {"correlations": table}, alarmed)


def _distances(coded: CodedResidual, design: Design) -> tuple[Floats, bool]:
    """Those at which it is drawn, and whether these are whole numbers alone, as they are if phi may be negative."""
    assert coded.residual.time is not None
    own = Coupled.of(coded, design.rows)
    times = [np.asarray(own.at, dtype=float)[run] for run in own.runs()]
    prior = design.priors[Residual.PHI][0].prior
    if prior.distribution.bounds(prior.numbers)[0] < 0:
        whole = np.unique(np.concatenate([np.unique(t[:, None] - t) for t in times]))
        return whole[whole > 0][:MOST_DISTANCES], True
    return np.linspace(0.0, max(float(np.ptp(t)) for t in times), POINTS), False


def _what(design: Design, coded: CodedResidual) -> str:
    unit = one_of_grouping(coded.residual.grouping)
    return f"Correlation of the residuals of one {unit}, given {given_what(Words(design.schema))},"


def _title(design: Design) -> str:
    return clean(f"{design.model.name}: correlation of residuals")
