"""Predictions as people hold them: arrays with labels, a table with intervals, and what they are in words.

In: a computation. Out: its results. Not decided here: how anything is computed (computation.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.formulas.circle import mean_direction, resultant, wrapped
from hlmdsl.model.naming import label
from hlmdsl.options import probability
from hlmdsl.predictions.computation import Computation
from hlmdsl.predictions.prediction_errors import NotAttached
from hlmdsl.predictions.says import says
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr


Origin = Literal["posterior", "prior"]

SHOWN_ROWS = 10
"""In a notebook."""


@frozen(eq=False)
class Predictions:
    """The result of `fit.predict`. Everything is computed on first use.

    `table()` summarises each row and needs memory only for a chunk of rows; `values` are all draws. `says` describes in
    sentences what is predicted, for which units. `alarms` are problems of the draws, of which one in `every` is used;
    `tree` is the fit's `idata`. They are draws `of` a posterior, or of a prior, for which nothing was fitted.
    """

    computation: Computation
    alarmed: Callable[[], tuple[str, ...]] = tuple
    every: int = 1
    tree: Callable[[], xr.DataTree] | None = None
    of: Origin = "posterior"

    @cached_property
    def alarms(self) -> tuple[str, ...]:
        """Problems of the fit, which also affect its predictions."""
        return self.alarmed()

    @cached_property
    def says(self) -> tuple[str, ...]:
        """What is predicted, for which units, and what was left out."""
        return says(self.computation.rows, self.computation.asked, "the fit" if self.of == "posterior" else "the data")

    @property
    def of_table(self) -> tuple[str, ...]:
        """What has to be known of `table()`."""
        if not self.computation.each or self.computation.asked.kind == "linear":
            return ()
        return (
            "Each column is summarised by itself: over a row medians need not add up to the whole, as every draw does.",
        )

    @property
    def name(self) -> str:
        """What the numbers are called: the response's column, `mean`, `probability`, `share`, `linear`, or the
        parameter."""
        own = self.computation.asked
        response = self.computation.schema.model.response
        match own.kind:
            case "response":
                return response.column
            case "parameter":
                return own.name
            case "mean" if response.family.probabilities is not None:
                return response.family.words.level.split()[-1]
        return own.kind

    @cached_property
    def values(self) -> xr.DataArray:
        """All draws (chain, draw, row); of the probabilities of levels, and of responses of a column for each level,
        (chain, draw, row, level), of the predictors of categories (chain, draw, row, category). A response of levels is
        a position among `attrs["levels"]`. Raises HlmError if memory is too small.
        """
        import xarray as xr

        own = self.computation
        out = own.array("the predictions")
        extra = ("category" if own.asked.kind == "linear" else "level",) if own.each else ()
        draws = self.every * np.arange(out.shape[1])  # as the fit counts them
        coords: dict[str, Any] = {"chain": np.arange(len(out)), "draw": draws, "row": self._positions}
        coords |= {dim: list(own.each) for dim in extra}
        found = xr.DataArray(out, dims=("chain", "draw", "row", *extra), coords=coords, name=self.name)
        return found.assign_attrs(self._attributes)

    @property
    def _attributes(self) -> dict[str, Any]:
        response = self.computation.schema.model.response
        told: dict[str, Any] = {"says": " ".join(self.says)}
        if self.computation.asked.kind == "response" and response.of_texts and response.levels is not None:
            told["levels"] = list(response.levels.coded)
        if self.computation.asked.kind in ("response", "mean") and response.unit is not None:
            told["unit"] = response.unit
        return told

    @property
    def _positions(self) -> Any:
        """Of the rows in their table, from 0."""
        rows = self.computation.rows
        return np.arange(rows.n) if rows.kept is None else rows.kept

    @property
    def idata(self) -> xr.DataTree:
        """As ArviZ has them: `posterior_predictive` (`prior_predictive`) of the rows of a fit, `predictions` of others,
        with the columns that they are of in `predictions_constant_data`.
        """
        import xarray as xr

        group = f"{self.of}_predictive" if self.computation.rows.is_of_fit else "predictions"
        found = {group: self.values.to_dataset(promote_attrs=True)}
        if group == "predictions":
            columns = {f"data_{name}": ("row", values) for name, values in self._columns.items()}
            found["predictions_constant_data"] = xr.Dataset(columns, coords={"row": self._positions})
        return xr.DataTree.from_dict(found)

    def attach(self) -> xr.DataTree:
        """Add the draws to the `idata` of the fit, with which they are saved, and return that.

        Draws of the response at the rows of the fit become `posterior_predictive`, where `arviz.plot_ppc_dist` and
        `arviz.loo_pit` look for them; at the rows of a table `predictions` with their columns. This is not automatic,
        as they take the memory of all draws times all rows. Raises HlmError for anything but draws of the response of a
        fit, and if memory is too small.
        """
        if self.computation.asked.kind != "response":
            why = "these groups hold draws of the response, and ArviZ compares them with what was seen"
            advice = "keep `.values` or `.table()`, or attach `fit.predict()`"
            raise HlmError([NotAttached(span=None, what=f"`{self.name}`", why=why, advice=advice)])
        if self.tree is None:
            why, advice = "they belong to no fit", "`prior.idata` has the group `prior_predictive`"
            raise HlmError([NotAttached(span=None, what="predictions of a prior", why=why, advice=advice)])
        tree = self.tree()
        for name, group in self.idata.children.items():
            tree[name] = group.to_dataset()
        return tree

    def table(self, interval: float = 0.95) -> pd.DataFrame:
        """One row for each row predicted: its columns, then the median and the central interval of the draws.

        For a binary response, or one of several levels, the probability of each. Raises HlmError for an interval that
        is not between 0 and 1.
        """
        import pandas as pd

        own = self.computation
        inside = probability("interval", interval)
        ends = (0.5 - inside / 2, 0.5 + inside / 2)
        parts = [self._summary(own.at_looked(rows), ends) for rows in own.stretches()]
        told = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
        if own.place is not None:
            told = {name: values[own.place] for name, values in told.items()}
        columns = {name: values for name, values in self._columns.items() if name not in told}
        return pd.DataFrame(columns | told, index=pd.Index(self._positions, name="row"))

    def _summary(self, drawn: Floats, ends: tuple[float, float]) -> dict[str, Any]:
        """By column, of draws (draws, rows) or (draws, rows, each)."""
        own, response = self.computation, self.computation.schema.model.response
        is_one_of = response.of_texts or response.family.is_yes_or_no
        if own.asked.kind == "response" and is_one_of:
            return self._shares(drawn)
        if own.is_of_directions:
            told = dict(zip(("median", *_names(ends)), around_the_circle(drawn, ends), strict=True))
            if own.asked.kind != "response":
                return told
            return told | {"mean direction": mean_direction(drawn, 0), "resultant": resultant(drawn, 0)}
        if not own.each:
            return dict(zip(("median", *_names(ends)), quantiles(drawn, ends), strict=True))
        found: dict[str, Any] = {}
        for k, level in enumerate(own.each):
            of = "E" if response.family.is_of_shares else "P"
            name = f"{of}({label(level)})" if own.asked.kind == "mean" else label(level)
            values = quantiles(drawn[:, :, k], ends)
            found |= dict(zip((name, *(f"{name} {end}" for end in _names(ends))), values, strict=True))
        return found

    def _shares(self, drawn: Floats) -> dict[str, Any]:
        """How probable each level of the response is."""
        response = self.computation.schema.model.response
        if not response.family.has_levels:
            return {f"P({response.event(response.column)})": drawn.mean(axis=0)}
        assert response.levels is not None
        return {f"P({label(level)})": (drawn == code).mean(axis=0) for code, level in enumerate(response.levels.coded)}

    @cached_property
    def _columns(self) -> Mapping[str, Any]:
        """The predictors of the predictions, as in the table: labels, and numbers in their units."""
        rows, schema = self.computation.rows, self.computation.schema
        found: dict[str, Any] = dict(rows.where.rows.numbers)
        for name, codes in rows.where.rows.levels.items():
            found[name] = np.array(schema.factors[name].levels, dtype=object)[codes]
        for name, codes in rows.where.rows.units.items():
            found[name] = np.array(rows.labels[name], dtype=object)[codes]
        for name, own in rows.where.rows.members.items():
            labels, columns = np.array(rows.labels[name], dtype=object), schema.grouping(name).members
            found |= {m.name: labels[codes] for m, (codes, _) in zip(columns, own.entries, strict=True)}
        return found

    @property
    def _beside_table(self) -> tuple[str, ...]:
        """What stands over the table in a notebook."""
        n = self.computation.rows.n
        first = (f"The first {SHOWN_ROWS} of {n:,} rows: `table()` has all.",) if n > SHOWN_ROWS else ()
        return (*self.alarms, *self.says, *self.of_table, *first)

    def _repr_html_(self) -> str:
        lines = "".join(f"<p>{escape(line)}</p>" for line in self._beside_table)
        return lines + self.table().head(SHOWN_ROWS).to_html(escape=True, float_format=numbers.cell)

    def _repr_markdown_(self) -> str:
        from hlmdsl.explain.write.markdown import frame_beside

        return frame_beside(self.table().head(SHOWN_ROWS), self._beside_table)

    def __repr__(self) -> str:
        own = self.computation
        extent = f"{own.draws.chains} × {own.draws.draws:,} draws, {own.rows.n:,} row{'s' * (own.rows.n != 1)}"
        return "\n".join((f"Predictions of {self.name}: {extent}", *self.alarms, *self.says))


def quantiles(drawn: Floats, ends: tuple[float, float]) -> Floats:
    """(3, rows): median, low and high end of draws (draws, rows); not numbers where some draw is none."""
    wanted = (0.5, *ends)
    n = len(drawn)
    places = [q * (n - 1) for q in wanted]
    around = sorted({int(p) for p in places} | {min(int(p) + 1, n - 1) for p in places})
    parted = np.partition(drawn, around, axis=0)
    found = []
    for place in places:
        low = int(place)
        high = min(low + 1, n - 1)
        share = place - low
        with np.errstate(invalid="ignore"):
            between = parted[low] * (1 - share) + parted[high] * share
        found.append(np.where(parted[low] == parted[high], parted[low], between) if share else parted[low])
    out = np.stack(found)
    out[:, np.isnan(drawn).any(axis=0)] = np.nan
    return out


def around_the_circle(drawn: Floats, ends: tuple[float, float]) -> Floats:
    """The same of directions: by how far draws are turned from their mean direction, so that what lies on both sides of
    π is not cut there. Ends may be beyond π.
    """
    middle = mean_direction(drawn, 0)
    return np.asarray(quantiles(wrapped(drawn - middle), ends) + middle)


def _names(ends: tuple[float, float]) -> tuple[str, str]:
    low, high = (f"{100 * end:.4g}%" for end in ends)
    return low, high
