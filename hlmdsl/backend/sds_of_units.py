"""In: a CodedVarying and its priors. Out: statements of what its sds follow from, and an expression of all of them.

Not decided here: the deviations (add_varying.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.statements.expressions import let, pt
from hlmdsl.backend.statements.listing import identifier
from hlmdsl.design.coded import CodedVarying


def sds_of(varying: CodedVarying, priors: Priors) -> Any:
    """(effects,): the standard deviation of each."""
    sds = priors.variable(varying.sd, (varying.sd_dim,), (len(varying.sds),))
    if not varying.waves:
        return varying.by_effect(lambda _: sds)
    lengthscales = priors.variable(varying.lengthscale, (varying.lengthscale_dim,), (len(varying.lengthscales),))
    pieces: list[Any] = []
    start = 0
    for own in sorted(varying.waves, key=lambda own: own.effects):
        if start < own.effects[0]:
            pieces.append(sds[list(varying.which_sd[start : own.effects[0]])])
        given = (lengthscales[e.position] for e in own.lengthscales)
        pieces.append(own.known.scales(own.columns, sds[own.sd.position], *given))
        start = own.effects[-1] + 1
    if start < len(varying.effects):
        pieces.append(sds[list(varying.which_sd[start:])])
    return let(f"sd_of_{identifier(varying.grouping.name)}", pt.concatenate(pieces) if pieces[1:] else pieces[0])
