"""In: the priors that the spec declares, and a schema. Out: the prior of every single number, the most specific one.

Not decided here: what has no declared prior (default_priors.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product

import numpy as np

from hlmdsl.design.binding_errors import CoefficientNotFound, SamePriorTwice
from hlmdsl.design.coded import CodedFactor, CodedFactorPart, CodedPart, CodedTerm
from hlmdsl.design.design import ResolvedCorrelation, ResolvedPrior, Schema
from hlmdsl.design.in_levels import place_in_whole, whole
from hlmdsl.design.levels import match_level
from hlmdsl.design.prior_targets import Place, places, spelled_coefficients, spelled_labels, spelled_level
from hlmdsl.design.steps import first_steps
from hlmdsl.model import naming
from hlmdsl.model.priors import (
    CoefficientKey,
    LevelWeights,
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
)
from hlmdsl.model.terms import Term
from hlmdsl.source.diagnostic import Diagnostic, Label, nearest
from hlmdsl.source.exceptions import InternalError

DEFAULT_ETA = 2.0
"""LKJ(1) is uniform over correlation matrices; 2 pulls weakly away from -1 and 1, to which few groups may lead."""

Declared = Mapping[str, tuple[PlacedPrior | None, ...]]
"""By posterior variable, one per element in C order; None where the spec declares nothing."""


def declared_priors(schema: Schema) -> tuple[Declared, list[Diagnostic]]:
    """The declared prior of each element, and priors on coefficients that this coding does not have."""
    found: list[Diagnostic] = []
    hits: dict[int, frozenset[int]] = {}
    for number, placed in enumerate(schema.model.priors):
        target = placed.target
        if isinstance(target, (OnTerm, OnSd)) and target.coefficient is not None:
            term = _coded(target, schema)
            positions = matching(term.total or term, target.coefficient)
            if term.total is not None:  # a total is listed at the first of its steps
                first = first_steps(term)
                term, positions = term.total, tuple(first[k] for k in positions)
            hits[number] = frozenset(positions)
            if not positions:
                found.append(_not_found(term, target.coefficient, placed))
    declared: dict[str, tuple[PlacedPrior | None, ...]] = {}
    for variable, each in places(schema).items():
        chosen: list[PlacedPrior | None] = []
        for place in each:
            on_it = [
                (specificity, placed)
                for number, placed in enumerate(schema.model.priors)
                if (specificity := _specificity(placed, place, hits.get(number))) is not None
            ]
            best = [placed for specificity, placed in on_it if specificity == max(s for s, _ in on_it)]
            if len(best) > 1:
                found.append(_twice(place, best))
            chosen.append(best[0] if best else None)
        declared[variable] = tuple(chosen)
    for placed in schema.model.priors:
        if isinstance(placed.target, (OnParameter, OnHyper)):
            declared[placed.target.name] = (placed,)
    for parameter in schema.model.free_parameters:
        declared.setdefault(parameter.name, (None,))
    return declared, found


def resolve_priors(
    schema: Schema, declared: Declared, defaults: Mapping[str, Sequence[Prior]]
) -> dict[str, tuple[ResolvedPrior, ...]]:
    """Declared priors, otherwise defaults, each with the line that declares it or would."""
    by_variable = places(schema)
    resolved: dict[str, tuple[ResolvedPrior, ...]] = {}
    for variable, placed in declared.items():
        each: list[ResolvedPrior] = []
        if variable in by_variable and variable in defaults:
            targets = _widest_targets(by_variable[variable], placed, defaults[variable])
        else:
            targets = (variable,) * len(placed)
        for i, one in enumerate(placed):
            if variable in by_variable and by_variable[variable][i].role == "wiggle":  # no line declares it
                each.append(ResolvedPrior(defaults[variable][i], "", is_default=False))
                continue
            if one is not None:
                line = f"prior {one.written_target} ~ {one.prior.written}"
                each.append(ResolvedPrior(one.prior, line, is_default=False))
                continue
            if variable not in defaults:
                raise InternalError("design", f"no default prior for `{variable}`")
            default = defaults[variable][i]
            each.append(ResolvedPrior(default, f"prior {targets[i]} ~ {default.written}", is_default=True))
        resolved[variable] = tuple(each)
    residual = schema.model.residual
    if residual is not None and residual.prior is not None:
        resolved[residual.PHI] = (ResolvedPrior(residual.prior, residual.line, is_default=False),)
    return resolved


def resolve_correlations(schema: Schema) -> dict[str, ResolvedCorrelation]:
    """LKJ's eta wherever effects are correlated, by the `cor_` variable."""
    resolved: dict[str, ResolvedCorrelation] = {}
    for equation in schema.equations:
        prefix = equation.equation.prefix
        for varying in equation.varying:
            joint = varying.joint
            if not (joint.pairs if joint is not None and joint.of_categories else varying.pairs and joint is None):
                continue
            eta = next(
                (
                    c.eta
                    for c in schema.model.correlations
                    if c.equation.parameter == equation.equation.parameter and c.grouping == varying.grouping
                ),
                None,
            )
            value = DEFAULT_ETA if eta is None else eta
            line = f"correlation {prefix}{varying.grouping.spelled} ~ LKJ(eta = {value:g})"
            resolved[varying.cor] = ResolvedCorrelation(value, line, is_default=eta is None)
    if schema.residual is not None and schema.residual.is_by_visit:
        own = schema.residual.residual
        resolved[schema.residual.variable] = ResolvedCorrelation(own.eta, own.line, is_default=False)
    for placed in schema.model.across:
        line = f"{placed.line} ~ LKJ(eta = {placed.eta:g})"
        name = naming.across(f"cor_{placed.grouping.name}")
        resolved[name] = ResolvedCorrelation(placed.eta, line, is_default=False)
    return resolved


