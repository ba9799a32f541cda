"""Directions: what is true of angles wherever the circle is cut."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pymc as pm
import pytensor
import pytensor.tensor as pt
import pytest
from each_family import given
from scipy import optimize, special, stats

import hlmdsl as hlm
from hlmdsl.backend.observed_variable import PYTENSOR
from hlmdsl.backend.own_distributions import Made
from hlmdsl.design.estimand_weights import compile_estimand
from hlmdsl.design.evaluate import evaluate
from hlmdsl.families.family import Linked
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.statistics import Rows
from hlmdsl.families.von_mises import VON_MISES
from hlmdsl.formulas.bessel import bessel_rest, log_bessel
from hlmdsl.formulas.circle import mean_direction, resultant, wrapped
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.predictions.predictions import around_the_circle
from hlmdsl.results.draws import draws_of

R = np.random.default_rng(5)
X = R.normal(size=40)
TEXT = """response angle "heading" unit "rad" ~ VonMises(mu, kappa)
covariate x
effects tan_half(mu) = 1 + x
"""


def test_the_bessel_function_is_scipys() -> None:
    kappa = np.concatenate([np.linspace(0, 30, 301), np.logspace(1.5, 8, 100)])
    found = log_bessel(kappa, np.where, np.greater, np.log)
    np.testing.assert_allclose(found, np.log(special.i0e(kappa)), rtol=1e-14, atol=1e-14)
    near = kappa[kappa < 100]  # beyond, the difference of SciPy's functions has too few digits
    rest = bessel_rest(near, np.where, np.greater)
    np.testing.assert_allclose(rest, 1 - special.i1e(near) / special.i0e(near), rtol=2e-13)


@pytest.mark.parametrize("kappa", [0.0, 1e-3, 0.7, 11.99, 12.01, 300.0, 1e5])
def test_the_density_is_scipys_and_the_same_all_the_way_round(kappa: float) -> None:
    y = np.linspace(-np.pi, np.pi, 25)
    for mu in (-3.1, -1.0, 0.0, 2.0, 3.1):
        own = given({"mu": mu, "kappa": kappa})
        found = log_density_of_rows(VON_MISES, y, None, own)
        np.testing.assert_allclose(found, stats.vonmises.logpdf(y, kappa, loc=mu), rtol=1e-9, atol=1e-9)
        turned = log_density_of_rows(VON_MISES, y + 2 * np.pi, None, own)
        np.testing.assert_allclose(turned, found, rtol=1e-9, atol=1e-9)


def test_close_directions_keep_their_digits() -> None:
    """1 - cos(1e-7) has one digit; times a kappa of 1e14 it is about 0.5."""
    own = {
        "mu": Linked(LINKS["tan_half"], np.array(math.tan(0.5)), NUMPY),
        "kappa": Linked(IDENTITY, np.array(1e14), NUMPY),
    }
    y = np.array([1.0, 1.0 + 1e-7])
    density = log_density_of_rows(VON_MISES, y, None, own)
    assert density[0] - density[1] == pytest.approx(0.5e14 * (y[1] - 1.0) ** 2, rel=1e-6)


def test_a_cell_is_its_rows_wherever_the_circle_is_cut() -> None:
    y = np.array([3.0, -3.0, 2.5, -2.9, 0.2, 3.14, 0.4])
    w = np.array([1.0, 2.0, 0.5, 1.0, 3.0, 1.0, 1.0])
    rows = Rows(y, None, np.array([0, 0, 0, 0, 0, 0, 1]), 2, w)
    own = given({"mu": 2.9, "kappa": 3.3})
    found = np.asarray(VON_MISES.log_density(NUMPY, VON_MISES.statistics.at(rows), own))
    each = w * stats.vonmises.logpdf(y, 3.3, loc=2.9)
    np.testing.assert_allclose(found, [each[:6].sum(), each[6]], rtol=1e-12)


def test_pymc_is_given_a_density_with_its_tails() -> None:
    kappa = np.array([0.0, 2.0, 800.0, 1e6])
    found = pm.logp(Made("VonMises").dist(mu=2.9, kappa=kappa), -3.0).eval(mode="FAST_COMPILE")
    np.testing.assert_allclose(found, stats.vonmises.logpdf(-3.0, kappa, loc=2.9), rtol=1e-9)
    drawn = np.asarray(pm.draw(Made("VonMises").dist(mu=2.9, kappa=2.0, shape=20_000), random_seed=1))
    assert abs(wrapped(mean_direction(drawn) - 2.9)) < 0.03
    assert resultant(drawn) == pytest.approx(special.i1(2.0) / special.i0(2.0), abs=0.01)
    with pytest.raises(pm.logprob.utils.ParameterValueError):
        pm.logp(Made("VonMises").dist(mu=0.0, kappa=-1.0), 0.0).eval(mode="FAST_COMPILE")


def test_directions_are_kept_as_they_are_within_a_turn() -> None:
    y = np.array([-3.0, 3.0, 4.0, -4.0, 2 * np.pi, np.pi])
    found = wrapped(y)
    np.testing.assert_array_equal(found[[0, 1, 5]], y[[0, 1, 5]])
    np.testing.assert_allclose(found[2:5], [4 - 2 * np.pi, 2 * np.pi - 4, 0], atol=1e-15)
    assert mean_direction(np.array([3.0, -3.0])) == pytest.approx(np.pi)
    assert resultant(np.array([0.0, np.pi / 2])) == pytest.approx(math.sqrt(0.5))
    from_zero = hlm.parse(TEXT).bind({"angle": np.linspace(0.1, 6.2, 40), "x": X})
    assert np.abs(from_zero.observed.value).max() <= np.pi


def test_intervals_are_not_cut_at_pi() -> None:
    drawn = wrapped(R.normal(np.pi, 0.1, (4000, 1)))
    median, low, high = around_the_circle(drawn, (0.025, 0.975))[:, 0]
    assert abs(wrapped(median - np.pi)) < 0.01
    assert high - low == pytest.approx(2 * 1.96 * 0.1, rel=0.05)


def fitted(centre: float = 0.4) -> hlm.Fit:
    rng = np.random.default_rng(3)
    draws: dict[str, Any] = {"Intercept": rng.normal(centre, 0.1, (2, 200)), "x": rng.normal(0.5, 0.05, (2, 200))}
    draws["kappa"] = rng.uniform(3, 5, (2, 200))
    design = hlm.parse(TEXT).bind({"angle": R.vonmises(2 * np.arctan(0.4 + 0.5 * X), 4.0), "x": X})
    return hlm.Fit(draws_of(draws, {"diverging": np.zeros((2, 200), bool)}, design), design, {})


def test_what_is_predicted_is_told_as_directions() -> None:
    fit = fitted()
    table = fit.predict(seed=1).table()
    drawn = np.asarray(fit.predict(seed=1).values).reshape(-1, 40)
    np.testing.assert_allclose(table["mean direction"], mean_direction(drawn, 0))
    np.testing.assert_allclose(table["resultant"], resultant(drawn, 0))
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    mu = 2 * np.arctan(p["Intercept"] + p["x"] * X)
    # the resultant of a von Mises variable is I1/I0
    whole = resultant(wrapped(drawn - mu))
    assert whole == pytest.approx(float((special.i1(p["kappa"]) / special.i0(p["kappa"])).mean()), abs=0.02)
    told = fit.predict(of="mu").table()
    np.testing.assert_allclose(told["median"], np.median(mu, axis=0), atol=1e-9)
    assert "may go past π" in " ".join(fit.predict(of="mu").says)


def test_means_of_directions_are_those_of_vectors() -> None:
    """Of points, of rows and their average, of turns, wherever the circle is cut."""
    fit = fitted()
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    mu = 2 * np.arctan(p["Intercept"] + p["x"] * X)

    def asked(text: str) -> np.ndarray:
        return np.asarray(fit.ask(text).draws["answer"]).ravel()

    at = [2 * np.arctan(p["Intercept"] + p["x"] * x).ravel() for x in (1.0, -30.0)]
    np.testing.assert_allclose(asked("mean(at(x = 1))"), at[0])
    turn = at[0] - at[1]
    assert turn.min() > np.pi  # the other way round it is shorter
    np.testing.assert_allclose(asked("mean(at(x = 1)) - mean(at(x = -30))"), turn - 2 * np.pi)
    np.testing.assert_allclose(asked("mean(at(x = -30)) - mean(at(x = 1))"), 2 * np.pi - turn)
    np.testing.assert_allclose(asked("mean(at(x = 1)) + 3"), wrapped(at[0] + 3), atol=1e-12)
    np.testing.assert_allclose(asked("average(mean(at()), over = data)"), mean_direction(mu, 1))
    slope = 2 * p["x"] / (1 + (p["Intercept"] + p["x"]) ** 2)
    np.testing.assert_allclose(asked("slope(x, mean(at(x = 1)))"), slope.ravel())
    np.testing.assert_allclose(np.asarray(fit.fitted()).reshape(-1, 40), mu)
    turned = np.asarray(fit.residuals()).reshape(-1, 40)
    assert np.abs(turned).max() <= np.pi
    np.testing.assert_allclose(np.exp(1j * (mu + turned)), np.exp(1j * fit.design.observed.raw) * np.ones_like(mu))
    table = fit.predict(of="mean").table()
    np.testing.assert_allclose(table["median"], np.median(mu, axis=0), atol=1e-9)
    assert "taken between −π and π" in str(fit.ask("mean(at(x = 1)) - mean(at(x = -30))"))
    told = " ".join(str(fit.explain()).split())
    assert "R2" not in told
    assert "turns the mean direction by 2/(1 + t²) times as much" in told


def test_an_average_of_directions_about_pi_is_told_in_one_piece() -> None:
    """The interval of what lies on both sides of π is short, and not as long as the circle."""
    fit = fitted(centre=-400.0)
    (answer,) = fit.ask("mean(at(x = 0))").explanation.meanings
    assert answer.estimate is not None
    assert answer.estimate.high - answer.estimate.low < 0.01
    (both,) = fit.ask("mean(at(x = 0)) + 3.1365").explanation.meanings
    assert both.estimate is not None
    assert both.estimate.high - both.estimate.low < 0.01


UNITS = TEXT.replace("1 + x\n", "1 + x + (1 | g)\n") + "group g\neffects log(kappa) = 1 + x\n"


def of_units() -> hlm.Fit:
    """With deviations that are wider than the circle's half in some draws, and concentrations that differ."""
    rng = np.random.default_rng(3)
    draws: dict[str, Any] = {"Intercept": rng.normal(0.4, 0.1, (2, 20)), "x": rng.normal(0.5, 0.05, (2, 20))}
    draws |= {"kappa_Intercept": rng.normal(1, 0.3, (2, 20)), "kappa_x": rng.normal(0.6, 0.1, (2, 20))}
    draws |= {"sd_g": np.exp(rng.uniform(-3, 1.5, (2, 20, 1))), "r_g": rng.normal(size=(2, 20, 5, 1))}
    y = R.vonmises(2 * np.arctan(0.4 + 0.5 * X), 4.0)
    design = hlm.parse(UNITS).bind({"angle": y, "x": X, "g": np.arange(40) % 5})
    return hlm.Fit(draws_of(draws, {"diverging": np.zeros((2, 20), bool)}, design), design, {})


