"""In: the grammar. Out: its parser, from the tables shipped beside the grammar; they are built if they do not fit.

Building the tables takes longer than everything else that checking a spec does, and they are the same at every start.
`python grammar/make_tables.py` writes them, as JSON: reading a file of numbers and names runs no code. They contain the
digest of their grammar, and the version of Lark for their format; for any other the tables are built from the grammar.

Not decided here: the grammar (grammar/hlm.lark), and what is made of what it reads (from_parse_tree.py).
"""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import lark
from lark import Lark

OPTIONS: dict[str, Any] = {
    "parser": "lalr",
    "lexer": "contextual",
    "start": ["start", "declaration"],
    "keep_all_tokens": True,
    "maybe_placeholders": False,
}
NAME = "hlm.tables.json"


@cache
def grammar_text(name: str = "hlm.lark") -> str:
    """A grammar, by default that of the language: from the installed package, otherwise from the checkout around it."""
    return beside_the_grammar(name).read_text(encoding="utf-8")


def beside_the_grammar(name: str) -> Path:
    """The path of a file in the folder of grammars."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "grammar", package.parent / "grammar"):
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is neither in the installed package nor in the checkout")


def make_parser(transformer: object) -> Lark:
    """The parser of the language, which calls `transformer` for each rule."""
    tables = _shipped()
    return built(transformer) if tables is None else _of_tables(tables, transformer)


def built(transformer: object = None) -> Lark:
    """The same from the grammar alone."""
    return Lark(grammar_text(), transformer=transformer, **OPTIONS)


def _shipped() -> dict[str, Any] | None:
    """The shipped tables, None if they are those of a different grammar or of a different version of Lark."""
    try:
        tables: dict[str, Any] = json.loads(beside_the_grammar(NAME).read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):  # of a checkout in the middle of a merge
        return None
    return tables if {"lark": tables["lark"], "grammar": tables["grammar"]} == made_of() else None


def made_of() -> dict[str, str]:
    """What tables depend on."""
    return {"lark": lark.__version__, "grammar": sha256(grammar_text().encode()).hexdigest()}


def _of_tables(tables: dict[str, Any], transformer: object) -> Lark:
    """Lark's data restored: its keys are numbers, which JSON does not have."""
    states = {
        number: {token: (0, at) if shifts else (1, {"@": at}) for token, shifts, at in actions}
        for number, actions in enumerate(tables["states"])
    }
    parse_table = {
        "tokens": dict(enumerate(tables["tokens"])),
        "states": states,
        "start_states": tables["start_states"],
        "end_states": tables["end_states"],
    }
    data = tables["data"]
    data["parser"]["parser"] = parse_table
    made: Lark = Lark._load_from_dict(data, dict(enumerate(tables["memo"])), transformer=transformer)  # type: ignore[no-untyped-call]
    return made
