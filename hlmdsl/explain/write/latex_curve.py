"""In: a curve. Out: its LaTeX, with the indices of rows. Not decided here: where it is placed (latex_model.py)."""

from __future__ import annotations

from hlmdsl.explain.write.latex_symbols import applied, in_row, letter
from hlmdsl.families.curved import Curve
from hlmdsl.formulas.curve import Made, Named, Number, Tree, strength

_CALLED = {"exp": r"\exp", "log": r"\log", "tanh": r"\tanh", "sin": r"\sin", "cos": r"\cos", "Phi": r"\Phi"}


def curve_lines(curve: Curve | None) -> list[str]:
    """Its line of an `align` environment; none if there is no curve."""
    if curve is None:
        return []
    left = applied(curve.link, f"{letter(curve.parameter).tex}_i")
    return [f"{left} &= {_tex(curve.tree, curve)}"]


def _tex(tree: Tree, curve: Curve) -> str:
    match tree:
        case Number():
            return f"{tree.value:.12g}"
        case Named():
            return in_row(tree.name).tex if tree.name in curve.columns else f"{letter(tree.name).tex}_i"
    parts = [_tex(part, curve) for part in tree.parts]

    def inside(k: int, least: int) -> str:
        part = tree.parts[k]
        is_fraction = isinstance(part, Made) and part.operator == "/" and least < 4
        return parts[k] if is_fraction or strength(part) >= least else rf"\left({parts[k]}\right)"

    match tree.operator:
        case "+" | "-":
            return f"{inside(0, 1)} {tree.operator} {inside(1, 2)}"
        case "negate":
            return f"-{inside(0, 3)}"
        case "*":
            return rf"{inside(0, 3)}\, {inside(1, 3)}"
        case "/":
            return rf"\frac{{{parts[0]}}}{{{parts[1]}}}"
        case "^":
            return f"{{{inside(0, 6)}}}^{{{parts[1]}}}"
        case "call":
            if tree.function == "sqrt":
                return rf"\sqrt{{{parts[0]}}}"
            name = _CALLED.get(tree.function, rf"\operatorname{{{tree.function}}}")
            return rf"{name}\left({parts[0]}\right)"
