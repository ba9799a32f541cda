"""Every shipped spec predicts what PyMC's own graph of it does, within Monte Carlo error.

Where nothing that this depends on has changed, what was found is stored; else it is found again, which compiles a graph
for each spec: `python -m tests.predictions.beside_pymc` stores it.
"""

from __future__ import annotations

import pytest

from tests.predictions.beside_pymc import PRIORS, SPECS, beside_pymc, digest, stored

LEAST = 2e-5
"""Of some 150 numbers, so that right predictions are called wrong in three runs of a thousand."""


@pytest.mark.parametrize("name", SPECS)
def test_beside_pymc(name: str) -> None:
    found = stored().get(name, {})
    if found.get("digest") != digest(name):
        found = beside_pymc(name)
    for statistic, apart in found["apart"].items():
        assert min(apart["p"], apart["p, all rows"]) > LEAST, (statistic, apart)
    if name in PRIORS:
        assert found["prior"]["p"] > LEAST
