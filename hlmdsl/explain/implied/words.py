"""In: what the priors of an equation jointly imply. Out: this in words, and what is implausible, with a narrower
prior.

These are sentences of an explanation before a fit, not warnings: a wide prior does no harm if the data are
informative.
Not decided here: the numbers (implied_cells.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedVarying, Element
from hlmdsl.design.design import Design, ResolvedPrior
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.implied.implied_cells import Ends, Implied, Place
from hlmdsl.explain.implied.intervals import root_mean_square
from hlmdsl.explain.implied.level_probabilities import CERTAIN, OfLevels, of_levels
from hlmdsl.explain.implied.prior_texts import Priors
from hlmdsl.explain.plurals import plural
from hlmdsl.explain.readings.axes import axes_of, homes
from hlmdsl.explain.readings.predictor_columns import columns_of_varying
from hlmdsl.explain.say.inverses import PROBABILITIES
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.units import average_unit, units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.families.known_of_rows import EXPOSURE
from hlmdsl.source.frozen import frozen

MOST_TOLD = 6
MOST_CELLS = 12
ABSURD = 0.2
"""The probability that makes an implication absurd."""
FACTOR = 10.0
"""Times (under a log) or sds beyond the data."""
ALIKE = 0.15
"""Part of the widest by which spreads may differ and still be called the same."""
TO_BLAME = 0.5
"""The part of the variance from which on one prior alone is to be changed."""
WORLDS_APART = 1e6
MOST_LINES = 3


def implied_together(predictor: Predictor, priors: Priors, design: Design | None) -> tuple[str, ...]:
    """What the priors of an equation's effects imply for cells and rows; empty if a prior is not known."""
    implied = Implied(predictor, priors)
    equation = predictor.equation
    levels = of_levels(implied)
    if levels is not None and not predictor.is_last:  # they are reported together
        return ()
    flat = [element.name for element in priors.flat(levels.numbers if levels is not None else equation.coefficients)]
    if flat:
        return (f"What the priors imply together has no limits: that of {numbers.join(flat)} is flat",)
    cells = implied.cells()
    if levels is not None:
        is_sum = equation.coefficients or equation.varying  # otherwise reported with the cutpoints
        rows = {new: levels.widest_row(design, new) if design is not None else None for new in (False, True)}
        return _levels(levels, cells, rows) if is_sum else ()
    rows = {new: implied.widest_row(design, new) if design is not None else None for new in (False, True)}
    range_ = sensible(predictor, design)
    told = [*_cell_sds(implied, cells)]
    # without an intercept, mu is 0 where all covariates are, whatever the priors
    for new_unit in (False, True) if implied.has_units else (False,):
        widest = rows[new_unit]
        open_cells = [cell for cell in cells if implied.is_open(cell, new_unit)]
        intervals = [implied.intervals(place, new_unit) for place in (*open_cells, *((widest,) if widest else ()))]
        known = [ends for ends in intervals if ends is not None]
        if len(known) < len(intervals):
            return tuple(told)
        if not known:
            continue
        at_cells = _at_cells(implied, list(zip(open_cells, known, strict=False)), new_unit)
        at_row = _at_row(implied, widest, known[-1]) if _is_wider(known[-1], known[:-1]) else ""
        told.append(_head(implied, new_unit, "; ".join(part for part in (at_cells, at_row) if part), range_))
    if range_ is not None:
        told += absurdity(implied, {new: (*cells, *((row,) if row else ())) for new, row in rows.items()}, range_)
    return tuple(told)


def _is_wider(ends: Ends, cells: Sequence[Ends]) -> bool:
    """Whether there is more uncertainty than in any cell, or as much of the predictor and more of the response: an
    offset only moves what priors say.
    """
    widest = max((own.width for own in cells), default=0.0)
    if ends.width > (1 + 1e-9) * widest:
        return True
    return ends.high - ends.low > (1 + 1e-9) * max((own.high - own.low for own in cells), default=0.0)


def _at_row(implied: Implied, widest: Place | None, ends: Ends, is_part: bool = False) -> str:
    return f"{_between(implied, ends, is_part)} {widest.words}, where the range is widest" if widest is not None else ""


