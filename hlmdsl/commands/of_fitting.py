"""Commands that fit: fit, resume. In: arguments. Out: a fit, printed and perhaps saved, and an exit status.

Not decided here: anything about models or how they are sampled.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hlmdsl.commands.base import INTERRUPTED, DataPath, SpecPath, command, load_spec, say
from hlmdsl.options import ENGINES, check_output, sampling
from hlmdsl.source.diagnostic import Diagnostic

if TYPE_CHECKING:
    from hlmdsl.results.fit import Fit

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


@command("fit")
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
    declared = load_spec(spec)
    model = declared.compile(data)
    say((*declared.warnings, *model.warnings), declared.source)
    from hlmdsl.deliver import deliver
    from hlmdsl.results.sample import sample_design

    fitted = sample_design(model.design, lambda: model.pymc, **own, engine=engine, save_to=output)  # type: ignore[arg-type]
    return _delivered(deliver(fitted, output, full), fitted)


@command("resume")
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
        say(failed, None)
        return 2
    if fitted.interrupted:
        return INTERRUPTED
    return 0 if fitted.diagnostics.passed else 1
