"""In: the text of a spec. Out: tokens for Pygments, found by the entry point `hlm`.

Not decided here: the words (words.py), or whether the text is right: no character is an error of a highlighter.
"""

from __future__ import annotations

from typing import Any, ClassVar

from pygments.lexer import RegexLexer, bygroups, words
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Text, Whitespace

from hlmdsl.editor.words import functions, keywords, laws, soft_words

_NAME = r"[^\W\d][\w\u0300-\u036f]*"
_END = r"(?![\w\u0300-\u036f])"
_NAMED = "model|covariate|factor|group|contrasts|estimand"


class HlmLexer(RegexLexer):
    """Specs of hierarchical models."""

    name = "hlm"
    aliases: ClassVar[list[str]] = ["hlm"]
    filenames: ClassVar[list[str]] = ["*.hlm"]
    tokens: ClassVar[dict[str, Any]] = {
        "root": [
            (r"[ \t\r\n]+", Whitespace),
            (r"#[^\r\n]*", Comment.Single),
            (r'"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"', String.Double),
            (r"`[^`\r\n]+`", Name.Variable),
            (rf"({_NAMED})([ \t]+)({_NAME})", bygroups(Keyword.Declaration, Whitespace, Name.Class)),
            (words(keywords(), suffix=_END), Keyword.Declaration),
            (words(laws(), suffix=_END), Name.Builtin),
            (words(functions(), suffix=rf"{_END}(?=[ \t]*\()"), Name.Function),
            (words(soft_words(), suffix=rf"{_END}(?![ \t]*[=:.,)^*])"), Keyword),
            (rf"({_NAME})([ \t]*)(=)(?=[^=])", bygroups(Name.Attribute, Whitespace, Operator)),
            (_NAME, Name),
            (r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", Number),
            (r"\|\||[-+*/:^|=~<.]", Operator),
            (r"[(){}\[\],;]", Punctuation),
            (r".", Text),
        ]
    }
