"""PyMC models written by hand (styles.py), with nutpie or PyMC's own NUTS.

In: as contender.py says. Out: Draws.
Not decided here: the models.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.benchmarks.contenders.contender import Draws, Settings
from tests.benchmarks.priors import Priors
from tests.benchmarks.problems import Problem


class ByHand:
    def __init__(self, style: str, nutpie: bool) -> None:
        self.style, self.nutpie, self.compiled = style, nutpie, None

    def imports(self) -> None:
        import arviz  # noqa: F401
        import pandas  # noqa: F401
        import pymc  # noqa: F401

        if self.nutpie:
            import nutpie  # noqa: F401

    def build(self, problem: Problem, table: Path, priors: Priors) -> None:
        from tests.benchmarks.contenders.styles import STYLES

        self.problem = problem
        self.model, self.places = STYLES[self.style](problem, problem.frame(table), priors)

    def compile(self) -> None:
        if self.nutpie:
            import nutpie

            self.compiled = nutpie.compile_pymc_model(self.model)

    def sample(self, settings: Settings, seed: int) -> Draws:
        from tests.benchmarks.contenders.graph import by_nutpie, by_pymc, draws_of

        run: Any = by_nutpie if self.nutpie else by_pymc
        self.tree, seconds = run(self.compiled if self.nutpie else self.model, settings, seed)
        return draws_of(self.tree, self.places, self.problem, seconds)

    def posterior_table(self) -> None:
        from tests.benchmarks.contenders.graph import summarise

        named = [*self.places.coefficients.values(), *(p for own in self.places.sds.values() for p in own)]
        names = [name for name, _ in (*named, *self.places.correlations.values())]
        summarise(self.tree, list(dict.fromkeys([*names, *(["sigma"] if self.problem.family == "gaussian" else [])])))
