"""Delta debugging: as few pieces as still fail (Zeller & Hildebrandt 2002)."""

from __future__ import annotations

from collections.abc import Callable


def fewer[T](pieces: list[T], fails: Callable[[list[T]], bool]) -> list[T]:
    """A part of the pieces that fails still, and of which no single piece can be left out. `fails(pieces)` holds."""
    size = max(1, len(pieces) // 2)
    while pieces:
        start, shorter = 0, False
        while start < len(pieces):
            left = pieces[:start] + pieces[start + size :]
            if fails(left):
                pieces, shorter = left, True
            else:
                start += size
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    return pieces
