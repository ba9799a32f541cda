"""Successes among trials whose probability varies from row to row, and rows without any chance of success."""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.families import beta_binomial
from hlmdsl.families.above_zero import of_beta_binomial
from hlmdsl.families.beta_binomial import BETA_BINOMIAL
from hlmdsl.families.compose import COUNT_PART, overall_of, zero_inflated
from hlmdsl.families.family import Moments, Words


def _mean(moments: Moments) -> float:
    return max(of_beta_binomial(moments)[0], moments.mean)


ZERO_INFLATED_BETA_BINOMIAL = zero_inflated(
    BETA_BINOMIAL,
    main=replace(BETA_BINOMIAL.main, meaning=f"the mean probability of each of the n in {COUNT_PART}"),
    others=(
        replace(
            BETA_BINOMIAL.parameters[1],
            meaning=f"the precision of {COUNT_PART}: two of the trials of a row have the correlation 1/(nu + 1)",
            estimate=lambda moments: of_beta_binomial(moments)[1],
            unlimited=f"as nu grows, {COUNT_PART} becomes a Binomial, and the likelihood stays above zero",
        ),
    ),
    words=Words(
        f"mean probability in {COUNT_PART}",
        odds="response",
        averaged=f"mean probabilities in {COUNT_PART}",
        mean="expected proportion",
        remark="Extra zeros are left out: the expected proportion is psi times mu.",
        part=f"in {COUNT_PART}",
    ),
    at_zero=lambda f, s, p: beta_binomial.log_density(f, beta_binomial.none_of(s["trials"]), p),
    level=overall_of(_mean, of_trials=True),
    share=lambda moments: moments.mean / _mean(moments) if moments.mean > 0 else 0.0,
    other_names=("zibetabinomial", "zero_inflated_beta_binomial"),
)
