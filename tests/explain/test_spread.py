"""How much units differ, in units and as shares of a variance: closed forms, lme4's estimates, quadrature, draws."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from explained_designs import after_fit, explain_spec
from scipy import stats
from scipy.special import polygamma

import hlmdsl as hlm
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning, Section
from hlmdsl.explain.say.inverses import INVERSES
from hlmdsl.explain.sections.variance import TITLE
from hlmdsl.explain.shares import Share, trigamma
from hlmdsl.explain.write.json import to_json
from tests.kernel.related_cases import relationship, write_files
from tests.kernel.related_cases import table as related_table
from tests.shipped import shipped_fit

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]


def estimate(median: float, low: float, high: float) -> Estimate:
    return Estimate(median, low, high, 0.9, 1.0, 4000, 4000, 1e-4)


def spread(explanation: Explanation) -> Section:
    return next(s for s in explanation.sections if s.title == TITLE)


def share(explanation: Explanation, name: str, values: Mapping[str, float]) -> float:
    meaning = next(m for m in spread(explanation).meanings if m.name == name)
    assert isinstance(meaning.derived, Share)
    return float(evaluate(meaning.derived, lambda element: np.asarray(values[element.name])))


def test_sds_say_where_two_thirds_of_the_units_are(
    explained: Explained, named: Named, sleep: str, projection: str
) -> None:
    explanation = explained(sleep)
    slope = named(explanation, "sd_Subject[Days]")
    assert slope.response == "about two thirds of Subjects are within one sd of the average one"
    fitted = after_fit(explanation, {slope.name: estimate(6.31, 4.12, 9.98), "sigma": estimate(800, 700, 900)})
    assert named(fitted, slope.name).response == (
        "about two thirds of Subjects are within ±6.3 ms per day of the average one"  # its interval stands beside it
    )
    assert named(fitted, "sigma").response.startswith("about two thirds of single observations are within ±800 ms")
    # 68.27% of normal deviations
    assert np.mean(np.abs(np.random.default_rng(0).normal(size=200_000)) < 1) == pytest.approx(0.6827, abs=0.005)
    explanation = explained(projection)
    start, effect = (f"sd_user[{e}]" for e in ("Intercept", "direction[parallel - orthogonal]"))
    assert named(explanation, start).response == (
        "for about two thirds of participants the median squared projection is between 1/exp(sd) and exp(sd) times "
        "that of the average one, in orthogonal"
    )
    fitted = after_fit(explanation, {n: estimate(0.6419, 0.47, 0.8755) for n in (start, effect, "sigma")})
    assert named(fitted, start).response == (
        "for about two thirds of participants the median squared projection is between 1/1.90 and 1.90 times "
        "that of the average one, in orthogonal (95%: 1.60 to 2.40)"
    )
    assert named(fitted, effect).response == (
        "for about two thirds of participants the ratio of the median squared projection, parallel to orthogonal, is "
        "between 1/1.90 and 1.90 times that of the average one (95%: 1.60 to 2.40)"
    )
    assert named(fitted, "sigma").response == (
        "for about two thirds of single observations the squared projection is between 1/1.90 and 1.90 times its "
        "median, given the participant (95%: 1.60 to 2.40)"
    )


@pytest.mark.parametrize(
    ("effects", "name", "said"),
    [
        (
            "probit(p) = 1 + (1 | g)",
            "sd_g[Intercept]",
            "about two thirds of units of g are within one sd of the average",
        ),
        ("logit(p) = 1 + (1 + x | g)", "sd_g[x]", "the factor by which the odds of y = 1 are multiplied per +1 of x"),
        (
            "logit(p) = 1 + (1 + f | g)",
            "sd_g[Intercept]",
            "the geometric mean of the odds of y = 1 over f a and f b is",
        ),
        ("logit(p) = 1 + (1 + f | g)", "sd_g[f[b - mean]]", "are within one sd of the average one"),
        ("logit(p) = 1 + (1 | g) + (1 | g:h)", "sd_g:h[Intercept]", "of the average one in the same unit of g"),
        ("logit(p) = 1 + (1 | g) + (1 | h)", "sd_h[Intercept]", "of the average one, given the same unit of g"),
        ("logit(p) = 1 + (1 | g) + (1 | g:h)", "sd_g[Intercept]", "times those of the average one"),
    ],
)
def test_what_two_thirds_are_compared_in(
    explained: Explained, named: Named, effects: str, name: str, said: str
) -> None:
    spec = (
        f"response y ~ Bernoulli(p)\ncovariate x\nfactor f {{ a, b }} coding sum\ngroup g\ngroup h\neffects {effects}\n"
    )
    unused = {"x": "covariate x\n", "f ": "factor f { a, b } coding sum\n", "h": "group h\n"}
    for use, line in unused.items():
        if use.strip() not in effects.replace("logit", "").replace("probit", ""):
            spec = spec.replace(line, "")
    explanation = explained(spec)
    names = [m.name for m in explanation.meanings]
    assert name in names
    assert said in named(explanation, name).response


def test_a_correlation_says_how_often_two_units_rank_alike(explained: Explained, named: Named, sleep: str) -> None:
    explanation = explained(sleep)
    name = "cor_Subject[Intercept, Days]"
    said = (
        "of two random Subjects, the one with the larger level at Days = 0 also has the larger change per +1 day "
        "of Days with probability "
    )
    assert named(explanation, name).response == said + "1/2 + asin(correlation)/π"
    fitted = after_fit(explanation, {name: estimate(0.0813, -0.41, 0.62)})
    assert named(fitted, name).response == said + "0.53 (95%: 0.37 to 0.71)"
    rng = np.random.default_rng(1)
    for rho in (-0.9, -0.3, 0.0, 0.5, 0.95):
        pairs = rng.multivariate_normal([3, -1], [[4, 2 * rho], [2 * rho, 1]], size=(200_000, 2))
        apart = pairs[:, 0] - pairs[:, 1]
        alike = np.mean(apart[:, 0] * apart[:, 1] > 0)
        assert INVERSES["concordance"](rho) == pytest.approx(alike, abs=0.005)
    assert [INVERSES["concordance"](rho) for rho in (-1.0, 0.0, 1.0)] == [0.0, 0.5, 1.0]


NORMAL = "response y ~ Normal(mu, sigma)\n"


def test_shares_of_estimates_by_lme4(explained: Explained, sleep: str) -> None:
    """REML estimates of lme4 1.1-31; ICCs from them by hand."""
    dyestuff = explained(NORMAL + "group Batch\neffects mu = 1 + (1 | Batch)\n")
    values = {"sd_Batch[Intercept]": 42.0005953104, "sigma": 49.5100999656}
    assert share(dyestuff, "share_Batch", values) == pytest.approx(0.418487, abs=1e-6)
    assert [m.name for m in spread(dyestuff).meanings] == ["share_Batch", "R2"]
    values = {"sd_Subject[Intercept]": 24.740657995, "sd_Subject[Days]": 5.9221376589, "sigma": 25.5917957217}
    values["cor_Subject[Intercept, Days]"] = 0.065551238238
    assert share(explained(sleep), "share_Subject", values) == pytest.approx(0.483095, abs=1e-6)
    pastes = explained(NORMAL + "group batch\ngroup cask in batch\neffects mu = 1 + (1 | batch) + (1 | cask)\n")
    values = {"sd_batch[Intercept]": 1.2873658811, "sd_cask[Intercept]": 2.9040774665, "sigma": 0.82340752345}
    found = [share(pastes, name, values) for name in ("share_batch", "share_cask", "share_batch+cask")]
    assert found == pytest.approx([0.153897, 0.783145, 0.937041], abs=1e-6)
    assert found[0] + found[1] == pytest.approx(found[2], abs=1e-12)
    said = {m.name: m.text for m in spread(pastes).meanings}
    assert "of the same batch and different casks" in said["share_batch"]
    assert said["share_cask"] == "the part of it between casks within batches"
    assert "two observations of the same cask (" in said["share_batch+cask"]
    crossed = explained(NORMAL + "group plate\ngroup sample\neffects mu = 1 + (1 | plate) + (1 | sample)\n")
    values = {"sd_plate[Intercept]": 0.84670251026, "sd_sample[Intercept]": 1.9316137923, "sigma": 0.54992268207}
    found = [share(crossed, name, values) for name in ("share_plate", "share_sample")]
    assert found == pytest.approx([0.150913, 0.785427], abs=1e-6)


def pairs_of_observations(
    rng: np.random.Generator, shared: float, own: float, n: int = 400_000
) -> tuple[np.ndarray, np.ndarray]:
    """Deviations of two observations with a part in common, (n,) each: sds of that part, and of each one's own."""
    both = rng.normal(0, shared, n)
    return both + rng.normal(0, own, n), both + rng.normal(0, own, n)


