"""Likelihoods, one module each, with everything about it: a new one is a module here and a row in FAMILIES.

In: nothing. Out: values that the checker, the design, the backend, the explanations and the results read.
"""

from __future__ import annotations

from hlmdsl.families.adjacent_category import ADJACENT_CATEGORY
from hlmdsl.families.asymmetric_laplace import ASYMMETRIC_LAPLACE
from hlmdsl.families.bernoulli import BERNOULLI
from hlmdsl.families.beta import BETA
from hlmdsl.families.beta_binomial import BETA_BINOMIAL
from hlmdsl.families.binomial import BINOMIAL
from hlmdsl.families.categorical import CATEGORICAL
from hlmdsl.families.continuation_ratio import CONTINUATION_RATIO
from hlmdsl.families.dirichlet import DIRICHLET
from hlmdsl.families.dirichlet_multinomial import DIRICHLET_MULTINOMIAL
from hlmdsl.families.ex_gaussian import EX_GAUSSIAN
from hlmdsl.families.exponential import EXPONENTIAL
from hlmdsl.families.family import Family
from hlmdsl.families.gamma import GAMMA
from hlmdsl.families.geometric import GEOMETRIC
from hlmdsl.families.hurdle_gamma import HURDLE_GAMMA
from hlmdsl.families.hurdle_log_normal import HURDLE_LOG_NORMAL
from hlmdsl.families.hurdle_negative_binomial import HURDLE_NEGATIVE_BINOMIAL
from hlmdsl.families.hurdle_poisson import HURDLE_POISSON
from hlmdsl.families.laplace import LAPLACE
from hlmdsl.families.log_normal import LOG_NORMAL
from hlmdsl.families.mixture import MIXTURE
from hlmdsl.families.multinomial import MULTINOMIAL
from hlmdsl.families.negative_binomial import NEGATIVE_BINOMIAL
from hlmdsl.families.normal import NORMAL
from hlmdsl.families.ordered_beta import ORDERED_BETA
from hlmdsl.families.ordered_cauchit import ORDERED_CAUCHIT
from hlmdsl.families.ordered_cloglog import ORDERED_CLOGLOG
from hlmdsl.families.ordered_logistic import ORDERED_LOGISTIC
from hlmdsl.families.ordered_loglog import ORDERED_LOGLOG
from hlmdsl.families.ordered_probit import ORDERED_PROBIT
from hlmdsl.families.poisson import POISSON
from hlmdsl.families.shifted_log_normal import SHIFTED_LOG_NORMAL
from hlmdsl.families.skew_normal import SKEW_NORMAL
from hlmdsl.families.stopping_ratio import STOPPING_RATIO
from hlmdsl.families.student_t import STUDENT_T
from hlmdsl.families.von_mises import VON_MISES
from hlmdsl.families.wald import WALD
from hlmdsl.families.weibull import WEIBULL
from hlmdsl.families.zero_inflated_beta import ZERO_INFLATED_BETA
from hlmdsl.families.zero_inflated_beta_binomial import ZERO_INFLATED_BETA_BINOMIAL
from hlmdsl.families.zero_inflated_binomial import ZERO_INFLATED_BINOMIAL
from hlmdsl.families.zero_inflated_negative_binomial import ZERO_INFLATED_NEGATIVE_BINOMIAL
from hlmdsl.families.zero_inflated_poisson import ZERO_INFLATED_POISSON
from hlmdsl.families.zero_one_inflated_beta import ZERO_ONE_INFLATED_BETA

FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        NORMAL,
        STUDENT_T,
        SKEW_NORMAL,
        LAPLACE,
        ASYMMETRIC_LAPLACE,
        EX_GAUSSIAN,
        LOG_NORMAL,
        SHIFTED_LOG_NORMAL,
        GAMMA,
        EXPONENTIAL,
        WEIBULL,
        WALD,
        VON_MISES,
        BETA,
        BERNOULLI,
        BINOMIAL,
        BETA_BINOMIAL,
        POISSON,
        NEGATIVE_BINOMIAL,
        ZERO_INFLATED_POISSON,
        ZERO_INFLATED_NEGATIVE_BINOMIAL,
        ZERO_INFLATED_BINOMIAL,
        ZERO_INFLATED_BETA_BINOMIAL,
        ZERO_INFLATED_BETA,
        ZERO_ONE_INFLATED_BETA,
        ORDERED_BETA,
        GEOMETRIC,
        HURDLE_POISSON,
        HURDLE_NEGATIVE_BINOMIAL,
        HURDLE_GAMMA,
        HURDLE_LOG_NORMAL,
        ORDERED_LOGISTIC,
        ORDERED_PROBIT,
        ORDERED_CLOGLOG,
        ORDERED_LOGLOG,
        ORDERED_CAUCHIT,
        STOPPING_RATIO,
        CONTINUATION_RATIO,
        ADJACENT_CATEGORY,
        CATEGORICAL,
        MULTINOMIAL,
        DIRICHLET_MULTINOMIAL,
        DIRICHLET,
        MIXTURE,
    )
}
