"""In: an Explanation after a fit. Out: a result that fits a screen: one line for each number, its sentence cut at the
end of the line.

Problems of the fit come first and are never cut. Not decided here: the sentences, or the full report
(plain_text.py).
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from hlmdsl.explain.meaning import Explanation, Meaning, Section
from hlmdsl.explain.say.with_numbers import estimate_amount, is_factor, response_amount
from hlmdsl.explain.write.plain_text import columns, safe
from hlmdsl.source.frozen import frozen

_RESET, _BOLD, _DIM, _RED, _CYAN = "\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[36m"

MOST_LINES = 30
"""For numbers and their headings; if there are more, the longest sections are cut first."""

LEAST_SENTENCE = 24
"""The fewest columns for a sentence; with less room there is none."""

LONGEST_NAME = 40

MOSTLY = 0.75
"""The share of estimates that has to fit beside sentences; with fewer there are no sentences."""

HEAD, RESPONSE = "median (95%)", "on the response"


def to_brief(explanation: Explanation, width: int = 100, colour: bool = False) -> str:
    """At most about forty lines, if there are no problems."""
    return _Writer(max(60, width), colour).write(explanation)


@frozen
class _Row:
    """One line: a name, its estimate, the same on the response's scale, and what it is."""

    name: str
    estimate: str
    response: str
    text: str
    is_unsettled: bool


class _Writer:
    def __init__(self, width: int, colour: bool) -> None:
        self.width, self.colour = width, colour
        self.lines: list[str] = []

    def paint(self, style: str, text: str) -> str:
        return f"{style}{text}{_RESET}" if self.colour and text else text

    def write(self, e: Explanation) -> str:
        self.lines.append(self.paint(_BOLD, self.cut(e.name + (f"    {e.text}" if e.text else ""))))
        for alarm in e.alarms:
            self.lines += [self.paint(_RED, line) for line in self.wrap(f"! {alarm}")]
        for fact in (e.formula, *e.facts):
            self.lines.append(self.cut(f"  {fact}"))
        if e.inferred:
            n = len(e.inferred)
            told = f"{n} thing{'s' * (n > 1)} that the spec leaves open {'are' if n > 1 else 'is'} taken from the data"
            self.lines.append(self.paint(_DIM, f"  {told}"))
        for remark in (*e.notices, *e.remarks):
            self.lines += [self.paint(_DIM, line) for line in self.wrap(remark)]
        told_of = [(s, [_row(m) for m in s.meanings if m.estimate is not None]) for s in e.sections]
        told_of = [(s, rows) for s, rows in told_of if rows]
        widths = self.fitted([row for _, rows in told_of for row in rows])
        if told_of:
            self.lines.append(self.paint(_DIM, self.row(_Row("", HEAD, RESPONSE, "", False), widths)))
        for (section, rows), most in zip(told_of, shares([len(rows) for _, rows in told_of], MOST_LINES), strict=True):
            self.section(section, rows, widths, most)
        return "\n".join(self.lines) + "\n"

    def fitted(self, rows: Sequence[_Row]) -> tuple[int, int, int]:
        """Widths that leave room for sentences, if a few long estimates alone would take it: theirs have none."""
        name, estimate, response = _widths(rows)
        room = self.width - LEAST_SENTENCE - 2 - (4 + name + (2 + response if response else 0))
        fitting = [n for n in (columns(row.estimate) for row in rows) if n <= room]
        if estimate > room >= len(HEAD) and len(fitting) >= MOSTLY * len(rows):
            estimate = max(len(HEAD), *fitting)
        return name, estimate, response

    def section(self, section: Section, rows: Sequence[_Row], widths: tuple[int, int, int], most: int) -> None:
        self.lines.append(self.paint(_BOLD, self.cut(section.title)))
        for row in rows[:most]:
            self.lines.append(self.row(row, widths))
        if len(rows) > most:
            self.lines.append(self.paint(_DIM, f"  and {len(rows) - most} more"))
        if others := len(section.combinations):
            told = "effect that is a sum" if others == 1 else "effects that are sums"
            self.lines.append(self.paint(_DIM, f"  and {others} {told} of these (--full)"))

    def row(self, row: _Row, widths: tuple[int, int, int]) -> str:
        """A name that is too long for its column is shown in full if the line has room, and shifts what follows."""
        name, estimate, response = widths
        cells = [row.response] if response else []
        room = self.width - 2 - sum(2 + columns(cell) for cell in (row.estimate, *cells))
        head = _clipped(row.name, max(name, room))
        style = _BOLD if row.name else ""
        told, used = f"  {self.paint(_CYAN, head)}", 2 + columns(head)
        for cell, of, at in [(row.estimate, style, name), *((cell, "", name + 2 + estimate) for cell in cells)]:
            gap = max(2, 4 + at - used)
            told += " " * gap + self.paint(of, cell)
            used += gap + columns(cell)
        ends = 4 + name + estimate + (2 + response if response else 0)
        told += " " * max(0, ends - used)
        used = max(used, ends)
        left = self.width - used - 2
        text = f"! {row.text}" if row.is_unsettled else row.text
        if left >= LEAST_SENTENCE:
            clipped = _clipped(text, left)
            told += f"  {self.paint(_RED if row.is_unsettled else _DIM, clipped)}"
        return told.rstrip()

    def cut(self, text: str) -> str:
        return _clipped(safe(text), self.width)

    def wrap(self, text: str) -> list[str]:
        return textwrap.wrap(
            safe(text), self.width, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False
        )


def _row(m: Meaning) -> _Row:
    text = m.caution if m.determined is False and m.caution else m.text
    return _Row(safe(m.name), safe(estimate_amount(m)), safe(_on_response(m)), safe(text), m.determined is False)


def _on_response(m: Meaning) -> str:
    """A ratio as `×1.9`, a value as itself; nothing for what is neither a value nor a difference of the predictor."""
    if m.frame is None or m.frame.inverse == "identity" or m.kind not in ("intercept", "effect", "estimand"):
        return ""
    told = response_amount(m)
    return f"×{told}" if told and is_factor(m) else told


def _widths(rows: Sequence[_Row]) -> tuple[int, int, int]:
    """Of names, estimates, and numbers on the response's scale (0 if there are none)."""
    name, estimate, response = (
        max((columns(t) for t in each), default=0)
        for each in ([r.name for r in rows], [r.estimate for r in rows], [r.response for r in rows])
    )
    return min(LONGEST_NAME, name), max(estimate, len(HEAD)), max(response, len(RESPONSE)) if response else 0


def _clipped(text: str, width: int) -> str:
    """The text, or as many whole words of it as there is room for, and three dots."""
    if columns(text) <= width:
        return text
    short = text
    while short and columns(short) > width - 1:
        cut = short.rstrip().rpartition(" ")[0]
        short = cut if cut and columns(cut) > width // 2 else short[:-1]
    return short.rstrip(" ,;:") + "…"


def shares(sizes: Sequence[int], most: int) -> list[int]:
    """How many lines each section gets of those there are: all of them, or the longest are cut to the same length."""
    left = most - len(sizes)
    if sum(sizes) <= left:
        return list(sizes)
    longest = max(sizes, default=0)
    while longest > 1 and sum(min(n, longest) for n in sizes) > left:
        longest -= 1
    return [min(n, longest) for n in sizes]