def correlation(first: np.ndarray, second: np.ndarray) -> float:
    return float(np.corrcoef(first, second)[0, 1])


def test_the_point_of_a_share_under_sum_coding(explained: Explained) -> None:
    """At the reference level the Intercept is not all that varies: z is (1, -1), and the correlation counts."""
    spec = "covariate x center 3\nfactor f { a, b } coding sum\ngroup g\n"
    spec += "effects mu = 1 + f + (1 + f + x | g)\neffects log(sigma) = 1 + x\n"
    explanation = explained(NORMAL + spec)
    assert spread(explanation).lead.startswith("In f a, at x = 3, the variance of y is")
    why = "At other points the shares differ; no single observation is averaged over f a and f b, so f a is taken."
    assert spread(explanation).lead.endswith(why)
    assert "two observations of the same unit of g, both in f a, at x = 3 (" in spread(explanation).meanings[0].text
    z = {"Intercept": 1.0, "f[b - mean]": -1.0, "x": 0.0}
    sd = {"Intercept": 1.5, "f[b - mean]": 0.8, "x": 5.0}
    rho = {("Intercept", "f[b - mean]"): -0.6, ("Intercept", "x"): 0.3, ("f[b - mean]", "x"): 0.2}
    values = {f"sd_g[{e}]": v for e, v in sd.items()} | {f"cor_g[{a}, {b}]": v for (a, b), v in rho.items()}
    values |= {"sigma_Intercept": 0.2, "sigma_x": 9.0}
    labels = list(sd)
    covariance = np.array(
        [[sd[a] * sd[b] * (1 if a == b else rho.get((a, b), rho.get((b, a), 0))) for b in labels] for a in labels]
    )
    rng = np.random.default_rng(2)
    deviations = rng.multivariate_normal([0, 0, 0], covariance, size=400_000) @ [z[e] for e in labels]
    first, second = (deviations + rng.normal(0, np.exp(0.2), 400_000) for _ in range(2))
    found = share(explanation, "share_g", values)
    assert found == pytest.approx(correlation(first, second), abs=0.005)
    own = 1.5**2 + 0.8**2 + 2 * 0.6 * 1.5 * 0.8  # z is (1, -1, 0)
    assert found == pytest.approx(own / (own + np.exp(0.4)), rel=1e-9)


