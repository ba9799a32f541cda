"""This project, by its front door: load(spec).compile(table).sample().

In: as contender.py says. Out: Draws.
Not decided here: anything; no option is set. Seconds of sampling are those of the pilot run, the chains and the
recovery of group effects together; the rest of `sample` counts as compilation.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.benchmarks.contenders.contender import Draws, Settings
from tests.benchmarks.priors import Priors
from tests.benchmarks.problems import Problem


class Ours:
    def imports(self) -> None:
        import hlmdsl

        self.hlm = hlmdsl

    def build(self, problem: Problem, table: Path, priors: Priors) -> None:
        self.problem = problem
        self.model = self.hlm.load(problem.spec).compile(table)

    def compile(self) -> None:
        """Nothing: `sample` compiles where it has to."""

    def sample(self, settings: Settings, seed: int) -> Draws:
        self.fit = self.model.sample(draws=settings.draws, tune=settings.tune, chains=settings.chains, seed=seed)
        posterior, drawn = self.fit.draws.posterior, self.fit.draws
        named: dict[str, Any] = {}
        effects: dict[str, Any] = {}
        equations = self.model.design.schema.equations
        values: dict[str, Any] = {}
        for c in (c for e in equations for c in (*e.cutpoints, *e.coefficients)):
            flat = values.setdefault(c.variable, iter(_flat(posterior[c.variable]).T))
            named[c.name] = next(flat).T
        for v in (v for e in equations for v in e.varying):
            for k, label in enumerate(v.effects):
                named[f"{v.sd}[{label}]"] = posterior[v.sd][..., k]
            for k, (i, j) in enumerate(v.pairs):
                named[f"{v.cor}[{v.effects[i]}, {v.effects[j]}]"] = posterior[v.cor][..., k]
            effects[v.grouping.name] = posterior[v.r]
        if "sigma" in posterior:
            named["sigma"] = posterior["sigma"]
        return Draws(
            named,
            effects,
            self.fit.timings["sample"],
            drawn.count("diverging"),
            int(drawn.statistics["n_steps"].sum()),
            strategy=self.fit.strategy,
        )

    def posterior_table(self) -> None:
        """What `hlm fit` prints: every number with its meaning, the fit judged first."""
        str(self.fit.explain())


def _flat(array: Any) -> Any:
    """(chain, draw, elements)."""
    return array.reshape(*array.shape[:2], -1)
