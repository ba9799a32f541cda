"""Fits that the tests of the results stage share: one small model, sampled once."""

from __future__ import annotations

import pytest
from small_fit import TEXT, small_table

import hlmdsl as hlm


@pytest.fixture(scope="session")
def compiled() -> hlm.CompiledModel:
    return hlm.parse(TEXT, "small.hlm").compile(small_table())


@pytest.fixture(scope="session")
def fit(compiled: hlm.CompiledModel) -> hlm.Fit:
    return compiled.sample(draws=250, tune=300, chains=2, seed=1)
