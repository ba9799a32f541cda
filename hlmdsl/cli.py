"""The `hlm` command. In: arguments. Out: what the library says, on the terminal, and an exit status.

0: done. 1: a fit whose diagnostics fail, a file that `format` would change. 2: wrong input, every error reported, or a
result that could not be saved or printed. 130: interrupted; what was drawn is reported. 70: a bug in hlmdsl.
Not decided here: anything about models; each command calls the library and prints.
"""

from __future__ import annotations

import sys
import traceback
import warnings
from collections.abc import Callable, Iterable
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from hlmdsl.options import ENGINES, OutputLost, check_form, check_output, sampling
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError, InternalError
from hlmdsl.source.render import render_all
from hlmdsl.source.warn import HlmWarning
from hlmdsl.streams import colour, steady

if TYPE_CHECKING:
    from hlmdsl.predictions.predictions import Predictions
    from hlmdsl.results.fit import Fit
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


def main() -> NoReturn:
    """Run the command; wrong input ends in a report on stderr and status 2, never in a traceback."""
    warnings.simplefilter("ignore", HlmWarning)  # printed with their place in the spec, once
    with steady() as streams:
        status = _of_app()
        if streams.lost:
            _say([OutputLost(span=None, fact=streams.lost)], None)
            status = 2
    sys.exit(status)


def _of_app() -> int:
    """The status of the command that was given; a wrong command line has its own."""
    try:
        app()
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else int(stopped.code is not None)
    return 0


def _status(run: Callable[[], int]) -> int:
    """What `run` returns, or the status of the error that it ends in, reported."""
    try:
        return run()
    except HlmError as error:
        _say(error.diagnostics, error.source)
        return INTERRUPTED if isinstance(error, KeyboardInterrupt) else 2
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except InternalError as error:
        print(error, file=sys.stderr)
        return OUR_FAULT
    except Exception:  # the outermost place: what nobody foresaw is told as our fault, by its status too
        traceback.print_exc()
        print("\nThis is a bug in hlmdsl, please report it.", file=sys.stderr)
        return OUR_FAULT


