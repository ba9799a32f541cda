"""The command `show`. In: arguments. Out: a model in a different notation, and an exit status.

Not decided here: any notation.
"""

from __future__ import annotations

from typing import Annotated

import typer

from hlmdsl.commands.base import DataPath, SpecPath, command
from hlmdsl.commands.show_code import print_code, print_graph


@command("show")
def show(
    spec: SpecPath,
    data: DataPath = None,
    pymc: Annotated[bool, typer.Option("--pymc", help="The model as a Python program that needs PyMC alone.")] = False,
    graph: Annotated[bool, typer.Option("--graph", help="The model's graph, in Mermaid's notation.")] = False,
) -> int:
    """Show a model as a PyMC program (the default), or as a graph."""
    return print_graph(spec, data) if graph and not pymc else print_code(spec, data)
