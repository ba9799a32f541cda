"""Commands of specs: check, explain-error, explain, prior, format. In: arguments. Out: reports, and an exit status.

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
from hlmdsl.options import check_check_form, check_form
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    from hlmdsl.editor.look import Look
    from hlmdsl.editor.mend import Done
    from hlmdsl.editor.tell import Told


@command("check")
def check(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="One or more .hlm files.")],
    data: DataPath = None,
    form: Annotated[
        str,
        typer.Option("--format", metavar="FORM", help="text, json or github (shown beside the lines)."),
    ] = "text",
    fix: Annotated[
        bool,
        typer.Option("--fix", help="First apply the edits that the errors suggest."),
    ] = False,
    design: Annotated[
        bool,
        typer.Option("--design", help="Also list what varies within which units, and which effects the design allows."),
    ] = False,
) -> int:
    """Check specs, and their data if they name any, without fitting anything."""
    check_check_form(form)
    if form != "text":
        from hlmdsl.editor.tell import as_commands, as_json

        told = [_told(path, data, fix, design) for path in specs]
        print(as_json(told) if form == "json" else as_commands(told), end="\n" if form == "json" or told else "")
        return 0 if all(t.ok for t in told) else 2
    return max(_each(specs, lambda path: _check_one(path, data, fix, design)))


def _each(paths: list[Path], run: Callable[[Path], int]) -> list[int]:
    """Every file's status: one wrong file does not hide the errors of the next."""
    return [status_of(partial(run, path)) for path in paths]


def _looked(path: Path, data: Path | None, fix: bool) -> tuple[Look, tuple[Done, ...]]:
    """A spec as far as it goes, after fixes if these are wanted. Raises HlmError for a file that is no spec."""
    from hlmdsl.editor.look import look, with_table
    from hlmdsl.editor.mend import mend
    from hlmdsl.syntax.read_text import read_source
    from hlmdsl.syntax.save_spec import write_spec

    source = read_source(path)
    bind = with_table(data)
    if not fix:
        return look(source, bind), ()
    mended = mend(source, lambda text: look(text, bind))
    if mended.done:
        write_spec(path, mended.look.source.text)
    return mended.look, mended.done


def _told(path: Path, data: Path | None, fix: bool, design: bool) -> Told:
    from hlmdsl.editor.tell import Told

    try:
        looked, _ = _looked(path, data, fix)
    except HlmError as error:
        return Told(str(path), error.source, error.diagnostics)
    return Told(str(path), looked.source, looked.diagnostics, "" if looked.errors else _said(looked, design))


def _check_one(path: Path, data: Path | None, fix: bool, design: bool) -> int:
    looked, done = _looked(path, data, fix)
    for each in done:
        print(f"{path}:{each.line}: {each.code}: {each.title}")
    say(looked.diagnostics, looked.source)
    if looked.errors:
        return 2
    print(f"{path}: {_said(looked, design)}")
    return 0


def _said(looked: Look, design: bool) -> str:
    """The line for a valid spec, and below it checks of its design."""
    if not design or looked.design is None:
        return _in_order(looked)
    from hlmdsl.suggest.of_design import design_said

    return "\n".join((_in_order(looked), *design_said(looked.design)))


def _in_order(looked: Look) -> str:
    """The line for a spec without errors."""
    design = looked.design
    if design is None:
        return "ok, as far as the spec alone can tell: it names no data"
    dropped = f", {design.rows_dropped:,} dropped for missing values" if design.rows_dropped else ""
    weightless = design.observed.rows_of_weight_zero
    dropped += f", {weightless:,} left out for a weight of 0" if weightless else ""
    return f"ok, {design.rows.n:,} rows of {design.table_name}{dropped}"


@command("explain-error")
def explain_error(
    codes: Annotated[list[str], typer.Argument(metavar="CODE...", help="As in error[HLM2055]; former ones too.")],
) -> int:
    """Explain errors by code: an example of each, its report, and the corrected example."""
    from hlmdsl.editor.error_pages import explain_code

    print("\n\n".join(explain_code(code) for code in codes))
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
