"""In: the model's equations as data. Out: LaTeX of them as a textbook prints a model, with what its signs mean.

Lines are broken before they leave the page: every piece carries its estimated width.
Not decided here: what the equations are (model_equations.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from hlmdsl.explain import numbers
from hlmdsl.explain.generative_model import (
    Argument,
    Climbed,
    Code,
    Cumulative,
    Indicator,
    Measured,
    ModelEquations,
    PredictorEquation,
    ResidualEquation,
    ResponseEquation,
    Summand,
)
from hlmdsl.explain.readings.weights import as_weight
from hlmdsl.explain.write.latex_curve import curve_lines
from hlmdsl.explain.write.latex_priors import LINE, argument_of, correlation_priors, prior_lines, prior_notes
from hlmdsl.explain.write.latex_symbols import (
    SCRIPT,
    Piece,
    applied,
    digits,
    in_row,
    is_starred,
    letter,
    minus,
    regressor,
    scripts,
    symbol,
    upright,
    with_k,
)
from hlmdsl.explain.write.latex_text import GREEK, escape
from hlmdsl.explain.write.latex_units import (
    MOST_LISTED,
    bar_of,
    deviation_lines,
    known_covariance,
    of_the_map,
)

MOST_WRITTEN = 8
"""Summands of one term that are written out; more are written as a sum."""


def set_model(model: ModelEquations) -> list[str]:
    """The model in words and displayed equations."""
    rows = f"each of the {model.rows:,} rows" if model.rows is not None else "each row"
    lines = [rf"In {rows} \(i\),"]
    cumulative = model.response.cumulative
    lines += _display(
        _levels(model.response, cumulative) if cumulative else [_response(model), *curve_lines(model.response.curve)]
    )
    if model.residual is not None:
        lines += _coupled(model, model.residual)
    several = len(model.predictors) > 1
    lines.append(f"where {_meanings(model)}. The {'predictors are' if several else 'predictor is'}")
    lines += _display(_predictors(model))
    notes = list(_notes(model))
    if notes:
        lines += [" ".join(notes), ""]
    if model.deviations:
        given = ", those of units with heavy tails given a number \\(w\\) of each unit"
        heavy = given if any(d.nu is not None for d in model.deviations) else ""
        lines.append(f"The units' deviations are normal around zero{heavy}:")
        lines += _display(
            [line for n, d in enumerate(model.deviations) for line in deviation_lines(d, bar_of(model, n))]
        )
    given = ", given the hyperparameters" if _has_hyperparameters(model) else ""
    rises = cumulative is not None and cumulative.among == "all" and len(cumulative.cutpoints) > 1
    order = ", but for the order of the cutpoints" if rises else ""
    if model.response.rising:
        order = rf", but for \({' < '.join(symbol(model.symbols[e]).tex for e in model.response.rising)}\)"
    if model.steps:
        lines.append("Steps that go the same way are shares of a total, and the shares of each factor add up to 1:")
        lines += _display(_steps(model))
    shared = ", but for those that have one together" if model.shrinkage else ""
    lines.append(f"The priors are independent{given}{shared}{order}:")
    lines += _display([*correlation_priors(model), *prior_lines(model)])
    return [*lines, *prior_notes(model)]


def _coupled(model: ModelEquations, own: ResidualEquation) -> list[str]:
    """How residuals of two rows of one unit correlate."""
    y, by = upright(model.response.column).tex, upright(own.by).tex
    right = rf"\rho_{{{by}_i\, {by}_j}}"
    if own.phi is not None:
        right = rf"{symbol(own.phi).tex}^{{\lvert {by}_i - {by}_j \rvert}}"
    told = rf"the residuals of two rows \(i\) and \(j\) of the same {escape(own.unit)} having the correlation"
    return [told, *_display([rf"\operatorname{{cor}}({y}_i, {y}_j) &= {right}"]), "and those of others none,"]


def _steps(model: ModelEquations) -> Iterable[str]:
    for own in model.steps:
        shares = r"\, ".join(symbol(s).tex for s in own.shares)
        yield rf"{symbol(own.of).tex} &= {symbol(own.total).tex}\, {shares}"


def _has_hyperparameters(model: ModelEquations) -> bool:
    """Whether a number with a prior is neither a coefficient nor a parameter of the family."""
    of_family = {a.value for a in model.response.arguments}
    scalars = (s.element for p in model.priors for s in p.of if s.element and not s.over and not s.under)
    return any(element.variable not in of_family for element in scalars)


def _display(lines: Iterable[str]) -> list[str]:
    return [r"\begin{align*}", " \\\\\n".join(lines), r"\end{align*}"]


def _response(model: ModelEquations) -> str:
    r = model.response
    is_event = r.levels is not None and not model.is_nominal
    column = regressor(Indicator(r.column, r.levels[1])) if r.levels is not None and is_event else in_row(r.column)
    if shift := r.transform.shift:
        column += Piece(f" {'+' if shift > 0 else '-'} {digits(abs(shift))}", 4)
    left = r.transform.latex(column.tex, 0)
    if r.parts:
        each = [in_row(c).tex for c in r.parts]
        left = f"({', '.join(each if len(each) <= MOST_LISTED else [*each[:2], r'\dots', each[-1]])})"
    arguments = [_of_row(a, r) for a in r.arguments]
    for k, (component, size) in enumerate(r.components):
        arguments[k : k + size] = [rf"\text{{{component}}}({', '.join(arguments[k : k + size])})"]
    return rf"{left} &\sim \text{{{r.family}}}({', '.join(arguments)}){_bounds(r)}"


def _of_row(a: Argument, r: ResponseEquation) -> str:
    """An argument as the row has it: times its exposure, or with its known error."""
    own = argument_of(a).tex
    if r.exposure is not None and a.name in r.exposure.parameters:
        return rf"{in_row(r.exposure.column).tex}\, {own}"
    if r.known_sd is not None and a.name == "sigma":
        return rf"\sqrt{{{own}^2 + {in_row(r.known_sd).tex}^2}}"
    return own


def _bounds(r: ResponseEquation) -> str:
    """The bounds of the response, as a condition: `, a \\le y_i \\le b`."""
    if r.bounds is None:
        return ""
    low, high = (None if b is None else argument_of(b).tex for b in r.bounds)
    left, right = "" if low is None else rf"{low} \le ", "" if high is None else rf" \le {high}"
    return rf", \quad {left}{in_row(r.column).tex}{right}"


def _levels(r: ResponseEquation, cumulative: Cumulative) -> list[str]:
    """For ordered levels a line for each but the highest, of many the first and the last; then the order."""
    assert r.levels is not None, "what is cumulative has levels"
    eta = letter(cumulative.predictor) + Piece("_i", SCRIPT)
    signs = [symbol(s, "i" if cumulative.raised else "") for s in cumulative.cutpoints]
    lines = []
    for k, (level, cutpoint) in enumerate(zip(r.levels, signs, strict=False)):
        event = _event(r, cumulative, k, upright(level))
        left, right = applied(cumulative.link, rf"\Pr({event.tex})"), rf"{cutpoint.tex} - {eta.tex}"
        if cumulative.of_higher:
            right = rf"{eta.tex} - {cutpoint.tex}"
        if cumulative.scaled_by:
            right = rf"{letter(cumulative.scaled_by).tex}_i\, ({right})"
        is_long = event.width + cutpoint.width + 14 > LINE
        lines.append(f"{left} &={{}} \\\\\n&\\quad {right}" if is_long else f"{left} &= {right}")
    if len(lines) > MOST_WRITTEN:
        dots = Piece(r"\dots", 2)
        lines, signs = [*lines[:2], r"&\ \, \vdots", lines[-1]], [*signs[:2], dots, signs[-1]]
    return [*lines, *_rising(signs)] if len(signs) > 1 and cumulative.among == "all" else lines


def _event(r: ResponseEquation, cumulative: Cumulative, k: int, level: Piece) -> Piece:
    """Of which the k-th cutpoint makes the probability, and given what: `y_i \\le 3`, `y_i = 3 \\mid y_i \\ge 3`."""
    y = in_row(r.column)
    match cumulative.among:
        case "all":
            return y + Piece(" = " if k == 0 else r" \le ", 2.5) + level
        case "reached":
            own = y + Piece(" > " if cumulative.of_higher else " = ", 2.5) + level
            return own + Piece(r" \mid ", 1.5) + y + Piece(r" \ge ", 2.5) + level if k else own
    assert r.levels is not None, "what has cutpoints has levels"
    pair = Piece(r" \in \{", 2.5) + level + Piece(", ", 1) + upright(r.levels[k + 1]) + Piece(r"\}", 1)
    return y + Piece(" = ", 2.5) + level + Piece(r" \mid ", 1.5) + y + pair


def _rising(signs: Sequence[Piece]) -> list[str]:
    """A chain of inequalities, broken before it leaves the page."""
    lines, line, width = [], f"{signs[0].tex} &", signs[0].width
    for sign in signs[1:]:
        if width + sign.width + 2 > LINE:
            lines.append(line)
            line, width = r"&\quad{}", 2.0
        line, width = f"{line} < {sign.tex}", width + sign.width + 2
    return [*lines, line]


def _meanings(model: ModelEquations) -> str:
    r = model.response
    has_many = bool(r.cumulative) or model.is_nominal
    of = "" if r.levels is None or has_many else rf" that \({in_row(r.column).tex} = {upright(r.levels[1]).tex}\)"
    shown = [a for a in r.arguments if a.meaning and (a.by_row or not r.cumulative)]
    told = [rf"\({argument_of(a).tex}\) is {_in_words(a.meaning)}{of}" for a in shown]
    if r.weights is not None:
        told.append(rf"the likelihood of the row is raised to the power of \({in_row(r.weights).tex}\), its weight")
    if r.censored_by is not None:
        told.append(
            rf"of a row that is censored, by \({in_row(r.censored_by).tex}\), only that \({in_row(r.column).tex}\) is "
            "below, above or between values is known, and its likelihood is the probability of that"
        )
    if r.exposure is not None:
        told.append(rf"\({in_row(r.exposure.column).tex}\) is the exposure of the row")
    if r.known_sd is not None:
        told.append(rf"\({in_row(r.known_sd).tex}\) is the known sd of the row's measurement error")
    if r.bounds is not None:
        told.append(
            r"there are rows only where \("
            + _bounds(r).removeprefix(r", \quad ")
            + r"\): the likelihood of the row is its density divided by the probability of that"
        )
    return numbers.join(told)


def _in_words(meaning: str) -> str:
    """A sentence that may name parameters: `the variance is mu + mu²/alpha`."""
    parts = re.split(r"(?<![A-Za-z])([a-z]+)(?![A-Za-z])", meaning)
    return "".join(rf"\(\{part}\)" if part in GREEK else escape(part) for part in parts)


def _predictors(model: ModelEquations) -> list[str]:
    """Each, of many levels in no order the first and the last."""
    each = [_predictor(p, model.response) for p in model.predictors]
    if model.is_nominal and len(each) > MOST_LISTED:
        each = [each[0], [r"&\ \, \vdots"], each[-1]]
    return [line for lines in each for line in lines]


def _log_odds(level: str, r: ResponseEquation) -> Piece:
    """Of a level against the first."""
    assert r.levels is not None, "what is not a number has levels"
    if r.parts:
        own, other = (scripts([upright(one)], [Piece("i", 1)]) for one in (level, r.levels[0]))
        top, bottom = (f"p{side.tex}" for side in (own, other))
        return Piece(rf"\log\frac{{{top}}}{{{bottom}}}", max(own.width, other.width) + 6)
    sides = [in_row(r.column) + Piece(" = ", 2.5) + upright(one) for one in (level, r.levels[0])]
    top, bottom = (rf"\Pr({side.tex})" for side in sides)
    return Piece(rf"\log\frac{{{top}}}{{{bottom}}}", max(side.width for side in sides) + 6)


def _predictor(p: PredictorEquation, r: ResponseEquation) -> list[str]:
    """Its lines: as many summands as fit, each grouping's deviations on separate lines."""
    left = letter(p.parameter) + Piece("_i", SCRIPT)
    margin = left.width + (3.0 if p.link == "identity" else 8.0)
    start = applied(p.link, left.tex) + " &= "
    lines: list[str] = []
    if p.cutpoint is not None:
        own = symbol(p.cutpoint, "i")
        start, margin = f"{own.tex} &= {symbol(p.cutpoint).tex}", own.width * 2 + 3.0
    if p.level is not None:
        odds = _log_odds(p.level, r)
        start, margin = odds.tex + " &= ", odds.width + 3.0
        if margin > LINE / 2:
            lines, start, margin = [odds.tex + " &={}"], r"&\quad{} ", 2.0
    current, width, grouping = start, margin, None
    runs = [(of, _summands(list(run))) for (_, of), run in groupby(p.summands, _term_of)]
    is_short = margin + sum(c.width + 2 for _, told in runs for chunks in told for c in chunks) <= LINE
    for of, told in runs:
        for chunks in told:
            first = current == start
            whole = sum(c.width for c in chunks) + 2
            if not first and (width + whole > LINE or (of != grouping and not is_short)):
                lines.append(current)
                current, width = r"&\quad{} ", margin + 2
            current += "" if first and p.cutpoint is None else " {} + " if first else "{} + "
            for n, chunk in enumerate(chunks):
                if n and width + chunk.width > LINE:
                    lines.append(current)
                    current, width = r"&\qquad{} \times ", margin + 5
                current += chunk.tex
                width += chunk.width
            width, grouping = width + 2, of
            current += " "
    return [line.rstrip() for line in (*lines, current if p.summands else current + "0")]


