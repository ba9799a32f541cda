"""`correlation g across mu, sigma`: one covariance of the effects of several predictors, and all that is told of it."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.results.r_squared import r_squared
from tests.fits.made_fits import made_fit

HEAD = """
covariate x
group g "person"
group h
"""
NORMAL = """
response y ~ Normal(mu, sigma)
effects mu = 1 + x + (1 + x | g)
effects log(sigma) = 1 + (1 | g)
"""
ACROSS = "correlation g across mu, sigma ~ LKJ(eta = 2)"


def table() -> dict[str, np.ndarray]:
    r = np.random.default_rng(3)
    g = np.repeat(np.arange(6), 5)
    return {
        "x": r.normal(size=g.size).round(2),
        "y": r.normal(size=g.size),
        "z": r.gamma(2, 1, g.size),
        "k": r.poisson(2, g.size),
        "g": np.array([f"p{k}" for k in g]),
        "h": np.array([f"h{k}" for k in r.integers(0, 3, g.size)]),
    }


def spec_of(text: str) -> hlm.Spec:
    words = text.replace("|", " ").replace(")", " ").split()
    head = [line for line in HEAD.splitlines() if not line.startswith("group h") or "h" in words]
    return hlm.parse("\n".join(head) + text)


def fit_of(text: str, chains: int = 2, draws: int = 40) -> hlm.Fit:
    return made_fit(spec_of(text).bind(table()), chains, draws)


def joint_matrix(fit: hlm.Fit) -> np.ndarray:
    """(draws, 3, 3) covariance of Intercept, x and sigma.Intercept, by the labels of results."""
    p, names = fit.draws.posterior, ["Intercept", "x", "sigma.Intercept"]
    sd = np.concatenate([p["sd_g"], p["sd_g__sigma"]], axis=-1).reshape(-1, 3)
    r = np.broadcast_to(np.eye(3), (len(sd), 3, 3)).copy()
    cor = p["cor_g__across"].reshape(len(sd), 3)
    for k, label in enumerate(fit.design.coords["g_pair__across"]):
        i, j = (names.index(name) for name in str(label).split(", "))
        r[:, i, j] = r[:, j, i] = cor[:, k]
    return r * sd[:, :, None] * sd[:, None, :]


def test_what_it_adds_and_what_stays() -> None:
    design = spec_of(NORMAL + ACROSS).bind(table())
    plain = spec_of(NORMAL).bind(table())
    assert design.coords["g_pair__across"] == (
        "Intercept, sigma.Intercept",
        "x, sigma.Intercept",
        "Intercept, x",
    )
    assert set(design.dims) - set(plain.dims) == {"cor_g__across"}
    assert set(plain.dims) - set(design.dims) == {"cor_g"}
    assert design.correlations["cor_g__across"].line == "correlation g across mu, sigma ~ LKJ(eta = 2)"


def test_its_sentences() -> None:
    explanation = str(spec_of(NORMAL + ACROSS).bind(table()) and spec_of(NORMAL + ACROSS).explain(table()))
    flat = " ".join(explanation.split())
    assert "between people, across mu and sigma" in flat
    assert "r_g and r_g__sigma are normal together" in flat
    assert "above 0: those with a higher y at x = 0 tend to have a larger sigma" in flat.replace("expected ", "")


def test_new_units_are_drawn_together() -> None:
    """Of one draw taken many times: the mean and the spread of new units have the covariance that the draw says."""
    fit = fit_of(NORMAL + ACROSS)
    one = {name: np.repeat(v[:1, :1], 20_000, axis=1) for name, v in fit.draws.posterior.items()}
    many = hlm.Fit(type(fit.draws)(one, {}, fit.draws.dims, fit.draws.labels), fit.design, {})
    rows = {"x": [0.0, 1.0], "g": ["new", "new"]}
    mu, sigma = (many.predict(rows, of=of, units="new", seed=2).values.values[0] for of in ("mu", "sigma"))
    found = np.cov(np.stack([mu[:, 0], mu[:, 1] - mu[:, 0], np.log(sigma[:, 0])]))
    np.testing.assert_allclose(found, joint_matrix(fit)[0], atol=0.04 * np.abs(joint_matrix(fit)[0]).max())


def test_a_left_out_unit_is_averaged_over_both_together() -> None:
    """Against a grid over both deviations of a unit."""
    from hlmdsl.comparison.inner import inner_of
    from hlmdsl.comparison.unit_densities import unit_densities

    fit = fit_of(NORMAL.replace("(1 + x | g)", "(1 | g)") + ACROSS)
    found, units = unit_densities(inner_of(fit.design, "g"), fit.draws)
    p, design = fit.draws.posterior, fit.design
    steps = np.linspace(-7, 7, 241)
    z = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
    weights = np.exp(-0.5 * (z**2).sum(axis=1)) * (steps[1] - steps[0]) ** 2 / (2 * np.pi)
    for draw in range(3):
        cor = float(p["cor_g__across"][0, draw, 0])
        a = p["sd_g"][0, draw, 0] * z[:, 0]
        b = p["sd_g__sigma"][0, draw, 0] * (cor * z[:, 0] + np.sqrt(1 - cor**2) * z[:, 1])
        sigma = np.exp(p["sigma_Intercept"][0, draw] + b)
        for unit in units[:3].tolist():
            at = design.rows.units["g"] == unit
            mu = p["Intercept"][0, draw] + p["x"][0, draw] * design.rows.numbers["x"][at]
            logs = stats.norm.logpdf(design.observed.value[at], mu + a[:, None], sigma[:, None]).sum(axis=1)
            top = logs.max()
            expected = top + np.log(weights @ np.exp(logs - top))
            assert found[0, draw, unit] == pytest.approx(expected, abs=1e-3)


def test_a_draw_of_the_prior_has_one_covariance() -> None:
    design = spec_of(NORMAL + ACROSS).bind(table())
    draws = PriorDraws(
        design.schema, {n: [r.prior for r in each] for n, each in design.priors.items()}, {"cor_g__across": 2}
    )
    cor = draws("cor_g__across")
    # of LKJ(eta) on q effects each correlation is 2 Beta(a, a) - 1, a = eta + q/2 - 1
    for own in cor.T:
        assert stats.kstest((own + 1) / 2, stats.beta(2.5, 2.5).cdf).pvalue > 1e-4
    prior = spec_of(NORMAL + ACROSS).compile(table()).prior(draws=2000, seed=1)
    p = prior.draws.posterior
    own = np.stack([p["r_g"][0, :, 0, 0] / p["sd_g"][0, :, 0], p["r_g__sigma"][0, :, 0, 0] / p["sd_g__sigma"][0, :, 0]])
    first = p["cor_g__across"][0, :, 0]
    assert np.mean(own[0] * own[1] * first) == pytest.approx(np.mean(first**2), abs=0.1)


def test_its_log_prior_is_that_of_one_matrix() -> None:
    fit = fit_of(NORMAL + ACROSS)
    found = log_prior(fit.design, fit.draws)["correlation g across mu, sigma"]
    covariance = joint_matrix(fit)
    sd = np.sqrt(np.diagonal(covariance, axis1=1, axis2=2))
    expected = np.linalg.slogdet(covariance / sd[:, :, None] / sd[:, None, :])[1]
    np.testing.assert_allclose(found.ravel(), expected, rtol=1e-9)


def test_r2_common_where_no_product_depends_on_both() -> None:
    """Of a Normal the mean and the variance are averaged each by itself: what they have together is of no matter. Of a
    Gamma and of extra zeros products are averaged, and there is no such number.
    """
    fit = fit_of(NORMAL + ACROSS)
    alone = fit_of(NORMAL)
    posterior = {n: v for n, v in fit.draws.posterior.items() if n != "cor_g__across"}
    within = fit.design.coords["g_pair__across"].index("Intercept, x")
    posterior["cor_g"] = fit.draws.posterior["cor_g__across"][..., [within]]
    apart = hlm.Fit(type(fit.draws)(posterior, {}, alone.draws.dims, alone.draws.labels), alone.design, {})
    np.testing.assert_allclose(r_squared(fit.design, fit.draws), r_squared(apart.design, apart.draws), rtol=1e-12)
    for response, main, other in (
        ("z ~ Gamma(mu, alpha)", "log(mu)", "log(alpha)"),
        ("k ~ ZeroInflatedPoisson(mu, psi)", "log(mu)", "logit(psi)"),
        ("k ~ NegativeBinomial(mu, alpha)", "log(mu)", "log(alpha)"),
        ("y ~ StudentT(mu, sigma, nu)", "log(sigma)", "log(nu)"),
    ):
        names = [part.strip(")").split("(")[-1] for part in (main, other)]
        first = "effects mu = 1 + (1 | h)\n" if names[0] == "sigma" else ""
        text = f"\nresponse {response}\n{first}effects {main} = 1 + x + (1 | g)\neffects {other} = 1 + (1 | g)\n"
        fitted = fit_of(text + f"correlation g across {', '.join(names)} ~ LKJ(2)")
        assert np.isnan(r_squared(fitted.design, fitted.draws)[..., 1]).all()
        # and where they vary independently there is one
        assert np.isfinite(r_squared(fit_of(text).design, fit_of(text).draws)[..., 1]).any()


def test_a_file_has_it(tmp_path) -> None:  # type: ignore[no-untyped-def]
    fit = fit_of(NORMAL + ACROSS)
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    np.testing.assert_array_equal(opened.draws.posterior["cor_g__across"], fit.draws.posterior["cor_g__across"])
    assert hlm.open_fit(tmp_path / "fit.nc").explain() is not None