def _command(name: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Make a command of a function that returns its status, or ends in an error that has one."""

    def register(run: Callable[..., int]) -> Callable[..., int]:
        @wraps(run)
        def guarded(**given: Any) -> None:
            raise typer.Exit(_status(partial(run, **given)))

        app.command(name)(guarded)
        return run

    return register


def _say(diagnostics: Iterable[Diagnostic], source: SourceText | None) -> None:
    found = tuple(diagnostics)
    if not found:
        return
    print(render_all(found, source, colour(sys.stderr)), file=sys.stderr)
    errors = sum(d.severity == "error" for d in found)
    if errors:
        print(f"\n{errors} error{'s' if errors > 1 else ''}", file=sys.stderr)


def _load(path: Path) -> Spec:
    from hlmdsl.spec import load

    return load(path)


@_command("check")
def check(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="One or more .hlm files.")],
    data: DataPath = None,
) -> int:
    """Check specs, and their data if they name any, without fitting anything."""
    return max(_each(specs, lambda path: _check_one(path, data)))


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
    weightless = design.observed.rows_of_weight_zero
    dropped += f", {weightless:,} left out for a weight of 0" if weightless else ""
    print(f"{path}: ok, {design.rows.n:,} rows of {design.table_name}{dropped}")
    return 0


@_command("explain")
def explain(
    spec: SpecPath,
    data: DataPath = None,
    fit: Annotated[
        Path | None, typer.Option("--fit", metavar="FIT", help="A saved fit, to include its estimates.")
    ] = None,
    form: FormOption = "text",
    plot: Annotated[
        Path | None,
        typer.Option("--plot", metavar="PLACE", help="Also draw figures: a folder, or an .svg or .png file."),
    ] = None,
    compare: Annotated[
        list[str] | None,
        typer.Option(
            "--compare", metavar="FACTOR", help="Also compare all pairs of levels of a factor; may be repeated."
        ),
    ] = None,
) -> int:
    """Explain what every coefficient means; with a saved fit, include its estimates."""
    check_form(form)
    declared = _load(spec)
    if fit is not None:
        from hlmdsl.results.fit import open_fit

        fitted = open_fit(fit)
        fitted.check_same(declared.source, data)
        fitted = fitted.with_spec(declared)
        report = fitted.explain(compare or ())
    else:
        report = declared.explain(data, compare or ())
        _say(report.explanation.warnings, declared.source)
    drawn: tuple[Path, ...] = ()
    if plot is not None:
        from hlmdsl.explain.figures.save_figures import save_figures

        drawn = save_figures(report, plot)
    from hlmdsl.deliver import print_report

    print_report(report, form)
    for path in drawn:
        print(f"drawn: {path}", file=sys.stderr)
    return 0


OutputPath = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FIT",
        help="Save the fit to this netCDF file; during sampling, draws are kept in FIT.part.",
    ),
]


Full = Annotated[bool, typer.Option("--full", help="Print every number with its whole sentence, cells, and sums.")]


@_command("fit")
def fit(
    spec: SpecPath,
    data: DataPath = None,
    output: OutputPath = None,
    draws: Annotated[int, typer.Option(help="Draws per chain, after tuning.")] = 1000,
    tune: Annotated[int, typer.Option(help="Tuning (warm-up) draws per chain, discarded.")] = 1000,
    chains: Annotated[int, typer.Option(help="Number of independent chains.")] = 4,
    seed: Annotated[int | None, typer.Option(help="Random seed, for reproducible draws.")] = None,
    target_accept: Annotated[
        float | None,
        typer.Option(
            help="Between 0 and 1: larger means smaller, safer and slower steps; "
            "0.9 by default, and 0.99 in a second run if draws diverge."
        ),
    ] = None,
    engine: Annotated[str, typer.Option(metavar="ENGINE", help=f"One of {', '.join(ENGINES)}.")] = "auto",
    full: Full = False,
) -> int:
    """Fit a spec to its data and print the estimates with their meanings; status 1 if its diagnostics fail.

    Ctrl-C ends sampling and keeps the draws made so far.
    """
    own = {"draws": draws, "tune": tune, "chains": chains, "seed": seed, "target_accept": target_accept}
    sampling(**own, engine=engine)
    check_output(output)
    declared = _load(spec)
    model = declared.compile(data)
    _say((*declared.warnings, *model.warnings), declared.source)
    from hlmdsl.deliver import deliver
    from hlmdsl.results.sample import sample_design

    fitted = sample_design(model.design, lambda: model.pymc, **own, engine=engine, save_to=output)  # type: ignore[arg-type]
    return _delivered(deliver(fitted, output, full), fitted)


@_command("resume")
def resume(
    fit: Annotated[Path, typer.Argument(metavar="FIT", help="A fit that was interrupted, or its FIT.part.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Save to this file instead of FIT.")
    ] = None,
    draws: Annotated[
        int | None, typer.Option(help="Draws per chain, instead of the number originally requested.")
    ] = None,
    full: Full = False,
) -> int:
    """Complete the draws of a fit that was interrupted or killed, and print it as `fit` does."""
    from hlmdsl.deliver import deliver
    from hlmdsl.results.resume import complete, unfinished

    found = unfinished(fit, output, draws)
    print(found.said, file=sys.stderr)
    fitted = complete(found, None, None)
    is_saved = found.drawing is None and output is None
    return _delivered(deliver(fitted, None if is_saved else found.fit_at, full), fitted)


def _delivered(failed: tuple[Diagnostic, ...], fitted: Fit) -> int:
    if failed:
        _say(failed, None)
        return 2
    if fitted.interrupted:
        return INTERRUPTED
    return 0 if fitted.diagnostics.passed else 1


FitPath = Annotated[Path, typer.Argument(metavar="FIT", help="A saved fit.")]
Units = Annotated[
    list[str] | None,
    typer.Option(
        "--units",
        metavar="KIND",
        help="own (default), average, population or new; of one grouping `school=new`; may be repeated.",
    ),
]
Table = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write a .csv or .parquet table, or all draws as .nc."),
]
Interval = Annotated[float, typer.Option(help="The probability inside of intervals.")]


@_command("predict")
def predict(
    fit: FitPath,
    data: Annotated[
        Path | None,
        typer.Option("--data", metavar="FILE", help="A table of rows to predict, instead of the fit's own."),
    ] = None,
    of: Annotated[str, typer.Option(help="response, mean, linear, or a parameter such as sigma.")] = "response",
    units: Units = None,
    interval: Interval = 0.95,
    every: Annotated[int, typer.Option(help="Take one draw in so many.")] = 1,
    seed: Annotated[int, typer.Option(help="Random seed of responses and new units.")] = 0,
    output: Table = None,
) -> int:
    """Predict the rows of a saved fit, or of any table: responses, means, for known or new units."""
    from hlmdsl.predictions.asked import units_from_texts
    from hlmdsl.predictions.deliver import check_place
    from hlmdsl.results.fit import open_fit

    check_place(output)
    chosen = units_from_texts(units or [])
    return _predicted(open_fit(fit).predict(data, of, chosen, every=every, seed=seed), interval, output)


@_command("prior")
def prior(
    spec: SpecPath,
    data: DataPath = None,
    of: Annotated[str, typer.Option(help="response, mean, linear, or a parameter such as sigma.")] = "response",
    draws: Annotated[int, typer.Option(help="How many draws.")] = 1000,
    interval: Interval = 0.95,
    seed: Annotated[int | None, typer.Option(help="Random seed, for reproducible draws.")] = None,
    output: Table = None,
) -> int:
    """Draw from the priors of a spec and print what they predict for its data, without fitting anything."""
    from hlmdsl.predictions.deliver import check_place

    check_place(output)
    declared = _load(spec)
    model = declared.compile(data)
    _say((*declared.warnings, *model.warnings), declared.source)
    return _predicted(model.prior(draws, seed).predict(of=of), interval, output)


def _predicted(predictions: Predictions, interval: float, output: Path | None) -> int:
    from hlmdsl.predictions.deliver import printed, save

    if output is None:
        print(printed(predictions, interval))
    else:
        save(predictions, interval, output)
        print(f"saved to {output}")
    return 0


@_command("ask")
def ask(
    fit: FitPath,
    questions: Annotated[
        list[str] | None,
        typer.Argument(metavar="[QUESTION...]", help='As an estimand of a spec: "at(x = 1) - at(x = 0)".'),
    ] = None,
    name: Annotated[str | None, typer.Option(help="What to call the answer to a single question.")] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="QUESTIONS", help="A file of `estimand` lines.")
    ] = None,
    form: FormOption = "text",
) -> int:
    """Ask a saved fit what its spec did not: estimands, computed from its draws without fitting anything."""
    from hlmdsl.questions.command import ask_command

    ask_command(fit, questions or (), name, file, form)
    return 0


@_command("units")
def units(
    fit: FitPath,
    grouping: Annotated[str, typer.Argument(metavar="GROUPING", help="Whose units: a group of the spec.")],
    sort: Annotated[
        str,
        typer.Option(metavar="HOW", help="`label`, an effect that varies, or `farthest`: the farthest out first."),
    ] = "label",
    ancestors: Annotated[
        bool, typer.Option("--ancestors", help="Add the deviations of the units that they are within.")
    ] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="TABLE", help="Write them to this CSV file.")
    ] = None,
) -> int:
    """Each unit's own coefficients: what is common, plus its deviation, with 95% intervals."""
    from hlmdsl.questions.command import units_command

    units_command(fit, grouping, sort, ancestors, output)
    return 0


@_command("plot")
def plot(
    fit: FitPath,
    variable: Annotated[
        str | None, typer.Argument(metavar="[VARIABLE]", help="The covariate or factor to draw along.")
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="VARIABLE", help="A second variable: a line for each.")
    ] = None,
    of: Annotated[str, typer.Option("--of", metavar="WHAT", help="mean, response, linear, or a parameter.")] = "mean",
    units: Annotated[
        str, typer.Option("--units", metavar="KINDS", help="Bands for whom: average, new, population, by commas.")
    ] = "average,new",
    at: Annotated[
        list[str] | None,
        typer.Option("--at", metavar="NAME=VALUE", help="Hold another variable there; may be repeated."),
    ] = None,
    lines: Annotated[bool, typer.Option("--lines", help="Also each unit's own line.")] = False,
    data: Annotated[bool, typer.Option("--data/--no-data", help="The rows of the data behind.")] = True,
    linear: Annotated[bool, typer.Option("--linear", help="The linear predictor, on its link's scale.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Draw data sets from the fitted model beside the data instead.")
    ] = False,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="With --check: which of the checks that suit.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="An .svg, .png or .pdf file.")
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="On dark paper.")] = False,
) -> int:
    """Draw what a fit predicts along a variable, or check it against its data, and say what is seen."""
    from hlmdsl.pictures.command import both, no_variable, plot_check, plot_effect

    if check and variable is not None:
        raise HlmError([both(variable)])
    if check:
        plot_check(fit, by, kind, output, dark)
        return 0
    if variable is None:
        raise HlmError([no_variable()])
    scale = "linear" if linear else "response"
    plot_effect(fit, variable, by, of, units, at or (), lines, data, scale, output, dark)
    return 0


