"""In: facts found while reading a spec's text. Out: the HLM1xx diagnostics, each with its wording.

Not decided here: when they are raised (read.py for files, scan.py for characters, diagnose.py for grammar).
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.syntax.ast import KEYWORDS

FORMS: dict[str, str] = {
    "model": 'model sleepstudy "Reaction time over ten days"',
    "data": 'data "sleepstudy.csv"',
    "missing": "missing error` or `missing drop",
    "response": 'response Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)',
    "covariate": 'covariate Days "days of sleep deprivation" unit "day"',
    "factor": 'factor block "experimental block" { b1, b2, b3 } reference b1',
    "contrasts": "contrasts block { second = b2 - b1; third = b3 - b2 }",
    "group": 'group class "school class" in school',
    "effects": "effects mu = 1 + Days + (1 + Days | Subject)",
    "prior": "prior Days ~ Normal(0, 20)",
    "correlation": "correlation Subject ~ LKJ(eta = 2)",
    "estimand": 'estimand gain "ms over ten days" = at(Days = 9) - at(Days = 0)',
}
"""How each declaration looks, as the help of errors shows it."""


# --- files ------------------------------------------------------------------------------------------------------------


class FileNotThere(Diagnostic):
    """There is no file of that name."""

    code: ClassVar[str] = "HLM101"
    title: ClassVar[str] = "there is no file `{path}`"
    help: ClassVar[str] = "{hint}"

    path: str
    nearby: tuple[str, ...]

    @property
    def hint(self) -> str:
        return f"specs in the same folder: {names(self.nearby)}" if self.nearby else ""

    def facts(self) -> dict[str, object]:
        return super().facts() | {"hint": self.hint}


class FileUnreadable(Diagnostic):
    """The path is a directory, or the system does not let it be read."""

    code: ClassVar[str] = "HLM102"
    title: ClassVar[str] = "`{path}` cannot be read: {reason}"

    path: str
    reason: str


class NotUtf8(Diagnostic):
    """The bytes of the file are not UTF-8 text."""

    code: ClassVar[str] = "HLM103"
    title: ClassVar[str] = "a spec is UTF-8 text, and this file is not"
    label: ClassVar[str] = "{byte}"
    note: ClassVar[str] = "{encoding}"
    help: ClassVar[str] = "save the file with the encoding UTF-8"

    byte: str = ""
    encoding: str = ""


class FileTooLong(Diagnostic):
    """More characters than any model needs."""

    code: ClassVar[str] = "HLM104"
    title: ClassVar[str] = "the spec has {length:,} characters; at most {most:,} are read"

    length: int
    most: int


# --- characters -------------------------------------------------------------------------------------------------------


class ForbiddenCharacter(Diagnostic):
    """A character that cannot be seen or that reorders what is seen: not allowed even in texts and comments."""

    code: ClassVar[str] = "HLM105"
    title: ClassVar[str] = "a spec holds no invisible control characters"
    label: ClassVar[str] = "{what}"
    help: ClassVar[str] = "delete the character"

    what: str


class StrangeCharacter(Diagnostic):
    """A character that means nothing in a spec."""

    code: ClassVar[str] = "HLM106"
    title: ClassVar[str] = "`{character}` means nothing in a spec"
    label: ClassVar[str] = "not part of the language"
    help: ClassVar[str] = "{hint}"

    character: str
    hint: str = "a name with unusual characters is written in backticks, a level or a text in double quotes"


class LookAlike(Diagnostic):
    """A typographic character in place of a plain one, as word processors and web pages make them."""

    code: ClassVar[str] = "HLM107"
    title: ClassVar[str] = "{what} in place of {plain}"
    label: ClassVar[str] = "{what}"
    help: ClassVar[str] = "write {instead}"

    what: str
    plain: str
    instead: str


class UnclosedQuote(Diagnostic):
    """A text or a name in backticks that does not end on its line."""

    code: ClassVar[str] = "HLM108"
    title: ClassVar[str] = "{what} is not closed on its line"
    label: ClassVar[str] = "opens here"
    help: ClassVar[str] = "close it with {mark} on the same line"

    what: str
    mark: str


class SingleQuotes(Diagnostic):
    """A text in single quotes."""

    code: ClassVar[str] = "HLM109"
    title: ClassVar[str] = "texts are written in double quotes"
    label: ClassVar[str] = "single quotes"
    help: ClassVar[str] = 'write `"{text}"`'

    text: str


class UnknownEscape(Diagnostic):
    r"""A backslash before a character other than `"`, `\`, `n` and `t`."""

    code: ClassVar[str] = "HLM110"
    title: ClassVar[str] = "`{written}` is not an escape"
    label: ClassVar[str] = "unknown escape"
    note: ClassVar[str] = 'the escapes are `\\"`, `\\\\`, `\\n` and `\\t`'
    help: ClassVar[str] = "for a backslash write `\\\\`; paths may use `/`"

    written: str


