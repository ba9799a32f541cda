"""Predictive checks: their numbers against simple ones, what they see of planted faults, and what is refused."""

from __future__ import annotations

import re

import numpy as np
import pytest
from numpy.testing import assert_allclose

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.pictures.checks import CHECKS, check_picture, checks_of
from hlmdsl.results.draws import Draws, draws_of
from tests.pictures.pictured import SPECS, shipped

N = 200


def known(text: str, table: dict, **values: float | list[float]) -> tuple[Draws, Design]:
    """A model whose parameters are known: every draw has the same."""
    design = hlm.parse(text).bind(table)
    posterior = {}
    for name, dims in design.dims.items():
        posterior[name] = np.broadcast_to(values[name], (2, 100, *(len(design.coords[d]) for d in dims))).astype(float)
    return draws_of(posterior, {}, design), design


POISSON = "response y ~ Poisson(mu)\n{more}effects log(mu) = 1"


def counts(y: np.ndarray, more: str = "", by: object = None, kind: object = None, **columns: object):
    """Of mean 4."""
    return check_picture(*known(POISSON.format(more=more), {"y": y, **columns}, Intercept=np.log(4.0)), by, kind)


def test_a_rootogram_counts_rows_and_draws():
    y = np.random.default_rng(1).poisson(4.0, N)
    table = counts(y).table()
    assert_allclose(table["data"], [(y == k).sum() for k in table["from"]])
    expected = N * np.exp(-4) * 4.0 ** np.arange(8) / [1, 1, 2, 6, 24, 120, 720, 5040]
    assert_allclose(table["median"][:8], expected, atol=2.5)
    assert (table["from"] == table["to"]).all()
    wide = counts(np.concatenate([y, [90]])).table()
    assert wide["from"][0] == wide["to"][0] == 0  # zeros stand alone
    assert (wide["to"] - wide["from"])[1:].nunique() == 1
    assert wide["data"].sum() == N + 1


def test_counts_of_the_model_are_within_and_others_are_seen():
    r = np.random.default_rng(2)
    assert "lie within those of 200 data sets" in counts(r.poisson(4.0, N)).says[2]
    zeros = counts(np.where(r.random(N) < 0.3, 0, r.poisson(4.0, N)))
    assert re.search(
        r"of 200 data sets drawn from the model, .*none has as many zeros \(data [23]\d(\.\d)?%", zeros.says[2]
    )
    table = zeros.table("statistics").set_index("statistic")
    assert table.loc["share of zeros", "at least"] == 0
    assert table.loc["share of zeros", "data sets"] == 200
    spread = counts(r.poisson(4.0 * r.gamma(2.0, 0.5, N)))
    assert "none has an sd as large" in spread.says[2]


def test_a_fault_of_one_part_is_told_with_its_part():
    r = np.random.default_rng(3)
    f = np.array(["a", "b"])[np.arange(N) % 2]
    y = np.where(f == "b", r.poisson(7.0, N), r.poisson(4.0, N))
    picture = check_picture(
        *known(
            "response y ~ Poisson(mu)\nfactor f { a, b }\neffects log(mu) = 1 + f",
            {"y": y, "f": f},
            Intercept=np.log(4.0),
            f=0.0,
        ),
        "f",
    )
    assert "none has a mean as large in f b" in picture.says[2]
    assert " in f a" not in picture.says[2]
    assert [p.title for p in picture.layout.panels] == ["f a", "f b"]
    table = picture.table()
    assert table[table.f == "b"]["data"].sum() == N / 2


def test_numbers_of_the_model_have_a_pit_within_its_band_and_others_not():
    r = np.random.default_rng(4)
    text = "response y ~ Normal(mu, sigma)\neffects mu = 1"
    right, wrong = r.normal(2.0, 1.0, N), r.normal(2.0, 2.0, N)
    inside = check_picture(*known(text, {"y": right}, Intercept=2.0, sigma=1.0))
    assert "the PIT curve stays in its band" in inside.says[2]
    outside = check_picture(*known(text, {"y": wrong}, Intercept=2.0, sigma=1.0))
    assert "the PIT curve is outside its band" in outside.says[2]
    assert "none has an sd as large" in outside.says[2]
    pit = inside.table("pit")
    at = np.interp([0.25, 0.5, 0.75], pit["PIT"], pit["ECDF minus uniform"])
    expected = [(right < 2 + z).mean() - p for z, p in ((-0.6745, 0.25), (0, 0.5), (0.6745, 0.75))]
    assert_allclose(at, expected, atol=0.04)
    assert [len(p.marks) for p in inside.layout.panels] == [41, 2]
    drawn = inside.table("densities")
    data = drawn[drawn["data set"] == -1]
    assert np.trapezoid(data["density"], data["y"]) == pytest.approx(1.0, abs=0.02)
    few = check_picture(*known(text, {"y": right[:12]}, Intercept=2.0, sigma=1.0))
    assert "share of rows at or below" in few.table("distributions")


