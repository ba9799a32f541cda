"""Other spellings of a wrong spec in which its error must still be: other names, orders, comments, blanks, rows."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from tests.fuzz.examples import Example
from tests.fuzz.mutate import tokens_of
from tests.fuzz.written import KEYWORDS

NEW_NAMES = ("alpha_1", "größe", "Übung", "x_of_y", "年", "Q", "verylongname_of_a_column", "b2c", "no_", "dist")
PARAMETERS = ("mu", "sigma", "nu", "alpha", "p")
_DECLARED = re.compile(r"^\s*(?:covariate|factor|group)\s+([^\W\d][\w\u0300-\u036f]*)(?=\s|$)", re.MULTILINE)
_ALIASED = re.compile(r"^\s*(?:covariate|factor|group)\s+([^\W\d]\w*)\s*=", re.MULTILINE)
_COLUMNS = re.compile(r"=\s*`?([^\W\d]\w*)`?")
_KEYWORD = re.compile(rf"^(?:{'|'.join(KEYWORDS)})\b")


def varied(example: Example, chance: Random) -> Example:
    """The same mistake in another place: what changes has nothing to do with it."""
    text, rows = example.text, example.rows
    if chance.random() < 0.7:
        text, rows = _renamed(text, rows, chance, example.stage == "design" and not rows)
    if example.stage != "syntax" and chance.random() < 0.5:
        text = _shuffled(text, chance)
    if chance.random() < 0.6:
        text = _with_comments(text, chance, example.stage == "syntax")
    if chance.random() < 0.2 and "\r" not in text:
        text = text.replace("\n", "\r\n")
    if rows:
        rows = _rows(rows, chance)
    return replace(example, text=text, rows=rows)


def _renamed(
    text: str, rows: tuple[tuple[str, ...], ...], chance: Random, has_fixed_table: bool
) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """Some declared names, wherever they stand as words of the spec, and in the header of the table."""
    names = list(dict.fromkeys(_DECLARED.findall(text)))
    in_quotes = " ".join(t for t in tokens_of(text) if t[:1] in "`\"'")
    # a name that is a column elsewhere, or part of something quoted, is left as it is
    names = [
        n
        for n in names
        if n not in in_quotes and not re.search(rf"=\s*{n}\b", text) and n not in (*KEYWORDS, *PARAMETERS)
    ]
    if has_fixed_table:
        names = []
    chance.shuffle(names)
    words = set(tokens_of(text)) | set(rows[0] if rows else ())
    new = [n for n in chance.sample(NEW_NAMES, len(NEW_NAMES)) if n not in words]
    table = dict(zip(names[: chance.randint(0, len(names))], new, strict=False))
    text = "".join(table.get(t, t) for t in tokens_of(text))
    header = tuple(table.get(c, c) for c in rows[0]) if rows else ()
    return text, ((header, *rows[1:]) if rows else ())


def _lines_are_declarations(text: str) -> bool:
    return all(_KEYWORD.match(line) for line in text.splitlines() if line.strip())


def _shuffled(text: str, chance: Random) -> str:
    if not _lines_are_declarations(text):
        return text
    lines = [line for line in text.splitlines() if line.strip()]
    chance.shuffle(lines)
    return "\n".join(lines) + "\n"


def _with_comments(text: str, chance: Random, is_fragile: bool) -> str:
    """Comments and blank lines before declarations, blanks at the ends of lines."""
    found = []
    for line in text.splitlines():
        if _KEYWORD.match(line) and chance.random() < 0.3:
            found.append(
                chance.choice(
                    ["", "# a note", "   ", "## effects mu = 1", "# größe", '# "'] if not is_fragile else [""]
                )
            )
        if not is_fragile and line.strip() and chance.random() < 0.1:
            line += chance.choice([" ", "\t", "  "])
        found.append(line)
    return "\n".join(found) + "\n"


def _rows(rows: tuple[tuple[str, ...], ...], chance: Random) -> tuple[tuple[str, ...], ...]:
    header, *cells = rows
    if chance.random() < 0.5:
        chance.shuffle(cells)
    if chance.random() < 0.5:
        order = list(range(len(header)))
        chance.shuffle(order)
        header = tuple(header[i] for i in order)
        cells = [tuple(row[i] for i in order) for row in cells]
    return (header, *cells)
