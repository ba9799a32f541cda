"""L-BFGS ascent with every step kept: the path to a mode, and the curvature along it.

In: a log density with its gradient, a start. Out: the points passed, each with its gradient.
Not decided here: their use (laplace.py, pathfinder.py). Nocedal & Wright (2006), chapter 7; the line search halves and
doubles until the weak Wolfe conditions hold (Lewis & Overton 2013), so points without a density are allowed.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen

LogDensity = Callable[[Floats], tuple[float, Floats]]

PAIRS = 6
"""Steps that the curvature is estimated from."""

MOST_STEPS = 1000
MOST_TRIALS = 50
TOLERANCE = 1e-12
SUFFICIENT, FLAT_ENOUGH = 1e-4, 0.9


@frozen(eq=False)
class Path:
    """Points (steps + 1, n) uphill from the start, with log densities (steps + 1,) and gradients."""

    x: Floats
    log_density: Floats
    gradient: Floats


def climb(target: LogDensity, start: Floats) -> Path:
    """Follow the gradient until the log density gains no more."""
    x, (value, slope) = start, target(start)
    passed = [(x, value, slope)]
    recent: list[tuple[Floats, Floats]] = []
    for _ in range(MOST_STEPS):
        direction = _direction(slope, recent)
        if not direction @ slope > 0:
            break
        found = _search(target, x, value, slope, direction)
        if found is None and recent:
            # pairs from elsewhere may mislead: try again along the gradient
            recent, direction = [], _direction(slope, [])
            found = _search(target, x, value, slope, direction)
        if found is None:
            break
        moved, turned = found[0] - x, slope - found[2]
        if usable(moved, turned):
            recent = [*recent, (moved, turned)][-PAIRS:]
        gain = found[1] - value
        x, value, slope = found
        passed.append(found)
        if gain <= TOLERANCE * max(abs(value), 1.0):
            break
    points, values, slopes = zip(*passed, strict=True)
    return Path(np.array(points), np.array(values), np.array(slopes))


def usable(moved: Floats, turned: Floats) -> bool:
    """Whether a step has positive curvature: otherwise its estimate would not be positive."""
    return bool(moved @ turned > 1e-12 * (turned @ turned))


def _direction(slope: Floats, recent: list[tuple[Floats, Floats]]) -> Floats:
    """The slope times the estimated inverse of the curvature."""
    if not recent:
        return slope / max(float(np.linalg.norm(slope)), 1.0)
    out = slope.copy()
    shares = []
    for moved, turned in reversed(recent):
        share = (moved @ out) / (moved @ turned)
        out -= share * turned
        shares.append(share)
    moved, turned = recent[-1]
    out *= (moved @ turned) / (turned @ turned)
    for (moved, turned), share in zip(recent, reversed(shares), strict=True):
        out += (share - (turned @ out) / (moved @ turned)) * moved
    return out


def _search(
    target: LogDensity, x: Floats, value: float, slope: Floats, direction: Floats
) -> tuple[Floats, float, Floats] | None:
    """A point along the direction that is higher and less steep; None if there is none."""
    rise = float(slope @ direction)
    low, high, step = 0.0, np.inf, 1.0
    best = None
    for _ in range(MOST_TRIALS):
        there = x + step * direction
        new, new_slope = target(there)
        finite = np.isfinite(new) and np.isfinite(new_slope).all()
        if not finite or new < value + SUFFICIENT * step * rise:
            high = step
        else:
            best = there, new, new_slope
            if new_slope @ direction <= FLAT_ENOUGH * rise:
                return best
            low = step
        step = 2.0 * low if np.isinf(high) else 0.5 * (low + high)
    return best
