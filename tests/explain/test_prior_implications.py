"""What priors imply together: printed numbers against an independent Monte Carlo, absurdities with their cure."""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pytest
from explained_designs import design_of, explain_spec, schema_of
from scipy import integrate, optimize, stats

import hlmdsl as hlm
from hlmdsl.explain.implied.prior_texts import declared_priors
from hlmdsl.explain.meaning import Explanation

N = 400_000
TABLE = {"y": [0.5, 1.0, 2.0, 4.0, 1.5, 3.0], "f": [*"aabbcc"], "x": [0.0, 1, 2, 3, 4, 5], "g": [*"uvuvuv"]}
COUNTS = {**TABLE, "y": [0, 1, 2, 0, 1, 3]}
BINARY = {**TABLE, "y": [0, 1, 1, 0, 1, 0]}


def implied(spec: str, table: Mapping[str, Sequence[object]] | None = None) -> list[str]:
    return [line for section in explain_spec(spec, table).sections for line in section.implied]


def numbers_in(text: str) -> list[float]:
    plain = text.replace("−", "-").replace(",", "").replace("> ", "")
    return [float(n) for n in re.findall(r"(?<![\w.])[-+]?\d+(?:\.\d+)?(?:e-?\d+)?", plain)]


def interval(values: np.ndarray) -> tuple[float, float]:
    low, high = np.quantile(values, (0.025, 0.975))
    return float(low), float(high)


