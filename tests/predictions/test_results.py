"""What predictions are as people hold them: words, tables, labels, what ArviZ finds; and what is refused."""

from __future__ import annotations

from pathlib import Path

import arviz as az
import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.results import stretches
from tests.fits.made_fits import made_fit, small_fit, small_table
from tests.predictions import cases

ROWS = {"x": [1.0, 2.0], "f": ["a", "b"], "g": ["u1", "nobody"]}


@pytest.mark.parametrize(
    ("of", "units", "expected"),
    [
        ("response", "own", ["New observations of the outcome, at the rows of the fit.",
                             "Each row with the deviations of its unit of g."]),
        ("mean", "average", ["The mean of the outcome, at the rows of the fit.",
                             "For the average unit of g: deviations are zero."]),
        ("mean", "population", ["The mean of the outcome, at the rows of the fit.",
                                "Averaged over the population of units of g within each draw."]),
        ("linear", "new", ["The linear predictor, mu, at the rows of the fit.",
                           "For new units of g, drawn from the population: rows of the same label share one."]),
    ],
)  # fmt: skip
def test_says(of: str, units: str, expected: list[str]) -> None:
    assert list(small_fit().predict(of=of, units=units).says) == expected


@pytest.mark.parametrize(
    ("name", "of", "expected"),
    [
        ("Bernoulli", "mean", "The probability of yes = 1"),
        ("Binomial", "mean", "The expected proportion of hits among its trials"),
        ("OrderedLogistic", "mean", "The probability of each level of rank"),
        ("Poisson", "linear", "The linear predictor, log(mu)"),
        ("Categorical", "linear", "The linear predictor, softmax(p), of each level against train"),
        ("log", "mu", "mu (the mean), of log(pos + 1)"),
    ],
)
def test_says_of_families(name: str, of: str, expected: str) -> None:
    assert cases.fit(name).predict(of=of).says[0] == f"{expected}, at the rows of the fit."


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ("y ~ Normal(mu, sigma) truncated (-50, 50)", "mu (the mean), before truncation"),
        ("n ~ Poisson(mu) exposure w", "mu (the expected count), per 1 of w"),
    ],
)
def test_says_what_a_parameter_is_of(response: str, expected: str) -> None:
    table = small_table() | {"w": np.full(24, 2.0), "n": np.arange(24)}
    link = "log(mu)" if "Poisson" in response else "mu"
    spec = hlm.parse(f"response {response}\n{'covariate w' * ('exposure' in response)}\neffects {link} = 1")
    assert made_fit(spec.bind(table)).predict(of="mu").says[0] == f"{expected}, at the rows of the fit."


def test_says_what_a_response_leaves_out() -> None:
    table = small_table() | {"status": np.full(24, "none"), "w": np.full(24, 2.0)}
    text = "response y ~ Normal(mu, sigma) censored by status weights w\ncovariate w\neffects mu = 1"
    says = made_fit(hlm.parse(text).bind(table)).predict().says
    assert "Responses are drawn uncensored." in says
    assert "Weights play no part: each is one observation." in says


def test_a_row_of_a_table_is_the_quantiles_of_its_draws() -> None:
    made = small_fit().predict(ROWS, units="new", of="mean")
    table = made.table(0.5)
    assert list(table.columns) == ["x", "f", "g", "median", "25%", "75%"]
    assert table["g"].tolist() == ["u1", "nobody"]
    expected = np.quantile(made.values.values.reshape(-1, 2), [0.5, 0.25, 0.75], axis=0)
    np.testing.assert_allclose(table[["median", "25%", "75%"]].T, expected)
    shares = cases.fit("OrderedLogistic").predict(seed=3)
    drawn = shares.values.values.reshape(-1, 60)
    for code, level in enumerate(shares.values.attrs["levels"]):
        np.testing.assert_allclose(shares.table()[f"P({level})"], (drawn == code).mean(axis=0))
    own = cases.fit("OrderedLogistic").predict(of="mean")
    assert own.values.dims == ("chain", "draw", "row", "level")
    low = own.values.sel(level="low").values.reshape(-1, 60)
    np.testing.assert_allclose(own.table()["P(low) 97.5%"], np.quantile(low, 0.975, axis=0))
    assert "medians need not add up" in own._repr_html_()
    assert not shares.of_table  # shares of draws do
    infinite = np.array([[1.0, np.inf, np.nan], [2.0, np.inf, 1.0]])
    assert hlm.predictions.predictions.quantiles(infinite, (0.1, 0.9))[0].tolist()[:2] == [1.5, np.inf]


