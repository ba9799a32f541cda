"""Layers import only those above them, and nothing slow is imported before it is needed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ORDER = (
    "source", "formulas", "priors", "families", "syntax", "model", "design", "suggest", "explain", "backend", "results",
)  # fmt: skip
SLOW = {"pymc", "pytensor", "arviz", "pandas", "matplotlib", "nutpie", "xarray", "numba"}


def imported_layers(path: Path) -> set[str]:
    tree = ast.parse(path.read_text())
    modules = {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    modules |= {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    return {m.split(".")[1] for m in modules if m.startswith("hlmdsl.") and m.split(".")[1] in ORDER}


@pytest.mark.parametrize("layer", ORDER)
def test_layers_import_only_those_above(layer: str) -> None:
    allowed = set(ORDER[: ORDER.index(layer) + 1])
    if layer == "backend":
        allowed.discard("explain")
    for path in (ROOT / "hlmdsl" / layer).rglob("*.py"):
        assert imported_layers(path) <= allowed, path


def test_no_stage_knows_of_editors() -> None:
    """What editors and notebooks ask is asked of the stages, which do not know who asks."""
    doors = {ROOT / "hlmdsl" / "__init__.py"}
    for path in (ROOT / "hlmdsl").rglob("*.py"):
        folder = path.relative_to(ROOT / "hlmdsl").parts[0]
        if folder not in ("editor", "commands") and path not in doors:
            assert "hlmdsl.editor" not in path.read_text(encoding="utf-8"), path


WITHIN_EXPLAIN = ("readings", "say", "sections", "implied", "write", "figures")
"""`sections` and `implied` do not know each other, nor do `write` and `figures`."""


@pytest.mark.parametrize("folder", WITHIN_EXPLAIN)
def test_what_is_said_follows_from_what_is_read(folder: str) -> None:
    at = WITHIN_EXPLAIN.index(folder)
    below = set(WITHIN_EXPLAIN[:at]) - ({WITHIN_EXPLAIN[at - 1]} if folder in ("implied", "figures") else set())
    for path in (ROOT / "hlmdsl" / "explain" / folder).glob("*.py"):
        modules = {n.module or "" for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ImportFrom)}
        others = {m.split(".")[2] for m in modules if m.startswith("hlmdsl.explain.")} & set(WITHIN_EXPLAIN)
        assert others <= below | {folder}, path


def loaded_after(program: str) -> set[str]:
    report = f"import sys\n{program}\nprint(*{{m.split('.')[0] for m in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", report], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_import_hlmdsl_loads_nothing_slow() -> None:
    assert not loaded_after("import hlmdsl") & (SLOW | {"pydantic", "lark", "numpy"})


def test_a_fit_and_its_explanation_load_nothing_slow() -> None:
    """xarray and pandas come with `idata` and `summary()`; of nutpie only its compiled part is loaded."""
    command = ["fit", "specs/sleepstudy.hlm", "--seed", "1", "--draws", "50", "--tune", "100"]
    program = f"from hlmdsl.cli import app\napp({command!r}, standalone_mode=False)"
    assert not loaded_after(program) & ((SLOW | {"sparse"}) - {"nutpie"})


NEEDED_BY_NO_CHECK = SLOW | {"pyarrow", "scipy", "psutil", "narwhals", "rich", "llvmlite", "arro3", "sparse", "pygls"}


@pytest.mark.parametrize("arguments", [["check"], ["explain"], ["format", "--check"]], ids=" ".join)
def test_looking_at_a_spec_loads_nothing_slow(arguments: list[str]) -> None:
    """The table of this one is a short CSV file, and no row of it suggests that an effect may have no bound."""
    program = f"from hlmdsl.cli import app\napp({[*arguments, 'specs/sleepstudy.hlm']!r}, standalone_mode=False)"
    without = NEEDED_BY_NO_CHECK | ({"numpy"} if arguments[0] == "format" else set())
    assert not loaded_after(program) & without


def test_help_loads_no_stage() -> None:
    loaded = loaded_after("from hlmdsl.cli import app\napp(['--help'], standalone_mode=False)")
    assert not loaded & (NEEDED_BY_NO_CHECK | {"lark", "numpy", "pydantic"})


def test_a_command_line_makes_only_the_command_that_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    from hlmdsl import cli

    for line, made in ((["check", "x.hlm"], ["check"]), (["chek"], cli.ORDER), (["--help"], cli.ORDER)):
        monkeypatch.setattr("sys.argv", ["hlm", *line])
        assert [command.name for command in cli._with_what_is_asked().registered_commands] == made
    assert [command.name for command in cli.app.registered_commands] == cli.ORDER


def test_a_spec_is_checked_without_building_validators_or_loading_what_encodes_columns() -> None:
    program = (
        "import hlmdsl, sys\nspec = hlmdsl.load('specs/sleepstudy.hlm')\nspec.bind()\n"
        "kinds = {type(spec.tree), *map(type, spec.tree.declarations)}\n"
        "assert not any(kind.__pydantic_complete__ for kind in kinds)\n"
        "assert 'pyarrow.compute' not in sys.modules"
    )
    loaded_after(program)