def expit(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


LOGISTIC = """
response y ~ Bernoulli(p)
factor f { a, b } reference a
group herd = g
effects logit(p) = 1 + f + (1 + f | herd)
prior Intercept ~ Normal(-1, 1)
prior f ~ Normal(0, tau)
prior tau ~ HalfNormal(1)
prior sd(herd) ~ HalfNormal(1)
correlation herd ~ LKJ(eta = 2)
estimand ratio = mean(at(f = b))/mean(at(f = a))
estimand risk = average(mean(at(f = b)), over = herd)
estimand change = at(f = b) - at(f = a)
"""


@pytest.fixture(scope="module")
def told() -> Explanation:
    return explain_spec(LOGISTIC)


@pytest.fixture(scope="module")
def draws() -> dict[str, np.ndarray]:
    """The same prior by hand."""
    rng = np.random.default_rng(7)
    a, tau = rng.normal(-1, 1, N), np.abs(rng.normal(0, 1, N))
    d = rng.normal(0, 1, N) * tau
    sd = np.abs(rng.normal(0, 1, (N, 2)))
    r = 2 * rng.beta(2, 2, N) - 1  # LKJ(2) of two effects
    z = rng.normal(0, 1, (N, 2))
    u0 = sd[:, 0] * z[:, 0]
    u1 = sd[:, 1] * (r * z[:, 0] + np.sqrt(1 - r**2) * z[:, 1])
    spread = np.sqrt(sd[:, 0] ** 2 + sd[:, 1] ** 2 + 2 * r * sd[:, 0] * sd[:, 1])
    return {"a": a, "b": a + d, "new a": a + u0, "new b": a + d + u0 + u1, "f": d, "sd b": spread}


def test_cells_of_the_average_unit_and_of_a_new_one(told: Explanation, draws: dict[str, np.ndarray]) -> None:
    average, new = told.sections[0].implied
    assert average.startswith("The priors together put the probability of y = 1 for the average herd (95%) between 0.0")
    assert new.startswith("For a new herd, deviations included: between 0.0")
    for text, prefix in ((average.partition("(95%)")[2], ""), (new, "new ")):
        wanted = [end for cell in ("a", "b") for end in interval(expit(draws[prefix + cell]))]
        np.testing.assert_allclose(numbers_in(text), wanted, rtol=0.06, atol=0.003)


def test_the_spread_between_units_by_cell(told: Explanation, draws: dict[str, np.ndarray]) -> None:
    (text,) = told.sections[1].implied
    assert text.startswith("Under this coding the priors let herds differ more in some cells: the prior sd of a ")
    assert text.endswith("is 1 in f a, 1.4 in f b")
    assert np.std(draws["new a"] - draws["a"]) == pytest.approx(1, rel=0.01)
    assert np.std(draws["new b"] - draws["b"]) == pytest.approx(2**0.5, rel=0.01)


@pytest.mark.parametrize(
    ("prior", "law"),
    [
        ("HalfNormal(2)", stats.halfnorm(0, 2)),
        ("HalfStudentT(3, 2)", stats.t(3, 0, 2)),
        ("Exponential(2)", stats.expon(0, 0.5)),
        ("Exponential(scale = 2)", stats.expon(0, 2)),
        ("Gamma(2, 3)", stats.gamma(2, 0, 1 / 3)),
        ("LogNormal(0.1, 0.5)", stats.lognorm(0.5, 0, np.exp(0.1))),
        ("HalfCauchy(1)", None),
        ("HalfStudentT(2, 1)", None),
    ],
)
def test_the_spread_between_units_has_a_second_moment_or_is_not_told(
    prior: str, law: stats.rv_continuous | None
) -> None:
    spec = f"""response y ~ Normal(mu, sigma)
    factor f {{ aa, bb }} reference aa
    group g
    effects mu = 1 + (1 + f | g)
    prior sd(g) ~ {prior}"""
    told = [line for line in implied(spec) if "in some cells" in line]
    if law is None:
        assert not told
        return
    one = (law.var() + law.mean() ** 2) ** 0.5
    np.testing.assert_allclose(numbers_in(told[0]), [one, one * 2**0.5], rtol=0.05)


@pytest.mark.parametrize("name", ["ratio", "risk", "change", "f[b - a]"])
def test_estimands_and_hierarchical_priors_carry_their_prior(
    told: Explanation, draws: dict[str, np.ndarray], name: str
) -> None:
    rng = np.random.default_rng(8)
    a, b = expit(draws["a"]), expit(draws["b"])
    at = slice(0, 40_000)
    units = rng.normal(0, 1, (1, 300)) * draws["sd b"][at, None]
    wanted = {"ratio": b / a, "risk": expit(draws["b"][at, None] + units).mean(1), "change": draws["f"]}
    meaning = next(m for m in told.meanings if m.name == name)
    said = meaning.prior_text.partition(", that is")[0]
    assert said.startswith("95% of the prior: between ")
    np.testing.assert_allclose(numbers_in(said)[1:], interval(wanted.get(name, draws["f"])), rtol=0.08)


SHARED = """
response y ~ Bernoulli(p)
factor f { a, b, c, d } reference a
covariate x
group g
effects logit(p) = 1 + f + x + (1 + f | g)
prior Intercept ~ Normal(0, 1)
prior effects ~ %s
prior tau ~ HalfNormal(1)
prior sd(g) ~ Exponential(1)
estimand b_a = at(f = b) - at(f = a)
estimand c_a = at(f = c) - at(f = a)
estimand x_1 = slope(x, at())
estimand risk_b = average(mean(at(f = b)), over = g)
estimand risk_d = average(mean(at(f = d)), over = g)
estimand ratio_b = mean(at(f = b))/mean(at(f = a))
estimand ratio_d = mean(at(f = d))/mean(at(f = a))
"""


@pytest.mark.parametrize("prior", ["Normal(0, tau)", "StudentT(4, 0, tau)", "Laplace(0, tau)", "SkewNormal(0, tau, 2)"])
def test_the_same_prior_has_the_same_quantiles_everywhere(prior: str) -> None:
    """Of coefficients, differences, cells, averages over a group and ratios, whatever levels they are of."""
    explanation = explain_spec(SHARED % prior, {**BINARY, "f": [*"abcdab"]})
    told = {m.name: m.prior_text for m in explanation.meanings}
    same = {told[name] for name in ("f[b - a]", "f[c - a]", "f[d - a]", "x")}
    assert len({text.partition(", that")[0] for text in same}) == 1
    assert {told[name].partition(", that")[0] for name in ("b_a", "c_a", "x_1")} == {
        next(iter(same)).partition(", that")[0]
    }
    assert told["risk_b"] == told["risk_d"]
    assert told["ratio_b"] == told["ratio_d"]
    cells = explanation.sections[0].implied
    assert sum("in f b, f c and f d" in line for line in cells) == 2 - ("much the same" in " ".join(cells))


@pytest.mark.parametrize(
    ("prior", "law"),
    [("HalfNormal(1)", stats.halfnorm), ("Exponential(1)", stats.expon), ("HalfCauchy(1)", stats.halfcauchy)],
)
def test_quantiles_of_hierarchical_priors(prior: str, law: stats.rv_continuous) -> None:
    """Normal(0, tau): where the integral of normal tails over tau is 0.025; by SciPy, to what is printed and beyond."""

    def tail(at: float) -> float:
        inside = lambda u: stats.norm.sf(at / law.ppf(u))  # noqa: E731
        return float(integrate.quad(inside, 0, 1, limit=500)[0]) - 0.025

    wanted = optimize.brentq(tail, 0.5, 50)
    assert prior != "HalfNormal(1)" or wanted == pytest.approx(2.182, abs=1e-3)
    schema = schema_of((SHARED % "Normal(0, tau)").replace("tau ~ HalfNormal(1)", f"tau ~ {prior}"))
    priors = declared_priors(schema, None)
    for element in (e for e in schema.main.coefficients if e.name in ("f[b - a]", "x")):
        assert priors.quantile(element, 0.975) == pytest.approx(wanted, rel=1e-3)
        assert priors.quantile(element, 0.025) == pytest.approx(-wanted, rel=1e-3)


@pytest.mark.parametrize(
    ("prior", "expected"),
    [
        ("Uniform(-1, 39)", "0 and 38"),
        ("Uniform(-39, 1)", "−38 and 0"),
        ("Uniform(-1, 39.01)", "0 and 38"),
        ("Uniform(-1.02, 39)", "−0.02 and +38.00"),
        (f"Normal({float(stats.norm.ppf(0.975))!r}, 1)", "0.0 and 3.9"),
        (f"Laplace({math.log(20)!r}, 1)", "0.0 and 6.0"),
    ],
)
def test_a_quantile_has_the_digits_that_the_width_tells(prior: str, expected: str) -> None:
    """What rounding leaves of -1 + 0.025 x 40 is zero, on the coefficient's line and on that of the predictor."""
    text = "covariate x center 0\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + x\nprior x ~ Normal(0, 1)\n"
    text += f"prior Intercept ~ {prior}"
    found = next(m for m in explain_spec(text).meanings if m.name == "Intercept").prior_text
    assert found == f"95% of the prior: between {expected}"
    assert f"between {expected} at x = 0" in implied(text)[0]


def test_sums_of_normal_priors_are_exact() -> None:
    table = {"Reaction": [200.0, 300, 400, 350], "Days": [0.0, 1, 2, 9], "Subject": [*"ssgg"]}
    spec = """response Reaction "reaction time" unit "ms" ~ Normal(mu, sigma)
    covariate Days unit "day"
    effects mu = 1 + Days
    prior Intercept ~ Normal(250, 50)
    prior Days ~ Normal(0, 20)
    prior sigma ~ HalfNormal(50)
    estimand whole "day 9 minus day 0" = at(Days = 9) - at(Days = 0)"""
    half = 1.959964 * np.hypot(50, 9 * 20)
    assert implied(spec, table) == [
        "The priors together put the expected reaction time (95%) between 152 and 348 ms at Days = 0; "
        f"between −{half - 250:.0f} and +{250 + half:.0f} ms at Days = 9, where the range is widest "
        "(the data: 200 to 400 ms)"
    ]
    whole = explain_spec(spec, table).meanings[-1]
    assert whole.prior_text == f"95% of the prior: between −{1.959964 * 180:.0f} and +{1.959964 * 180:.0f} ms"


def test_a_walk_is_read_where_it_starts() -> None:
    """Its first time is the zero of the Intercept, of which the same is said."""
    table = {"y": [200.0, 300, 400, 350, 250, 320], "t": [3.0, 4, 5, 7, 8, 9]}
    spec = "response y ~ Normal(mu, sigma)\ncovariate t\neffects mu = 1 + walk(t)\nprior Intercept ~ Normal(250, 50)\n"
    (said,) = implied(spec + "prior sd(walk(t)) ~ HalfNormal(20)\nprior sigma ~ HalfNormal(50)", table)
    assert said.startswith("The priors together put the expected y (95%) between 152 and 348 at t = 3; between ")
    assert "at t = 9, where the range is widest" in said


@pytest.mark.parametrize("more", ["", " + walk(t)"])
def test_a_process_is_read_at_one_of_its_times(more: str) -> None:
    """Not where it would be 0: what it adds there is in the range."""
    table = {"y": [200.0, 300, 400, 350, 250, 320], "t": [3.0, 4, 5, 6, 7, 8]}
    spec = f"response y ~ Normal(mu, sigma)\ncovariate t\neffects mu = 1 + ar(t){more}\n"
    spec += "prior Intercept ~ Normal(250, 1)\n"
    spec += "prior sd(ar(t)) ~ Uniform(99.99, 100.01)\nprior sigma ~ HalfNormal(50)\n"
    spec += "prior sd(walk(t)) ~ Uniform(0.1, 0.2)" if more else ""
    (said,) = implied(spec, table)
    assert re.match(r"The priors together put the expected y \(95%\) between 5\d and 4\d\d at t = [3-8][;\s]", said)
    intercept = next(m for m in explain_spec(spec, table).meanings if m.name == "Intercept")
    assert intercept.text == ("expected y where ar(t) and walk(t) would be 0" if more else "expected y at ar(t) = 0")


def test_deviations_that_are_a_process_are_those_at_its_times() -> None:
    """It varies as much at each, and where it is read to be zero there are no observations."""
    table = {"y": [200.0, 300, 400, 350, 250, 320], "t": [3.0, 4, 5, 3, 4, 5], "g": list("aaabbb")}
    spec = "response y ~ Normal(mu, sigma)\ncovariate t\ngroup g\neffects mu = 1 + (0 + ar(t) | g)\n"
    spec += "prior Intercept ~ Normal(250, 1)\nprior sd(g) ~ Uniform(99.99, 100.01)\n"
    (_, new, *_) = implied(spec, table)
    assert new.startswith("For a new unit of g, deviations included: between 54 and 446")


def test_what_only_deviations_depend_on_is_said_of_new_units() -> None:
    """And where the range of the average unit is widest is not where that of a new one is."""
    table = {"y": [200.0, 300, 400, 350, 250, 320], "x": [9.0, 1, 2, 3, 1, 2], "t": [3.0, 4, 5, 3, 4, 5]}
    table |= {"g": list("aaabbb")}
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate t\ngroup g\n"
    spec += "effects mu = 1 + x + (1 + walk(t) | g)\n"
    spec += "prior Intercept ~ Normal(250, 10)\nprior x ~ Normal(0, 1)\nprior sd(g) ~ Uniform(9.99, 10.01)\n"
    average, new, *_ = implied(spec, table)
    assert "at x = 0; between " in average
    assert "at x = 9, where the range is widest" in average
    assert new.startswith("For a new unit of g, deviations included: between 222 and 278 at x = 0, at t = 3; between ")
    assert new.endswith("at x = 2 and t = 5, where the range is widest")


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        ([2.0, 8, 4, 1], " at hours = 1; between 1.1 and 57 at hours = 8, where the range is widest"),
        ([0.5, 0.2, 0.8, 0.1], " at hours = 1"),
    ],
)
def test_an_offset_is_widest_where_it_is_largest(hours: list[float], told: str) -> None:
    spec = "response y ~ Poisson(mu)\ncovariate hours\neffects log(mu) = 1 + offset(log(hours))\n"
    spec += "prior Intercept ~ Normal(0, 1)"
    (said,) = implied(spec, {"y": [1, 4, 2, 1], "hours": hours})
    assert (
        said == f"The priors together put the expected count of y (95%) between 0.14 and 7.1{told} (the data: 1 to 4)"
    )


