"""In: a syntax tree. Out: every place that names a declared column, a hyperparameter, a level of a factor.

A single name may be a column, a level or an argument, depending on its position. Not decided here: whether it is
declared (model/).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

Role = Literal["declared", "column", "of", "level", "hyperparameter", "parameter"]
"""`declared` is the name in its own declaration, `of` one in an expression; `column` is one of the table only."""

POINTS = frozenset({"at", "slope"})
_DECLARED = (ast.CovariateDecl, ast.FactorDecl, ast.GroupDecl)


class Place(NamedTuple):
    """A name and its position; for a level also its factor."""

    name: str
    span: Span
    role: Role
    of: str = ""


def places(spec: ast.SpecFile) -> tuple[Place, ...]:
    """All of them, in the order of the text."""
    found = (p for d in spec.declarations for p in _in_declaration(d))
    return tuple(sorted(found, key=lambda p: p.span))


def _name(name: ast.Name | None, role: Role) -> Iterator[Place]:
    if name is not None:
        yield Place(name.text, name.span, role)


def _level(level: ast.LevelName | None, factor: str) -> Iterator[Place]:
    if level is not None:
        yield Place(level.text, level.span, "level", factor)


def _in_declaration(d: ast.AnyDeclaration) -> Iterator[Place]:
    if isinstance(d, _DECLARED):
        yield from _name(d.name, "declared")
        yield from _name(d.column, "column")
    match d:
        case ast.CovariateDecl():
            yield from _name(d.averaged, "of")
            yield from _name(d.center.by if d.center is not None else None, "of")
        case ast.FactorDecl():
            for level in (*(d.levels or ()), d.reference):
                yield from _level(level, d.name.text)
        case ast.GroupDecl():
            yield from _name(d.parent, "of")
        case ast.ContrastsDecl():
            yield from _name(d.factor, "of")
            for hypothesis in d.hypotheses:
                yield from _levels_in(hypothesis.expression, d.factor.text)
        case ast.ResponseDecl():
            yield from _in_response(d)
        case ast.EffectsDecl():
            yield from _name(d.parameter, "parameter")
            yield from _in_expression(d.terms)
        case ast.NonlinearDecl():
            yield from _name(d.parameter, "parameter")
            yield from _in_expression(d.curve)
        case ast.PriorDecl():
            yield from _in_expression(d.target)
            for argument in d.distribution.arguments:
                yield from _hypers(argument.value)
        case ast.CorrelationDecl():
            yield from _in_expression(d.target)
        case ast.EstimandDecl():
            yield from _in_expression(d.expression)


def _in_response(d: ast.ResponseDecl) -> Iterator[Place]:
    parts = (d.expression, *(d.parts or ()), d.weights, d.exposure, d.measured, *(d.truncated or ()))
    for part in parts:
        if part is not None:
            yield from _in_expression(part)
    for argument in d.family.arguments:
        yield from _in_expression(argument.value)
    if d.censored_by is not None:
        yield from _name(d.censored_by.column, "column")
        yield from _name(d.censored_by.upper, "of")


def _in_expression(expr: ast.Expr) -> Iterator[Place]:
    match expr:
        case ast.Name():
            yield Place(expr.text, expr.span, "of")
        case ast.Index():
            yield from _in_expression(expr.base)
            factors = expr.base.items if isinstance(expr.base, ast.Interaction) else (expr.base,)
            names = [f.text for f in factors if isinstance(f, ast.Name)]
            for item, factor in zip(expr.items, names, strict=False):
                yield from _levels_in(item, factor)
        case ast.Member():
            yield from _name(expr.owner, "parameter")
            yield from _in_expression(expr.member)
        case ast.Call():
            yield from _in_call(expr)
        case ast.Bar():
            for part in (expr.effects, expr.group, expr.by):
                if part is not None:
                    yield from _in_expression(part)
        case _:
            for inner in _inside(expr):
                yield from _in_expression(inner)


def _in_call(call: ast.Call) -> Iterator[Place]:
    for argument in call.arguments:
        if call.function.text in POINTS and argument.name is not None and argument.name_span is not None:
            yield Place(argument.name, argument.name_span, "of")
            yield from _levels_in(argument.value, argument.name)
        elif argument.name in (None, "over", "weights"):
            yield from _in_expression(argument.value)


def _levels_in(expr: ast.Expr, factor: str) -> Iterator[Place]:
    match expr:
        case ast.Name() | ast.String():
            yield Place(expr.text, expr.span, "level", factor)
        case _:
            for inner in _inside(expr):
                yield from _levels_in(inner, factor)


def _hypers(expr: ast.Expr) -> Iterator[Place]:
    match expr:
        case ast.Name():
            yield Place(expr.text, expr.span, "hyperparameter")
        case _:
            for inner in _inside(expr):
                yield from _hypers(inner)


def _inside(expr: ast.Expr) -> Iterator[ast.Expr]:
    """The expressions that one is made of, in order."""
    match expr:
        case ast.Sum() | ast.Product():
            yield from (item.value for item in expr.items)
        case ast.Interaction() | ast.Listed():
            yield from expr.items
        case ast.Parenthesized():
            yield expr.inner
        case ast.Negative():
            yield expr.operand
        case ast.Power():
            yield expr.base
            yield expr.exponent
        case ast.Call():
            yield from (argument.value for argument in expr.arguments)
        case ast.Index():
            yield expr.base
            yield from expr.items


def columns_named(spec: ast.SpecFile, name: str) -> tuple[Place, ...]:
    """Every place of a declared column: its declaration and wherever it is used."""
    return tuple(p for p in places(spec) if p.name == name and p.role in ("declared", "of"))
