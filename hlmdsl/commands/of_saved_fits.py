"""Commands of saved fits: predict, ask, units, plot, report, loo, compare, sensitivity. In: arguments. Out: the
library's output, printed or saved, and an exit status.

Nothing about models is decided here; each calls the library and prints.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hlmdsl.commands.base import FitPath, FormOption, Interval, TableOutput, command, print_predictions
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    pass

Units = Annotated[
    list[str] | None,
    typer.Option(
        "--units",
        metavar="KIND",
        help="own (default), average, population or new; of one grouping `school=new`; may be repeated.",
    ),
]


@command("predict")
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
    output: TableOutput = None,
) -> int:
    """Predict the rows of a saved fit, or of any table: responses, means, for known or new units."""
    from hlmdsl.predictions.asked import units_from_texts
    from hlmdsl.predictions.deliver import check_place
    from hlmdsl.results.fit import open_fit

    check_place(output)
    chosen = units_from_texts(units or [])
    return print_predictions(open_fit(fit).predict(data, of, chosen, every=every, seed=seed), interval, output)


@command("ask")
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
    """Compute further estimands from the draws of a saved fit, without fitting anything."""
    from hlmdsl.questions.command import ask_command

    ask_command(fit, questions or (), name, file, form)
    return 0


@command("units")
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
    """Show each unit's coefficients: the common effect plus its deviation, with 95% intervals."""
    from hlmdsl.questions.command import units_command

    units_command(fit, grouping, sort, ancestors, output)
    return 0


@command("plot")
def plot(
    fit: FitPath,
    variable: Annotated[
        str | None,
        typer.Argument(
            metavar="[VARIABLE]",
            help="The covariate or factor to draw along; or a grouping, residual, effects or variance.",
        ),
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
    lines: Annotated[bool, typer.Option("--lines", help="Also draw a line for each unit.")] = False,
    data: Annotated[bool, typer.Option("--data/--no-data", help="Show the data points.")] = True,
    linear: Annotated[
        bool, typer.Option("--linear", help="Plot the linear predictor, on the scale of its link.")
    ] = False,
    surface: Annotated[bool, typer.Option("--surface", help="Shades and contour lines over two covariates.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Draw data sets from the fitted model beside the data instead.")
    ] = False,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="With --check: which of the checks that suit.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="An .svg, .png or .pdf file.")
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="Use a dark background.")] = False,
) -> int:
    """Plot what a fit predicts along a variable, or check it against its data, with a description."""
    from hlmdsl.pictures.command import both, no_variable, plot_check, plot_effect

    if check and variable is not None:
        raise HlmError([both(variable)])
    if check:
        plot_check(fit, by, kind, output, dark)
        return 0
    if variable is None:
        raise HlmError([no_variable(fit)])
    scale = "linear" if linear else "response"
    plot_effect(fit, variable, by, of, units, at or (), lines, data, scale, surface, output, dark)
    return 0


@command("report")
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


@command("loo")
def loo(fit: FitPath, over: Over = None, every: Every = 1) -> int:
    """Estimate how well a saved fit predicts new data, by leave-one-out cross-validation."""
    from hlmdsl.results.fit import open_fit

    print(open_fit(fit).loo(over, every))
    return 0


@command("compare")
def compare(
    fits: Annotated[list[Path], typer.Argument(metavar="FIT FIT...", help="Two saved fits or more.")],
    over: Over = None,
    every: Every = 1,
) -> int:
    """Compare how well saved fits of the same rows predict new data."""
    from hlmdsl.comparison.from_files import compare_files

    print(compare_files(fits, over, every))
    return 0


@command("sensitivity")
def sensitivity(fit: FitPath) -> int:
    """Show which numbers of a saved fit depend strongly on their priors, and on which."""
    from hlmdsl.results.fit import open_fit

    print(open_fit(fit).sensitivity())
    return 0