def test_correlations_carry_their_prior() -> None:
    spec = """response y ~ Normal(mu, sigma)
    factor f { aa, bb, cc } reference aa
    group g
    effects mu = 1 + (1 + f | g)
    correlation g ~ LKJ(eta = 2)"""
    texts = {m.prior_text for m in explain_spec(spec).meanings if m.kind == "correlation"}
    high = 2 * stats.beta(2.5, 2.5).ppf(0.975) - 1
    assert texts == {f"95% of the prior: between −{high:.2g} and +{high:.2g}"}


def test_a_flat_prior_is_said_to_leave_all_open() -> None:
    spec = """response y ~ Normal(mu, sigma)
    factor f { aa, bb } reference aa
    effects mu = 1 + f
    prior Intercept ~ Flat()
    prior f ~ Normal(0, 1)
    estimand there = mean(at(f = bb))
    estimand apart = at(f = bb) - at(f = aa)"""
    explanation = explain_spec(spec)
    (text,) = explanation.sections[0].implied
    assert text == "What the priors imply together has no limits: that of Intercept is flat"
    said = {m.name: m.prior_text for m in explanation.meanings}
    assert said["there"] == "no limits to its prior: that of Intercept is flat"
    assert said["apart"].startswith("95% of the prior: between −2.0 and +2.0")


