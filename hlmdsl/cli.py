"""The `hlm` command. In: arguments. Out: what the library says, on the terminal, and an exit status.

0: done. 1: a fit whose diagnostics fail, a file that `format` would change. 2: wrong input, every error reported.
Not decided here: anything about models; each command calls the library and prints.
"""

from __future__ import annotations

import os
import sys
import textwrap
import warnings
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from hlmdsl.options import ENGINES, Options, check_options, check_output
from hlmdsl.source.diagnostic import Diagnostic, HlmError, InternalError
from hlmdsl.source.render import render_all
from hlmdsl.source.warn import HlmWarning

if TYPE_CHECKING:
    from hlmdsl.explain.report import Report
    from hlmdsl.source.text import SourceText
    from hlmdsl.spec import Spec

OUR_FAULT = 70  # EX_SOFTWARE of sysexits.h: a bug in hlmdsl, neither a wrong spec nor a failed fit

app = typer.Typer(
    name="hlm",
    help="Hierarchical regression models declared in plain text, compiled to PyMC, every coefficient explained.",
    no_args_is_help=True,
    add_completion=False,
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
    typer.Option("--data", metavar="FILE", help="The table (CSV, Parquet, Feather) in place of the spec's own."),
]


def main() -> NoReturn:
    """Run the command; wrong input ends in a report on stderr and status 2, never in a traceback."""
    warnings.simplefilter("ignore", HlmWarning)  # printed with their place in the spec, once
    try:
        sys.exit(_status(app))
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:  # `hlm explain | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _status(run: Callable[[], int]) -> int:
    """What `run` returns, or the status of the error that it ends in, reported."""
    try:
        return run()
    except HlmError as error:
        _say(error.diagnostics, error.source)
        return 2
    except InternalError as error:
        print(error, file=sys.stderr)
        return OUR_FAULT


def _colour(stream: Any) -> bool:
    """Colours where a terminal reads, unless NO_COLOR (https://no-color.org) says otherwise."""
    return bool(stream.isatty()) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _say(diagnostics: Iterable[Diagnostic], source: SourceText | None) -> None:
    found = tuple(diagnostics)
    if not found:
        return
    print(render_all(found, source, _colour(sys.stderr)), file=sys.stderr)
    errors = sum(d.severity == "error" for d in found)
    if errors:
        print(f"\n{errors} error{'s' if errors > 1 else ''}", file=sys.stderr)


def _load(path: Path) -> Spec:
    from hlmdsl.spec import load

    return load(path)


def _print_report(report: Report, form: str) -> None:
    text = report.to(form, colour=form == "text" and _colour(sys.stdout))  # type: ignore[arg-type]
    print(text.rstrip("\n"))


@app.command()
def check(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="One or more .hlm files.")],
    data: DataPath = None,
) -> None:
    """Check specs, and their data where there are some, without fitting anything."""
    raise typer.Exit(max(_each(specs, lambda path: _check_one(path, data))))


def _each(paths: list[Path], run: Callable[[Path], int]) -> list[int]:
    """Every file's status: one wrong file does not hide the errors of the next."""
    return [_status(partial(run, path)) for path in paths]


def _check_one(path: Path, data: Path | None) -> int:
    spec = _load(path)
    if data is None and spec.model.data_path is None:
        _say(spec.warnings, spec.source)
        print(f"{path}: ok, as far as the spec alone can tell: it names no data")
        return 0
    design = spec.bind(data)
    _say((*spec.warnings, *design.warnings), spec.source)
    dropped = f", {design.rows_dropped:,} dropped for missing values" if design.rows_dropped else ""
    print(f"{path}: ok, {design.rows.n:,} rows of {design.table_name}{dropped}")
    return 0