class ForeignOperator(Diagnostic):
    """An operator of another language."""

    code: ClassVar[str] = "HLM111"
    title: ClassVar[str] = "`{written}` is not an operator of the language"
    label: ClassVar[str] = "{hint}"
    help: ClassVar[str] = "{instead}"

    written: str
    hint: str
    instead: str


class ForeignComment(Diagnostic):
    """A comment as another language writes it."""

    code: ClassVar[str] = "HLM112"
    title: ClassVar[str] = "comments start with `#`"
    label: ClassVar[str] = "`{mark}` starts no comment"
    help: ClassVar[str] = "write `# {text}`"

    mark: str
    text: str


class NumberWithLetters(Diagnostic):
    """A word that starts with a digit: neither a number nor a name."""

    code: ClassVar[str] = "HLM113"
    title: ClassVar[str] = "`{written}` is neither a number nor a name"
    label: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{hint}"

    written: str
    hint: str

    def facts(self) -> dict[str, object]:
        has_letters = any(c.isalpha() for c in self.written)
        why = "a name does not start with a digit" if has_letters else "not a number"
        return super().facts() | {"why": why}


class CommaInNumber(Diagnostic):
    """`center 1,200`: a comma between thousands, or as a decimal mark."""

    code: ClassVar[str] = "HLM135"
    title: ClassVar[str] = "`{left},{right}` is two numbers with a comma between them"
    label: ClassVar[str] = "a number has no comma"
    help: ClassVar[str] = "{instead}"

    left: str
    right: str

    def facts(self) -> dict[str, object]:
        return super().facts() | {"instead": without_comma(self.left, self.right)}


def without_comma(left: str, right: str) -> str:
    """How a number is written in which a comma separates thousands, or is a decimal mark."""
    if len(right) == 3 and left.isdigit() and len(left) <= 3 and not left.startswith("0"):
        return f"write `{left}{right}`, or `{left}.{right}` if the comma is a decimal mark"
    return f"write `{left}.{right}`: the decimal mark is a point" if left.isdigit() else "write each number by itself"


# --- names and levels -------------------------------------------------------------------------------------------------


class LevelNeedsQuotes(Diagnostic):
    """A level name that is neither a bare word, nor a non-negative number, nor quoted."""

    code: ClassVar[str] = "HLM114"
    title: ClassVar[str] = "the level `{written}` needs quotes"
    label: ClassVar[str] = "{hint}"
    help: ClassVar[str] = 'write `"{quoted}"`{alternative}'

    written: str
    quoted: str
    hint: str = "not one bare word and not a plain number"
    alternative: str = ""


class LevelSeparator(Diagnostic):
    """`<` between the levels of an unordered factor, or `,` between those of an ordered one."""

    code: ClassVar[str] = "HLM115"
    title: ClassVar[str] = "levels of {kind} factor are separated by `{right}`"
    label: ClassVar[str] = "`{found}` here"
    help: ClassVar[str] = "{hint}"

    kind: str
    found: str
    right: str
    hint: str


