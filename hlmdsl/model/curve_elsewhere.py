"""`effects mu = a * exp(-k * t)`: a curve that is written as the effects of its response.

In: an effects line. Out: the error that says how a curve is declared, if nothing else can be meant.
Not decided here: what a curve is (read_curve.py), or what its parameters' priors are (curve_priors.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from hlmdsl.families.curved import why_no_curve
from hlmdsl.families.family import Family
from hlmdsl.formulas.curve import ELSEWHERE, FUNCTIONS
from hlmdsl.model.errors.elsewhere_errors import CurveAmongEffects
from hlmdsl.model.names import Scope
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.syntax import ast


def curve_among_effects(declaration: ast.EffectsDecl, family: Family | None, scope: Scope) -> CurveAmongEffects | None:
    """The error for arithmetic that no terms have, with names that no columns have."""
    main = declaration.parameter
    if family is None or family.uncurved is not None or main.text != family.main.name or why_no_curve(family):
        return None
    curve, bars = _parts(declaration.terms)
    if curve is None:
        return None
    leaves = list(_leaves(curve))
    columns = [leaf for leaf in leaves if isinstance(scope.variables.get(leaf.text), Covariate)]
    unknown = tuple(dict.fromkeys(leaf.text for leaf in leaves if leaf.text not in scope.variables))
    if not unknown or "" in unknown or any(scope.known.near(name) for name in unknown):
        return None
    if len(columns) + sum(leaf.text in unknown for leaf in leaves) < len(leaves):
        return None  # a factor or a group is among them
    if set(unknown) & scope.broken or any(map(scope.is_response, leaves)) or not _is_curve(curve, unknown):
        return None
    link = f"{declaration.link.text}({quoted(main.text)})" if declaration.link is not None else quoted(main.text)
    lines = [f"nonlinear {link} = {written(curve)}"]
    deviate = "".join(f" + {written(bar)}" for bar in bars)
    lines += [f"effects {quoted(own)} = 1{deviate}" for own in unknown]
    for own in unknown:
        lines.append(f"prior {quoted(own)}.Intercept ~ Normal(0, 1)")
        each = dict.fromkeys(written(bar.inner.group) for bar in bars if isinstance(bar.inner, ast.Bar))
        lines += [f"prior {quoted(own)}.sd({group}) ~ HalfNormal(1)" for group in each]
    span = declaration.terms.span
    return CurveAmongEffects(span=span, written=written(curve), unknown=unknown, lines_=tuple(lines))


def _parts(terms: ast.Expr) -> tuple[ast.Expr | None, list[ast.Parenthesized]]:
    """The arithmetic, and bars that are added to it."""
    if not isinstance(terms, ast.Sum):
        return (None if isinstance(terms, ast.Bar) else terms), []
    bars = [
        i.value for i in terms.items if isinstance(i.value, ast.Parenthesized) and isinstance(i.value.inner, ast.Bar)
    ]
    rest = [i for i in terms.items if i.value not in bars]
    if not rest or (len(rest) == 1 and rest[0].sign == "-"):
        return None, bars
    if len(rest) == 1:
        return rest[0].value, bars
    return ast.node(ast.Sum, items=tuple(rest)), bars


def _leaves(expr: ast.Expr) -> Iterator[ast.Name]:
    """The names of arithmetic; something that no curve has is a name without letters."""
    match bare(expr):
        case ast.Name() as name:
            yield name
        case ast.Number():
            return
        case ast.Negative(operand=inner):
            yield from _leaves(inner)
        case ast.Sum(items=items) | ast.Product(items=items):
            for item in items:
                yield from _leaves(item.value)
        case ast.Power(base=base, exponent=exponent):
            yield from _leaves(base)
            yield from _leaves(exponent)
        case ast.Call(function=function, arguments=(argument,)) if argument.name is None:
            if function.text in FUNCTIONS or function.text in ELSEWHERE:
                yield from _leaves(argument.value)
            else:
                yield ast.node(ast.Name, text="")
        case _:
            yield ast.node(ast.Name, text="")


def _is_curve(expr: ast.Expr, unknown: tuple[str, ...], inside: bool = False) -> bool:
    """Whether it holds what terms have not: a function of arithmetic with unknown names, an exponent, a number that
    multiplies, a minus within a product, a quotient by a sum.
    """
    match bare(expr):
        case ast.Negative(operand=inner):
            return inside or _is_curve(inner, unknown)
        case ast.Sum(items=items):
            return any(_is_curve(i.value, unknown, inside) for i in items)
        case ast.Product(items=items):
            if any(isinstance(bare(i.value), ast.Number) for i in items):
                return True
            by_sums = (i for i in items if i.operator == "/" and isinstance(bare(i.value), ast.Sum))
            return any(_unknown_in(i.value, unknown) for i in by_sums) or any(
                _is_curve(i.value, unknown, True) for i in items
            )
        case ast.Power(base=base, exponent=exponent):
            return not isinstance(bare(exponent), ast.Number) or _is_curve(base, unknown, inside)
        case ast.Call(arguments=arguments):
            return any(not _is_column(bare(a.value)) and _unknown_in(a.value, unknown) for a in arguments)
    return False


def _is_column(expr: ast.Expr) -> bool:
    """`x`, `x + 1`: what functions of terms are of."""
    if isinstance(expr, ast.Sum):
        return sum(not isinstance(bare(i.value), ast.Number) for i in expr.items) < 2
    return isinstance(expr, ast.Name)


def _unknown_in(expr: ast.Expr, unknown: tuple[str, ...]) -> bool:
    return any(leaf.text in unknown for leaf in _leaves(expr))
