"""In: what stands in an estimand where a point should. Out: the point, or the comparison, that was probably meant.

Not decided here: what an estimand is (read_estimands.py).
"""

from __future__ import annotations

from hlmdsl.model.targets import Targets
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.model.written import bare, quoted, quoted_level, written
from hlmdsl.syntax import ast


def meant(expr: ast.Expr, targets: Targets) -> str:
    """For a level, a column or a coefficient of a factor, what to write; empty for anything else."""
    match bare(expr):
        case ast.Name(text=text) | ast.String(text=text):
            return _of_a_name(text, targets)
        case ast.Index(base=ast.Name(text=text), items=(item,)) if isinstance(
            factor := targets.scope.variables.get(text), Factor
        ):
            return _of_a_contrast(factor, bare(item))
    return ""


def _of_a_name(name: str, targets: Targets) -> str:
    variable = targets.scope.variables.get(name)
    if isinstance(variable, Covariate):
        own = quoted(variable.name)
        return f"a difference along a covariate is `at({own} = 1) - at({own} = 0)`"
    if isinstance(variable, Factor):
        levels = variable.levels or ("a", "b")
        first = variable.reference or levels[0]
        second = next((level for level in levels if level != first), "b")
        return f"compare its levels: `{_difference(variable, second, first)}`"
    having = [f for f in targets.scope.variables.values() if isinstance(f, Factor) and name in (f.levels or ())]
    if len(having) == 1:
        return f"a level is set at a point: `at({quoted(having[0].name)} = {quoted_level(name)})`"
    return ""


def _of_a_contrast(factor: Factor, item: ast.Expr) -> str:
    """`f[b - a]`, a coefficient's name; `f[b]`"""
    levels = factor.levels
    if isinstance(item, ast.Sum) and len(item.items) == 2 and item.items[1].sign == "-":
        named = [_level(bare(part.value)) for part in item.items]
        if all(named) and (levels is None or set(named) <= set(levels)):
            return f"levels are compared at points: `{_difference(factor, named[0], named[1])}`"
    if (name := _level(item)) and (levels is None or name in levels):
        return f"a level is set at a point: `at({quoted(factor.name)} = {quoted_level(name)})`"
    return ""


def _level(expr: ast.Expr) -> str:
    return expr.text if isinstance(expr, ast.Name | ast.String | ast.Number) else ""


def _difference(factor: Factor, level: str, other: str) -> str:
    name = quoted(factor.name)
    return f"at({name} = {quoted_level(level)}) - at({name} = {quoted_level(other)})"


def with_point(call: ast.Call) -> str:
    """`mean(at(f = b))` for `mean(f = b)`; empty unless all of its arguments are named."""
    if not call.arguments or any(a.name is None for a in call.arguments):
        return ""
    settings = ", ".join(f"{quoted(a.name or '')} = {written(a.value)}" for a in call.arguments)
    return f"write `{call.function.text}(at({settings}))`"
