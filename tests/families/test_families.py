"""Every family by everything that is said of it: densities against PyMC and by adding up, moments, priors, words.

A family that is added without one of its parts fails here, at the part.
"""

from __future__ import annotations

import ast
import copy
import pickle
import re
from functools import cache
from pathlib import Path

import numpy as np
import pymc as pm
import pytensor.tensor as pt
import pytest
from each_family import (
    EACH,
    IDS,
    LINKED,
    OF_LEVELS,
    OF_NUMBERS,
    SCIPY,
    TRIALS,
    VALUES,
    WALKED,
    density,
    for_pymc,
    given,
    seen,
    suits,
    support_of,
    values_of,
)
from scipy import integrate, special

from hlmdsl.backend.observed_variable import PYTENSOR
from hlmdsl.backend.own_distributions import Made as named
from hlmdsl.families import FAMILIES
from hlmdsl.families.counts import draw_poisson
from hlmdsl.families.family import FALLS, FREE, HELD, RISES, Family, Linked, Moments, Parameter
from hlmdsl.families.links import IDENTITY, LINKS, Link
from hlmdsl.families.mixture import parted
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.priors import DISTRIBUTIONS
from tests.as_written import AS_WRITTEN

PACKAGE = Path(__file__).parents[2] / "hlmdsl"


def expectation(family: Family, of: object) -> float:
    """By adding up, or by adding up small pieces of a line."""
    points, is_all = support_of(family)
    own = given(values_of(family))

    def weighted(y: np.ndarray) -> np.ndarray:
        return np.asarray(of(y) * np.exp(density(family, y, own)), dtype=float).ravel()  # type: ignore[operator]

    if is_all:
        return float(weighted(points).sum())
    if family.is_of_shares:
        y, area = simplex()
        return float(weighted(y) @ area)
    of_atoms = sum(float(weighted(np.array([atom]))[0]) for atom in family.atoms)
    low, high = (
        (-np.pi, np.pi)
        if family.is_circular
        else (0.0, 1.0)
        if family.is_share
        else (-np.inf, np.inf)
        if family.support == "real"
        else (0.0, np.inf)
    )
    low = values_of(family).get(family.shifted_by, low)

    def piece(low: float, high: float) -> float:
        return float(integrate.quad(lambda y: float(weighted(np.array([y]))[0]), low, high, limit=500, epsabs=1e-12)[0])

    if low > -np.inf:
        return of_atoms + piece(low, high)
    return piece(low, VALUES["real"]) + piece(VALUES["real"], high)  # where a density may have a corner


@cache
def simplex() -> tuple[np.ndarray, np.ndarray]:
    """Triples of shares that add up to one, and the area that each stands for: a stick that is broken twice, each time
    at log odds that are evenly spaced."""
    z = np.arange(-31.0, 31.0, 0.1)
    first, second = (special.expit(x).ravel() for x in np.meshgrid(z, z))
    rest = 1 - first
    area = 0.1**2 * first * rest**2 * second * (1 - second)
    y = np.stack([first, rest * second, rest * (1 - second)], axis=1)
    inside = (y > 0).all(axis=1) & (y < 1).all(axis=1)
    return y[inside], area[inside]


ROUGH = ("StudentT", "SkewNormal", "ExGaussian")
"""Families whose further parameters are not known by a mean and a variance."""


@EACH
def test_density_adds_up_to_one(family: Family) -> None:
    assert expectation(family, lambda y: np.ones(len(y))) == pytest.approx(1, abs=1e-8)


@EACH
def test_responses_are_numbers_or_levels(family: Family) -> None:
    """With a mean and a variance, or with the probabilities of each; directions have neither."""
    assert (family.mean is None) == (family.variance is None), "a mean and a variance belong together"
    has_none = family.probabilities is not None or family.is_circular
    assert (family.mean is None) == has_none, "mean and variance, or probabilities"
    if family.probabilities is not None:
        assert family.of_levels is not None
        assert family.of_levels(family.levels) is family
        assert len(family.probabilities(NUMPY, given(values_of(family)))) == family.levels >= 2
    for several in (family.cutpoints, family.categories):
        if several is not None:
            parameter = family.parameter(several.parameter)
            assert parameter is not None
            assert parameter.size == family.levels - 1


