"""In: symbols, regressors and numbers as data. Out: LaTeX of them inside a formula, each with its estimated width.

Not decided here: how they are put together (latex_model.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from hlmdsl.explain.generative_model import Climbed, Code, Indicator, Measured, Regressor, Symbol
from hlmdsl.explain.write.latex_text import GREEK, escape, width
from hlmdsl.source.frozen import frozen

SCRIPT = 0.72
"""The width of a letter in a superscript or subscript."""


@frozen
class Piece:
    """LaTeX of a formula, and how many letters wide it is."""

    tex: str
    width: float

    def __add__(self, other: Piece) -> Piece:
        return Piece(self.tex + other.tex, self.width + other.width)


def upright(text: str) -> Piece:
    """A label or a column's name."""
    return Piece(rf"\text{{{escape(text)}}}", width(text))


def letter(name: str) -> Piece:
    """A parameter's name: Greek if it is a Greek letter, otherwise text; `lam` is PyMC's lambda."""
    name = {"lam": "lambda"}.get(name, name)
    if name in GREEK:
        return Piece(rf"\{name}", 1.0)
    if name[:-1] in GREEK and name[-1:].isdigit():  # of a component of several
        return Piece(rf"\{name[:-1]}^{{({name[-1]})}}", 1.0 + 3 * SCRIPT)
    return Piece(name, 1.0) if len(name) == 1 and name.isascii() and name.isalpha() else upright(name)


def symbol(s: Symbol, index: str = "") -> Piece:
    """`\\beta^{\\text{block}}_{\\text{b2}}`; a deviation with the unit it is of."""
    under = [Piece(u, len(u)) if u.isascii() and u.isdigit() else upright(u) for u in s.under]
    under = [upright(s.level), *under] if s.level else under
    if index:
        under.append(Piece(index, len(re.sub(r"\\text|[{}\\]", "", index))))
    return letter(s.letter) + scripts(above(s), under)


def scripts(over: Sequence[Piece], under: Sequence[Piece]) -> Piece:
    """A superscript and a subscript, each of several things."""
    top, bottom = ",".join(p.tex for p in over), ",".join(p.tex for p in under)
    width = SCRIPT * max(sum(p.width for p in over) + len(over), sum(p.width for p in under) + len(under))
    return Piece((f"^{{{top}}}" if top else "") + (f"_{{{bottom}}}" if bottom else ""), width)


def with_k(s: Symbol, index: str = "") -> Piece:
    """Any of a term's coefficients: the symbol with k for its labels."""
    level = [upright(s.level)] if s.level else []
    below = [*level, Piece("k", 1), *([Piece(index, len(index) / 2)] if index else [])]
    return letter(s.letter) + scripts(above(s), below)


def above(s: Symbol) -> list[Piece]:
    """The superscript of a symbol: a term or grouping, then a parameter."""
    return [letter(o) if n else upright(o) for n, o in enumerate(s.over)]


def in_row(column: str) -> Piece:
    """A column's value in row i."""
    return upright(column) + Piece("_i", SCRIPT)


def applied(function: str, inside: str) -> str:
    """A link, or a function of a column, of something."""
    match function:
        case "identity":
            return inside
        case "sqrt":
            return rf"\sqrt{{{inside}}}"
        case "inverse":
            return rf"1/{inside}"
        case "inverse_squared":
            return rf"1/{inside}^2"
        case "cauchit":
            return rf"\tan(\pi({inside} - 1/2))"
        case "loglog":
            return rf"-\log(-\log({inside}))"
        case "softplus":
            return rf"\log(e^{{{inside}}} - 1)"
        case "probit":
            return rf"\Phi^{{-1}}({inside})"
        case "cloglog":
            return rf"\log(-\log(1 - {inside}))"
        case "logit":
            return rf"\operatorname{{logit}}({inside})"
    return rf"\{function}({inside})"


def digits(value: float) -> str:
    """A number to six digits."""
    return _digits_of(f"{value:.6g}")


def _digits_of(text: str) -> str:
    """`1e-05` with a power of ten."""
    mantissa, _, exponent = text.partition("e")
    return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if exponent else text


def arithmetic(text: str) -> Piece:
    """A number, or arithmetic of numbers and hyperparameters."""
    parts = re.findall(r"\d[\d.]*(?:e[+-]?\d+)?|[^\W\d]\w*|[^\w\s]", text)
    signs = {"*": r"\,", "-": "-", "inf": r"\infty"}
    told = [letter(p).tex if p[0].isalpha() and p != "inf" else signs.get(p) or _digits_of(p) for p in parts]
    return Piece(" ".join(told), float(len(text)))


def regressor(r: Regressor) -> Piece:
    """What a coefficient is multiplied by in row i."""
    match r:
        case Indicator():
            return Piece("[", 0.5) + in_row(r.factor) + Piece(" = ", 2.5) + upright(r.level) + Piece("]", 0.5)
        case Code():
            own = Piece("c", 1) + scripts([], [upright(r.contrast)])
            return own + Piece("(", 0.6) + in_row(r.factor) + Piece(")", 0.6)
        case Climbed():
            return Piece("C(", 1.6) + in_row(r.factor) + Piece(")", 0.6)
        case Measured():
            return _measured(r)


def _measured(m: Measured) -> Piece:
    function, x = m.function, _raw(m) if m.function.is_raw else _standardized(m)
    if function.shift:
        x += Piece(f" {'+' if function.shift > 0 else '-'} {digits(abs(function.shift))}", 5)
    wider = 0.0 if function.is_plain else SCRIPT if function.power else 4.0
    return Piece(function.latex(x.tex, m.column), x.width + wider)


def _raw(m: Measured) -> Piece:
    first, *others = map(in_row, m.covariates)
    return sum((Piece(", ", 1.5) + x for x in others), first)


def _standardized(m: Measured) -> Piece:
    """`x`, `(x - 11)`, `x/10`; if both centred and scaled a starred name, which a note defines."""
    x = _raw(m)
    if not m.center and m.scale == 1:
        return x
    if is_starred(m):
        return upright(m.covariates[0]) + Piece("_i^{*}", SCRIPT)
    if m.center:
        return Piece("(", 0.6) + x + Piece(f" {minus(m.center)})", 6)
    return Piece("(", 0.6) + x + Piece(f"/{digits(m.scale)})", 5)


def minus(center: float) -> str:
    """`- 11`, `+ 3`"""
    return f"{'-' if center > 0 else '+'} {digits(abs(center))}"


def is_starred(m: Measured) -> bool:
    """Whether a covariate's centre and scale are too long to be repeated in the formula."""
    if m.function.is_raw:
        return False
    return bool(m.center and m.scale != 1) or max(len(digits(m.center)), len(digits(m.scale))) > 5
