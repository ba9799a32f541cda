"""`%load_ext hlmdsl` in a shell as notebooks have it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

import hlmdsl as hlm
from hlmdsl.source.in_html import report_html
from tests.shipped import SPECS, shipped_fit

CELL = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\n"
DATA = 'df = {"y": [1.0, 2.0, 4.0, 3.0, 5.5], "x": [1.0, 2.0, 3.0, 4.0, 5.0]}'


@pytest.fixture
def shell() -> Iterator[InteractiveShell]:
    shell = InteractiveShell.instance()
    shell.run_cell("%load_ext hlmdsl")
    yield shell
    InteractiveShell.clear_instance()


def run(shell: InteractiveShell, cell: str) -> tuple[Any, list[Any]]:
    with capture_output() as caught:
        done = shell.run_cell(cell, store_history=False)
    return done, caught.outputs


def test_a_cell_is_a_spec_and_with_data_a_model(shell: InteractiveShell) -> None:
    done, _ = run(shell, f"%%hlm m\n{CELL}")
    assert isinstance(done.result, hlm.Spec)
    assert shell.user_ns["m"] is done.result
    run(shell, DATA)
    done, _ = run(shell, f"%%hlm m --data df\n{CELL}")
    assert isinstance(done.result, hlm.CompiledModel)
    assert shell.user_ns["m"].design.rows.n == 5


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "HLM523"),
        ("m --dta df", "HLM523"),
        ('m --data "gone.csv"', "HLM301"),
        ("m --data dff", "HLM524"),
        ("m --data", "HLM523"),
    ],
)
def test_a_wrong_line_is_told(shell: InteractiveShell, line: str, code: str) -> None:
    run(shell, DATA)
    _, (shown,) = run(shell, f"%%hlm {line}\n{CELL}")
    assert f"error[{code}]" in shown.data["text/plain"]
    assert "m" not in shell.user_ns


def test_an_error_stops_the_run_and_has_carets_under_its_place(shell: InteractiveShell) -> None:
    done, (shown,) = run(shell, "%%hlm m\n" + CELL.replace("1 + x", "1 + `<b>`"))
    assert not done.success
    html, plain = shown.data["text/html"], shown.data["text/plain"]
    body = re.sub(r"<style.*?</style>", "", html, flags=re.DOTALL)
    assert unescape(re.sub(r"<[^>]*>", "", body)) == plain
    assert "<b>" not in body
    assert re.search(r'<span class="e"> *\^{5}', body)
    assert shown.data["text/markdown"].startswith("```text\nerror[")


def test_other_errors_are_left_alone(shell: InteractiveShell) -> None:
    done, _ = run(shell, "1 / 0")
    assert isinstance(done.error_in_exec, ZeroDivisionError)
    shell.run_cell("%unload_ext hlmdsl")
    assert shell.find_cell_magic("hlm") is None


def test_a_report_without_a_text_is_the_same_in_html() -> None:
    with pytest.raises(hlm.HlmError) as caught:
        hlm.load("gone.hlm")
    body = re.sub(r"<style.*?</style>", "", report_html(caught.value.diagnostics, None), flags=re.DOTALL)
    assert "error[HLM101]" in body


def test_every_object_has_a_form_for_quarto() -> None:
    fit, spec = shipped_fit("sleepstudy"), hlm.load(SPECS["sleepstudy"])
    assert spec._repr_markdown_() == f"```hlm\n{spec.source.text.rstrip()}\n```\n"
    assert spec.explain()._repr_markdown_() == spec.explain().to("markdown")
    assert "| `Intercept` |" in fit._repr_markdown_()
    predicted = fit.predict({"Days": [0, 9], "Subject": ["308", "308"]}, of="mean")._repr_markdown_()
    assert predicted.count("\n|") == 4
    assert "| Days |" in predicted
    rows = fit.units("Subject")._repr_markdown_().splitlines()
    assert len({line.count("|") for line in rows if line.startswith("|")}) == 1