@OF_LEVELS
def test_probabilities_are_those_of_the_density(family: Family) -> None:
    own = given(values_of(family))
    found = np.stack([np.asarray(p) for p in family.probabilities(NUMPY, own)])
    if family.has_parts:
        shares = [expectation(family, lambda y, k=k: y[:, k] / y.sum(axis=1)) for k in range(family.levels)]
        np.testing.assert_allclose(found, shares, rtol=1e-10)
        return
    np.testing.assert_allclose(
        np.log(found), density(family, support_of(family)[0], own).ravel(), rtol=1e-12, atol=1e-15
    )
    assert float(found.sum()) == pytest.approx(1, abs=1e-14)


@OF_LEVELS
def test_cells_are_counts_of_levels(family: Family) -> None:
    """So any rows with the same predictors are one cell, and its density a sum over levels."""
    if family.has_parts:  # test_cells.py
        return
    y = np.random.default_rng(1).integers(0, family.levels, 50).astype(float)
    own = given(values_of(family))
    counts = {name: np.array([float((y == k).sum())]) for k, name in enumerate(family.statistics.of)}
    assert family.statistics.add_up
    whole = np.asarray(family.log_density(NUMPY, counts, own))
    assert float(whole.sum()) == pytest.approx(float(density(family, y, own).sum()), rel=1e-13)


@OF_NUMBERS
def test_moments(family: Family) -> None:
    """Of the response as the main parameter sees it, of which the main parameter, or a share of it, is the mean, or
    what the family makes of its parameters.
    """
    values = values_of(family)
    share = values.get(family.share, 1.0)
    n = np.full(1, values.get("n", 1.0))
    mean = expectation(family, lambda y: seen(family, y, n))
    if family.mean_of is None or family.modelled == "log":
        assert mean == pytest.approx(values[family.main.name] * share, rel=1e-7)
    assert float(family.mean_as_seen(NUMPY, given(values))) == pytest.approx(mean, rel=1e-7)
    square = expectation(family, lambda y: seen(family, y, n) ** 2)
    told = family.variance.at(np.array(values[family.main.name]), {k: np.array(v) for k, v in values.items()})
    assert float(told) == pytest.approx(square - mean**2, rel=1e-6)
    for parameter in family.parameters[1:]:
        zeros, ones = (expectation(family, lambda y, end=end: (y == end).astype(float)) for end in (0, 1))
        found = parameter.estimate(Moments(mean, square - mean**2, zeros, float(n[0]), ones))
        is_rough = family.name in ROUGH or bool(family.components)
        if not is_rough and not parameter.is_number and parameter.name != family.shifted_by:
            assert found == pytest.approx(values[parameter.name], rel=1e-6)
        assert found > 0


@OF_NUMBERS
def test_the_mean_is_that_of_the_response(family: Family) -> None:
    """Or of the proportion of its trials; and under a link, of what the link makes of the predictor."""
    own = given(values_of(family))
    found = float(np.asarray(family.mean(NUMPY, own)))
    trials = values_of(family).get("n", 1.0)
    assert found == pytest.approx(expectation(family, lambda y: y / trials), rel=1e-6)
    if family.mean_of is None:
        assert family.mean_is_main == (found == pytest.approx(values_of(family)[family.main.name]))


