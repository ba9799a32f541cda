"""What `hlm ask` and `hlm units` do. In: arguments of the command. Out: text on standard output, or a file.

Not decided here: what is answered (ask.py, units.py).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from hlmdsl.options import check_form
from hlmdsl.questions.question_errors import QuestionNotReadable, TableNotWritable
from hlmdsl.results.fit import open_fit
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import look_at
from hlmdsl.streams import colour


def ask_command(fit: Path, questions: Sequence[str], name: str | None, file: Path | None, form: str) -> None:
    """Print the answers. Raises HlmError."""
    check_form(form)
    if bool(questions) == (file is not None):
        fact = "questions were given twice" if questions else "nothing was asked"
        given = "texts and a file" if questions else "no text, no file"
        advice = '`hlm ask FIT "at(x = 1) - at(x = 0)"`, or `hlm ask FIT --file QUESTIONS`'
        raise HlmError([QuestionNotReadable(span=None, fact=fact, given=given, advice=advice)])
    answers = open_fit(fit).ask(file if file is not None else questions, name)
    in_colour = form == "text" and colour(sys.stdout)
    print(answers.to(form, colour=in_colour).rstrip("\n"))  # type: ignore[arg-type]


def units_command(fit: Path, grouping: str, sort: str, ancestors: bool, output: Path | None) -> None:
    """Print the units, or write their table to a CSV file. Raises HlmError."""
    if output is not None:
        _check_table(output)
    units = open_fit(fit).units(grouping, sort, ancestors=ancestors)
    if output is None:
        print(units.text().rstrip("\n"))
        return
    try:
        units.table().to_csv(output, encoding="utf-8")
    except OSError as error:
        raise HlmError([TableNotWritable(span=None, path=str(output), fact=error.strerror or str(error))]) from error
    print("\n".join(units.says))
    print(f"saved to {output}")


def _check_table(path: Path) -> None:
    place = look_at(path)
    fact = ""
    if path.suffix.lower() != ".csv":
        fact = "tables of units are CSV files, and their names end in `.csv`"
    elif place.kind not in ("file", "absent"):
        fact = place.fact
    elif look_at(path.absolute().parent).kind != "folder":
        fact = f"the folder `{path.parent}` does not exist"
    if fact:
        raise HlmError([TableNotWritable(span=None, path=str(path), fact=fact)])
