"""Numbers off the beaten path against values computed by SciPy or by hand, each near enough to tell a wrong formula."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import after_fit, design_of, explain_spec
from scipy import integrate, special, stats

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning
from hlmdsl.explain.say.population import averaged_link
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.shares import AtPoint, Share, share_of

FORWARD: dict[str, Callable[[float], float]] = {
    "log": math.log,
    "logit": special.logit,
    "probit": special.ndtri,
    "cloglog": lambda p: math.log(-math.log1p(-p)),
    "inverse": lambda x: 1 / x,
    "loglog": lambda p: -math.log(-math.log(p)),
    "cauchit": stats.cauchy.ppf,
    "softplus": lambda x: math.log(math.expm1(x)),
    "sqrt": math.sqrt,
    "inverse_squared": lambda x: x**-2.0,
}


def priors(design: Design, variable: str) -> list[tuple[str, dict[str, float]]]:
    found = [p.prior for p in design.priors[variable]]
    return [(p.distribution.name, {k: float(v) for k, v in p.arguments}) for p in found]  # type: ignore[arg-type]


@pytest.mark.parametrize("link", ["logit", "probit", "cloglog", "loglog"])
@pytest.mark.parametrize("ones", [3, 10, 17])
def test_default_intercepts_of_proportions(link: str, ones: int) -> None:
    y = [1] * ones + [0] * (20 - ones)
    table = {"y": y, "x": list(np.linspace(-1, 1, 20))}
    design = design_of(f"response y ~ Bernoulli(p)\ncovariate x\neffects {link}(p) = 1 + x", table)
    ((name, prior),) = priors(design, "Intercept")
    assert name == "Normal"
    assert prior["mu"] == pytest.approx(FORWARD[link]((ones + 0.5) / 21), abs=0.051)
    assert prior["sigma"] == 1.5


def test_default_intercepts_under_a_cauchit_are_wide_where_its_tails_are() -> None:
    """A unit of log odds, near the share of ones: of one in a hundred, far out and wide."""
    y = [1] * 1 + [0] * 99
    ((_, prior),) = priors(design_of("response y ~ Bernoulli(p)\neffects cauchit(p) = 1", {"y": y}), "Intercept")
    share = 1.5 / 101
    step = stats.cauchy.ppf(special.expit(special.logit(share) + 0.01)) - stats.cauchy.ppf(share)
    assert prior["mu"] == pytest.approx(stats.cauchy.ppf(share), rel=0.03)
    assert prior["sigma"] == pytest.approx(1.5 * step / 0.01, rel=0.05)


@pytest.mark.parametrize(
    ("link", "mean"), [("log", 7.3), ("inverse", 4.2), ("sqrt", 9.3), ("softplus", 0.3), ("inverse_squared", 4.2)]
)
def test_default_intercepts_of_positive_means(link: str, mean: float) -> None:
    y = np.array([0.5, 1.0, 1.5, 1.0]) * mean
    design = design_of(f"response y ~ Gamma(mu, alpha)\neffects {link}(mu) = 1", {"y": list(y)})
    ((_, prior),) = priors(design, "Intercept")
    units = {"inverse": 1 / mean, "sqrt": mean**0.5 / 2, "inverse_squared": mean**-2}
    unit = units.get(link, mean / -math.expm1(-mean) if link == "softplus" else 1.0)
    assert prior["mu"] == pytest.approx(FORWARD[link](mean), abs=0.05 * unit)
    assert prior["sigma"] == pytest.approx(1.5 * unit, rel=0.05)


@pytest.mark.parametrize(("a", "b"), [(2.0, 3.0), (20.0, 60.0), (0.5, 0.7), (0.2, 0.3)])
def test_default_precision_of_a_beta(a: float, b: float) -> None:
    """By moments: mean(1 − mean)/variance − 1 is a + b, at least 1, and its logarithm has a sd of 1.5."""
    y = stats.beta(a, b).ppf((np.arange(400) + 0.5) / 400)
    design = design_of("response y ~ Beta(mu, nu)\neffects logit(mu) = 1", {"y": list(y)})
    ((name, prior),) = priors(design, "nu")
    assert (name, prior["sigma"]) == ("LogNormal", 1.5)
    assert prior["mu"] == pytest.approx(max(math.log(a + b), 0.0), abs=0.1)


@pytest.mark.parametrize(("alpha", "name"), [(4.0, "Gamma"), (2.5, "NegativeBinomial")])
def test_default_shapes(alpha: float, name: str) -> None:
    """By moments: of a Gamma mean²/variance, of counts mean²/(variance − mean)."""
    q = (np.arange(2000) + 0.5) / 2000
    y = stats.gamma(alpha, 0, 3 / alpha).ppf(q)
    if name == "NegativeBinomial":
        y = stats.nbinom(alpha, alpha / (alpha + 20)).ppf(q)
    design = design_of(f"response y ~ {name}(mu, alpha)\neffects log(mu) = 1", {"y": list(y)})
    ((_, prior),) = priors(design, "alpha")
    assert prior["mu"] == pytest.approx(math.log(alpha), abs=0.1)


@pytest.mark.parametrize(("low", "high"), [(-9.0, -4.0), (4.0, 9.0), (-2.0, 3.0)])
def test_an_intercept_beyond_the_data_is_as_wide_as_its_line(low: float, high: float) -> None:
    """Zero below, above or within a covariate's values: 2 sd(y), and the distance to zero times the slope's sd."""
    x = np.linspace(low, high, 30)
    y = np.sin(np.arange(30.0))
    design = design_of("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x", {"y": list(y), "x": list(x)})
    unit = np.std(y, ddof=1)
    slope = 1.5 * unit / np.std(x, ddof=1)
    ((_, prior),) = priors(design, "Intercept")
    assert prior["sigma"] == pytest.approx(math.hypot(2 * unit, max(0.0, low, -high) * slope), rel=0.05)
    ((_, prior),) = priors(design, "x")
    assert prior["sigma"] == pytest.approx(slope, rel=0.05)


def offsets_of(equation: str, y: list[float], family: str = "Normal(mu, sigma)") -> dict[str, float]:
    """The prior of an equation's intercept beside two offsets, which are 10 and −3 on average."""
    n = len(y)
    table = {"y": y, "w": list(np.linspace(8, 12, n)), "v": list(np.linspace(-4, -2, n)[::-1]), "x": list(range(n))}
    others = "" if equation.startswith(("mu", "log(mu)")) else "effects mu = 1 + x\n"
    spec = f"response y ~ {family}\ncovariate w\ncovariate v\n{'covariate x' if others else ''}\n{others}"
    design = design_of(f"{spec}effects {equation} = 1 + offset(w) + offset(v)", table)
    ((_, prior),) = priors(design, next(e for e in design.schema.equations if e.offsets).intercept_variable)
    return prior


