"""In: a design and how it is to be sampled. Out: the memory and time that will take, or an error if it does not fit.

Computed from counts, before anything is allocated: memory to within about a quarter, time to a factor of about
three.
Not decided here: how it is sampled (backend/).
"""

from __future__ import annotations

import os
from bisect import bisect_right

from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.memory import GIB, free_memory, say_bytes, say_seconds
from hlmdsl.results.needs_errors import FitTooLarge
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

NUMBER = 8
"""Bytes."""

SMALL = 1 << 28
"""Up to this many bytes, free memory is not checked."""

FEWEST_DRAWS = 100
"""A chain: with fewer, quantiles in the tails are a matter of chance."""

COPIES_OF_DRAWN = 6
"""For an effect that is sampled: the sampler's draws, those on the real line, and three steps to the effect. Measured
at 1,000 tuning steps and as many draws, where the sampler keeps twice as many.
"""

COPIES_OF_CELLS = 12
"""Of a design that is sampled row by row: the columns, their distinct rows, their places, and the sampler's buffers."""

GRADIENTS_A_DRAW = {True: 8, False: 20}
"""Gradients for each draw, by whether all effects are integrated out; a tuning step takes as many."""

NANOSECONDS = 2.0
"""For each number that a gradient goes through."""


@frozen
class Needs:
    """Bytes for the draws that are kept, and for everything else; seconds of sampling."""

    draws: int
    other: int
    seconds: float

    @property
    def bytes(self) -> int:
        return self.draws + self.other


def needs_of(design: Design, plan: Plan | None, draws: int, tune: int, chains: int, cores: int) -> Needs:
    """What sampling will take. `plan` is None on the PyMC graph, where nothing is integrated out."""
    varying = [v for e in design.schema.equations for v in e.varying]
    scalars = sum(len(priors) for priors in design.priors.values())
    effects = sum(_numbers(design, v) for v in varying)
    kept = chains * draws * (effects + scalars) * NUMBER
    width = sum(len(e.coefficients) for e in design.schema.equations) + sum(len(v.effects) for v in varying)
    integrated = 0
    if plan is not None:  # common effects may be latents, too
        common = [own for own in plan.latents if own.is_common]
        taken = sum(own.size for own in common)
        effects, scalars = effects + taken, scalars - taken
        width += sum(own.span for own in common) - taken
        integrated = sum(own.size for own in plan.integrated)
    drawn = effects - integrated
    sampler = chains * (COPIES_OF_DRAWN * draws // 2 + tune) * (drawn + scalars) * NUMBER
    if plan is not None and plan.by_cross_products:
        data = 4 * integrated * width * NUMBER
        gradient = 3 * width * effects
    else:
        data = COPIES_OF_CELLS * design.rows.n * (width + len(varying)) * NUMBER
        gradient = design.rows.n * (2 * width + 20) + 4 * effects
    gradients = (draws + tune) * chains * GRADIENTS_A_DRAW[drawn == 0]
    seconds = gradients * (gradient + 500) * NANOSECONDS * 1e-9 / max(1, min(cores, chains))
    return Needs(kept, sampler + data, seconds)


def check_needs(
    design: Design,
    plan: Plan | None,
    *,
    draws: int,
    tune: int,
    chains: int,
    cores: int | None = None,
    memory: float | None = None,
) -> None:
    """Raise HlmError if sampling would take more than `memory` GiB (None: what is free)."""
    cores = cores or os.cpu_count() or 1
    needs = needs_of(design, plan, draws, tune, chains, cores)
    if needs.bytes <= SMALL and memory is None:
        return
    free = free_memory() if memory is None else int(memory * GIB)
    if free is None or needs.bytes <= free:
        return
    rounds = range(FEWEST_DRAWS, draws, 50)  # by halving: each need is larger than the one before
    fitting = bisect_right(rounds, free, key=lambda n: needs_of(design, plan, n, tune, chains, cores).bytes)
    raise HlmError(
        [
            FitTooLarge(
                span=None,
                needed=say_bytes(needs.bytes),
                free=say_bytes(free),
                rows=design.rows.n,
                units=tuple(
                    f"{_numbers(design, v):,} deviations of `{v.grouping.name}`"
                    for e in design.schema.equations
                    for v in e.varying
                ),
                kept=say_bytes(needs.draws),
                draws=draws,
                chains=chains,
                time=say_seconds(needs.seconds),
                fewer=rounds[fitting - 1] if fitting else 0,
            )
        ]
    )


def _numbers(design: Design, varying: CodedVarying) -> int:
    return len(design.groupings[varying.grouping.name].labels) * len(varying.effects)
