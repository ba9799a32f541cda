"""Chains without a sampler: made-up draws in the form that nutpie's traces have, looked at while they grow."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import arro3.core
import numpy as np
from small_fit import TEXT, small_table

import hlmdsl as hlm
from hlmdsl.backend.kernel.chains import Chain, Glance, State, Store
from hlmdsl.backend.kernel.kernel_run import Ready, prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.results.drawing import Asked, Drawing

TUNE = 6


@cache
def begun(draws: int = 20, chains: int = 3) -> Drawing:
    """A drawing before its first draw; in coordinates of a program, though no pilot chose them."""
    design = hlm.parse(TEXT, "small.hlm").compile(small_table()).design
    program = prepare(make_plan(design))
    r = np.random.default_rng(7)
    ready = Ready(program, r.normal(0, 0.1, program.n_dim), r.uniform(0.1, 0.3, program.n_dim), 5, {})
    return Drawing.begun(ready, Asked(draws, TUNE, chains, 5, "auto", 0.9, 0.99))


class Running:
    """Chains that have been drawn to their end, of which only the first steps are seen at a time."""

    def __init__(self, drawing: Drawing, lengths: Sequence[int], seed: int = 1) -> None:
        program, self.lengths = drawing.ready.program, lengths
        r = np.random.default_rng(seed)
        total = sum(n + TUNE for n in lengths)
        self.store = Store(program.density, total)
        self.store.rows[:] = r.normal(0, 0.3, self.store.rows.shape)
        order = r.permutation(np.repeat(np.arange(len(lengths)), [n + TUNE for n in lengths]))
        self.at = [np.flatnonzero(order == i) for i in range(len(lengths))]
        self.numbers = [
            {"diverging": r.random(n + TUNE) < 0.1, "n_steps": r.integers(1, 9, n + TUNE).astype(np.uint64),
             "step_size_bar": r.uniform(0.1, 1, n + TUNE)}
            for n in lengths
        ]  # fmt: skip

    def glance(self, i: int, steps: int) -> Glance | None:
        """Chain `i` after so many steps, of which the first ones tune it; None before the first."""
        if not steps:
            return None
        tuning = np.arange(steps) < TUNE
        columns = {"tuning": tuning} | {name: values[:steps] for name, values in self.numbers[i].items()}
        points = {"row": self.at[i][:steps].astype(float)}
        return Glance.of(self.store, _table(points), _table(columns))

    def chain(self, i: int, draws: int) -> Chain:
        """What there is to be had of a chain with so many draws."""
        glance = self.glance(i, TUNE + draws)
        assert glance is not None
        return glance.chain()


def cut(chain: Chain, draws: int) -> Chain:
    """A chain as it was when it had so many draws, one or more."""
    assert chain.state is not None
    statistics = {name: values[:draws] for name, values in chain.statistics.items()}
    step = float(statistics["step_size_bar"][-1])
    return Chain(chain.x[:draws], statistics, State(chain.state.tuned, chain.x[draws - 1], chain.state.spread, step))


def _table(columns: dict[str, np.ndarray]) -> arro3.core.RecordBatch:
    return arro3.core.RecordBatch.from_pydict({n: arro3.core.Array.from_numpy(v) for n, v in columns.items()})
