"""Commands of specs: check, explain, prior, format. In: arguments. Out: reports, and an exit status.

Not decided here: anything about models; each calls the library and prints.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hlmdsl.commands.base import (
    DataPath,
    FormOption,
    Interval,
    SpecPath,
    TableOutput,
    command,
    load_spec,
    print_predictions,
    say,
    status_of,
)
from hlmdsl.options import check_form

if TYPE_CHECKING:
    pass


@command("check")
def check(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="One or more .hlm files.")],
    data: DataPath = None,
) -> int:
    """Check specs, and their data if they name any, without fitting anything."""
    return max(_each(specs, lambda path: _check_one(path, data)))


def _each(paths: list[Path], run: Callable[[Path], int]) -> list[int]:
    """Every file's status: one wrong file does not hide the errors of the next."""
    return [status_of(partial(run, path)) for path in paths]


def _check_one(path: Path, data: Path | None) -> int:
    spec = load_spec(path)
    if data is None and spec.model.data_path is None:
        say(spec.warnings, spec.source)
        print(f"{path}: ok, as far as the spec alone can tell: it names no data")
        return 0
    design = spec.bind(data)
    say((*spec.warnings, *design.warnings), spec.source)
    dropped = f", {design.rows_dropped:,} dropped for missing values" if design.rows_dropped else ""
    weightless = design.observed.rows_of_weight_zero
    dropped += f", {weightless:,} left out for a weight of 0" if weightless else ""
    print(f"{path}: ok, {design.rows.n:,} rows of {design.table_name}{dropped}")
    return 0


@command("explain")
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
    declared = load_spec(spec)
    if fit is not None:
        from hlmdsl.results.fit import open_fit

        fitted = open_fit(fit)
        fitted.check_same(declared.source, data)
        fitted = fitted.with_spec(declared)
        report = fitted.explain(compare or ())
    else:
        report = declared.explain(data, compare or ())
        say(report.explanation.warnings, declared.source)
    drawn: tuple[Path, ...] = ()
    if plot is not None:
        from hlmdsl.explain.figures.save_figures import save_figures

        drawn = save_figures(report, plot)
    from hlmdsl.deliver import print_report

    print_report(report, form)
    for path in drawn:
        print(f"drawn: {path}", file=sys.stderr)
    return 0


@command("prior")
def prior(
    spec: SpecPath,
    data: DataPath = None,
    of: Annotated[str, typer.Option(help="response, mean, linear, or a parameter such as sigma.")] = "response",
    draws: Annotated[int, typer.Option(help="How many draws.")] = 1000,
    interval: Interval = 0.95,
    seed: Annotated[int | None, typer.Option(help="Random seed, for reproducible draws.")] = None,
    output: TableOutput = None,
) -> int:
    """Draw from the priors of a spec and print what they predict for its data, without fitting anything."""
    from hlmdsl.predictions.deliver import check_place

    check_place(output)
    declared = load_spec(spec)
    model = declared.compile(data)
    say((*declared.warnings, *model.warnings), declared.source)
    return print_predictions(model.prior(draws, seed).predict(of=of), interval, output)


@command("format")
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
