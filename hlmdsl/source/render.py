"""In: diagnostics and the text they point into. Out: the report a person reads, plain or with ANSI colours.

Not decided here: whether the output is a terminal (given by the caller).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.text import SourceText, Span

_RESET, _BOLD, _BLUE = "\x1b[0m", "\x1b[1m", "\x1b[1;34m"
_COLOUR = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
TAB = 4
LONGEST_LINE = 160
LONGEST_SAYING = 2_000
MOST_SHOWN = 100


def render_all(diagnostics: Iterable[Diagnostic], source: SourceText | None, colour: bool = False) -> str:
    """Every diagnostic, those of the text in its order, with a blank line between them."""
    ordered = sorted(diagnostics, key=lambda d: (d.last, d.span is None, d.span or Span(0, 0), d.code))
    listed = [d for d in ordered if not d.last]
    reports = [render(d, source, colour) for d in listed[:MOST_SHOWN]]
    if len(listed) > MOST_SHOWN:
        reports.append(f"and {len(listed) - MOST_SHOWN:,} more")
    reports += [render(d, source, colour) for d in ordered[len(listed) :]]
    return "\n\n".join(reports)


def render(diagnostic: Diagnostic, source: SourceText | None, colour: bool = False) -> str:
    """One diagnostic: code and title, the places underlined, notes, and the help."""

    def paint(style: str, text: str) -> str:
        return f"{style}{text}{_RESET}" if colour and text else text

    severity = diagnostic.severity
    head = paint(_COLOUR[severity], f"{severity}[{diagnostic.code}]") + paint(
        _BOLD, f": {_said(diagnostic.title_text)}"
    )
    lines = [head]
    margin = 1
    if source is not None and diagnostic.span is not None:
        places = _by_line(source, diagnostic)
        margin = len(str(max(places)))
        number, column = source.line_number(diagnostic.span.start), source.column(diagnostic.span.start)
        lines.append(" " * margin + paint(_BLUE, "--> ") + f"{printable(source.name)}:{number}:{column}")
        bar = paint(_BLUE, "|")
        lines.append(f"{' ' * margin} {bar}")
        for at, labels in sorted(places.items()):
            shown, underlined = _quote(source, at, labels)
            lines.append(f"{paint(_BLUE, f'{at:>{margin}}')} {bar} {shown}".rstrip())
            for is_primary, mark in underlined:
                style = _COLOUR[severity] if is_primary else _BLUE
                lines.append(f"{' ' * margin} {bar} {paint(style, mark)}")
        lines.append(f"{' ' * margin} {bar}")
    elif source is not None:
        lines.append(" " * margin + paint(_BLUE, "--> ") + printable(source.name))
    equals = paint(_BLUE, "=")
    for note in diagnostic.notes:
        lines.append(f"{' ' * margin} {equals} {paint(_BOLD, 'note')}: {_said(note)}")
    if diagnostic.help_text:
        first, *rest = (_said(line) for line in diagnostic.help_text.splitlines())
        lines.append(f"{' ' * margin} {equals} {paint(_BOLD, 'help')}: {first}")
        lines.extend(f"{' ' * margin}         {line}" for line in rest)
    if lines[-1].strip(" ") == "|":
        lines.pop()
    return "\n".join(lines)


def _by_line(source: SourceText, diagnostic: Diagnostic) -> dict[int, list[tuple[bool, Label]]]:
    assert diagnostic.span is not None
    places: dict[int, list[tuple[bool, Label]]] = {}
    labels = [(True, Label(diagnostic.span, diagnostic.label_text)), *((False, a) for a in diagnostic.also)]
    for is_primary, label in labels:
        places.setdefault(source.line_number(label.span.start), []).append((is_primary, label))
    return places


def _quote(source: SourceText, number: int, labels: list[tuple[bool, Label]]) -> tuple[str, list[tuple[bool, str]]]:
    """The line as shown (tabs widened, a very long line cut around the place), and an underline per label."""
    text = source.line(number)
    start = source.line_starts[number - 1]
    first = min(label.span.start - start for _, label in labels)
    cut = max(0, first - 40) if len(text) > LONGEST_LINE else 0
    visible = text[cut : cut + LONGEST_LINE]
    prefix = "..." if cut else ""
    suffix = "..." if cut + LONGEST_LINE < len(text) else ""
    shown = prefix + printable(visible) + suffix
    marks = []
    for is_primary, label in sorted(labels, key=lambda pair: pair[1].span):
        begin = max(0, label.span.start - start - cut)
        end = min(len(visible), max(begin + 1, label.span.end - start - cut))
        pad = len(prefix) + display_width(visible[:begin])
        width = max(1, display_width(visible[begin:end]))
        sign = "^" if is_primary else "-"
        marks.append((is_primary, f"{' ' * pad}{sign * width} {_said(label.text)}".rstrip()))
    return shown, marks


def printable(text: str) -> str:
    """A text that cannot move the cursor, change colours or reorder what is read, whatever a spec or a table holds."""
    return text if text.isascii() and text.isprintable() else "".join(map(_safe, text))


def _said(text: str) -> str:
    """The text of a diagnostic, with the names in it, which may be hostile."""
    return printable(text if len(text) <= LONGEST_SAYING else f"{text[:LONGEST_SAYING]}...")


def _safe(character: str) -> str:
    """A character as it may be printed: tabs widened, control characters by their code (a spec is untrusted text)."""
    if character == "\t":
        return " " * TAB
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}:
        return f"<U+{ord(character):04X}>"
    return character


def display_width(text: str) -> int:
    """Terminal columns that the text takes once made safe."""
    if text.isascii() and text.isprintable():
        return len(text)
    total = 0
    for c in text:
        shown = _safe(c)
        if len(shown) > 1:
            total += len(shown)
        elif unicodedata.combining(c):
            continue
        else:
            total += 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return total
