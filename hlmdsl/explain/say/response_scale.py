"""In: an equation and a proved reading. Out: what its coefficient means on the response's scale, a gap for its number.

A factor (`1.9 times`) is offered only for a link or a response transformation that the spec declares.
Not decided here: the number (explanation.py fills in `exp(coefficient)` before a fit, the estimate after it).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from hlmdsl.design.coded import Category, CodedEquation, CodedNumericPart
from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import ResponseFrame
from hlmdsl.explain.plurals import plural
from hlmdsl.explain.readings.contrast import Comparison
from hlmdsl.explain.readings.predictor_columns import Column
from hlmdsl.explain.readings.weights import Reading
from hlmdsl.explain.say.curve_parameters import of_curve
from hlmdsl.explain.say.effect_sentences import Said, is_alone
from hlmdsl.explain.say.inverses import POWERS
from hlmdsl.explain.say.ordinal_scale import ordinal_scale, raised_scale
from hlmdsl.explain.say.scale import ResponseScale as ResponseScale
from hlmdsl.explain.say.units import expectation_of, per_exposure
from hlmdsl.explain.say.wording import Words
from hlmdsl.families.links import Link
from hlmdsl.model.model import Response
from hlmdsl.model.naming import shown
from hlmdsl.model.parts.inverse import Exponential
from hlmdsl.model.variables import Covariate

BEFORE = " before truncation"
"""Also said of counts behind a hurdle, of which their zeros are cut away: then once for both."""


def _of_all(response: Response) -> Response:
    """Of a truncated response, whose parameters and words are those of all responses."""
    words = response.family.words
    if not words.remark:
        return response
    remark = f"{words.remark} This is said of all responses, also of those that have no rows."
    return replace(response, family=replace(response.family, words=replace(words, remark=remark)))


def response_scale(schema: Schema, equation: CodedEquation) -> ResponseScale:
    """The words for one equation's predictor."""
    link, of_link = equation.equation.link.name, equation.equation.link
    response = schema.model.response
    if equation.cutpoint is not None and response.family.cutpoints is not None:
        return raised_scale(schema, response.family.cutpoints, equation.cutpoint.position)
    if not equation.equation.is_bare:
        parameter = response.family.parameter(equation.equation.parameter)
        if parameter is None or parameter.words is None:
            return _parameter_scale(schema, equation)
        response = replace(response, family=replace(response.family, words=parameter.words))
    thing = response.event(response.thing)
    if response.exposure is not None:
        thing = f"{thing} {per_exposure(response.exposure)}"
    if response.truncation is not None:
        response = _of_all(response)
        if BEFORE not in response.family.words.centre:
            thing = f"{thing}{BEFORE}"
    family = response.family
    centre = family.words.centre
    if equation.category is not None:
        return _nominal_scale(schema, equation.category, equation.equation.link)
    if family.cutpoints is not None:
        return ordinal_scale(family.cutpoints, thing.removeprefix("the "))
    if link == "identity":
        return _identity_scale(response, thing)
    if not response.transform.is_plain:
        thing = response.written
    is_mean = centre in ("mean", "mean proportion")
    noun = f"the expected {thing.removeprefix('the ')}" if is_mean else f"the {centre} of {thing}"
    if family.words.event:
        noun = f"the probability of {family.words.event}"
    if family.words.odds or family.words.event:
        of = family.words.event or (thing if family.words.odds == "response" else noun)
        odds = f"odds of {of}" + _beside(family.words.part)
        remark = " ".join(told for told in (_trials(schema), family.words.remark) if told)
        match link:
            case "logit":
                return ResponseScale(f"log {odds}", noun, f"the {odds}", "expit", remark=remark)
            case "cloglog":
                hazard = f"hazard of {family.words.event or thing}" + _beside(family.words.part)
                return ResponseScale(f"log {hazard}", noun, f"the {hazard}", "1 - exp(-exp)", remark=remark)
        return ResponseScale(of_link.said.format(noun), noun, "", of_link.function, remark=remark)
    unit, remark = _unit_beside(noun, response.unit), family.words.remark
    if link == "log":
        return ResponseScale(f"log of {noun}", noun, noun, "exp", unit_of_noun=unit, remark=remark)
    return ResponseScale(of_link.said.format(noun), noun, "", of_link.function, unit_of_noun=unit, remark=remark)