def test_without_data_defaults_are_not_known_and_nothing_is_said() -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f { aa, bb }\ngroup g\neffects mu = 1 + f + (1 + f | g)"
    assert implied(spec) == []


def narrow(spec: str, line: str) -> str:
    """The spec with its prior's line replaced by the one that an absurdity proposes."""
    target = line.partition(" ~ ")[0]
    return "\n".join(line if row.strip().startswith(f"{target} ~") else row for row in spec.splitlines())


ABSURD = [
    # P(|N(0, 10)| > logit 0.99), and so on: the numbers by SciPy below
    (
        "response y ~ Bernoulli(p)\neffects logit(p) = 1\nprior Intercept ~ Normal(0, 10)",
        BINARY,
        "a probability of y = 1 within 0.01 of 0 or 1",
        lambda: 2 * stats.norm(0, 10).sf(np.log(99)),
    ),
    (
        "response log(y) ~ Normal(mu, sigma)\neffects mu = 1\n"
        "prior Intercept ~ Normal(0, 10)\nprior sigma ~ HalfNormal(1)",
        TABLE,
        "a median y beyond the data (0.5 to 4) by a factor of more than 10",
        lambda: stats.norm(0, 10).sf(np.log(40)) + stats.norm(0, 10).cdf(np.log(0.05)),
    ),
    (
        "response y ~ Poisson(mu)\neffects log(mu) = 1\nprior Intercept ~ StudentT(4, 0, 10)",
        COUNTS,
        "an expected count of y beyond the data (0 to 3) by a factor of more than 10",
        lambda: stats.t(4, 0, 10).sf(np.log(30)),
    ),
    (
        "response y ~ Normal(mu, sigma)\neffects mu = 1\n"
        "prior Intercept ~ Normal(0, 1000)\nprior sigma ~ HalfNormal(1)",
        TABLE,
        "an expected y more than 10 sds of the data outside their range (0.5 to 4)",
        lambda: 1 - np.ptp(stats.norm(0, 1000).cdf([0.5 - 10 * np.std(TABLE["y"]), 4 + 10 * np.std(TABLE["y"])])),
    ),
    (
        "response y ~ Bernoulli(p)\ngroup herd = g\neffects logit(p) = 1 + (1 | herd)\n"
        "prior Intercept ~ Normal(0, 1)\nprior sd(herd) ~ HalfNormal(20)",
        BINARY,
        "a probability of y = 1 within 0.01 of 0 or 1",
        None,
    ),
    (
        "response y ~ Normal(mu, sigma)\neffects mu = 1\nprior Intercept ~ Normal(2, 1)\nprior sigma ~ HalfCauchy(100)",
        TABLE,
        "sigma of more than 10 times the sd of all responses (1.2)",
        lambda: stats.halfcauchy(0, 100).sf(10 * np.std(TABLE["y"])),
    ),
]