@pytest.mark.parametrize(
    ("link", "draw", "variance"),
    [
        ("logit", lambda rng, n: rng.logistic(size=n), stats.logistic.var()),
        ("probit", lambda rng, n: rng.normal(size=n), 1.0),
        ("cloglog", lambda rng, n: rng.gumbel(size=n), stats.gumbel_r.var()),
        ("loglog", lambda rng, n: -rng.gumbel(size=n), stats.gumbel_r.var()),
    ],
)
def test_latent_shares_against_simulation(
    explained: Explained, link: str, draw: Callable[[np.random.Generator, int], np.ndarray], variance: float
) -> None:
    """y = 1 where eta + error > 0 has the link's probability; the errors' variance is what a share divides by."""
    spec = f"response y ~ Bernoulli(p)\ngroup g\ngroup h\neffects {link}(p) = 1 + (1 | g) + (1 | h)\n"
    rng, n = np.random.default_rng(3), 400_000
    error = draw(rng, n)
    p = {"logit": 1 / (1 + np.exp(-0.4)), "probit": 0.6554217, "cloglog": 1 - np.exp(-np.exp(0.4))}
    p["loglog"] = np.exp(-np.exp(-0.4))
    assert np.mean(0.4 + error > 0) == pytest.approx(p[link], abs=0.004)
    both, own = 1.2, 0.7
    first, second = pairs_of_observations(rng, both, own)
    values = {"sd_g[Intercept]": both, "sd_h[Intercept]": own}
    found = share(explained(spec), "share_g", values)
    assert found == pytest.approx(correlation(first + error, second + draw(rng, n)), abs=0.006)
    assert found == pytest.approx(1.44 / (1.44 + 0.49 + variance), rel=1e-9)


