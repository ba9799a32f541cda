"""In: the prior declarations, and what they can be on. Out: every prior at its target, with hyperparameters that exist.

Not decided here: which of several priors wins for one coefficient, and defaults (design/).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.families.family import Family
from hlmdsl.families.links import Domain
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.anchored_priors import check_anchored_priors
from hlmdsl.model.declarations import why_refused
from hlmdsl.model.distributions import ReadPrior, out_of_range, read_prior, support
from hlmdsl.model.equations import Equations
from hlmdsl.model.errors.declaration_errors import ChainTooLong, RefusedName
from hlmdsl.model.errors.monotonic_errors import FlatTotal, NotShares
from hlmdsl.model.errors.prior_errors import (
    CutpointsHaveNoBounds,
    CutpointsShareAPrior,
    HyperCycle,
    HyperIsNotFree,
    HyperWithoutPrior,
    OnlyCoefficientsAreFixed,
    PriorHitsNothing,
    PriorOffScale,
    PriorTwice,
    SupportMismatch,
)
from hlmdsl.model.errors.process_errors import PriorOfPhi
from hlmdsl.model.family_arguments import DOMAIN
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.mixtures import check_kinds_priors
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.names import near as near_names
from hlmdsl.model.place_shrinkage import read_shrinkage
from hlmdsl.model.priors import (
    CoefficientKey,
    Hyper,
    OnCutpoints,
    OnEffects,
    OnHyper,
    OnIntercept,
    OnLengthscale,
    OnNeighbours,
    OnParameter,
    OnPhi,
    OnSd,
    OnShares,
    OnSmoothSd,
    OnTails,
    OnTerm,
    PlacedPrior,
    Prior,
    PriorTarget,
)
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.quantities import Range, hypers_in
from hlmdsl.model.shares import DIRICHLET, read_shares
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Term
from hlmdsl.model.variables import Group
from hlmdsl.model.written import bare, names_in, quoted, written, written_target
from hlmdsl.priors.bounded import BETA
from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.positive import HALF_NORMAL
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.diagnostic import Label
from hlmdsl.syntax import ast

DEEPEST_HYPER = 20
FARTHEST_INTERCEPT = 20
"""On the scale of a link: exp(20) is half a billion, and a probability of 1 - 2e-9."""
_INSTEAD: dict[Domain, Distribution] = {"positive": HALF_NORMAL, "unit": BETA, "real": NORMAL, "angle": NORMAL}


@dataclass
class _Reading:
    """What was found in arguments: hyperparameters, those among them that must be positive, and names in rejected
    priors, which may be hyperparameters.
    """

    named: dict[str, ast.Name] = field(default_factory=dict)
    scales: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)


def place_priors(
    spec: ast.SpecFile, likelihood: Likelihood | None, equations: Equations, scope: Scope, problems: Problems
) -> tuple[PlacedPrior, ...]:
    """All priors, in the order written."""
    declarations = [d for d in spec.declarations if isinstance(d, ast.PriorDecl)]
    reading = _Reading()
    read: dict[int, ReadPrior] = {}
    for number, declaration in enumerate(declarations):
        hyper, group = _hyper_reader(reading, likelihood, scope), _group_in(declaration.target, scope)
        own = read_shares(declaration.distribution, problems) or read_shrinkage(declaration.distribution)
        read[number] = own or read_prior(declaration.distribution, hyper, problems, group)
        _note_scales(read[number], reading)
        if read[number].prior is None:
            reading.unread |= names_in(declaration.distribution)
    targets = Targets(likelihood, equations, scope, reading.named)
    placed: dict[int, PriorTarget] = {}
    unplaced: list[tuple[ast.PriorDecl, tuple[object, ...]]] = []
    for number, declaration in enumerate(declarations):
        if declaration.distribution.function.text == "LKJ":
            continue
        try:
            target = targets.resolve(declaration.target)
        except Rejected as rejected:
            unplaced.append((declaration, rejected.diagnostics))
            continue
        if target is not None:
            placed[number] = target
    _hypers_without_prior(declarations, reading, placed, unplaced, problems)
    for declaration, diagnostics in unplaced:
        name = declaration.target
        if isinstance(name, ast.Name) and name.text in reading.unread and _hits_nothing(diagnostics):
            continue
        for diagnostic in diagnostics:
            problems.add(diagnostic)  # type: ignore[arg-type]
    _report_twice(declarations, placed, problems)
    if likelihood is None or likelihood.response.family.cutpoints_rise:
        _check_cutpoints(declarations, read, placed, problems)
    check_anchored_priors(declarations, read, placed, problems)
    if likelihood is not None:
        check_kinds_priors(likelihood.response.family, declarations, read, placed, problems)
    hypers = _hyper_ranges(reading, declarations, read, placed, problems)
    for number, prior in read.items():
        for diagnostic in out_of_range(prior, hypers):
            problems.add(diagnostic)
        if number in placed and (other := _not_shares(declarations[number], placed[number], prior)) is not None:
            problems.add(other)
        elif number in placed and (wrong := _not_fixed(declarations[number], placed[number], prior)) is not None:
            problems.add(wrong)
        elif number in placed:
            _check_support(declarations[number], placed[number], prior, likelihood, hypers, problems)
            if prior.prior is not None:
                family = likelihood.response.family if likelihood is not None else None
                _check_scale(declarations[number], placed[number], prior.prior, family, problems)
    return tuple(
        PlacedPrior(target, complete, written_target(declarations[n].target), declarations[n].span)
        for n, target in placed.items()
        if (complete := read[n].prior) is not None
    )


def _group_in(target: ast.Expr, scope: Scope) -> str:
    """The group of `cor(Subject)`, for the help."""
    match bare(target):
        case ast.Name() as name:
            named = [name]
        case ast.Call() as call:
            named = [a.value for a in call.arguments if isinstance(a.value, ast.Name)]
        case _:
            named = []
    return next((written(n) for n in named if isinstance(scope.variables.get(n.text), Group)), "g")


def _hyper_reader(reading: _Reading, likelihood: Likelihood | None, scope: Scope):  # type: ignore[no-untyped-def]
    def hyper(name: ast.Name) -> Hyper:
        kind = None
        if name.text in scope.variables:
            kind = f"a {kind_of(scope.variables[name.text])}"
        elif scope.response is not None and name.text == scope.response.text:
            kind = "the response"
        elif likelihood is not None and likelihood.response.family.parameter(name.text) is not None:
            kind = f"a parameter of {likelihood.response.family.name}"
        elif name.text in ("Intercept", "effects"):
            kind = "part of the predictor"
        if kind is not None:
            raise Rejected(HyperIsNotFree(span=name.span, name=name.text, kind=kind, free=quoted(f"tau_{name.text}")))
        if (because := why_refused(name.text)) is not None:
            raise Rejected(RefusedName(span=name.span, name=name.text, what="a hyperparameter", because=because))
        reading.named.setdefault(name.text, name)
        return Hyper(name.text)

    return hyper


def _note_scales(read: ReadPrior, reading: _Reading) -> None:
    for name, value in read.arguments.items():
        if read.domains[name] == "positive":
            reading.scales.update(hypers_in(value))


def _hypers_without_prior(
    declarations: list[ast.PriorDecl],
    reading: _Reading,
    placed: dict[int, PriorTarget],
    unplaced: list[tuple[ast.PriorDecl, tuple[object, ...]]],
    problems: Problems,
) -> None:
    """A hyperparameter and a prior that hits nothing, spelt almost alike, are one error and not two."""
    declared = {target.name for target in placed.values() if isinstance(target, OnHyper)}
    loose = {d.target.text: d for d, found in unplaced if isinstance(d.target, ast.Name) and _hits_nothing(found)}
    for name, place in reading.named.items():
        if name in declared:
            continue
        near = near_names(name, [*loose, *declared])
        also: tuple[Label, ...] = ()
        if near and near[0] in loose:
            declaration = loose.pop(near[0])
            also = (Label(declaration.target.span, "a prior on a name that nothing uses"),)
            unplaced[:] = [u for u in unplaced if u[0] is not declaration]
        problems.add(
            HyperWithoutPrior(span=place.span, also=also, name=name, near=near[:1], positive=name in reading.scales)
        )


def _hits_nothing(diagnostics: tuple[object, ...]) -> bool:
    return any(isinstance(d, PriorHitsNothing) for d in diagnostics)


def _report_twice(declarations: list[ast.PriorDecl], placed: dict[int, PriorTarget], problems: Problems) -> None:
    first: dict[Hashable, ast.PriorDecl] = {}
    for number, target in placed.items():
        declaration = declarations[number]
        key = _identity(target)
        if key in first:
            also = (Label(first[key].target.span, "the first"),)
            problems.add(PriorTwice(span=declaration.target.span, also=also, target=written_target(declaration.target)))
        else:
            first[key] = declaration


def _check_cutpoints(
    declarations: list[ast.PriorDecl],
    read: Mapping[int, ReadPrior],
    placed: Mapping[int, PriorTarget],
    problems: Problems,
) -> None:
    """Priors restricted to order have a constant that depends on what is in them, unless all are the same. One cutpoint
    has no order to keep."""
    own = {n: t for n, t in placed.items() if isinstance(t, OnCutpoints) and len(t.equation.cutpoints) > 1}
    for n, target in own.items():
        hypers = [h for value in read[n].arguments.values() for h in hypers_in(value)]
        is_alone = len(own) == 1 and target.position is None
        if hypers and not is_alone:
            distribution = declarations[n].distribution
            here = written(distribution)
            problems.add(CutpointsShareAPrior(span=distribution.span, hyper=hypers[0], written=here))


def _identity(target: PriorTarget) -> Hashable:
    """Equal for targets that are the same, however they are written."""

    def entries(key: CoefficientKey | None) -> Hashable:
        return None if key is None else tuple(e if isinstance(e, str) else frozenset(e) for e in key.entries)

    match target:
        case OnIntercept():
            return OnIntercept, target.equation.parameter, target.category
        case OnEffects():
            return OnEffects, target.equation.parameter
        case OnCutpoints():
            return OnCutpoints, target.position
        case OnTerm():
            return OnTerm, target.equation.parameter, target.term.key, entries(target.coefficient), target.category
        case OnSd():
            effect = target.effect.key if isinstance(target.effect, Term) else target.effect
            return OnSd, target.equation.parameter, target.grouping, effect, entries(target.coefficient), target.along
        case OnTails():
            return OnTails, target.equation.parameter, target.grouping
        case OnNeighbours():
            return OnNeighbours, target.equation.parameter, target.grouping
        case OnSmoothSd():
            return OnSmoothSd, target.equation.parameter, target.term.key, target.along
        case OnLengthscale():
            return OnLengthscale, target.equation.parameter, target.term.key, target.along, target.grouping
        case OnPhi():
            return OnPhi, target.equation.parameter, target.term.key, target.grouping
        case OnShares():
            return OnShares, target.equation.parameter, target.factor.name
        case OnParameter() | OnHyper():
            return type(target), target.name


def _hyper_ranges(
    reading: _Reading,
    declarations: list[ast.PriorDecl],
    read: Mapping[int, ReadPrior],
    placed: Mapping[int, PriorTarget],
    problems: Problems,
) -> dict[str, Range]:
    """What each hyperparameter can be (without a prior: anything that fits). One that depends on itself is an error."""
    priors = {t.name: (n, read[n]) for n, t in placed.items() if isinstance(t, OnHyper)}
    ranges: dict[str, Range] = dict.fromkeys(reading.named.keys() - priors.keys(), (0.0, math.inf))
    in_cycle: set[str] = set()

    def settle(name: str, path: tuple[str, ...]) -> None:
        if name in ranges or name not in priors:
            return
        if name in path:
            cycle = (*path[path.index(name) :], name)
            if not in_cycle & set(cycle):
                span = declarations[priors[name][0]].target.span
                problems.add(HyperCycle(span=span, name=name, path=cycle))
            in_cycle.update(cycle)
            return
        prior = priors[name][1]
        if len(path) >= DEEPEST_HYPER:
            if not in_cycle:
                span = declarations[priors[name][0]].target.span
                problems.add(ChainTooLong(span=span, what="hyperparameters of hyperparameters", most=DEEPEST_HYPER))
            in_cycle.update((*path, name))
            return
        for value in prior.arguments.values():
            for used in hypers_in(value):
                settle(used, (*path, name))
        ranges[name] = support(prior, ranges) or (0.0, math.inf)

    for name in priors:
        settle(name, ())
    return {**ranges, **dict.fromkeys(in_cycle, (0.0, math.inf))}


def _check_support(
    declaration: ast.PriorDecl,
    target: PriorTarget,
    read: ReadPrior,
    likelihood: Likelihood | None,
    hypers: Mapping[str, Range],
    problems: Problems,
) -> None:
    """A standard deviation is positive, and so must be its prior. Any prior may be on a coefficient."""
    domain: Domain = "real"
    if isinstance(target, OnSd | OnTails | OnSmoothSd | OnLengthscale):
        domain = "positive"
    elif isinstance(target, OnNeighbours):
        domain = "unit"
    elif isinstance(target, OnParameter) and likelihood is not None:
        parameter = likelihood.response.family.parameter(target.name)
        domain = parameter.domain if parameter else "real"
    supported = support(read, hypers)
    if supported is None or read.distribution is None:
        return
    low, high = supported
    if isinstance(target, OnPhi):
        if low < -1 or high > 1:
            name = written_target(declaration.target)
            problems.add(
                PriorOfPhi(span=declaration.distribution.span, target=name, distribution=read.distribution.name)
            )
        return
    fits = domain == "real" or (low >= 0 and (domain == "positive" or high <= 1))
    if isinstance(target, OnCutpoints) and not (math.isinf(low) and math.isinf(high)):
        example = _INSTEAD[domain].usual()
        span = declaration.distribution.span
        problems.add(CutpointsHaveNoBounds(span=span, distribution=read.distribution.name, example=example))
        return
    if not fits:
        call, own = declaration.distribution, read.distribution
        instead = _INSTEAD[domain].usual()
        if domain == "positive" and own.half is not None:
            instead = own.half.usual()
            if read.prior is not None and read.arguments.get(own.location) == 0:  # the same, folded
                values = {a.name or n: written(a.value) for a, n in zip(call.arguments, own.domains, strict=True)}
                instead = f"{own.half.name}({', '.join(values[n] for n in own.half.domains)})"
        problems.add(
            SupportMismatch(
                span=call.span,
                target=written_target(declaration.target),
                domain=DOMAIN[domain],
                distribution=own.name,
                advice=f"write `{instead}`"
                + (f", or `{own.name}` with `lower` from 0" if own.support == "interval" else ""),
            )
        )


def _first_total(target: PriorTarget) -> str:
    """A monotonic term with a prior on its total; empty if there is none."""
    match target:
        case OnEffects(equation=equation):
            return next((t.spelled for t in equation.effects.terms if t.monotonic), "")
        case OnTerm(term=term) if term.monotonic:
            return term.spelled
    return ""


def _not_shares(declaration: ast.PriorDecl, target: PriorTarget, read: ReadPrior) -> NotShares | FlatTotal | None:
    """Only shares have a Dirichlet distribution, and a total has no flat one."""
    call, name = declaration.distribution, written_target(declaration.target)
    is_dirichlet = call.function.text == DIRICHLET
    if is_dirichlet == isinstance(target, OnShares):
        total = _first_total(target)
        is_flat = read.distribution is not None and read.distribution.law is None
        return FlatTotal(span=call.span, term=total) if total and is_flat else None
    if is_dirichlet:
        found, because = f"`{name}` are not shares", "of numbers that add up to 1"
        return NotShares(span=call.span, found=found, because=because, advice="write `Normal(0, 1)`, or another such")
    found, because = f"`{name}` add up to 1", "not of numbers that add up to 1"
    return NotShares(span=call.span, found=found, because=because, advice="write `Dirichlet(1)`")


def _not_fixed(declaration: ast.PriorDecl, target: PriorTarget, read: ReadPrior) -> OnlyCoefficientsAreFixed | None:
    """Why this cannot be a number that the spec gives; None if it is not given one, or can be."""
    if read.distribution is None or not read.distribution.is_point:
        return None
    span, name = declaration.distribution.span, written_target(declaration.target)
    value = next(iter(read.arguments.values()), None)
    if value is not None and not isinstance(value, float):
        found = f"`{name}` is to be fixed at `{written(declaration.distribution)}`, which is not a number"
        because, advice = "depends on a hyperparameter", "write a number, as in `DiracDelta(0.5)`, or a distribution"
        return OnlyCoefficientsAreFixed(span=span, found=found, because=because, advice=advice)
    at = f"{value:.12g}" if isinstance(value, float) else "..."
    total = _first_total(target)
    match target:
        case OnEffects() | OnTerm() if total:
            because, advice = f"the total of `{total}` is estimated", f"write a narrow prior: `Normal({at}, 0.01)`"
        case OnIntercept(category=None) | OnEffects() | OnTerm(category=None):
            return None
        case OnIntercept() | OnTerm():
            because = "one level of the response alone"
            advice = f"fix those of all levels, or write a narrow prior: `Normal({at}, 0.01)`"
        case OnShares():
            because, advice = "shares are estimated", "write a large number: `Dirichlet(100)` is nearly equal steps"
        case OnSd() | OnSmoothSd():
            because, advice = "the spread between units is estimated", "write a narrow prior, or remove the effect"
        case OnTails():
            because = "the degrees of freedom of units are estimated"
            advice = "write a narrow prior, such as `Gamma(40, 10)` around 4"
        case OnLengthscale():
            because, advice = (
                "lengthscales are estimated",
                f"write a narrow prior, such as `LogNormal(log({at}), 0.05)`",
            )
        case OnPhi():
            because, advice = "what is left of a state is estimated", "write a narrow prior, such as `Beta(90, 10)`"
        case OnNeighbours():
            because = "the share of neighbours is estimated"
            advice = "write a narrow prior, such as `Beta(50, 50)` around 0.5"
        case OnCutpoints():
            because, advice = "cutpoints are estimated", f"write a narrow prior: `Normal({at}, 0.01)`"
        case OnParameter():
            because, advice = "a parameter is fixed in the response", f"write `{target.name} = {at}` in the family"
        case OnHyper():
            because, advice = "a hyperparameter is estimated", f"write {at} in its place"
    return OnlyCoefficientsAreFixed(span=span, found=f"`{name}` cannot be fixed", because=because, advice=advice)


def _check_scale(
    declaration: ast.PriorDecl, target: PriorTarget, prior: Prior, family: Family | None, problems: Problems
) -> None:
    """An intercept or a cutpoint is on the link scale, on which the mean of the response may be out of range."""
    mean = prior.constant(prior.distribution.location)
    if not isinstance(target, OnIntercept | OnCutpoints) or mean is None:
        return
    parameter, link, what = target.equation.parameter, target.equation.link, "the intercept"
    if isinstance(target, OnCutpoints):
        assert family is not None
        assert family.cutpoints is not None
        parameter, link, what = "P(this level or a lower one)", family.cutpoints.link, "a cutpoint"
    if abs(mean) <= FARTHEST_INTERCEPT or not link.is_steep:
        return
    inverse = link.inverse.format(eta=f"{mean:g}")
    meant = f"; where it is 0, `{parameter}` is {float(link.value(np.float64(0), NUMPY)):.2g}"
    if link.range == "positive" and mean > 0:
        meant = f": if `{parameter}` is about {mean:g}, the mean is log({mean:g}) = {math.log(mean):.3g}"
    problems.add(
        PriorOffScale(
            span=declaration.distribution.span,
            parameter=parameter,
            link=link.name,
            inverse=inverse,
            meant=meant,
            what=what,
        )
    )
