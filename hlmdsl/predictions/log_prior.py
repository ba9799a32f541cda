"""The log density of each prior line, for ArviZ to weigh: how much a posterior leans on its priors.

In: a design and draws. Out: by prior line, (chains, draws). The distribution of units is no prior: it is estimated, and
so are coefficients whose distribution has hyperparameters; the priors of these are in.
Not decided here: what is made of it (sensitivity.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
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
            if prior.is_plain and not prior.is_improper:
                name = resolved.line.removeprefix("prior ").split(" ~ ")[0]
                own = prior.distribution.log_density_at(values[:, :, i].astype(float), prior.canonical)
                found[name] = found.get(name, np.zeros(values.shape[:2])) + own
    for varying in (v for e in design.schema.equations for v in e.varying):
        if varying.pairs:
            resolved_lkj = design.correlations[varying.cor]
            name = resolved_lkj.line.split(" ~ ")[0]
            found[name] = _log_lkj(varying, resolved_lkj.eta, draws.flat(varying.cor))
    return found


def _log_lkj(varying: CodedVarying, eta: float, pairs: Floats) -> Floats:
    """(eta - 1) log |R| of each bar (Lewandowski, Kurowicka & Joe 2009), without the constant."""
    q = len(varying.effects)
    matrix = np.broadcast_to(np.eye(q), (*pairs.shape[:2], q, q)).copy()
    for k, (i, j) in enumerate(varying.pairs):
        matrix[..., i, j] = matrix[..., j, i] = pairs[..., k]
    return np.asarray((eta - 1) * np.linalg.slogdet(matrix)[1])