def test_directions_of_the_population_and_of_rows_that_agree() -> None:
    """By the exact mean of the unit vector: where eta is normal, that of (1 + i eta)/(1 - i eta) is a Faddeeva function
    at i/sd; rows count by I1(kappa)/I0(kappa)."""
    fit = of_units()
    p = {name: v.reshape(40, -1) for name, v in fit.draws.posterior.items()}
    eta, sd = p["Intercept"] + p["x"], p["sd_g"]
    # 1/(1 - i eta) is the integral of exp(-s(1 - i eta)) from 0 on
    z = (eta + 1j) / (np.sqrt(2) * sd)
    vector = 2 * np.sqrt(np.pi / 2) / sd * special.wofz(z) - 1
    told = np.asarray(fit.ask("average(mean(at(x = 1)), over = g)").draws["answer"]).ravel()
    np.testing.assert_allclose(told, np.angle(vector).ravel(), atol=1e-7)
    rows = fit.predict({"x": [1.0]}, of="mean", units="population")
    np.testing.assert_allclose(np.asarray(rows.values).ravel(), told)
    assert "as unit vectors" in " ".join(rows.says)
    mu, kappa = 2 * np.arctan(p["Intercept"] + p["x"] * X), np.exp(p["kappa_Intercept"] + p["kappa_x"] * X)
    whole = (special.i1(kappa) / special.i0(kappa) * np.exp(1j * mu)).sum(axis=1)
    answer = fit.ask("average(mean(at()), over = data)")
    np.testing.assert_allclose(np.asarray(answer.draws["answer"]).ravel(), np.angle(whole))
    assert "each as long as responses there agree" in " ".join(str(answer).split())


