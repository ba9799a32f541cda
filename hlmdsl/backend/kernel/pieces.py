"""Continue chains that were cut short: from where they stopped, in coordinates scaled by their spread.

In: chains as far as they were drawn, in a program's coordinates. Out: the same chains, longer.
Not decided here: where chains are kept between two runs (results/journal.py).

A chain that continues from its last point is the same Markov chain. Only its step size is adapted again: its
coordinates are those of the program, divided by the spread of the draws so far, so that the sampler's initial metric,
the identity, is right, and a hundred steps suffice for the rest. These are not draws.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.backend.kernel.chains import Chain, State, Watch
from hlmdsl.backend.kernel.engine import Drawn, Task, run
from hlmdsl.backend.kernel.kernel_run import How, Ready
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.start import around

ADAPTING = 100
"""Steps by which a chain that goes on finds its step size again."""

WORTH = 10
"""How many draws the pilot's spread counts for, beside that of the draws so far."""


def lacking(chains: Sequence[Chain], draws: int) -> list[int]:
    """The numbers of the chains that have fewer draws."""
    return [i for i, chain in enumerate(chains) if chain.draws < draws]


def go_on(ready: Ready, chains: Sequence[Chain], how: How, piece: int, watch: Watch | None = None) -> Drawn:
    """What each of the `lacking` chains lacks of `how.draws`. A different `piece` gives different random numbers."""
    tasks = [_task(ready, chains, i, how, piece) for i in lacking(chains, how.draws)]
    return run(tasks, how.at_once, how.progress, watch)


def longer(chains: Sequence[Chain], which: Sequence[int], more: Sequence[Chain]) -> tuple[Chain, ...]:
    """Every chain with what was drawn since."""
    added = dict(zip(which, more, strict=True))
    return tuple(joined(chain, added[i]) if i in added else chain for i, chain in enumerate(chains))


def joined(chain: Chain, more: Chain) -> Chain:
    """One chain of two pieces."""
    state = more.state or chain.state
    if more.state is not None and chain.state is not None and not chain.draws:
        state = State(chain.state.tuned + more.state.tuned, more.state.last, more.state.spread, more.state.step)
    if not chain.draws or not more.draws:
        longest = more if more.draws else chain
        return Chain(longest.x, longest.statistics, state)
    statistics = {
        name: np.concatenate([values, more.statistics[name]])
        for name, values in chain.statistics.items()
        if name in more.statistics
    }
    return Chain(np.concatenate([chain.x, more.x]), statistics, state)


def _task(ready: Ready, chains: Sequence[Chain], i: int, how: How, piece: int) -> Task:
    chain, program = chains[i], ready.program
    density, seed = program.density, _seed(ready.seed, piece, i)
    missing = how.draws - chain.draws
    if chain.state is None:
        start = around(ready.centre, 2.0 * ready.spread)
        return Task(density, start, 1, missing, how.tune, seed, how.target_accept)
    tune = ADAPTING if chain.draws else max(ADAPTING, how.tune - chain.state.tuned)
    density = density.scaled(chain.state.last, _spread(ready, chains, chain.state))
    step = chain.state.step if chain.state.step > 0 else None
    last = chain.state.last
    return Task(density, lambda _: last, 1, missing, tune, seed, how.target_accept, step)


def _spread(ready: Ready, chains: Sequence[Chain], state: State) -> Floats:
    """Standard deviations by the sampler's coordinates, of all draws, or of the chain's tuning steps, and a little of
    the pilot's.
    """
    drawn = [ready.program.density.unscaled(chain.x) for chain in chains if chain.draws]
    n = sum(len(x) for x in drawn)
    if n > 1:
        mean = sum(x.sum(axis=0) for x in drawn) / n
        square = sum(((x - mean) ** 2).sum(axis=0) for x in drawn)
    else:
        n, square = WORTH, WORTH * state.spread**2
    spread: Floats = np.sqrt((square + WORTH * ready.spread**2) / (n + WORTH))
    return np.where(np.isfinite(spread) & (spread > 0), spread, 1.0)


def _seed(seed: int, piece: int, chain: int) -> int:
    return int(np.random.SeedSequence([seed, 2, piece, chain]).generate_state(1, np.uint64)[0])
