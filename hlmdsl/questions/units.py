"""Each unit's coefficients for users: a table with intervals, all draws with labels, and words.

In: draws, a schema, and the name of a grouping. Out: its units. Not decided here: what varies (unit_effects.py).
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain import numbers
from hlmdsl.explain.say.units import average_of, unit_of, units_of
from hlmdsl.explain.write.plain_text import columns, safe
from hlmdsl.model.model import Response
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted
from hlmdsl.options import probability, shown_option
from hlmdsl.predictions.predictions import quantiles
from hlmdsl.questions.question_errors import NoSuchEffect, NoSuchGrouping
from hlmdsl.questions.unit_effects import UnitEffect, above, have_rows, scale_of, unit_effects
from hlmdsl.results.draws import Draws
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

LABEL, FARTHEST = "label", "farthest"
ABOVE = "P(above average)"
PIECE = 1 << 22
"""Draws times units at a time."""


@frozen(eq=False)
class UnitCoefficients:
    """The result of `fit.units`. `table()` is a DataFrame, `draws` are all of them, `says` describes them in sentences.
    `order` are the units' positions as they are sorted, `labels` in their own order. `occurs` says of each effect which
    units have it: one restricted to a level of a factor is left out if a unit has no rows at that level, and is NaN
    among the draws. `alarms` are problems of the fit.
    """

    name: str
    sampled: Draws
    effects: tuple[UnitEffect, ...]
    labels: tuple[str, ...]
    order: Ints
    says: tuple[str, ...]
    occurs: tuple[npt.NDArray[np.bool_], ...]
    alarms: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The labels as they are sorted."""
        return tuple(self.labels[i] for i in self.order.tolist())

    def table(self, interval: float = 0.95) -> pd.DataFrame:
        """One row for each unit and effect: median and central interval of the unit's own coefficient, and the
        probability that it is above that of the average unit. Raises HlmError for an interval that is not between 0
        and 1.
        """
        import pandas as pd

        inside = probability("interval", interval)
        ends = (0.5 - inside / 2, 0.5 + inside / 2)
        low, high = (f"{100 * end:.4g}%" for end in ends)
        found = [_summary(self.sampled, effect, ends) for effect in self.effects]
        n = len(self.effects)
        effects = np.array([e.label for e in self.effects], dtype=object)
        both = [np.repeat(np.array(self.shown, dtype=object), n), np.tile(effects, len(self.order))]
        cells: dict[str, Any] = {}
        for k, title in enumerate(("median", low, high, ABOVE)):
            cells[title] = np.stack([one[k][self.order] for one in found], axis=1).reshape(-1)
        kinds = ["common + deviation" if e.common else "deviation" for e in self.effects]
        cells["is"] = np.tile(np.array(kinds, dtype=object), len(self.order))
        table = pd.DataFrame(cells, index=pd.MultiIndex.from_arrays(both, names=[self.name, "effect"]))
        there = np.stack(self.occurs, axis=1)[self.order].reshape(-1)
        return table if there.all() else table[there]

    @cached_property
    def draws(self) -> xr.DataArray:
        """(chain, draw, g, g_effect) of a grouping g, its units as they are sorted."""
        import xarray as xr

        own = self.sampled
        each = [e.own(own, e.deviations(own))[:, self.order] for e in self.effects]
        for values, there in zip(each, self.occurs, strict=True):
            values[:, ~there[self.order]] = np.nan
        values = np.stack(each, axis=-1).reshape(own.chains, own.draws, len(self.order), len(each))
        coords: dict[str, Any] = {"chain": np.arange(own.chains), "draw": np.arange(own.draws)}
        coords |= {self.name: list(self.shown), f"{self.name}_effect": [e.label for e in self.effects]}
        attributes = {"says": " ".join(self.says)}
        return xr.DataArray(
            values, dims=("chain", "draw", self.name, f"{self.name}_effect"), coords=coords, attrs=attributes
        )

    def text(self, width: int = 100, interval: float = 0.95) -> str:
        """The sentences and the whole table, for a terminal."""
        table = self.table(interval)
        rows = [[self.name, *("effect", *map(str, table.columns[:-1]))]]
        for (unit, effect), median, low, high, p, _ in table.itertuples(name=None):
            p_above = numbers.probability(p).removeprefix("= ")
            rows.append([str(unit), str(effect), *map(numbers.number, (median, low, high)), p_above])
        shown = [[safe(cell) for cell in row] for row in rows]
        widths = [max(map(columns, cells)) for cells in zip(*shown, strict=True)]
        lines = ("  ".join(c + " " * (w - columns(c)) for c, w in zip(r, widths, strict=True)).rstrip() for r in shown)
        told = (*(f"! {alarm}" for alarm in self.alarms), *self.says)
        said = (textwrap.fill(safe(line), width, subsequent_indent="    ", break_on_hyphens=False) for line in told)
        return "\n".join((*said, "", *lines)) + "\n"

    def __repr__(self) -> str:
        extent = f"{len(self.labels):,} units of {self.name}, {len(self.effects)} effect{'s' * (len(self.effects) > 1)}"
        return "\n".join((f"Coefficients of {extent}", *(f"! {alarm}" for alarm in self.alarms), *self.says))

    def _repr_markdown_(self) -> str:
        from hlmdsl.explain.write.markdown import frame_beside

        return frame_beside(self.table(), (*self.alarms, *self.says))

    def _repr_html_(self) -> str:
        import html

        told = "".join(f"<p>{html.escape(line)}</p>" for line in (*self.alarms, *self.says))
        return f"{told}{self.table().to_html(float_format=numbers.cell)}"


