"""The command that begins with a table: new. In: arguments. Out: a spec, printed or written.

Not decided here: anything about models; it calls the library and prints.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from hlmdsl.commands.base import command, say


def _columns(option: str, what: str) -> Any:
    return typer.Option(option, metavar="COLUMN", help=f"{what}; may be repeated.")


@command("new")
def new(
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="CSV, Parquet or Feather.")],
    response: Annotated[str, typer.Option("--response", metavar="COLUMN", help="The response of the model.")],
    group: Annotated[list[str] | None, _columns("--group", "A column of units")] = None,
    factor: Annotated[list[str] | None, _columns("--factor", "A column of kinds")] = None,
    covariate: Annotated[list[str] | None, _columns("--covariate", "A column of amounts")] = None,
    without: Annotated[list[str] | None, _columns("--without", "A column to leave out")] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="SPEC", help="Write it to a file.")] = None,
) -> int:
    """Write a first spec for a response, with the reason of every choice in a comment.

    Example: hlm new sleepstudy.csv --response Reaction -o sleepstudy.hlm
    """
    from hlmdsl.design.table import read_table
    from hlmdsl.suggest.new_spec import first_spec, kinds_given
    from hlmdsl.syntax.save_spec import write_spec

    given = kinds_given(group or (), factor or (), covariate or (), without or ())
    named = os.path.relpath(table, output.parent) if output is not None else str(table)
    text, design = first_spec(read_table(table), response, given, named)
    say((*design.model.warnings, *design.warnings), design.model.source)
    if output is None:
        print(text, end="")
    else:
        write_spec(output, text)
        print(f"saved to {output}")
    return 0
