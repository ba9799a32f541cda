"""The site: its navigation lists every page, every page can be made, links lead somewhere, figures suit dark pages."""

from __future__ import annotations

import importlib
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from doc_blocks import ROOT

import hlmdsl
from hlmdsl.explain.write.markdown import code, escape

DOCS = ROOT / "docs"
SITE = DOCS / "site"
SPECS = sorted((ROOT / "specs").glob("*.hlm"))
NAVIGATION = (SITE / "mkdocs.yml").read_text(encoding="utf-8")
WRITTEN = sorted(p for p in DOCS.rglob("*.md") if p.parent.name != "pairs")
MADE = {"api.md", "commands.md", "changelog.md", "specs.md"}
"""Pages that are made when the site is."""


def module(name: str) -> ModuleType:
    sys.path[:0] = [str(SITE), str(DOCS)]
    try:
        return importlib.import_module(name)
    finally:
        del sys.path[:2]


def test_navigation_lists_every_page():
    listed = re.findall(r"([\w/-]+\.md)$", NAVIGATION, re.MULTILINE)
    pages = {p.relative_to(DOCS).as_posix() for p in WRITTEN}
    assert set(listed) == pages | MADE | {f"examples/{p.stem}.md" for p in SPECS}
    assert len(listed) == len(set(listed))


def test_the_changelog_links_to_pages_that_are_there():
    made = module("build").pages(())
    links = re.findall(r"\]\(([\w/.-]+\.md)", made["changelog.md"])
    assert links
    assert set(links) <= made.keys()


def test_no_page_names_a_folder_of_the_machine_that_wrote_it():
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "specs").glob("*.md")]
    assert not [p.name for p in pages if re.search(r"""["'`(]/[a-z]+/""", p.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_example_has_a_page(path: Path):
    page = module("examples").page(path, with_figures=path.stem in ("projection", "sleepstudy"))
    assert page.startswith(f"# {path.stem}\n\n")
    assert f"```hlm\n{path.read_text(encoding='utf-8')}```\n" in page
    told = hlmdsl.load(path).explain()
    text = told.to("markdown")
    assert text[text.index("\n- ") :].strip() in page
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert {"intercept", "cutpoint"} & {meaning.kind for meaning in told.explanation.meanings}
    for meaning in told.explanation.meanings:
        first = escape(meaning.text) if meaning.kind == "combination" else code(meaning.name, in_table=True)
        assert [row for row in rows if row.startswith(f"| {first} | ")], first


def test_each_error_has_a_page_and_a_line_in_the_list():
    index = (DOCS / "errors.md").read_text(encoding="utf-8")
    pages = module("error_pages").pages(index)
    codes = re.findall(r"^### (HLM\d+)$", index, re.MULTILINE)
    assert set(pages) == {"errors.md"} | {f"errors/{code}.md" for code in codes}
    for listed in codes:
        assert f"[{listed}](errors/{listed}.md)" in pages["errors.md"]
    former = re.findall(r'<a id="(hlm\d+)">', index)
    assert all(f'<a id="{anchor}"></a>' in pages["errors.md"] for anchor in former)
    bodies = sum(page.count("\n```") for place, page in pages.items() if place != "errors.md")
    assert bodies == index.count("\n```"), "an example is on no page"


def test_every_command_and_every_public_name_has_its_place():
    from hlmdsl.commands.base import app

    commands = module("commands_page").page()
    for command in app.registered_commands:
        assert f"\n## hlm {command.name}\n" in commands
    assert "| `--target-accept <float>` |" in commands
    api = module("api_page").page()
    for name in hlmdsl.__all__:
        assert re.search(rf"^::: hlmdsl\.[\w.]*\b{name}$", api, re.MULTILINE), name


def test_every_figure_has_colours_for_dark_pages():
    dark = module("figures").dark
    for path in DOCS.rglob("*.svg"):
        svg = dark(path.read_text(encoding="utf-8"))
        assert not re.search(r"#(?:fff(?:fff)?|000000|222222)\b", svg), path


def test_formulas_are_set_outside_of_code_only():
    set_ = module("mathematics").with_mathematics
    assert set_("costs $5 and `$x$`\n\n```sh\n$ hlm fit $FILE\n```\n") == (
        "costs $5 and `$x$`\n\n```sh\n$ hlm fit $FILE\n```\n"
    )
    assert "<math" in set_("with $\\sigma^2$ in it")
    assert 'display="block"' in set_("$$y \\sim N(\\mu, \\sigma)$$")


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_links_lead_somewhere(page: Path):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("http"):
            continue
        file, _, anchor = target.partition("#")
        place = (page.parent / file).resolve() if file else page
        assert place.is_relative_to(DOCS), f"{target} is outside of the site"
        if place.relative_to(DOCS).as_posix() in MADE:
            continue
        if place.parent == DOCS / "examples":
            assert (ROOT / "specs" / f"{place.stem}.hlm").exists(), target
            continue
        assert place.exists(), target
        if anchor and place.suffix == ".md":
            assert anchor in headings(place), target


def headings(page: Path) -> set[str]:
    text = page.read_text(encoding="utf-8")
    return {
        re.sub(r"[^\w -]", "", line.lstrip("# ")).strip().lower().replace(" ", "-")
        for line in text.splitlines()
        if line.startswith("#")
    }


def test_the_version_to_cite_is_this_one():
    assert f"version = {{{hlmdsl.__version__}}}" in (DOCS / "citing.md").read_text(encoding="utf-8")
    assert f"Version {hlmdsl.__version__}." in (DOCS / "citing.md").read_text(encoding="utf-8")


estimates = module("make_estimates")


@pytest.mark.parametrize("page", estimates.PAGES, ids=lambda page: page.name)
def test_numbers_of_pages_are_those_of_stored_fits(page: Path):
    text = page.read_text(encoding="utf-8")
    assert estimates.filled(text, estimates.stored()) == text, "`python docs/make_estimates.py` fills them in"


def test_stored_fits_are_of_the_specs_as_they_are():
    wanted = {found[1] for page in estimates.PAGES for found in estimates.BLOCK.finditer(page.read_text("utf-8"))}
    assert wanted
    stored = json.loads(estimates.STORED.read_text(encoding="utf-8"))
    changed = [n for n in wanted if stored[n]["spec"] != estimates.digest(ROOT / "specs" / f"{n}.hlm")]
    assert not changed, "`python docs/make_estimates.py` fits them again"