def _levels(levels: OfLevels, cells: Sequence[Place], rows: Mapping[bool, Place | None]) -> tuple[str, ...]:
    """The probabilities of levels under the priors: if ordered the lowest and the highest, otherwise each."""
    implied = levels.implied
    cells = [place for place in cells if levels.is_open(place)]
    every = {new: (*cells, *((row,) if row else ())) for new, row in rows.items()}
    told: list[str] = []
    for new_unit in (False, True) if implied.has_units else (False,):
        places, widest = every[new_unit], rows[new_unit]
        found = [levels.ends(place, new_unit) for place in places]
        known = [each for each in found if each is not None]
        if len(known) < len(found) or not known:
            return tuple(told)
        said: dict[str, list[str]] = {}
        for side, event in enumerate(levels.told):
            ends = [each[side] for each in known]
            at_cells = _at_cells(implied, list(zip(cells, ends, strict=False)), new_unit, is_part=True)
            at_row = _at_row(implied, widest, ends[-1], is_part=True)
            said.setdefault("; ".join(part for part in (at_cells, at_row) if part), []).append(event)
        who = f" {implied.predictor.who}" if implied.predictor.who else ""
        if new_unit:
            unit = average_unit(implied.predictor.equation)
            start = f"For a new {unit}, deviations included: "
            each_of = (f"{numbers.join(e)}{' each' if len(e) > 1 else ''} {text}" for text, e in said.items())
            told.append(start + "; and ".join(each_of))
            continue
        for n, (text, events) in enumerate(said.items()):
            start = f"They put {'those' if len(events) > 1 else 'that'} of"
            if n == 0:
                what = implied.predictor.schema.model.response.family.words.level
                start = f"The priors together put the {plural(what) if len(events) > 1 else what} of"
            if n == MOST_TOLD:
                told.append(f"What they leave {sum(map(len, list(said.values())[n:])):,} further levels is not listed")
                break
            head = f"{start} {numbers.join(events)}{f'{who} (95%)' if n == 0 else ''}"
            told.append(f"{head}{' each' if len(events) > 1 else ''} {text}")
    return (*told, *_certainty(levels, every))


def _certainty(levels: OfLevels, every: Mapping[bool, Sequence[Place]]) -> list[str]:
    """The place at which the priors most often make one level nearly certain, if that is often; for the average unit
    before new ones.
    """
    implied = levels.implied
    predictor = implied.predictor
    for new_unit in (False, True) if implied.has_units else (False,):
        places = every[new_unit]
        often = [(levels.certain(place, new_unit), place) for place in places]
        worst, place = max(often, key=lambda one: one[0])
        if worst <= ABSURD:
            continue
        lines = {p.line: p.is_default for p in implied.priors.all}
        whose = "the default priors" if all(lines[line] for line in levels.spreads(place, new_unit)) else "these priors"
        who = f" for a new {average_unit(predictor.equation)}" if new_unit else ""
        where = f" {place.at or implied.at_zero}" if len(places) > 1 else ""
        response = predictor.schema.model.response
        thing, words = response.thing.removeprefix("the "), response.family.words
        what = "nearly all" if response.family.is_of_shares else "nearly certain"
        above = f"({numbers.an(words.level)} above {CERTAIN:g}){where}{who}"
        return [
            f"With probability {_often(worst)} {whose} allow one {words.levels} of {thing} to be {what} {above}. The "
            f"widest of them is `{levels.widest_line(place, new_unit)}`"
        ]
    return []


def _head(implied: Implied, new_unit: bool, said: str, range_: Sensible | None) -> str:
    if new_unit:
        return f"For a new {average_unit(implied.predictor.equation)}, deviations included: {said}"
    who = f" {implied.predictor.who}" if implied.predictor.who else ""
    data = f" ({range_.data})" if range_ is not None and range_.data else ""
    return f"The priors together put {_noun(implied)}{who} (95%) {said}{data}"


def _noun(implied: Implied) -> str:
    scale = implied.predictor.scale
    return scale.noun or (f"the {scale.value}" if scale.value else scale.subject)


