"""Pictures over two covariates: their numbers, the region that they are of, what their shades say, what is refused."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from numpy.testing import assert_allclose

import hlmdsl as hlm
from hlmdsl.pictures.draw import draw
from hlmdsl.pictures.hull import hull, within
from hlmdsl.pictures.layout import Field
from tests.fits.made_fits import made_fit
from tests.pictures.pictured import shipped


def test_its_numbers_are_what_is_predicted_there(fit):
    table = fit.plot("x", "z", surface=True, at={"f": "b"}).table()
    own = table.iloc[[0, len(table) // 2, -1]]
    at = {"x": own["x"].to_numpy(), "z": own["z"].to_numpy(), "f": ["b"] * 3}
    at["w"] = [fit.design.rows.numbers["w"].mean()] * 3
    drawn = fit.predict(pd.DataFrame(at), "mean", "average").values.values.reshape(-1, 3)
    expected = np.quantile(drawn, [0.025, 0.5, 0.975], axis=0)
    assert_allclose(own[["2.5%", "median", "97.5%"]].to_numpy().T, expected, rtol=1e-12)


def test_it_says_what_it_shows(fit):
    told = " ".join(fit.plot("x", "z", surface=True).says)
    assert "Shades and contour lines: posterior median, within the region of x and z that the rows span." in told
    assert "It is for the average unit of g, whose deviations are zero." in told
    assert "Held: w at its mean" in told


def test_the_region_is_what_the_rows_span():
    rng = np.random.default_rng(3)
    inner = rng.uniform(0.2, 0.6, (50, 2))
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]])
    x, y = np.concatenate([corners, [[0.5, 0.0]], inner[inner[:, 1] < inner[:, 0]]]).T
    found = hull(10 * x + 3, y / 100)
    assert found is not None
    assert {tuple(c) for c in found.round(9)} == {(3.0, 0.0), (13.0, 0.0), (13.0, 0.01)}
    at = np.array([[3.0, 0.0], [10.0, 0.006], [10.0, 0.008], [8.0, -0.001]])
    assert within(found, *at.T).tolist() == [True, True, False, False]
    assert hull(np.arange(5.0), 2 * np.arange(5.0)) is None


@pytest.mark.parametrize("dark", [False, True])
def test_shades_are_of_all_that_is_shown(dark):
    picture = shipped("columbus").plot("east", "north", surface=True)
    (panel,) = picture.layout.panels
    field = next(mark for mark in panel.marks if isinstance(mark, Field))
    median = picture.table()["median"]
    assert field.edges[0] <= median.min()
    assert median.max() <= field.edges[-1]
    shades = [entry for entry in picture.layout.key if entry.sign == "shade"]
    assert 2 <= len(shades) == len(field.edges) - 1 <= 8
    draw(picture.layout, dark)


def test_levels_of_the_response_have_a_panel_each():
    n = 30
    rng = np.random.default_rng(1)
    table = {"y": np.array(["a", "b", "c"])[np.arange(n) % 3], "x": rng.normal(size=n), "z": rng.normal(size=n)}
    text = "response y { a, b, c } ~ Categorical(p)\ncovariate x\ncovariate z\neffects softmax(p) = 1 + x * z\n"
    picture = made_fit(hlm.parse(text).bind(table), draws=8).plot("x", "z", surface=True)
    assert [panel.title for panel in picture.layout.panels] == ["a", "b", "c"]
    share = picture.table().groupby("level")["median"]
    assert share.min().min() >= 0
    assert share.max().max() <= 1


def test_what_is_no_surface_is_refused(fit):
    asked = {
        "it is a factor": ("x", {"by": "f"}),
        "it is over two covariates": ("x", {}),
        "leave `lines` out": ("x", {"by": "z", "lines": True}),
    }
    for told, (x, options) in asked.items():
        with pytest.raises(hlm.HlmError, match="HLM634") as raised:
            fit.plot(x, surface=True, **options)
        assert told in str(raised.value)


def test_rows_on_one_line_span_nothing():
    x = np.linspace(0, 1, 20)
    text = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\neffects mu = 1 + x * z\n"
    made = made_fit(hlm.parse(text).bind({"y": np.sin(9 * x), "x": x, "z": 2 * x}), draws=8)
    with pytest.raises(hlm.HlmError, match="are on one line"):
        made.plot("x", "z", surface=True)
