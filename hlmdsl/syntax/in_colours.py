"""In: a spec's text. Out: the same with its comments, keywords, strings and numbers in colours, as HTML.

A comment, a string or a name can hold anything: all text is escaped. Not decided here: the grammar; colours are of
single tokens.
"""

from __future__ import annotations

from html import escape

from hlmdsl.syntax.ast import KEYWORDS
from hlmdsl.syntax.scan import spelled

# twice the class: pages have rules for `pre` that are more particular than one
STYLE = """
.hlm-source.hlm-source { --hlm-c: #57606a; --hlm-k: #0b5394; --hlm-s: #0a6b3d; --hlm-n: #8a3ffc;
  font: 13px/1.5 ui-monospace, monospace; white-space: pre; overflow-x: auto;
  color: inherit; background: none; margin: 0; }
@media (prefers-color-scheme: dark) { .hlm-source.hlm-source { --hlm-c: #9da7b1; --hlm-k: #79b8ff;
  --hlm-s: #7ee2a8; --hlm-n: #c4a7ff; } }
[data-jp-theme-light="true"] .hlm-source.hlm-source,
.vscode-light .hlm-source.hlm-source { --hlm-c: #57606a; --hlm-k: #0b5394;
  --hlm-s: #0a6b3d; --hlm-n: #8a3ffc; }
[data-jp-theme-light="false"] .hlm-source.hlm-source,
.vscode-dark .hlm-source.hlm-source { --hlm-c: #9da7b1; --hlm-k: #79b8ff;
  --hlm-s: #7ee2a8; --hlm-n: #c4a7ff; }
.hlm-source .c { color: var(--hlm-c); } .hlm-source .k { color: var(--hlm-k); font-weight: 600; }
.hlm-source .s { color: var(--hlm-s); } .hlm-source .n { color: var(--hlm-n); }
"""

_CLASSES = {"comment": "c", "string": "s", "number": "n"}


def in_colours(text: str) -> str:
    """A `<pre>` with inline style, readable on light and dark."""
    parts = []
    for kind, piece in spelled(text):
        name = "k" if kind == "word" and piece in KEYWORDS else _CLASSES.get(kind, "")
        parts.append(f'<span class="{name}">{escape(piece)}</span>' if name else escape(piece))
    return f'<style>{STYLE}</style><pre class="hlm-source">{"".join(parts).rstrip()}</pre>'
