"""Varying effects inside the kernel: correlations by partial correlations, and effects by what the rows leave open.

In: x, slots and buffers. Out: b and the factor of its covariance in the work space; afterwards their gradients, passed
on.
Not decided here: what the rows say of each effect of each unit (retune.py), or whether effects are integrated out.

Correlations: with partial correlations p = tanh(x) on the C-vine, LKJ(eta) makes (p_ij + 1)/2 ~ Beta(a, a)
independently, a = eta + (q - 2 - i)/2 (Lewandowski, Kurowicka & Joe 2009, JMVA 100, 2.4); with the Jacobian of tanh,
(1 - p^2)^a. A zero partial correlation between effects of different bars leaves the factor block-diagonal.

Effects: given the effects before it, b_k = m + s z, z ~ N(0, 1). If rows said of b_k that it is N(a, 1/I), z would have
the posterior N(s I (a - m) / (1 + s^2 I), 1 / (1 + s^2 I)). So drawn is u with

    z = u / sqrt(1 + s^2 I) + s I (a - m) / (1 + s^2 I),

standard normal and independent of s and m as far as rows are so, at every s: non-centred where s is small, centred
where it is large, and nowhere a funnel, which a fixed share of centring has at s = 0 (Papaspiliopoulos, Roberts &
Skold 2003; Gorinova et al. 2020). Whatever a and I are, the posterior is the same: the density has the Jacobian.
a follows what rows and priors of all units make of other effects: the common ones, which is hierarchical centring
(Gelfand, Sahu & Carlin 1995), of columns that vary within units too, and those before b_k in the same unit.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.special import compiled, softplus


@compiled
def factor_forward(at, x, grad, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Fill the correlations' Cholesky factor and the covariance's; return the log prior of the correlations."""
    q, lp = ints[at + P.EFFECTS], 0.0
    partials, exponents, sds = ints[at + P.PARTIALS_AT], ints[at + P.EXPONENTS_AT], ints[at + P.SDS_AT]
    correlation, factor = ints[at + P.CORRELATION_FACTOR_W], ints[at + P.FACTOR_W]
    for j in range(q):
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
    return lp


@compiled
def factor_backward(at, x, grad, dv, v, work, ints):  # type: ignore[no-untyped-def]
    """Pass the gradient by the covariance's factor on to sds and partial correlations."""
    q = ints[at + P.EFFECTS]
    partials, sds = ints[at + P.PARTIALS_AT], ints[at + P.SDS_AT]
    correlation, d_factor = ints[at + P.CORRELATION_FACTOR_W], ints[at + P.D_FACTOR_W]
    for j in range(q):
        slot = ints[sds + j]
        for i in range(j + 1):
            dv[slot] += work[correlation + j * q + i] * work[d_factor + j * q + i]
        left = work[correlation + j * q + j]
        d_left = v[slot] * work[d_factor + j * q + j]
        for i in range(j - 1, -1, -1):
            where = ints[partials + j * q + i]
            if where >= 0:
                p, cosh = math.tanh(x[where]), math.cosh(x[where])
                left *= cosh
                d_entry = v[slot] * work[d_factor + j * q + i]
                grad[where] += d_entry * left / (cosh * cosh) - d_left * left * p / cosh
                d_left = d_entry * p + d_left / cosh


@compiled
def effects_forward(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Fill b and z; return the log density of u."""
    units, q, drawn, lp = ints[at + P.UNITS], ints[at + P.EFFECTS], ints[at + P.DRAWN_AT], 0.0
    factor, information, towards = ints[at + P.FACTOR_W], ints[at + P.INFORMATION_AT], ints[at + P.TOWARDS_AT]
    pointers, follows = ints[at + P.PARENT_POINTERS_AT], ints[at + P.FOLLOWS_AT]
    for k in range(q):
        s, first = work[factor + k * q + k], ints[pointers + k]
        n_parents, slots = ints[pointers + k + 1] - first, ints[at + P.PARENT_SLOTS_AT] + first
        for g in range(units):
            place = g * q + k
            m = 0.0
            for j in range(k):
                m += work[factor + k * q + j] * work[ints[at + P.Z_W] + g * q + j]
            known, z = floats[information + place], x[drawn + place]
            if known > 0.0:
                gap, values = floats[towards + place] - m, ints[at + P.PARENT_VALUES_AT] + first * units + g * n_parents
                for j in range(k):
                    gap -= floats[follows + place * q + j] * work[ints[at + P.B_W] + g * q + j]
                for c in range(n_parents):
                    gap -= v[ints[slots + c]] * floats[values + c]
                rate = 1.0 / math.sqrt(1.0 + s * s * known)
                work[ints[at + P.RATES_W] + place] = rate
                work[ints[at + P.GAPS_W] + place] = gap
                z = rate * (z + rate * s * known * gap)
                lp += math.log(rate)
            lp -= 0.5 * z * z
            work[ints[at + P.Z_W] + place] = z
            work[ints[at + P.B_W] + place] = m + s * z
    return lp


@compiled
def effects_backward(at, x, grad, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient by b on to u, the factor and the common effects. Spends the gradient by b as scratch."""
    units, q, drawn = ints[at + P.UNITS], ints[at + P.EFFECTS], ints[at + P.DRAWN_AT]
    factor, d_factor, information = ints[at + P.FACTOR_W], ints[at + P.D_FACTOR_W], ints[at + P.INFORMATION_AT]
    pointers, follows = ints[at + P.PARENT_POINTERS_AT], ints[at + P.FOLLOWS_AT]
    b_grad, zs = ints[at + P.D_B_W], ints[at + P.Z_W]
    for g in range(units):
        for k in range(q):
            # so far grad holds only what later effects say of z_k through their conditional means
            grad[drawn + g * q + k] = 0.0
        for k in range(q - 1, -1, -1):
            place = g * q + k
            s, z, db, known = (
                work[factor + k * q + k],
                work[zs + place],
                work[b_grad + place],
                floats[information + place],
            )
            first = ints[pointers + k]
            n_parents, slots = ints[pointers + k + 1] - first, ints[at + P.PARENT_SLOTS_AT] + first
            dz = grad[drawn + place] + db * s - z
            dm, ds, du = db, db * z, dz
            if known > 0.0:
                rate, gap = work[ints[at + P.RATES_W] + place], work[ints[at + P.GAPS_W] + place]
                du = dz * rate
                share = rate * rate * known
                d_gap = dz * share * s
                dm -= d_gap
                ds += dz * share * (gap - 2.0 * s * z) + share * s * (dz * rate * x[drawn + place] - 1.0)
                values = ints[at + P.PARENT_VALUES_AT] + first * units + g * n_parents
                for j in range(k):
                    work[b_grad + g * q + j] -= d_gap * floats[follows + place * q + j]
                for c in range(n_parents):
                    dv[ints[slots + c]] -= d_gap * floats[values + c]
            grad[drawn + place] = du
            work[d_factor + k * q + k] += ds
            for j in range(k):
                work[d_factor + k * q + j] += dm * work[zs + g * q + j]
                grad[drawn + g * q + j] += dm * work[factor + k * q + j]
