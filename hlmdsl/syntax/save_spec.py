"""A spec's text to its file, whole or not at all.

In: a path and a text. Out: the file, or an HlmError and the file as it was.
Not decided here: the text (format.py).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from hlmdsl.options import SpecNotWritable
from hlmdsl.source.exceptions import HlmError


def write_spec(path: Path, text: str) -> None:
    """First to a temporary file, then renamed, with the old one's permissions; for a link, its target is replaced."""
    beside: Path | None = None
    try:
        target = path.resolve()
        beside = target.with_name(f".hlm-format-{os.getpid()}")
        beside.write_bytes(text.encode())
        if target.exists():
            beside.chmod(target.stat().st_mode)
        beside.replace(target)
    except OSError as error:
        fact = error.strerror or str(error)
        raise HlmError([SpecNotWritable(span=None, path=str(path), fact=fact)]) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