def units(
    draws: Draws, design: Design, name: object, sort: object, ancestors: bool, alarms: tuple[str, ...] = ()
) -> UnitCoefficients:
    """Of one grouping. Raises HlmError if there is none of this name, or nothing to sort by."""
    schema = design.schema
    groupings = tuple(dict.fromkeys(v.grouping.name for e in schema.equations for v in e.varying))
    if not isinstance(name, str) or name not in groupings:
        raise HlmError([_unknown(name, groupings)])
    effects = tuple(unit_effects(schema, name, ancestors))
    curves = _curves(schema, name)
    if not effects:
        raise HlmError([_curves_alone(name, curves)])
    labels = schema.units[name].labels
    occurs = tuple(e.occurs(design.rows, name) for e in effects)
    order = _order(draws, effects, occurs, sort)
    with_rows = have_rows(design.rows, name, len(labels))
    says = _says(effects, name, sort, ancestors, occurs, with_rows, schema.model.response)
    if curves:
        own = effects[0].sources[0].varying
        told = f"Not in it: each {unit_of(own)}'s curve over {numbers.join([shown(x) for x in curves])}"
        picture = "" if own.grouping.by_member else f"its picture (`{_picture(curves)}`) or from "
        says = (*says, f"{told}, which is read from {picture}predictions.")
    return UnitCoefficients(name, draws, effects, labels, order, says, occurs, alarms)


def _curves(schema: Schema, name: str) -> tuple[str, ...]:
    """The covariates over which each unit has a separate curve."""
    bars = (b for e in schema.equations for v in e.varying if v.grouping.name == name for b in v.bars)
    smooths = [t.smooth for b in bars if (t := b.smooth) is not None and t.smooth]
    return tuple(dict.fromkeys(name for part in smooths for name in part.names))


def _picture(curves: Sequence[str]) -> str:
    return f"hlm plot FIT {quoted(curves[0])} --lines"


def _curves_alone(name: str, curves: Sequence[str]) -> NoSuchGrouping:
    known = "curves alone vary between its units, and no single number of a curve means anything"
    fact, closest = "has no numbers of single units", f"draw them: `{_picture(curves)}`"
    return NoSuchGrouping(span=None, given=name, fact=fact, known=known, closest=closest)


def _unknown(name: object, groupings: Sequence[str]) -> NoSuchGrouping:
    near = nearest(name, groupings) if isinstance(name, str) else ()
    known = f"effects vary between the units of {', '.join(f'`{g}`' for g in groupings)}" if groupings else ""
    closest = f"the closest is `{near[0]}`" if near else "name one of these" if groupings else ""
    nothing = "no effect varies between units: it has no `(1 | group)`"
    given = name if isinstance(name, str) else shown_option(name)
    return NoSuchGrouping(span=None, given=given, known=known or nothing, closest=closest)


