"""What is free is what the system says of itself, on any system, and never more than a container may take."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from hlmdsl.design import memory


def files(folder: Path, limit: str, used: str) -> tuple[tuple[str, str], ...]:
    (folder / "max").write_text(limit)
    (folder / "current").write_text(used)
    return ((str(folder / "max"), str(folder / "current")),)


@pytest.mark.parametrize(
    ("machine", "limit", "used", "free"),
    [
        (8_000, "max\n", "3000\n", 8_000),
        (8_000, "5000\n", "3000\n", 2_000),
        (1_000, "5000\n", "3000\n", 1_000),
        (8_000, "5000\n", "6000\n", 0),
        (None, "5000\n", "3000\n", 2_000),
        (None, "max\n", "3000\n", None),
    ],
)
def test_the_least_counts(
    machine: int | None, limit: str, used: str, free: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tell() -> SimpleNamespace:
        if machine is None:
            raise RuntimeError("not on this system")
        return SimpleNamespace(available=machine, total=10**15)

    monkeypatch.setattr(psutil, "virtual_memory", tell)
    monkeypatch.setattr(memory, "GROUP_LIMITS", files(tmp_path, limit, used))
    assert memory.free_memory() == free


def test_this_machine_tells() -> None:
    free = memory.free_memory()
    assert free is not None
    assert 0 < free <= psutil.virtual_memory().total