def _term_of(s: Summand) -> tuple[str, str | None]:
    """What is kept together: the effects of a term, common or of a grouping."""
    return s.term if s.coefficient else "", s.grouping


def _summands(run: list[Summand]) -> list[list[Piece]]:
    """Each summand as the pieces that a line may be broken between; many of one term as a sum."""
    if len(run) > MOST_WRITTEN and run[0].coefficient is not None:
        first = run[0].coefficient
        index = _unit(run[0]) if run[0].grouping else ""
        x = Piece("x", 1) + scripts([upright(run[0].term)], [Piece("ik", 2)])
        start = int(first.under[0]) if run[0].grouping else 1
        end = start + len(run) - 1
        return [[Piece(rf"\sum_{{k={start}}}^{{{end}}} ", 3) + with_k(first, index) + Piece(r"\, ", 0) + x]]
    found = []
    for s in run:
        pieces = [symbol(s.coefficient, _unit(s) if s.grouping else "")] if s.coefficient else []
        found.append(pieces + [Piece(r"\, ", 0.3 if pieces else 0.0) + regressor(r) for r in s.regressors])
    return found


def _unit(s: Summand) -> str:
    return rf"\text{{{escape(s.grouping or '')}}}[i]"


def _starred(m: Measured) -> str:
    """What a covariate is in its declared units."""
    x = in_row(m.covariates[0]).tex
    inside = rf"{x} {minus(m.center)}" if m.center else x
    if m.scale != 1:
        inside = (f"({inside})" if m.center else inside) + f"/{digits(m.scale)}"
    return rf"\({upright(m.covariates[0]).tex}_i^{{*}} = {inside}\)."


