"""In: columns with their roles, on complete rows. Out: the same, without those redundant with others or with the
response.

Not decided here: what varies within units (allowed.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from hlmdsl.design.rows import Floats, Ints
from hlmdsl.suggest.roles import Role
from hlmdsl.suggest.seen import Seen

REPEATS = 2
"""Rows per value on average from which on a column that another one determines is no accident."""

ROWS_PER_COEFFICIENT = 4
MOST_PREDICTORS = 30
MOST_GROUPS = 6

FEW_VALUES = 5
"""Fewer different values make a sum or a product of others by accident."""


def determines(one: Ints, other: Ints) -> bool:
    """Whether rows equal in one column are equal in the other. Codes are 0 or more."""
    first = np.zeros(int(one.max()) + 1, dtype=np.intp)
    first[one] = other
    return bool((first[one] == other).all())


def same(one: Seen, other: Seen) -> bool:
    """Whether one column is the other with different labels."""
    return len(one.labels) == len(other.labels) and determines(one.codes, other.codes)


def about_response(roles: Sequence[Role], response: Seen) -> list[Role]:
    """Without columns that are the response in another form, or could only be known after it."""
    left = [role if role.kind is None or role.is_given else _about_response(role, response) for role in roles]
    return _without_parts(left, response)


def _without_parts(roles: list[Role], response: Seen) -> list[Role]:
    """Without columns that make the response together with another one: a rate of a count, a part of a sum."""
    if response.holds != "numbers" or len(response.labels) < FEW_VALUES:
        return roles
    y = response.values
    numbers = [role for role in roles if role.seen.holds == "numbers"][: 2 * MOST_PREDICTORS]
    made: dict[str, str] = {}
    may_go = (r for r in numbers if r.kind == "covariate" and not r.is_given and len(r.seen.labels) >= FEW_VALUES)
    for role in sorted(may_go, key=lambda r: -abs(float(np.corrcoef(r.seen.values, y)[0, 1]))):
        for other in (o for o in numbers if o is not role and o.name not in made):
            x, z = role.seen.values, other.seen.values
            sums = (
                (y, x * z, f"{response.name} is {role.name} times {other.name}"),
                (x, y * z, f"{role.name} is {response.name} times {other.name}"),
                (z, x * y, f"{other.name} is {response.name} times {role.name}"),
                (y, x + z, f"{response.name} is {role.name} plus {other.name}"),
                (x, y + z, f"{role.name} is {response.name} plus {other.name}"),
                (z, x + y, f"{other.name} is {response.name} plus {role.name}"),
            )
            for whole, made_of, how in sums:
                if np.allclose(whole, made_of, rtol=1e-6, atol=1e-9 * float(np.abs(y).max())):
                    made[role.name] = f"{how}: together they tell the response"
    return [role.out(made[role.name]) if role.name in made else role for role in roles]


def _about_response(role: Role, response: Seen) -> Role:
    x, y = role.seen, response
    n = len(y.codes)
    if role.kind == "group":
        one = len(x.labels) * REPEATS <= n and determines(x.codes, y.codes)
        return role.out(f"each of its units has one {y.name}: that takes a table of one row a unit") if one else role
    if same(x, y) and len(y.labels) > 2 and _in_step(x, y):
        return role.out(f"one to one with {y.name}: the response in another form")
    if len(y.labels) * REPEATS <= n and len(x.labels) > 1 and determines(y.codes, x.codes) and len(y.labels) > 2:
        return role.out(f"each {y.name} has one value of it: made of the response, it seems")
    if len(x.labels) * REPEATS <= n and determines(x.codes, y.codes):
        return role.out(f"each value of it has one {y.name}: it tells the response itself")
    return role


def _in_step(x: Seen, y: Seen) -> bool:
    """Rising or falling with the response; of few values, any one to one."""
    if x.holds != "numbers" or y.holds != "numbers" or len(y.labels) * REPEATS <= len(y.codes):
        return True
    turned = np.sign(np.diff(x.values[np.argsort(y.values, kind="stable")]))
    turned = turned[turned != 0]
    return bool((turned == turned[:1]).all())


def among_groups(roles: Sequence[Role]) -> list[Role]:
    """Groups once each, with their nesting."""
    kept: list[Role] = []
    left: dict[str, Role] = {}
    for role in roles:
        if role.kind != "group":
            continue
        twin = next((k for k in kept if same(k.seen, role.seen)), None)
        if twin is not None:
            left[role.name] = role.out(f"the same units as {twin.name}, by other names")
        elif len(kept) == MOST_GROUPS:
            left[role.name] = role.out(f"a first spec has {MOST_GROUPS} groups at most")
        else:
            kept.append(role)
    return [left.get(role.name) or _nested(role, kept) for role in roles]


def _nested(role: Role, groups: Sequence[Role]) -> Role:
    if role.kind != "group":
        return role
    above = [g for g in groups if g.name != role.name and determines(role.seen.codes, g.seen.codes)]
    for group in above:
        role = role.noted(f"nested: each {role.name} lies in one {group.name}")
    return role


def paired(roles: Sequence[Role]) -> list[Role]:
    """Beside a factor whose labels, with those of a group, name the units of another group: `cask` a of every batch."""
    groups = [role for role in roles if role.kind == "group"]
    return [_paired(role, groups) if role.kind == "factor" else role for role in roles]


def _paired(role: Role, groups: Sequence[Role]) -> Role:
    for outer in groups:
        pairs = outer.seen.codes * len(role.seen.labels) + role.seen.codes
        codes = np.unique(pairs, return_inverse=True)[1]
        for inner in groups:
            if inner is not outer and len(inner.seen.labels) == codes.max() + 1 and determines(codes, inner.seen.codes):
                return role.noted(
                    f"with {outer.name} it names the units of {inner.name}: if its labels mean nothing across "
                    f"{outer.name}, take it out of the effects"
                )
    return role


def columns_of(role: Role) -> Floats:
    """(n, k): a covariate's column about its mean, or a factor's indicators but the first."""
    if role.kind == "covariate":
        about = role.seen.values - role.seen.values.mean()
        return np.asarray((about / (np.abs(about).max() or 1.0))[:, None])
    return np.asarray(role.seen.codes[:, None] == np.arange(1, len(role.seen.labels)), dtype=np.float64)


def independent(roles: Sequence[Role]) -> list[Role]:
    """Predictors that are not redundant with those before them, as many as the rows support."""
    predictors = [role for role in roles if role.kind in ("covariate", "factor")]
    if not predictors:
        return list(roles)
    n = len(predictors[0].seen.codes)
    space = Space(np.ones((n, 1)))
    kept: list[Role] = []
    left: dict[str, Role] = {}
    for role in sorted(predictors, key=lambda r: not r.is_given):
        columns = columns_of(role)
        if len(kept) == MOST_PREDICTORS:
            left[role.name] = role.out(f"a first spec has {MOST_PREDICTORS} predictors at most")
        elif (space.rank + columns.shape[1]) * ROWS_PER_COEFFICIENT > n and not role.is_given:
            left[role.name] = role.out(f"{n} rows are few for so many coefficients")
        elif twin := next((k for k in kept if not role.is_given and _is_function(role, k)), None):
            left[role.name] = role.out(f"one to one with {twin.name}, which is in")
        elif not space.add(columns):
            left[role.name] = role.out(_already_said(role, kept))
        else:
            kept.append(role)
    return [left.get(role.name, role) for role in roles]


def _is_function(role: Role, of: Role) -> bool:
    """Whether two covariates of values that repeat are one on two scales, as a size and its log."""
    few = len(role.seen.labels) > 2 and len(role.seen.labels) * REPEATS <= len(role.seen.codes)
    return few and role.kind == of.kind == "covariate" and same(role.seen, of.seen)


def _already_said(role: Role, kept: Sequence[Role]) -> str:
    for other in kept:
        if same(role.seen, other.seen):
            return f"says the same as {other.name}, which is in"
    for other in kept:
        if determines(other.seen.codes, role.seen.codes) and len(other.seen.labels) * REPEATS <= len(role.seen.codes):
            return f"follows from {other.name}, which is in"
    return "follows from the predictors before it, as a sum of them"


class Space:
    """What columns span, one after the other."""

    def __init__(self, columns: Floats) -> None:
        self.basis = np.zeros((len(columns), 0))
        self.add(columns)

    @property
    def rank(self) -> int:
        return int(self.basis.shape[1])

    def add(self, columns: Floats) -> bool:
        """Whether all of them are new; then they are in."""
        new: list[npt.NDArray[np.float64]] = []
        basis = self.basis
        for column in columns.T:
            rest = column - basis @ (basis.T @ column)
            rest = rest - basis @ (basis.T @ rest)  # twice, for the digits that the first time loses
            size = float(np.linalg.norm(rest))
            if size <= 1e-8 * max(float(np.linalg.norm(column)), 1e-300):
                return False
            new.append(rest / size)
            basis = np.column_stack([basis, new[-1]])
        self.basis = basis
        return True
