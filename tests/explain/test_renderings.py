"""The forms: nothing is lost or injected, whatever the labels are."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from explained_designs import after_fit
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import hlmdsl as hlm
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning
from hlmdsl.explain.write.frame import to_frame
from hlmdsl.explain.write.html import to_html
from hlmdsl.explain.write.json import to_json
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.explain.write.latex_text import escape as latex_escape
from hlmdsl.explain.write.markdown import beside_tables, code, to_markdown
from hlmdsl.explain.write.markdown import escape as markdown_escape
from hlmdsl.explain.write.plain_text import columns, to_text

Explained = Callable[..., Explanation]

HOSTILE = (
    'model m "<script>alert(1)</script> & | `x` $y$ \\\\input{x} %"\n'
    'response y "a_b <b>bold</b> | 50% # {z}" ~ Normal(mu, sigma)\n'
    'factor f "kind" { "<img src=x>", "a|b", "100% $x_1^2$ \\\\end{document}" }\neffects mu = f'
)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)
        if tag not in ("br",):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_escapes_and_closes_what_it_opens(explained: Explained) -> None:
    parser = Tags()
    parser.feed(to_html(explained(HOSTILE)))
    assert not parser.open
    assert not parser.seen & {"script", "img", "b"}


def test_markdown_escapes_markup_and_table_bars(explained: Explained) -> None:
    text = to_markdown(explained(HOSTILE))
    outside_code = re.sub(r"(`+) ?.*?\1", "", text)
    assert "<script" not in outside_code
    assert "<img" not in outside_code
    for line in text.splitlines():
        if line.startswith("|"):
            assert line.replace(r"\|", "").count("|") in (3, 4)


@pytest.mark.parametrize(("text", "escaped"), [("a_b*c", r"a\_b\*c"), ("<b>", "&lt;b&gt;"), ("x | y", r"x \| y")])
def test_markdown_escape(text: str, escaped: str) -> None:
    assert markdown_escape(text) == escaped


NOT_SEEN = "\u009b\u202e\u200b\u2028\u2029\x1b\x07\x00\x7f\u2066\ufeff\u00ad\U000e0041\ue000\ud800"
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BACKSLASHED = set("\\`*_{}[]()#+-.!>")
"""What CommonMark and Python-Markdown both take a backslash from."""


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab ~$|:@*_`\\[](){}<>#+-!&.\"'^=", max_size=20))
@example("prior Intercept ~ Normal(0, 1)")
@example("~~gone~~ and $x$ | 3")
@example(":smile: @somebody")
def test_markdown_shows_a_text_as_it_is(text: str) -> None:
    """In CommonMark with tables, and with no backslash that Python-Markdown would show."""
    told = beside_tables(text)
    tokens = [t for t in MARKDOWN.parse(f"x {told}") if t.type == "inline"]
    shown = "".join(
        c.content if c.type in ("text", "text_special") else f"<{c.type}>" for c in tokens[0].children or []
    )
    assert re.sub(r"\s+", " ", shown).strip() == re.sub(r"\s+", " ", f"x {text}").strip()
    assert all(c in BACKSLASHED for c in re.findall(r"\\(.)", told.replace(r"\\", "")))


def test_json_writes_what_is_not_seen_by_its_number(explained: Explained, projection: str) -> None:
    """The data are the same, and nothing of them can steer a terminal or turn round what is read."""
    text = f"a{NOT_SEEN}b größe 😀 ½"
    explanation = replace(explained(projection), text=text, facts=(text, text))
    told = to_json(explanation)
    assert not {c for c in told if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and c != "\n"}
    assert "größe 😀 ½" in told
    assert json.loads(told)["text"] == text
    assert json.loads(told)["facts"] == [text, text]


@pytest.mark.parametrize("form", ["docx", "Text", "", None, 3, "md"])
def test_a_form_that_there_is_not_is_refused(form: object) -> None:
    report = hlm.load("specs/dyestuff.hlm").explain()
    with pytest.raises(hlm.HlmError, match="HLM502") as caught:
        report.to(form)  # type: ignore[arg-type]
    assert "the forms are `text`, `markdown`, `html`, `latex`, `json`" in str(caught.value)


def test_markdown_code_spans_hold_backticks() -> None:
    assert code("a`b``c") == "``` a`b``c ```"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        (r"\input{x}", r"\textbackslash{}input\{x\}"),
        ("50% & $x_1^2$ #", r"50\% \& \$x\_1\textasciicircum{}2\$ \#"),
        ("⅓ b − √½", r"\(1/3\) b \(-\) \(\surd\)\(1/2\)"),
        ("[a]", "{[}a{]}"),
    ],
)
def test_latex_escape(text: str, escaped: str) -> None:
    assert latex_escape(text) == escaped


def test_code_in_sentences_is_code(explained: Explained) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + spline(x, df = 4)"
    told = explained(spec, {"y": [1.0, 2.0, 4.0, 3.0, 2.0, 1.5, 1.0], "x": [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]})
    lead = next(s.lead for s in told.sections if "`hlm plot FIT x`" in s.lead)
    shown = MarkdownIt("commonmark").render(to_markdown(told))
    for page in (shown, to_html(told)):
        assert "(<code>hlm plot FIT x</code>) and values (<code>mean(at(x = ...))</code>)" in page
    assert re.sub("<[^>]+>", "", shown).count(lead.replace("`", "")) == 1


def test_latex_is_balanced(explained: Explained) -> None:
    text = to_latex(explained(HOSTILE)).replace(r"\{", "").replace(r"\}", "")
    assert text.count("{") == text.count("}")
    assert text.count(r"\begin{") == text.count(r"\end{")
    assert r"\input" not in text
    assert r"\end{document}" not in text


@pytest.mark.parametrize("width", [80, 120])
def test_text_keeps_to_its_width_but_for_names(explained: Explained, projection: str, width: int) -> None:
    for line in to_text(explained(projection), width).splitlines():
        assert columns(line) <= width


def test_text_has_colours_only_if_asked(explained: Explained, projection: str) -> None:
    explanation = explained(projection)
    assert "\x1b" not in to_text(explanation)
    assert "\x1b[1m" in to_text(explanation, colour=True)


def test_control_characters_of_labels_never_reach_the_terminal(explained: Explained, projection: str) -> None:
    explanation = replace(explained(projection), text="a\x1b[31mb", facts=("c\x07d",))
    for form in (to_text(explanation), to_html(explanation), to_markdown(explanation), to_latex(explanation)):
        assert "\x1b" not in form
        assert "\x07" not in form


def test_every_form_says_every_name_and_sentence(explained: Explained, projection: str) -> None:
    explanation = explained(projection)
    forms = [to_text(explanation, 400), json.dumps(json.loads(to_json(explanation)), ensure_ascii=False)]
    frame = to_frame(explanation)
    for meaning in explanation.meanings:
        shown = forms if meaning.kind != "combination" else forms[1:]  # for people a sum is named by what it is
        assert all(meaning.text in form for form in forms)
        assert all(meaning.name in form for form in shown)
        assert frame.loc[meaning.name, "meaning"] == meaning.text


def test_every_form_says_every_caution(explained: Explained, projection: str) -> None:
    explanation = explained(projection)
    numbers = iter(range(1000, 9999))

    def cautioned(m: Meaning) -> Meaning:
        return replace(m, caution=f"caution no {next(numbers)}", determined=False)

    sections = tuple(replace(s, meanings=tuple(map(cautioned, s.meanings))) for s in explanation.sections)
    cells = tuple(replace(t, cells=tuple(map(cautioned, t.cells))) for t in explanation.cells)
    changed = replace(explanation, sections=sections, cells=cells)
    of_meanings = [m.caution for s in sections for m in s.meanings]
    of_cells = [m.caution for t in cells for m in t.cells]
    assert of_meanings
    assert of_cells
    for form in (to_html(changed), to_markdown(changed), to_latex(changed), to_json(changed)):
        assert not [caution for caution in (*of_meanings, *of_cells) if caution not in form]
    text = to_text(changed, 400)
    assert not [caution for caution in of_meanings if f"! {caution}" not in text]
    assert text.count("(not settled by the data)") == len(of_cells)  # for which a table has no more room


def test_markdown_heads_its_columns(explained: Explained, projection: str) -> None:
    """One heading a table, by what is in it."""
    explanation = explained(projection)
    one = Estimate(1.0, 0.5, 1.5, 0.99, 1.0, 1000.0, 900.0, 0.01)
    fitted = after_fit(explanation, {m.name: one for m in explanation.meanings})
    for told, heads in (
        (explanation, {"| | meaning | prior |", "| | meaning |"}),  # sums have no priors of their own
        (fitted, {"| | estimate | meaning |"}),
    ):
        assert {line for line in to_markdown(told).splitlines() if line.startswith("| |")} == heads


def test_the_frame_has_estimates_after_a_fit(explained: Explained, projection: str) -> None:
    one = Estimate(1.0, 0.5, 1.5, 0.99, 1.0, 1000.0, 900.0, 0.01)
    frame = to_frame(after_fit(explained(projection), {"sigma": one}))
    assert frame.loc["sigma", "median"] == 1.0
    assert frame["median"].isna().sum() == len(frame) - 1


def test_latex_has_the_priors_before_a_fit(explained: Explained, projection: str) -> None:
    text = to_latex(explained(projection))
    assert "coefficient & meaning & prior" in text
    assert r"block:\allowbreak{}direction \(\sim\) Normal(0, 0.5) \newline 95\% of the prior" in text
