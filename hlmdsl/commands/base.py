"""What all commands share: the application, how a function becomes a command, and how errors are reported.

0: done. 1: a fit whose diagnostics fail, a file that `format` would change. 2: wrong input, every error reported, or a
result that could not be saved or printed. 130: interrupted; what was drawn is reported. 70: a bug in hlmdsl.
Not decided here: what a command does.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hlmdsl.commands.examples import epilog
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError, InternalError
from hlmdsl.source.render import render_all
from hlmdsl.streams import colour

if TYPE_CHECKING:
    from hlmdsl.predictions.predictions import Predictions
    from hlmdsl.source.text import SourceText
    from hlmdsl.spec import Spec

OUR_FAULT = 70  # EX_SOFTWARE of sysexits.h: a bug in hlmdsl, neither a wrong spec nor a failed fit
INTERRUPTED = 130  # as shells have it: 128 and the signal's number

app = typer.Typer(
    name="hlm",
    help="Hierarchical regression models declared in plain text, compiled to PyMC, every coefficient explained.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:
    if asked:
        from hlmdsl import __version__

        print(__version__)
        raise typer.Exit


@app.callback()
def hlm(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Hierarchical regression models declared in plain text, compiled to PyMC, every coefficient explained."""


SpecPath = Annotated[Path, typer.Argument(metavar="SPEC", help="A .hlm file.")]
DataPath = Annotated[
    Path | None,
    typer.Option("--data", metavar="FILE", help="A table (CSV, Parquet, Feather) to use instead of the spec's."),
]


FormOption = Annotated[str, typer.Option("--format", metavar="FORM", help="text, markdown, html, latex or json.")]


def status_of(run: Callable[[], int]) -> int:
    """What `run` returns, or the status of the error that it ends in, reported."""
    try:
        return run()
    except HlmError as error:
        say(error.diagnostics, error.source)
        return INTERRUPTED if isinstance(error, KeyboardInterrupt) else 2
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except InternalError as error:
        print(error, file=sys.stderr)
        return OUR_FAULT
    except Exception:  # the outermost level: anything unforeseen is reported as our fault, with its own status
        traceback.print_exc()
        print("\nThis is a bug in hlmdsl, please report it.", file=sys.stderr)
        return OUR_FAULT


def command(name: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Make a command of a function that returns its status, or ends in an error that has one."""

    def register(run: Callable[..., int]) -> Callable[..., int]:
        @wraps(run)
        def guarded(**given: Any) -> None:
            raise typer.Exit(status_of(partial(run, **given)))

        app.command(name, epilog=epilog(name))(guarded)
        return run

    return register


def say(diagnostics: Iterable[Diagnostic], source: SourceText | None) -> None:
    """On standard error, with how many errors there are."""
    found = tuple(diagnostics)
    if not found:
        return
    print(render_all(found, source, colour(sys.stderr)), file=sys.stderr)
    errors = sum(d.severity == "error" for d in found)
    if errors:
        print(f"\n{errors} error{'s' if errors > 1 else ''}", file=sys.stderr)


def load_spec(path: Path) -> Spec:
    """A checked spec. Raises HlmError as `hlmdsl.load` does."""
    from hlmdsl.spec import load

    return load(path)


FitPath = Annotated[Path, typer.Argument(metavar="FIT", help="A saved fit.")]
TableOutput = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write a .csv or .parquet table, or all draws as .nc."),
]
Interval = Annotated[float, typer.Option(help="The probability inside of intervals.")]


def print_predictions(predictions: Predictions, interval: float, output: Path | None) -> int:
    """As a table on the terminal, or to a file."""
    from hlmdsl.predictions.deliver import printed, save

    if output is None:
        print(printed(predictions, interval))
    else:
        save(predictions, interval, output)
        print(f"saved to {output}")
    return 0
