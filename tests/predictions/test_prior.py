# ruff: noqa: E501 (specs, one a line)
"""Draws of priors have the distributions that are declared, and what they predict follows from them."""

from __future__ import annotations

from collections.abc import Mapping

import kernel_cases
import numpy as np
import pytest
import textbook_density as textbook
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.predictions.prior import Prior, prior_of
from tests.fits.made_fits import made_fit, small_fit
from tests.predictions import cases
from tests.predictions.test_numbers import law, parameters

N = 2000
LEAST = 1e-4

SPEC = """response y ~ StudentT(mu, sigma, nu)
effects mu = 1 + x + f + (1 + x + w | g) + (1 | h)
prior Intercept ~ StudentT(4, 1, 2)
prior x ~ HalfNormal(2)
prior f ~ Normal(m, s)
prior m ~ Normal(0, 3)
prior s ~ Exponential(2)
prior sd(g) ~ Gamma(2, 1)
prior sd(h) ~ HalfStudentT(3, 2)
prior sigma ~ LogNormal(0, 0.5)
prior nu ~ Gamma(2, 0.1)
correlation g ~ LKJ(eta = 1.5)"""


def prior(spec: str, draws: int = N) -> Prior:
    return prior_of(kernel_cases.bound(spec), draws, 3)


def p(values: np.ndarray, expected: object) -> float:
    return float(stats.kstest(np.ravel(values), expected.cdf).pvalue)  # type: ignore[attr-defined]


