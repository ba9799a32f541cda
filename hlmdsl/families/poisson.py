"""Counts."""

from __future__ import annotations

from typing import Any

from hlmdsl.families import counts, passes
from hlmdsl.families.family import Family, Floats, Given, Parameter, Variance, Words
from hlmdsl.families.statistics import Statistics
from hlmdsl.formulas.functions import Functions


def expected_count() -> Parameter:
    """The mean of a count."""
    return Parameter("mu", "positive", "log", "the expected count", passes=passes.count)


def level(y: Floats, n: Floats) -> float:
    """Of zeros alone: half a count keeps it off 0."""
    return float(max(y.sum(), 0.5) / len(y))


def _log_zero(f: Functions, p: Given) -> Any:
    return -p["mu"].value


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
    log_zero=_log_zero,
    by_exposure=("mu",),
    mean_within=counts.mean_without_zeros(_log_zero),
)
