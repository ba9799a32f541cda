"""What orthogonal trends are called. In: how many. Out: their labels."""

from __future__ import annotations


def degree_labels(n: int) -> tuple[str, ...]:
    """`linear`, `quadratic`, ... for orthogonal trends; `degree 6` and so on beyond the names."""
    known = ("linear", "quadratic", "cubic", "quartic", "quintic")
    return tuple(known[d] if d < len(known) else f"degree {d + 1}" for d in range(n))