def test_logarithms_are_compared_where_they_are_modelled():
    r = np.random.default_rng(5)
    y = np.exp(r.normal(1.0, 0.5, N))
    for text in (
        "response log(y) ~ Normal(mu, sigma)\neffects mu = 1",
        "response y ~ LogNormal(mu, sigma)\neffects mu = 1",
    ):
        picture = check_picture(*known(text, {"y": y}, Intercept=1.0, sigma=0.5))
        assert picture.table("statistics").set_index("statistic")["data"]["mean"] == pytest.approx(np.log(y).mean())
        assert picture.layout.panels[0].x.label == "log(y)"


CENSORED = "response t ~ LogNormal(mu, sigma) censored by c { 0 = none, 1 = right }\neffects mu = 1"


def test_survival_of_censored_rows_is_kaplan_and_meiers():
    t, c = np.array([1.0, 2.0, 2.0, 3.0, 5.0, 8.0]), np.array([0, 0, 1, 0, 1, 0])
    picture = check_picture(*known(CENSORED, {"t": t, "c": c}, Intercept=1.0, sigma=0.8))
    table = picture.table().set_index("t")["data"]
    at = [np.interp(x, table.index, table) for x in (0.5, 1.5, 2.5, 4.0, 7.0)]
    assert_allclose(at, [1, 5 / 6, 5 / 6 * 4 / 5, 5 / 6 * 4 / 5 * 2 / 3, 5 / 6 * 4 / 5 * 2 / 3], atol=1e-9)


def test_survival_sees_times_that_are_too_long():
    r = np.random.default_rng(6)
    t = np.exp(r.normal(1.8, 0.8, N))
    end = 6.0
    table = {"t": np.minimum(t, end), "c": (t > end) * 1}
    for mu, seen in ((1.8, "strays no farther from the middle"), (1.0, "none strays as far")):
        assert seen in check_picture(*known(CENSORED, table, Intercept=mu, sigma=0.8)).says[2]


def test_intervals_have_two_curves_with_the_truth_between():
    r = np.random.default_rng(7)
    t = np.exp(r.normal(1.0, 0.5, N))
    table = {"t": np.floor(t) + 1e-3, "u": np.floor(t) + 1, "c": ["interval"] * N}
    text = "response t ~ LogNormal(mu, sigma) censored by c to u\ncovariate u\neffects mu = 1"
    design = known(text, table, Intercept=1.0, sigma=0.5)
    found = check_picture(*design)
    early, late = found.table()["data, earliest"], found.table()["data, latest"]
    truth = np.array([(t > x).mean() for x in found.table()["t"]])
    assert ((early <= truth + 1e-9) & (truth <= late + 1e-9)).all()
    assert "strays no farther from the middle" in found.says[2]


def test_shares_by_fitted_probability_and_by_parts():
    r = np.random.default_rng(8)
    x = r.normal(size=N)
    y = (r.random(N) < 1 / (1 + np.exp(-2 * x))) * 1
    text = "response y ~ Bernoulli(p)\ncovariate x\ngroup g\neffects logit(p) = 1 + x + (1 | g)"
    g = np.array([f"u{i % 20}" for i in range(N)])
    right = known(text, {"y": y, "x": x, "g": g}, Intercept=0.0, x=2.0, sd_g=0.1, r_g=0.0)
    table = check_picture(*right).table()
    assert table["rows"].sum() == N
    assert np.average(table["data"], weights=table["rows"]) == pytest.approx(y.mean())
    assert (table["data"].between(table["2.5%"] - 0.05, table["97.5%"] + 0.05)).all()
    means = check_picture(*right, "g").table()
    assert set(means["g"]) == set(g)
    assert_allclose(means["data"], [y[g == u].mean() for u in means["g"]])
    wrong = known(text, {"y": y, "x": x, "g": g}, Intercept=0.0, x=-2.0, sd_g=0.1, r_g=0.0)
    assert re.search(r"; (8|9|10) of 10 groups by fitted probability lie outside", check_picture(*wrong).says[2])


