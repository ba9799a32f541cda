"""`Dirichlet(1)`, the prior of shares. In: the call. Out: what each of the shares is in proportion to: they are
Gamma(a, 1), divided by what they add up to.

Not decided here: what the prior is on (place_priors.py).
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import constant
from hlmdsl.model.distributions import ReadPrior
from hlmdsl.model.errors.monotonic_errors import NotShares
from hlmdsl.model.priors import Prior
from hlmdsl.model.problems import Problems
from hlmdsl.model.written import written
from hlmdsl.priors.positive import GAMMA
from hlmdsl.syntax import ast

DIRICHLET = "Dirichlet"


def prior_of_share(a: float, text: str = "") -> Prior:
    """Of each share, before they are divided by their sum."""
    return Prior(GAMMA, (("alpha", a), ("beta", 1.0)), text or f"{DIRICHLET}({a:g})")


def read_shares(call: ast.Call, problems: Problems) -> ReadPrior | None:
    """The prior of every share; None of another distribution."""
    if call.function.text != DIRICHLET:
        return None
    given = [a.value for a in call.arguments if a.name in (None, "a")]
    value = constant(given[0]) if len(given) == len(call.arguments) == 1 else None
    if value is None or not value > 0:
        found = f"`{written(call)}` is not the prior of shares"
        because, advice = (
            "it takes one positive number, the same for all steps",
            "write `Dirichlet(1)`, or `Dirichlet(2)`",
        )
        problems.add(NotShares(span=call.span, found=found, because=because, advice=advice))
        return ReadPrior(GAMMA, {}, {}, {}, None)
    prior = prior_of_share(value, written(call))
    arguments, spans = dict(prior.arguments), dict.fromkeys(("alpha", "beta"), call.span)
    return ReadPrior(GAMMA, arguments, GAMMA.parameterisation(arguments).domains, spans, prior)
