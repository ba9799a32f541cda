"""A sampler that cannot start says so in words, whichever engine it is of."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl
from hlmdsl import HlmError
from hlmdsl.results.failure import fact_of

NOWHERE = {
    "a probability": "response yes ~ Bernoulli(p)\ncovariate x\neffects identity(p) = 1 + x\n"
    "prior Intercept ~ Normal(50, 0.1)",
    "a mean": "response pos ~ Gamma(mu, alpha)\ncovariate x\neffects identity(mu) = 1 + x\n"
    "prior Intercept ~ Normal(-500, 0.1)",
}
"""Links that do not keep parameters in range, where the prior has them out of it."""


@pytest.mark.parametrize("case", NOWHERE)
@pytest.mark.parametrize("engine", ["auto", "laplace", "pathfinder"])
def test_no_density_anywhere(case: str, engine: str) -> None:
    """Samples for as long as it takes to find no start."""
    r = np.random.default_rng(1)
    y = r.normal(size=20)
    table = {"y": y, "x": r.normal(size=20), "yes": (y > 0).astype(int), "pos": np.exp(y)}
    compiled = hlmdsl.parse(NOWHERE[case]).compile(table)
    with pytest.raises(HlmError) as raised, np.errstate(all="ignore"):
        compiled.sample(seed=1, draws=20, tune=20, chains=2, progressbar=False, engine=engine)
    (found,) = raised.value.diagnostics
    assert found.code == ("HLM408" if engine == "auto" else "HLM410")
    assert "backtrace" not in str(raised.value)


@pytest.mark.parametrize(
    ("raised", "fact"),
    [
        (
            RuntimeError(
                "All initialization points failed\n\nCaused by:\n    Logp\n\nStack backtrace:\n   0: <unknown>"
            ),
            "the log density is not a finite number at any starting point",
        ),
        (
            RuntimeError("Cannot find valid initial parameters. Please check"),
            "the log density is not a finite number at",
        ),
        (
            RuntimeError("called `Result::unwrap()` on an `Err` value: bad initial gradient: Invalid initial point"),
            "the log density is flat where a chain starts",
        ),
        (RuntimeError("chain 3 died\n\nStack backtrace:\n   0: x"), "chain 3 died"),
        (RuntimeError(""), "RuntimeError"),
    ],
)
def test_facts_have_no_stack(raised: Exception, fact: str) -> None:
    found = fact_of(raised)
    assert found.startswith(fact)
    assert "\n" not in found


FLAT = {
    "a scale of a coefficient": "x ~ Normal(0, tau)\nprior tau ~ HalfStudentT(1e90, 1e90)",
    "a hyperparameter": "x ~ Normal(0, tau)\nprior tau ~ HalfCauchy(1e99)",
}
"""Priors so wide that the rows say nothing at most of what they allow."""


@pytest.mark.parametrize("prior", FLAT)
def test_a_density_without_a_slope(prior: str) -> None:
    """Samples, as far as it comes. nutpie panics, in its threads and again when it is told to stop.

    Whether a chain starts where nothing slopes is chance, so a few seeds are tried.
    """
    r = np.random.default_rng(2)
    table = {"y": r.normal(size=30) + 3, "x": r.normal(size=30), "g": [f"u{i % 6}" for i in range(30)]}
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\neffects mu = 1 + x + (1 + x | g)\nprior "
    compiled = hlmdsl.parse(spec + FLAT[prior]).compile(table)
    found = None
    for seed in range(1, 11):
        try:
            with np.errstate(all="ignore"):
                compiled.sample(seed=seed, draws=5, tune=5, chains=2, progressbar=False)
        except HlmError as error:
            (found,) = error.diagnostics
            break
    assert found is not None
    assert (found.code, found.notes[0].partition(":")[0]) == (
        "HLM408",
        "the log density is flat where a chain starts",
    )
