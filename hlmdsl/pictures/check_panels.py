"""In: data as seen and as drawn, whole or a part. Out: one panel of a check, with its numbers.

Densities, the bands of the PIT's distribution and Kaplan-Meier's curve are arviz_stats'. What is drawn of them is drawn
here: arviz-plots makes figures by pyplot's global state and has no picture of parts; its survival curves of drawn data
leave out all times beyond the last one seen, which makes them fall to 0 there.
Not decided here: which checks there are, and their words (checks.py).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain.figures.style import clean
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT
from hlmdsl.model.naming import label
from hlmdsl.pictures.draw import INNER, OUTER
from hlmdsl.pictures.layout import DATA, Dots, Line, Mark, Panel, Ribbon, Scale, Whiskers
from hlmdsl.pictures.picture_errors import NotDrawn
from hlmdsl.pictures.replicated import Parts, Replicated
from hlmdsl.pictures.statistics import spread_of
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

SHOWN_SETS = 40
FEWEST_FOR_DENSITY = 20
MOST_FOR_PIT, PIT_SIMULATIONS = 1000, 1000
MOST_BARS, FEW_BARS = 32, 16
GRID = 121
ENDS = (0.025, 0.5, 0.975)

Numbers = dict[str, Any]
Truths = npt.NDArray[np.bool_]
Rows = Any


@frozen(eq=False)
class Drawn:
    """A panel, its table by column, and possibly a clause on this panel."""

    panel: Panel
    table: Numbers
    said: str = ""


Draw = Callable[[Replicated, Rows, str], Drawn]


def densities(own: Replicated, there: Rows, title: str) -> Drawn:
    """Smoothed."""
    bounded = own.design.model.response.family.support != "real" and own.written == own.design.model.response.column
    return _overlaid(own, there, title, partial(_density, bounded), "density")


def distributions(own: Replicated, there: Rows, title: str) -> Drawn:
    """Distribution functions, of few rows or few values."""
    return _overlaid(own, there, title, _steps, "share of rows at or below", steps=True)


def are_many(own: Replicated, there: Rows) -> bool:
    """Whether there are enough different values for a density."""
    return len(np.unique(own.seen[there])) >= FEWEST_FOR_DENSITY


def _overlaid(
    own: Replicated, there: Rows, title: str, of: Callable[[Floats], tuple[Floats, Floats]], name: str,
    steps: bool = False,
) -> Drawn:  # fmt: skip
    """The data's over those of some drawn data sets."""
    seen, drawn = own.seen[there], own.drawn[:, there]
    sets = drawn[np.linspace(0, len(drawn) - 1, min(SHOWN_SETS, len(drawn))).astype(int)]
    lines = [of(values) for values in (*sets, seen)]
    marks: list[Mark] = [Line(x, y, 0, 0.6, opacity=0.35, steps=steps) for x, y in lines[:-1]]
    marks.append(Line(*lines[-1], DATA, 1.8, steps=steps))
    low, high = np.quantile(drawn[np.isfinite(drawn)], (0.002, 0.998)).tolist()
    ends = (min(low, float(seen.min())), max(high, float(seen.max())))
    table = {
        "data set": np.concatenate([np.full(len(x), i) for i, (x, _) in enumerate(lines)]),
        own.written: np.concatenate([x for x, _ in lines]),
        name: np.concatenate([y for _, y in lines]),
    }
    table["data set"] = np.where(table["data set"] == len(sets), -1, table["data set"])
    scale = Scale(name, ends=(-0.02, 1.02) if steps else None)
    return Drawn(Panel(tuple(marks), Scale(own.label, ends=ends if ends[0] < ends[1] else None), scale, title), table)


def _density(bounded: bool, values: Floats) -> tuple[Floats, Floats]:
    """For bounded values, the bound is the end; otherwise the grid extends beyond them."""
    from arviz_stats.base import array_stats

    values = values[np.isfinite(values)]
    if len(np.unique(values)) < 3:
        return np.array([values.min() if values.size else 0.0]), np.zeros(1)
    x, y, _ = array_stats.kde(values, grid_len=256, bound_correction=bounded, extend=not bounded)
    return np.asarray(x), np.asarray(y)


def _steps(values: Floats) -> tuple[Floats, Floats]:
    x = np.sort(values[np.isfinite(values)])
    return x, np.arange(1, len(x) + 1) / len(x)


