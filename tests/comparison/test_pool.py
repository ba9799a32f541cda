"""Fits of several imputed tables as one: what is between them, whose diagnostics count, what cannot be pooled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

import hlmdsl as hlm
from tests.comparison.made_up import table

Make = Callable[..., hlm.Fit]
TEXT = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate w\ngroup g\neffects mu = 1 + x + (1 | g)"


@pytest.fixture(scope="module")
def parts() -> list[hlm.Fit]:
    """Sampled: diagnostics are of samplers; three fits in a third of a second."""
    found = []
    for k in range(3):
        data = table() | {
            "x": table()["x"] + np.where(np.arange(60) < 20, np.random.default_rng(k).normal(0, 0.5, 60), 0)
        }
        found.append(hlm.parse(TEXT).compile(data).sample(draws=400, tune=500, chains=2, seed=k, progressbar=False))
    return found


def test_draws_are_those_of_all_and_trust_is_that_of_each(parts: list[hlm.Fit]) -> None:
    pooled = hlm.pool(parts)
    assert (pooled.draws.chains, pooled.draws.draws) == (6, 400)
    np.testing.assert_array_equal(pooled.draws.posterior["x"][2:4], parts[1].draws.posterior["x"])
    assert pooled.diagnostics.max_r_hat == max(part.diagnostics.max_r_hat for part in parts)
    assert pooled.diagnostics.passed == all(part.diagnostics.passed for part in parts)
    summary = pooled.summary()
    assert summary.loc["x", "median"] == pytest.approx(np.median(pooled.draws.posterior["x"]))
    assert summary.loc["x", "R-hat"] == max(part.summary().loc["x", "R-hat"] for part in parts)
    assert (summary["R-hat"] < 1.1).all()  # those of derived numbers too, and of R², at each table's own rows
    assert summary.loc["R2", "ESS bulk"] == pytest.approx(sum(part.summary().loc["R2", "ESS bulk"] for part in parts))
    assert "pooled from 3 tables" in str(pooled.explain())


def test_what_is_between_tables_by_rubin_s_rules(parts: list[hlm.Fit]) -> None:
    found = hlm.pool(parts).between()
    draws = np.stack([part.draws.posterior["x"].ravel() for part in parts])
    within, between = draws.var(axis=1, ddof=1).mean(), (4 / 3) * draws.mean(axis=1).var(ddof=1)
    assert found.loc["x", "between"] == pytest.approx(between / (within + between))
    assert found.loc["x", "sd"] == pytest.approx(np.sqrt(within + between))
    same = hlm.pool([parts[0], parts[0]]).between()
    assert (same["between"] == 0).all()
    assert "r_g[g0, Intercept]" in hlm.pool(parts).between(units=True).index


def test_what_cannot_be_pooled(make: Make, parts: list[hlm.Fit]) -> None:
    first = make(TEXT)
    with pytest.raises(hlm.HlmError, match="HLM667"):
        hlm.pool([first])
    shorter = {name: values[:54] for name, values in table().items()}
    renamed = table() | {"g": np.char.replace(table()["g"], "g5", "h5")}
    cases = [
        (make(TEXT.replace("1 + x +", "1 + w +")), "the specs differ"),
        (make(TEXT, data=shorter), "the rows differ"),
        (make(TEXT, data=renamed), "the labels differ"),
    ]
    for other, says in cases:
        with pytest.raises(hlm.HlmError, match="HLM669") as caught:
            hlm.pool([first, other])
        assert says in str(caught.value)
    centred = TEXT.replace("covariate x\n", "covariate x center mean\n")
    moved = table() | {"x": table()["x"] + 1}
    with pytest.raises(hlm.HlmError, match="what is learnt differs"):
        hlm.pool([make(centred), make(centred, data=moved)])
    pooled = hlm.pool(parts)
    page = partial(pooled.report, "pooled.html")
    for ask in (pooled.loo, pooled.log_likelihood, pooled.predict, pooled.sensitivity, pooled.check, page):
        with pytest.raises(hlm.HlmError, match="HLM670"):
            ask()
    assert len(pooled.predict({"x": [0.1], "g": ["g1"]}, of="mean").table()) == 1
