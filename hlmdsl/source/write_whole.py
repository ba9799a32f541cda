"""Write a file atomically.

In: a path and bytes. Out: the file; an interrupted write leaves the old one unchanged.
Not decided here: how an error of the system is reported.
"""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """First to a temporary file, then renamed. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
