"""A file's content to its place, at once or not at all.

In: a path and bytes. Out: the file; an interrupted write leaves the old one as it was.
Not decided here: what an error of the system is told as.
"""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Beside it first, then in its place. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
