"""Every fix is an edit that does away with its error, and leaves a spec that checks or one that says what remains."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest

from hlmdsl.design.bind import bind_data
from hlmdsl.design.table import read_table
from hlmdsl.editor.look import Look, Tables, look
from hlmdsl.editor.mend import mend
from hlmdsl.source.fix import edited, overlap
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.read_text import read_source
from tests.shipped import SPECS

ROOT = Path(__file__).parents[2]
BAD = sorted(p for p in (ROOT / "tests" / "bad").glob("*/*.hlm") if p.stem not in ("latin1", "utf16"))


def looked(source: SourceText, table: Path | None = None) -> Look:
    tables = Tables()
    if table is not None and table.exists():
        return look(source, lambda model: bind_data(model, read_table(table)))
    return look(source, tables.bind)


def of_file(path: Path) -> tuple[Look, partial[Look]]:
    asked = partial(looked, table=path.with_suffix(".csv"))
    return asked(read_source(path)), asked


def remaining(before: Look, after: Look, code: str) -> int:
    return sum(d.code == code for d in after.diagnostics) - sum(d.code == code for d in before.diagnostics)


@pytest.mark.parametrize("path", BAD, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_fix_does_away_with_its_error(path: Path) -> None:
    before, asked = of_file(path)
    text = before.source.text
    for diagnostic in before.diagnostics:
        for fix in diagnostic.fixes(before.source):
            assert fix.title
            assert not overlap(fix.edits)
            assert all(0 <= e.span.start <= e.span.end <= len(text) for e in fix.edits)
            after = asked(SourceText(before.source.name, edited(text, fix.edits)))
            assert after.source.text != text
            assert remaining(before, after, diagnostic.code) < 0 or _moved_on(before, after), fix
    mended = mend(before.source, asked)
    assert bool(mended.done) == (mended.look.source.text != text)
    if mended.done:
        again = mend(mended.look.source, asked)
        assert not again.done
        assert again.look.diagnostics == mended.look.diagnostics


def _moved_on(before: Look, after: Look) -> bool:
    """Whether what is left is something else: of a later stage, or of what the error hid."""
    told = [{(d.title_text, d.label_text, d.notes) for d in each.diagnostics} for each in (before, after)]
    return told[0] != told[1]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("effects mu = 1 + Dyas + (1 | Subject)", "effects mu = 1 + Days + (1 | Subject)"),
        ("effects mu = 1 + Days + (1 | Subjetc)", "effects mu = 1 + Days + (1 | Subject)"),
        ("effcts mu = 1 + Days + (1 | Subject)", "effects mu = 1 + Days + (1 | Subject)"),
        ("effects mu ~ 1 + Days + (1 | Subject)", "effects mu = 1 + Days + (1 | Subject)"),
        ("effects mu = 1 + Days − 1 + (1 | Subject)", "effects mu = 1 + Days - 1 + (1 | Subject)"),
        ("effects mu = 1 + Days**2 + Days + (1 | Subject)", "effects mu = 1 + Days^2 + Days + (1 | Subject)"),
    ],
)
def test_what_is_misspelt_is_mended(wrong: str, right: str) -> None:
    head = 'data "sleepstudy.csv"\nresponse Reaction ~ Normal(mu, sigma)\ncovariate Days\ngroup Subject\n'
    name = str(ROOT / "specs" / "data" / "x.hlm")
    mended = mend(SourceText(name, f"{head}{wrong}\n"), looked)
    assert mended.look.source.text == f"{head}{right}\n"


def test_levels_get_the_separator_that_their_kind_has() -> None:
    for wrong, right in (("ordered { a, b, c }", "ordered { a < b < c }"), ("{ a < b < c }", "{ a, b, c }")):
        text = f"response y ~ Normal(mu, sigma)\nfactor f {wrong}\neffects mu = 1 + f\n"
        assert mend(SourceText("<spec>", text), looked).look.source.text == text.replace(wrong, right)


def test_a_column_that_the_table_calls_otherwise_is_renamed_wherever_it_stands(tmp_path: Path) -> None:
    text = SPECS["sleepstudy"].read_text(encoding="utf-8")
    wrong = text.replace("Days", "days").replace('"days of', '"Days of')
    source = SourceText(str(SPECS["sleepstudy"]), wrong)
    (done,) = mend(source, looked).done
    assert done.code == "HLM311"
    mended = mend(source, looked).look
    assert mended.errors == ()
    assert "covariate Days" in mended.source.text


def test_levels_that_hold_the_wrong_name_are_left_alone() -> None:
    text = (
        "response y ~ Normal(mu, sigma)\nfactor f { dose, none } reference none\ncovariate dose\n"
        "effects mu = 1 + f + dose\nestimand d = at(f = dose, dose = 1) - at(f = none, dose = 1)\n"
    )
    table = {"y": [1.0, 2.0, 3.0, 4.5], "f": ["dose", "none", "dose", "none"], "Dose": [1.0, 2.0, 4.0, 3.0]}
    from hlmdsl.design.table import table_from

    mended = mend(SourceText("<spec>", text), lambda s: look(s, lambda model: bind_data(model, table_from(table))))
    assert mended.look.errors == ()
    assert "{ dose, none }" in mended.look.source.text
    assert "at(f = dose, Dose = 1)" in mended.look.source.text


def test_files_are_mended_by_the_command(tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from hlmdsl.cli import app

    shutil.copytree(ROOT / "specs" / "data", tmp_path / "data")
    path = tmp_path / "s.hlm"
    right = SPECS["sleepstudy"].read_text(encoding="utf-8")
    path.write_text(right.replace("1 + Days +", "1 + Dyas +"), encoding="utf-8")
    told = CliRunner().invoke(app, ["check", "--fix", str(path)])
    assert told.exit_code == 0, told.output
    assert "write `Days`" in told.output
    assert path.read_text(encoding="utf-8") == right