@EACH
def test_draws_are_of_the_density(family: Family) -> None:
    """By the share of draws in each of a few intervals."""
    n = 40_000
    own = {name: Linked(IDENTITY, np.full(n, value), NUMPY) for name, value in values_of(family).items()}
    drawn = family.draw(np.random.default_rng(2), own)
    assert drawn.shape == ((n, family.levels) if family.has_parts else (n,))
    for k in range(family.levels if family.has_parts else 1):

        def of(y: np.ndarray, k: int = k) -> np.ndarray:
            return y[..., k] if family.has_parts else y

        for end in np.unique(np.quantile(of(drawn), [0.1, 0.4, 0.8])):
            share = expectation(family, lambda y, of=of, end=end: (of(y) <= end).astype(float))
            assert float((of(drawn) <= end).mean()) == pytest.approx(share, abs=4 * np.sqrt(0.25 / n) + 2e-3)


@pytest.mark.parametrize("mean", [1e3, 1e12, 1e17, 1e19, 1e200])
def test_counts_of_any_mean_can_be_drawn(mean: float) -> None:
    drawn = draw_poisson(np.random.default_rng(1), np.full(200, mean))
    np.testing.assert_allclose(drawn, mean, rtol=7 * mean**-0.5)


def test_a_mean_that_is_none_has_no_counts() -> None:
    """As under the link `inverse`, whose predictor may be below zero; a share of zero of them is zero all the same."""
    means = np.array([-1.0, np.nan, 4.0])
    assert np.isnan(draw_poisson(np.random.default_rng(1), means)).tolist() == [True, True, False]
    zero = np.zeros(3)
    own = {"mu": Linked(IDENTITY, means, NUMPY), "psi": Linked(IDENTITY, zero, NUMPY)}
    assert FAMILIES["ZeroInflatedPoisson"].draw(np.random.default_rng(1), own).tolist() == [0.0, 0.0, 0.0]


@OF_NUMBERS
def test_averages_of_scattered_parameters(family: Family) -> None:
    """Over deviations of the parameter's logarithm, in closed form and by adding up."""
    z = np.linspace(-12, 12, 4001)
    weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    for name, scattered in family.variance.scattered.items():
        if scattered.under_log is None or name == "nu":  # of a nu that varies some part is below 2
            continue
        eta, v = np.array(0.3), np.array(0.4)
        by_adding = (scattered.function(np.exp(eta + np.sqrt(v) * z)) * weight).sum()
        assert float(scattered.under_log(eta, v)) == pytest.approx(by_adding, rel=1e-9)
        assert float(scattered.under_log(eta, np.zeros(()))) == pytest.approx(float(scattered.function(np.exp(eta))))


LEAST_LOG = float(np.log(5e-324))
"""Of a number above zero."""


@pytest.mark.parametrize(("family", "parameter", "name", "link"), LINKED, ids=IDS)
def test_density_is_pymcs(family: Family, parameter: Parameter, name: str, link: Link) -> None:
    """Under every link; nothing is compiled. Far out it is a number, or minus infinity (which: test_densities.py)."""
    points, _ = support_of(family)
    points, at = points[:40], pt.dscalar()
    if not family.own_density:
        theirs = given(values_of(family), PYTENSOR) | {name: Linked(link, at, PYTENSOR)}
        distribution, arguments = family.statement(for_pymc(family, theirs))
        by_pymc = pm.logp(named(distribution).dist(**arguments), points)
    for eta in (0.1, 0.7, 2.0) if link.is_one_sided else (-2.0, 0.7, 2.0):
        ours = given(values_of(family)) | {name: Linked(link, np.array(eta), NUMPY)}
        with np.errstate(all="ignore"):
            found = np.asarray(density(family, points, ours), dtype=float).ravel()
            if family.own_density:
                told = SCIPY[family.name]({p: np.asarray(own.value) for p, own in ours.items()}).logpdf(points)
            else:
                told = by_pymc.eval({at: eta}, mode=AS_WRITTEN)
        told = np.where(np.isneginf(told) & (found < LEAST_LOG), found, told)  # a probability that PyMC has as zero
        np.testing.assert_allclose(found, told, rtol=1e-8, atol=1e-9, err_msg=f"eta {eta}")
    if not link.is_one_sided and link.name != "identity":
        # Phi(-700) and exp(-exp(30)) are no numbers but zero
        far = {"probit": (-30.0, 30.0), "loglog": (-6.0, 30.0, 700.0)}
        for eta in far.get(link.name, (-700.0, -30.0, 30.0, 700.0)):
            ours = given(values_of(family)) | {name: Linked(link, np.array(eta), NUMPY)}
            with np.errstate(all="ignore"):
                assert not np.isnan(density(family, points, ours)).all(), eta


