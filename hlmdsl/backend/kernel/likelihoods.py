"""Families and links, one cell of identical rows at a time: log likelihood and its derivatives.

In: the cell's sufficient statistics, the parameters in the form in which no digits are lost (a log mean, log p and
log(1 - p)). Out: numbers, constants in the response left out. Not decided here: what the cells are (cells.py).
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.loops import (
    binomial_logit,
    exp_of,
    gamma_ratios,
    log1p_of,
    negative_binomial_log,
    normal_log_sigma,
    poisson_log,
)
from hlmdsl.backend.kernel.pointers import after
from hlmdsl.backend.kernel.special import compiled, digamma, log_ndtr, sigmoid, softplus, stirling_rest

AS_VALUE, AS_LOG, AS_PROBABILITY = range(3)


@compiled
def main_form(family):  # type: ignore[no-untyped-def]
    """The form of a family's main parameter; the others are all positive, and taken as logs."""
    if family <= 2:
        return AS_VALUE
    return AS_PROBABILITY if family == 4 or family == 5 or family == 10 else AS_LOG


@compiled
def inverse_link(link, eta):  # type: ignore[no-untyped-def]
    """The value and its derivative."""
    if link == 0:
        return eta, 1.0
    if link == 1:
        value = math.exp(eta)
        return value, value
    if link == 2:
        p, q = sigmoid(eta), sigmoid(-eta)
        return p, p * q
    if link == 3:
        value, slope = log_ndtr(eta)
        p = math.exp(value)
        return p, p * slope
    if link == 4:
        rate = math.exp(eta)
        return -math.expm1(-rate), rate * math.exp(-rate)
    return 1.0 / eta, -1.0 / (eta * eta)


@compiled
def linked(form, link, eta):  # type: ignore[no-untyped-def]
    """The parameter in its form, with derivatives by eta; for probabilities both logs, else the first pair only."""
    if form == AS_VALUE:
        value, slope = inverse_link(link, eta)
        return value, slope, 0.0, 0.0
    if form == AS_LOG:
        if link == 1:
            return eta, 1.0, 0.0, 0.0
        value, slope = inverse_link(link, eta)
        return math.log(value), slope / value, 0.0, 0.0
    if link == 2:
        return -softplus(-eta), sigmoid(-eta), -softplus(eta), -sigmoid(eta)
    if link == 3:
        a, da = log_ndtr(eta)
        b, db = log_ndtr(-eta)
        return a, da, b, -db
    if link == 4:
        rate = math.exp(eta)
        if rate > 700.0:
            return 0.0, 0.0, -rate, -rate
        return math.log(-math.expm1(-rate)), rate / math.expm1(rate), -rate, -rate
    value, slope = inverse_link(link, eta)
    return math.log(value), slope / value, math.log1p(-value), -slope / (1.0 - value)


@compiled
def constants(family, second, third):  # type: ignore[no-untyped-def]
    """What a cell needs of its other parameters alone, worth keeping while these stay the same."""
    if family == 1:
        nu = math.exp(third)
        value = math.lgamma(0.5 * (nu + 1.0)) - math.lgamma(0.5 * nu) - 0.5 * third
        return value, 0.5 * (digamma(0.5 * (nu + 1.0)) - digamma(0.5 * nu) - 1.0 / nu)
    if family == 3 or family == 4 or family == 7:
        value = math.exp(second)
        return math.lgamma(value), digamma(value)
    if family == 9:
        return stirling_rest(math.exp(second))
    return 0.0, 0.0