def test_default_intercepts_beside_offsets() -> None:
    y = [3.0, 7, 4, 9, 5, 8, 2, 6]
    sd = np.std(y, ddof=1)
    assert offsets_of("mu", y)["mu"] == pytest.approx(np.mean(y) - 7, abs=0.05 * sd)
    poisson = offsets_of("log(mu)", y, "Poisson(mu)")
    assert poisson["mu"] == pytest.approx(math.log(np.mean(y)) - 7, abs=0.051)
    assert offsets_of("log(sigma)", y)["mu"] == pytest.approx(math.log(sd) - 7, abs=0.051)


@pytest.mark.parametrize(("low", "high"), [(4.0, 9.0), (-9.0, -4.0), (-3.0, 5.0)])
def test_a_curve_is_carried_as_far_as_zero_lies(low: float, high: float) -> None:
    """x² = low² + 2 low (x − low) + (x − low)²: from where the data begin, a slope takes 2 low of what x² has."""
    x = np.linspace(low, high, 30)
    y = np.sin(np.arange(30.0))
    design = design_of(
        "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x + x^2", {"y": list(y), "x": list(x)}
    )
    unit, away = np.std(y, ddof=1), max(0.0, low, -high)
    left = x**2 - np.polyval(np.polyfit(x, x**2, 1), x)
    square = 1.5 * unit / np.sqrt(np.mean(left**2))
    straight = 1.5 * unit / np.std(x, ddof=1)
    expected = {
        "x^2": square,
        "x": math.hypot(straight, 2 * away * square),
        "Intercept": math.hypot(2 * unit, away * straight, away**2 * square),
    }
    for name, sd in expected.items():
        ((_, prior),) = priors(design, name)
        assert prior["sigma"] == pytest.approx(sd, rel=0.06), name


def test_each_term_more_of_an_interaction_halves_its_width() -> None:
    n = 80
    levels = {c: [f"{c}{i // 2**k % 2}" for i in range(n)] for k, c in enumerate("fgh")}
    table = {"y": list(np.sin(np.arange(n) ** 2.0)), "x": list(np.cos(np.arange(n) * 1.7)), **levels}
    design = design_of(
        "response y ~ Normal(mu, sigma)\nfactor f\nfactor g\nfactor h\ncovariate x\neffects mu = f * g * h * x", table
    )
    unit = np.std(table["y"], ddof=1)
    slope = unit / np.std(table["x"], ddof=1)
    widths = {"f": unit, "f:g": unit / 2, "f:g:h": unit / 4, "x": slope, "f:x": slope / 2, "f:g:h:x": slope / 8}
    for name, width in widths.items():
        ((_, prior),) = priors(design, name)
        assert prior["sigma"] == pytest.approx(1.5 * width, rel=0.06), name


@pytest.mark.parametrize("link", ["logit", "probit", "cloglog", "loglog", "cauchit"])
@pytest.mark.parametrize(("eta", "sd"), [(-2.0, 0.4), (0.7, 1.3), (1.5, 2.5)])
def test_averages_over_a_population(link: str, eta: float, sd: float) -> None:
    inverse = {"logit": special.expit, "probit": special.ndtr, "cloglog": lambda x: -np.expm1(-np.exp(x))}
    inverse |= {"loglog": lambda x: np.exp(-np.exp(-x)), "cauchit": stats.cauchy.cdf}

    def density(z: float) -> float:
        return float(inverse[link](eta + sd * z) * stats.norm.pdf(z))

    mean, _ = integrate.quad(density, -12, 12, limit=200)
    found = float(averaged_link(link, np.array(eta), np.array(sd**2)))
    assert found == pytest.approx(FORWARD[link](mean), abs=1e-5)


