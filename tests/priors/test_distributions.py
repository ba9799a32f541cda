"""Every prior distribution by everything that is said of it: densities against PyMC and by integration, quantiles and
moments against densities, draws against quantiles, conversions of every parameterisation, words.

A distribution that is added without one of its parts fails here, at the part.
"""

from __future__ import annotations

import ast
import copy
import math
import pickle
from itertools import pairwise
from pathlib import Path

import numpy as np
import pymc as pm
import pytest
from scipy import integrate, stats

import hlmdsl
from hlmdsl.backend.kernel.derivatives import gradient
from hlmdsl.backend.kernel.node_values import values
from hlmdsl.backend.kernel.trace import Graph
from hlmdsl.backend.observed_variable import PYTENSOR
from hlmdsl.families import FAMILIES
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.priors import Hyper, Prior, evaluate
from hlmdsl.priors import DISTRIBUTIONS, called
from hlmdsl.priors.distribution import Distribution, Parameterisation
from hlmdsl.priors.laws import _with_logs, cdf, draw, moments, quantile
from hlmdsl.priors.source import DRAWS, Source

OF_ARGUMENTS = {"mu": 0.4, "sigma": 0.3, "nu": 5.5, "alpha": 2.8, "beta": 1.3, "b": 0.7, "s": 0.6, "lam": 1.6}
OF_ARGUMENTS |= {"scale": 1.7, "lower": -0.2, "upper": 1.9}
OF_DOMAINS = {"real": 0.6, "positive": 1.4, "unit": 0.3}
LEVELS = (0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999)

SPREAD = [d for d in DISTRIBUTIONS.values() if not d.is_point]
EACH = pytest.mark.parametrize("distribution", SPREAD, ids=lambda d: d.name)
PROPER = pytest.mark.parametrize("distribution", [d for d in SPREAD if d.law], ids=lambda d: d.name)
WAYS = [(d, way) for d in SPREAD for way in d.parameterisations]
EACH_WAY = pytest.mark.parametrize(
    ("distribution", "way"), WAYS, ids=[f"{d.name}-{'-'.join(w.names)}" for d, w in WAYS]
)
PACKAGE = Path(hlmdsl.__file__).parent
NEVER_MOMENTS = {"Cauchy", "HalfCauchy"}


def given(way: Parameterisation) -> dict[str, float]:
    return {name: OF_ARGUMENTS.get(name, OF_DOMAINS[domain]) for name, domain in way.domains.items()}


def usual(distribution: Distribution) -> dict[str, float]:
    return given(distribution.parameterisations[0])


def points(distribution: Distribution, a: dict[str, float]) -> np.ndarray:
    """From one end of the support to the other, far out in its tails."""
    match distribution.support:
        case "unit":
            return np.array([1e-12, 1e-3, 0.3, 0.5, 0.99, 1 - 1e-9])
        case "positive":
            return np.array([1e-12, 1e-3, 0.2, 0.4, 1.0, 3.0, 20.0, 300.0])
        case "interval":
            return np.linspace(a["lower"], a["upper"], 7)
    return np.array([-200.0, -15.0, -1.0, 0.1, 0.4, 1.3, 8.0, 300.0])


def expectation(distribution: Distribution, a: dict[str, float], of: object, low: float, high: float) -> float:
    def weighted(x: float) -> float:
        return float(of(x) * np.exp(distribution.log_density_at(np.array(x), a)))  # type: ignore[operator]

    middle = quantile(distribution, a, 0.5)
    inside = sorted({low, high, *(m for m in (middle, quantile(distribution, a, 0.99)) if low < m < high)})
    return sum(integrate.quad(weighted, *ends, limit=400, epsabs=1e-11, epsrel=1e-10)[0] for ends in pairwise(inside))


def pymcs(distribution: Distribution, written: dict[str, float], x: np.ndarray) -> np.ndarray:
    """Nothing is compiled. Arrays, because PyTensor takes plain numbers in single precision, as PyMC does with some of
    its own constants: seven digits."""
    name, arguments = distribution.statement({n: np.asarray(v) for n, v in written.items()})
    return np.asarray(pm.logp(getattr(pm, name).dist(**arguments), x).eval(mode="FAST_COMPILE"))