def pit(own: Replicated, there: Rows, title: str) -> Drawn:
    """How the ranks of rows among their own draws are distributed, minus what is uniform; with its 95% band."""
    from arviz_stats.ecdf_utils import ecdf_pit

    seen, drawn = own.seen[there], own.drawn[:, there]
    if len(seen) < 2:
        why, advice = "it has no distribution", "choose another `kind`, or a `by` with more rows in each part"
        raise HlmError([NotDrawn(span=None, what="the PIT of a single row", why=why, advice=advice)])
    if len(seen) > MOST_FOR_PIT:
        at = np.linspace(0, len(seen) - 1, MOST_FOR_PIT).astype(int)
        seen, drawn = seen[at], drawn[:, at]
    rng = np.random.default_rng(0)
    # between the draws below and those at or below, so that values that ties or few draws make coarse are uniform too
    below, at_most = (drawn < seen).sum(axis=0), (drawn <= seen).sum(axis=0)
    values = (below + rng.uniform(size=len(seen)) * (at_most - below + 1)) / (len(drawn) + 1)
    x, ecdf, low, high = ecdf_pit(values, 0.95, PIT_SIMULATIONS, rng=rng)
    marks = (Ribbon(x, low - x, high - x, 0, INNER), Line(x, ecdf - x, DATA, 1.4))
    outside = float(((ecdf < low) | (ecdf > high)).mean())
    said = (
        "the PIT curve stays in its band"
        if not outside
        else f"the PIT curve is outside its band over {_percent(outside)}"
    )
    table = {"PIT": x, "ECDF minus uniform": ecdf - x, "low": low - x, "high": high - x}
    panel = Panel(
        marks, Scale("PIT: rank of each row among its draws", ends=(0.0, 1.0)), Scale("ECDF minus uniform"), title
    )
    return Drawn(panel, table, said)


