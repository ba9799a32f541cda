"""The notebook of the documentation: run anew, it shows what it shows, but for the last digits of draws."""

from __future__ import annotations

import importlib
import json
import re
import sys
from types import ModuleType
from typing import Any

import pytest
from doc_blocks import ROOT

STORED = json.loads((ROOT / "docs" / "notebook.ipynb").read_text(encoding="utf-8"))["cells"]


@pytest.fixture(scope="module")
def make_notebook() -> ModuleType:
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        return importlib.import_module("make_notebook")
    finally:
        sys.path.remove(str(ROOT / "docs"))


def words(output: dict[str, Any]) -> list[str]:
    """What is read, without numbers and without the coordinates of pictures."""
    lines = next(iter(output["data"].values()))
    text = re.sub(r"<style.*?</style>|<defs.*?</defs>", "", "".join(lines), flags=re.DOTALL)
    return re.findall(r"[^\W\d_]{3,}", re.sub(r"<[^>]*>", " ", text))


def test_it_is_what_a_run_shows(make_notebook: ModuleType) -> None:
    # samples: the fit that the notebook shows, 0.3 s
    made = make_notebook.run()
    assert [c["source"] for c in made] == [c["source"] for c in STORED], "`python docs/make_notebook.py` makes it anew"
    for new, old in zip(made, STORED, strict=True):
        for one, other in zip(new.get("outputs", []), old.get("outputs", []), strict=True):
            assert one["output_type"] == other["output_type"]
            assert list(one.get("data", {})) == list(other.get("data", {}))
            assert words(one) == words(other), new["source"]


def test_an_error_is_shown_with_its_place_and_without_frames() -> None:
    (error,) = [o for c in STORED for o in c.get("outputs", []) if o["output_type"] == "display_data"]
    told = "".join(error["data"]["text/html"])
    assert "Traceback" not in told
    assert "error[HLM2006]" in told
    assert "^^^" in told
