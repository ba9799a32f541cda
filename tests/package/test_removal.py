"""A room can be taken out: with its module, its rows, its spec and its line of the table gone, the house stands.

In a copy. That the rest of the package never names it is what makes this so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("hlmdsl", "grammar", "specs", "docs", "tests", "pyproject.toml", "README.md", "CHANGELOG.md")


@dataclass(frozen=True)
class Room:
    """`modules` go; so do lines with a word, in `lines` with their file. Tests with `name` in theirs are of this room;
    `tests` are others, which walk all of its kind and cost little.
    """

    name: str
    modules: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    registry: str
    tests: tuple[str, ...]


ROOMS = (
    Room(
        "ZeroInflatedPoisson",
        ("hlmdsl/families/zero_inflated_poisson.py", "specs/salamanders.hlm"),
        (("hlmdsl/families/__init__.py", "zero_inflated_poisson"), ("docs/language.md", "| `ZeroInflatedPoisson` |")),
        "from hlmdsl.families import FAMILIES as found",
        (
            "tests/families/test_cells.py",
            "tests/families/test_links.py",
            "tests/kernel/test_density.py",
            "tests/docs/test_language_tables.py",
            "tests/model",
        ),
    ),
    Room(
        "Categorical",
        ("hlmdsl/families/categorical.py", "specs/iris.hlm"),
        (("hlmdsl/families/__init__.py", "categorical"), ("docs/language.md", "| `Categorical` |")),
        "from hlmdsl.families import FAMILIES as found",
        (
            "tests/families/test_cells.py",
            "tests/families/test_links.py",
            "tests/kernel/test_density.py",
            "tests/docs/test_language_tables.py",
            "tests/model",
        ),
    ),
    Room(
        "OrderedLogistic",
        ("hlmdsl/families/ordered_logistic.py", "specs/wine.hlm"),
        (("hlmdsl/families/__init__.py", "ordered_logistic"), ("docs/language.md", "| `OrderedLogistic` |")),
        "from hlmdsl.families import FAMILIES as found",
        (
            "tests/families/test_cells.py",
            "tests/families/test_links.py",
            "tests/kernel/test_density.py",
            "tests/docs/test_language_tables.py",
            "tests/model",
        ),
    ),
    Room(
        "log10",
        ("hlmdsl/model/parts/log10.py",),
        (
            ("hlmdsl/model/parts/registry.py", "log10"),
            ("docs/language.md", "| `log10(x)` |"),
            ("tests/parts/independent_functions.py", "log10"),
        ),
        "from hlmdsl.model.parts.registry import FUNCTIONS as found",
        ("tests/parts", "tests/docs/test_language_tables.py", "tests/model", "tests/properties/test_meanings.py"),
    ),
)
PROGRAM = """
import sys, pytest
{registry}
assert sys.argv[1] not in found
sys.exit(pytest.main(sys.argv[2:]))
"""


@pytest.mark.parametrize("room", ROOMS, ids=[room.name for room in ROOMS])
def test_a_room_can_be_taken_out(room: Room, tmp_path: Path) -> None:
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    for module in room.modules:
        (tmp_path / module).unlink()
    for path, word in room.lines:
        without_lines(tmp_path / path, word)
    options = ("-q", "-x", "-p", "no:cacheprovider", "-k", f"not {room.name}")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(registry=room.registry), room.name, *room.tests, *options],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def without_lines(path: Path, part: str) -> None:
    """The file less the lines that have a part, in whatever case."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if part.casefold() not in line.casefold()]
    assert len(kept) < len(lines)
    path.write_text("".join(kept), encoding="utf-8")
