"""The models whose calibration is looked at: small, every prior written, on tables without a response.

In: nothing. Out: MODELS. A model is named for what it adds; `runs` are the values of `integrate` that it is run with.
Not decided here: what is drawn and how ranks are judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from hlmdsl.design.neighbours import MOST_TURNED

HEAD = "covariate x\ncovariate exposure\ncovariate upper\ncovariate rows\ncovariate least\ncovariate most\n"
HEAD += "factor f { a, b, c }\n"
HEAD += "factor visit { v0, v1, v2, v3, v4 }\ncovariate week\n"
HEAD += "factor steps = f ordered { a < b < c }\n"
KIN = Path(__file__).with_name("kin.csv").as_posix()
HEAD += f'group kin = g related by pedigree "{KIN}"\n'
MAP = Path(__file__).with_name("map.csv").as_posix()
HEAD += f'group county = g adjacent by "{MAP}"\n'
HEAD += "group far = g ~ StudentT(nu)\n"
HEAD += "group g\ngroup inner in g\ngroup h\ngroup first\ngroup second\n"
GAUSSIAN = "response y ~ Normal(mu, sigma)\neffects mu = {}\nprior sigma ~ LogNormal(-0.5, 0.4)\n"
COMMON = "prior Intercept ~ Normal(0, 1)\nprior effects ~ Normal(0, 1)\n"


ABOVE_ZERO = ("LogNormal", "ShiftedLogNormal", "Exponential", "Weibull", "Wald", "Geometric", "Gamma")
"""Families whose responses are positive."""

Table = Mapping[str, Any]


def as_it_is(table: Table) -> Table:
    return table


def censored(table: Table) -> Table:
    """A response below 0.5 or above 4 is only known to be so, one from 1 to 2 by the half of that which it is in."""
    y = table["y"]
    low, high, halved = y < 0.5, y > 4, (y >= 1) & (y < 2)
    lower = np.where(y < 1.5, 1.0, 1.5)
    return {
        **table,
        "y": np.select([low, high, halved], [0.5, 4.0, lower], y),
        "upper": lower + 0.5,
        "status": np.select([low, high, halved], ["left", "right", "interval"], "none"),
    }


def counts_in_classes(table: Table) -> Table:
    """Of counts at most one, zeros among them, and above eight no more is known; of three to five that they are so."""
    y = table["y"]
    low, high, middle = y <= 1, y > 8, (y >= 3) & (y <= 5)
    return {
        **table,
        "y": np.select([low, high, middle], [1.0, 8.0, 2.0], y),
        "upper": np.full(y.shape, 5.0),
        "status": np.select([low, high, middle], ["left", "right", "interval"], "none"),
    }


def proportions_in_classes(table: Table) -> Table:
    """Up to 0.15, zeros among them, and above 0.85, ones among them, no more is known; of those from 0.3 to 0.5, which
    are neither, that they are there."""
    y = table["y"]
    low, high, middle = y <= 0.15, y > 0.85, (y > 0.3) & (y <= 0.5)
    return {
        **table,
        "y": np.select([low, high, middle], [0.15, 0.85, 0.3], y),
        "upper": np.full(y.shape, 0.5),
        "status": np.select([low, high, middle], ["left", "right", "interval"], "none"),
    }


def counted(table: Table) -> Table:
    """Rows that are the same are one row, and their number its weight."""
    alike: dict[tuple[Any, ...], list[int]] = {}
    for row, values in enumerate(zip(*(table[name] for name in ("y", "f", "g")), strict=True)):
        alike.setdefault(values, []).append(row)
    first = [rows[0] for rows in alike.values()]
    return {name: column[first] for name, column in table.items()} | {"rows": [len(rows) for rows in alike.values()]}


COLOURS = ("green", "red", "blue")
"""The columns of a response that has several, that of the reference first."""


def in_columns(table: Table) -> Table:
    """Counts of each category as columns."""
    return {k: v for k, v in table.items() if k != "y"} | dict(zip(COLOURS, table["y"].T, strict=True))


PARTS = ("sand", "silt", "clay")
"""The same of shares of a whole."""


def in_parts(table: Table) -> Table:
    """Shares of each part as columns."""
    return {k: v for k, v in table.items() if k != "y"} | dict(zip(PARTS, table["y"].T, strict=True))


@dataclass(frozen=True)
class Case:
    """A spec less its declarations of columns, and the strategies it is run with. What comes about depends on the
    parameters as if there were no weights and no censoring; `seen` is what is then seen of it, by a rule that looks at
    nothing but the responses and the columns, so that the posterior is right of what was seen. A `fault` is planted to
    see whether it is found: by what draws of a number are multiplied. Maps of more regions than `turned` are sampled as
    those of very many are.
    """

    text: str
    runs: tuple[str, ...] = ("auto",)
    groups: int = 12
    rows: int = 5
    seen: Callable[[Table], Table] = as_it_is
    turned: int = MOST_TURNED
    fault: Mapping[str, float] = field(default_factory=dict)

    @property
    def spec(self) -> str:
        words = "".join(c if c.isalnum() or c == "_" else " " for c in self.text).split()
        used = [line for line in HEAD.splitlines() if line.split()[1] in words]
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
            "first": np.array([f"m{k}" for k in np.arange(n) % 7]),
            "second": np.array([f"m{k}" for k in np.arange(n) % 5 + 3]),
            "y": self._of_support(np.arange(n) % 2),
            "status": np.full(n, "none"),
            "upper": np.full(n, 9.0),
            "rows": np.ones(n),
            "least": np.where(np.arange(n) % 2, 0.0, 0.5),
            "most": np.where(np.arange(n) % 4 < 2, np.inf, 3.0),
            "visit": np.array([f"v{k}" for k in self._visits()]),
            "week": self._visits() + np.where(self._visits() > 2, 2.0, 0.0),
            **{name: np.full(n, k) for name, k in zip(COLOURS, (3, 2, 1), strict=True)},
            "sand": np.where(np.arange(n) % 2, 0.5, 0.3),
            "silt": np.where(np.arange(n) % 2, 0.3, 0.2),
            "clay": np.where(np.arange(n) % 2, 0.2, 0.5),
        }

    def _visits(self) -> np.ndarray:
        """Of each row one that its group's others are not at, in any order: where it has four rows, of five visits."""
        r, least = np.random.default_rng(21), max(self.rows, 5)
        return np.concatenate([r.permutation(least)[: self.rows] for _ in range(self.groups)])

    def _of_support(self, y: np.ndarray) -> np.ndarray:
        """Zeros and ones as responses that the family may have."""
        given = self.text.split("prior")[0]
        above_zero = "truncated" in given or any(f"~ {name}(" in given for name in ABOVE_ZERO)
        if "~ Beta(" in given:
            return (y + 1) / 3
        if "truncated (2" in given:
            return y + 2
        return y / 2 if "InflatedBeta(" in self.text else y + above_zero


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
    "Poisson, nested": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | g) + (1 | inner)\n"
        "prior Intercept ~ Normal(0.5, 0.5)\nprior effects ~ Normal(0, 0.5)\n"
        "prior sd(g) ~ HalfNormal(0.5)\nprior sd(inner) ~ HalfNormal(0.5)",
        rows=6,
    ),
    "crossed": Case(
        GAUSSIAN.format("1 + x + (1 + x | g) + (1 | h)")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sd(h) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
        BOTH,
        rows=6,
    ),
    "crossed, together": Case(
        GAUSSIAN.format("1 + x + (1 + x | g) + (1 | members(first, second))")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sd(members(first, second)) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
        ("together", "auto"),
        rows=6,
    ),
    "relatives": Case(
        GAUSSIAN.format("1 + x + (1 + x | kin) + (1 | g)")
        + COMMON
        + "prior sd(kin) ~ HalfNormal(1)\nprior sd(g) ~ HalfNormal(1)\ncorrelation kin ~ LKJ(eta = 2)",
        BOTH,
    ),
    "Poisson of relatives": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | kin)\nprior Intercept ~ Normal(0.5, 0.5)\n"
        "prior effects ~ Normal(0, 0.5)\nprior sd(kin) ~ HalfNormal(0.5)",
    ),
    "residuals of visits": Case(
        "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | h)\neffects log(sigma) = 1 + x\n"
        + COMMON
        + "prior sigma.Intercept ~ Normal(-0.5, 0.4)\nprior sigma.x ~ Normal(0, 0.3)\nprior sd(h) ~ HalfNormal(1)\n"
        + "correlation residual(visit | g) ~ LKJ(eta = 2)",
        groups=20,
        rows=4,
    ),
    "residuals in time": Case(
        GAUSSIAN.format("1 + x + (1 | g)")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\ncorrelation residual(ar(week) | g) ~ Uniform(-1, 1)",
    ),
    "neighbours": Case(
        GAUSSIAN.format("1 + x + (1 | county) + (1 | h)")
        + COMMON
        + "prior sd(county) ~ HalfNormal(1)\nprior rho(county) ~ Beta(0.5, 0.5)\nprior sd(h) ~ HalfNormal(1)",
    ),
    "Poisson of neighbours": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | county)\nprior Intercept ~ Normal(0.5, 0.5)\n"
        "prior effects ~ Normal(0, 0.5)\nprior sd(county) ~ HalfNormal(0.5)\nprior rho(county) ~ Uniform(0, 1)",
    ),
    "Poisson of neighbours in parts": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | county)\nprior Intercept ~ Normal(0.5, 0.5)\n"
        "prior effects ~ Normal(0, 0.5)\nprior sd(county) ~ HalfNormal(0.5)\nprior rho(county) ~ Uniform(0, 1)",
        turned=0,
    ),
    "heavy tails": Case(
        GAUSSIAN.format("1 + x + (1 + x | far) + (1 | h)")
        + COMMON
        + "prior sd(far) ~ HalfNormal(1)\nprior nu(far) ~ Gamma(2, 0.2)\nprior sd(h) ~ HalfNormal(1)\n"
        "correlation far ~ LKJ(eta = 2)",
    ),
    "Poisson with heavy tails": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | far)\nprior Intercept ~ Normal(0.5, 0.5)\n"
        "prior effects ~ Normal(0, 0.5)\nprior sd(far) ~ HalfNormal(0.3)\nprior nu(far) ~ Gamma(20, 4)",
    ),
    "curves": Case(
        GAUSSIAN.format("1 + spline(x, df = 5) + (1 + spline(x, df = 3) | g)")
        + COMMON
        + "prior sd(spline(x, df = 5)) ~ HalfNormal(1)\nprior sd(g) ~ HalfNormal(1)\n"
        "prior sd(g, spline(x, df = 3)) ~ HalfNormal(0.5)\ncorrelation g ~ LKJ(eta = 2)",
        BOTH,
        rows=8,
    ),
    "a curve with parameters": Case(
        "response y ~ Normal(mu, sigma)\nnonlinear mu = top * (1 - exp(-k * exposure))\n"
        "effects top = 1 + x + (1 | g)\neffects log(k) = 1 + (1 | g)\nprior sigma ~ LogNormal(-1, 0.4)\n"
        "prior top.Intercept ~ Normal(2, 0.5)\nprior top.effects ~ Normal(0, 0.5)\nprior top.sd(g) ~ HalfNormal(0.5)\n"
        "prior k.Intercept ~ Normal(0, 0.5)\nprior k.sd(g) ~ HalfNormal(0.3)",
        rows=8,
    ),
    "monotonic": Case(
        GAUSSIAN.format("1 + x * monotonic(steps) + (1 | g)")
        + COMMON
        + "prior shares(monotonic(steps)) ~ Dirichlet(1)\nprior sd(g) ~ HalfNormal(1)",
        BOTH,
    ),
    "monotonic of units": Case(
        GAUSSIAN.format("1 + monotonic(steps) + (1 + monotonic(steps) | g)")
        + COMMON
        + "prior shares(monotonic(steps)) ~ Dirichlet(1)\nprior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
        BOTH,
        rows=8,
    ),
    "Poisson, monotonic of units": Case(
        "response y ~ Poisson(mu)\neffects log(mu) = 1 + monotonic(steps) + (1 + monotonic(steps) | g)\n"
        "prior Intercept ~ Normal(0.5, 0.5)\nprior effects ~ Normal(0, 0.5)\n"
        "prior shares(monotonic(steps)) ~ Dirichlet(1)\nprior sd(g) ~ HalfNormal(0.5)\ncorrelation g ~ LKJ(eta = 2)",
        rows=8,
    ),
    "Gaussian process": Case(
        GAUSSIAN.format("1 + f + hsgp(x, m = 10, c = 2) + (1 | g)")
        + COMMON
        + "prior sd(hsgp(x, m = 10, c = 2)) ~ HalfNormal(1)\nprior sd(g) ~ HalfNormal(1)\n"
        "prior lengthscale(hsgp(x, m = 10, c = 2)) ~ LogNormal(0, 0.5)",
        BOTH,
        rows=8,
    ),
    "Gaussian processes of units": Case(
        GAUSSIAN.format("1 + x + (1 + hsgp(x, m = 6, c = 2) | g)")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sd(g, hsgp(x, m = 6, c = 2)) ~ HalfNormal(1)\n"
        "prior lengthscale(g, hsgp(x, m = 6, c = 2)) ~ LogNormal(0, 0.5)",
        BOTH,
        rows=8,
    ),
    "spline surface": Case(
        GAUSSIAN.format("1 + f + spline(x, exposure, df = (4, 4))")
        + COMMON
        + "prior sd(spline(x, exposure, df = (4, 4))) ~ HalfNormal(1)",
        BOTH,
        rows=8,
    ),
    "walk": Case(
        GAUSSIAN.format("1 + f + walk(exposure) + (1 | g)")
        + COMMON
        + "prior sd(walk(exposure)) ~ HalfNormal(1)\nprior sd(g) ~ HalfNormal(1)",
        BOTH,
        rows=8,
    ),
    "walk of order 2": Case(
        GAUSSIAN.format("1 + f + walk(exposure, order = 2) + (1 | g)")
        + COMMON
        + "prior sd(walk(exposure, order = 2)) ~ HalfNormal(1)\nprior sd(g) ~ HalfNormal(1)",
        BOTH,
        rows=8,
    ),
    "cyclic spline": Case(
        GAUSSIAN.format("1 + f + spline(exposure, df = 4, basis = cyclic, period = 1.6) + (1 | g)")
        + COMMON
        + "prior sd(spline(exposure, df = 4, basis = cyclic, period = 1.6)) ~ HalfNormal(1)\n"
        "prior sd(g) ~ HalfNormal(1)",
        BOTH,
        rows=8,
    ),
    "process": Case(
        GAUSSIAN.format("1 + f + ar(exposure) + (1 | g)")
        + COMMON
        + "prior sd(ar(exposure)) ~ HalfNormal(1)\nprior phi(ar(exposure)) ~ Beta(2, 2)\nprior sd(g) ~ HalfNormal(1)",
        BOTH,
        rows=8,
    ),
    "surface": Case(
        GAUSSIAN.format("1 + f + hsgp(x, exposure, m = 5, c = 2)")
        + COMMON
        + "prior sd(hsgp(x, exposure, m = 5, c = 2)) ~ HalfNormal(1)\n"
        "prior lengthscale(hsgp(x, exposure, m = 5, c = 2)) ~ LogNormal(0.3, 0.4)",
        BOTH,
        rows=8,
    ),
    "horseshoe": Case(
        GAUSSIAN.format("1 + x * f + exposure + (1 | g)")
        + "prior Intercept ~ Normal(0, 1)\nprior sd(g) ~ HalfNormal(1)\n"
        "prior effects ~ Horseshoe(p0 = 2, slab = 1, slab_df = 6)",
        BOTH,
    ),
    "R2D2": Case(
        GAUSSIAN.format("1 + x * f + exposure + (1 | g)")
        + "prior Intercept ~ Normal(0, 1)\nprior sd(g) ~ HalfNormal(1)\n"
        "prior effects ~ R2D2(mean = 0.4, precision = 4, concentration = 0.7)",
        BOTH,
    ),
    "by levels": Case(
        GAUSSIAN.format("1 + x + f + (1 + x | g by f)")
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
        BOTH,
        rows=12,
    ),
    "a shared sd": Case(
        GAUSSIAN.format("0 + f + x + (1 | g)")
        + "prior f ~ Normal(m, tau)\nprior x ~ Normal(0, 1)\nprior m ~ Normal(0, 1)\nprior tau ~ HalfNormal(1)\n"
        "prior sd(g) ~ HalfNormal(1)",
        BOTH,
    ),
    "across predictors": Case(
        "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\neffects log(sigma) = 1 + (1 | g)\n"
        "correlation g across mu, sigma ~ LKJ(eta = 2)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sigma.Intercept ~ Normal(-0.5, 0.5)\nprior sigma.sd(g) ~ HalfNormal(0.5)",
        rows=8,
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
    "StudentT": Case(
        "response y ~ StudentT(mu, sigma, nu)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sigma ~ LogNormal(-0.5, 0.4)\nprior nu ~ Gamma(4, 0.5)",
    ),
    "Gamma": Case(
        "response y ~ Gamma(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior alpha ~ LogNormal(0.5, 0.5)",
    ),
    "Beta": Case(
        "response y ~ Beta(mu, nu)\neffects logit(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior nu ~ LogNormal(3, 0.5)",
    ),
    "Binomial": Case(
        "response y ~ Binomial(n = 12, p)\neffects logit(p) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)",
    ),
    "SkewNormal": Case(
        "response y ~ SkewNormal(mu, sigma, alpha)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sigma ~ LogNormal(-0.5, 0.4)\nprior alpha ~ Normal(0, 4)",
    ),
    "Laplace": Case(
        "response y ~ Laplace(mu, b)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior b ~ LogNormal(-0.5, 0.4)",
    ),
    "AsymmetricLaplace": Case(
        "response y ~ AsymmetricLaplace(mu, b, q = 0.75)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior b ~ LogNormal(0.5, 0.4)",
    ),
    "ExGaussian": Case(
        "response y ~ ExGaussian(mu, sigma, nu)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sigma ~ LogNormal(-0.5, 0.4)\nprior nu ~ LogNormal(0, 0.4)",
    ),
    "ShiftedLogNormal": Case(
        "response y ~ ShiftedLogNormal(mu, sigma, shift)\neffects mu = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior sigma ~ LogNormal(-0.5, 0.4)\nprior shift ~ LogNormal(0, 0.5)",
    ),
    "Exponential": Case(
        "response y ~ Exponential(mu)\neffects log(mu) = 1 + x + (1 | g)\n" + COMMON + "prior sd(g) ~ HalfNormal(1)",
    ),
    "Weibull": Case(
        "response y ~ Weibull(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior alpha ~ LogNormal(0.3, 0.5)",
    ),
    "VonMises": Case(
        "response y ~ VonMises(mu, kappa)\neffects tan_half(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior kappa ~ LogNormal(1, 0.7)",
    ),
    "Wald": Case(
        "response y ~ Wald(mu, lam)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior lam ~ LogNormal(1, 0.5)",
    ),
    "BetaBinomial": Case(
        "response y ~ BetaBinomial(n = 12, mu, nu)\neffects logit(mu) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior nu ~ LogNormal(2, 0.7)",
        rows=8,
    ),
    "ZeroInflatedNegativeBinomial": Case(
        "response y ~ ZeroInflatedNegativeBinomial(mu, alpha, psi)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior alpha ~ Gamma(3, 1)\nprior psi ~ Beta(4, 2)",
        rows=8,
    ),
    "HurdlePoisson": Case(
        "response y ~ HurdlePoisson(mu, psi)\neffects log(mu) = 1 + x + (1 | g)\neffects logit(psi) = 1 + x\n"
        "prior Intercept ~ Normal(1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior psi.Intercept ~ Normal(0, 1)\nprior psi.effects ~ Normal(0, 1)",
        rows=8,
    ),
    "HurdleNegativeBinomial": Case(
        "response y ~ HurdleNegativeBinomial(mu, alpha, psi)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior alpha ~ Gamma(3, 1)\nprior psi ~ Beta(4, 2)",
        rows=8,
    ),
    "HurdleGamma": Case(
        "response y ~ HurdleGamma(mu, alpha, psi)\neffects log(mu) = 1 + x + (1 | g)\neffects logit(psi) = 1 + x\n"
        "prior Intercept ~ Normal(1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior alpha ~ Gamma(3, 1)\nprior psi.Intercept ~ Normal(0, 1)\nprior psi.effects ~ Normal(0, 1)",
        rows=8,
    ),
    "HurdleLogNormal": Case(
        "response y ~ HurdleLogNormal(mu, sigma, psi)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sigma ~ HalfNormal(1)\nprior psi ~ Beta(4, 2)",
        rows=8,
    ),
    "ZeroInflatedBinomial": Case(
        "response y ~ ZeroInflatedBinomial(n = 12, p, psi)\neffects logit(p) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior psi ~ Beta(4, 2)",
        rows=8,
    ),
    "ZeroInflatedBetaBinomial": Case(
        "response y ~ ZeroInflatedBetaBinomial(n = 12, mu, nu, psi)\neffects logit(mu) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior nu ~ LogNormal(2, 0.7)\nprior psi ~ Beta(4, 2)",
        rows=8,
    ),
    "ZeroInflatedBeta": Case(
        "response y ~ ZeroInflatedBeta(mu, nu, psi)\neffects logit(mu) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior nu ~ LogNormal(2, 0.7)\nprior psi ~ Beta(4, 2)",
        rows=8,
    ),
    "ZeroOneInflatedBeta": Case(
        "response y ~ ZeroOneInflatedBeta(mu, nu, zoi, coi)\neffects logit(mu) = 1 + x + (1 | g)\n"
        "effects logit(zoi) = 1 + x\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior nu ~ LogNormal(2, 0.7)\nprior coi ~ Beta(2, 2)\n"
        "prior zoi.Intercept ~ Normal(-1, 1)\nprior zoi.effects ~ Normal(0, 1)",
        rows=8,
    ),
    "OrderedBeta": Case(
        "response y ~ OrderedBeta(mu, nu, cutzero, gap)\neffects logit(mu) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior nu ~ LogNormal(2, 0.7)\nprior cutzero ~ Normal(-1.5, 1)\n"
        "prior gap ~ LogNormal(1, 0.5)",
        rows=8,
    ),
    "Mixture": Case(
        "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)\neffects mu1 = 1 + x + (1 | g)\n"
        "effects mu2 = 1 + x\neffects logit(w) = 1 + x\n"
        "prior Intercept ~ Normal(0, 1.5)\nprior effects ~ Normal(0, 0.7)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior mu2.Intercept ~ Normal(1, 2)\nprior mu2.effects ~ Normal(0, 0.7)\nprior w.effects ~ Normal(0, 0.7)\n"
        "prior w.Intercept ~ Normal(0, 0.7)\nprior sigma1 ~ LogNormal(-0.7, 0.4)\nprior sigma2 ~ LogNormal(-0.3, 0.4)",
        groups=8,
        rows=8,
    ),
    "Mixture of three": Case(
        "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), Normal(mu3, sigma3), w1, w2)\n"
        "effects mu1 = 1 + x\neffects mu2 = 1\neffects mu3 = 1\n"
        "prior Intercept ~ Normal(-1.5, 1)\nprior effects ~ Normal(0, 0.5)\nprior mu2.Intercept ~ Normal(1, 1)\n"
        "prior mu3.Intercept ~ Normal(3.5, 1)\nprior w1 ~ Beta(2, 4)\nprior w2 ~ Beta(2, 2)\n"
        "prior sigma1 ~ LogNormal(-0.7, 0.4)\nprior sigma2 ~ LogNormal(-0.5, 0.4)\nprior sigma3 ~ LogNormal(-0.3, 0.4)",
        groups=10,
        rows=8,
    ),
    "Mixture of counts": Case(
        "response y ~ Mixture(Poisson(mu1), NegativeBinomial(mu2, alpha2), w)\neffects log(mu1) = 1 + x\n"
        "effects log(mu2) = 1\nprior Intercept ~ Normal(0.3, 0.5)\nprior effects ~ Normal(0, 0.4)\n"
        "prior mu2.Intercept ~ Normal(2, 0.5)\nprior alpha2 ~ Gamma(4, 1)\nprior w ~ Beta(4, 3)",
        groups=8,
        rows=8,
    ),
    "Geometric": Case(
        "response y ~ Geometric(p)\neffects logit(p) = 1 + x + (1 | g)\nprior Intercept ~ Normal(-1, 0.5)\n"
        "prior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)",
        rows=8,
    ),
    "OrderedLogistic": Case(
        "response y ordered { 0 < 1 < 2 < 3 } ~ OrderedLogistic(eta, cutpoints)\neffects eta = 1 + x + (1 + x | g)\n"
        'prior cutpoints["0|1"] ~ Normal(-1, 1)\nprior cutpoints ~ Normal(0.5, 1)\nprior effects ~ Normal(0, 1)\n'
        "prior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
        rows=8,
    ),
    "OrderedLogistic with disc": Case(
        "response y ordered { 0 < 1 < 2 < 3 } ~ OrderedLogistic(eta, cutpoints, disc)\neffects eta = 1 + x + (1 | g)\n"
        "effects log(disc) = 1 + f + x\nprior cutpoints ~ Normal(0, 1)\nprior effects ~ Normal(0, 1)\n"
        "prior sd(g) ~ HalfNormal(0.7)\nprior disc.effects ~ Normal(0, 0.5)",
        rows=8,
    ),
    "OrderedLogistic with effects on cutpoints": Case(
        "response y ordered { 0 < 1 < 2 < 3 } ~ OrderedLogistic(eta, cutpoints)\neffects eta = 1 + x + (1 | g)\n"
        "effects cutpoints = 1 + f\nprior cutpoints ~ Normal(0, 2)\nprior effects ~ Normal(0, 0.7)\n"
        "prior sd(g) ~ HalfNormal(0.7)\nprior cutpoints.f ~ Normal(0, 0.7)",
        rows=8,
    ),
    "StoppingRatio with disc": Case(
        "response y ordered { 0 < 1 < 2 < 3 } ~ StoppingRatio(eta, cutpoints, disc)\neffects eta = 1 + x + (1 | g)\n"
        "effects log(disc) = 1 + f + x\nprior cutpoints ~ Normal(0, 1)\nprior effects ~ Normal(0, 1)\n"
        "prior sd(g) ~ HalfNormal(0.7)\nprior disc.effects ~ Normal(0, 0.5)",
        rows=8,
    ),
    "StoppingRatio": Case(
        "response y ordered { 0 < 1 < 2 < 3 } ~ StoppingRatio(eta, cutpoints)\neffects eta = 1 + x + (1 | g)\n"
        'prior cutpoints["0|1"] ~ Normal(-1, 1)\nprior cutpoints ~ Normal(0, 1)\nprior effects ~ Normal(0, 1)\n'
        "prior sd(g) ~ HalfNormal(1)",
        rows=8,
    ),
    "AdjacentCategory with effects on cutpoints": Case(
        "response y ordered { 0 < 1 < 2 < 3 } ~ AdjacentCategory(eta, cutpoints)\neffects eta = 1 + x + (1 | g)\n"
        "effects cutpoints = 1 + f\nprior cutpoints ~ Normal(0, 1)\nprior effects ~ Normal(0, 0.7)\n"
        "prior sd(g) ~ HalfNormal(0.7)\nprior cutpoints.f ~ Normal(0, 0.7)",
        rows=8,
    ),
    **{
        name: Case(
            f"response y ordered {{ 0 < 1 < 2 < 3 }} ~ {name}(eta, cutpoints)\neffects eta = 1 + x + (1 | g)\n"
            "prior cutpoints ~ Normal(0, 1)\nprior effects ~ Normal(0, 0.7)\nprior sd(g) ~ HalfNormal(0.7)",
            rows=8,
        )
        for name in (
            "OrderedProbit",
            "OrderedCloglog",
            "OrderedLoglog",
            "OrderedCauchit",
            "ContinuationRatio",
            "AdjacentCategory",
        )
    },
    "Categorical": Case(
        "response y { 0, 1, 2, 3 } reference 1 ~ Categorical(p)\neffects softmax(p) = 1 + x + f\n"
        "prior Intercept[0] ~ Normal(-2, 1)\nprior Intercept ~ Normal(0.5, 1)\nprior effects ~ Normal(0, 1)",
        rows=8,
    ),
    "Categorical, monotonic": Case(
        "response y { 0, 1, 2 } reference 1 ~ Categorical(p)\neffects softmax(p) = 1 + x * monotonic(steps) + (1 | g)\n"
        "prior Intercept ~ Normal(0, 1)\nprior effects ~ Normal(0, 1)\n"
        "prior shares(monotonic(steps)) ~ Dirichlet(1)\nprior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)",
    ),
    "Categorical of units": Case(
        "response y { 0, 1, 2 } reference 1 ~ Categorical(p)\neffects softmax(p) = 1 + x + (1 + x | g)\n"
        "prior Intercept ~ Normal(0.5, 1)\nprior effects ~ Normal(0, 1)\nprior sd(g) ~ HalfNormal(1)\n"
        "correlation g ~ LKJ(eta = 1.5)",
        groups=20,
        rows=8,
    ),
    "Multinomial of independent units": Case(
        "response y = (red, green, blue) reference green ~ Multinomial(n = 6, p)\n"
        "effects softmax(p) = 1 + (1 + x || g)\nprior Intercept ~ Normal(0.5, 1)\nprior sd(g) ~ HalfNormal(1)\n"
        "correlation g ~ LKJ(eta = 1.5)",
        groups=15,
        rows=5,
        seen=in_columns,
    ),
    "Multinomial": Case(
        "response y = (red, green, blue) reference green ~ Multinomial(n = 6, p)\neffects softmax(p) = 1 + x + f\n"
        "prior Intercept[red] ~ Normal(-2, 1)\nprior Intercept ~ Normal(0.5, 1)\nprior effects ~ Normal(0, 1)",
        rows=8,
        seen=in_columns,
    ),
    "DirichletMultinomial": Case(
        "response y = (red, green, blue) reference green ~ DirichletMultinomial(n = 6, p, nu)\n"
        "effects softmax(p) = 1 + x\nprior Intercept ~ Normal(0.5, 1)\nprior effects ~ Normal(0, 1)\n"
        "prior nu ~ LogNormal(1, 0.7)",
        rows=8,
        seen=in_columns,
    ),
    "Dirichlet": Case(
        "response y = (sand, silt, clay) reference sand ~ Dirichlet(p, nu)\neffects softmax(p) = 1 + x\n"
        "effects log(nu) = 1 + x\nprior Intercept ~ Normal(0.3, 0.7)\nprior effects ~ Normal(0, 0.5)\n"
        "prior nu.Intercept ~ Normal(2.5, 0.5)\nprior nu.effects ~ Normal(0, 0.3)",
        rows=8,
        seen=in_parts,
    ),
    "a spread of its own": Case(
        "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\neffects log(sigma) = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)\nprior sigma.Intercept ~ Normal(-0.5, 0.5)\n"
        "prior sigma.effects ~ Normal(0, 0.5)\nprior sigma.sd(g) ~ HalfNormal(0.5)",
        rows=8,
    ),
    "censored Normal": Case(
        GAUSSIAN.format("1 + x + (1 + x | g)").replace("sigma)", "sigma) censored by status to upper", 1)
        + "prior Intercept ~ Normal(1.5, 1)\nprior effects ~ Normal(0, 1)\nprior sd(g) ~ HalfNormal(1)\n"
        "correlation g ~ LKJ(eta = 2)",
        seen=censored,
    ),
    "censored LogNormal": Case(
        "response y ~ LogNormal(mu, sigma) censored by status to upper\neffects mu = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0.3, 0.7)\nprior effects ~ Normal(0, 0.7)\nprior sd(g) ~ HalfNormal(0.7)\n"
        "prior sigma ~ LogNormal(-0.5, 0.4)",
        seen=censored,
    ),
    "censored HurdlePoisson": Case(
        "response y ~ HurdlePoisson(mu, psi) censored by status to upper\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0.5, 0.4)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)\n"
        "prior psi ~ Beta(4, 2)",
        rows=8,
        seen=counts_in_classes,
    ),
    "censored HurdleGamma": Case(
        "response y ~ HurdleGamma(mu, alpha, psi) censored by status to upper\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0.5, 0.5)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)\n"
        "prior alpha ~ Gamma(4, 2)\nprior psi ~ Beta(4, 2)",
        rows=8,
        seen=censored,
    ),
    "truncated Gamma": Case(
        "response y ~ Gamma(mu, alpha) truncated (0.5, 6)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0.5, 0.4)\nprior effects ~ Normal(0, 0.3)\nprior sd(g) ~ HalfNormal(0.3)\n"
        "prior alpha ~ Gamma(6, 2)",
        rows=8,
    ),
    # half of the rows without the one bound, and half without the other
    "truncated by columns": Case(
        "response y ~ Gamma(mu, alpha) truncated (least, most)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0.5, 0.4)\nprior effects ~ Normal(0, 0.3)\nprior sd(g) ~ HalfNormal(0.3)\n"
        "prior alpha ~ Gamma(6, 2)",
        rows=8,
    ),
    "truncated Geometric": Case(
        "response y ~ Geometric(p) truncated (2, 9)\neffects logit(p) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(-1, 0.5)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)",
        rows=8,
    ),
    "censored Geometric": Case(
        "response y ~ Geometric(p) censored by status to upper\neffects logit(p) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(-1, 0.5)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)",
        rows=8,
        seen=counts_in_classes,
    ),
    "truncated StudentT": Case(
        "response y ~ StudentT(mu, sigma, nu) truncated (0, inf)\neffects mu = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior sigma ~ LogNormal(-0.5, 0.4)\nprior nu ~ Gamma(4, 0.5)",
        rows=8,
    ),
    "censored StudentT": Case(
        "response y ~ StudentT(mu, sigma, nu) censored by status to upper\neffects mu = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1.5, 1)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior sigma ~ LogNormal(-0.5, 0.4)\nprior nu ~ Gamma(4, 0.5)",
        rows=8,
        seen=censored,
    ),
    "truncated Beta": Case(
        "response y ~ Beta(mu, nu) truncated (0.1, 0.8)\neffects logit(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.5)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)\n"
        "prior nu ~ Gamma(6, 0.8)",
        rows=8,
    ),
    "truncated Normal": Case(
        GAUSSIAN.format("1 + x + (1 | g)").replace("sigma)", "sigma) truncated (0, inf)", 1)
        + "prior Intercept ~ Normal(0.5, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)",
    ),
    "counts without zeros": Case(
        "response y ~ NegativeBinomial(mu, alpha) truncated (1, inf) exposure exposure\n"
        "effects log(mu) = 1 + x + (1 | g)\nprior Intercept ~ Normal(0.5, 0.5)\nprior effects ~ Normal(0, 0.5)\n"
        "prior sd(g) ~ HalfNormal(0.5)\nprior alpha ~ Gamma(3, 1)",
        rows=8,
    ),
    "counts within bounds": Case(
        "response y ~ Poisson(mu) truncated (1, 6)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1, 0.4)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)",
        rows=8,
    ),
    "truncated Binomial": Case(
        "response y ~ Binomial(n = 12, p) truncated (1, 9)\neffects logit(p) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(-1, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)",
        rows=8,
    ),
    "censored Binomial": Case(
        "response y ~ Binomial(n = 12, p) censored by status to upper\neffects logit(p) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(-0.5, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)",
        rows=8,
        seen=counts_in_classes,
    ),
    "truncated BetaBinomial": Case(
        "response y ~ BetaBinomial(n = 12, mu, nu) truncated (1, 9)\neffects logit(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(-1, 0.5)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior nu ~ LogNormal(2, 0.6)",
        rows=8,
    ),
    "censored BetaBinomial": Case(
        "response y ~ BetaBinomial(n = 12, mu, nu) censored by status to upper\neffects logit(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(-0.5, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior nu ~ LogNormal(2, 0.6)",
        rows=8,
        seen=counts_in_classes,
    ),
    "censored ZeroOneInflatedBeta": Case(
        "response y ~ ZeroOneInflatedBeta(mu, nu, zoi, coi) censored by status to upper\n"
        "effects logit(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior nu ~ LogNormal(2, 0.6)\nprior zoi ~ Beta(3, 6)\nprior coi ~ Beta(3, 3)",
        rows=8,
        seen=proportions_in_classes,
    ),
    "censored OrderedBeta": Case(
        "response y ~ OrderedBeta(mu, nu, cutzero, gap) censored by status to upper\n"
        "effects logit(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(0, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\n"
        "prior nu ~ LogNormal(2, 0.6)\nprior cutzero ~ Normal(-1.5, 0.7)\nprior gap ~ LogNormal(1.1, 0.4)",
        rows=8,
        seen=proportions_in_classes,
    ),
    "truncated ZeroInflatedPoisson": Case(
        "response y ~ ZeroInflatedPoisson(mu, psi) truncated (-inf, 4)\neffects log(mu) = 1 + x + (1 | g)\n"
        "effects logit(psi) = 1 + x\n"
        "prior Intercept ~ Normal(1, 0.4)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)\n"
        "prior psi.Intercept ~ Normal(0.5, 0.8)",
        rows=8,
    ),
    "truncated HurdleGamma": Case(
        "response y ~ HurdleGamma(mu, alpha, psi) truncated (0, 5)\neffects log(mu) = 1 + x + (1 | g)\n"
        "prior Intercept ~ Normal(1, 0.4)\nprior effects ~ Normal(0, 0.4)\nprior sd(g) ~ HalfNormal(0.4)\n"
        "prior alpha ~ Gamma(3, 1)\nprior psi ~ Beta(3, 2)",
        rows=8,
    ),
    "truncated Mixture": Case(
        "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w) truncated (0, inf)\n"
        "effects mu1 = 1 + x\neffects mu2 = 1\n"
        "prior Intercept ~ Normal(0.5, 0.7)\nprior effects ~ Normal(0, 0.5)\nprior mu2.Intercept ~ Normal(3, 1)\n"
        "prior w ~ Beta(4, 4)\nprior sigma1 ~ LogNormal(-0.5, 0.4)\nprior sigma2 ~ LogNormal(-0.3, 0.4)",
        groups=10,
        rows=8,
    ),
    "measured Normal": Case(
        GAUSSIAN.format("1 + x + (1 | g)").replace("sigma)", "sigma) measured with sd exposure", 1)
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)",
        rows=8,
    ),
    "weights": Case(
        "response y ~ Bernoulli(p) weights rows\neffects logit(p) = 1 + f + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)",
        rows=40,
        seen=counted,
    ),
    "a planted fault": Case(
        GAUSSIAN.format("1 + x + (1 | g)") + COMMON + "prior sd(g) ~ HalfNormal(1)",
        groups=40,
        fault={"sd_g": 1.15},
    ),
}