SPREAD = TEXT.replace("1 + x\n", "1 + x + (1 | g)\n") + "group g\neffects log(kappa) = 1 + x + (1 | g)\n"
ACROSS = f"{SPREAD}correlation g across mu, kappa ~ LKJ(eta = 2)\n"


def of_spread_units(text: str) -> hlm.Fit:
    """Units that differ in where they look, and in how well their responses agree."""
    rng = np.random.default_rng(5)
    design = hlm.parse(text).bind(
        {"angle": R.vonmises(2 * np.arctan(0.4 + 0.5 * X), 4.0), "x": X, "g": np.arange(40) % 5}
    )
    draws: dict[str, Any] = {"Intercept": rng.normal(0.4, 0.1, (2, 4)), "x": rng.normal(0.5, 0.05, (2, 4))}
    draws |= {"kappa_Intercept": rng.normal(0.5, 0.3, (2, 4)), "kappa_x": rng.normal(0.4, 0.1, (2, 4))}
    draws |= {"sd_g": rng.uniform(0.2, 1.5, (2, 4, 1)), "r_g": rng.normal(size=(2, 4, 5, 1))}
    draws |= {"sd_g__kappa": rng.uniform(0.3, 1.5, (2, 4, 1)), "r_g__kappa": rng.normal(size=(2, 4, 5, 1))}
    draws |= {name: rng.uniform(-0.9, 0.9, (2, 4, 1)) for name in design.dims if name.startswith("cor")}
    return hlm.Fit(draws_of(draws, {"diverging": np.zeros((2, 4), bool)}, design), design, {})


