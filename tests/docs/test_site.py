"""The site: its navigation lists every page and every example, and each example's page can be made."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from doc_blocks import ROOT

import hlmdsl
from hlmdsl.explain.write.markdown import code, escape

SITE = ROOT / "docs" / "site"
SPECS = sorted((ROOT / "specs").glob("*.hlm"))
NAVIGATION = (SITE / "mkdocs.yml").read_text(encoding="utf-8")


def test_navigation_lists_every_page():
    listed = set(re.findall(r"([\w/-]+\.md)$", NAVIGATION, re.MULTILINE))
    pages = {p.name for p in (ROOT / "docs").glob("*.md")}
    pages |= {f"guide/{p.name}" for p in (ROOT / "docs" / "guide").glob("*.md")}
    pages |= {f"answers/{p.name}" for p in (ROOT / "docs" / "answers").glob("*.md")}
    pages.add("benchmarks/README.md")
    assert listed == pages | {f"examples/{p.stem}.md" for p in SPECS}


def test_no_page_names_a_folder_of_the_machine_that_wrote_it():
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "specs").glob("*.md")]
    assert not [p.name for p in pages if re.search(r"""["'`(]/[a-z]+/""", p.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_example_has_a_page(path: Path):
    place = importlib.util.spec_from_file_location("site_examples", SITE / "examples.py")
    assert place is not None
    assert place.loader is not None
    examples = importlib.util.module_from_spec(place)
    place.loader.exec_module(examples)
    title, _, rest = examples.page(path).partition("\n\n")
    assert title == f"# {path.stem}"
    block, _, explanation = rest.removeprefix("```hlm\n").partition("\n```\n\n")
    assert block + "\n" == path.read_text(encoding="utf-8")
    told = hlmdsl.load(path).explain()
    assert explanation == told.to("markdown") + "\n"
    rows = [line for line in explanation.splitlines() if line.startswith("| ")]
    assert {"intercept", "cutpoint"} & {meaning.kind for meaning in told.explanation.meanings}
    for meaning in told.explanation.meanings:
        first = escape(meaning.text) if meaning.kind == "combination" else code(meaning.name, in_table=True)
        assert [row for row in rows if row.startswith(f"| {first} | ")], first


PAGES = sorted(p for folder in (".", "guide", "answers") for p in (ROOT / "docs" / folder).glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path):
    text = page.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^\w -]", "", line.lstrip("# ")).strip().lower().replace(" ", "-")
        for line in text.splitlines()
        if line.startswith("#")
    }
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("http"):
            continue
        file, _, anchor = target.partition("#")
        if re.fullmatch(r"examples/\w+\.md", target) and page.parent == ROOT / "docs":  # made when the site is
            assert (ROOT / "specs" / f"{Path(file).stem}.hlm").exists(), target
            continue
        assert not file or (page.parent / file).exists(), target
        assert not file or (page.parent / file).resolve().is_relative_to(ROOT / "docs"), "outside the site"
        assert file or anchor in headings, target
