"""Counts near 1e12: the log likelihood keeps the digits that tell one coefficient from another.

The right side is computed with sixty digits: Stirling's series for log Gamma, far out. And the form for large counts is
the same likelihood as the plain one wherever both can be computed.
"""

from __future__ import annotations

import math
from decimal import Decimal, localcontext

import kernel_cases as cases
import numpy as np
import pytest
import textbook_density as reference
from test_density import check_program, values_at
from test_identity import log_jacobian

import hlmdsl
from hlmdsl.backend.kernel import cells
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Linked
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY

STIRLING = [(1, 12), (-1, 360), (1, 1260), (-1, 1680), (1, 1188), (-691, 360360), (1, 156)]
PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494")
LARGE = [
    name
    for name in cases.OTHERS
    if name.startswith(("Poisson", "NegativeBinomial", "Binomial", "Bernoulli", "ZeroInflated"))
]


def log_gamma(z: Decimal) -> Decimal:
    below = Decimal(0)
    while z < 60:
        below += z.ln()
        z += 1
    series = sum(Decimal(a) / Decimal(b) / z ** (2 * k + 1) for k, (a, b) in enumerate(STIRLING))
    return (z - Decimal("0.5")) * z.ln() - z + (2 * PI).ln() / 2 + series - below


def log_likelihood(family: str, y: float, n: float, eta: float, alpha: float) -> Decimal:
    y_, n_, e, a = Decimal(y), Decimal(n), Decimal(eta), Decimal(alpha)
    if family == "Poisson":
        return y_ * e - e.exp() - log_gamma(y_ + 1)
    if family == "ZeroInflatedPoisson":
        psi = Decimal(PSI)
        return psi.ln() + log_likelihood("Poisson", y, n, eta, alpha) if y else (1 - psi + psi * (-e.exp()).exp()).ln()
    if family == "NegativeBinomial":
        mean = e.exp()
        ways = log_gamma(y_ + a) - log_gamma(a) - log_gamma(y_ + 1)
        return ways + a * (a / (a + mean)).ln() + y_ * (mean / (a + mean)).ln()
    ways = log_gamma(n_ + 1) - log_gamma(y_ + 1) - log_gamma(n_ - y_ + 1)
    return ways + y_ * e - n_ * (1 + e.exp()).ln()


PSI = 0.7
SPECS = {
    "Poisson": "response y ~ Poisson(mu)\ncovariate x\neffects log(mu) = 1 + x",
    "NegativeBinomial": "response y ~ NegativeBinomial(mu, alpha)\ncovariate x\neffects log(mu) = 1 + x",
    "ZeroInflatedPoisson": f"response y ~ ZeroInflatedPoisson(mu, psi = {PSI})\ncovariate x\neffects log(mu) = 1 + x",
    "Binomial": "response y ~ Binomial(n = n, p)\ncovariate x\ncovariate n\neffects logit(p) = 1 + x",
}


@pytest.mark.parametrize("size", [1e7, 1e12])
@pytest.mark.parametrize("family", SPECS)
@pytest.mark.parametrize("spread", [0.0, 0.4])
def test_digits_are_left(family: str, size: float, spread: float) -> None:
    """As spread as the family has it, and more: a negative binomial with an alpha of 1e12 and of 5."""
    r = np.random.default_rng(5)
    x = r.normal(size=12)
    mean = size * np.exp(0.3 * x + spread * r.normal(size=12))
    n = np.round(2.5 * size * np.ones(12))
    y = np.round(np.minimum(mean + np.sqrt(mean) * r.normal(size=12), n))
    y[3] = 0.0 if family != "Poisson" and spread else y[3]
    design = hlmdsl.parse(SPECS[family]).bind({"y": y, "x": x, "n": n})
    program = prepare(make_plan(design))
    density, gaps, allowed = program.density, [], []
    alpha_at = program.layout.variables["alpha"].start if family == "NegativeBinomial" else None
    for point in np.random.default_rng(2).normal(0, 1.0, (4, program.n_dim)):
        if alpha_at is not None:
            point[alpha_at] = point[alpha_at] + (math.log(size) if not spread else math.log(5))
        values = values_at(program, point)
        eta = reference.predictor(design, design.schema.main, values)
        alpha = float(values.get("alpha", 1.0))
        with localcontext() as context:
            context.prec = 60
            each = zip(y.tolist(), n.tolist(), eta.tolist(), strict=True)
            exact = sum(log_likelihood(family, *row, alpha) for row in each)
            rest = reference.log_priors(design, values)
            if alpha_at is not None:  # all else is linear in its coordinates
                rest += log_jacobian(program, point)
            gaps.append(float(Decimal(density(point)[0]) - exact) - rest)
        fitted = n / (1 + np.exp(-eta)) if family == "Binomial" else np.exp(eta)
        steep = np.abs(y - fitted) / (1 + fitted / alpha if family == "NegativeBinomial" else 1.0)
        allowed.append(1e-8 + 1e-14 * float(steep.sum()))
    # predictors are rounded, by 4e-15, and the likelihood is as steep as that
    assert np.ptp(gaps) < 2 * max(allowed), (gaps, allowed)


@pytest.mark.parametrize("name", LARGE)
def test_the_form_for_large_counts_is_the_same_likelihood(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "LARGE", -1.0)
    design = cases.other(name)
    check_program(prepare(make_plan(design)))


@pytest.mark.parametrize("family", SPECS)
@pytest.mark.parametrize("y", [0.0, 3.0, 40.0, 1e6, 1e12])
@pytest.mark.parametrize("alpha", [0.3, 7.0, 1e6, 1e12])
def test_pointwise(family: str, y: float, alpha: float) -> None:
    n = 2.5 * y + 4
    for ratio in (1.0, 1 + 1e-6, 0.7):
        eta = math.log((y + 0.5) * ratio) if family != "Binomial" else math.log((y + 0.5) / (n - y + 0.5) * ratio)
        with localcontext() as context:
            context.prec = 60
            exact = float(log_likelihood(family, y, n, eta, alpha))
        found = pointwise(family, np.array([y]), np.array([n]), np.array([[eta]]), np.array([[alpha]]))
        assert found[0, 0] == pytest.approx(exact, rel=1e-9, abs=1e-9 + 1e-14 * y * abs(ratio - 1))


def pointwise(family: str, y: np.ndarray, n: np.ndarray, eta: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    own = FAMILIES[family]
    given = {
        own.main.name: Linked(LINKS[own.main.usual_link], eta, NUMPY),
        "alpha": Linked(LINKS["identity"], alpha, NUMPY),
        "psi": Linked(LINKS["identity"], np.array(PSI), NUMPY),
    }
    return log_density_of_rows(own, y, n if own.data else None, given)


@pytest.mark.parametrize("eta", [-30.0, -5.0, -0.7, 0.0, 2.0])
@pytest.mark.parametrize("y", [1.0, 2.0, 40.0, 1e6])
def test_counts_far_above_a_small_mean(eta: float, y: float) -> None:
    """log(mean) is not to be had from one minus what is nearly one."""
    truth = float(log_likelihood("NegativeBinomial", y, 1.0, eta, 1.8))
    found = pointwise("NegativeBinomial", np.array([y]), np.ones(1), np.array([eta]), np.array([1.8]))
    assert float(found[0]) == pytest.approx(truth, rel=1e-12)