@pytest.mark.parametrize("text", [SPREAD, ACROSS], ids=["apart", "together"])
def test_directions_of_units_that_differ_in_concentration(text: str) -> None:
    """By Gauss-Hermite quadrature over both deviations: a unit counts by how well its responses agree, and if the
    concentrated ones look another way, so does the mean."""
    fit = of_spread_units(text)
    p = {name: v.reshape(8, -1) for name, v in fit.draws.posterior.items()}
    z, w = np.polynomial.hermite_e.hermegauss(160)
    rho = next((v for name, v in p.items() if name.startswith("cor")), np.zeros((8, 1)))[..., None]
    first, second = z[None, :, None], z[None, None, :]
    mu = 2 * np.arctan(p["Intercept"][..., None] + p["x"][..., None] + p["sd_g"][..., None] * first)
    log_kappa = p["kappa_Intercept"] + p["kappa_x"]
    kappa = np.exp(log_kappa[..., None] + p["sd_g__kappa"][..., None] * (rho * first + np.sqrt(1 - rho**2) * second))
    lengths = special.ive(1, np.minimum(kappa, 1e8)) / special.ive(0, np.minimum(kappa, 1e8))
    vector = (lengths * np.exp(1j * mu) * np.multiply.outer(w, w) / w.sum() ** 2).sum(axis=(1, 2))
    told = np.asarray(fit.ask("average(mean(at(x = 1)), over = g)").draws["answer"]).ravel()
    np.testing.assert_allclose(told, np.angle(vector), atol=2e-6)
    rows = fit.predict({"x": [0.0, 1.0]}, of="mean", units="population")
    np.testing.assert_allclose(np.asarray(rows.values).reshape(8, 2)[:, 1], told, atol=1e-9)


def test_vectors_that_cancel_are_told() -> None:
    """Half of the rows look one way, half the other."""
    draws: dict[str, Any] = {
        "Intercept": np.zeros((2, 200)),
        "x": np.full((2, 200), 1.0),
        "kappa": np.full((2, 200), 2.0),
    }
    draws["Intercept"] += np.random.default_rng(1).normal(0, 1e-3, (2, 200))
    design = hlm.parse(TEXT).bind(
        {"angle": np.tile([1.0, -1.0], 20) + R.normal(0, 0.2, 40), "x": np.tile([1.0, -1.0], 20)}
    )
    fit = hlm.Fit(draws_of(draws, {"diverging": np.zeros((2, 200), bool)}, design), design, {})
    assert "hardly defined" in " ".join(str(fit.ask("average(mean(at()), over = data)")).split())
    assert "hardly defined" not in str(fitted().ask("average(mean(at()), over = data)"))


