"""The shipped tables of the parser are those of the grammar, and nothing else is read with them."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from hlmdsl.syntax import tables
from hlmdsl.syntax.from_parse_tree import TreeBuilder
from tests.shipped import SPECS

ROOT = Path(__file__).parents[2]


def make_tables() -> ModuleType:
    place = importlib.util.spec_from_file_location("make_tables", ROOT / "grammar" / "make_tables.py")
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module


def test_the_tables_are_up_to_date() -> None:
    """After any change of the grammar: `python grammar/make_tables.py`."""
    shipped = (ROOT / "grammar" / tables.NAME).read_text(encoding="utf-8")
    assert shipped == make_tables().tables_text(), "run `python grammar/make_tables.py`"
    assert tables._shipped() is not None


def test_shipped_and_built_tables_read_alike() -> None:
    shipped, built = tables.make_parser(TreeBuilder()), tables.built(TreeBuilder())
    assert shipped.source_path != built.source_path, "the tables were not read from the file"
    for path in SPECS.values():
        text = path.read_text(encoding="utf-8")
        assert shipped.parse(text, start="start") == built.parse(text, start="start"), path
    for broken in ("prior", "effects mu = 1 +", "group g in", "response y ~ Normal("):
        asked = [parser.parse_interactive(broken, start="declaration") for parser in (shipped, built)]
        for each in asked:
            each.exhaust_lexer()
        assert asked[0].accepts() == asked[1].accepts(), broken


@pytest.mark.parametrize("key", ["lark", "grammar"])
def test_tables_of_a_different_grammar_are_not_used(key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = json.loads((ROOT / "grammar" / tables.NAME).read_text(encoding="utf-8"))
    changed = tmp_path / tables.NAME
    changed.write_text(json.dumps(shipped | {key: "0"}), encoding="utf-8")
    places = {tables.NAME: changed, "hlm.lark": ROOT / "grammar" / "hlm.lark"}
    monkeypatch.setattr(tables, "beside_the_grammar", places.__getitem__)
    assert tables._shipped() is None
    assert tables.make_parser(TreeBuilder()).parse("model m", start="start")
    changed.write_text("<<<<<<< a merge that is not finished", encoding="utf-8")
    assert tables._shipped() is None