def test_a_notebook_shows_numbers_in_full_and_how_many_rows_there_are() -> None:
    table = {"y": 1e5 + np.arange(24.0) ** 2, "x": 84213.0 + np.arange(24)}
    made = made_fit(hlm.parse("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x").bind(table)).predict()
    for shown in (made._repr_html_(), made._repr_markdown_()):
        assert "84213" in shown
        assert "e+" not in shown
        assert "The first 10 of 24 rows" in shown
    assert "The first" not in small_fit().predict(ROWS, units="new")._repr_html_()


def test_draws_are_counted_as_the_fit_counts_them() -> None:
    own = small_fit()
    made, fitted = own.predict(of="mean", every=3).values, own.fitted(every=3)
    assert made["draw"].values.tolist() == fitted["draw"].values.tolist() == [0, 3, 6]
    np.testing.assert_allclose(made, fitted)
    assert not np.array_equal(own.predict(seed=1).values, own.predict(seed=2).values)
    assert np.array_equal(own.predict(seed=1).values, own.predict(seed=1).values)


def test_responses_do_not_follow_the_draws_of_the_prior() -> None:
    """Under one seed what is drawn of each thing has random numbers of its own."""
    text = "response y ~ Normal(mu, sigma = 1)\neffects mu = 1\nprior Intercept ~ Normal(0, 1)"
    prior = hlm.parse(text).prior({"y": np.arange(3.0)}, draws=2000, seed=5)
    centre = prior.draws.posterior["Intercept"].reshape(-1)
    noise = prior.predict().values.values[0] - centre[:, None]
    seen = np.corrcoef(np.column_stack([centre, noise]).T)[np.triu_indices(4, 1)]
    assert np.abs(seen).max() < 5 / np.sqrt(2000)


def test_attached_draws_are_saved_and_found(tmp_path: Path) -> None:
    own = made_fit(small_fit().design, draws=60)
    made = own.predict(seed=2)
    assert "posterior_predictive" not in own.idata.children
    assert made.attach() is own.idata
    own.predict(ROWS, units="new").attach()
    own.log_likelihood()
    own.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    np.testing.assert_array_equal(opened.idata["posterior_predictive"]["y"], made.values)
    assert opened.idata["predictions"].sizes["row"] == 2
    assert opened.idata["predictions_constant_data"]["data_g"].values.tolist() == ["u1", "nobody"]
    assert az.loo_pit(opened.idata).sizes["row"] == 24
    np.testing.assert_allclose(opened.predict(seed=2).values, made.values)


def test_what_cannot_be_attached() -> None:
    with pytest.raises(hlm.HlmError, match="HLM651"):
        small_fit().predict(of="mean").attach()
    prior = cases.fit("Poisson").design
    from hlmdsl.predictions.prior import prior_of

    with pytest.raises(hlm.HlmError, match="HLM651"):
        prior_of(prior, 50, 1).predict().attach()


@pytest.mark.parametrize(
    ("given", "code", "text"),
    [
        ({"of": "men"}, "HLM601", "the closest is `mean`"),
        ({"of": None}, "HLM601", "choose one of these"),
        ({"of": "epred"}, "HLM601", "here that is `mean`"),
        ({"of": "y"}, "HLM601", "here that is `response`"),
        ({"of": "nu"}, "HLM601", "it predicts `response`, `mean`, `linear`, `mu`, `sigma`"),
        ({"units": "nex"}, "HLM602", "the closest is `new`"),
        ({"units": {"G": "new"}}, "HLM602", "`G` has no varying effects"),
        ({"units": ["own"]}, "HLM602", "not a choice of units"),
        ({"units": "population"}, "HLM603", "a response comes from one unit"),
        ({"units": "population", "of": "sigma"}, "HLM603", "only a mean is averaged"),
        ({"table": {"x": [1], "f": ["a"]}}, "HLM604", "it has no column `g`"),
        ({"seed": -1}, "HLM501", "seed"),
        ({"every": 0}, "HLM501", "every"),
    ],
)
def test_options_that_make_no_sense(given: dict[str, object], code: str, text: str) -> None:
    with pytest.raises(hlm.HlmError) as caught:
        small_fit().predict(**given)
    assert [d.code for d in caught.value.diagnostics] == [code]
    assert text in str(caught.value)


def test_known_units_are_not_within_others() -> None:
    own = cases.fit("nested")
    for kind in ("new", "population"):
        for table in (None, cases.TABLE):
            with pytest.raises(hlm.HlmError, match="HLM605"):
                own.predict(table, of="mean", units={"g": kind})
    assert own.predict(of="mean", units={"inner": "new"}).values.sizes["row"] == 60


def test_what_has_no_room_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    made = small_fit().predict()
    monkeypatch.setattr(stretches, "free_memory", lambda: 1000)
    with pytest.raises(hlm.HlmError, match="HLM415"):
        _ = made.values
    assert len(made.table()) == 24
