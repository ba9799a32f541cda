"""In: the `hlm` command. Out: a page with each of its commands, their arguments and options.

Not decided here: any word of it; everything is what `hlm COMMAND --help` prints.
"""

from __future__ import annotations

from typing import Any

import typer.main

import hlmdsl.cli
from hlmdsl.commands.base import app

LEAD = """Every command of `hlm`, as `hlm COMMAND --help` describes it. [A whole analysis](workflow.md) shows them in
the order in which they are used.

The exit status is 0 when the command did what it was asked, 1 for a fit whose diagnostics fail or a file that `format`
would change, 2 for wrong input, 130 when interrupted, and 70 for a bug in hlmdsl."""


def page() -> str:
    """All commands, in the order of the help."""
    assert hlmdsl.cli.ORDER
    group: Any = typer.main.get_command(app)
    rows = [f"| [`hlm {name}`](#hlm-{name}) | {_first(c.help)} |" for name, c in group.commands.items()]
    parts = ["# Commands", LEAD, "\n".join(["| command | |", "|---|---|", *rows])]
    for name, command in group.commands.items():
        parts += _of(name, command)
    return "\n\n".join(parts) + "\n"


def _of(name: str, command: Any) -> list[str]:
    """One command: its use, its help, and its arguments and options in a table."""
    context = command.context_class(command, info_name=f"hlm {name}")
    usage = " ".join(command.get_usage(context).removeprefix("Usage: ").translate(str.maketrans("", "", "{}")).split())
    records = [p.get_help_record(context) for p in command.get_params(context)]
    rows = [f"| {_code(what)} | {_cell(means)} |" for what, means in filter(None, records)]
    told = [f"## hlm {name}", f"```console\n$ {usage}\n```", _paragraphs(command.help)]
    return [*told, "\n".join(["| argument or option | |", "|---|---|", *rows])] if rows else told


def _paragraphs(text: str) -> str:
    """Help as Markdown; an example is a block of code."""
    shown = []
    for paragraph in (text or "").replace("\b\n", "").split("\n\n"):
        lead, example, line = paragraph.partition("Example: ")
        if not lead and example:
            shown.append(f"Example:\n\n```console\n$ {line.strip()}\n```")
        else:
            shown.append(_escaped(paragraph))
    return "\n\n".join(shown)


def _first(text: str) -> str:
    """The first sentence of a help."""
    paragraph = " ".join((text or "").split("\n\n")[0].split())
    return _cell(paragraph)


def _code(text: str) -> str:
    return f"`{text}`".replace("|", r"\|")


def _cell(text: str) -> str:
    return _escaped(" ".join(text.split())).replace("|", r"\|")


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace("*", r"\*").replace("_", r"\_").replace("~", "&#126;")
