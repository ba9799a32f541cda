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
from hlmdsl.notation.arguments import Given, listed, word
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


_PARAMETERS = {
    "factor": ("x", "levels", "labels", "exclude", "ordered"),
    "ordered": ("x", "levels", "labels"),
    "relevel": ("x", "ref"),
    "C": ("object|x|data", "contr|contrast", "how.many", "levels", "base"),
    "T": ("x|data", "ref"),
    "S": ("x|data", "omit|reference"),
}
"""Of functions that make a factor; of the others the column alone."""

_BASE = {"contr.treatment": ("n", "base"), "treatment": ("reference",), "sum": ("omit",)}
"""Parameters of functions that make contrasts; of the others of R `n`, of the others of Python none."""


def factor_use(effects: Effects, call: tree.Call) -> Use:
    """The use of the column of a call as a factor. Raises Refused if it is not of a column, or has arguments that are
    not understood.
    """
    parameters = _PARAMETERS.get(call.function, ("x",))
    with Given(call, parameters, effects.to) as given:
        inner = given.take(parameters[0].split("|")[0])
        if isinstance(inner, tree.Call) and inner.function in AS_FACTOR:
            use = factor_use(effects, inner)
        elif isinstance(inner, tree.Name):
            use = Use(inner.text, "factor")
        else:
            raise effects.to.refuse(call, "only columns can be factors", IN_THE_TABLE)
        use = _with_levels(effects, use, given)
        if (
            call.function in ("ordered", "as.ordered")
            or effects.is_ordered(use.column)
            or given.is_on("ordered", False)
        ):
            use = replace(use, is_ordered=True)
        use = _coded(effects, use, call.function, given)
    if use.is_ordered and not use.coding and call.function != "C":
        use = replace(use, coding=effects.usual_coding())
    return use


def _with_levels(effects: Effects, use: Use, given: Given) -> Use:
    if (labels := given.argument("labels")) is not None:
        named = _labels(labels.value)
        if not named or len(set(named)) < len(named):
            raise given.refuse(labels, "its words for levels are not understood", IN_THE_TABLE)
        effects.to.remark(f"`{use.column}` has its levels as the table has them, not the words of `labels`")
    argument = given.argument("levels")
    if argument is None:
        return use
    levels = _labels(argument.value)
    if not levels:
        raise given.refuse(argument, "the levels are listed here", 'write `levels = c("a", "b")`')
    return replace(use, levels=levels)


def _labels(node: tree.Node) -> tuple[str, ...]:
    """`c("a", "b")`; empty if anything else is among them."""
    found = [_label(item) for item in listed(tree.unwrapped(node)) or ()]
    return () if None in found else tuple(label for label in found if label is not None)


def levels_in_order(effects: Effects, use: Use) -> tuple[str, ...]:
    """Those that a call lists, otherwise those of the table."""
    return use.levels or effects.to.columns.levels(use.column)


def _coded(effects: Effects, use: Use, function: str, given: Given) -> Use:
    if function in ("relevel", "T", "S"):
        argument = given.argument("omit" if function == "S" else "ref")
        if argument is None:
            return _sum(effects, use, "") if function == "S" else use
        label = _label(tree.unwrapped(argument.value))
        if label is None:
            raise given.refuse(argument, "a level is written as it is in the table", 'write it in quotes: `ref = "b"`')
        return replace(use, reference=label, coding="sum" if function == "S" else use.coding)
    argument = given.argument("contr") if function == "C" else None
    if argument is None:
        return use
    contrast = tree.unwrapped(argument.value)
    if isinstance(contrast, tree.Call) and contrast.function == "cbind":
        return _of_matrix(effects, use, contrast)
    name = contrast.function if isinstance(contrast, tree.Call) else word(contrast)
    name = name.rsplit("::", 1)[-1].removeprefix("patsy.").casefold()
    if (coding := _CODINGS.get(name)) is None:
        raise given.refuse(
            argument, "this coding is not known", "declare the hypotheses: `contrasts f { name = b - a; ... }`"
        )
    reference = ""
    if isinstance(contrast, tree.Call):
        own = _BASE.get(name, ("n",) if name.startswith("contr.") else ())
        with Given(contrast, own, effects.to) as inside:
            inside.skip("n")
            reference = _base(effects, use, inside, own)
    if base := _base(effects, use, given, ("base",)):
        reference = base
    return _of(effects, use, coding, reference)


def _base(effects: Effects, use: Use, given: Given, parameters: tuple[str, ...]) -> str:
    """The level that a contrast is against; `base` of R counts levels, and so does a number of Python that is none."""
    name = parameters[-1] if parameters else "n"
    argument = None if name == "n" else given.argument(name)
    if argument is None:
        return ""
    label, levels = _label(tree.unwrapped(argument.value)), levels_in_order(effects, use)
    if label is None:
        raise given.refuse(argument, "a level is written as it is in the table", "write it in quotes")
    is_position = name == "base" or (isinstance(argument.value, tree.Number) and label not in levels)
    if not is_position:
        return label
    at = int(label) - (name == "base") if label.isdigit() else -1
    if not 0 <= at < len(levels):
        raise given.refuse(argument, "a level by its position is one of those of the table", "name the level in quotes")
    return levels[at]


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


def _label(node: tree.Node) -> str | None:
    return node.text if isinstance(node, tree.Text | tree.Number) else None


def _of_matrix(effects: Effects, use: Use, call: tree.Call) -> Use:
    """`C(f, cbind(c(-1/2, 1/2, 0), ...))`: a column for each coefficient."""
    levels = levels_in_order(effects, use)
    names = [a.name or f"contrast{k + 1}" for k, a in enumerate(call.arguments)]
    columns = [[_fraction(n) for n in listed(tree.unwrapped(a.value)) or ()] for a in call.arguments]
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
