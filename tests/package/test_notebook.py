"""What objects look like where a notebook shows them."""

from __future__ import annotations

import html.parser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.syntax.in_colours import in_colours
from tests.shipped import SPECS, shipped_fit


class _Text(html.parser.HTMLParser):
    """The text that a reader sees, and the tags around it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen, self.tags, self.in_style = "", [], False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        self.in_style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self.in_style = False

    def handle_data(self, data: str) -> None:
        self.seen += "" if self.in_style else data


def shown(text: str) -> _Text:
    parser = _Text()
    parser.feed(in_colours(text))
    parser.close()
    return parser


@pytest.mark.parametrize("name", SPECS)
def test_a_spec_is_its_text(name: str) -> None:
    spec = hlm.load(SPECS[name])
    text = SPECS[name].read_text(encoding="utf-8").rstrip()
    assert repr(spec) == text
    assert shown(text).seen.rstrip() == text
    assert '<span class="k">response</span>' in spec._repr_html_()


@given(st.text(st.sampled_from("<>&\"'`#ab1. \n~={}"), max_size=60))
def test_no_text_becomes_markup(text: str) -> None:
    told = shown(text)
    assert told.seen == text.rstrip()
    assert set(told.tags) <= {"style", "pre", "span"}


def test_a_model_and_a_fit_are_short() -> None:
    fit = shipped_fit("sleepstudy")
    model = hlm.load(SPECS["sleepstudy"]).compile()
    assert repr(model) == "sleepstudy: 180 rows of sleepstudy.csv, 18 units of Subject"
    assert len(repr(fit).splitlines()) == 1
    assert str(fit).splitlines()[0].startswith("sleepstudy")


def test_an_error_shows_no_frames() -> None:
    with pytest.raises(hlm.HlmError) as caught:
        hlm.parse("response y ~ Normal(mu, sigma)\neffects mu = 1 + x\n")
    lines = caught.value._render_traceback_()
    assert lines == str(caught.value).splitlines()
    assert not any("Traceback" in line for line in lines)
