"""A quick look at the posterior: an approximation on the compiled density, weighted, and labelled as one.

In: a Design, a method, how many draws. Out: draws, and how good the approximation is.
Not decided here: the methods (laplace.py, pathfinder.py), or when to trust the result (judge.py, pareto.py).
"""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np

from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.backend.kernel.start import WIDTH, starting_point
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.judge import METHODS
from hlmdsl.results.approximate.laplace import Normal, laplace
from hlmdsl.results.approximate.pareto import Smoothed, most_k, resample, smooth
from hlmdsl.results.approximate.pathfinder import LowRank, pathfinder
from hlmdsl.results.approximate.quadrature import NAME as QUADRATURE
from hlmdsl.results.approximate.quadrature import look_by_quadrature
from hlmdsl.results.approximate.quality import Approximation
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.fit_errors import EngineRefuses
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

MOST_COORDINATES = 5_000
"""For Laplace's method, whose Hessian has the square of this many numbers and takes two gradients for each row."""

WIDE = 2.0
"""Half the width of the box that Pathfinder starts from, in coordinates whose posterior sds are about one: outside the
bulk, so that the way in shows the curvature at all scales."""

PILOT = 500
"""Draws by which better coordinates are chosen."""


@frozen(eq=False)
class _Weighed:
    """A mixture of normal distributions in equal parts, draws from it, and their weights."""

    program: Program
    normals: Sequence[Normal | LowRank]
    x: Floats
    log_density: Floats
    log_normal: Floats
    smoothed: Smoothed


def look(design: Design, method: str, draws: int, paths: int, seed: int, integrate: str) -> tuple[Draws, float, str]:
    """`draws` times `paths` draws in one chain by `laplace` or `pathfinder`, the seconds spent, and what was done.

    If Pareto's k allows, the draws are resampled by their importance weights, so they approximate the posterior; if
    not, they are the approximation's, for Pathfinder those of its best path.
    Raises HlmError if the method finds nothing to draw from.
    """
    if method == QUADRATURE:
        return look_by_quadrature(design, draws * paths, seed, integrate)
    program = prepare(make_plan(design, integrate))
    started = time.perf_counter()
    random = np.random.default_rng([seed, 0])
    size = draws * paths
    start, width = starting_point(program)
    found = _weighed(program, method, paths, size, start, WIDE / WIDTH * width, random)
    if program.layout.drawn:
        better, points = retuned(program, _best(found.normals).draw(PILOT, random))
        start, width = np.median(points, axis=0), WIDE * points.std(axis=0)
        try:
            again = _weighed(better, method, paths, size, start, width, random)
        except HlmError:  # centred effects may have no mode, as their sd goes to zero
            again = found
        found = min(found, again, key=lambda each: each.smoothed.k)
    smoothed, most = found.smoothed, most_k(size)
    if smoothed.k <= most:
        chosen = resample(np.exp(smoothed.log_weights), size, random)
        x, lp, lp_normal = found.x[chosen], found.log_density[chosen], found.log_normal[chosen]
    else:
        best = _best(found.normals)
        x = best.draw(size, random)
        lp, lp_normal = _log_density(found.program, x), best.log_density(x)
    sampling = time.perf_counter() - started
    posterior = recover(found.program, x[None], seed)
    quality = Approximation(method, size, smoothed.k, most, smoothed.ess, smoothed.k <= most)
    statistics = {"lp": lp[None], "lp_approximation": lp_normal[None]}
    drawn = draws_of(posterior, statistics, design, approximation=quality)
    return drawn, sampling, f"an approximation, not a posterior sample: {METHODS[method]}; {program.plan.strategy}"


def _weighed(
    program: Program, method: str, paths: int, size: int, start: Floats, width: Floats, random: np.random.Generator
) -> _Weighed:
    normals = _normals(program, method, paths, start, width, random)
    shares = np.bincount(np.arange(size) % len(normals))
    x = np.concatenate([n.draw(int(share), random) for n, share in zip(normals, shares, strict=True)])
    log_density = _log_density(program, x)
    # weights relative to the mixture of all paths, not to each draw's path (Veach & Guibas 1995): a path that failed
    # costs draws, but does not distort weights
    log_normal = np.logaddexp.reduce([n.log_density(x) for n in normals], axis=0) - np.log(len(normals))
    return _Weighed(program, normals, x, log_density, log_normal, smooth(log_density - log_normal))


def _normals(
    program: Program, method: str, paths: int, start: Floats, width: Floats, random: np.random.Generator
) -> Sequence[Normal | LowRank]:
    density = program.density
    if method == "laplace":
        if program.n_dim > MOST_COORDINATES:
            because = (
                f"it needs the curvature in all of the model's {program.n_dim:,} coordinates; `pathfinder` does not"
            )
            raise HlmError([EngineRefuses(span=None, engine=method, because=because)])
        normal = laplace(density, start)
        if normal is None:
            because = (
                "the log density has no mode that it is curved around: it grows as a scale goes to zero, or is flat"
            )
            raise HlmError([EngineRefuses(span=None, engine=method, because=because)])
        return [normal]
    found = [pathfinder(density, start + width * random.uniform(-1, 1, start.size), random) for _ in range(paths)]
    normals = [normal for normal in found if normal is not None]
    if not normals:
        because = "no path from any of its starting points shows how the log density is curved"
        raise HlmError([EngineRefuses(span=None, engine=method, because=because)])
    return normals


def _best(normals: Sequence[Normal | LowRank]) -> Normal | LowRank:
    return max(normals, key=lambda normal: normal.bound if isinstance(normal, LowRank) else 0.0)


def _log_density(program: Program, x: Floats) -> Floats:
    density = program.density
    return np.array([density(row)[0] for row in x])
