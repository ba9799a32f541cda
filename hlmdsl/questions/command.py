"""What `hlm ask` and `hlm units` do. In: arguments of the command. Out: text on standard output, or a file.

Not decided here: what is answered (ask.py, units.py).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from hlmdsl.explain.report import terminal_width
from hlmdsl.options import OutputNotWritable, check_form
from hlmdsl.questions.question_errors import QuestionNotReadable
from hlmdsl.results.fit import open_fit
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import look_at, say_fault, say_path
from hlmdsl.source.write_whole import write_whole
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
        print(units.text(terminal_width()).rstrip("\n"))
        return
    try:
        write_whole(output, units.table().to_csv().encode())
    except OSError as error:
        raise _not_writable(output, say_fault(error)) from error
    print(f"saved to {output}")


def _check_table(path: Path) -> None:
    place = look_at(path)
    if path.suffix.lower() != ".csv":
        raise _not_writable(path, "tables of units are CSV files, and their names end in `.csv`")
    if place.kind not in ("file", "absent"):
        raise _not_writable(path, place.fact)
    if look_at(path.absolute().parent).kind != "folder":
        raise _not_writable(path, f"the folder `{say_path(path.parent)}` does not exist")


def _not_writable(path: Path, fact: str) -> HlmError:
    return HlmError([OutputNotWritable(span=None, path=say_path(path), fact=fact, example="units.csv")])