def _beside(part: str) -> str:
    return f" {part}" if part else ""


def _nominal_scale(schema: Schema, category: Category, link: Link) -> ResponseScale:
    """How the predictor of one of several levels is spoken of."""
    if schema.model.response.family.is_of_shares:
        ratio = f"the ratio of the expected share of {category.label} to that of {category.reference}"
        return ResponseScale(f"log of {ratio}", ratio, ratio, link.function)
    odds = f"odds of {Words(schema).response_level(category.label)} against {category.reference}"
    remark = "" if category.position else _trials(schema)
    return ResponseScale(f"log {odds}", f"the {odds}", f"the {odds}", link.function, remark=remark, of_level=True)


def _trials(schema: Schema) -> str:
    """Of counts out of several, that a probability is that of one."""
    trials = next((a.source for a in schema.model.arguments if a.is_trials), None)
    if trials is None:
        return ""
    size = f"`{trials.name}`" if isinstance(trials, Covariate) else trials
    return f"Probabilities and odds are those of a single trial; a row has {size} trials."


def _unit_beside(noun: str, unit: str | None) -> str | None:
    """The unit of a number besides its noun; None if the noun includes it: `the expected count of accidents is 3.2`."""
    words = re.findall(r"\w+", noun)
    return None if unit and (unit in words or plural(unit) in words) else unit


def _identity_scale(response: Response, thing: str) -> ResponseScale:
    unit = response.unit
    if response.family.modelled == "log":
        if response.family.shifted_by:
            thing = f"{thing} after the {response.family.shifted_by}"
        return ResponseScale(
            f"log of the median {thing}", f"the median {thing}", f"the median {thing}", "exp", None, unit
        )
    inside = f"{thing} {'+' if response.shift > 0 else '−'} {abs(response.shift):g}" if response.shift else thing
    # a monotone transformation carries the median over, not the mean; under Normal and StudentT the centre is both
    undone, middle = response.transform.inverse, response.family.words.middle
    subject = f"{response.transform.noun} of the {inside}"
    if response.family.working:
        subject = f"the {response.family.words.centre} of the {subject}"
    if isinstance(undone, Exponential):
        median = f"the {middle} of {inside}" if response.shift else f"the {middle} {thing}"
        shifted = f"the {middle} {thing}" if response.shift else ""
        shift = response.shift
        return ResponseScale(subject, median, median, undone.name, unit_of_noun=unit, shift=shift, shifted=shifted)
    if undone is not None and not undone.has_mean:
        noun = f"the reciprocal of the {response.family.words.centre} of {response.written}"
        remark = (
            f"T{noun[1:]} is the {middle} {thing} where the model puts next to nothing of {response.written} on the "
            f"other side of zero. What raises {response.written} lowers the {thing.removeprefix('the ')}."
        )
        return ResponseScale(subject, noun, "", undone.name, unit_of_noun=unit, remark=remark)
    if undone is not None:
        # of a normal root that may be below zero, mu² is no median of the square
        whose = middle.removesuffix(" of")
        noun = f"the squared {whose} of {response.written}"
        less = f" {'less' if response.shift > 0 else 'plus'} {abs(response.shift):g}" if response.shift else ""
        remark = (
            f"The squared {whose} of {response.written}{less} is the {middle} {thing} where the model puts next to "
            f"nothing of {response.written} below zero."
        )
        return ResponseScale(subject, noun, "", undone.name, unit_of_noun=unit, remark=remark)
    own = response.family.words
    if own.event:
        return ResponseScale(f"probability of {own.event}", remark=own.remark)
    if response.family.support in ("binary", "count up to n"):
        return ResponseScale(f"probability of {thing}" + _beside(own.part), remark=own.remark)
    if own.logged:
        noun = f"the {own.logged} of {thing}"
        return ResponseScale(f"log of {noun}", noun, noun, "exp", unit_of_noun=unit, remark=own.remark)
    if own.mean or response.family.working:
        return ResponseScale(f"the {own.centre} of {thing}", unit=unit, remark=own.remark)
    value = f"{own.value} {thing.removeprefix('the ')}"
    return ResponseScale(thing, unit=unit, value=value)


