"""Trials that are the sum of columns: the model is that of a column that holds the sum."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytensor
import pytest
from jacobian import log_jacobian
from test_density import points, values_at
from test_pymc import Graph

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.results.draws import draws_of
from tests.as_written import AS_WRITTEN

HEAD = "covariate controls\ncovariate x\ngroup g\neffects logit(p) = 1 + x + (1 | g)\n"
SUM = HEAD + "response cases ~ Binomial(n = cases + controls, p)"
COLUMN = HEAD.replace("controls", "total") + "response cases ~ Binomial(n = total, p)"


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(1)
    total = rng.integers(1, 12, 60)
    cases = rng.binomial(total, 0.3)
    x, g = rng.normal(size=60), rng.integers(0, 5, 60)
    return {"cases": cases, "controls": total - cases, "total": total, "x": x, "g": g}


def fit_of(text: str) -> hlm.Fit:
    design = hlm.parse(text).bind(table())
    program = prepare(make_plan(design))
    draws = draws_of(recover(program, points(program, 4, 1)[None], 1), {"diverging": np.zeros((1, 4), bool)}, design)
    return hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0))


def test_it_is_the_column_of_the_sum() -> None:
    one, other = fit_of(SUM), fit_of(COLUMN)
    np.testing.assert_array_equal(one.design.observed.trials, table()["total"])
    for name, values in one.draws.posterior.items():
        np.testing.assert_array_equal(values, other.draws.posterior[name])
    np.testing.assert_array_equal(one.log_likelihood(), other.log_likelihood())
    rows = {"x": [0.0, 1.0], "g": [1, 2]}
    drawn = one.predict(rows | {"cases": [3, 4], "controls": [1, 2]}, of="response", seed=1).values
    np.testing.assert_array_equal(drawn, other.predict(rows | {"total": [4, 6]}, of="response", seed=1).values)
    np.testing.assert_array_equal(one.predict(rows, of="mean").values, other.predict(rows, of="mean").values)
    found = [{m.name: m.estimate for m in f.explain().explanation.meanings} for f in (one, other)]
    assert found[0] == found[1]


def test_pymc_adds_the_columns_up() -> None:
    design = hlm.parse(SUM.replace("(1 | g)", "(1 | g)")).bind(table())
    program = prepare(make_plan(design))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        gaps = [
            program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x)
            for x in points(program, 3)
        ]
    assert np.ptp(gaps) < 1e-8


def test_a_saved_fit_has_its_columns(tmp_path: Path) -> None:
    fit = fit_of(SUM)
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == fit.design.fingerprint
    assert set(opened.design.columns) == {"x", "g", "cases", "controls"}
    moved = hlm.parse(SUM).bind(table() | {"controls": table()["controls"] + 1})
    assert moved.fingerprint != fit.design.fingerprint
    other = hlm.parse(SUM.replace("cases + controls", "cases + controls + 1")).bind(table())
    assert other.fingerprint not in (fit.design.fingerprint, moved.fingerprint)


def test_rows_without_a_part_are_dropped() -> None:
    columns = {name: values.astype(float) for name, values in table().items()}
    columns["controls"][3] = np.nan
    design = hlm.parse("missing drop\n" + SUM).bind(columns)
    assert (design.rows.n, design.rows_dropped) == (59, 1)


@pytest.mark.parametrize(
    ("total", "code"),
    [
        ("cases * controls", "HLM2033"),
        ("cases + g", "HLM2033"),
        ("cases + nowhere", "HLM2006"),
        ("controls - 20", "HLM324"),
        ("controls - controls", "HLM323"),
    ],
)
def test_what_is_no_sum(total: str, code: str) -> None:
    with pytest.raises(hlm.HlmError) as raised:
        hlm.parse(SUM.replace("cases + controls", total)).bind(table())
    assert [d.code for d in raised.value.diagnostics] == [code]


def test_explained() -> None:
    told = " ".join(str(hlm.parse(SUM).explain(table())).split())
    assert "cases ~ Binomial(p, n = cases + controls)" in told
    assert "a row has `cases + controls` trials" in told
    assert "of the variance of cases/(cases + controls) over the rows" in told
