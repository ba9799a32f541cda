"""In: the variances and covariances between units that add up to the square of an sd. Out: its meaning, in words.

Not decided here: which these are, and their proof (sd_covariances.py).
"""

from __future__ import annotations

from fractions import Fraction

from hlmdsl.design.coded import Element
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import At, Meaning
from hlmdsl.explain.readings.axes import Variable
from hlmdsl.explain.readings.predictor_columns import Column, Columns
from hlmdsl.explain.readings.sd_covariances import Covariances
from hlmdsl.explain.readings.weights import Entries, Reading, functions_of, tensor
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.response_scale import ResponseScale
from hlmdsl.explain.say.wording import Words


def say_covariances(
    words: Words,
    columns: Columns,
    sd: Element,
    covariances: Covariances,
    scale: ResponseScale,
    units: str,
    unit: str | None,
) -> Meaning:
    """An sd that no single unit identifies: of what two points have in common, or of one beyond that."""
    first, *rest = covariances.pairs
    value = scale.value or scale.subject

    def place(at: At) -> str:
        return _place(words, columns, scale, at)

    size = "" if abs(first.weight) == 1 else f", times {numbers.weight(first.weight, first.exact)}"
    if rest and first.at == first.and_at == rest[0].at:
        shared = f"their {value} {place(first.at)} beyond what it shares with that {place(rest[0].and_at)}"
        text = (
            f"how much {units} differ (sd) in {shared}; its square is the variance there less the covariance of the two"
        )
    elif rest:
        these, those = (f"{place(p.at)} and {place(p.and_at)}" for p in (first, rest[0]))
        text = f"how much {units} differ (sd) in what their {value} shares {these} beyond what it shares {those}"
        text += "; its square is the covariance of the former two less that of the latter"
    elif first.at == first.and_at:
        text = f"how much {units} differ (sd) in their {value} {place(first.at)}"
    else:
        text = f"how much {units} differ (sd) in what their {value} shares {place(first.at)} and {place(first.and_at)}"
        text += "; its square is the covariance of the two"
    text += size + (", and of any other two that differ" if covariances.everywhere and not size else "")
    return Meaning(
        name=sd.name,
        number=sd,
        kind="sd",
        variable=sd.variable,
        coords=sd.coords,
        text=text,
        scale="standard deviation on the linear predictor",
        unit=unit,
        covariances=covariances.pairs,
    )


def _place(words: Words, columns: Columns, scale: ResponseScale, at: At) -> str:
    """`in a1, b1`"""
    by_variable: dict[Variable, Entries] = {v: ((value, Fraction(1)),) for v, value in at}
    reading = Reading(Column(None, {}, {}), by_variable, (), tensor(by_variable), functions_of(columns))
    return say(words, reading, scale.subject, scale.value).condition
