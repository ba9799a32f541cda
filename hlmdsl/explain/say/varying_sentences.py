"""In: the varying effects of a grouping. Out: the sentences of their sds and correlations, and the lead above them.

Both depend on the coding and on the covariates' zero, so each sentence names its point.
Not decided here: the common effects' sentences, whose words are reused.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedFactorPart, CodedSd, CodedVarying, Element
from hlmdsl.design.design import Design
from hlmdsl.design.warnings import ConstantWithinUnits
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning, ResponseFrame
from hlmdsl.explain.readings.axes import axes_of
from hlmdsl.explain.readings.contrast import Comparison
from hlmdsl.explain.readings.predictor_columns import Columns, columns_of_varying
from hlmdsl.explain.readings.sd_covariances import read_covariances
from hlmdsl.explain.readings.weights import Entries, Reading, read_columns
from hlmdsl.explain.say.covariances import say_covariances
from hlmdsl.explain.say.curves import lead_of_unit_curves, lengthscales_of_units, phi_of_units, sd_of_unit_curves
from hlmdsl.explain.say.effect_sentences import Said, say
from hlmdsl.explain.say.neighbours import say_share
from hlmdsl.explain.say.related import as_sds_have_them, lead_of_related
from hlmdsl.explain.say.response_scale import ResponseScale, unit_of_column
from hlmdsl.explain.say.tails import (
    HALF,
    half_of_tails,
    lead_of_tails,
    of_scale,
    say_degrees,
    spread_word,
)
from hlmdsl.explain.say.units import unit_of, units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.naming import shown
from hlmdsl.source.frozen import frozen

MOST_CELLS = 8


@frozen
class VaryingSentences:
    """The meanings of one grouping's sds and correlations, its title and lead; `independence` is what independent
    effects imply for the cells, said before a fit if the priors do not say it.
    """

    title: str
    meanings: tuple[Meaning, ...]
    lead: str
    independence: str = ""


def say_varying(
    words: Words, varying: CodedVarying, scale: ResponseScale, design: Design | None = None
) -> VaryingSentences:
    """Every sd and correlation of one grouping; with a design also which sds no single unit informs."""
    columns = columns_of_varying(words.schema, varying)
    readings = read_columns(columns)
    shared = read_covariances(varying, columns, axes_of(columns)) if not all(r.points for r in readings) else {}
    units = units_of(varying)
    paired = sorted({k for pair in varying.pairs for k in pair})
    things = {k: compared(words, varying.effects[k], readings[k], scale) for k in paired}
    constant = _constant_within(words, varying, design)

    def said(sd: CodedSd) -> Meaning:
        k, reading = sd.effects[0], readings[sd.effects[0]]
        if sd.smooth is not None:
            return sd_of_unit_curves(words, varying, sd, scale)
        if k in shared and not reading.points:
            unit = unit_of_column(scale, reading.column)
            found = say_covariances(words, columns, sd.element, shared[k], scale, units, unit)
            return found if not varying.nu else of_scale(found)
        return _sd(words, varying, sd.element, reading, scale, units)

    meanings = []
    for sd in varying.sds:
        used = readings[sd.effects[0]].column.variables
        meanings.append(replace(said(sd), caution=_between_alone(varying, [v for v in used if v in constant])))
    meanings += [
        _cor(words, correlation, (readings[i], readings[j]), (things[i], things[j]), units)
        for (i, j), correlation in zip(varying.pairs, varying.correlations, strict=True)
    ]
    meanings += [phi_of_units(words, varying, chain) for chain in varying.chains]
    meanings += lengthscales_of_units(words, varying)
    if varying.degrees is not None:
        meanings.append(say_degrees(varying, varying.degrees))
    if varying.share is not None:
        meanings.append(say_share(varying, varying.share))
    title = f"between {units}"
    if varying.category is not None:
        title += f": {varying.category.label} against {varying.category.reference}"
    elif varying.suffix:
        title += f", in {varying.suffix.removeprefix('__')}"
    return VaryingSentences(
        title, tuple(meanings), _lead(varying, columns, units), _independence(words, varying, columns)
    )


def _constant_within(words: Words, varying: CodedVarying, design: Design | None) -> frozenset[str]:
    """The predictors of the bars that no unit has more than one value of (HLM356)."""
    if design is None:
        return frozenset()
    equation = next(e for e in words.schema.equations if varying in e.varying).equation
    written = [w for w in equation.varying if w.grouping == varying.grouping]
    spans = {bar.span or w.span for w in written for bar in w.bars}
    return frozenset(w.variable for w in design.warnings if isinstance(w, ConstantWithinUnits) and w.span in spans)


def _between_alone(varying: CodedVarying, constant: list[str]) -> str:
    if not constant:
        return ""
    return (
        f"the effect of a single {unit_of(varying)} cannot be told from its other deviations: "
        f"only how the spread between {units_of(varying)} changes with {numbers.join(constant)} informs this sd"
    )


@frozen
class Compared:
    """An effect as a thing that a unit has more or less of: `parallel minus orthogonal, in b1`; and in short, if a
    sentence has said it before.
    """

    text: str
    short: str


def compared(words: Words, label: str, reading: Reading, scale: ResponseScale) -> Compared:
    """An effect, from its reading."""
    said = say(words, reading, scale.subject, scale.value)
    column = reading.column
    if not reading.points or said.text.startswith("by how much"):
        return Compared(label, label)
    text = said.text.removeprefix("the ")
    if not column.contrasts and not column.numerics:
        where = ", ".join(part for part in (said.condition, said.everywhere) if part)
        return Compared(text, f"level {where}".rstrip())
    short = text.replace(f"change in {scale.subject}", "change").removesuffix(f", {said.everywhere}")
    return Compared(text, short.partition(": ")[0])


def _sd(
    words: Words, varying: CodedVarying, sd: Element, reading: Reading, scale: ResponseScale, units: str
) -> Meaning:
    said = say(words, reading, scale.subject, scale.value)
    own = as_sds_have_them(varying) if varying.grouping.related is not None else units
    spread = spread_word(varying)
    where = f" {said.condition}" if said.condition else ""
    column = reading.column
    if not reading.points:
        text = said.text
    elif not column.contrasts and not column.numerics:
        holds = f", {said.everywhere}" if said.everywhere else ""
        others = _common_elsewhere(words, reading, varying) if not where and not holds else ""
        place = where.replace(", averaged", " averaged").replace(" averaged", ", averaged") + holds + others
        text = f"how much {own} differ ({spread}) in their {(scale.value or scale.subject).removeprefix('the ')}{place}"
    else:
        change = f"change in {scale.subject}"
        theirs = f"their {change}" if scale.of_level else "their change"
        text = f"how much {own} differ ({spread}) in {said.text.replace(change, theirs)}"
    unit = unit_of_column(scale, column)
    frame = _spread(words, varying, reading, said, scale, unit)
    text = text.replace("the straight line through its curve", "the straight lines through their curves")
    text = text.replace("the bilinear surface through its surface", "the bilinear surfaces through their surfaces")
    return Meaning(
        name=sd.name,
        number=sd,
        kind="sd",
        variable=sd.variable,
        coords=sd.coords,
        text=text,
        scale=f"{'scale of a Student t' if varying.nu else 'standard deviation'} on the linear predictor",
        unit=unit,
        weights=reading.points,
        arithmetic=said.arithmetic,
        invariance=said.everywhere,
        response=before_fit(frame),
        frame=frame,
    )


def _spread(
    words: Words, varying: CodedVarying, reading: Reading, said: Said, scale: ResponseScale, unit: str | None
) -> ResponseFrame | None:
    """The range of the middle 68.3% of the units, those within one sd of the average one, for normal deviations, and
    approximately for a Student t with many degrees of freedom. With one it is their middle half.
    """
    if not reading.points:
        return None
    units, half = as_sds_have_them(varying), half_of_tails(varying)
    within, crossed = _others(words, varying)
    same = [w for w in crossed if w.grouping.has_units_of(varying.grouping)]
    above = numbers.join([unit_of(w) for w in within])
    given = [unit_of(w) for w in crossed if w not in same]
    given += [f"deviation as {numbers.an(unit_of(w))}" for w in same]  # whose units these are themselves
    average = "the average one" + (f" in the same {above}" if above else "")
    average += f", given the same {numbers.join(given)}" if given else ""
    thing = _ratio_of(words, reading, said, scale)
    if not thing:
        return ResponseFrame("identity", f"about two thirds of {units}{half} are within ±", f" of {average}", unit=unit)
    is_value = not reading.column.contrasts and not reading.column.numerics
    are, those = ("are", "those") if is_value and _are(thing) == "are" else ("is", "that")
    place = f", {said.condition}" if said.condition and not _is_mean(said) else ""
    return ResponseFrame(
        scale.factor,
        f"for about two thirds of {units}{half} {thing} {are} between ",
        f" {those} of {average}{place}",
        times=True,
        both_ways=True,
    )


def _ratio_of(words: Words, reading: Reading, said: Said, scale: ResponseScale) -> str:
    """The meaning of exp(effect): a positive value, a ratio of two, or a factor per step; empty if none of these."""
    column = reading.column
    of_surface = any(len(part.names) > 1 for use in column.numerics.values() for part, _ in use)
    if not scale.ratio_of or reading.by_variable is None or of_surface:  # a slope that depends on where it is
        return ""
    value = scale.ratio_of
    if _is_mean(said):
        value = f"the geometric mean of {value} {said.condition.replace('averaged over', 'over')}"
    steps = [words.step(use, name) for name, use in column.numerics.items()]
    match [c for _, c in said.comparisons], steps:
        case [], []:
            return value
        case [], [step]:
            return f"the factor by which {value} {_are(value)} {'divided' if scale.falls else 'multiplied'} per {step}"
        case [Comparison(plus=plus, minus=str(minus), scale=1) as c], [] if not c.plus_is_mean and not c.minus_is_mean:
            plus, minus = (minus, plus) if scale.falls else (plus, minus)
            return f"the ratio of {value}, {plus} to {minus},"
    return ""


def _is_mean(said: Said) -> bool:
    return "averaged over" in said.condition


def _are(thing: str) -> str:
    return "are" if thing.startswith("the odds") else "is"


def _others(words: Words, varying: CodedVarying) -> tuple[list[CodedVarying], list[CodedVarying]]:
    """The predictor's groupings that contain this one, and those crossed with it; not those nested in this one."""
    own = varying.grouping
    equation = next(e for e in words.schema.equations if varying in e.varying)
    others = [w for w in equation.varying if w is not varying]
    above = [w for w in others if own.lies_in(w.grouping)]
    return above, [w for w in others if w not in above and not w.grouping.lies_in(own)]


