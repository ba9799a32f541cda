"""`(1 + x | gr(g, cor = FALSE))`, `(1 | mm(g, h))`: bars of other programs.

In: a bar. Out: the bar that a spec has in its place; None of one that is no other program's.
Not decided here: terms left of a bar (parts/elsewhere.py).
"""

from __future__ import annotations

from hlmdsl.model.elsewhere import OF_MEMBERS, Asked, Instead, listed, unwrapped
from hlmdsl.model.names import Scope
from hlmdsl.model.written import bare, names_in, written
from hlmdsl.syntax import ast

_WEIGHTED_UNITS = "weights of units are not available; rows have weights after the family, `weights w`"


def instead_of_bar(bar: ast.Bar, scope: Scope) -> Instead | None:
    """What is written in place of a bar whose group is a call of another program."""
    call = bare(bar.group)
    if not isinstance(call, ast.Call):
        return None
    asked = Asked(call, scope)
    match call.function.text:
        case "gr":
            return _of_group(asked, bar)
        case "mm":
            return _of_members(asked, bar)
        case "interaction":
            found = [e for e in asked.of if isinstance(e, ast.Name)]
            return asked.instead(_bar(asked, bar, ":".join(map(asked.columns.units, found)))) if found else None
    inner = unwrapped(call)
    return asked.instead(_bar(asked, bar, asked.columns.units(inner))) if isinstance(inner, ast.Name) else None


def _bar(a: Asked, bar: ast.Bar, group: str, by: str = "") -> str:
    effects = written(bar.effects)
    mark = "||" if bar.independent or (a.is_false("cor") and effects != "1") else "|"
    by = by or (written(bar.by) if bar.by is not None else "")
    return f"({effects} {mark} {group}{f' by {by}' if by else ''})"


def _of_group(a: Asked, bar: ast.Bar) -> Instead:
    """`gr(g, by = f, cor = FALSE, cov = A, id = "p", dist = "student")`"""
    name = a.name(0)
    if name is None:
        return Instead(why="right of a bar stand groups and factors: `g`, `g:h` or `g/h`")
    if "pw" in a.named:
        return Instead(why=_WEIGHTED_UNITS)
    by = a.named.get("by")
    level = a.columns.factor(by) if isinstance(by, ast.Name) else ""
    if "cov" in a.named:
        group = a.columns.group(name, f'related by covariance "{a.text("cov") or "A"}.csv"')
        why = "the file has the matrix, with labels of units in its header"
    elif a.text("dist") == "student":
        group, why = a.columns.group(name, "~ StudentT(nu)"), ""
    else:
        group, why = a.columns.units(name), ""
    if "id" in a.named:
        across = f"`correlation {group} across mu, sigma ~ LKJ(eta = 2)`"
        why = f"{across} is what an id in the lines of both parameters says"
    return a.instead(_bar(a, bar, group, level), why)


def _of_members(a: Asked, bar: ast.Bar) -> Instead:
    """`mm(g, h, weights = cbind(v, w))`"""
    found = [e for e in a.of if isinstance(e, ast.Name)]
    if len(found) < 2 or len(found) != len(a.of):
        return Instead(why="write `members(g1, g2)`, with `weights = (w1, w2)` where a row's units count differently")
    if "by" in a.named:
        return Instead(why="members whose sds differ by a factor are not available: `members(g1, g2)` is without `by`")
    if "mmc" in names_in(bar.effects):
        return Instead(why=OF_MEMBERS)
    groups = ", ".join(map(a.columns.units, found))
    each = listed(a.named.get("weights"))
    weights, why = "", "with an `id` the same correlations are meant in several lines" if "id" in a.named else ""
    if each and all(isinstance(e, ast.Name) for e in each):
        weights = f", weights = ({', '.join(map(a.columns.covariate, each))})"
        why = "weights are taken as they are, and add up to 1 in each row"
    return a.instead(_bar(a, bar, f"members({groups}{weights})"), why)
