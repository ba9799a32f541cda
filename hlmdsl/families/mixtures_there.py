"""Mixtures of brms: their names of parameters, shares and priors, and ours.

In: a mixture, or the families of its kinds. Out: what each is called on the other side, and numbers of shares.
Not decided here: which families may be kinds (mixture.py), or how a call is read or written (notation/).

There shares are `theta1`, `theta2` and so on, which add up to 1; here each is among what is left by those before it.
Of two kinds `w` and `theta1` are the same number, also of each row: a predictor of `theta1` there is one of `logit(w)`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hlmdsl.families.family import Family
from hlmdsl.families.mixture import shares_of

SHARE = "theta"


def numbered(name: str) -> tuple[str, int]:
    """`sigma2` as `sigma` and 1, the position of the second kind; -1 of a name without a number."""
    bare = name.rstrip("0123456789")
    return bare, int(name[len(bare) :]) - 1 if bare != name else -1


def shares(family: Family) -> tuple[str, ...]:
    """Our names of the shares of a mixture."""
    return shares_of(len(family.components))


def to_shares(thetas: Sequence[float]) -> tuple[float, ...]:
    """Ours of all there, which need not add up to 1."""
    return tuple(theta / sum(thetas[k:]) for k, theta in enumerate(thetas[:-1]))


def from_shares(own: Sequence[float]) -> tuple[float, ...]:
    """All there of ours."""
    found, left = [], 1.0
    for share in own:
        found.append(left * share)
        left -= left * share
    return (*found, left)


def betas(concentrations: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """The Beta priors of ours that are the Dirichlet prior of all there."""
    return tuple((own, float(sum(concentrations[k + 1 :]))) for k, own in enumerate(concentrations[:-1]))


def dirichlet(numbers: Sequence[tuple[float, float]]) -> tuple[float, ...] | None:
    """The Dirichlet prior of all there of the Beta priors of ours; None if there is none."""
    found = (*(own for own, _ in numbers), numbers[-1][1])
    same = all(abs(given - own) < 1e-9 for (_, given), (_, own) in zip(numbers, betas(found), strict=True))
    return found if same else None


def merged(by_kind: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Of each kind, names by names, with its number at both."""
    return {f"{ours}{k + 1}": f"{there}{k + 1}" for k, own in enumerate(by_kind) for ours, there in own.items()}