def covariance_of_counts(shared: float, own: float, eta: float, alpha: float | None) -> float:
    """Of two counts with a part of sd `shared` in common, each with one of its own, over the variance of one: by
    quadrature over the deviations, and what a Poisson or a negative binomial varies by around its mean."""
    z = np.linspace(-12, 12, 4001)
    weights = stats.norm.pdf(z) / stats.norm.pdf(z).sum()
    given_shared = np.exp(eta + shared * z) * np.exp(own**2 / 2)
    mean = np.exp(eta + np.hypot(shared, own) * z)
    noise = mean if alpha is None else stats.nbinom(alpha, alpha / (alpha + mean)).var()
    centre = weights @ mean
    return float(weights @ (given_shared - centre) ** 2 / (weights @ (mean - centre) ** 2 + weights @ noise))


@pytest.mark.parametrize("alpha", [None, 1.5])
def test_shares_of_counts(explained: Explained, alpha: float | None) -> None:
    family = "Poisson(mu)" if alpha is None else "NegativeBinomial(mu, alpha)"
    spec = f"response y ~ {family}\ncovariate x center 2\ncovariate t\ngroup g\ngroup h in g\n"
    spec += "effects log(mu) = 1 + x + offset(log(t)) + (1 | g) + (1 | h)\n"
    explanation = explained(spec)
    assert spread(explanation).lead.startswith("At x = 2, at t = 1, the variance of single counts of y")
    values = {"Intercept": 0.8, "x": 7.0, "sd_g[Intercept]": 0.5, "sd_h[Intercept]": 0.3}
    if alpha is not None:
        values["alpha"] = alpha
    for name, shared, own in (("share_g", 0.5, 0.3), ("share_h", 0.3, 0.5), ("share_g+h", np.hypot(0.5, 0.3), 0.0)):
        expected = covariance_of_counts(shared, own, 0.8, alpha)
        assert share(explanation, name, values) == pytest.approx(expected, rel=1e-6), name


def test_shares_of_positive_responses(explained: Explained) -> None:
    gamma = explained("response y ~ Gamma(mu, alpha)\ngroup g\neffects log(mu) = 1 + (1 | g)\n")
    found = share(gamma, "share_g", {"sd_g[Intercept]": 0.6, "alpha": 2.5})
    log_gamma = stats.loggamma(2.5).var()  # of the log of a Gamma variable
    assert found == pytest.approx(0.36 / (0.36 + log_gamma), rel=1e-9)
    heavy = explained("response y ~ StudentT(mu, sigma, nu = 5)\ngroup g\neffects mu = 1 + (1 | g)\n")
    found = share(heavy, "share_g", {"sd_g[Intercept]": 0.6, "sigma": 0.9})
    assert found == pytest.approx(0.36 / (0.36 + stats.t(5, 0, 0.9).var()), rel=1e-9)
    free = explained("response y ~ StudentT(mu, sigma, nu)\ngroup g\neffects mu = 1 + (1 | g)\n")
    assert share(free, "share_g", {"sd_g[Intercept]": 0.6, "sigma": 0.9, "nu": 1.7}) == 0.0


