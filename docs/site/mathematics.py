"""In: a page with formulas, `$...$` within a line and `$$...$$` by themselves. Out: the same with MathML.

Browsers set MathML by themselves: the site needs no script for it and loads nothing from elsewhere.
"""

from __future__ import annotations

import re

_CODE = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_FORMULA = re.compile(r"\$\$(?P<block>.+?)\$\$|(?<![\w\\$])\$(?P<line>[^\s$](?:[^$\n]*[^\s$])?)\$(?![\w$])", re.DOTALL)


def with_mathematics(page: str) -> str:
    """A page whose formulas are set; code is left as it is."""
    parts = _CODE.split(page)
    return "".join(part if i % 2 else _FORMULA.sub(_set, part) for i, part in enumerate(parts))


def _set(found: re.Match[str]) -> str:
    from latex2mathml.converter import convert

    if found["block"]:
        return f'\n<div class="equations">{convert(found["block"].strip(), display="block")}</div>\n'
    return convert(found["line"])
