"""In: a predictor with monotonic terms. Out: the meaning of their totals and of the shares of their steps.

A total is read at the highest and the lowest level, and proved like a sum of steps: shares add up to 1, so it is the
difference between these levels whatever they are. Not decided here: the sentences of single steps, which are effects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import CodedTerm, Element
from hlmdsl.design.steps import first_steps, step_of
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import At, Meaning, WeightedPoint
from hlmdsl.explain.readings.axes import Variable
from hlmdsl.explain.readings.weights import Entries, tensor
from hlmdsl.explain.say.combinations import REDUNDANT, meaning_of_sum
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import response_frame, unit_of_column
from hlmdsl.explain.say.with_numbers import before_fit

ROUNDING = 1e-12
"""A weight below is that of points that cancel."""


def totals_of(predictor: Predictor) -> dict[int, tuple[Meaning, ...]]:
    """By the first step of each, as a column of the design."""
    found: dict[int, tuple[Meaning, ...]] = {}
    column = int(predictor.equation.effects.intercept)
    for term in predictor.equation.effects.terms:
        if term.totals:
            for which, i in first_steps(term).items():
                steps = [column + k for k in range(len(term.coefficients)) if step_of(term, k)[0] == which]
                found[column + i] = (_total(predictor, term, which, steps),)
        column += len(term.coefficients)
    return found


def _total(predictor: Predictor, term: CodedTerm, which: int, steps: Sequence[int]) -> Meaning:
    """Of the coefficients at `steps`, which add up to it."""
    assert term.total is not None
    element, reading = term.total.elements[which], predictor.readings[steps[0]]
    if any(predictor.readings[j].by_variable is None for j in steps):
        return _sum_of_steps(predictor, element, steps)
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


def _sum_of_steps(predictor: Predictor, total: Element, steps: Sequence[int]) -> Meaning:
    """Where a step is read at points that are no product, as are those of a slope beside a process of the same times;
    redundant, if one of its steps is.
    """
    readings, column = [predictor.readings[j] for j in steps], predictor.readings[steps[0]].column
    at: dict[At, float] = {}
    for point in (p for reading in readings for p in reading.points):
        at[point.at] = at.get(point.at, 0.0) + point.weight
    points = tuple(WeightedPoint(place, weight) for place, weight in at.items() if abs(weight) > ROUNDING)
    whole = replace(readings[0], points=points if all(reading.points for reading in readings) else ())
    said = say(predictor.words, whole, predictor.scale.subject, predictor.scale.value)
    weights = np.zeros(len(predictor.equation.coefficients))
    weights[list(steps)] = 1.0
    meaning = Meaning(
        name=total.name,
        number=total,
        kind="effect",
        variable=total.variable,
        coords=total.coords,
        text=said.text,
        scale="linear predictor",
        unit=unit_of_column(predictor.scale, column),
        determined=False,
        caution=REDUNDANT,
    )
    if not whole.points:
        return meaning
    proved = meaning_of_sum(predictor, whole, said, None, "combination", total.name, weights)
    return replace(
        meaning,
        weights=points,
        arithmetic=said.arithmetic,
        determined=proved.determined,
        caution=proved.caution,
        population=proved.population,
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
