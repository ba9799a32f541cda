"""In: a schema. Out: the section on how much of the variance is between units, and how much of it the model
explains.

Not decided here: the point at which shares are read (share_point.py), R² (r_squared.py), or the numbers (shares.py).
"""

from __future__ import annotations

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design, Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning, Section
from hlmdsl.explain.say.related import (
    as_sds_have_them,
    heritability,
    of_its_own,
    relationship,
    repeatability,
)
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.explain.say.units import unit_of, units_of
from hlmdsl.explain.say.variance_of import latent_of, subject_of_variance
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.r_squared import meanings_of_r_squared
from hlmdsl.explain.sections.share_point import OUTSIDE, SharePoint, point_of_shares
from hlmdsl.explain.sections.unit_nesting import UnitNesting, unit_nesting
from hlmdsl.explain.shares import Share, Spreads, spreads_of
from hlmdsl.families.family import Single
from hlmdsl.model import naming

TITLE = "where the variance comes from"


def explain_variance(words: Words, design: Design | None) -> Section | None:
    """A share for each grouping, and R²; None for a model with neither groupings nor effects."""
    schema = words.schema
    reading = point_of_shares(words, design)
    told: list[str] = []
    meanings: list[Meaning] = []
    if reading is not None:
        told.append(_lead(words, reading))
        meanings += _shares(schema, reading, unit_nesting(schema, design))
    meanings += meanings_of_r_squared(schema)
    return Section(TITLE, tuple(meanings), " ".join(told)) if meanings else None


def _lead(words: Words, reading: SharePoint) -> str:
    """What is divided into shares."""
    schema = words.schema
    main, response = schema.main, schema.model.response
    subject = subject_of_variance(schema)
    between = numbers.join([units_of(v) + _of_weights(v) + _of_tails(v) for v in main.varying])
    start = f"{reading.place[0].upper()}{reading.place[1:]}, the" if reading.place else "The"
    match reading.within:
        case "sigma" | "t":
            own = "sigma²" if reading.within == "sigma" else "sigma² nu/(nu − 2) (infinite if nu is at most 2)"
            told = f"{start} variance of {subject} is that between {between}, and {own} within them."
        case "gamma":
            told = (
                f"{start} variance of the log of {subject} is that between {between}, and within them "
                "that of the log of a Gamma variable, which alpha alone decides."
            )
        case Single() as own_variance if own_variance.of_log:
            told = (
                f"{start} variance of the log of {subject} is that between {between}, and within them "
                f"{own_variance.written}: that of the log of {own_variance.of_log}."
            )
        case Single() as own_variance:
            if response.family.cutpoints is not None:
                subject = f"the {_predictor(schema)}"
            told = f"{start} variance of {subject} is that between {between}, and {own_variance.written} within them."
        case "count":
            own = "mu + mu²/alpha" if any(name == "alpha" for name, _ in reading.parameters) else "mu"
            told = (
                f"{start} variance of single counts of {subject} is that of their expected values "
                f"between {between}, and {own} within them."
            )
            if len(main.varying) > 1:
                told += " The shares do not add up: deviations multiply each other's effect on counts."
        case _:
            latent = latent_of(schema)
            assert latent is not None, "only a latent quantity has a variance that is a number"
            single = "trial" if response.family.modelled == "proportion" else "observation"
            written, value = latent.written, numbers.number(latent.variance)
            amount = written if written == value else f"{written} = {value}"
            gave = "a yes" if response.levels is None else naming.label(response.levels.coded[-1])
            seen = f"above a threshold gave {gave}"
            if response.family.cutpoints is not None:
                seen = f"cut at the cutpoints gave the {response.thing.removeprefix('the ')}"
            told = (
                f"{start} variance on the scale of the {_predictor(schema)} is that between {between}, and {amount} "
                f"for each single {single}, as if a continuous {latent.distribution} quantity {seen}."
            )
    if not reading.place or reading.is_same:
        return told
    return f"{told} {'; '.join(['At other points the shares differ', *reading.why])}."


def _of_weights(varying: CodedVarying) -> str:
    """How much of the units' variance a row has if it has several."""
    if not varying.grouping.by_member:
        return ""
    squared = numbers.number(varying.squared, 2)
    return f", times {squared} (to which the squares of a row's weights add up on average)"


