"""Bars where each category of the response has a predictor: one covariance of all deviations, what is told of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy import special
from small_models import AtPoint

import hlmdsl as hlm
from hlmdsl.backend.build import build_model, statements_of
from hlmdsl.backend.statements import write as statements
from hlmdsl.design.averaged_categories import factor, spread_out
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.formulas.normal_points import points_of
from hlmdsl.predictions.unit_deviations import factor_of
from tests.fits.made_fits import made_fit

HEAD = 'covariate x\ngroup g "person"\n'
SPEC = "response y { a, b, n/a } reference b ~ Categorical(p)\neffects softmax(p) = 1 + x + (1 + x | g)\n"
CATEGORIES = ("a", "n/a")


def table() -> dict[str, np.ndarray]:
    r = np.random.default_rng(3)
    g = np.repeat(np.arange(6), 5)
    return {
        "x": r.normal(size=g.size).round(2),
        "y": np.array(["a", "b", "n/a"])[r.integers(0, 3, g.size)],
        "g": np.array([f"p{k}" for k in g]),
    }


def spec_of(text: str = SPEC) -> hlm.Spec:
    return hlm.parse(HEAD + text.replace("n/a", '"n/a"'))


def fit_of(text: str = SPEC, chains: int = 2, draws: int = 30) -> hlm.Fit:
    return made_fit(spec_of(text).bind(table()), chains, draws)


def test_names() -> None:
    """A level's name is a label as it is, and of a variable what a file can call one."""
    design = spec_of().bind(table())
    assert {"sd_g__a", "r_g__a", "sd_g__n_a", "r_g__n_a", "cor_g"} <= set(design.dims)
    assert design.dims["r_g__n_a"] == ("g", "g_effect__n_a")
    assert design.coords["g_effect__n_a"] == ("Intercept", "x")
    assert design.coords["g_pair"] == (
        "Intercept[a], x[a]",
        "Intercept[a], Intercept[n/a]",
        "x[a], Intercept[n/a]",
        "Intercept[a], x[n/a]",
        "x[a], x[n/a]",
        "Intercept[n/a], x[n/a]",
    )
    assert design.correlations["cor_g"].line == "correlation g ~ LKJ(eta = 2)"
    assert design.priors["sd_g__n_a"][0].line == "prior sd(g, Intercept) ~ HalfStudentT(3, 1)"


def test_names_that_would_be_the_same_are_numbered() -> None:
    text = HEAD + 'response y { b, "n/a", n_a } ~ Categorical(p)\neffects softmax(p) = 1 + x + (1 | g)'
    rows = {"y": np.array(["b", "n/a", "n_a"] * 10)}
    assert {"sd_g__n_a_1", "sd_g__n_a_2"} <= set(hlm.parse(text).bind(table() | rows).dims)


def test_independent_effects_correlate_across_levels() -> None:
    """Independence of levels would depend on the reference."""
    design = spec_of(SPEC.replace("x | g", "x || g")).bind(table())
    assert design.coords["g_pair"] == ("Intercept[a], Intercept[n/a]", "x[a], x[n/a]")


def test_two_levels_have_one_predictor() -> None:
    rows = {"y": np.array(["a", "b"] * 15)}
    design = spec_of(SPEC.replace("a, b, n/a", "a, b")).bind(table() | rows)
    assert not design.schema.joints
    assert design.coords["g_pair__a"] == ("Intercept, x",)


def test_sentences() -> None:
    flat = " ".join(str(spec_of().explain(table())).split())
    assert "between people: a against b" in flat
    assert "how much people differ (sd) in their change in log odds of y = n/a against b per +1 of x" in flat
    assert "between people, across a and n/a" in flat
    assert "r_g__a and r_g__n_a are normal together" in flat
    higher, larger = "a higher log odds of y = a against b at x = 0", "a larger change in log odds of y = n/a against b"
    assert f"those with {higher} tend to have {larger}" in flat
    latex = spec_of().explain(table()).to("latex")
    assert r"R^{\text{g}} &\sim \text{LKJ}(2)" in latex


