"""In: an Explanation after a fit. Out: a compact table for a paper: one row a number, no sentences.

Names stay near those of the results: `period: 2 − 1`, `sd(herd): Intercept`. Text is escaped in every form.
Not decided here: what is estimated, or how numbers are rounded.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape as escape_html
from typing import Literal, assert_never

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Explanation, Meaning
from hlmdsl.explain.say.with_numbers import interval_of, is_factor, response_amount
from hlmdsl.explain.write.latex_text import escape as escape_latex
from hlmdsl.explain.write.markdown import escape as escape_markdown
from hlmdsl.explain.write.plain_text import safe
from hlmdsl.source.frozen import frozen

PaperForm = Literal["markdown", "latex", "html", "csv"]

IN_A_PAPER = ("intercept", "cutpoint", "effect", "sd", "correlation", "parameter", "hyperparameter", "estimand")


@frozen
class PaperTable:
    """Heads; rows of cells under the title of each part; and the text below."""

    heads: tuple[str, ...]
    parts: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    note: str


def to_paper(explanation: Explanation, form: PaperForm, note: str = "") -> str:
    """The table in a form; `note` is added below it."""
    table = paper_table(explanation, note)
    match form:
        case "markdown":
            return _markdown(table)
        case "latex":
            return _latex(table)
        case "html":
            return _html(table)
        case "csv":
            return _csv(explanation)
    assert_never(form)


def paper_table(e: Explanation, note: str = "") -> PaperTable:
    """Estimates and intervals, and ratios if some number has one."""
    told = _told(e)
    with_factor = [m for _, own in told for m in own if _has_factor(m)]
    names = {m.frame.name for m in with_factor if m.frame is not None}
    name = names.pop() if len(names) == 1 else ""
    heads = ["", "Median", "95% interval", *([f"{(name or 'ratio').capitalize()} (95%)"] if with_factor else [])]
    parts = tuple((title, tuple(_row(m, bool(with_factor)) for m in own)) for title, own in told)
    notes = [f"{e.formula}.", *(f"{line}." for line in e.rows), *([f"{note}."] if note else [])]
    unsettled = [paper_name(m) for _, own in told for m in own if m.determined is False]
    if unsettled:
        notes.append(f"Not settled by the data, but by its prior: {', '.join(unsettled)}.")
    return PaperTable(tuple(heads), parts, " ".join([*(f"Warning: {alarm}." for alarm in e.alarms), *notes]))


def _told(e: Explanation) -> list[tuple[str, list[Meaning]]]:
    """By section, what has a place in a paper."""
    found = [(s.title, [m for m in s.meanings if m.kind in IN_A_PAPER and m.estimate is not None]) for s in e.sections]
    return [(title, meanings) for title, meanings in found if meanings]


def paper_name(m: Meaning) -> str:
    """`period: 2 − 1`, `sd(herd): Intercept`, `cor(Subject): Intercept, Days`"""
    labels = ", ".join(label for _, label in m.coords).replace(" - ", f" {numbers.MINUS} ")
    name = m.variable if labels else m.name
    for kind, prefix in (("sd", "sd_"), ("correlation", "cor_")):
        if m.kind == kind and name.startswith(prefix):
            name = f"{prefix[:-1]}({name.removeprefix(prefix)})"
    return f"{name}: {labels}" if labels else name


def _has_factor(m: Meaning) -> bool:
    return m.kind in ("effect", "estimand") and is_factor(m)


def _row(m: Meaning, has_factors: bool) -> tuple[str, ...]:
    middle, low, high = interval_of(m)
    factor = response_amount(m) if _has_factor(m) else ""
    return paper_name(m), middle, f"{low} to {high}", *([factor] if has_factors else [])


def _markdown(table: PaperTable) -> str:
    lines = [f"| {' | '.join(table.heads)} |".replace("|  |", "| |"), "|---|" + "---:|" * (len(table.heads) - 1)]
    blank = " |" * (len(table.heads) - 1)
    for title, rows in table.parts:
        lines.append(f"| *{escape_markdown(title)}* |{blank}")
        lines += [f"| {' | '.join(map(escape_markdown, row))} |" for row in rows]
    return "\n".join([*lines, "", escape_markdown(table.note)]) + "\n"


def _latex(table: PaperTable) -> str:
    n = len(table.heads)
    columns = "l" + "r" * (n - 1)
    lines = [
        r"% needs \usepackage[T1]{fontenc}, \usepackage[utf8]{inputenc} and \usepackage{booktabs,threeparttable}",
        r"\begin{threeparttable}",
        rf"\begin{{tabular}}{{{columns}}}",
        r"\toprule",
        " & ".join(escape_latex(h) for h in table.heads) + r" \\",
    ]
    for title, rows in table.parts:
        lines += [r"\midrule", rf"\multicolumn{{{n}}}{{l}}{{\textit{{{escape_latex(title)}}}}} \\"]
        lines += [" & ".join(escape_latex(cell) for cell in row) + r" \\" for row in rows]
    lines += [r"\bottomrule", r"\end{tabular}", r"\begin{tablenotes}\footnotesize"]
    return (
        "\n".join([*lines, rf"\item {escape_latex(table.note)}", r"\end{tablenotes}", r"\end{threeparttable}"]) + "\n"
    )


_STYLE = """
.hlm-table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; font: inherit; }
.hlm-table caption { caption-side: bottom; text-align: left; font-size: .9em; padding-top: .4em; max-width: 48em; }
.hlm-table th, .hlm-table td { padding: .15em 1em .15em 0; text-align: right; font-weight: normal; background: none; }
.hlm-table td:not(:first-child) { white-space: nowrap; }
.hlm-table th:first-child, .hlm-table td:first-child, .hlm-table .hlm-part { text-align: left; }
.hlm-table thead th { border-bottom: 1px solid; } .hlm-table .hlm-part { font-style: italic; padding-top: .5em; }
"""


def _html(table: PaperTable) -> str:
    def cells(kind: str, texts: Sequence[str]) -> str:
        return "".join(f"<{kind}>{escape_html(safe(t))}</{kind}>" for t in texts)

    lines = [
        f"<style>{_STYLE}</style>",
        '<table class="hlm-table">',
        f"<caption>{escape_html(safe(table.note))}</caption>",
    ]
    lines.append(f"<thead><tr>{cells('th', table.heads)}</tr></thead>")
    for title, rows in table.parts:
        head = f'<tr><th class="hlm-part" colspan="{len(table.heads)}">{escape_html(safe(title))}</th></tr>'
        lines.append("<tbody>" + head + "".join(f"<tr>{cells('td', row)}</tr>" for row in rows) + "</tbody>")
    return "\n".join([*lines, "</table>"]) + "\n"


def _csv(e: Explanation) -> str:
    """Numbers as numbers, for further processing."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow(["part", "name", "median", "2.5%", "97.5%", "unit"])
    for title, meanings in _told(e):
        for m in meanings:
            assert m.estimate is not None
            numbers_ = (f"{value:.6g}" for value in (m.estimate.median, m.estimate.low, m.estimate.high))
            writer.writerow([title, paper_name(m), *numbers_, m.unit or ""])
    return held.getvalue()