def _parameter_scale(schema: Schema, equation: CodedEquation) -> ResponseScale:
    name = equation.equation.parameter
    response = schema.model.response
    parameter = response.family.parameter(name)
    has_unit = parameter is not None and (bool(parameter.spread) or parameter.has_unit)
    is_spread = has_unit and response.transform.is_plain
    unit = response.unit if is_spread else None
    told = parameter.meaning if parameter else ""
    for centre in ("mean", "centre"):
        told = told.replace(f"around their {centre}", f"around their {expectation_of(schema.main)}")
    if response.truncation is not None:
        told = f"{told}, before truncation" if told else "before truncation"
    meaning = f"{name} ({told})" if told else name
    remark = ""
    if parameter is not None and parameter.in_curve:
        own = of_curve(schema, name)
        unit = own.unit
        remark = " ".join([own.told, *([f"{name} is a number without a unit."] if own.has_none else [])]).strip()
    link = equation.equation.link
    match link.name:
        case "log":
            return ResponseScale(f"log of {meaning}", name, name, "exp", unit_of_noun=unit, remark=remark)
        case "logit":
            return ResponseScale(
                f"log odds of {meaning}", name, f"the odds {name} / (1 − {name})", "expit", remark=remark
            )
        case "identity":
            return ResponseScale(meaning, unit=unit, remark=remark)
    return ResponseScale(link.said.format(meaning), name, "", link.function, unit_of_noun=unit, remark=remark)


def unit_of_column(scale: ResponseScale, column: Column) -> str | None:
    """The unit of a coefficient: the predictor's, per the units of its covariates."""
    return unit_per(scale, [(name, part, which) for name, use in column.numerics.items() for part, which in use])


def unit_per(scale: ResponseScale, uses: Iterable[tuple[str, CodedNumericPart, int]]) -> str | None:
    """The predictor's unit per those of covariates, of each of which a function has a column."""
    if not scale.unit:
        return None
    per = []
    for name, part, which in uses:
        coded = part.covariates[part.names.index(name)]
        covariate = coded.covariate
        power = 1 if part.function.straight(which) else part.function.power
        if power is not None and power > 1 and covariate.unit and coded.scale == 1:
            per.append(f"{covariate.unit}^{power}")
        elif power != 1:
            per.append(part.function.unit_words(shown(covariate.name)))
        elif covariate.scale == "sd":
            per.append(f"sd of {shown(covariate.name)}")
        else:
            size, unit = float(coded.scale), covariate.unit
            if not unit:
                unit = f"{'unit' if size == 1 else 'units'} of {shown(covariate.name)}"
            per.append(unit if size == 1 else numbers.with_unit(f"{size:g}", unit))
    return " per ".join([scale.unit, *per])


def response_frame(
    words: Words, scale: ResponseScale, reading: Reading, said: Said, who: str, offsets: str, step: str | None = None
) -> ResponseFrame | None:
    """The sentence on the response's scale, around its number; None if there is none beyond the coefficient itself.

    `who` is for whom it holds: `for the average participant`, empty without varying effects. `offsets` is where the
    offsets are zero, `step` the change of a covariate if it is not its unit.
    """
    if scale.is_linear or not reading.points or reading.by_variable is None:
        return None
    column = reading.column
    # the mean of logarithms is the log of a geometric mean
    geometric = said.condition.replace("averaged over", "on geometric average over")
    tail = "".join(f", {part}" for part in (geometric, said.everywhere, who) if part)
    if not column.contrasts and not column.numerics:
        return _of_value(
            scale, reading, said.condition, "".join(f", {p}" for p in (said.everywhere, who) if p), offsets
        )
    if not scale.ratio_of:
        return None
    comparisons = [c for _, c in said.comparisons]
    if any(c.minus is None or c.scale != 1 for c in comparisons):
        return None
    if not all(is_alone(reading, name, use) for name, use in column.numerics.items()):
        return None  # along a curve no factor is that of a step
    steps = [step or words.step(use, name) for name, use in column.numerics.items()]
    if len(comparisons) + len(steps) == 1:
        return _simple(words, scale, said, column_step=steps[0] if steps else None, tail=tail)
    return _ratio_of_ratios(scale, said, steps, tail)


