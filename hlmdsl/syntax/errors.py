"""In: facts found while parsing a spec. Out: the HLM1xx diagnostics of its grammar, each with its wording.

Not decided here: when they are raised (diagnose.py), or errors of files and characters (text_errors.py).
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.fix import Edit, Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.ast import KEYWORDS
from hlmdsl.syntax.scan import spelled

FORMS: dict[str, str] = {
    "model": 'model sleepstudy "Reaction time over ten days"',
    "data": 'data "sleepstudy.csv"',
    "missing": "missing error` or `missing drop",
    "response": 'response Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)',
    "covariate": 'covariate Days "day of the study" unit "day"',
    "factor": 'factor block "experimental block" { b1, b2, b3 } reference b1',
    "contrasts": "contrasts block { second = b2 - b1; third = b3 - b2 }",
    "group": 'group class "school class" in school',
    "effects": "effects mu = 1 + Days + (1 + Days | Subject)",
    "nonlinear": "nonlinear mu = a * exp(-k * time)",
    "prior": "prior Days ~ Normal(0, 20)",
    "correlation": "correlation Subject ~ LKJ(eta = 2)",
    "estimand": 'estimand gain "ms over ten days" = at(Days = 9) - at(Days = 0)',
}
"""How each declaration looks, as the help of errors shows it."""


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

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        if self.span is None:
            return ()
        places = [self.span, *(label.span for label in self.also)]
        if any('"' in source.slice(p) or "\\" in source.slice(p) for p in places):
            return ()
        quotes = Fix(f'write `"{self.quoted}"`', tuple(Edit(p, f'"{source.slice(p)}"') for p in places))
        if "comma" not in self.alternative:
            return (quotes,)
        commas = ", ".join(source.slice(self.span).split())
        return replace(quotes, is_sure=False), replacement(self.span, commas, is_sure=False)


class LevelSeparator(Diagnostic):
    """`<` between levels without an order, or `,` between those of an ordered factor or response."""

    code: ClassVar[str] = "HLM115"
    title: ClassVar[str] = "levels of {kind} are separated by `{right}`"
    label: ClassVar[str] = "`{found}` here"
    help: ClassVar[str] = "{hint}"

    kind: str
    found: str
    right: str
    hint: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        if self.span is None:
            return ()
        at, edits = self.span.start, list[Edit]()
        for kind, text in spelled(source.text[at:]):
            if kind == "operator" and text == "}":
                break
            if kind == "operator" and text == self.found:
                start = len(source.text[:at].rstrip())
                edits.append(Edit(Span(start, at + 1), " <" if self.right == "<" else ","))
            at += len(text)
        return (Fix(f"write `{self.right}`", tuple(edits)),)


class UnknownDeclaration(Diagnostic):
    """A line starts with a word that is not a declaration keyword."""

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

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        sure = len(self.candidates) == 1
        return tuple(replacement(self.span, word, is_sure=sure) for word in self.candidates) if self.span else ()


class ReservedWord(Diagnostic):
    """A declaration keyword where a name is expected."""

    code: ClassVar[str] = "HLM117"
    title: ClassVar[str] = "`{word}` is a reserved word and cannot be used as a name"
    label: ClassVar[str] = "starts a declaration"
    help: ClassVar[str] = "{instead}"

    word: str
    is_level: bool = False
    column: str = ""
    """Of `factor(x)` among terms."""

    def facts(self) -> dict[str, object]:
        level = f'a level of that name is written in double quotes: "{self.word}"'
        column = f"a name like that is written in backticks: `{self.word}`"
        if self.column:
            column = f"a categorical column is declared, `factor {self.column}`, and written as `{self.column}`"
        return super().facts() | {"instead": level if self.is_level else column}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        quoted = f'"{self.word}"' if self.is_level else f"`{self.word}`"
        where = "quotes" if self.is_level else "backticks"
        if self.span is None or self.column:
            return ()
        return (replacement(self.span, quoted, f"write it in {where}"),)


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

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return (replacement(self.span, self.closer),) if self.span is not None else ()


class Unexpected(Diagnostic):
    """Something appears where something different is expected."""

    code: ClassVar[str] = "HLM120"
    title: ClassVar[str] = "{found} is out of place"
    label: ClassVar[str] = "expected {expected}"
    help: ClassVar[str] = "{shape}"

    found: str
    expected: str
    keyword: str
    hint: str = ""
    edits: tuple[Edit, ...] = ()
    how: str = ""

    def facts(self) -> dict[str, object]:
        return super().facts() | {"shape": self.hint or shape(self.keyword)}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """Of a comma or semicolon between the parts of a declaration, and of names in the wrong quotes or in none."""
        if self.span is None:
            return ()
        if self.hint == f"delete {self.found}: the parts of a declaration stand side by side":
            return (replacement(self.span, "", f"delete {self.found}"),)
        return (Fix(self.how, self.edits),) if self.edits else ()


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
    instead_of_span: ClassVar[str | None] = "{right}"

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

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        if self.span is None:
            return ()
        return (replacement(Span(self.span.start, self.span.start), f"{self.right} ", f"insert `{self.right}`"),)


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

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        if self.span is None or self.separator != "a comma":
            return ()
        end = len(source.text[: self.span.start].rstrip())
        return (Fix("insert a comma", (Edit(Span(end, end), ","),)),)


class NothingInside(Diagnostic):
    """A pair of brackets with nothing in it."""

    code: ClassVar[str] = "HLM126"
    title: ClassVar[str] = "there is nothing between `{opener}` and `{closer}`"
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
    help: ClassVar[str] = "write it in backticks wherever it is used: `{written}`"

    written: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        places = [self.span, *(label.span for label in self.also)]
        return (Fix(f"write `{self.written}` in backticks", tuple(Edit(p, f"`{self.written}`") for p in places if p)),)


class NestedTooDeep(Diagnostic):
    """Brackets nested deeper than the limit."""

    code: ClassVar[str] = "HLM128"
    title: ClassVar[str] = "the expression is nested too deep"
    label: ClassVar[str] = "deeper than {most} levels here"

    most: int


class TooManyItems(Diagnostic):
    """One declaration with more names and numbers than the limit."""

    code: ClassVar[str] = "HLM129"
    title: ClassVar[str] = "the {keyword} declaration has more than {most:,} names and numbers"
    label: ClassVar[str] = "the first one too many"

    keyword: str
    most: int


class TooManyErrors(Diagnostic):
    """A spec with so many errors that only the first thousand are listed."""

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
