"""Errors of cross-validation, comparison, sensitivity and pooling. In: facts. Out: diagnostics.

Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any, ClassVar

from hlmdsl.source.diagnostic import Diagnostic, NoneOfThese, names
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NoSuchUnits(Diagnostic):
    """`over` or `by` names nothing that rows can be left out by."""

    code: ClassVar[str] = "HLM661"
    title: ClassVar[str] = "rows cannot be left out by {given}"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "{closest}"

    given: str
    fact: str
    known: tuple[str, ...]
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        instead = f"choose one of {names(self.known)}" if self.known else "leave it out: rows are left out one by one"
        return {**super().facts(), "closest": f"the closest is {names(self.near)}" if self.near else instead}


@frozen(kw_only=True)
class TooManyDeviations(Diagnostic):
    """A unit's deviations that cannot be integrated out: no closed form, and too many for a quadrature."""

    code: ClassVar[str] = "HLM662"
    title: ClassVar[str] = "the deviations of a unit of `{over}` cannot be integrated out"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = '`fit.kfold(by="{over}")` leaves out whole units by fitting again, whatever the model'

    over: str
    why: str


@frozen(kw_only=True)
class NotDrawnFromThePosterior(Diagnostic):
    """Cross-validation of an approximation."""

    code: ClassVar[str] = "HLM663"
    title: ClassVar[str] = "{what} needs draws from the posterior, and this fit approximates it ({method})"
    help: ClassVar[str] = "fit again without `engine`, and ask that fit"

    what: str
    method: str


@frozen(kw_only=True)
class FoldsOutOfRange(Diagnostic):
    """More folds than there are rows or units to leave out, or fewer than two."""

    code: ClassVar[str] = "HLM664"
    title: ClassVar[str] = "{given} folds cannot be made of {n:,} {what}"
    help: ClassVar[str] = "{advice}"

    given: str
    n: int
    what: str

    def facts(self) -> dict[str, Any]:
        some = f"`k` is a whole number from 2 to {self.n}"
        return {**super().facts(), "advice": some if self.n > 1 else "ask a fit of more: nothing is left without it"}


@frozen(kw_only=True)
class NothingLeftToFit(Diagnostic):
    """A refit without some rows that the model cannot be fitted to."""

    code: ClassVar[str] = "HLM665"
    title: ClassVar[str] = "without the {left:,} rows that are left out the model cannot be fitted"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "give the coefficients proper priors, or leave out fewer rows at a time (more folds)"

    left: int
    fact: str


@frozen(kw_only=True)
class NotComparable(Diagnostic):
    """Fits that are not of the same rows, response, weights or censoring."""

    code: ClassVar[str] = "HLM666"
    title: ClassVar[str] = "{one} and {other} cannot be compared: {what} differ"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "{advice}"

    one: str
    other: str
    what: str
    fact: str
    advice: str


@frozen(kw_only=True)
class NothingToCompare(Diagnostic):
    """Fewer than two fits, or something that is not a fit."""

    code: ClassVar[str] = "HLM667"
    title: ClassVar[str] = "{what} takes two fits or more, and was given {given}"
    help: ClassVar[str] = "{example}"

    what: str
    given: str
    example: str


@frozen(kw_only=True)
class NoSuchGroup(NoneOfThese):
    """A group that a fit cannot add to its `idata`."""

    code: ClassVar[str] = "HLM668"
    title: ClassVar[str] = "there is no group {given} to add"
    note: ClassVar[str] = "groups that can be added: {known}"
    otherwise: ClassVar[str] = "left out, all of them are added"

    given: str
    known: tuple[str, ...]


@frozen(kw_only=True)
class RelatedLeftOut(Diagnostic):
    """`loo(over="animal")` of animals that are related: the others carry information on the one that is left out."""

    code: ClassVar[str] = "HLM471"
    title: ClassVar[str] = "units of `{grouping}` are related, and cannot be left out one by one without a new fit"
    note: ClassVar[str] = "what the others say of a unit is no density of a new one"
    help: ClassVar[str] = 'use `fit.kfold(by="{grouping}")`, which fits again and predicts a unit from its relatives'

    grouping: str


@frozen(kw_only=True)
class NotPoolable(Diagnostic):
    """Fits that are not of one model on imputed versions of one table."""

    code: ClassVar[str] = "HLM669"
    title: ClassVar[str] = "fit {position} cannot be pooled with the first one: {what}"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "{advice}"

    position: int
    what: str
    fact: str
    advice: str


@frozen(kw_only=True)
class OfNoOneTable(Diagnostic):
    """Something of the rows of a pooled fit, which has several tables."""

    code: ClassVar[str] = "HLM670"
    title: ClassVar[str] = "a pooled fit has no {what}: its parts are fits of different tables"
    help: ClassVar[str] = "ask each of `fit.parts`"

    what: str


@frozen(kw_only=True)
class TooFewDraws(Diagnostic):
    """Importance sampling by a handful of draws."""

    code: ClassVar[str] = "HLM671"
    title: ClassVar[str] = "{what} cannot weigh {n} draws"
    note: ClassVar[str] = "it fits a distribution to the largest weights, which takes {least} draws or more"
    help: ClassVar[str] = "fit again with more draws, or use a smaller `every`"

    what: str
    n: int
    least: int
