"""In: the words of the grammar, families, distributions and functions. Out: the TextMate grammar of the VS Code folder.

`python grammar/make_highlighting.py` writes it; `--check` only says whether it would change.
Not decided here: the words (hlmdsl/editor/words.py).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hlmdsl.editor.words import functions, keywords, laws, soft_words

FILE = Path(__file__).resolve().parent / "vscode" / "syntaxes" / "hlm.tmLanguage.json"

NAME = r"[^\W\d]\w*"


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda w: (-len(w), w)))


def grammar() -> dict[str, Any]:
    """The whole file; the first pattern that fits is taken."""
    named = r"\b(model|covariate|factor|group|contrasts|estimand)\s+(`[^`\r\n]+`|" + NAME + ")"
    return {
        "name": "hlm",
        "scopeName": "source.hlm",
        "fileTypes": ["hlm"],
        "comment": "made by grammar/make_highlighting.py; not edited by hand",
        "patterns": [
            {"name": "comment.line.number-sign.hlm", "match": r"#.*$"},
            {
                "name": "string.quoted.double.hlm",
                "begin": '"',
                "end": '"|$',
                "patterns": [{"name": "constant.character.escape.hlm", "match": r"\\[\"\\nt]"}],
            },
            {
                "match": named,
                "captures": {"1": {"name": "keyword.control.hlm"}, "2": {"name": "entity.name.type.hlm"}},
            },
            {"name": "variable.other.quoted.hlm", "match": r"`[^`\r\n]+`"},
            {"name": "keyword.control.hlm", "match": rf"\b(?:{_any(keywords())})\b"},
            {"name": "support.class.hlm", "match": rf"\b(?:{_any(laws())})\b"},
            {"name": "support.function.hlm", "match": rf"\b(?:{_any(functions())})(?=\s*\()"},
            {"name": "keyword.other.hlm", "match": rf"\b(?:{_any(soft_words())})\b(?!\s*[=:.,)^*])"},
            {
                "match": rf"\b({NAME})\s*(=)(?!=)",
                "captures": {"1": {"name": "variable.parameter.hlm"}, "2": {"name": "keyword.operator.hlm"}},
            },
            {"name": "variable.other.hlm", "match": rf"\b{NAME}"},
            {"name": "constant.numeric.hlm", "match": r"(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"},
            {"name": "keyword.operator.hlm", "match": r"\|\||[-+*/:^|=~<.]"},
            {"name": "punctuation.hlm", "match": r"[(){}\[\],;]"},
        ],
    }


def main() -> int:
    """Write the file, or with `--check` compare."""
    text = json.dumps(grammar(), indent=2, ensure_ascii=False) + "\n"
    if "--check" in sys.argv[1:]:
        same = FILE.is_file() and FILE.read_text(encoding="utf-8") == text
        print(
            f"{FILE.name} is up to date" if same else f"{FILE.name} would change: python grammar/make_highlighting.py"
        )
        return 0 if same else 1
    FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
