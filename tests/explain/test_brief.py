"""A result on one screen: how long it may be, what is never cut, and what is."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import hlmdsl as hlm
from hlmdsl.explain.write.brief import MOST_LINES, shares, to_brief
from tests.shipped import shipped_fit


def test_what_is_wrong_comes_first_and_whole() -> None:
    told = shipped_fit("sleepstudy").explain().explanation
    alarm = "the chains do not agree " * 20
    first, *rest = to_brief(replace(told, alarms=(alarm,)), width=80).splitlines()
    assert first.startswith("sleepstudy")
    assert rest[0].startswith("  ! the chains")
    said = " ".join(line.strip() for line in rest)
    assert alarm.strip() in said


def test_a_sentence_is_cut_at_a_word() -> None:
    told = shipped_fit("sleepstudy").explain().explanation
    by_name = {m.name: m.text for m in told.meanings}
    line = next(x for x in to_brief(told, width=100).splitlines() if x.startswith("  Days"))
    cut = re.split(r"\s{2,}", line.strip())[-1]
    assert cut.endswith("…")
    assert by_name["Days"].startswith(cut[:-1])
    assert by_name["Days"][len(cut) - 1] in " ,;"


def test_factors_are_marked_and_values_are_not() -> None:
    lines = to_brief(shipped_fit("cbpp").explain().explanation, width=110).splitlines()
    effect = next(line for line in lines if line.startswith("  period[2 - 1]"))
    intercept = next(line for line in lines if line.startswith("  Intercept"))
    assert re.search(r"\) +×0\.\d", effect)
    assert "×" not in intercept
    assert re.search(r"\) +0\.\d+ \(", intercept)


@pytest.mark.parametrize(
    ("sizes", "cut"),
    [((5, 3), [5, 3]), ((100, 3), [MOST_LINES - 5, 3]), ((40, 40, 2), [12, 12, 2]), ((), []), ((1,) * 40, [1] * 40)],
)
def test_the_longest_sections_are_cut(sizes: tuple[int, ...], cut: list[int]) -> None:
    assert shares(sizes, MOST_LINES) == cut


def test_one_long_estimate_leaves_the_others_their_sentences() -> None:
    told = shipped_fit("sleepstudy").explain().explanation
    first, *rest = told.sections
    whole = first.meanings[:-1], first.meanings[-1]
    long = replace(whole[1], unit="ms per unit of one covariate per unit of another one")
    lines = to_brief(
        replace(told, sections=(replace(first, meanings=(*whole[0], long)), *rest)), width=100
    ).splitlines()
    intercept = next(line for line in lines if line.startswith("  Intercept"))
    assert "expected average reaction time" in intercept
    assert next(line for line in lines if "another one" in line).rstrip().endswith(")")


def test_a_slope_on_a_log_scale_is_marked_as_a_factor() -> None:
    """As effects beside it are."""
    path = Path(__file__).parents[2] / "specs" / "pigs.hlm"
    text = path.read_text(encoding="utf-8") + "\nestimand along = slope(percent, at(source = fish))\n"
    told = shipped_fit("pigs").with_spec(hlm.parse(text, path)).explain().explanation
    line = next(x for x in to_brief(told, width=120).splitlines() if x.startswith("  along"))
    assert re.search(r"\) +×1\.0\d", line)
