"""In: an estimand that is a sum of linear predictors. Out: the sentence on its exponential or inverse link.

A ratio is offered if the weights make it one: two sides that each add up to 1, a ratio of two such, a slope.
Not decided here: the number (with_numbers.py), or what the estimand itself is called (estimands.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from hlmdsl.design.coded import CodedEquation, CodedNumericPart
from hlmdsl.design.estimand_points import equation_of
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import ResponseFrame
from hlmdsl.explain.say.estimands import Phrase, phrase_of, said_once, say_estimand
from hlmdsl.explain.say.inverses import POWERS
from hlmdsl.explain.say.response_scale import ResponseScale, are, factor_name, per_step, response_scale, value_frame
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.estimand_tree import Estimand, Predicted, Settings

Side = Sequence[Predicted]


def estimand_frame(words: Words, estimand: Estimand, n_rows: int | None) -> ResponseFrame | None:
    """The sentence on the response's scale; None unless the estimand is the logarithm of something with a name."""
    expression = estimand.expression
    leaves = [(w, leaf) for w, leaf in expression.terms if isinstance(leaf, Predicted) and leaf.mean is None]
    if expression.constant or len(leaves) < len(expression.terms):
        return None
    first = leaves[0][1]
    if any(leaf.point.equation != first.point.equation for _, leaf in leaves):
        return None
    equation = equation_of(words.schema, first.point)
    scale = response_scale(words.schema, equation)
    if scale.is_linear:
        return None
    plus = [leaf for w, leaf in leaves if w > 0]
    minus = [leaf for w, leaf in leaves if w < 0]
    phrases = {leaf: phrase_of(words, leaf, n_rows, geometric=True) for _, leaf in leaves}
    frame = None
    if any(leaf.slope is not None for _, leaf in leaves):
        frame = _of_slope(scale, equation, phrases[first], leaves) if scale.ratio_of else None
    elif leaves == [(Fraction(1), first)]:
        frame = _of_value(scale, phrases[first])
    elif scale.ratio_of and _is_mean(plus, leaves) and _is_mean(minus, leaves):
        frame = _of_sides(scale, plus, minus, phrases)
    elif scale.ratio_of and sorted(w for w, _ in leaves) == [-1, -1, 1, 1]:
        frame = _of_ratios(scale, plus, minus, phrases)
    if frame is None:
        return None
    told = say_estimand(words, estimand, n_rows)
    if not told:
        return frame
    who = phrases[first].who  # said once
    after = frame.after.replace(who, "", 1) if who and who in told else frame.after
    return replace(frame, before=f"{told}; {frame.before}", after=after)


def _is_mean(side: Side, leaves: Sequence[tuple[Fraction, Predicted]]) -> bool:
    """Whether the side's weights are those of a mean, whose exponential is a geometric mean."""
    share = Fraction(1, len(side)) if side else None
    return bool(side) and all(abs(w) == share for w, leaf in leaves if leaf in side)


def _of_value(scale: ResponseScale, phrase: Phrase) -> ResponseFrame | None:
    place = (f", at {phrase.place}" if phrase.place else "") + phrase.tail.replace("on geometric average over", "over")
    if not phrase.is_averaged:
        return value_frame(scale, f"{scale.noun} is ", place)
    if scale.inverse not in POWERS:
        return None
    return ResponseFrame(scale.inverse, f"the geometric mean of {scale.noun} is ", place, unit=scale.unit_of_noun)


def _of_slope(
    scale: ResponseScale, equation: CodedEquation, phrase: Phrase, leaves: Sequence[tuple[Fraction, Predicted]]
) -> ResponseFrame | None:
    """The ratio per unit, if the predictor is linear in the covariate; otherwise a slope is at one point."""
    weight, leaf = leaves[0]
    assert leaf.slope is not None or len(leaves) > 1
    if len(leaves) > 1 or weight != 1 or leaf.slope is None or not _is_straight(equation, leaf):
        return None
    step = f"+1 {leaf.slope.unit} of {leaf.slope.name}" if leaf.slope.unit else f"+1 of {leaf.slope.name}"
    place = (f", at {phrase.place}" if phrase.place else "") + phrase.tail
    return per_step(scale, f" per {step}{place}")


