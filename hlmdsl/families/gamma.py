"""Positive responses whose spread goes with their mean."""

from __future__ import annotations

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Variance, Words

RECIPROCAL = Scattered(lambda x: 1 / x, lambda eta, v: np.exp(v / 2 - eta))


def _log_density(y: Floats, given: Given) -> Floats:
    from scipy.special import gammaln, xlogy  # type: ignore[import-untyped]

    alpha = given["alpha"].value
    rate = alpha / given["mu"].value
    return np.asarray(alpha * np.log(rate) - gammaln(alpha) + xlogy(alpha - 1, y) - rate * y)


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    alpha = given["alpha"].value
    return "Gamma", {"alpha": alpha, "beta": alpha / given["mu"].value}


def _shape(moments: Moments) -> float:
    return moments.mean**2 / moments.variance


GAMMA = Family(
    name="Gamma",
    parameters=(
        Parameter("mu", "positive", "log", "the mean"),
        Parameter(
            "alpha",
            "positive",
            "log",
            "the shape: the coefficient of variation is 1/sqrt(alpha)",
            estimate=_shape,
        ),
    ),
    support="positive",
    words=Words("mean"),
    statement=_statement,
    log_density=_log_density,
    variance=Variance(lambda mean, square, k: square * k["alpha"], {"alpha": RECIPROCAL}),
    is_centred=True,
    concentrates=("alpha", "infinity"),
    within={"log": ("gamma", ("alpha",))},
)
