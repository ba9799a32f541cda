"""In: paths of saved fits. Out: their comparison, each by the name of its file.

Not decided here: how they are compared (compare.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from hlmdsl.comparison.compare import Comparison, compare
from hlmdsl.results.fit import open_fit


def compare_files(paths: Sequence[Path], over: str | None, every: int) -> Comparison:
    """Raises HlmError for what is no fit, and as `compare` does."""
    stems = Counter(path.stem for path in paths)
    names = [path.stem if stems[path.stem] == 1 else str(path) for path in paths]
    fits = [open_fit(path) for path in paths]
    return compare([{name: fit} for name, fit in zip(names, fits, strict=True)], over, every)
