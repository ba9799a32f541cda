"""Rows of several units: predictions for their own and for new ones, and what cannot be told by units."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from tests.predictions import cases

NAME = "members"
GROUPING = "members(m0, m1, m2)"
DRAW = 2


@cache
def own() -> hlm.Fit:
    return cases.fit(NAME)


def rows(units: list[tuple[str, str, str]], weights: list[tuple[float, float, float]]) -> dict[str, list]:
    """At x = 1, where intercept and slope of a unit add up."""
    columns = {f"m{k}": [own[k] for own in units] for k in range(3)}
    columns |= {f"v{k}": [own[k] for own in weights] for k in range(3)}
    return columns | {"x": [1.0] * len(units)}


def sd_of_one_unit() -> float:
    values = cases.values_of(own(), DRAW)
    sd, cor = values[f"sd_{GROUPING}"], values[f"cor_{GROUPING}"][0]
    return float(np.sqrt(sd[0] ** 2 + sd[1] ** 2 + 2 * cor * sd[0] * sd[1]))


def test_rows_of_a_new_table_have_the_weighted_deviations_of_their_units() -> None:
    table = rows([("u1", "u3", "u3"), ("u2", "u2", "u5")], [(0.5, 0.3, 0.2), (0.1, 0.2, 0.7)])
    values, labels = cases.values_of(own(), DRAW), own().design.groupings[GROUPING].labels
    deviation = values[f"r_{GROUPING}"].sum(axis=1)
    of = {label: deviation[k] for k, label in enumerate(labels)}
    common = values["Intercept"] + values["x"]
    expected = [common + 0.5 * of["u1"] + 0.5 * of["u3"], common + 0.3 * of["u2"] + 0.7 * of["u5"]]
    found = own().predict(table, of="linear").values[0, DRAW].values
    np.testing.assert_allclose(found, expected)


def test_new_units_are_shared_between_rows_and_weighed_in_them() -> None:
    table = rows(
        [("new", "new", "other"), ("new", "third", "third"), ("fourth", "fourth", "fourth")],
        [(0.25, 0.25, 0.5), (0.3, 0.3, 0.4), (0.2, 0.3, 0.5)],
    )
    drawn = cases.many_of(own(), DRAW, 20_000).predict(table, of="linear", units="new", seed=3).values[0].values
    shares = np.array([[0.5, 0.5, 0, 0], [0.3, 0, 0.7, 0], [0, 0, 0, 1.0]])
    np.testing.assert_allclose(np.cov(drawn.T), sd_of_one_unit() ** 2 * shares @ shares.T, atol=0.03 * drawn.var())


def test_without_units_a_row_is_as_variable_as_those_of_the_table_are() -> None:
    table = {"x": [1.0, 1.0]}
    squared = own().design.schema.main.varying[0].squared
    assert 0 < squared < 1
    drawn = cases.many_of(own(), DRAW, 20_000).predict(table, of="linear", units="new", seed=3).values[0].values
    expected = squared * sd_of_one_unit() ** 2
    np.testing.assert_allclose(np.cov(drawn.T), expected * np.eye(2), atol=0.03 * expected)
    with pytest.raises(hlm.HlmError, match="HLM604"):
        own().predict(table, units="own")


def test_predictions_show_the_columns_of_the_units() -> None:
    table = rows([("u1", "new", "u3")], [(0.5, 0.25, 0.25)])
    shown = own().predict(table, units="new").table()
    assert [shown[f"m{k}"][0] for k in range(3)] == ["u1", "new", "u3"]
    with pytest.raises(hlm.HlmError, match="HLM390"):
        own().predict(table)


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        (lambda fit: cases.many_of(fit, DRAW, 50).loo(over=GROUPING), "HLM661"),
        (lambda fit: fit.kfold(by=GROUPING), "HLM661"),
        (lambda fit: fit.check(by=GROUPING), "HLM63"),
        (lambda fit: fit.plot("x", lines=True), "HLM63"),
    ],
    ids=["loo", "kfold", "check", "lines"],
)
def test_what_takes_rows_of_one_unit_says_so(ask, code: str) -> None:
    with pytest.raises(hlm.HlmError, match=f"{code}.*[\\s\\S]*several units"):
        ask(own())


def test_each_unit_has_its_own_coefficients() -> None:
    labels = own().design.groupings[GROUPING].labels
    assert set(labels) <= set(own().units(GROUPING).table().reset_index().astype(str).to_numpy().ravel())


def test_a_file_keeps_units_in_their_order_and_weights(tmp_path: Path) -> None:
    own().save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == own().design.fingerprint
    assert opened.design.groupings[GROUPING].labels == own().design.groupings[GROUPING].labels
    for mine, theirs in zip(
        opened.design.groupings[GROUPING].entries, own().design.groupings[GROUPING].entries, strict=True
    ):
        np.testing.assert_array_equal(mine[0], theirs[0])
        np.testing.assert_array_equal(mine[1], theirs[1])
    np.testing.assert_array_equal(opened.predict(seed=1).values, own().predict(seed=1).values)


POISSON = "Poisson of members"


def test_an_average_over_units_is_that_of_a_row_with_the_mean_of_the_squared_weights() -> None:
    one, values = cases.many_of(cases.fit(POISSON), DRAW, 50), cases.values_of(cases.fit(POISSON), DRAW)
    varying = one.design.schema.main.varying[0]
    sd = values[f"sd_{GROUPING}"]
    expected = np.exp(values["Intercept"] + values["x"] + varying.squared * sd[0] ** 2 / 2)
    found = one.ask(f"average(mean(at(x = 1)), over = {GROUPING})", name="it")
    np.testing.assert_allclose(found.values["it"], np.full((1, 50), expected))
    assert f"add up to {varying.squared:.2g} on average" in " ".join(str(found).split())


def test_shares_take_the_mean_of_the_squared_weights_and_r2_those_of_each_row() -> None:
    one, values = cases.many_of(own(), DRAW, 50), cases.values_of(own(), DRAW)
    design, sd = one.design, values[f"sd_{GROUPING}"]
    between, within = design.schema.main.varying[0].squared * sd[0] ** 2, values["sigma"] ** 2
    shown = one.summary()
    np.testing.assert_allclose(shown.loc[f"share_{GROUPING}", "median"], between / (between + within))
    squared = design.rows.members[GROUPING].squared
    z = design.schema.main.varying[0].matrix(design.rows)
    cor = values[f"cor_{GROUPING}"][0]
    covariance = np.outer(sd, sd) * np.array([[1, cor], [cor, 1]])
    units = (squared * np.einsum("ni,ij,nj->n", z, covariance, z)).mean()
    common = np.var(values["x"] * design.rows.numbers["x"], ddof=1)
    np.testing.assert_allclose(shown.loc["R2 common", "median"], common / (common + units + within))
