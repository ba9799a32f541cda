"""Sampled states in time inside the kernel: b from coordinates that account for both the rows and the process.

In: x, slots and buffers. Out: states b of every unit in the work space; later their gradient, passed on.
Not decided here: what the rows tell about each state (information.py), or where states enter predictors
(state_latents.py).

Divided by their sd, states c are a Markov process: c_0 ~ N(0, 1), c_k = a_k c_(k-1) + s_k e_k, a_k = phi^gap and s_k² =
1 - a_k². If the likelihood of each state were normal with precision S, and precision times mean S a, as in effects.py,
states would be drawn in two passes: a Kalman filter, and then backwards from the last state (Durbin & Koopman 2012, ch.
4). With w = sd² S and g = sd S a,

    P_k = a_k² V_(k-1) + s_k²,  V_k = P_k / D_k,  D_k = 1 + w_k P_k,  m_k = (a_k m_(k-1) + P_k g_k) / D_k

and, from the last state, where c = m + sqrt(V) u,

    c_k = m_k + a V_k / P r + s sqrt(V_k / P) u_k,   r = c_(k+1) - a m_k,   P, a and s those of k + 1.

u is sampled. As far as the likelihood is normal, u is standard normal and independent of phi and sd. Without rows u are
the innovations of the process backwards in time; with many rows u is each state's standardised distance from what its
rows tell. The log density of u is that of c with the Jacobian, -e'e/2 - sum log(D)/2. The innovation of a state is
e_(k+1) = s r / P - a sqrt(V_k / P) u_k, which does not divide a difference of nearly equal states by a small s.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import GROUP
from hlmdsl.backend.kernel.special import compiled


@compiled
def keep(at, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute the coefficient of each previous state, a = phi^gap, and s, the root of 1 - a²."""
    n, phi, kept = ints[at + GROUP.states], v[ints[at + GROUP.phi]], ints[at + GROUP.kept_w]
    distances, d_kept = ints[at + GROUP.distances_at], ints[at + GROUP.d_kept_w]
    for k in range(n):
        a = phi ** floats[distances + k] if k > 0 else 0.0
        work[kept + k] = a
        work[kept + n + k] = math.sqrt((1.0 - a) * (1.0 + a))
        work[d_kept + k] = 0.0


