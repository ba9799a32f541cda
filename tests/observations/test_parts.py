"""Responses of several columns: what they are by definitions written anew, and on all ways that their columns go."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from each_family import given
from pytensor.compile.mode import Mode
from scipy import special, stats

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.families import FAMILIES
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.pictures.checks import check_picture
from hlmdsl.pictures.statistics import spread_of
from hlmdsl.results.draws import draws_of

COLOURS = ("red", "green", "blue")
SPEC = (
    "response colour = (red, green, blue) reference green ~ {}\ncovariate x\nfactor f {{ a, b }}\n"
    "effects softmax(p) = 1 + f + x"
)
MULTINOMIAL = SPEC.format("Multinomial(n = red + green + blue, p)")


def table(n: int = 30) -> pd.DataFrame:
    r = np.random.default_rng(7)
    x, f, n_of = r.normal(size=n).round(2), r.choice(["a", "b"], n), r.integers(1, 12, n)
    counts = np.array([r.multinomial(m, special.softmax([0.0, 0.5 * v, -0.3])) for m, v in zip(n_of, x, strict=True)])
    return pd.DataFrame({"x": x, "f": f, "total": n_of, **dict(zip(COLOURS, counts.T, strict=True))})


def fit_of(spec: str, columns: pd.DataFrame, draws: int = 40) -> hlm.Fit:
    """With draws that no sampler made."""
    design = hlm.parse(spec).bind(columns)
    r = np.random.default_rng(5)
    shapes = {name: tuple(len(design.coords[d]) for d in dims) for name, dims in design.dims.items()}
    posterior = {name: np.exp(r.normal(0, 0.4, (2, draws, *shape))) for name, shape in shapes.items()}
    lp = {"diverging": np.zeros((2, draws), dtype=bool)}
    return hlm.Fit(draws_of(posterior, lp, design), design, {"compile": 0.1, "sample": 0.1, "total": 0.2})


def test_a_row_is_as_many_rows_of_its_levels() -> None:
    """The posterior is that of a long table of levels with the counts as weights, up to a constant."""
    wide = table()
    long = wide.melt(["x", "f", "total"], list(COLOURS), "colour", "count")
    levels = MULTINOMIAL.replace(" = (red, green, blue)", " { red, green, blue }", 1)
    levels = levels.replace("Multinomial(n = red + green + blue, p)", "Categorical(p) weights count\ncovariate count")
    own, other = fit_of(MULTINOMIAL, wide), fit_of(levels, long)
    assert all(np.array_equal(v, other.draws.posterior[name]) for name, v in own.draws.posterior.items())
    gaps = own.log_likelihood().sum("row") - other.log_likelihood().sum("row")
    np.testing.assert_allclose(gaps, gaps[0, 0], atol=1e-10)


def test_densities_by_definition() -> None:
    columns = table()
    for text in ("Multinomial(n = total, p)", "DirichletMultinomial(n = total, p, nu)"):
        fit = fit_of(f"{SPEC.format(text)}\ncovariate total", columns, 3)
        posterior, design = fit.draws.posterior, fit.design
        counts = columns[["green", "red", "blue"]].to_numpy()
        np.testing.assert_array_equal(design.observed.value, counts)
        b = posterior["f"][0, 0, :, 0], posterior["x"][0, 0], posterior["Intercept"][0, 0]
        is_b, x = (columns["f"] == "b").to_numpy(dtype=float)[:, None], columns["x"].to_numpy()[:, None]
        p = special.softmax(np.insert(b[2] + is_b * b[0] + x * b[1], 0, 0.0, axis=1), axis=1)
        if text.startswith("M"):
            told = [stats.multinomial.logpmf(k, k.sum(), q) for k, q in zip(counts, p, strict=True)]
        else:
            nu = posterior["nu"][0, 0]
            told = [stats.dirichlet_multinomial.logpmf(k, nu * q, k.sum()) for k, q in zip(counts, p, strict=True)]
        np.testing.assert_allclose(fit.log_likelihood()[0, 0], told, rtol=1e-9)
        np.testing.assert_allclose(fit.fitted()[0, 0], p, rtol=1e-10)


def test_of_two_categories_it_is_a_beta_binomial() -> None:
    two, other = FAMILIES["DirichletMultinomial"].of_levels(2), FAMILIES["BetaBinomial"]  # type: ignore[misc]
    r = np.random.default_rng(2)
    eta, nu, n = r.normal(0, 3, 50), np.exp(r.normal(1, 2, 50)), r.integers(0, 40, 50).astype(float)
    y = r.binomial(n.astype(int), 0.4).astype(float)
    ours = log_density_of_rows(two, np.stack([n - y, y], axis=1), n, given({"p[0]": eta, "nu": nu}))
    theirs = log_density_of_rows(other, y, n, given({"mu": special.expit(eta), "nu": nu}))
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9)
    parameter = two.parameter("nu")
    assert parameter is not None
    signs = parameter.passes("log", np.stack([n - y, y], axis=1), n)  # type: ignore[misc]
    np.testing.assert_array_equal(signs, other.parameter("nu").passes("log", y, n))  # type: ignore[union-attr, misc]


def test_predictions_are_counts_of_each() -> None:
    columns = table()
    fit = fit_of(MULTINOMIAL, columns)
    drawn = fit.predict(seed=1).values
    assert (drawn.dims, drawn.level.values.tolist()) == (("chain", "draw", "row", "level"), ["green", "red", "blue"])
    np.testing.assert_array_equal(drawn.sum("level")[0, 0], columns["total"])
    shares = (drawn / drawn.sum("level")).mean(("chain", "draw"))
    np.testing.assert_allclose(shares, fit.fitted().mean(("chain", "draw")), atol=0.2)
    new = pd.DataFrame({"x": [0.0, 1.0], "f": ["a", "b"], "red": [1, 2], "green": [3, 0], "blue": [0, 9]})
    np.testing.assert_array_equal(fit.predict(new, seed=1).values.sum("level")[1, 3], [4, 11])
    assert list(fit.predict(new[["x", "f"]], of="mean").table())[2:5] == ["P(green)", "P(green) 2.5%", "P(green) 97.5%"]
    assert list(fit.predict(new, seed=1).table())[2:5] == ["green", "green 2.5%", "green 97.5%"]
    tree = fit.predict(seed=1).attach()
    assert tree["posterior_predictive"]["colour"].shape == (*drawn.shape,)
    assert tree["observed_data"]["colour"].dims == ("row", "level")
    with pytest.raises(hlm.HlmError, match="HLM603"):
        fit.residuals()


def test_a_file_keeps_every_column(tmp_path: Path) -> None:
    fit = fit_of(MULTINOMIAL, table())
    fit.save(tmp_path / "fit.nc")
    again = hlm.open_fit(tmp_path / "fit.nc")
    assert again.design.fingerprint == fit.design.fingerprint
    np.testing.assert_array_equal(again.log_likelihood(), fit.log_likelihood())
    np.testing.assert_array_equal(again.idata.observed_data["colour"], fit.idata.observed_data["colour"])
    swapped = table().rename(columns={"red": "blue", "blue": "red"})
    assert hlm.parse(MULTINOMIAL).bind(swapped).fingerprint != fit.design.fingerprint


def test_rows_that_lack_a_count_are_dropped() -> None:
    columns = table().astype({"blue": float})
    columns.loc[[3, 7], "blue"] = np.nan
    with pytest.raises(hlm.HlmError, match="`blue` is missing in 2 of 30 rows"):
        hlm.parse(MULTINOMIAL).bind(columns)
    design = hlm.parse(f"missing drop\n{MULTINOMIAL}").bind(columns)
    assert design.rows.n == 28
    np.testing.assert_array_equal(design.observed.value[:, 2], columns["blue"].dropna())


def test_weights_are_powers_of_rows() -> None:
    """In PyMC, whose own density of counts is multiplied; a row of weight zero is left out."""
    columns = table(6).assign(w=[0, 1, 2, 0.5, 1, 3])
    design = hlm.parse(MULTINOMIAL.replace(", p)", ", p) weights w\ncovariate w")).bind(columns)
    assert design.observed.value.shape == (5, 3)
    model = build_model(design)
    (each,) = model.logp([model["colour"]], sum=False)
    start = model.initial_point()
    point = {value: np.zeros_like(start[value.name]) for value in map(model.rvs_to_values.get, model.free_RVs)}
    found = each.eval(point, mode=Mode(linker="py", optimizer=None))
    told = [stats.multinomial.logpmf(k, k.sum(), np.full(3, 1 / 3)) for k in design.observed.value]
    np.testing.assert_allclose(found, design.observed.weights * told, rtol=1e-9)
    assert model.named_vars_to_dims["colour"] == ("row", "level")


def test_rows_without_trials_and_categories_without_counts() -> None:
    """The first say nothing; of the second the intercept has no limit, which is said."""
    columns = table()
    more = pd.concat([columns, columns.head(2).assign(red=0, green=0, blue=0)], ignore_index=True)
    programs = [prepare(make_plan(hlm.parse(MULTINOMIAL).bind(rows))) for rows in (columns, more)]
    x = np.linspace(-1, 1, programs[0].n_dim)
    priors = "\nprior Intercept ~ Flat()\nprior effects ~ Flat()"
    programs = [prepare(make_plan(hlm.parse(MULTINOMIAL + priors).bind(rows))) for rows in (columns, more)]
    assert programs[0].density(x)[0] == pytest.approx(programs[1].density(x)[0], abs=1e-9)
    none = columns.assign(blue=0)
    (warning,) = hlm.parse(MULTINOMIAL).bind(none).warnings
    assert "no row has any blue" in warning.title_text + str(warning.facts())
    with pytest.raises(hlm.HlmError, match="HLM3"):
        hlm.parse(MULTINOMIAL + priors).bind(none)


def test_rows_that_differ_by_more_are_seen() -> None:
    """The check of how far rows differ in their shares, where trials of a row are not independent."""
    assert spread_of(np.array([[2.0, 2.0], [4.0, 0.0]])).tolist() == pytest.approx([0.25, 0.25])
    r, columns = np.random.default_rng(3), table(60)
    shares = r.dirichlet([0.5, 0.5, 0.5], 60)
    counts = np.array([r.multinomial(10, q) for q in shares])
    fit = fit_of(MULTINOMIAL, columns.assign(**dict(zip(COLOURS, counts.T, strict=True)), x=0.01 * columns["x"]))
    picture = check_picture(fit.draws, fit.design)
    assert set(picture.parts) == {"categories", "spreads", "statistics"}
    told = dict(zip(picture.parts["statistics"]["statistic"], picture.parts["statistics"]["at least"], strict=True))
    assert told["sd of the shares of `red`"] == 0


def test_expected_shares_add_up() -> None:
    family = FAMILIES["DirichletMultinomial"]
    own = {"p[0]": np.array([700.0, -3.0]), "p[1]": np.array([-700.0, 2.0]), "nu": np.array([1e-3, 1e6])}
    parts = family.probabilities(NUMPY, given(own))  # type: ignore[misc]
    np.testing.assert_allclose(np.sum(parts, axis=0), 1.0, rtol=1e-14)
    drawn = family.draw(np.random.default_rng(1), {**given(own), **given({"n": np.array([50.0, 60.0])})})
    assert drawn.sum(axis=1).tolist() == [50.0, 60.0]
    assert drawn[0].tolist() == [0.0, 50.0, 0.0]