def test_which_predictors_rows_may_let_pass() -> None:
    """All but those of a shape or spread that rows hold from both sides."""
    numeric = [f for f in FAMILIES.values() if not f.has_levels]
    held = {(f.name, p.name) for f in numeric for p in f.parameters if p.passes is None}
    spreads = {("Normal", "sigma"), ("StudentT", "sigma"), ("LogNormal", "sigma"), ("Gamma", "alpha"), ("Beta", "nu")}
    spreads |= {("Laplace", "b"), ("AsymmetricLaplace", "b"), ("SkewNormal", "sigma"), ("ShiftedLogNormal", "sigma")}
    spreads |= {("ExGaussian", "sigma"), ("Weibull", "alpha"), ("Wald", "lam")}
    means = {(name, "mu") for name in ("Gamma", "Beta", "Exponential", "Weibull", "Wald")}
    # predictors of levels are limited together: test_cutpoints_limited.py and test_categories_limited.py
    assert held == spreads | means | {("SkewNormal", "alpha"), ("AsymmetricLaplace", "q")}


@pytest.mark.parametrize(("family", "parameter", "name", "link"), LINKED, ids=IDS)
def test_what_rows_let_pass(family: Family, parameter: Parameter, name: str, link: Link) -> None:
    """A row that lets its predictor rise without end keeps its likelihood there; one that holds it loses it, be it
    slowly."""
    if link.below_zero or parameter.passes is None:
        return
    points, _ = support_of(family)
    points = np.array([1.4, 2.1, 2.8]) if family.components else points[:6]  # of either kind: limits are near
    signs = parameter.passes(link.name, points, np.full(len(points), float(TRIALS if family.data else 1)))
    assert set(signs.tolist()) <= {HELD, RISES, FALLS, FREE}

    def at(eta: float) -> np.ndarray:
        own = given(values_of(family)) | {name: Linked(link, np.array(eta), NUMPY)}
        with np.errstate(all="ignore"):
            return np.asarray(density(family, points, own), dtype=float).ravel()

    # far and further, where limits are reached and numbers are not lost
    steep = {
        "probit": (4.0, 6.0),
        "identity": (8.0, 16.0),
        "logit": (10.0, 20.0),
        "cauchit": (1e3, 3e3),
        "softplus": (200.0, 700.0),
        "inverse_squared": (1e6, 2e6),
    }.get(link.name, (20.0, 24.0))
    for side, passing in ((1.0, (RISES, FREE)), (-1.0, (FALLS, FREE)))[: 1 if link.is_one_sided else 2]:
        near, far = (3.0, 4.0) if (link.name, side) in (("cloglog", 1.0), ("loglog", -1.0)) else steep
        lost = at(side * near) - at(side * far)
        for sign, loss in zip(signs.tolist(), lost.tolist(), strict=True):
            if sign in passing:
                assert loss < 0.2
            elif sign != HELD:  # HELD also where it falls too slowly to tell
                assert loss > 0.5 or not np.isfinite(loss)


@EACH
def test_default_priors(family: Family) -> None:
    """Of parameters that are one number; those of cutpoints, of levels and of further locations are made of rows."""
    for parameter in (p for p in family.parameters[1:] if not p.size and not p.is_number and p.place is None):
        distribution, arguments = parameter.default_prior(parameter.estimate(Moments(0.4, 0.1)))
        assert tuple(n for n, _ in arguments) in [p.names for p in distribution.parameterisations]
        assert distribution.support == parameter.domain or parameter.name == family.shifted_by
        assert all(np.isfinite(v) for _, v in arguments)


