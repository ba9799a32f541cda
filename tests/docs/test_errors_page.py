"""The error index: wrong specs have the error that they are there for, mended ones none, and the page is up to date."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from types import ModuleType

import pytest
from doc_blocks import ROOT


def _load() -> ModuleType:
    place = importlib.util.spec_from_file_location("make_errors", ROOT / "docs" / "make_errors.py")
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    sys.modules["make_errors"] = module
    place.loader.exec_module(module)
    return module


make_errors = _load()
PAIRS = make_errors.pairs()

NOT_SHOWN_BY_A_SPEC = {
    # files, invisible characters, sheer size
    *("HLM101", "HLM102", "HLM103", "HLM104", "HLM105", "HLM128", "HLM129", "HLM131", "HLM358", "HLM359"),
    *("HLM2028", "HLM2061", "HLM2120"),  # very long chains; a thousand terms; hundreds of levels
    # kinds of table files
    *("HLM302", "HLM303", "HLM304", "HLM305", "HLM306", "HLM307", "HLM308", "HLM309", "HLM310"),
    # faults of the table alone
    *("HLM312", "HLM315", "HLM320", "HLM321", "HLM333", "HLM334", "HLM336", "HLM339", "HLM344"),
    *("HLM353", "HLM355"),
    "HLM390",  # of a table that is not the one that is fitted
    # faults of the table alone: mappings, columns of lists, text files, sizes, categories
    *("HLM360", "HLM361", "HLM362", "HLM363", "HLM364", "HLM365", "HLM367", "HLM368"),
    *("HLM2600", "HLM2601"),
    "HLM2366",
    "HLM2367",
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_wrong_spec_has_exactly_this_error(pair):
    found, _ = make_errors.diagnostics(pair, pair.wrong)
    errors = {d.code for d in found if d.severity == "error"}
    assert errors <= {pair.code}
    assert pair.code in {d.code for d in found}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_mended_spec_passes(pair):
    found, source = make_errors.diagnostics(pair, pair.mended)
    assert not [d for d in found if d.severity == "error" or d.code == pair.code], make_errors.render(found[0], source)


def test_every_error_of_a_spec_is_shown():
    codes = {kind.code for kind in make_errors.kinds()}
    assert set(PAIRS) <= codes
    of_specs = {code for code in codes if code[3] in "123"}
    assert of_specs - set(PAIRS) <= NOT_SHOWN_BY_A_SPEC


def test_codes_are_unique():
    codes = [kind.code for kind in make_errors.kinds()]
    assert len(codes) == len(set(codes))


def test_every_code_in_the_sources_is_found():
    """Whatever else has been imported: by name alone, the page would miss a diagnostic in an unlikely module."""
    declared = r'^    code(?:: ClassVar\[str\])? = "(HLM\d+)"'
    start = f"import sys; sys.path.insert(0, {str(make_errors.HERE)!r}); "
    listed = start + "import make_errors as m; print(*[k.code for k in m.kinds()])"
    found = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True).stdout.split()
    texts = (path.read_text(encoding="utf-8") for path in (make_errors.HERE.parent / "hlmdsl").rglob("*.py"))
    assert {code for text in texts for code in re.findall(declared, text, re.M)} == set(found)


def test_page_is_up_to_date():
    assert make_errors.PAGE.read_text(encoding="utf-8") == make_errors.page()
