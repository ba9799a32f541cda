"""What is predicted against the textbook: SciPy's moments, integrals over units by quadrature, and many draws."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
import textbook_density as textbook
from each_family import SCIPY
from scipy import linalg, stats

import hlmdsl as hlm
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from tests import textbook_families, textbook_levels
from tests.predictions import cases

ROWS = (0, 7, 31)
DRAW = 2

EACH = pytest.mark.parametrize("name", cases.SPECS)


def parameters(design: Design, values: Mapping[str, np.ndarray], without: bool = False) -> dict[str, Any]:
    """The family's arguments at each row; `without` deviations, of the average unit."""
    if without:
        values = without_deviations(values)
    found: dict[str, Any] = {}
    for a in design.model.arguments:
        if a.source is None:
            found[a.name] = values[a.name]
        elif a.name in design.observed.arguments:
            found[a.name] = design.observed.arguments[a.name]
        elif isinstance(a.source, (int, float)):
            found[a.name] = a.source
    if design.schema.main.category is not None:
        found["p"] = shares_of_categories(design, values)
    for e in (e for e in design.schema.equations if e.category is None and e.cutpoint is None):
        found[e.parameter] = textbook.INVERSE[e.equation.link.name](textbook.predictor(design, e, values))
    if "cutpoints" in values:
        found["cutpoints"] = np.ravel(values["cutpoints"])
        if raised := [textbook.predictor(design, e, values) for e in design.schema.equations if e.cutpoint is not None]:
            found["cutpoints"] = found["cutpoints"] + np.stack(raised, axis=1)
    return found | textbook.on_curve(design, found)


