"""Proportions that are not of counts."""

from __future__ import annotations

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Variance, Words


def _log_density(y: Floats, given: Given) -> Floats:
    from scipy.special import betaln, xlogy  # type: ignore[import-untyped]

    nu = given["nu"].value
    a, b = given["mu"].value * nu, given["mu"].complement * nu
    return np.asarray(xlogy(a - 1, y) + xlogy(b - 1, 1 - y) - betaln(a, b))


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    mu, nu = given["mu"], given["nu"].value
    return "Beta", {"alpha": mu.value * nu, "beta": mu.complement * nu}


def _precision(moments: Moments) -> float:
    return max(moments.mean * (1 - moments.mean) / moments.variance - 1, 1.0)


BETA = Family(
    name="Beta",
    parameters=(
        Parameter("mu", "unit", "logit", "the mean proportion"),
        Parameter(
            "nu",
            "positive",
            "log",
            "the precision: the variance is mu(1 - mu)/(nu + 1)",
            estimate=_precision,
        ),
    ),
    support="unit",
    words=Words("mean proportion", odds="expected", averaged="expected proportions"),
    statement=_statement,
    log_density=_log_density,
    variance=Variance(lambda mean, square, k: (mean - square) * k["nu"], {"nu": Scattered(lambda x: 1 / (x + 1))}),
    concentrates=("nu", "infinity"),
)