def _at_cells(implied: Implied, cells: Sequence[tuple[Place, Ends]], new_unit: bool, is_part: bool = False) -> str:
    """`between a and b in period 1, between c and d in period 2 and period 3`; of many the narrowest and the widest."""
    if not cells:
        return ""
    of_units = implied.at_units if new_unit else ""
    zeros = ", ".join(z for z in (implied.at_zero, of_units, implied.predictor.offsets.removeprefix(", ")) if z)
    ordered = sorted(cells, key=lambda cell: cell[1].width)
    (first, low), (last, high) = ordered[0], ordered[-1]
    by_text: dict[str, list[str]] = {}
    for place, ends in cells:
        by_text.setdefault(_between(implied, ends, is_part), []).append(place.words)
    widest = _between(implied, high, is_part)
    if len(cells) == 1:
        return f"{widest} {zeros}" if zeros else widest
    zeros = f", {zeros}" if zeros else ""
    if len(by_text) == 1:
        return f"{widest} in every cell{zeros}"
    if low.width > (1 - ALIKE) * high.width:
        return f"{widest} in {last.words}{zeros}, and much the same in the other cells"
    if len(by_text) <= MOST_TOLD:
        return ", ".join(f"{said} in {numbers.join(places)}" for said, places in by_text.items()) + zeros
    return (
        f"{_between(implied, low, is_part)} in {first.words}, where the range is narrowest, "
        f"and {widest} in {last.words}, where it is widest{zeros}"
    )


def _between(implied: Implied, ends: Ends, is_part: bool = False) -> str:
    scale = implied.predictor.scale
    if is_part:
        low, high = numbers.part(ends.low), numbers.part(ends.high)
    elif not scale.inverse:  # as in the coefficient's line
        low, high = numbers.span(ends.low, ends.high, numbers.NO_PART)
    else:
        is_wide = ends.low > 0 and ends.high / ends.low > WORLDS_APART
        tell = numbers.part if scale.inverse in PROBABILITIES else numbers.magnitude if is_wide else numbers.two_digits
        low, high = tell(ends.low), tell(ends.high)
    unit = None if is_part else scale.unit_of_noun or scale.unit
    return f"between {low} and {numbers.with_unit(high, unit)}"


def _cell_sds(implied: Implied, cells: Sequence[Place]) -> tuple[str, ...]:
    """The prior sd of the predictor in each cell, if all priors are normal: the coding may make them differ."""
    found = [(place.words, implied.priors.normal(place.terms)) for place in cells]
    spreads = [(where, normal[1]) for where, normal in found if normal is not None]
    if len(spreads) < max(len(found), 2) or len(spreads) > MOST_CELLS:
        return ()
    same = _same(np.array([s for _, s in spreads]))
    unit = implied.predictor.scale.unit
    if same:
        where = "across the cells" if " to " in same else "in every cell"
        return (f"Prior uncertainty (sd) of each cell's value: {numbers.with_unit(same, unit)} {where}",)
    told = _by_text([(numbers.with_unit(numbers.number(s, 2), unit), where) for where, s in spreads])
    return (f"Under this coding the prior uncertainty (sd) of a cell's value differs: {told}",)


def _same(spreads: Floats) -> str:
    """One number for all if they are similar: `10`, `10 to 10.1`; otherwise empty."""
    low, high = numbers.number(float(spreads.min())), numbers.number(float(spreads.max()))
    if np.ptp(spreads) > ALIKE * spreads.max():
        return ""
    return low if low == high else f"{low} to {high}"


def _by_text(told: Sequence[tuple[str, str]]) -> str:
    """`1.5 in period 1, 1.8 in period 2 and period 3`"""
    grouped: dict[str, list[str]] = {}
    for text, where in told:
        grouped.setdefault(text, []).append(where)
    return ", ".join(f"{text} in {numbers.join(places)}" for text, places in grouped.items())


