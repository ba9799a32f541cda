"""In: the characters of a spec. Out: its tokens, cut into chunks of one declaration each, and what is wrong with single
characters and words.

Not decided here: the grammar (hlm.lark); this coarser reading is what lets one broken declaration not hide the others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import text_errors as errors
from hlmdsl.syntax.ast import KEYWORDS

MOST_ERRORS = 1_000
"""No one would read more, and each takes memory."""

_TOKEN = re.compile(
    r"""
    (?P<blank>[ \t\r\n]+)
  | (?P<comment>\#[^\r\n]*)
  | (?P<string>"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*")
  | (?P<quoted>`[^`\r\n]+`)
  | (?P<open_string>"[^\r\n]*)
  | (?P<open_quoted>`[^\r\n]*)
  | (?P<single>'[^'\r\n]*'?)
  | (?P<smart>[“”„«»‘’‚‹›][^“”„«»‘’‚‹›"'\r\n]*[“”„«»‘’‚‹›"']?)
  | (?P<foreign_comment>//[^\r\n]*|/\*.*?\*/|/\*[^\r\n]*)
  | (?P<foreign>%[^\s%"]*%|\*\*|<-|->|<=|>=|==|=>|:=|!=|&&?)
  | (?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![\w.]))
  | (?P<odd_number>\.?[0-9][\w.]*)
  | (?P<word>[^\W\d][\w\u0300-\u036f]*)
  | (?P<operator>\|\||[-+*/:^|(){}\[\],;=~<.])
  | (?P<strange>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_ESCAPE = re.compile(r"\\.")
ITEMS = frozenset({"word", "number", "string", "quoted"})
CLOSER = {"(": ")", "[": "]", "{": "}"}
OPENER = {closer: opener for opener, closer in CLOSER.items()}

_PLAIN_FOR = {
    "\u00a0": ("a non-breaking space", "a blank", "an ordinary blank"),
    "\u202f": ("a narrow non-breaking space", "a blank", "an ordinary blank"),
    "\u2009": ("a thin space", "a blank", "an ordinary blank"),
    "\u3000": ("a wide space", "a blank", "an ordinary blank"),
    "\u200b": ("a zero-width space", "nothing", "the line again without it"),
    "–": ("an en dash", "a minus sign", "`-`"),
    "—": ("an em dash", "a minus sign", "`-`"),
    "−": ("a typographic minus sign", "a plain minus sign", "`-`"),
    "‐": ("a typographic hyphen", "a minus sign", "`-`"),
    "×": ("a multiplication sign", "`*`", "`*`"),
    "·": ("a multiplication dot", "`*`", "`*`"),
    "∗": ("an asterisk operator", "`*`", "`*`"),
    "÷": ("a division sign", "`/`", "`/`"),
    "∼": ("a tilde operator", "`~`", "`~`"),
    "～": ("a wide tilde", "`~`", "`~`"),
    "（": ("a wide parenthesis", "`(`", "`(`"),
    "）": ("a wide parenthesis", "`)`", "`)`"),
    "，": ("a wide comma", "`,`", "`,`"),
    "＝": ("a wide equals sign", "`=`", "`=`"),
    "…": ("an ellipsis", "the terms that it stands for", "every term"),
}
_INSTEAD = {
    "**": ("as in Python", "for a power write `^`"),
    "<-": ("an assignment in R", "write `=`, or `~` before a distribution"),
    "->": ("an arrow", "write `=`, or `~` before a distribution"),
    "=>": ("an arrow", "write `=`, or `~` before a distribution"),
    ":=": ("an assignment", "write `=`, or `~` before a distribution"),
    "==": ("a comparison", "write `=`, or `~` before a distribution"),
    "%in%": ("nesting in R", "for nested groups write `(1 | outer/inner)`, or `group inner in outer`"),
    "%*%": ("a matrix product in R", "write the terms one by one"),
    "%%": ("a remainder in R", "compute the column in the table"),
    "<=": ("a comparison", "a spec has no comparisons; levels are ordered by `<`"),
    ">=": ("a comparison", "a spec has no comparisons; levels are ordered by `<`"),
    "&": ("a logical operator", "for an interaction write `a:b`"),
    "&&": ("a logical operator", "for an interaction write `a:b`"),
    "!=": ("a comparison", "a spec has no comparisons"),
}


class Token(NamedTuple):
    """A run of characters, by what it looks like."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@frozen
class Chunk:
    """The tokens from one declaration keyword to the next. Before the first keyword, `keyword` is empty."""

    keyword: str
    tokens: tuple[Token, ...]

    @property
    def span(self) -> Span:
        return Span(self.tokens[0].start, self.tokens[-1].end)


@frozen
class Scan:
    """The whole text, cut up."""

    chunks: tuple[Chunk, ...]
    comments: tuple[Token, ...]
    outside: tuple[Diagnostic, ...]  # what is wrong in comments and in the middle of texts


def spelled(text: str) -> Iterator[tuple[str, str]]:
    """Every token with its kind, in order: together they are the text."""
    for match in _TOKEN.finditer(text):
        yield str(match.lastgroup), match[0]


def scan(source: SourceText) -> Scan:
    """Cut a text into comments and chunks of one declaration each. Never fails."""
    tokens: list[Token] = []
    comments: list[Token] = []
    foreign: list[Diagnostic] = []
    invisible: list[Diagnostic] = []
    for match in _TOKEN.finditer(source.text, 1 if source.text.startswith("\ufeff") else 0):
        kind = match.lastgroup or ""
        if kind == "blank":
            continue
        token = Token(kind, match.group(), match.start())
        if kind == "comment":
            comments.append(token)
        elif kind != "foreign_comment":
            tokens.append(token)
        elif len(foreign) <= MOST_ERRORS:
            foreign.append(_foreign_comment(token))
        if kind != "strange" and len(invisible) <= MOST_ERRORS:
            found = (_invisible(m.group(), token.start + m.start()) for m in _INVISIBLE.finditer(token.text))
            invisible.extend(islice(found, MOST_ERRORS + 1))
    starts: list[int] = []
    for at in range(len(tokens)):
        if _starts_declaration(tokens, at, source, after_start=bool(starts) and starts[-1] == at - 1):
            starts.append(at)
    edges = [*([] if starts[:1] == [0] else [0]), *starts, len(tokens)]
    known = set(starts)
    chunks = tuple(Chunk(tokens[a].text if a in known else "", tuple(tokens[a:b])) for a, b in pairwise(edges) if a < b)
    return Scan(chunks, tuple(comments), tuple(sorted([*foreign, *invisible], key=_place)))


def _place(diagnostic: Diagnostic) -> Span:
    assert diagnostic.span is not None
    return diagnostic.span


def _foreign_comment(token: Token) -> Diagnostic:
    mark = token.text[:2]
    first_line = token.text.splitlines()[0]
    text = first_line.removeprefix(mark).removesuffix("*/").strip()
    return errors.ForeignComment(span=Span(token.start, token.start + len(first_line)), mark=mark, text=text)


def _invisible(character: str, at: int) -> Diagnostic:
    return errors.ForbiddenCharacter(span=Span(at, at + 1), what=_character_name(character))


def _starts_declaration(tokens: list[Token], at: int, source: SourceText, after_start: bool) -> bool:
    """Whether a keyword begins a declaration, unlike in `prior effects` or `over = data`."""
    token = tokens[at]
    if token.kind != "word" or token.text not in KEYWORDS:
        return False
    if at == 0:
        return True
    previous, following = tokens[at - 1], tokens[at + 1 : at + 2]
    after = following[0].text if following else ""
    if previous.text == "prior" and after_start:
        same_line = source.line_number(previous.start) == source.line_number(token.start)
        return not (same_line or (token.text == "effects" and after == "~"))
    if previous.text == "." and previous.end == token.start:
        return False
    if previous.text == "," and after == "=" and source.line_number(previous.start) == source.line_number(token.start):
        return False  # `prior(..., class = sd, group = g)` as in brms
    is_value = token.text == "data" and previous.text == "=" and at > 1 and tokens[at - 2].kind in {"word", "quoted"}
    return not (is_value and after in {"", ",", ")"})


def wrong_tokens(tokens: tuple[Token, ...], source: SourceText) -> Iterator[tuple[Token, Diagnostic]]:
    """Every token that no grammar position admits, with what is wrong about it."""
    for at, token in enumerate(tokens):
        match token.kind:
            case "string":
                yield from ((token, e) for e in _escapes(token))
            case "open_string":
                yield token, errors.UnclosedQuote(span=_opening(token), what="the text", mark='`"`')
            case "open_quoted":
                empty = token.text.startswith("``")
                what = "a name in backticks is empty or" if empty else "the name in backticks"
                yield token, errors.UnclosedQuote(span=_opening(token), what=what, mark="a backtick")
            case "single":
                yield token, errors.SingleQuotes(span=token.span, text=token.text.strip("'"))
            case "smart":
                inside = token.text.strip("“”„«»‘’‚‹›\"'")
                yield (
                    token,
                    errors.LookAlike(
                        span=token.span, what="typographic quotes", plain="plain ones", instead=f'`"{inside}"`'
                    ),
                )
            case "foreign":
                hint, instead = _INSTEAD.get(
                    token.text, ("an operator of another language", "write the terms one by one")
                )
                yield token, errors.ForeignOperator(span=token.span, written=token.text, hint=hint, instead=instead)
            case "odd_number":
                yield token, errors.NumberWithLetters(span=token.span, written=token.text, hint=_odd_number_hint(token))
            case "strange" if _INVISIBLE.match(token.text):
                yield token, _invisible(token.text, token.start)
            case "strange":
                yield token, _strange(token, tokens, at, source)


def _strange(token: Token, tokens: tuple[Token, ...], at: int, source: SourceText) -> Diagnostic:
    if token.text in _PLAIN_FOR:
        what, plain, instead = _PLAIN_FOR[token.text]
        return errors.LookAlike(span=token.span, what=what, plain=plain, instead=instead)
    if token.text == "$":
        return errors.StrangeCharacter(span=token.span, character="$", hint="a column is written by its name alone")
    if token.text == ">":
        hint = "ordered levels are written from low to high: `ordered { low < mid < high }`"
        if tokens[0].text in {"effects", "nonlinear", "prior"}:
            hint = "a spec has no comparisons: make a column of 0 and 1 in the table"
        elif tokens[0].text == "estimand":
            hint = "an estimand is a value; beside a difference stands how probable it is that it is above 0"
        return errors.StrangeCharacter(span=token.span, character=">", hint=hint)
    if token.text == "%" and is_first_on_line(tokens, at, source):
        end = source.line_starts[source.line_number(token.start) - 1] + len(
            source.line(source.line_number(token.start))
        )
        text = source.text[token.end : end].strip()
        return errors.ForeignComment(span=Span(token.start, end), mark="%", text=text)
    return errors.StrangeCharacter(span=token.span, character=token.text)


def is_first_on_line(tokens: tuple[Token, ...], at: int, source: SourceText) -> bool:
    """Whether only blanks precede a token on its line."""
    begin = tokens[at].start
    while begin > 0 and source.text[begin - 1] in " \t\ufeff":
        begin -= 1
    return begin == 0 or source.text[begin - 1] in "\r\n"


def _escapes(token: Token) -> Iterator[Diagnostic]:
    for match in _ESCAPE.finditer(token.text):
        if match.group()[1] not in '"\\nt':
            start = token.start + match.start()
            yield errors.UnknownEscape(span=Span(start, start + 2), written=match.group())


def _opening(token: Token) -> Span:
    return Span(token.start, token.start + 1)


def _odd_number_hint(token: Token) -> str:
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)([^\W\d]\w*)", token.text)
    if match and len(match.group(2)) == 1:
        return f"for a product write `{match.group(1)} * {match.group(2)}`"
    if re.fullmatch(r"[0-9]+(_[0-9]+)+", token.text):
        return f"write `{token.text.replace('_', '')}`"
    return f'a level like that is written "{token.text}", a column in backticks: `{token.text}`'


def _character_name(character: str) -> str:
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "control character").lower()
    return f"{name} ({code})"


def depth_of(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, int]]:
    """Every opening bracket, with how many are open including it."""
    depth = 0
    for token in tokens:
        if token.kind == "operator" and token.text in CLOSER:
            depth += 1
            yield token, depth
        elif token.kind == "operator" and token.text in OPENER:
            depth = max(0, depth - 1)
