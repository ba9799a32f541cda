"""In: a checked model. Out: every name its results will have that is refused, or that two things would have.

Not decided here: the names themselves, which language.md fixes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from hlmdsl.model.correlations import may_correlate
from hlmdsl.model.declarations import why_refused
from hlmdsl.model.errors.declarations import NamesCollide, ReadsAsElement, RefusedName
from hlmdsl.model.model import Model
from hlmdsl.model.naming import shown
from hlmdsl.model.priors import OnHyper
from hlmdsl.model.problems import Problems
from hlmdsl.model.terms import Equation, FactorPart
from hlmdsl.model.variables import Covariate, Factor, Variable
from hlmdsl.model.written import quoted
from hlmdsl.source.text import Span


@dataclass(frozen=True)
class _Named:
    """A variable or dimension of the results, and what it is.

    `alias` is the line that would rename the column it comes from; `chosen` names can be changed where they stand. Two
    with the same `shared` are one and the same dimension. `has_elements`: results call its numbers `name[label]`.
    """

    name: str
    what: str
    span: Span | None
    alias: str = ""
    chosen: bool = False
    shared: Hashable = None
    has_elements: bool = False


def check_names(model: Model, problems: Problems) -> None:
    """Every variable, every dimension and every number has a name of its own, which files can hold."""
    response = model.response
    because = why_refused(response.column)
    if because:
        problems.add(RefusedName(span=response.column_span, name=response.column, what="the response", because=because))
    for estimand in model.estimands:
        if because := why_refused(estimand.name):
            problems.add(RefusedName(span=estimand.span, name=estimand.name, what="an estimand", because=because))
    taken: dict[str, _Named] = {}
    reported: set[Span | None] = set()
    every = list(_all(model))
    for named in every:
        key = _normal(named.name)
        first = taken.setdefault(key, named)
        if first is not named and (first.shared is None or first.shared != named.shared):
            place = named.span or first.span
            if place in reported:
                continue
            reported.add(place)
            alias = "" if named.chosen else named.alias or first.alias
            problems.add(NamesCollide(span=place, name=named.name, first=first.what, second=named.what, alias=alias))
    for named in every:
        if named.chosen and (of := _read_as(named, every)) is not None:
            problems.add(ReadsAsElement(span=named.span, name=named.name, what=named.what, of=of.name, whole=of.what))


def _normal(name: str) -> str:
    """As files compare names."""
    return unicodedata.normalize("NFC", name)


def _read_as(named: _Named, every: list[_Named]) -> _Named | None:
    """The variable of which a chosen name would be read as one number: `f[b - a]` where `f` has such numbers."""
    name = _normal(named.name)
    if not name.endswith("]"):
        return None
    return next((n for n in every if n.has_elements and name.startswith(f"{_normal(n.name)}[")), None)


def _all(model: Model) -> Iterator[_Named]:
    """In the order in which a person would expect the earlier one to keep its name."""
    yield _Named("row", "the dimension of the rows", None)
    for equation in model.equations:
        yield from _of_effects(equation)
    for argument in model.free_parameters:
        what = f"the parameter `{argument.name}` of {model.response.family.name}"
        yield _Named(argument.name, what, argument.span)
    for equation in model.equations:
        yield from _of_varying(equation)
    for placed in model.priors:
        target = placed.target
        if isinstance(target, OnHyper):
            yield _Named(target.name, f"the hyperparameter `{target.name}`", placed.span, chosen=True)
    for estimand in model.estimands:
        yield _Named(estimand.name, f"the estimand `{estimand.name}`", estimand.span, chosen=True)
    columns: tuple[Variable, ...] = (*model.covariates, *model.factors, *model.groups)
    for variable in columns:
        name = shown(variable.name)
        yield _Named(f"data_{name}", f"the column of `{variable.name}`", variable.span, shared=("data", name))
    response = model.response
    yield _Named(f"data_{shown(response.column)}", "the column of the response", response.column_span)
    for grouping in (v.grouping for e in model.equations for v in e.varying):
        name, span = grouping.name, grouping.members[-1].span
        yield _Named(f"data_{name}", f"the column of the units of `{name}`", span, shared=("data", name))
    yield _Named(response.column, "the response", response.column_span)


def _of_effects(equation: Equation) -> Iterator[_Named]:
    of = "" if equation.is_main else f" of `{equation.parameter}`"
    if equation.effects.intercept:
        yield _Named(equation.variable("Intercept"), f"the intercept{of}", equation.span)
    for term in equation.effects.terms:
        first = term.parts[0]
        alias = ""
        if len(term.parts) == 1:
            variable: Factor | Covariate = first.factor if isinstance(first, FactorPart) else first.covariate
            kind = "factor" if isinstance(first, FactorPart) else "covariate"
            alias = f"{kind} {_word(variable.name)}_{kind} = {quoted(variable.column)}"
        labelled = any(isinstance(p, FactorPart) or p.function == "poly" for p in term.parts)
        what = f"the effect of `{term.name}`{of}"
        yield _Named(equation.variable(term.name), what, term.span, alias, has_elements=labelled)
        for p in term.parts:
            if isinstance(p, FactorPart):
                suffix = "level" if p.by_levels else "contrast"
                what = f"the dimension of the {suffix}s of `{p.name}`"
                yield _Named(f"{p.name}_{suffix}", what, p.factor.span, shared=(suffix, p.key))
            elif p.function == "poly":
                yield _Named(
                    f"{p.name}_degree",
                    f"the dimension of the degrees of `{p.name}`",
                    term.span,
                    shared=("degree", p.key),
                )


def _of_varying(equation: Equation) -> Iterator[_Named]:
    of = "" if equation.is_main else f" on `{equation.parameter}`"
    for varying in equation.varying:
        g = varying.grouping.name
        last = varying.grouping.members[-1]
        kind = "group" if len(varying.grouping.members) == 1 else ""
        alias = f"{kind} {_word(last.name)}_group = {quoted(last.column)}" if kind else ""
        members = frozenset(m.name for m in varying.grouping.members)
        yield _Named(g, f"the dimension of the units of `{g}`", varying.span, alias, shared=members)
        suffix = "" if equation.is_main else f"__{equation.parameter}"
        yield _Named(f"{g}_effect{suffix}", f"the dimension of the effects of `{g}`{of}", varying.span, alias)
        for name, many in (
            (equation.varying_variable("sd", g), "sds"),
            (equation.varying_variable("r", g), "deviations"),
        ):
            yield _Named(name, f"the {many} of `{g}`{of}", varying.span, alias, has_elements=True)
        if may_correlate(varying):
            yield _Named(
                f"{g}_pair{suffix}", f"the dimension of the pairs of effects of `{g}`{of}", varying.span, alias
            )
            name = equation.varying_variable("cor", g)
            yield _Named(name, f"the correlations of `{g}`{of}", varying.span, alias, has_elements=True)


def _word(name: str) -> str:
    return "".join(c if c.isalnum() or c == "_" else "_" for c in name)
