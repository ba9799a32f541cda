"""What was seen of the response, column by column: in fingerprints, which never change, in files and in PyMC's data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.observed import Observed, ObservedColumn
from hlmdsl.families.seen import STATUS
from hlmdsl.model.model import ResponseLevels
from hlmdsl.results.file.stored_table import table_group
from hlmdsl.results.kept_design import design_facts, design_from

N = 12
X = np.arange(N) - 0.5
TABLE = {
    "x": X,
    "y": 1 + X**2 / 4,
    "up": 3 + X**2 / 2,
    "w": np.arange(N) % 4,
    "status": np.array(["none", "left", "right", "interval"])[np.arange(N) % 4],
    "n": 3 + np.arange(N) % 5,
    "k": np.arange(N) % 3,
    "use": np.where(np.arange(N) % 3 == 0, "N", "Y"),
    "g": [f"g{i % 3}" for i in range(N)],
}
HEAD = "covariate x\ncovariate up\ncovariate w\ncovariate n\n"
CENSORED = "response log(y) ~ Normal(mu, sigma = up) weights w censored by status to up\neffects mu = 1 + x"
SPECS = {
    "censored": CENSORED,
    "trials": "response k ~ Binomial(n = n, p) weights w\ngroup g\neffects logit(p) = 1 + x + n + (1 | g)",
    "one number of trials": "response k ~ Binomial(n = 9, p)\neffects logit(p) = 1 + x",
    "levels": "response use { N, Y } reference Y ~ Bernoulli(p)\neffects logit(p) = 1 + x",
}
FINGERPRINTS = {
    "censored": "0b2ef5d5ee961854cee84c79b319d8c7fe570be04764a38032d2e0abd0e7789e",
    "trials": "97d6ab52574e31986213741ebcf2af91c113de8030088bf583346ebeb97cfdd5",
    "one number of trials": "e7d0c0435ba7d92ded57ccd14a841d21a5260ef5b2f52010a76a916efa8758d0",
    "levels": "7e428fdfd4bd74e04be1870be3d7c608a18ad34eecb02af1bfe2243305536889",
}


def bound(text: str) -> Design:
    return hlm.parse(HEAD + text).bind(TABLE)


@pytest.mark.parametrize("case", SPECS)
def test_fingerprints_are_for_ever(case: str) -> None:
    """As computed before `Observed` was there, by the versions that wrote the fits of today."""
    assert bound(SPECS[case]).fingerprint == FINGERPRINTS[case]


@pytest.mark.parametrize("case", SPECS)
def test_a_file_has_every_column(case: str) -> None:
    """Also where one column is an upper end and a known sigma: what is no upper end of a row may be its sigma."""
    design = bound(SPECS[case])
    kept = design_from(*design_facts(design)).observed
    for one, other in zip(design.observed.columns, kept.columns, strict=True):
        assert (one.role, one.which, one.name, one.labels) == (other.role, other.which, other.name, other.labels)
        np.testing.assert_array_equal(one.values, other.values)


def test_a_column_may_be_called_as_an_argument_is_in_a_fingerprint() -> None:
    text = (
        "covariate n\ncovariate `argument n` = x\nresponse k ~ Binomial(n = n, p)\neffects logit(p) = 1 + `argument n`"
    )
    design = hlm.parse(text).bind(TABLE)
    other = hlm.parse(text.replace("`argument n`", "z")).bind(TABLE)
    assert design.fingerprint != other.fingerprint


def test_the_columns_of_a_censored_response() -> None:
    design = bound(CENSORED)
    columns = {c.role: c for c in design.observed.columns}
    kept = TABLE["w"] > 0
    assert {role: (c.name, c.which, c.labels) for role, c in columns.items()} == {
        "value": ("y", "", ()),
        "argument": ("up", "sigma", ()),
        "weights": ("w", "", ()),
        "status": ("status", "", STATUS),
        "upper": ("up", "", ()),
    }
    np.testing.assert_array_equal(columns["value"].values, TABLE["y"][kept])
    np.testing.assert_allclose(columns["value"].modelled, np.log(TABLE["y"][kept]))
    np.testing.assert_array_equal(columns["argument"].values, TABLE["up"][kept])
    is_interval = TABLE["status"][kept] == "interval"
    np.testing.assert_array_equal(columns["upper"].values, np.where(is_interval, TABLE["up"][kept], TABLE["y"][kept]))
    assert design.observed.censored is not None
    np.testing.assert_allclose(design.observed.censored.upper, np.log(columns["upper"].values))


@pytest.mark.parametrize("case", SPECS)
def test_some_of_the_rows(case: str) -> None:
    observed, rows = bound(SPECS[case]).observed, np.array([5, 0, 3])
    some = observed.at(rows)
    assert some.n == 3
    for one, other in zip(observed.columns, some.columns, strict=True):
        np.testing.assert_array_equal(one.values[rows], other.values)
        np.testing.assert_array_equal(one.data[rows], other.data)
    np.testing.assert_array_equal(observed.seen[rows], some.seen)


class _Counted(Observed):
    """With a column that has no field of its own."""

    @property
    def columns(self) -> tuple[ObservedColumn, ...]:
        red = np.arange(self.n)
        return *super().columns, ObservedColumn("argument", "red", red, red, "red", is_whole=True)


def test_a_column_more_is_in_the_fingerprint_and_in_the_data() -> None:
    design = bound(SPECS["levels"])
    own = {f: getattr(design.observed, f) for f in ("model", "value", "raw", "arguments")}
    more = replace(design, observed=_Counted(**own))
    assert more.fingerprint != design.fingerprint
    assert list(more.columns) == ["x", "red", "use"]
    assert more.columns["red"].tolist() == list(range(N))


def test_levels_are_as_many_as_there_are() -> None:
    design = bound(SPECS["levels"])
    levels = ResponseLevels(("low", "mid", "high"), "low")
    model = replace(design.model, response=replace(design.model.response, levels=levels))
    values = np.arange(N) % 3.0
    schema, observed = replace(design.schema, model=model), replace(design.observed, model=model, value=values)
    three = replace(design, schema=schema, observed=replace(observed, raw=values))
    assert three.observed.columns[0].labels == ("low", "mid", "high")
    array = table_group(three).arrays["column_0"]
    assert array.attributes["labels"] == '["low", "mid", "high"]'
    assert array.values.tolist() == values.tolist() == three.columns["use"].tolist()
    assert three.fingerprint != design.fingerprint
