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


def family(name: str, module: str, spec: str) -> Room:
    return Room(
        name,
        (f"hlmdsl/families/{module}.py", f"specs/{spec}.hlm"),
        (("hlmdsl/families/__init__.py", module), ("docs/language.md", f"| `{name}` |")),
        "hlmdsl.families FAMILIES",
        ("tests/families/test_cells.py", "tests/families/test_links.py"),
    )


ROOMS = (
    family("ZeroInflatedPoisson", "zero_inflated_poisson", "salamanders"),
    family("Categorical", "categorical", "iris"),
    family("OrderedLogistic", "ordered_logistic", "wine"),
    Room(
        "log10",
        ("hlmdsl/model/parts/log10.py",),
        (
            ("hlmdsl/model/parts/registry.py", "log10"),
            ("docs/language.md", "| `log10(x)` |"),
            ("tests/parts/independent_functions.py", "log10"),
        ),
        "hlmdsl.model.parts.registry FUNCTIONS",
        ("tests/parts", "tests/properties/test_meanings.py::test_names_are_unique"),
    ),
)
ALL = ("tests/docs/test_language_tables.py", "tests/model")
OF_ALL_FILES = ("test_no_other_file_names_a_function",)
"""Tests that read every file of the house, of which the copy has none that the house does not have."""
PROGRAM = """
import importlib, sys, pytest
*gone, options = sys.argv[1:]
for name, module, registry in map(str.split, gone):
    assert name not in getattr(importlib.import_module(module), registry)
sys.exit(pytest.main(options.split("\\n")))
"""


def test_rooms_can_be_taken_out(tmp_path: Path) -> None:
    """Of one copy, so that tests of what is left are run once."""
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    for room in ROOMS:
        for module in room.modules:
            (tmp_path / module).unlink()
        for path, word in room.lines:
            without_lines(tmp_path / path, word)
    tests = dict.fromkeys([*(test for room in ROOMS for test in room.tests), *ALL])
    left_out = " or ".join([*(room.name for room in ROOMS), *OF_ALL_FILES])
    options = "\n".join([*tests, "-q", "-x", "-p", "no:cacheprovider", "-k", f"not ({left_out})"])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *(f"{room.name} {room.registry}" for room in ROOMS), options],
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