def test_weights_are_rows():
    y = np.array([0, 1, 2, 5])
    weighted = counts(y, "covariate w\n", w=[1, 2, 3, 4])
    assert weighted.table()["data"].sum() == 4  # a column of that name alone weighs nothing
    text = "response y ~ Poisson(mu) weights w\ncovariate w\neffects log(mu) = 1"
    picture = check_picture(*known(text, {"y": y, "w": [1, 2, 3, 4]}, Intercept=np.log(4.0)))
    assert picture.table()["data"].sum() == 10
    assert "Rows count as often as their weight says." in picture.says


def test_amounts_with_zeros_have_no_density():
    """A value that many rows have is a step of a distribution function; how many have it is compared."""
    for name, ends in (("owls_per_chick", ["share of zeros"]), ("cover", ["share of zeros", "share of ones"])):
        fit = shipped(name)
        assert checks_of(fit.design) == ("distributions", "means")
        told = fit.check().table("statistics")["statistic"].unique().tolist()
        assert [own for own in told if own.startswith("share")] == ends


@pytest.mark.parametrize("name", SPECS)
def test_every_check_of_a_shipped_spec_says_three_things(name):
    fit = shipped(name)
    by = next(iter([*fit.design.rows.levels, *fit.design.rows.numbers]), None)
    for picture in (fit.check(), *([fit.check(by)] if by else [])):
        assert picture.says[0].startswith("Looked at: ")
        assert picture.says[1].startswith("Bad: ")
        assert picture.says[2].startswith("Seen: ")
        assert "{" not in " ".join(picture.says)
    assert set(checks_of(fit.design)) <= set(CHECKS)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ({"kind": "rootogramm"}, "HLM636", "the closest is `rootogram`"),
        ({"kind": "pit"}, "HLM636", "is not a check of Poisson responses"),
        ({"kind": 3}, "HLM636", "leave `kind` out"),
        ({"kind": "means"}, "HLM634", "say of which parts"),
        ({"by": "h"}, "HLM631", "no factor, grouping or covariate of that name"),
        ({"by": 3}, "HLM631", "parts are made by `f`"),
    ],
)
def test_a_check_that_there_is_none_of_says_which_there_are(fit, options, code, said):
    with pytest.raises(hlm.HlmError) as caught:
        fit.check(**options)
    assert caught.value.diagnostics[0].code == code
    assert said in str(caught.value)


def test_many_parts_are_their_means_and_too_many_are_refused():
    y = np.random.default_rng(9).poisson(4.0, N)
    text = "response y ~ Poisson(mu)\ngroup g\neffects log(mu) = 1 + (1 | g)"
    for units in (20, 50):
        table = {"y": y, "g": [f"u{i % units:02}" for i in range(N)]}
        at_hand = known(text, table, Intercept=np.log(4.0), sd_g=0.1, r_g=0.0)
        if units == 20:
            assert_allclose(check_picture(*at_hand, "g").table("means")["data"], [y[i::20].mean() for i in range(20)])
            continue
        with pytest.raises(hlm.HlmError, match="it has 50 parts with rows, and 40 can be looked at"):
            check_picture(*at_hand, "g")


def test_a_check_is_the_same_for_the_same_seed(fit):
    one, two, other = fit.check(), fit.check(), fit.check(seed=1)
    assert one.table().equals(two.table())
    assert not one.table().equals(other.table())


def test_a_single_row_has_no_distribution_of_ranks():
    text = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1"
    one = check_picture(*known(text.replace("factor f\n", ""), {"y": [1.0]}, Intercept=0.0, sigma=1.0))
    assert "PIT" not in " ".join(one.says)
    fit = known(text + " + f", {"y": [1.0, 2.0, 3.0], "f": ["a", "b", "b"]}, Intercept=0.0, f=0.0, sigma=1.0)
    with pytest.raises(hlm.HlmError, match="the PIT of a single row"):
        check_picture(*fit, by="f", kind="pit")