@pytest.mark.parametrize(("spec", "table", "what", "probability"), ABSURD)
def test_an_absurdity_is_pointed_out_and_its_cure_cures(
    spec: str, table: Mapping[str, Sequence[object]], what: str, probability: Callable[[], float] | None
) -> None:
    (text,) = [line for line in implied(spec, table) if "With probability" in line]
    assert what in text
    if probability is not None:
        assert f"With probability {probability():.2f} th" in text.replace("over 0.99", "1.00")
    (line,) = re.findall(r"`([^`]*)`", text)
    assert not [told for told in implied(narrow(spec, line), table) if "With probability" in told]
    # and it is no narrower than that asks for
    wider = re.sub(r"([\d.]+)\)$", lambda size: f"{float(size[1]) * 1.06:g})", line)
    assert [told for told in implied(narrow(spec, wider), table) if "With probability" in told]


def test_several_priors_that_share_the_blame_shrink_together() -> None:
    spec = """response y ~ Bernoulli(p)
    factor f { a, b, c } reference a
    effects logit(p) = 1 + f
    prior Intercept ~ Normal(0, 5)
    prior f ~ Normal(0, 5)"""
    text = implied(spec, BINARY)[-1]
    assert text.startswith(
        "With probability 0.52 these priors allow a probability of y = 1 within 0.01 of 0 or 1 in f b. "
    )
    one, other = re.findall(r"`([^`]*)`", text)
    assert (one.partition(" ~ ")[0], other.partition(" ~ ")[0]) == ("prior Intercept", "prior f")
    assert one.partition(" ~ ")[2] == other.partition(" ~ ")[2] == "Normal(0, 2.5)"


