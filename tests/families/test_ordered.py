"""Levels in order by definitions written anew: against SciPy, a yes or no, each other, and hundreds of digits out to
the ends."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import numpy as np
import pytest
from each_family import LEVELS, WALKED, density, given
from exact_functions import digits
from mpmath import mp

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, entry
from hlmdsl.formulas.functions import NUMPY
from tests import textbook_levels

ORDERED = FAMILIES["OrderedLogistic"]
IN_ORDER = {name: family for name, family in WALKED.items() if family.is_ordinal}
EACH = pytest.mark.parametrize("family", IN_ORDER.values(), ids=list(IN_ORDER))
OF_FOUR = {name: family for name, family in IN_ORDER.items() if family.levels == 4 and not family.optional} | {
    "OrderedLogistic": ORDERED.of_levels(4) if ORDERED.of_levels is not None else ORDERED
}
DISC = 1.7
FOUR = pytest.mark.parametrize("family", OF_FOUR.values(), ids=list(OF_FOUR))


def of(levels: int) -> Family:
    assert ORDERED.of_levels is not None
    return ORDERED.of_levels(levels)


def values(eta: object, cutpoints: np.ndarray, family: Family | None = None) -> dict[str, object]:
    own = {} if family is None or not family.optional else {"disc": DISC}
    return {"eta": eta} | {entry("cutpoints", k): cut for k, cut in enumerate(cutpoints)} | own


def cutpoints_of(family: Family, chance: np.random.Generator) -> np.ndarray:
    drawn = chance.normal(size=family.levels - 1) * 2
    return np.sort(drawn) if family.cutpoints_rise else drawn


@EACH
def test_probabilities_are_those_of_the_textbook(family: Family) -> None:
    chance = np.random.default_rng(family.levels)
    for _ in range(10):
        cut, eta = cutpoints_of(family, chance), chance.normal() * 2
        found = family.probabilities(NUMPY, given(values(eta, cut, family)))
        disc = DISC if family.optional else None
        truth = textbook_levels.probabilities(family, np.array([eta]), cut, disc)[0]
        np.testing.assert_allclose(found, truth, rtol=1e-9, atol=1e-12)


CUT, IN_ORDER_CUT = np.array([-1.0, 0.5, 0.2]), np.array([-1.0, 0.2, 0.5])
OF_BRMS = {
    ("OrderedLogistic", "logit"): (0.0847105657307, 0.331098911334, 0.12658846371, 0.457602059226),
    ("OrderedProbit", "probit"): (0.00865631902552, 0.358271944938, 0.200566667711, 0.432505068325),
    ("OrderedCloglog", "cloglog"): (0.0883968968169, 0.420828504673, 0.185121611932, 0.305652986578),
    ("StoppingRatio", "logit"): (0.0847105657307, 0.49645110436, 0.174156946934, 0.244681382975),
    ("StoppingRatio", "probit"): (0.00865631902552, 0.562582514501, 0.157324590469, 0.271436576004),
    ("StoppingRatio", "cloglog"): (0.0883968968169, 0.632968892121, 0.141887617997, 0.136746593065),
    ("ContinuationRatio", "cloglog"): (2.02997322039e-5, 0.430122547576, 0.139831500453, 0.430025652239),
    ("ContinuationRatio", "cauchit"): (0.126614393565, 0.483506491602, 0.154266429799, 0.235612685033),
    ("AdjacentCategory", "logit"): (0.0296491998237, 0.320356724088, 0.270273696873, 0.379720379215),
}


@pytest.mark.parametrize(("name", "link"), OF_BRMS, ids="-".join)
def test_disc_is_that_of_brms(name: str, link: str) -> None:
    """Numbers computed apart, with many digits, by what brms 2.23 writes for Stan, at mu = 0.4 and disc = 1.7:
    `cumulative` and `sratio` have F(disc (thres - mu)) of being at most a level, and of stopping there, `cratio`
    F(disc (mu - thres)) of going on, `acat` disc (mu - thres) as the log odds of the next level."""
    made = FAMILIES[name]
    if made.link not in ("", link):
        assert made.of_link is not None
        made = made.of_link(link)
    assert made.of_optional is not None
    with_disc = made.of_optional[1]()
    assert with_disc.of_levels is not None
    family = with_disc.of_levels(4)
    own = values(0.4, IN_ORDER_CUT if family.cutpoints_rise else CUT) | {"disc": 1.7}
    found = family.probabilities(NUMPY, given(own))  # type: ignore[misc]
    np.testing.assert_allclose([float(p) for p in found], OF_BRMS[name, link], rtol=1e-10)


@EACH
def test_slopes_of_probabilities(family: Family) -> None:
    """Against differences; they add up to nothing, and a higher predictor has higher levels."""
    chance = np.random.default_rng(3)
    for _ in range(5):
        cut, eta, h = cutpoints_of(family, chance), chance.normal(), 1e-5
        low, high = (np.array(family.probabilities(NUMPY, given(values(eta + s, cut, family)))) for s in (-h, h))
        found = np.array(family.slopes(NUMPY, given(values(eta, cut, family))))
        np.testing.assert_allclose(found, (high - low) / (2 * h), atol=1e-8)
        assert found.sum() == pytest.approx(0, abs=1e-14)
        assert (np.cumsum(found)[:-1] <= 1e-14).all()


def test_two_levels_are_a_yes_or_no() -> None:
    eta, cut = np.array([-700.0, -30.0, -1.0, 0.3, 30.0, 700.0]), 0.7
    for y in (0.0, 1.0):
        ours = density(of(2), np.full(6, y), given(values(eta, np.full((1, 6), cut))))
        theirs = -np.logaddexp(0.0, (1 - 2 * y) * (eta - cut))
        np.testing.assert_allclose(ours, theirs, rtol=1e-14)


def conditional(family: Family, eta: float, cut: np.ndarray, k: int) -> tuple[float, float]:
    """P(low) and P(high) at a cutpoint, among those that it parts."""
    p = np.array([float(x) for x in family.probabilities(NUMPY, given(values(eta, cut)))])
    assert family.cutpoints is not None
    match family.cutpoints.among:
        case "all":
            low, high = p[: k + 1].sum(), p[k + 1 :].sum()
        case "reached":
            low, high = p[k], p[k + 1 :].sum()
        case _:
            low, high = p[k], p[k + 1]
    return low / (low + high), high / (low + high)


@FOUR
def test_what_is_the_same_at_every_cutpoint(family: Family) -> None:
    """One more of the predictor: log odds of being high gain it; the hazard of being low is divided by its exponential,
    and where the link is of being high, that hazard is multiplied. The cutpoint is the link where the predictor is 0.
    """
    cut, by = np.array([-0.9, 0.2, 1.1]), 0.7
    own = family.cutpoints
    assert own is not None
    for eta, k in product((-0.4, 0.5), range(3)):
        (low, high), (low_then, high_then) = (conditional(family, x, cut, k) for x in (eta, eta + by))
        match own.link.name:
            case "logit":
                assert (high_then / low_then) / (high / low) == pytest.approx(np.exp(by))
            case "cloglog" if own.of_higher:
                assert np.log(low_then) / np.log(low) == pytest.approx(np.exp(by))
            case "loglog" if not own.of_higher:
                assert np.log(low_then) / np.log(low) == pytest.approx(np.exp(by))
            case "cloglog":
                assert np.log(high_then) / np.log(high) == pytest.approx(np.exp(-by))
            case _:
                assert own.link.of(high_then) - own.link.of(high) == pytest.approx(by)
        at_zero = conditional(family, 0.0, cut, k)
        told = -own.link.of(at_zero[1]) if own.of_higher else own.link.of(at_zero[0])
        assert told == pytest.approx(cut[k])


def test_cumulative_and_sequential_hazards_are_the_same_model() -> None:
    """Laara and Matthews 1985 (Biometrika 72, 206-207): cutpoints are logs of hazards, whose steps add up."""
    stopping = FAMILIES["StoppingRatio"].of_link("cloglog").of_levels(4)
    cut = np.array([-0.9, 0.2, 1.1])
    steps = np.log(np.diff(np.exp(cut), prepend=0.0))
    one, other = FAMILIES["OrderedCloglog"].of_levels(4), stopping
    for eta in (-1.0, 0.6):
        found = one.probabilities(NUMPY, given(values(eta, cut)))
        np.testing.assert_allclose(found, other.probabilities(NUMPY, given(values(eta, steps))), rtol=1e-12)


@FOUR
def test_cutpoints_of_responses(family: Family) -> None:
    """With nothing predicted, the probabilities there are about the shares of rows."""
    y = np.repeat(np.arange(4.0), [300, 150, 400, 50])
    assert family.cutpoints is not None
    cut = np.array(family.cutpoints.of_responses(y, 4))
    found = family.probabilities(NUMPY, given(values(0.0, cut)))
    np.testing.assert_allclose(found, np.array([300, 150, 400, 50]) / 900, atol=2e-3)


@FOUR
def test_limits(family: Family) -> None:
    """Along a direction a level keeps its likelihood if and only if none of its sums falls."""
    assert family.cutpoints is not None
    chance = np.random.default_rng(5)
    for level, _ in product(range(4), range(30)):
        moved, cut = chance.integers(-1, 2, 4).astype(float), np.array([-0.5, 0.0, 0.5])
        if family.cutpoints_rise and (np.diff(moved[1:]) < 0).any():
            continue
        sums = family.cutpoints.limits(level, 4) @ (moved[0] - moved[1:])
        far = 1e9 if family.cutpoints.link.name == "cauchit" else 60.0
        own = given(values(far * moved[0], cut + far * moved[1:]))
        with np.errstate(all="ignore"):
            p = float(family.probabilities(NUMPY, own)[level])
        assert (p > 1e-6) == bool((sums >= -1e-12).all()), (level, moved, p, sums)


GAPS = (1e-10, 1e-3, 1.0, 30.0)
FAR = (0.0, 0.3, -5.0, 30.0, -30.0)


@pytest.mark.parametrize("gap", [*GAPS, 700.0])
def test_tails_keep_their_digits(gap: float) -> None:
    """Of each level, below, between and above cutpoints at a distance; the sum of all is 1."""
    family, cut = of(4), np.array([-gap, 0.0, 2 * gap])
    for eta, k in product((*FAR, 700.0, -700.0), range(4)):
        own = given(values(eta, cut))
        with mp.workdps(digits(2 * abs(eta) + 3 * gap)):
            below = [mp.mpf(0), *(1 / (1 + mp.exp(mp.mpf(eta) - mp.mpf(float(c)))) for c in cut), mp.mpf(1)]
            truth = below[k + 1] - below[k]
            log_truth, probability = float(mp.log(truth)), float(truth)
        assert float(density(family, np.array([float(k)]), own)[0]) == pytest.approx(log_truth, rel=1e-12, abs=1e-300)
        each = [float(p) for p in family.probabilities(NUMPY, own)]
        assert each[k] == pytest.approx(probability, rel=1e-11, abs=1e-300)
        assert sum(each) == pytest.approx(1.0, abs=1e-14)


BETWEEN = {
    "probit": "OrderedProbit",
    "cloglog": "OrderedCloglog",
    "loglog": "OrderedLoglog",
    "cauchit": "OrderedCauchit",
}
LOW: dict[str, Callable[[Any], Any]] = {
    "probit": lambda x: mp.erfc(-x / mp.sqrt(2)) / 2,
    "cloglog": lambda x: -mp.expm1(-mp.exp(x)),
    "loglog": lambda x: mp.exp(-mp.exp(-x)),
    "cauchit": lambda x: mp.mpf(1) / 2 + mp.atan(x) / mp.pi,
}


@pytest.mark.parametrize("link", list(BETWEEN))
def test_between_cutpoints_keep_their_digits(link: str) -> None:
    """Of cumulative probabilities under the other links, where no difference of two is taken. The narrow ones are a
    series."""
    family, low = FAMILIES[BETWEEN[link]].of_levels(3), LOW[link]
    for gap, eta in product(GAPS, (0.0, 0.3, -3.0, 20.0, -5.0)):
        own = given(values(eta, np.array([0.0, gap])))
        with mp.workdps(400):
            truth = float(mp.log(low(mp.mpf(gap) - mp.mpf(eta)) - low(-mp.mpf(eta))))
        assert float(density(family, np.array([1.0]), own)[0]) == pytest.approx(truth, rel=1e-10, abs=1e-11)


WITH_DISC = [family for family in IN_ORDER.values() if family.optional]


@pytest.mark.parametrize("family", WITH_DISC, ids=lambda f: f.name)
def test_levels_that_a_row_is_not_of_say_nothing_of_it(family: Family) -> None:
    """However sharply levels are told apart: others are as improbable as numbers can say, and zero times that is zero.

    Between cutpoints, each level's log probability is a number for a disc of exp(-30) to exp(30) and eta of +-700.
    """
    cut = np.linspace(-1.0, 1.0, family.levels - 1)
    for eta, log_disc in product((-700.0, -5.0, 0.1, 5.0, 30.0, 700.0), (-30.0, 0.0, 3.0, 30.0)):
        own = given(values(eta, cut) | {"disc": np.exp(log_disc)})
        at = density(family, np.arange(float(family.levels)), own)
        assert np.isfinite(at).all(), (eta, log_disc)
        assert at.max() >= -np.log(family.levels) - 1e-9
        told = np.array([float(p) for p in family.probabilities(NUMPY, own)])
        np.testing.assert_allclose(np.exp(at), told, rtol=1e-8, atol=1e-300)
        assert told.sum() == pytest.approx(1.0, abs=1e-14)


@pytest.mark.parametrize(
    "family", [of(k) for k in LEVELS] + list(OF_FOUR.values()) + WITH_DISC, ids=lambda f: f.name + f.link + f.optional
)
def test_draws_have_the_probabilities(family: Family) -> None:
    n, cut = 30_000, np.linspace(-1.5, 1.0, family.levels - 1)
    own = values(np.full(n, 0.4), np.repeat(cut[:, None], n, axis=1), family)
    drawn = family.draw(np.random.default_rng(3), given(own))
    shares = np.bincount(drawn.astype(int), minlength=family.levels) / n
    expected = np.array([float(p) for p in family.probabilities(NUMPY, given(values(0.4, cut, family)))])
    np.testing.assert_allclose(shares, expected, atol=4 * np.sqrt(0.25 / n))