def test_graphs_have_the_same_means() -> None:
    fit = of_units()
    design = fit.design
    for text in ("average(mean(at(x = 1)), over = g)", "average(mean(at()), over = data) - mean(at(x = -30))"):
        spec = hlm.parse(f"{UNITS}estimand m = {text}\n")
        own = spec.bind(dict(zip(("angle", "x", "g"), (design.observed.value, X, np.arange(40) % 5), strict=True)))
        (estimand,) = own.model.estimands
        compiled = compile_estimand(own.schema, estimand, own.rows)
        values = {name: v[0, 0].ravel() for name, v in fit.draws.posterior.items()}
        graph = evaluate(compiled, lambda name, v=values: pt.as_tensor(v[name]), PYTENSOR)
        found = pytensor.function([], graph, mode=pytensor.compile.mode.Mode(linker="py", optimizer=None))()
        assert float(found) == pytest.approx(float(evaluate(compiled, values.__getitem__, NUMPY)), abs=1e-12)


@pytest.mark.parametrize(
    "text",
    [
        "mean(at(x = 1))/mean(at())",
        "mean(at(x = 1))/2",
        "mean(at(x = 1)) - at(x = 0)",
        "average(mean(at(x = 1)) - mean(at()), over = data)",
        "average(-mean(at(x = 1)), over = data)",
    ],
)
def test_what_a_whole_turn_would_change_is_no_number(text: str) -> None:
    with pytest.raises(hlm.HlmError, match="HLM2185"):
        fitted().ask(text)


def test_nothing_else_is_said_of_directions() -> None:
    told = " ".join(str(fitted().explain()).split())
    assert "R2" not in told


def test_what_is_said_of_a_turn_is_its_slope() -> None:
    link = LINKS["tan_half"]
    for t in (-30.0, -1.0, 0.0, 0.3, 5.0):
        h = 1e-6 * max(1.0, abs(t))
        slope = (link.value(np.array(t + h), NUMPY) - link.value(np.array(t - h), NUMPY)) / (2 * h)
        assert float(slope) == pytest.approx(2 / (1 + t * t), rel=1e-6)


def test_degrees_are_noticed() -> None:
    with pytest.raises(hlm.HlmError, match="degrees × π/180"):
        hlm.parse(TEXT).bind({"angle": np.linspace(10, 350, 40), "x": X})
    with pytest.raises(hlm.HlmError, match="HLM2184"):
        hlm.parse(TEXT.replace('"rad"', '"degrees"'))


def test_directions_about_pi_are_noticed() -> None:
    about = hlm.parse(TEXT).bind({"angle": wrapped(R.normal(3.0, 0.3, 40)), "x": X})
    assert [w.code for w in about.warnings] == ["HLM433"]
    assert not hlm.parse(TEXT).bind({"angle": R.normal(0.5, 0.3, 40), "x": X}).warnings


def test_the_mode_is_that_of_the_likelihood() -> None:
    """Of the shipped directions, by SciPy's density and optimiser; Fisher and Lee found kappa to rise with distance."""
    design = hlm.load("specs/periwinkles.hlm").compile().design
    x, y = design.schema.main.matrix(design.rows), design.observed.value

    def lost(b: np.ndarray) -> float:
        mu, kappa = 2 * np.arctan(x @ b[:2]), np.exp(x @ b[2:])
        return -float(stats.vonmises.logpdf(y, kappa, loc=mu).sum())

    def ours(b: np.ndarray) -> float:
        own = {"mu": Linked(LINKS["tan_half"], x @ b[:2], NUMPY), "kappa": Linked(LINKS["log"], x @ b[2:], NUMPY)}
        return -float(np.asarray(log_density_of_rows(VON_MISES, y, None, own)).sum())

    found, wanted = (optimize.minimize(f, [0.0, 0.0, 1.0, 0.0]) for f in (ours, lost))
    np.testing.assert_allclose(found.x, wanted.x, atol=1e-4)
    assert found.fun == pytest.approx(wanted.fun, abs=1e-6)
    assert wanted.x[3] > 0
