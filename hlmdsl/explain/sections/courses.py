"""In: where a curve rises and falls, by the draws of a fit. Out: the sentence.

Not decided here: which curves these are, or how probable it is (results/rises.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from hlmdsl.design.coded import CodedEquation
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import CurveCourse
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.explain.say.units import average_unit
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.naming import shown

Spans = tuple[tuple[float, float], ...]

LEAST = 0.95
"""The probability with which the slope has a sign."""

MOST_SPANS = 5
"""Of more, the longest is named."""


def say_course(
    words: Words,
    equation: CodedEquation,
    over: str,
    levels: Mapping[str, str],
    steps: Sequence[float],
    rises: Spans,
    falls: Spans,
) -> CurveCourse:
    """`steps` are the ends of the stretches of which each was looked at by itself."""
    unit = words.schema.covariates[over].covariate.unit
    curve = f"the curve of {response_scale(words.schema, equation).subject} over {shown(over)}"
    where = [words.level(name, level) for name, level in levels.items()]
    place = f", in {', '.join(where)}" if where else ""
    place += f", for the average {average_unit(equation)}" if equation.varying else ""
    curve = f"{curve}{place}," if place else curve
    count, written = len(steps) - 1, _writer(steps)
    stretches = f"each of {count} steps" if count > 1 else "the step"
    range_ = f"{written(steps[0])} to {numbers.with_unit(written(steps[-1]), unit)}"
    how = f"with a probability of at least {LEAST:.0%} (pointwise: over {stretches} from {range_} by itself)"
    told = [f"{verb} {_spans(own, written)}" for verb, own in (("rises", rises), ("falls", falls)) if own]
    if told:
        text = f"{curve} {', and '.join(told)}, {how}"
        covered = sum(high - low for low, high in (*rises, *falls))
        if covered < (steps[-1] - steps[0]) * (1 - 1e-9):
            text += "; elsewhere it does neither with that probability"
    else:
        text = f"{curve} neither rises nor falls anywhere {how}"
    ends, text = (steps[0], steps[-1]), f"{text[0].upper()}{text[1:]}."
    return CurveCourse(over, tuple(levels.items()), rises, falls, ends, text)


def _spans(own: Spans, written: Callable[[float], str]) -> str:
    if len(own) > MOST_SPANS:
        low, high = max(own, key=lambda span: span[1] - span[0])
        return f"in {len(own)} stretches, the longest from {written(low)} to {written(high)}"
    return numbers.join([f"from {written(low)} to {written(high)}" for low, high in own])


def _writer(steps: Sequence[float]) -> Callable[[float], str]:
    """With as many decimals as tell the ends of a step apart; whole numbers as they are."""
    if all(float(x).is_integer() for x in steps):
        return numbers.plain
    step = min(b - a for a, b in pairwise(steps))
    decimals = max(0, 1 - math.floor(math.log10(step)))
    return lambda x: numbers.plain(round(x, decimals))
