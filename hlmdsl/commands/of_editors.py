"""The command of editors: lsp. In: nothing. Out: a language server on standard input and output.

Not decided here: what it answers (editor/).
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Annotated

import typer

from hlmdsl.commands.base import command
from hlmdsl.editor.editor_errors import NeedsPygls
from hlmdsl.source.exceptions import HlmError


@command("lsp")
def lsp(
    stdio: Annotated[bool, typer.Option("--stdio", help="On standard input and output, as always.")] = True,
) -> int:
    """Run the language server for editors: errors as one types, meanings, completion, fixes."""
    if find_spec("pygls") is None:
        raise HlmError([NeedsPygls(span=None)])
    import logging

    from hlmdsl.editor.server import make_server

    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as answers:
        sys.stdout = sys.stderr  # what anything prints is no answer
        make_server().start_io(asked, answers)
    return 0