@compiled
def cell(family, n, s, t, a, b, second, third, k0, k1, k2, k3):  # type: ignore[no-untyped-def]
    """Log likelihood of a cell and its derivatives by a, b, second and third.

    a (and b, for probabilities: log p and log(1 - p)) is the main parameter in its form, second and third are logs of
    the
    others, k0 and k1 their `constants`, k2 and k3 those `of_response`. n, s, t are the cell's statistics.
    """
    if family == 0 or family == 2:
        precision = math.exp(-2.0 * second)
        gap = s - a
        squares = (t + n * gap * gap) * precision
        return -n * second - 0.5 * squares, n * gap * precision, 0.0, squares - n, 0.0
    if family == 1:
        nu = math.exp(third)
        z = (s - a) * math.exp(-second)
        u = z * z / nu
        tail = math.log1p(u)
        share = (nu + 1.0) * u / (1.0 + u)
        lp = n * (k0 - second - 0.5 * (nu + 1.0) * tail)
        da = n * (nu + 1.0) * z / (nu * (1.0 + u)) * math.exp(-second)
        return lp, da, 0.0, n * (share - 1.0), n * nu * (k1 - 0.5 * tail + 0.5 * share / nu)
    if family == 3:
        alpha, ratio = math.exp(second), s * math.exp(-a)
        lp = n * (alpha * (second - a) - k0) + (alpha - 1.0) * t - alpha * ratio
        return lp, alpha * (ratio - n), 0.0, alpha * (n * (second + 1.0 - a - k1) + t - ratio), 0.0
    if family == 4:
        nu = math.exp(second)
        p, q = math.exp(a) * nu, math.exp(b) * nu
        lp = n * (k0 - math.lgamma(p) - math.lgamma(q)) + (p - 1.0) * s + (q - 1.0) * t
        dp, dq = p * (s - n * digamma(p)), q * (t - n * digamma(q))
        return lp, dp, dq, n * nu * k1 + dp + dq, 0.0
    if family == 5:
        lp = (s * a if s > 0 else 0.0) + (t * b if t > 0 else 0.0)
        return lp, s, t, 0.0, 0.0
    if family == 6:
        mean = n * math.exp(a)
        return s * a - mean, s - mean, 0.0, 0.0, 0.0
    if family >= 8:
        return large_counts(family, n, s, t, a, b, second, k0, k1, k2, k3)
    alpha = math.exp(second)
    gap = a - second
    e = exp_of(-abs(gap))
    total = max(a, second) + log1p_of(e)
    large, small = 1.0 / (1.0 + e), e / (1.0 + e)
    share, rest = (large, small) if gap >= 0.0 else (small, large)
    lp = s * (a - total) + alpha * (second - total) + k2 - k0
    d_alpha = alpha * (k3 - k1 + second - total + share) - s * rest
    return n * lp, n * (s * rest - alpha * share), 0.0, n * d_alpha, 0.0


@compiled
def large_counts(family, n, s, t, a, b, second, k0, k1, k2, k3):  # type: ignore[no-untyped-def]
    """As `cell`, of counts so large that y log(mean) - mean has no digits left behind the point: less what it is at its
    best, where the mean is the count. d is the logarithm of mean (or odds) over count (or odds there).

    A Poisson cell's n is the count, or the rows where that is 0; a binomial one's the log odds there; t the log count.
    """
    if family == 8:
        d = a - t
        more = math.expm1(d)
        return s * d - n * more, (s - n) - n * more, 0.0, 0.0, 0.0
    if family == 10:
        if s <= 0.0 or t <= 0.0:
            return (s * a if s > 0 else 0.0) + (t * b if t > 0 else 0.0), s, t, 0.0, 0.0
        d, share = (a - b) - n, s / (s + t)
        more = math.expm1(d)
        slope = -s * (1.0 - share) * more / (1.0 + share * more)
        return s * d - (s + t) * math.log1p(share * more), slope, -slope, 0.0, 0.0
    alpha, mean = math.exp(second), math.exp(a)
    part = alpha / (mean + alpha)
    if s <= 0.0:
        lp = -alpha * math.log1p(mean / alpha)
        d_alpha = alpha * (mean / (mean + alpha) - math.log1p(mean / alpha))
        return n * lp, -n * part * mean, 0.0, n * d_alpha, 0.0
    share, more = s / (s + alpha), math.expm1(a - t)
    ratio = math.log1p(share * more)
    lp = s * math.log1p(part * more) - alpha * ratio + k2 - k0
    d_alpha = alpha * (k3 - k1 - ratio + s * more / (mean + alpha))
    return n * lp, -n * part * s * more, 0.0, n * d_alpha, 0.0


@compiled
def of_response(family, s, second):  # type: ignore[no-untyped-def]
    """What a negative binomial cell needs of its count: cells are sorted by it, so this is seldom asked for."""
    alpha = math.exp(second)
    if family == 9:
        return stirling_rest(s + alpha)
    return math.lgamma(s + alpha), digamma(s + alpha)


