"""Words come from the grammar, and every spec is lexed without a character that the lexer has no name for."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.token import Comment, Error, Keyword, Name, String, Text

from hlmdsl.editor.words import functions, grammar_words, keywords, laws, soft_words
from hlmdsl.syntax.ast import KEYWORDS
from hlmdsl.syntax.names_and_words import SOFT_WORDS
from hlmdsl.syntax.scan import spelled
from tests.shipped import SPECS

ROOT = Path(__file__).parents[2]
VSCODE = ROOT / "grammar" / "vscode"


def make_highlighting() -> ModuleType:
    place = importlib.util.spec_from_file_location("make_highlighting", ROOT / "grammar" / "make_highlighting.py")
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module


def test_words_are_those_of_the_grammar() -> None:
    assert set(keywords()) == set(KEYWORDS)
    assert set(soft_words()) >= SOFT_WORDS
    assert "sd" in soft_words()
    assert set(keywords()) | set(soft_words()) == set(grammar_words())


def test_the_textmate_grammar_is_up_to_date() -> None:
    """After a new word of the grammar, family, distribution or function: `python grammar/make_highlighting.py`."""
    written = json.loads((VSCODE / "syntaxes" / "hlm.tmLanguage.json").read_text(encoding="utf-8"))
    assert written == make_highlighting().grammar()


def test_the_folder_of_vs_code_names_what_is_there() -> None:
    package = json.loads((VSCODE / "package.json").read_text(encoding="utf-8"))
    grammar, language = package["contributes"]["grammars"][0], package["contributes"]["languages"][0]
    for path in (grammar["path"], language["configuration"], package["main"]):
        assert (VSCODE / path).is_file()
    assert grammar["language"] == language["id"] == "hlm"
    json.loads((VSCODE / language["configuration"]).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", SPECS)
def test_every_spec_is_lexed_whole(name: str) -> None:
    text = SPECS[name].read_text(encoding="utf-8")
    lexer = get_lexer_for_filename(str(SPECS[name]))
    tokens = list(lexer.get_tokens(text))
    assert "".join(value for _, value in tokens) == text
    assert not [value for kind, value in tokens if kind in (Error, Text)]
    kinds = {"comment": Comment.Single, "string": String.Double}
    for kind, of_pygments in kinds.items():
        ours = [t for k, t in spelled(text) if k == kind]
        assert [t for k, t in tokens if k is of_pygments] == ours
    first = [t for k, t in tokens if k is Keyword.Declaration]
    assert [w for k, w in spelled(text) if k == "word" and w in KEYWORDS] == first


def test_words_are_told_apart_by_where_they_stand() -> None:
    text = (
        'covariate unit unit "ms" center mean\n'
        "effects mu = 1 + unit + log(x)\n"
        "prior sd(g) ~ Normal(mu = 0, sigma = 1)\n"
    )
    found = [(k, v) for k, v in get_lexer_by_name("hlm").get_tokens(text) if v.strip()]
    assert found[1] == (Name.Class, "unit")
    assert found[2] == (Keyword, "unit")
    assert (Name.Function, "log") in found
    assert (Name.Function, "sd") in found
    assert (Name.Builtin, "Normal") in found
    assert (Name.Attribute, "sigma") in found


def textmate(line: str) -> list[tuple[str, str]]:
    """The scopes of a line's characters, by the rule of TextMate: the first pattern that fits where the last ended."""
    patterns = make_highlighting().grammar()["patterns"]
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(line):
        fits = [(m.start(), n, m, p) for n, p in enumerate(patterns) if (m := re.compile(_of(p)).search(line, at))]
        if not fits:
            break
        _, _, match, pattern = min(fits, key=lambda fit: fit[:2])
        scope = pattern.get("name") or pattern["captures"]["1"]["name"]
        found.append((scope.removesuffix(".hlm"), match[0] if "name" in pattern else match[1]))
        at = max(match.end(), at + 1)
    return found


def _of(pattern: dict[str, str]) -> str:
    return pattern.get("match", r'"(?:\\.|[^"\\])*"')


@pytest.mark.parametrize(
    ("line", "scopes"),
    [
        ("# a comment with model", [("comment.line.number-sign", "# a comment with model")]),
        ('data "a # b.csv"', [("keyword.control", "data"), ("string.quoted.double", '"a # b.csv"')]),
        ("group g in h", [("keyword.control", "group"), ("keyword.other", "in"), ("variable.other", "h")]),
        (
            "~ Normal(0.5)",
            [
                ("keyword.operator", "~"),
                ("support.class", "Normal"),
                ("punctuation", "("),
                ("constant.numeric", "0.5"),
                ("punctuation", ")"),
            ],
        ),
    ],
)
def test_a_line_in_vs_code(line: str, scopes: list[tuple[str, str]]) -> None:
    assert textmate(line) == scopes


def test_names_that_begin_like_a_word_are_names() -> None:
    for word in (*keywords(), *soft_words(), *laws(), *functions()):
        assert textmate(f"{word}s_x") == [("variable.other", f"{word}s_x")]
