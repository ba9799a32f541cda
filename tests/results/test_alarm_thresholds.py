"""From which R-hat and effective sample size on a fit is not to be trusted: a little above and below each bound."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.coded import Element
from hlmdsl.explain.meaning import Estimate
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.judge_draws import Diagnostics, diagnose

DESIGN = hlm.parse("response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\neffects mu = 1 + x + (1 | g)").bind(
    {"y": np.arange(12.0) ** 1.1, "x": np.sin(np.arange(12.0)), "g": [f"u{i % 4}" for i in range(12)]}
)
UNITS = ("g", "g_effect")
NUMBERS = {
    e.name: e
    for e in (
        *(Element(name) for name in ("Intercept", "x", "sigma")),
        Element("sd_g", 0, ("g_effect",), ("Intercept",)),
        *(Element("r_g", i, UNITS, (f"u{i}", "Intercept")) for i in range(4)),
    )
}
FINE = Estimate(1.0, 0.5, 1.5, 0.9, 1.0, 1e4, 1e4, 0.01)


def drawn(chains: int, draws: int = 1000, **statistics: np.ndarray) -> Draws:
    rng = np.random.default_rng(1)
    shapes = {name: tuple(len(DESIGN.coords[d]) for d in dims) for name, dims in DESIGN.dims.items()}
    posterior = {name: np.abs(rng.normal(5, 0.1, (chains, draws, *shape))) for name, shape in shapes.items()}
    return draws_of(posterior, statistics, DESIGN)


def judged(chains: int, name: str, **changed: float) -> Diagnostics:
    """With one number's diagnostics changed."""
    estimates = dict.fromkeys(NUMBERS.values(), FINE) | {NUMBERS[name]: replace(FINE, **changed)}
    return diagnose(drawn(chains), DESIGN, estimates)


@pytest.mark.parametrize("chains", [1, 2, 4, 10])
@pytest.mark.parametrize("which", ["ess_bulk", "ess_tail"])
@pytest.mark.parametrize(("name", "each"), [("x", 100), ("sd_g[Intercept]", 100), ("r_g[u1, Intercept]", 100)])
def test_independent_draws(chains: int, which: str, name: str, each: int) -> None:
    assert judged(chains, name, **{which: each * chains + 0.5}).passed
    assert judged(chains, name, **{which: each * chains}).passed
    (alarm,) = judged(chains, name, **{which: each * chains - 0.5}).alarms
    assert alarm.startswith(f"few independent draws of {name} (effective sample size down to")


@pytest.mark.parametrize(("name", "most"), [("Intercept", 1.01), ("sigma", 1.01), ("r_g[u2, Intercept]", 1.01)])
def test_agreement_of_chains(name: str, most: float) -> None:
    assert judged(4, name, r_hat=most - 1e-4).passed
    assert judged(4, name, r_hat=most).passed
    (alarm,) = judged(4, name, r_hat=most + 1e-4).alarms
    assert alarm.startswith(
        f"the chains do not agree well enough on {name} (R-hat up to {most + 1e-4:.4f}, above 1.01)"
    )


def test_one_divergence_or_one_long_trajectory_is_an_alarm() -> None:
    one = np.zeros((4, 1000), bool)
    one[2, 17] = True
    estimates = {NUMBERS["x"]: FINE}
    for statistic, start in (
        ("diverging", "1 of 4,000 draws diverged"),
        ("reached_max_treedepth", "1 draw stopped at the greatest trajectory length"),
    ):
        assert diagnose(drawn(4, **{statistic: np.zeros_like(one)}), DESIGN, estimates).passed
        (alarm,) = diagnose(drawn(4, **{statistic: one}), DESIGN, estimates).alarms
        assert alarm.startswith(start)


@pytest.mark.parametrize(("share", "is_near"), [(0.14, True), (0.149, True), (0.151, False), (0.16, False)])
def test_a_sd_near_zero(share: float, is_near: bool) -> None:
    """Its 5% quantile is below 0.15 of its median."""
    draws = drawn(4)
    half = np.concatenate([np.full(300, share), np.full(2000, 1.0), np.full(1700, 2.0)]).reshape(4, 1000, 1)
    draws = replace(draws, posterior={**draws.posterior, "sd_g": half})
    remarks = diagnose(draws, DESIGN, {NUMBERS["x"]: FINE}).remarks
    assert bool(remarks) == is_near
