"""In: names as they stand in tables and in R, and words of other programs. Out: what mends them, to the letter."""

from __future__ import annotations

import pytest

from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse, parse_recovering

MENDED = {
    "response Reaction time ~ Normal(mu, sigma)": "response `Reaction time` ~ Normal(mu, sigma)",
    'covariate Days of study unit "day"': 'covariate `Days of study` unit "day"',
    "group Subject ID in school": "group `Subject ID` in school",
    'covariate "Days before"': "covariate `Days before`",
    'factor "arm"': "factor arm",
    "group: Subject": "group Subject",
    "response Reaction.time..ms. ~ Normal(mu, sigma)": "response `Reaction.time..ms.` ~ Normal(mu, sigma)",
}


@pytest.mark.parametrize("line", MENDED)
def test_a_name_is_mended_by_its_fix(line: str) -> None:
    source = SourceText("<spec>", line)
    (found,) = parse_recovering(source)[1]
    (fix,) = found.fixes(source)
    (edit,) = fix.edits
    mended = line[: edit.span.start] + edit.text + line[edit.span.end :]
    assert mended == MENDED[line]
    parse(SourceText("<spec>", mended))


WRITTEN = {
    "factor arm ref = placebo": ("factor arm {}", "reference placebo"),
    'factor arm { a, "b" } baseline "b"': ('factor arm { a, "b" } {}', 'reference "b"'),
    "factor arm coding contr.sdif": ("factor arm {}", "coding difference"),
    'covariate x units "ms"': ("covariate x {}", 'unit "ms"'),
    "group class within school": ("group class {}", "in school"),
    "group class nested in school": ("group class {}", "in school"),
    "factor arm levels = c(low, high)": ("factor arm {}", "{ low, high }"),
}


@pytest.mark.parametrize("line", WRITTEN)
def test_a_word_of_another_program_is_answered_with_ours(line: str) -> None:
    source = SourceText("<spec>", line)
    (found,) = parse_recovering(source)[1]
    form, words = WRITTEN[line]
    assert f"`{words}`" in str(found.facts()["shape"])
    parse(SourceText("<spec>", form.replace("{}", words)))