@compiled
def rows(at, x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Log likelihood of all cells; adds its gradient to grad, dv and the gradients by b."""
    family, n = ints[at + P.FAMILY], ints[at + P.N_CELLS]
    n_parameters, first = ints[at + P.N_PARAMETERS], ints[at + P.PARAMETERS_AT]
    main, width = first, P.PARAMETER_WIDTH
    for k in range(n_parameters):
        if ints[first + k * width + P.PARAMETER_KIND] == P.BY_EQUATION:
            predict(first + k * width, n, x, v, work, ints, floats)
    statistics = ints[at + P.STATISTICS_AT]
    link, eta = ints[main + P.LINK], ints[main + P.ETA_W]
    if family == 5 and link == 2 and ints[main + P.PARAMETER_KIND] == P.BY_EQUATION:
        hits, misses = after(floats, statistics + n), after(floats, statistics + 2 * n)
        lp = binomial_logit(n, after(work, eta), hits, misses)
    elif family == 6 and link == 1 and ints[main + P.PARAMETER_KIND] == P.BY_EQUATION:
        counts, total = after(floats, statistics), after(floats, statistics + n)
        lp = poisson_log(n, after(work, eta), counts, total)
    elif (
        family == 7
        and link == 1
        and ints[main + P.PARAMETER_KIND] == P.BY_EQUATION
        and ints[main + P.PARAMETER_WIDTH + P.PARAMETER_KIND] == P.BY_SLOT
    ):
        counts, total = after(floats, statistics), after(floats, statistics + n)
        slot = ints[main + P.PARAMETER_WIDTH + P.PARAMETER_SLOT]
        lp, slope = negative_binomial_log(n, after(work, eta), counts, total, math.log(v[slot]))
        more, steeper = gamma_ratios(n, counts, total, math.log(v[slot]))
        lp += more
        dv[slot] += (slope + steeper) / v[slot]
    elif (
        (family == 0 or family == 2)
        and link == 0
        and ints[main + P.PARAMETER_KIND] == P.BY_EQUATION
        and ints[first + width + P.PARAMETER_KIND] == P.BY_EQUATION
        and ints[first + width + P.LINK] == 1
    ):
        counts, mean = after(floats, statistics), after(floats, statistics + n)
        squares, log_sigma = after(floats, statistics + 2 * n), ints[first + width + P.ETA_W]
        lp = normal_log_sigma(n, after(work, eta), after(work, log_sigma), counts, mean, squares)
    else:
        lp = any_family(at, v, dv, work, ints, floats)
    for k in range(n_parameters):
        if ints[first + k * width + P.PARAMETER_KIND] == P.BY_EQUATION:
            predict_backward(first + k * width, n, grad, dv, work, ints, floats)
    return lp


@compiled
def any_family(at, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Cell by cell, whatever the family and the links."""
    family, n = ints[at + P.FAMILY], ints[at + P.N_CELLS]
    n_parameters, first = ints[at + P.N_PARAMETERS], ints[at + P.PARAMETERS_AT]
    main, width = first, P.PARAMETER_WIDTH
    form, lp = main_form(family), 0.0
    second = third = d_second = d_third = k0 = k1 = k2 = k3 = s_before = 0.0
    statistics = ints[at + P.STATISTICS_AT]
    for i in range(n):
        a, da, b, db = linked(form, ints[main + P.LINK], value_of(main, i, v, work, ints, floats))
        if n_parameters > 1 and (i == 0 or varies(first + width, ints)):
            second, d_second, _, _ = linked(
                AS_LOG, ints[first + width + P.LINK], value_of(first + width, i, v, work, ints, floats)
            )
            k0, k1 = constants(family, second, third)
        if n_parameters > 2 and (i == 0 or varies(first + 2 * width, ints)):
            third, d_third, _, _ = linked(
                AS_LOG, ints[first + 2 * width + P.LINK], value_of(first + 2 * width, i, v, work, ints, floats)
            )
            k0, k1 = constants(family, second, third)
        counts, s, t = floats[statistics + i], floats[statistics + n + i], floats[statistics + 2 * n + i]
        if (family == 7 or family == 9) and (i == 0 or s != s_before or varies(first + width, ints)):
            k2, k3 = of_response(family, s, second)
            s_before = s
        value, to_a, to_b, to_second, to_third = cell(family, counts, s, t, a, b, second, third, k0, k1, k2, k3)
        lp += value
        pass_on(main, i, to_a * da + to_b * db, dv, work, ints)
        if n_parameters > 1:
            pass_on(first + width, i, to_second * d_second, dv, work, ints)
        if n_parameters > 2:
            pass_on(first + 2 * width, i, to_third * d_third, dv, work, ints)
    return lp


@compiled
def varies(at, ints):  # type: ignore[no-untyped-def]
    """Whether a parameter differs between cells."""
    return ints[at + P.PARAMETER_KIND] != P.BY_SLOT


@compiled
def value_of(at, i, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """A parameter at a cell, before its link."""
    kind = ints[at + P.PARAMETER_KIND]
    if kind == P.BY_EQUATION:
        return work[ints[at + P.ETA_W] + i]
    if kind == P.BY_SLOT:
        return v[ints[at + P.PARAMETER_SLOT]]
    return floats[ints[at + P.COLUMN_AT] + i]


@compiled
def pass_on(at, i, d, dv, work, ints):  # type: ignore[no-untyped-def]
    """The derivative by a parameter at a cell to where the parameter came from; in a predictor's own place."""
    kind = ints[at + P.PARAMETER_KIND]
    if kind == P.BY_EQUATION:
        work[ints[at + P.ETA_W] + i] = d
    elif kind == P.BY_SLOT:
        dv[ints[at + P.PARAMETER_SLOT]] += d


@compiled
def predict(at, n, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """The linear predictor of every cell: distinct design rows first, then looked up; never a dense Z."""
    p, distinct = ints[at + P.EQUATION_COEFFICIENTS], ints[at + P.DESIGN_ROWS]
    design, row, coefficient = ints[at + P.DESIGN_AT], ints[at + P.ROW_W], ints[at + P.COEFFICIENT_W]
    for j in range(p):
        where = ints[at + P.EQUATION_COEFFICIENTS_AT] + 2 * j
        work[coefficient + j] = x[ints[where + 1]] if ints[where] == P.IN_X else v[ints[where + 1]]
    for r in range(distinct):
        total = floats[ints[at + P.BASE_AT] + r]
        for j in range(p):
            total += floats[design + r * p + j] * work[coefficient + j]
        work[row + r] = total
    eta, index, offset = ints[at + P.ETA_W], ints[at + P.DESIGN_INDEX_AT], ints[at + P.OFFSET_AT]
    for i in range(n):
        work[eta + i] = work[row + ints[index + i]] + (floats[offset + i] if offset >= 0 else 0.0)
    for k in range(ints[at + P.EQUATION_GROUPS]):
        part = ints[at + P.EQUATION_GROUPS_AT] + P.PART_WIDTH * k
        group = ints[part + P.PART_GROUP]
        q, b, z = ints[group + P.EFFECTS], ints[group + P.B_W], ints[part + P.PART_DESIGN_AT]
        units, z_index = ints[part + P.PART_UNITS_AT], ints[part + P.PART_INDEX_AT]
        if q == 1:
            for i in range(n):
                work[eta + i] += work[b + ints[units + i]] * floats[z + ints[z_index + i]]
        elif q == 2:
            for i in range(n):
                unit, z_row = b + 2 * ints[units + i], z + 2 * ints[z_index + i]
                work[eta + i] += work[unit] * floats[z_row] + work[unit + 1] * floats[z_row + 1]
        else:
            for i in range(n):
                unit, z_row, total = b + q * ints[units + i], z + q * ints[z_index + i], 0.0
                for j in range(q):
                    total += work[unit + j] * floats[z_row + j]
                work[eta + i] += total


@compiled
def predict_backward(at, n, grad, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradient by the predictor, which now stands in its place, to coefficients and effects."""
    p, distinct = ints[at + P.EQUATION_COEFFICIENTS], ints[at + P.DESIGN_ROWS]
    design, row, coefficient = ints[at + P.DESIGN_AT], ints[at + P.ROW_W], ints[at + P.COEFFICIENT_W]
    eta, index = ints[at + P.ETA_W], ints[at + P.DESIGN_INDEX_AT]
    for r in range(distinct):
        work[row + r] = 0.0
    for i in range(n):
        work[row + ints[index + i]] += work[eta + i]
    for j in range(p):
        work[coefficient + j] = 0.0
    for r in range(distinct):
        d = work[row + r]
        for j in range(p):
            work[coefficient + j] += floats[design + r * p + j] * d
    for j in range(p):
        where = ints[at + P.EQUATION_COEFFICIENTS_AT] + 2 * j
        if ints[where] == P.IN_X:
            grad[ints[where + 1]] += work[coefficient + j]
        else:
            dv[ints[where + 1]] += work[coefficient + j]
    for k in range(ints[at + P.EQUATION_GROUPS]):
        part = ints[at + P.EQUATION_GROUPS_AT] + P.PART_WIDTH * k
        group = ints[part + P.PART_GROUP]
        q, d_b, z = ints[group + P.EFFECTS], ints[group + P.D_B_W], ints[part + P.PART_DESIGN_AT]
        units, z_index = ints[part + P.PART_UNITS_AT], ints[part + P.PART_INDEX_AT]
        if q == 1:
            for i in range(n):
                work[d_b + ints[units + i]] += work[eta + i] * floats[z + ints[z_index + i]]
        elif q == 2:
            for i in range(n):
                unit, z_row, d = d_b + 2 * ints[units + i], z + 2 * ints[z_index + i], work[eta + i]
                work[unit] += d * floats[z_row]
                work[unit + 1] += d * floats[z_row + 1]
        else:
            for i in range(n):
                unit, z_row = d_b + q * ints[units + i], z + q * ints[z_index + i]
                for j in range(q):
                    work[unit + j] += work[eta + i] * floats[z_row + j]
