"""Every link: its inverse undoes it, its derivatives are those of differences, and its tails keep their digits."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from hlmdsl.families.family import Linked
from hlmdsl.families.links import LINKS, Link
from hlmdsl.formulas.functions import FAST, NUMPY

EACH = pytest.mark.parametrize("link", LINKS.values(), ids=list(LINKS))
PROBABILITIES = [link for link in LINKS.values() if link.range == "unit"]
OF_PROBABILITIES = pytest.mark.parametrize("link", PROBABILITIES, ids=[link.name for link in PROBABILITIES])


def etas(link: Link) -> np.ndarray:
    return np.linspace(0.2, 3, 15) if link.is_one_sided else np.linspace(-3, 2.5, 15)


@EACH
def test_inverse(link: Link) -> None:
    eta = etas(link)
    values = np.asarray(link.value(eta, NUMPY))
    np.testing.assert_allclose([link.of(v) for v in values.tolist()], eta, rtol=1e-10, atol=1e-12)
    within = {"real": (-np.inf, np.inf), "positive": (0, np.inf), "unit": (0, 1), "angle": (-np.pi, np.pi)}
    low, high = within[link.range]
    assert ((low < values) & (values < high)).all()
    np.testing.assert_allclose(link.value(eta, FAST), values, rtol=1e-6, atol=2e-7)
    np.testing.assert_allclose(link.complement(eta, NUMPY), 1 - values, rtol=1e-9, atol=1e-15)
    if link.of_responses is not None:
        np.testing.assert_allclose(link.of_responses(values, NUMPY), eta, rtol=1e-10, atol=1e-12)
    if low == 0:  # else there is no logarithm
        np.testing.assert_allclose(Linked(link, eta, NUMPY).log, np.log(values), rtol=1e-10, atol=1e-12)


@EACH
def test_derivatives(link: Link) -> None:
    eta, h = etas(link), 1e-5
    by_differences = (link.value(eta + h, NUMPY) - link.value(eta - h, NUMPY)) / (2 * h)
    np.testing.assert_allclose(link.derivative(eta, NUMPY), by_differences, rtol=1e-7)
    if link.second is not None:
        second = (link.derivative(eta + h, NUMPY) - link.derivative(eta - h, NUMPY)) / (2 * h)
        np.testing.assert_allclose(link.second(eta, NUMPY), second, rtol=1e-6, atol=1e-9)


@OF_PROBABILITIES
@pytest.mark.parametrize("eta", [-30.0, -3.0, 0.5, 30.0, 700.0])
def test_logarithms_of_probabilities(link: Link, eta: float) -> None:
    """Each exact where the other rounds to zero; minus infinity only where a number cannot say it."""
    own = Linked(link, np.array([eta]), NUMPY)
    with np.errstate(over="ignore", divide="ignore"):
        yes, no = (float(side[0]) for side in own.logs)
        odds = float(own.log_odds[0])
    if abs(eta) <= 30 and np.isfinite(no):
        assert odds == pytest.approx(yes - no, rel=1e-9)
    assert yes <= 0
    assert no <= 0
    assert max(yes, no) >= np.log(0.5)
    if abs(eta) < 4:
        assert np.exp(yes) + np.exp(no) == pytest.approx(1, rel=1e-12)
    # far out one is as good as one, and the other has a logarithm
    beyond = {"cloglog": 700.0, "loglog": -700.0}  # exp(700) e^-exp(700)
    assert np.isfinite(yes if eta < 0 else no) or beyond.get(link.name) == eta


def test_a_cauchit_has_heavy_tails() -> None:
    """Of which each keeps its digits, and their logarithms."""
    link = LINKS["cauchit"]
    x = np.array([1.5, 40.0, 1e9, 1e300])
    left = (1 - 1 / x / x / 3) / (np.pi * x)
    for tail in (link.value(-x, NUMPY), link.complement(x, NUMPY), np.exp(link.logs(-x, NUMPY)[0])):
        np.testing.assert_allclose(tail[1:], left[1:], rtol=1e-7)
        assert tail[0] == pytest.approx(np.arctan(1 / 1.5) / np.pi)
    np.testing.assert_allclose(link.value(x, NUMPY), 1 - left, rtol=0.05)


def test_tails_have_logarithms() -> None:
    for name, eta in (("logit", 800.0), ("probit", 30.0), ("cloglog", 40.0)):
        with np.errstate(divide="ignore"):
            yes, no = Linked(LINKS[name], np.array([eta, -eta]), NUMPY).logs
        assert np.isfinite([yes[0], no[1], no[0]]).all()
        assert yes[0] == pytest.approx(0, abs=1e-12)
        assert no[0] < -100
        assert yes[1] < -35


@OF_PROBABILITIES
def test_latent_quantity(link: Link) -> None:
    """A yes is a quantity with this distribution above a threshold: moments by integrating its density, the derivative
    of the probability by minus the threshold. That of a cauchit has no variance."""
    latent = link.latent
    if latent is None:
        inner, outer = (np.linspace(-end, end, 200_001) for end in (1e3, 1e4))
        spreads = [float(np.trapezoid(x**2 * link.derivative(x, NUMPY), x)) for x in (inner, outer)]
        assert spreads[1] > 9 * spreads[0]
        return
    x = np.linspace(-60, 60, 240_001)
    with np.errstate(over="ignore", under="ignore"):
        density = np.nan_to_num(link.derivative(x, NUMPY))
    weight = density / density.sum()
    mean = float((x * weight).sum())
    assert mean == pytest.approx(latent.mean, abs=1e-6)
    assert float(((x - mean) ** 2 * weight).sum()) == pytest.approx(latent.variance, rel=1e-6)
    with np.errstate(over="ignore"):
        either = link.value(x, NUMPY) * link.complement(x, NUMPY)
    assert float(np.trapezoid(either, x)) == pytest.approx(latent.within, rel=1e-6)
    assert float((x * either).sum() / either.sum()) == pytest.approx(latent.middle, abs=1e-6)


@EACH
def test_where_a_predictor_goes_without_end(link: Link) -> None:
    """To zero and to the top of the range, or nowhere; and which predictors stand for no such parameter."""
    far = np.array([-700.0, 700.0])
    with np.errstate(all="ignore"):
        ends = np.asarray(link.value(far, NUMPY))
        low, high = (np.asarray(link.value(np.array(eta), NUMPY)) for eta in (0.3, 0.4))
    assert (low < high) == link.rises
    assert link.is_one_sided == (not ends[0] > 0 and link.range == "positive" and not link.to_zero < 0)
    assert link.below_zero == (link.is_one_sided and ends[0] < 0)
    if link.range == "real":
        assert (link.to_zero, link.to_top) == (0, 0)
        return
    near = np.where([link.to_zero < 0, link.to_zero > 0], ends, np.nan)
    assert (near[~np.isnan(near)] < 0.05).all()
    top = 1.0 if link.range == "unit" else 700.0
    assert (ends[1] >= 0.999 * top) == (link.to_top > 0)


@EACH
def test_a_copy_is_the_link(link: Link) -> None:
    assert pickle.loads(pickle.dumps(link)) is link