def before_fit(frame: ResponseFrame | None) -> str:
    """The frame with words or a formula in place of its number."""
    if frame is None:
        return ""
    if frame.inverse == "identity":
        one = "one scale" if HALF in frame.before else "one sd"
        return f"{frame.before.removesuffix('±')}{one}{frame.after}"
    spread = "scale" if HALF in frame.before else "sd"
    number = f"1/exp({spread}) and exp({spread}) times" if frame.both_ways else "1/2 + asin(correlation)/π"
    return f"{frame.before}{number}{frame.after}"


def _common_elsewhere(words: Words, reading: Reading, varying: CodedVarying) -> str:
    """A varying intercept alone shifts every row of a unit alike."""
    if varying.grouping.by_member:
        return ""
    return f", which shifts all rows of {numbers.an(unit_of(varying))} alike" if len(varying.effects) == 1 else ""


def _cor(
    words: Words,
    correlation: Element,
    readings: tuple[Reading, Reading],
    things: tuple[Compared, Compared],
    units: str,
) -> Meaning:
    depends = moving(words, readings)
    factors = sorted({f for r in readings for f in r.column.contrasts})
    if factors and not depends:
        depends = f"depends on the coding of {numbers.join(factors)}"
    return say_correlation(correlation, things, units, depends)