def rootogram(own: Replicated, there: Rows, title: str) -> Drawn:
    """How many rows have each count, on a square-root scale, on which the sampling error is constant."""
    seen, drawn = own.seen[there], own.drawn[:, there]
    top = int(max(seen.max(), np.quantile(drawn, 0.995)))
    largest = int(max(own.seen.max(), np.quantile(own.drawn, 0.995)))  # of all parts, so that bars are of equal width
    width = max(1, -(-largest // (FEW_BARS if title else MOST_BARS)))
    edges = np.concatenate([[-0.5], np.arange(1, top + width + 1, width) - 0.5])  # zeros have a separate bar
    with_overflow = [np.histogram(values, edges)[0] for values in (seen, *drawn)]
    low, middle, high = np.quantile(with_overflow[1:], ENDS, axis=0)
    x = (edges[:-1] + edges[1:]) / 2
    marks = (
        Whiskers(x, low, high, 0, 5.0, 0.35),
        Dots(x, middle, 0, 3.0),
        Dots(x, with_overflow[0], DATA, 4.5, 3, True),
    )
    table = {
        "from": edges[:-1] + 0.5,
        "to": edges[1:] - 0.5,
        "data": with_overflow[0],
        "2.5%": low,
        "median": middle,
        "97.5%": high,
    }
    name = "rows (square-root scale)" if width == 1 else f"rows by {width} counts, after 0 (square-root scale)"
    scale = Scale(name, ends=(0.0, 1.08 * float(max(high.max(), with_overflow[0].max()))), root=True)
    return Drawn(Panel(marks, Scale(own.label, ends=(-0.5 - 0.5 * width, float(edges[-1]))), scale, title), table)


def proportions(own: Replicated, there: Rows, title: str) -> Drawn:
    """The distribution function of proportions, in a band of those drawn."""
    grid = np.linspace(0, 1, 51)
    return _distribution(own, there, title, grid, (-0.02, 1.02), _at_most, "share of rows at or below")


def _at_most(values: Floats, grid: Floats) -> Floats:
    return np.searchsorted(np.sort(values), grid + 1e-12, side="right") / values.size


def _distribution(
    own: Replicated, there: Rows, title: str, grid: Floats, ends: tuple[float, float],
    of: Callable[[Floats, Floats], Floats], name: str,
) -> Drawn:  # fmt: skip
    low, middle, high = np.quantile([of(values, grid) for values in own.drawn[:, there]], ENDS, axis=0)
    data = of(own.seen[there], grid)
    marks = (Ribbon(grid, low, high, 0, INNER, steps=True), Line(grid, data, DATA, 1.6, steps=True))
    table = {own.written: grid, "data": data, "2.5%": low, "median": middle, "97.5%": high}
    return Drawn(Panel(marks, Scale(own.label, ends=ends), Scale(name, ends=(-0.02, 1.02)), title), table)


def survival(own: Replicated, there: Rows, title: str) -> Drawn:
    """The share that is beyond each time: Kaplan and Meier's estimate of it, in a band of drawn ones, uncensored. Where
    rows are censored otherwise than to the right, the earliest and the latest that it may be.
    """
    seen, drawn = own.seen[there], own.drawn[:, there]
    censoring = own.design.observed.censoring
    assert censoring is not None
    status, upper = censoring.status[own.chosen][there], censoring.upper[own.chosen][there]
    end = float(max(seen.max(), upper[status == INTERVAL].max(initial=0.0))) * 1.05
    start = min(0.0, float(seen.min()))
    grid = np.linspace(start, end, GRID)
    curves = [1 - _at_most(values, grid) for values in drawn]
    outer, inner = np.quantile(curves, (0.025, 0.975), axis=0), np.quantile(curves, (0.25, 0.75), axis=0)
    marks: list[Mark] = [Ribbon(grid, outer[0], outer[1], 0, OUTER), Ribbon(grid, inner[0], inner[1], 0, INNER)]
    table: Numbers = {own.written: grid, "2.5%": outer[0], "25%": inner[0], "75%": inner[1], "97.5%": outer[1]}
    bounds: list[Floats] = []
    if set(np.unique(status).tolist()) <= {NONE, RIGHT}:
        x, y = _kaplan_meier(seen, status == NONE)
        x, y = np.concatenate([[start], x]), np.concatenate([[1.0], y])
        marks.append(Line(x, y, DATA, 1.6, steps=True))
        bounds = [y[np.searchsorted(x, grid, side="right") - 1]] * 2
        known = (seen >= grid[:, None]).sum(axis=1) >= max(5, 0.05 * len(seen))
        is_right = status == RIGHT
        height = y[np.searchsorted(x, seen[is_right], side="right") - 1]
        marks.append(Dots(seen[is_right], height, DATA, 3.5, 3, True))
        table["data"] = np.where(grid <= seen.max(), bounds[0], np.nan)
    else:
        early = np.where(status == LEFT, -np.inf, seen)
        late = np.where(status == RIGHT, np.inf, np.where(status == INTERVAL, upper, seen))
        bounds = [1 - _at_most(early, grid), 1 - _at_most(late, grid)]
        known = np.ones(len(grid), dtype=bool)
        marks += [Line(grid, bound, DATA, 1.2, steps=True) for bound in bounds]
        table |= {"data, earliest": bounds[0], "data, latest": bounds[1]}
    far = _strays(np.array(curves), bounds, known, 0.5 / len(seen))
    drawn_from = f"of {len(curves):,} drawn from the model"
    said = f"the curve of the data strays no farther from the middle than those {drawn_from}"
    if far < 0.01:
        n = round(far * len(curves))
        which = "none strays" if not far else f"only {n} stray{'s' * (n == 1)}"
        said = f"{drawn_from}, {which} as far from the middle as the curve of the data"
    scale = Scale("share beyond", ends=(-0.02, 1.02))
    return Drawn(Panel(tuple(marks), Scale(own.label, ends=(start, end)), scale, title), table, said)


def _strays(curves: Floats, bounds: list[Floats], known: Truths, least: float) -> float:
    """The share of drawn curves (sets, grid) that are somewhere as many of their standard deviations from their mean as
    that of the data is at least, which is between its bounds; where enough rows are left for it to be known. A
    standard deviation is half a row at `least`.
    """
    mean, sd = curves.mean(axis=0), np.maximum(curves.std(axis=0), least)
    data = np.maximum(np.maximum(bounds[0] - mean, mean - bounds[1]), 0.0) / sd
    drawn = np.abs(curves - mean) / sd
    at = known if known.any() else np.ones(len(known), dtype=bool)
    return float((drawn[:, at].max(axis=1) >= data[at].max()).mean())


def _kaplan_meier(times: Floats, events: Floats) -> tuple[Floats, Floats]:
    import xarray as xr
    from arviz_stats.survival import kaplan_meier

    tree = xr.DataTree.from_dict(
        {
            "observed_data": xr.Dataset({"y": ("row", times)}),
            "constant_data": xr.Dataset({"y": ("row", events.astype(int))}),
        }
    )
    found = kaplan_meier(tree, "y")["y"]
    return np.asarray(found.sel(plot_axis="x")), np.asarray(found.sel(plot_axis="y"))


def levels(own: Replicated, there: Rows, title: str) -> Drawn:
    """How many of the rows have each level; of levels in columns, the share of each in all that was counted."""
    response = own.design.model.response
    assert response.levels is not None
    labels = tuple(clean(label(level)) for level in response.levels.coded)
    codes = range(len(labels))
    if response.parts:
        seen, drawn = (y.sum(-2) / y.sum((-1, -2))[..., None] for y in (own.seen[there], own.drawn[:, there]))
        what = "mean share" if response.family.is_of_shares else "share of all counted"
        return _slots(labels, seen, drawn.T, own.label, what, title, response.column)
    seen = np.array([(own.seen[there] == k).mean() for k in codes])
    drawn = np.stack([(own.drawn[:, there] == k).mean(axis=1) for k in codes])
    return _slots(labels, seen, drawn, own.label, "share of rows", title, response.column)


def spreads(own: Replicated, there: Rows, title: str) -> Drawn:
    """How far rows differ in the share of each level, of levels in columns."""
    response = own.design.model.response
    assert response.levels is not None
    labels = tuple(clean(label(level)) for level in response.levels.coded)
    seen, drawn = (spread_of(y) for y in (own.seen[there], own.drawn[:, there]))
    return _slots(labels, seen, drawn.T, own.label, "sd of shares over rows", title, response.column)


def means(own: Replicated, parts: Parts) -> Drawn:
    """The mean of the rows of each part; of yes or no the share of them."""
    response = own.design.model.response
    name = f"share of {response.event(response.column)}" if response.family.is_yes_or_no else f"mean of {own.label}"
    each = [parts.index == k for k in range(len(parts.labels))]
    seen = np.array([own.seen[there].mean() for there in each])
    drawn = np.stack([own.drawn[:, there].mean(axis=1) for there in each])
    return _slots(parts.labels, seen, drawn, parts.name, name, "", parts.name, parts.values)


def _slots(
    labels: tuple[str, ...], seen: Floats, drawn: Floats, x_label: str, y_label: str, title: str, name: str,
    values: tuple[str, ...] = (),
) -> Drawn:  # fmt: skip
    """`drawn` (slots, sets)."""
    x = np.arange(len(labels), dtype=float)
    low, middle, high = np.quantile(drawn, ENDS, axis=1)
    marks = (Whiskers(x, low, high, 0, 6.0, 0.35), Dots(x, middle, 0, 4.0), Dots(x, seen, DATA, 5.0, 3, True))
    ticks = tuple((float(i), text) for i, text in enumerate(labels))
    table = {name: list(values or labels), "data": seen, "2.5%": low, "median": middle, "97.5%": high}
    ends = (-0.6, len(labels) - 0.4)
    return Drawn(Panel(marks, Scale(clean(x_label), ticks, ends), Scale(clean(y_label)), title), table)


def calibration(own: Replicated, there: Rows, title: str) -> Drawn:
    """Rows in tenths by their fitted probability: the share that is what the probability is of."""
    response = own.design.model.response
    fitted, seen, drawn = own.mean[there], own.seen[there], own.drawn[:, there]
    cuts = np.unique(np.quantile(fitted, np.linspace(0, 1, 11)))
    index: Ints = np.clip(np.searchsorted(cuts, fitted, side="right") - 1, 0, max(0, len(cuts) - 2))
    used = np.unique(index)
    each = [index == k for k in used]
    x = np.array([fitted[own_].mean() for own_ in each])
    shares_ = np.array([seen[own_].mean() for own_ in each])
    low, middle, high = np.quantile([drawn[:, own_].mean(axis=1) for own_ in each], ENDS, axis=1)
    marks = (Whiskers(x, low, high, 0, 5.0, 0.35), Dots(x, middle, 0, 3.5), Dots(x, shares_, DATA, 4.5, 3, True))
    event = clean(response.event(response.column))
    outside = int(((shares_ < low) | (shares_ > high)).sum())
    said = f"{outside} of {len(x)} groups by fitted probability lie outside their interval"
    table = {
        "fitted": x,
        "rows": [int(own_.sum()) for own_ in each],
        "data": shares_,
        "2.5%": low,
        "median": middle,
        "97.5%": high,
    }
    ends = (-0.02, 1.02)
    return Drawn(
        Panel(marks, Scale(f"fitted probability of {event}", ends=ends), Scale(f"share of {event}", ends=ends), title),
        table,
        said,
    )


def _percent(share: float) -> str:
    return f"{max(1, round(100 * share))}%"
