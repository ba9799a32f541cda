"""Each unit's own coefficients against the draws' arithmetic: common and deviation of the same draw, added up."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import hlmdsl as hlm
from tests.questions.made_up_fits import COLUMNS, fit_of, table


def made(effects: str, response: str = "response y ~ Normal(mu, sigma)") -> hlm.Fit:
    return fit_of(f"{response}\n{COLUMNS}\n{effects}", table())


def test_slopes_and_contrasts() -> None:
    fit = made("effects mu = 1 + f * x + (1 + f + x | batch)")
    p, found = fit.draws.posterior, fit.units("batch")
    assert found.draws.dims == ("chain", "draw", "batch", "batch_effect")
    common = {"Intercept": p["Intercept"], "f[b - a]": p["f"][..., 0], "f[c - a]": p["f"][..., 1], "x": p["x"]}
    assert list(found.draws.coords["batch_effect"].values) == list(common)
    for k, (label, own) in enumerate(common.items()):
        expected = own[..., None] + p["r_batch"][..., k]
        np.testing.assert_allclose(found.draws.sel(batch_effect=label).values, expected, rtol=1e-12)
    row = found.table().loc["B2", "x"]
    own = p["x"] + p["r_batch"][:, :, 2, 3]
    np.testing.assert_allclose(row[["2.5%", "median", "97.5%"]].astype(float), np.quantile(own, (0.025, 0.5, 0.975)))
    assert row["P(above average)"] == np.mean(p["r_batch"][:, :, 2, 3] > 0)
    assert set(found.table()["is"]) == {"common + deviation"}
    assert list(found.table(0.5).columns[:3]) == ["median", "25%", "75%"]


def test_a_unit_at_a_row_has_the_predictor_that_its_coefficients_give() -> None:
    fit = made("effects mu = 1 + x + f + (1 + x | batch)")
    found = fit.units("batch").draws
    of_row = fit.predict({"x": [1.5], "f": ["a"], "batch": ["B3"]}, of="linear").values.values[..., 0]
    own = found.sel(batch="B3", batch_effect="Intercept") + 1.5 * found.sel(batch="B3", batch_effect="x")
    np.testing.assert_allclose(of_row, own.values, rtol=1e-12)


def test_what_is_not_common_is_the_deviation_alone_and_says_so() -> None:
    fit = made("effects mu = 1 + h + (0 + f | batch)")
    found = fit.units("batch")
    np.testing.assert_allclose(found.draws.values, fit.draws.posterior["r_batch"], rtol=1e-12)
    assert set(found.table()["is"]) == {"deviation"}
    assert any(line.startswith("f[a]: the deviation from the average batch alone") for line in found.says)
    # the same columns in another coding: levels beside contrasts
    by_levels = made("effects mu = 1 + f + (0 + f | batch)").units("batch")
    assert set(by_levels.table()["is"]) == {"deviation"}
    cell_means = made("effects mu = 0 + f + (0 + f | batch)")
    p = cell_means.draws.posterior
    own = p["f"][:, :, None, :] + p["r_batch"]
    np.testing.assert_allclose(cell_means.units("batch").draws.values, own, rtol=1e-12)


def test_an_interaction_is_the_same_whichever_factor_comes_first() -> None:
    fit = made("effects mu = 1 + f * m + (1 + m * f | batch)")
    p, found = fit.draws.posterior, fit.units("batch").draws
    labels = [str(label) for label in found.coords["batch_effect"].values]
    assert labels[-4:] == [f"m:f[{m} - r, {f} - a]" for m in "st" for f in "bc"]
    for (j, m), (i, f) in itertools.product(enumerate("st"), enumerate("bc")):
        label = f"m:f[{m} - r, {f} - a]"
        own = p["f:m"][..., i, j][..., None] + p["r_batch"][..., labels.index(label)]
        np.testing.assert_allclose(found.sel(batch_effect=label).values, own, rtol=1e-12)


def test_units_within_others() -> None:
    fit = made("effects mu = 1 + x + (1 + x | batch) + (1 | cask)")
    p = fit.draws.posterior
    within, whole = fit.units("cask"), fit.units("cask", ancestors=True)
    assert list(within.draws.coords["cask_effect"].values) == ["Intercept"]
    np.testing.assert_allclose(within.draws.values[..., 0], p["Intercept"][..., None] + p["r_cask"][..., 0], rtol=1e-12)
    assert any("`ancestors`" in line for line in within.says)
    labels = [str(unit) for unit in whole.draws.coords["cask"].values]
    batches = [int(label.split(":")[0].removeprefix("B")) for label in labels]
    deviation = p["r_cask"][..., 0] + p["r_batch"][:, :, batches, 0]
    np.testing.assert_allclose(
        whole.draws.sel(cask_effect="Intercept").values, p["Intercept"][..., None] + deviation, rtol=1e-12
    )
    slope = p["x"][..., None] + p["r_batch"][:, :, batches, 1]
    np.testing.assert_allclose(whole.draws.sel(cask_effect="x").values, slope, rtol=1e-12)
    above = whole.table().loc[(labels[3], "Intercept"), "P(above average)"]
    assert above == np.mean(deviation[..., 3] > 0)
    assert any("added up with those of the batch" in line for line in whole.says)


def test_effects_on_sigma_have_its_name() -> None:
    fit = made("effects mu = 1 + (1 | batch)\neffects log(sigma) = 1 + x + (1 + x | batch)")
    p, found = fit.draws.posterior, fit.units("batch", sort="sigma.x")
    assert list(found.draws.coords["batch_effect"].values) == ["Intercept", "sigma.Intercept", "sigma.x"]
    own = p["sigma_x"][..., None] + p["r_batch__sigma"][..., 1]
    order = np.argsort(np.median(p["r_batch__sigma"][..., 1].reshape(-1, 5), axis=0))
    np.testing.assert_allclose(found.draws.sel(batch_effect="sigma.x").values, own[..., order], rtol=1e-12)
    assert any("log(sigma)" in line for line in found.says)


def test_cutpoints_stand_for_the_intercept() -> None:
    response = "response grade ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)"
    found = made("effects eta = 1 + x + (1 + x | batch)", response).units("batch")
    assert dict(zip(found.draws.coords["batch_effect"].values, found.table()["is"], strict=False)) == {
        "Intercept": "deviation",
        "x": "common + deviation",
    }
    assert any("cutpoints" in line for line in found.says)


def test_orders() -> None:
    fit = made("effects mu = 1 + x + (1 + x | batch)")
    r = fit.draws.posterior["r_batch"].reshape(-1, 5, 2)
    sds = np.median(fit.draws.posterior["sd_batch"].reshape(-1, 2), axis=0)
    far = np.max(np.abs(np.median(r, axis=0)) / sds, axis=1)
    labels = [f"B{i}" for i in range(5)]
    assert fit.units("batch").shown == tuple(labels)
    assert fit.units("batch", sort="farthest").shown == tuple(labels[i] for i in np.argsort(-far, kind="stable"))
    by_slope = np.argsort(np.median(r[..., 1], axis=0), kind="stable")
    found = fit.units("batch", sort="x")
    assert found.shown == tuple(labels[i] for i in by_slope)
    assert [u for u, e in found.table().index if e == "x"] == list(found.shown)
    table = found.text().partition("\n\n")[2]  # below what is said of the fit
    assert table.index(found.shown[0]) < table.index(found.shown[-1])
    assert "common effect plus the deviation" in repr(found)
    assert "<table" in found._repr_html_()


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (("bach",), "HLM614", "the closest is `batch`"),
        (("f",), "HLM614", "effects vary between the units of `batch`"),
        ((3,), "HLM614", "`3` is no grouping"),
        (("batch", "xx"), "HLM615", "`x`"),
        (("batch", None), "HLM615", "None"),
    ],
)
def test_unknown_groupings_and_effects(given: tuple[object, ...], code: str, said: str) -> None:
    fit = made("effects mu = 1 + x + (1 + x | batch)")
    with pytest.raises(hlm.HlmError) as caught:
        fit.units(*given)  # type: ignore[arg-type]
    assert [d.code for d in caught.value.diagnostics] == [code]
    assert said in str(caught.value)


def test_a_model_without_units() -> None:
    with pytest.raises(hlm.HlmError, match="no effect varies between units"):
        made("effects mu = 1 + x").units("batch")


def test_of_each_level_what_its_units_have() -> None:
    """The sum of the common coefficients in a level, and nothing of levels that a unit has no rows of."""
    rows = table()
    rows["f"] = np.array(["a", "b", "c"])[np.array([0, 1, 1, 2, 0])[np.arange(len(rows["y"])) % 5]]
    text = f"response y ~ Normal(mu, sigma)\n{COLUMNS}\neffects mu = 1 + f * x + (1 + x | batch by f)"
    fit = fit_of(text.replace("reference a", "reference c coding sum"), rows)
    found = fit.units("batch")
    assert [e for b, e in found.table().index if b == "B1"] == ["f[b]", "x:f[b]"]
    assert len(found.table()) == 10
    p = fit.draws.posterior
    # of the sum coding the last level is minus the others
    in_c = p["x"] - p["f:x"].sum(axis=-1) if "f:x" in p else p["x"] - p["x:f"].sum(axis=-1)
    own = found.draws.sel(batch="B3")
    np.testing.assert_allclose(own.sel(batch_effect="x:f[c]").values, in_c + p["r_batch"][:, :, 3, 5], rtol=1e-9)
    assert np.isnan(own.sel(batch_effect="x:f[a]").values).all()
    assert found.says[0] == "Of each batch only what is of the levels of f that it has rows of."
    assert fit.units("batch", "x:f[b]").shown[2:] == ("B0", "B3", "B4")
    assert set(found.table()["is"]) == {"common + deviation"}


@pytest.mark.parametrize(
    ("response", "effects", "scale"),
    [
        ("log(y + 50) ~ Normal(mu, sigma)", "mu = 1 + x + (1 | batch)", "On the scale of log(y + 50)."),
        ("y ~ Normal(mu, sigma)", "mu = 1 + x + (1 | batch)", ""),
        ("y ~ Normal(mu, sigma)", "mu = 1 + x\neffects log(sigma) = 1 + (1 | batch)", "On the scale of log(sigma)."),
    ],
)
def test_the_scale_of_units_is_told(response: str, effects: str, scale: str) -> None:
    says = made(f"effects {effects}", f"response {response}").units("batch").says
    assert [line for line in says if line.startswith("On the scale")] == ([scale] if scale else [])
