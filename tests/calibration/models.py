"""The models whose calibration is looked at: small, every prior written, on tables without a response.

In: nothing. Out: MODELS. A model is named for what it adds; `runs` are the values of `integrate` that it is run with.
Not decided here: what is drawn and how ranks are judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

HEAD = "covariate x\ncovariate exposure\nfactor f { a, b, c }\ngroup g\ngroup inner in g\ngroup h\n"
GAUSSIAN = "response y ~ Normal(mu, sigma)\neffects mu = {}\nprior sigma ~ LogNormal(-0.5, 0.4)\n"
COMMON = "prior Intercept ~ Normal(0, 1)\nprior effects ~ Normal(0, 1)\n"


@dataclass(frozen=True)
class Case:
    """A spec less its declarations of columns, and the strategies it is run with."""

    text: str
    runs: tuple[str, ...] = ("auto",)
    groups: int = 12
    rows: int = 5

    @property
    def spec(self) -> str:
        words = "".join(c if c.isalnum() or c == "_" else " " for c in self.text).split()
        used = [line for line in HEAD.splitlines() if line.split()[1] in words or line == "group g"]
        return "\n".join(used) + "\n" + self.text

    def table(self) -> dict[str, Any]:
        """Its columns, the same for all replicates; the response is put in later."""
        r, n = np.random.default_rng(20), self.groups * self.rows
        g = np.repeat(np.arange(self.groups), self.rows)
        return {
            "x": r.normal(0.3, 1, n).round(2),
            "exposure": r.uniform(0.5, 2, n).round(2),
            "f": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
            "g": np.array([f"g{k:02}" for k in g]),
            "inner": np.array([f"i{k}" for k in np.arange(n) % self.rows // 3]),
            "h": np.array([f"h{k}" for k in r.integers(0, 6, n)]),
            "y": np.arange(n) % 2,
        }


BOTH = ("auto", "none")

MODELS = {
    "one grouping": Case(
        GAUSSIAN.format("1 + x + (1 | g)") + COMMON + "prior sd(g) ~ HalfNormal(1)",
        BOTH,
    ),
    "correlated slopes": Case(
        GAUSSIAN.format("1 + x + (1 + x | g)") + COMMON + "prior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 1.5)",
        BOTH,
    ),
    "three effects": Case(
        GAUSSIAN.format("1 + f + (1 + f | g)") + COMMON + "prior sd(g) ~ Exponential(1)\ncorrelation g ~ LKJ(eta = 2)",
        BOTH,
        rows=8,
    ),
    "nested": Case(
        GAUSSIAN.format("1 + x + (1 | g) + (1 + x || inner)")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sd(inner) ~ HalfNormal(1)",
        BOTH,
        rows=6,
    ),
    "crossed": Case(
        GAUSSIAN.format("1 + x + (1 + x | g) + (1 | h)")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sd(h) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
        BOTH,
        rows=6,
    ),
    "bounded coefficient": Case(
        GAUSSIAN.format("1 + x + (1 | g)")
        + "prior Intercept ~ StudentT(5, 0, 1)\nprior x ~ HalfNormal(1)\nprior sd(g) ~ HalfStudentT(4, 0.5)",
        BOTH,
    ),
    "Bernoulli": Case(
        "response y ~ Bernoulli(p)\neffects logit(p) = 1 + x + (1 | g)\n" + COMMON + "prior sd(g) ~ HalfNormal(1)",
        rows=8,
    ),
    "Poisson": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + x + offset(log(exposure)) + (1 + x | g)\n"
        "prior Intercept ~ Normal(0.5, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "correlation g ~ LKJ(eta = 2)",
    ),
    "NegativeBinomial": Case(
        "response y ~ NegativeBinomial(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior alpha ~ Gamma(3, 1)",
        rows=8,
    ),
    "ZeroInflatedPoisson": Case(
        "response y ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = 1 + x + (1 | g)\neffects logit(psi) = 1 + x\n"
        "prior Intercept ~ Normal(1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior psi.Intercept ~ Normal(0, 1)\nprior psi.effects ~ Normal(0, 1)",
        rows=8,
    ),
    "a spread of its own": Case(
        "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\neffects log(sigma) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)\nprior sigma.Intercept ~ Normal(-0.5, 0.5)\n"
        "prior sigma.effects ~ Normal(0, 0.5)\nprior sigma.sd(g) ~ HalfNormal(0.5)",
        rows=8,
    ),
}
