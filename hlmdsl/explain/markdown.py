"""In: an Explanation. Out: Markdown, a table per section.

Labels come from files: what Markdown or HTML would read as markup is escaped.
Not decided here: what is said.
"""

from __future__ import annotations

import re

from hlmdsl.explain.meaning import CellTable, Explanation, Meaning, Section
from hlmdsl.explain.text import safe

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~$:@-])")


def to_markdown(e: Explanation) -> str:
    """The whole explanation."""
    lines = [f"## {escape(e.name)}", ""]
    if e.text:
        lines += [escape(e.text), ""]
    lines += [f"- **{escape(alarm)}**" for alarm in e.alarms]
    lines += [f"- {code(e.formula)}", *(f"- {escape(fact)}" for fact in e.facts)]
    lines += [f"- inferred: {escape(line)}" for line in e.inferred]
    for section in e.sections:
        lines += _section(section)
    for table in e.cells:
        lines += _cells(table)
    return "\n".join(lines) + "\n"


def _section(section: Section) -> list[str]:
    lines = ["", f"### {escape(section.title)}", ""]
    if section.lead:
        lines += [escape(section.lead), ""]
    if section.meanings:
        fitted = any(m.amount for m in section.meanings)
        lines += ["| | estimate | meaning |" if fitted else "| | meaning | prior |", "|---|---|---|"]
        lines += [_row(m, fitted) for m in section.meanings]
    if section.notes:
        lines += ["", *(f"- {escape(note)}" for note in section.notes)]
    return lines


def _row(m: Meaning, fitted: bool) -> str:
    parts = [escape(m.text)]
    if m.arithmetic:
        parts.append(escape(m.arithmetic))
    if m.response:
        parts.append(escape(m.response))
    if m.caution:
        parts.append(f"**{escape(m.caution)}**")
    prior = [escape(m.prior) + (" (default)" if m.prior_is_default else "")] if m.shows_prior else []
    if prior and m.prior_text:
        prior.append(escape(m.prior_text))
    cells = (escape(m.amount), "<br>".join(parts + prior)) if fitted else ("<br>".join(parts), "<br>".join(prior))
    return f"| {code(m.name, in_table=True)} | {cells[0]} | {cells[1]} |"


def _cells(table: CellTable) -> list[str]:
    lines = ["", f"### {escape(table.title)}", ""]
    lines += [f"| {' | '.join([*map(escape, table.factors), 'sum'])} |", f"|{'---|' * (len(table.factors) + 1)}"]
    lines += [f"| {' | '.join([*map(escape, cell), escape(sum_)])} |" for cell, sum_ in table.rows]
    return lines


def escape(text: str) -> str:
    """Text that Markdown shows as it is."""
    text = safe(text).replace("\n", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = _SPECIAL.sub(r"\\\1", text)
    # a bare hyphen, colon or bracket inside a line is no markup: undo what only matters at the start or in links
    return re.sub(r"(?<!^)\\([-:+!()@#])", r"\1", escaped)


def code(text: str, in_table: bool = False) -> str:
    """A code span; longer fences where the text has backticks of its own."""
    text = safe(text).replace("\n", " ")
    if in_table:
        text = text.replace("|", r"\|")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{text}{pad}{fence}"