@app.command()
def explain(
    spec: SpecPath,
    data: DataPath = None,
    fit: Annotated[Path | None, typer.Option("--fit", metavar="FIT", help="A saved fit, for its estimates.")] = None,
    form: Annotated[
        str, typer.Option("--format", metavar="FORM", help="text, markdown, html, latex or json.")
    ] = "text",
    plot: Annotated[
        Path | None,
        typer.Option("--plot", metavar="PLACE", help="Draw it too: a folder, or a file ending in .svg or .png."),
    ] = None,
    compare: Annotated[
        list[str] | None,
        typer.Option("--compare", metavar="FACTOR", help="Every pair of levels of a factor, too; may be repeated."),
    ] = None,
) -> None:
    """Say what every coefficient means; with a saved fit, with its numbers."""
    check_options(Options(form=form))
    declared = _load(spec)
    if fit is not None:
        from hlmdsl.results.fit import open_fit

        fitted = open_fit(fit)
        fitted.check_same(declared.source, data)
        report = fitted.explain(compare or ())
    else:
        report = declared.explain(data, compare or ())
        _say(report.explanation.warnings, declared.source)
    drawn: tuple[Path, ...] = ()
    if plot is not None:
        from hlmdsl.explain.figures.save import save_figures

        drawn = save_figures(report, plot)
    _print_report(report, form)
    for path in drawn:
        print(f"drawn: {path}", file=sys.stderr)


@app.command()
def fit(
    spec: SpecPath,
    data: DataPath = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FIT", help="Save the fit to this netCDF file.")
    ] = None,
    draws: Annotated[int, typer.Option(help="Draws kept in each chain.")] = 1000,
    tune: Annotated[int, typer.Option(help="Draws before that, to tune the sampler.")] = 1000,
    chains: Annotated[int, typer.Option(help="Independent chains.")] = 4,
    seed: Annotated[int | None, typer.Option(help="Makes the draws reproducible.")] = None,
    target_accept: Annotated[
        float | None,
        typer.Option(
            help="Between 0 and 1: larger means shorter, safer and slower steps; "
            "0.9 unless given, and 0.99 in a second run where draws diverge."
        ),
    ] = None,
    engine: Annotated[str, typer.Option(metavar="ENGINE", help=f"One of {', '.join(ENGINES)}.")] = "auto",
) -> None:
    """Fit a spec to its data and print the estimates with their meanings; status 1 if its diagnostics fail."""
    check_options(Options(draws=draws, tune=tune, chains=chains, seed=seed, target_accept=target_accept, engine=engine))
    check_output(output)
    declared = _load(spec)
    model = declared.compile(data)
    _say((*declared.warnings, *model.warnings), declared.source)
    fitted = model.sample(draws=draws, tune=tune, chains=chains, seed=seed, target_accept=target_accept, engine=engine)
    if output is not None:
        fitted.save(output)
    _print_report(fitted.explain(), "text")
    print()
    from hlmdsl.explain.report import terminal_width

    for line in (fitted.diagnostics.line, fitted.strategy, _timing_line(fitted.timings)):
        print(textwrap.fill(line, terminal_width(), subsequent_indent="    ", break_on_hyphens=False))
    if output is not None:
        print(f"saved to {output}")
    raise typer.Exit(0 if fitted.diagnostics.passed else 1)


def _timing_line(timings: dict[str, float]) -> str:
    return f"prepared in {timings['compile']:.1f} s, sampled in {timings['sample']:.1f} s"


@app.command("format")
def format_(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="One or more .hlm files.")],
    check: Annotated[bool, typer.Option("--check", help="Change nothing; status 1 if a file would change.")] = False,
) -> None:
    """Write specs in the canonical layout, comments kept."""
    raise typer.Exit(max(_each(specs, lambda path: _format_one(path, check))))


def _format_one(path: Path, check: bool) -> int:
    from hlmdsl.syntax.format import format_source
    from hlmdsl.syntax.read import read_source

    source = read_source(path)
    formatted = format_source(source)
    if path.read_bytes() == formatted.encode():
        return 0
    if check:
        print(f"{path}: would be changed")
        return 1
    write_text_whole(path, formatted)
    print(f"{path}: formatted")
    return 0


def write_text_whole(path: Path, text: str) -> None:
    """Write a file at once or not at all: an interrupted write leaves the old one as it was."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(text.encode())
        if path.exists():
            beside.chmod(path.stat().st_mode)
        beside.replace(path.resolve())
    finally:
        beside.unlink(missing_ok=True)