def test_every_number_has_its_distribution() -> None:
    own = prior(SPEC)
    flat = {name: own.draws.flat(name)[0] for name in own.draws.posterior}
    expected = {
        "Intercept": stats.t(4, 1, 2),
        "x": stats.halfnorm(0, 2),
        "m": stats.norm(0, 3),
        "s": stats.expon(0, 0.5),
        "sd_h": stats.t(3, 0, 2),
        "sigma": stats.lognorm(0.5),
        "nu": stats.gamma(2, 0, 10),
    }
    ps = {name: p(values if name != "sd_h" else values * np.tile([-1, 1], N // 2)[:, None], expected[name])
          for name, values in flat.items() if name in expected}  # fmt: skip
    ps |= {f"sd_g {k}": p(flat["sd_g"][:, k], stats.gamma(2)) for k in range(3)}
    # given the hyperparameters, coefficients are independent and normal
    scaled = (flat["f"] - flat["m"]) / flat["s"]
    ps |= {f"f {k}": p(scaled[:, k], stats.norm()) for k in range(2)}
    # of LKJ(eta) of q effects each correlation is 2 B - 1, B ~ Beta(a, a), a = eta - 1 + q/2
    ps |= {f"correlation {k}": p((1 + flat["cor_g"][:, k]) / 2, stats.beta(2, 2)) for k in range(3)}
    # a unit's deviations: normal with these sds and correlations
    for unit in (0, 3):
        b = own.draws.posterior["r_g"][0][:, unit]
        for i in range(3):
            ps[f"r_g {unit}, {i}"] = p(b[:, i] / flat["sd_g"][:, i], stats.norm())
        difference = b[:, 0] / flat["sd_g"][:, 0] - b[:, 1] / flat["sd_g"][:, 1]
        ps[f"r_g {unit}, together"] = p(difference / np.sqrt(2 * (1 - flat["cor_g"][:, 0])), stats.norm())
    assert min(ps.values()) > LEAST, ps


def test_cutpoints_are_in_order() -> None:
    own = prior(
        "response rank ordered { low < middle < high < top } ~ OrderedLogistic(eta, cutpoints)\neffects eta = 1 + x\nprior cutpoints ~ Normal(0, 2)"
    )
    cut = own.draws.flat("cutpoints")[0]
    assert np.all(np.diff(cut, axis=1) >= 0)
    # alike and in order: order statistics of three normal numbers
    for k, (a, b) in enumerate([(1, 3), (2, 2), (3, 1)]):
        assert p(stats.norm.cdf(cut[:, k], 0, 2), stats.beta(a, b)) > LEAST


@pytest.mark.parametrize("name", cases.OF_EACH_FAMILY)
def test_what_the_priors_predict(name: str) -> None:
    """Responses given the draws are those of the family: their probability integrals are uniform; nothing breaks."""
    own = prior_of(kernel_cases.bound(cases.SPECS[name]), 100, 8)
    drawn = own.predict().values.values[0]
    family = own.design.model.response.family
    assert drawn.shape == ((100, 60, family.levels) if family.has_parts else (100, 60))
    if (
        family.has_levels
        or family.share
        or family.mean_of
        or not own.design.model.response.transform.is_plain
        or "inverse" in name
    ):
        return
    rng, row, found = np.random.default_rng(1), 7, []
    for draw in range(100):
        values = {n: v[0, draw] for n, v in own.draws.posterior.items()}
        with np.errstate(all="ignore"):
            given = {n: np.asarray(v)[row] if np.ndim(v) else v for n, v in parameters(own.design, values).items()}
            own_law, y = law(own.design, given), drawn[draw, row]
            is_discrete = not hasattr(own_law.dist, "pdf")
            below = own_law.cdf(y - 1) if is_discrete else own_law.cdf(y)
            found.append(below + (rng.random() * own_law.pmf(y) if is_discrete else 0.0))
    assert p(np.array(found)[np.isfinite(found)], stats.uniform()) > LEAST


def test_the_same_seed_is_the_same_prior() -> None:
    one, other, third = (prior_of(small_fit().design, 40, seed) for seed in (1, 1, 2))
    for name, values in one.draws.posterior.items():
        np.testing.assert_array_equal(values, other.draws.posterior[name])
        assert not np.array_equal(values, third.draws.posterior[name])
    np.testing.assert_array_equal(one.predict().values, other.predict().values)
    assert set(one.idata.children) == {"prior", "prior_predictive", "observed_data", "constant_data"}
    gain = one.draws.flat("gain")[0, :, 0]  # an estimand: from x = 1 to x = 2
    np.testing.assert_allclose(gain, one.draws.flat("x")[0, :, 0])
    assert set(one.summary().columns) == {"median", "2.5%", "97.5%"}


def test_flat_priors_and_wrong_options() -> None:
    spec = hlm.parse("covariate x\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + x\nprior x ~ Flat()")
    table = {"y": [1.0, 2.0, 4.0], "x": [1.0, 2.0, 2.5]}
    with pytest.raises(hlm.HlmError, match="HLM606"):
        spec.prior(table)
    for given in ({"draws": 0}, {"draws": 10**6}, {"seed": "x"}):
        with pytest.raises(hlm.HlmError, match="HLM501"):
            spec.compile(table).prior(**given)


def probable(design: Design, values: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Coefficients that the spec gives as it gives them, whatever was made up for them; and those whose sds are numbers
    of the model at zero, where their density, which is taken off again, is no astronomical number.
    """
    found = {name: np.array(own, dtype=float) for name, own in values.items()}
    for name, each in design.priors.items():
        for k, resolved in enumerate(each):
            if resolved.prior.fixed is not None or not resolved.prior.is_plain:
                found[name].reshape(-1)[k] = resolved.prior.fixed or 0.0
    return found


@pytest.mark.parametrize("name", [*cases.GAUSSIAN, "OrderedLogistic", "ZeroInflatedPoisson with logit(psi) of units"])
def test_the_log_prior_is_that_of_the_declared_lines(name: str) -> None:
    """All of it together is the textbook's, which leaves out the constant of the LKJ; each line on its own is there."""
    own = made_fit(kernel_cases.bound(cases.SPECS[name]))
    told = own.log_prior()
    total = sum(told[line] for line in told.data_vars)
    for draw in (0, 3):
        values = probable(own.design, cases.values_of(own, draw))
        expected = textbook.log_priors(own.design, values)
        processes = {t.variable: t for e in own.design.schema.equations for t in e.processes}
        for n, each in own.design.priors.items():
            if n in processes:  # whose states correlate
                for at, cov in textbook.states_of(processes[n], values):
                    expected -= stats.multivariate_normal(np.zeros(len(at)), cov).logpdf(np.ravel(values[n])[at])
                continue
            for resolved, x in zip(each, np.ravel(values[n]), strict=True):
                if not resolved.prior.is_plain:  # its hyperparameters have the priors
                    expected -= textbook.prior_logpdf(resolved.prior, x, values)
        np.testing.assert_allclose(float(total[0, draw]), expected, rtol=1e-9)
    assert "log_prior" in own.idata.children
    assert not any("r_" in str(line) for line in told.data_vars)
