"""A family is a room: with its module, its row, its spec and its line of the language's table gone, the house stands.

In a copy. That the rest of the package never names it is what makes this so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("hlmdsl", "grammar", "specs", "docs", "tests", "pyproject.toml", "README.md", "CHANGELOG.md")
TESTS = (
    "tests/families/test_cells.py",
    "tests/families/test_links.py",
    "tests/kernel/test_density.py",
    "tests/docs/test_language_tables.py",
    "tests/model",
)
"""Those that walk all families and cost little; what has the family's name is a test of the room."""
PROGRAM = """
import sys, pytest
from hlmdsl.families import FAMILIES
assert sys.argv[1] not in FAMILIES
sys.exit(pytest.main(sys.argv[2:]))
"""


@pytest.mark.parametrize(
    ("module", "family", "spec"), [("zero_inflated_poisson", "ZeroInflatedPoisson", "salamanders")]
)
def test_a_family_can_be_taken_out(module: str, family: str, spec: str, tmp_path: Path) -> None:
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    (tmp_path / "hlmdsl" / "families" / f"{module}.py").unlink()
    (tmp_path / "specs" / f"{spec}.hlm").unlink()
    without_lines(tmp_path / "hlmdsl" / "families" / "__init__.py", module)
    without_lines(tmp_path / "docs" / "language.md", f"| `{family}` |")
    options = ("-q", "-x", "-p", "no:cacheprovider", "-k", f"not {family}")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, family, *TESTS, *options],
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
