"""Curves in brms: `bf(y ~ a * exp(-k * t), a + k ~ 1, nl = TRUE)`.

In: the main right-hand side of such a call, and the names of its parameters; a spec whose parameters may lack priors.
Out: the arithmetic of a `nonlinear` line, with placeholders for names of columns; which priors are missing.
Not decided here: effects of the parameters (terms.py), or the priors that a call has (priors.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.design.table import Table
from hlmdsl.formulas.curve import ELSEWHERE, FUNCTIONS
from hlmdsl.model.check import check_model
from hlmdsl.model.errors.curve_errors import CurveWithoutPriors
from hlmdsl.notation import tree
from hlmdsl.notation.columns import Use
from hlmdsl.notation.translation import Translation
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast
from hlmdsl.syntax.parse import parse
from hlmdsl.syntax.write import name as written_name

_SEEN: Mapping[str, Callable[[Floats], Floats]] = {
    "identity": lambda y: y,
    "log": lambda y: np.asarray(np.log(np.where(y <= 0, 0.1, y))),
    "sqrt": lambda y: np.asarray(np.sqrt(np.maximum(y, 0))),
}
"""The links under which brms looks at the response for this, a zero being 0.1."""

_OF_SD = re.compile(r"prior ((?:[^.\s]+\.)?sd\(.*\)) ~ .*")


def arithmetic(node: tree.Node, parameters: Collection[str], to: Translation) -> str:
    """`a * exp(-k * t)`. Raises Refused for what a curve cannot contain."""

    def inside(part: tree.Node) -> str:
        return arithmetic(part, parameters, to)

    match node:
        case tree.Name(text=text) if text in parameters:
            return written_name(ast.node(ast.Name, text=text))
        case tree.Name(text=text):
            return to.columns.place(Use(text, "covariate", is_raw=True), node.span)
        case tree.Number(text=text):
            return text
        case tree.Parentheses(inner=inner):
            return f"({inside(inner)})"
        case tree.Signed(sign=sign, operand=operand):
            return inside(operand) if sign == "+" else f"-{inside(operand)}"
        case tree.Operation(operator="+" | "-" | "*" | "/" | "^" | "**" as operator, left=left, right=right):
            second = f"({inside(right)})" if isinstance(right, tree.Signed) else inside(right)
            return f"{inside(left)}^{second}" if operator in ("^", "**") else f"{inside(left)} {operator} {second}"
        case tree.Call(function="I", arguments=(argument,)):
            return f"({inside(argument.value)})"
        case tree.Call(function=function, arguments=(argument,)) if argument.name is None:
            here = ELSEWHERE.get(function, function)
            if here in FUNCTIONS:
                return f"{here}({inside(argument.value)})"
    known = ", ".join(f"`{name}`" for name in FUNCTIONS)
    raise to.refuse(node, f"a curve has `+ - * / ^` and {known}", "write it with these, or make a column of it")


def missing_priors(lines: Iterable[str]) -> tuple[str, ...]:
    """The prior lines that parameters of the curve of a spec lack; none if the spec has other errors."""
    source = SourceText("<spec>", "\n".join(lines) + "\n")
    try:
        check_model(parse(source), source)
    except HlmError as error:
        each = [d.lines for d in error.diagnostics if isinstance(d, CurveWithoutPriors)]
        if len(each) == len(error.diagnostics):
            return tuple(line.strip("`") for lines in each for line in lines.split("; "))
    return ()


def spread_priors(missing: Iterable[str], response: Collection[str], link: str, table: Table | None) -> list[str]:
    """The priors of brms for sds of units, in place of those that are missing: their scale is the median absolute
    deviation of the response under its link, if that is more than 2.5.
    """
    scale, column = 2.5, next(iter(response), "")
    if table is not None and len(response) == 1 and column in table.names and link in _SEEN:
        y = table.numbers(column)
        y = _SEEN[link](y[np.isfinite(y)])
        scale = max(scale, round(1.4826 * float(np.median(np.abs(y - np.median(y)))), 1)) if y.size else scale
    found = (_OF_SD.fullmatch(line) for line in missing)
    return [f"prior {own[1]} ~ HalfStudentT(3, {scale:g})" for own in found if own is not None]
