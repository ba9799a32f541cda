"""In: a syntax tree. Out: the same with the `1` written out that effects contain unless `0` is written.

Not decided here: whether an intercept makes sense there.
"""

from __future__ import annotations

from hlmdsl.syntax import ast
from hlmdsl.syntax.ast import node

_ONE = node(ast.Signed, sign="+", value=node(ast.Number, text="1"))


def with_intercepts(spec: ast.SpecFile) -> ast.SpecFile:
    """Every effects declaration with its intercepts written out; no blank line above the first declaration."""
    declarations = []
    for at, declaration in enumerate(spec.declarations):
        if isinstance(declaration, ast.EffectsDecl):
            declaration = declaration.model_copy(update={"terms": _with_one(declaration.terms)})
        if at == 0 and declaration.trivia.blank_line_before:
            trivia = declaration.trivia.model_copy(update={"blank_line_before": False})
            declaration = declaration.model_copy(update={"trivia": trivia})
        declarations.append(declaration)
    return spec.model_copy(update={"declarations": tuple(declarations)})


def _with_one(terms: ast.Expr) -> ast.Expr:
    """Terms of a predictor, with `1` in front unless they contain `1` or `0`; likewise inside bars."""
    terms = _in_bars(terms)
    if isinstance(terms, ast.Bar) or _says_intercept(terms):
        return terms
    items = terms.items if isinstance(terms, ast.Sum) else (node(ast.Signed, sign="+", value=terms),)
    return node(ast.Sum, span=terms.span, items=(_ONE, *items))


def _says_intercept(terms: ast.Expr) -> bool:
    match terms:
        case ast.Sum():
            return any(_says_intercept(item.value) for item in terms.items)
        case ast.Number():
            return terms.value in (0, 1)
        case ast.Negative():
            return _says_intercept(terms.operand)
        case ast.Parenthesized():
            return not isinstance(terms.inner, ast.Bar) and _says_intercept(terms.inner)
    return False


def _in_bars(terms: ast.Expr) -> ast.Expr:
    """The effects left of every bar in a sum of terms."""
    match terms:
        case ast.Bar():
            return terms.model_copy(update={"effects": _with_one(terms.effects)})
        case ast.Parenthesized():
            return terms.model_copy(update={"inner": _in_bars(terms.inner)})
        case ast.Sum():
            items = tuple(i.model_copy(update={"value": _in_bars(i.value)}) for i in terms.items)
            return terms.model_copy(update={"items": items})
        case ast.Negative():
            return terms.model_copy(update={"operand": _in_bars(terms.operand)})
    return terms
