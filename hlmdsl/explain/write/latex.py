"""In: an Explanation. Out: LaTeX for a paper or its supplement: the model as equations, and tables of coefficients.

A fragment that a document can \\input; its first line names the packages that it needs. Text is escaped.
Not decided here: the sentences, or how equations are set (latex_model.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from hlmdsl.design.coded import Element
from hlmdsl.explain import numbers
from hlmdsl.explain.generative_model import Symbol
from hlmdsl.explain.meaning import CellTable, Explanation, Meaning, Section, Sum
from hlmdsl.explain.readings.contrast import in_decimals
from hlmdsl.explain.readings.weights import as_weight
from hlmdsl.explain.write.latex_model import set_model
from hlmdsl.explain.write.latex_symbols import symbol
from hlmdsl.explain.write.latex_text import escape
from hlmdsl.explain.write.plain_text import OTHER_EFFECTS, cell_heads, cell_rows

PACKAGES = (
    r"% needs \usepackage[T1]{fontenc}, \usepackage[utf8]{inputenc} and "
    r"\usepackage{amsmath,array,booktabs,longtable}"
)

LEAST_SUM = 0.26
"""The least part of the line that a column of sums needs."""

Symbols = Mapping[Element, Symbol]
"""Of the elements of the posterior."""


def to_latex(e: Explanation) -> str:
    """The whole explanation as a fragment for pdflatex, lualatex or xelatex."""
    symbols = e.equations.symbols if e.equations is not None else {}
    lines = [PACKAGES, "{%", r"\allowdisplaybreaks \emergencystretch=3em", rf"\subsection*{{{escape(e.name)}}}"]
    if e.text:
        lines += [r"\noindent " + escape(e.text) + r"\par"]
    lines += [rf"\noindent\textbf{{{escape(a)}}}\par" for a in e.alarms]
    facts = [*e.facts, *(f"inferred: {line}" for line in e.inferred), *e.notices, *e.remarks]
    lines += [r"\begin{quote}\raggedright", *_broken([escape(f) for f in facts]), r"\end{quote}"]
    if e.equations is not None:
        lines += [_heading("the model"), *set_model(e.equations)]
    for section in e.sections:
        lines += _section(section, symbols)
    for table in e.cells:
        lines += _cells(table, symbols)
    return "\n".join([*lines, "}"]) + "\n"


def _broken(lines: Sequence[str]) -> list[str]:
    return [*(line + r" \\" for line in lines[:-1]), *lines[-1:]]


def _heading(text: str) -> str:
    return rf"\subsubsection*{{{escape(text[:1].upper() + text[1:])}}}"


def _section(section: Section, symbols: Symbols) -> list[str]:
    lines = ["", _heading(section.title)]
    if section.lead:
        lines += [r"\noindent " + escape(section.lead), ""]
    lines += _table(section.meanings, symbols)
    if section.combinations:
        lines += ["", *_table(section.combinations, symbols, f"{OTHER_EFFECTS[:1].upper()}{OTHER_EFFECTS[1:]}:")]
    if section.notes:
        lines += [r"\begin{itemize}", *(rf"\item {escape(r)}" for r in section.notes), r"\end{itemize}"]
    return lines


def _table(meanings: Sequence[Meaning], symbols: Symbols, lead: str = "") -> list[str]:
    """Name and meaning and, after a fit, the estimate, before it the prior if there is one."""
    if not meanings:
        return []
    fitted = any(m.amount for m in meanings)
    priors = not fitted and any(m.shows_prior for m in meanings)
    what = "combination" if all(m.kind == "combination" for m in meanings) else "coefficient"
    heads = [what, "meaning", *(["estimate (95\\%)"] if fitted else ["prior"] if priors else [])]
    widths = (0.29, 0.41, 0.23) if len(heads) == 3 else (0.36, 0.58)
    return _longtable(heads, widths, [_row(m, symbols, fitted)[: len(heads)] for m in meanings], escape(lead))


def _longtable(
    heads: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[str]], lead: str = ""
) -> list[str]:
    """`lead` is above the table and on the same page."""
    columns = "".join(rf">{{\raggedright\arraybackslash}}p{{{w:.3f}\linewidth}}" for w in widths)
    head = [r"\toprule", " & ".join(heads) + r" \\", r"\midrule"]
    first = [rf"\multicolumn{{{len(heads)}}}{{@{{}}l}}{{{lead}}} \\[4pt]", *head, r"\endfirsthead"] if lead else []
    told = "\n\\addlinespace\n".join(" & ".join(row) + r" \\" for row in rows)
    begin = rf"\begin{{longtable}}{{@{{}}{columns}@{{}}}}"
    return [begin, *first, *head, r"\endhead", r"\bottomrule", r"\endlastfoot", told, r"\end{longtable}"]


def _row(m: Meaning, symbols: Symbols, fitted: bool) -> tuple[str, str, str]:
    """A combination is named by what it is, and is a sum of symbols."""
    default = " (default)" if m.prior_is_default else ""
    prior = [_breakable(m.prior.removeprefix("prior ") + default), escape(m.prior_text)] if m.shows_prior else []
    caution = rf"\textbf{{{escape(m.caution)}}}" if m.caution else ""
    if m.kind == "combination":
        name, told = _breakable(m.text), [_sum(m, symbols), _breakable(m.response), caution]
    else:
        own = symbols.get(m.number) if isinstance(m.number, Element) else None
        name = _breakable(m.name) + (rf" \newline \({symbol(own).tex}\)" if own is not None else "")
        told = [*map(_breakable, (m.text, m.arithmetic, m.response)), caution]
    if fitted:
        told += [f"prior {prior[0]}", prior[1]] if prior else []
    return name, _lines(told), _amount(m.amount) if fitted else _lines(prior)


def _lines(told: Sequence[str]) -> str:
    return r" \newline ".join(t for t in told if t)


def _amount(text: str) -> str:
    """`0.62 (95%: 0.44 to 0.80), P(> 0) > 0.99` as median, interval and probability below each other."""
    found = re.fullmatch(r"(.*?) ?\((?:95%: )?([^()]*)\)(?:, (P\(.*))?", text)
    return _lines([escape(part or "") for part in found.groups()]) if found else escape(text)


def _breakable(text: str) -> str:
    """Escaped, with leave to break a long name after its commas, brackets, colons and underscores."""
    return re.sub(r"(,|:|\{\[\}|\\_)(?=\w)", r"\1\\allowbreak{}", escape(text))


def _sum(m: Meaning, symbols: Symbols) -> str:
    """A sum of coefficients in their symbols, as one formula that may break at its signs; otherwise in words."""
    if not isinstance(m.derived, Sum) or not all(element in symbols for element, _ in m.derived.terms):
        return escape(m.arithmetic)
    told = ""
    as_decimal = in_decimals(as_weight(w) for _, w in m.derived.terms)
    for element, weight in m.derived.terms:
        sign = "-" if weight < 0 else "+" if told else ""
        size = _multiplier(weight, as_decimal)
        told += f" {sign} {size}{symbol(symbols[element]).tex}" if sign else (size + symbol(symbols[element]).tex)
    return rf"\({told.strip()}\)" if told else r"\(0\)"


def _multiplier(weight: float, as_decimal: bool) -> str:
    size = as_weight(abs(weight))
    if size == 1:
        return ""
    if isinstance(size, float) or (as_decimal and size.denominator > 1):
        return _decimal(numbers.number(float(size))) + r"\,"
    return (rf"\tfrac{{{size.numerator}}}{{{size.denominator}}}" if size.denominator > 1 else f"{size}") + r"\,"


def _decimal(told: str) -> str:
    """`7.9e−5` as a power of ten."""
    mantissa, e, exponent = told.partition("e")
    return rf"{mantissa} \cdot 10^{{{exponent.replace(numbers.MINUS, '-')}}}" if e else mantissa.replace(",", "{,}")


def _width(words: Sequence[str]) -> float:
    """What a column of levels needs, as a part of the line: a long one is broken at its blanks."""
    return min(0.28, 0.03 + 0.0155 * max(len(part) for word in words for part in word.split(" ")))


def _cells(table: CellTable, symbols: Symbols) -> list[str]:
    """The sum is next to the cell's levels and numbers, or below them if there is no room."""
    heads, n = cell_heads(table), len(table.factors)
    levels = [[f, *(level for c in table.cells for name, level in c.coords if name == f)] for f in table.factors]
    widths = [*map(_width, levels), *([0.17] * (len(heads) - n))]
    room = 0.96 - 0.035 * len(heads) - sum(widths)
    beside = room >= LEAST_SUM
    rows = []
    for row, cell in zip(cell_rows(table), table.cells, strict=True):
        loose = rf"\textbf{{{escape(cell.caution)}}}" if cell.caution else ""
        told, sum_ = [*map(escape, row[:n]), *map(_amount, row[n:])], _lines([_sum(cell, symbols), loose])
        below = rf" \\ \multicolumn{{{len(heads)}}}{{@{{\quad}}>{{\raggedright}}p{{0.94\linewidth}}@{{}}}}{{= {sum_}}}"
        rows.append([*told, sum_] if beside else [*told[:-1], told[-1] + below])
    heads = [*map(escape, heads), *([table.how] if beside else [])]
    return ["", _heading(table.title), *_longtable(heads, [*widths, room] if beside else widths, rows)]
