"""In: an effect. Out: the data behind it, on the scale of the picture; or why there are none.

Rows at the levels at which `at` holds factors, otherwise all rows, whatever their other predictors.
Not decided here: how they look.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.columns import Mask
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.families.seen import NONE
from hlmdsl.model.means import mean_is_main_parameter
from hlmdsl.model.variables import Factor
from hlmdsl.pictures.effect import Effect
from hlmdsl.pictures.own_lines import series_of
from hlmdsl.source.frozen import frozen

MOST_POINTS = 2_000
FAR, FEW = 2.0, 0.01
JITTER = 0.035
"""Of 0 and 1, to either side: so much of the picture's height."""


@frozen(eq=False)
class Behind:
    """`x` (k,) on the axis, `y` (k,) as seen and `shown` (k,), where 0 and 1 are moved a little apart; `series` (k,)
    positions among the values of the second variable; `weights` (k,) where rows have some. Where `shares`, each point
    is the share of a level of the response at a level of the factor: `series` are then levels, `value` (k,) positions
    of the second variable. Of `censored` (k,) rows the value is one end; `inside` (k,) are within the picture.
    """

    x: Floats
    y: Floats
    shown: Floats
    series: Ints
    value: Ints
    weights: Floats | None
    censored: Floats
    shares: bool
    said: str
    inside: Floats | None = None

    def cut(self, low: float, high: float) -> Behind:
        """Without the few rows so far out that they would flatten the picture: farther from the curves, whose ends
        these are, than `FAR` times their range, and than all but a hundredth of the rows.
        """
        if self.shares or not self.shown.size or not high > low:
            return self
        room = FAR * (high - low)
        least, most = np.quantile(self.shown, (FEW, 1 - FEW))
        inside = (self.shown >= min(least, low - room)) & (self.shown <= max(most, high + room))
        if inside.all():
            return self
        left = int((~inside).sum())
        said = f"{self.said} {left:,} row{'s' * (left != 1)} farther out {'are' if left != 1 else 'is'} not shown."
        return replace(self, inside=inside, said=said)


def behind(effect: Effect) -> Behind | str:
    """The data, or why none are drawn."""
    scale = _scale(effect)
    if isinstance(scale, str):
        return scale
    design, rows = effect.design, effect.design.rows
    chosen = np.ones(rows.n, dtype=bool)
    for held in effect.held:
        if held.how == "given" and isinstance(held.variable, Factor):
            levels = design.schema.factors[held.variable.name].levels
            chosen &= rows.levels[held.variable.name] == levels.index(str(held.values[0]))
    name = effect.x.name
    x = rows.levels[name].astype(float) if isinstance(effect.x, Factor) else rows.numbers[name]
    series, weights = series_of(effect), design.observed.weights
    if design.model.response.family.has_levels:
        return _shares(effect, chosen, series) if isinstance(effect.x, Factor) else _of_rows(effect, chosen, series)
    at = np.flatnonzero(chosen)
    total = len(at)
    if total > MOST_POINTS:
        at = at[np.linspace(0, total - 1, MOST_POINTS).astype(int)]
    status = design.observed.censoring
    censored = np.zeros(len(at)) if status is None else (status.status[at] != NONE).astype(float)
    shown, said = scale[at], "Dots: the rows of the data"
    if any(h.how != "given" for h in effect.held):
        said += ", whatever their other predictors are"
    if design.model.response.family.is_yes_or_no:
        shown = shown + np.random.default_rng(0).uniform(-JITTER, JITTER, len(at))
        said += ", moved a little up or down from 0 and 1"
    elif design.model.response.family.modelled == "proportion" and effect.asked.kind != "response":
        said += ", as proportions of their trials"
    if weights is not None:
        said += ", larger where their weight is"
    if censored.any():
        said += "; hollow ones are censored"
    if total > MOST_POINTS:
        said += f"; {MOST_POINTS:,} of {total:,}, evenly chosen"
    taken = None if weights is None else weights[at]
    return Behind(x[at], scale[at], shown, series[at], series[at], taken, censored, False, f"{said}.")


