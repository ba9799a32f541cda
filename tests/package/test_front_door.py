"""What people hold in Python: texts and paths that stand for each other are told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

import hlmdsl as hlm

TEXT = "response y ~ Normal(mu, sigma)\neffects mu = 1\n"


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", " "), "# a comment\n", "model m", 'data "a.csv" ' + TEXT])
def test_load_names_parse(text: str) -> None:
    with pytest.raises(hlm.HlmError, match="HLM421") as caught:
        hlm.load(text)
    assert "`hlm.load` takes a path, and was given the text of a spec" in str(caught.value)
    assert "`hlm.parse(text)`" in str(caught.value)


@pytest.mark.parametrize("path", ["specs/sleepstudy.hlm", "no such file.hlm", Path("specs/sleepstudy.hlm"), Path("x")])
def test_parse_names_load(path: object) -> None:
    with pytest.raises(hlm.HlmError, match="HLM421") as caught:
        hlm.parse(path)  # type: ignore[arg-type]
    assert "`hlm.parse` takes the text of a spec, and was given a path" in str(caught.value)
    assert "`hlm.load(path)`" in str(caught.value)


@pytest.mark.parametrize("given", [None, 3, b"model m", ["model m"]])
def test_what_is_neither_is_refused(given: object) -> None:
    for function in (hlm.load, hlm.parse):
        with pytest.raises(hlm.HlmError, match="HLM421"):
            function(given)  # type: ignore[operator]


@pytest.mark.parametrize("given", [None, 3, b"fit.nc", ["fit.nc"]])
def test_the_place_of_a_fit_is_a_path(given: object) -> None:
    for function in (hlm.open_fit, hlm.resume):
        with pytest.raises(hlm.HlmError, match="HLM421") as caught:
            function(given)  # type: ignore[operator]
        assert f"`hlm.{function.__name__}` takes a path, and was given `{type(given).__name__}`" in str(caught.value)


def test_both_still_work(tmp_path: Path) -> None:
    (tmp_path / "model m.hlm").write_text(TEXT)
    assert hlm.load(tmp_path / "model m.hlm").model.name == hlm.load(str(tmp_path / "model m.hlm")).model.name
    assert hlm.parse(TEXT).model.response.column == "y"
    with pytest.raises(hlm.HlmError, match="HLM101"):
        hlm.load("response.hlm")


def test_a_table_in_place_of_a_formula_is_told() -> None:
    with pytest.raises(hlm.HlmError, match="HLM421") as caught:
        hlm.from_formula({"y": [1.0, 2.0]}, "y ~ 1")  # type: ignore[arg-type]
    assert "`hlm.from_formula` takes a formula in quotes, and was given `dict`" in str(caught.value)
