"""Directions in which a likelihood does not fall: rows as constraints on directions, and the directions that meet them
all.

In: rows as linear constraints. Out: a direction along which no row's likelihood falls to zero, or how many dimensions
such directions have. Not decided here: which coefficients have flat priors, and what follows (improper.py).

A log-concave likelihood can be integrated over flat directions if and only if it falls along every one of them. A row
with y = 0 of a Bernoulli allows its predictor to fall without limit, one with y = 1 to rise, one of a Normal neither:
the directions that all rows allow are a cone, and the posterior is proper if it is a point (Silvapulle 1981, JRSS B
43).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from hlmdsl.design.rank import svd
from hlmdsl.design.rows import Floats
from hlmdsl.families.family import FALLS, FREE, HELD, RISES, Family, Signs
from hlmdsl.families.seen import LEFT, NONE, RIGHT, Seen
from hlmdsl.families.truncation import LOWER, UPPER
from hlmdsl.model.terms import Equation

TOLERANCE = 1e-9
"""Of a constraint's length."""

AT_ONCE = 4_000
"""Rows looked at first: most tables need no more to leave no direction."""


def lets_pass(family: Family, name: str, link: str, y: Floats, trials: Floats | None) -> Signs:
    """For each row, in which directions its likelihood allows a parameter's predictor to go without limit. `HELD` also
    if it falls too slowly for this test: such a row is never taken as allowing a direction. If no rows keep a parameter
    from infinity, all of them together allow it to rise.
    """
    parameter = family.parameter(name)
    if parameter is None or parameter.passes is None:
        is_held = parameter is None or not parameter.unlimited
        return np.full(y.shape, HELD if is_held else RISES, dtype=np.int8)
    return parameter.passes(link, y, np.ones_like(y) if trials is None else trials)


def of_seen(signs: Signs, family: Family, equation: Equation, seen: Seen | None, y: Floats) -> Signs:
    """In which directions censored rows leave predictors unbounded, for responses `y` or their lower ends: as the
    family gives it; otherwise, being above a value becomes more probable as responses rise with the main parameter.
    With an unbounded spread any such row keeps its likelihood.
    """
    if seen is None:
        return signs
    parameter = family.parameter(equation.parameter)
    if parameter is not None and parameter.passes_seen is not None:
        own = parameter.passes_seen(equation.link.name, seen, y)
        return np.where(seen.status == NONE, signs, own).astype(np.int8)
    up, down = (RISES, FALLS) if equation.link.rises != family.lower_with_main else (FALLS, RISES)
    if not equation.is_main:
        up = down = equation.link.to_top
    out = signs.copy()
    for status, sign in ((RIGHT, up), (LEFT, down)):
        there = seen.status == status
        out[there] = np.where((signs[there] == HELD) | (signs[there] == sign), sign, FREE)
    return out


def of_bounds(signs: Signs, family: Family, equation: Equation, y: Floats, beside: Mapping[str, Floats]) -> Signs:
    """In which directions rows of a truncated response leave the main predictor unbounded: given being above a bound,
    values at the bound become ever more probable as the main parameter falls; a count at its least value becomes
    certain. Beside zeros of a separate process it becomes certain that a row is one of those, unless these go too.
    """
    if family.untruncated is not None and family.untruncated.with_zeros is not None:
        return signs
    has_end = family.main.domain == "positive" and not equation.link.to_zero
    if not equation.is_main or not beside or has_end:
        return signs
    up, down = (RISES, FALLS) if equation.link.rises != family.lower_with_main else (FALLS, RISES)
    out = signs.copy()
    for name, sign in ((LOWER, down), (UPPER, up)):
        if name in beside:
            there = y == beside[name]
            out[there] = np.where((signs[there] == HELD) | (signs[there] == sign), sign, FREE)
    return out


def flat_within_bounds(signs: Signs, family: Family, equation: Equation) -> Signs:
    """What rows of a truncated response let a predictor do where its prior is flat: anything. Far beyond a bound the
    family is nearly exponential within it, or with a large spread nearly uniform, and no rows are against it. Of counts
    only the mean is held, by those above the least; up to a greatest one, that of a Poisson or a Binomial alone: where
    they have a shape, or a chance of stopping at each, all of them keep a probability however large the mean is. So do
    counts among trials that are alike within a row, without zeros however small it is, and up to a greatest one however
    large. Beside zeros of a separate process the base loses all its share there, so that rows above zero hold it.
    """
    if family.untruncated is not None and family.untruncated.with_zeros is not None:
        return signs
    if family.untruncated is not None and family.keeps_counts and equation.is_main:
        down, up = (FALLS, RISES) if equation.link.rises else (RISES, FALLS)
        for name, sign in ((LOWER, down), (UPPER, up)):
            if name in family.beside:
                signs = np.where((signs == HELD) | (signs == sign), np.int8(sign), np.int8(FREE))
        return signs
    alone = UPPER not in family.beside or (len(family.parameters) == 1 and not family.lower_with_main)
    is_held = family.untruncated is None or (family.is_whole and equation.is_main and alone)
    return signs if is_held else np.full_like(signs, FREE)


