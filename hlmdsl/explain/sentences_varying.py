"""In: the varying effects of a grouping. Out: the sentences of their sds and correlations, and the lead above them.

Both depend on the coding and on where the covariates' zero is, so each says at which point it is read.
Not decided here: the common effects' sentences, whose words are reused.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.explain import numbers
from hlmdsl.explain.columns import Columns, columns_of_varying
from hlmdsl.explain.contrast import Comparison
from hlmdsl.explain.meaning import Meaning, ResponseFrame
from hlmdsl.explain.response import ResponseScale, unit_of_column
from hlmdsl.explain.sentences_effects import Said, say
from hlmdsl.explain.weights import Reading, read_columns
from hlmdsl.explain.wording import Words

MOST_CELLS = 8


@dataclass(frozen=True)
class VaryingSentences:
    """The meanings of one grouping's sds and correlations, its title and lead."""

    title: str
    meanings: tuple[Meaning, ...]
    lead: str


def units_of(varying: CodedVarying) -> str:
    """The units in the plural: `participants`, `herds`; for crossed groupings `combinations of plate and sample`."""
    grouping = varying.grouping
    if ":" in grouping.name:
        return f"combinations of {numbers.join([m.name for m in grouping.members])}"
    if grouping.label:
        return numbers.plural(grouping.label)
    return numbers.plural(grouping.name) if is_noun(grouping.name) else f"units of {grouping.name}"


def unit_of(varying: CodedVarying) -> str:
    """One unit: `participant`."""
    grouping = varying.grouping
    if ":" in grouping.name:
        return f"combination of {numbers.join([m.name for m in grouping.members])}"
    if grouping.label:
        return grouping.label
    return grouping.name if is_noun(grouping.name) else f"unit of {grouping.name}"


def average_unit(equation: CodedEquation) -> str:
    """Whose deviations are zero: `participant`, `person and item`; combinations only where nothing else varies."""
    units = [unit_of(v) for v in equation.varying if ":" not in v.grouping.name]
    return numbers.join(units or [unit_of(v) for v in equation.varying])


def is_noun(name: str) -> bool:
    """Whether a column's name can stand for one of its units: `Subject` can, `g` and `id_2` cannot."""
    return len(name) > 2 and name.isalpha()


def say_varying(words: Words, varying: CodedVarying, scale: ResponseScale) -> VaryingSentences:
    """Every sd and correlation of one grouping."""
    columns = columns_of_varying(words.schema, varying)
    readings = read_columns(columns)
    units = units_of(varying)
    nouns = [_noun(words, r, scale) for r in readings]
    meanings = [
        _sd(words, varying, label, reading, scale, units)
        for label, reading in zip(varying.effects, readings, strict=True)
    ]
    meanings += [
        _cor(varying, (varying.effects[i], varying.effects[j]), (readings[i], readings[j]), (nouns[i], nouns[j]), units)
        for i, j in varying.pairs
    ]
    title = f"between {units}"
    if varying.suffix:
        title += f", in {varying.suffix.removeprefix('__')}"
    return VaryingSentences(title, tuple(meanings), _lead(words, varying, columns, units))


def _noun(words: Words, reading: Reading, scale: ResponseScale) -> str:
    """The effect as a thing that a unit has more or less of: `parallel minus orthogonal in b1`."""
    return say(words, reading, scale.subject, scale.value).text


