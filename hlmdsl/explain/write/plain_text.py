"""In: an Explanation. Out: text for a terminal, within a width, with ANSI colours if wanted.

Names on the left, sentences next to them; a name too long for its column gets a separate line.
Not decided here: the sentences.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterable

from hlmdsl.explain.meaning import CellTable, Explanation, Meaning, Section
from hlmdsl.explain.say.with_numbers import estimate_amount, response_amount

_RESET, _BOLD, _DIM, _RED, _CYAN = "\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[36m"
_YELLOW = "\x1b[33m"

OTHER_EFFECTS = "other effects, as sums of these coefficients"
"""The heading of a section's combinations, in every form."""

_GLUE = "\N{INVISIBLE SEPARATOR}"
"""Represents a non-breaking space; never in `safe` text, which shows format characters by their code."""


def to_text(explanation: Explanation, width: int = 100, colour: bool = False) -> str:
    """The whole explanation."""
    return _Writer(max(40, width), colour).write(explanation)


class _Writer:
    def __init__(self, width: int, colour: bool) -> None:
        self.width = width
        self.colour = colour
        self.indent = 32 if width >= 90 else 24
        self.lines: list[str] = []

    def paint(self, style: str, text: str) -> str:
        return f"{style}{text}{_RESET}" if self.colour and text else text

    def write(self, e: Explanation) -> str:
        head = e.name + (f"    {e.text}" if e.text else "")
        self.lines += [self.paint(_BOLD, line) for line in self.wrap(head, 0)]
        for alarm in e.alarms:
            self.lines += [self.paint(_RED, line) for line in self.wrap(f"! {alarm}", 2, hang=4)]
        for fact in (e.formula, *e.facts):
            self.lines += self.wrap(fact, 2, hang=4)
        for line in e.inferred:
            self.lines += [self.paint(_DIM, text) for text in self.wrap(f"inferred: {line}", 2, hang=4)]
        for notice in e.notices:
            self.lines += [self.paint(_YELLOW, line) for line in self.wrap(notice, 2, hang=4)]
        for remark in e.remarks:
            self.lines += [self.paint(_DIM, line) for line in self.wrap(remark, 2, hang=4)]
        for section in e.sections:
            self.section(section)
        for table in e.cells:
            self.cells(table)
        return "\n".join(self.lines) + "\n"

    def section(self, section: Section) -> None:
        self.lines += ["", self.paint(_BOLD, safe(section.title))]
        self.lines += [self.paint(_DIM, line) for line in self.wrap(section.lead, 0)] if section.lead else []
        before = None
        for meaning in section.meanings:
            self.meaning(meaning, before)
            before = (meaning.prior, meaning.prior_text) if meaning.shows_prior else None
        if section.combinations:
            self.lines += ["", self.paint(_DIM, OTHER_EFFECTS)]
            for meaning in section.combinations:
                self.combination(meaning)
        if section.notes:
            self.lines.append("")
            for note in section.notes:
                self.lines += self.wrap(note, 0, hang=4)

    def combination(self, m: Meaning) -> None:
        """Its description replaces a name."""
        said = self.wrap(m.text, 0, hang=4)
        if m.amount and columns(said[-1]) + 2 + columns(safe(m.amount)) <= self.width:
            said[-1] += " " * max(2, self.indent - columns(said[-1])) + self.paint(_BOLD, safe(m.amount))
        elif m.amount:
            said.append(self.beside(m.amount))
        self.lines += [*said, *self.wrap(f"= {m.arithmetic}", 4, hang=6)]
        if m.response:
            self.lines += self.wrap(m.response, 4, hang=4)
        if m.caution:
            self.lines += [self.paint(_RED, line) for line in self.wrap(f"! {m.caution}", 4, hang=6)]

    def meaning(self, m: Meaning, prior_before: tuple[str, str] | None) -> None:
        name = safe(m.name)
        if m.amount:  # the number next to the name, its meaning below
            gap = max(2, self.indent - columns(name))
            amount = self.paint(_BOLD, safe(m.amount))
            if columns(name) + gap + columns(safe(m.amount)) <= self.width:
                self.lines.append(self.paint(_CYAN, name) + " " * gap + amount)
            else:
                self.lines += [self.paint(_CYAN, name), self.beside(m.amount)]
            self.lines += self.body(m, prior_before, 4)
            return
        body = self.body(m, prior_before, self.indent)
        if columns(name) + 2 <= self.indent:
            first, *rest = body
            self.lines.append(self.paint(_CYAN, name) + " " * (self.indent - columns(name)) + first.lstrip())
        else:
            self.lines.append(self.paint(_CYAN, name))
            rest = body
        self.lines += rest

    def beside(self, amount: str) -> str:
        """An amount on a separate line, in the column of amounts or as near to it as the width allows."""
        pad = max(2, min(self.indent, self.width - columns(safe(amount))))
        return " " * pad + self.paint(_BOLD, safe(amount))

    def body(self, m: Meaning, prior_before: tuple[str, str] | None, pad: int) -> list[str]:
        lines = self.wrap(m.text, pad, hang=pad)
        if m.arithmetic:
            label = "= " if m.kind == "estimand" else ""
            lines += self.wrap(label + m.arithmetic, pad, hang=pad + 2)
        if m.response:
            lines += self.wrap(m.response, pad, hang=pad)
        if m.determined is False or m.caution:
            lines += [self.paint(_RED, line) for line in self.wrap(f"! {m.caution}", pad, hang=pad + 2)]
        if m.shows_prior:
            repeats = (m.prior, m.prior_text) == prior_before  # the same prior, but in a different unit
            told = m.prior + ("   (default)" if m.prior_is_default else "") + (", as above" if repeats else "")
            if m.prior:
                lines += [self.paint(_DIM, line) for line in self.wrap(told, pad, hang=pad + 2)]
            if m.prior_text and not (m.prior and repeats):
                lines += [self.paint(_DIM, line) for line in self.wrap(m.prior_text, pad, hang=pad + 2)]
        return lines

    def cells(self, table: CellTable) -> None:
        self.lines += ["", *(self.paint(_BOLD, line) for line in self.wrap(table.title, 0))]
        rows = [[safe(c) for c in row] for row in cell_rows(table)]
        heads = [safe(h) for h in cell_heads(table)]
        widths = [max(columns(r[i]) for r in (heads, *rows)) for i in range(len(heads))]
        if sum(widths) + 2 * len(widths) > self.width and len(heads) > len(table.factors) + 1:
            heads[-1] = "response (95%)"  # its meaning is given with the coefficients
            widths[-1] = max(columns(r[-1]) for r in (heads, *rows))
        self.lines.append(self.paint(_DIM, _row(heads, widths).rstrip()))
        pad = sum(widths) + 2 * len(widths)
        beside = pad <= self.width - 40
        for row, cell in zip(rows, table.cells, strict=True):
            sum_ = cell.arithmetic + ("   (not settled by the data)" if cell.determined is False else "")
            if beside:
                first, *rest = self.wrap(sum_, pad, hang=pad + 2)
                self.lines += [_row(row, widths) + "  " + first.lstrip(), *rest]
            else:
                self.lines += [_row(row, widths).rstrip(), *self.wrap(f"= {sum_}", 4, hang=6)]

    def wrap(self, text: str, pad: int, hang: int | None = None) -> list[str]:
        """Wrapped at blanks only, and not inside the brackets of a name."""
        width = max(self.width, pad + 24)
        whole = re.sub(r"\[[^\]]*\]", lambda name: name[0].replace(" ", _GLUE), safe(text))
        lines = textwrap.wrap(
            whole,
            width,
            initial_indent=" " * pad,
            subsequent_indent=" " * (pad if hang is None else hang),
            break_on_hyphens=False,
            break_long_words=False,
        )
        return [line.replace(_GLUE, " ") for line in lines] or [" " * pad]