def _notes(model: ModelEquations) -> Iterable[str]:
    """What the signs of the predictors mean."""
    used = [r for p in model.predictors for s in p.summands for r in s.regressors]
    is_event = model.response.levels is not None and model.response.cumulative is None and not model.is_nominal
    if is_event or any(isinstance(r, Indicator) for r in used):
        yield r"Square brackets are 1 in rows where the equality holds, and 0 in all others."
    for climbed in dict.fromkeys(r for r in used if isinstance(r, Climbed)):
        yield (
            rf"\({regressor(climbed).tex}\) is the sum of the shares of the steps up to the level of "
            rf"{escape(climbed.factor)} in the row: 0 at the lowest level, and 1 at the highest."
        )
    codes = dict.fromkeys(r for r in used if isinstance(r, Code))
    for factor in dict.fromkeys(c.factor for c in codes):
        yield f"The codes of {escape(factor)} are {numbers.join([_code(c) for c in codes if c.factor == factor])}."
    for own in dict.fromkeys(own for r in used if isinstance(r, Measured) for own in r.of_units):
        mean = rf"\overline{{{upright(own.column).tex}}}_{{{upright(own.by).tex}[i]}}"
        made = rf"{in_row(own.column).tex} - {mean}" if own.is_within else mean
        yield rf"\({in_row(own.covariate).tex} = {made}\), of which the bar is the mean over the rows of the unit."
    yield from dict.fromkeys(_starred(r) for r in used if isinstance(r, Measured) and is_starred(r))
    notes = (r.function.latex_note(", ".join(map(escape, r.covariates))) for r in used if isinstance(r, Measured))
    yield from dict.fromkeys(note for note in notes if note)
    runs = [list(run) for p in model.predictors for _, run in groupby(p.summands, _term_of)]
    for term, columns in dict.fromkeys((run[0].term, len(run)) for run in runs if len(run) > MOST_WRITTEN):
        x = (Piece("x", 1) + scripts([upright(term)], [Piece("ik", 2)])).tex
        yield rf"\({x}\) are the {columns} columns of {escape(term)}, in the order of the table."
    for d in {d.grouping: d for d in model.deviations}.values():
        units = rf"\(\text{{{escape(d.grouping)}}}[i]\)"
        if d.by_member:
            members, plural = numbers.join([escape(m) for m in d.members]), escape(d.many)
            weights = numbers.join([rf"\({in_row(w).tex}\)" for w in d.weights])
            times = f"times {weights}, added up" if d.weights else "averaged"
            yield rf"Deviations of {units} are those of the {plural} in {members} in row \(i\), {times}."
        elif len(d.members) > 1:
            yield rf"{units} is the combination of {numbers.join([escape(m) for m in d.members])} in row \(i\)."
        else:
            yield rf"{units} is the {escape(d.unit)} of row \(i\)."
        if d.related_by:
            plural, what = escape(d.many), "covariance"
            what = "additive relationship" if d.related_by == "pedigree" else what
            if d.rho is not None:
                yield of_the_map(d, plural)
                continue
            yield rf"\({known_covariance(d)}\) has the {what} of every two {plural} by {escape(d.related_file)}."


def _code(c: Code) -> str:
    weights = [rf"{_weight(w)} at {escape(level)}" for level, w in c.weights]
    return rf"\(c_{{{upright(c.contrast).tex}}}\): {', '.join(weights)}"


def _weight(value: float) -> str:
    exact = as_weight(value)
    text = numbers.weight(value, exact if not isinstance(exact, float) else None) if value else "0"
    return (r"\(-\)" if value < 0 else "") + escape(text)
