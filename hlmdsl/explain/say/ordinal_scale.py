"""In: cutpoints of ordered levels. Out: the words for their predictor, and for each of them.

A higher predictor makes high responses more probable; a cutpoint is the link of being low where the predictor is zero,
or minus that of being high. Not decided here: where that is (sections/cutpoints.py), or the sentences
(response_scale.py).
"""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.say.scale import ResponseScale
from hlmdsl.explain.say.wording import Words
from hlmdsl.families.family import Cutpoints
from hlmdsl.families.links import CLOGLOG
from hlmdsl.model.naming import label

OPPOSITE = CLOGLOG
"""The link of the complement: minus the loglog of the probability."""

HAZARD = "A hazard is minus the log of the probability of the opposite."


def ordinal_scale(cutpoints: Cutpoints, thing: str) -> ResponseScale:
    """For the predictor, which is the same at every cutpoint."""
    if cutpoints.scaled_by:
        return _latent_scale(cutpoints, thing)
    high, low = _high(cutpoints, thing), _low(cutpoints, thing)
    inverse = cutpoints.link.function
    if cutpoints.link.name == "probit" and cutpoints.in_order:
        remark = "That of a row is normal around it, with an sd of 1, and the cutpoints divide it into the levels."
        return ResponseScale(f"latent {thing}", f"the probability of {high}", "", inverse, unit="sd", remark=remark)
    if cutpoints.link.name == "cloglog" and not cutpoints.of_higher:
        hazard, noun = f"hazard of {low}", f"the probability of {low}"
        subject = f"negative log {hazard}"
        return ResponseScale(subject, noun, f"the {hazard}", inverse, remark=HAZARD, falls=True)
    if cutpoints.link.name == "loglog" and not cutpoints.of_higher:
        hazard, inverse = f"hazard of {high}", OPPOSITE.function
        return ResponseScale(f"log {hazard}", f"the probability of {high}", f"the {hazard}", inverse, remark=HAZARD)
    scale = _of_event(cutpoints, high)
    return replace(scale, remark=HAZARD) if cutpoints.link.name == "cloglog" else scale


def _latent_scale(cutpoints: Cutpoints, thing: str) -> ResponseScale:
    """If an effect is not constant on odds or hazards, as rows differ in its multiplier there."""
    if not cutpoints.in_order:
        return _scaled_steps(cutpoints, thing)
    own, by = cutpoints.link.latent, cutpoints.scaled_by
    assert own is not None, "what cutpoints divide has a distribution"
    moved = ordinal_scale(replace(cutpoints, scaled_by=""), thing).subject
    if cutpoints.link.name == "probit":
        moved = f"probit of the probability of a higher {thing}"
    remark = (
        f"That of a row is {own.distribution} about it, with an sd of {numbers.number(sqrt(own.variance))}/{by}, and "
        f"the cutpoints divide it into the levels. At each cutpoint an effect changes the {moved} by {by} times itself."
    )
    return ResponseScale(f"latent {thing}", remark=remark)


def _scaled_steps(cutpoints: Cutpoints, thing: str) -> ResponseScale:
    """The same of separate steps, of which none divides a quantity that all rows have."""
    by, moved = cutpoints.scaled_by, ordinal_scale(replace(cutpoints, scaled_by=""), thing).subject
    where = "At each level that is reached" if cutpoints.among == "reached" else "Of each two neighbouring levels"
    remark = f"{where} an effect changes the {moved} by {by} times itself."
    return ResponseScale(f"predictor of {thing}", remark=remark)


def cutpoint_scale(schema: Schema, cutpoints: Cutpoints, position: int) -> ResponseScale:
    """Of a cutpoint: of its level in place of what is higher."""
    event = level_event(schema, position)
    reached = ", once it is reached," if position else ""
    if cutpoints.sign > 0:
        of = _of_event(cutpoints, _beyond(schema, position))
        return ResponseScale(f"negative {of.subject}", of.noun)
    match cutpoints.among:
        case "all":
            return _of_event(cutpoints, event + (" or lower" if position else ""))
        case "reached":
            return _of_event(cutpoints, f"stopping at {event}{reached}")
    own, other = (_label(schema, k) for k in (position, position + 1))
    scale = _of_event(cutpoints, f"{event}, where it is {own} or {other},")
    return replace(scale, subject=f"log odds of {event} against {other}")


def _beyond(schema: Schema, position: int) -> str:
    """What is higher than a level, once that is reached."""
    return f"going beyond {level_event(schema, position)}" + (", once it is reached," if position else "")