def matching(term: CodedTerm, key: CoefficientKey) -> tuple[int, ...]:
    """The coefficients of a term (positions in C order) that a key names, by weights or by label."""
    labelled = [part for part in term.parts if part.dim is not None]
    if len(labelled) != len(key.entries):
        return ()
    per_part = [_matching_labels(part, entry) for part, entry in zip(labelled, key.entries, strict=True)]
    return tuple(int(np.ravel_multi_index(at, term.shape)) for at in product(*per_part)) if term.shape else ()


def _matching_labels(part: CodedPart, entry: LevelWeights | str) -> tuple[int, ...]:
    if isinstance(entry, str):
        return _labelled(part, entry)
    if not isinstance(part, CodedFactorPart):
        return ()
    weights = _on_levels(entry, part.factor)
    if weights is None:
        return ()
    if part.by_levels:
        return tuple(i for i in range(len(weights)) if all(w == (j == i) for j, w in enumerate(weights)))
    if part.factor.exact_hypothesis is None:
        given = np.array([float(w) for w in weights])
        return tuple(i for i, row in enumerate(part.factor.hypothesis) if np.allclose(row, given, rtol=0, atol=1e-9))
    return tuple(i for i, row in enumerate(part.factor.exact_hypothesis) if row == weights)


def _labelled(part: CodedPart, entry: str) -> tuple[int, ...]:
    """By its exact name, otherwise by its label regardless of quotes and blanks."""
    for known in (_names(part), spelled_labels(part), part.labels):
        if entry in known:
            return (known.index(entry),)
    if isinstance(part, CodedFactorPart) and part.by_levels:
        level = match_level(entry, part.factor.levels)
        if level is not None:
            return (level,)
    alike = [i for i, label in enumerate(spelled_labels(part)) if _tokens(label) == _tokens(entry)]
    return tuple(alike[:1])


def _names(part: CodedPart) -> tuple[str, ...]:
    """What the levels, contrasts or degrees are called, as the spec and the table have it."""
    if not isinstance(part, CodedFactorPart):
        return part.labels
    if part.by_levels:
        return part.factor.levels
    return tuple(contrast.name for contrast in part.factor.factor.contrasts) or part.labels


def _on_levels(entry: LevelWeights, factor: CodedFactor) -> tuple[Fraction, ...] | None:
    """One weight per level; `mean` that is no level is the mean of all."""
    k = len(factor.levels)
    weights = [Fraction(0)] * k
    for name, weight in entry:
        level = match_level(name, factor.levels)
        if level is not None:
            weights[level] += weight
        elif name == "mean":
            weights = [w + weight / k for w in weights]
        else:
            return None
    return tuple(weights)


