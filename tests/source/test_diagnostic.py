"""Diagnostics become dataclasses when they are first raised; nobody can tell."""

import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from hlmdsl.source.diagnostic import Diagnostic


class Misspelt(Diagnostic):
    title = "`{given}` is misspelt"

    given: str


class MisspeltLevel(Misspelt):
    label = "no level of {factor}"

    factor: str
    rows: int = 0


def test_a_diagnostic_has_its_own_facts_and_those_it_inherits() -> None:
    found = MisspeltLevel(span=None, given="b9", factor="block")
    assert [f.name for f in fields(found)] == ["span", "also", "given", "factor", "rows"]
    assert (found.title_text, found.label_text) == ("`b9` is misspelt", "no level of block")
    assert Misspelt(span=None, given="b9").title_text == found.title_text


def test_a_diagnostic_is_frozen_and_equal_to_one_with_the_same_facts() -> None:
    found = MisspeltLevel(span=None, given="b9", factor="block")
    assert found == pickle.loads(pickle.dumps(found)) != replace(found, rows=2)
    assert found != Misspelt(span=None, given="b9")
    with pytest.raises(FrozenInstanceError):
        found.rows = 3  # type: ignore[misc]


def test_a_fact_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="factor"):
        MisspeltLevel(span=None, given="b9")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="level"):
        Misspelt(span=None, given="b9", level="b1")  # type: ignore[call-arg]


def test_former_codes_are_still_known() -> None:
    from hlmdsl.model.errors.base import NotAvailableYet
    from hlmdsl.syntax.text_errors import FileNotThere

    assert NotAvailableYet.codes() == ("HLM2099", "HLM299")
    assert FileNotThere.codes() == ("HLM101",)