@EACH_WAY
def test_density_and_conversion_are_pymcs(distribution: Distribution, way: Parameterisation) -> None:
    """And the text says the same to PyTensor."""
    written = given(way)
    a = distribution.canonical(written)
    x = points(distribution, written)
    told = pymcs(distribution, written, x)
    told = np.where(told == -np.inf, distribution.log_density(NUMPY, x, a), told)  # its SkewNormal far down
    np.testing.assert_allclose(distribution.log_density(NUMPY, x, a), told, rtol=1e-7, atol=1e-7)
    by_pytensor = distribution.log_density(PYTENSOR, pm.math.constant(x), {n: np.asarray(v) for n, v in a.items()})
    np.testing.assert_allclose(by_pytensor.eval(mode="FAST_COMPILE"), told, rtol=1e-7, atol=1e-7)


@EACH_WAY
def test_hyperparameters_are_converted_like_numbers(distribution: Distribution, way: Parameterisation) -> None:
    written = given(way)
    references = distribution.canonical({name: Hyper(name) for name in written})
    told = {name: evaluate(q, lambda h: written[h.name]) for name, q in references.items()}
    assert told == pytest.approx(distribution.canonical(written), rel=1e-14)
    if distribution.law is not None and distribution.law.quantile is not None:
        values, logs = _with_logs(distribution, written)
        assert values == pytest.approx(told, rel=1e-14)
        assert logs == pytest.approx({n: math.log(told[n]) for n, d in distribution.domains.items() if d == "positive"})


@PROPER
def test_density_has_an_integral_of_one(distribution: Distribution) -> None:
    a = usual(distribution)
    assert expectation(distribution, a, lambda x: 1.0, *distribution.bounds(a)) == pytest.approx(1, abs=1e-7)


@EACH
def test_slopes_by_the_tracer(distribution: Distribution) -> None:
    """What is compiled: the same numbers, and derivatives by the value and every argument, by differences."""
    check_slopes(distribution, usual(distribution), points(distribution, usual(distribution))[1:-1])


def check_slopes(distribution: Distribution, a: dict[str, float], x: np.ndarray) -> None:
    graph = Graph()
    names = ("x", *a)
    traced = {name: graph.input(name) for name in names}
    formula = distribution.log_density(graph.functions, traced["x"], traced)
    slopes = gradient(formula, [traced[name] for name in names])
    at = {"x": x, **{name: np.full(x.shape, value) for name, value in a.items()}}
    told, *found = values([formula, *slopes], at)
    np.testing.assert_allclose(told, distribution.log_density(NUMPY, x, a), rtol=1e-12)
    for name, slope in zip(names, found, strict=True):
        if distribution.support == "interval" and name in ("lower", "upper"):  # numbers in every compiled model
            continue
        step = 1e-6 * np.minimum(
            np.abs(at[name]) + 0.01, 1 - x if distribution.support == "unit" and name == "x" else np.inf
        )
        above, below = ({**at, name: at[name] + sign * step} for sign in (1, -1))
        by_steps = (values([formula], above)[0] - values([formula], below)[0]) / (2 * step)
        np.testing.assert_allclose(np.broadcast_to(slope, x.shape), by_steps, rtol=1e-5, atol=1e-6, err_msg=name)


@EACH
def test_no_weight_outside_the_support(distribution: Distribution) -> None:
    a = usual(distribution)
    low, high = distribution.bounds(a)
    outside = np.array([low - 0.1] * math.isfinite(low) + [high + 0.1] * math.isfinite(high))
    assert (distribution.log_density_at(outside, a) == -np.inf).all()
    assert np.isfinite(distribution.log_density_at(points(distribution, a), a)).all()


@PROPER
def test_quantiles_and_distribution_function_are_of_the_density(distribution: Distribution) -> None:
    """To the four digits of the tables that they are read from."""
    a = usual(distribution)
    low, _ = distribution.bounds(a)
    nodes = {name: np.full(3, value) for name, value in a.items()}
    assert distribution.law is not None
    for p in LEVELS:
        x = quantile(distribution, a, p)
        assert expectation(distribution, a, lambda x: 1.0, low, x) == pytest.approx(p, rel=1e-3, abs=2e-6), p
        np.testing.assert_allclose(cdf(distribution, distribution.law, nodes, x), p, rtol=1e-3, atol=2e-6)
        assert quantile(distribution, nodes, p) == pytest.approx(x, rel=2e-3, abs=1e-4)


