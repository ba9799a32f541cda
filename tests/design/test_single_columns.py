"""Designs with very many levels, by what their columns leave of each other: as by all columns at once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import hlmdsl
import hlmdsl.design.rank as rank
from hlmdsl.design.design import Design
from hlmdsl.design.rank import row_space
from hlmdsl.design.single_columns import many_columns
from hlmdsl.explain.readings.determined import determination
from hlmdsl.results.products import Multiplied
from hlmdsl.source.exceptions import HlmError

LEVELS = 80


def table(rows: int = 3, y: np.ndarray | None = None) -> dict[str, np.ndarray]:
    r = np.random.default_rng(6)
    k = np.repeat(np.arange(LEVELS), rows)
    x = r.normal(size=k.size)
    return {
        "y": r.normal(size=k.size) if y is None else y,
        "x": x,
        "x2": 2 * x + 1,
        "day": 2_450_000.0 + r.integers(0, 900, k.size),
        "mean": np.sin(k),
        "k": np.array([f"k{i:02}" for i in k]),
        "f": np.array(list("ab"))[r.integers(0, 2, k.size)],
    }


DECLARED = {
    "x": "covariate x",
    "x2": "covariate x2",
    "day": "covariate day",
    "mean": "covariate mean",
    "f": "factor f { a, b } reference a",
}


def bound(effects: str, data: dict[str, np.ndarray] | None = None, coding: str = "") -> Design:
    used = [line for name, line in DECLARED.items() if name in effects.replace("*", " ").split()]
    lines = ["response y ~ Normal(mu, sigma)", *used, f"factor k reference k07{coding}", f"effects mu = {effects}"]
    return hlmdsl.parse("\n".join(lines)).bind(table() if data is None else data)


SETTLED = ["1 + k", "0 + k", "1 + x + k", "1 + day + f + k", "0 + k + x", "1 + x * f + k"]
NOT = {
    "a covariate that is another": "1 + x + x2 + k",
    "one that is the same in a level": "1 + mean + k",
}


@pytest.mark.parametrize("effects", SETTLED)
def test_what_is_settled_beyond_doubt(effects: str) -> None:
    design = bound(effects)
    many = many_columns(design.schema.main, design.rows)
    assert many is not None
    assert many.is_settled()
    whole = row_space(design.schema.main, design.rows)
    assert whole.null.shape[1] == 0
    found = determination(design.schema, design.schema.main, design.rows).space
    assert (found.null.shape, found.free, found.zero) == (whole.null.shape, whole.free, whole.zero)


@pytest.mark.parametrize("name", NOT)
def test_where_there_is_doubt_all_columns_are_looked_at(name: str) -> None:
    design = bound(NOT[name])
    many = many_columns(design.schema.main, design.rows)
    assert many is not None
    assert not many.is_settled()
    assert [w.code for w in design.warnings] == ["HLM354"]
    assert not determination(design.schema, design.schema.main, design.rows).complete


def test_other_codings_and_few_levels_have_no_such_columns() -> None:
    design = bound("1 + k", coding=" coding sum")
    assert many_columns(design.schema.main, design.rows) is None
    few = hlmdsl.parse("response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f").bind(table())
    assert many_columns(few.schema.main, few.rows) is None


@pytest.mark.parametrize("effects", SETTLED)
def test_residuals_are_those_of_least_squares(effects: str) -> None:
    design = bound(effects)
    main, y = design.schema.main, design.observed.value
    many = many_columns(main, design.rows)
    assert many is not None
    x = main.matrix(design.rows)
    np.testing.assert_allclose(many.left_of(y), y - x @ np.linalg.lstsq(x, y, rcond=None)[0], atol=1e-8)


@pytest.mark.parametrize("rounding", [0.0, 1e-15])
def test_levels_that_leave_nothing_are_still_seen(rounding: float) -> None:
    r = np.random.default_rng(1)
    k = np.repeat(np.arange(LEVELS), 3)
    y = np.round(r.normal(size=LEVELS), 3)[k] * (1 + rounding * r.normal(size=k.size))
    with pytest.raises(HlmError) as raised:
        bound("1 + x + k", table(y=y))
    assert [d.code for d in raised.value.diagnostics] == ["HLM343"]
    bound("1 + x + k", table(y=y + 0.01 * r.normal(size=k.size)))


def test_no_decomposition_of_all_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose cost is the cube of the levels: binding and the explanation take none."""
    seen = []

    def noted(matrix: Any, *arguments: Any, **options: Any) -> Any:
        seen.append(matrix.shape[1])
        return plain(matrix, *arguments, **options)

    plain = np.linalg.svd
    monkeypatch.setattr(np.linalg, "svd", noted)
    monkeypatch.setattr(rank, "triangular", lambda matrix: pytest.fail("of all columns"))
    design = bound("1 + x + k")
    assert determination(design.schema, design.schema.main, design.rows).complete
    assert max(seen, default=0) < LEVELS


def test_defaults_of_very_many_levels_are_declared_in_one_line() -> None:
    design = bound("1 + x + k")
    assert {p.line for p in design.priors["k"]} == {f"prior k ~ {design.priors['k'][0].prior.written}"}


@pytest.mark.parametrize("share", [0.01, 0.5])
def test_products_by_the_numbers_that_are_there(share: float) -> None:
    r = np.random.default_rng(2)
    rows = r.normal(size=(50, 100)) * (r.random((50, 100)) < share)
    draws = r.normal(size=(7, 100))
    found = Multiplied(rows).by(draws)
    np.testing.assert_allclose(found, draws @ rows.T, rtol=1e-12, atol=1e-12)
    assert found.flags.c_contiguous
