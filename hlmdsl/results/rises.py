"""In: an explanation after a fit, and its draws. Out: the same with where its smooth curves rise and fall.

The slope of a curve over each of some steps is a difference of two rows of the design, times the coefficients. Terms of
the same covariate without a smooth, as the trend in `1 + t + ar(t)`, are part of the curve.
Nothing is said of a curve that depends on another covariate.
Not decided here: the sentences (explain/sections/courses.py), or the curves of single units.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedTerm
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import CurveCourse, Explanation
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.courses import LEAST, Spans, say_course
from hlmdsl.results.draws import Draws

STEPS = 100
MOST_TIMES = 200
"""Of a process, which has a state at each time of the table."""

MOST_CURVES = 6
"""Of combinations of levels, each with a curve."""

PRODUCTS, FEWEST = 20_000_000, 400
"""Of draws, steps and coefficients: a hundredth of a second. The probability is then of every so manieth draw."""


def with_courses(explanation: Explanation, design: Design, draws: Draws) -> Explanation:
    """The sections of common effects say where their curves rise and fall."""
    found = {
        term.sds[0]: courses
        for equation in design.schema.equations
        if (courses := _courses(design, equation, draws))
        for term in _smooths(equation)[:1]
    }
    if not found:
        return explanation
    sections = []
    for section in explanation.sections:
        own = [found[m.number] for m in section.meanings if m.number in found]
        sections.append(replace(section, courses=own[0]) if own else section)
    return replace(explanation, sections=tuple(sections))


def _smooths(equation: CodedEquation) -> list[CodedTerm]:
    return [t for t in equation.effects.terms if t.smooth is not None and t.sds]


def _courses(design: Design, equation: CodedEquation, draws: Draws) -> tuple[CurveCourse, ...]:
    smooths = _smooths(equation)
    names = dict.fromkeys(t.smooth.names[0] for t in smooths if t.smooth is not None and len(t.smooth.names) == 1)
    return tuple(own for over in names for own in _of_curve(design, equation, draws, over))


def _of_curve(design: Design, equation: CodedEquation, draws: Draws, over: str) -> Iterator[CurveCourse]:
    factors = _factors_beside(equation, over)
    points = _points(design, equation, over)
    if factors is None or points is None:
        return
    schema = design.schema
    levels = {name: schema.factors[name].levels for name in factors}
    if np.prod([len(own) for own in levels.values()], dtype=float) > MOST_CURVES:
        return
    words = Words(schema)
    home: dict[str, str | float] = {name: coded.levels[0] for name, coded in schema.factors.items()}
    home |= {name: float(own[0]) for name, own in design.rows.numbers.items() if name in schema.covariates}
    for each in product(*levels.values()):
        place = dict(zip(levels, each, strict=True))
        rows = schema.rows([{**home, **place, over: float(x)} for x in points])
        changes = np.diff(equation.matrix(rows), axis=0)
        rising = _rising(changes, equation, draws)
        rises, falls = _spans(points, rising >= LEAST), _spans(points, rising <= 1 - LEAST)
        yield say_course(words, equation, over, place, points.tolist(), rises, falls)


def _factors_beside(equation: CodedEquation, over: str) -> list[str] | None:
    """Whose levels change the curve; None if another covariate does, or has the same column."""
    found: list[str] = []
    parts = [(t, p) for t in equation.effects.terms for p in t.parts if isinstance(p, CodedNumericPart)]
    parts_of_offsets = [p for p in equation.offsets if over in p.names]
    used = {c.covariate.name: c.covariate.column for _, p in parts for c in p.covariates}
    if parts_of_offsets or list(used.values()).count(used[over]) > 1:
        return None
    for term in {id(t): t for t, p in parts if over in p.names}.values():
        if any(isinstance(p, CodedNumericPart) and {*p.names} != {over} for p in term.parts):
            return None
        found += [p.factor.name for p in term.parts if not isinstance(p, CodedNumericPart)]
    return list(dict.fromkeys(found))


def _points(design: Design, equation: CodedEquation, over: str) -> Floats | None:
    """The times of a process, and otherwise the ends of steps across the data; None of one value."""
    values = np.unique(design.rows.numbers[over])
    if len(values) < 2:
        return None
    smooths = [t for t in _smooths(equation) if t.smooth is not None and t.smooth.names == (over,)]
    if any(t.smooth is not None and t.smooth.function.is_process and not t.lengthscale for t in smooths):
        return values[np.unique(np.linspace(0, len(values) - 1, MOST_TIMES + 1).round().astype(np.int64))]
    return np.linspace(values[0], values[-1], STEPS + 1)


def _rising(changes: Floats, equation: CodedEquation, draws: Draws) -> Floats:
    """(steps,): the part of draws in which the curve is higher at the end of a step than at its start."""
    used = np.flatnonzero(np.abs(changes).max(axis=0) > 0)
    size = draws.chains * draws.draws
    most = max(FEWEST, PRODUCTS // max(1, len(used) * len(changes)))
    every = max(1, -(-size // most))
    each = [draws.of(equation.coefficients[k])[:, ::every].reshape(-1) for k in used.tolist()]
    if not each:
        return np.full(len(changes), 0.5)
    return np.asarray(((changes[:, used] @ np.stack(each)) > 0).mean(axis=1))


def _spans(points: Floats, holds: npt.NDArray[np.bool_]) -> Spans:
    """Steps that follow each other, as one stretch each."""
    ends = np.flatnonzero(np.diff(np.concatenate([[False], holds, [False]]).astype(np.int8)))
    return tuple((float(points[a]), float(points[b])) for a, b in ends.reshape(-1, 2).tolist())
