"""Errors of predictions. In: facts. Out: diagnostics. Not decided here: when they are raised."""

from __future__ import annotations

from typing import Any, ClassVar

from hlmdsl.source.diagnostic import Diagnostic, NoneOfThese, names
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NoSuchPrediction(NoneOfThese):
    """`of` names nothing that the model predicts."""

    code: ClassVar[str] = "HLM601"
    title: ClassVar[str] = "{given} is nothing that this model predicts"
    note: ClassVar[str] = "it predicts {known}"
    otherwise: ClassVar[str] = "choose one of these for `of`"

    given: str
    known: tuple[str, ...]
    called: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        told = super().facts()
        return {**told, "closest": f"here that is {names(self.called)}"} if self.called else told


@frozen(kw_only=True)
class UnknownUnits(NoneOfThese):
    """`units` names no grouping of the model, or none of the kinds of units that there are."""

    code: ClassVar[str] = "HLM602"
    title: ClassVar[str] = "{fact}"
    note: ClassVar[str] = "groupings: {listed}; units of each may be `own`, `average`, `population` or `new`"
    otherwise: ClassVar[str] = (
        "write one word for all, or one for each grouping; what other programs call re.form = NA is `average`"
    )

    fact: str
    groupings: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "listed": names(self.groupings) if self.groupings else "none"}


@frozen(kw_only=True)
class NotPredicted(Diagnostic):
    """Something that has no value, or none that can be computed: the population's response, an infinite mean."""

    code: ClassVar[str] = "HLM603"
    title: ClassVar[str] = "{what} cannot be predicted"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{advice}"

    what: str
    why: str
    advice: str


@frozen(kw_only=True)
class NoUnitsInTable(Diagnostic):
    """The table has no column for units whose effects are requested."""

    code: ClassVar[str] = "HLM604"
    title: ClassVar[str] = "{table} does not say which units of `{grouping}` its rows are of"
    note: ClassVar[str] = "it has no column `{column}`"
    help: ClassVar[str] = "{advice}"

    table: str
    grouping: str
    column: str
    advice: str


@frozen(kw_only=True)
class OwnWithinNew(Diagnostic):
    """`units={"school": "new", "class": "own"}` where classes are within schools; or a `population` of schools."""

    code: ClassVar[str] = "HLM605"
    title: ClassVar[str] = "units of `{inner}` cannot be their own where those of `{outer}` are `{kind}`"
    note: ClassVar[str] = "a known unit of `{inner}` is within a known unit of `{outer}`"
    help: ClassVar[str] = "write `{kind}` for both, or `own` for both"

    inner: str
    outer: str
    kind: str


@frozen(kw_only=True)
class NewOfUnknownVariance(Diagnostic):
    """`units = new` of units whose variances differ by a covariance file."""

    code: ClassVar[str] = "HLM470"
    title: ClassVar[str] = "how much a new unit of `{grouping}` varies is not known"
    note: ClassVar[str] = "units of `{path}` have different variances there, from {least} to {most} times sd²"
    help: ClassVar[str] = "add the unit to `{path}` with its covariances, fit again, and predict it by its label"

    grouping: str
    path: str
    least: str
    most: str


@frozen(kw_only=True)
class NoPriorDraws(Diagnostic):
    """`prior Intercept ~ Flat()`, from which nothing can be drawn."""

    code: ClassVar[str] = "HLM606"
    title: ClassVar[str] = "a flat prior has no draws"
    note: ClassVar[str] = "flat: {lines}"
    help: ClassVar[str] = "give {them} a proper prior, such as `Normal(0, 10)`, to see what the priors imply"

    lines: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "them": "it" if len(self.lines) == 1 else "each of them"}


@frozen(kw_only=True)
class NotAttached(Diagnostic):
    """`attach()` of something that is no draw of the response, or belongs to no fit."""

    code: ClassVar[str] = "HLM651"
    title: ClassVar[str] = "{what} cannot be attached to a fit"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{advice}"

    what: str
    why: str
    advice: str
