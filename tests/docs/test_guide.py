"""The guide: what needs no sampling is what the package says now; what does is what the last run stored."""

from __future__ import annotations

import importlib
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from doc_blocks import ROOT

import hlmdsl as hlm

GUIDE = ROOT / "docs" / "guide"
PAGES = [*sorted(GUIDE.glob("[0-9]*.md")), *sorted((ROOT / "docs" / "answers").glob("*.md"))]
STORED = json.loads((GUIDE / "results.json").read_text(encoding="utf-8"))
LME4 = json.loads((ROOT / "tests" / "oracle" / "data" / "lme4_estimates.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def make_guide() -> ModuleType:
    sys.path.insert(0, str(GUIDE))
    try:
        return importlib.import_module("make_guide")
    finally:
        sys.path.remove(str(GUIDE))


@pytest.fixture(scope="module")
def outputs(make_guide: ModuleType) -> ModuleType:
    return sys.modules["outputs"]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_pages_are_up_to_date(page: Path, make_guide: ModuleType) -> None:
    text = page.read_text(encoding="utf-8")
    stored = STORED["blocks"]
    made = make_guide.filled(text, lambda n: make_guide.from_specs(n) or stored[n], lambda n: STORED["numbers"][n])
    assert made == text, "`python docs/guide/make_guide.py` makes it anew"


def test_no_paragraph_is_broken_by_a_number() -> None:
    """To Markdown, a line that begins with a comment begins a block of HTML, in the midst of a paragraph too."""
    for page in PAGES:
        broken = [line for line in page.read_text(encoding="utf-8").splitlines() if re.match(r" *<!--v", line)]
        assert not broken, page


def test_every_block_is_known_and_used(make_guide: ModuleType, outputs: ModuleType) -> None:
    blocks, numbers = make_guide.names_in(PAGES)
    assert set(blocks) == set(outputs.FROM_SPECS) | set(outputs.FROM_FITS)
    assert set(numbers) == set(STORED["numbers"])
    assert set(STORED["blocks"]) == set(outputs.FROM_FITS)


def test_stored_fits_are_of_these_specs(outputs: ModuleType) -> None:
    assert outputs.spec_digests() == STORED["specs"], "`python docs/guide/make_guide.py` fits them anew"


def test_pictures_that_need_no_fit_are_up_to_date(outputs: ModuleType) -> None:
    for name, draw in outputs.PICTURES_FROM_SPECS.items():
        kept, made = ((GUIDE / "figures" / f"{name}.svg").read_bytes(), draw())
        assert labels(made) == labels(kept), name  # paths differ between versions of matplotlib


def labels(svg: bytes) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg.decode())


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_pictures_and_links_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)", text):
        assert target.startswith("http") or (page.parent / target).exists(), target


def test_every_picture_is_shown() -> None:
    shown = set(re.findall(r"figures/(\w+)\.svg", "\n".join(p.read_text(encoding="utf-8") for p in PAGES)))
    assert shown == {p.stem for p in (GUIDE / "figures").glob("*.svg")}


def test_quoted_slope_agrees_with_lme4() -> None:
    estimate, error = LME4["sleepstudy_corr"]["effects"]["Days"]
    quoted = float(STORED["numbers"]["sleepstudy | Days | median"])
    assert abs(quoted - estimate) < 0.5 * error


def test_the_correlation_at_another_day_is_that_of_the_lines(outputs: ModuleType) -> None:
    a, b, rho, day = 25.0, 6.0, 0.1, 9.0
    cov = [[a * a, rho * a * b], [rho * a * b, b * b]]
    level = [1.0, day]
    spread = sum(level[i] * level[j] * cov[i][j] for i in (0, 1) for j in (0, 1)) ** 0.5
    expected = (cov[0][1] + day * cov[1][1]) / (spread * b)

    class Fixed:
        def __call__(self, name: str) -> object:
            import numpy as np
            import xarray as xr

            data = xr.Dataset(
                {"sd_Subject": (("chain", "draw", "e"), np.array([[[a, b]]])),
                 "cor_Subject": (("chain", "draw", "p"), np.array([[[rho]]]))}
            )  # fmt: skip
            return type("Stub", (), {"idata": {"posterior": data}})

    assert outputs.correlations(Fixed(), day)[0] == pytest.approx(expected)


@pytest.mark.parametrize("path", sorted(GUIDE.glob("*.hlm")), ids=lambda p: p.stem)
def test_specs_of_the_guide_are_right_and_formatted(path: Path) -> None:
    spec = hlm.load(path)
    spec.bind()
    assert spec.format() == path.read_text(encoding="utf-8")
