"""Varying effects inside the kernel: correlations from partial correlations, and effects sampled in coordinates that
suit the data.

In: x, slots and buffers. Out: b and the factor of its covariance in the work space; later their gradients, passed on.
Not decided here: what the rows tell about each unit's effects (retune.py), or whether effects are integrated out.

Correlations: with partial correlations p = tanh(x) on the C-vine, LKJ(eta) makes (p_ij + 1)/2 ~ Beta(a, a)
independently, a = eta + (q - 2 - i)/2 (Lewandowski, Kurowicka & Joe 2009, JMVA 100, 2.4); with the Jacobian of tanh,
(1 - p^2)^a. A zero partial correlation between effects of different bars leaves the factor block-diagonal.

Effects: b = Lambda z, z ~ N(0, I). If the likelihood of a unit's rows, as a function of b, were N(a, S^-1), z would
have the posterior N(M^-1 Lambda' S a, M^-1), M = I + Lambda' S Lambda. So u is sampled, with M = R R' and

    z = R'^-1 (u + R^-1 Lambda' S a).

As far as the likelihood is normal, u is standard normal and independent of Lambda, whatever Lambda is: non-centred
where effects are small, centred where they are large. There is no funnel, which a fixed share of centring has at sd = 0
(Papaspiliopoulos, Roberts & Skold 2003; Gorinova et al. 2020). The posterior is the same for any S and a, since the
density includes the Jacobian. S a depends on the common effects as the rows and priors of all units do: hierarchical
centring (Gelfand, Sahu & Carlin 1995), also for columns that vary within units. For units that lie in other units, S
times the effects of these is subtracted from S a; S and a of the outer units are what the rows say of them with the
inner effects integrated out (nesting.py).

Of independent effects Lambda has nothing but sds, and what is zero is left out: of many that is most of the work.

Some effects are other effects times a number. Their rows of Lambda are rows of those effects, times the number, and
they have no z of their own.

Effects of a unit that are multivariate t are b = Lambda z as well, z being t with nu degrees of freedom and scale 1:
one number for each unit divides a standard normal z, and is integrated out. The coordinates are those of a normal z.
They are good as long as the rows are more informative about b than its distribution is; for outlying units u is not
centred at zero, which does no harm.

If the spread of the rows has a predictor, rows are more informative about a unit's mean the smaller the spread: S and
S a are multiplied by w = exp(linear function of the coefficients of the spread and of the unit's effects on it), which
is 1 at the pilot's median. With a fixed S, a unit with a small spread is a funnel.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.marginal import cholesky
from hlmdsl.backend.kernel.outer_units import outer_of
from hlmdsl.backend.kernel.program import GROUP, HEADER
from hlmdsl.backend.kernel.single_effects import is_single, single_backward, single_forward
from hlmdsl.backend.kernel.special import compiled, softplus, stirling_rest_of, stirling_slope


@compiled
def factor_forward(at, x, grad, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute the Cholesky factors of correlations and covariance; return the log prior of the correlations."""
    q, rank, lp = ints[at + GROUP.effects], ints[at + GROUP.rank], 0.0
    partials, exponents, sds = ints[at + GROUP.partials_at], ints[at + GROUP.exponents_at], ints[at + GROUP.sds_at]
    correlation, factor = ints[at + GROUP.correlation_factor_w], ints[at + GROUP.factor_w]
    if ints[at + GROUP.apart] != 0:
        for j in range(q):
            work[correlation + j * q + j] = 1.0
            work[factor + j * q + j] = v[ints[sds + j]]
        return lp
    for j in range(rank, q):
        for i in range(q):
            work[correlation + j * q + i] = 0.0
            work[factor + j * q + i] = 0.0
    for j in range(rank):
        left, sd = 1.0, v[ints[sds + j]]
        for i in range(j):
            where, entry = ints[partials + j * q + i], 0.0
            if where >= 0:
                p, a = math.tanh(x[where]), floats[exponents + j * q + i]
                lp += a * 2.0 * (math.log(2.0) - abs(x[where]) - softplus(-2.0 * abs(x[where])))
                grad[where] -= 2.0 * a * p
                entry = p * left
                left /= math.cosh(x[where])
            work[correlation + j * q + i] = entry
            work[factor + j * q + i] = sd * entry
        work[correlation + j * q + j] = left
        work[factor + j * q + j] = sd * left
    for j in range(rank, q):
        of, sd = ints[ints[at + GROUP.copied_at] + j - rank], v[ints[sds + j]]
        for i in range(of + 1):
            work[correlation + j * q + i] = work[correlation + of * q + i]
            work[factor + j * q + i] = sd * work[correlation + of * q + i]
    return lp


