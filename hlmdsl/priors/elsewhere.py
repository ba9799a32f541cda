"""Names of distributions and their arguments in Stan and other programs, if the numbers are the same.

In: nothing. Out: tables by the name here. Not decided here: names that a spec is corrected from (`other_names`).
"""

from __future__ import annotations

from collections.abc import Mapping

STAN: Mapping[str, str] = {
    "Normal": "normal",
    "StudentT": "student_t",
    "Cauchy": "cauchy",
    "Laplace": "double_exponential",
    "Logistic": "logistic",
    "Uniform": "uniform",
    "Exponential": "exponential",
    "Gamma": "gamma",
    "InverseGamma": "inv_gamma",
    "LogNormal": "lognormal",
    "Weibull": "weibull",
    "Beta": "beta",
    "DiracDelta": "constant",
}
"""Those whose canonical arguments are Stan's in its order; the last one is brms'."""

SYMMETRIC = frozenset({"Normal", "StudentT", "Cauchy", "Laplace", "Logistic"})
"""About their location."""

ARGUMENTS: Mapping[str, Mapping[str, str]] = {
    "StudentT": {"df": "nu"},
    "HalfStudentT": {"df": "nu"},
    "Exponential": {"rate": "lam", "lambda": "lam"},
    "Gamma": {"shape": "alpha", "rate": "beta"},
    "InverseGamma": {"shape": "alpha"},
    "LogNormal": {"meanlog": "mu", "sdlog": "sigma"},
    "Weibull": {"shape": "alpha"},
}
"""Canonical arguments by other names for the same numbers."""
