"""A fit that is saved and opened is the fit that was saved: numbers, labels, words, warnings."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.results.file.appendix import FORMAT
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.fit import Fit
from hlmdsl.results.kept_design import design_facts, design_from
from tests.fits.made_fits import TEXT, TIMINGS, made_fit, small_fit, small_table

ROOT = Path(__file__).resolve().parents[2]
SPECS = sorted((ROOT / "specs").glob("*.hlm"))
FORMATS = sorted(Path(__file__).parent.glob("format_*/*.nc"))
"""Of every format that there was: what its version saved, and beside it the numbers that it printed."""


def opened_again(fit: Fit, folder: Path) -> Fit:
    path = folder / "fit.nc"
    fit.save(path)
    return hlm.open_fit(path)


def assert_same_design(one: Design, other: Design) -> None:
    assert one.fingerprint == other.fingerprint
    assert {k: tuple(v) for k, v in one.coords.items()} == {k: tuple(v) for k, v in other.coords.items()}
    assert one.dims == other.dims
    assert as_json(one.schema) == as_json(other.schema)
    for equation, again in zip(one.schema.equations, other.schema.equations, strict=True):
        assert np.array_equal(equation.matrix(one.rows), again.matrix(other.rows))
    assert one.priors == other.priors
    assert one.correlations == other.correlations
    assert one.warnings == other.warnings
    assert (one.table_name, one.rows_dropped, dict(one.dropped)) == (
        other.table_name,
        other.rows_dropped,
        dict(other.dropped),
    )
    for name, bound in one.groupings.items():
        assert bound.parts == other.groupings[name].parts
        for (index, weights), (again, others) in zip(bound.entries, other.groupings[name].entries, strict=True):
            assert np.array_equal(index, again)
            assert np.array_equal(weights, others)


def assert_same_fit(one: Fit, other: Fit) -> None:
    assert_same_design(one.design, other.design)
    for mine, theirs in ((one.draws.posterior, other.draws.posterior), (one.draws.statistics, other.draws.statistics)):
        assert list(mine) == list(theirs)
        for name, values in mine.items():
            assert np.array_equal(values, theirs[name]), name
            assert values.dtype == theirs[name].dtype, name
    assert {d: list(v) for d, v in one.draws.labels.items()} == {d: list(v) for d, v in other.draws.labels.items()}
    assert one.draws.dims == other.draws.dims
    assert (one.draws.library, one.draws.target_accept) == (other.draws.library, other.draws.target_accept)
    assert one.draws.approximation == other.draws.approximation
    assert (one.timings, one.strategy) == (other.timings, other.strategy)
    assert set(one.idata.children) == set(other.idata.children)
    for name, group in one.idata.children.items():
        assert group.to_dataset().identical(other.idata[name].to_dataset()), name


@pytest.mark.parametrize("path", SPECS, ids=[p.stem for p in SPECS])
def test_every_shipped_spec(path: Path, tmp_path: Path) -> None:
    spec = hlm.load(path)
    fit = made_fit(spec.bind(), chains=2, draws=6)
    opened = opened_again(fit, tmp_path)
    assert_same_fit(fit, opened)
    assert opened.design.model.warnings == spec.warnings
    assert str(opened.explain()) == str(fit.explain())


def test_what_others_read_is_what_was_saved(tmp_path: Path) -> None:
    fit = small_fit()
    fit.save(tmp_path / "fit.nc")
    with xr.open_datatree(tmp_path / "fit.nc") as tree:
        for name, group in fit.idata.children.items():
            assert tree[name].to_dataset(inherit=False).load().equals(group.to_dataset(inherit=False)), name
        assert tree.attrs["spec"] == fit.design.model.source.text
        assert json.loads(tree.attrs["timings"]) == TIMINGS
    with xr.open_dataset(tmp_path / "fit.nc", group="posterior") as posterior:
        assert posterior["sd_g"].dims == ("chain", "draw", "g_effect")


LABELS = ["a", "b", "A", " b", "a - b", "b, a", "a:b", "1", "01", "1.0", "-1", "NA", "\u00e9", 'q"', "x"]
NUMERIC = ["1", "1.50", "02", "3e0", "4.0"]


@st.composite
def bound_designs(draw: st.DrawFn) -> Design:
    """Groups in groups that lack some labels, a column used twice, categories in any order, missing cells."""
    r = np.random.default_rng(draw(st.integers(0, 10_000)))
    rows = draw(st.integers(40, 80))
    n_school, n_class = draw(st.integers(2, 4)), draw(st.integers(2, 4))
    labels = draw(st.permutations(LABELS))
    school = np.array(labels[:n_school], dtype=object)[r.integers(0, n_school, rows)]
    names = labels[n_school : n_school + n_class]
    seen = {s: r.permutation(names)[: r.integers(1, n_class + 1)].tolist() for s in labels[:n_school]}
    within = np.array([r.choice(seen[s]) for s in school.tolist()], dtype=object)
    twice = np.array(NUMERIC, dtype=object)[np.arange(rows) % len(NUMERIC)]
    table: dict[str, object] = {"y": r.normal(size=rows), "x": r.normal(size=rows), "twice": twice}
    table["school"] = pd.Categorical(school, labels[:n_school]) if draw(st.booleans()) else school
    table["class"] = pd.Categorical(within, names) if draw(st.booleans()) else within
    arm = np.array(["10", "2", "x"], dtype=object)[np.arange(rows) % 3]
    table["arm"] = pd.Categorical(arm, draw(st.permutations(["10", "2", "x"]))) if draw(st.booleans()) else arm
    lacking = draw(st.integers(0, 3))
    table["x"][r.permutation(rows)[:lacking]] = np.nan  # type: ignore[index]
    lines = [
        "missing drop",
        "response y ~ Normal(mu, sigma)",
        "covariate x",
        "factor arm",
        "group school",
        "group class in school",
        "covariate once = twice",
        "group again = twice",
    ]
    common = draw(st.sampled_from(["1 + x", "1 + x + arm", "1 + x + once", "0 + arm + x"]))
    bars = draw(
        st.sampled_from(["(1 | school) + (1 | class)", "(1 | school/class)", "(1 + x | class)", "(0 + arm | school)"])
    )
    also = draw(st.sampled_from(["", " + (1 | again)", " + (1 | arm:again)"]))
    return hlm.parse("\n".join([*lines, f"effects mu = {common} + {bars}{also}"]), "any.hlm").bind(table)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_fit_can_be_opened_again(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    fit = made_fit(data.draw(bound_designs()), chains=1, draws=5)
    opened = opened_again(fit, tmp_path_factory.getbasetemp())
    assert_same_fit(fit, opened)
    assert opened.explain().to("json") == fit.explain().to("json")
    # and so is the design of a run that was cut short
    assert_same_design(design_from(*design_facts(fit.design)), fit.design)


def test_no_long_array_is_in_a_file_twice(tmp_path: Path) -> None:
    """Other programs read one part of a file, the package another, which lists what stands in the first."""
    fit = made_fit(hlm.parse(TEXT).bind(small_table()), draws=1000)
    fit.save(tmp_path / "fit.nc")
    whole = (tmp_path / "fit.nc").read_bytes()
    for name, values in fit.draws.posterior.items():
        assert whole.count(np.ascontiguousarray(values, dtype="<f8").tobytes()) == 1, name


def test_a_resumed_fit_warns_as_it_did() -> None:
    """Of the order of categories, which neither a file nor a journal keeps."""
    table = {"y": [1.0, 3.0, 2.0, 5.0], "arm": pd.Categorical(["a", "b", "a", "b"], ["b", "a"])}
    design = hlm.parse("response y ~ Normal(mu, sigma)\nfactor arm\neffects mu = 1 + arm").bind(table)
    assert [w.code for w in design.warnings] == ["HLM367"]
    assert_same_design(design_from(*design_facts(design)), design)


def test_dropped_rows_are_still_known(tmp_path: Path) -> None:
    table = {"y": [1.0, np.nan, 3.0, 4.5, 2.0, np.nan], "x": [1.0, 2.0, np.nan, 4.0, 5.0, np.nan]}
    spec = hlm.parse("missing drop\nresponse y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x")
    fit = made_fit(spec.bind(table))
    opened = opened_again(fit, tmp_path)
    assert opened.design.rows_dropped == 3
    assert opened.design.dropped == {"y": 2, "x": 2}
    assert "3 rows dropped for missing values (y: 2, x: 2)" in str(opened.explain())
    kept = design_from(*design_facts(fit.design))
    assert (kept.rows_dropped, dict(kept.dropped)) == (3, {"y": 2, "x": 2})


def test_there_is_a_fit_of_every_format() -> None:
    assert {p.parent.name for p in FORMATS} == {f"format_{i + 1}" for i in range(FORMAT)}


@pytest.mark.parametrize("path", FORMATS, ids=[f"{p.parent.name}-{p.stem}" for p in FORMATS])
def test_fits_of_all_versions_still_open(path: Path, tmp_path: Path) -> None:
    """Their numbers are those that their version computed of them. 0.1.0 put no label in quotes."""
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    fit = hlm.open_fit(path)
    assert fit.strategy == told["strategy"]
    assert (fit.design.rows.n, fit.design.rows_dropped, fit.design.dropped) == (
        told["rows"],
        told["rows_dropped"],
        told["dropped"],
    )
    found = [[e.median, e.low, e.high, e.p_positive] for e in fit._all_estimates.values()]
    np.testing.assert_allclose(found, [row[1:] for row in told["estimates"]], rtol=1e-12)
    assert len(fit.diagnostics.alarms) == told["alarms"]
    assert str(fit.explain())
    if "learnt" in told:
        assert json.loads(as_json(fit.design.schema)) == told["learnt"]
    if "summary" in told:
        summary = fit.summary()[["median", "2.5%", "97.5%"]]
        assert list(summary.index) == [row[0] for row in told["summary"]]
        np.testing.assert_allclose(summary.to_numpy(), [row[1:] for row in told["summary"]], rtol=1e-9)
    again = opened_again(fit, tmp_path)
    assert_same_fit(fit, again)
    assert str(again.explain()) == str(fit.explain())
    assert (fit.draws.approximation is not None) == path.stem.endswith("laplace")