@_command("report")
def report(
    fit: FitPath,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="PAGE", help="An .html file.")],
) -> int:
    """Write a saved fit as one page for readers: question, data, model, trust, meanings, pictures and checks."""
    from hlmdsl.report.build import check_page, write_report
    from hlmdsl.results.fit import open_fit

    check_page(output)
    write_report(open_fit(fit), output)
    print(f"saved to {output}")
    return 0


Over = Annotated[
    str | None, typer.Option(help="A grouping: leave out all rows of a unit at a time, instead of one row.")
]
Every = Annotated[int, typer.Option(help="Take one draw in so many.")]


@_command("loo")
def loo(fit: FitPath, over: Over = None, every: Every = 1) -> int:
    """Estimate how well a saved fit predicts what it was not fitted to: leave-one-out cross-validation."""
    from hlmdsl.results.fit import open_fit

    print(open_fit(fit).loo(over, every))
    return 0


@_command("compare")
def compare(
    fits: Annotated[list[Path], typer.Argument(metavar="FIT FIT...", help="Two saved fits or more.")],
    over: Over = None,
    every: Every = 1,
) -> int:
    """Compare how well saved fits of the same rows predict what they were not fitted to."""
    from hlmdsl.comparison.from_files import compare_files

    print(compare_files(fits, over, every))
    return 0


@_command("sensitivity")
def sensitivity(fit: FitPath) -> int:
    """Tell which numbers of a saved fit lean on their priors, and on which line of them."""
    from hlmdsl.results.fit import open_fit

    print(open_fit(fit).sensitivity())
    return 0


@_command("format")
def format_(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="One or more .hlm files.")],
    check: Annotated[bool, typer.Option("--check", help="Do not write; status 1 if a file would change.")] = False,
) -> int:
    """Rewrite specs in the canonical layout, keeping comments."""
    return max(_each(specs, lambda path: _format_one(path, check)))


def _format_one(path: Path, check: bool) -> int:
    from hlmdsl.syntax.format import format_source
    from hlmdsl.syntax.read_text import read_source
    from hlmdsl.syntax.save_spec import write_spec

    source = read_source(path)
    formatted = format_source(source)
    if path.read_bytes() == formatted.encode():
        return 0
    if check:
        print(f"{path}: would be changed")
        return 1
    write_spec(path, formatted)
    print(f"{path}: formatted")
    return 0