def raised_scale(schema: Schema, cutpoints: Cutpoints, position: int) -> ResponseScale:
    """Of what raises a cutpoint: of its level in place of what is higher."""
    if by := cutpoints.scaled_by:
        own = raised_scale(schema, replace(cutpoints, scaled_by=""), position)
        return ResponseScale(
            f"{own.subject.removesuffix(',')}, where {by} is 1",
            remark=(f"Where {by} is another number, each effect changes it by {by} times itself."),
        )
    if cutpoints.sign < 0:
        return cutpoint_scale(schema, cutpoints, position)
    of = _of_event(cutpoints, _beyond(schema, position))
    return replace(of, subject=f"negative {of.subject}", falls=True)


def what_raising_is(cutpoints: Cutpoints, main: str) -> str:
    """The sentence on all effects on single cutpoints."""
    more = {
        "all": "its level or a lower one more probable",
        "reached": "stopping at its level more probable, once that is reached, and going beyond it less",
        "neighbours": "its level more probable against the next higher one",
    }[cutpoints.among]
    told = (
        f"Each effect is added to its cutpoint: what raises a cutpoint makes {more}. An effect on {main} of the other "
        "sign would do the same at all cutpoints at once."
    )
    if cutpoints.in_order:
        told += (
            " Cutpoints are in order when nothing raises them, and at every row: no posterior draw has any that "
            "cross there. What is said of priors is said of them before rows exclude what crosses."
        )
    return told


def level_event(schema: Schema, position: int) -> str:
    """A level as what may come: `a bitterness of 3`."""
    return Words(schema).response_level(_label(schema, position))


def _label(schema: Schema, position: int) -> str:
    levels = schema.model.response.levels
    assert levels is not None, "only levels have cutpoints between them"
    return label(levels.declared[position])


def what_cutpoints_are(cutpoints: Cutpoints, scale: ResponseScale, has_effects: bool) -> str:
    """The lead on all of them: `A cutpoint is the log odds of its level or a lower one.`"""
    where = ", when all effects are zero" if has_effects else ""
    if cutpoints.scaled_by:
        where += f"{' and' if has_effects else ', when'} {cutpoints.scaled_by} is 1"
    if scale.unit:
        return f"A cutpoint is where its level ends, counted from the {scale.subject}{where}."
    of = {
        "all": "its level or a lower one",
        "reached": "stopping at its level, once that is reached",
        "neighbours": "its level against the next higher one",
    }[cutpoints.among]
    link = cutpoints.link.name
    name = {"logit": "log odds", "cloglog": "log hazard"}.get(link, f"{link} of the probability")
    if cutpoints.sign > 0:
        name, of = f"negative {name}", "going beyond its level, once that is reached"
    return f"A cutpoint is the {name} of {of}{where}."


def how_effects_are_alike(cutpoints: Cutpoints, scale: ResponseScale) -> str:
    """What is the same at every cutpoint."""
    if cutpoints.scaled_by:
        return ""  # said of the scale
    if not cutpoints.in_order:
        where = "whichever level is reached" if cutpoints.among == "reached" else "whichever two levels these are"
        if scale.ratio_of:
            what = scale.ratio_of.removeprefix("the ").partition(" ")[0]
            by = "divides" if scale.falls else "multiplies"
            return f"The factor by which an effect {by} the {what} is the same {where}."
        return f"An effect is the same {where}."
    if scale.falls:
        return "The factor by which an effect divides the hazard is the same at each cutpoint (proportional hazards)."
    alike = "an effect is the same at each cutpoint"
    if scale.ratio_of:
        what, name = ("odds", "odds") if cutpoints.link.name == "logit" else ("hazard", "hazards")
        alike = (
            f"the factor by which an effect multiplies the {what} is the same at each cutpoint (proportional {name})"
        )
    elif scale.unit:
        return ""
    return f"Higher is higher than any given level: {alike}."


def _high(cutpoints: Cutpoints, thing: str) -> str:
    match cutpoints.among:
        case "all":
            return f"a higher {thing}"
        case "reached":
            return f"going beyond a level of {thing} that is reached"
    return f"the higher of two neighbouring levels of {thing}"


def _low(cutpoints: Cutpoints, thing: str) -> str:
    if cutpoints.among == "reached":
        return f"stopping at a level of {thing} that is reached"
    return f"a {thing} up to any given level"


def _of_event(cutpoints: Cutpoints, event: str) -> ResponseScale:
    """How the link of the probability of an event is spoken of."""
    noun, inverse = f"the probability of {event}", cutpoints.link.function
    match cutpoints.link.name:
        case "logit":
            return ResponseScale(f"log odds of {event}", noun, f"the odds of {event}", inverse)
        case "cloglog":
            return ResponseScale(f"log hazard of {event}", noun, f"the hazard of {event}", inverse)
    return ResponseScale(f"{cutpoints.link.name} of {noun}", noun, "", inverse)
