"""What `hlm show` prints of the PyMC model: a program, or a graph. In: paths. Out: text on stdout, an exit status.

Not decided here: either of them (backend/code.py).
"""

from __future__ import annotations

import os
from pathlib import Path

from hlmdsl.commands.base import load_spec


def print_code(spec_path: Path, data: Path | None = None) -> int:
    """The model as Python code."""
    print(load_spec(spec_path).compile(data).code(None if data is None else os.fspath(data)), end="")
    return 0


def print_graph(spec_path: Path, data: Path | None = None) -> int:
    """The model's graph, as Mermaid."""
    print(load_spec(spec_path).compile(data).graph(), end="")
    return 0
