"""Names of families and links in other programs, and what to write here, or why there is no equivalent.

In: a name in brms, Bambi, glmmTMB, Stata or PyMC. Out: an answer. A family's `other_names` take precedence: an answer
here applies until a family claims the name. Not decided here: the wording around an answer (model/errors/).
"""

from __future__ import annotations

import re
from collections.abc import Collection

from hlmdsl.source.frozen import frozen

LEAVES = "_.-^/ "
"""Differences between programs' names for the same thing."""


@frozen
class Elsewhere:
    """`why`: what it is, or why it is not here; `instead`: the suggested fix. `is_here`: it is one of ours under a
    different name, and `instead` is how that is written. `differs`: one of ours has the name, but is different.
    In the texts the response is y or k, and its trials are n (`of_response`).
    """

    why: str
    instead: str
    is_here: bool = False
    differs: bool = False


def of_response(text: str, column: str, trials: str = "", levels: str = "") -> str:
    """An answer with a spec's own column, trials and levels (`{ a, b } reference a`); empty if there are none."""
    if levels:
        example = r"\{ low < mid < high \}" if "<" in levels else r"\{ a, b, c \} reference a"
        text = re.sub(example, lambda _: levels, text)
    text = re.sub(r"\bn = n\b", lambda _: f"n = {trials or 'n'}", text)
    return re.sub(r"\b[yk]\b", lambda _: column, text)


def plain(name: str) -> str:
    """`zero_inflated_poisson` and `ZeroInflatedPoisson` alike."""
    return "".join(c for c in name.casefold() if c not in LEAVES)


def _by_name(rows: dict[str, Elsewhere]) -> dict[str, Elsewhere]:
    return {plain(name): row for names, row in rows.items() for name in names.split()}


def _here(usual: str) -> Elsewhere:
    return Elsewhere("", usual, is_here=True)


def _of_yes_or_no(link: str) -> Elsewhere:
    why = "the family is that of yes and no, and the link stands at its parameter"
    return Elsewhere(why, f"write `Bernoulli(p)`, and `effects {link}(p) = ...`")


_ORDERED = "response y ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)"
_NONE_LESS_SPREAD = "no family here has counts that spread less than a Poisson's"
_LESS_SPREAD = Elsewhere(_NONE_LESS_SPREAD, "write `NegativeBinomial(mu, alpha)`, if they spread more")
_ABOVE_ZERO = "zeros are left out by bounds, which stand after the family"
_TIMES = Elsewhere(
    "its `distribution` is the family here, and what is known of a time stands after it",
    "write `Weibull(mu, alpha) censored by status` for `weibull`: effects on log(mu) are those of its option `time`",
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
        "com_poisson compois genpois generalized_poisson": _LESS_SPREAD,
        "bell": Elsewhere(
            "its variance is mu(1 + W(mu)), with Lambert's W, so it has no parameter of its spread",
            "write `NegativeBinomial(mu, alpha)`, which has one",
        ),
        "frechet": Elsewhere("1/y is then a Weibull", "make a column of 1/y and write `Weibull(mu, alpha)`"),
        "gen_extreme_value": Elsewhere(
            "distributions of extremes are not available",
            "make a column of 1/y and write `Weibull(mu, alpha)`, if xi is above 0 and zero is the least there can be",
        ),
        "gumbel": Elsewhere(
            "exp(-y) is then a Weibull, whose alpha is 1/beta",
            "make a column of exp(-y) and write `Weibull(mu, alpha)`: effects on log(mu) have the opposite sign",
        ),
        "wiener hssm ddm": Elsewhere(
            "a diffusion model has responses of two columns, times and choices",
            "take a package for it, such as HSSM; of times alone write `ShiftedLogNormal(mu, sigma, shift)`",
        ),
        "cox coxph stcox": Elsewhere(
            "a hazard that is anything at all is not available; in steps it is a Poisson model",
            "write `response died ~ Poisson(mu) exposure y`, a row for each interval at risk and a factor of these",
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
        "quasibinomial": Elsewhere(
            "it is no likelihood", "write `response k ~ BetaBinomial(n = n, mu, nu)`, with `covariate n`"
        ),
        "cauchy": Elsewhere("it is a StudentT with one degree of freedom", "write `StudentT(mu, sigma, nu = 1)`"),
        "truncatednormal truncated_normal truncreg": Elsewhere(
            "bounds stand after the family", "write `Normal(mu, sigma) truncated (0, inf)`, with your own bounds"
        ),
        "ztpoisson tpoisson": Elsewhere(_ABOVE_ZERO, "write `Poisson(mu) truncated (1, inf)`"),
        "truncated_poisson": Elsewhere(
            _ABOVE_ZERO, "write `Poisson(mu) truncated (1, inf)`; with a `ziformula` it is `HurdlePoisson(mu, psi)`"
        ),
        "tnbreg ztnb": Elsewhere(_ABOVE_ZERO, "write `NegativeBinomial(mu, alpha) truncated (1, inf)`"),
        "truncated_nbinom2": Elsewhere(
            _ABOVE_ZERO,
            "write `NegativeBinomial(mu, alpha) truncated (1, inf)`; with a `ziformula` it is "
            "`HurdleNegativeBinomial(mu, alpha, psi)`",
        ),
        "truncated_nbinom1": Elsewhere(
            "with zeros its variance is a multiple of the mean",
            "write `NegativeBinomial(mu, alpha) truncated (1, inf)`, whose variance with zeros is mu + mu²/alpha",
        ),
        "truncated_compois truncated_genpois": Elsewhere(
            _NONE_LESS_SPREAD, "write `NegativeBinomial(mu, alpha) truncated (1, inf)`, if they spread more"
        ),
        "tobit cnreg": Elsewhere(
            "which rows are censored is said by a column, after the family",
            "write `Normal(mu, sigma) censored by status`, where `status` is `left` in rows at the lower limit, "
            "`right` at the upper one, and else `none`",
        ),
        "intreg": Elsewhere(
            "which rows are intervals is said by a column, after the family",
            "write `Normal(mu, sigma) censored by status to upper`, where `status` is `interval`, `left`, `right` or "
            "`none`",
        ),
        "regress mixed": _here("Normal(mu, sigma)"),
        "mepoisson": _here("Poisson(mu)"),
        "menbreg": _here("NegativeBinomial(mu, alpha)"),
        "logit melogit": _of_yes_or_no("logit"),
        "probit meprobit": _of_yes_or_no("probit"),
        "cloglog mecloglog": _of_yes_or_no("cloglog"),
        "mprobit": Elsewhere(
            "levels in no order have a softmax here",
            "write `response y { a, b, c } reference a ~ Categorical(p)`, and `effects softmax(p) = ...`",
        ),
        "fracreg": Elsewhere(
            "it is no likelihood",
            "write `Beta(mu, nu)`, or `OrderedBeta(mu, nu, cutzero, gap)` where some are 0 or 1",
        ),
        "qreg": Elsewhere(
            "a quantile is a parameter of an asymmetric Laplace",
            "write `AsymmetricLaplace(mu, b, q = 0.5)`, `q` being the quantile",
        ),
        "streg mestreg": _TIMES,
        "churdle": Elsewhere(
            "above zero it is a truncated normal, or under its `exponential` a lognormal",
            "write `HurdleLogNormal(mu, sigma, psi)`, and `effects probit(psi) = ...`, for the latter",
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
