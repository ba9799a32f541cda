"""In: a design with counts, yes-or-no responses or levels, or with zeros of a separate process. Out: warnings if the
rows alone put no bound on common effects, or on cutpoints.

If a group has only successes, or only zero counts, the likelihood keeps rising as its log odds or log mean goes to
infinity (Albert & Anderson 1984, Biometrika 71, 1-10): its estimate then depends on the priors. So does that of the
share of zeros where all or none are zero, and that of the mean of the others where there are none.
Not decided here: which directions those are (recession.py), or whether there is a posterior (improper.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Design
from hlmdsl.design.level_rows import ahead, each_level, one_sided, without_rows
from hlmdsl.design.rank import ROUNDING
from hlmdsl.design.recession import direction, lets_pass, of_bounds, of_seen
from hlmdsl.design.rows import Floats
from hlmdsl.design.single_columns import what_rows_settle
from hlmdsl.design.warnings import Separated
from hlmdsl.families.family import FREE, HELD
from hlmdsl.families.seen import NONE
from hlmdsl.model.naming import label
from hlmdsl.source.diagnostic import Diagnostic

MOST_WORK = 40_000_000
"""Rows that differ, times columns squared: a second or so of linear programming."""


def check_separation(design: Design) -> list[Diagnostic]:
    """At most one warning for each predictor: a direction in which all rows become as probable as before, or more so,
    without end.
    """
    family = design.model.response.family
    if family.is_of_shares:
        return []  # a row has something of every part
    found = _of_main(design) if family.is_whole or family.has_levels else []
    for equation in design.schema.equations:
        if not (equation.equation.is_main and found) and equation.cutpoint is None and equation.category is None:
            found += _of_kinds(design, equation)
    return found


def _of_kinds(design: Design, equation: CodedEquation) -> list[Diagnostic]:
    """Of a predictor of which rows tell by what kind of response they have: a probability of one kind, or what only the
    other kind tells.
    """
    family, own = design.model.response.family, design.observed
    name, link = equation.equation.parameter, equation.equation.link.name
    parameter = family.parameter(name)
    if parameter is None or own.value.ndim > 1:
        return []
    if parameter.sorts is not None:
        n = np.ones_like(own.value) if own.trials is None else own.trials
        signs = parameter.sorts(link, own.value, n)
    else:
        passes = lets_pass(family, name, link, own.value, own.trials)
        signs = np.where(np.isin(own.value, family.atoms) & (passes == FREE), FREE, HELD).astype(np.int8)
    if own.censored is not None:
        signs = np.where(own.censored.status == NONE, signs, HELD).astype(np.int8)
    if (signs == HELD).all():
        return []
    settled = what_rows_settle(equation.with_constant, design.rows).free
    free = {j - len(equation.with_constant.coefficients) + len(equation.coefficients) for j in settled} | equation.waves
    kept = [j for j in equation.free if j not in free]
    counted, turn = _counted(equation, equation.matrix(design.rows)[:, kept], kept)
    rows = np.unique(np.column_stack([counted, signs]), axis=0)
    if not kept or len(rows) * len(kept) ** 2 > MOST_WORK:
        return []
    found = direction(rows[:, :-1], rows[:, -1].astype(np.int8), np.zeros(len(kept), dtype=bool))
    if found is None:
        return []
    coefficients = tuple(equation.coefficients[j] for j in kept)
    every = _every_kind(design) if parameter.sorts is not None and (signs == signs[0]).all() else ""
    return [_separated(equation, coefficients, turn * found, every, (signs == FREE).all())]


def _every_kind(design: Design) -> str:
    """Whether all rows are zero, or none, where that is the difference between the kinds."""
    response, y = design.model.response, design.observed.value
    if 1.0 in response.family.atoms:
        return ""
    return f"{'every' if (y == 0).all() else 'no'} row has {response.column} = 0: "


def _separated(
    equation: CodedEquation, numbers: Sequence[Element], parts: Floats, every: str, is_all: bool = False
) -> Separated:
    """By what each number moves (numbers, steps); `is_all`: in any direction."""
    moved = np.abs(parts.sum(axis=1)) > 1e-9 * np.abs(parts).sum(axis=1)
    names = tuple(n.name for n, is_moved in zip(numbers, moved, strict=True) if is_moved or is_all)
    return Separated(span=equation.equation.span, coefficients=names, every=every)


def _of_main(design: Design) -> list[Diagnostic]:
    main, response = design.schema.main, design.model.response
    parameter, link = main.equation.parameter, main.equation.link.name
    own, has_levels = design.observed, response.family.has_levels
    at, of_rows = each_level(own.value)
    if not has_levels:
        signs = lets_pass(response.family, parameter, link, own.at_least, own.trials)
        if response.family.is_whole:
            signs = of_seen(signs, response.family, main.equation, own.censored, own.value)
        signs = of_bounds(signs, response.family, main.equation, own.value, own.beside)
        of_rows = signs.astype(float)
    if at.size == 0 or (not has_levels and (signs == HELD).all()):
        return []
    joined = design.schema.with_raised(main)
    constant = len(joined.with_constant.coefficients) - len(joined.coefficients)
    # processes are bounded by their sd, as deviations of units are
    free = {j - constant for j in what_rows_settle(joined.with_constant, design.rows).free} | joined.waves
    kept = [j for j in main.free if j not in free]
    of_main = [e for e in design.schema.equations if e.equation.is_main]
    raising = [e for e in design.schema.equations if e.cutpoint is not None]
    own_kept = [j for j in raising[0].free if len(main.coefficients) + j not in free] if raising else []
    numbers = [*(e.coefficients[j] for e in of_main for j in kept), *main.cutpoints]
    counted, turn = _counted(main, main.matrix(design.rows)[:, kept][at], kept)
    raised = np.zeros((at.size, 0))
    if own_kept:
        raised, turn = _raised(raising[0].matrix(design.rows)[:, own_kept][at], turn, len(raising))
        numbers += [e.coefficients[j] for e in raising for j in own_kept]
    rows = np.unique(np.column_stack([counted, raised, of_rows]), axis=0)
    if not numbers or len(rows) * len(numbers) ** 2 > MOST_WORK:
        return []
    matrix, passes = rows[:, :-1], rows[:, -1].astype(np.int8)
    if response.family.cutpoints is not None:
        p = counted.shape[1]
        cutpoints, k = response.family.cutpoints, len(main.cutpoints)
        of_levels = one_sided(matrix[:, :p], rows[:, -1], cutpoints, k, matrix[:, p:] if own_kept else None)
        matrix, passes = of_levels.matrix, of_levels.signs
    elif has_levels:
        of_levels = ahead(matrix, rows[:, -1], len(of_main))
        matrix, passes = of_levels.matrix, of_levels.signs
        turn = np.asarray(np.kron(np.eye(len(of_main)), turn), dtype=np.float64)
    found = direction(matrix, passes, np.zeros(len(numbers), dtype=bool))
    if found is None:
        return []
    parts = turn * found
    effects = len(numbers) - len(main.cutpoints) - len(raising) * len(own_kept)
    last = effects + len(main.cutpoints)
    in_order = [*range(effects, last), *range(effects), *range(last, len(numbers))]  # cutpoints first, as an intercept
    is_all = not has_levels and bool((signs == FREE).all())
    return [_separated(main, [numbers[i] for i in in_order], parts[in_order], _every(design), is_all)]


def _counted(main: CodedEquation, matrix: Floats, kept: Sequence[int]) -> tuple[Floats, Floats]:
    """A design (n, p) relative to its first row if an intercept or cutpoints absorb that, with columns of size 1, so
    that dates are not nearly an intercept; and the step of each in the columns' units.
    """
    p, k = matrix.shape[1], len(main.cutpoints)
    turn = np.eye(p + k)
    makes_up = np.arange(p, p + k) if k else np.flatnonzero([main.effects.intercept and j == 0 for j in kept])
    others = np.setdiff1d(np.arange(p), makes_up)
    if makes_up.size:
        first = matrix[0, others]
        turn[np.ix_(makes_up, others)] = first if k else -first
        matrix = matrix.copy()
        matrix[:, others] -= first
        matrix[:, others] *= np.abs(matrix[:, others]) > ROUNDING * np.abs(first)
    scale = np.abs(matrix).max(axis=0, initial=0.0)
    scale = np.where(scale > 0, scale, 1.0)
    turn[:, :p] /= scale
    return matrix / scale, turn


def _raised(matrix: Floats, turn: Floats, cutpoints: int) -> tuple[Floats, Floats]:
    """The same of what raises each of the cutpoints, the last of the numbers that `turn` is of."""
    first = matrix[0].copy()
    counted = matrix - first
    counted[np.abs(counted) <= ROUNDING * np.abs(first)] = 0.0
    scale = np.abs(counted).max(axis=0, initial=0.0)
    scale = np.where(scale > 0, scale, 1.0)
    size, own = len(turn), matrix.shape[1]
    found = np.eye(size + cutpoints * own)
    found[:size, :size] = turn
    for k in range(cutpoints):
        at = slice(size + k * own, size + (k + 1) * own)
        found[size - cutpoints + k, at] = -first / scale
        found[at, at] = np.diag(1 / scale)
    return counted / scale, found


def _every(design: Design) -> str:
    """Of a response with levels, the one that all rows have."""
    response, y = design.model.response, design.observed.value
    if response.family.has_levels:
        return without_rows(design)
    if response.levels is None or not (y == y[0]).all():
        return ""
    return f"every row has {response.column} = {label(response.levels.coded[int(y[0])])}: "
