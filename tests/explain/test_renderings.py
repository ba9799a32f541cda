"""The forms: nothing is lost or injected, whatever the labels are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from explained_designs import after_fit

from hlmdsl.explain.frame import to_frame
from hlmdsl.explain.html import to_html
from hlmdsl.explain.json import to_json
from hlmdsl.explain.latex import to_latex
from hlmdsl.explain.latex_text import escape as latex_escape
from hlmdsl.explain.markdown import code, to_markdown
from hlmdsl.explain.markdown import escape as markdown_escape
from hlmdsl.explain.meaning import Estimate, Explanation
from hlmdsl.explain.text import columns, to_text

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


def test_the_frame_has_estimates_after_a_fit(explained: Explained, projection: str) -> None:
    one = Estimate(1.0, 0.5, 1.5, 0.99, 1.0, 1000.0, 900.0, 0.01)
    frame = to_frame(after_fit(explained(projection), {"sigma": one}))
    assert frame.loc["sigma", "median"] == 1.0
    assert frame["median"].isna().sum() == len(frame) - 1


def test_latex_has_the_priors_before_a_fit(explained: Explained, projection: str) -> None:
    text = to_latex(explained(projection))
    assert "coefficient & meaning & prior" in text
    assert r"block:\allowbreak{}direction \(\sim\) Normal(0, 0.5) \newline 95\% of the prior" in text
