"""What is said of families whose main parameter is no mean: of what a coefficient is, and what the mean is made of."""

from __future__ import annotations

import json

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Estimate
from hlmdsl.explain.say.with_numbers import with_estimate
from hlmdsl.source.exceptions import HlmError

TABLE = {
    "y": np.exp(np.random.default_rng(4).normal(1, 0.4, 40)).round(3) + 0.2,
    "x": np.arange(40) % 7,
    "g": [f"g{i % 5}" for i in range(40)],
}
HEAD = 'covariate x\ngroup g "person"\nresponse y "reaction time" unit "s" ~ '


def said(family: str, left: str = "mu", more: str = "") -> str:
    text = f"{HEAD}{family}\neffects {left} = 1 + x + (1 | g)\n{more}"
    return " ".join(str(hlm.parse(text).explain(TABLE)).split())


@pytest.mark.parametrize(
    ("family", "left", "sentences"),
    [
        (
            "SkewNormal(mu, sigma, alpha)",
            "mu",
            (
                "change in the location of reaction time per +1 of x",
                "differences of locations are differences of means if sigma and alpha are the same",
                "how much people differ (sd) in their location of reaction time",
                "The variance of reaction time is that between people, and sigma² (1 − 2 alpha²/(π (1 + alpha²)))",
            ),
        ),
        ("Laplace(mu, b)", "mu", ("change in reaction time per +1 of x", "and 2b² within them")),
        (
            "ExGaussian(mu, sigma, nu)",
            "mu",
            (
                "change in the mean of the normal part of reaction time per +1 of x",
                "The mean is mu + nu: differences of mu are differences of means if nu is the same",
                "nu the mean of the exponential part, and its standard deviation",
                "and sigma² + nu² within them",
            ),
        ),
        (
            "ShiftedLogNormal(mu, sigma, shift)",
            "mu",
            (
                "the median reaction time after the shift is multiplied by exp(coefficient) per +1 of x",
                "shift the time before which there is no response",
                "The variance of the log of reaction time after the shift is that between people, and sigma² within",
            ),
        ),
        (
            "Weibull(mu, alpha)",
            "log(mu)",
            (
                "the expected reaction time is multiplied by exp(coefficient) per +1 of x",
                "within them π²/(6 alpha²): that of the log of a Weibull variable",
            ),
        ),
        ("Exponential(mu)", "log(mu)", ("within them π²/6: that of the log of an exponential variable",)),
        ("Wald(mu, lam)", "log(mu)", ("lam the shape: the variance is mu³/lam",)),
    ],
    ids=lambda value: value.partition("(")[0] if isinstance(value, str) else "",
)
def test_sentences(family: str, left: str, sentences: tuple[str, ...]) -> None:
    found = said(family, left)
    for sentence in sentences:
        assert sentence in found, sentence


def test_a_quantile_is_called_so() -> None:
    found = said("AsymmetricLaplace(mu, b, q = 0.9)")
    assert "AsymmetricLaplace is a working likelihood: mu is the 0.9 quantile whatever" in found
    assert "change in the 0.9 quantile of reaction time per +1 of x" in found
    assert "R2" not in found
    assert "change in the median of reaction time per" in said("AsymmetricLaplace(mu, b, q = 0.5)")
    logged = f"{HEAD}AsymmetricLaplace(mu, b, q = 0.9)".replace("response y ", "response log(y) ")
    logged = " ".join(str(hlm.parse(logged + "\neffects mu = 1 + x").explain(TABLE)).split())
    assert "the 0.9 quantile of reaction time is multiplied by exp(coefficient) per +1 of x" in logged


def test_means_of_points() -> None:
    more = "estimand e = mean(at(x = 1))"
    assert "the mean of reaction time at x = 1" in said("SkewNormal(mu, sigma, alpha)", more=more)
    assert "the mean of reaction time at x = 1" in said("ShiftedLogNormal(mu, sigma, shift)", more=more)


def test_shares_in_data() -> None:
    text = f"{HEAD}Weibull(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)"
    data = json.loads(hlm.parse(text).explain(TABLE).to("json"))
    (share,) = [m["share"] for m in data["meanings"] if m["name"] == "share_g"]
    assert share["within"] == "π²/(6 alpha²)"


def test_what_a_quantile_has_not() -> None:
    text = "covariate x\nresponse y ~ AsymmetricLaplace(mu, b, q = 0.9)\neffects mu = 1 + x"
    # sampled, shortly: a fit is asked for its mean
    fit = hlm.parse(text).compile(TABLE).sample(draws=50, tune=100, chains=2, seed=1)
    for ask in (fit.fitted, lambda: fit.predict(of="mean")):
        with pytest.raises(HlmError, match=r"predict the 0\.9 quantile"):
            ask()
    assert "working likelihood" in str(fit.predict())
    assert fit.predict(of="mu").values.shape == (2, 50, 40)


def test_a_direction_on_both_sides_of_pi_is_not_told_by_its_tangent() -> None:
    """Tangents from -110 to 58 are directions near pi: their quantiles as directions would go round by 0."""
    text = 'response y unit "rad" ~ VonMises(mu, kappa)\ncovariate x\neffects tan_half(mu) = 1 + x'
    design = hlm.parse(text).bind({"y": np.linspace(-1, 2, 9), "x": np.arange(9.0) % 4})
    meaning = next(m for m in explain(design.schema, design).meanings if m.name == "Intercept")
    ends = [(-110.0, -18.0, 58.0), (0.2, 0.4, 0.7)]
    both, one = (
        with_estimate(meaning, {meaning.number: Estimate(m, low, high, 0.5, 1.0, 900, 900, 0.01)}).response
        for low, m, high in ends
    )
    assert both == ""
    assert "the mean direction of y is 0.8 rad (95%: 0.4 to 1.2), at x = 0" in one
