"""The help of every command ends with a line to type, which the command understands, and what comes next."""

from __future__ import annotations

import re
import shlex

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from hlmdsl.cli import app
from hlmdsl.commands.examples import EXAMPLES

COMMANDS = [str(command.name) for command in app.registered_commands]
LINE = re.compile(r"^  (hlm .*)$", re.MULTILINE)


def test_every_command_has_an_example() -> None:
    assert sorted(COMMANDS) == sorted(EXAMPLES)


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_examples_are_understood(name: str) -> None:
    lines, following = EXAMPLES[name]
    mentioned = re.findall(r"`(hlm [^`]+)`", following)
    for line in (*lines, *(m for m in mentioned if len(m.split()) > 2)):
        _, command, *arguments = shlex.split(line)
        get_command(app).commands[command].make_context(command, arguments)  # type: ignore[attr-defined]
    assert all(line.split()[1] == name for line in lines)
    assert all(line.split()[1] in COMMANDS for line in mentioned)


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_help_shows_them_within_80_columns(name: str) -> None:
    shown = CliRunner().invoke(app, [name, "--help"], env={"COLUMNS": "80"}).stdout
    lines, following = EXAMPLES[name]
    assert tuple(line.strip() for line in LINE.findall(shown.replace("\n    ", "\n  "))) == lines
    assert f"Next: {following}" in shown
    assert max(map(len, shown.splitlines())) <= 80
