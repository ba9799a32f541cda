"""Group effects integrated out by adaptive quadrature: against integrals on a grid, and where it is refused."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from scipy.special import expit, logsumexp

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import covariance_factors, elements
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.marginal import Marginal

TEXT = """response y ~ Bernoulli(p)
covariate x
group g
effects logit(p) = 1 + x + {bar}
prior Intercept ~ Normal(0, 1.5)
prior x ~ Normal(0, 1)
prior sd(g) ~ HalfNormal(1)
"""
RNG = np.random.default_rng(8)
UNITS = np.arange(30) % 6
X = RNG.normal(size=30).round(2)
Y = RNG.binomial(1, expit(0.3 + 0.7 * X + RNG.normal(0, 1.2, 6)[UNITS]))
TABLE = {"y": Y, "x": X, "g": np.array([f"u{k}" for k in UNITS])}
GRID = np.linspace(-7, 7, 281)


def integral(base: Floats, columns: Floats, y: Floats, factor: Floats) -> float:
    """Of one unit, over standard normals on a grid, which is right to rounding for what is smooth."""
    z = np.stack(np.meshgrid(*[GRID] * len(factor), indexing="ij")).reshape(len(factor), -1)
    eta = base[:, None] + columns @ (factor @ z)
    log_p = np.where(y[:, None] == 1, -np.logaddexp(0, -eta), -np.logaddexp(0, eta)).sum(axis=0)
    return float(logsumexp(log_p + stats.norm.logpdf(z).sum(axis=0)) + len(factor) * np.log(GRID[1] - GRID[0]))


@pytest.mark.parametrize(
    ("bar", "nodes", "within"), [("(1 | g)", 15, 1e-6), ("(1 + x | g)", 15, 1e-5), ("(1 | g)", 7, 2e-3)]
)
def test_the_density_is_that_of_a_grid(bar: str, nodes: int, within: float) -> None:
    """From point to point, with the priors and the coordinates' own scale."""
    text = TEXT.format(bar=bar) + ("correlation g ~ LKJ(eta = 2)\n" if "x |" in bar else "")
    marginal = Marginal(prepare(make_plan(hlm.parse(text).compile(TABLE).design)), nodes)
    theta = np.random.default_rng(2).normal(0, 0.7, (3, marginal.size))
    found, _ = marginal.evaluate(theta)
    # one point after the other from where the last was, and from where it is: the same
    again, _ = marginal.evaluate(theta[:1], marginal.evaluate(theta[1:2])[1])
    assert again[0] == pytest.approx(found[0], abs=within)
    columns = np.stack([np.ones(30), X], axis=1)[:, : marginal.group.q]
    exact = [_density(marginal, point, columns) for point in theta]
    np.testing.assert_allclose(np.diff(found), np.diff(exact), atol=within)


def _scalars(marginal: Marginal, point: Floats) -> tuple[Floats, Floats]:
    x = np.zeros((1, marginal.program.n_dim))
    x[0, : marginal.size] = point
    v = elements(marginal.program, x)
    return v[0, [0, 1]], covariance_factors(marginal.program, x, v)[marginal.group.name][:, :, 0]


def _free(marginal: Marginal, point: Floats) -> Floats:
    """Intercept, slope, sds and the correlation."""
    beta, factor = _scalars(marginal, point)
    sds = np.sqrt((factor**2).sum(axis=1))
    return np.array([*beta, *sds, *([factor[1] @ factor[0] / sds.prod()] if len(sds) == 2 else [])])


def _density(marginal: Marginal, point: Floats, columns: Floats) -> float:
    beta, factor = _scalars(marginal, point)
    free, q = _free(marginal, point), len(factor)
    slopes = [(_free(marginal, point + h) - _free(marginal, point - h)) / 2e-5 for h in 1e-5 * np.eye(point.size)]
    prior = stats.norm.logpdf(free[:2], 0, [1.5, 1]).sum() + stats.halfnorm.logpdf(free[2 : 2 + q]).sum()
    prior += np.log1p(-(free[-1] ** 2)) if q == 2 else 0.0
    base = beta[0] + beta[1] * X
    rows = (u == UNITS for u in range(6))
    return float(
        prior + np.linalg.slogdet(slopes)[1] + sum(integral(base[at], columns[at], Y[at], factor) for at in rows)
    )


@pytest.mark.parametrize(
    ("effects", "said"),
    [
        ("logit(p) = 1 + x", "nothing varies between units"),
        ("logit(p) = 1 + x + (1 | g) + (1 | h)", "effects of one grouping, and here several vary: `g`, `h`"),
        ("logit(p) = 1 + x + (1 + x + x^2 | g)", "has 3 effects, and 2 are the most"),
    ],
)
def test_refused(effects: str, said: str) -> None:
    groups = "".join(f"group {name}\n" for name in "gh" if f"| {name}" in effects)
    text = f"response y ~ Bernoulli(p)\ncovariate x\n{groups}effects {effects}\n"
    model = hlm.parse(text).compile(TABLE | {"h": np.array([f"v{k}" for k in np.arange(30) % 5])})
    with pytest.raises(hlm.HlmError) as caught:
        model.sample(engine="quadrature", seed=1)
    assert said in str(caught.value)
    assert [d.code for d in caught.value.diagnostics] == ["HLM410"]


def test_effects_of_one_grouping_on_two_parameters_are_refused_as_such() -> None:
    """It is not that several groupings vary."""
    text = "response y ~ NegativeBinomial(mu, alpha)\ngroup g\neffects log(mu) = 1 + (1 | g)\n"
    model = hlm.parse(text + "effects log(alpha) = 1 + (1 | g)\n").compile(
        {"y": [1, 2, 3, 1, 0, 2] * 3, "g": list("abcabc") * 3}
    )
    with pytest.raises(hlm.HlmError, match="on one parameter, and here `g` has some on several"):
        model.sample(seed=1, engine="quadrature")
