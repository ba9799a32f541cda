"""In: facts found at a position. Out: frozen diagnostics whose wording is declared once, separate from where they are
raised.

Not decided here: how they look (render.py), and when they are raised (each stage's errors.py lists its own).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, fields
from difflib import get_close_matches
from string import Formatter
from threading import RLock
from typing import Any, ClassVar, Literal, Self, dataclass_transform

from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span

Severity = Literal["error", "warning"]

SHOWN_IN_A_LIST = 8
LONGEST_COMPARED = 100
"""Characters: comparing takes time proportional to their product, and such long names are rarely misspelt by a
letter.
"""


LONGEST_SHOWN = 200
"""Characters of one name or cell in a list."""


class _Facts(Formatter):
    """`str.format` for fields only: a tuple becomes a readable list of names in backticks."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, tuple):
            return names(value, quote=format_spec != "plain")
        return str(super().format_field(value, format_spec))


def names(values: Iterable[object], quote: bool = True, most: int = SHOWN_IN_A_LIST) -> str:
    """`a`, `b`, `c` and 4 more."""
    everything = tuple(values)
    texts = [_cut(str(v)) for v in everything[:most]]
    shown = ", ".join(f"`{t}`" if quote else t for t in texts)
    left = len(everything) - most
    return f"{shown} and {left:,} more" if left > 0 else shown


def an(noun: str) -> str:
    """`a nest`, `an assay plate`"""
    is_vowel = noun[:1].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "one"))
    return f"{'an' if is_vowel else 'a'} {noun}"


def _cut(text: str) -> str:
    """Cells of a damaged file may be as long as it is."""
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN // 2]}… ({len(text):,} characters)"


def nearest(name: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """Up to three candidates that were probably meant by `name`, best first."""
    if len(name) > LONGEST_COMPARED:
        return ()
    pool = [c for c in dict.fromkeys(candidates) if len(c) <= LONGEST_COMPARED]
    folded = {c.casefold(): c for c in reversed(pool)}
    found = [folded[c] for c in get_close_matches(name.casefold(), folded, n=3, cutoff=0.6)]
    return tuple(found)


@frozen
class Label:
    """A second position that an error points to, with its label."""

    span: Span
    text: str


_MAKING_DATACLASSES = RLock()


@dataclass_transform(frozen_default=True, kw_only_default=True)
@frozen(kw_only=True)
class Diagnostic:
    """Base of every error and warning.

    A subclass declares the wording as class attributes, templates over its own fields, and raise sites only give facts:
    `UnknownLevel(span=..., factor="block", given="b9", levels=("b1", "b2"))`. A template that comes out empty is not
    shown. A tuple field is shown as a list of names in backticks (`{x:plain}`: without them). `span` is None only if no
    text is at fault (a missing declaration, a table given in code). `last` is at the end of a report, however long that
    is. `instead_of_span`, also a template, is what to write in place of the span, if that is all the help suggests.

    A subclass needs no decorator: it becomes a dataclass when it is first raised. Most never are, and making all of
    them dataclasses takes longer than checking a spec.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity] = "error"
    last: ClassVar[bool] = False
    title: ClassVar[str]
    label: ClassVar[str] = ""
    note: ClassVar[str] = ""
    help: ClassVar[str] = ""
    instead_of_span: ClassVar[str | None] = None

    span: Span | None
    also: tuple[Label, ...] = field(default=())

    def __new__(cls, **_: Any) -> Self:
        with _MAKING_DATACLASSES:
            for kind in reversed(cls.__mro__):
                if issubclass(kind, Diagnostic) and "__dataclass_fields__" not in vars(kind):
                    frozen(kw_only=True)(kind)
        return super().__new__(cls)

    def facts(self) -> dict[str, Any]:
        """The fields by name; a subclass adds derived ones."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def say(self, template: str) -> str:
        """A template with this diagnostic's facts filled in."""
        return _Facts().vformat(template, (), self.facts()).strip()

    @classmethod
    def codes(cls) -> tuple[str, ...]:
        """The code and, if it has changed, its former one: those of models below HLM2100 had one digit less."""
        return (cls.code, "HLM2" + cls.code[5:]) if cls.code.startswith("HLM20") else (cls.code,)

    @property
    def title_text(self) -> str:
        return self.say(self.title)

    @property
    def label_text(self) -> str:
        return self.say(self.label)

    @property
    def notes(self) -> tuple[str, ...]:
        """What in the data or in another declaration this clashes with; one line each."""
        return tuple(line for line in self.say(self.note).splitlines() if line.strip())

    @property
    def help_text(self) -> str:
        """One thing to do."""
        return self.say(self.help)

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """The help as edits of the text; none if it is not an edit. A subclass adds its edits."""
        if self.instead_of_span is None or self.span is None:
            return ()
        return (replacement(self.span, self.say(self.instead_of_span)),)


@frozen(kw_only=True)
class NoneOfThese(Diagnostic):
    """Base of errors of a name that is none of those there are: `closest` is what is near, or `otherwise`."""

    otherwise: ClassVar[str]
    help: ClassVar[str] = "{closest}"

    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "closest": f"the closest is {names(self.near)}" if self.near else self.otherwise}