@OF_NUMBERS
def test_levels(family: Family) -> None:
    """The overall mean, of which it may be a share, and inside the usual link's range even where every response is at
    an end."""
    points, _ = support_of(family)
    y, n = np.resize(points[:5], 200), np.full(200, float(TRIALS if family.data else 1))
    own = family.seen(y, n)
    share = family.parameter(family.share)
    if family.working:  # a quantile
        return
    if family.components:  # the mean of the part that goes to the first kind
        assert family.level(y, n) == pytest.approx(float(np.sort(y)[: parted(np.sort(y), 2)[0]].mean()))
        return
    moments = Moments.of(own, float(own.var()), n)
    if family.words.logged:
        assert family.level(y, n) == pytest.approx(float(np.log(y[y > 0]).mean()))
        return
    if family.mean_of is not None and family.modelled != "log" and family.name not in ROUGH:
        guessed = {p.name: p.estimate(moments) for p in family.parameters[1:]} | {family.main.name: family.level(y, n)}
        assert float(family.mean(NUMPY, given(guessed))) == pytest.approx(float(own.mean()), rel=0.02, abs=0.01)
        return
    found = family.level(y, n) * (1.0 if share is None else share.estimate(moments))
    assert found == pytest.approx(float(own.mean()), rel=0.02, abs=0.01)
    ends = {"binary": (0.0, 1.0), "count up to n": (0.0, float(TRIALS)), "count": (0.0,)}.get(family.support, ())
    for end in ends:
        assert np.isfinite(LINKS[family.main.usual_link].of(family.level(np.full(50, end), np.full(50, n[0]))))


@EACH
def test_words(family: Family) -> None:
    assert family.words.centre
    assert family.words.averaged
    assert family.words.value
    for parameter in family.parameters:
        assert parameter.meaning
        assert parameter.usual_link in LINKS
        assert suits(family, parameter, LINKS[parameter.usual_link])
    assert all(link in LINKS and all(family.parameter(p) for p in names) for link, (_, names) in family.within.items())
    assert family.usual().startswith(f"{family.name}(")
    if family.concentrates is not None:
        assert family.parameter(family.concentrates[0]) is not None
    assert all(family.parameter(name) is not None for name, _ in family.mean_above)
    assert bool(family.mean_above) == family.heavy_tails


def test_densities_that_pymc_is_given_need_a_response_alone() -> None:
    """And how often it counts: the model in PyMC has these of each row."""
    own = [f for f in WALKED.values() if f.own_density]
    assert own
    assert all(set(f.statistics.of) == {"n", "y"} for f in own)
    assert all(f.parameter(f.shifted_by) for f in own if f.shifted_by)


@EACH
def test_a_copy_is_the_family(family: Family) -> None:
    assert pickle.loads(pickle.dumps(family)) is family
    assert copy.deepcopy(family) is family


def test_no_message_of_another_stage_writes_a_family() -> None:
    """Advice takes families from here. A docstring may have one as an example, and so may the grammar's help lines."""
    first = {f.name: [*f.data, *(p.name for p in f.parameters)][0] for f in FAMILIES.values()}
    written = re.compile("|".join(rf"\b{name}\({argument}\b" for name, argument in first.items()))
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path.relative_to(PACKAGE).parts[0] in ("families", "syntax") or not written.search(text):
            continue
        tree = ast.parse(text)
        told = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
        texts = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str))
        assert not [n.value for n in texts if id(n) not in told and written.search(n.value)], path


def test_no_other_stage_decides_by_the_name_of_a_family() -> None:
    """Of a name that is a distribution of parameters, too, a stage may know that. PyMC's names are the backend's."""
    names = FAMILIES.keys() - DISTRIBUTIONS.keys() - {"Dirichlet", "Mixture"}
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] in ("families", "backend"):
            continue
        text = path.read_text(encoding="utf-8")
        if any(f'"{name}"' in text for name in names):
            found = (n.value for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Constant))
            assert not names & {own for own in found if isinstance(own, str)}, path