_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|`([^`]*)`|([\w.]+|[^\w\s])')


def _tokens(label: str) -> list[str]:
    """What a label consists of, without what spelling adds: quotes, backticks, and the blanks outside of them."""
    return ["".join(found) for found in _TOKEN.findall(label)]


def _specificity(placed: PlacedPrior, place: Place, positions: frozenset[int] | None) -> int | None:
    """How specific a prior is for a place; None if it does not apply there."""
    target = placed.target
    if isinstance(target, (OnParameter, OnHyper)) or target.equation.parameter != place.equation.equation.parameter:
        return None
    narrower = 0
    if isinstance(target, (OnIntercept, OnTerm)) and target.category is not None:
        if place.equation.one_of is None or place.equation.one_of.level != target.category:
            return None
        narrower = 1
    term = place.term.term.key if place.term is not None else None
    match target:
        case OnIntercept():
            return 1 + narrower if place.role == "intercept" else None
        case OnCutpoints(position=position):
            if place.role != "cutpoint":
                return None
            return 1 if position is None else 2 if position == place.position else None
        case OnEffects():
            return 1 if place.role == "effect" else None
        case OnSmoothSd():
            if place.role != "smooth sd" or target.term.key != term:
                return None
            return 1 if target.along is None else 2 if _is_along(place, target.along) else None
        case OnPhi():
            is_there = (target.grouping is None) == (place.grouping is None) and (
                place.grouping is None or place.grouping.grouping == target.grouping
            )
            return 1 if place.role == "phi" and target.term.key == term and is_there else None
        case OnShares():
            return 1 if place.role == "share" and target.factor.name == place.factor else None
        case OnLengthscale():
            is_there = (target.grouping is None) == (place.grouping is None) and (
                place.grouping is None or place.grouping.grouping == target.grouping
            )
            if place.role != "lengthscale" or target.term.key != term or not is_there:
                return None
            if target.along is None:
                return 1
            assert place.term is not None
            assert place.term.smooth is not None
            return 2 if place.term.smooth.names[place.covariate] == target.along else None
        case OnTerm() if place.grouping is None and place.role not in _SHARED:
            return _of_term(positions, place, 2 + narrower) if target.term.key == term else None
        case OnTails() if place.grouping is not None and place.grouping.grouping == target.grouping:
            return 1 if place.role == "tails" else None
        case OnNeighbours() if place.grouping is not None and place.grouping.grouping == target.grouping:
            return 1 if place.role == "neighbours" else None
        case OnSd() if place.role in ("tails", "neighbours", "phi", "lengthscale"):
            return None
        case OnSd() if place.grouping is not None and place.grouping.grouping == target.grouping:
            match target.effect:
                case None:
                    return 1
                case "Intercept":
                    return 2 if term is None else None
                case effect:
                    is_of_curve = bool(effect.smooths) and target.coefficient is None
                    is_on_it = effect.key == term and is_of_curve == (place.role == "smooth sd")
                    if target.along is not None:
                        return 3 if is_on_it and _is_along(place, target.along) else None
                    return _of_term(positions, place, 2) if is_on_it else None
    return None


_SHARED = ("wiggle", "smooth sd", "lengthscale", "share", "phi")
"""Places that are no coefficients with priors of their own."""


def _is_along(place: Place, along: str) -> bool:
    """Whether an sd is that along a direction."""
    assert place.term is not None
    direction = place.term.direction(place.position)
    return direction is not None and place.term.directions[direction] == along


def _of_term(positions: frozenset[int] | None, place: Place, of_all: int) -> int | None:
    if positions is None:
        return of_all
    at = place_in_whole(place.term, place.position) if place.term is not None else place.position
    return of_all + 1 if at in positions else None


def _coded(target: OnTerm | OnSd, schema: Schema) -> CodedTerm:
    """The coded form of the term that a target names."""
    equation = next(e for e in schema.equations if e.equation.parameter == target.equation.parameter)
    if isinstance(target, OnTerm):
        return next(t for t in equation.effects.terms if t.term.key == target.term.key)
    own = (v for v in equation.varying if v.grouping == target.grouping)
    for term in (t for v in own for bar in v.bars for t in bar.effects.terms):
        if isinstance(target.effect, Term) and term.term.key == target.effect.key:
            return whole(term)
    raise InternalError("design", "a prior is on a term that its equation does not have")


def _not_found(term: CodedTerm, key: CoefficientKey, placed: PlacedPrior) -> Diagnostic:
    category = placed.target.category if isinstance(placed.target, OnTerm) else None
    first = f"{spelled_level(category)}, " if category is not None else ""
    coefficients = tuple(", ".join(c) for c in term.coefficients) if term.shape else ()
    written = tuple(f"{first}{c}" for c in spelled_coefficients(term)) if term.shape else ()
    return CoefficientNotFound(
        span=key.span or placed.span,
        term=term.term.spelled,
        given=key.written,
        coefficients=written,
        near=nearest(key.written, coefficients),
        is_comparison=any(not isinstance(entry, str) for entry in key.entries),
    )


def _twice(place: Place, placed: Sequence[PlacedPrior]) -> Diagnostic:
    also = tuple(Label(p.span, "the first") for p in placed[:1] if p.span is not None)
    return SamePriorTwice(span=placed[1].span, also=also, element=place.targets[-1])


def _widest_targets(
    each: Sequence[Place], placed: Sequence[PlacedPrior | None], defaults: Sequence[Prior]
) -> tuple[str, ...]:
    """Of each place, the most general left side that would declare its default and no other."""
    alike: dict[tuple[int, str], Prior | None] = {}
    for place, declared, default in zip(each, placed, defaults, strict=True):
        for at in enumerate(place.targets):
            same = declared is None and alike.get(at, default) == default
            alike[at] = default if same else None
    return tuple(next((t for t in enumerate(e.targets) if alike[t]), (0, e.targets[-1]))[1] for e in each)
