"""A quick look whose group effects are integrated out: the normal distribution around the mode of everything else.

In: a Design with one grouping, how many draws. Out: draws, and how good the approximation is.
Not decided here: how effects are integrated out (marginal.py), or what is good enough to be trusted (judge.py).
"""

from __future__ import annotations

import time
from itertools import combinations

import numpy as np

from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import Plan, make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.start import starting_point
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.judge import METHODS
from hlmdsl.results.approximate.laplace import Normal
from hlmdsl.results.approximate.marginal import Around, Marginal
from hlmdsl.results.approximate.pareto import most_k, resample, smooth
from hlmdsl.results.approximate.quality import Approximation
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.fit_errors import EngineRefuses
from hlmdsl.source.exceptions import HlmError

NAME = "quadrature"
NODES = (7, 15, 31)
"""For each effect. More than the first where they change the shape of the density."""

CHANGED = 0.1
"""By how much the log density may change with more nodes, from one place to another."""

MOST_EFFECTS = 2
"""Of a unit: nodes are a power of them."""

MOST_OTHERS = 60
"""Coordinates besides the effects: the curvature takes a density for each pair of them."""

WORK = 100_000_000
"""Cells times nodes that the weights of draws may cost."""

FEWEST_WEIGHED = 600
"""Different points that draws are of, where more would cost more than that."""

AT_ONCE = 1 << 17
"""Draws times coordinates."""

STEPS = 60
NEAR = 0.05
"""A step from which on the mode is found, in units of the curvature's width: weights see to the rest."""

LONGEST = 30.0
FIRST_STEP, STEP = 0.05, 0.1
"""Of differences: of coordinates, then in units of the curvature's width."""

LEAST_BENT = 1e-4


