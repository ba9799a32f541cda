"""In: a mixture of brms, its formulas, numbers and priors. Out: those of each kind, and of the shares, as here.

Not decided here: which families may be kinds, or the names of parameters (families/).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.families.from_elsewhere import FamilyHere, difference, family_there, mixture_of
from hlmdsl.families.mixtures_there import SHARE, betas, numbered, shares, to_shares
from hlmdsl.notation import tree
from hlmdsl.notation.calls import Statement
from hlmdsl.notation.translation import Translation


def kinds_of(statement: Statement, to: Translation) -> FamilyHere | str:
    """The mixture that a call has, or why it is not available."""
    there = statement.family
    if statement.notation != "brms":
        return "of mixtures those of brms are read, by the families of their kinds: `mixture(gaussian, gaussian)`"
    if not there.kinds:
        return "of its arguments the families are read, `nmix` if it is one number, and `order`"
    kinds = [family_there(own.name, own.link, own.as_function) for own in there.kinds]
    for own, named in zip(kinds, there.kinds, strict=True):
        if own is None:
            return f"`{named.name}` is not available"
    here = mixture_of(tuple(own for own in kinds if own is not None))
    if isinstance(here, str):
        return here
    for own in here.kinds:
        if differs := difference(statement.notation, own.family):
            to.remark(differs)
    if here.family.rising is not None and len(set(here.family.components)) < len(here.family.components):
        if dict(there.others).get("order") == "none" or len(set(here.family.components)) > 1:
            to.remark("brms has no order of kinds in this mixture; here intercepts of the same family are in order")
        elif any(
            not isinstance(right, tree.Number) for name, right in statement.effects.items() if _is_of_a_kind(name)
        ):
            to.remark("intercepts are in order: there at the means of the predictors, here where covariates are zero")
    return here


def _is_of_a_kind(name: str) -> bool:
    """Whether a formula is that of the main parameters, or of one."""
    return not name or numbered(name)[0] == "mu"


def of_each_kind(statement: Statement, here: FamilyHere) -> Statement:
    """The main formula is of each kind that has none of its own."""
    if not here.kinds:
        return statement
    own = {k: statement.effects.get(f"mu{k + 1}", statement.effects[""]) for k in range(len(here.kinds))}
    others = {name: right for name, right in statement.effects.items() if not _is_of_a_kind(name)}
    after = {f"mu{k + 1}": right for k, right in own.items() if k}
    return replace(statement, effects={"": own[0], **after, **others})


def fixed_shares(here: FamilyHere, fixed: dict[str, str]) -> dict[str, float]:
    """Ours, if the call gives all of theirs."""
    given = [fixed.get(f"{SHARE}{k + 1}") for k in range(len(here.kinds))]
    thetas = [float(text) for text in given if text is not None]
    if not given or len(thetas) < len(given) or sum(thetas) <= 0:
        return {}
    return dict(zip(shares(here.family), to_shares(thetas), strict=True))


def prior_of_shares(here: FamilyHere, numbers: Sequence[str]) -> list[str]:
    """Of `dirichlet(2, 2)`; one number is of each."""
    each = [float(n) for n in numbers] * (len(here.kinds) if len(numbers) == 1 else 1)
    if len(each) != len(here.kinds):
        return []
    own = zip(shares(here.family), betas(each), strict=True)
    return [f"prior {name} ~ Beta({a:g}, {b:g})" for name, (a, b) in own]