@EACH_WAY
@pytest.mark.parametrize("as_arrays", [False, True], ids=["numbers", "a value a draw"])
def test_draws_have_the_quantiles(distribution: Distribution, way: Parameterisation, as_arrays: bool) -> None:
    written = given(way)
    nodes = {name: np.full(DRAWS, value) for name, value in written.items()} if as_arrays else written
    drawn = draw(distribution, nodes, Source(1, "x"))
    assert drawn.shape == (DRAWS,)
    if distribution.law is None:
        assert np.isnan(drawn).all()
        return
    below = [np.mean(drawn <= quantile(distribution, written, p)) for p in LEVELS]
    law = distribution.law
    by_quantile = law.quantile is not None and not (as_arrays and law.shape)
    np.testing.assert_allclose(below, LEVELS, atol=5e-4 if by_quantile else 0.012)  # Kolmogorov: 0.0127 at 1%


@EACH
def test_moments(distribution: Distribution) -> None:
    a = usual(distribution)
    found = moments(distribution, a)
    if distribution.law is None or distribution.name in NEVER_MOMENTS:
        assert found is None
        return
    assert found is not None, "a row with an integral says what its mean and sd are, or is one of NEVER_MOMENTS"
    ends = distribution.bounds(a)
    mean = expectation(distribution, a, lambda x: x, *ends)
    assert found[0] == pytest.approx(mean, rel=1e-6)
    assert found[1] ** 2 == pytest.approx(expectation(distribution, a, lambda x: (x - mean) ** 2, *ends), rel=1e-5)


@pytest.mark.parametrize(
    ("name", "arguments", "wanted"),
    [
        ("StudentT", {"nu": 1.5, "mu": 2.0, "sigma": 1.0}, (2.0, math.inf)),
        ("StudentT", {"nu": 0.5, "mu": 2.0, "sigma": 1.0}, (math.nan, math.inf)),
        ("HalfStudentT", {"nu": 2.0, "sigma": 1.0}, (math.sqrt(2), math.inf)),
        ("HalfStudentT", {"nu": 1.0, "sigma": 1.0}, (math.inf, math.inf)),
        ("HalfStudentT", {"nu": 1e12, "sigma": 1.0}, (math.sqrt(2 / math.pi), math.sqrt(1 - 2 / math.pi))),
        ("InverseGamma", {"alpha": 0.9, "beta": 1.0}, (math.inf, math.inf)),
        ("InverseGamma", {"alpha": 1.5, "beta": 1.0}, (2.0, math.inf)),
        ("LogNormal", {"mu": 0.0, "sigma": 1e3}, (math.inf, math.inf)),
        ("TruncatedNormal", {"mu": 0.0, "sigma": 2.0, "lower": -math.inf, "upper": math.inf}, (0.0, 2.0)),
        ("TruncatedNormal", {"mu": 0.0, "sigma": 1.0, "lower": 30.0, "upper": math.inf}, (30.03325967, 0.03322306)),
    ],
)
def test_moments_where_they_are_infinite_or_far_out(
    name: str, arguments: dict[str, float], wanted: tuple[float, float]
) -> None:
    assert moments(DISTRIBUTIONS[name], arguments) == pytest.approx(wanted, rel=1e-4, nan_ok=True)


@pytest.mark.parametrize(
    ("lower", "upper"), [(-np.inf, np.inf), (-np.inf, 1), (3, np.inf), (30, 31), (-40, -38), (-1, 2)]
)
def test_truncated_normals_far_from_their_mean(lower: float, upper: float) -> None:
    """The mass between the ends is lost in no tail, and nothing is infinite on the way to it."""
    row = DISTRIBUTIONS["TruncatedNormal"]
    a = {"mu": 0.2, "sigma": 1.3, "lower": float(lower), "upper": float(upper)}
    x = np.linspace(max(lower, -4), min(upper, 4), 6) if lower < 4 and upper > -4 else np.linspace(lower, upper, 6)
    told = stats.truncnorm((lower - 0.2) / 1.3, (upper - 0.2) / 1.3, 0.2, 1.3).logpdf(x)
    np.testing.assert_allclose(row.log_density(NUMPY, x, a), told, rtol=1e-12)
    check_slopes(row, a, x[1:-1])


@pytest.mark.parametrize("distribution", [d for d in DISTRIBUTIONS.values() if d.is_point], ids=lambda d: d.name)
def test_a_point(distribution: Distribution) -> None:
    a = usual(distribution)
    place = a[distribution.location]
    assert distribution.law is not None
    assert (draw(distribution, a, Source(1, "x")) == place).all()
    assert [quantile(distribution, a, p) for p in LEVELS] == [place] * len(LEVELS)
    assert moments(distribution, a) == (place, 0)
    assert cdf(distribution, distribution.law, a, np.array([place - 1e-9, place, place + 1])).tolist() == [0, 1, 1]
    assert distribution.log_density_at(np.array([place - 1, place, place + 1]), a).tolist() == [-np.inf, 0, -np.inf]


