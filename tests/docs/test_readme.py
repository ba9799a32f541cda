"""The README shows what the commands do: the spec that is fitted, and what is printed then."""

import re

from doc_blocks import ROOT

import hlmdsl as hlm
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

README = (ROOT / "README.md").read_text(encoding="utf-8")
SPEC = ROOT / "specs" / "sleepstudy.hlm"


def block(language: str, number: int = 0) -> str:
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.DOTALL)[number]


def without_numbers(text: str) -> list[str]:
    """Another machine's draws differ in the last digits; words and lines must not."""
    return [re.sub(r"[−-]?\d[\d.,]*", "#", line).rstrip() for line in text.strip().splitlines()]


def test_the_spec_is_the_one_that_is_fitted():
    shown = parse(SourceText("README", block("hlm")))
    fitted = hlm.load(SPEC).tree
    assert [d.model_copy(update={"trivia": None}) for d in shown.declarations] == [
        d.model_copy(update={"trivia": None}) for d in fitted.declarations
    ]


def test_the_output_is_what_a_fit_prints():
    fit = hlm.load(SPEC).compile().sample(seed=1)
    report = fit.explain()
    assert without_numbers(block("text")) == without_numbers(report.brief(width=100))
    assert without_numbers(block("text", 1)) == without_numbers(report.to("text", width=100))
    for command in ("hlm fit specs/sleepstudy.hlm", "uv run pytest"):
        assert command in README
