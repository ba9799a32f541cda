"""In: the machine. Out: how much memory is free, and numbers of bytes and seconds in words.

Not decided here: how much anything needs.
"""

from __future__ import annotations

from pathlib import Path

GIB = 1 << 30

GROUP_LIMITS = (
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
    ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
)
"""What a container may use and uses, in the two forms that Linux has for it."""


def free_memory() -> int | None:
    """Bytes that this process may still take, a container's limit included; None if the system does not report it."""
    found = [free for free in (_of_machine(), *(_of_group(*pair) for pair in GROUP_LIMITS)) if free is not None]
    return min(found, default=None)


def _of_machine() -> int | None:
    import psutil  # type: ignore[import-untyped]

    try:
        return int(psutil.virtual_memory().available)
    except (OSError, RuntimeError, psutil.Error):  # a system whose numbers cannot be read
        return None


def _of_group(limit: str, used: str) -> int | None:
    try:
        return max(int(Path(limit).read_text(encoding="ascii")) - int(Path(used).read_text(encoding="ascii")), 0)
    except (OSError, ValueError):  # no such group, or `max`
        return None


def say_bytes(n: float) -> str:
    """`3.2 GiB`, `40 MiB`."""
    return f"{n / GIB:.1f} GiB" if n >= GIB / 10 else f"{max(n / (1 << 20), 1):.0f} MiB"


def say_seconds(seconds: float) -> str:
    """`40 seconds`, `12 minutes`, `3 hours`: rounded, because it is an estimate."""
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= 1.5 * size:
            return f"{seconds / size:.0f} {unit}s"
    return f"{max(seconds, 1):.0f} second{'s' if seconds >= 1.5 else ''}"
