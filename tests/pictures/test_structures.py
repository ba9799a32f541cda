"""Pictures of parts of a model: their numbers against draws, what is said of them, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_allclose

import hlmdsl as hlm
from hlmdsl.pictures.layout import Cells, Dots, Whiskers
from hlmdsl.pictures.picture import Picture
from hlmdsl.pictures.shrinkage_picture import factors
from hlmdsl.results.draws import Draws
from tests.fits.made_fits import made_fit
from tests.pictures.pictured import shipped

ENDS = [0.5, 0.025, 0.975]


def flat(draws: Draws, name: str) -> np.ndarray:
    """(draws, numbers)"""
    values = draws.posterior[name]
    return values.reshape(-1, int(np.prod(values.shape[2:])))


def marked(picture: Picture, panel: int = 0) -> np.ndarray:
    """(3, k): what a panel draws of each, from top to bottom."""
    marks = picture.layout.panels[panel].marks
    whiskers = next(m for m in marks if isinstance(m, Whiskers))
    dots = [m for m in marks if isinstance(m, Dots)]
    order = np.argsort(np.concatenate([m.x for m in dots]))
    return np.stack([np.concatenate([m.y for m in dots])[order], whiskers.low, whiskers.high])


@pytest.mark.parametrize(("name", "group"), [("columbus_regions", "district"), ("animals", "animal")])
def test_units_are_their_deviations_sorted(name: str, group: str) -> None:
    fit = shipped(name)
    found = np.quantile(flat(fit.draws, f"r_{group}"), ENDS, axis=0)
    order = np.argsort(-found[0], kind="stable")
    picture = fit.plot(group)
    assert_allclose(marked(picture), found[:, order], rtol=1e-12)
    labels = fit.design.schema.units[group].labels
    assert [text for _, text in picture.layout.panels[0].x.ticks] == [labels[i] for i in order]
    assert_allclose(picture.table()["97.5%"], found[2, order], rtol=1e-12)
    picture.draw(dark=True).canvas.draw()


def test_what_related_units_are_relative_to_is_said() -> None:
    assert any("rho, the share of these" in s for s in shipped("columbus_regions").plot("district").says)
    assert any("the founders' population" in s for s in shipped("animals").plot("animal").says)


def test_a_unit_without_rows_is_hollow(tmp_path: Path) -> None:
    edges = tmp_path / "edges.csv"
    edges.write_text("one,other\na,b\nb,c\n", encoding="utf-8")
    text = f'response y ~ Normal(mu, sigma)\ngroup g adjacent by "{edges}"\neffects mu = 1 + (1 | g)'
    picture = made_fit(hlm.parse(text).bind({"y": [1.0, 2.0, 2.5, 0.5], "g": ["a", "b", "a", "b"]})).plot("g")
    (panel,) = picture.layout.panels
    hollow = next(m for m in panel.marks if isinstance(m, Dots) and m.hollow)
    assert [dict(panel.x.ticks)[float(x)] for x in hollow.x] == ["c"]
    assert any(s.startswith("Hollow: units of g without rows") for s in picture.says)


def test_of_very_many_units_the_extremes_are_drawn_and_all_are_in_the_table() -> None:
    r = np.random.default_rng(0)
    table = {"y": r.normal(size=300), "x": r.normal(size=300), "g": [f"u{i % 100:02}" for i in range(300)]}
    text = 'response y unit "kg" ~ Normal(mu, sigma)\ncovariate x unit "m"\ngroup g\neffects log(sigma) = 1 + (1 | g)\n'
    fit = made_fit(hlm.parse(text + "effects mu = 1 + x + (1 + x | g)").bind(table))
    picture = fit.plot("g")
    assert [p.title for p in picture.layout.panels] == ["Intercept", "x", "sigma.Intercept"]
    labels = ["deviation (kg)", "deviation (kg per m)", "deviation, log(sigma)"]
    assert [p.y.label for p in picture.layout.panels] == labels
    own = np.sort(np.median(flat(fit.draws, "r_g__sigma"), axis=0))[::-1]
    assert_allclose(marked(picture, 2)[0], [*own[:20], *own[-20:]], rtol=1e-12)
    assert "Shown are the 20 highest and the 20 lowest of 100 units of g; `table()` has all." in picture.says
    assert len(picture.table()) == 300


def test_residuals_over_visits_are_a_matrix() -> None:
    fit = shipped("orthodont_visits")
    picture = fit.plot("residual")
    (cells,) = picture.layout.panels[0].marks
    assert isinstance(cells, Cells)
    found = np.quantile(flat(fit.draws, "cor_residual"), ENDS, axis=0)
    labels = list(fit.draws.labels["residual_pair"])
    table = picture.table()
    assert [f"{a}, {b}" for a, b in zip(table["age"], table["age, later"], strict=True)] == labels
    assert_allclose(table[["median", "2.5%", "97.5%"]].to_numpy().T, found, rtol=1e-12)
    assert_allclose(cells.value, found[0], rtol=1e-12)
    across, up = (dict(scale.ticks) for scale in (picture.layout.panels[0].x, picture.layout.panels[0].y))
    assert [f"{across[x]}, {up[y]}" for x, y in zip(cells.x, cells.y, strict=True)] == labels
    assert cells.texts[0][0] == f"{found[0, 0]:.2f}".replace("-", "−")
    picture.draw(dark=True).canvas.draw()


def test_residuals_in_time_correlate_by_distance() -> None:
    fit = shipped("sleepstudy_days")
    table = fit.plot("residual").table()
    assert table["distance"].tolist() == list(range(1, 10))  # phi may be negative
    expected = np.quantile(flat(fit.draws, "phi_residual") ** np.arange(1, 10), ENDS, axis=0)
    assert_allclose(table[["median", "2.5%", "97.5%"]].to_numpy().T, expected, rtol=1e-12)
    text = "response y ~ Normal(mu, sigma)\ncovariate t\ngroup g\neffects mu = 1\n"
    text += "correlation residual(ar(t) | g) ~ Uniform(0, 1)"
    bound = hlm.parse(text).bind({"y": [1.0, 2.0, 2.5, 0.5], "t": [0.0, 0.5, 1.0, 3.5], "g": ["a", "a", "b", "b"]})
    table = made_fit(bound).plot("residual").table()
    assert (table["distance"].iloc[0], table["median"].iloc[0], table["distance"].iloc[-1]) == (0.0, 1.0, 2.5)


@pytest.mark.parametrize("prior", ["Horseshoe(p0 = 1)", "R2D2()"])
def test_a_shrinkage_factor_is_what_the_prior_takes_of_the_estimate(prior: str) -> None:
    """Of uncorrelated columns, given everything else: the mean of an effect over its least squares estimate."""
    r = np.random.default_rng(1)
    x = np.tile([-3.0, 3.0], 8) + 1.0
    z = np.repeat([0.0, 0.5], 8)
    y = r.normal(size=16)
    text = f"response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\neffects mu = 1 + x + z\nprior effects ~ {prior}"
    fit = made_fit(hlm.parse(text).bind({"y": y, "x": x, "z": z}))
    own = {name: flat(fit.draws, name) for name in fit.draws.posterior}
    sigma = own["sigma"]
    if "R2_share" in own:
        share = own["R2_share"] / own["R2_share"].sum(axis=1, keepdims=True)
        sd = sigma * np.sqrt(share * own["R2_effects"] / (1 - own["R2_effects"]))
    else:
        tau, local, slab = own["global_scale"], own["local_scale"], own["slab_variance"]
        sd = tau * local * np.sqrt(slab / (slab + tau**2 * local**2))
    columns = np.stack([x - x.mean(), z - z.mean()], axis=1)
    estimate = np.linalg.lstsq(columns, y - y.mean(), rcond=None)[0]
    kept = 1 - factors(fit.draws, fit.design)
    for d in range(len(sigma)):
        precision = columns.T @ columns / sigma[d] ** 2 + np.diag((columns.std(axis=0) / sd[d]) ** 2)
        mean = np.linalg.solve(precision, columns.T @ (y - y.mean()) / sigma[d] ** 2)
        assert_allclose(mean, kept[d] * estimate, rtol=1e-8)
    m_eff = next(m for m in fit.explain().explanation.meanings if m.name == "m_eff")
    assert m_eff.estimate is not None
    assert m_eff.estimate.median == pytest.approx(np.median(kept.sum(axis=1)))
    table = fit.plot("effects").table().set_index("effect")
    assert table.loc["x", "for an sd, median"] == pytest.approx(3.0 * np.median(own["x"]))
    assert table.loc["z", "shrinkage factor, 97.5%"] == pytest.approx(np.quantile(1 - kept[:, 1], 0.975))


def test_effects_share_their_rows() -> None:
    picture = shipped("diabetes").plot("effects")
    left, right = picture.layout.panels
    assert [at for at, _ in left.x.ticks] == [at for at, _ in right.x.ticks]
    assert [text for _, text in left.x.ticks] == picture.table()["effect"].tolist()
    assert picture.table()["shrinkage factor, median"].is_monotonic_increasing
    assert_allclose(marked(picture, 1)[0], picture.table()["shrinkage factor, median"], rtol=1e-12)
    picture.draw().canvas.draw()


def test_shares_are_those_of_the_explanation() -> None:
    fit = shipped("sleepstudy")
    table = fit.plot("variance").table().set_index("share")
    told = {m.name: m.estimate for m in fit.explain().explanation.meanings}
    assert list(table.index) == ["share_Subject", "R2", "R2 common"]
    for name, own in table.iterrows():
        estimate = told[str(name)]
        assert estimate is not None
        assert_allclose(
            [own["median"], own["2.5%"], own["97.5%"]], [estimate.median, estimate.low, estimate.high], rtol=1e-9
        )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"x": "residual"}, "the spec has no `correlation residual"),
        ({"x": "effects"}, "or draw `g` or `variance`"),
        ({"x": "g", "by": "f"}, "leave `by` out"),
        ({"x": "g", "units": "average"}, "leave `units` out"),
        ({"x": "variance", "surface": True}, "leave `surface` out"),
    ],
)
def test_what_is_no_part_or_no_option_of_one_is_refused(fit: hlm.Fit, options: dict, said: str) -> None:
    with pytest.raises(hlm.HlmError, match="HLM634") as raised:
        fit.plot(**options)
    assert said in str(raised.value)


def test_a_predictor_of_that_name_comes_first() -> None:
    text = "response y ~ Normal(mu, sigma)\ncovariate variance\neffects mu = 1 + variance"
    made = made_fit(hlm.parse(text).bind({"y": [1.0, 2.0, 2.5, 0.5], "variance": [1.0, 2.0, 4.0, 3.0]}))
    assert "along variance" in made.plot("variance").title
