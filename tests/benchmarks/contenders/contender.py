"""What every contender is asked to do, in this order, each under the clock; and what it gives back.

In: a Problem, its table, its priors. Out: Draws of the same named quantities from everyone.
Not decided here: how they are judged (judge.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from tests.benchmarks.priors import Priors
from tests.benchmarks.problems import Problem


@dataclass(frozen=True)
class Settings:
    draws: int
    tune: int
    chains: int = 4


@dataclass(frozen=True, eq=False)
class Draws:
    """`named`: (chain, draw) of each common effect, sd, correlation and family parameter, under this project's names.
    `effects`: (chain, draw, units, effects) of each grouping. `sampling_s`: seconds without compilation. `steps` and
    `steps_tuning`: gradient evaluations after and during tuning, None where the sampler does not say.
    """

    named: dict[str, Any]
    effects: dict[str, Any]
    sampling_s: float
    divergences: int
    steps: int | None
    steps_tuning: int | None = None
    strategy: str = ""


class Contender(Protocol):
    """Stages of a user's session. `sample` may be called again with other seeds."""

    def imports(self) -> None: ...

    def build(self, problem: Problem, table: Path, priors: Priors) -> None: ...

    def compile(self) -> None: ...

    def sample(self, settings: Settings, seed: int) -> Draws: ...

    def posterior_table(self) -> None:
        """What a user prints first: estimates with R-hat and ESS of the latest draws."""
