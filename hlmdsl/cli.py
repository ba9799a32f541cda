"""The `hlm` command. In: arguments. Out: the library's output on the terminal, and an exit status.

Not decided here: the commands themselves (commands/), or their statuses (commands/base.py).
"""

from __future__ import annotations

import gc
import sys
import warnings
from copy import copy
from typing import TYPE_CHECKING, NoReturn

from hlmdsl.commands import (  # noqa: F401  which make the commands
    of_editors,
    of_fitting,
    of_notation,
    of_saved_fits,
    of_specs,
    of_suggestions,
    show,
)
from hlmdsl.commands.base import app, say
from hlmdsl.options import OutputLost
from hlmdsl.source.warn import HlmWarning
from hlmdsl.streams import steady

if TYPE_CHECKING:
    from typer import Typer

ORDER = [
    "new", "from", "check", "explain", "show", "prior", "fit", "resume", "predict", "ask", "units", "plot", "loo",
    "compare", "sensitivity", "report", "format", "explain-error", "lsp",
]  # fmt: skip
"""In which help lists the commands: as they follow each other in an analysis."""

app.registered_commands.sort(key=lambda command: ORDER.index(str(command.name)))


def main() -> NoReturn:
    """Run the command; wrong input ends in a report on stderr and status 2, never in a traceback."""
    gc.set_threshold(200_000)  # a command's modules live as long as it does: to look through them takes 25 ms in vain
    warnings.simplefilter("ignore", HlmWarning)  # printed with their place in the spec, once
    with steady() as streams:
        status = _of_app()
        if streams.lost:
            say([OutputLost(span=None, fact=streams.lost)], None)
            status = 2
    sys.exit(status)


def _of_app() -> int:
    """The exit status of the command that was given; a wrong command line has a separate one."""
    try:
        _with_what_is_asked()()
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else int(stopped.code is not None)
    return 0


def _with_what_is_asked() -> Typer:
    """The application with only the command that the line names: building all of them takes as long as a check.

    All of them are needed for the help, and to suggest the nearest name when a command does not exist.
    """
    named = [command for command in app.registered_commands if command.name in sys.argv[1:2]]
    chosen = copy(app)
    chosen.registered_commands = named or app.registered_commands
    return chosen
