"""One store of fits: each shipped spec once, two chains of 200 draws, sampled when a test first asks for it."""

from __future__ import annotations

import warnings
from functools import cache
from pathlib import Path

import hlmdsl as hlm

SPECS = {path.stem: path for path in sorted((Path(__file__).parent.parent / "specs").glob("*.hlm"))}


@cache
def shipped_fit(name: str) -> hlm.Fit:
    """The fit of `specs/NAME.hlm`; short, so that its diagnostics may fail."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = hlm.load(SPECS[name]).compile()
        return model.sample(draws=200, tune=300, chains=2, seed=1, cores=1, progressbar=False)
