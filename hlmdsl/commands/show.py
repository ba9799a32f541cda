"""The command that shows what a spec is: show. In: arguments. Out: text on the terminal.

What it can show is listed in SHOWN; a new kind is a row there and an option of the command.
Not decided here: anything about models; it calls the library and prints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hlmdsl.commands.base import DataPath, SpecPath, command, load_spec
from hlmdsl.commands.show_code import code_of, graph_of

if TYPE_CHECKING:
    from hlmdsl.spec import Spec


def _stage(stage: str, spec: Spec, data: Path | None) -> str:
    return spec.as_json(stage, data)


SHOWN: Mapping[str, Callable[[Spec, Path | None], str]] = {
    "tree": partial(_stage, "tree"),
    "model": partial(_stage, "model"),
    "design": partial(_stage, "design"),
    "pymc": code_of,
    "graph": graph_of,
}
"""By the name of the option."""


@command("show")
def show(
    spec: SpecPath,
    data: DataPath = None,
    program: Annotated[
        str | None,
        typer.Option("--as", metavar="PROGRAM", help="A call of lme4, brms or bambi that fits the same model."),
    ] = None,
    tree: Annotated[bool, typer.Option("--tree", help="The syntax tree, as JSON.")] = False,
    model: Annotated[bool, typer.Option("--model", help="The checked model, as JSON.")] = False,
    design: Annotated[
        bool, typer.Option("--design", help="Levels, codings, columns and all priors, with data, as JSON.")
    ] = False,
    pymc: Annotated[bool, typer.Option("--pymc", help="The model as a Python program that needs PyMC alone.")] = False,
    graph: Annotated[
        bool,
        typer.Option("--graph", help="The model's graph, in Mermaid's notation; with -o also as a picture."),
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="With --graph: an .svg picture, or an .mmd file."),
    ] = None,
) -> int:
    """Show a spec in another form: a call of another program, a PyMC program, or what a stage makes of it.

    Without an option: the spec in the canonical layout.
    """
    return print_shown(
        spec, data, program, {"tree": tree, "model": model, "design": design, "pymc": pymc, "graph": graph}, output
    )


def print_shown(
    path: Path, data: Path | None, program: str | None, chosen: Mapping[str, bool], output: Path | None
) -> int:
    """The requested output, of a graph to a file if one is named."""
    from hlmdsl.show.show_errors import check_one_shown, check_written

    named = [name for name, is_chosen in chosen.items() if is_chosen] + (["as"] if program is not None else [])
    check_one_shown(named)
    if output is not None:
        check_written(named)
    declared = load_spec(path)
    if output is not None:
        from hlmdsl.show.graph_file import write_graph

        write_graph(graph_of(declared, data), output)
        print(f"drawn: {output}")
        return 0
    if program is not None:
        text = declared.as_formula(program, data)
    elif named:
        text = SHOWN[named[0]](declared, data)
    else:
        text = declared.format()
    print(text.rstrip("\n"))
    return 0
