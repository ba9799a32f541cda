"""In: an estimand's tree. Out: the sentence on what is computed, and for which units.

Not decided here: numbers, weights, or what the data determine (sections/estimand_section.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Schema
from hlmdsl.design.estimand_points import equation_of, point_cells
from hlmdsl.explain import numbers
from hlmdsl.explain.say.related import as_sds_have_them
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.explain.say.units import average_of, per_exposure, unit_of, units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.model import naming
from hlmdsl.model.estimand_tree import Estimand, Level, Predicted, Ratio, Summand, Weighted
from hlmdsl.model.means import mean_is_main_parameter, where_it_is_one
from hlmdsl.model.parts.inverse import Exponential
from hlmdsl.source.frozen import frozen


@frozen
class Phrase:
    """`the probability of new cases` `, averaged over herds`, and the places at which it is: `period 2`, `dose = 3`.

    `who` is the end of the tail, on the units. `is_averaged`: over rows or levels, not only over groups.
    """

    noun: str
    places: tuple[str, ...]
    tail: str
    is_averaged: bool = False
    who: str = ""

    @property
    def place(self) -> str:
        return ", ".join(self.places)

    @property
    def whole(self) -> str:
        return self.noun + (f" at {self.place}" if self.place else "") + self.tail

    @property
    def where(self) -> str:
        return (f"at {self.place}" if self.place else "") + (self.tail if self.place else self.tail.removeprefix(", "))


def say_estimand(words: Words, estimand: Estimand, n_rows: int | None) -> str:
    """What is computed; empty for sums of plain points without a named unit, which their arithmetic shows."""
    expression = _with_levels_joined(estimand.expression)
    leaves = expression.leaves
    if all(leaf == Predicted(leaf.point) and not leaf.own_groups for leaf in leaves) and expression.is_linear:
        return ""
    phrases = {leaf: phrase_of(words, leaf, n_rows) for leaf in leaves}
    first = phrases[leaves[0]]
    if other := _other_level(words.schema, expression):
        return replace(first, noun=other).whole
    told = _told(expression, phrases, first)
    is_alone = expression.terms == ((Fraction(1), leaves[0]),) and not expression.constant
    return told if is_alone or not expression.is_direction else f"{told}, taken between −π and π"


def _other_level(schema: Schema, expression: Weighted) -> str:
    """Of 1 less the probability of one of two levels, the probability of the other; empty for all else."""
    response = schema.model.response
    if response.levels is None or not response.family.is_yes_or_no or expression.constant != 1:
        return ""
    match expression.terms:
        case ((weight, Predicted(mean=mean, slope=None) as leaf),) if weight == -1 and mean is not None:
            if leaf.point.equation.is_main:
                return f"the probability of {response.thing} = {naming.label(response.levels.coded[0])}"
    return ""


def _told(expression: Weighted, phrases: Mapping[Predicted, Phrase], first: Phrase) -> str:
    leaves = expression.leaves
    alike = all((p.noun, p.tail) == (first.noun, first.tail) for p in phrases.values())
    if len(leaves) == 1 and expression.terms == ((Fraction(1), leaves[0]),) and not expression.constant:
        return first.whole
    if alike and all(p.place for p in phrases.values()):
        return f"{first.noun}{first.tail}: {_composed(expression, lambda leaf: f'at {phrases[leaf].place}')}"
    if all(p.noun == first.noun for p in phrases.values()):
        own, who = said_once(phrases)
        if all(p.where for p in own.values()):
            return f"{first.noun}{who}: {_composed(expression, lambda leaf: f'({own[leaf].where})')}"
    return _composed(expression, lambda leaf: f"({phrases[leaf].whole})")


def _with_levels_joined(expression: Weighted) -> Weighted:
    """The same with probabilities of several levels at one place as one: `4 or higher`."""
    found: dict[tuple[Fraction, Summand], list[Level]] = {}
    for weight, summand in expression.terms:
        if isinstance(summand, Ratio):
            sides = [_with_levels_joined(part) for part in summand.parts]
            found[weight, Ratio(*sides)] = []
        elif summand.mean is None or summand.mean.level is None:
            found[weight, summand] = []
        else:
            place = replace(summand, mean=replace(summand.mean, level=None))
            found.setdefault((weight, place), []).append(summand.mean.level)
    terms = []
    for (weight, summand), levels in found.items():
        if levels and isinstance(summand, Predicted) and summand.mean is not None:
            joined = replace(levels[0], label=_any_of(levels))
            summand = replace(summand, mean=replace(summand.mean, level=joined))
        terms.append((weight, summand))
    return Weighted(tuple(terms), expression.constant)


def _any_of(levels: Sequence[Level]) -> str:
    """`4 or higher`, `2 or 4`"""
    in_order = sorted(levels, key=lambda level: level.code)
    names = [naming.label(level.label) for level in in_order]
    if len(names) == 1:
        return names[0]
    low, high, family = in_order[0].code, in_order[-1].code, levels[0].family
    if family.is_ordinal and high - low == len(levels) - 1:
        if high == family.levels - 1:
            return f"{names[0]} or higher"
        if low == 0:
            return f"{names[-1]} or lower"
    return f"{', '.join(names[:-1])} or {names[-1]}"


def said_once(phrases: Mapping[Predicted, Phrase]) -> tuple[dict[Predicted, Phrase], str]:
    """Without the units that they are all of, and those."""
    first = next(iter(phrases.values()))
    who = first.who if all(p.who == first.who and (p.place or p.tail != p.who) for p in phrases.values()) else ""
    return {k: replace(p, tail=p.tail.removesuffix(who), who="") if who else p for k, p in phrases.items()}, who


def _composed(expression: Weighted, say: Callable[[Predicted], str]) -> str:
    """`a minus b`, `half of a plus b`, `a, divided by b`"""
    parts: list[tuple[Fraction, str]] = []
    for weight, summand in expression.terms:
        if isinstance(summand, Ratio):
            sides = [_composed(p, say) for p in summand.parts]
            top, bottom = (f"({t})" if _is_long(w) else t for t, w in zip(sides, summand.parts, strict=True))
            comma, that = (
                "," if "," in top and top.startswith("at ") else "",
                "that " if bottom.startswith("at ") else "",
            )
            text = f"{top}{comma} divided by {that}{bottom}"
        else:
            text = say(summand)
        size = "" if abs(weight) == 1 else f"{numbers.fraction(abs(weight))} times "
        parts.append((weight, size + (_that(text) if size else text)))
    constant = numbers.fraction(abs(expression.constant)) if expression.constant else ""
    if constant:
        parts.append((expression.constant, constant))
    parts.sort(key=lambda part: part[0] < 0)  # no sum starts with a minus that it need not
    first, *others = parts
    told = f"{'minus ' if first[0] < 0 else ''}{first[1]}"
    for weight, text in others:
        comma = "," if text == constant and " = " in told else ""  # the constant is not of the last place
        told += f"{comma} {'minus' if weight < 0 else 'plus'} {_that(text) if first[1] == constant else text}"
    return told


def _that(text: str) -> str:
    """What stands at a place, after a number."""
    return f"that {text}" if text.startswith("at ") else text


def _is_long(expression: Weighted) -> bool:
    several = len(expression.terms) + bool(expression.constant) > 1
    return several or any(isinstance(s, Ratio) for _, s in expression.terms)


def phrase_of(words: Words, leaf: Predicted, n_rows: int | None, geometric: bool = False) -> Phrase:
    """How a predicted value is spoken of; `geometric` of its exponential: averages of logarithms are geometric."""
    schema = words.schema
    equation = equation_of(schema, leaf.point)
    used, every = leaf.moved_by, leaf.predictors
    named = [words.named(v.name, value) for v, value in leaf.point.settings if v.name in used]
    units = [words.named(v.name, value) for v, value in leaf.point.settings if v.name not in every]
    noun = _noun(words, equation, leaf)
    if leaf.slope is not None:
        unit = f"{leaf.slope.unit or 'unit'} of {leaf.slope.name}"
        noun = f"the slope of {noun} per {unit}"
    tail: list[str] = []
    place = named
    if leaf.over_rows:
        rows = f"the {n_rows:,} observed rows" if n_rows is not None else "the observed rows"
        others = any(name not in dict(_names(leaf)) for name in used)
        tail.append(
            f"{'on geometric average' if geometric else _averaged(leaf)} over {rows}"
            + (", all else as observed" if (named or units) and others else "")
        )
    else:
        place, averaged = _elsewhere(words, leaf, place)
        if averaged:
            how = "on geometric average" if geometric else f"{_averaged(leaf)} with equal weight"
            tail.append(f"{how} over the levels of {numbers.join(averaged)}")
    is_averaged = bool(tail)
    who = "".join(f", {t}" for t in _who(words.schema, replace(leaf, over_groups=()) if geometric else leaf))
    return Phrase(noun, (*place, *units), "".join(f", {t}" for t in tail) + who, is_averaged, who)


def _averaged(leaf: Predicted) -> str:
    """Directions as vectors; where the concentration differs, so do the lengths of their means."""
    if not leaf.is_direction:
        return "averaged"
    has_lengths = leaf.mean is not None and leaf.mean.others
    return "averaged as vectors, each as long as responses there agree," if has_lengths else "averaged as unit vectors"


def _names(leaf: Predicted) -> list[tuple[str, str | float]]:
    return [(v.name, value) for v, value in leaf.point.settings]


def _elsewhere(words: Words, leaf: Predicted, place: list[str]) -> tuple[list[str], list[str]]:
    """The place with the covariates that are not named at their zero, and the factors that are averaged over."""
    named = dict(_names(leaf))
    at = dict(point_cells(words.schema, leaf)[0][0])
    used = leaf.moved_by
    zeros = [words.named(n, at[n]) for n in used if n in words.schema.covariates and n not in named]
    averaged = [n for n in used if n in words.schema.factors and n not in named]
    return [*place, *zeros], averaged


def _noun(words: Words, equation: CodedEquation, leaf: Predicted) -> str:
    schema = words.schema
    response = schema.model.response
    thing = response.event(response.thing)
    on_curve = leaf.mean is not None and leaf.mean.rule == "curve"
    main = equation.equation.is_bare or on_curve
    is_parameter = equation.equation.link.name == "identity" and mean_is_main_parameter(response)
    if leaf.mean is None and not (main and is_parameter):
        subject = response_scale(schema, equation).subject
        return subject if subject.startswith("the ") or not main else f"the {subject}"
    if not main:
        parameter = response.family.parameter(equation.equation.parameter)
        return f"{equation.equation.parameter} ({parameter.meaning})" if parameter else equation.equation.parameter
    family, where = response.family.uncurved or response.family, where_it_is_one(response)
    where = f" ({where})" if where else ""
    minus = f" − {response.shift:g}" if response.shift > 0 else f" + {-response.shift:g}" if response.shift else ""
    match leaf.mean.rule if leaf.mean is not None else "parameter":
        case "transformed" if isinstance(response.inverse, Exponential):
            median = response.inverse.applied("mu")
            return (
                f"the mean {thing} ({response.inverse.mean_text('mu', 'sigma')}{minus}; its median is {median}{minus})"
            )
        case "transformed":
            return f"the mean {thing} (mu² + sigma²{minus})"
        case "probability":
            assert leaf.mean is not None
            assert leaf.mean.level is not None
            if response.family.is_of_shares:
                return f"the expected share of {naming.label(leaf.mean.level.label)}"
            return f"the probability of {words.response_level(leaf.mean.level.label)}"
        case "direction":
            return f"the mean direction of {thing}"
        case "share":
            return f"the {family.words.mean} of {thing} ({family.share} times {family.main.name})"
        case "made" if response.truncation is not None:
            if response.family.modelled == "proportion":
                return f"the expected proportion of {thing} of which the count is within its bounds"
            return f"the mean {thing} within its bounds{where}"
        case "made":
            return f"the {response.family.words.mean} of {thing}{where}"
        case "curve" if family.words.mean and not family.mean_is_main:
            return f"the {family.words.mean} of {thing}"
    if where:
        return f"the {family.words.centre} of {thing} (its mean {where_it_is_one(response)})"
    if response.exposure is not None:
        thing = f"{thing} {per_exposure(response.exposure)}"
    if family.words.centre == "mean" or (on_curve and not family.mean_is_main):
        return f"the mean {thing}"
    return f"the {family.words.centre} of {thing}"


def _law_of(varying: Sequence[CodedVarying], leaf: Predicted) -> str:
    """What is integrated out."""
    if any(v.category is not None for v in varying):
        return f"joint {_LAW} in all log odds"
    on_curve = (leaf.mean.parameters or leaf.mean.of_direction) if leaf.mean is not None else ()
    groupings = {v.grouping for v in varying}
    moving = [e.parameter for e in leaf.equations if any(v.grouping in groupings for v in e.varying)]
    together = [name for name in on_curve if name in moving]
    return f"joint {_LAW} in {numbers.join(together)}" if len(together) > 1 else _LAW


_LAW = "normal distribution of their deviations"


def _who(schema: Schema, leaf: Predicted) -> list[str]:
    """The units of the value: without deviations, or averaged over the population of units."""
    parameters = {e.parameter for e in leaf.equations}
    own = [v for e in schema.equations if e.equation.parameter in parameters for v in e.varying]
    there = list({v.grouping: v for v in own}.values())
    varying = [v for v in there if v.grouping in leaf.over_groups]
    units = [v for v in there if v.grouping in leaf.own_groups]
    if not there:
        return []
    told = [f"with {numbers.join([_own_deviations(v) for v in units])}"] if units else []
    if varying:
        over = numbers.join([as_sds_have_them(v) for v in varying])
        if leaf.is_linear:
            told.append(f"averaged over {over}, which changes nothing: on this scale their deviations average out")
        else:
            weights = [numbers.number(v.squared, 2) for v in varying if v.grouping.by_member]
            shared = f"; the squares of a row's weights add up to {numbers.join(weights)} on average" if weights else ""
            law = _law_of(varying, leaf)
            how = "averaged as unit vectors" if leaf.is_direction else "averaged"
            if leaf.mean is not None and leaf.mean.others_over(leaf.over_groups):
                how = "averaged as vectors, each as long as its responses agree,"
            told.append(f"{how} over {over} (the {law} there integrated out{shared})")
    if told:
        left = [v for v in there if v not in varying and v not in units]
        if left:
            told.append(f"deviations of {numbers.join([units_of(v) for v in left])} at zero")
        return told
    return [f"for {numbers.an(average_of(there))} whose deviations are zero"]


def _own_deviations(varying: CodedVarying) -> str:
    unit = unit_of(varying)
    return f"the {unit}'s own deviations" if " " not in unit else f"the deviations of the {unit} itself"


def unit_of_leaf(words: Words, leaf: Predicted) -> str | None:
    """The unit of a predicted value, per that of the covariate for a slope."""
    schema = words.schema
    response = schema.model.response
    scale = response_scale(schema, equation_of(schema, leaf.point))
    family, equation = response.family.uncurved or response.family, leaf.point.equation
    unit = scale.unit_of_noun if leaf.mean is not None and equation.in_curve and scale.inverse else scale.unit
    if leaf.mean is not None and (equation.is_bare or leaf.mean.rule == "curve"):
        is_probability = leaf.mean.level is not None or family.main.domain == "unit"
        unit = None if is_probability else response.unit
    if unit is None or leaf.slope is None:
        return unit
    return f"{unit} per {leaf.slope.unit or f'unit of {leaf.slope.name}'}"
