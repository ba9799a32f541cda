"""A small spec and a table simulated for it."""

from __future__ import annotations

import numpy as np

TEXT = """
model small "A small model"
response y "the outcome" unit "ms" ~ Normal(mu, sigma)
covariate x
factor f { a, b }
group g
effects mu = 1 + f + poly(x, 2) + log(x + 1) + (1 + x | g)
prior Intercept ~ Normal(0, 5)
prior effects ~ Normal(0, 2)
prior sd(g) ~ HalfNormal(1)
prior sigma ~ HalfNormal(1)
estimand gain "from one to two" = at(x = 2) - at(x = 1)
"""


def small_table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    n = 120
    g = np.arange(n) % 8
    x = rng.uniform(0.5, 3, n)
    y = 1 + (np.arange(n) % 2) + 0.5 * x + rng.normal(0, 0.5, 8)[g] + rng.normal(0, 0.4, n)
    return {"y": y, "x": x, "f": np.array(["a", "b"])[np.arange(n) % 2], "g": np.array([f"u{i}" for i in g])}


QUICK = {"mode": "FAST_COMPILE"}
"""How PyMC compiles what is asked once: a few hundred draws in Python take less than compiling for speed."""
