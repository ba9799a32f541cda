"""Counts."""

from __future__ import annotations

from hlmdsl.families import counts, passes
from hlmdsl.families.family import Family, Floats, Parameter, Variance, Words
from hlmdsl.families.size_biased import mean_by_size, moments_by_size
from hlmdsl.families.statistics import Statistics


def expected_count() -> Parameter:
    """The mean of a count."""
    return Parameter("mu", "positive", "log", "the expected count", passes=passes.count)


def level(y: Floats, n: Floats) -> float:
    """Of zeros alone: half a count keeps it off 0."""
    return float(max(y.sum(), 0.5) / len(y))


OWN = counts.probabilities(
    lambda f, y, p: f.log_gamma_survival(y + 1, p["mu"].value), lambda f, y, p: f.log_gamma_cdf(y + 1, p["mu"].value)
)
"""From the time until this many events, which is a gamma variable."""


POISSON = Family(
    name="Poisson",
    parameters=(expected_count(),),
    support="count",
    words=Words("expected count"),
    statement=lambda given: ("Poisson", {"mu": given["mu"].value}),
    statistics=Statistics(counts.POISSON),
    log_density=counts.poisson,
    in_short=counts.poisson_in_short,
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: counts.draw_poisson(rng, p["mu"].value),
    variance=Variance(lambda mean, square, k: mean),
    level=level,
    is_centred=True,
    within={"log": ("count", ("mu",))},
    overdispersed="NegativeBinomial, or a bar with a unit for each row",
    excess_zeros="ZeroInflatedPoisson, or HurdlePoisson",
    by_exposure=("mu",),
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    moments_within=moments_by_size(
        lambda f, p: p["mu"].value,
        lambda f, p: p["mu"].value ** 2,
        OWN,
        (counts.one_less(OWN), counts.one_less(counts.one_less(OWN))),
        one=counts.one,
    ),
    mean_within=mean_by_size(lambda f, p: p["mu"].value, OWN, counts.one_less(OWN)),
)
