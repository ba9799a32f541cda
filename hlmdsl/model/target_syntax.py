"""In: the left side of a prior as it is written. Out: its parts: the parameter, the target, the labels.

Not decided here: what any of them is (targets.py).
"""

from __future__ import annotations

from hlmdsl.syntax import ast


def split_owner(target: ast.Expr) -> tuple[ast.Name | None, ast.Expr]:
    """`sigma.block[b2 - b1]` is of sigma: the parameter, and the target within its equation."""
    match target:
        case ast.Member():
            return target.owner, target.member
        case ast.Index():
            owner, base = split_owner(target.base)
            return owner, target if owner is None else target.model_copy(update={"base": base})
        case ast.Interaction():
            owner, first = split_owner(target.items[0])
            if owner is not None:
                return owner, target.model_copy(update={"items": (first, *target.items[1:])})
    return None, target


def last_of(target: ast.Expr) -> ast.Expr:
    """What the labels in brackets are written after: `b[car]` of `a:b[car]`."""
    return target.items[-1] if isinstance(target, ast.Interaction) else target


def split_labels(target: ast.Expr) -> tuple[ast.Expr, tuple[ast.Expr, ...]]:
    """`a:b` and the labels of `a:b[b2 - b1]`, none if there are no brackets."""
    last = last_of(target)
    if not isinstance(last, ast.Index):
        return target, ()
    if isinstance(target, ast.Interaction):
        return target.model_copy(update={"items": (*target.items[:-1], last.base)}), last.items
    return last.base, last.items


def less_one(target: ast.Expr) -> ast.Expr:
    """`block[b2 - b1]` of `block[car, b2 - b1]`, `x` of `x[car]`."""
    match target:
        case ast.Index(base=base, items=(_, *left)):
            return target.model_copy(update={"items": tuple(left)}) if left else base
        case ast.Interaction(items=(*first, last)):
            return target.model_copy(update={"items": (*first, less_one(last))})
    return target