@compiled
def keep_backward(at, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to all a on to phi."""
    n, phi, d_kept = ints[at + GROUP.states], v[ints[at + GROUP.phi]], ints[at + GROUP.d_kept_w]
    distances, total = ints[at + GROUP.distances_at], 0.0
    for k in range(1, n):
        gap = floats[distances + k]
        total += work[d_kept + k] * gap * phi ** (gap - 1.0)
    dv[ints[at + GROUP.phi]] += total


@compiled
def states_forward(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute b; return the log density of u."""
    n, sd, kept, lp = ints[at + GROUP.states], work[ints[at + GROUP.factor_w]], ints[at + GROUP.kept_w], 0.0
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    for unit in range(ints[at + GROUP.series]):
        first = unit * n
        information, pulls = ints[at + GROUP.information_at] + first, ints[at + GROUP.pull_at] + first
        predicted, mean = ints[at + GROUP.root_w] + first, ints[at + GROUP.shift_w] + first
        pull, c, b = ints[at + GROUP.pull_w] + first, ints[at + GROUP.z_w] + first, ints[at + GROUP.b_w] + first
        u, values = ints[at + GROUP.drawn_at] + first, ints[at + GROUP.parent_values_at] + first * n_parents
        variance, m = 0.0, 0.0
        for k in range(n):
            total = floats[pulls + k]
            for j in range(n_parents):
                total -= v[ints[slots + j]] * floats[values + k * n_parents + j]
            a, s = work[kept + k], work[kept + n + k]
            p = a * a * variance + s * s
            d = 1.0 + sd * sd * floats[information + k] * p
            variance, m = p / d, (a * m + p * sd * total) / d
            work[pull + k], work[predicted + k], work[mean + k] = total, p, m
            lp -= 0.5 * math.log(d)
        later = m + math.sqrt(variance) * x[u + n - 1]
        work[c + n - 1], work[b + n - 1] = later, sd * later
        for k in range(n - 2, -1, -1):
            a, s, p, m = work[kept + k + 1], work[kept + n + k + 1], work[predicted + k + 1], work[mean + k]
            variance = work[predicted + k] / (1.0 + sd * sd * floats[information + k] * work[predicted + k])
            r, share = later - a * m, math.sqrt(variance / p)
            new = s * r / p - a * share * x[u + k]
            lp -= 0.5 * new * new
            later = m + a * share * share * r + s * share * x[u + k]
            work[c + k], work[b + k] = later, sd * later
        lp -= 0.5 * later * later
    return lp


@compiled
def states_backward(at, x, grad, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to b on to u, the sd, all a and the common effects. Overwrites the gradient with
    respect to b.
    """
    n, sd, kept, by_sd = ints[at + GROUP.states], work[ints[at + GROUP.factor_w]], ints[at + GROUP.kept_w], 0.0
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    d_kept, d_variance = ints[at + GROUP.d_kept_w], ints[at + GROUP.scratch_w]
    d_mean, d_predicted = d_variance + n, d_variance + 2 * n
    for unit in range(ints[at + GROUP.series]):
        first = unit * n
        information, values = ints[at + GROUP.information_at] + first, ints[at + GROUP.parent_values_at]
        predicted, mean = ints[at + GROUP.root_w] + first, ints[at + GROUP.shift_w] + first
        pull, c, d_b = ints[at + GROUP.pull_w] + first, ints[at + GROUP.z_w] + first, ints[at + GROUP.d_b_w] + first
        u = ints[at + GROUP.drawn_at] + first
        values += first * n_parents
        # the draws, from the first state on, which was the last that was drawn
        by_c = -work[c]
        work[d_predicted] = 0.0
        for k in range(n):
            by_sd += work[d_b + k] * work[c + k]
            by_c += sd * work[d_b + k]
            variance = work[predicted + k] / (1.0 + sd * sd * floats[information + k] * work[predicted + k])
            if k == n - 1:
                root = math.sqrt(variance)
                grad[u + k] = by_c * root
                work[d_mean + k], work[d_variance + k] = by_c, 0.5 * by_c * x[u + k] / root
            else:
                a, s, p, m = work[kept + k + 1], work[kept + n + k + 1], work[predicted + k + 1], work[mean + k]
                r, share, own = work[c + k + 1] - a * m, math.sqrt(variance / p), x[u + k]
                new = s * r / p - a * share * own
                by_r = by_c * a * share * share - new * s / p
                by_share = by_c * s * own + new * a * own
                by_square = by_c * a * r + 0.5 * by_share / share
                grad[u + k] = (by_c * s + new * a) * share
                work[d_mean + k] = by_c - a * by_r
                work[d_variance + k] = by_square / p
                work[d_predicted + k + 1] = (new * s * r / p - by_square * share * share) / p
                by_s = by_c * share * own - new * r / p
                work[d_kept + k + 1] += by_c * share * share * r - by_r * m + new * share * own - by_s * a / s
                by_c = by_r
        # the filter, from the last state back
        for k in range(n - 1, -1, -1):
            p, w = work[predicted + k], sd * sd * floats[information + k]
            d = 1.0 + w * p
            variance, by_mean, by_variance = p / d, work[d_mean + k], work[d_variance + k]
            by_d = -(0.5 + by_variance * variance + by_mean * work[mean + k]) / d
            by_predicted = work[d_predicted + k] + (by_variance + by_mean * sd * work[pull + k]) / d + by_d * w
            by_pull = by_mean * variance
            by_sd += by_pull * work[pull + k] + 2.0 * by_d * p * sd * floats[information + k]
            for j in range(n_parents):
                dv[ints[slots + j]] -= by_pull * sd * floats[values + k * n_parents + j]
            if k > 0:
                a, m, before = work[kept + k], work[mean + k - 1], work[predicted + k - 1]
                before /= 1.0 + sd * sd * floats[information + k - 1] * before
                work[d_kept + k] += 2.0 * a * (before - 1.0) * by_predicted + by_mean / d * m
                work[d_variance + k - 1] += a * a * by_predicted
                work[d_mean + k - 1] += a * by_mean / d
    work[ints[at + GROUP.d_factor_w]] += by_sd