def estimate(median: float, low: float, high: float) -> Estimate:
    return Estimate(median, low, high, 0.9, 1.0, 1000, 1000, abs(high - low) / 400)


def meaning(explanation: Explanation, name: str) -> Meaning:
    return next(m for m in explanation.meanings if m.name == name)


def test_ends_under_a_decreasing_inverse_link() -> None:
    """1/x of an interval has its ends the other way round."""
    spec = 'response y "time" ~ Gamma(mu, alpha)\ncovariate x\neffects inverse(mu) = 1 + x\nestimand e = at(x = 1)'
    told = after_fit(explain_spec(spec), {n: estimate(0.5, 0.4, 0.8) for n in ("Intercept", "e")})
    for name in ("Intercept", "e"):
        found = re.search(r"is (\S+) \(95%: (\S+) to (\S+)\)", meaning(told, name).response)
        assert found
        assert [float(v) for v in found.groups()] == pytest.approx([2.0, 1.25, 2.5], abs=0.051)


def covariance_of_counts(part: float, whole: float, eta: float, alpha: float | None) -> float:
    """Of two counts that share deviations of variance `part`, over the variance of one; by quadrature."""
    z = np.linspace(-12, 12, 4001)
    weights = stats.norm.pdf(z) / stats.norm.pdf(z).sum()
    given_unit = np.exp(eta + math.sqrt(part) * z + (whole - part) / 2)
    expected = np.exp(eta + math.sqrt(whole) * z)
    mean = weights @ expected
    noise = weights @ (expected + (0.0 if alpha is None else expected**2 / alpha))
    between = weights @ (expected - mean) ** 2
    return float(weights @ (given_unit - mean) ** 2 / (between + noise))


@pytest.mark.parametrize("alpha", [None, 0.7, 30.0])
@pytest.mark.parametrize(("eta", "part", "rest"), [(-1.0, 0.3, 0.0), (0.2, 0.5, 0.4), (2.0, 0.1, 0.9)])
def test_shares_of_counts(alpha: float | None, eta: float, part: float, rest: float) -> None:
    values = {
        "eta": np.array(eta),
        "a": np.array(math.sqrt(part)),
        "b": np.array(math.sqrt(rest)),
        "alpha": np.array(alpha or 1.0),
    }
    parameters = [("mu", AtPoint("log", 0.0, (("eta", 1.0),)))]
    parameters += [("alpha", AtPoint("identity", 0.0, (("alpha", 1.0),)))] if alpha else []
    own, other = (("a", "a"), 1.0), (("b", "b"), 1.0)
    share = Share((own,), (own, other), "count", tuple(parameters))
    found = float(share_of(share, values.__getitem__))
    assert found == pytest.approx(covariance_of_counts(part, part + rest, eta, alpha), rel=1e-4)


@pytest.mark.parametrize(("shift", "sign", "size"), [("+ 1", "−", "1"), ("- 0.5", "+", "0.5")])
def test_a_shift_in_an_estimand_s_words(shift: str, sign: str, size: str) -> None:
    """The mean of y where y + 1 is log-normal is one less than that of y + 1."""
    spec = f"response log(y {shift}) ~ Normal(mu, sigma)\neffects mu = 1\nestimand e = mean(at())"
    told = meaning(explain_spec(spec), "e")
    assert told.response == f"the mean y (exp(mu + sigma²/2) {sign} {size}; its median is exp(mu) {sign} {size})"
    assert told.arithmetic == f"exp(Intercept + sigma²/2) {sign} {size}"
    spec = spec.replace("log", "sqrt")
    told = meaning(explain_spec(spec), "e")
    assert told.response == f"the mean y (mu² + sigma² {sign} {size})"
    assert told.arithmetic == f"(Intercept)² + sigma² {sign} {size}"


@pytest.mark.parametrize("link", ["logit", "probit", "cloglog", "log"])
def test_an_average_of_infinite_draws_is_silent(link: str) -> None:
    """What has no average has none, and says so without a warning of NumPy's."""
    with np.errstate(all="raise"):
        for eta, variance in ((0.3, np.inf), (np.inf, 0.5), (-np.inf, 0.5)):
            assert averaged_link(link, np.array([eta]), np.array([variance])).shape == (1,)


def test_values_a_unit_apart_are_told_apart() -> None:
    """However far from zero the covariate is."""
    for centre in (45.0, 4.5e7, 3857142857142857.0, 4.1e15):
        x = centre + np.array([-1.0, 0, 1, 2, 3, -3])
        spec = f"response y ~ Normal(mu, sigma)\ncovariate x center {centre!r}\neffects mu = 1 + x\n"
        schema = hlm.parse(spec).bind({"y": [1.0, 2, 4, 3, 5, 2.5], "x": x}).schema
        told = [Words(schema).value("x", value) for value in (centre - 1, centre, centre + 1)]
        assert len(set(told)) == 3, told
