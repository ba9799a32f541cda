"""In: effects of several predictors that have one covariance. Out: the sentences of correlations between predictors.

Not decided here: those of correlations within one predictor, which are with its sds (varying_sentences.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from hlmdsl.design.coded import CodedEquation, CodedVarying, Element
from hlmdsl.design.joint import Joint
from hlmdsl.explain import numbers
from hlmdsl.explain.readings.predictor_columns import columns_of_varying
from hlmdsl.explain.readings.weights import Reading, read_columns
from hlmdsl.explain.say.response_scale import ResponseScale
from hlmdsl.explain.say.units import units_of
from hlmdsl.explain.say.varying_sentences import Compared, VaryingSentences, compared, moving, say_correlation
from hlmdsl.explain.say.wording import Words

Parts = tuple[tuple[CodedEquation, CodedVarying], ...]


def say_across(words: Words, joint: Joint, parts: Parts, scales: Mapping[str, ResponseScale]) -> VaryingSentences:
    """Every correlation of effects of two predictors; `scales` are those of the predictors, by parameter."""
    units = units_of(parts[0][1])
    read = [(e, v, read_columns(columns_of_varying(words.schema, v))) for e, v in parts]
    readings = list(chain.from_iterable(own for _, _, own in read))
    things = [
        _thing(words, label, reading, scales[e.parameter])
        for e, v, own in read
        for label, reading in zip(v.effects, own, strict=True)
    ]
    factors = {f for r in readings for f in r.column.contrasts}
    meanings = []
    for one, other in joint.across:
        i, j = (other, one) if joint.of_categories else (one, other)
        moves = dict.fromkeys(filter(None, (moving(words, (readings[k], readings[k])) for k in (j, i))))
        coded = sorted(factors & {f for k in (i, j) for f in readings[k].column.contrasts})
        depends = "; ".join(moves) or (f"depends on the coding of {numbers.join(coded)}" if coded else "")
        meanings.append(say_correlation(_element(joint, one, other), (things[j], things[i]), units, depends))
    if joint.of_categories:
        return VaryingSentences(
            _title_of_categories(parts, units), tuple(meanings), _of_categories(joint, parts, units)
        )
    named = numbers.join(list(dict.fromkeys(reversed(joint.parameters))))
    variables = numbers.join([v.r for _, v in reversed(parts)])
    lead = (
        f"The deviations of {units} in {named} have one covariance: {variables} are normal together. "
        f"{joint.cor} has all correlations; those of effects on one of them stand with its sds."
    )
    return VaryingSentences(f"between {units}, across {named}", tuple(meanings), lead)


def _title_of_categories(parts: Parts, units: str) -> str:
    return f"between {units}, across {numbers.join([v.category.label for _, v in parts if v.category is not None])}"


def _of_categories(joint: Joint, parts: Parts, units: str) -> str:
    """What correlates, and what depends on the reference level."""
    variables = numbers.join([v.r for _, v in parts])
    first, second, *_ = (v.category for _, v in parts if v.category is not None)
    told = f"The deviations of {units} in these log odds have one covariance: {variables} are normal together. "
    if len(joint.blocks) > 1:
        told = f"{variables} are normal together. Deviations correlate across levels of the response"
        told += ", within a bar and, of effects that are independent (||), within each of these. "
    are_some_within = len(joint.across) < len(joint.pairs)
    told += f"{joint.cor} has all correlations"
    told += "; those within one level of the response stand with its sds. " if are_some_within else ". "
    return told + (
        f"What {units} differ by in log odds of {first.label} against {second.label} follows: sd² = sd₁² + sd₂² − 2 "
        f"cor sd₁ sd₂, of the sds of both against {first.reference}. Priors of these sds and correlations are those "
        f"of log odds against {first.reference}; the same ones against a different level would be a different model."
    )


def _thing(words: Words, label: str, reading: Reading, scale: ResponseScale) -> Compared:
    """What a unit has more of. An increasing link is left out: the unit with the larger log of sigma has the larger
    sigma.
    """
    found = compared(words, label, reading, scale)
    if scale.of_level:
        return Compared(found.text, found.text)
    if not reading.points or reading.column.contrasts or reading.column.numerics:
        return Compared(found.text, found.text)
    where = found.short.removeprefix("level").strip()
    value = scale.subject if scale.falls else scale.ratio_of or scale.value or scale.subject
    text = f"{value} {where}".strip()
    return Compared(text, text)


def _element(joint: Joint, i: int, j: int) -> Element:
    place = joint.place[i, j]
    return Element(joint.cor, place, (joint.dim,), (joint.pair_labels[place],))