def look_by_quadrature(design: Design, draws: int, seed: int, integrate: str) -> tuple[Draws, float, str]:
    """`draws` draws in one chain, the seconds spent, and what was done.

    The deviations of each unit are drawn given all else, with the mean, covariance and skewness that the nodes give.
    Raises HlmError for a design with anything else to integrate out, and where there is no mode.
    """
    plan = make_plan(design, integrate)
    _check(plan)
    program = prepare(plan)
    started = time.perf_counter()
    random = np.random.default_rng([seed, 0])
    marginal, normal, around = _fitted(Marginal(program, NODES[0]), starting_point(program)[0])
    for nodes in NODES[1:]:
        finer = Marginal(program, nodes)
        if _changed(marginal, finer, normal, around) < CHANGED:
            break
        marginal, normal, around = _fitted(finer, normal.mean)
    nodes_of_all = marginal.cells.n * marginal.nodes**marginal.group.q
    points = min(draws, max(FEWEST_WEIGHED, WORK // max(nodes_of_all, 1)))
    theta = normal.draw(points, random)
    log_density, moments = marginal.with_moments(theta, around)
    log_normal = normal.log_density(theta)
    smoothed, most = smooth(log_density - log_normal), most_k(points)
    trusted = smoothed.k <= most
    chosen = resample(np.exp(smoothed.log_weights), draws, random) if trusted else np.arange(draws) % points
    x = np.empty((draws, program.n_dim))
    size = max(1, AT_ONCE // max(program.n_dim, 1))
    for start in range(0, draws, size):
        own = chosen[start : start + size]
        x[start : start + size] = marginal.place(theta[own], moments.draw(own, random), random)
    sampling = time.perf_counter() - started
    posterior = recover(program, x[None], seed)
    quality = Approximation(NAME, draws, smoothed.k, most, smoothed.ess, trusted)
    statistics = {"lp": log_density[chosen][None], "lp_approximation": log_normal[chosen][None]}
    drawn = draws_of(posterior, statistics, design, approximation=quality)
    (latent,) = plan.latents
    told = f"{METHODS[NAME]}: those of {latent.called}, with {marginal.nodes} points for each unit"
    told += " and effect" if latent.q > 1 else ""
    return drawn, sampling, f"an approximation, not a posterior sample: {told}"


def _check(plan: Plan) -> None:
    """Raise HlmError for what it cannot integrate out, or what is integrated out exactly."""
    because = _against(plan)
    if because:
        raise HlmError([EngineRefuses(span=None, engine=NAME, because=because)])


def _against(plan: Plan) -> str:
    if not plan.latents:
        return "nothing varies between units; `laplace` is for that"
    if plan.by_cross_products:
        return "group effects of this model are integrated out exactly; `laplace` does that, and then approximates"
    every = list(dict.fromkeys(own.called for own in plan.latents))
    latent = plan.latents[-1]
    is_map = len(every) == 1 and latent.is_intrinsic  # in two parts, the last of which is what neighbours share
    if (len(plan.latents) > 1 and not is_map) or plan.integrated:
        if len(every) == 1:
            return f"it integrates out effects on one parameter, and here {every[0]} has some on several"
        return f"it integrates out the effects of one grouping, and here several vary: {', '.join(every)}"
    if latent.tails is not None:
        return f"the effects of {latent.called} are Student t, and not normal"
    if latent.is_alike:
        return f"the effects of {latent.called} are alike between units, and cannot be integrated out unit by unit"
    if plan.design.coupled is not None:
        return "residuals correlate"
    if latent.q > MOST_EFFECTS:
        return f"a unit of {latent.called} has {latent.q} effects, and {MOST_EFFECTS} are the most"
    units = [entry.units for entry in latent.entries]
    equations = [entry.equation for entry in latent.entries]
    several = len({id(own) for own in equations}) < len(equations) or any((own != units[0]).any() for own in units)
    if several or latent.of_every_row:
        return f"a row has several units of {latent.called}"
    return ""


def _fitted(marginal: Marginal, start: Floats) -> tuple[Marginal, Normal, Around]:
    """Newton's method: derivatives by differences, nodes staying in their places for these."""
    if marginal.size > MOST_OTHERS:
        because = f"besides the effects there are {marginal.size} coordinates, and {MOST_OTHERS} are the most"
        raise HlmError([EngineRefuses(span=None, engine=NAME, because=because)])
    x, h = start[: marginal.size].copy(), np.full(marginal.size, FIRST_STEP)
    (value,), around = marginal.evaluate(x[None])
    for _ in range(STEPS):
        slope, bent = _differences(marginal, x, value, around, h)
        own, vectors = np.linalg.eigh(bent)
        size = np.maximum(np.abs(own), LEAST_BENT)
        h = STEP / np.sqrt(np.maximum(np.abs(np.diag(bent)), LEAST_BENT))
        h = np.clip(h, 1e-3, 0.5)
        white = (vectors.T @ slope) / np.sqrt(size)
        length = float(np.linalg.norm(white))
        if length < NEAR and (own > LEAST_BENT).all():
            return marginal, Normal(x, _root(bent)), around
        step = vectors @ (white / np.sqrt(size)) * min(1.0, LONGEST / max(length, 1e-300))
        moved = _uphill(marginal, x, value, around, step)
        if moved is None:
            break
        x, value, around = moved
    because = "the log density has no mode that it is curved around: it grows as a scale goes to zero, or is flat"
    raise HlmError([EngineRefuses(span=None, engine=NAME, because=because)])


def _uphill(
    marginal: Marginal, x: Floats, value: float, around: Around, step: Floats
) -> tuple[Floats, float, Around] | None:
    for _ in range(20):
        (new,), there = marginal.evaluate((x + step)[None], around)
        if np.isfinite(new) and new > value - 1e-6:
            return x + step, float(new), there
        step = 0.5 * step
    return None


def _differences(marginal: Marginal, x: Floats, value: float, around: Around, h: Floats) -> tuple[Floats, Floats]:
    """The slope, and the curvature."""
    n = x.size
    unit = np.diag(h)
    pairs = list(combinations(range(n), 2))
    away = [*unit, *-unit, *(s * (unit[i] + unit[j]) for i, j in pairs for s in (1.0, -1.0))]
    (value,), _ = marginal.evaluate(x[None], around, settle=False)
    found, _ = marginal.evaluate(x + np.array(away), around, settle=False)
    up, down, both = found[:n], found[n : 2 * n], found[2 * n :].reshape(-1, 2).sum(axis=1)
    slope = (up - down) / (2 * h)
    second = up + down - 2 * value
    bent = np.diag(-second / h**2)
    for (i, j), own in zip(pairs, both, strict=True):
        bent[i, j] = bent[j, i] = -(own - second[i] - second[j] - 2 * value) / (2 * h[i] * h[j])
    return np.nan_to_num(slope), np.nan_to_num(bent)


def _root(bent: Floats) -> Floats:
    covariance = np.linalg.inv(bent)
    return np.asarray(np.linalg.cholesky(0.5 * (covariance + covariance.T)))


def _changed(marginal: Marginal, finer: Marginal, normal: Normal, around: Around) -> float:
    """How much the difference of two log densities varies over what is probable."""
    away = 2.0 * normal.root.T
    places = np.concatenate([normal.mean[None], normal.mean + away, normal.mean - away])
    change = finer.evaluate(places, around)[0] - marginal.evaluate(places, around)[0]
    return float(np.ptp(change))
