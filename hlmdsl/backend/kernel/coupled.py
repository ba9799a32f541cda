"""Rows whose residuals correlate: what the residuals of the same unit make of each row's own.

In: the Cholesky factor of the correlations of all visits, or phi; predictors of all rows. Out: the log likelihood and
its gradient. Not decided here: the family, whose formula is in `cells` (families/coupled.py), or priors.

With z the standardised residuals of all rows and R their correlations, the log density is -z'R^-1 z/2 - log|R|/2 less
the logs of the spreads. Were the pulls R^-1 z constants, the sum over rows of -pull z - log spread would have its
derivatives by everything that z depends on. So `cells` is called twice: with pulls of zero, when it leaves -z in their
place, and with R^-1 z. Derivatives by R: those by a matrix C = L L' of some visits are (y y' - C^-1)/2, y = C^-1 z, and
so (y y' - C^-1) L by the rows of L that these visits have. By time, z is a Markov process: each row's term is known by
the row before.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.marginal import cholesky, solve
from hlmdsl.backend.kernel.program import BY_EQUATION, BY_SLOT, COUPLED, GROUP, PARAMETER, PATTERN, ROWS
from hlmdsl.backend.kernel.special import compiled


@compiled
def keep(at, dv, work, ints, back):  # type: ignore[no-untyped-def]
    """Put predictors and derivatives by single values away, or `back`."""
    n, first, to = (
        ints[at + ROWS.n_cells],
        ints[at + ROWS.parameters_at],
        ints[ints[at + ROWS.coupled_at] + COUPLED.kept_w],
    )
    for k in range(ints[at + ROWS.n_parameters]):
        parameter = first + k * len(PARAMETER)
        kind = ints[parameter + PARAMETER.kind]
        if kind == BY_EQUATION:
            eta = ints[parameter + PARAMETER.eta_w]
            for i in range(n):
                if back:
                    work[eta + i] = work[to + i]
                else:
                    work[to + i] = work[eta + i]
            to += n
        elif kind == BY_SLOT:
            slot = ints[parameter + PARAMETER.slot]
            if back:
                dv[slot] = work[to]
            else:
                work[to] = dv[slot]
            to += 1


@compiled
def couple(at, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """From -z in the place of pulls to R^-1 z; returns what is left of the log density beside that of `cells`."""
    pull = ints[at + COUPLED.pull_w]
    for i in range(ints[at + COUPLED.n]):
        work[pull + i] = -work[pull + i]
    if ints[at + COUPLED.group] >= 0:
        return by_visits(at, work, ints, floats)
    return by_times(at, v, dv, work, ints, floats)


@compiled
def by_visits(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Units by the visits that they were seen at."""
    group, pull, lp = ints[at + COUPLED.group], ints[at + COUPLED.pull_w], 0.0
    q, factor, d_factor = ints[group + GROUP.effects], ints[group + GROUP.factor_w], ints[group + GROUP.d_factor_w]
    root, inverse, own = ints[at + COUPLED.root_w], ints[at + COUPLED.inverse_w], ints[at + COUPLED.own_w]
    squares = ints[at + COUPLED.squares_w]
    for p in range(ints[at + COUPLED.n_patterns]):
        pattern = ints[at + COUPLED.patterns_at] + len(PATTERN) * p
        k, units = ints[pattern + PATTERN.size], ints[pattern + PATTERN.units]
        visits, rows = ints[pattern + PATTERN.visits_at], ints[pattern + PATTERN.rows_at]
        for i in range(k):
            for j in range(i + 1):
                total, one, other = 0.0, factor + q * ints[visits + i], factor + q * ints[visits + j]
                for c in range(ints[visits + j] + 1):
                    total += work[one + c] * work[other + c]
                work[root + i * k + j] = total
                work[squares + i * k + j] = 0.0
                work[inverse + i * k + j] = 0.0
                work[inverse + j * k + i] = 0.0
            work[inverse + i * k + i] = 1.0
        lp -= units * cholesky(root, k, work)
        for u in range(units):
            for i in range(k):
                work[own + i] = work[pull + ints[rows + u * k + i]]
            solve(root, own, k, 1, work)
            for i in range(k):
                place = pull + ints[rows + u * k + i]
                lp += 0.5 * work[own + i] * work[place]
                work[place] = work[own + i]
                for j in range(i + 1):
                    work[squares + i * k + j] += work[own + i] * work[own + j]
        solve(root, inverse, k, k, work)
        for i in range(k):
            d_row = d_factor + q * ints[visits + i]
            for j in range(k):
                low = i * k + j if i >= j else j * k + i
                slope, row = work[squares + low] - units * work[inverse + low], factor + q * ints[visits + j]
                for c in range(min(ints[visits + i], ints[visits + j]) + 1):
                    work[d_row + c] += slope * work[row + c]
    return lp


@compiled
def by_times(at, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Each row by the one before it."""
    n, pull, own = ints[at + COUPLED.n], ints[at + COUPLED.pull_w], ints[at + COUPLED.own_w]
    order, gaps, slot = ints[at + COUPLED.order_at], ints[at + COUPLED.gaps_at], ints[at + COUPLED.phi]
    phi, lp, by_phi, last, before, gap, r, slope = v[slot], 0.0, 0.0, 0.0, 0, 0.0, 0.0, 0.0
    for i in range(n):
        work[own + i] = work[pull + ints[order + i]]
    for i in range(n):
        row, z = ints[order + i], work[own + i]
        if floats[gaps + i] == 0.0:
            lp += 0.5 * z * z
            work[pull + row] = z
        else:
            if floats[gaps + i] != gap:
                gap = floats[gaps + i]
                r, slope = phi**gap, gap * phi ** (gap - 1.0)
            rest = 1.0 - r * r
            gone = z - r * last
            news = gone / rest
            lp += 0.5 * gone * news - 0.5 * math.log(rest)
            by_phi += slope * (news * last - news * news * r + r / rest)
            work[pull + row] = news
            work[pull + before] -= r * news
        last, before = z, row
    dv[slot] += by_phi
    return lp