class UnknownDeclaration(Diagnostic):
    """A line starts with a word that starts no declaration."""

    code: ClassVar[str] = "HLM116"
    title: ClassVar[str] = "`{word}` starts no declaration"
    label: ClassVar[str] = "{place}"
    note: ClassVar[str] = "{keywords}"
    help: ClassVar[str] = "{instead}"

    word: str
    candidates: tuple[str, ...]
    hint: str = ""

    def facts(self) -> dict[str, object]:
        best = self.candidates[:1]
        return super().facts() | {
            "keywords": "" if best or self.hint else f"declarations start with {', '.join(KEYWORDS)}",
            "place": "not a keyword" if best else "a declaration is expected here",
            "instead": f"the nearest keyword is `{best[0]}`" if best else self.hint,
        }


class ReservedWord(Diagnostic):
    """A declaration keyword where a name is expected."""

    code: ClassVar[str] = "HLM117"
    title: ClassVar[str] = "`{word}` is a reserved word and cannot stand here as a name"
    label: ClassVar[str] = "starts a declaration"
    help: ClassVar[str] = "{instead}"

    word: str
    is_level: bool = False

    def facts(self) -> dict[str, object]:
        level = f'a level of that name is written in double quotes: "{self.word}"'
        column = f"a name like that is written in backticks: `{self.word}`"
        return super().facts() | {"instead": level if self.is_level else column}


# --- grammar ----------------------------------------------------------------------------------------------------------


class UnclosedBracket(Diagnostic):
    """A bracket that the declaration does not close."""

    code: ClassVar[str] = "HLM118"
    title: ClassVar[str] = "`{opener}` is never closed"
    label: ClassVar[str] = "opens here"
    help: ClassVar[str] = "add `{closer}`"

    opener: str
    closer: str


class UnmatchedBracket(Diagnostic):
    """A closing bracket that closes nothing, or not the bracket that is open."""

    code: ClassVar[str] = "HLM119"
    title: ClassVar[str] = "`{found}` closes no bracket{instead}"
    label: ClassVar[str] = "{hint}"
    help: ClassVar[str] = "{fix}"

    found: str
    opener: str = ""
    closer: str = ""

    def facts(self) -> dict[str, object]:
        mismatch = bool(self.opener)
        return super().facts() | {
            "instead": f": `{self.opener}` is open" if mismatch else "",
            "hint": f"`{self.closer}` is expected" if mismatch else "nothing is open here",
            "fix": f"write `{self.closer}`" if mismatch else f"delete `{self.found}`",
        }


class Unexpected(Diagnostic):
    """Something stands where something else is expected."""

    code: ClassVar[str] = "HLM120"
    title: ClassVar[str] = "{found} is out of place"
    label: ClassVar[str] = "expected {expected}"
    help: ClassVar[str] = "{shape}"

    found: str
    expected: str
    keyword: str
    hint: str = ""

    def facts(self) -> dict[str, object]:
        return super().facts() | {"shape": self.hint or shape(self.keyword)}


class Unfinished(Diagnostic):
    """A declaration ends before it is complete."""

    code: ClassVar[str] = "HLM121"
    title: ClassVar[str] = "the {keyword} declaration is not finished"
    label: ClassVar[str] = "expected {expected} after this"
    help: ClassVar[str] = "{shape}"

    keyword: str
    expected: str
    hint: str = ""

    def facts(self) -> dict[str, object]:
        return super().facts() | {"shape": self.hint or shape(self.keyword)}


class SaidTwice(Diagnostic):
    """The same part of a declaration is given twice."""

    code: ClassVar[str] = "HLM122"
    title: ClassVar[str] = "the {keyword} `{name}` gives {part} twice"
    label: ClassVar[str] = "second time"
    help: ClassVar[str] = "keep one of them"

    keyword: str
    name: str
    part: str


