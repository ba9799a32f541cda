"""For every draw and row: the log likelihood against SciPy's, row by row, and against PyMC's; what is expected."""

from __future__ import annotations

import arviz as az
import kernel_cases as cases
import numpy as np
import pymc as pm
import pytest
import textbook_density as reference

import hlmdsl as hlm
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.sample import prepare
from hlmdsl.results import pointwise
from hlmdsl.results.draws import draws_of
from hlmdsl.results.pointwise import fitted, log_likelihood


@pytest.mark.parametrize("name", [*cases.OTHERS, "correlated", "known sigma"])
def test_against_scipy(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    design = cases.other(name) if name in cases.OTHERS else cases.gaussian(name)
    program = prepare(design, make_plan(design))
    x = np.random.default_rng(2).normal(0, 0.5, (2, 3, program.n_dim))
    draws = draws_of(recover(program, x, 1), {}, design)
    found, expected = log_likelihood(design, draws), fitted(design, draws)
    assert found.shape == expected.shape == (2, 3, design.rows.n)
    main = design.schema.main
    for chain, draw in np.ndindex(2, 3):
        values = {name: v[chain, draw] for name, v in draws.posterior.items()}
        np.testing.assert_allclose(found[chain, draw], reference.log_likelihoods(design, values), rtol=1e-8, atol=1e-10)
        eta = reference.predictor(design, main, values)
        np.testing.assert_allclose(expected[chain, draw], reference.INVERSE[main.equation.link.name](eta), rtol=1e-10)
    monkeypatch.setattr(pointwise, "PIECE", design.rows.n)  # a draw at a time
    np.testing.assert_allclose(log_likelihood(design, draws), found, rtol=1e-12)


@pytest.mark.parametrize(("link", "eta"), [("logit", 800.0), ("probit", 30.0), ("cloglog", 40.0)])
def test_tails_have_logarithms(link: str, eta: float) -> None:
    with np.errstate(divide="ignore"):
        yes, no = pointwise._log_probabilities(link, np.array([eta, -eta]))
    assert np.isfinite([yes[0], no[1], no[0]]).all()
    assert yes[0] == pytest.approx(0, abs=1e-12)
    assert no[0] < -100
    assert yes[1] < -35


def test_a_fit_has_them_as_pymc_does(fit: hlm.Fit, compiled: hlm.CompiledModel) -> None:
    own = hlm.Fit(fit.draws, fit.design, fit.timings, fit.strategy)
    found = own.log_likelihood()
    assert found.dims == ("chain", "draw", "row")
    theirs = pm.compute_log_likelihood(fit.idata, model=compiled.pymc, extend_inferencedata=False, progressbar=False)
    np.testing.assert_allclose(found, theirs[found.name], rtol=1e-6, atol=1e-8)
    assert az.loo(own.idata).n_data_points == fit.design.rows.n
    assert own.log_likelihood(every=2).sizes["draw"] == 125
    mean = own.fitted()
    assert (mean.name, mean.dims) == ("mu", ("chain", "draw", "row"))


def test_what_has_no_room_is_refused(fit: hlm.Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pointwise, "free_memory", lambda: 500_000)
    for compute in (fit.log_likelihood, fit.fitted):
        with pytest.raises(hlm.HlmError, match="HLM415") as caught:
            compute()
        assert "take one draw in 2: `every=2`" in str(caught.value)
    assert fit.fitted(every=2).sizes == {"chain": 2, "draw": 125, "row": 120}


@pytest.mark.parametrize("every", [0, -1, 2.5, True])
def test_one_draw_in_none_is_no_option(fit: hlm.Fit, every: int) -> None:
    for compute in (fit.log_likelihood, fit.fitted):
        with pytest.raises(hlm.HlmError, match="HLM501"):
            compute(every=every)
