"""In: a graph in Mermaid's notation, and a path. Out: the picture of it, or a file of either.

Mermaid itself lays it out, in Python (mermaidx, the extra `graph`). Not decided here: the graph (backend/code.py).
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from hlmdsl.options import OutputNotWritable
from hlmdsl.show.show_errors import GraphNotInstalled, NoGraphFile
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import say_fault, say_path
from hlmdsl.source.write_whole import write_whole

NOTATION, PICTURE = ".mmd", ".svg"


_DRAW = (
    "import sys, mermaidx; sys.stdout.buffer.write(mermaidx.render(sys.stdin.buffer.read().decode()).svg().encode())"
)


def svg_of(graph: str) -> str:
    """The graph as SVG. Raises HlmError without the extra that draws it, or if it cannot.

    In a process of its own: what draws it prints messages of its own when Python ends.
    """
    if find_spec("mermaidx") is None:
        raise HlmError([GraphNotInstalled(span=None, fact="no module named `mermaidx`")])
    done = subprocess.run([sys.executable, "-c", _DRAW], input=graph.encode(), capture_output=True, check=False)
    if done.returncode or not done.stdout:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise HlmError([GraphNotInstalled(span=None, fact=last[0] if last else "it drew nothing")])
    return done.stdout.decode()


def write_graph(graph: str, path: Path) -> None:
    """To an .svg file, or its notation to an .mmd file, whole or not at all. Raises HlmError if that fails."""
    kind = path.suffix.lower()
    if kind not in (NOTATION, PICTURE):
        raise HlmError([NoGraphFile(span=None, path=say_path(path), example=f"{path.stem or 'model'}{PICTURE}")])
    content = svg_of(graph) if kind == PICTURE else f"{graph.rstrip()}\n"
    try:
        write_whole(path, content.encode())
    except OSError as error:
        facts = OutputNotWritable(span=None, path=say_path(path), fact=say_fault(error), example=f"model{kind}")
        raise HlmError([facts]) from error
