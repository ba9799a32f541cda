from __future__ import annotations

from typing import ClassVar

import pytest

from hlmdsl.source.diagnostic import Diagnostic, Label, names, nearest
from hlmdsl.source.render import LONGEST_LINE, MOST_SHOWN, display_width, printable, render, render_all
from hlmdsl.source.text import SourceText, Span


class Fault(Diagnostic):
    code: ClassVar[str] = "HLM999"
    title: ClassVar[str] = "`{what}` is wrong"
    label: ClassVar[str] = "{what} here"
    note: ClassVar[str] = "{notes_given}"
    help: ClassVar[str] = "{advice}"

    what: str = "it"
    notes_given: str = ""
    advice: str = ""


def at(text: str, part: str, **facts: str) -> str:
    start = text.index(part)
    return render(Fault(span=Span(start, start + len(part)), **facts), SourceText("m.hlm", text))


def test_the_whole_picture() -> None:
    text = "model m\n\neffects mu = x\n"
    diagnostic = Fault(
        span=Span(22, 23), also=(Label(Span(6, 7), "named here"),), notes_given="one\ntwo", advice="do this\nor that"
    )
    assert render(diagnostic, SourceText("m.hlm", text)) == (
        "error[HLM999]: `it` is wrong\n"
        " --> m.hlm:3:14\n"
        "  |\n"
        "1 | model m\n"
        "  |       - named here\n"
        "3 | effects mu = x\n"
        "  |              ^ it here\n"
        "  |\n"
        "  = note: one\n"
        "  = note: two\n"
        "  = help: do this\n"
        "          or that"
    )


def test_without_a_place_and_without_a_source() -> None:
    assert render(Fault(span=None), SourceText("m.hlm", "")) == "error[HLM999]: `it` is wrong\n --> m.hlm"
    assert render(Fault(span=None), None) == "error[HLM999]: `it` is wrong"


def underlined(report: str, mark: str = "^") -> str:
    """The part of the quoted line above the marks, by terminal columns."""
    lines = report.splitlines()
    row = next(i for i, line in enumerate(lines) if mark in line and "|" in line)
    first, last = lines[row].index(mark), lines[row].rindex(mark)
    columns = "".join(c * display_width(c) for c in lines[row - 1])
    return columns[first : last + 1]


@pytest.mark.parametrize(
    ("text", "part", "shown"),
    [
        ("\tx = abc", "abc", "abc"),
        ("a\tb\tabc d", "abc", "abc"),
        ("身長 abc", "abc", "abc"),
        ("x 身長 y", "身長", "身身長長"),
        ("a\x1b[31m abc", "abc", "abc"),
        ("x\u202e abc", "\u202e", "<U+202E>"),
    ],
)
def test_marks_stand_under_what_they_mean(text: str, part: str, shown: str) -> None:
    assert underlined(at(text, part)) == shown


def test_combining_marks_take_no_column() -> None:
    assert display_width("e\u0301") == 1
    assert underlined(at("te\u0301te abc", "abc"))[-3:] == "abc"


def test_several_labels_on_a_line_are_in_order() -> None:
    source = SourceText("m.hlm", "abc def ghi")
    diagnostic = Fault(span=Span(4, 7), also=(Label(Span(8, 11), "third"), Label(Span(0, 3), "first")))
    assert render(diagnostic, source).splitlines()[3:] == [
        "1 | abc def ghi",
        "  | --- first",
        "  |     ^^^ it here",
        "  |         --- third",
    ]


def test_a_very_long_line_is_cut_around_the_place() -> None:
    report = at("x" * 5000 + "abc" + "y" * 5000, "abc")
    assert underlined(report) == "abc"
    assert max(len(line) for line in report.splitlines()) < LONGEST_LINE + 20
    assert report.splitlines()[3].count("...") == 2


def test_a_place_at_the_end_of_a_line_or_over_several() -> None:
    assert "1 | ab\n  |   ^ it here" in render(Fault(span=Span(2, 2)), SourceText("m.hlm", "ab\ncd"))
    assert "1 | ab\n  |  ^ it here" in render(Fault(span=Span(1, 5)), SourceText("m.hlm", "ab\ncd"))


def test_nothing_from_a_spec_or_a_table_reaches_the_terminal_raw() -> None:
    evil = "\x1b]0;owned\x07\u202e\r\x9b31m"
    text = f"abc {evil} def"
    source = SourceText(f"m{evil}.hlm", text)
    diagnostic = Fault(span=Span(0, 3), what=evil, notes_given=f"level {evil}", advice=f"write {evil}",
                       also=(Label(Span(4, 6), evil),))  # fmt: skip
    report = render_all([diagnostic], source)
    assert not {c for c in report if not c.isprintable()} - {"\n"}
    assert "<U+001B>" in report


def test_colour_changes_nothing_but_colour() -> None:
    source = SourceText("m.hlm", "model m")
    diagnostic = Fault(span=Span(0, 5), also=(Label(Span(6, 7), "there"),), notes_given="n", advice="h")
    plain, coloured = render(diagnostic, source), render(diagnostic, source, colour=True)
    assert "\x1b[1;31m" in coloured
    assert "\x1b" not in plain
    import re

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_reports_come_in_the_order_of_the_text_and_not_without_end() -> None:
    source = SourceText("m.hlm", "abc")
    found = [Fault(span=None, what="c"), Fault(span=Span(2, 3), what="b"), Fault(span=Span(0, 1), what="a")]
    report = render_all(found, source)
    assert report.index("`a`") < report.index("`b`") < report.index("`c`")
    assert render_all(found * MOST_SHOWN, source).endswith(f"and {2 * MOST_SHOWN} more")


def test_line_numbers_for_every_kind_of_line_end() -> None:
    source = SourceText("m.hlm", "a\r\nb\rc\nd")
    assert [source.line(n) for n in (1, 2, 3, 4)] == ["a", "b", "c", "d"]
    assert [source.line_number(source.text.index(c)) for c in "abcd"] == [1, 2, 3, 4]
    assert source.column(source.text.index("d")) == 1


def test_lists_of_names() -> None:
    assert names(["a", "b"]) == "`a`, `b`"
    assert names(range(10), quote=False, most=3) == "0, 1, 2 and 7 more"
    assert nearest("basment", ["first", "basement"]) == ("basement",)
    assert nearest("DAYS", ["Days", "y"]) == ("Days",)
    assert nearest("zzz", ["a"]) == ()
    assert printable("a\tb") == "a    b"
