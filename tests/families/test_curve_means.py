"""Means, slopes and averages of curves against quadrature, differences and a formula; which have no average."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.polynomial.hermite_e import hermegauss

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.source.exceptions import HlmError

TABLE = {
    "y": [0.1, 0.4, 0.2, 0.5, 0.6, 0.3],
    "t": [0.5, 2.5, 1.5, 0.5, 2.5, 1.5],
    "dose": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
    "g": ["a", "a", "b", "b", "c", "c"],
}
HEAD = "covariate t\ncovariate dose\ngroup g\n"
DECAY = (
    "response y ~ Normal(mu, sigma)\n" + HEAD + "nonlinear mu = top * exp(-k * t)\n"
    "effects top = 1 + (1 | g)\neffects log(k) = 1 + dose + (1 | g)\n"
    "prior top.Intercept ~ Normal(0, 1)\nprior k.Intercept ~ Normal(0, 1)\nprior k.effects ~ Normal(0, 1)\n"
    "prior top.sd(g) ~ HalfNormal(1)\nprior k.sd(g) ~ HalfNormal(1)\ncorrelation g across top, k ~ LKJ(eta = 2)\n"
)
NUMBERS = {
    "top_Intercept": 2.0,
    "k_Intercept": -0.5,
    "k_dose": 0.1,
    "sd_g__top": 0.6,
    "sd_g__k": 0.8,
    "cor_g__across": -0.7,
}


def design(spec: str) -> Design:
    return hlm.parse(spec).bind(TABLE)


def values(spec: str, expressions: Mapping[str, str], numbers: Mapping[str, float] = NUMBERS) -> dict[str, float]:
    """Estimands where the posterior has these numbers alone."""
    bound = design(spec + "".join(f"estimand {name} = {text}\n" for name, text in expressions.items()))
    shapes = {name: tuple(len(bound.coords[dim]) for dim in dims) for name, dims in bound.dims.items()}
    posterior = {name: np.full((1, 1, *shapes[name]), numbers[name]) for name in numbers}
    return {e.name: float(evaluate_estimand(bound, e, posterior)[0, 0]) for e in bound.model.estimands}


def averaged(t: float, dose: float) -> float:
    """E[(2 + u) exp(-exp(-0.5 + 0.1 dose + v) t)] over u and v of sds 0.6 and 0.8 that correlate at -0.7."""
    nodes, weights = hermegauss(80)
    a, b = np.meshgrid(nodes, nodes)
    u, v = 0.6 * a, 0.8 * (-0.7 * a + np.sqrt(1 - 0.49) * b)
    return float(np.sum(np.outer(weights, weights) * (2 + u) * np.exp(-np.exp(-0.5 + 0.1 * dose + v) * t)) / 2 / np.pi)


def test_a_curve_is_averaged_over_the_joint_deviations_of_its_parameters() -> None:
    found = values(
        DECAY,
        {
            "at_zero": "mean(at(t = 2, dose = 3))",
            "over_units": "average(mean(at(t = 2, dose = 3)), over = g)",
            "along": "average(slope(t, mean(at(t = 2, dose = 3))), over = g)",
            "by_dose": "average(slope(dose, mean(at(t = 2, dose = 3))), over = g)",
            "over_rows": "average(mean(at(dose = 3)), over = data)",
            "of_k": "mean(k.at(dose = 3))",
        },
    )
    k = np.exp(-0.2)
    assert found["at_zero"] == pytest.approx(2 * np.exp(-2 * k), rel=1e-12)
    assert found["over_units"] == pytest.approx(averaged(2, 3), rel=1e-6)
    assert found["along"] == pytest.approx((averaged(2 + 1e-4, 3) - averaged(2 - 1e-4, 3)) / 2e-4, rel=1e-5)
    assert found["by_dose"] == pytest.approx((averaged(2, 3 + 1e-3) - averaged(2, 3 - 1e-3)) / 2e-3, rel=1e-5)
    assert found["over_rows"] == pytest.approx(np.mean(2 * np.exp(-k * np.array(TABLE["t"]))), rel=1e-12)
    assert found["of_k"] == pytest.approx(k, rel=1e-12)


def test_predictions_average_as_estimands_do() -> None:
    fit = hlm.parse(DECAY).prior(TABLE, draws=20, seed=1)
    asked = "average(mean(at(t = 2, dose = 3)), over = g)"
    told = fit.predict({"t": [2.0], "dose": [3.0]}, of="mean", units="population").values.to_numpy()
    bound = design(DECAY + f"estimand e = {asked}\n")
    posterior = {name: fit.draws.posterior[name] for name in NUMBERS}
    assert told.ravel() == pytest.approx(
        evaluate_estimand(bound, bound.model.estimands[0], posterior).ravel(), rel=1e-10
    )


def test_where_the_curve_is_no_mean_the_family_makes_it_of_the_curve() -> None:
    spec = (
        "response y ~ LogNormal(mu, sigma)\n"
        + HEAD
        + "nonlinear mu = a - b * t\neffects a = 1 + (1 | g)\neffects b = 1\n"
        "prior a.Intercept ~ Normal(0, 1)\nprior b.Intercept ~ Normal(0, 1)\nprior a.sd(g) ~ HalfNormal(1)\n"
    )
    numbers = {"a_Intercept": 0.4, "b_Intercept": 0.2, "sd_g__a": 0.5, "sigma": 0.3}
    found = values(spec, {"one": "mean(at(t = 2))", "all": "average(mean(at(t = 2)), over = g)"}, numbers)
    assert found["one"] == pytest.approx(np.exp(0.4 - 0.4 + 0.09 / 2), rel=1e-12)
    assert found["all"] == pytest.approx(np.exp(0.09 / 2 + 0.25 / 2), rel=1e-9)
    with pytest.raises(HlmError, match="HLM2150"):
        design(spec + "estimand e = slope(t, mean(at(t = 2)))\n")


def test_the_variance_of_a_proportion_on_a_curve_is_that_of_its_trials() -> None:
    spec = (
        "response y ~ Binomial(n = 10, p)\ncovariate t\nnonlinear logit(p) = a - b * t\neffects a = 1\neffects b = 1\n"
        "prior a.Intercept ~ Normal(0, 1)\nprior b.Intercept ~ Normal(0, 1)\n"
    )
    family = hlm.parse(spec).bind({"y": [1, 4, 9], "t": [1.0, 2.0, 3.0]}).model.response.family
    p = 1 / (1 + np.exp(-0.5))
    others = {"b": np.array([0.25]), "n": np.array([10.0]), "curve t": np.array([2.0])}
    assert family.variance is not None
    assert family.variance.at(np.array([1.0]), others) == pytest.approx(p * (1 - p) / 10)


UNIT_CURVES = {
    "a/(b + t)": False,
    "a * t/(exp(b) + t)": True,
    "a * exp(b * t)": True,
    "a * exp(exp(b) * t)": False,
    "a * exp(-exp(b) * t)": True,
    "a * (1 - exp(-exp(b) * t))/(1 - exp(-exp(b)))": True,
    "a * (1 - exp(-b * t))/(1 - exp(-b))": False,
    "a * exp(b^2)": False,
    "a * b^3 * sin(b)": True,
    "a * log(b + t)": False,
    "a * log(exp(b) + t)": True,
    "a * exp(-(t + 1)^exp(b))": True,
    "a * (t + 1)^exp(b)": False,
    "a / logistic(b)": True,
    "a / Phi(b)": False,
    "a * sqrt(b)": False,
}


@pytest.mark.parametrize("curve", UNIT_CURVES)
def test_a_curve_without_a_finite_mean_over_units_has_no_average(curve: str) -> None:
    spec = (
        "response y ~ Normal(mu, sigma)\n"
        + HEAD
        + f"nonlinear mu = {curve} + t\neffects a = 1\neffects b = 1 + (1 | g)\n"
        "prior a.Intercept ~ Normal(0, 1)\nprior b.Intercept ~ Normal(2, 1)\nprior b.sd(g) ~ HalfNormal(1)\n"
        "estimand e = average(mean(at(t = 2)), over = g)\n"
    )
    if UNIT_CURVES[curve]:
        design(spec)
        return
    with pytest.raises(HlmError, match="HLM2378"):
        design(spec)


def test_r_squared_is_with_the_deviations_of_all_parameters_of_the_curve() -> None:
    spec = DECAY.replace("effects top = 1 + (1 | g)", "effects top = 1").replace(
        "prior top.sd(g) ~ HalfNormal(1)\n", ""
    )
    told = " ".join(str(hlm.parse(spec[: spec.index("correlation")]).explain(TABLE)).split())
    assert "their expected values explain, each with the deviations of its unit of g (Bayesian R²)" in told


def test_estimands_of_curves_are_told() -> None:
    text = str(
        hlm.parse(DECAY + "estimand e = average(slope(t, mean(at(t = 2, dose = 3))), over = g)\n").explain(TABLE)
    )
    told = " ".join(text.split())
    assert "the slope of the mean y per unit of t at t = 2, dose = 3, averaged over units of g" in told
    assert "(the joint normal distribution of their deviations in top and k there integrated out)" in told
