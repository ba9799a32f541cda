"""Responses under a logarithm to another base are those under the natural one, in other units of the predictor."""

from __future__ import annotations

import re

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.parts.shifted import Shifted
from hlmdsl.results.draws import draws_of

R = np.random.default_rng(4)
N = 48
TABLE = {
    "y": np.exp(R.normal(1.0, 0.8, N)).round(3),
    "x": np.linspace(0.5, 4, N).round(2),
    "f": np.array(["a", "b", "c"])[np.arange(N) % 3],
    "g": np.array([f"g{k}" for k in np.arange(N) // 6]),
}
SPEC = """
response {} "yield" unit "kg" ~ Normal(mu, sigma)
covariate x unit "day"
factor f
group g "field"
effects mu = 1 + x + f + (1 + x | g)
prior Intercept ~ Normal(0, {})
prior effects ~ Normal(0, {})
estimand ratio = mean(at(x = 3)) / mean(at(x = 1))
estimand mean = mean(at(f = b, x = 2))
estimand in_all = average(mean(at(f = a)), over = g)
estimand steep = slope(x, mean(at(f = c)))
"""


ESTIMANDS = ("ratio", "mean", "in_all", "steep")


def made(function: str, base: float) -> hlm.Fit:
    """Draws of one posterior, said in units of this logarithm."""
    unit = np.log(base)
    design = hlm.parse(SPEC.format(f"{function}(y + 0.5)", 2 / unit, 1 / unit)).bind(TABLE)
    rng, shape = np.random.default_rng(9), (2, 30)
    drawn = {
        "Intercept": rng.normal(1, 0.1, shape),
        "x": rng.normal(0.2, 0.05, shape),
        "f": rng.normal(0.3, 0.1, (*shape, 2)),
        "sigma": rng.uniform(0.5, 0.9, shape),
        "sd_g": rng.uniform(0.1, 0.4, (*shape, 2)),
        "r_g": rng.normal(0, 0.3, (*shape, 8, 2)),
    }
    posterior = {name: values / unit for name, values in drawn.items()} | {"cor_g": rng.uniform(-0.5, 0.5, (*shape, 1))}
    posterior |= {e.name: evaluate_estimand(design, e, posterior) for e in design.model.estimands}
    return hlm.Fit(draws_of(posterior, {"diverging": np.zeros(shape, dtype=bool)}, design), design, {})


OTHERS = [(f.name, f.base) for f in FUNCTIONS.values() if issubclass(f, Shifted) and hasattr(f, "base")]
BESIDE = pytest.mark.parametrize(("function", "base"), [each for each in OTHERS if each[0] != "log"])


@BESIDE
def test_the_same_densities_and_means(function: str, base: float) -> None:
    one, natural = made(function, base), made("log", np.e)
    np.testing.assert_allclose(one.log_likelihood(), natural.log_likelihood(), rtol=1e-12)
    np.testing.assert_allclose(one.fitted(), natural.fitted(), rtol=1e-12)
    for name in ESTIMANDS:
        np.testing.assert_allclose(one.draws.posterior[name], natural.draws.posterior[name], rtol=1e-11)


@BESIDE
def test_the_same_factors_and_medians_in_words(function: str, base: float) -> None:
    """Sentences on the response's scale have the same numbers; only what they are made of is called otherwise."""
    one, natural = (fit.explain().explanation for fit in (made(function, base), made("log", np.e)))
    told, expected = ({m.name: m.response for m in e.meanings if m.response} for e in (one, natural))
    assert told.keys() == expected.keys()
    assert len([text for text in told.values() if "times" in text or "multiplied" in text]) >= 4
    for name, text in told.items():
        assert name in ESTIMANDS or text == expected[name], name


@BESIDE
def test_before_a_fit_the_formula_is_said(function: str, base: float) -> None:
    schema = hlm.parse(SPEC.format(f"{function}(y)", 2, 1)).bind(TABLE)
    told = str(hlm.parse(SPEC.format(f"{function}(y)", 2, 1)).explain(TABLE))
    assert schema.model.response.inverse is not None
    assert f"{base:g}^(coefficient) times as large" in " ".join(told.split())
    assert f"{function} of the yield" in told
    assert re.search(rf"{base:g}\^\(mu \+ ln\({base:g}\) sigma²/2\)", told)


@pytest.mark.parametrize("wrong", ["exp(y)", "poly(y, 2)", "log(y*2)", "log(y, 2)", "y^2"])
def test_what_has_no_inverse_is_no_response(wrong: str) -> None:
    with pytest.raises(hlm.HlmError) as raised:
        hlm.parse(f"response {wrong} ~ Normal(mu, sigma)\neffects mu = 1\n")
    assert [d.code for d in raised.value.diagnostics] == ["HLM2035"]


@pytest.mark.parametrize(("function", "places"), [("log10", "above 0"), ("log2", "above 0"), ("sqrt", "from 0 on")])
def test_values_that_it_does_not_have(function: str, places: str) -> None:
    spec = f"response {function}(y) ~ Normal(mu, sigma)\neffects mu = 1\n"
    with pytest.raises(hlm.HlmError) as raised:
        hlm.parse(spec).bind({"y": [-1.0, 2.0, 3.5]})
    assert [d.code for d in raised.value.diagnostics] == ["HLM322"]
    assert f"values {places}" in str(raised.value)
