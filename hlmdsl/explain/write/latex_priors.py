"""In: the priors of a model. Out: their LaTeX, a line each, and what the reader has to know of them.

Not decided here: where they stand (latex_model.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from hlmdsl.explain.generative_model import (
    IN_TIME,
    Argument,
    ModelEquations,
    PriorEquation,
    Symbol,
)
from hlmdsl.explain.write.latex_symbols import (
    SCRIPT,
    Piece,
    above,
    arithmetic,
    digits,
    in_row,
    letter,
    scripts,
    symbol,
    upright,
    with_k,
)
from hlmdsl.explain.write.latex_units import (
    MOST_IN_MATRIX,
    MOST_LISTED,
    bar_of,
    in_brackets,
)
from hlmdsl.model.shrinkage import SHRINKAGES
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.priors.real import NORMAL

LINE = 64.0
"""Letters that a line has room for, at the article class's usual width."""


def argument_of(a: Argument) -> Piece:
    """An argument of a family or of a distribution."""
    match a.kind:
        case "column":
            return in_row(a.value)
        case "parameter":
            return letter(a.value) + (Piece("_i", SCRIPT) if a.by_row else Piece("", 0))
        case "scaled":
            return letter(a.value) + Piece(r"\, s_j(", 2) + letter(a.meaning) + Piece(")", 0.5)
    return arithmetic(a.value)


def correlation_priors(model: ModelEquations) -> Iterable[str]:
    """Of residuals, and of the effects of each bar."""
    own = model.residual
    if own is not None and own.eta is not None:
        q = len(own.levels)
        r = "R"
        if q <= MOST_IN_MATRIX:
            by_place = {(i, j): symbol(rho).tex for i, j, rho in own.correlations}
            rows = [["1" if i == j else by_place[min(i, j), max(i, j)] for j in range(q)] for i in range(q)]
            r += rf" = {in_brackets(rows)}"
        else:
            r += r" = (\rho_{jk})"
        yield rf"{r} &\sim \text{{LKJ}}({digits(own.eta)})"
    for number, d in enumerate(model.deviations):
        if not d.correlations:
            continue
        bar = bar_of(model, number)
        r = "R" + scripts([*above(d.sds[0]), *([Piece(bar, 1)] if bar else [])], []).tex
        q = len(d.sds)
        if q <= MOST_IN_MATRIX:
            by_pair = {(i, j): symbol(rho).tex for i, j, rho in d.correlations}
            rows = [["1" if i == j else by_pair[min(i, j), max(i, j)] for j in range(q)] for i in range(q)]
            r += rf" = {in_brackets(rows)}"
        eta = digits(d.eta) if d.eta is not None else ""
        yield rf"{r} &\sim \text{{LKJ}}({eta}){_default(d.eta_is_default)}"


def prior_lines(model: ModelEquations) -> Iterable[str]:
    """Their left sides broken if the widest right side leaves no room."""
    laws = [_law(p) for p in model.priors]
    room = max(12.0, LINE - max((law.width for law in laws), default=0.0))
    for prior, law in zip(model.priors, laws, strict=True):
        line, width = "", 0.0
        for piece in _listed(prior.of, model):
            line += ", " if line else ""
            if width and width + piece.width > room:
                yield line
                line, width = "", 0.0
            line, width = line + piece.tex, width + piece.width + 1
        yield rf"{line} &\sim {law.tex}"


def _law(p: PriorEquation) -> Piece:
    if p.distribution is None:
        return Piece(r"\text{a default, scaled to the data}", 30.0)
    is_known = p.distribution in DISTRIBUTIONS
    named = DISTRIBUTIONS[p.distribution].set_in_order is False if is_known else p.distribution in SHRINKAGES
    found = upright(p.distribution)
    for n, a in enumerate(p.arguments):
        label = letter(a.name) + Piece(" = ", 2.5) if named else Piece("", 0)
        found += Piece("(" if n == 0 else ", ", 1.0) + label + argument_of(a)
    found += Piece(")", 0.5) if p.arguments else Piece("", 0)
    return found + (Piece(_default(True), 11.0) if p.is_default else Piece("", 0))


def _default(is_default: bool) -> str:
    return r" \quad \text{(default)}" if is_default else ""


def _listed(of: Sequence[Symbol], model: ModelEquations) -> list[Piece]:
    """Each symbol; of many neighbours of one term the first and the last, or one with the index k for all of them."""
    found: list[Piece] = []
    for (_, over, _), run in groupby(of, _kind):
        symbols = list(run)
        if over and len(symbols) == _count(model, symbols[0]) > MOST_LISTED:
            found.append(with_k(symbols[0]))
        elif len(symbols) > MOST_LISTED + 1 and (symbols[0].letter == "tau" or _are_neighbours(symbols)):
            found += [symbol(symbols[0]), Piece(r"\dots", 2), symbol(symbols[-1])]
        else:
            found += [symbol(s) for s in symbols]
    return found


def _are_neighbours(symbols: Sequence[Symbol]) -> bool:
    """Whether they are all from the first to the last, of one variable."""
    elements = [s.element for s in symbols if s.element is not None]
    first, places = elements[0] if elements else None, [e.position for e in elements]
    is_one = all(e.variable == first.variable for e in elements) if first is not None else False
    return is_one and len(places) == len(symbols) and places == list(range(places[0], places[0] + len(places)))


def _kind(s: Symbol) -> tuple[str, tuple[str, ...], str]:
    """The symbol without what distinguishes the coefficients of a term."""
    return s.letter, s.over, s.level


def _count(model: ModelEquations, one: Symbol) -> int:
    """How many numbers of the model share a symbol except for that."""
    return sum(_kind(s) == _kind(one) for s in model.symbols.values())


def prior_notes(model: ModelEquations) -> list[str]:
    """What the letters of distributions mean."""
    used = {p.distribution for p in model.priors} | {model.response.family}
    told = []
    if NORMAL.name in used or model.deviations:
        told.append("The second argument of Normal is a standard deviation.")
    if any(piece.tex.endswith("_{k}") for p in model.priors for piece in _listed(p.of, model)):
        told.append(r"An index \(k\) stands for each coefficient of its term.")
    if IN_TIME in used or any(d.phi is not None for d in model.deviations):
        told.append(
            rf"\(\text{{{IN_TIME}}}(\tau, \varphi)\) is the law of states in time together: normal around zero, the "
            r"covariance of those at the times \(t\) and \(s\) being \(\tau^2 \varphi^{|t - s|}\)."
        )
    if model.shrinkage:
        told.append(model.shrinkage)
    return [" ".join(told), ""] if told else []
