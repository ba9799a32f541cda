"""What holds of a thing holds of the second and the third of its kind: groupings, their sds and their shares."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import explain_spec
from scipy import integrate, special, stats

from hlmdsl.design.coded import Element
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.meaning import Explanation, Meaning
from hlmdsl.explain.say.population import averaged, averaged_link
from hlmdsl.explain.shares import Share

LINKS: dict[str, tuple[Callable[[float], float], Callable[[float], float]]] = {
    "logit": (special.logit, special.expit),
    "probit": (special.ndtri, special.ndtr),
    "cloglog": (lambda p: math.log(-math.log1p(-p)), lambda x: -math.expm1(-math.exp(x))),
    "loglog": (lambda p: -math.log(-math.log(p)), lambda x: math.exp(-math.exp(-x))),
    "cauchit": (stats.cauchy.ppf, stats.cauchy.cdf),
}
VALUES = {
    "Intercept": -0.4,
    "f[b - a]": 1.1,
    "sd_g[Intercept]": 0.8,
    "sd_g[f[b - a]]": 0.6,
    "cor_g[Intercept, f[b - a]]": -0.3,
    "sd_h[Intercept]": 0.5,
    "sd_k[Intercept]": 0.9,
    "sd_k[f[b - a]]": 0.3,
    "sigma": 0.7,
}


def value(element: Element) -> np.ndarray:
    return np.asarray(VALUES[element.name])


def meaning(explanation: Explanation, name: str) -> Meaning:
    return next(m for m in explanation.meanings if m.name == name)


def average(link: str, eta: float, variance: float) -> float:
    """On the link's scale, by adaptive quadrature."""
    forward, inverse = LINKS[link]
    sd = math.sqrt(variance)
    return forward(integrate.quad(lambda z: inverse(eta + sd * z) * stats.norm.pdf(z), -12, 12, limit=200)[0])


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("family", ["Bernoulli(p)", "Binomial(n = 5, p)", "Beta(p, nu)"])
def test_an_average_over_three_groupings(link: str, family: str) -> None:
    """Of which the first and the third vary in the factor too, the third without a correlation."""
    parameter = "mu" if "Beta" in family else "p"
    spec = (
        f"response y ~ {family.replace('(p', f'({parameter}')}\nfactor f {{ a, b }}\ngroup g\ngroup h\ngroup k\n"
        f"effects {link}({parameter}) = 1 + f + (1 + f | g) + (1 | h) + (1 + f || k)\n"
    )
    explanation = explain_spec(spec)
    variances = {"a": 0.8**2 + 0.5**2 + 0.9**2}
    variances["b"] = variances["a"] + 0.6**2 - 2 * 0.3 * 0.8 * 0.6 + 0.3**2
    at = {"a": average(link, -0.4, variances["a"]), "b": average(link, 0.7, variances["b"])}
    expected = {"Intercept": at["a"], "f[b - a]": at["b"] - at["a"]}
    for name, right in expected.items():
        population = meaning(explanation, name).population
        assert population is not None
        assert population.units == "units of g, units of h and units of k"
        assert float(averaged(population, value, {})) == pytest.approx(right, abs=1e-5), name


@pytest.mark.parametrize(("eta", "sd"), [(5.0, 0.0), (7.0, 0.5), (5.0, 1.0), (9.0, 0.3), (-30.0, 0.5)])
def test_an_average_of_what_is_nearly_certain_or_hardly_ever(eta: float, sd: float) -> None:
    """Under a complementary log-log link, in logarithms all the way: log(-log E[exp(-exp(eta + sd z))])."""
    found = float(averaged_link("cloglog", np.array(eta), np.array(sd**2)))
    if sd == 0:
        assert found == pytest.approx(eta, abs=1e-9)
        return
    z = np.linspace(-200, 12, 2_000_001)
    logs = stats.norm.logpdf(z) - np.exp(np.minimum(eta + sd * z, 700))
    if eta > 0:
        chance_left = special.logsumexp(logs) + math.log(z[1] - z[0])
        expected = math.log(-chance_left)
    else:
        expected = eta + sd**2 / 2  # where it is a log link
    assert found == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(
    ("groups", "bars", "inside"),
    [
        ("group g\ngroup h\ngroup k\n", "(1 | g) + (1 | h) + (1 | k)", {"g": "g", "h": "h", "k": "k"}),
        ("group g\ngroup h in g\ngroup k in h\n", "(1 | g) + (1 | h) + (1 | k)", {"g+h": "gh", "g+h+k": "ghk"}),
    ],
)
def test_shares_of_three_groupings(groups: str, bars: str, inside: dict[str, str]) -> None:
    explanation = explain_spec(f"response y ~ Normal(mu, sigma)\n{groups}effects mu = 1 + {bars}\n")
    squares = {name: VALUES[f"sd_{name}[Intercept]"] ** 2 for name in "ghk"}
    whole = sum(squares.values()) + VALUES["sigma"] ** 2
    shares = {m.name: m for s in explanation.sections for m in s.meanings if m.name.startswith("share_")}
    for name, parts in ({name: name for name in "ghk"} | inside).items():
        derived = shares[f"share_{name}"].derived
        assert isinstance(derived, Share)
        expected = sum(squares[part] for part in parts) / whole
        assert float(evaluate(derived, value)) == pytest.approx(expected, rel=1e-9), name
