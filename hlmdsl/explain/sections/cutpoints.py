"""In: the predictor of an ordered response. Out: the meaning of each cutpoint, and the lead on all of them.

A cutpoint is read where an Intercept would be: at the weighted points at which every column is zero, the link of the
probability of its level or a lower one. Proved as the reading of a column of ones.
Not decided here: effects (common_effects.py), or how sentences are put (say/).
"""

from __future__ import annotations

import re
from dataclasses import replace

from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.ordinal_scale import cutpoint_scale, how_effects_are_alike, what_cutpoints_are, what_raising_is
from hlmdsl.explain.say.population import population
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import response_frame
from hlmdsl.explain.say.with_numbers import before_fit
from hlmdsl.explain.sections.loose import causes_of, unsettled
from hlmdsl.families.family import Cutpoints


def cutpoints_of(predictor: Predictor, design: Design | None) -> tuple[Meaning, ...]:
    """From the lowest to the highest; none if the predictor has an intercept."""
    cutpoints = predictor.schema.model.response.family.cutpoints
    if cutpoints is None or not predictor.equation.cutpoints:
        return ()
    told = [_meaning(predictor, cutpoints, element) for element in predictor.equation.cutpoints]
    settled = predictor.settled
    if design is None or settled is None:
        return tuple(told)
    if not settled.settles_cutpoints:
        caution = unsettled(causes_of(predictor.equation, design, settled.directions(None)))
        told = [replace(m, determined=False, caution=caution) for m in told]
    sides = cutpoints.parted(design.observed.value, design.model.response.family.levels)
    return tuple(_of_sides(m, *own) for m, own in zip(told, sides, strict=True))


def level_counts(design: Design) -> list[int]:
    """How many rows each level has, from the lowest on; of levels in columns what these add up to."""
    return [int(n) for n in design.observed.of_each]


def _of_sides(meaning: Meaning, low: int, high: int) -> Meaning:
    """A cutpoint that has rows on its low side and on its high side, or not."""
    if low and high:
        return meaning
    side = "high" if low else "low"
    caution = f"no row is on its {side} side, so the rows show only that it is {side}; its prior decides how {side}"
    if not low and not high:
        caution = "no row is on either of its sides: its prior alone decides where it is"
    return replace(meaning, determined=False, caution=meaning.caution or caution)


def _meaning(predictor: Predictor, cutpoints: Cutpoints, element: Element) -> Meaning:
    reading = predictor.at_zero
    scale = cutpoint_scale(predictor.schema, cutpoints, element.position)
    is_lowest = cutpoints.in_order and not element.position and cutpoints.link.name == "logit"
    subject = f"{scale.subject}, against a higher one," if is_lowest else scale.subject
    said = say(predictor.words, reading, subject)
    at_one = f", when {cutpoints.scaled_by} is 1" if cutpoints.scaled_by else ""
    frame = response_frame(predictor.words, scale, reading, said, predictor.who, predictor.offsets + at_one)
    determined = None if predictor.settled is None else bool(reading.points)
    return Meaning(
        name=element.name,
        number=element,
        kind="cutpoint",
        variable=element.variable,
        coords=element.coords,
        text=said.text.removesuffix(",") + predictor.offsets + at_one,
        scale=f"{'minus the ' if cutpoints.sign > 0 else ''}{cutpoints.link.name} of {scale.noun.removesuffix(',')}",
        weights=reading.points,
        arithmetic=said.arithmetic,
        invariance=said.everywhere,
        response=before_fit(frame, element.name, "cutpoint"),
        frame=frame,
        population=population(predictor.words, predictor.equation, reading, element) if cutpoints.in_order else None,
        determined=determined,
    )


def lead_of(predictor: Predictor, has_effects: bool) -> list[str]:
    """The meaning of a higher level, and where cutpoints are read."""
    if not predictor.equation.cutpoints:
        return []
    cutpoints = predictor.schema.model.response.family.cutpoints
    assert cutpoints is not None, "an equation with cutpoints is of a family that has some"
    told = [what_cutpoints_are(cutpoints, predictor.scale, has_effects or bool(predictor.raised_by))]
    if has_effects and (alike := how_effects_are_alike(cutpoints, predictor.scale)):
        if predictor.raised_by:
            alike = re.sub("([Aa]n effect)", rf"\1 on {predictor.equation.equation.parameter}", alike, count=1)
        told.append(alike)
    return told


def lead_of_raised(predictor: Predictor) -> list[str]:
    """What effects on single cutpoints do, with the first of them."""
    own, main = predictor.schema.model.response.family.cutpoints, predictor.schema.main.equation.parameter
    if own is None or not predictor.equation.is_first:
        return []
    return [what_raising_is(own, main)]
