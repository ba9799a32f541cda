"""In: a compiled estimand. Out: its formula over coefficients, if it is short enough to read.

Not decided here: the sums of coefficients themselves (design/estimand_weights.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import Element
from hlmdsl.design.compiled_estimands import Affine, CompiledSum, Leaf, Quotient, UnitPart, told_apart
from hlmdsl.design.estimand_weights import exponential, is_cancelled
from hlmdsl.design.evaluate import cutpoints_of
from hlmdsl.explain import numbers
from hlmdsl.explain.readings.axes import Weight
from hlmdsl.explain.readings.contrast import signed_sum
from hlmdsl.explain.readings.weights import as_weight
from hlmdsl.explain.say.combinations import written
from hlmdsl.families.truncation import LOWER, UPPER
from hlmdsl.model import naming
from hlmdsl.model.estimand_tree import Level

MOST_ROWS = 4
MOST_LEVELS = 5
MOST_LETTERS = 240
"""For the probability of one of several levels, which contains the predictors of all."""


def formula(compiled: CompiledSum) -> str:
    """`expit(Intercept + period[2 - 1])/expit(Intercept)`; empty if it would be long, and for curves, whose single
    coefficients have no meaning.
    """
    if any(vector[list(equation.wiggles)].any() for equation, vector in compiled.linear):
        return ""
    if any(own.has_wiggles for own in compiled.deviations):
        return ""
    turning = any(isinstance(other, Leaf) and other.predicted.is_direction for _, other in compiled.others)
    if turning and (compiled.constant or [weight for weight, _ in compiled.others] != [1.0]):
        return ""  # it is that up to whole turns
    terms = []
    for weight, other in compiled.others:
        text = _of_quotient(other) if isinstance(other, Quotient) else _of_leaf(other)
        if not text:
            return ""
        alone = len(compiled.others) == 1 and weight == 1
        terms.append((text if alone else _grouped(text, " "), as_weight(weight)))
    told = [signed_sum(terms)] if terms else []
    for equation, vector in compiled.linear:
        own = {v.r for v in equation.varying}
        own_coefficients = zip(equation.coefficients, vector.tolist(), strict=True)
        weights: dict[Element | UnitPart, float] = {c: w for c, w in own_coefficients if w}
        weights |= {e: w for of in compiled.deviations if of.varying.r in own for e, w in of.weights.items()}
        told.append(_sum(weights))
    if compiled.constant or not told:
        told.append(numbers.number(compiled.constant, 6))
    told.sort(key=lambda t: t.startswith(numbers.MINUS))  # no sum starts with a minus that it need not
    return " + ".join(told).replace(f"+ {numbers.MINUS}", f"{numbers.MINUS} ")


def _of_quotient(quotient: Quotient) -> str:
    if told := _of_factor(quotient) or _of_odds(quotient):
        return told
    top, bottom = formula(quotient.numerator), formula(quotient.denominator)
    if not top or not bottom:
        return ""
    return f"{_grouped(top)}/{_grouped(bottom)}"


def _of_factor(quotient: Quotient) -> str:
    """`exp(a[a2 - a1])`, of two exponentials whose variances cancel; empty of others."""
    leaves = [exponential(side) for side in (quotient.numerator, quotient.denominator)]
    if any(leaf is None or not is_cancelled(leaf) or leaf.deviations or len(leaf.shares) > 1 for leaf in leaves):
        return ""
    top, bottom = (leaf.predictor for leaf in leaves if leaf is not None)
    if top.has_wiggles or bottom.has_wiggles:
        return ""
    above, below = top.weights(0), bottom.weights(0)
    left = {
        e: above.get(e, 0.0) - below.get(e, 0.0) for e in dict.fromkeys((*top.equation.coefficients, *above, *below))
    }
    return f"exp({_with_offset({e: w for e, w in left.items() if w}, float(top.offset[0] - bottom.offset[0]))})"


def _of_odds(quotient: Quotient) -> str:
    """`exp(Intercept[car] − Intercept[bus])`, of the probabilities of two levels at one place; empty of others."""
    upper, lower = (_level_at_a_point(side) for side in (quotient.numerator, quotient.denominator))
    if upper is None or lower is None:
        return ""
    (top, own), (bottom, other) = upper, lower
    if own.code == other.code or top.predictor.weights(0) != bottom.predictor.weights(0):
        return ""
    if top.predictor.has_wiggles:
        return ""
    terms: list[tuple[str, Weight]] = []
    for level, sign in ((own, 1.0), (other, -1.0)):
        if level.code:
            affine = top.predictors[level.code - 1]
            terms += [(name, as_weight(sign * w)) for name, w in told_apart(affine.weights(0).items())]
    terms.sort(key=lambda term: term[1] < 0)
    return f"exp({signed_sum(terms) if terms else '0'})"


def _level_at_a_point(side: CompiledSum) -> tuple[Leaf, Level] | None:
    """The probability of one of several unordered levels, at one row and not averaged; None for anything else."""
    if side.linear or side.constant or len(side.others) != 1:
        return None
    ((weight, leaf),) = side.others
    if weight != 1 or isinstance(leaf, Quotient) or len(leaf.shares) > 1 or leaf.predicted.slope is not None:
        return None
    mean = leaf.predicted.mean
    if mean is None or mean.level is None or leaf.predictor.equation.category is None:
        return None
    return leaf, mean.level


def _grouped(text: str, parting: str = " /") -> str:
    """In parentheses if it is a sum or product."""
    depth, is_sum = 0, False
    for c in text:
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(c, 0)
        is_sum |= depth == 0 and c in parting
    return f"({text})" if is_sum else text


def _of_leaf(leaf: Leaf) -> str:
    mean = leaf.predicted.mean
    k = len(leaf.shares)
    if mean is None or mean.rule in ("made", "curve") or k > MOST_ROWS or leaf.predicted.slope is not None:
        return ""
    if mean.rule == "direction" and (k > 1 or leaf.deviations or leaf.together):
        return ""
    if any(own.has_wiggles for own in (*leaf.predictors, leaf.predictor, *leaf.sources) if isinstance(own, Affine)):
        return ""
    each = [_of_row(leaf, i) for i in range(k)]
    if k == 1 or not all(each):
        return each[0] if k == 1 else ""
    shares = [as_weight(float(w)) for w in leaf.shares]
    told = f"({signed_sum([(_grouped(t, ' '), w) for t, w in zip(each, shares, strict=True)])})"
    return told if leaf.predictor.equation.category is None or len(told) <= MOST_LETTERS else ""


def _of_row(leaf: Leaf, row: int) -> str:
    mean = leaf.predicted.mean
    assert mean is not None
    if mean.level is not None:
        return _of_level(leaf, mean.level, row)
    inner = _predictor(leaf.predictor, row)
    names = [d.varying.grouping.name for d in leaf.deviations]
    inner += "".join(f" + {_deviation(name)}" for name in names)
    inside = leaf.predictor.equation.equation.link.applied.format(inner)
    if mean.rule == "share":
        inside = inside if is_cancelled(leaf) else f"{_second(leaf, row)} × {_grouped(inside, ' /')}"
    elif mean.is_within:
        assert mean.family is not None
        beside = f", {_second(leaf, row)}" if leaf.second is not None else ""
        bounds = dict(mean.bounds)
        words = ((LOWER, "from"), (UPPER, "to" if LOWER in bounds else "up to"))
        ends = [f"{word} {bounds[end]:g}" for end, word in words if end in bounds]
        on = "" if UPPER in bounds else " on"
        trials = [f"{bounds[name]:g}" for name in mean.family.data]
        beside += "".join(f", {name} = {n}" for name, n in zip(mean.family.data, trials, strict=True))
        inside = f"mean of {mean.family.name}({inside}{beside}) {' '.join(ends)}{on}"
        inside += "".join(f", divided by {n}" for n in trials)
    elif mean.rule not in ("parameter", "direction"):
        sigma = _second(leaf, row)
        assert mean.inverse is not None
        is_short = mean.is_exponential and is_cancelled(leaf)
        inside = mean.inverse.applied(inner) if is_short else mean.inverse.mean_text(inside, sigma)
        if mean.shift:
            inside += f" {numbers.MINUS if mean.shift > 0 else '+'} {abs(mean.shift):g}"
    return f"E[{inside}]" if names else inside


def _of_level(leaf: Leaf, level: Level, row: int) -> str:
    """The probability of a level: of several unordered ones its share of all, otherwise that of being at most this one
    minus that of being at most the one below.
    """
    if leaf.predictor.equation.category is not None:
        etas = [_predictor(affine, row) for affine in leaf.predictors]
        if not leaf.together:
            return relative_formula(level, etas)
        for k, affine in enumerate(leaf.predictors):
            assert affine.equation.category is not None
            label = affine.equation.category.label
            of_units = (naming.element(d.parts[k].grouping.name, (label,)) for d in leaf.together)
            etas[k] += "".join(f" + {_deviation(name)}" for name in of_units)
        told = relative_formula(level, etas)
        return f"E[{told}]" if told else ""
    affine, cutpoints = leaf.predictor, cutpoints_of(leaf)
    less = [(name, as_weight(-w)) for name, w in told_apart(affine.weights(row).items())]
    groupings = [d.varying.grouping.name for d in leaf.deviations]
    less += [(_deviation(name), Fraction(-1)) for name in groupings]
    rest = signed_sum([("", Fraction(1)), *less]) if less else ""
    if offset := float(affine.offset[row]):
        rest += f" {numbers.MINUS if offset > 0 else '+'} {numbers.number(abs(offset), 6)}"
    scale = ""
    if isinstance(leaf.second, Affine):
        scale = _second(leaf, row) if leaf.second.matrix[row].any() or leaf.second.offset[row] else ""
    names = [c.name for c in cutpoints]
    for k, own in enumerate(leaf.raised):
        each = zip(own.equation.coefficients, own.matrix[row].tolist(), strict=True)
        names[k] = raised_cutpoint(names[k], [(c, w) for c, w in each if w])
    inside = cumulative_formula(level, names, rest, scale)
    return f"E[{inside}]" if groupings else inside


def relative_formula(level: Level, etas: Sequence[str]) -> str:
    """`exp(a)/(1 + exp(a) + exp(b))` of the level whose predictor is `a`, `1/(1 + exp(a) + exp(b))` of the reference;
    empty if it would be long.
    """
    each = ["1" if eta == "0" else f"exp({eta})" for eta in etas]
    told = f"{each[level.code - 1] if level.code else '1'}/({' + '.join(['1', *each])})"
    return told if len(etas) < MOST_LEVELS and len(told) <= MOST_LETTERS else ""


def raised_cutpoint(name: str, terms: Sequence[tuple[Element, float]]) -> str:
    """`cutpoints[1|2] + cutpoints_treat[1|2]/2`"""
    return signed_sum([(name, Fraction(1)), *((c.name, as_weight(w)) for c, w in terms)])


def cumulative_formula(level: Level, cutpoints: Sequence[str], less: str, scale: str = "") -> str:
    """`expit(cutpoints[2|3] - eta) - expit(cutpoints[1|2] - eta)`, where `less` is ` - eta`; `scale` multiplies the
    differences.
    """
    assert level.family.cutpoints is not None
    inside = [f"{cut}{less}" for cut in cutpoints]
    if scale:
        inside = [f"{scale} × ({own})" if less else f"{scale} × {own}" for own in inside]
    return level.family.cutpoints.formula(level.code, inside)


def _deviation(grouping: str) -> str:
    return f"deviation of {grouping}"


def _second(leaf: Leaf, row: int) -> str:
    if isinstance(leaf.second, Affine):
        link = leaf.second.equation.equation.link
        told = link.applied.format(_predictor(leaf.second, row))
        return f"({told})" if link.name == "identity" else told
    return leaf.second if isinstance(leaf.second, str) else f"{leaf.second:g}"


def _sum(weights: Mapping[Element | UnitPart, float]) -> str:
    each = told_apart(weights.items())
    return written([name for name, _ in each], np.array([weight for _, weight in each]))


def _predictor(affine: Affine, row: int) -> str:
    return _with_offset(affine.weights(row), float(affine.offset[row]))


def _with_offset(weights: Mapping[Element | UnitPart, float], offset: float) -> str:
    told = _sum(weights)
    if not offset:
        return told
    sign = numbers.MINUS if offset < 0 else "+"
    return f"{told} {sign} {numbers.number(abs(offset), 6)}"
