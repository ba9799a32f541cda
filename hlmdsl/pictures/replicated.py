"""In: a design and draws. Out: the observed response, and data sets drawn from the model, on the scale on which they
are compared: the model's, so logarithms if the logarithm is modelled.

Each row keeps its predictors and its own units' deviations. Not decided here: what is looked at (statistics.py).
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.design.transform import transformed
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.naming import label, shown
from hlmdsl.options import shown_option
from hlmdsl.pictures.picture_errors import NotDrawn, NotDrawnAlong
from hlmdsl.predictions.asked import Asked, read_asked
from hlmdsl.predictions.computation import Computation
from hlmdsl.predictions.new_rows import NewRows, rows_of_fit
from hlmdsl.results.dispersion import rows_by_weight
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import Where
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

MOST_SETS, FEWEST_SETS, NUMBERS = 500, 20, 1 << 24
"""Data sets that are drawn: fewer of many rows."""
MOST_PARTS, BINS = 40, 6


@frozen(eq=False)
class Replicated:
    """`seen` (rows,) and `drawn` (sets, rows); of counts among trials both are proportions. `chosen` are the rows of
    the design that these are: each as often as its weight says.
    """

    design: Design
    draws: Draws
    chosen: Ints
    seen: Floats
    drawn: Floats

    @property
    def sets(self) -> int:
        return len(self.drawn)

    @property
    def written(self) -> str:
        """What is compared: `log(projection_sq)`."""
        response = self.design.model.response
        return f"log({response.column})" if _is_logged(self.design) else response.written

    @property
    def label(self) -> str:
        """The same for an axis."""
        response = self.design.model.response
        if self.written != response.column:
            return clean(self.written)
        proportion = response.family.modelled == "proportion"
        unit = "" if response.unit is None or proportion or response.family.has_levels else f" ({response.unit})"
        return clean(response.thing + (", as a proportion of its trials" if proportion else "") + unit)

    @cached_property
    def mean(self) -> Floats:
        """(rows,): what is expected of each, averaged over draws."""
        asked = read_asked(self.design.model, "mean", "own")
        return np.asarray(
            _computation(self.design, self.draws, self.chosen, asked).at(slice(0, len(self.chosen))).mean(0)
        )


@frozen
class Parts:
    """Rows by the levels of something: a label for each, what it is in the data, and (rows,) which each row is of."""

    name: str
    labels: tuple[str, ...]
    values: tuple[str, ...]
    index: Ints


def replicated(design: Design, draws: Draws, seed: int) -> Replicated:
    """The same data sets for the same seed. Raises HlmError if responses cannot be drawn."""
    observed, response = design.observed, design.model.response
    weights = np.ones(observed.n) if observed.weights is None else observed.weights
    chosen = rows_by_weight(weights)
    total = draws.chains * draws.draws
    wanted = min(MOST_SETS, max(FEWEST_SETS, NUMBERS // max(1, len(chosen))), total)
    few = draws.thinned(-(-total // wanted))
    asked = read_asked(design.model, "response", "own")
    computation = _computation(design, few, chosen, asked, seed)
    drawn = computation.at(slice(0, len(chosen)))
    seen = observed.raw[chosen]
    if _is_logged(design):
        with np.errstate(divide="ignore", invalid="ignore"):
            seen, drawn = np.log(seen), np.log(drawn)
    elif response.family.modelled == "proportion":
        assert observed.trials is not None
        seen, drawn = seen / observed.trials[chosen], drawn / observed.trials[chosen]
    elif not response.transform.is_plain:
        with np.errstate(all="ignore"):
            seen, drawn = transformed(response, seen), transformed(response, drawn)
    return Replicated(design, few, chosen, seen, drawn)


def _is_logged(design: Design) -> bool:
    """A LogNormal, compared on the log scale unless it is a time that may be censored."""
    response = design.model.response
    return response.family.modelled == "log" and response.censoring is None


def _computation(design: Design, draws: Draws, chosen: Ints, asked: Asked, seed: int = 0) -> Computation:
    rows = rows_of_fit(design)
    return Computation(draws, NewRows(Where.of(design, chosen), rows.labels, is_of_fit=True), asked, seed)


def parts_by(design: Design, chosen: Ints, by: object) -> Parts:
    """Levels of a factor, units of a grouping, or a covariate's values in bins. Raises HlmError for anything else."""
    rows, schema = design.rows, design.schema
    name = by if isinstance(by, str) else shown_option(by)
    if name in rows.levels:
        words = Words(schema)
        labels = tuple(clean(words.level(name, level)) for level in schema.factors[name].levels)
        found = Parts(name, labels, schema.factors[name].levels, rows.levels[name][chosen])
    elif name in rows.units:
        units = design.groupings[name].labels
        found = Parts(name, tuple(clean(label(u)) for u in units), units, rows.units[name][chosen])
    elif name in rows.numbers:
        found = _bins(name, rows.numbers[name][chosen])
    elif name in rows.members:
        advice = "choose another `by`, or leave it out"
        why = "a row has several units of it, so the rows do not fall into parts by them"
        raise HlmError([NotDrawnAlong(span=None, what="a check", given=name, why=why, advice=advice)])
    else:
        known = (*rows.levels, *rows.units, *rows.numbers)
        near = nearest(name, known)
        listed = ", ".join(f"`{k}`" for k in known)
        advice = f"the closest is `{near[0]}`" if near else f"parts are made by {listed}" if known else "leave `by` out"
        why = "the model has no factor, grouping or covariate of that name"
        raise HlmError([NotDrawnAlong(span=None, what="a check", given=name, why=why, advice=advice)])
    used, index = np.unique(found.index, return_inverse=True)
    if len(used) > MOST_PARTS:
        why = f"it has {len(used):,} parts with rows, and {MOST_PARTS} can be looked at"
        advice = "choose another `by`, or leave it out"
        raise HlmError([NotDrawn(span=None, what=f"a check by `{name}`", why=why, advice=advice)])
    return Parts(name, tuple(found.labels[i] for i in used), tuple(found.values[i] for i in used), index)


def _bins(name: str, values: Floats) -> Parts:
    """As many rows in each, as far as equal values allow."""
    distinct = np.unique(values)
    if len(distinct) <= BINS:
        labels = tuple(f"{shown(name)} = {numbers.number(v, 4)}" for v in distinct.tolist())
        return Parts(name, labels, tuple(f"{v:g}" for v in distinct), np.searchsorted(distinct, values))
    cuts = np.unique(np.quantile(values, np.linspace(0, 1, BINS + 1)))
    index = np.clip(np.searchsorted(cuts, values, side="right") - 1, 0, len(cuts) - 2)
    ends = [numbers.number(v, 3) for v in cuts.tolist()]
    between = tuple(f"{low} to {high}" for low, high in pairwise(ends))
    return Parts(name, tuple(f"{shown(name)} {text}" for text in between), between, index)
