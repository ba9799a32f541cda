"""In: priors as placed. Out: errors for flat ones on effects of a parameter whose `1` is zero.

Not decided here: which parameters these are (families/), or whether rows bound other parameters
(design/improper.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hlmdsl.model.distributions import ReadPrior
from hlmdsl.model.errors.ordinal_errors import FlatOnAnchored
from hlmdsl.model.priors import OnEffects, OnSd, OnTerm, PriorTarget
from hlmdsl.model.problems import Problems
from hlmdsl.model.written import written
from hlmdsl.syntax import ast


def check_anchored_priors(
    declarations: Sequence[ast.PriorDecl],
    read: Mapping[int, ReadPrior],
    placed: Mapping[int, PriorTarget],
    problems: Problems,
) -> None:
    """Rows of a single level, whichever it is, leave such a parameter unbounded, so a flat prior is an error."""
    for n, target in placed.items():
        own = read[n].prior
        if own is None or not own.is_improper or not isinstance(target, OnEffects | OnTerm | OnSd):
            continue
        if target.equation.is_anchored:
            facts = FlatOnAnchored(
                span=declarations[n].distribution.span,
                parameter=target.equation.parameter,
                target=written(declarations[n].target),
                proper="HalfNormal(1)" if isinstance(target, OnSd) else "Normal(0, 1)",
            )
            problems.add(facts)
