"""In: a checked model. Out: every name in its results that is not allowed, or that two things would share.

Not decided here: the names themselves, which language.md fixes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterator, Sequence

from hlmdsl.model import naming
from hlmdsl.model.coefficients import has_labels
from hlmdsl.model.correlations import may_correlate
from hlmdsl.model.declarations import why_refused
from hlmdsl.model.errors.declaration_errors import NamesCollide, ReadsAsElement, RefusedName
from hlmdsl.model.model import Model
from hlmdsl.model.names import kind_of
from hlmdsl.model.naming import CATEGORY, CUTPOINT, LEVEL
from hlmdsl.model.priors import OnHyper, PlacedAcross
from hlmdsl.model.problems import Problems
from hlmdsl.model.residual import Residual
from hlmdsl.model.shrinkage import SHRUNK, PlacedShrinkage
from hlmdsl.model.terms import Equation, FactorPart
from hlmdsl.model.variables import Group, Variable
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import names
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span


@frozen
class _Named:
    """A variable or dimension of the results, and what it is.

    `alias` is the line that would rename the column it comes from; `chosen` names can be changed in the spec. Two with
    the same `shared` are one and the same dimension. `has_elements`: results call its numbers `name[label]`.
    """

    name: str
    what: str
    span: Span | None
    alias: str = ""
    chosen: bool = False
    shared: Hashable = None
    has_elements: bool = False


def check_names(model: Model, problems: Problems) -> None:
    """Every variable, dimension and number has a unique name that files can hold."""
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
        key = normal(named.name)
        first = taken.setdefault(key, named)
        if first is not named and (first.shared is None or first.shared != named.shared):
            place = named.span or first.span
            if place in reported:
                continue
            reported.add(place)
            alias = "" if named.chosen else named.alias or first.alias
            problems.add(NamesCollide(span=place, name=named.name, first=first.what, second=named.what, alias=alias))
    for named in every:
        of = _read_as(named, every)
        if of is not None and named.span not in reported:
            problems.add(
                ReadsAsElement(
                    span=named.span, name=named.name, what=named.what, of=of.name, whole=of.what, alias=named.alias
                )
            )


def names_of_results(model: Model) -> dict[str, str]:
    """Every name that results have, as files compare them, and what it is the name of."""
    return {normal(named.name): named.what for named in reversed(list(_all(model)))}


def normal(name: str) -> str:
    """A name as files compare it."""
    return unicodedata.normalize("NFC", name)


def _read_as(named: _Named, every: list[_Named]) -> _Named | None:
    """The variable of which a name would be read as one number: `f[b - a]` if `f` has such numbers."""
    name = normal(named.name)
    if named.has_elements or named.shared is not None or not name.endswith("]"):
        return None
    return next((n for n in every if n.has_elements and name.startswith(f"{normal(n.name)}[")), None)


def _all(model: Model) -> Iterator[_Named]:
    """In the order in which a person would expect the earlier one to keep its name."""
    yield _Named("row", "the dimension of the rows", None)
    for equation in model.equations:
        if equation.cutpoints and (cutpoints := model.response.family.cutpoints) is not None:
            yield _Named(cutpoints.parameter, "the variable of the cutpoints", equation.span, has_elements=True)
            yield _Named(CUTPOINT, "the dimension of the cutpoints", equation.span)
        if equation.categories:
            yield _Named(CATEGORY, "the dimension of the levels of the response", equation.span)
        if equation.is_main and model.response.parts:
            yield _Named(LEVEL, "the dimension of the columns of the response", equation.span)
        yield from _of_effects(equation)
    for argument in model.free_parameters:
        what = f"the parameter `{argument.name}` of {model.response.family.name}"
        yield _Named(argument.name, what, argument.span)
    for equation in model.equations:
        yield from _of_varying(equation, model.across)
    if model.residual is not None:
        yield from _of_residuals(model.residual)
    if model.shrinkage is not None:
        yield from _of_shrinkage(model.shrinkage)
    for placed in model.priors:
        target = placed.target
        if isinstance(target, OnHyper):
            yield _Named(target.name, f"the hyperparameter `{target.name}`", placed.span, chosen=True)
    for estimand in model.estimands:
        yield _Named(estimand.name, f"the estimand `{estimand.name}`", estimand.span, chosen=True)
    columns: tuple[Variable, ...] = (*model.covariates, *model.factors, *model.groups)
    for variable in columns:
        what = f"the column of `{variable.name}`"
        yield _Named(f"data_{variable.name}", what, variable.span, shared=("data", variable.name))
    response = model.response
    yield _Named(f"data_{response.column}", "the column of the response", response.column_span)
    status = response.censoring.column if response.censoring is not None else ""
    if response.censoring is not None and status not in {response.column, *(v.name for v in columns)}:  # reported
        yield _Named(f"data_{status}", "the column of the status of censoring", response.censoring.span)
    for varying in (v for e in model.equations for v in e.varying):
        name, what = varying.grouping.name, f"the column of the units of `{varying.grouping.name}`"
        for member in varying.grouping.by_member:
            column_of = naming.member_column(name, member)
            yield _Named(f"data_{column_of}", what, varying.span, shared=("members", column_of))
        if varying.grouping.by_member:
            continue
        column = next((v for v in columns if v.name == name), None)
        is_other = varying.grouping.is_combination and not isinstance(column, Group)  # groups collide as dimensions
        alias = _alias(column) if column is not None else ""
        yield _Named(f"data_{name}", what, varying.span, alias, shared=("units" if is_other else "data", name))
    yield _Named(response.column, "the response", response.column_span)


def _of_residuals(residual: Residual) -> Iterator[_Named]:
    if residual.visit is None:
        yield _Named(Residual.PHI, "the correlation of residuals one unit of time apart", residual.span)
        return
    yield _Named(Residual.COR, "the correlations of the residuals", residual.span, has_elements=True)
    yield _Named(Residual.PAIR, "the dimension of the pairs of visits", residual.span)


def _of_shrinkage(placed: PlacedShrinkage) -> Iterator[_Named]:
    of = f"of `{placed.prior.name}`"
    for name in (*placed.prior.single, placed.prior.each):
        yield _Named(name, f"the `{name}` {of}", placed.span, has_elements=name == placed.prior.each)
    yield _Named(SHRUNK, f"the dimension of the effects {of}", placed.span)


def _of_effects(equation: Equation) -> Iterator[_Named]:
    of = "" if equation.is_bare else f" of `{equation.parameter}`"
    if equation.effects.intercept:
        name = equation.variable("Intercept")
        yield _Named(name, f"the intercept{of}", equation.span, has_elements=bool(equation.categories))
    for term in equation.effects.terms:
        first = term.parts[0]
        alias = ""
        if len(term.parts) == 1 and isinstance(first, FactorPart):
            alias = _alias(first.factor)
        elif len(term.parts) == 1 and not isinstance(first, FactorPart) and first.function.is_plain:
            alias = _alias(first.covariate)
        labelled = bool(equation.categories or equation.raised) or any(
            isinstance(p, FactorPart) or p.function.dim for p in term.parts
        )
        what = f"the effect of `{term.name}`{of}"
        if term.monotonic:
            alias, labelled = "", any(has_labels(p) for p in term.parts if p not in term.monotonic)
            yield _Named(equation.steps(term), f"the steps of `{term.name}`{of}", term.span, has_elements=True)
        for own in term.monotonic:
            shared = ("shares", equation.parameter, own.key)
            what_of = f"the shares of the steps of `{own.name}`{of}"
            yield _Named(equation.shares(own.factor), what_of, term.span, shared=shared, has_elements=True)
        yield _Named(equation.variable(term.name), what, term.span, alias, has_elements=labelled)
        if term.smooths:
            many = any(isinstance(p, FactorPart) or p.function.dim for p in term.parts if p not in term.smooths)
            along = [p for p in term.smooths if p.function.directions(p.names)]
            sd = f"the sd of the {term.smooths[0].function.pieces} of `{term.name}`{of}"
            has_elements = many or bool(along) or bool(equation.categories)
            yield _Named(equation.smooth_sd(term), sd, term.span, has_elements=has_elements)
            for surface in along:
                what = f"the dimension of the sds of `{surface.name}`"
                yield _Named(f"{surface.name}_direction", what, term.span, shared=("direction", surface.key))
            if term.has_lengthscale:
                what, name = f"the lengthscale of `{term.name}`{of}", equation.smooth_lengthscale(term)
                several = [p for p in term.smooths if len(p.names) > 1]
                has_elements = many or bool(several) or bool(equation.categories)
                yield _Named(name, what, term.span, has_elements=has_elements)
                for surface in several:
                    what = f"the dimension of the covariates of `{surface.name}`"
                    yield _Named(f"{surface.name}_covariate", what, term.span, shared=("covariate", surface.key))
            if term.has_persistence:
                what = f"the phi of `{term.name}`{of}"
                yield _Named(equation.smooth_phi(term), what, term.span, has_elements=many)
        for p in term.parts:
            if isinstance(p, FactorPart):
                suffix = p.kind
                what = f"the dimension of the {suffix}s of `{p.factor.name}`"
                yield _Named(f"{p.factor.name}_{suffix}", what, p.factor.span, shared=(suffix, p.key))
            elif dim := p.function.dim:
                what = f"the dimension of the {dim}s of `{p.name}`"
                yield _Named(f"{p.name}_{dim}", what, term.span, shared=(dim, p.key))


def _of_varying(equation: Equation, across: Sequence[PlacedAcross]) -> Iterator[_Named]:
    of = "" if equation.is_bare else f" on `{equation.parameter}`"
    for varying in equation.varying:
        g = varying.grouping.name
        last = varying.grouping.members[-1]
        kind = "group" if len(varying.grouping.members) == 1 else ""
        alias = f"{kind} {naming.word(last.name)}_group = {quoted(last.column)}" if kind else ""
        members = varying.grouping.key
        yield _Named(g, f"the dimension of the units of `{g}`", varying.span, alias, shared=members)
        for category in equation.categories[1:] or ("",):
            suffix, own = equation.suffix(category), f" on `{category}`" if category else of
            yield _Named(f"{g}_effect{suffix}", f"the dimension of the effects of `{g}`{own}", varying.span, alias)
            if any(term.smooths for bar in varying.bars for term in bar.within.terms):
                yield _Named(f"{g}_sd{suffix}", f"the dimension of the sds of `{g}`{own}", varying.span, alias)
            for name, many in (
                (equation.varying_variable("sd", g, category), "sds"),
                (equation.varying_variable("r", g, category), "deviations"),
            ):
                yield _Named(name, f"the {many} of `{g}`{own}", varying.span, alias, has_elements=True)
        if any(term.has_persistence for bar in varying.bars for term in bar.within.terms):
            name = equation.varying_variable("phi", g)
            yield _Named(name, f"the phi of the processes of `{g}`{of}", varying.span, alias, has_elements=True)
            dim = f"{g}_phi{equation.suffix()}"
            yield _Named(dim, f"the dimension of the phi of the processes of `{g}`{of}", varying.span, alias)
        if any(term.has_lengthscale for bar in varying.bars for term in bar.within.terms):
            name = equation.varying_variable("lengthscale", g)
            yield _Named(name, f"the lengthscales of `{g}`{of}", varying.span, alias, has_elements=True)
            dim = f"{g}_lengthscale{equation.suffix()}"
            yield _Named(dim, f"the dimension of the lengthscales of `{g}`{of}", varying.span, alias)
        if varying.grouping.heavy_tails:
            name = equation.varying_variable("nu", g)
            yield _Named(name, f"the degrees of freedom of `{g}`{of}", varying.span, alias)
        if varying.grouping.has_neighbours:
            name = equation.varying_variable("rho", g)
            yield _Named(name, f"the share of neighbours of `{g}`{of}", varying.span, alias)
        joint = next((a for a in across if a.holds(equation, varying.grouping)), None)
        if joint is not None:
            yield from _of_joint(joint, alias)
        elif may_correlate(equation, varying):
            only = equation.categories[1] if len(equation.categories) == 2 else ""
            what = f"the dimension of the pairs of effects of `{g}`{of}"
            yield _Named(f"{g}_pair{equation.suffix(only)}", what, varying.span, alias)
            name = equation.varying_variable("cor", g, only)
            yield _Named(name, f"the correlations of `{g}`{of}", varying.span, alias, has_elements=True)


def _of_joint(joint: PlacedAcross, alias: str) -> Iterator[_Named]:
    """The same names for every predictor that it is of."""
    g = joint.grouping.name
    of = f"of `{g}` across {names(joint.parameters)}"
    dim, cor = naming.across(f"{g}_pair"), naming.across(f"cor_{g}")
    yield _Named(dim, f"the dimension of the pairs of effects {of}", joint.span, alias, shared=("pairs", joint))
    what = f"the correlations {of}"
    yield _Named(cor, what, joint.span, alias, shared=("correlations", joint), has_elements=True)


def _alias(variable: Variable) -> str:
    kind = kind_of(variable)
    return f"{kind} {naming.word(variable.name).strip('_')}_{kind} = {quoted(variable.column)}"
