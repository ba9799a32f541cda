"""In: the model's equations in LaTeX. Out: HTML with MathML, which browsers render.

Lines are aligned by a grid, at LaTeX's alignment sign. Not decided here: the equations
(explain/write/latex_model.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from importlib import import_module

from hlmdsl.explain.write.latex_text import COMMANDS

_PARTS = re.compile(r"\\begin\{align\*\}\n(.*?)\n\\end\{align\*\}|\\\((.*?)\\\)", re.DOTALL)
_ALIGNED = re.compile(r"&(?=\S)")
"""Where a line is aligned; those inside a matrix have blanks around them."""

_TEXT_OF = re.compile(r"\\text\{((?:[^{}\\]|\\.|\{(?:[^{}\\]|\\.)*\})*)\}", re.DOTALL)
"""A text within a formula. The converter reads it up to the first brace, and escapes nothing: texts are set here."""

_KEPT = re.compile("\ue000(\\d+)\ue001")
"""Placeholder for a text; private-use characters are never in the LaTeX (latex_text.py)."""

_COMMANDS = {told: plain for plain, told in COMMANDS.items()}
_PIECES = re.compile(
    f"(?P<command>{'|'.join(re.escape(c) for c in sorted(_COMMANDS, key=len, reverse=True))})"
    r"|\\\((?P<math>.*?)\\\)|\\text(?P<script>super|sub)script\{(?P<of>[^{}]*)\}"
)

_SCRIPT = re.compile(r"\\text(super|sub)script\{([^{}]*)\}")

_TEXT = sorted((told, plain) for plain, told in COMMANDS.items() if not told.startswith(r"\("))
_TEXT.sort(key=lambda pair: -len(pair[0]))


def in_html(lines: Sequence[str]) -> str:
    """Paragraphs and displayed equations."""
    kept: list[str] = []
    text = _TEXT_OF.sub(lambda found: _hidden(found[1], kept), "\n".join(lines))
    told = "".join(_paragraphs(text))
    return _KEPT.sub(lambda found: escape(kept[int(found[1])], quote=False).replace(" ", "\N{NO-BREAK SPACE}"), told)


def _hidden(text: str, kept: list[str]) -> str:
    """A text as a placeholder for the converter, or several around formulas; the texts are `kept`."""
    told, plain, start = [], "", 0

    def keep() -> None:
        if plain:
            kept.append(plain)
            told.append(rf"\text{{{chr(0xE000)}{len(kept) - 1}{chr(0xE001)}}}")

    for found in _PIECES.finditer(text):
        plain += text[start : found.start()]
        start = found.end()
        if found["command"]:
            plain += _COMMANDS[found["command"]]
            continue
        keep()
        plain = found["of"] or ""
        if found["script"]:
            told.append("{}^" if found["script"] == "super" else "{}_")
            keep()
            plain = ""
        else:
            told.append(found["math"])
    plain += text[start:]
    keep()
    return told[0] if len(told) == 1 else f"{{{''.join(told)}}}"


def _paragraphs(text: str) -> Iterator[str]:
    for block in re.split(r"(\\begin\{align\*\}.*?\\end\{align\*\})", text, flags=re.DOTALL):
        found = _PARTS.fullmatch(block)
        if found is not None and found[1] is not None:
            yield f'<div class="equations">{"".join(map(_line, found[1].split(chr(92) * 2 + chr(10))))}</div>'
            continue
        for paragraph in block.strip().split("\n\n"):
            if paragraph.strip():
                yield f"<p>{_inline(paragraph)}</p>"


def _line(line: str) -> str:
    left, *right = _ALIGNED.split(line.strip().removesuffix(r"\\"), maxsplit=1)
    return f"<div>{_math(left)}</div><div>{''.join(_math(_spaced(part)) for part in right)}</div>"


def _spaced(right: str) -> str:
    """A sign at the beginning of a formula is set close to what follows, unless there are blanks."""
    sign, blank, rest = right.partition(" ")
    return rf"\;{sign}\;{rest}" if blank and sign in ("=", r"\sim") else right


def _inline(text: str) -> str:
    told, start = [], 0
    for found in _PARTS.finditer(text):
        told += [_plain(text[start : found.start()]), _math(found[2] or "")]
        start = found.end()
    return "".join([*told, _plain(text[start:])])


def _plain(text: str) -> str:
    """LaTeX's commands for single characters undone."""
    for told, plain in _TEXT:
        text = text.replace(told, plain)
    told = escape(re.sub(r"\s+", " ", text), quote=False)
    return _SCRIPT.sub(lambda found: f"<{found[1][:3]}>{found[2]}</{found[1][:3]}>", told)


def _math(latex: str) -> str:
    if not latex.strip():
        return ""
    convert = import_module("latex2mathml.converter").convert
    return str(convert(latex.strip()))