def implied_by_sds(words: Words, varying: CodedVarying, priors: Priors, unit: str | None) -> tuple[str, ...]:
    """The prior sd of a unit's deviation in each cell, if the coding makes it differ.

    Exact: under LKJ correlations are zero on average, so E[z'Sigma z] is the sum of z^2 E[sd^2]. Empty if a prior of an
    sd is not known or has no second moment, of Student t deviations, which may have no sd, of curves whose sds depend
    on lengthscales, too, and of monotonic effects, which depend on shares.
    """
    if varying.nu or varying.lengthscale or varying.has_steps:
        return ()
    columns = columns_of_varying(words.schema, varying)
    factors = [f for f in columns.factors if any(f in c.contrasts for c in columns.columns)]
    cells = list(product(*(words.schema.factors[f].levels for f in factors)))
    resolved = [priors.of(sd) for sd in varying.sd_of]
    roots = [root_mean_square(r.prior) if r is not None else None for r in resolved]
    known = [r for r in roots if r is not None]
    if not factors or len(cells) > MOST_CELLS or len(known) < len(roots):
        return ()
    home = homes(axes_of(columns))
    named = [dict(zip(factors, cell, strict=True)) for cell in cells]
    largest = max(known)
    spreads = largest * np.sqrt(
        columns.matrix([{**home, **at} for at in named]) ** 2 @ (np.array(known) / largest) ** 2
    )
    if not np.isfinite(spreads).all() or _same(spreads):
        return ()
    told = _by_text(
        [
            (numbers.with_unit(numbers.number(float(s), 2), unit), words.cell(at))
            for s, at in zip(spreads, named, strict=True)
        ]
    )
    return (
        f"Under this coding the priors let {units_of(varying)} differ more in some cells: the prior sd of a single "
        f"deviation (a root mean square over the sds that the priors allow) is {told}",
    )


@frozen
class Sensible:
    """The plausible range of the response's centre, and the words for being outside it; `data` is the range of the
    data.
    """

    low: float
    high: float
    outside: str
    data: str = ""

    @property
    def ends(self) -> tuple[float, float]:
        return self.low, self.high


def sensible(predictor: Predictor, design: Design | None) -> Sensible | None:
    """For a proportion, away from 0 and 1; otherwise what the data allow with a wide margin. None if there is no such
    range.
    """
    response = predictor.schema.model.response
    if not predictor.equation.equation.is_bare:
        return _of_sigma(design) if predictor.equation.equation.parameter == "sigma" else None
    if response.family.main.domain == "unit" and not response.family.has_levels:
        return Sensible(0.01, 0.99, "within 0.01 of 0 or 1")
    if design is None or response.family.is_circular:
        return None
    scale = predictor.scale
    is_transformed = predictor.equation.equation.link.name == "identity"
    values = design.observed.raw + response.shift if is_transformed else design.observed.value
    values = values / design.observed.beside.get(EXPOSURE, 1.0)
    low, high, sd = float(values.min()), float(values.max()), float(values.std())
    ends = f"{numbers.number(low, 2)} to {numbers.with_unit(numbers.number(high, 2), scale.unit_of_noun or scale.unit)}"
    data = f"the data: {ends}"
    if scale.is_linear:
        away = f"more than {FACTOR:g} sds of the data outside their range ({ends})"
        return Sensible(low - FACTOR * sd, high + FACTOR * sd, away, data) if sd > 0 else None
    if high <= 0:
        return None
    bottom = low / FACTOR if low > 0 else -np.inf
    return Sensible(bottom, high * FACTOR, f"beyond the data ({ends}) by a factor of more than {FACTOR:g}", data)


def _of_sigma(design: Design | None) -> Sensible | None:
    """A spread of single responses that is far above that of all responses."""
    if design is None or not design.model.response.family.is_location:
        return None
    response = design.model.response
    sd = float(design.observed.seen.std())
    is_in_units = response.transform.is_plain and response.family.modelled == "response"
    unit = response.unit if is_in_units else None
    whole = numbers.with_unit(numbers.number(sd, 2), unit)
    return Sensible(-np.inf, FACTOR * sd, f"of more than {FACTOR:g} times the sd of all responses ({whole})")