def _scale(effect: Effect) -> Floats | str:
    """(rows,) of the response on the picture's scale; or why there is none."""
    design, asked = effect.design, effect.asked
    response, observed = design.model.response, design.observed
    family = response.family
    if family.has_levels:
        if asked.kind != "mean":
            return "No data are drawn: they are levels, and have no place on the scale of a predictor."
        if not isinstance(effect.x, Factor) and not response.parts:
            return "No data are drawn: a row has a level, and no share of it, at its value of the covariate."
        return observed.raw
    in_its_unit = mean_is_main_parameter(response) or (bool(family.working) and response.transform.is_plain)
    main = asked.kind == "parameter" and asked.name == family.main.name and in_its_unit
    if asked.kind in ("response", "mean") or main:
        if family.modelled == "proportion" and asked.kind != "response":
            return observed.seen
        return observed.raw
    if asked.kind == "linear" and design.model.main.link.name == "identity" and family.modelled != "proportion":
        return observed.seen
    if asked.kind == "linear":
        link = design.model.main.link.name
        return f"No data are drawn: single responses have no place on the scale of a {link}."
    return f"No data are drawn: no row shows a `{asked.name}`."


def _shares(effect: Effect, chosen: Floats, series: Ints) -> Behind:
    """Of each level of the response, at each level of the factor and value of the second variable."""
    design = effect.design
    observed, codes = design.observed, design.rows.levels[effect.x.name]
    assert design.model.response.levels is not None
    weights = np.ones(observed.n) if observed.weights is None else observed.weights
    own = weights[:, None] * _of_each(effect)
    found: list[tuple[float, float, int, int]] = []
    for value in range(len(effect.values)):
        for x in range(len(design.schema.factors[effect.x.name].levels)):
            there = chosen & (series == value) & (codes == x)
            if there.any():
                for k in range(len(design.model.response.levels.coded)):
                    share = float(own[there, k].sum() / max(own[there].sum(), 1e-300))
                    found.append((float(x), share, k, value))
    xs, ys = (np.array([row[i] for row in found]) for i in (0, 1))
    ks, values = (np.array([row[i] for row in found], dtype=np.intp) for i in (2, 3))
    response = design.model.response
    among = "all that was counted" if response.parts and not response.family.is_of_shares else "the data"
    said = f"Diamonds: the share of each {response.family.words.levels} in {among}, whatever the other predictors are."
    return Behind(xs, ys, ys, ks, values, None, np.zeros(len(xs)), True, said)


def _of_each(effect: Effect) -> Floats:
    """(rows, levels): what of each row is of each level."""
    response, raw = effect.design.model.response, effect.design.observed.raw
    assert response.levels is not None
    if response.parts:
        return raw
    return np.asarray(raw[:, None] == np.arange(len(response.levels.coded)), dtype=float)


def _of_rows(effect: Effect, chosen: Mask, series: Ints) -> Behind:
    """Of a response of several columns the share of each in each row along a covariate, if anything was counted."""
    own = _of_each(effect)
    total, levels = own.sum(axis=1), own.shape[1]
    at = np.flatnonzero(chosen & (total > 0))
    one, every = effect.design.model.response.family.words.levels, len(at)
    said = f"Diamonds: the share of each {one} in the rows of the data"
    if every * levels > MOST_POINTS:
        at = at[np.linspace(0, every - 1, MOST_POINTS // levels).astype(int)]
    if any(h.how != "given" for h in effect.held):
        said += ", whatever their other predictors are"
    if len(at) < every:
        said += f"; {len(at):,} of {every:,} rows, evenly chosen"
    share = (own[at] / total[at, None]).ravel()
    x, value = np.repeat(effect.design.rows.numbers[effect.x.name][at], levels), np.repeat(series[at], levels)
    ks = np.tile(np.arange(levels, dtype=np.intp), len(at))
    return Behind(x, share, share, ks, value, None, np.zeros(len(x)), True, f"{said}.")
