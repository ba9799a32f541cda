"""In: a predictor with monotonic terms. Out: the meaning of their totals and of the shares of their steps.

A total is read at the highest and the lowest level, and proved like a sum of steps: shares add up to 1, so it is the
difference between these levels whatever they are. Not decided here: the sentences of single steps, which are effects.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hlmdsl.design.coded import CodedTerm
from hlmdsl.design.steps import first_steps
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.readings.axes import Variable
from hlmdsl.explain.readings.weights import Entries, tensor
from hlmdsl.explain.say.combinations import meaning_of_sum
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import response_frame, unit_of_column
from hlmdsl.explain.say.with_numbers import before_fit


def totals_of(predictor: Predictor) -> dict[int, tuple[Meaning, ...]]:
    """By the first step of each, as a column of the design."""
    found: dict[int, tuple[Meaning, ...]] = {}
    column = int(predictor.equation.effects.intercept)
    for term in predictor.equation.effects.terms:
        if term.totals:
            first = first_steps(term)
            found |= {column + i: (_total(predictor, term, which, column + i),) for which, i in first.items()}
        column += len(term.coefficients)
    return found


def _total(predictor: Predictor, term: CodedTerm, which: int, column: int) -> Meaning:
    assert term.total is not None
    element, reading = term.total.elements[which], predictor.readings[column]
    ends: dict[Variable, Entries] = {
        p.factor.name: ((p.factor.levels[-1], Fraction(1)), (p.factor.levels[0], Fraction(-1))) for p in term.monotonic
    }
    by_variable = {v: ends.get(v, own) for v, own in (reading.by_variable or {}).items()}
    whole = replace(reading, by_variable=by_variable, points=tensor(by_variable))
    scale = predictor.scale
    said = say(predictor.words, whole, scale.subject, scale.value)
    frame = response_frame(predictor.words, scale, whole, said, predictor.who, predictor.offsets)
    meaning = meaning_of_sum(predictor, whole, said, frame, "combination", element.name)
    return replace(
        meaning,
        number=element,
        kind="effect",
        variable=element.variable,
        coords=element.coords,
        arithmetic=said.arithmetic,
        response=before_fit(frame, element.name),
        unit=unit_of_column(scale, reading.column),
    )


def shares_of(predictor: Predictor) -> list[Meaning]:
    """Of each step of each monotonic factor, once: those of all levels of a response in no order are the same."""
    words, found = predictor.words, list[Meaning]()
    if not predictor.equation.is_first:
        return found
    seen: set[str] = set()
    for term in predictor.equation.monotonic:
        for name, part in zip(term.shares, term.monotonic, strict=True):
            if name in seen:
                continue
            seen.add(name)
            levels = [words.level(part.factor.name, level) for level in part.factor.levels]
            for k, element in enumerate(predictor.equation.shares_of(name)):
                text = (
                    f"of the whole difference between {levels[0]} and {levels[-1]}, the share between "
                    f"{levels[k]} and {levels[k + 1]}"
                )
                found.append(
                    Meaning(
                        name=element.name,
                        number=element,
                        kind="share",
                        variable=name,
                        coords=element.coords,
                        text=text,
                        scale="share of a total",
                        apart=(0.0, 1.0),
                        always_positive=True,
                    )
                )
    return found


def lead_of_monotonic(predictor: Predictor) -> list[str]:
    """What a total and its shares are."""
    terms = predictor.equation.monotonic
    if not terms or not predictor.equation.is_first:
        return []
    factors = list(dict.fromkeys(p.factor.name for t in terms for p in t.monotonic))
    names = numbers.join([f"monotonic({f})" for f in factors])
    text = (
        f"The steps of {names} all go the same way: each is a share of its total, which is the difference between the "
        "highest and the lowest level. A step has the sign of its total, whatever the rows say of it alone."
    )
    if len(terms) > len(factors):
        text += " The shares are the same in all terms, so that the order holds at every value of the other variables."
    if (category := predictor.equation.category) is not None and len(category.levels) > 2:
        text += (
            " The shares are the same for every level of the response, so that the comparison of any two levels goes "
            "one way too, whichever the reference is."
        )
    return [text]