def _sd(words: Words, varying: CodedVarying, label: str, reading: Reading, scale: ResponseScale, units: str) -> Meaning:
    said = say(words, reading, scale.subject, scale.value)
    where = f" {said.condition}" if said.condition else ""
    column = reading.column
    if not reading.points:
        text = said.text
    elif not column.contrasts and not column.numerics:
        holds = f", {said.everywhere}" if said.everywhere else ""
        others = _common_elsewhere(words, reading, varying) if not where and not holds else ""
        place = where.replace(" averaged", ", averaged") + holds + others
        text = f"how much {units} differ (sd) in their {scale.value or scale.subject}{place}"
    else:
        text = f"how much {units} differ (sd) in {said.text.replace('change in ' + scale.subject, 'their change')}"
    unit = unit_of_column(scale, column)
    frame = _spread(words, varying, reading, said, scale, unit)
    return Meaning(
        name=f"{varying.sd}[{label}]",
        kind="sd",
        variable=varying.sd,
        coords=((varying.effect_dim, label),),
        text=text,
        scale="standard deviation on the linear predictor",
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
    """Where the middle 68.3% of the units are, those within one sd of the average one: as normal deviations are."""
    if not reading.points:
        return None
    units = units_of(varying)
    above, beside = (numbers.join([unit_of(w) for w in ws]) for ws in _others(words, varying))
    average = "the average one" + (f" in the same {above}" if above else "")
    average += f", given the same {beside}" if beside else ""
    thing = _ratio_of(words, reading, said, scale)
    if not thing:
        return ResponseFrame("identity", f"about two thirds of {units} are within ±", f" of {average}", unit=unit)
    is_value = not reading.column.contrasts and not reading.column.numerics
    are, those = ("are", "those") if is_value and _are(thing) == "are" else ("is", "that")
    place = f", {said.condition}" if said.condition and not _is_mean(said) else ""
    return ResponseFrame(
        "exp",
        f"for about two thirds of {units} {thing} {are} between ",
        f" {those} of {average}{place}",
        times=True,
        both_ways=True,
    )


def _ratio_of(words: Words, reading: Reading, said: Said, scale: ResponseScale) -> str:
    """What exp(effect) is: a positive value, a ratio of two, or a factor per step; empty where it is none of these."""
    column = reading.column
    if not scale.ratio_of or reading.by_variable is None:
        return ""
    value = scale.ratio_of
    if _is_mean(said):
        value = f"the geometric mean of {value} {said.condition.replace('averaged over', 'over')}"
    steps = [words.step(use) for use in column.numerics.values()]
    match [c for _, c in said.comparisons], steps:
        case [], []:
            return value
        case [], [step]:
            return f"the factor by which {value} {_are(value)} multiplied per {step}"
        case [Comparison(plus=plus, minus=str(minus), scale=1) as c], [] if not c.plus_is_mean and not c.minus_is_mean:
            return f"the ratio of {value}, {plus} to {minus},"
    return ""


def _is_mean(said: Said) -> bool:
    return "averaged over" in said.condition


def _are(thing: str) -> str:
    return "are" if thing.startswith("the odds") else "is"


def _others(words: Words, varying: CodedVarying) -> tuple[list[CodedVarying], list[CodedVarying]]:
    """The predictor's groupings that this one lies in, and those beside it; not those that lie in this one."""
    own = {m.name for m in varying.grouping.members}
    equation = next(e for e in words.schema.equations if varying in e.varying)
    members = [(w, {m.name for m in w.grouping.members}) for w in equation.varying if w is not varying]
    return [w for w, m in members if m < own], [w for w, m in members if not m < own and not own < m]


def before_fit(frame: ResponseFrame | None) -> str:
    """The frame with words or a formula in place of its number."""
    if frame is None:
        return ""
    if frame.inverse == "identity":
        return f"{frame.before.removesuffix('±')}one sd{frame.after}"
    number = "1/exp(sd) and exp(sd) times" if frame.both_ways else "1/2 + asin(correlation)/π"
    return f"{frame.before}{number}{frame.after}"


def _common_elsewhere(words: Words, reading: Reading, varying: CodedVarying) -> str:
    """A varying intercept alone shifts every row of a unit alike."""
    return f", which shifts all rows of {numbers.an(unit_of(varying))} alike" if len(varying.effects) == 1 else ""


def _cor(
    varying: CodedVarying,
    labels: tuple[str, str],
    readings: tuple[Reading, Reading],
    nouns: tuple[str, str],
    units: str,
) -> Meaning:
    first, second = nouns
    text = (
        f"correlation across {units}; above 0: those with a higher {_shorter(first)} "
        f"tend to have a larger {_shorter(second)}"
    )
    moving = sorted(
        {v for r in readings if r.by_variable is not None for v, e in r.by_variable.items() if v in r.column.numerics}
    )
    caution = f"moves with where {numbers.join(moving)} has its zero" if moving else ""
    factors = sorted({f for r in readings for f in r.column.contrasts})
    if factors and not caution:
        caution = f"depends on the coding of {numbers.join(factors)}"
    pair = f"{labels[0]}, {labels[1]}"
    frame = ResponseFrame(
        "concordance",
        f"of two random {units}, the one that is higher in the first is also higher in the second with probability ",
        "",
    )
    return Meaning(
        name=f"{varying.cor}[{pair}]",
        kind="correlation",
        variable=varying.cor,
        coords=((varying.pair_dim, pair),),
        text=text + (f" ({caution})" if caution else ""),
        scale="correlation",
        response=before_fit(frame),
        frame=frame,
    )


def _shorter(noun: str) -> str:
    return noun.removeprefix("the ")


def _lead(words: Words, varying: CodedVarying, columns: Columns, units: str) -> str:
    """What the units' own numbers are, and what independence means under this coding."""
    r = f"{varying.r} holds how far each of the {units} deviates from the common effects, along {varying.effect_dim}"
    independent = [bar for bar in varying.bars if bar.independent and len(bar.labels) > 1]
    told = [r + "."]
    factors = [f for f in columns.factors if any(f in c.contrasts for c in columns.columns)]
    if independent and factors:
        told.append(
            f"They are independent (||) under the coding of {numbers.join(factors)}; "
            "another coding would be another model. " + _spreads(words, varying, columns, factors)
        )
    return " ".join(told)


def _spreads(words: Words, varying: CodedVarying, columns: Columns, factors: list[str]) -> str:
    """The sd of each cell in units of the effects' sds, were those all 1: what independence implies for the cells."""
    schema = columns.schema
    cells = list(product(*(schema.factors[f].levels for f in factors)))
    if len(cells) > MOST_CELLS:
        return ""
    at = {v: schema.factors[v].levels[schema.factors[v].reference] for v in columns.factors if v not in factors}
    values = {c: _quiet_value(columns, c) for c in columns.covariates}
    rows = columns.matrix([{**at, **dict(zip(factors, cell, strict=True)), **values} for cell in cells])
    spreads = np.sqrt((rows**2).sum(axis=1))
    told = [
        f"{numbers.fixed(s, 2)} in {words.cell(dict(zip(factors, c, strict=True)))}"
        for c, s in zip(cells, spreads, strict=True)
    ]
    return f"With equal sds of 1 their spread is {', '.join(told)}."


def _quiet_value(columns: Columns, covariate: str) -> float:
    return float(columns.schema.covariates[covariate].center)
