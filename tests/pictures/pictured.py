"""Fits that no test of pictures samples: draws made by hand, of small specs and of every shipped one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from tests.fits.made_fits import made_fit

SPECS = {path.stem: path for path in sorted((Path(__file__).parents[2] / "specs").glob("*.hlm"))}


@cache
def shipped(name: str) -> hlm.Fit:
    """A shipped spec and its data, with draws near nothing: links stay where they are moderate."""
    fit = made_fit(hlm.load(SPECS[name]).bind(), draws=8)
    for variable, values in fit.draws.posterior.items():
        if fit.design.model.main.link.name == "log" and not variable.startswith("cor_"):
            values *= 0.1
    return fit


@pytest.fixture(scope="session")
def fit() -> hlm.Fit:
    """Counts: a covariate whose zero is outside the data, one that is centred, a factor, a grouping."""
    r = np.random.default_rng(0)
    at = np.arange(60)
    table = {
        "y": r.poisson(3.0, 60).astype(float),
        "x": r.uniform(0, 4, 60),
        "z": r.uniform(10, 20, 60),
        "w": r.normal(5, 1, 60),
        "f": np.array(["a", "b", "c"])[at % 3],
        "g": np.array([f"u{i}" for i in at % 10]),
    }
    text = """
    model counts
    response y "things seen" unit "thing" ~ Poisson(mu)
    covariate x unit "m"
    covariate z
    covariate w center mean
    factor f { a, b, c }
    group g
    effects log(mu) = 1 + x * f + z + w + (1 + x | g)
    """
    made = made_fit(hlm.parse(text).bind(table), draws=40)
    for variable, values in made.draws.posterior.items():
        if variable != "cor_g":
            values *= 0.1
    return made
