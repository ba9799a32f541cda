"""Counts that spread more than their likelihood lets them are remarked on, others are not; on draws made by hand."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.results.dispersion import beside_simulated
from hlmdsl.results.draws import draws_of

N = 300
SPEC = "response y ~ {family}\n{declared}effects {link} = 1"


def remark(
    y: np.ndarray,
    family: str = "Poisson(mu)",
    link: str = "log(mu)",
    trials: int = 0,
    centre: float = 0.0,
    weights: np.ndarray | None = None,
):
    """Of an intercept known to a hundredth."""
    table = {"y": y, **({"m": np.full(len(y), trials)} if trials else {})}
    declared = "covariate m\n" if trials else ""
    if weights is not None:
        table, declared, family = {**table, "w": weights}, "covariate w\n", f"{family} weights w"
    spec = SPEC.format(family=family, link=link, declared=declared)
    design = hlm.parse(spec).bind(table)
    values = {name: np.full((2, 50), 1.0) for name in design.dims}
    values["Intercept"] = centre + 0.01 * np.random.default_rng(1).normal(size=(2, 50))
    return beside_simulated(design, draws_of(values, {}, design))


@pytest.mark.parametrize("seed", range(10))
def test_poisson_counts_get_no_remark(seed: int) -> None:
    rng = np.random.default_rng(seed)
    assert not remark(rng.poisson(4.0, N), centre=np.log(4.0))
    assert not remark(rng.binomial(8, 0.3, N), "Binomial(n = m, p)", "logit(p)", 8, np.log(0.3 / 0.7))


@pytest.mark.parametrize("seed", range(3))
def test_overdispersed_counts_get_one_with_their_ratio(seed: int) -> None:
    rng = np.random.default_rng(seed)
    spread = rng.gamma(2.0, 1 / 2.0, N)  # the variance of the counts is mu + mu²/2: three times mu at mu = 4
    (line,) = remark(rng.poisson(4.0 * spread), centre=np.log(4.0))
    assert 2.0 < float(line.split("the counts spread ")[1].split(" times")[0]) < 4.0
    assert "NegativeBinomial" in line
    p = rng.beta(1.5, 3.5, N)  # 1 + 7/6 = 2.2 times the variance of Binomial(8, 0.3)
    (line,) = remark(rng.binomial(8, p), "Binomial(n = m, p)", "logit(p)", 8, np.log(0.3 / 0.7))
    assert 1.6 < float(line.split("the counts spread ")[1].split(" times")[0]) < 2.9


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("overdispersed", [False, True])
def test_a_table_of_counts_is_judged_as_the_rows_it_stands_for(seed: int, overdispersed: bool) -> None:
    """The weights of its few distinct rows are how often each was seen; less than one each, they are proportions."""
    rng = np.random.default_rng(seed)
    y = rng.poisson(4.0 * (rng.gamma(2.0, 0.5, N) if overdispersed else 1.0), N)
    distinct, seen = np.unique(y, return_counts=True)
    found = remark(distinct, centre=np.log(4.0), weights=seen)
    assert found == remark(np.sort(y), centre=np.log(4.0))
    assert bool(found) == overdispersed
    assert overdispersed or not remark(distinct, centre=np.log(4.0), weights=seen / N)


@pytest.mark.parametrize("seed", range(4))
def test_extra_zeros_are_no_overdispersion_of_a_family_that_has_them(seed: int) -> None:
    """And what its counts spread more than that is."""
    rng = np.random.default_rng(seed)
    there = rng.random(N) < 0.6
    family = "ZeroInflatedPoisson(mu, psi = 0.6)"
    assert not remark(rng.poisson(4.0, N) * there, family, centre=np.log(4.0))
    assert remark(rng.poisson(4.0, N) * there, centre=np.log(2.4))
    (line,) = remark(rng.poisson(4.0 * rng.gamma(0.8, 1 / 0.8, N)) * there, family, centre=np.log(4.0))
    assert "Try ZeroInflatedNegativeBinomial, or a bar with a unit for each row" in line


def test_families_with_a_spread_of_their_own_and_single_trials_get_none() -> None:
    rng = np.random.default_rng(0)
    y = rng.poisson(4.0 * rng.gamma(2.0, 0.5, N))
    assert not remark(y, "NegativeBinomial(mu, alpha)", centre=np.log(4.0))
    assert not remark((y > 3).astype(int), "Binomial(n = m, p)", "logit(p)", 1)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("family", ["Poisson(mu)", "NegativeBinomial(mu, alpha)"])
def test_zeros_that_no_simulated_table_has_are_told_with_their_share(seed: int, family: str) -> None:
    """alpha is 1, so counts of mean 4 are zero in a fifth of rows; of a Poisson in 2%."""
    rng = np.random.default_rng(seed)
    count = rng.poisson(4.0, N) if family.startswith("P") else rng.poisson(4.0 * rng.exponential(1.0, N))
    share = np.array([0.5, 1.0])[np.arange(N) % 2]
    with_extra = np.where(rng.random(N) < share, count, 0)
    (line,) = remark(with_extra, family, centre=np.log(4.0))
    zeros = 100 * (with_extra == 0).mean()
    assert f"{zeros:.2g}% of the counts are zero, and none of 100 tables simulated" in line
    assert f"ZeroInflated{family.partition('(')[0]}" in line
    assert not remark(count, family, centre=np.log(4.0))


def test_zeros_are_told_in_the_line_on_the_spread_where_both_are_seen() -> None:
    rng = np.random.default_rng(1)
    (line,) = remark(rng.poisson(4.0 * rng.exponential(1.0, N)), centre=np.log(4.0))
    assert line.startswith("the counts spread ")
    assert "Try NegativeBinomial" in line
    assert "for zeros, ZeroInflatedPoisson" in line
