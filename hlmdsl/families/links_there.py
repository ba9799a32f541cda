"""Which links a program has for which parameter of which family.

In: a family by its name there, and a parameter by its name there. Out: its links, by our names.
Not decided here: what links are called there (in_programs.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_UNIT = ("logit", "probit", "cloglog")
_COUNTS_OF_BRMS = ("log", "identity", "sqrt", "softplus")
_POSITIVE = ("log", "identity", "inverse")
_SOFT = (*_POSITIVE, "softplus")
_LEVELS = ("softmax",)


def _by_name(rows: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(links) for names, links in rows.items() for name in names.split()}


_MAIN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "lme4": _by_name(
        {
            "gaussian": ("identity", "log", "inverse"),
            "binomial": (*_UNIT, "cauchit", "log"),
            "poisson negbinomial": ("log", "identity", "sqrt"),
            "Gamma": _POSITIVE,
            "inverse.gaussian": ("inverse_squared", *_POSITIVE),
        }
    ),
    "brms": _by_name(
        {
            "gaussian student skew_normal": (*_SOFT, *_UNIT, "cauchit"),
            "exgaussian asym_laplace Gamma weibull exponential hurdle_gamma": _SOFT,
            "inverse.gaussian": ("inverse_squared", *_SOFT),
            "lognormal shifted_lognormal hurdle_lognormal": ("identity", "inverse"),
            "von_mises": ("tan_half", "identity"),
            "bernoulli binomial Beta zero_inflated_binomial zero_inflated_beta_binomial zero_inflated_beta "
            "zero_one_inflated_beta": (*_UNIT, "cauchit", "identity", "log"),
            "beta_binomial": (*_UNIT, "cauchit", "identity"),
            "poisson negbinomial zero_inflated_poisson zero_inflated_negbinomial hurdle_poisson "
            "hurdle_negbinomial": _COUNTS_OF_BRMS,
            "cumulative sratio cratio acat": (*_UNIT, "cauchit"),
            "multinomial dirichlet_multinomial dirichlet categorical": _LEVELS,
        }
    ),
    "bambi": _by_name(
        {
            "gaussian t laplace asymmetriclaplace exgaussian lognormal gamma exponential weibull hurdle_gamma "
            "hurdle_lognormal": _POSITIVE,
            "wald": ("inverse_squared", *_POSITIVE),
            "beta beta_binomial cumulative sratio": _UNIT,
            "bernoulli binomial zero_inflated_binomial": (*_UNIT, "identity"),
            "poisson zero_inflated_poisson hurdle_poisson": ("log", "identity"),
            "negativebinomial zero_inflated_negativebinomial hurdle_negativebinomial": ("log", "identity", "cloglog"),
            "multinomial categorical": _LEVELS,
        }
    ),
}
"""Of the parameter with the main predictor, by the name of a family there."""

_OTHERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "lme4": {},
    "brms": _by_name(
        {
            "sigma shape phi kappa beta ndt disc": ("log", "identity", "softplus"),
            "alpha": ("identity", "log", "softplus"),
            "nu": ("identity",),
            "zi hu zoi coi": ("logit", "identity"),
        }
    ),
    "bambi": _by_name({"sigma alpha kappa nu b lam": ("log",), "psi": _UNIT}),
}
"""Of any other parameter, by its name there."""


def links_there(program: str, family: str, parameter: str = "") -> tuple[str, ...]:
    """The links of a parameter, the main one if none is named."""
    return _OTHERS[program].get(parameter, ()) if parameter else _MAIN[program].get(family, ())
