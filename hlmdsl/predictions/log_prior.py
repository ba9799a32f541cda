"""The log density of each prior line, for ArviZ to weigh: how much a posterior leans on its priors.

In: a design and draws. Out: by prior line, (chains, draws). The distribution of units is no prior: it is estimated, and
so are coefficients whose distribution has hyperparameters; the priors of these are in.
Not decided here: what is made of it (sensitivity.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.joint import correlation_matrices
from hlmdsl.design.rows import Floats
from hlmdsl.results.draws import Draws


def log_prior(design: Design, draws: Draws) -> dict[str, Floats]:
    """By the left side of the line that declares it, or would: `Intercept`, `effects`, `sd(Subject)`, `correlation
    Subject`. Constants included, on the scale of the numbers themselves.
    """
    found: dict[str, Floats] = {}
    for variable, each in design.priors.items():
        values = draws.flat(variable)
        for i, resolved in enumerate(each):
            prior = resolved.prior
            if prior.is_plain and not prior.is_improper and prior.fixed is None:
                name = resolved.line.removeprefix("prior ").split(" ~ ")[0]
                own = prior.distribution.log_density_at(values[:, :, i].astype(float), prior.canonical)
                found[name] = found.get(name, np.zeros(values.shape[:2])) + own
    for variable, (pairs, q) in design.schema.correlated.items():
        resolved_lkj, own = design.correlations[variable], draws.flat(variable)
        # (eta - 1) log |R| of each bar (Lewandowski, Kurowicka & Joe 2009), without the constant
        logs = (resolved_lkj.eta - 1) * np.linalg.slogdet(correlation_matrices(own, pairs, q))[1]
        found[resolved_lkj.line.split(" ~ ")[0]] = np.asarray(logs).reshape(own.shape[:2])
    return found
