"""What `hlm show` prints of the PyMC model: a program, or a graph. In: a spec and a path. Out: text.

Not decided here: either of them (backend/code.py).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hlmdsl.spec import Spec


def code_of(spec: Spec, data: Path | None = None) -> str:
    """The model as Python code."""
    return spec.compile(data).code(None if data is None else os.fspath(data))


def graph_of(spec: Spec, data: Path | None = None) -> str:
    """The model's graph, as Mermaid."""
    return spec.compile(data).graph()