def test_trigamma() -> None:
    x = np.array([1e-3, 0.2, 1.0, 7.5, 10.0, 300.0])
    assert trigamma(x) == pytest.approx(polygamma(1, x), rel=1e-12)


def test_where_there_is_nothing_to_share(explained: Explained) -> None:
    assert not any(s.title == TITLE for s in explained(NORMAL + "effects mu = 1\n").sections)
    plain = explained(NORMAL + "covariate x\neffects mu = 1 + x\n")
    assert [m.name for m in spread(plain).meanings] == ["R2"]
    # no residual variance that all observations have in common, or none on the predictor's scale
    for spec in (
        "response y ~ Normal(mu, sigma = se)\ncovariate se\ngroup g\neffects mu = 1 + (1 | g)\n",
        "response y ~ Beta(mu, nu)\ngroup g\neffects logit(mu) = 1 + (1 | g)\n",
        "response y ~ Bernoulli(p)\ngroup g\neffects identity(p) = 1 + (1 | g)\n",
    ):
        assert [m.name for m in spread(explained(spec)).meanings] == ["R2"], spec


SLOPES = "covariate x%s\ngroup g\ngroup h\neffects mu = 1 + (0 + x | g) + (1 + x | h)\n"
OBSERVED = {"x": [4.0, 6.0, 8.0, 10.0] * 3, "g": list("aabbccaabbcc"), "h": list("ddddeeeeffff"), "y": [1.0, 2, 4] * 4}


@pytest.mark.parametrize(
    ("center", "has_data", "x", "told"),
    [
        ("", False, 1.0, "at x = 0, so 1 is added to x"),
        (" center 5", False, 6.0, "at x = 5, so 1 is added to x"),
        ("", True, 7.0, "at x = 0, so the mean of x is taken"),
        (" center mean", True, 9.24, "at the mean x (7), so one sd of x is added"),
    ],
)
def test_a_slope_alone_is_read_where_it_counts(
    explained: Explained, center: str, has_data: bool, x: float, told: str
) -> None:
    """Whatever varies beside it is read at the same point."""
    explanation = explained(NORMAL + SLOPES % center, *([OBSERVED] if has_data else []))
    lead = spread(explanation).lead
    assert lead.startswith(f"At x = {x:g}, the variance")
    assert lead.endswith(f"the shares differ; nothing varies between units of g {told}.")
    zero = {"": 0.0, " center 5": 5.0, " center mean": 7.0}[center]
    values = {"sd_g[x]": 2.0, "sd_h[Intercept]": 3.0, "sd_h[x]": 0.5, "cor_h[Intercept, x]": -0.4, "sigma": 1.0}
    slope = 4 * (x - zero) ** 2
    beside = 9 + 0.25 * (x - zero) ** 2 - 2 * 0.4 * 3 * 0.5 * (x - zero)
    assert share(explanation, "share_g", values) == pytest.approx(slope / (slope + beside + 1))


def test_where_a_mean_or_a_limit_is_no_observation(explained: Explained) -> None:
    spec = NORMAL + "covariate x\ngroup g\neffects mu = 1 + (1 + %s | g)\n"
    for effect, read in (("exp(x)", "where exp(x) would be 0"), ("poly(x, 2)", "averaged over the x of the data")):
        lead = spread(explained(spec % effect, {k: OBSERVED[k] for k in "xgy"})).lead
        assert lead.startswith("At x = 7, the variance")
        assert lead.endswith(f"no single observation is {read}, so the mean of x is taken.")