def cell_heads(table: CellTable) -> list[str]:
    """The factors and, after a fit, the predictor and what comes out on the response's scale."""
    fitted = any(c.amount for c in table.cells)
    value = fitted and any(response_amount(c) for c in table.cells)
    return [
        *table.factors,
        *([f"{table.estimate} (95%)"] if fitted else []),
        *([f"{table.value} (95%)"] if value else []),
    ]


def cell_rows(table: CellTable) -> list[list[str]]:
    """One row for each cell: its levels and, after a fit, its numbers; as many columns as there are heads."""
    n = len(cell_heads(table)) - len(table.factors)
    rows = []
    for cell in table.cells:
        numbers = [estimate_amount(cell), response_amount(cell)][:n]
        rows.append([*(level for _, level in cell.coords), *numbers])
    return rows


def _row(cells: Iterable[str], widths: list[int]) -> str:
    return "  ".join(c + " " * (w - columns(c)) for c, w in zip(cells, widths, strict=True))


def safe(text: str) -> str:
    """Labels come from files: control characters are shown, not sent to the terminal."""
    return shown(text, lambda c: f"<U+{ord(c):04X}>")


def shown(text: str, instead: Callable[[str], str]) -> str:
    """A text with something else in place of each hidden character but the end of a line."""
    if text.replace("\n", "").isprintable():  # nearly always, and in one look
        return text
    return "".join(instead(c) if is_hidden(c) and c != "\n" else c for c in text)


def is_hidden(character: str) -> bool:
    """Whether a character is invisible, but moves, colours or reorders the visible text."""
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def columns(text: str) -> int:
    """Terminal columns that a text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
