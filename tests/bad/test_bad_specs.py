"""In: every `<stage>/name.hlm` here. Out: its report must be `name.err`, to the letter.

`HLM_UPDATE_GOLDEN=1 pytest tests/bad` writes the reports anew; read them before they are committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hlmdsl.source.exceptions import HlmError
from hlmdsl.syntax import parse, read_source

HERE = Path(__file__).parent
SPECS = sorted(HERE.glob("*/*.hlm"))
STAGES = ("syntax", "model", "design")


def run_to_stage(path: Path, stage: str) -> None:
    """Take a spec as far as the stage in which its fault is to be found."""
    source = read_source(path)
    spec = parse(source)
    if stage == "syntax":
        return
    from hlmdsl.model.check import check_model

    model = check_model(spec, source)
    if stage == "model":
        return
    from hlmdsl.design.bind import bind_data, bind_own_data
    from hlmdsl.design.table import read_table

    table = path.with_suffix(".csv")
    if table.exists():
        bind_data(model, read_table(table))
    else:
        bind_own_data(model)


@pytest.mark.parametrize("path", SPECS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_report_is_the_one_agreed_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    with pytest.raises(HlmError) as raised:
        run_to_stage(Path(path.name), path.parent.name)
    report = f"{raised.value}\n"
    golden = path.with_suffix(".err")
    if os.environ.get("HLM_UPDATE_GOLDEN") == "1":
        golden.write_text(report, encoding="utf-8")
    assert golden.is_file(), f"{golden.name} is missing; the report is\n{report}"
    assert report == golden.read_text(encoding="utf-8")


def test_every_stage_is_known_and_no_report_is_left_over() -> None:
    assert {p.parent.name for p in SPECS} <= set(STAGES)
    assert {p.with_suffix("") for p in HERE.glob("*/*.err")} == {p.with_suffix("") for p in SPECS}


def test_every_kind_of_syntax_error_has_a_bad_spec() -> None:
    from hlmdsl.syntax import errors, text_errors

    kinds = [*vars(errors).values(), *vars(text_errors).values()]
    declared = {kind.code for kind in kinds if isinstance(kind, type) and hasattr(kind, "code")}
    shown = "".join(p.read_text(encoding="utf-8") for p in (HERE / "syntax").glob("*.err"))
    # files that are not there, folders, and files too long to keep are in tests/syntax/test_read.py
    assert {code for code in declared if f"[{code}]" not in shown} == {"HLM101", "HLM102", "HLM104"}