@EACH
def test_what_flat_means(distribution: Distribution) -> None:
    """Without an integral there are no quantiles and no draws, and the density is one everywhere."""
    if distribution.law is None:
        assert math.isnan(quantile(distribution, {}, 0.5))
        assert (distribution.log_density_at(points(distribution, {}), {}) == 0).all()


@EACH
def test_location_and_scale_are_what_moves_and_widens_it(distribution: Distribution) -> None:
    a, x = usual(distribution), points(distribution, usual(distribution))
    if distribution.location:
        moved = {**a, distribution.location: a[distribution.location] + 3}
        same = distribution.log_density_at(x + 3, moved)
        np.testing.assert_allclose(same, distribution.log_density_at(x, a), rtol=1e-12)
    if distribution.scale:
        about = a.get(distribution.location, 0.0)
        wider = {**a, distribution.scale: 5 * a[distribution.scale]}
        same = distribution.log_density_at(about + 5 * (x - about), wider) + math.log(5)
        np.testing.assert_allclose(same, distribution.log_density_at(x, a), rtol=1e-9)
    assert not distribution.location or (distribution.scale and distribution.support == "real")


@pytest.mark.parametrize("distribution", [d for d in DISTRIBUTIONS.values() if d.law], ids=lambda d: d.name)
def test_many_times_the_variable(distribution: Distribution) -> None:
    """Every distribution but the one between 0 and 1 has one of k times the variable: by distribution functions."""
    assert distribution.law is not None
    a = usual(distribution)
    moved = distribution.times(a, 3.7)
    assert (moved is None) == (distribution.support == "unit")
    if moved is not None:
        for x in (0.01, 0.4, 0.9, 1.5):
            found = distribution.law.cdf(moved, 3.7 * x)
            assert float(found) == pytest.approx(float(distribution.law.cdf(a, x)), rel=1e-12)


@EACH
def test_where_it_is_and_how_wide(distribution: Distribution) -> None:
    """For coordinates: within a few widths of most of it, and unknown where that depends on a hyperparameter."""
    a = usual(distribution)
    place, width = distribution.place(a), distribution.width(a)
    unknown = Prior(distribution, tuple((name, Hyper(name)) for name in a), "").numbers
    assert all(map(math.isnan, unknown.values()))
    assert math.isnan(distribution.place(unknown))
    assert not math.isfinite(distribution.width(unknown)) or distribution.support == "unit"
    if distribution.law is None:
        assert math.isnan(place)
        return
    assert width > 0
    assert abs(quantile(distribution, a, 0.5) - place) < 5 * width


@EACH
def test_its_half_is_twice_as_dense(distribution: Distribution) -> None:
    half = distribution.half
    if half is None:
        return
    a, x = usual(distribution), np.array([0.1, 1.0, 7.0])
    own = {name: value for name, value in a.items() if name != distribution.location}
    about_zero = {**a, distribution.location: 0.0} if distribution.location else a
    twice = math.log(2) if half.law is not None else 0.0
    np.testing.assert_allclose(half.log_density_at(x, own), distribution.log_density_at(x, about_zero) + twice)


@EACH
def test_words(distribution: Distribution) -> None:
    """Its example, in both spellings, is a prior that checks; what others call it is nobody else's name."""
    for line in (distribution.usual(), distribution.usual(named=True)):
        assert line.startswith(f"{distribution.name}(")
        spec = hlmdsl.parse(f"response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\nprior x ~ {line}")
        (placed,) = spec.model.priors
        assert placed.prior.distribution is distribution
        assert dict(placed.prior.arguments) == dict(zip(distribution.domains, distribution.example, strict=True))
    assert hasattr(pm, distribution.name)
    for name in distribution.other_names:
        assert name not in DISTRIBUTIONS
        assert called(name) is distribution
    assert called(distribution.name) is None


def test_no_other_file_names_a_distribution() -> None:
    """All is known here, and read from here."""
    names = set(DISTRIBUTIONS) - set(FAMILIES)
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.parent.name == "priors":
            continue
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        assert not {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)} & names, path


@EACH
def test_a_copy_is_the_distribution(distribution: Distribution) -> None:
    assert pickle.loads(pickle.dumps(distribution)) is distribution
    assert copy.deepcopy(distribution) is distribution