@compiled
def factor_backward(at, x, grad, dv, v, work, ints):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to the covariance's factor on to sds and partial correlations."""
    q, rank = ints[at + GROUP.effects], ints[at + GROUP.rank]
    partials, sds, copied = ints[at + GROUP.partials_at], ints[at + GROUP.sds_at], ints[at + GROUP.copied_at]
    correlation, d_factor = ints[at + GROUP.correlation_factor_w], ints[at + GROUP.d_factor_w]
    if ints[at + GROUP.apart] != 0:
        for j in range(q):
            dv[ints[sds + j]] += work[d_factor + j * q + j]
        return
    for j in range(rank, q):
        of, slot = ints[copied + j - rank], ints[sds + j]
        for i in range(of + 1):
            dv[slot] += work[correlation + j * q + i] * work[d_factor + j * q + i]
    for j in range(rank):
        slot = ints[sds + j]
        for i in range(j + 1):
            dv[slot] += work[correlation + j * q + i] * work[d_factor + j * q + i]
        left = work[correlation + j * q + j]
        d_left = v[slot] * work[d_factor + j * q + j]
        for c in range(rank, q):
            if ints[copied + c - rank] == j:
                d_left += v[ints[sds + c]] * work[d_factor + c * q + j]
        for i in range(j - 1, -1, -1):
            where = ints[partials + j * q + i]
            if where >= 0:
                p, cosh = math.tanh(x[where]), math.cosh(x[where])
                left *= cosh
                d_entry = v[slot] * work[d_factor + j * q + i]
                for c in range(rank, q):
                    if ints[copied + c - rank] == j:
                        d_entry += v[ints[sds + c]] * work[d_factor + c * q + i]
                grad[where] += d_entry * left / (cosh * cosh) - d_left * left * p / cosh
                d_left = d_entry * p + d_left / cosh


