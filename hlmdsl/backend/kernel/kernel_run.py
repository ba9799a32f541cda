"""The fast road from a design to its posterior: plan, tune, sample, recover.

In: a Design. Out: KernelDraws, arrays under the names of the language reference.
Not decided here: how draws are stored or summarised (results/).
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.cells import make_cells
from hlmdsl.backend.kernel.chains import Watch, stacked
from hlmdsl.backend.kernel.engine import Drawn, Task, available_cores, run
from hlmdsl.backend.kernel.lay_out import lay_out
from hlmdsl.backend.kernel.nesting import in_maps
from hlmdsl.backend.kernel.pack import Program, pack
from hlmdsl.backend.kernel.plan import Plan, make_plan, supports
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.backend.kernel.start import around, may_have_modes, spread_out, starting_point
from hlmdsl.backend.kernel.tuning import first_tuning, out_of_reach
from hlmdsl.backend.kernel.whiten import products
from hlmdsl.design.design import Design
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

__all__ = ["How", "KernelDraws", "Ready", "draw", "get_ready", "sample", "supports"]


@frozen(eq=False)
class KernelDraws:
    """A posterior: arrays (chain, draw, *dims) by name, nutpie's statistics, what was done in words, seconds spent."""

    posterior: dict[str, Floats]
    sample_stats: dict[str, npt.NDArray[Any]]
    strategy: str
    timings: dict[str, float]


@frozen
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


@frozen(eq=False)
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
    program = prepare(plan)
    clock.append(time.perf_counter())
    _ = program.density.functions
    clock.append(time.perf_counter())
    program, centre, spread = _piloted(program, _seeds(seed)[0], min(cores or available_cores(), 2))
    clock.append(time.perf_counter())
    timings = {n: b - a for n, a, b in zip(("prepare", "compile", "pilot"), clock, clock[1:], strict=False)}
    return Ready(program, centre, spread, seed, timings)


def draw(ready: Ready, how: How, watch: Watch | None = None) -> Drawn:
    """Run the chains; the same seed, the same draws, also after other runs."""
    program = ready.program
    density, seed, width = program.density, _seeds(ready.seed)[1], 2.0 * ready.spread
    tasks = [Task(density, around(ready.centre, width), how.chains, how.draws, how.tune, seed, how.target_accept)]
    if may_have_modes(program.design):
        starts = spread_out(ready.centre, width, how.chains, seed)
        tasks = [Task(density, s, 1, how.draws, how.tune, seed + i, how.target_accept) for i, s in enumerate(starts)]
    return run(tasks, how.at_once, how.progress, watch)


def _seeds(seed: int) -> tuple[int, int]:
    """Of the pilot run, and of the chains."""
    pilot, chains = np.random.SeedSequence(seed).generate_state(2)
    return int(pilot), int(chains)


def prepare(plan: Plan) -> Program:
    """The program of a plan in its first coordinates: each step takes what the one before has made."""
    layout = lay_out(plan)
    cells = None if plan.by_cross_products else make_cells(plan)
    tuning = replace(first_tuning(layout, cells), within=in_maps(layout))
    if far := out_of_reach(layout, tuning):
        layout = layout.unbounded(far)
        tuning = replace(first_tuning(layout, cells), within=in_maps(layout))
    if cells is not None:
        return pack(layout, cells, tuning)
    main = layout.common[0].parameter
    data, transform, shift = products(layout, *tuning.linear[main])
    return pack(layout, data, replace(tuning, linear={**tuning.linear, main: (transform, shift)}))


PILOT_TUNE, PILOT_DRAWS = 250, 100
PILOTS_FOR_MODES = 4


def _piloted(program: Program, seed: int, cores: int) -> tuple[Program, Floats, Floats]:
    """A short run to choose the coordinates; its position in them, and its spread.

    From different points, to start the chains far apart, but near enough that tuning is not spent on getting there.
    """
    program, centre, width = _one_pilot(program, starting_point(program), seed, cores)
    if any(own.latent.is_intrinsic for own in program.layout.drawn):
        # in coordinates that do not yet follow the sds, it may not have come to where these are
        return _one_pilot(program, (centre, 2.0 * width), seed + 1, cores)
    return program, centre, width


def _one_pilot(program: Program, start: tuple[Floats, Floats], seed: int, cores: int) -> tuple[Program, Floats, Floats]:
    density, (centre, width) = program.density, start
    tasks = [Task(density, around(centre, width), 2, PILOT_DRAWS, PILOT_TUNE, seed, 0.8)]
    if may_have_modes(program.design):
        starts = spread_out(centre, width, PILOTS_FOR_MODES, seed)
        tasks = [Task(density, s, 1, PILOT_DRAWS, PILOT_TUNE, seed + i, 0.8) for i, s in enumerate(starts)]
    pilot = run(tasks, cores)
    if pilot.interrupted:
        raise KeyboardInterrupt
    program, points = retuned(program, stacked(pilot.chains).reshape(-1, program.n_dim), len(pilot.chains))
    if len(tasks) == 1:
        return program, np.median(points, axis=0), points.std(axis=0)
    places = np.median(points.reshape(len(tasks), -1, program.n_dim), axis=1)
    low, high = places.min(axis=0), places.max(axis=0)
    return program, (low + high) / 2, np.maximum(points.std(axis=0), (high - low) / 3)
