"""Errors on a table before there is a spec: HLM711 to HLM729. The wording is here."""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NoResponseToModel(Diagnostic):
    """A column that cannot be the response of any model, as it stands."""

    code: ClassVar[str] = "HLM711"
    title: ClassVar[str] = "`{name}` cannot be a response as it is"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "{instead}"

    name: str
    fact: str
    instead: str


@frozen(kw_only=True)
class TwoKinds(Diagnostic):
    """A column that is given two kinds, or one beside being the response."""

    code: ClassVar[str] = "HLM712"
    title: ClassVar[str] = "`{name}` is given as {first} and as {second}"
    help: ClassVar[str] = "give each column once"

    name: str
    first: str
    second: str


@frozen(kw_only=True)
class NotOfThatKind(Diagnostic):
    """A column that cannot be what it is given as."""

    code: ClassVar[str] = "HLM713"
    title: ClassVar[str] = "`{name}` cannot be a {kind}"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "leave it out of the options, or give it as another kind"

    name: str
    kind: str
    fact: str


@frozen(kw_only=True)
class TooFewRows(Diagnostic):
    """A table with hardly any rows that have a response."""

    code: ClassVar[str] = "HLM714"
    title: ClassVar[str] = "{table} has {rows} rows with a value of `{name}`"
    note: ClassVar[str] = "{least} are the least from which a first model can be suggested"
    help: ClassVar[str] = "add rows, or write the spec yourself"

    table: str
    rows: int
    name: str
    least: int


@frozen(kw_only=True)
class NotAListOfColumns(Diagnostic):
    """An option that is not a list of names."""

    code: ClassVar[str] = "HLM715"
    title: ClassVar[str] = "`{option}` is {given}"
    help: ClassVar[str] = '{option} takes names of columns, such as ["school", "class"]'

    option: str
    given: str
