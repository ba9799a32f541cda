"""The fast road from a design to its posterior: plan, tune, sample, recover.

In: a Design. Out: KernelDraws, arrays under the names of the language reference.
Not decided here: how draws are stored or summarised (results/).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import make_cells
from hlmdsl.backend.kernel.chains import Watch, stacked
from hlmdsl.backend.kernel.crossproducts import cross_products
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.engine import Drawn, Task, available_cores, run
from hlmdsl.backend.kernel.layout import Layout, lay_out, prior_scale
from hlmdsl.backend.kernel.pack import Program, numbers_given, pack
from hlmdsl.backend.kernel.plan import Plan, make_plan, supports
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.backend.kernel.tuning import Tuning, first_tuning
from hlmdsl.design.design import Design
from hlmdsl.source.diagnostic import InternalError

__all__ = ["How", "KernelDraws", "Ready", "draw", "get_ready", "sample", "supports"]


@dataclass(frozen=True, eq=False)
class KernelDraws:
    """A posterior: arrays (chain, draw, *dims) by name, nutpie's statistics, what was done in words, seconds spent."""

    posterior: dict[str, Floats]
    sample_stats: dict[str, npt.NDArray[Any]]
    strategy: str
    timings: dict[str, float]


@dataclass(frozen=True)
class How:
    """How long and how carefully to sample. `cores` None: all that there are."""

    draws: int
    tune: int
    chains: int
    target_accept: float = 0.9
    cores: int | None = None
    progress: bool = False

    @property
    def at_once(self) -> int:
        """How many chains run at the same time."""
        return min(self.chains, self.cores or available_cores())


@dataclass(frozen=True, eq=False)
class Ready:
    """A model in coordinates that a pilot run chose, and where its chains start. `timings` are seconds spent so far."""

    program: Program
    centre: Floats
    spread: Floats
    seed: int
    timings: dict[str, float]


def sample(
    design: Design,
    *,
    draws: int = 1000,
    tune: int = 1000,
    chains: int = 4,
    seed: int,
    target_accept: float = 0.9,
    integrate: str = "auto",
    progress: bool = False,
    cores: int | None = None,
) -> KernelDraws:
    """Draw from the posterior of a design that `supports` accepts."""
    ready = get_ready(design, seed=seed, integrate=integrate, cores=cores)
    started = time.perf_counter()
    drawn = draw(ready, How(draws, tune, chains, target_accept, cores, progress))
    if drawn.interrupted:
        raise KeyboardInterrupt
    sampled = time.perf_counter()
    statistics = {name: np.stack([c.statistics[name] for c in drawn.chains]) for name in drawn.chains[0].statistics}
    posterior = recover(ready.program, stacked(drawn.chains), ready.seed)
    timings = ready.timings | {"sample": sampled - started, "recover": time.perf_counter() - sampled}
    return KernelDraws(posterior, statistics, ready.program.plan.strategy, timings)


def get_ready(design: Design, *, seed: int, integrate: str = "auto", cores: int | None = None) -> Ready:
    """All that comes before the chains.

    `integrate` is "auto", "none", or the name of the grouping whose effects are to be integrated out.
    """
    reason = supports(design)
    if reason is not None:
        raise InternalError("backend", f"the compiled density was asked for a design it cannot take: {reason}")
    plan = make_plan(design, integrate)
    clock = [time.perf_counter()]
    native.functions(plan.by_cross_products)
    clock.append(time.perf_counter())
    program = prepare(design, plan)
    clock.append(time.perf_counter())
    program, centre, spread = _piloted(program, _seeds(seed)[0], min(cores or available_cores(), 2))
    clock.append(time.perf_counter())
    timings = {n: b - a for n, a, b in zip(("compile", "prepare", "pilot"), clock, clock[1:], strict=False)}
    return Ready(program, centre, spread, seed, timings)


def draw(ready: Ready, how: How, watch: Watch | None = None) -> Drawn:
    """Run the chains; the same seed, the same draws, also after other runs."""
    program = ready.program
    density, start = Density.of(program.ints, program.floats), around(ready.centre, 2.0 * ready.spread)
    task = Task(density, start, how.chains, how.draws, how.tune, _seeds(ready.seed)[1], how.target_accept)
    return run([task], how.at_once, how.progress, watch)


def _seeds(seed: int) -> tuple[int, int]:
    """Of the pilot run, and of the chains."""
    pilot, chains = np.random.SeedSequence(seed).generate_state(2)
    return int(pilot), int(chains)


def prepare(design: Design, plan: Plan, tuning: Tuning | None = None) -> Program:
    """The program of a plan; with the first tuning where none is given."""
    layout = lay_out(design, numbers_given(design))
    if plan.by_cross_products:
        tuning = tuning or first_tuning(design, layout, plan, None)
        data = cross_products(design, plan, *tuning.linear[design.schema.main.equation.parameter])
        return pack(design, layout, plan, data, tuning)
    cells = make_cells(design)
    return pack(design, layout, plan, cells, tuning or first_tuning(design, layout, plan, cells))


PILOT_TUNE, PILOT_DRAWS = 250, 100


def _piloted(program: Program, seed: int, cores: int) -> tuple[Program, Floats, Floats]:
    """A short run by which the coordinates are chosen; where it was in them, and how far it spread.

    From different points, to start the chains wide apart, and near enough that tuning is not spent on the way.
    """
    density, start = Density.of(program.ints, program.floats), around(starting_point(program), np.float64(0.5))
    pilot = run([Task(density, start, 2, PILOT_DRAWS, PILOT_TUNE, seed, 0.8)], cores)
    if pilot.interrupted:
        raise KeyboardInterrupt
    program, points = retuned(program, stacked(pilot.chains).reshape(-1, program.n_dim))
    return program, np.median(points, axis=0), points.std(axis=0)


def around(centre: Floats, width: Floats | np.float64) -> Callable[[int], Floats]:
    """Starting points in a box, from seeds."""

    def start(seed: int) -> Floats:
        return centre + width * np.random.default_rng(seed).uniform(-1, 1, centre.size)

    return start


def starting_point(program: Program) -> Floats:
    """A point to start from: common effects at their first fit, the others where their priors put them, about."""
    x = np.zeros(program.n_dim)
    layout: Layout = program.layout
    for e, transform in enumerate(layout.transforms):
        if transform in (P.LOG, P.ABOVE):
            scale = prior_scale(layout.priors[e])
            x[e] = np.log(0.5 * scale) if np.isfinite(scale) and scale > 0 else 0.0
    return x