def _of_tails(varying: CodedVarying) -> str:
    """The variance of deviations that are Student t, and when they have none."""
    if not varying.nu:
        return ""
    return f" (scale² nu/(nu − 2), nu being {varying.nu}: infinite if it is at most 2, and the share then 1)"


def _predictor(schema: Schema) -> str:
    return response_scale(schema, schema.main).subject


def _shares(schema: Schema, reading: SharePoint, nesting: UnitNesting) -> list[Meaning]:
    """A share for each grouping; for nested ones, and for those with the same units, also all of them together."""
    varying = schema.main.varying
    spreads = [spreads_of(v, v.as_of_one_unit(reading.rows)[0].tolist()) for v in varying]
    whole = tuple(s for own in spreads for s in own)
    # then no two rows share only a unit
    is_shared = any(w.grouping.by_member for w in varying) or schema.residual is not None
    meanings = []
    for k, (v, part) in enumerate(zip(varying, spreads, strict=True)):
        above = nesting.around(v, varying)
        is_single = nesting.is_single(v)  # no two observations are of one such unit
        same = [w for w in varying if v.grouping.has_units_of(w.grouping)]
        inside = f" within {numbers.join([units_of(w) for w in above])}" if above else ""
        text = f"the part of it between {units_of(v)}{inside}{heritability(v)}{of_its_own(v, same)}"
        if not (above or is_shared or is_single):
            others = [w for w in varying if w is not v]
            text += _of_relatives(reading, v, same, others) if same else _correlation(reading, v, others)
        meanings.append(_share(f"share_{v.grouping.name}", text, reading, part, whole))
        is_last = all(varying.index(w) < k for w in same)
        if is_last and (above or same):
            together = [*above, *(w for w in varying if w is v or w in same)]
            parts = tuple(s for w in together for s in spreads[varying.index(w)])
            related = [w for w in (*same, v) if w.grouping.related]
            one = related[0] if related else v
            text = "both parts together" if len(together) == 2 else "these parts together"
            text += repeatability(one) if same else ""
            name = "share_" + "+".join(w.grouping.name for w in together)
            others = [w for w in varying if w not in together]
            is_none = is_shared or is_single or (same and len(related) > 1)
            text += "" if is_none else _correlation(reading, one, others)
            meanings.append(_share(name, text, reading, parts, whole))
    return meanings


def _share(name: str, text: str, reading: SharePoint, part: Spreads, whole: Spreads) -> Meaning:
    share = Share(part, whole, reading.within, reading.parameters, reading.constant)
    return Meaning(
        name=name, number=share, kind="share", variable=name, coords=(), text=text, scale="share of variance"
    )


def _correlation(reading: SharePoint, varying: CodedVarying, others: list[CodedVarying]) -> str:
    """The share as a correlation: of two observations that share this unit and no other. It says nothing where other
    units have something in common with all those around them."""
    if any(w.grouping.has_neighbours for w in others):
        return ""
    such = "such " if heritability(varying) else ""
    same = f"of the same {such}{unit_of(varying)}{_and_different(others)}{_both_there(reading)}"
    return f"; also the correlation of two {_what(reading)} {same} (intraclass correlation, ICC)"


def _of_relatives(
    reading: SharePoint, varying: CodedVarying, same: list[CodedVarying], others: list[CodedVarying]
) -> str:
    """What the share says of different units, where others are of the same units, so that no two observations have this
    in common and not those. Of counts the covariance is no multiple of the deviations'."""
    between = relationship(varying)
    crossed = [w for w in others if w not in same]
    is_only = not any(w.grouping.related for w in same) and not any(w.grouping.has_neighbours for w in crossed)
    if not between or reading.within == "count" or not is_only:
        return ""
    return (
        f"; times {between} it is the correlation of two {_what(reading)}, one of each"
        f"{_and_different(crossed)}{_both_there(reading)}"
    )


def _what(reading: SharePoint) -> str:
    return {"count": "counts", "constant": "such quantities"}.get(str(reading.within), "observations")


def _and_different(others: list[CodedVarying]) -> str:
    """Units that two observations do not share, and that have nothing in common."""
    return f" and different {numbers.join([as_sds_have_them(w) for w in others])}" if others else ""


def _both_there(reading: SharePoint) -> str:
    return f", both {reading.place.replace(OUTSIDE, '')}" if reading.place else ""