@pytest.mark.parametrize("effects", ["0 + x", "0 + x + (1 | g)", "0 + x + (0 + x | g)", "0 + x * z", "0 + x:f"])
@pytest.mark.parametrize("shift", [0.0, -7.0, 300.0, 3e9, -1e12])
@pytest.mark.parametrize("response", ["y ~ Normal(mu, sigma)", "y ~ StudentT(mu, sigma, nu)"])
def test_a_place_that_no_prior_decides_is_not_blamed_on_one(effects: str, shift: float, response: str) -> None:
    """Without an intercept mu is 0 at x = 0. What is said of priors is of the row where the range is widest."""
    x = [-1.5, 0.25, 2.0, 1.0, -0.5, 0.75]
    table = {
        "y": [shift + v for v in (1.0, 4.0, 2.0, 7.0, 3.0, 5.0)],
        "x": x,
        "z": [1.0, 3.0, 2.0, 5.0, 4.0, 0.5],
        "g": ["a", "a", "b", "b", "c", "c"],
        "f": ["p", "q", "p", "q", "p", "q"],
    }
    said = implied(
        f"response {response}\ncovariate x\ncovariate z\ngroup g\nfactor f\neffects mu = {effects}\n"
        "prior effects ~ Normal(0, 2)\nprior x:f ~ Normal(0, 2)"
        if "f" in effects
        else f"response {response}\ncovariate x\ncovariate z\ngroup g\neffects mu = {effects}\n"
        "prior effects ~ Normal(0, 2)",
        table,
    )
    assert not [line for line in said if "between 0 and 0" in line]
    together = next(line for line in said if line.startswith("The priors together"))
    if effects == "0 + x":
        assert numbers_in(together.replace("−", "-"))[1:3] == pytest.approx([-7.84, 7.84], rel=0.02)
    if abs(shift) >= 300:
        blamed = [line for line in said if "With probability over 0.99" in line]
        assert len(blamed) == 1


def test_priors_centred_far_away_are_said_to_be() -> None:
    spec = "response y ~ Bernoulli(p)\neffects logit(p) = 1\nprior Intercept ~ Normal(12, 1)"
    told = implied(spec, BINARY)[-1]
    assert told.startswith("With probability over 0.99 these priors allow a probability of y ")
    assert told.endswith(
        "of 0 or 1. The largest part of it is `prior Intercept ~ Normal(12, 1)`, which is centred far from the data"
    )