def say_correlation(correlation: Element, things: tuple[Compared, Compared], units: str, depends: str) -> Meaning:
    """Of two things that a unit has more or less of; `depends` says on what its value does."""
    first, second = things
    higher, larger = (f"{t}," if "," in t else t for t in (first.text, first.short))
    text = f"correlation across {units}; above 0: those with a higher {higher} tend to have a larger {second.text}"
    frame = ResponseFrame(
        "concordance",
        f"of two random {units}, the one with the larger {larger} also has the larger {second.short} with probability ",
        "",
    )
    return Meaning(
        name=correlation.name,
        number=correlation,
        kind="correlation",
        variable=correlation.variable,
        coords=correlation.coords,
        text=text + (f" ({depends})" if depends else ""),
        scale="correlation",
        response=before_fit(frame),
        frame=frame,
    )


def moving(words: Words, readings: tuple[Reading, Reading]) -> str:
    """The values of the covariates at which the two are read, if the correlation would differ elsewhere.

    That is the case for every covariate held at a point by one of the two: the other effects that it enters add up
    there.
    """
    held: dict[str, Entries] = {}
    curved = set()
    for r in readings:
        for v, own in (r.by_variable or {}).items():
            if isinstance(v, str) and v in words.schema.covariates and v not in r.free:
                if v not in r.column.numerics:
                    held[v] = own
                elif len(r.functions[v]) > 1:
                    curved.add(v)
    functions = readings[0].functions
    # powers alone, which are of the distance from the covariate's zero
    by_zero = sorted(v for v in held.keys() | curved if not any(f.function.is_raw for f in functions[v]))
    what = "the level" if any(not r.column.contrasts and not r.column.numerics for r in readings) else "it"
    told = []
    if by_zero:
        zeros = "is zero" if len(by_zero) == 1 else "are zero"
        told.append(f"depends on where {numbers.join(list(map(shown, by_zero)))} {zeros}")
    for v in sorted(held.keys() - set(by_zero)):
        zero = words.zero(v, held[v], functions[v])
        by_unit = all(f.function.origin_is_one_unit for f in functions[v]) and len(functions[v]) == 1
        told.append(f"{f'depends on the unit of {shown(v)}: ' if by_unit else ''}{what} is read {zero}")
    return "; ".join(told)


