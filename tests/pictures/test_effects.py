"""The numbers of effects against predictions at tables written by hand, what is said of them, and what is refused."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from numpy.testing import assert_allclose

import hlmdsl as hlm
from hlmdsl.pictures.picture import Picture
from tests.fits.made_fits import made_fit
from tests.shipped import shipped_fit

ENDS = [0.025, 0.5, 0.975]


def by_hand(fit: hlm.Fit, table: dict, units: str = "average", of: str = "mean") -> np.ndarray:
    """(draws, rows)"""
    values = fit.predict(pd.DataFrame(table), of, units).values.values
    return values.reshape(-1, *values.shape[2:])


def curve(picture: Picture, **where: object) -> pd.DataFrame:
    table = picture.table()
    for name, value in where.items():
        table = table[table[name] == value]
    return table


def where_held(fit: hlm.Fit, n: int = 1) -> dict:
    """z has its zero outside the data, so it is at its mean; w is centred."""
    return {"z": [fit.design.rows.numbers["z"].mean()] * n, "w": [fit.design.rows.numbers["w"].mean()] * n}


def test_a_line_for_each_level_is_what_is_predicted_there(fit):
    picture = fit.plot("x", "f")
    for level in "abc":
        own = curve(picture, f=level, units="average")
        n = len(own)
        drawn = by_hand(fit, {"x": own["x"].to_numpy(), "f": [level] * n, **where_held(fit, n)})
        assert_allclose(own[["2.5%", "median", "97.5%"]].to_numpy().T, np.quantile(drawn, ENDS, axis=0), rtol=1e-12)


def test_factors_that_are_not_drawn_are_averaged_after_transforming_to_the_mean(fit):
    own = curve(fit.plot("x"), units="average").iloc[[0, 40, 80]]
    at = [by_hand(fit, {"x": own["x"].to_numpy(), "f": [level] * 3, **where_held(fit, 3)}) for level in "abc"]
    assert_allclose(own["median"], np.median(np.mean(at, axis=0), axis=0), rtol=1e-12)
    linear = curve(fit.plot("x", scale="linear"), units="average").iloc[[0, 40, 80]]
    at = [np.log(values) for values in at]
    assert_allclose(linear["median"], np.median(np.mean(at, axis=0), axis=0), rtol=1e-12)
    assert not np.allclose(own["median"], np.exp(linear["median"]), rtol=1e-3)


def test_one_new_unit_is_drawn_for_the_whole_line(fit):
    own = curve(fit.plot("x", at={"f": "b"}), units="new")
    n = len(own)
    table = {"x": own["x"].to_numpy(), "f": ["b"] * n, "g": ["new 0"] * n, **where_held(fit, n)}
    assert_allclose(own["97.5%"], np.quantile(by_hand(fit, table, "new"), 0.975, axis=0), rtol=1e-12)


def test_population_and_single_units(fit):
    own = curve(fit.plot("f", units="population"))
    table = {"f": list("abc"), "x": [fit.design.rows.numbers["x"].mean()] * 3, **where_held(fit, 3)}
    assert_allclose(own["median"], np.median(by_hand(fit, table, "population"), axis=0), rtol=1e-12)
    lines = fit.plot("f", lines=True).table("lines")
    seen = pd.DataFrame({"g": fit.design.rows.units["g"], "f": fit.design.rows.levels["f"]}).drop_duplicates()
    assert len(lines) == len(seen)
    one = lines[lines["unit"] == "u3"]
    table = {name: values * 3 for name, values in {"g": ["u3"], "x": [table["x"][0]], **where_held(fit)}.items()}
    drawn = by_hand(fit, {**table, "f": list("abc")}, "own")
    assert_allclose(one["median"], np.median(drawn, axis=0)[["abc".index(f) for f in one["f"]]], rtol=1e-12)


def test_what_is_held_and_where_is_said(fit):
    says = " ".join(fit.plot("x").says)
    assert "Averaged over the levels of f with equal weight, after transforming to it." in says
    mean = fit.design.rows.numbers["z"].mean()
    assert f"z at its mean, {mean:.4g}, since its zero is outside the data" in says
    assert "w at its mean" in says
    assert "the average unit of g, whose deviations are zero" in says
    assert "a new unit of g, drawn from the population" in says
    assert "z at 12" in " ".join(fit.plot("x", at={"z": 12}).says)
    assert "f at b" in " ".join(fit.plot("x", at={"f": "b"}).says)


def test_a_zero_within_the_data_is_where_a_covariate_is_held(fit):
    table = fit.plot("z", at={"f": "a", "x": 0.0})
    x = fit.design.rows.numbers["x"]
    held_at_mean = fit.plot("z", at={"f": "a"})
    assert x.min() > 0
    assert "x at its mean" in " ".join(held_at_mean.says)
    assert "x at 0 m" in " ".join(table.says)


def test_a_second_covariate_has_three_values(fit):
    picture = fit.plot("x", "w")
    seen = fit.design.rows.numbers["w"]
    sd = seen.std(ddof=1)
    assert_allclose(sorted(picture.table()["w"].unique()), [seen.mean() - sd, seen.mean(), seen.mean() + sd])
    assert "one standard deviation to either side" in " ".join(picture.says)


def test_the_data_behind_are_those_of_the_scale(fit):
    table = fit.plot("x", "f").table("data")
    assert_allclose(table["x"], fit.design.rows.numbers["x"])
    assert_allclose(table["y"], fit.design.observed.raw)
    assert list(table["f"][:3]) == ["a", "b", "c"]
    assert len(fit.plot("x", at={"f": "a"}).table("data")) == 20
    linear = fit.plot("x", scale="linear")
    assert "data" not in linear.parts
    assert "No data are drawn: single responses have no place on the scale of a log." in linear.says
    assert "data" not in fit.plot("x", data=False).parts


def made(text: str, table: dict) -> hlm.Fit:
    return made_fit(hlm.parse(text).bind(table), draws=20)


def test_yes_or_no_is_moved_apart_and_trials_are_proportions():
    r = np.random.default_rng(1)
    x = r.normal(size=40)
    p = 1 / (1 + np.exp(-x))
    fit = made(
        "response y ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x", {"y": (r.random(40) < p) * 1, "x": x}
    )
    picture = fit.plot("x")
    assert set(picture.table("data")["y"]) == {0.0, 1.0}
    assert "moved a little up or down from 0 and 1" in " ".join(picture.says)
    assert "units" not in picture.table()
    table = {"k": r.binomial(7, p), "n": [7] * 40, "x": x}
    fit = made("response k ~ Binomial(n = n, p)\ncovariate n\ncovariate x\neffects logit(p) = 1 + x", table)
    assert_allclose(fit.plot("x").table("data")["k"], table["k"] / 7)
    drawn = fit.plot("x", of="response")
    assert "Drawn with n = 7, the median of n." in drawn.says
    assert_allclose(drawn.table("data")["k"], table["k"])


LEVELS = "response y ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)\nfactor f { a, b }\ncovariate x\n"


def test_every_level_has_a_line_and_its_share_of_the_data():
    r = np.random.default_rng(2)
    table = {
        "y": r.choice(["low", "mid", "high"], 60),
        "f": np.array(["a", "b"])[np.arange(60) % 2],
        "x": r.normal(size=60),
    }
    fit = made(LEVELS + "effects eta = 1 + f + x", table)
    picture = fit.plot("f")
    drawn = by_hand(fit, {"f": ["a", "b"], "x": [0.0, 0.0]})
    for k, level in enumerate(("low", "mid", "high")):
        assert_allclose(curve(picture, level=level)["median"], np.median(drawn[:, :, k], axis=0), rtol=1e-10)
    shares = picture.table("data")
    frame = pd.DataFrame(table)
    for row in shares.itertuples():
        assert row.share == pytest.approx((frame[frame.f == row.f].y == row.level).mean())
    assert [p.title for p in fit.plot("x", "f").layout.panels] == ["f a", "f b"]
    assert "a row has a level, and no share" in " ".join(fit.plot("x").says)


def test_responses_are_pooled_over_levels(fit):
    """Of a band of responses the spread between levels is a part."""
    own = curve(fit.plot("x", of="response", units="average"))
    expected = curve(fit.plot("x", units="average"))
    assert own["97.5%"].mean() > expected["97.5%"].mean()
    assert own["2.5%"].mean() < expected["2.5%"].mean()
    assert any("as responses pooled" in s for s in fit.plot("x", of="response").says)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ({"x": "xx"}, "HLM631", "the closest is `x`"),
        ({"x": "x", "by": "g"}, "HLM631", "`lines = True` adds a line for each unit"),
        ({"x": "speed"}, "HLM631", "or draw `g`, `variance`, by the name alone"),
        ({"x": "y"}, "HLM631", "it is the response"),
        ({"x": 3}, "HLM631", "no such predictor"),
        ({"x": "x", "by": "x"}, "HLM634", "choose another, such as `by = 'f'`"),
        ({"x": "x", "at": {"f": "d"}}, "HLM632", "its levels are a, b, c"),
        ({"x": "x", "at": {"x": 1}}, "HLM632", "the picture is drawn along it"),
        ({"x": "x", "at": {"z": "high"}}, "HLM632", "no value of this covariate"),
        ({"x": "x", "at": ["z"]}, "HLM632", "takes variables with a value each"),
        ({"x": "x", "at": {"q": 1}}, "HLM632", "what can be held is `f`, `z`, `w`"),
        ({"x": "x", "units": "own"}, "HLM633", "`average`, `population`, `new`"),
        ({"x": "x", "units": ()}, "HLM633", "is not what a band can be drawn for"),
        ({"x": "x", "lines": "h"}, "HLM634", "lines = 'g'"),
        ({"x": "x", "scale": "log"}, "HLM634", "scale"),
        ({"x": "x", "scale": "linear", "of": "response"}, "HLM634", "linear"),
        ({"x": "x", "of": "men"}, "HLM601", "the closest is `mean`"),
        ({"x": "x", "interval": 2}, "HLM501", "between 0 and 1"),
    ],
)
def test_what_cannot_be_drawn_says_why_and_what_can(fit, options, code, said):
    with pytest.raises(hlm.HlmError) as caught:
        fit.plot(**options)
    assert caught.value.diagnostics[0].code == code
    assert said in str(caught.value)


def test_a_predictor_of_something_else_says_what_to_draw():
    r = np.random.default_rng(3)
    table = {"y": r.normal(size=30), "x": r.normal(size=30), "z": r.normal(size=30)}
    text = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\neffects mu = 1 + x\neffects log(sigma) = 1 + z"
    fit = made(text, table)
    with pytest.raises(hlm.HlmError, match='of = "sigma"'):
        fit.plot("z")
    with pytest.raises(hlm.HlmError, match='of = "mean"'):
        fit.plot("x", of="sigma")
    assert (fit.plot("z", of="sigma").table()["median"] > 0).all()


def test_an_average_over_too_many_cells_is_refused(monkeypatch, fit):
    monkeypatch.setattr("hlmdsl.pictures.effect.MOST_CELLS", 2)
    with pytest.raises(hlm.HlmError, match=r"hold it at one level: at = \{'f': 'a'\}"):
        fit.plot("x")


def test_what_is_an_offset_alone_is_held_at_its_median() -> None:
    """Beside the data: at its zero, an exposure of 1, the expected counts are of no row."""
    fit = shipped_fit("owls")
    along = fit.plot("FoodTreatment", data=False)
    median = float(np.median(fit.design.rows.numbers["BroodSize"]))
    assert f"BroodSize at its median, {median:g} chicks" in " ".join(along.says)
    at_one = fit.plot("FoodTreatment", at={"BroodSize": 1}, data=False)
    assert_allclose(along.table()["median"], median * at_one.table()["median"], rtol=1e-10)
