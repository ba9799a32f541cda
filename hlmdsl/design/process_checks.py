"""In: a schema, and the priors of a fit. Out: those of a phi that are not of its times.

Of times that are not whole numbers apart, a state cannot be the opposite of what it was: phi is positive.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hlmdsl.design.design import ResolvedPrior, Schema
from hlmdsl.design.prior_targets import places
from hlmdsl.design.process_errors import PhiOfUnevenTimes
from hlmdsl.source.diagnostic import Diagnostic


def check_phis(schema: Schema, priors: Mapping[str, Sequence[ResolvedPrior]]) -> list[Diagnostic]:
    """One for each line."""
    found: dict[str, Diagnostic] = {}
    for variable, each in places(schema).items():
        for place, resolved in zip(each, priors.get(variable, ()), strict=False):
            if place.role != "phi" or place.term is None or place.term.smooth is None:
                continue
            part, prior = place.term.smooth, resolved.prior
            if part.known.is_whole or not prior.distribution.bounds(prior.numbers)[0] < 0:
                continue
            span = next((p.span for p in schema.model.priors if p.prior is prior), None)
            gap, line = f"{min(part.known.distances):g}", place.targets[0]
            found[resolved.line] = PhiOfUnevenTimes(span=span, covariate=part.names[0], gap=gap, line=line)
    return list(found.values())