def without_deviations(values: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {name: v * (not name.startswith("r_") and "_r_" not in name) for name, v in values.items()}


def shares_of_categories(design: Design, values: Mapping[str, np.ndarray]) -> np.ndarray:
    """(rows, categories), the reference first, whose predictor is zero."""
    return shares(np.stack([textbook.predictor(design, e, values) for e in of_categories(design)], axis=1))


def shares(etas: np.ndarray) -> np.ndarray:
    odds = np.exp(np.concatenate([np.zeros((len(etas), 1)), etas], axis=1))
    return odds / odds.sum(axis=1, keepdims=True)


def of_categories(design: Design) -> list[CodedEquation]:
    return [e for e in design.schema.equations if e.category is not None]


def law(design: Design, p: Mapping[str, Any]) -> Any:
    """The response's distribution as SciPy has it; of a declared transformation that of the transformed response."""
    match design.model.response.family.name:
        case "Normal":
            return stats.norm(p["mu"], p["sigma"])
        case "StudentT":
            return stats.t(p["nu"], p["mu"], p["sigma"])
        case "LogNormal":
            return stats.lognorm(p["sigma"], scale=np.exp(p["mu"]))
        case "Gamma":
            return stats.gamma(p["alpha"], scale=p["mu"] / p["alpha"])
        case "Beta":
            return stats.beta(p["mu"] * p["nu"], (1 - p["mu"]) * p["nu"])
        case "Bernoulli":
            return stats.bernoulli(p["p"])
        case "Binomial":
            return stats.binom(np.asarray(p["n"]).astype(int), p["p"])
        case "Poisson":
            return stats.poisson(p["mu"])
        case "NegativeBinomial":
            return stats.nbinom(p["alpha"], p["alpha"] / (p["alpha"] + p["mu"]))
        case name if name in textbook_families.WHOLE:
            return textbook_families.WHOLE[name](p)
        case other:
            return SCIPY[other](p)
    raise AssertionError


def mean(design: Design, p: Mapping[str, Any]) -> np.ndarray:
    """Of the response in the units of its column, of trials the proportion, of levels the probability of each."""
    match design.model.response.family.name, design.model.response.written.partition("(")[0]:
        case name, _ if name in textbook_levels.NAMES:
            family = design.model.response.family
            return textbook_levels.probabilities(family, p["eta"], p["cutpoints"], p.get("disc"))
        case "Categorical" | "Multinomial" | "DirichletMultinomial" | "Dirichlet", _:
            return p["p"]
        case name, _ if name in (*textbook_families.NAMES, "Mixture"):
            return np.asarray(textbook_families.mean(name, p))
        case "Binomial", _:
            return p["p"]
        case "StudentT", _:
            return p["mu"]
        case "Normal", "log":
            return np.exp(p["mu"] + p["sigma"] ** 2 / 2) - 1
        case "Normal", "log10":
            return 10 ** p["mu"] * np.exp((np.log(10) * p["sigma"]) ** 2 / 2)
        case "Normal", "sqrt":
            return p["mu"] ** 2 + p["sigma"] ** 2 - 0.5
        case "LogNormal", _:
            return np.exp(p["mu"] + p["sigma"] ** 2 / 2)
    return np.asarray(law(design, p).mean())


@EACH
def test_means_of_own_and_average_units(name: str) -> None:
    own = cases.fit(name)
    if own.design.model.response.family.working:
        with pytest.raises(hlm.HlmError, match="quantile of responses, not of their mean"):
            own.predict(of="mean")
        return
    for units, without in (("own", False), ("average", True)):
        found = own.predict(of="mean", units=units).values[0].values
        for draw in (0, 5):
            expected = mean(own.design, parameters(own.design, cases.values_of(own, draw), without))
            np.testing.assert_allclose(found[draw], expected, rtol=1e-9, atol=1e-12)


@EACH
def test_parameters_and_predictors(name: str) -> None:
    own, values = cases.fit(name), cases.values_of(cases.fit(name), DRAW)
    expected = parameters(own.design, values)
    for parameter in own.design.model.response.family.parameters:
        if not parameter.size:
            found = own.predict(of=parameter.name).values[0, DRAW].values
            np.testing.assert_allclose(found, expected[parameter.name] * np.ones(own.design.rows.n), rtol=1e-9)
    linear = own.predict(of="linear").values[0, DRAW].values
    if own.design.schema.main.category is not None:
        np.testing.assert_allclose(linear, np.log(expected["p"][:, 1:] / expected["p"][:, :1]), rtol=1e-9)
    else:
        main = textbook.predictor(own.design, own.design.schema.main, values)
        np.testing.assert_allclose(linear, main, rtol=1e-9, atol=1e-12)


NOT_INTEGRABLE = (
    *("ZeroInflatedPoisson with logit(psi) of units", "ZeroInflatedPoisson across"),
    *("log10 with log(sigma) of units", "LogNormal of units"),
    *("SkewNormal all by equations", "AsymmetricLaplace"),
    *("ZeroInflatedNegativeBinomial all by equations", "ZeroInflatedBeta", "HurdlePoisson with logit(psi)"),
    *("Mixture of counts", "OrderedProbit with disc", "StoppingRatio with disc"),
)
ON_CURVES = ("Normal with a curve",)
OF_UNITS = [name for name in cases.SPECS if cases.has_groupings(name)]
OF_CATEGORIES = [name for name in OF_UNITS if "softmax(" in cases.SPECS[name]]
"""Units deviate in the log odds of each category: the mean over all of them is an integral over these together."""
STEPS = np.linspace(-10, 10, 2001)
WEIGHTS = stats.norm.pdf(STEPS) * (STEPS[1] - STEPS[0])


@pytest.mark.parametrize("name", OF_UNITS)
def test_the_mean_over_the_population_is_an_integral(name: str) -> None:
    """Over a normal sum of deviations of the main predictor, of all groupings."""
    own = cases.fit(name)
    design, values = own.design, cases.values_of(own, DRAW)
    if name in OF_CATEGORIES:
        found = own.predict(of="mean", units="population").values[0, DRAW].values
        exact = mean_shares_of_new_units(design, values)
        np.testing.assert_allclose(found[list(ROWS)], exact, rtol=0, atol=2e-5)
        return
    if name in NOT_INTEGRABLE:
        with pytest.raises(hlm.HlmError, match="HLM603"):
            own.predict(of="mean", units="population")
        return
    assert design.schema.main.equation.in_curve == (name in ON_CURVES)
    if name in ON_CURVES:  # deviations of several parameters at once: tests/families/test_curve_means.py
        return
    found = own.predict(of="mean", units="population").values[0, DRAW].values
    main = design.schema.main
    average = textbook.predictor(design, main, {n: v * (not n.startswith("r_")) for n, v in values.items()})
    variance = np.zeros(design.rows.n)
    for v in main.varying:
        z = v.matrix(design.rows)
        squared = np.square(textbook.sides(design, v)).sum(axis=1)
        variance += squared * np.einsum("ij,jk,ik->i", z, textbook.covariance(v, values), z)
    given, link = parameters(design, values), textbook.INVERSE[main.equation.link.name]
    for row in ROWS:
        at = {
            n: v if np.ndim(v) == 0 or (n == "cutpoints" and v.ndim == 1) else np.asarray(v)[row]
            for n, v in given.items()
        }
        at[main.parameter] = link(average[row] + np.sqrt(variance[row]) * STEPS)
        at |= textbook.on_curve(design, at)
        expected = WEIGHTS @ mean(design, at)
        np.testing.assert_allclose(found[row], expected, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("name", [name for name in OF_UNITS if name not in NOT_INTEGRABLE])
def test_new_units_are_those_of_the_population(name: str) -> None:
    """Of one draw taken many times, the mean over new units is the integral."""
    own = cases.fit(name)
    rows = {n: v[list(ROWS)] for n, v in cases.TABLE.items() if n != own.design.model.response.column}
    if name in OF_CATEGORIES:
        exact = mean_shares_of_new_units(own.design, cases.values_of(own, DRAW))
    else:
        exact = own.predict(rows, of="mean", units="population").values[0, DRAW].values
    drawn = cases.many_of(own, DRAW).predict(rows, of="mean", units="new", seed=4).values[0].values
    error = drawn.std(axis=0) / np.sqrt(len(drawn))
    assert np.all(np.abs(drawn.mean(axis=0) - exact) < 5 * error + 1e-9)


@pytest.mark.parametrize("name", OF_CATEGORIES)
def test_new_units_deviate_in_all_log_odds_together(name: str) -> None:
    """Of one draw taken many times, log odds of a row have the averages and the covariance of its deviations."""
    own = cases.fit(name)
    rows = {n: v[list(ROWS)] for n, v in cases.TABLE.items() if n != own.design.model.response.column}
    drawn = cases.many_of(own, DRAW).predict(rows, of="linear", units="new", seed=5).values[0].values
    for at, (average, covariance) in enumerate(log_odds_of_new_units(own.design, cases.values_of(own, DRAW))):
        variances, n = np.diag(covariance), len(drawn)
        assert np.all(np.abs(drawn[:, at].mean(axis=0) - average) < 5 * np.sqrt(variances / n))
        error = np.sqrt((np.outer(variances, variances) + covariance**2) / n)
        found = np.atleast_2d(np.cov(drawn[:, at], rowvar=False))
        assert np.all(np.abs(found - covariance) < 5 * error)


def mean_shares_of_new_units(design: Design, values: Mapping[str, np.ndarray]) -> np.ndarray:
    """(ROWS, categories): by quadrature over log odds of all categories at once."""
    nodes, weights = normal_grid(len(of_categories(design)))
    each = log_odds_of_new_units(design, values)
    return np.array([weights @ shares(average + nodes @ np.linalg.cholesky(v).T) for average, v in each])


def log_odds_of_new_units(design: Design, values: Mapping[str, np.ndarray]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Of each of ROWS the average and the covariance, over normal sums of deviations of all groupings."""
    each = of_categories(design)
    average = np.stack([textbook.predictor(design, e, without_deviations(values)) for e in each], axis=1)
    groups = {name: [v for _, v in own] for name, own in textbook.joint_effects(design).items()}
    wholes = {name: joint_covariance(design, name, values) for name in groups}
    if len(each) == 1:
        groups = {v.r: [v] for v in each[0].varying}
        wholes = {v.r: textbook.covariance(v, values) for v in each[0].varying}
    assert sum(map(len, groups.values())) == sum(len(e.varying) for e in each)
    found = []
    for row in ROWS:
        variance = np.zeros((len(each), len(each)))
        for name, own in groups.items():
            z = linalg.block_diag(*(v.matrix(design.rows)[row : row + 1] for v in own))
            variance += np.square(textbook.sides(design, own[0])[row]).sum() * z @ wholes[name] @ z.T
        found.append((average[row], variance))
    return found


def joint_covariance(design: Design, name: str, values: Mapping[str, np.ndarray]) -> np.ndarray:
    """Of one unit's deviations in the predictors of all categories."""
    groups = textbook.joint_effects(design)[name]
    sd = np.concatenate([textbook.sds(v, values) for _, v in groups])
    return sd[:, None] * textbook.joint_correlation(design, groups, values[name]) * sd


def normal_grid(size: int, points: int = 40) -> tuple[np.ndarray, np.ndarray]:
    """(points^size, size) and their weights: what is averaged over independent standard normals."""
    x, w = np.polynomial.hermite_e.hermegauss(points)
    nodes = np.stack([g.ravel() for g in np.meshgrid(*[x] * size, indexing="ij")], axis=1)
    weights = np.prod([g.ravel() for g in np.meshgrid(*[w] * size, indexing="ij")], axis=0)
    return nodes, weights / weights.sum()


@pytest.mark.parametrize("name", [name for name in cases.SPECS if name not in list(cases.GAUSSIAN)[1:]])
def test_responses_have_the_moments_of_the_family(name: str) -> None:
    own = cases.fit(name)
    design, p = own.design, parameters(own.design, cases.values_of(own, DRAW))
    drawn = cases.many_of(own, DRAW).predict(seed=2).values[0].values
    rows, n = list(range(0, design.rows.n, 12)), len(drawn)
    if design.model.response.family.has_levels:
        for level in range(design.model.response.family.levels):
            chance = mean(design, p)[:, level]
            if design.model.response.parts:
                counts, trials = drawn[..., level], design.observed.value.sum(axis=1)
                error = counts.std(axis=0) / np.sqrt(n)
                assert np.all(np.abs(counts.mean(axis=0) - trials * chance) < 5.5 * error + 1e-9)
                continue
            error = np.sqrt(chance * (1 - chance) / n)
            assert np.all(np.abs((drawn == level).mean(axis=0) - chance) < 5 * error + 1e-9)
        return
    expected = mean(design, p) * p.get("n", 1)
    if design.model.response.family.name != "StudentT" or np.min(p["nu"]) > 4:
        error = drawn.std(axis=0) / np.sqrt(n)
        assert np.all(np.abs(drawn.mean(axis=0) - expected)[rows] < 5.5 * error[rows] + 1e-9)
    if not design.model.response.transform.is_plain or design.model.response.family.name in (
        *textbook_families.PARTS,
        *textbook_families.ENDS,
        "Mixture",
    ):
        return
    ps = [p_of(drawn[:, row], law(design, {k: _at(v, row) for k, v in p.items()})) for row in rows]
    assert min(ps) * len(ps) > 1e-4


def _at(value: Any, row: int) -> Any:
    return np.asarray(value)[row] if np.ndim(value) else float(value)


def p_of(drawn: np.ndarray, expected: Any) -> float:
    """Of values in as many classes as the distribution has at these quantiles."""
    ends = np.unique(expected.ppf([0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9]))
    shares = np.diff([0.0, *expected.cdf(ends), 1.0])
    counts = np.bincount(np.searchsorted(ends, drawn), minlength=len(shares))
    used = shares * len(drawn) > 5
    if used.sum() < 2:
        return 1.0
    scaled = shares[used] / shares[used].sum() * counts[used].sum()
    return float(stats.chisquare(counts[used], scaled).pvalue)
