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
    return np.linspace(0.2, 3, 15) if link.name == "inverse" else np.linspace(-3, 2.5, 15)


@EACH
def test_inverse(link: Link) -> None:
    eta = etas(link)
    values = np.asarray(link.value(eta, NUMPY))
    np.testing.assert_allclose([link.of(v) for v in values.tolist()], eta, rtol=1e-10, atol=1e-12)
    inside = {"real": np.isfinite(values), "positive": values > 0, "unit": (values > 0) & (values < 1)}[link.range]
    assert inside.all()
    np.testing.assert_allclose(link.value(eta, FAST), values, rtol=1e-6, atol=2e-7)
    np.testing.assert_allclose(link.complement(eta, NUMPY), 1 - values, rtol=1e-9, atol=1e-15)


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
    assert np.isfinite(yes if eta < 0 else no) or (link.name == "cloglog" and eta == 700.0)


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
    of the probability by minus the threshold."""
    latent = link.latent
    assert latent is not None
    x = np.linspace(-60, 60, 240_001)
    with np.errstate(over="ignore", under="ignore"):
        density = np.nan_to_num(link.derivative(x, NUMPY))
    weight = density / density.sum()
    mean = float((x * weight).sum())
    assert mean == pytest.approx(latent.mean, abs=1e-6)
    assert float(((x - mean) ** 2 * weight).sum()) == pytest.approx(latent.variance, rel=1e-6)


@EACH
def test_a_copy_is_the_link(link: Link) -> None:
    assert pickle.loads(pickle.dumps(link)) is link
