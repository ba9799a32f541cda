"""In: a proved reading. Out: the sentence of an effect, and its arithmetic if the sentence does not already contain
it.

The shape of the sentence follows the weights: a value, a difference, a slope, and differences of those, nested.
Not decided here: the response's scale (response_scale.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial

from hlmdsl.explain import numbers
from hlmdsl.explain.readings.axes import Variable, Weight, placed
from hlmdsl.explain.readings.contrast import Comparison, comparison, size_of, weighted_sum
from hlmdsl.explain.readings.predictor_columns import NumericUse
from hlmdsl.explain.readings.weights import Entries, Reading
from hlmdsl.explain.say.wording import Words, step_of
from hlmdsl.model.naming import shown
from hlmdsl.source.frozen import frozen

MOST_POINTS_WRITTEN = 12


@frozen
class Said:
    """A sentence, its arithmetic, and the comparisons in it by factor, outermost first."""

    text: str
    arithmetic: str
    comparisons: tuple[tuple[str, Comparison], ...] = ()
    condition: str = ""
    everywhere: str = ""


def say(words: Words, reading: Reading, subject: str, value_subject: str | None = None) -> Said:
    """The sentence of one coefficient of a predictor whose value is called `subject`."""
    if not reading.points:
        return Said(
            "no rows tell it from the other coefficients: the terms say the same thing, at least within rounding", ""
        )
    if reading.by_variable is None:
        return Said(f"a weighted sum of {subject}", _written_out(words, reading))
    comparisons = comparisons_of(words, reading)
    condition, everywhere = words.condition(reading), words.everywhere(reading)
    column = reading.column
    if not column.contrasts and not column.numerics:
        text = value_subject or subject
    else:
        text = _difference(words, reading, comparisons, subject)
    where = [part for part in (condition, everywhere) if part]
    sentence = f"{text}{' ' if not comparisons and not column.numerics else ', '}{', '.join(where)}" if where else text
    sentence = sentence.replace(" averaged over", ", averaged over", 1) if _is_value(reading) else sentence
    return Said(
        sentence.replace(",,", ","), _arithmetic(words, reading, comparisons), comparisons, condition, everywhere
    )


def _is_value(reading: Reading) -> bool:
    return not reading.column.contrasts and not reading.column.numerics


def comparisons_of(words: Words, reading: Reading) -> tuple[tuple[str, Comparison], ...]:
    """The factors that enter as contrasts, outermost first."""
    assert reading.by_variable is not None
    found = []
    for factor in reading.column.contrasts:
        part, j = reading.column.factors[factor]
        weights = [(str(p), w) for p, w in reading.by_variable[factor]]
        label = "" if part.is_total else part.labels[j]
        said = comparison(weights, part.factor.levels, partial(words.level, factor), label, factor)
        found.append((factor, said))
    return tuple(found)


def _difference(words: Words, reading: Reading, comparisons: Sequence[tuple[str, Comparison]], subject: str) -> str:
    """A difference, a slope, or those nested: the last factor or the first covariate innermost."""
    numerics = list(reading.column.numerics.items())
    if numerics:
        inner = slope(words, reading, numerics[0], subject if not comparisons and len(numerics) == 1 else None)
        for i, (name, use) in enumerate(numerics[1:], start=2):
            last = i == len(numerics) and not comparisons
            of_surface = len(use[0][0].names) > 1 and any(use == before for _, before in numerics[: i - 1])
            step, comma = words.step(use, name), "," if of_surface else ""
            if not is_alone(reading, name, use) and not of_surface:
                inner = f"{slope(words, reading, (name, use))} of ({inner})"
            else:
                inner = (
                    f"by how much {inner}{comma} grows per {step}" if last else f"the growth per {step} in ({inner})"
                )
        rest = list(comparisons)
    else:
        rest = list(comparisons[:-1])
        inner = comparisons[-1][1].noun
    for _, outer in reversed(rest[1:]):
        inner = outer.of(inner)
    if rest:
        factor, outermost = rest[0]
        inner = outermost.larger(inner, words.preposition(reading.column, factor))
    return inner


def is_alone(reading: Reading, covariate: str, use: NumericUse) -> bool:
    """Whether a covariate enters by one function only, so that a step of it is a step of that function."""
    return len(use) == 1 and not use[0][0].function.dim and reading.functions[covariate] == {use[0][0].part}


def slope(words: Words, reading: Reading, numeric: tuple[str, NumericUse], subject: str | None = None) -> str:
    """`the change per +1 day of Days`; beside powers of it the slope or curvature at the covariate's zero.

    With any other function a step of the covariate would also change the rest: the others are held fixed.
    """
    name, use = numeric
    what = f"change in {subject}" if subject else "the change"
    part = use[0][0].part
    others = reading.functions[name] - {p.part for p, _ in use}
    over = shown(name)
    power = part.function.power
    if part.function.is_smooth and len(use) == 1:
        fixed = f", with {numbers.join(sorted(o.shown for o in others))} held fixed" if others else ""
        if len(part.names) > 1:
            straight = [part.names[k] for k in part.function.straight(use[0][1])]
            beside = [other for other in part.names if other not in straight]
            at = f", {words.zeros(beside)}" if beside else ""
            return f"{what} per {words.step(use, name)}, along {words.straight_part(part.names)}{at}{fixed}"
        return f"{what} per {words.step(use)}, along the straight line through its curve{fixed}"
    if part.function.dim and len(use) == 1 and not others:
        label = use[0][0].label(use[0][1])
        return f"the {label} trend{f' of {subject}' if subject else ''} over {over}"
    if len(use) == 1 and others and power is not None:
        assert reading.by_variable is not None
        powers = all(o.function.power is not None for o in others)
        if power == 2 and all(o.function.is_plain for o in others):
            curved = f"curvature of {subject}" if subject else "the curvature"
            step = step_of(words.schema.covariates[name])
            return f"{curved} over {over}: half the change of its slope per {step}"
        if powers:
            coded = words.schema.covariates[name]
            zero = words.zero(name, ((float(coded.center), Fraction(1)),), frozenset())
            if power == 1:
                sloped = f"slope of {subject}" if subject else "the slope"
                return f"{sloped} per {words.step(use)}{',' if subject else ''} {zero}"
            if power == 2:
                curved = f"curvature of {subject}" if subject else "the curvature"
                return f"{curved} over {over}, {zero}: half the change of its slope per {step_of(coded)}"
            return f"{'' if subject else 'the '}coefficient of {part.shown}, {zero}"
    fixed = f" with {numbers.join(sorted(o.shown for o in others))} held fixed" if others else ""
    return f"{what} per {words.step(use)}{fixed}"


def _arithmetic(words: Words, reading: Reading, comparisons: Sequence[tuple[str, Comparison]]) -> str:
    """The weighted cells, nested as read; empty if the sentence already names them."""
    assert reading.by_variable is not None
    column = reading.column
    if any(f.function.is_smooth for v in reading.functions.values() for f in v):
        return ""  # as many points as knots, none more informative than the others
    count = len(reading.points)
    plain = all(c.minus and c.scale == 1 and not c.plus_is_mean and not c.minus_is_mean for _, c in comparisons)
    is_simple = plain and len(comparisons) + len(column.numerics) <= 1 and not _averages(reading)
    has_curves = any(
        len(reading.functions[v]) > 1 or not part[0][0].function.is_plain for v, part in column.numerics.items()
    )
    if count == 1 or (is_simple and not has_curves) or count > MOST_POINTS_WRITTEN:
        return ""
    nested = [*column.contrasts, *column.numerics]
    alone = [v for v, e in reading.by_variable.items() if len(e) == 1 and v not in reading.free]
    single = {name: x for v in alone for name, x in placed(v, reading.by_variable[v][0][0])}
    averaged = [v for v in reading.by_variable if v not in nested and v not in single and v not in reading.free]
    order: list[Variable] = [*averaged, *nested]
    signs, scale = _common_size(reading.by_variable, order)
    uneven = next((v for v in order if any(abs(w) != 1 for _, w in signs[v])), None)
    if scale != 1 and uneven is not None and uneven == order[0]:
        signs[uneven] = tuple((p, w * scale) for p, w in signs[uneven])
        scale = Fraction(1)
    written = _nest(words, signs, order, {}, single)
    return written if scale == 1 else weighted_sum([(f"({written})", scale)])


def _averages(reading: Reading) -> bool:
    assert reading.by_variable is not None
    return any(
        len(e) > 1
        for v, e in reading.by_variable.items()
        if v not in reading.column.contrasts and v not in reading.column.numerics
    )


def _nest(
    words: Words,
    by_variable: Mapping[Variable, Entries],
    order: Sequence[Variable],
    at: Mapping[str, str | float],
    single: Mapping[str, str | float],
) -> str:
    """Sums over the first variable of sums over the rest; a sum of plain points needs no brackets inside another."""
    if not order:
        return _place(words, at, single)
    first, *rest = order
    terms: list[tuple[str, Weight]] = []
    for value, w in by_variable[first]:
        inner = _nest(words, by_variable, rest, {**at, **dict(placed(first, value))}, single)
        is_plain = all(v == 1 for r in rest for _, v in by_variable[r]) and w == 1
        terms.append((inner if not rest or is_plain else f"({inner})", w))
    return weighted_sum(terms)


def _common_size(
    by_variable: Mapping[Variable, Entries], order: Sequence[Variable]
) -> tuple[dict[Variable, Entries], Weight]:
    """Weights of equal size become signs, their sizes one number for the front."""
    scale: Weight = Fraction(1)
    signs: dict[Variable, Entries] = {}
    for v in order:
        sizes = {size_of(w) for _, w in by_variable[v]}
        if len(sizes) == 1 and len(by_variable[v]) > 1:
            scale = scale * sizes.pop()
            signs[v] = tuple((p, Fraction(1 if w > 0 else -1)) for p, w in by_variable[v])
        else:
            signs[v] = by_variable[v]
    return signs, scale


def _place(words: Words, at: Mapping[str, str | float], single: Mapping[str, str | float]) -> str:
    """A point by the variables that matter, in the order declared."""
    everything = {**single, **at}
    levels = [words.level(f, str(everything[f])) for f in words.schema.factors if f in everything]
    values = [words.value(c, everything[c]) for c in words.schema.covariates if c in at]
    if not values:
        return " ".join(levels)
    return f"[{', '.join([' '.join(levels)] * bool(levels) + values)}]"


def _written_out(words: Words, reading: Reading) -> str:
    if len(reading.points) > MOST_POINTS_WRITTEN:
        return ""
    varying = frozenset(v for v, _ in reading.points[0].at)
    return weighted_sum(
        [(words.point(p, varying), p.exact if p.exact is not None else p.weight) for p in reading.points]
    )
