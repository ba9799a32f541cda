"""In: `factor(x)`, `relevel(f, ref = "b")`, `C(f, contr.sum)` and the like. Out: the use of a column as that factor.

A contrast matrix gives the coding of levels, and its inverse what each coefficient estimates, which a spec declares.
Not decided here: names of columns (columns.py), or terms (terms.py).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from hlmdsl.design.coding_matrices import inverse
from hlmdsl.notation import tree
from hlmdsl.notation.columns import AS_FACTOR, Use, written_label
from hlmdsl.notation.translation import IN_THE_TABLE
from hlmdsl.source.exceptions import InternalError

if TYPE_CHECKING:
    from hlmdsl.notation.terms import Effects

_CODINGS = {
    "treatment": "",
    "contr.treatment": "",
    "sum": "sum",
    "contr.sum": "sum",
    "helmert": "helmert",
    "contr.helmert": "helmert",
    "poly": "polynomial",
    "contr.poly": "polynomial",
    "diff": "difference",
    "contr.sdif": "difference",
    "sdif": "difference",
}


def factor_use(effects: Effects, call: tree.Call) -> Use:
    """The use of the column of a call as a factor. Raises Refused if it is not of a column."""
    inner = tree.unwrapped(call.arguments[0].value) if call.arguments else None
    if isinstance(inner, tree.Call) and inner.function in AS_FACTOR:
        use = factor_use(effects, inner)
    elif isinstance(inner, tree.Name):
        use = Use(inner.text, "factor")
    else:
        raise effects.to.refuse(call, "only columns can be factors", IN_THE_TABLE)
    levels = tuple(label for node in _items(call.named("levels")) if (label := _label(node)) is not None)
    if levels:
        use = replace(use, levels=levels)
    if call.function in ("ordered", "as.ordered") or effects.is_ordered(use.column):
        use = replace(use, is_ordered=True)
    use = _coded(effects, use, call)
    if use.is_ordered and not use.coding and call.function != "C":
        use = replace(use, coding=effects.usual_coding())
    return use


def levels_in_order(effects: Effects, use: Use) -> tuple[str, ...]:
    """Those that a call lists, otherwise those of the table."""
    return use.levels or effects.to.columns.levels(use.column)


def _coded(effects: Effects, use: Use, call: tree.Call) -> Use:
    given = call.get(1, "ref", "base", "contr", "omit", "contrast")
    if call.function in ("relevel", "T", "S") and isinstance(given, tree.Text | tree.Number):
        return replace(use, reference=given.text, coding="sum" if call.function == "S" else use.coding)
    if call.function == "S":
        return _sum(effects, use, "")
    match given:
        case tree.Name(text=text):
            coding = _CODINGS.get(text.rsplit("::", 1)[-1].casefold())
            return use if coding is None else _of(effects, use, coding, "")
        case tree.Call(function="cbind") if call.function == "C":
            return _of_matrix(effects, use, given)
        case tree.Call(function=function):
            base = given.get(0, "base", "reference", "omit")
            reference = (_label(base) or "") if base is not None else ""
            coding = _CODINGS.get(function.rsplit("::", 1)[-1].casefold())
            return use if coding is None else _of(effects, use, coding, reference)
    return use


def _of(effects: Effects, use: Use, coding: str, reference: str) -> Use:
    if coding == "sum":
        return _sum(effects, use, reference)
    if coding == "helmert":
        effects.to.remark("coefficients of `contr.helmert` are those of `coding helmert` divided by 2, 3, ...")
    return replace(use, coding=coding, reference=reference or use.reference)


def _sum(effects: Effects, use: Use, reference: str) -> Use:
    """The level without a coefficient is the last one, if none is named."""
    levels = levels_in_order(effects, use)
    return replace(use, coding="sum", reference=reference or (levels[-1] if levels else ""))


def _items(node: tree.Node | None) -> tuple[tree.Node, ...]:
    match node:
        case tree.Call(function="c"):
            return node.unnamed
        case tree.Collection(items=items):
            return tuple(a.value for a in items)
    return ()


def _label(node: tree.Node) -> str | None:
    return node.text if isinstance(node, tree.Text | tree.Number) else None


def _of_matrix(effects: Effects, use: Use, call: tree.Call) -> Use:
    """`C(f, cbind(c(-1/2, 1/2, 0), ...))`: a column for each coefficient."""
    levels = levels_in_order(effects, use)
    names = [a.name or f"contrast{k + 1}" for k, a in enumerate(call.arguments)]
    columns = [[_fraction(n) for n in _items(a.value)] for a in call.arguments]
    k = len(levels)
    if k < 2 or len(columns) != k - 1 or any(len(c) != k or None in c for c in columns):
        raise effects.to.refuse(
            call, "its columns are numbers, one for each level, one column less than there are levels",
            "declare the hypotheses: `contrasts f { name = b - a; ... }`",
        )  # fmt: skip
    rows = [(Fraction(1), *(c[i] or Fraction(0) for c in columns)) for i in range(k)]
    try:
        weights = inverse(rows)[1:]
    except InternalError:
        raise effects.to.refuse(call, "its columns are not independent", "correct the matrix") from None
    helmert = tuple((*[Fraction(-1, i)] * i, Fraction(1), *[Fraction(0)] * (k - 1 - i)) for i in range(1, k))
    if weights == helmert:
        return replace(use, coding="helmert")
    written = tuple((name, _hypothesis(levels, own)) for name, own in zip(names, weights, strict=True))
    return replace(use, contrasts=written)


def _fraction(node: tree.Node) -> Fraction | None:
    match tree.unwrapped(node):
        case tree.Number(text=text):
            return Fraction(text)
        case tree.Signed(sign=sign, operand=operand):
            value = _fraction(operand)
            return None if value is None else -value if sign == "-" else value
        case tree.Operation(operator="/", left=left, right=right):
            above, below = _fraction(left), _fraction(right)
            return above / below if above is not None and below else None
    return None


def _hypothesis(levels: tuple[str, ...], weights: tuple[Fraction, ...]) -> str:
    """`A/2 + B/2 - control`, what is added first."""
    written = ""
    for level, weight in sorted(zip(levels, weights, strict=True), key=lambda pair: pair[1] < 0):
        if not weight:
            continue
        label = f'"{level}"' if level[0].isdigit() else written_label(level)
        size = abs(weight)
        times = "" if size.numerator == 1 else f"{size.numerator} * "
        part = f"{times}{label}" + (f"/{size.denominator}" if size.denominator != 1 else "")
        sign = "-" if weight < 0 else "+"
        written += f" {sign} {part}" if written else f"{'-' if weight < 0 else ''}{part}"
    return written
