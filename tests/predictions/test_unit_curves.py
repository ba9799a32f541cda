"""Curves of units: of known units, of new ones, of averages over them, and what is shown of each."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.rows import Floats
from tests.predictions import cases

CURVE = "spline(x, df = 3)"
OWN, COUNTS = "curves of units", "Poisson with curves of units"
DRAW = 3


def columns(fit: hlm.Fit, x: list[float]) -> Floats:
    """(rows, effects): level, line and two wiggles."""
    (varying,) = fit.design.schema.main.varying
    return varying.matrix(fit.design.schema.rows([{"x": v} for v in x]))


def covariance(values: dict[str, np.ndarray]) -> Floats:
    """Of a unit's effects: the sd of the wiggles is the last of three."""
    level, line, wiggles = values["sd_g"]
    found = np.diag([level, line, wiggles, wiggles]) ** 2
    found[0, 1] = found[1, 0] = level * line * values["cor_g"][0]
    return found


def test_of_known_units() -> None:
    fit, values = cases.fit(OWN), cases.values_of(cases.fit(OWN), DRAW)
    labels, x = fit.design.groupings["g"].labels, [0.1, 1.2, -0.7]
    own = [labels[k] for k in (2, 0, 2)]
    deviation = (columns(fit, x) * values["r_g"][[2, 0, 2]]).sum(axis=1)
    found = fit.predict({"x": x, "g": own}, of="linear").values[0, DRAW].values
    np.testing.assert_allclose(found, values["Intercept"] + values["x"] * np.array(x) + deviation)


def test_of_new_units() -> None:
    """Two points of one new unit's curve and one of another's."""
    one, x = cases.many_of(cases.fit(OWN), DRAW, 20_000), [0.1, 1.2, 0.5]
    drawn = one.predict({"x": x, "g": ["new", "new", "other"]}, of="linear", units="new", seed=3).values[0].values
    z = columns(one, x)
    expected = z @ covariance(cases.values_of(cases.fit(OWN), DRAW)) @ z.T
    expected[2, :2] = expected[:2, 2] = 0.0
    np.testing.assert_allclose(np.cov(drawn.T), expected, atol=0.03 * drawn.var())


def test_an_average_over_units() -> None:
    """Under a log link half the variance is added."""
    fit = cases.fit(COUNTS)
    one, values = cases.many_of(fit, DRAW, 50), cases.values_of(fit, DRAW)
    (z,) = columns(fit, [0.8])
    expected = np.exp(values["Intercept"] + z @ covariance(values) @ z / 2)
    found = one.ask('average(mean(at(x = 0.8, f = "a")), over = g)', name="it").values["it"]
    np.testing.assert_allclose(found, np.full((1, 50), expected))
    drawn = one.predict({"x": [0.8], "f": ["a"]}, of="mean", units="population").values[0].values
    np.testing.assert_allclose(drawn, np.full((50, 1), expected))


def test_shares_are_those_of_curves() -> None:
    fit = cases.fit(OWN)
    one, values = cases.many_of(fit, DRAW, 50), cases.values_of(fit, DRAW)
    rows = fit.design.schema.main.varying[0].matrix(fit.design.rows)
    units = np.einsum("ni,ij,nj->n", rows, covariance(values), rows).mean()
    common = np.var(values["x"] * fit.design.rows.numbers["x"], ddof=1)
    expected = common / (common + units + values["sigma"] ** 2)
    np.testing.assert_allclose(one.summary().loc["R2 common", "median"], expected)


def test_the_table_of_units_has_levels_and_lines() -> None:
    units = cases.fit(OWN).units("g")
    assert [e.label for e in units.effects] == ["Intercept", f"{CURVE}[straight]"]
    assert "its picture (`hlm plot FIT x --lines`)" in units.says[-1]
    assert "wiggle" not in units.text()
    assert "its picture" not in cases.fit("curves of members").units("members(m0, m1, m2)").says[-1]


def test_units_of_curves_alone_have_no_table() -> None:
    spec = "response y ~ Normal(mu, sigma)\neffects mu = 1 + (0 + spline(year, df = 3, basis = cyclic, period = 8) | g)"
    design = cases.kernel_cases.bound(spec)
    fit = hlm.Fit(cases.made_fit(design).draws, design, {})
    with pytest.raises(hlm.HlmError, match=r"HLM614.*no numbers of single units"):
        fit.units("g")
    assert design.dims["sd_g"] == ("g_sd",)
    assert design.coords["g_sd"] == ("spline(year, df = 3, basis = cyclic, period = 8)",)


def test_curves_of_each_unit_are_drawn() -> None:
    fit = cases.fit(OWN)
    lines = fit.plot("x", lines=True).table("lines")
    assert set(lines["unit"]) == set(fit.design.groupings["g"].labels)
    one, posterior = lines[lines["unit"] == "g2"], fit.draws.posterior
    x = one["x"].to_numpy(dtype=float)
    unit = fit.design.groupings["g"].labels.index("g2")
    own = posterior["r_g"][:, :, unit].reshape(16, -1) @ columns(fit, x.tolist()).T
    each = posterior["Intercept"].reshape(16, 1) + posterior["x"].reshape(16, 1) * x + own
    np.testing.assert_allclose(one["median"].to_numpy(dtype=float), np.median(each, axis=0))


def test_where_curves_of_units_are_extrapolated() -> None:
    """The common effects have no curve; those of units go on straight, and the average unit has none."""
    fit = cases.fit(OWN)
    labels = fit.design.groupings["g"].labels
    rows = {"x": [1e3, 0.0], "g": [labels[0]] * 2}
    for units, there in (("own", True), ("new", True), ("average", False)):
        says = " ".join(fit.predict(rows, of="mean", units=units).says)
        assert ("1 row is outside the fitted x" in says) == there
        assert ("for each unit of g, the curve goes on straight there." in says) == there