def _is_straight(equation: CodedEquation, leaf: Predicted) -> bool:
    """Whether the predictor, with the deviations of named units, is linear in the covariate of a slope, whatever else
    it depends on.
    """
    assert leaf.slope is not None
    covariate, terms = leaf.slope.name, equation.terms_with(leaf.own_groups)
    parts = [[p for p in t.parts if isinstance(p, CodedNumericPart)] for t in terms]
    own = [[p for p in term if covariate in p.names] for term in parts]
    offsets = [p for p in equation.offsets if covariate in p.names]
    return all(len(term) <= 1 for term in own) and all(p.function.is_plain for t in (*own, offsets) for p in t)


def _of_sides(scale: ResponseScale, plus: Side, minus: Side, phrases: dict[Predicted, Phrase]) -> ResponseFrame:
    phrases, tail = _shared(phrases)
    plus, minus = (minus, plus) if scale.falls else (plus, minus)
    top, bottom = (_side([phrases[leaf] for leaf in side]) for side in (plus, minus))
    single = len(plus) == len(minus) == 1 and not any(phrases[leaf].is_averaged for leaf in (*plus, *minus))
    return ResponseFrame(
        scale.factor,
        f"{scale.ratio_of} {are(scale)} ",
        f" as large {top} as {bottom}{tail}",
        times=True,
        name=factor_name(scale) if single else "",
    )


def _of_ratios(scale: ResponseScale, plus: Side, minus: Side, phrases: dict[Predicted, Phrase]) -> ResponseFrame:
    """(a − b) − (c − d) is the logarithm of (a/b)/(c/d), and as well of (a/c)/(b/d): as it is written, if a differs
    from b in what c differs from d."""
    a, d = plus
    b, c = minus
    if _differs(a, b) != _differs(c, d) and _differs(a, c) == _differs(b, d):
        b, c = c, b
    phrases, tail = _shared(phrases)
    names = [_bracketed(phrases[leaf]) for leaf in ((b, a, d, c) if scale.falls else (a, b, c, d))]
    return ResponseFrame(
        scale.factor,
        f"the ratio of {scale.ratio_of}, {names[0]} to {names[1]}, is ",
        f" as large as the same ratio of {names[2]} to {names[3]}{tail}",
        times=True,
        name=factor_name(scale, 2),
    )


def _differs(one: Predicted, other: Predicted) -> set[str]:
    """The variables that two points set differently."""
    left, right = _by_name(one.point.settings), _by_name(other.point.settings)
    return {name for name in left | right if left.get(name) != right.get(name)}


def _by_name(settings: Settings) -> dict[str, str | float]:
    return {v.name: value for v, value in settings}


def _shared(phrases: dict[Predicted, Phrase]) -> tuple[dict[Predicted, Phrase], str]:
    """What holds for all of them, said once, and what is left of each; if each has a separate place."""
    first, *others = phrases.values()
    common = [place for place in first.places if all(place in p.places for p in others)]
    own = {
        leaf: replace(p, places=tuple(x for x in p.places if x not in common), tail="") for leaf, p in phrases.items()
    }
    if any(p.tail != first.tail for p in others) or not all(p.places for p in own.values()):
        return said_once(phrases)
    return own, (f", at {', '.join(common)}" if common else "") + first.tail


def _side(phrases: Sequence[Phrase]) -> str:
    if len(phrases) > 1:
        return f"on geometric average over {numbers.join([_bracketed(p) for p in phrases])}"
    (phrase,) = phrases
    return f"({phrase.where})" if phrase.tail else phrase.where


def _bracketed(phrase: Phrase) -> str:
    """One place, in brackets if it contains commas."""
    told = phrase.where if phrase.tail else phrase.place
    return f"({told})" if "," in told else told
