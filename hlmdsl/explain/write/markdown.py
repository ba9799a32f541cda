"""In: an Explanation. Out: Markdown, a table per section.

Labels come from files: what Markdown or HTML would read as markup is escaped.
Not decided here: the sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import CellTable, Explanation, Meaning, Section
from hlmdsl.explain.write.plain_text import OTHER_EFFECTS, cell_heads, cell_rows, safe

if TYPE_CHECKING:
    import pandas as pd

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|-])")
_ENTITIES = {"~": "&#126;", "$": "&#36;", ":": "&#58;", "@": "&#64;"}
"""Special in some dialects, and with a backslash that others would show."""


def to_markdown(e: Explanation) -> str:
    """The whole explanation."""
    lines = [f"## {beside_tables(e.name)}", ""]
    if e.text:
        lines += [beside_tables(e.text), ""]
    lines += [f"- **{prose(alarm)}**" for alarm in e.alarms]
    lines += [f"- {code(e.formula)}", *(f"- {beside_tables(fact)}" for fact in e.facts)]
    lines += [f"- inferred: {beside_tables(line)}" for line in e.inferred]
    lines += [f"- {prose(line)}" for line in (*e.notices, *e.remarks)]
    for section in e.sections:
        lines += _section(section)
    for table in e.cells:
        lines += _cells(table)
    return "\n".join(lines) + "\n"


def _section(section: Section) -> list[str]:
    lines = ["", f"### {beside_tables(section.title)}", ""]
    if section.lead:
        lines += [prose(section.lead), ""]
    lines += _table(section.meanings)
    if section.combinations:
        lines += ["", f"{OTHER_EFFECTS}:".capitalize(), "", *_table(section.combinations)]
    if section.notes:
        lines += ["", *(f"- {prose(note)}" for note in section.notes)]
    return lines


def _table(meanings: Sequence[Meaning]) -> list[str]:
    if not meanings:
        return []
    fitted = any(m.amount for m in meanings)
    priors = any(m.shows_prior for m in meanings)
    heads = ["", "estimate", "meaning"] if fitted else ["", "meaning", "prior"] if priors else ["", "meaning"]
    lines = [f"| {' | '.join(heads)} |".replace("|  |", "| |"), f"|{'---|' * len(heads)}"]
    return [*lines, *(f"| {' | '.join(_row(m, fitted)[: len(heads)])} |" for m in meanings)]


def _row(m: Meaning, fitted: bool) -> tuple[str, ...]:
    """Name, estimate and meaning; or name, meaning and prior. A combination is named by what it is."""
    is_sum = m.kind == "combination"
    parts = [] if is_sum else [escape(m.text)]
    if m.arithmetic:
        parts.append(escape(f"= {m.arithmetic}" if is_sum else m.arithmetic))
    if m.response:
        parts.append(escape(m.response))
    if m.caution:
        parts.append(f"**{escape(m.caution)}**")
    line = escape(m.prior) + (" (default)" if m.prior_is_default else "")
    prior = [p for p in (line, escape(m.prior_text)) if p] if m.shows_prior else []
    name = escape(m.text) if is_sum else code(m.name, in_table=True)
    if fitted:
        return name, escape(m.amount), "<br>".join(parts + prior)
    return name, "<br>".join(parts), "<br>".join(prior)


def _cells(table: CellTable) -> list[str]:
    heads = [*map(escape, cell_heads(table)), table.how]
    lines = ["", f"### {beside_tables(table.title)}", "", f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    for row, cell in zip(cell_rows(table), table.cells, strict=True):
        loose = f" **{escape(cell.caution)}**" if cell.caution else ""
        lines.append(f"| {' | '.join([*map(escape, row), escape(cell.arithmetic) + loose])} |")
    return lines


def frame_beside(frame: pd.DataFrame, says: Iterable[str]) -> str:
    """A table of numbers, under the lines that describe it."""
    named = frame if frame.index.name is None and frame.index.nlevels == 1 else frame.reset_index()
    lines = [*(f"{beside_tables(line)}\n" for line in says)]
    lines += [f"| {' | '.join(escape(str(name)) for name in named.columns)} |", f"|{'---|' * len(named.columns)}"]
    for row in named.itertuples(index=False):
        cells = (numbers.cell(cell) if isinstance(cell, float) else escape(str(cell)) for cell in row)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """Text that Markdown shows as it is."""
    text = safe(text).replace("\n", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = _SPECIAL.sub(r"\\\1", text)
    # a bare hyphen or bracket inside a line is no markup: undo what only matters at the start or in links
    escaped = re.sub(r"(?<!^)\\([-+!()#])", r"\1", escaped)
    # neither is a tilde between blanks; a colon and an at sign are special at the start of a line
    escaped = re.sub(r"(?<! )~|~(?! )|[$]", lambda found: _ENTITIES[found[0]], escaped)
    return re.sub(r"^[:@]", lambda found: _ENTITIES[found[0]], escaped)


def beside_tables(text: str) -> str:
    """The same where a bar is no edge of a cell, and a backslash before it would be seen."""
    return escape(text).replace(r"\|", "|")


def prose(text: str) -> str:
    """Sentences, what is in backticks as code."""
    first, *rest = re.split(r"`([^`]+)`", text)
    found = [beside_tables(first)]
    for k, part in enumerate(rest):
        # what is special at the start of a line is not after code
        found.append(beside_tables(f"x{part}")[1:] if k % 2 else code(part))
    return "".join(found)


def code(text: str, in_table: bool = False) -> str:
    """A code span; longer fences if the text contains backticks."""
    text = safe(text).replace("\n", " ")
    if in_table:
        text = text.replace("|", r"\|")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{text}{pad}{fence}"
