"""The README shows what the commands do: the specs, and what is printed of them."""

import re

from doc_blocks import ROOT

import hlmdsl as hlm
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

README = (ROOT / "README.md").read_text(encoding="utf-8")
SPEC = ROOT / "specs" / "sleepstudy.hlm"


def block(language: str, start: str) -> str:
    """The block that begins so."""
    (found,) = re.findall(rf"```{language}\n({re.escape(start)}.*?)```", README, flags=re.DOTALL)
    return str(found)


def without_numbers(text: str) -> list[str]:
    """Another machine's draws differ in the last digits; words and lines must not."""
    return [re.sub(r"[−-]?\d[\d.,]*", "#", line).rstrip() for line in text.strip().splitlines()]


def test_the_spec_is_the_one_that_is_fitted():
    shown = parse(SourceText("README", block("hlm", "model sleepstudy")))
    fitted = hlm.load(SPEC).tree
    assert [d.model_copy(update={"trivia": None}) for d in shown.declarations] == [
        d.model_copy(update={"trivia": None}) for d in fitted.declarations
    ]


def test_the_output_is_what_a_fit_prints():
    fit = hlm.load(SPEC).compile().sample(seed=1)
    shown = block("text", "sleepstudy")
    assert without_numbers(shown) == without_numbers(fit.explain().brief(width=100))
    assert fit.strategy.split(";")[0].removesuffix(" exactly") in README.replace("``", "")
    for command in ("hlm fit specs/sleepstudy.hlm", "uv run pytest"):
        assert command in README


def test_the_meanings_under_another_coding_are_what_is_said():
    explained = hlm.parse(block("hlm", "response  mpg")).explain().to("text", width=100)
    assert block("text", "Intercept   ") in explained


def test_the_average_over_herds_is_in_the_spec():
    _, _, asked = block("hlm", "estimand risk_in_1").partition(" = ")
    assert asked.strip() in (ROOT / "specs" / "cbpp.hlm").read_text(encoding="utf-8")