def test_what_is_expected_of_a_row_is_that_of_its_unit() -> None:
    fit = fit_of()
    p, rows = fit.draws.posterior, table()
    g = np.array([int(label[1:]) for label in rows["g"]])
    etas = [np.zeros((2, 30, g.size))]
    for k, level in enumerate(("a", "n_a")):
        own = p[f"r_g__{level}"][:, :, g]
        slope = p["x"][..., k, None] + own[..., 1]
        etas.append(p["Intercept"][..., k, None] + own[..., 0] + slope * rows["x"])
    expected = special.softmax(np.stack(etas, axis=-1), axis=-1)
    found = fit.predict(table(), of="mean").values
    assert list(found.level.values) == ["b", "a", "n/a"]
    np.testing.assert_allclose(found.values, expected, rtol=1e-10)


def test_new_units_are_drawn_from_the_covariance_of_all_levels() -> None:
    fit = fit_of()
    parts = [v for e in fit.design.schema.equations for v in e.varying]
    factor = np.concatenate([factor_of(fit.draws, v) for v in parts], axis=1)
    sd = np.concatenate([fit.draws.posterior[v.sd].reshape(-1, 2) for v in parts], axis=1)
    cor = fit.draws.posterior["cor_g"].reshape(-1, 6)
    r = np.broadcast_to(np.eye(4), (len(cor), 4, 4)).copy()
    names = ["Intercept[a]", "x[a]", "Intercept[n/a]", "x[n/a]"]
    for k, label in enumerate(fit.design.coords["g_pair"]):
        i, j = (names.index(name) for name in str(label).split(", "))
        r[:, i, j] = r[:, j, i] = cor[:, k]
    np.testing.assert_allclose(factor @ factor.swapaxes(1, 2), r * sd[:, :, None] * sd[:, None, :], atol=1e-10)
    drawn = fit.predict({"x": [0.0, 0.0], "g": ["new", "new"]}, of="linear", units="new", seed=1).values.values
    np.testing.assert_array_equal(drawn[:, :, 0], drawn[:, :, 1])


def test_coefficients_of_units() -> None:
    fit = fit_of()
    units, p = fit.units("g", sort="label"), fit.draws.posterior
    labels = [effect.label for effect in units.effects]
    assert labels == ["Intercept[a]", "x[a]", "Intercept[n/a]", "x[n/a]"]
    np.testing.assert_allclose(units.draws.values[..., 0, 3], p["x"][..., 1] + p["r_g__n_a"][..., 0, 1])
    assert any("log odds against b" in told for told in units.says)


@pytest.mark.parametrize("bar", ["|", "||"])
def test_priors_of_new_units_are_those_of_all_levels_together(bar: str) -> None:
    """Draws of what a new unit adds: of variance E[sd²] (1 + x²) in each level, and of two levels as LKJ has it."""
    design = spec_of(SPEC.replace("x | g", f"x {bar} g") + "prior sd(g) ~ HalfNormal(1)").bind(table())
    priors = {name: [r.prior for r in each] for name, each in design.priors.items()}
    draws = PriorDraws(design.schema, priors, {"cor_g": 2.0})
    parts = [v for e in design.schema.equations for v in e.varying]
    found = np.array(draws.together(parts, np.array([1.0, 0.5])))
    np.testing.assert_allclose(found.var(axis=1), 1.25, rtol=0.1)
    cor, sds = draws("cor_g"), np.concatenate([draws(v.sd) for v in parts], axis=1)
    assert cor.shape[1] == (6 if bar == "|" else 2)
    k = 1 if bar == "|" else 0
    mixed = np.mean(cor[:, k] ** 2 * sds[:, 0] * sds[:, 2])
    alone = draws.together(parts, np.array([1.0, 0.0]))
    assert np.mean(alone[0] * alone[1] * cor[:, k]) == pytest.approx(mixed, abs=0.02)


def test_a_file_has_it_all(tmp_path: Path) -> None:
    fit = fit_of()
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    for name in ("r_g__n_a", "sd_g__a", "cor_g"):
        np.testing.assert_array_equal(opened.draws.posterior[name], fit.draws.posterior[name])
    assert opened.design.coords["g_pair"] == fit.design.coords["g_pair"]


