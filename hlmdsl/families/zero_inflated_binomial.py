"""Successes among trials, and rows in which there could be none."""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.families.above_zero import of_binomial
from hlmdsl.families.binomial import BINOMIAL
from hlmdsl.families.compose import COUNT_PART, by_response, overall_of, zero_inflated
from hlmdsl.families.family import Moments, Words


def _mean(moments: Moments) -> float:
    return max(of_binomial(moments), moments.mean)


ZERO_INFLATED_BINOMIAL = zero_inflated(
    by_response(BINOMIAL),
    main=replace(BINOMIAL.main, meaning=f"the probability of each of the n in {COUNT_PART}"),
    words=Words(
        f"probability in {COUNT_PART}",
        odds="response",
        averaged=f"probabilities in {COUNT_PART}",
        mean="expected proportion",
        remark="Extra zeros are left out: the expected proportion is psi times p.",
        part=f"in {COUNT_PART}",
    ),
    at_zero=lambda f, s, p: s["trials"] * p["p"].logs[1],
    level=overall_of(_mean, of_trials=True),
    share=lambda moments: moments.mean / _mean(moments) if moments.mean > 0 else 0.0,
    other_names=("zibinomial", "zero_inflated_binomial"),
    overdispersed="ZeroInflatedBetaBinomial, or a bar with a unit for each row",
    statement=lambda given: (
        "ZeroInflatedBinomial",
        {"psi": given["psi"].value, "n": given["n"].value, "p": given["p"].value},
    ),
)
