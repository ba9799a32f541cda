"""In: the predictor of a response of levels in order. Out: what each of its cutpoints is, and the lead on all of them.

A cutpoint is read where an Intercept would be: at the weighted points at which every column is zero, the link of the
probability of its level or a lower one. Proved as the reading of a column of ones.
Not decided here: effects (common_effects.py), or how sentences are put (say/).
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.population import population
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import cumulative_scale, response_frame
from hlmdsl.explain.say.with_numbers import before_fit
from hlmdsl.explain.sections.loose import causes_of, unsettled
from hlmdsl.families.family import Cutpoints


def cutpoints_of(predictor: Predictor, design: Design | None) -> tuple[Meaning, ...]:
    """From the lowest to the highest; none where the predictor has an intercept of its own."""
    cutpoints = predictor.schema.model.response.family.cutpoints
    if cutpoints is None:
        return ()
    told = [_meaning(predictor, cutpoints, element) for element in predictor.equation.cutpoints]
    settled = predictor.settled
    if design is None or settled is None:
        return tuple(told)
    if not settled.settles_cutpoints:
        caution = unsettled(causes_of(predictor.equation, design, settled.directions(None)))
        told = [replace(m, determined=False, caution=caution) for m in told]
    seen = [k for k, n in enumerate(level_counts(design)) if n]
    return tuple(
        _beyond_all_rows(m, "low") if k < seen[0] else _beyond_all_rows(m, "high") if k >= seen[-1] else m
        for k, m in enumerate(told)
    )


def level_counts(design: Design) -> list[int]:
    """How many rows each level has, from the lowest on; of levels in columns what these add up to."""
    return [int(n) for n in design.observed.of_each]


def _beyond_all_rows(meaning: Meaning, side: str) -> Meaning:
    caution = f"no row lies on its {side} side, so the rows say only that it is {side}; how {side}, its prior decides"
    return replace(meaning, determined=False, caution=meaning.caution or caution)


def _meaning(predictor: Predictor, cutpoints: Cutpoints, element: Element) -> Meaning:
    reading = predictor.at_zero
    scale = cumulative_scale(predictor.schema, cutpoints, element.position)
    subject = scale.subject if element.position else f"{scale.subject}, against a higher one,"
    said = say(predictor.words, reading, subject)
    frame = response_frame(predictor.words, scale, reading, said, predictor.who, predictor.offsets)
    determined = None if predictor.settled is None else bool(reading.points)
    return Meaning(
        name=element.name,
        number=element,
        kind="cutpoint",
        variable=element.variable,
        coords=element.coords,
        text=said.text.removesuffix(",") + predictor.offsets,
        scale=f"{cutpoints.link.name} of {scale.noun}",
        weights=reading.points,
        arithmetic=said.arithmetic,
        invariance=said.everywhere,
        response=before_fit(frame, element.name, "cutpoint"),
        frame=frame,
        population=population(predictor.words, predictor.equation, reading, element),
        determined=determined,
    )


def lead_of(predictor: Predictor, has_effects: bool) -> list[str]:
    """What a higher level is, and where cutpoints are read."""
    if not predictor.equation.cutpoints:
        return []
    scale, where = predictor.scale, ", where all effects are zero" if has_effects else ""
    what = "log odds" if scale.ratio_of else scale.subject.partition(" of ")[0]
    told = [f"A cutpoint is the {what} of its level or a lower one{where}."]
    if has_effects:
        alike = "an effect is the same at each cutpoint"
        if scale.ratio_of:
            alike = "the factor by which an effect multiplies the odds is the same at each cutpoint (proportional odds)"
        told.append(f"Higher is higher than any given level: {alike}.")
    return told