AVERAGED = """estimand e = average(probability(n/a, at(x = 1)), over = g)
estimand s = average(slope(x, probability(a, at(x = 1))), over = g)
"""


def test_averages_over_units_are_those_of_many_units() -> None:
    """Against the mean over 200,000 units of one draw; the slope is that of these means."""
    fit = fit_of(SPEC + AVERAGED, 1, 3)
    draws, design = fit.draws.posterior, fit.design
    parts = [v for e in design.schema.equations for v in e.varying]
    factor = np.concatenate([factor_of(fit.draws, v) for v in parts], axis=1)[2]
    z = np.random.default_rng(1).standard_normal((4, 100_000))
    deviations = factor @ np.concatenate([z, -z], axis=1)
    base, slope = draws["Intercept"][0, 2], draws["x"][0, 2]

    def probabilities(x: float) -> np.ndarray:
        etas = [base[k] + deviations[2 * k] + (slope[k] + deviations[2 * k + 1]) * x for k in range(2)]
        return special.softmax(np.stack([np.zeros_like(etas[0]), *etas]), axis=0).mean(axis=1)

    level, moved = (evaluate_estimand(design, e, draws)[0, 2] for e in design.model.estimands)
    assert level == pytest.approx(probabilities(1.0)[2], abs=0.002)
    assert moved == pytest.approx((probabilities(1.01) - probabilities(0.99))[1] / 0.02, abs=0.004)
    rows = {"x": [1.0, 0.0], "g": ["p1", "p2"]}
    found = fit.predict(rows, of="mean", units="population").values.values[0, 2]
    np.testing.assert_allclose(found, [probabilities(1.0), probabilities(0.0)], atol=0.002)
    assert found[0, 2] == pytest.approx(level, rel=1e-12)


def test_averages_over_units_in_the_graph() -> None:
    design = spec_of(SPEC + AVERAGED).bind(table())
    there = AtPoint(build_model(design))
    values = there.values(there.random(np.random.default_rng(1)))
    for estimand in design.model.estimands:
        own = float(evaluate_estimand(design, estimand, values))
        assert own == pytest.approx(float(values[estimand.name]), rel=1e-12)
    program = statements.write(statements_of(design), {})
    assert "np.indices((31, 31))" in program
    told = " ".join(str(spec_of(SPEC + AVERAGED).explain(table())).split())
    assert "(the joint normal distribution of their deviations in all log odds there integrated out)" in told
    assert "E[exp(Intercept[n/a] + x[n/a] + deviation of g[n/a])/(1 + " in told


@pytest.mark.parametrize(
    ("dims", "sd", "within"), [(1, 2, 1e-7), (2, 2, 1e-7), (3, 2, 2e-5), (3, 3, 1e-4), (5, 2, 1e-3)]
)
def test_error_of_averages(dims: int, sd: float, within: float) -> None:
    """Of categories alike, whose log odds against each other deviate as much as those against the reference, all have
    the same average.
    """
    covariance = sd**2 * (np.eye(dims) + 1) / 2
    lower = [[np.array([covariance[i, j]]) for j in range(i + 1)] for i in range(dims)]
    points, weights = points_of(dims)
    etas = spread_out([np.zeros(1)] * dims, lower, points, NUMPY)
    each = special.softmax(np.stack([np.zeros_like(etas[0]), *etas]), axis=0) @ weights
    np.testing.assert_allclose(each, 1 / (dims + 1), atol=within)
    assert weights.sum() == pytest.approx(1)


def test_a_covariance_without_a_direction_has_a_factor() -> None:
    """Of an sd of zero, and of a correlation of one."""
    none, four = np.array([0.0]), np.array([4.0])
    lower = [[none], [none, four], [none, four, four]]
    padded = [[*line, none, none][:3] for line in factor(lower, NUMPY)]
    found = np.array(padded)[:, :, 0]
    np.testing.assert_allclose(found @ found.T, [[0, 0, 0], [0, 4, 4], [0, 4, 4]], atol=1e-12)
