"""In: a design. Out: an error if its residuals can be zero, or the response's differences are lost in rounding.

With residuals of zero a Gaussian likelihood is sigma^-(n - r) as sigma goes to zero, r the rank of all that predicts:
with any usual prior on sigma this has no finite integral. The same holds for the precision of a Gamma or Beta as it
goes to infinity, and of a Dirichlet if no part has residuals. If no such fit is consistent with some censored row, the
probability of that row falls faster than any power of sigma, as does a coefficient's prior at values that no such fit
has; either keeps sigma away from zero.
Not decided here: posteriors that flat priors make improper (improper.py), or how fits are compared with bounds
(all_fits.py).
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from hlmdsl.design.all_fits import EPS, ZERO, all_fits
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.posterior_errors import LostInRounding, ResidualsZero
from hlmdsl.design.rank import cleaned, sides_of_units, take
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.design.single_columns import many_columns
from hlmdsl.families.links import IDENTITY, Link
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.priors import Prior, evaluate
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen

SPARE = 8
"""Rows of a sample beyond its rank; only if all of them are fitted exactly is the whole table checked."""

MOST_NUMBERS = 20_000_000

MUCH = 1e-6
"""Relative to the largest value: residuals too large for rounding if the rows determine every coefficient."""

FINE_SPREAD, FINE_PRECISION = 1e4, 1e6
"""A spread of this many rounding errors, or a precision up to this: if a prior keeps it there, it can be sampled."""


def check_residuals(design: Design) -> list[Diagnostic]:
    """Errors for a spread that only rounding errors inform."""
    family = design.model.response.family
    if family.concentrates is None:
        return []
    name, limit = family.concentrates
    if _is_given(design, name):
        return []
    targets = _of_parts(design) if family.is_of_shares else [on_the_link(design)]
    fits = [_fit(design, own) for own in targets if own is not None]
    each = [own for own in fits if own is not None]
    target = targets[0]
    if target is None or len(each) < len(targets):
        return []
    fit = replace(each[0], freedom=sum(own.freedom for own in each))
    response, known = design.model.response, known_rows(design)
    values = target.values[np.isfinite(target.values)]
    largest = float(np.abs(values).max()) or 1.0
    is_flat = float(np.std(values / largest)) <= 16 * ZERO * EPS
    if is_flat and family.is_location and family.modelled == "response":
        return [_lost(design)]
    rounding = float(np.median(target.rounding[known]))
    held = _held(design, name, fit.freedom)
    if held < FINE_PRECISION if limit == "infinity" else held > FINE_SPREAD * rounding:
        return []
    span = response.column_span or response.span
    return [
        ResidualsZero(
            span=span,
            response=response.written,
            predicted_by=fit.predicted_by,
            spread=name,
            goes_to=limit,
            rows=known.size,
            rank=fit.rank,
            beside_censored=design.observed.censored is not None and known.size < design.rows.n,
            atoms=design.model.response.family.atoms,
        )
    ]


def _is_given(design: Design, name: str) -> bool:
    """Whether the spread is a number, or a column."""
    return any(
        a.name == name and a.source is not None and not _has_equation(design, name) for a in design.model.arguments
    )


def _has_equation(design: Design, name: str) -> bool:
    return any(e.equation.parameter == name for e in design.schema.equations)


@frozen(eq=False)
class _Target:
    """The response on its predictor's scale, less offsets, and by what each value may be off from rounding."""

    values: Floats
    rounding: Floats


def on_the_link(design: Design) -> _Target | None:
    """None if some response that is known is none that a predictor could give."""
    main, y = design.schema.main, design.observed.seen
    link = main.equation.link
    if link.of_responses is None:
        return None
    with np.errstate(all="ignore"):
        is_log = link == IDENTITY and bool(design.model.response.family.words.logged)
        values = np.log(y) if is_log else np.asarray(link.of_responses(y, NUMPY))
        slope = 1 / y if is_log else 1 / link.derivative(values, NUMPY)
        rounding = EPS * np.maximum(np.abs(slope * y), np.abs(values))
    known = known_rows(design)
    if not (np.isfinite(values[known]).all() and np.isfinite(rounding[known]).all()):
        return None
    if main.offsets:
        offset = main.offset(design.rows)
        values, rounding = values - offset, rounding + EPS * np.abs(offset)
    return _Target(values, np.maximum(rounding, np.finfo(float).tiny))


def _of_parts(design: Design) -> list[_Target]:
    """For shares of a whole, the log ratio of each to the first: the predictor of each if there are no residuals."""
    y = design.observed.value
    ratios = np.log(y[:, 1:] / y[:, :1]).T
    return [_Target(values, EPS * np.maximum(2.0, np.abs(values))) for values in ratios]


@frozen(eq=False)
class _Fit:
    """A fit without residuals: the rank of what predicts, the rows, or their weights, beyond it, and what predicts, in
    words.
    """

    rank: int
    freedom: float
    predicted_by: str