def _of_value(scale: ResponseScale, reading: Reading, condition: str, tail: str, offsets: str) -> ResponseFrame:
    # a line through a curve, or a place where functions would be 0, is read from many points and is no average of them
    is_average = len(reading.points) > 1 and "averaged over" in condition
    place = f", {condition}" if condition else ""
    if is_average and scale.inverse in POWERS:
        place = place.replace("averaged over", "over")
    tail = offsets + place + tail
    if is_average and scale.inverse in POWERS:
        return ResponseFrame(scale.inverse, f"the geometric mean of {scale.noun} is ", tail, unit=scale.unit_of_noun)
    if is_average:
        before = f"{scale.noun} that belongs to this average is "
        return ResponseFrame(scale.inverse, before, tail, unit=scale.unit_of_noun)
    return value_frame(scale, f"{scale.noun} {_verb(scale.noun)} ", tail)


def value_frame(scale: ResponseScale, before: str, after: str) -> ResponseFrame:
    """A value on the response's scale, and the quantity below it by a declared shift."""
    return ResponseFrame(
        scale.inverse, before, after, unit=scale.unit_of_noun, shift=scale.shift, shifted=scale.shifted
    )


def _sides(c: Comparison) -> tuple[str, str]:
    """The two sides of a ratio: the mean of logarithms is a geometric mean."""
    assert c.minus is not None
    return tuple(s.replace("the mean of", "the geometric mean of") for s in (c.plus, c.minus))  # type: ignore[return-value]


def _simple(words: Words, scale: ResponseScale, said: Said, column_step: str | None, tail: str) -> ResponseFrame:
    if column_step is not None:
        return per_step(scale, f" per {column_step}{tail}")
    plus, minus = _sides(said.comparisons[0][1])
    if scale.falls:
        plus, minus = minus, plus
    return ResponseFrame(
        scale.factor,
        f"{scale.ratio_of} {are(scale)} ",
        f" as large for {plus} as for {minus}{tail}",
        times=True,
        name=factor_name(scale),
    )


def _ratio_of_ratios(scale: ResponseScale, said: Said, steps: list[str], tail: str) -> ResponseFrame:
    """Interactions: a ratio against another, or ratios of those. Differences on the response's scale are different.

    From the inside out, as the sentence on the linear predictor has it: covariates first, then the last factor.
    """
    inner, verb = scale.ratio_of, are(scale)
    order = [*steps, *(_sides(c) for _, c in reversed(said.comparisons))]
    if scale.falls and not isinstance(order[0], str):
        order[0] = order[0][::-1]
    for i, one in enumerate(order[:-1]):
        of = inner if i == 0 else f"({inner.removesuffix(',')})"
        if isinstance(one, str):
            moved = "divided" if scale.falls and i == 0 else "multiplied"
            inner = f"the factor by which {of} {verb} {moved} per {one}"
        else:
            inner = f"the ratio of {of}, {one[0]} to {one[1]},"
        verb = "is"
    name, last = factor_name(scale, len(order)), order[-1]
    if isinstance(last, str):
        return ResponseFrame(scale.factor, f"{inner} is itself multiplied by ", f" per {last}{tail}", name=name)
    after = f" as large for {last[0]} as for {last[1]}{tail}"
    return ResponseFrame(scale.factor, f"{inner} is ", after, times=True, name=name)


def per_step(scale: ResponseScale, after: str) -> ResponseFrame:
    """By what a step multiplies, or divides, what exp(coefficient) is a ratio of."""
    if scale.falls:
        return ResponseFrame(scale.factor, f"{scale.ratio_of} {are(scale)} divided by ", after)
    return ResponseFrame(scale.factor, f"{scale.ratio_of} {are(scale)} multiplied by ", after, name=factor_name(scale))


def are(scale: ResponseScale) -> str:
    """`are`, of odds, or `is`."""
    return _verb(scale.ratio_of)


def _verb(noun: str) -> str:
    return "are" if noun.startswith("the odds") else "is"


def factor_name(scale: ResponseScale, order: int = 1) -> str:
    """The usual name of the ratio; for an interaction it is a ratio of such ratios, for a longer one a ratio of
    those.
    """
    name = "odds ratio" if are(scale) == "are" else "hazard ratio" if scale.inverse == "1 - exp(-exp)" else ""
    return f"ratio of {'ratios of ' * (order - 2)}{name}s" if name and order > 1 else name
