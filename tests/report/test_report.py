"""The report: one page that needs nothing else, in whose every part stands what its stage computes."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import hlmdsl as hlm
from hlmdsl.explain.write.latex_model import set_model
from hlmdsl.explain.write.latex_text import COMMANDS, escape
from hlmdsl.report import build
from hlmdsl.report.build import check_page, pictured, report_page
from hlmdsl.report.columns import column_lines
from hlmdsl.report.mathml import in_html
from hlmdsl.results.approximate.quality import Approximation
from tests.comparison.made_up import made_up
from tests.shipped import SPECS, shipped_fit

PARTS = ["result", "data", "model", "priors", "trust", "meanings", "pictures", "checks", "sensitivity", "cite"]
VOID = {"meta", "br", "hr", "img", "link", "input", "mspace", "none", "mprescripts"}


class _Page(HTMLParser):
    """What stands where, and whether every element is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.text = ""
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        of = dict(attrs)
        self.ids += [of["id"] or ""] if tag == "h2" and "id" in of else []
        self.links += [v or "" for k, v in attrs if k in ("src", "href")]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [v or "" for k, v in attrs if k in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data if "style" not in self.open else ""


def page_of(name: str) -> _Page:
    page = _Page()
    page.feed(report_page(shipped_fit(name)))
    page.close()
    return page


@pytest.fixture(scope="module")
def cbpp() -> _Page:
    return page_of("cbpp")


def test_all_parts_stand_in_order_and_all_is_closed(cbpp: _Page) -> None:
    assert cbpp.ids == PARTS
    assert not cbpp.open


def test_it_needs_nothing_from_elsewhere(cbpp: _Page) -> None:
    assert all(link.startswith("#") for link in cbpp.links), cbpp.links


def test_every_meaning_and_estimate_is_there(cbpp: _Page) -> None:
    told = " ".join(cbpp.text.split())
    for meaning in shipped_fit("cbpp").explain().explanation.meanings:
        assert " ".join(meaning.text.split()) in told
        assert " ".join(meaning.amount.split()) in told


def test_a_fit_that_failed_says_so_before_anything(cbpp: _Page) -> None:
    first = cbpp.text.index(shipped_fit("cbpp").diagnostics.alarms[0])
    assert first < cbpp.text.index("The result in one table")
    assert "The fit cannot be trusted as it is" in cbpp.text[:first]


@pytest.mark.parametrize("name", SPECS)
def test_equations_of_every_shipped_spec_are_set(name: str) -> None:
    told = in_html(set_model(hlm.load(SPECS[name]).explain().explanation.equations))
    assert "<math" in told
    assert not re.search(r"\\begin|\\\(|\\text|\\_", told)


def test_text_between_formulas_is_undone() -> None:
    plain = "".join(c for c, told in COMMANDS.items() if not told.startswith(r"\("))
    told = "".join(COMMANDS[c] for c in plain)
    assert html.unescape(in_html([f"a {told} b"])) == f"<p>a {plain} b</p>"


def test_text_within_formulas_is_undone() -> None:
    """The converter knows no command in a text, and ends it at the first brace."""
    every = "".join(COMMANDS) + " body_mass <i> ½ α m²"
    told = in_html([rf"\(\beta_{{\text{{{escape(every)}}}}}\)"])
    assert told.count("<msub>") == 1
    plain = html.unescape(re.sub(r"<[^>]*>", "", told)).replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "β" + every.replace("½", "1/2").replace("²", "2")


def test_a_page_tells_what_it_has_to_leave_out() -> None:
    text = "response log(y) ~ StudentT(mu, sigma, nu = 4)\ncovariate x\neffects mu = 1 + x\nprior x ~ Flat()"
    fit = made_up(text)
    approximation = Approximation("laplace", 10, 0.3, 0.7, 8.0, False)
    draws = replace(fit.draws, approximation=approximation)
    page = _Page()
    page.feed(report_page(hlm.Fit(draws, fit.design, {"compile": 0.1, "sample": 0.1, "total": 0.2})))
    assert page.ids == PARTS
    told = " ".join(page.text.split())
    assert "Left out: a flat prior has no draws: flat: `prior x ~ Flat()`." in told
    assert "New observations of y. Line" in told  # it has no mean that could be drawn
    assert "Left out: `sensitivity` needs draws from the posterior" in told
    assert "The posterior was not sampled, but approximated" in told
    assert "Hamiltonian" not in told
    assert "No-U-Turn" not in told


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("sleepstudy", [("Days", None)]),
        ("projection", [("block", "direction")]),
        ("wine", [("temp", None), ("contact", None)]),
        ("orthodont", [("age", "Sex")]),
        ("loss", [("premium", None), ("dev", None)]),
    ],
)
def test_each_variable_is_drawn_with_what_it_interacts_with(name: str, drawn: list[tuple[str, str | None]]) -> None:
    assert pictured(hlm.load(SPECS[name]).model) == drawn


def test_columns_say_what_they_hold() -> None:
    lines = {line.name: line for line in column_lines(shipped_fit("sleepstudy").design)}
    assert lines["Days"].holds == "0 to 9 days, median 4.5"
    assert lines["Subject"].holds == "18 units of 10 rows"
    levels = column_lines(shipped_fit("wine").design)[0]
    assert levels.holds == "1 (5), 2 (22), 3 (26), 4 (12), 5 (7)"


def test_columns_beside_the_response_are_there() -> None:
    text = "response y ~ Normal(mu, sigma = se) censored by s { 1 = none, 0 = right } weights w\n"
    text += 'covariate se "its error" unit "day"\ncovariate w\neffects mu = 1'
    table = {"y": [1.0, 2, 4, 3], "se": [1.0, 2, 3, 4], "w": [1.0, 1, 1, 2], "s": [0, 1, 1, 1]}
    lines = [(c.name, c.role, c.text, c.holds) for c in column_lines(hlm.parse(text).bind(table))]
    assert lines[1:] == [
        ("se", "known sigma", "its error", "1 to 4 days, median 2.5"),
        ("w", "weights", "", "1 to 2, median 1"),
        ("s", "censoring", "", "none (3), right (1)"),
    ]


def test_names_from_files_are_no_markup() -> None:
    text = 'model m "<b>bold</b> & co"\nresponse y ~ Normal(mu, sigma)\nfactor `f<i>`\neffects mu = 1 + `f<i>`\n'
    table = {"y": [1.0, 2.0, 1.5, 2.5, 1.2, 2.2], "f<i>": ["<script>", "b"] * 3}
    # samples: names from a table that no shipped spec has; 0.1 s
    fit = hlm.parse(text).compile(table).sample(draws=50, tune=100, chains=1, seed=1, cores=1, progressbar=False)
    told = report_page(fit)
    assert "<script>" not in told
    assert "<b>bold" not in told
    assert "&lt;script&gt;" in told


def test_wrong_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place, code in ((tmp_path / "r.pdf", "HLM682"), (tmp_path / "no" / "r.html", "HLM503"), (tmp_path, "HLM682")):
        with pytest.raises(hlm.HlmError, match=code):
            check_page(place)

    def absent(name: str) -> object:
        raise ImportError(f"No module named {name!r}")

    monkeypatch.setattr(build, "import_module", absent)
    with pytest.raises(hlm.HlmError, match="HLM681"):
        check_page(tmp_path / "r.html")
