"""The derivative of every function of a covariate, against differences of the points beside it."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.evaluate import evaluate_estimand

TERMS = ("x", "x^2", "x^4", "log(x)", "log(x + 2)", "sqrt(x)", "sqrt(x + 1)", "exp(x)", "poly(x, 3)")
H = 1e-4


@pytest.mark.parametrize("declared", ["covariate x", "covariate x center 2 scale 0.5"])
@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("link", ["mu", "log(mu)"])
def test_slopes(declared: str, term: str, link: str) -> None:
    spec = f"response y ~ Poisson(mu)\n{declared}\neffects {'identity(mu)' if link == 'mu' else link} = 1 + {term}\n"
    spec += "estimand s = slope(x, mean(at(x = 1.5)))\n" if link != "mu" else "estimand s = slope(x, at(x = 1.5))\n"
    around = "mean(at(x = {}))" if link != "mu" else "at(x = {})"
    spec += f"estimand up = {around.format(1.5 + H)}\nestimand down = {around.format(1.5 - H)}\n"
    design = hlm.parse(spec).bind({"y": [1.0, 3, 2, 5, 4, 1], "x": [0.5, 1, 1.5, 2, 3, 2.5]})
    rng = np.random.default_rng(3)
    values = {
        name: rng.normal(0.3, 0.2, (5, *(len(design.coords[d]) for d in dims))) for name, dims in design.dims.items()
    }
    s, up, down = (evaluate_estimand(design, e, values) for e in design.model.estimands)
    np.testing.assert_allclose(s, (up - down) / (2 * H), rtol=1e-6)
