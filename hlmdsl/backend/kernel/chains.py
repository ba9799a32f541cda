"""Chains during and after sampling: their draws, the sampler's statistics, and how far each is.

In: the rows of a store that a sampler filled, and its statistics of them. Out: Chains.
Not decided here: how they are sampled (engine.py), or what the coordinates mean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from arro3.core import list_flatten

from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.source.frozen import frozen

STATISTICS = (
    "diverging",
    "energy",
    "energy_error",
    "depth",
    "n_steps",
    "step_size",
    "step_size_bar",
    "logp",
    "maxdepth_reached",
    "mean_tree_accept",
)
"""What is kept of nutpie's statistics, under nutpie's names."""

POINT = "row"
"""The only variable of nutpie's trace: in which row of the store the point is."""

RECENT = 100
"""Tuning steps whose points give the spread of a chain without draws."""

Statistics = Mapping[str, npt.NDArray[Any]]


@frozen(eq=False)
class State:
    """What a chain needs to go on: its tuning steps so far, its last point, its step size (0 if unknown). `spread` is
    how far it went lately, by coordinate, while it has no draws, which show it better.
    """

    tuned: int
    last: Floats
    spread: Floats
    step: float


@frozen(eq=False)
class Chain:
    """Draws of one chain after tuning: `x` (draw, coordinate), statistics (draw,). `state` is None before its start."""

    x: Floats
    statistics: Statistics
    state: State | None

    @property
    def draws(self) -> int:
        return len(self.x)


class Store:
    """Room for the points of the chains of one sampler. Compiled code hands out the rows in turn, to any chain."""

    def __init__(self, density: Density, points: int) -> None:
        self.rows: Floats = np.empty((points, density.n_dim))
        self.used: Ints = np.zeros(1, dtype=np.int64)
        self.place = density.keeping(self.rows, self.used)


@frozen(eq=False)
class Glance:
    """One chain at one moment, perhaps while it runs: `at` are the rows of its points, `tuning` which of them are not
    draws, `numbers` its statistics as nutpie's Arrow table.
    """

    store: Store
    at: Ints
    tuning: npt.NDArray[np.bool_]
    numbers: Any

    @classmethod
    def of(cls, store: Store, points: Any, numbers: Any) -> Glance:
        """Of the tables that nutpie's trace has of a chain. The compiled code counts rows as doubles: exact to 2^53."""
        return cls(store, _column(points, POINT).astype(np.int64), _column(numbers, "tuning").astype(bool), numbers)

    @property
    def tuned(self) -> int:
        return int(self.tuning.sum())

    @property
    def draws(self) -> int:
        return self.at.size - self.tuned

    def chain(self, since: int = 0, into: Floats | None = None) -> Chain:
        """Its draws from number `since` on, copied out of the store, or `into` where there is room for them."""
        wanted = np.flatnonzero(~self.tuning)[since:]
        x = np.take(self.store.rows, self.at[wanted], axis=0, out=into)
        names = [name for name in STATISTICS if name in self.numbers.column_names]
        return Chain(x, {name: _column(self.numbers, name)[wanted] for name in names}, self.state())

    def state(self) -> State | None:
        if not self.at.size:
            return None
        recent = self.at[-1:] if self.draws else self.at[-RECENT:]
        spread = self.store.rows[recent].std(axis=0)
        step = float(_column(self.numbers, "step_size_bar")[-1])
        return State(self.tuned, self.store.rows[self.at[-1]].copy(), spread, step if np.isfinite(step) else 0.0)


class Watch(Protocol):
    """A callback that sees chains while they run, about every so many seconds, and once at the end."""

    every: float

    def see(self, chains: Sequence[Glance | None]) -> None:
        """None represents a chain that waits for a processor."""


def stacked(chains: Sequence[Chain]) -> Floats:
    """The draws of chains of one length, (chain, draw, coordinate); not copied if they are contiguous."""
    base = chains[0].x.base
    shape = (len(chains), *chains[0].x.shape)
    if isinstance(base, np.ndarray) and base.shape == shape and all(c.x.base is base for c in chains):
        return base
    return np.stack([c.x for c in chains])


def collected(glances: Sequence[Glance | None], n_dim: int) -> tuple[Chain, ...]:
    """All draws of all chains, out of the store; in one block if the chains are of one length."""
    lengths = {g.draws if g is not None else 0 for g in glances}
    block = np.empty((len(glances), lengths.pop(), n_dim)) if len(lengths) == 1 else None
    found = []
    for i, glance in enumerate(glances):
        room = None if block is None else block[i]
        found.append(Chain(np.empty((0, n_dim)), {}, None) if glance is None else glance.chain(into=room))
    return tuple(found)


def _column(batch: Any, name: str) -> npt.NDArray[Any]:
    """A column as numbers, lists laid end to end. By nutpie's own Arrow library: pyarrow would import pandas."""
    column = batch.column(name)
    if str(column.type).find("List") >= 0:
        column = list_flatten(column)
    return np.asarray(column.to_numpy())
