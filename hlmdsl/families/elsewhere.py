"""Names of families and links in other programs, and what to write here, or why there is no equivalent.

In: a name in brms, Bambi, glmmTMB, Stata or PyMC. Out: an answer. A family's `other_names` take precedence: an answer
here applies until a family claims the name. Not decided here: the wording around an answer (model/errors/).
"""

from __future__ import annotations

from collections.abc import Collection

from hlmdsl.source.frozen import frozen

LEAVES = "_.-^/ "
"""Differences between programs' names for the same thing."""


@frozen
class Elsewhere:
    """`why`: what it is, or why it is not here; `instead`: the suggested fix. `is_here`: it is one of ours under a
    different name, and `instead` is how that is written. `differs`: one of ours has the name, but is different.
    """

    why: str
    instead: str
    is_here: bool = False
    differs: bool = False


def plain(name: str) -> str:
    """`zero_inflated_poisson` and `ZeroInflatedPoisson` alike."""
    return "".join(c for c in name.casefold() if c not in LEAVES)


def _by_name(rows: dict[str, Elsewhere]) -> dict[str, Elsewhere]:
    return {plain(name): row for names, row in rows.items() for name in names.split()}


def _here(usual: str) -> Elsewhere:
    return Elsewhere("", usual, is_here=True)


_ORDERED = "response y ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)"
_LESS_SPREAD = Elsewhere(
    "no family here has counts that spread less than a Poisson's",
    "write `NegativeBinomial(mu, alpha)`, if they spread more",
)
_SURVIVAL = Elsewhere(
    "every survival curve here goes to zero: no part of the units is cured",
    "write `Weibull(mu, alpha) censored by status`, if all have the event in the end",
)
_SIMPLEX = Elsewhere(
    "shares of a whole have a mean for each part and one precision here",
    "write `response y = (a, b, c) reference a ~ Dirichlet(p, nu)`",
)
FAMILIES_ELSEWHERE = _by_name(
    {
        "t_family": _here("StudentT(mu, sigma, nu)"),
        "beta_family betareg": _here("Beta(mu, nu)"),
        "nbinom2 negbinomial2 nbreg": _here("NegativeBinomial(mu, alpha)"),
        "loggaussian": _here("LogNormal(mu, sigma)"),
        "geometric": Elsewhere(
            "in brms it counts failures, from 0, and models their mean; PyMC's counts trials, from 1",
            "write `NegativeBinomial(mu, alpha = 1)` of failures, or `Geometric(p)` of trials up to the first success",
            differs=True,
        ),
        "nbinom1 nbinom12 quasipoisson": Elsewhere(
            "its variance is a multiple of the mean",
            "write `NegativeBinomial(mu, alpha)`, whose variance is mu + mu²/alpha",
        ),
        "ordered_stereotype": Elsewhere(
            "steps between its levels differ in size",
            "write `response y ordered { low < mid < high } ~ AdjacentCategory(eta, cutpoints)`, whose steps are alike",
        ),
        "hurdle_cumulative": Elsewhere(
            "without common parameters it is the same model as two specs",
            "write `Bernoulli(p)` of whether there is a rating, and of the rows with one `" + _ORDERED + "`",
        ),
        "dirichlet2 logistic_normal": _SIMPLEX,
        "xbeta": Elsewhere(
            "zeros and ones have their own probabilities here",
            "write `OrderedBeta(mu, nu, cutzero, gap)`, or `ZeroOneInflatedBeta(mu, nu, zoi, coi)`",
        ),
        "zero_inflated_asym_laplace": Elsewhere(
            "without common parameters it is the same model as two specs",
            "write `Bernoulli(p)` of whether it is zero, and `AsymmetricLaplace(mu, b, q = 0.9)` of the other rows",
        ),
        "discrete_weibull": _LESS_SPREAD,
        "com_poisson compois genpois generalized_poisson bell": _LESS_SPREAD,
        "frechet": Elsewhere("1/y is then a Weibull", "make a column of 1/y and write `Weibull(mu, alpha)`"),
        "gen_extreme_value gumbel": Elsewhere(
            "distributions of extremes are not available",
            "write `Weibull(mu, alpha)` of 1/y, if the least there can be is zero",
        ),
        "wiener hssm ddm": Elsewhere(
            "a diffusion model has responses of two columns, times and choices",
            "take a package for it, such as HSSM; of times alone write `ShiftedLogNormal(mu, sigma, shift)`",
        ),
        "cox coxph stcox": Elsewhere(
            "a hazard that is anything at all is not available; in steps it is a Poisson model",
            "write `response died ~ Poisson(mu) exposure time`, a row for each interval at risk and a factor of these",
        ),
        "weibullph weibull_ph": Elsewhere(
            "it is a Weibull by its hazard, whose log ratios are −alpha times coefficients of log(mu)",
            "write `Weibull(mu, alpha)`",
        ),
        "loglogistic log_logistic": Elsewhere(
            "its tails are heavier than those of any family of times here", "write `LogNormal(mu, sigma)`"
        ),
        "cure_exponential cure_weibull cure_weibull_ph cure_gamma": _SURVIVAL,
        "custom_family custom family": Elsewhere(
            "nothing in a spec is executed", "take the PyMC model of the nearest family and change it there"
        ),
        "tweedie": Elsewhere("its zeros and its positive values have one mean", "write `HurdleGamma(mu, alpha, psi)`"),
        "quasibinomial": Elsewhere("it is no likelihood", "write `response k ~ BetaBinomial(n = n, mu, nu)`"),
        "cauchy": Elsewhere("it is a StudentT with one degree of freedom", "write `StudentT(mu, sigma, nu = 1)`"),
        "truncatednormal truncated_normal tobit": Elsewhere(
            "bounds and censoring come after the family", "write `Normal(mu, sigma) truncated (0, inf)`"
        ),
    }
)
"""Of families, by their plain names."""

LINKS_ELSEWHERE = _by_name(
    {
        "1/mu^2 1/mu2": _here("inverse_squared"),
        "reciprocal": _here("inverse"),
        "ln": _here("log"),
        "complementary_log_log": _here("cloglog"),
        "square_root": _here("sqrt"),
        "cauchy": _here("cauchit"),
        "probit_approx": Elsewhere("the probit here is exact", "write `probit({parameter}) =`"),
        "softit": Elsewhere("its tails are those of no link here", "write `logit({parameter}) =`"),
        "squareplus": Elsewhere("softplus has its shape", "write `softplus({parameter}) =`"),
        "tan_2": _here("tan_half"),
        "logm1": Elsewhere(
            "it keeps a parameter above 1, which a prior can do, too",
            "write `log({parameter}) =`",
        ),
        "log1p": Elsewhere("it belongs to a parameter that is not here", "write `log({parameter}) =`"),
    }
)
"""Of links, by their plain names; `{parameter}` is the parameter of the line."""


def family_elsewhere(name: str, ours: Collection[str], claimed: Collection[str]) -> Elsewhere | None:
    """The answer for a name; None for one that is `claimed` as an alternative name of a family, or is that of one of
    `ours`, both plain.
    """
    found = FAMILIES_ELSEWHERE.get(plain(name))
    if found is None or plain(name) in claimed or (plain(name) in ours and not found.differs):
        return None
    return found


def link_elsewhere(name: str) -> Elsewhere | None:
    """The answer for a name that no link here has."""
    return LINKS_ELSEWHERE.get(plain(name))
