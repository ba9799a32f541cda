"""In: a predictor. Out: effects that are no single coefficient: at other levels, between other levels, per doubling.

A reading at another place is a reading like a coefficient's: the same weights, words and proof, another sum.
Not decided here: the single coefficients' meanings; cells (cell_table.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations as pairs_of
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedFactorPart
from hlmdsl.explain.meaning import Meaning, ResponseFrame
from hlmdsl.explain.readings.axes import Variable, names_of
from hlmdsl.explain.readings.predictor_columns import Column, NumericUse
from hlmdsl.explain.readings.weights import Entries, Reading, entries, tensor
from hlmdsl.explain.say.combinations import applied, fixed, level_at, meaning_of_sum
from hlmdsl.explain.say.effect_sentences import Said, say
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import are, factor_name, response_frame, unit_of_column
from hlmdsl.model import naming
from hlmdsl.source.frozen import frozen

MOST_SHOWN = 12
MOST_COMPARED = 300


@frozen(eq=False)
class _Effect:
    """What can be read of one variable: its label, the column that it would be, and the weights on its points.

    `step` is what a covariate is changed by if not by its unit; `ends` are two of its values, of a curve.
    """

    label: str
    column: Column
    own: Entries
    step: str = ""
    ends: tuple[str, str] | None = None


def elsewhere(predictor: Predictor, compare: Sequence[str] = ()) -> tuple[tuple[Meaning, ...], tuple[str, ...]]:
    """Sums of coefficients that are often needed, and a line on how to see more.

    First each effect at the other levels of what it interacts with; then pairs of levels that no coefficient compares.
    For the factors in `compare` all pairs are given, for the others a short selection.
    """
    if not predictor.has_origin:
        return (), ()
    seen: set[tuple[float, ...]] = set()
    found = list(_readings(predictor, _simple(predictor), seen))
    shown, cut = found[:MOST_SHOWN], len(found) - MOST_SHOWN
    unseen: list[str] = []
    for factor in predictor.columns.factors:
        asked = factor in compare
        if not asked and (cut > 0 or _number_of_pairs(predictor, factor) > 3 * MOST_SHOWN):
            unseen.append(factor)
            continue
        pairs = list(_readings(predictor, _pairs(predictor, factor), seen))
        if asked or len(pairs) <= MOST_SHOWN - len(shown):
            shown += pairs[:MOST_COMPARED]
        else:
            unseen.append(factor)
    return tuple(shown), tuple(_hints(predictor, cut, unseen))


def _hints(predictor: Predictor, cut: int, factors: Sequence[str]) -> list[str]:
    """What is not shown, and how to see it."""
    told = []
    if cut > 0:
        told.append(
            f"{cut:,} more such effects are not listed: every cell is a sum of coefficients, and every effect a "
            "difference of cells"
        )
    several = [f for f in factors if len(predictor.schema.factors[f].levels) > 2]
    if several:
        flags = " ".join(f"--compare {f}" for f in several)
        names = ", ".join(f'"{f}"' for f in several)
        told.append(
            f"Every pair of levels of {' or '.join(several)} is such a sum, no refit needed: `hlm explain` with "
            f"{flags}, in Python .explain(compare=[{names}])"
        )
    return told


def _simple(predictor: Predictor) -> Iterator[tuple[str, _Effect]]:
    """Each effect of a variable that interacts with a factor, and doublings of logarithms."""
    alone = [v for v in predictor.columns.variables if v in predictor.axes]
    for variable in reversed(alone):
        if _partners(predictor, variable):
            for effect in _effects(predictor, variable):
                yield variable, effect
    for variable in (v for v in alone if v in predictor.columns.covariates):
        for effect in (*_doublings(predictor, variable), *_stretches(predictor, variable)):
            yield variable, effect


def _pairs(predictor: Predictor, factor: str) -> Iterator[tuple[str, _Effect]]:
    """Each pair of levels, the later minus the earlier."""
    coded = predictor.schema.factors[factor]
    column = Column(None, {factor: (CodedFactorPart(coded, by_levels=False), 0)}, {})
    one = Fraction(1)
    for first, second in pairs_of(coded.levels, 2):
        name = naming.element(factor, [f"{naming.label(second)} - {naming.label(first)}"])
        yield factor, _Effect(name, column, ((second, one), (first, -one)))


def _number_of_pairs(predictor: Predictor, factor: str) -> int:
    k = len(predictor.schema.factors[factor].levels)
    return k * (k - 1) // 2 * prod(len(predictor.schema.factors[p].levels) for p in _partners(predictor, factor))


def _readings(
    predictor: Predictor, effects: Iterator[tuple[str, _Effect]], seen: set[tuple[float, ...]]
) -> Iterator[Meaning]:
    """The effects at every cell of the factors that change them, as far as they are sums and not yet `seen`."""
    for variable, effect in effects:
        partners = _partners(predictor, variable)
        for cell in product(*(predictor.schema.factors[p].levels for p in partners)):
            at = dict(zip(partners, cell, strict=True))
            reading = _at(predictor, variable, effect, at)
            assert reading.by_variable is not None
            sum_ = applied(predictor.columns, reading.by_variable)
            key = tuple(sum_.tolist())
            opposite = tuple((0.0 - sum_).tolist())
            if _is_coefficient(sum_) or key in seen or opposite in seen:
                continue
            seen.add(key)
            where = naming.cell(at)
            said = _said(predictor, reading, effect)
            frame = _frame(predictor, reading, effect, said)
            own = _prefix(predictor.equation)
            name = own + (f"{effect.label} at {where}" if where else effect.label)
            meaning = meaning_of_sum(predictor, reading, said, frame, "combination", name)
            unit = (
                predictor.scale.unit if effect.step or effect.ends else unit_of_column(predictor.scale, effect.column)
            )
            yield replace(meaning, unit=unit)


def _prefix(equation: CodedEquation) -> str:
    """The predictor of an effect, if there are several."""
    if equation.one_of is not None:
        return f"{equation.shown}: "
    return "" if equation.equation.is_bare else f"{equation.equation.parameter}_"


def _is_coefficient(sum_: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> bool:
    """Nothing, or a single coefficient as it is, perhaps with the other sign: no sum to be taken."""
    own = sum_[sum_ != 0]
    return len(own) == 0 or (len(own) == 1 and abs(own[0]) == 1)


def _at(predictor: Predictor, variable: str, effect: _Effect, at: Mapping[str, str]) -> Reading:
    """An effect where the factors that change it have these levels; what never meets it in a term is free."""
    meets = set().union(*(c.variables for c in predictor.columns.columns if variable in c.variables))
    free = tuple(name for v in predictor.axes if not meets.intersection(names_of(v)) for name in names_of(v))
    by_variable: dict[Variable, Entries] = {}
    for v, axis in predictor.axes.items():
        if v == variable:
            by_variable[v] = effect.own
        elif set(names_of(v)) <= set(free):
            by_variable[v] = ((axis.points[axis.home], Fraction(1)),)
        else:
            by_variable[v] = fixed(axis, level_at(at, v))
    return Reading(effect.column, by_variable, free, tensor(by_variable), predictor.functions)


def _said(predictor: Predictor, reading: Reading, effect: _Effect) -> Said:
    if not effect.step and effect.ends is None:
        return predictor.beside_offsets(say(predictor.words, reading, predictor.scale.subject), reading)
    condition, everywhere = predictor.words.condition(reading), predictor.words.everywhere(reading)
    how = f"from {effect.ends[0]} to {effect.ends[1]}" if effect.ends else f"per {effect.step}"
    where = "".join(f", {part}" for part in (condition, everywhere) if part)
    said = Said(f"change in {predictor.scale.subject} {how}{where}", "", (), condition, everywhere)
    return predictor.beside_offsets(said, reading)


def _frame(predictor: Predictor, reading: Reading, effect: _Effect, said: Said) -> ResponseFrame | None:
    words, scale = predictor.words, predictor.scale
    if effect.ends is None:
        return response_frame(words, scale, reading, said, predictor.who, predictor.offsets, effect.step or None)
    if not scale.ratio_of:
        return None
    tail = "".join(f", {part}" for part in (said.condition, said.everywhere, predictor.who) if part)
    tail = tail.replace("averaged over", "on geometric average over")
    one, other = effect.ends if scale.falls else effect.ends[::-1]
    after = f" as large at {one} as at {other}{tail}"
    return ResponseFrame(scale.factor, f"{scale.ratio_of} {are(scale)} ", after, times=True, name=factor_name(scale))


def _partners(predictor: Predictor, variable: str) -> tuple[str, ...]:
    """The factors that share a term with a variable, in the order declared."""
    shared = set().union(*(c.factors for c in predictor.columns.columns if variable in c.variables)) - {variable}
    return tuple(f for f in predictor.columns.factors if f in shared)


def _effects(predictor: Predictor, variable: str) -> list[_Effect]:
    """A factor's contrasts; a covariate's slope, or change per e-fold, if that is one number."""
    axis = predictor.axes[variable]
    if variable in predictor.columns.factors:
        coded = predictor.schema.factors[variable]
        part = CodedFactorPart(coded, by_levels=False)
        return [
            _Effect(
                naming.element(variable, [label]),
                Column(None, {variable: (part, j)}, {}),
                entries(axis, axis.readers[(("contrast", j),)]),
            )
            for j, label in enumerate(coded.labels)
        ]
    use = _only_use(predictor, variable)
    if use is None or not (use[0][0].function.is_plain or use[0][0].function.doubling):
        return []
    reader = axis.readers[axis.uses[1]]
    return [_Effect(use[0][0].part.name, Column(None, {}, {variable: use}), entries(axis, reader))]


def _doublings(predictor: Predictor, covariate: str) -> list[_Effect]:
    """The coefficient of a logarithm is per e-fold, or tenfold; people think in doublings."""
    use = _only_use(predictor, covariate)
    if use is None or use[0][0].function.doubling in (None, 1.0):
        return []
    part = use[0][0].part
    start = part.function.origin
    assert start is not None
    one = Fraction(1)
    step = f"doubling of {part.argument}"
    return [
        _Effect(f"{part.name} per {step}", Column(None, {}, {covariate: use}), ((start + 1, one), (start, -one)), step)
    ]


def _stretches(predictor: Predictor, covariate: str) -> list[_Effect]:
    """Of a curve, which has no one slope: the changes over the lower and the upper half of the data's range."""
    uses = [use for c in predictor.columns.columns if (use := c.numerics.get(covariate))]
    coded = predictor.schema.covariates[covariate]
    is_curve = any(part.function.degree and not part.function.is_plain for use in uses for part, _ in use)
    if not is_curve or coded.range is None or not coded.range[0] < coded.range[1]:
        return []
    low, high = coded.range
    one, found = Fraction(1), []
    middle = float(f"{(low + high) / 2:.3g}")
    for start, end in ((low, middle), (middle, high)):
        start, end = float(f"{start:.6g}"), float(f"{end:.6g}")
        ends = predictor.words.value(covariate, start), predictor.words.value(covariate, end)
        label = f"{ends[1]} minus {ends[0]}"
        column = Column(None, {}, {covariate: uses[0]})
        found.append(_Effect(label, column, ((end, one), (start, -one)), ends=ends))
    return found


def _only_use(predictor: Predictor, covariate: str) -> NumericUse | None:
    """The only function of a covariate, if it enters by only one."""
    uses = [use for c in predictor.columns.columns if (use := c.numerics.get(covariate))]
    is_one = len(predictor.axes[covariate].uses) == 2 and all(len(use) == 1 for use in uses)
    return uses[0] if is_one else None
