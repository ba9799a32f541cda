"""In: diagnostics and the text they point into. Out: the report as HTML, carets under what they point to.

The text is that of the report on a terminal; a name in it can hold anything, and is escaped.
Not decided here: the text (render.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.render import render_all
from hlmdsl.source.text import SourceText

# twice the class: pages have rules for `pre` that are more particular than one
STYLE = """
.hlm-report.hlm-report { --hlm-e: #b3261e; --hlm-w: #8a5300; --hlm-b: #0b5394; font: 13px/1.5 ui-monospace, monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; color: inherit; background: none; margin: 0; }
@media (prefers-color-scheme: dark) { .hlm-report.hlm-report {
  --hlm-e: #ff9a91; --hlm-w: #f2c14e; --hlm-b: #79b8ff; } }
[data-jp-theme-light="true"] .hlm-report.hlm-report,
.vscode-light .hlm-report.hlm-report { --hlm-e: #b3261e; --hlm-w: #8a5300;
  --hlm-b: #0b5394; }
[data-jp-theme-light="false"] .hlm-report.hlm-report,
.vscode-dark .hlm-report.hlm-report { --hlm-e: #ff9a91; --hlm-w: #f2c14e;
  --hlm-b: #79b8ff; }
.hlm-report .e { color: var(--hlm-e); font-weight: 600; } .hlm-report .w { color: var(--hlm-w); font-weight: 600; }
.hlm-report .b { color: var(--hlm-b); font-weight: 600; } .hlm-report .s { font-weight: 600; }
"""

_PAINT = re.compile("\x1b\\[([0-9;]*)m")
_CLASSES = {"1;31": "e", "1;33": "w", "1;34": "b", "1": "s"}


def report_html(diagnostics: Iterable[Diagnostic], source: SourceText | None) -> str:
    """A `<pre>` with inline style, readable on light and dark."""
    parts, opened, at = [], False, 0
    text = render_all(diagnostics, source, colour=True)
    for paint in _PAINT.finditer(text):
        parts.append(escape(text[at : paint.start()]))
        name = _CLASSES.get(paint[1], "")
        if opened:
            parts.append("</span>")
        if name:
            parts.append(f'<span class="{name}">')
        opened, at = bool(name), paint.end()
    parts.append(escape(text[at:]))
    if opened:
        parts.append("</span>")
    return f'<style>{STYLE}</style><pre class="hlm-report">{"".join(parts)}</pre>'
