"""Leaving out a row and a unit: importance sampling against refits, and refits against a posterior known exactly."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import arviz as az
import numpy as np
import pytest
from scipy import special, stats

import hlmdsl as hlm
from hlmdsl.comparison.inner import inner_of
from hlmdsl.comparison.refit import Refits, without
from tests.comparison.made_up import table

Make = Callable[..., hlm.Fit]
HEAD = "covariate x\ngroup g\n"
SMALL = """
response y "the outcome" unit "ms" ~ Normal(mu, sigma)
covariate x
group g
effects mu = 1 + x + (1 | g)
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 1)
prior sd(g) ~ HalfNormal(1)
prior sigma ~ HalfNormal(1)
"""


@pytest.fixture(scope="module")
def small() -> hlm.Fit:
    """Sampled, since what importance sampling approximates is a posterior; a tenth of a second."""
    return hlm.parse(SMALL).compile(table()).sample(draws=1000, tune=500, chains=2, seed=1, progressbar=False)


def test_a_row(small: hlm.Fit) -> None:
    found = small.loo()
    small.log_likelihood()
    own = az.loo(small.idata, pointwise=True)
    assert found.elpd == pytest.approx(own.elpd, abs=1e-8)
    assert found.elpd_i.dims == ("row",)
    assert (found.se, found.p, found.too_large) == pytest.approx((own.se, own.p, 0), abs=0.05)
    told = str(found)
    assert "Leave one row out, given the other rows of its units" in told
    assert f"{own.elpd:.1f}".replace("-", "−") in told
    assert "log density of `y`, in ms" in told
    assert "the estimate is sound" in told


def test_rows_that_are_in_no_unit(make: Make) -> None:
    found = make("response y ~ Normal(mu, sigma)\neffects mu = 1", draws=20).loo()
    assert found.what.startswith("Leave one row out, given the other rows, ")


def test_too_few_draws(make: Make) -> None:
    few = make("response y ~ Normal(mu, sigma)\neffects mu = 1", draws=12)
    for cross_validate in (few.loo, few.reloo):
        with pytest.raises(hlm.HlmError, match="HLM671"):
            cross_validate()


def test_a_row_of_no_trials_is_as_probable_in_every_draw(make: Make) -> None:
    data = table()
    data["n"] = np.r_[0.0, np.full(len(data["k"]) - 1, 30.0)]
    data["k"] = np.minimum(data["k"], data["n"])
    head = "response k ~ Binomial(n = n, p)\ncovariate n\n"
    found = make(head + "effects logit(p) = 1", draws=50, data=data).loo()
    assert float(found.elpd_i[0]) == pytest.approx(0, abs=1e-8)
    rest = make(head + "effects logit(p) = 1", draws=50, data={name: v[1:] for name, v in data.items()}).loo()
    assert found.elpd == pytest.approx(rest.elpd, abs=1e-6)


def test_a_unit_and_every_refit_without_it(small: hlm.Fit) -> None:
    """PSIS of integrated densities gives what fits without each of the six units do."""
    found = small.loo(over="g")
    wrapper = Refits(small, inner_of(small.design, "g"), tune=500)
    exact = az.reloo(wrapper, loo_orig=found.data, k_threshold=-np.inf, pointwise=True)
    assert len(wrapper.alarms) == 6
    np.testing.assert_allclose(found.elpd_i, exact.elpd_i, atol=0.25)
    assert found.elpd == pytest.approx(float(exact.elpd), abs=0.5)
    assert "Leave one unit of g out, all its rows together" in str(found)
    assert "(elpd) of 6 units of g:" in str(found)
    assert '`fit.kfold(by="g")` fits again without one unit of g at a time' in found.advice  # no fold has a tenth of 6
    assert found.elpd_i["g"].values.tolist() == [f"g{i}" for i in range(6)]


def test_a_refit_keeps_what_the_model_is() -> None:
    """Levels, centres, units and default priors are those of the whole table; the posterior is that of fewer rows."""
    text = (
        "response y ~ Normal(mu, sigma)\ncovariate x center mean\nfactor f\ngroup g\neffects mu = 1 + x + f + (1 | g)"
    )
    design = hlm.parse(text).bind(table())
    kept = np.flatnonzero(design.rows.units["g"] != 3)[5:]
    part = without(design, kept)
    assert part.schema is design.schema
    assert part.priors is design.priors
    assert part.coords["g"] == design.coords["g"]
    assert part.rows.n == len(kept) == 45
    np.testing.assert_array_equal(part.observed.raw, design.observed.raw[kept])


def test_a_unit_without_rows_is_drawn_from_the_population(small: hlm.Fit) -> None:
    wrapper = Refits(small, None, tune=500, draws=2000)
    kept = np.flatnonzero(small.design.rows.units["g"] != 2)
    drawn = wrapper.sample(kept).draws.posterior
    z = drawn["r_g"][:, :, 2, 0] / drawn["sd_g"][..., 0]
    assert stats.kstest(z.ravel()[::4], "norm").pvalue > 0.01
    assert abs(np.corrcoef(z.ravel(), drawn["sd_g"].ravel())[0, 1]) < 0.05
    others = drawn["r_g"][:, :, 3, 0] / drawn["sd_g"][..., 0]
    assert others.std() < 0.8


CONJUGATE = """
response y ~ Normal(mu, sigma = s)
covariate s
covariate x
effects mu = 1 + x
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 1)
"""


def test_folds_against_an_exact_posterior() -> None:
    """Known sigma and normal priors: what each fold is predicted with has a closed form."""
    data = table() | {"s": np.full(60, 0.8)}
    fit = hlm.parse(CONJUGATE).compile(data).sample(draws=1000, tune=500, chains=2, seed=1, progressbar=False)
    found = fit.kfold(4, by=None, seed=3, tune=500)
    x = np.stack([np.ones(60), data["x"]], axis=1)
    from arviz_stats.loo.loo_kfold_helper import _kfold_split_random

    folds = _kfold_split_random(4, 60, np.random.default_rng(3))
    expected = np.empty(60)
    for fold in range(1, 5):
        out = folds == fold
        precision = np.diag([1 / 4, 1.0]) + x[~out].T @ x[~out] / 0.64
        mean = np.linalg.solve(precision, x[~out].T @ data["y"][~out] / 0.64)
        spread = np.sqrt(0.64 + np.einsum("ni,ij,nj->n", x[out], np.linalg.inv(precision), x[out]))
        expected[out] = stats.norm(x[out] @ mean, spread).logpdf(data["y"][out])
    np.testing.assert_allclose(found.elpd_i, expected, atol=0.12)
    assert found.elpd == pytest.approx(expected.sum(), abs=0.6)  # rows of a fold share their refit's error
    assert "Leave one in 4 of the rows out" in str(found)


def test_whole_units_are_new_ones(small: hlm.Fit) -> None:
    """Densities averaged over draws of a refit and its population, by hand, for each unit."""
    found = small.kfold(by="g", tune=500, draws=2000)
    assert "Leave one unit of g out with all rows: fitted 6 times" in str(found)
    wrapper, design = Refits(small, None, tune=500, draws=2000), small.design
    for unit in (0, 4):
        out = np.flatnonzero(design.rows.units["g"] == unit)
        p = wrapper.sample(np.setdiff1d(np.arange(60), out)).draws.posterior
        mu = p["Intercept"][..., None] + p["x"][..., None] * design.rows.numbers["x"][out]
        spread = np.sqrt(p["sd_g"][..., 0] ** 2 + p["sigma"] ** 2)[..., None]
        each = stats.norm(mu, spread).logpdf(design.observed.raw[out])
        expected = special.logsumexp(each, axis=(0, 1)) - np.log(each[..., 0].size)
        assert found.by_row is not None
        np.testing.assert_allclose(found.by_row[out], expected, atol=0.1)
        assert float(found.elpd_i.sel(g=f"g{unit}")) == pytest.approx(float(found.by_row[out].sum()))
    assert found.elpd == pytest.approx(float(found.elpd_i.sum()))
    assert found.se == pytest.approx(np.sqrt(6 * found.elpd_i.values.var(ddof=1)))  # of six units, not of sixty rows


def test_stratified_folds(small: hlm.Fit) -> None:
    counts = hlm.parse("response b ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x").compile(table())
    fit = counts.sample(draws=200, tune=300, chains=2, seed=1, progressbar=False)
    told = str(fit.kfold(3, stratify="b", tune=300))
    assert "each fold with the same shares of b" in told
    assert "log probability of `b`" in told


def test_a_transformed_response_is_on_the_scale_of_the_column(make: Make) -> None:
    """At the same draws, of rows and of units, to 1e-8."""
    fits = [
        make(f"response {r}\n{HEAD}effects mu = 1 + x + (1 | g)", draws=400)
        for r in ("log(y) ~ Normal(mu, sigma)", "y ~ LogNormal(mu, sigma)")
    ]
    for over in (None, "g"):
        one, other = (fit.loo(over=over) for fit in fits)
        assert one.elpd == pytest.approx(other.elpd, abs=1e-8)
        np.testing.assert_allclose(one.elpd_i, other.elpd_i, rtol=0, atol=1e-8)
        assert one.scale == other.scale


def test_pareto_k_that_are_too_large_are_counted_and_mended(small: hlm.Fit) -> None:
    data = table()
    data["y"] = data["y"].copy()
    data["y"][7] = 14.0  # far out
    fit = hlm.parse(SMALL).compile(data).sample(draws=500, tune=500, chains=2, seed=1, progressbar=False)
    found = fit.loo()
    assert found.too_large >= 1
    assert "`fit.reloo()` fits again" in str(found)
    mended = fit.reloo(tune=500)
    assert mended.too_large == 0
    assert "by fitting again for" in str(mended)
    assert mended.elpd < found.elpd
    assert fit.loo(every=2).data.n_samples == 500


def test_few_rows_a_unit_advise_units(make: Make) -> None:
    data = table() | {"g": np.array([f"g{i}" for i in np.arange(60) // 3])}
    fit = make(f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + x + (1 | g)", draws=100, data=data)
    told = str(fit.loo())
    assert "Units of g have 3 rows each at the median" in told
    assert '`fit.loo(over="g")`' in told


def test_what_cannot_be_asked(small: hlm.Fit) -> None:
    for k, code in ((1, "HLM664"), (61, "HLM664"), (2.5, "HLM664")):
        with pytest.raises(hlm.HlmError, match=code):
            small.kfold(k)
    with pytest.raises(hlm.HlmError, match="7 folds cannot be made of 6 units of `g`"):
        small.kfold(7, by="g")
    with pytest.raises(hlm.HlmError, match="HLM661"):
        small.kfold(by="Subject")
    with pytest.raises(hlm.HlmError, match="HLM661"):
        small.kfold(stratify="y")
    with pytest.raises(hlm.HlmError, match="`stratify` is left out where `by`"):
        small.kfold(by="g", stratify="x")
    near = hlm.parse(SMALL).compile(table()).sample(engine="laplace", draws=100, seed=1, progressbar=False)
    for ask in (near.loo, near.reloo, near.kfold):
        with pytest.raises(hlm.HlmError, match="HLM663"):
            ask()
    flat = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f\nprior effects ~ Flat()"
    data = table()
    part = hlm.parse(flat).bind(data)
    with pytest.raises(hlm.HlmError, match="HLM665"):
        without(part, np.flatnonzero(part.rows.levels["f"] != 1))


def test_pairs_of_folds_do_not_meet(small: hlm.Fit) -> None:
    wrapper = Refits(small, None)
    for one, other in pairwise(np.array_split(np.arange(60), 5)):
        kept, left = wrapper.sel_observations(one)
        assert set(other) <= set(kept)
        assert not set(left) & set(kept)


def test_nothing_is_left_of_a_single_row(make: Make) -> None:
    one = make("response y ~ Normal(mu, sigma)\neffects mu = 1", data={"y": np.array([1.0])})
    with pytest.raises(hlm.HlmError, match="10 folds cannot be made of 1 row") as caught:
        one.kfold()
    assert "from 2 to 1" not in str(caught.value)