@pytest.mark.parametrize(
    ("bar", "start", "end"),
    [
        ("(1 + walk(x) | g)", "At x = 5, the variance", "At other points the shares differ."),
        (
            "(0 + walk(x) | g)",
            "At x = 6.41, the variance",
            "nothing varies between units of g at x = 5, so one sd of x is added.",
        ),
    ],
)
def test_shares_of_walks_are_at_the_first_time(explained: Explained, bar: str, start: str, end: str) -> None:
    """Where their effects are read, and where there are observations."""
    times = np.repeat(np.arange(5.0, 10.0), 2)
    data = {"x": times.tolist(), "g": ["a", "b"] * 5, "y": np.sin(np.arange(10.0)).tolist()}
    lead = spread(explained(NORMAL + f"covariate x\ngroup g\neffects mu = 1 + {bar}\n", data)).lead
    assert lead.startswith(start)
    assert lead.endswith(end)


def test_names_that_the_model_has_already(explained: Explained) -> None:
    spec = "covariate R2\ncovariate share_g\ngroup g\neffects mu = 1 + R2 + share_g + (1 | g)\n"
    explanation = explained(NORMAL + spec)
    assert [m.name for m in spread(explanation).meanings] == ["share_g′", "R2′", "R2 common"]
    names = [m.name for m in explanation.meanings]
    assert len(names) == len(set(names))
    assert [m.variable for m in spread(explanation).meanings] == ["share_g′", "R2′", "R2 common"]
    data = json.loads(to_json(explanation))
    told = next(m for m in data["meanings"] if m["name"] == "share_g′")
    assert told["share"]["part"] == [[["sd_g[Intercept]", "sd_g[Intercept]"], 1.0]]


def test_a_share_is_not_read_where_exp_is_beyond_all_numbers(explained: Explained) -> None:
    spec = "response y ~ Normal(mu, sigma)\ngroup g\ncovariate age center 2000\n"
    explanation = explained(spec + "effects mu = 1 + (1 + age | g)\neffects log(sigma) = 1 + exp(age)\n")
    told = "exp(age) is too large to compute with at age = 2000, so age = 0 is taken."
    assert spread(explanation).lead.endswith(told)


def test_transformed_responses_and_proportions_are_named(explained: Explained, projection: str) -> None:
    said = {m.name: m.text for m in spread(explained(projection)).meanings}
    assert said["R2"].startswith("the share of the variance of log(projection_sq) over the rows")
    spec = "response y ~ Binomial(n = size, p)\ncovariate size\ngroup g\neffects logit(p) = 1 + (1 | g)\n"
    section = spread(explained(spec))
    assert "of the variance of y/size over the rows" in section.meanings[-1].text
    assert "for each single trial" in section.lead


@pytest.mark.parametrize(
    ("function", "told"),
    [("log(age)", "log(age) has no value at age = −2, so age = 1 is taken."), ("sqrt(age)", "so age = 0 is taken.")],
)
def test_a_share_is_read_where_every_part_has_a_value(explained: Explained, function: str, told: str) -> None:
    spec = "response y ~ Normal(mu, sigma)\ngroup g\ncovariate age center -2\n"
    explanation = explained(spec + f"effects mu = 1 + (1 + age | g)\neffects log(sigma) = 1 + {function}\n")
    assert spread(explanation).lead.endswith(told)
    values = {"sd_g[Intercept]": 1.0, "sd_g[age]": 1.0, "cor_g[Intercept, age]": 0.0}
    values |= {"sigma_Intercept": 0.0, f"sigma_{function}": 1.0}
    z = 3.0 if function == "log(age)" else 2.0  # from age = -2
    assert share(explanation, "share_g", values) == pytest.approx((1 + z**2) / (2 + z**2))


def pedigree(folder: Path, effects: str, response: str = NORMAL, by: str = 'pedigree "p.csv"') -> dict[str, Meaning]:
    """The shares of a model of related animals, some of them observed, and of the same animals once more."""
    write_files(folder)
    head = f"covariate x\ngroup animal related by {by}\ngroup own = animal\ngroup h\n"
    design = hlm.parse(head + response + effects, str(folder / "spec.hlm")).bind(related_table())
    explanation = explain(design.schema, design)
    return {m.name: m for m in spread(explanation).meanings if m.name.startswith("share_")}


