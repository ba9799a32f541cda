"""The log density of each prior line, for ArviZ's sensitivity to priors.

In: a design and draws. Out: by prior line, (chains, draws). The distribution of units is not a prior, since it is
estimated, nor is that of coefficients with hyperparameters; the priors of these are included.
Not decided here: its use (sensitivity.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.joint import correlation_matrices
from hlmdsl.design.rows import Floats
from hlmdsl.model.priors import Hyper, Prior, evaluate
from hlmdsl.results.draws import Draws


def log_prior(design: Design, draws: Draws) -> dict[str, Floats]:
    """By the left side of the line that declares it, or would: `Intercept`, `effects`, `sd(Subject)`, `correlation
    Subject`. Constants included, on the scale of the numbers themselves.
    """
    found: dict[str, Floats] = {}
    shares = {name for e in design.schema.equations for name in e.share_variables}
    shrinkage = design.schema.main.shrinkage
    single = () if shrinkage is None else shrinkage.placed.prior.single
    local = "" if shrinkage is None else shrinkage.placed.prior.each

    def of(hyper: Hyper) -> Floats:
        return draws.flat(hyper.name)[:, :, hyper.position].astype(float)

    for variable, each in design.priors.items():
        values = draws.flat(variable)
        name = each[0].line.removeprefix("prior ").split(" ~ ")[0]
        if variable in shares:
            own = _of_shares(values.astype(float), [r.prior for r in each])
            found[name] = found.get(name, np.zeros(values.shape[:2])) + own
            continue
        if variable == local:  # what effects are drawn from, as units are
            continue
        for i, resolved in enumerate(each):
            prior = resolved.prior
            if (prior.is_plain or variable in single) and not prior.is_improper and prior.fixed is None:
                name = resolved.line.removeprefix("prior ").split(" ~ ")[0]
                given = {argument: evaluate(value, of) for argument, value in prior.canonical.items()}
                own = prior.distribution.log_density_at(values[:, :, i].astype(float), given)
                found[name] = found.get(name, np.zeros(values.shape[:2])) + own
    for variable, (pairs, q) in design.schema.correlated.items():
        resolved_lkj, own = design.correlations[variable], draws.flat(variable)
        # (eta - 1) log |R| of each bar (Lewandowski, Kurowicka & Joe 2009), without the constant
        logs = (resolved_lkj.eta - 1) * np.linalg.slogdet(correlation_matrices(own, pairs, q))[1]
        found[resolved_lkj.line.split(" ~ ")[0]] = np.asarray(logs).reshape(own.shape[:2])
    return found


def _of_shares(values: Floats, priors: Sequence[Prior]) -> Floats:
    """(chains, draws): the log density of Dirichlet shares (chains, draws, steps)."""
    a = np.array([float(p.numbers["alpha"]) for p in priors])
    constant = math.lgamma(a.sum()) - sum(map(math.lgamma, a.tolist()))
    with np.errstate(divide="ignore"):
        logs = np.where(a == 1, 0.0, (a - 1) * np.log(values))
    return np.asarray(constant + logs.sum(axis=-1))