class WrongRelation(Diagnostic):
    """`=` in place of `~`, or the reverse."""

    code: ClassVar[str] = "HLM123"
    title: ClassVar[str] = "{subject} takes `{right}`, not `{found}`"
    label: ClassVar[str] = "expected `{right}`"
    note: ClassVar[str] = '`~` is read "is distributed as", `=` is read "is"'
    help: ClassVar[str] = "{shape}"

    keyword: str
    found: str
    right: str

    def facts(self) -> dict[str, object]:
        return super().facts() | {"shape": shape(self.keyword), "subject": an(self.keyword)}


class MissingRelation(Diagnostic):
    """No `~` (or `=`) between what is declared and what it is."""

    code: ClassVar[str] = "HLM124"
    title: ClassVar[str] = "`{right}` is missing before {found}"
    label: ClassVar[str] = "expected `{right}`"
    help: ClassVar[str] = "{shape}"

    keyword: str
    found: str
    right: str

    def facts(self) -> dict[str, object]:
        return super().facts() | {"shape": shape(self.keyword)}


class MissingOperator(Diagnostic):
    """Two terms or numbers side by side."""

    code: ClassVar[str] = "HLM125"
    title: ClassVar[str] = "{separator} is missing between {left} and {right}"
    label: ClassVar[str] = "expected {separator} before this"
    help: ClassVar[str] = "{hint}"

    left: str
    right: str
    separator: str
    hint: str = ""


class NothingInside(Diagnostic):
    """A pair of brackets with nothing in it."""

    code: ClassVar[str] = "HLM126"
    title: ClassVar[str] = "nothing stands between `{opener}` and `{closer}`"
    label: ClassVar[str] = "expected {expected}"
    help: ClassVar[str] = "{hint}"

    opener: str
    closer: str
    expected: str
    hint: str


class SecondBar(Diagnostic):
    """A second `|` inside one pair of parentheses, as brms writes it to share correlations."""

    code: ClassVar[str] = "HLM127"
    title: ClassVar[str] = "one pair of parentheses holds one bar"
    label: ClassVar[str] = "a second bar"
    help: ClassVar[str] = "{instead}"

    hint: str = ""

    def facts(self) -> dict[str, object]:
        instead = self.hint or "write `(effects | group)`, and nested groups as `(effects | g/h)`"
        return super().facts() | {"instead": instead}


class DottedName(Diagnostic):
    """A name with a dot, as R has them."""

    code: ClassVar[str] = "HLM130"
    title: ClassVar[str] = "the name `{written}` needs backticks"
    label: ClassVar[str] = "a dot is not part of a plain name"
    help: ClassVar[str] = "write it in backticks wherever it stands: `{written}`"

    written: str


class NestedTooDeep(Diagnostic):
    """Brackets inside brackets beyond any use."""

    code: ClassVar[str] = "HLM128"
    title: ClassVar[str] = "the expression is nested too deep"
    label: ClassVar[str] = "deeper than {most} levels here"

    most: int


class TooManyItems(Diagnostic):
    """One declaration with more names and numbers than any model needs."""

    code: ClassVar[str] = "HLM129"
    title: ClassVar[str] = "the {keyword} declaration has more than {most:,} names and numbers"
    label: ClassVar[str] = "the first one too many"

    keyword: str
    most: int


class TooManyErrors(Diagnostic):
    """A spec with more errors than anybody reads: those after the first thousand are not listed."""

    code: ClassVar[str] = "HLM131"
    last: ClassVar[bool] = True
    title: ClassVar[str] = "the spec has more errors than these"
    label: ClassVar[str] = "not read from here on"
    help: ClassVar[str] = "correct the errors above, then check the spec again"


def an(word: str) -> str:
    """The word with its indefinite article, as a declaration is spoken of."""
    if word in {"data", "missing", "effects", "contrasts"}:
        return f"{'an' if word == 'effects' else 'a'} {word} declaration"
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def shape(keyword: str) -> str:
    """The help line that shows a whole declaration."""
    return f"{an(keyword)} is written `{FORMS[keyword]}`" if keyword in FORMS else ""
