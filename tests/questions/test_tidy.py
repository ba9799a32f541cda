"""Draws as frames of each kind: every number once, under the names that estimates have."""

from __future__ import annotations

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import hlmdsl as hlm
from hlmdsl.questions import tidy
from tests.questions.made_up_fits import CHAINS, COLUMNS, DRAWS, fit_of, table

SPEC = f"response y ~ Normal(mu, sigma)\n{COLUMNS}\neffects mu = 1 + f + x + (1 + x | batch)"


@pytest.fixture(scope="module")
def fit() -> hlm.Fit:
    return fit_of(SPEC, table())


def test_long(fit: hlm.Fit) -> None:
    found = fit.tidy()
    assert list(found.columns) == ["chain", "draw", "variable", "number", "value"]
    assert len(found) == CHAINS * DRAWS * sum(v[0, 0].size for v in fit.draws.posterior.values())
    assert {"f[b - a]", "sd_batch[x]", "cor_batch[Intercept, x]", "sigma"} <= set(found["number"])
    one = found[(found["number"] == "r_batch[B2, x]") & (found["chain"] == 1) & (found["draw"] == 7)]
    assert list(one["value"]) == [fit.draws.posterior["r_batch"][1, 7, 2, 1]]
    assert list(one["variable"]) == ["r_batch"]


def test_wide_and_selected(fit: hlm.Fit) -> None:
    found = fit.tidy(["x", "sd_batch"], wide=True)
    assert list(found.columns) == ["chain", "draw", "x", "sd_batch[Intercept]", "sd_batch[x]"]
    np.testing.assert_array_equal(found["sd_batch[x]"], fit.draws.posterior["sd_batch"][..., 1].reshape(-1))
    np.testing.assert_array_equal(found["draw"], np.tile(np.arange(DRAWS), CHAINS))
    assert len(fit.tidy("x", every=4)) == CHAINS * DRAWS // 4


def test_kinds(fit: hlm.Fit) -> None:
    frames = {"pandas": pd.DataFrame, "polars": pl.DataFrame, "pyarrow": pa.Table}
    for to, kind in frames.items():
        assert isinstance(fit.tidy("f", to=to), kind)
    assert fit.tidy("f", to="polars")["number"].unique().sort().to_list() == ["f[b - a]", "f[c - a]"]


@pytest.mark.parametrize(
    ("given", "code"),
    [(("sd_bach",), "HLM616"), (((),), "HLM616"), ((3,), "HLM616"), (("x", "dask"), "HLM617"), (("x", 3), "HLM617")],
)
def test_refused(fit: hlm.Fit, given: tuple[object, ...], code: str) -> None:
    with pytest.raises(hlm.HlmError) as caught:
        fit.tidy(*given)  # type: ignore[arg-type]
    assert [d.code for d in caught.value.diagnostics] == [code]


def test_no_room_and_no_package(fit: hlm.Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidy, "free_memory", lambda: 1_000)
    with pytest.raises(hlm.HlmError) as caught:
        fit.tidy()
    assert [d.code for d in caught.value.diagnostics] == ["HLM415"]
    monkeypatch.setattr(tidy, "find_spec", lambda name: None)
    with pytest.raises(hlm.HlmError, match="polars is not installed"):
        fit.tidy("x", to="polars")
