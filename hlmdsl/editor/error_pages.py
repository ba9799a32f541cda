"""In: the code of an error, current or former. Out: its entry in the error index, for a terminal.

Not decided here: its content (docs/errors.md, made by docs/make_errors.py).
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from hlmdsl.editor.editor_errors import NoSuchCode
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError

_CODE = re.compile(r"(?:hlm)?[ -]?(\d{3,4})", re.IGNORECASE)


@functools.cache
def index() -> str:
    """The error index: from the installed package, otherwise from the checkout around it."""
    package = Path(__file__).resolve().parents[1]
    for path in (package / "editor" / "errors.md", package.parent / "docs" / "errors.md"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise FileNotFoundError("errors.md is neither in the installed package nor in the checkout")


@functools.cache
def _sections() -> dict[str, str]:
    """The text of each section by every code that its error has or had."""
    found: dict[str, str] = {}
    former: list[str] = []
    for block in re.split(r"\n(?=<a id=|## |### HLM)", index()):
        if anchor := re.match(r'<a id="(hlm\d+)"></a>\s*\Z', block):
            former.append(anchor[1].upper())
        elif head := re.match(r"### (HLM\d+)\n", block):
            found |= dict.fromkeys((head[1], *former), block)
            former = []
    return found


def codes() -> tuple[str, ...]:
    """All that there are and were."""
    return tuple(_sections())


def explain_code(given: str) -> str:
    """The entry in the index, as text with indented examples. Raises HlmError for an unknown code."""
    written = _CODE.fullmatch(given.strip())
    code = f"HLM{written[1]}" if written else given
    sections = _sections()
    if code not in sections:
        raise HlmError([NoSuchCode(span=None, given=given, near=nearest(code.upper(), sections))])
    return _as_text(sections[code])


def _as_text(section: str) -> str:
    lines, in_code = list[str](), False
    for line in section.strip().splitlines():
        if line.startswith("```"):
            in_code = not in_code
        elif in_code:
            lines.append(f"    {line}".rstrip())
        else:
            lines.append(line.removeprefix("### "))
    return "\n".join(lines)