@compiled
def weight_of(at, g, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """The weight w of unit g."""
    if ints[at + GROUP.follows] == 0:
        return 1.0
    total, n = -floats[ints[at + GROUP.followed_base_at] + g], ints[at + GROUP.n_followed]
    slots, values = ints[at + GROUP.followed_slots_at], ints[at + GROUP.followed_values_at] + g * n
    for c in range(n):
        total += v[ints[slots + c]] * floats[values + c]
    if ints[at + GROUP.followed_group] >= 0:
        other = ints[HEADER.groups_at] + len(GROUP) * ints[at + GROUP.followed_group]
        size = ints[other + GROUP.effects]
        own, b = ints[at + GROUP.followed_own_at] + g * size, ints[other + GROUP.b_w] + g * size
        for k in range(size):
            total += work[b + k] * floats[own + k]
    return math.exp(total)


@compiled
def weight_backward(at, g, by_log_weight, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to log w on."""
    n = ints[at + GROUP.n_followed]
    slots, values = ints[at + GROUP.followed_slots_at], ints[at + GROUP.followed_values_at] + g * n
    for c in range(n):
        dv[ints[slots + c]] += by_log_weight * floats[values + c]
    if ints[at + GROUP.followed_group] >= 0:
        other = ints[HEADER.groups_at] + len(GROUP) * ints[at + GROUP.followed_group]
        size = ints[other + GROUP.effects]
        own, d_b = ints[at + GROUP.followed_own_at] + g * size, ints[other + GROUP.d_b_w] + g * size
        for k in range(size):
            work[d_b + k] += by_log_weight * floats[own + k]


@compiled
def log_tails(nu, q, squares):  # type: ignore[no-untyped-def]
    """The log density of a multivariate t z (q,) with z'z = `squares`, minus that of a standard normal."""
    a, h = 0.5 * nu, 0.5 * q
    constant = stirling_rest_of(a + h) - stirling_rest_of(a) + (a + h) * math.log1p(h / a) - h
    return constant - (a + h) * math.log1p(squares / nu) + 0.5 * squares


@compiled
def tails_by_nu(nu, q, squares):  # type: ignore[no-untyped-def]
    """Its derivative with respect to nu."""
    a, h = 0.5 * nu, 0.5 * q
    constant = stirling_slope(a + h) - stirling_slope(a) + math.log1p(h / a) - h / a
    return 0.5 * (constant - math.log1p(squares / nu) + (nu + q) * squares / (nu * (nu + squares)))


@compiled
def effects_forward(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute b and z; return the log density of u."""
    if is_single(at, ints):
        return single_forward(at, x, v, work, ints, floats)
    units, q, drawn, lp = ints[at + GROUP.units], ints[at + GROUP.effects], ints[at + GROUP.drawn_at], 0.0
    rank, apart = ints[at + GROUP.rank], ints[at + GROUP.apart] != 0
    factor, pointers = ints[at + GROUP.factor_w], ints[at + GROUP.parent_pointers_at]
    for g in range(units):
        information, root = ints[at + GROUP.information_at] + g * q * q, ints[at + GROUP.root_w] + g * q * q
        pull, shift = ints[at + GROUP.pull_w] + g * q, ints[at + GROUP.shift_w] + g * q
        z, b = ints[at + GROUP.z_w] + g * q, ints[at + GROUP.b_w] + g * q
        weight = weight_of(at, g, v, work, ints, floats)
        work[ints[at + GROUP.weight_w] + g] = weight
        for i in range(q):
            for j in range(i + 1):
                total = 1.0 if i == j else 0.0
                for k in range(i, i + 1 if apart else q):
                    inner = 0.0
                    for m in range(j, j + 1 if apart else q):
                        inner += floats[information + k * q + m] * work[factor + m * q + j]
                    total += weight * work[factor + k * q + i] * inner
                work[root + i * q + j] = total
            first = ints[pointers + i]
            n_parents, slots = ints[pointers + i + 1] - first, ints[at + GROUP.parent_slots_at] + first
            values, total = (
                ints[at + GROUP.parent_values_at] + first * units + g * n_parents,
                floats[ints[at + GROUP.pull_at] + g * q + i],
            )
            for c in range(n_parents):
                total -= v[ints[slots + c]] * floats[values + c]
            for n in range(ints[at + GROUP.n_within]):
                outer, effects = outer_of(at, g, n, GROUP.b_w, ints)
                for k in range(q):
                    if ints[effects + k] >= 0:
                        total -= floats[information + i * q + k] * work[outer + ints[effects + k]]
            work[pull + i] = weight * total
        lp -= cholesky(root, q, work)
        for i in range(q):
            total = 0.0
            for k in range(i, q):
                total += work[factor + k * q + i] * work[pull + k]
            for k in range(i):
                total -= work[root + i * q + k] * work[shift + k]
            work[shift + i] = total / work[root + i * q + i]
        for i in range(q - 1, -1, -1):
            total = work[shift + i] + (x[drawn + g * rank + i] if i < rank else 0.0)
            for k in range(i + 1, q):
                total -= work[root + k * q + i] * work[z + k]
            total /= work[root + i * q + i]
            work[z + i] = total
            lp -= 0.5 * total * total
        if ints[at + GROUP.tails] >= 0:
            lp += log_tails(v[ints[at + GROUP.tails]], rank, squared(z, rank, work))
        for i in range(q):
            total = 0.0
            for j in range(i + 1):
                total += work[factor + i * q + j] * work[z + j]
            work[b + i] = total
    return lp


@compiled
def squared(z, q, work):  # type: ignore[no-untyped-def]
    """z'z."""
    total = 0.0
    for i in range(q):
        total += work[z + i] * work[z + i]
    return total


@compiled
def effects_backward(at, x, grad, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to b on to u, the factor and the common effects. Overwrites the gradient with
    respect to b.

    With y the gradient with respect to u and s = R^-1 Lambda' S a, the gradient with respect to M is R'^-1 F R^-1,
    symmetrised, where F is the lower half of -((u + s) y' + y s' + I) with its diagonal halved (Murray 2016,
    arXiv:1602.07527).
    """
    if is_single(at, ints):
        single_backward(at, x, grad, dv, v, work, ints, floats)
        return
    units, q, drawn = ints[at + GROUP.units], ints[at + GROUP.effects], ints[at + GROUP.drawn_at]
    rank, apart = ints[at + GROUP.rank], ints[at + GROUP.apart] != 0
    factor, d_factor, pointers = (
        ints[at + GROUP.factor_w],
        ints[at + GROUP.d_factor_w],
        ints[at + GROUP.parent_pointers_at],
    )
    by_m = ints[at + GROUP.scratch_w]
    for g in range(units):
        information, root = ints[at + GROUP.information_at] + g * q * q, ints[at + GROUP.root_w] + g * q * q
        pull, shift = ints[at + GROUP.pull_w] + g * q, ints[at + GROUP.shift_w] + g * q
        z, d, u = ints[at + GROUP.z_w] + g * q, ints[at + GROUP.d_b_w] + g * q, drawn + g * rank
        for i in range(q):
            for j in range(i + 1):
                work[d_factor + i * q + j] += work[d + i] * work[z + j]
        pulled = 1.0
        if ints[at + GROUP.tails] >= 0:
            nu, squares = v[ints[at + GROUP.tails]], squared(z, rank, work)
            pulled = (nu + rank) / (nu + squares)
            dv[ints[at + GROUP.tails]] += tails_by_nu(nu, rank, squares)
        for i in range(q):
            total = -pulled * work[z + i]
            for k in range(i, q):
                total += work[factor + k * q + i] * work[d + k]
            work[d + i] = total
        for i in range(rank):
            total = work[d + i]
            for k in range(i):
                total -= work[root + i * q + k] * grad[u + k]
            grad[u + i] = total / work[root + i * q + i]
        for i in range(rank - 1, -1, -1):
            total = grad[u + i]
            for k in range(i + 1, rank):
                total -= work[root + k * q + i] * work[d + k]
            work[d + i] = total / work[root + i * q + i]
        # d is now the gradient by Lambda' S a
        for i in range(rank - 1, -1, -1):
            for j in range(rank):
                total = 0.0
                if j <= i:
                    total = -(x[u + i] + work[shift + i]) * grad[u + j] - grad[u + i] * work[shift + j]
                    if i == j:
                        total = 0.5 * (total - 1.0)
                for k in range(i + 1, rank):
                    total -= work[root + k * q + i] * work[by_m + k * q + j]
                work[by_m + i * q + j] = total / work[root + i * q + i]
        for i in range(rank):
            for j in range(rank - 1, -1, -1):
                total = work[by_m + i * q + j]
                for k in range(j + 1, rank):
                    total -= work[by_m + i * q + k] * work[root + k * q + j]
                work[by_m + i * q + j] = total / work[root + j * q + j]
        weight = work[ints[at + GROUP.weight_w] + g]
        if ints[at + GROUP.follows] != 0:
            # S and S a grow with w: d M / d log w = M - I
            by_log_weight = 0.0
            for i in range(q):
                for j in range(min(i + 1, rank)):
                    by_log_weight += work[factor + i * q + j] * work[d + j] * work[pull + i]
            for i in range(rank):
                for j in range(rank):
                    total = -1.0 if i == j else 0.0
                    for k in range(min(i, j) + 1):
                        total += work[root + i * q + k] * work[root + j * q + k]
                    by_log_weight += work[by_m + i * q + j] * total
            weight_backward(at, g, by_log_weight, dv, work, ints, floats)
        for i in range(q):
            by_pull = 0.0
            for j in range(min(i + 1, rank)):
                by_pull += work[factor + i * q + j] * work[d + j]
                work[d_factor + i * q + j] += work[pull + i] * work[d + j]
            first = ints[pointers + i]
            n_parents, slots = ints[pointers + i + 1] - first, ints[at + GROUP.parent_slots_at] + first
            values = ints[at + GROUP.parent_values_at] + first * units + g * n_parents
            for c in range(n_parents):
                dv[ints[slots + c]] -= weight * by_pull * floats[values + c]
            for n in range(ints[at + GROUP.n_within]):
                outer, effects = outer_of(at, g, n, GROUP.d_b_w, ints)
                for k in range(q):
                    if ints[effects + k] >= 0:
                        work[outer + ints[effects + k]] -= weight * by_pull * floats[information + i * q + k]
            for m in range(rank):
                product = 0.0
                for k in range(m, m + 1 if apart else q):
                    product += weight * floats[information + i * q + k] * work[factor + k * q + m]
                for j in range(i if apart else 0, min(i + 1, rank)):
                    work[d_factor + i * q + j] += product * (work[by_m + m * q + j] + work[by_m + j * q + m])
