"""In: `members(g, h, weights = (v, w))` right of a bar. Out: the grouping, of which each row has several units.

Not decided here: labels or weights, which only a table has (design/memberships.py).
"""

from __future__ import annotations

from functools import partial

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.elsewhere import OF_MEMBERS
from hlmdsl.model.errors.member_errors import MemberWeights, NotAMember, WrongMembers
from hlmdsl.model.names import Scope, Use
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.read_of_units import check_not_of_units
from hlmdsl.model.terms import Grouping, Shared
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

MEMBERS = "members"
WEIGHTS = "weights"
MOST_MEMBERS = 50


def is_members(expr: ast.Expr) -> bool:
    """Whether it is a call of `members`."""
    return isinstance(expr, ast.Call) and expr.function.text == MEMBERS


def read_members(call: ast.Call, scope: Scope) -> Grouping:
    """The grouping; weights that are left out are equal ones, or those of the bar that is meant."""
    columns = [a for a in call.arguments if a.name is None]
    others = [a for a in call.arguments if a.name is not None]
    if wrong := next((a for a in others if a.name != WEIGHTS), None):
        found = f"there is no argument `{wrong.name}`"
        raise Rejected(WrongMembers(span=wrong.name_span or wrong.value.span, found=found))
    if not 2 <= len(columns) <= MOST_MEMBERS or len(others) > 1:
        found = f"{len(columns)} {'column' if len(columns) == 1 else 'columns'}" if len(others) < 2 else "weights twice"
        raise Rejected(WrongMembers(span=call.span, found=found))
    units = all_of(partial(_member, a.value, scope) for a in columns)
    for k, unit in enumerate(units):
        if unit in units[:k]:
            why, advice = "it stands here twice", f"write `{quoted(unit.name)}` once"
            raise Rejected(NotAMember(span=columns[k].value.span, found=f"`{unit.name}`", why=why, advice=advice))
    shared = Shared(_weights(others[0].value, len(units), scope) if others else ())
    return Grouping(tuple(units), tuple(units), shared)


def _member(expr: ast.Expr, scope: Scope) -> Group:
    name = bare(expr)
    if isinstance(name, ast.Call) and name.function.text == "mmc":
        why, advice = OF_MEMBERS.split(": ")
        raise Rejected(NotAMember(span=expr.span, found=f"`{written(expr)}`", why=why, advice=advice))
    if not isinstance(name, ast.Name):
        advice = "write the columns that hold a row's units: `members(g1, g2)`"
        raise Rejected(NotAMember(span=expr.span, found=describe(name), why="not a group", advice=advice))
    variable = scope.find(name, declare_as="group")
    if isinstance(variable, Factor | Covariate):
        kind = "factor" if isinstance(variable, Factor) else "covariate"
        group = quoted(f"{name.text}_group")
        advice = f"declare `group {group} = {quoted(variable.column)}` and write `{group}`"
        raise Rejected(NotAMember(span=name.span, found=f"{kind} `{name.text}`", why="not a group", advice=advice))
    if variable.parent is not None:
        why = f"it lies in `{variable.parent.name}`, and members are told by their labels alone"
        advice = f"give each unit a label of its own, and declare it without `in {quoted(variable.parent.name)}`"
        raise Rejected(NotAMember(span=name.span, found=f"group `{name.text}`", why=why, advice=advice))
    return variable


def _weights(expr: ast.Expr, members: int, scope: Scope) -> tuple[Covariate, ...]:
    """One covariate for each member, in a parenthesis."""
    inner = expr.inner if isinstance(expr, ast.Parenthesized) else expr
    names = list(inner.items) if isinstance(inner, ast.Listed) else [inner]
    found = all_of(partial(_weight, name, scope) for name in names)
    if len(found) != members:
        raise Rejected(_wrong_weights(expr.span, f"{len(found)} for {members} members", members))
    return tuple(found)


def _weight(expr: ast.Expr, scope: Scope) -> Covariate:
    name = bare(expr)
    if not isinstance(name, ast.Name):
        raise Rejected(_wrong_weights(expr.span, f"{describe(name)} is not a covariate"))
    use = Use("a covariate", "weights of members are covariates")
    variable = scope.find(name, use=use)
    check_not_of_units(variable, name)
    if not isinstance(variable, Covariate):
        kind = "factor" if isinstance(variable, Factor) else "group"
        raise Rejected(_wrong_weights(name.span, f"`{name.text}` is a {kind}"))
    return variable


def _wrong_weights(span: Span, found: str, members: int = 2) -> MemberWeights:
    example = ", ".join(f"w{k + 1}" for k in range(members))
    return MemberWeights(span=span, found=found, example=f"weights = ({example})")