@pytest.mark.parametrize("coding", ["treatment", "sum", "helmert"])
def test_the_spread_of_cells_by_coding(coding: str) -> None:
    """Independent Normal(0, s) priors of coefficients b give the cells of C b the sds of C's rows."""
    spec = f"""response y ~ Normal(mu, sigma)
    factor f {{ aa, bb, cc }} coding {coding}
    effects mu = 1 + f
    prior Intercept ~ Normal(0, 1)
    prior f ~ Normal(0, 2)"""
    schema = schema_of(spec)
    spreads = np.sqrt(1 + 4 * (schema.factors["f"].matrix ** 2).sum(1))
    text = implied(spec)[0]
    shown = sorted({f"{s:.2g}" for s in spreads})
    if np.ptp(spreads) < 1e-9:
        assert text == f"Prior uncertainty (sd) of each cell's value: {spreads[0]:.3g} in every cell"
    else:
        assert sorted({f"{n:.2g}" for n in numbers_in(text)}) == shown


def test_the_widest_row_is_an_observed_one() -> None:
    spec = """response y ~ Normal(mu, sigma)
    factor f { a, b, c } reference a
    covariate x center 2
    effects mu = 1 + f * x
    prior Intercept ~ Normal(0, 1)
    prior effects ~ Normal(0, 1)"""
    design = design_of(spec, TABLE)
    priors = declared_priors(design.schema, design)
    rows = design.schema.main.matrix(design.rows)
    widest = rows[np.argmax((rows**2).sum(1))]
    ends = priors.interval(dict(zip(design.schema.main.coefficients, widest.tolist(), strict=True)))
    assert ends is not None
    text = next(t for t in implied(spec, TABLE) if "the range is widest" in t)
    assert f"between −{-ends.low:.2g} and +{ends.high:.2g} in f c at x = 5, where the range is widest" in text


@pytest.mark.parametrize(
    "effects",
    [
        "logit(p) = x + (1 + log(x) | g)",
        "logit(p) = x * f + (log(x) | g)",
        "logit(p) = f:x + (f * sqrt(x) || g)",
        "logit(p) = log(x) + (x * f | g)",
    ],
)
@pytest.mark.parametrize("center", ["", "center 2", "center -3", "center 2000"])
def test_a_function_of_a_bar_without_a_value_where_coefficients_are_read(effects: str, center: str) -> None:
    """What is said of new units there is left out; NumPy says nothing."""
    spec = f"response y ~ Bernoulli(p)\nfactor f {{ a, b }}\ncovariate x {center}\ngroup g\neffects {effects}\n"
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        text = hlm.parse(spec).explain().to("text", width=100)
    assert not re.search(r"\b(nan|inf)\b", text)
    assert len(text) > 1000


def test_levels_of_a_prior_beyond_any_number() -> None:
    """Both ends of an interval may be infinite: there is nothing between them."""
    spec = (
        "response y ordered { 0 < 1 < 2 < 3 } ~ OrderedLogistic(eta, cutpoints)\ncovariate x\neffects eta = 1 + x\n"
        "prior x ~ InverseGamma(1e-8, 1e6)"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert implied(spec, COUNTS) is not None


def test_priors_are_the_default_ones_if_none_is_declared() -> None:
    """What a curve's wiggles add has the line of their sd, and by that is made narrower."""
    n = 60
    table = {"y": np.random.default_rng(0).poisson(1.0, n), "x": np.random.default_rng(1).normal(size=n)}
    spec = "response y ~ Poisson(mu)\ncovariate x\neffects log(mu) = 1 + spline(x, df = 5)"
    (own,) = [t for t in implied(spec, table) if "With probability" in t]
    assert "the default priors allow" in own
    wide = f"{spec}\nprior sd(spline(x, df = 5)) ~ HalfNormal(40)"
    (own,) = [t for t in implied(wide, table) if "With probability" in t]
    assert "these priors allow" in own
    assert "With `prior sd(spline(x, df = 5)) ~ HalfNormal(" in own
