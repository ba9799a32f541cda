"""`%load_ext hlmdsl`: specs in notebook cells, and errors with carets if the page can show them.

In: an IPython shell. Out: the magic `%%hlm NAME [--data TABLE]`, and errors of specs shown as HTML.
Not decided here: the meaning of a spec, or its display (spec.py). A spec is text: nothing in a cell is evaluated.
"""

from __future__ import annotations

import re
import shlex
from types import TracebackType
from typing import Any

from IPython.display import display

from hlmdsl.editor.editor_errors import BadMagicLine, NoSuchTable
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.in_html import report_html
from hlmdsl.spec import CompiledModel, Spec, parse

LINE = "%%hlm NAME [--data TABLE]"


@frozen
class MagicLine:
    """The arguments of `%%hlm`: the name for the spec, and the table's name or path."""

    name: str
    data: str | None = None


def read_line(line: str) -> MagicLine:
    """Raises HlmError for an invalid line."""
    try:
        words = shlex.split(line, posix=False)
    except ValueError:
        raise HlmError([BadMagicLine(span=None, fact="a quotation mark is not closed")]) from None
    if not words or not words[0].isidentifier():
        raise HlmError([BadMagicLine(span=None, fact="`%%hlm` needs a name for the spec")])
    name, *rest = words
    data = None
    if rest and (given := re.match(r"--data=(.+)", rest[0])):
        rest = ["--data", given[1], *rest[1:]]
    if rest[:1] == ["--data"] and len(rest) > 1:
        data, rest = rest[1], rest[2:]
    if rest:
        raise HlmError([BadMagicLine(span=None, fact=f"`%%hlm` does not take `{' '.join(rest)}`")])
    return MagicLine(name, data)


@frozen
class HlmMagic:
    """The magic of one shell; its errors are those of `parse` and `compile`."""

    shell: Any

    def __call__(self, line: str, cell: str) -> Spec | CompiledModel:
        """The spec in this cell, checked, under the name on the magic's line. With a table, the model for it."""
        asked = read_line(line)
        spec = parse(cell, name=f"<{asked.name}>")
        made = spec if asked.data is None else spec.compile(self._table(asked.data))
        self.shell.user_ns[asked.name] = made
        return made

    def _table(self, given: str) -> Any:
        """A table of the notebook by its name, or a file by its path."""
        if not given.isidentifier():
            return given.strip("\"'")
        if given not in self.shell.user_ns:
            known = [n for n in self.shell.user_ns if not n.startswith("_")]
            raise HlmError([NoSuchTable(span=None, given=given, near=nearest(given, known))])
        return self.shell.user_ns[given]


def show_error(
    shell: Any,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    tb_offset: int | None = None,
) -> list[str]:
    """The report of an HlmError, once: as HTML, and as text if only that is shown."""
    assert isinstance(error, HlmError)
    if type(shell).__name__ == "TerminalInteractiveShell":
        print(str(error))
    else:
        display(_Report(error))
    return []


class _Report:
    """An error as a page shows it."""

    def __init__(self, error: HlmError) -> None:
        self._error = error

    def __repr__(self) -> str:
        return str(self._error)

    def _repr_html_(self) -> str:
        return report_html(self._error.diagnostics, self._error.source)

    def _repr_markdown_(self) -> str:
        return f"```text\n{self._error}\n```\n"


def load(shell: Any) -> None:
    """What `%load_ext hlmdsl` does."""
    shell.register_magic_function(HlmMagic(shell), magic_kind="cell", magic_name="hlm")
    shell.set_custom_exc((HlmError,), show_error)


def unload(shell: Any) -> None:
    """What `%unload_ext hlmdsl` does."""
    shell.magics_manager.magics["cell"].pop("hlm", None)
    shell.set_custom_exc((), None)