def _lead(varying: CodedVarying, columns: Columns, units: str) -> str:
    """The meaning of the units' deviations, what has a separate covariance in each level of a factor, and what
    independence means under this coding.
    """
    what = f"how far each of the {units} deviates from the common effects"
    told = f"{varying.r} holds {what}, along {varying.effect_dim}."
    if m := len(varying.grouping.by_member):
        weights = any(w is not None for w in varying.grouping.by_member.values())
        mean, alike = ("the weighted mean", " and weigh the same") if weights else ("the mean", "")
        told += f" A row has {mean} of its {m} {units}, which varies by sd/√{m} if they are different{alike}."
    parts = (part for c in columns.columns for part, _ in c.factors.values())
    levels = dict.fromkeys(part.factor.name for part in parts if part.only is not None)
    if levels:
        by, what = numbers.join(list(map(shown, levels))), "sds and correlations" if varying.pairs else "sds"
        told += f" Each level of {by} has its own {what}, and deviations in different levels are independent;"
        told += (
            f" in a level that {numbers.an(unit_of(varying))} has no rows of, they are known from the population alone."
        )
    if monotonic := dict.fromkeys(part.factor.factor.term for part in _totals(columns)):
        told += (
            f" The steps of {numbers.join(list(monotonic))} have the same shares of the total of each "
            f"{unit_of(varying)} as of the common one, so that all steps of {numbers.an(unit_of(varying))} "
            "go the same way."
        )
    told += lead_of_unit_curves(varying) + lead_of_related(varying) + lead_of_tails(varying)
    if factors := _independent_by(varying, columns):
        apart = "uncorrelated" if varying.nu else "independent"
        coding = f"They are {apart} (||) under the coding of {numbers.join(factors)}"
        told += f" {coding}; a different coding would be a different model."
    return told


def _totals(columns: Columns) -> list[CodedFactorPart]:
    return [part for c in columns.columns for part, _ in c.factors.values() if part.is_total]


def _independent_by(varying: CodedVarying, columns: Columns) -> list[str]:
    """The factors whose coding determines what independence means; none if nothing is independent by declaration."""
    independent = any(bar.is_declared_independent for bar in varying.bars)
    return [f for f in columns.factors if independent and any(f in c.contrasts for c in columns.columns)]


def _independence(words: Words, varying: CodedVarying, columns: Columns) -> str:
    """The sd of each cell in units of the effects' sds, were those all 1: what independence implies for the cells."""
    factors = _independent_by(varying, columns)
    schema = columns.schema
    cells = list(product(*(schema.factors[f].levels for f in factors)))
    if not factors or len(cells) > MOST_CELLS:
        return ""
    at = {v: schema.factors[v].levels[schema.factors[v].reference] for v in columns.factors if v not in factors}
    values = {c: float(schema.covariates[c].center) for c in columns.covariates}
    rows = columns.matrix([{**at, **dict(zip(factors, cell, strict=True)), **values} for cell in cells])
    if not np.isfinite(rows).all():  # a logarithm that has no value at the covariate's zero
        return ""
    places: dict[str, list[str]] = {}
    for spread, cell in zip(np.hypot.reduce(rows, axis=1), cells, strict=True):
        places.setdefault(numbers.rounded(float(spread), 2), []).append(
            words.cell(dict(zip(factors, cell, strict=True)))
        )
    told = ", ".join(f"{spread} in {numbers.join(own)}" for spread, own in places.items())
    if len(places) == 1:
        told = f"{next(iter(places))} in every cell"
    sds = "scales" if varying.nu else "sds"
    return f"With equal {sds} of 1 the {'scale' if varying.nu else 'spread'} of {units_of(varying)} would be {told}"
