"""The command that reads other programs' notation: from. In: arguments. Out: a spec, printed or written.

Not decided here: anything about models; it calls the library and prints.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from hlmdsl.commands.base import command, say


@command("from")
def from_(
    formula: Annotated[
        str, typer.Argument(metavar="FORMULA", help='A formula, "y ~ x + (1 | g)", or a call that contains one.')
    ],
    data: Annotated[
        Path | None, typer.Option("--data", metavar="FILE", help="The table, to distinguish factors from numbers.")
    ] = None,
    family: Annotated[
        str | None, typer.Option("--family", metavar="NAME", help="poisson, binomial(probit), ... of the program.")
    ] = None,
    notation: Annotated[
        str | None,
        typer.Option("--as", metavar="PROGRAM", help="lme4, brms, glmmTMB or bambi, where the text leaves it open."),
    ] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="SPEC", help="Write it to a file.")] = None,
) -> int:
    """Write a spec of the same model as a formula or call of lme4, brms, glmmTMB, Bambi, ...

    Example: hlm from "lmer(Reaction ~ Days + (Days | Subject))" --data sleepstudy.csv -o sleepstudy.hlm
    """
    from hlmdsl.design.table import read_table
    from hlmdsl.notation.calls import notation_called
    from hlmdsl.notation.translate import spec_from
    from hlmdsl.spec import parse
    from hlmdsl.syntax.save_spec import write_spec

    spoken = None if notation is None else notation_called(notation)
    table = None if data is None else read_table(data)
    named = "" if data is None else os.path.relpath(data, output.parent) if output is not None else str(data)
    text = spec_from(formula, table, named, family, spoken)
    spec = parse(text)
    if table is not None:
        design = spec.bind(table)
        say((*spec.warnings, *design.warnings), spec.source)
    if output is None:
        print(text, end="")
    else:
        write_spec(output, text)
        print(f"saved to {output}")
    return 0
