"""In: the correlation declarations that name several predictors. Out: the predictors whose effects share a
covariance.

Not decided here: correlations within one predictor (correlations.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.model.correlations import lkj_exponent
from hlmdsl.model.errors.neighbour_errors import AdjacentAcross
from hlmdsl.model.errors.prior_errors import AcrossEffects, AcrossPredictors, CorrelationTwice
from hlmdsl.model.errors.relation_errors import RelatedAcross
from hlmdsl.model.errors.tail_errors import TailsAcross
from hlmdsl.model.names import near as near_names
from hlmdsl.model.priors import PlacedAcross, PlacedCorrelation
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.read_members import is_members
from hlmdsl.model.read_varying import grouping_named
from hlmdsl.model.residual import is_of_residuals
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Equation, Varying
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.syntax import ast


def place_across(
    spec: ast.SpecFile, targets: Targets, correlations: Sequence[PlacedCorrelation], problems: Problems
) -> tuple[PlacedAcross, ...]:
    """All of them, in the order written."""
    placed: list[PlacedAcross] = []
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.CorrelationDecl) or not declaration.across or is_of_residuals(declaration):
            continue
        eta = 0.0
        with problems.collect():
            eta = lkj_exponent(declaration.distribution)
        with problems.collect():
            found = _place(declaration, eta, targets)
            if found is None:
                continue
            taken = [(p.grouping, p.equation, p.span) for p in correlations]
            taken += [(p.grouping, e, p.span) for p in placed for e in p.equations]
            before = [at for grouping, equation, at in taken if found.holds(equation, grouping)]
            if before:
                also = tuple(Label(at, "the first") for at in before[:1] if at is not None)
                group = written(declaration.target)
                raise Rejected(CorrelationTwice(span=declaration.target.span, also=also, group=group))
            placed.append(found)
    return tuple(placed)


def _place(declaration: ast.CorrelationDecl, eta: float, targets: Targets) -> PlacedAcross | None:
    target, group = bare(declaration.target), written(declaration.target)
    named = dict.fromkeys(name.text for name in declaration.across)
    known = targets.equations.by_parameter
    for name in declaration.across:
        if name.text not in (*known, *targets.equations.broken, *targets.equations.meant):
            found, because = f"`{name.text}` has no effects line", "it has no predictor"
            near = near_names(name.text, known)
            raise Rejected(AcrossPredictors(span=name.span, found=found, because=because, near=near))
    if len(named) < 2:
        raise Rejected(
            AcrossPredictors(span=declaration.across[0].span, found=f"`{next(iter(named))}` is one predictor")
        )
    if not (isinstance(target, ast.Name | ast.Interaction) or is_members(target)):
        raise Rejected(AcrossEffects(span=target.span, group=group, because="not the name of a group", advice=_ADVICE))
    grouping = grouping_named(target, targets.scope.quiet())
    equations: list[Equation] = []
    for name in declaration.across:
        equation = known.get(name.text)
        if equation is None or name.text in targets.equations.broken:
            return None
        wrong = _wrong(equation, targets.terms.varying_of(equation, grouping), group)
        if wrong:
            because, advice = wrong
            raise Rejected(AcrossEffects(span=name.span, group=group, because=because, advice=advice))
        equations += [equation] if equation not in equations else []
    varying = targets.terms.varying_of(equations[0], grouping)
    assert varying is not None
    if varying.grouping.has_neighbours:
        raise Rejected(AdjacentAcross(span=target.span, name=varying.grouping.name))
    if varying.grouping.related is not None:
        raise Rejected(RelatedAcross(span=target.span, name=varying.grouping.name))
    if varying.grouping.heavy_tails:
        raise Rejected(TailsAcross(span=target.span, name=varying.grouping.name))
    return PlacedAcross(tuple(sorted(equations, key=lambda e: e.is_main)), varying.grouping, eta, declaration.span)


_ADVICE = "write the group alone, `correlation g across mu, sigma`"


def _wrong(equation: Equation, varying: Varying | None, group: str) -> tuple[str, str] | None:
    """Why the effects of a grouping in one predictor cannot be among those of a common covariance, and what to do."""
    if varying is None:
        return "no effects of it vary between these units", f"add effects such as `(1 | {group})`, or leave it out"
    if equation.categories:
        return "the effects of all levels of the response have one covariance already", "leave this line out"
    if len(varying.bars) > 1:
        return "it has several bars of this group", "join them in one bar, whose effects are correlated"
    if varying.bars[0].independent:
        return "`||` makes its effects independent", f"write `| {group}`: the effects of all predictors are correlated"
    if varying.bars[0].by:
        return "`by` gives each level a covariance of its own", "leave `by` or `across` out"
    if curve := next((p for t in varying.bars[0].effects.terms for p in t.smooths), None):
        line = quoted(curve.names[0])
        return (
            f"the {curve.function.pieces} of curves are independent",
            f"let a line vary, `(1 + {line} | {group})`, or leave `across` out",
        )
    return None
