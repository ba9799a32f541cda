"""In: an Explanation. Out: LaTeX: the model's formula, and a table of coefficients for a paper or its supplement.

Needs only `longtable`; text is escaped, and every character beyond ASCII that is used here has a command.
Not decided here: what is said.
"""

from __future__ import annotations

import re
import unicodedata

from hlmdsl.explain.meaning import CellTable, Explanation, Meaning, Section
from hlmdsl.explain.sentences_response import amount
from hlmdsl.explain.text import cell_heads, cell_rows, safe

_COMMANDS = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "`": r"\textasciigrave{}", "'": r"\textquotesingle{}",
    "[": "{[}", "]": "{]}", "−": r"\(-\)", "√": r"\(\surd\)", "∞": r"\(\infty\)", "±": r"\(\pm\)", "≥": r"\(\geq\)",
}  # fmt: skip


def to_latex(e: Explanation) -> str:
    """The whole explanation; `\\usepackage{longtable,textcomp}` in the preamble."""
    lines = [
        "% needs \\usepackage[T1]{fontenc} and \\usepackage{longtable,textcomp}",
        rf"\subsection*{{{escape(e.name)}}}",
    ]
    if e.text:
        lines.append(escape(e.text) + r"\par")
    lines += [r"\begin{quote}", _formula(e.formula), *(r"\\ " + escape(f) for f in e.facts), r"\end{quote}"]
    lines += [rf"\textbf{{{escape(a)}}}\par" for a in e.alarms]
    for section in e.sections:
        lines += _section(section)
    for table in e.cells:
        lines += _cells(table)
    return "\n".join(lines) + "\n"


def _formula(text: str) -> str:
    """`y ~ Normal(mu, sigma)` with a proper distributed-as sign."""
    left, _, right = text.partition(" ~ ")
    return rf"\(\mbox{{{escape(left)}}} \sim \mbox{{{escape(right)}}}\)" if right else escape(text)


def _section(section: Section) -> list[str]:
    fitted = any(m.estimate is not None for m in section.meanings)
    lines = ["", rf"\paragraph{{{escape(section.title)}}} {escape(section.lead)}".rstrip(), ""]
    if section.meanings:
        last = "r" if fitted else r"p{0.24\linewidth}"
        spec = r"p{0.26\linewidth}p{0.42\linewidth}" + last
        heads = "coefficient & meaning & " + (r"estimate (95\%)" if fitted else "prior")
        lines += [rf"\begin{{longtable}}{{{spec}}}", r"\hline", heads + r" \\", r"\hline"]
        lines += [_row(m, fitted) + r" \\" for m in section.meanings]
        lines += [r"\hline", r"\end{longtable}"]
    if section.notes:
        lines += [r"\begin{itemize}", *(rf"\item {escape(r)}" for r in section.notes), r"\end{itemize}"]
    return lines


def _row(m: Meaning, fitted: bool) -> str:
    told = [m.text, m.arithmetic, m.response, m.caution]
    default = " (default)" if m.prior_is_default else ""
    prior = [m.prior.removeprefix("prior ") + default, m.prior_text] if m.shows_prior else []
    if fitted:
        last = escape(amount(m.estimate, m.unit).replace("95%: ", "")) if m.estimate else ""
        told += [f"prior {prior[0]}", prior[1]] if prior else []
    else:
        last = _lines(prior)
    return " & ".join([_breakable(m.name), _lines(told), last])


def _lines(told: list[str]) -> str:
    return r" \newline ".join(escape(t) for t in told if t)


def _breakable(name: str) -> str:
    """A long name may break after its commas, brackets and colons."""
    return re.sub(r"(,|:|\{\[\})", r"\1\\allowbreak{}", escape(name))


def _cells(table: CellTable) -> list[str]:
    heads = [*cell_heads(table), "sum"]
    spec = "l" * (len(heads) - 1) + rf"p{{{0.75 - 0.15 * (len(heads) - 1):.2f}\linewidth}}"
    lines = ["", rf"\paragraph{{{escape(table.title)}}}", "", rf"\begin{{longtable}}{{{spec}}}", r"\hline"]
    lines += [" & ".join(map(escape, heads)) + r" \\", r"\hline"]
    rows = zip(cell_rows(table), table.cells, strict=True)
    lines += [" & ".join([*map(escape, row), escape(cell.arithmetic)]) + r" \\" for row, cell in rows]
    return [*lines, r"\hline", r"\end{longtable}"]


def escape(text: str) -> str:
    """Text that LaTeX sets as it is."""
    return "".join(_character(c) for c in safe(text).replace("\n", " "))


def _character(c: str) -> str:
    if c in _COMMANDS:
        return _COMMANDS[c]
    if unicodedata.decomposition(c).startswith("<fraction>"):
        top, _, bottom = unicodedata.normalize("NFKC", c).partition("\u2044")
        return rf"\({top}/{bottom}\)"
    return c
