"""The wheel works where the checkout is not: the grammar and its tables are inside it."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import hlmdsl

ROOT = Path(__file__).parents[2]

PROGRAM = """
import pathlib, sys
import hlmdsl
from hlmdsl.syntax import grammar_text
assert hlmdsl.__file__.startswith(sys.argv[1]), hlmdsl.__file__
assert (pathlib.Path(sys.argv[1]) / "hlmdsl" / "grammar" / "hlm.lark").read_text() == grammar_text()
from hlmdsl.syntax import tables
assert tables.beside_the_grammar(tables.NAME).is_relative_to(sys.argv[1])
spec = hlmdsl.parse("response y ~ Normal(mu, sigma)\\ncovariate x\\neffects mu = 1 + x")
from hlmdsl.editor.error_pages import explain_code
assert explain_code("HLM2006").startswith("HLM2006")
print([t.name for t in spec.model.main.effects.terms])
"""


def test_one_version_everywhere() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {hlmdsl.__version__}\n" in citation
    assert (
        tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == hlmdsl.__version__
    )


def test_wheel_carries_its_grammar(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "elsewhere"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    assert (installed / "hlmdsl" / "py.typed").exists(), "type checkers take a package without it for untyped"
    # -P: not the working folder; the unpacked wheel comes before the editable install
    program = f"import sys; sys.path.insert(0, {str(installed)!r})\n{PROGRAM}"
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, str(installed)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['x']"
