"""In: warnings found in a spec or a table, and alarms of a fit. Out: Python's own warnings, at the line that called.

Not decided here: when to warn. The command prints the same and turns these off.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable
from pathlib import Path

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import SourceText

HERE = str(Path(__file__).parents[1]) + os.sep


class HlmWarning(UserWarning):
    """Something that can be fitted and may not mean what was intended, or a fit that cannot be trusted.

    `warnings.filterwarnings("error", category=hlmdsl.HlmWarning)` makes an exception of it.
    """


def warn(found: Iterable[Diagnostic], source: SourceText | None) -> None:
    """One Python warning for all that one call found, each with its place in the spec."""
    from hlmdsl.source.render import render_all

    if text := render_all(found, source):
        warn_of(text)


def warn_of(text: str) -> None:
    """A warning that points to the first line outside this package."""
    warnings.warn(text, HlmWarning, skip_file_prefixes=(HERE,))