def test_shares_of_relatives_of_an_animals_own_and_of_both(tmp_path: Path) -> None:
    """What is said of two animals, and of two observations of one, against the covariances of the model as they are
    written: A of the tabular method, for deviations; the identity, for an animal's own."""
    told = pedigree(tmp_path, "effects mu = 1 + x + (1 | animal) + (1 | h) + (1 | own)")
    assert list(told) == ["share_animal", "share_h", "share_own", "share_animal+own"]
    sds = {"sd_animal[Intercept]": 0.9, "sd_own[Intercept]": 0.5, "sd_h[Intercept]": 0.4, "sigma": 0.7}
    value = {name: float(evaluate(m.derived, lambda e: np.asarray(sds[e.name]))) for name, m in told.items()}
    labels, a = relationship()
    one, other = labels.index("pa"), labels.index("kid")
    assert (a[one, one], a[other, other], a[one, other]) == (1, 1, 0.5)  # neither is inbred
    between = 0.81 * a + 0.25 * np.eye(len(labels))  # of different h
    whole = between[one, one] + 0.16 + 0.49
    assert value["share_animal"] * 0.5 == pytest.approx(between[one, other] / whole, rel=1e-12)
    assert value["share_animal+own"] == pytest.approx(between[one, one] / whole, rel=1e-12)
    assert value["share_animal"] + value["share_own"] == pytest.approx(value["share_animal+own"], rel=1e-12)
    said = {name: m.text for name, m in told.items()}
    assert (
        "(½ for a parent and its offspring) it is the correlation of two observations, one of each and different "
        in (said["share_animal"])
    )
    assert said["share_own"].endswith(": what an animal has of its own, independently of its relatives")
    assert "two observations of the same such animal and different units of h (" in said["share_animal+own"]
    assert "of the same unit of h and different animals that are neither related nor inbred and" in said["share_h"]


def test_shares_of_the_same_units_claim_nothing_that_cannot_be(tmp_path: Path) -> None:
    counts = pedigree(tmp_path, "effects log(mu) = 1 + (1 | animal) + (1 | own)", "response count ~ Poisson(mu)\n")
    assert "times" not in counts["share_animal"].text
    assert "two counts of the same such animal (" in counts["share_animal+own"].text
    by_file = pedigree(tmp_path, "effects mu = 1 + (1 | own) + (1 | animal)", by='covariance "A.csv"')
    assert "times the entry of A.csv for two different animals with 1 on" in by_file["share_animal"].text
    assert by_file["share_own+animal"].text.startswith("both parts together (repeatability, of an animal with 1 on")
    twice = "group g\ngroup too = g\ngroup h in g\ngroup h_too = h in too\n"
    effects = "effects mu = 1 + (1 | g) + (0 + x | too) + (1 | h)\n"
    told = {m.name: m.text for m in spread(explain_spec(NORMAL + "covariate x\n" + twice + effects)).meanings}
    assert told["share_g"] == "the part of it between units of g"
    assert told["share_g+too"].startswith("both parts together; also the correlation of two observations of the same")
    assert told["share_h"] == "the part of it between units of h within units of g and toos"
    assert "share_g+too+h" in told


def test_repeatability_from_draws() -> None:
    fit = shipped_fit("animals")
    (told,) = [m for m in fit.explain().explanation.meanings if m.name == "share_animal+itself"]
    animal, itself, sigma = (
        fit.idata.posterior[name].values.reshape(-1) ** 2 for name in ("sd_animal", "sd_itself", "sigma")
    )
    assert told.estimate is not None
    assert told.estimate.median == pytest.approx(np.median((animal + itself) / (animal + itself + sigma)), rel=1e-6)