def _fit(design: Design, target: _Target) -> _Fit | None:
    """None if any residual is more than rounding, if there are no more rows than the rank, or if censored rows or
    priors exclude all fits without residuals; also if the table is too large to tell.
    """
    known, main = known_rows(design), design.schema.main
    n = known.size
    if not n:
        return None
    width = len(main.coefficients) + sum(len(v.effects) for v in main.varying)
    if _leaves_much(design, target, known):
        return None
    size = min(n, 4 * width + 40)
    while True:
        at = known[_some_rows(design, size)] if n == design.rows.n else known[:size]
        columns = columns_of(design, main, at)
        if columns.size > MOST_NUMBERS:
            return None
        found = all_fits(columns, target.values[at], target.rounding[at])
        if found is None:
            return None
        if at.size == n:
            break
        size = n if at.size - found.rank >= SPARE else min(n, 4 * at.size)
    freedom = float(n if design.observed.weights is None else design.observed.weights[known].sum()) - found.rank
    if freedom <= 0:
        return None
    if not design.model.response.family.heavy_tails:  # which fall by a power of sigma only
        room = _room(design, target, known)
        if room is None:
            return None
        freedom -= room
    return _Fit(found.rank, freedom, _in_words(design)) if freedom > 0 else None


def _leaves_much(design: Design, target: _Target, known: Ints) -> bool:
    """Whether very many levels clearly leave more than rounding, by a quick test; False if that is not clear."""
    main = design.schema.main
    many = None if main.varying else many_columns(main, take(design.rows, known))
    if many is None or not many.is_settled():
        return False
    values, rounding = target.values[known], target.rounding[known]
    # relative to one of the rows if there is an intercept, as in all_fits
    left = many.left_of(values - values[0] if main.effects.intercept else values)
    size = max(float(np.abs(values).max()) * MUCH, float(rounding.max()) / MUCH)
    return bool(np.sqrt(np.mean(left**2)) > size)


def _room(design: Design, target: _Target, known: Ints) -> int | None:
    """In how many dimensions all fits without residuals are at bounds from censored rows and priors: each takes a power
    of sigma. None if no such fit is within these bounds; 0 if the table is too large to tell.
    """
    rows = _as_exact(design, known)
    low, high = _ends_of_priors(design)
    bounded = np.isfinite(low) | np.isfinite(high)
    if not rows.size and not bounded.any():
        return 0
    columns = columns_of(design, design.schema.main, np.concatenate([known, rows]))
    asked = np.concatenate([columns[known.size :], np.eye(low.size, columns.shape[1])[bounded]])
    if columns.size + asked.size > MOST_NUMBERS:
        return 0
    found = all_fits(columns[: known.size], target.values[known], target.rounding[known])
    if found is None:  # by a rounding more than before
        return 0
    row_low, row_high = _ends(design, rows)
    low, high = np.concatenate([row_low, low[bounded]]), np.concatenate([row_high, high[bounded]])
    return found.room(asked, low, high, FINE_SPREAD * found.rounding(asked))


def _as_exact(design: Design, known: Ints) -> Ints:
    """Censored rows with the spread of some row that is known, whatever the coefficients: these spreads go to zero
    together.
    """
    if design.observed.censored is None:
        return np.zeros(0, dtype=known.dtype)
    name, _ = design.model.response.family.concentrates or ("", "zero")
    equation = next((e for e in design.schema.equations if e.equation.parameter == name), None)
    censored = np.flatnonzero(design.observed.censored.status != NONE)
    if equation is None:
        return censored
    columns = columns_of(design, equation, np.concatenate([known, censored]))
    _, which = np.unique(columns, axis=0, return_inverse=True)
    return np.asarray(censored[np.isin(which[known.size :], which[: known.size])])


def _ends(design: Design, rows: Ints) -> tuple[Floats, Floats]:
    """The predictors, less offsets, at which the main parameter equals the known end of these censored rows."""
    own = design.observed.at(rows)
    if own.censored is None:
        return np.zeros(0), np.zeros(0)
    status, y = own.censored.status, own.seen
    upper = design.model.response.family.seen(own.censored.upper)
    low = np.where(status == LEFT, -np.inf, y)
    high = np.where(status == RIGHT, np.inf, np.where(status == INTERVAL, upper, y))
    main = design.schema.main
    with np.errstate(all="ignore"):
        low, high = _on_the_predictor(
            main.equation.link, low, high, (design.observed.seen[known_rows(design)] > 0).all()
        )
    offset = main.offset(take(design.rows, rows)) if main.offsets else np.zeros(rows.size)
    return low - offset, high - offset


def _on_the_predictor(link: Link, low: Floats, high: Floats, are_positive: np.bool_) -> tuple[Floats, Floats]:
    """The ends of the predictors of a parameter that is between these; `are_positive`: so are all known responses."""
    assert link.of_responses is not None
    if link.below_zero:  # on either side of zero, the branch in which the other responses are
        low = np.maximum(low, 0.0) if are_positive else low
        is_one = (low >= 0) | (high < 0)
        least, most = np.where(np.isposinf(high), 0.0, 1 / high), np.where(low == 0, np.inf, 1 / low)
        missed = high < low
        low, high = np.where(is_one, least, -np.inf), np.where(is_one, most, np.inf)
        low[missed] = np.inf
        return low, high
    if link.range != "real":
        top = 1.0 if link.range == "unit" else np.inf
        low, high = np.clip(low, 0.0, top), np.clip(high, 0.0, top)
    low, high = (np.asarray(link.of_responses(end, NUMPY)) for end in (low, high))
    return (low, high) if link.rises else (high, low)


