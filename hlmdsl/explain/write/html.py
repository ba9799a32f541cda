"""In: an Explanation. Out: a self-contained HTML fragment for notebooks and pages, readable on light and dark.

Not decided here: what is said.
"""

from __future__ import annotations

import re
from html import escape

from hlmdsl.explain.meaning import CellTable, Explanation, Meaning, Section
from hlmdsl.explain.write.plain_text import OTHER_EFFECTS, cell_heads, cell_rows, safe

# The class is doubled because pages may have rules for tables of higher specificity than one class. Colours follow the
# notebook's theme if it declares one, otherwise the reader's system; its background keeps the fragment readable on a
# page that follows neither.
_LIGHT = (
    "--hlm-paper: #fff; --hlm-ink: #1f2328; --hlm-quiet: #57606a; "
    "--hlm-line: #d0d7de; --hlm-name: #0b5394; --hlm-alarm: #a40e26"
)
_DARK = (
    "--hlm-paper: #14181d; --hlm-ink: #e6edf3; --hlm-quiet: #9da7b1; "
    "--hlm-line: #3d444d; --hlm-name: #79b8ff; --hlm-alarm: #ff8182"
)

STYLE = (
    f"""
.hlm-explanation {{ {_LIGHT}; }}
@media (prefers-color-scheme: dark) {{ .hlm-explanation {{ {_DARK}; }} }}
[data-jp-theme-light="true"] .hlm-explanation, .vscode-light .hlm-explanation {{ {_LIGHT}; }}
[data-jp-theme-light="false"] .hlm-explanation, .vscode-dark .hlm-explanation {{ {_DARK}; }}
"""
    + """
.hlm-explanation { background: var(--hlm-paper); color: var(--hlm-ink); font: 14px/1.45 system-ui, sans-serif;
  max-width: 72em; padding: .8em 1em; border-radius: 4px; }
.hlm-explanation h3 { font-size: 1.15em; margin: 0 0 .2em; }
.hlm-explanation h4 { font-size: 1em; margin: 1.2em 0 .3em; }
.hlm-explanation p, .hlm-explanation ul { margin: .2em 0; } .hlm-explanation ul { padding-left: 1.2em; }
.hlm-explanation table { border-collapse: collapse; width: 100%; margin: .3em 0; color: inherit; }
.hlm-explanation.hlm-explanation tr, .hlm-explanation.hlm-explanation tr:nth-child(n) { background: transparent; }
.hlm-explanation.hlm-explanation td, .hlm-explanation.hlm-explanation th {
  border-top: 1px solid var(--hlm-line); padding: .35em .8em .35em 0; text-align: left; vertical-align: top;
  white-space: normal; color: inherit; font-weight: normal; }
.hlm-explanation th code { color: var(--hlm-name); background: none; padding: 0; overflow-wrap: anywhere; }
.hlm-explanation p.hlm-sums { margin-top: .8em; }
.hlm-explanation.hlm-explanation td.hlm-number { white-space: nowrap; padding-right: 1.4em; }
.hlm-explanation .hlm-first { width: 30%; } .hlm-explanation .hlm-amount { font-weight: 600; }
.hlm-explanation .hlm-quiet { color: var(--hlm-quiet); } .hlm-explanation .hlm-alarm { color: var(--hlm-alarm); }
"""
)


def to_html(e: Explanation) -> str:
    """The whole explanation as one `<div>`."""
    parts = [f'<div class="hlm-explanation"><style>{STYLE}</style>', f"<h3>{_e(e.name)}</h3>"]
    if e.text:
        parts.append(f"<p>{_e(e.text)}</p>")
    parts += [f'<p class="hlm-alarm" role="alert">{_prose(alarm)}</p>' for alarm in e.alarms]
    parts.append(f"<p><code>{_e(e.formula)}</code></p>")
    lines = [_e(f) for f in e.facts] + [f"inferred: {_e(i)}" for i in e.inferred]
    lines += [_prose(line) for line in (*e.notices, *e.remarks)]
    parts.append(f'<ul class="hlm-quiet">{"".join(f"<li>{line}</li>" for line in lines)}</ul>' if lines else "")
    parts += [_section(s) for s in e.sections]
    parts += [_cells(t) for t in e.cells]
    return "\n".join([*parts, "</div>"])


def _section(section: Section) -> str:
    rows = "".join(_row(m) for m in section.meanings)
    lead = f'<p class="hlm-quiet">{_prose(section.lead)}</p>' if section.lead else ""
    table = f"<table>{rows}</table>" if rows else ""
    if section.combinations:
        sums = "".join(_row(m) for m in section.combinations)
        table += f'<p class="hlm-quiet hlm-sums">{_e(OTHER_EFFECTS)}</p><table>{sums}</table>'
    notes = "".join(f"<li>{_prose(note)}</li>" for note in section.notes)
    return f"<h4>{_e(section.title)}</h4>{lead}{table}" + (f"<ul>{notes}</ul>" if notes else "")


def _row(m: Meaning) -> str:
    said = [f'<span class="hlm-amount">{_e(m.amount)}</span>'] if m.amount else []
    is_sum = m.kind == "combination"
    if not is_sum:
        said.append(_e(m.text))
    if m.arithmetic:
        said.append(f'<span class="hlm-quiet">{"= " * is_sum}{_e(m.arithmetic)}</span>')
    if m.response:
        said.append(_e(m.response))
    if m.caution:
        said.append(f'<span class="hlm-alarm">{_e(m.caution)}</span>')
    if m.shows_prior and m.prior:
        default = " (default)" if m.prior_is_default else ""
        said.append(f'<span class="hlm-quiet"><code>{_e(m.prior)}</code>{default}</span>')
    if m.shows_prior and m.prior_text:
        said.append(f'<span class="hlm-quiet">{_e(m.prior_text)}</span>')
    name = _e(m.text) if is_sum else f"<code>{_e(m.name)}</code>"
    return f'<tr><th class="hlm-first">{name}</th><td>{"<br>".join(said)}</td></tr>'


def _cells(table: CellTable) -> str:
    head = "".join(f'<td class="hlm-quiet">{_e(h)}</td>' for h in cell_heads(table)) + "<td></td>"
    rows = []
    for row, cell in zip(cell_rows(table), table.cells, strict=True):
        loose = f'<br><span class="hlm-alarm">{_e(cell.caution)}</span>' if cell.caution else ""
        values = "".join(f'<td class="hlm-number">{_e(value)}</td>' for value in row)
        rows.append(f"<tr>{values}<td><code>{_e(cell.arithmetic)}</code>{loose}</td></tr>")
    return f"<h4>{_e(table.title)}</h4><table><tr>{head}</tr>{''.join(rows)}</table>"


def _e(text: str) -> str:
    return escape(safe(text), quote=True)


def _prose(text: str) -> str:
    """Sentences, what is in backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", _e(text))