def absurdity(implied: Implied, every: Mapping[bool, Sequence[Place]], range_: Sensible) -> list[str]:
    """The place at which the priors are most often implausible, if that is often; for the average unit before new
    ones.

    Places that do not depend on a prior are left out: without an intercept, mu is 0 where all covariates are.
    """
    for new_unit in (False, True) if implied.has_units else (False,):
        places = every[new_unit]
        often = [(implied.outside(p, new_unit, range_.ends), p) for p in places if implied.is_open(p, new_unit)]
        worst, place = max(often, key=lambda one: one[0], default=(0.0, None))
        if place is None or worst <= ABSURD:
            continue
        who = f"for a new {average_unit(implied.predictor.equation)}" if new_unit else ""
        where = (place.at or implied.at_zero) if len(places) > 1 else ""
        noun = numbers.an(_noun(implied).removeprefix("the "))
        fact = f"With probability {_often(worst)} {_whose(implied, place, new_unit)} allow {noun} {range_.outside}"
        return [f"{' '.join(part for part in (fact, where, who) if part)}. {_milder(implied, place, new_unit, range_)}"]
    return []


def _often(probability: float) -> str:
    return f"{probability:.2f}" if probability < 0.995 else "over 0.99"


def _whose(implied: Implied, place: Place, new_unit: bool) -> str:
    """`the default priors`, if none of those that matter there are declared."""
    lines = {p.line: p.is_default for p in implied.priors.all}
    return "the default priors" if all(lines[line] for line in implied.shares(place, new_unit)) else "these priors"


def _milder(implied: Implied, place: Place, new_unit: bool, range_: Sensible) -> str:
    """The line to change: one that adds most of the variance there, if that is enough, otherwise all of them
    equally.
    """
    shares = implied.shares(place, new_unit)
    lines = list(shares)
    resolved = {p.line: p for p in implied.priors.all}
    chosen = lines[:1] if shares[lines[0]] > TO_BLAME * sum(shares.values()) else lines

    def often(k: float, which: Sequence[str]) -> float:
        return implied.outside(place, new_unit, range_.ends, dict.fromkeys(which, k))

    for which in (chosen, lines):
        if often(0.0, which) > ABSURD:
            continue
        low, high = 0.0, 1.0
        for _ in range(20):
            middle = (low + high) / 2
            low, high = (middle, high) if often(middle, which) <= ABSURD else (low, middle)
        told = [narrower(resolved[line], low) for line in which]
        if all(told) and len(told) <= MOST_LINES:
            return f"With {numbers.join([f'`{t}`' for t in told])} that would be at most {ABSURD:g}"
        return f"With all their sds at {numbers.number(low, 1)} of what they are that would be about {ABSURD:g}"
    return f"The largest part of it is `{lines[0]}`, which is centred far from the data"


def narrower(resolved: ResolvedPrior, k: float) -> str:
    """The line with its sd multiplied by k and rounded down to two digits; empty for distributions without one."""
    prior = resolved.prior
    name = prior.distribution.scale
    values: Mapping[str, float | None] = {n: prior.constant(n) for n, _ in prior.arguments}
    size = values.get(name)
    if not size or not size * k or any(v is None for v in values.values()):
        return ""
    step = 10.0 ** (np.floor(np.log10(size * k)) - 1)
    small = float(np.floor(size * k / step) * step)
    told = ", ".join(f"{small if n == name else v:.6g}" for n, v in values.items())
    return f"{resolved.line.rpartition(' ~ ')[0]} ~ {prior.distribution.name}({told})"


def implied_by_sigma(priors: Priors, design: Design | None) -> tuple[str, ...]:
    """A prior of the family's sigma far above the spread of all responses."""
    sigma = Element("sigma")
    range_, resolved = _of_sigma(design), priors.of(sigma)
    is_free = design is not None and any(a.name == "sigma" for a in design.model.free_parameters)
    if range_ is None or resolved is None or not is_free:
        return ()
    often = float(np.mean(priors.values(sigma) > range_.high))
    if not often > ABSURD:
        return ()
    line = narrower(resolved, range_.high / priors.quantile(sigma, 1 - ABSURD))
    advice = f". With `{line}` that would be at most {ABSURD:g}" if line else ""
    whose = "the default prior" if resolved.is_default else "this prior"
    return (f"With probability {_often(often)} {whose} allows a sigma {range_.outside}{advice}",)