def _ends_of_priors(design: Design) -> tuple[Floats, Floats]:
    """Of the common coefficients, in order."""
    own = [design.priors.get(c.variable) for c in design.schema.main.coefficients]
    places = [c.position for c in design.schema.main.coefficients]
    priors = [each[i].prior if each is not None else None for each, i in zip(own, places, strict=True)]
    ends = [p.distribution.bounds(p.numbers) if p is not None and p.is_plain else (-math.inf, math.inf) for p in priors]
    low, high = np.array(ends, dtype=float).reshape(-1, 2).T
    return low, high


def known_rows(design: Design) -> Ints:
    """Rows that can have residuals of zero: not censored, and not at a value with positive probability."""
    seen, atoms = design.observed.censored, design.model.response.family.atoms
    y = design.observed.value
    is_amount = ~np.isin(y if y.ndim == 1 else y[:, 0], atoms)
    return np.flatnonzero(is_amount if seen is None else is_amount & (seen.status == NONE))


def _some_rows(design: Design, size: int) -> Ints:
    """Rows of few units, so that units have several each."""
    n, varying = design.rows.n, design.schema.main.varying
    if size >= n or not varying:
        return np.arange(min(size, n))
    largest = max(varying, key=lambda v: len(design.groupings[v.grouping.name].labels))
    index = np.max([index for index, _ in design.groupings[largest.grouping.name].entries], axis=0)
    units = int(np.searchsorted(np.cumsum(np.bincount(index)), size)) + 1
    found = np.flatnonzero(index < units)
    return np.asarray(found[: max(size, 1)])


def columns_of(design: Design, equation: CodedEquation, at: Ints) -> Floats:
    """(rows, columns): common effects, then every effect of every unit that has rows here."""
    rows = take(design.rows, at)
    found = [cleaned(equation, rows)]
    for varying in equation.varying:
        z = varying.matrix(rows)
        sides = sides_of_units(rows, varying)
        found.append((sides[:, :, None] * z[:, None, :]).reshape(rows.n, -1))
    return np.concatenate(found, axis=1)


def _in_words(design: Design) -> str:
    """`the predictors`, `the predictors and the units of `g``."""
    names = list(dict.fromkeys(f"`{v.grouping.name}`" for v in design.schema.main.varying))
    return "the predictors" + (f" and the units of {' and '.join(names)}" if names else "")


def _lost(design: Design) -> Diagnostic:
    response, y = design.model.response, design.observed.value
    step = float(np.spacing(np.abs(y).max()))
    return LostInRounding(
        span=response.column_span or response.span,
        response=response.column,
        value=f"{float(np.median(y)):.3g}",
        step=f"{step:.2g}",
        spread=f"{float(np.std(y)):.2g}",
    )


def _held(design: Design, name: str, freedom: float) -> float:
    """Where the prior holds a spread against a likelihood that is as its power -`freedom`, or a precision against the
    power freedom/2: the mode of their product in the logarithm; 0 or infinity where it has none.
    """
    is_precision = design.model.response.family.concentrates == (name, "infinity")
    power = 0.5 * freedom if is_precision else -float(freedom)
    u = np.linspace(-300.0, 300.0, 24_001)
    with np.errstate(all="ignore"):
        density = _log_density(design, name, u)
    total = density + power * u
    total = np.where(np.isnan(total), -np.inf, total)
    best = int(np.argmax(total))
    if best in (0, u.size - 1):
        return math.inf if is_precision else 0.0
    return float(np.exp(u[best]))


def _log_density(design: Design, name: str, u: Floats) -> Floats:
    """A prior's log density in the logarithm of what it is on, up to a constant."""
    equation = next((e for e in design.schema.equations if e.equation.parameter == name), None)
    if equation is not None:
        return _of_an_equation(design, equation, u)
    return log_density_of(design.priors[name][0].prior, np.exp(u)) + u


def _of_an_equation(design: Design, equation: CodedEquation, u: Floats) -> Floats:
    """By the intercept's prior, which all rows share; flat unless it is Normal."""
    if equation.effects.intercept and equation.equation.link.name == "log":
        prior = design.priors[equation.intercept_variable][0].prior
        if prior.distribution is NORMAL and prior.is_plain:
            return NORMAL.log_density_at(u, prior.numbers)
    return np.zeros_like(u)


def log_density_of(prior: Prior, x: Floats) -> Floats:
    """The log density of a prior; a hyperparameter is taken as 1."""
    with np.errstate(all="ignore"):
        given = {name: evaluate(value, lambda hyper: np.float64(1.0)) for name, value in prior.arguments}
        return prior.distribution.log_density_at(x, prior.distribution.canonical(given))
