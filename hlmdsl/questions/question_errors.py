"""Errors of questions to a fit. In: facts. Out: diagnostics. Not decided here: when they are raised."""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, NoneOfThese
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NotAQuestion(Diagnostic):
    """A declaration that is no estimand, among questions to a fit."""

    code: ClassVar[str] = "HLM611"
    title: ClassVar[str] = "`{keyword}` cannot be asked of a fit"
    label: ClassVar[str] = "this would change the model"
    help: ClassVar[str] = "ask an estimand, such as `at(x = 1) - at(x = 0)`; a file of them has `estimand` lines only"

    keyword: str


@frozen(kw_only=True)
class NameTaken(Diagnostic):
    """A question with a name that something else in the posterior has."""

    code: ClassVar[str] = "HLM612"
    title: ClassVar[str] = "the name `{name}` is taken"
    label: ClassVar[str] = "this is the name of {what}"
    help: ClassVar[str] = "give the question a different name"

    name: str
    what: str


@frozen(kw_only=True)
class QuestionNotReadable(Diagnostic):
    """A question that is not a text, no question at all, or one name for several."""

    code: ClassVar[str] = "HLM613"
    title: ClassVar[str] = "{fact}"
    note: ClassVar[str] = "given: {given}"
    help: ClassVar[str] = "{advice}"

    fact: str
    given: str
    advice: str


@frozen(kw_only=True)
class NoSuchGrouping(Diagnostic):
    """The units of something that has no varying effects, or none that are single numbers."""

    code: ClassVar[str] = "HLM614"
    title: ClassVar[str] = "`{given}` {fact}"
    note: ClassVar[str] = "{known}"
    help: ClassVar[str] = "{closest}"

    given: str
    known: str
    closest: str
    fact: str = "is no grouping of this model"


@frozen(kw_only=True)
class NoSuchEffect(NoneOfThese):
    """Units are to be sorted by an effect that does not vary between them."""

    code: ClassVar[str] = "HLM615"
    title: ClassVar[str] = "the {units} cannot be sorted by {given}"
    note: ClassVar[str] = "what varies between them: {effects}; `label` sorts them by name"
    otherwise: ClassVar[str] = "choose one of these"

    units: str
    given: str
    effects: tuple[str, ...]


@frozen(kw_only=True)
class NoSuchVariable(NoneOfThese):
    """The draws of something that is not in the posterior."""

    code: ClassVar[str] = "HLM616"
    title: ClassVar[str] = "{given} is not in the posterior"
    note: ClassVar[str] = "it has {known}"
    otherwise: ClassVar[str] = "choose some of these"

    given: str
    known: tuple[str, ...]


@frozen(kw_only=True)
class NoSuchFrame(Diagnostic):
    """An unknown kind of data frame, or one whose package is not installed."""

    code: ClassVar[str] = "HLM617"
    title: ClassVar[str] = "draws cannot be given as {given}"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "choose `pandas`, which is always there"

    given: str
    fact: str
