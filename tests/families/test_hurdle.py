"""Responses behind a hurdle by their definition: SciPy's densities, cells of several rows, draws, guesses."""

from __future__ import annotations

import numpy as np
import pymc as pm
import pytest
from each_family import given
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st
from scipy import optimize, stats

from hlmdsl.backend.own_distributions import OWN, Made
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import FREE, Linked, Moments
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.statistics import Rows
from hlmdsl.formulas.functions import NUMPY
from tests import textbook_families

COUNTS = ("HurdlePoisson", "HurdleNegativeBinomial")
HURDLES = (*COUNTS, "HurdleGamma", "HurdleLogNormal", "ZeroInflatedBeta")


@pytest.mark.parametrize("name", HURDLES)
@settings(max_examples=40, deadline=None)
@drawn(
    st.floats(0.05, 0.9),
    st.floats(0.1, 20),
    st.floats(1e-4, 1 - 1e-4),
    st.lists(st.integers(0, 9), min_size=1, max_size=12),
)
def test_written_out(name: str, main: float, shape: float, psi: float, levels: list[int]) -> None:
    """Of single rows, and of cells with zeros, others or both; by both formulas."""
    family = FAMILIES[name]
    y = np.array(sorted(levels), dtype=float) * (0.1 if name == "ZeroInflatedBeta" else 1.0)
    names = [p.name for p in family.parameters]
    places = {names[0]: main, names[-1]: psi} | dict.fromkeys(names[1:-1], shape)
    others = {names[0]: 0.4, names[-1]: 0.3} | dict.fromkeys(names[1:-1], 2.0)
    truth, other = (textbook_families.log_density(name, y, p) for p in (places, others))
    np.testing.assert_allclose(log_density_of_rows(family, y, None, given(places)), truth, rtol=1e-7, atol=1e-8)
    index = np.unique(y, return_inverse=True)[1] if family.statistics.alike else np.arange(y.size) // 3
    rows = Rows(y, None, index, int(index.max()) + 1)
    gap = np.bincount(index, truth - other)
    for formula in filter(None, (family.log_density, family.in_short)):
        found = [np.asarray(formula(NUMPY, family.statistics.at(rows), given(p))) for p in (places, others)]
        np.testing.assert_allclose(found[0] - found[1], gap, rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize("name", COUNTS)
def test_counts_above_zero_are_drawn_where_nearly_all_would_be_zero(name: str) -> None:
    """One of them, then: its probability is all but certain."""
    own = given({"mu": np.full(50, 1e-9), "alpha": np.full(50, 2.0), "psi": np.full(50, 1.0)})
    assert FAMILIES[name].draw(np.random.default_rng(1), own).tolist() == [1.0] * 50


@pytest.mark.parametrize("name", HURDLES)
def test_zeros_say_nothing_of_the_rest(name: str) -> None:
    for parameter in FAMILIES[name].parameters[:-1]:
        assert parameter.passes is not None
        assert (parameter.passes(parameter.usual_link, np.zeros(3), np.ones(3)) == FREE).all()


@pytest.mark.parametrize("name", COUNTS)
def test_guesses_of_a_sample(name: str) -> None:
    """Near SciPy's search for the highest likelihood; counts of one alone have a mean near zero."""
    family, rng = FAMILIES[name], np.random.default_rng(3)
    base = rng.poisson(2.0, 4000) if name == "HurdlePoisson" else rng.poisson(rng.gamma(1.5, 2.0 / 1.5, 4000))
    y = np.where(rng.random(4000) < 0.6, base, 0).astype(float)

    def loss(at: np.ndarray) -> float:
        own = dict(zip(("mu", "alpha"), (Linked(LINKS["log"], x, NUMPY) for x in at[1:]), strict=False))
        own["psi"] = Linked(LINKS["logit"], at[0], NUMPY)
        return -float(log_density_of_rows(family, y, None, own).sum())

    best = optimize.minimize(loss, np.zeros(len(family.parameters)), method="Nelder-Mead", options={"maxfev": 4000}).x
    moments = Moments.of(y, float(y.var()))
    assert family.level(y, np.ones(1)) == pytest.approx(np.exp(best[1]), rel=0.15)
    guesses = {p.name: p.estimate(moments) for p in family.parameters[1:]}
    assert guesses["psi"] == pytest.approx(1 / (1 + np.exp(-best[0])), rel=1e-3)
    if "alpha" in guesses:
        assert guesses["alpha"] == pytest.approx(np.exp(best[2]), rel=0.3)
    assert 0 < family.level(np.minimum(y, 1.0), np.ones(1)) < 0.1


@pytest.mark.parametrize("name", sorted(set(OWN) - {"VonMises"}))  # in test_von_mises.py
def test_distributions_of_our_own_draw_what_their_density_says(name: str) -> None:
    """In PyMC, by the shares of draws at the ends and below a half."""
    parameters = {"psi": 0.6, "zoi": 0.4, "coi": 0.3, "alpha": 2.0, "beta": 3.0, "n": 6, "mu": 0.4}
    parameters |= {"gap": 2.0, "low": -1.1}
    taken = {
        "HurdlePoisson": ("psi", "mu"),
        "ZeroInflatedBetaBinomial": ("psi", "n", "alpha", "beta"),
        "ZeroInflatedBeta": ("psi", "alpha", "beta"),
        "ZeroOneInflatedBeta": ("zoi", "coi", "alpha", "beta"),
        "OrderedBeta": ("gap", "low", "alpha", "beta"),
    }[name]
    law = Made(name).dist(**{k: parameters[k] for k in taken}, shape=20_000)
    y = np.asarray(pm.draw(law, random_seed=1, mode="FAST_COMPILE"))
    textbook = {**parameters, "nu": 5.0, "cutzero": parameters["low"] + np.log(0.4 / 0.6)}
    for end in (0.0, 1.0) if name in ("ZeroOneInflatedBeta", "OrderedBeta") else (0.0,):
        share = float(np.exp(textbook_families.log_density(name, np.array([end]), textbook))[0])
        assert (y == end).mean() == pytest.approx(share, abs=0.015)
    inside = y[(y > 0) & (y < 1)]
    if inside.size:
        assert (inside < 0.5).mean() == pytest.approx(stats.beta(2, 3).cdf(0.5), abs=0.015)
    bad = {taken[0]: -0.1 if name == "OrderedBeta" else 1.02}
    with pytest.raises(pm.logprob.utils.ParameterValueError):
        pm.logp(Made(name).dist(**{k: parameters[k] for k in taken} | bad), 0.0).eval(mode="FAST_COMPILE")