def _order(draws: Draws, effects: Sequence[UnitEffect], occurs: Sequence[npt.NDArray[np.bool_]], sort: object) -> Ints:
    """Positions of the units: in their own order, by the estimate of an effect, or the farthest out first."""
    by_label = {e.label: e for e in effects}
    if isinstance(sort, str) and sort in by_label:
        own = np.where(occurs[effects.index(by_label[sort])], _medians(draws, by_label[sort]), np.inf)
        return np.argsort(own, kind="stable").astype(np.int64)
    if sort == LABEL:
        return np.arange(len(occurs[0]))
    if sort == FARTHEST:
        medians = (np.where(there, _medians(draws, e), 0.0) for e, there in zip(effects, occurs, strict=True))
        out = [np.abs(own) / (e.spread(draws) or 1.0) for e, own in zip(effects, medians, strict=True)]
        return np.argsort(-np.max(out, axis=0), kind="stable").astype(np.int64)
    near = nearest(sort, (*by_label, LABEL, FARTHEST)) if isinstance(sort, str) else ()
    given = f"`{sort}`" if isinstance(sort, str) else shown_option(sort)
    units = units_of(effects[0].sources[0].varying)
    raise HlmError([NoSuchEffect(span=None, units=units, given=given, effects=tuple(by_label), near=near[:1])])


def _medians(draws: Draws, effect: UnitEffect) -> Floats:
    """Of deviations: the common coefficient moves all units alike, draw by draw."""
    return np.asarray(np.median(effect.deviations(draws), axis=0))


def _summary(draws: Draws, effect: UnitEffect, ends: tuple[float, float]) -> tuple[Floats, ...]:
    """Median, low and high end, P(above average), (units,) each."""
    deviations = effect.deviations(draws)
    size = max(1, PIECE // len(deviations))
    found = []
    for start in range(0, deviations.shape[1], size):
        own = deviations[:, start : start + size]
        found.append(np.vstack([quantiles(effect.own(draws, own), ends), (own > 0).mean(axis=0)]))
    return tuple(np.concatenate(found, axis=1))


def _says(
    effects: Sequence[UnitEffect],
    name: str,
    sort: object,
    ancestors: bool,
    occurs: Sequence[npt.NDArray[np.bool_]],
    with_rows: npt.NDArray[np.bool_],
    response: Response,
) -> tuple[str, ...]:
    """What the numbers are, what they leave out, and their order."""
    own = effects[0].sources[0].varying
    unit, told = unit_of(own), []
    both = [e.label for e in effects if e.common]
    if not all(there.all() for there in occurs):
        factors = numbers.join([shown(f) for f in dict.fromkeys(f for e in effects for f, _ in e.levels)])
        told.append(f"Of each {unit} only what is of the levels of {factors} that it has rows of.")
    if not with_rows.all():
        absent = int((~with_rows).sum())
        have = f"{unit} has" if absent == 1 else f"{units_of(own)} have"
        told.append(f"{absent:,} {have} no rows: of {'it' if absent == 1 else 'them'} the others alone tell.")
    if both:
        told.append(f"{numbers.join(both)}: each {unit}'s own, the common effect plus the deviation within each draw.")
    for e in effects:
        if not e.common:
            is_cutpoints = bool(e.equation.cutpoints) and e.label.split(".")[-1] == "Intercept"
            why = "cutpoints stand for the intercept" if is_cutpoints else "there is no such common effect"
            told.append(f"{e.label}: the deviation from the average {unit} alone, since {why}.")
    if against := next((e.equation.category.reference for e in effects if e.equation.category is not None), None):
        told.append(f"Those of a level are of its log odds against {against}.")
    if scales := list(dict.fromkeys(scale for e in effects if (scale := scale_of(e, response)))):
        told.append(f"On the scale of {numbers.join(scales)}.")
    told += _of_ancestors(effects, own.grouping.name, unit, ancestors)
    whose = f"the average {average_of([own])}, whose deviations are zero"
    if not ancestors and (within := _above(effects, own.grouping.name)):
        whose = f"the average {unit} within the same {numbers.join(within)}"
    told.append(f"{ABOVE}: that it is above that of {whose}.")
    if sort == FARTHEST:
        told.append(f"Farthest out first: by the largest deviation, in standard deviations between {units_of(own)}.")
    elif sort != LABEL:
        told.append(f"Sorted by {sort}.")
    return tuple(told)


def _of_ancestors(effects: Sequence[UnitEffect], name: str, unit: str, ancestors: bool) -> list[str]:
    within = _above(effects, name)
    if not within:
        return []
    listed = numbers.join(within)
    if ancestors:
        return [f"Deviations are added up with those of the {listed} that the {unit} is within."]
    return [f"Those of the {listed} that the {unit} is within are not in them: `ancestors` adds them up."]


def _above(effects: Sequence[UnitEffect], name: str) -> list[str]:
    """What the units are called that those of a grouping are within."""
    return list({v.grouping.name: unit_of(v) for e in effects for v in above(e.equation, _own(e, name))}.values())


def _own(effect: UnitEffect, name: str) -> CodedVarying:
    return next(v for v in effect.equation.varying if v.grouping.name == name)