def direction(matrix: Floats, signs: Signs, one_sided: npt.NDArray[np.bool_]) -> Floats | None:
    """A nonzero direction (p,) that all rows of `matrix` (n, p) allow, and that does not lower the `one_sided`
    coordinates; None if there is none.

    A few rows first, then those that exclude the direction found for these.
    """
    rows = np.flatnonzero(signs != FREE)
    chosen = rows[np.unique(np.linspace(0, rows.size - 1, min(rows.size, AT_ONCE)).astype(int))]
    while True:
        found = _direction(matrix[chosen], signs[chosen], one_sided)
        if found is None or chosen.size == rows.size:
            return found
        others = np.setdiff1d(rows, chosen)
        moved = matrix[others] @ found
        size = TOLERANCE * (np.abs(matrix[others]) @ np.abs(found))
        against = np.where(signs[others] == HELD, np.abs(moved), -signs[others] * moved) > size
        if not against.any():
            return found
        worst = others[against]
        chosen = np.union1d(chosen, worst[np.linspace(0, worst.size - 1, min(worst.size, AT_ONCE)).astype(int)])


def _direction(matrix: Floats, signs: Signs, one_sided: npt.NDArray[np.bool_]) -> Floats | None:
    p = matrix.shape[1]
    loose = null_space(matrix[signs == HELD])
    if not loose.shape[1]:
        return None
    above = _inequalities(matrix, signs, one_sided) @ loose
    above = above[np.linalg.norm(above, axis=1) > TOLERANCE]  # of rows that no such direction moves, rounding is left
    still = null_space(above)
    if still.shape[1]:
        return _told(loose @ still[:, 0], one_sided)
    z = _furthest(above)
    if z is None:
        return None
    found: Floats = loose @ z
    return _told(found, one_sided) if p else None


def _inequalities(matrix: Floats, signs: Signs, one_sided: npt.NDArray[np.bool_]) -> Floats:
    """Rows whose product with a direction must not be negative, each scaled to length 1, each once."""
    some = np.concatenate([matrix[signs == RISES], -matrix[signs == FALLS], np.eye(matrix.shape[1])[one_sided]])
    lengths = np.linalg.norm(some, axis=1)
    scaled = some[lengths > 0] / lengths[lengths > 0, None]
    return np.asarray(np.unique(scaled, axis=0))


def _furthest(above: Floats) -> Floats | None:
    """z with above @ z >= 0, not all zero; None if there is none. Only zero is on all of the boundaries."""
    from scipy.optimize import linprog  # type: ignore[import-untyped]

    found = linprog(-above.sum(axis=0), A_ub=-above, b_ub=np.zeros(len(above)), bounds=(-1, 1), method="highs")
    if found.x is None:
        return None
    reached = above @ found.x
    return found.x if reached.max() > 1e-6 and reached.min() >= -TOLERANCE else None


def _told(found: Floats, one_sided: npt.NDArray[np.bool_]) -> Floats:
    """Rounding as zero, and the last entry positive if both signs are possible."""
    found = np.where(np.abs(found) > TOLERANCE * np.abs(found).max(), found, 0.0)
    last = found[np.flatnonzero(found)[-1]]
    return np.asarray(found / abs(last))


def null_space(matrix: Floats) -> Floats:
    """(p, r): an orthonormal basis of what a matrix (n, p) makes zero, rows scaled to length 1."""
    p = matrix.shape[1]
    if not len(matrix):
        return np.eye(p)
    lengths = np.linalg.norm(matrix, axis=1)
    r = np.linalg.qr(matrix / np.where(lengths > 0, lengths, 1.0)[:, None], mode="r")
    _, singular, vt = svd(r, full_matrices=True)
    rank = int((singular > TOLERANCE * max(float(singular.max(initial=0.0)), 1e-300)).sum())
    return np.asarray(vt[rank:].T)


def dimension(matrix: Floats, signs: Signs, one_sided: npt.NDArray[np.bool_]) -> int:
    """How many dimensions the directions span that all rows let pass."""
    from scipy.optimize import linprog

    loose = null_space(matrix[signs == HELD])
    above = _inequalities(matrix, signs, one_sided) @ loose
    above = above[np.linalg.norm(above, axis=1) > TOLERANCE]
    if not len(above):
        return int(loose.shape[1])
    n, r = above.shape
    # as many constraints as possible get slack, up to 1 each: those with none hold with equality
    room = np.concatenate([-above, np.eye(n)], axis=1)
    cost = np.concatenate([np.zeros(r), -np.ones(n)])
    bounds = [(None, None)] * r + [(0, 1)] * n
    found = linprog(cost, A_ub=room, b_ub=np.zeros(n), bounds=bounds, method="highs")
    if found.x is None:
        return int(r)
    return int(null_space(above[found.x[r:] < 0.5]).shape[1])
